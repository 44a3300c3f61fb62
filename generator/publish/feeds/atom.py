"""A feed as Atom (RFC 4287).

In: a `Feed`. Out: XML. Refuses to know the site.
"""

from xml.etree import ElementTree

from generator.publish.feeds.items import Feed, Item

_ATOM, _XHTML, _LANG = "http://www.w3.org/2005/Atom", "http://www.w3.org/1999/xhtml", "xml:lang"


def atom(feed: Feed) -> str:
    """The text of the file."""
    root = ElementTree.Element("feed", {"xmlns": _ATOM, _LANG: feed.language})
    put(root, "title", feed.title)
    put(root, "subtitle", feed.subtitle)
    put(root, "id", feed.id)
    put(root, "updated", feed.updated)
    if feed.href:
        ElementTree.SubElement(root, "link", rel="self", type="application/atom+xml", href=feed.href)
    ElementTree.SubElement(root, "link", rel="alternate", type="text/html", href=feed.page)
    put(ElementTree.SubElement(root, "author"), "name", feed.author)
    for item in feed.items:
        _entry(root, item)
    return text(root)


def put(parent: ElementTree.Element, name: str, words: str) -> ElementTree.Element:
    """A child with these words, without what XML may not hold."""
    child = ElementTree.SubElement(parent, name)
    child.text = printable(words)
    return child


def printable(words: str) -> str:
    """The words without signs that steer something."""
    return words if words.isprintable() else "".join(char for char in words if char.isprintable())


def text(root: ElementTree.Element) -> str:
    """A tree as the text of a file."""
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _entry(root: ElementTree.Element, item: Item) -> None:
    entry = ElementTree.SubElement(root, "entry")
    put(entry, "title", item.title)
    put(entry, "id", item.id)
    put(entry, "published", item.published)
    put(entry, "updated", item.updated)
    ElementTree.SubElement(entry, "link", href=item.href)
    if len(item.lines) == 1:
        put(entry, "summary", item.lines[0].words)
        return
    content = ElementTree.SubElement(entry, "content", type="xhtml")
    block = ElementTree.SubElement(content, "div", xmlns=_XHTML)
    for line in item.lines:
        shown = put(block, "p", line.words)
        if line.language:
            shown.set("lang", line.language)
            shown.set(_LANG, line.language)
