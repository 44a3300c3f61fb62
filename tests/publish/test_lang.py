"""Words of another language than the site's say so, wherever they stand: a screen reader speaks them as they are."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

from project import little

from generator.link.site import Site
from generator.model.records import Brief, Source

EMPTY = ("meta", "link", "input", "br", "hr", "img", "wbr")


@dataclass
class Spoken(HTMLParser):
    """Each text of a page, and the language that it is said to be in."""

    texts: list[tuple[str, str]] = field(default_factory=list)
    labels: list[tuple[str, str]] = field(default_factory=list)
    languages: list[str] = field(default_factory=lambda: [""])

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        language = given.get("lang") or self.languages[-1]
        self.labels += [(given["aria-label"] or "", language)] if "aria-label" in given else []
        if tag not in EMPTY:
            self.languages.append(language)

    def handle_endtag(self, tag: str) -> None:
        self.languages.pop()

    def handle_data(self, data: str) -> None:
        self.texts.append((" ".join(data.split()), self.languages[-1]))


def foreign(site: Site) -> Iterator[tuple[str, str]]:
    """Sentences, passages and titles, each with its language."""
    for entry in site.entries.values():
        if isinstance(entry.record, Source):
            yield entry.record.title, entry.record.language
    for claim in site.claims.values():
        record = site.entries[claim.brief].record
        assert isinstance(record, Brief)
        yield claim.sentence, record.language
        for proof in claim.proofs:
            source = site.entries[proof.source].record
            assert isinstance(source, Source)
            yield proof.passage, source.language


def spoken(files: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Path, text and language of every text of every page."""
    for path, page in files.items():
        if path.endswith(".html"):
            reader = Spoken()
            reader.feed(page)
            yield from ((path, text, language) for text, language in reader.texts)


def test_foreign_words_say_their_language() -> None:
    """A text that is a sentence, a passage or a title of another language stands in an element of that language."""
    site, files = little()
    # The title of a brief may be an editor's, in the language of the site, or the headline of its source.
    titles = {entry.record.label for entry in site.folder("briefs")}
    known = {
        " ".join(text.split()): language for text, language in foreign(site) if text.strip() and text not in titles
    }
    wrong = {
        (path, text, language)
        for path, text, language in spoken(files)
        # The title of a page and that of a picture have no language of their own.
        if known.get(text, language) != language
    }
    assert not wrong
    assert {language for _, text, language in spoken(files) if text in known} == {"en", "fr"}


def test_what_we_say_amid_foreign_words_is_ours() -> None:
    """The name of a sign, which only we give it, is in the language of the site, also in a text of another."""
    for path, page in little()[1].items():
        if path.endswith(".html"):
            reader = Spoken()
            reader.feed(page)
            assert [label for label, language in reader.labels if language != "en"] == [], path
