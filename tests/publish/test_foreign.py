"""A site in another language has no English word of the interface left: shown by a language that has no Latin letters.

Every message of the catalogue is "translated" letter by letter into Greek ones. What still has Latin letters on a page
of the little site must then be what its content says.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from gettext import NullTranslations
from html.parser import HTMLParser

import pytest
from babel.messages.pofile import read_po
from project import LITTLE, ROOT, linked
from pydantic import BaseModel

from generator.building.templates import assets, template_folders
from generator.link.site import Site
from generator.publish.language import Language
from generator.publish.pages import plan
from generator.publish.render import Renderer

LETTERS = str.maketrans("abcdefghijklmnopqrstuvwxyz", "αβχδεφγηιικλμνοπθρστυωωξψζ")
PLACE = re.compile(r"(%\(\w+\)s|\{\w+\})")
# What stands between the tags of these is no text of ours to read.
UNREAD = ("script", "style", "pre", "code", "kbd")
SHOWN = (
    *("title", "aria-label", "placeholder", "alt", "label"),
    *("data-later", "data-label", "data-copy", "data-done", "data-failed", "data-all", "data-any", "data-part"),
    *("data-whole", "data-count", "data-nothing", "data-letters", "data-found-one", "data-found-other"),
    *("data-shown-for", "data-also-for"),
)
# Names of things that are the same in every language.
NAMES = ("BibTeX", "CSL-JSON", "JavaScript", "ECLI", "Atom", "JSON", "git", "html", "EUR", "sic")
PIECES = re.compile(r"[^\W\d_αβχδεφγηικλμνοπθρστυωξψζ](?:[^\W_αβχδεφγηικλμνοπθρστυωξψζ]|[ \-’'&./#](?=\w))*")


# Addresses, digests and the ids of places in a page are no words.
NO_WORDS = re.compile(r"(?:https?://|mailto:)\S+|\b[0-9a-f]{12}\b|\S+\.html\S*|\S+#\S+")


def greek(text: str) -> str:
    """A phrase in letters that are not Latin; its places are left."""
    return "".join(part if PLACE.fullmatch(part) else part.lower().translate(LETTERS) for part in PLACE.split(text))


class Greek(NullTranslations):
    """Translations of what is in the catalogue, and of nothing else."""

    def __init__(self) -> None:
        super().__init__()
        with (ROOT / "templates/languages/interface.pot").open("rb") as opened:
            self.known = {id for message in read_po(opened) for id in _ids(message.id)}

    def gettext(self, message: str) -> str:
        """The phrase in Greek letters."""
        return greek(message) if message in self.known else message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The phrase for this number in Greek letters."""
        return self.gettext(msgid1 if n == 1 else msgid2)

    def pgettext(self, context: str, message: str) -> str:
        """The phrase in Greek letters."""
        return self.gettext(message)


def _ids(id: object) -> tuple[str, ...]:
    return (id,) if isinstance(id, str) else tuple(str(one) for one in id) if isinstance(id, (tuple, list)) else ()


@dataclass
class Reader(HTMLParser):
    """What of a page somebody reads or hears: each text between tags, and the attributes that are shown."""

    texts: list[tuple[str, str]] = field(default_factory=list)
    path: list[str] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.ids.add(given.get("id", ""))
        self.texts += [(f"{tag}@{name}", given[name]) for name in SHOWN if name in given]
        if tag == "meta" and {given.get("name"), given.get("property")} & {"description", "og:description", "og:title"}:
            self.texts.append(("meta", given["content"]))
        if tag not in ("meta", "link", "input", "br", "hr", "img", "wbr"):
            self.path.append(f"{tag}.{given.get('class', '')}".rstrip("."))

    def handle_endtag(self, tag: str) -> None:
        self.path.pop()

    def handle_data(self, data: str) -> None:
        if data.strip() and not any(one.partition(".")[0] in UNREAD for one in self.path):
            self.texts.append((" ".join(self.path[-2:]), data))


def strings(value: object) -> Iterator[str]:
    """The texts that a record holds; the words of tables are no texts of its own."""
    if type(value) is str:
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from strings(getattr(value, name))
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield from strings(key)
            yield from strings(one)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for one in value:
            yield from strings(one)
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            yield from strings(getattr(value, name))


def content(site: Site) -> str:
    """All that the content of a site says, in one text."""
    every = [
        *(text for entry in site.entries.values() for text in strings(entry.record)),
        *(inline.text for body in (*site.bodies.values(), *site.summaries.values()) for inline in body.inlines),
        *(claim.sentence for claim in site.claims.values()),
        *(text for claim in site.claims.values() for text in strings(claim.data)),
        *(text for claim in site.claims.values() for text in strings(claim.values)),
        *strings(site.settings),
        *(text for one in site.properties.values() for text in strings(one)),
        *(str(text) for text in site.seeds.values()),
        *site.entries,
        *NAMES,
    ]
    return " | ".join(re.sub(r"\s+", " ", text) for text in every).casefold()


@cache
def shown() -> tuple[Site, Mapping[str, str]]:
    """The little site with its interface in Greek letters, and the pages."""
    site = linked(LITTLE)
    language = Language("el", Greek())
    renderer = Renderer.of(template_folders(LITTLE), language)
    pages = plan(site, assets(LITTLE, language))
    return site, {page.path: page.make(renderer).decode() for page in pages if page.path.endswith(".html")}


def left(text: str, known: str) -> Iterator[str]:
    """Pieces of a text in Latin letters that the content does not say."""
    for piece in PIECES.findall(re.sub(r"\s+", " ", NO_WORDS.sub(" ", text))):
        if len(piece) > 1 and not re.search(rf"(?<!\w){re.escape(piece.casefold())}(?!\w)", known):
            yield piece


def english(pages: Mapping[str, str], known: str) -> dict[str, list[str]]:
    """What is left of English, and where: at which tags, on which pages."""
    found: dict[str, list[str]] = {}
    seen: dict[str, tuple[str, ...]] = {}
    for path, page in pages.items():
        reader = Reader()
        reader.feed(page)
        for where, text in reader.texts:
            if text.strip() in reader.ids:
                continue
            if text not in seen:
                seen[text] = tuple(left(text, known))
            for piece in seen[text]:
                found.setdefault(f"{where}: {piece}", []).append(path)
    return found


def told(found: Mapping[str, Iterable[str]]) -> str:
    """One line for each, with a page on which it stands."""
    return "\n".join(f"{what}  ({next(iter(paths))})" for what, paths in sorted(found.items()))


@pytest.mark.xfail(strict=True, reason="views still say English words of their own")
def test_no_english_word_is_left() -> None:
    """Texts, names for screen readers, titles and descriptions: all is either content or in the site's language."""
    site, pages = shown()
    found = english(pages, content(site))
    assert not found, told(found)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("φουνδ", []),
        ("Edouard sold nothing", []),
        ("12 φεβ – Edouard: https://a.example/found.html", []),
        ("found", ["found"]),
        ("sold nothing else", ["sold nothing else"]),
        ("εδ Edouard, αλλ Claims", ["Claims"]),
    ],
)
def test_the_law_sees_english(text: str, words: list[str]) -> None:
    """A piece that the content does not say as it stands is a word of ours."""
    assert list(left(text, "edouard sold nothing | foundling")) == words
