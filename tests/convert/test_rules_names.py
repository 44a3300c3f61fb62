"""Every row of the English tables of names, held to its cases in tests/cases/rules."""

import re
from collections.abc import Iterator

import pytest

from convert.conftest import TESTS
from convert.rulecases import Case, read
from convert.rulelaw import Finds, Row, holds, numbered, too_few
from generator.convert.english import bodies, decoys, firms, networks, offences, people, persons, places
from generator.convert.english.given import ALSO_WORDS, GIVEN
from generator.convert.english.persons import Side
from generator.convert.english.roles import OFFICES, ROLE_WORDS
from generator.convert.english.tongue import ENGLISH
from generator.convert.english.words import ORDINARY
from generator.convert.names.candidates import Candidate
from generator.convert.names.identity import outermost

_LISTS = re.compile(r"; ")
_LINKS = (
    *("indicted for", "charged with", "charged somebody with", "charges against somebody with", "charges of"),
    *("convicted of", "guilty of", "plea to", "pleaded guilty, and more, to", "pleaded guilty to", "cleared of"),
    *("convicted somebody of", "put hands up to", "the count, then what", "the counts, among them", "part in"),
    *("suspected of", "suspicion of", "accused of", "admitted or denied", "offences of", "jailed for", "held over"),
    *("alleged to have", "years for", "alleged that he", "faces charges of", "trial for"),
)
"""What the rows of links are called in the cases, in the order of the table."""

_DECOYS = {
    **{"a": "work in quotation marks", "k": "work and a verb", "b": "title, then what work it is"},
    **{"l": "title without marks", "c": "street", "d": "building", "e": "prison or school before its name"},
    **{"f": "team", "g": "paper", "h": "paper of the day", "i": "law", "m": "reference in brackets"},
}
"""What the patterns are called in the cases, by their group."""


def named(text: str, folder: str) -> list[Candidate]:
    """What stands in a sentence in the end; a word that only begins it does not count."""
    return [one for one in outermost(tuple(ENGLISH.names(text))) if one.folder == folder and not one.opening]


def are_all(some: list[Candidate], expected: str) -> bool:
    """Whether these names, and no others, are expected: `A; B`."""
    return {one.form for one in some} == set(_LISTS.split(expected))


def body(folder: str, rule: str, pattern: str) -> Row:
    """A row for networks, firms, offices: it finds the name itself, whatever else finds it."""
    compiled = re.compile(pattern)

    def sees(text: str, expected: str) -> bool:
        some = [one for one in named(text, folder) if one.rule == f"{folder} by {rule}"]
        return are_all(named(text, folder), expected) and any(
            match.start("name") < one.end and one.start < match.end("name")
            for match in compiled.finditer(decoys.lowered(text))
            for one in some
        )

    return Row(pattern, sees, lambda text: not named(text, folder))


def person(pattern: Finds, *, after: bool) -> Row:
    """A row for what stands after or before a person; the name alone would be none."""

    def sees(text: str, expected: str) -> bool:
        plain = decoys.lowered(text)
        some = list(people.find(plain))
        sides = [Side(plain[: one.start], plain[one.end :]) for one in some]
        alone = [one for one in some if list(people.find(f"It fell on {one.form} again."))]
        seen = any(pattern.match(side.after) if after else pattern.search(side.before) for side in sides)
        return seen and not alone and are_all(some, expected)

    return Row(pattern.pattern, sees, lambda text: not named(text, "people"))


def place(rule: str, pattern: str) -> Row:
    """A row for what stands beside a place."""
    compiled = re.compile(pattern)

    def sees(text: str, expected: str) -> bool:
        some = [one for one in named(text, "places") if one.rule == f"place by {rule}"]
        lists = [match.span("list") for match in compiled.finditer(decoys.lowered(text))]
        seen = any(start <= one.start and one.end <= end for one in some for start, end in lists)
        return seen and are_all(named(text, "places"), expected)

    return Row(pattern, sees, lambda text: not named(text, "places"))


def offence(link: str, pattern: Finds) -> Row:
    """A row for words of charging; expected is all that somebody is charged with."""

    def sees(text: str, expected: str) -> bool:
        forms = list(dict.fromkeys(one.form for one in sorted(named(text, "offences"), key=lambda one: one.start)))
        return forms == _LISTS.split(expected) and bool(pattern.search(text))

    return Row(link, sees, lambda text: not named(text, "offences"))


def decoy(pattern: str) -> Row:
    """A row for capitals that name nobody; expected is what is lowered."""
    compiled = re.compile(pattern)

    def sees(text: str, expected: str) -> bool:
        matches = list(compiled.finditer(text))
        own = any(match[str(match.lastgroup)] == expected for match in matches)
        return own and expected.lower() in decoys.lowered(text) and not list(ENGLISH.names(text))

    return Row(pattern, sees, lambda text: decoys.lowered(text) == text)


def _rows() -> Iterator[tuple[str, Row]]:
    for folder, rule, pattern, _ in (*networks.RULES, *firms.RULES, *bodies.RULES):
        yield f"{folder}: {rule}", body(folder, rule, pattern)
    for rule, compiled in persons.AFTER:
        yield f"after a person: {rule}", person(compiled, after=True)
    for rule, compiled in persons.BEFORE:
        yield f"before a person: {rule}", person(compiled, after=False)
    for rule, pattern in places.POSITIONS:
        yield f"places: {rule}", place(rule, pattern)
    for name, (link, _) in zip(_LINKS, offences.LINKS, strict=True):
        yield f"offences: {name}", offence(link, re.compile(rf"\b(?:{link}) ", re.IGNORECASE))
    before = offences.BEFORE_CHARGES
    yield "offences: what, then the charge", offence(before.pattern, before)
    for pattern in decoys.PATTERNS:
        yield f"decoys: {_DECOYS[next(iter(re.compile(pattern).groupindex))]}", decoy(pattern)


ROWS = dict(zip(numbered(name for name, _ in _rows()), (row for _, row in _rows()), strict=True))
CASES = tuple(case for path in sorted((TESTS / "cases/rules").glob("english-names*.txt")) for case in read(path))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.section}-{case.line}")
def test_a_case_is_as_it_says(case: Case) -> None:
    """The row gives what is expected, and leaves its near miss alone; a known mistake is still one."""
    assert holds(ROWS[case.section], case)


@pytest.mark.law
def test_every_row_shows_its_cases() -> None:
    """Two sentences that the row itself sees, and one that it must leave alone though it has a word of the row."""
    assert too_few(ROWS, CASES) == []


def _is_found(name: str) -> bool:
    return any(one.form == f"{name} Quendle" for one in people.find(f"It fell on {name} Quendle again."))


@pytest.mark.law
def test_every_given_name_makes_a_person() -> None:
    """Unless the word begins sentences or says what somebody is; what is a word or a place, too, makes nobody alone."""
    plain = [name for name in sorted(GIVEN) if name.casefold() not in ORDINARY | ROLE_WORDS]
    assert [name for name in plain if not _is_found(name)] == []
    assert [name for name in sorted(ALSO_WORDS - GIVEN - OFFICES) if _is_found(name)] == []
