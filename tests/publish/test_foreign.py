"""A site in another language has no English word of the interface left: shown by a language that has no Latin letters.

Every message of the catalogue is "translated" letter by letter into Greek ones. What still has Latin letters on a page
of the little site must then be what its content says.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from gettext import NullTranslations
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from babel.messages.pofile import read_po
from project import LITTLE, ROOT, linked
from pydantic import BaseModel

from generator.building.templates import assets, template_folders
from generator.link.site import Site
from generator.publish.language import ROLE, Language
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
LATIN = "A-Za-zÀ-ɏ"
PIECES = re.compile(rf"[{LATIN}][{LATIN}0-9]*(?:[ \-’'&./#]+[{LATIN}][{LATIN}0-9]*)*")
# Pages, feeds, and what the search shows.
SAYS = re.compile(r"\.(html|json)$|^(feeds/.*|feed|corrections)\.xml$|^search/store/|^search/index\.js$")
# Where content stands, a piece of it may be a word that we say elsewhere.
OF_CONTENT = re.compile(r"about|summary|span\.claim|\bem\b|a\.outside|text\.name")
FACETS = ("kind", "network", "standing", "year", "country")
# Addresses, digests and the ids of places in a page are no words.
NO_WORDS = re.compile(r"(?:https?://|mailto:)\S+|\b[0-9a-f]{12,}\b|\S+\.html\S*|\S+#\S+|\b(?:note|part)\.\S+|\{\w+\}")


def greek(text: str) -> str:
    """A phrase in letters that are not Latin; its places are left."""
    return "".join(part if PLACE.fullmatch(part) else part.lower().translate(LETTERS) for part in PLACE.split(text))


class Greek(NullTranslations):
    """Translations of what is in the catalogue, and of nothing else."""

    def __init__(self) -> None:
        super().__init__()
        with (ROOT / "templates/languages/interface.pot").open("rb") as opened:
            every = [(message.context or "", id) for message in read_po(opened) for id in _ids(message.id)]
        self.known = {id for context, id in every if not context}
        self.roles = {id for context, id in every if context == ROLE}

    def gettext(self, message: str) -> str:
        """The phrase in Greek letters."""
        return greek(message) if message in self.known else message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The phrase for this number in Greek letters."""
        return self.gettext(msgid1 if n == 1 else msgid2)

    def pgettext(self, context: str, message: str) -> str:
        """The word of a role in Greek letters."""
        return greek(message) if context == ROLE and message in self.roles else message


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
    bodies = (file.read_text("utf-8").split("\n---\n", 1)[-1] for file in (LITTLE / "content").rglob("*.md"))
    every = [
        *(re.sub(r"[*\\]|\[[\w-]+\]$", "", body, flags=re.MULTILINE) for body in bodies),
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
    pages = plan(site, assets(LITTLE, language), language)
    return site, {page.path: page.make(renderer).decode() for page in pages if SAYS.search(page.path)}


def left(text: str, known: str) -> Iterator[str]:
    """Pieces of a text in Latin letters that the content does not say, as one or as two of its own."""
    for piece in PIECES.findall(re.sub(r"\s+", " ", NO_WORDS.sub(" ", text))):
        words = piece.casefold().split(" ")
        halves = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words) + 1))
        if len(piece) > 1 and not any(all(_says(known, one) for one in two if one) for two in halves):
            yield piece


@cache
def _says(known: str, words: str) -> bool:
    """Whether these words stand in a text, whole."""
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", known) is not None


def texts(path: str, file: str) -> Iterator[tuple[str, str]]:
    """Every text of a file that somebody reads, and where it stands."""
    reader = Reader()
    if path.endswith(".html"):
        reader.feed(file)
        yield from ((where, text) for where, text in reader.texts if text.strip() not in reader.ids)
    elif path.endswith(".xml"):
        for element in ElementTree.fromstring(file).iter():
            if element.text and element.tag.rpartition("}")[2] not in ("id", "uri", "published", "updated"):
                yield from _marked(element.tag.rpartition("}")[2], element.text)
    else:
        data = json.loads(file[file.index(",") + 1 : file.rindex(")")] if path.endswith(".js") else file)
        if path == "search/index.js":
            data = [row[1:] for name, rows in data.items() if name in FACETS for row in rows]
        for where, text in _leaves("", data):
            yield from _marked(where, text)


def _marked(where: str, text: str) -> Iterator[tuple[str, str]]:
    """A text, or those between the tags of one that is marked up."""
    if not text.lstrip().startswith("<"):
        yield where, text
        return
    reader = Reader()
    reader.feed(text)
    yield from reader.texts


def _leaves(where: str, data: object) -> Iterator[tuple[str, str]]:
    if isinstance(data, str):
        yield where, data
    elif isinstance(data, dict):
        for key, one in data.items():
            if key not in (
                "id",
                "url",
                "version",
                "language",
                "feed_url",
                "home_page_url",
                "date_published",
                "date_modified",
            ):
                yield from _leaves(key, one)
    elif isinstance(data, list):
        for one in data:
            yield from _leaves(where, one)


def english(pages: Mapping[str, str], known: str) -> dict[str, list[str]]:
    """What is left of English, and where: at which tags, on which pages."""
    found: dict[str, list[str]] = {}
    seen: dict[str, tuple[str, ...]] = {}
    phrases, own = Greek().known | Greek().roles, set(known.split(" | "))
    for path, page in pages.items():
        for where, text in texts(path, page):
            if text not in seen:
                whole = text.strip()
                # A word of ours that stands alone, or between words in the other letters, is content only by name.
                parts = {whole} if not OF_CONTENT.search(where) else set()
                parts |= set(PIECES.findall(text)) if re.search("[α-ω]", text) else set()
                missed = [one for one in parts & phrases if one.casefold() not in own]
                seen[text] = tuple(missed or left(text, known))
            for piece in seen[text]:
                found.setdefault(f"{where}: {piece}", []).append(path)
    return found


def told(found: Mapping[str, Iterable[str]]) -> str:
    """One line for each, with a page on which it stands."""
    return "\n".join(f"{what}  ({next(iter(paths))})" for what, paths in sorted(found.items()))


@pytest.mark.law
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
        ("nothing Edouard", []),
        ("is found nothing", ["is found nothing"]),
    ],
)
def test_the_law_sees_english(text: str, words: list[str]) -> None:
    """A piece that the content does not say as it stands is a word of ours."""
    assert list(left(text, "edouard sold nothing | foundling")) == words
