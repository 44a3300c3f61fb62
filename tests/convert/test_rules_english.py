"""Every row of the English tables of claims shows its cases: tests/cases/rules/english-claims-*.txt.

A row sees a sentence where the sentence gives what is expected and no longer gives it when the row is taken out of its
table. It leaves a sentence alone where taking it out changes nothing.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from convert import rulecases
from convert.conftest import article
from convert.nearness import is_near
from convert.rulecases import KNOWN_MISTAKE, NEAR_MISS, Case
from generator.convert import quotes
from generator.convert.amounts import figures
from generator.convert.claims.properties import find, relations
from generator.convert.english.tongue import ENGLISH
from generator.convert.reading import Knowledge, Reading, read
from generator.convert.tongue import Tongue
from generator.convert.tongues import TONGUES
from generator.model.gazetteer import Mention
from generator.model.settings import Property
from generator.model.vocabulary import PropertyType

FILES = sorted((Path(__file__).parent.parent / "cases/rules").glob("english-claims-*.txt"))
CASES = tuple(case for path in FILES if not path.stem.endswith("-words") for case in rulecases.read(path))
PEOPLE = {"a": "people/ada-example", "b": "people/bo-sample", "c": "people/cy-pattern"}
KEYS = {cue.key for cue in ENGLISH.properties} | {cue.key for cue in ENGLISH.relations}
TABLE = {key: Property(label=key, type=PropertyType.TEXT) for key in KEYS}
FOLDERS = {
    "person": "people/",
    "company": "companies/",
    "group": "groups/",
    "network": "networks/",
    "agency": "agencies/",
    "operation": "operations/",
}
NOTHING = Knowledge.of({}, {})

# What each table gives a sentence, in the words of the case files; a standing comes with its rule.


def _standing(text: str) -> str:
    one = _reading(text).statements[0]
    return f"{one.standing}, {one.rule}"


def _event(text: str) -> str:
    one = _reading(text).statements[0]
    return f"{one.event} {one.outcome or ''}".strip() if one.event else _fates(text)


def _fates(text: str) -> str:
    found = _reading(text).positions
    return "; ".join(f"{who} {found[id]}" for who, id in PEOPLE.items() if id in found) or "nothing"


def _instance(text: str) -> str:
    return str(_reading(text).statements[0].instance or "nothing")


def _voice(text: str) -> str:
    one = _reading(text).statements[-1]
    return f"{one.standing} {one.voice or one.speaker}"


def _roles(text: str) -> str:
    found = _reading(text).roles
    return "; ".join(f"{who} {found[id]}" for who, id in PEOPLE.items() if id in found) or "nothing"


def _speaker(text: str) -> str:
    return "; ".join(said for _, said in quotes.find(_reading(text))) or "nobody"


def _figures(text: str) -> str:
    tongue = TONGUES["en"]
    return "; ".join(f"{key} {figure}" for key, figure in find(text, figures.find(text), TABLE, tongue)) or "nothing"


def _relations(text: str) -> str:
    """Names are kinds in square brackets, and the owner comes first: `person network`."""
    mentions = [
        Mention(one.start(), one.end(), FOLDERS[one["kind"]] + one[0])
        for one in re.finditer(r"\[(?:other )?(?P<kind>\w+)\]", text)
    ]
    found = relations(text, mentions, TABLE, TONGUES["en"])
    return "; ".join(f"{key} {_kind(one)} {_kind(two)}" for key, one, two in found) or "nothing"


def _kind(id: str) -> str:
    return id.partition("[")[2].rstrip("]")


GIVES: dict[str, Callable[[str], str]] = {
    "standings": _standing,
    "events": _event,
    "fates": _fates,
    "instances": _instance,
    "voices": _voice,
    "roles": _roles,
    "posts": _roles,
    "the_officer": _speaker,
    "properties": _figures,
    "relations": _relations,
    "several": _fates,
    "genders": _fates,
    "he_or_she": _fates,
}


def _reading(text: str) -> Reading:
    return read(article(f"A headline about the phone networks of the case\n\n{text}\n"), NOTHING)


@dataclass(frozen=True)
class Row:
    """A row of a table of `Tongue`: its name in the case files, its patterns, and English without it."""

    name: str
    patterns: tuple[str, ...]
    without: Tongue

    @property
    def table(self) -> str:
        return self.name.partition(":")[0]


def _rows() -> Iterator[Row]:
    """Rows have the name that the table gives them, and where it gives one twice their number among those."""
    for table in GIVES:
        rows: tuple[Any, ...] = getattr(ENGLISH, table)
        labels = [_label(table, row) for row in rows]
        often, seen = Counter(labels), Counter[str]()
        for place, (label, row) in enumerate(zip(labels, rows, strict=True)):
            seen[label] += 1
            name = f"{table}: {label}" + (f" {seen[label]}" if often[label] > 1 else "")
            kept: dict[str, Any] = {table: type(rows)(rows[:place] + rows[place + 1 :])}
            yield Row(name, tuple(_patterns(row)), replace(ENGLISH, **kept))


def _label(table: str, row: Any) -> str:
    if table in ("properties", "relations"):
        return str(row.key)
    if table == "standings":
        return str(row[1])
    if table == "events":
        return f"{row[0]} {row[1] or ''}".strip()
    if table == "genders":
        return str(re.findall(r"\w+", row[0].pattern)[0])
    return str(row[0] or "any number")


def _patterns(row: Any) -> Iterator[str]:
    fields = (row.before, row.after) if hasattr(row, "after") else (row.between,) if hasattr(row, "between") else row
    return (one.pattern for one in fields if hasattr(one, "pattern"))


ROWS = {row.name: row for row in _rows()}


@cache
def _given(table: str, text: str) -> str:
    return GIVES[table](text)


def _without(row: Row, text: str, patch: pytest.MonkeyPatch) -> str:
    with patch.context() as swapped:
        swapped.setitem(TONGUES, "en", row.without)
        return GIVES[row.table](text)


def _seen_by(name: str) -> frozenset[str]:
    """The sentences that a row is said to see."""
    return frozenset(
        case.text for case in CASES if case.section == name and case.expected not in (NEAR_MISS, KNOWN_MISTAKE)
    )


def _id(case: Case) -> str:
    return f"{case.section} {case.line}"


@pytest.mark.parametrize("case", [case for case in CASES if case.expected not in (NEAR_MISS, KNOWN_MISTAKE)], ids=_id)
def test_row_sees_its_sentence(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sentence gives what it must give, and without the row it would not."""
    row = ROWS[case.section]
    given = _given(row.table, case.text)
    assert given.partition(", ")[0] == case.expected, case.text
    assert _without(row, case.text, monkeypatch) != given, f"decided by another row: {case.text}"


@pytest.mark.parametrize("case", [case for case in CASES if case.expected == NEAR_MISS], ids=_id)
def test_row_leaves_its_near_miss_alone(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    """The near miss holds a word of the row or has the shape of its sentences, and the row changes nothing in it."""
    row = ROWS[case.section]
    assert is_near(row.patterns, _seen_by(case.section), case.text), f"no near miss: {case.text}"
    assert _without(row, case.text, monkeypatch) == _given(row.table, case.text), case.text


@pytest.mark.parametrize("case", [case for case in CASES if case.expected == KNOWN_MISTAKE], ids=_id)
def test_known_mistake_is_still_made(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever mends the row moves its case to those that it leaves alone."""
    row = ROWS[case.section]
    assert _without(row, case.text, monkeypatch) != _given(row.table, case.text), case.text


@pytest.mark.parametrize("name", ROWS)
def test_row_has_two_sentences_and_a_near_miss(name: str) -> None:
    """No rule without a second sentence that it also gets right, and one that it must leave alone."""
    assert len(_seen_by(name)) >= 2, f"{name}: too few sentences"
    assert any(case.section == name and case.expected == NEAR_MISS for case in CASES), f"{name}: no near miss"


def test_cases_are_of_rows_that_exist() -> None:
    """A row that gets another name takes its cases with it."""
    assert {case.section for case in CASES} <= set(ROWS)


def test_line_of_another_form_is_told_with_its_place(tmp_path: Path) -> None:
    """Whoever writes a case without its bar, or before any row, is told where."""
    path = tmp_path / "cases.txt"
    for text in ("found | Nobody’s case.\n", "[table: row]\n\nA sentence without a bar.\n", "[no row]\n"):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(ValueError, match=rf"cases\.txt:{text.count(chr(10))}: expected"):
            rulecases.read(path)
