"""The catalogues hold every word of the interface, and each translation says as much as the English."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po
from project import ROOT

from generator.building.templates import language
from generator.model.dates import PartialDate
from generator.publish.language import ENGLISH, Language

FOLDER = ROOT / "templates/languages"
KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2), "say": None, "phrase": None, "plural": (1, 2)}
CATALOGUES = sorted(FOLDER.glob("*.po"))
PLACE = re.compile(r"%\(\w+\)s")


def catalogue(file: Path) -> Catalog:
    """A catalogue as Babel reads it."""
    with file.open("rb") as opened:
        return read_po(opened)


def used() -> set[object]:
    """Every phrase that code, templates and tables say."""
    with (FOLDER / "babel.cfg").open(encoding="utf-8") as opened:
        methods, options = parse_mapping_cfg(opened)  # type: ignore[no-untyped-call]
    found = extract_from_dir(ROOT, methods, options, KEYWORDS)
    return {message for _, _, message, _, _ in found}


def messages(file: Path) -> Iterator[Message]:
    """The messages of a catalogue without its head."""
    return (message for message in catalogue(file) if message.id)


def test_the_list_of_words_is_complete() -> None:
    """`interface.pot` has just the phrases that the interface says; `make words` writes it again."""
    assert {message.id for message in messages(FOLDER / "interface.pot")} == used()


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.stem)
def test_a_catalogue_has_every_word(file: Path) -> None:
    """No phrase is missing in a catalogue, none is doubtful, none is left over."""
    translated = {message.id for message in messages(file) if message.string and not message.fuzzy}
    assert translated == {message.id for message in messages(FOLDER / "interface.pot")}
    assert not catalogue(file).obsolete


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.stem)
def test_a_translation_has_the_same_places(file: Path) -> None:
    """What is put into a phrase in English is put into it in every language, in each form of a plural."""
    for message in messages(file):
        ids = (message.id,) if isinstance(message.id, str) else message.id
        texts = (message.string,) if isinstance(message.string, str) else message.string or ()
        for text in texts:
            assert set(PLACE.findall(text)) == set(PLACE.findall(ids[-1])), text
            assert not re.search(r"[<>&]", text), text


def test_english_needs_no_catalogue(tmp_path: Path) -> None:
    """English is the language of the code; one that nobody has translated has no catalogue."""
    assert language(tmp_path, "en") is ENGLISH
    assert language(tmp_path, "tlh") is None


def test_a_project_may_bring_a_language(tmp_path: Path) -> None:
    """A catalogue in the project's own templates is a language of its site, and comes before the packaged one."""
    folder = tmp_path / "templates/languages"
    folder.mkdir(parents=True)
    (folder / "de.po").write_text(
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
        'msgid "Claims"\nmsgstr "Behauptungen"\n\nmsgid "before %(date)s"\nmsgstr "vor %(date)s"\n',
        encoding="utf-8",
    )
    german = language(tmp_path, "de")
    assert german is not None
    assert german.say("Claims") == "Behauptungen"
    assert german.date(PartialDate.parse("before 2021-03-12")) == "vor 12. März 2021"
    assert german.say("Networks") == "Networks", "what is not translated stays English"


@pytest.mark.parametrize(
    ("code", "date", "words"),
    [
        ("en", "2021-03-12", "12 March 2021"),
        ("en", "2021-03", "March 2021"),
        ("en", "2018/2020-02", "between 2018 and February 2020"),
        ("en", "unknown", "date unknown"),
        ("nl", "2021-03-12", "12 maart 2021"),
        ("fr", "2021-08", "août 2021"),
    ],
)
def test_dates_are_written_as_the_language_does(code: str, date: str, words: str) -> None:
    """A day, a month, a year in words, no more exact than the source gives it."""
    assert Language(code).date(PartialDate.parse(date)) == words


def test_numbers_and_countries_are_written_as_the_language_does() -> None:
    """Thousands are set apart, countries have names."""
    assert [Language(code).number(11589) for code in ("en", "nl")] == ["11,589", "11.589"]
    assert [Language(code).country("de") for code in ("en", "nl")] == ["Germany", "Duitsland"]
