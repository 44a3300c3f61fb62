"""The catalogues hold every word of the interface, and each translation says as much as the English."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from gettext import NullTranslations
from pathlib import Path
from typing import Any

import pytest
from babel.messages import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po
from project import ROOT

from generator.building.templates import language
from generator.model.dates import PartialDate
from generator.publish.language import ENGLISH, Language
from generator.publish.render import Renderer

FOLDER = ROOT / "templates/languages"
KEYWORDS: dict[str, Any] = {
    **{"pgettext": ((1, "c"), 2), "ngettext": (1, 2), "plural": (1, 2)},
    **{"_": None, "gettext": None, "say": None, "phrase": None},
}
CATALOGUES = sorted(FOLDER.glob("*.po"))
PLACE = re.compile(r"%\(\w+\)s|\{\w+\}")


def catalogue(file: Path) -> Catalog:
    """A catalogue as Babel reads it."""
    with file.open("rb") as opened:
        return read_po(opened)


def used() -> set[tuple[object, object]]:
    """Every phrase that code, templates and tables say."""
    with (FOLDER / "babel.cfg").open(encoding="utf-8") as opened:
        methods, options = parse_mapping_cfg(opened)  # type: ignore[no-untyped-call]
    found = extract_from_dir(ROOT, methods, options, KEYWORDS)
    return {(context, message) for _, _, message, _, context in found}


def messages(file: Path) -> Iterator[Message]:
    """The messages of a catalogue without its head."""
    return (message for message in catalogue(file) if message.id)


def ids(message: Message) -> tuple[str, ...]:
    """A phrase, or both forms of one with a number."""
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def every(file: Path) -> set[tuple[object, object]]:
    """Context and phrase of every message."""
    return {(message.context, message.id) for message in messages(file)}


def test_the_list_of_words_is_complete() -> None:
    """`interface.pot` has just the phrases that the interface says; `make words` writes it again."""
    assert every(FOLDER / "interface.pot") == used()


def test_no_phrase_is_overlooked() -> None:
    """What collects the words reads no syntax, and may miss one: every phrase of a call is in the list."""
    listed = {id for message in messages(FOLDER / "interface.pot") for id in ids(message)}
    for file in sorted((ROOT / "generator/publish").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = str(getattr(node.func, "attr", "") or getattr(node.func, "id", ""))
                said = node.args[: {"say": 1, "phrase": 1, "plural": 2}.get(name, 0)]
                for one in said:
                    if isinstance(one, ast.Constant):
                        assert one.value in listed, f"{file}:{node.lineno}"


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.stem)
def test_a_catalogue_has_every_word(file: Path) -> None:
    """No phrase is missing in a catalogue, none is doubtful, none is left over."""
    translated = {(one.context, one.id) for one in messages(file) if one.string and all(one.string) and not one.fuzzy}
    assert translated == every(FOLDER / "interface.pot")
    assert not catalogue(file).obsolete


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.stem)
def test_a_translation_has_the_same_places(file: Path) -> None:
    """What is put into a phrase in English is put into it in every language; "one" may stand without its number."""
    for message in messages(file):
        texts = (message.string,) if isinstance(message.string, str) else message.string or ()
        for text in texts:
            assert set(PLACE.findall(text)) in [set(PLACE.findall(id)) for id in ids(message)], text
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


@dataclass(frozen=True)
class Bare:
    """A page with nothing around it."""

    name: str
    frame: None = None


def test_a_translation_is_text(tmp_path: Path) -> None:
    """A phrase is escaped, whoever wrote it, and so is what is put into it; only a macro makes markup."""
    (tmp_path / "it.html").write_text(
        '{% macro link(it) %}<a>{{ it }}</a>{% endmacro %}{{ _("in %(source)s", source=link(page.name)) }} '
        '{{ _("in %(source)s", source=page.name) }} {{ _("100% <b>") }}',
        encoding="utf-8",
    )

    class Wild(NullTranslations):
        def gettext(self, message: str) -> str:
            return message.replace("in", "<i>in")

    renderer = Renderer.of([tmp_path], Language("nl", Wild()))
    made = renderer.text("it.html", Bare("<B>"), "it.html")  # type: ignore[arg-type]
    assert made == "&lt;i&gt;in <a>&lt;B&gt;</a> &lt;i&gt;in &lt;B&gt; 100% &lt;b&gt;"
