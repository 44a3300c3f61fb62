"""Every rule for lines and every row of what sites write, held to its cases in tests/cases/rules.

A case of a rule is a page in one line: ` / ` between its lines, `>> ` before the one that is judged, and before that,
where it matters, its element, an extractor's vote and its page: `<aside yes>`, `<p no>`, `<page 2>`.
"""

import re
from collections.abc import Callable, Iterator

import pytest

from convert.conftest import TESTS
from convert.rulecases import Case, read
from convert.rulelaw import Row, holds, numbered, too_few
from generator.convert.lines import credits, furniture, layout, linerules, sitewords
from generator.convert.lines.survey import survey
from generator.model.articles import Article, Line

PARTS = {
    "HEADLINE": "Detectives read the messages of a phone network",
    "FIRST": "Detectives have read the messages of a phone network for months, a court in the north was told on"
    " Monday.",
    "SECOND": "The network sold its phones to anybody who could pay, and the detectives arrested its owner, the court"
    " heard.",
    "THIRD": '"We have read the messages. Nobody knew," a detective of the court said, and the owner of the network'
    " wept.",
    "STORY": "The owner of the phone network told the court that the detectives had read messages which nobody else"
    " had seen.",
    "OTHER": "A bakery at the harbour gives away its last loaves every evening, and nobody has ever asked the baker"
    " why he does.",
}
"""Long lines, by the word that stands for them in a case."""

_LINE = re.compile(r"(?:<(?P<tag>page (?P<page>\d)|[a-z]\w*)(?: (?P<vote>yes|no))?> )?(?P<mark>>> )?(?P<text>.*)")
_PART = re.compile(r"\b(?:" + "|".join(PARTS) + r")\b")
_VOTES = {"yes": True, "no": False, None: None}


def page_of(sketch: str) -> tuple[tuple[Line, ...], int]:
    """The lines of a page, and which of them is judged."""
    lines, marked = list[Line](), -1
    for number, written in enumerate(sketch.split(" / "), 1):
        found = _LINE.fullmatch(written)
        assert found
        text = _PART.sub(lambda part: PARTS[part[0]], found["text"])
        marked = len(lines) if found["mark"] else marked
        page, tag = int(found["page"] or 0), "" if found["page"] else found["tag"] or ""
        lines.append(Line(number, 0, text, page, tag, _VOTES[found["vote"]]))
    assert marked >= 0, sketch
    return tuple(lines), marked


def rule(row: linerules.Rule) -> Row:
    """A rule that decides a line; expected is what becomes of it."""

    def decides(sketch: str) -> bool:
        lines, marked = page_of(sketch)
        page = survey(lines, None)
        return next((other for other in linerules.RULES if other.reason(page, marked)), None) is row

    def sees(sketch: str, expected: str) -> bool:
        lines, marked = page_of(sketch)
        one = layout.judge(Article("seeds/a.html", "", lines))[marked]
        verdict = "doubtful" if one.doubtful else "kept" if one.kept else "dropped"
        return decides(sketch) and verdict == expected

    return Row("", sees, lambda sketch: not decides(sketch))


def site(row: sitewords.Row) -> Row:
    """A row of what sites write; expected is the kind of furniture."""
    pattern = re.compile(row.pattern, re.IGNORECASE)
    return Row(
        row.pattern,
        lambda line, expected: bool(pattern.match(line)) and furniture.kind(line) == expected,
        lambda line: not pattern.match(line) and not furniture.kind(line, inside=True),
    )


def sign(matches: Callable[[str], object], pattern: str = "") -> Row:
    """What else is known of a line by its words; expected is `yes`."""
    return Row(
        pattern, lambda line, expected: expected == "yes" and bool(matches(line)), lambda line: not matches(line)
    )


def _rows() -> Iterator[tuple[str, Row]]:
    for one in linerules.RULES:
        yield f"rules: {one.name}, {one.reason.__name__.replace('_', ' ')}", rule(one)
    for row in sitewords.ROWS:
        yield f"{row.kind}: {row.language or 'any'}", site(row)
    yield "words: of a caption below", sign(furniture.CAPTION_AHEAD.match, furniture.CAPTION_AHEAD.pattern)
    yield "words: above other articles", sign(furniture.ENDS.match, furniture.ENDS.pattern)
    yield "words: above notes to editors", sign(furniture.NOTES.match, furniture.NOTES.pattern)
    yield "words: above comments", sign(furniture.COMMENTS.match, furniture.COMMENTS.pattern)
    yield "words: of a release", sign(furniture.RELEASE.match, furniture.RELEASE.pattern)
    yield "words: at the end of a release", sign(furniture.RELEASE_END.match, furniture.RELEASE_END.pattern)
    yield "words: of a byline", sign(credits.is_byline, credits.BYLINE.pattern)
    yield "words: a name alone", sign(credits.NAME_ALONE.match)
    yield "words: of a dateline", sign(credits.is_dateline)
    yield "words: of a day alone", sign(credits.is_day_alone)
    yield "words: of a visit", sign(credits.is_visit)
    yield "words: of publication", sign(credits.says_published)


ROWS = dict(zip(numbered(name for name, _ in _rows()), (row for _, row in _rows()), strict=True))
CASES = tuple(case for path in sorted((TESTS / "cases/rules").glob("lines*.txt")) for case in read(path))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.section}-{case.line}")
def test_a_case_is_as_it_says(case: Case) -> None:
    """The row gives what is expected, and leaves its near miss alone; a known mistake is still one."""
    assert holds(ROWS[case.section], case)


@pytest.mark.law
def test_every_row_shows_its_cases() -> None:
    """Two lines that the row itself knows, and one that it must leave alone though it has a word of the row."""
    assert too_few(ROWS, CASES) == []
