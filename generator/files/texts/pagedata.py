"""What a page says of its article: title, dates, publisher, author, address, language.

In: the tags of a page. Out: `Metadata`. The table of sources stands in order of trust. Refuses to take the day on which
a page was made or saved for the article's, an address that is not http(s), and to read the article itself.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from urllib.parse import urlsplit

from generator.files.texts import linkeddata
from generator.files.texts.days import day
from generator.files.texts.elements import Around
from generator.files.texts.markup import Tag, resolved
from generator.model.articles import Metadata

# Where each field stands, in order of trust. `ld:` is JSON-LD, `meta:` a name, property or itemprop of <meta>.
_SOURCES: Mapping[str, tuple[str, ...]] = {
    "title": (
        *("ld:title", "meta:citation_title", "meta:og:title", "meta:dc.title", "meta:dcterms.title"),
        *("meta:parsely-title", "meta:sailthru.title", "meta:headline", "meta:twitter:title", "title", "h1"),
    ),
    "published": (
        *("ld:published", "meta:article:published_time", "meta:og:article:published_time", "meta:datepublished"),
        *("meta:citation_publication_date", "meta:citation_online_date", "meta:citation_date"),
        *("meta:dc.date.issued", "meta:dcterms.issued", "meta:dc.date", "meta:dcterms.date", "meta:dcterms.created"),
        *("meta:parsely-pub-date", "meta:sailthru.date", "meta:pubdate", "meta:publishdate", "meta:publish-date"),
        *("meta:publication_date", "meta:date", "time"),
    ),
    "modified": (
        *("ld:modified", "meta:article:modified_time", "meta:og:updated_time", "meta:datemodified"),
        *("meta:dc.date.modified", "meta:dcterms.modified", "meta:lastmod"),
    ),
    "publisher": (
        *("ld:publisher", "meta:og:site_name", "meta:citation_publisher", "meta:dc.publisher"),
        *("meta:dcterms.publisher", "meta:publisher", "meta:application-name"),
    ),
    "author": (
        *("ld:author", "meta:citation_author", "meta:article:author", "meta:author", "meta:dc.creator"),
        *("meta:dcterms.creator", "meta:parsely-author", "meta:sailthru.author", "meta:byl"),
    ),
    "address": ("link:canonical", "meta:og:url", "ld:address", "meta:citation_public_url"),
    "language": ("html", "meta:content-language", "ld:language", "meta:dc.language", "meta:og:locale"),
}
_MANY = frozenset(("author",))
_SUFFIX = re.compile(r"\s{1,3}(?:[|–—·:»-]|::)(?:\s{1,3}|$)")
_LABEL = re.compile(r"\s*(?:by|door|par)\s{1,3}(?=\S)", re.IGNORECASE)
_LONGEST = 500

Tags = Sequence[tuple[Tag, Around]]


@dataclass(frozen=True, slots=True)
class _Said:
    """Everything that a page says, by where it says it."""

    values: Mapping[str, Sequence[str]]

    def first(self, field: str, right: Callable[[str], str]) -> str:
        """The most trusted value that is right, as `right` gives it."""
        for source in _SOURCES[field]:
            found = dict.fromkeys(word for one in self.values.get(source, ()) if (word := right(one)))
            if found:
                return ", ".join(found) if field in _MANY else next(iter(found))
        return ""


def read(text: str, tags: Tags, heading: str = "") -> Metadata:
    """What the page says; `heading` is the text of its first h1."""
    said: dict[str, list[str]] = {"h1": [heading]}
    for key, value in _values(text, tags):
        said.setdefault(key, []).append(value[:_LONGEST])
    own = [_address(value) for key in ("link:canonical", "meta:og:url") for value in said.get(key, ())]
    for key, value in linkeddata.article(list(_scripts(text, tags)), own).items():
        said[f"ld:{key}"] = [resolved(value)]
    page = _Said(said)
    found = {one.name: page.first(one.name, _RIGHT[one.name]) for one in fields(Metadata)}
    return Metadata(**{**found, "title": _bare_title(found["title"], found["publisher"], heading)})


def scripts(tags: Tags) -> Iterator[tuple[int, int]]:
    """Where the JSON-LD of a page stands."""
    for tag, _ in tags:
        if tag.name == "script" and tag.attributes.get("type", "").strip().lower().startswith("application/ld+json"):
            yield tag.inside


def _scripts(text: str, tags: Tags) -> Iterator[str]:
    return (text[start:end] for start, end in scripts(tags))


def _values(text: str, tags: Tags) -> Iterator[tuple[str, str]]:
    """What each tag says, with the name of its source."""
    titled = headed = False
    for tag, around in tags:
        given = tag.attributes
        headed |= tag.name == "h1"
        if tag.name == "meta":
            for key in ("property", "name", "itemprop", "http-equiv"):
                if key in given:
                    yield f"meta:{given[key].strip().lower()}", given.get("content", "")
        elif tag.name == "link" and "canonical" in given.get("rel", "").lower().split():
            yield "link:canonical", given.get("href", "")
        elif tag.name == "html":
            yield "html", given.get("lang") or given.get("xml:lang", "")
        elif tag.name == "title" and not titled:
            titled = True
            yield "title", resolved(text[slice(*tag.inside)])
        elif tag.name == "time" and _is_of_article(given, around, headed):
            yield "time", given.get("datetime", "")


def _is_of_article(given: Mapping[str, str], around: Around, headed: bool) -> bool:
    """A time above the headline is that of the page, one beside the text that of another article."""
    named = "pubdate" in given or "datepublished" in given.get("itemprop", "").lower()
    return named or (headed and around.tag not in ("nav", "aside", "footer") and not around.hidden)


def _words(value: str) -> str:
    return " ".join(value.split())


def _name(value: str) -> str:
    """A name and no address of a profile, and without the word that leads a byline."""
    words = _words(value)
    return "" if "://" in words or words.startswith("@") else _LABEL.sub("", words, count=1)


def _address(value: str) -> str:
    """A whole http(s) address, empty for any other."""
    value = value.strip()
    try:
        parts = urlsplit(value)
        right = parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r"[\s<>\"]", value)
    except ValueError:
        return ""
    return value if right else ""


def _language(value: str) -> str:
    """The language alone: `nl` of `nl-BE` or `nl_BE`."""
    found = re.match(r"\s*([a-zA-Z]{2,3})(?:[-_]|\s*$)", value)
    return found[1].lower() if found else ""


_RIGHT: Mapping[str, Callable[[str], str]] = {
    "title": _words,
    "published": day,
    "modified": day,
    "publisher": _name,
    "author": _name,
    "address": _address,
    "language": _language,
}


def _bare_title(title: str, publisher: str, heading: str) -> str:
    """The title without the name of the publisher, which pages set before or behind it."""
    before, behind = title.removesuffix(heading), title.removeprefix(heading)
    if heading and (_SUFFIX.match(behind) or _SUFFIX.search(before[-7:])):
        return heading
    parts = _SUFFIX.split(title)
    if publisher and len(parts) > 1:
        if parts[-1].casefold() == publisher.casefold():
            return title[: -len(parts[-1])].rstrip(" |–—·:»-")
        if parts[0].casefold() == publisher.casefold():
            return title[len(parts[0]) :].lstrip(" |–—·:»-")
    return title
