"""Bodies: running text with spans over it, fixed markup, passages, and every mistake at its place.

The golden cases stand in tests/cases/bodies.txt, four parts each, closed by a line with a full stop:
a title; the Markdown of a brief's body; what is read. `⍽` stands for a no-break space, `␍` for a carriage return,
`→` for a tab, `␠` for a space at the end of a line, on both sides.

What is read is shown in order: fixed markup as it is; `text` and its words, under it each span as
`kind value @line:column` with the words it lies over, if any; `slot` where passages stood; then the passages and the
problems.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.files.markdown import parse, parse_line, unescape
from generator.model.bodies import Body, Inline, Slot, TablePlace
from generator.model.problems import Problem

CASES = Path(__file__).parent.parent / "cases/bodies.txt"
SIGNS = {"\u00a0": "⍽", "\r": "␍", "\t": "→"}
PLACED = {"claim", "wiki", "ref", "link"}


@dataclass(frozen=True)
class Case:
    """One golden case."""

    title: str
    given: str
    expected: str


def cases() -> list[Case]:
    """The golden cases, in order."""
    parts = CASES.read_text(encoding="utf-8").split("\n.\n")
    return [Case(*(part.strip("\n") for part in parts[at : at + 3])) for at in range(0, len(parts) - 2, 3)]


def visible(text: str) -> str:
    """Signs that nobody sees, shown."""
    for sign, shown in SIGNS.items():
        text = text.replace(sign, shown)
    return "\n".join(line[:-1] + "␠" if line.endswith(" ") else line for line in text.split("\n"))


def meant(text: str) -> str:
    """The text that such a showing stands for."""
    for sign, shown in SIGNS.items():
        text = text.replace(shown, sign)
    return text.replace("␠", " ")


def shown(body: Body, problems: tuple[Problem, ...]) -> Iterator[str]:
    """What was read, a line for each thing."""
    for part in body.parts:
        if isinstance(part, Inline):
            yield f"text {part.text}" if part.text else "text"
            for span in part.spans:
                place = f" @{span.line}:{span.column}" if span.kind in PLACED else ""
                over = f" over “{part.text[span.start : span.end]}”" if span.end > span.start else ""
                broken = "" if 0 <= span.start <= span.end <= len(part.text) else f" BROKEN {span.start}-{span.end}"
                yield f"  {span.kind} {span.value}".rstrip() + place + over + broken
        elif isinstance(part, Slot):
            yield f"slot {' '.join(part.claims)}"
        elif isinstance(part, TablePlace):
            yield f"table {part.table} @{part.line}:{part.column}"
        else:
            yield part.strip("\n")
    for passage in body.passages:
        yield f"passage {passage.claim} @{passage.line}:{passage.column} “{passage.text}”"
    for problem in problems:
        yield str(problem).removeprefix("f:")


def rendering(case: Case) -> str:
    """What a case's input gives, as its expected part shows it."""
    return visible("\n".join(shown(*parse(meant(case.given), "f", marks=True))))


@pytest.mark.parametrize(
    "case",
    [pytest.param(case, id=case.title) for case in cases()],
)
def test_a_body_is_read_as_shown(case: Case, update: bool) -> None:
    """Each golden case is read just as it shows."""
    if update:
        pytest.skip("written again")
    assert rendering(case) == case.expected


def test_golden_cases_are_written_again_on_demand(update: bool) -> None:
    """With `--update` the cases show what is read now; every title stands once."""
    every = cases()
    titles = [case.title for case in every]
    assert len(set(titles)) == len(titles)
    if update:
        parts = [(case.title, case.given, rendering(case)) for case in every]
        CASES.write_text("\n".join("\n.\n".join(part) + "\n.\n" for part in parts), encoding="utf-8")


PIECES = (
    *("word ", "[mark] ", "[mark] ", "[mark]. ", "[[Name]] ", "[[Name|text]] ", "[^ref] ", "[text](people/jane) "),
    *("*em* ", "**strong** ", "`code` ", "\\[esc\\] ", "&amp; ", "é ", "\u00a0", "  \n", "\n", "\\\n", "\n\n"),
    *("\n\n- ", "\n- ", "\n  ", "\n\n1. ", "\n\n## ", "\n\n> ", "\n> ", "\n\n| ", " | ", "\n|--|--|\n| ", "\n\n```\n"),
    *("<b>", "[", "]", "*", "_", "`", "\\", "|", "\t", "    ", "(", ")", "^", '"', "https://x.example ", "javascript:"),
)


def numbered(pieces: list[str]) -> str:
    """One body of these pieces, each mark with an id of its own."""
    return "".join(piece.replace("mark", f"m{number}") for number, piece in enumerate(pieces))


def ordinary(text: str) -> str:
    """A text whose only spaces are ours: what others do to places has a test of its own."""
    return re.sub(r"[^\S \n\t]", "x", text)


bodies = st.lists(st.sampled_from(PIECES), max_size=16).map(numbered).map(ordinary)


@pytest.mark.law
@given(st.one_of(st.text(), bodies).map(ordinary), st.booleans())
def test_any_text_at_all_is_a_body(text: str, marks: bool) -> None:
    """No text can raise, and every problem stands at a place in the text."""
    _, problems = parse(text, "f", 0, marks)
    lines = text.split("\n")
    for problem in problems:
        assert 1 <= problem.spot.line <= len(lines)
        assert 1 <= problem.spot.column <= len(lines[problem.spot.line - 1]) + 1


@pytest.mark.law
@given(st.text("\r\n> `a[]", max_size=12))
@example("\r> a")
@example("\r```")
def test_carriage_returns_cannot_raise_either(text: str) -> None:
    """A carriage return that ends no line of ours breaks nothing."""
    parse(text, "f", marks=True)


@pytest.mark.law
@given(bodies)
@example("`a ` [xx]")
@example("a  \n[xx]")
@example("[a ](people/x) [xx]")
@example("a *[xx]*")
def test_every_span_lies_inside_its_text(text: str) -> None:
    """A span begins before it ends, and both are in the text."""
    for inline in parse(text, "f", marks=True)[0].inlines:
        assert all(0 <= span.start <= span.end <= len(inline.text) for span in inline.spans)


def misplaced(text: str) -> list[str]:
    """Marks, names, references and links that do not stand where they are said to stand."""
    lines = text.split("\n")
    return [
        f"{span.kind} {span.value} {span.line}:{span.column}"
        for inline in parse(text, "f", marks=True)[0].inlines
        for span in inline.of("claim", "wiki", "ref", "link")
        if not lines[span.line - 1][span.column - 1 :].startswith(
            {"claim": f"[{span.value}]", "wiki": f"[[{span.value}", "ref": f"[^{span.value}]", "link": "["}[span.kind]
        )
    ]


@pytest.mark.law
@given(bodies)
@example("a\n  [xx]")
@example("| [[A]] | [[A]] |\n|--|--|")
def test_everything_in_brackets_stands_where_it_says(text: str) -> None:
    """Line and column of every mark, name, reference and link are those of its bracket."""
    assert misplaced(text) == []


@pytest.mark.parametrize("space", ["\u00a0", "\u2003", "\x0c"])
def test_a_line_of_other_spaces_moves_no_mark(space: str) -> None:
    """A paragraph that begins with a line of no-break or other spaces keeps its lines."""
    assert misplaced(f"{space}\na [xx]") == []


ITEMS = ("word", "é,", "[m] ", "[[Name]]", "[[Name|x y]]", "[^ref]", "[text](people/jane)", "*em*", "`co de`", "&amp;")
LEADS = ("", "# ", "## ", "- ", "-   ", "* ", "1. ", "10) ", "- - ", "   ")
blocks = st.tuples(st.sampled_from(LEADS), st.lists(st.sampled_from(ITEMS), min_size=1, max_size=6))


@pytest.mark.law
@given(st.lists(blocks, max_size=5))
def test_brackets_in_one_line_stand_where_they_say(parts: list[tuple[str, list[str]]]) -> None:
    """In a paragraph, heading or list item of one line every bracket has its own column."""
    lines = [f"{lead}x {' '.join(items)}" for lead, items in parts]
    assert misplaced(numbered("\n\n".join(lines).replace("[m]", "\0[mark]\0").split("\0"))) == []


@pytest.mark.law
@given(st.lists(st.text("abc é.,", min_size=1).filter(str.strip), min_size=1, max_size=6))
def test_sentences_cover_the_text_in_order(sentences: list[str]) -> None:
    """Each sentence is the text from the mark before it to its own mark, and none overlaps another."""
    text = " ".join(f"{sentence} [m{number}]" for number, sentence in enumerate(sentences))
    body, problems = parse(f"x{text}", "f", marks=True)
    (inline,) = body.inlines
    spans = inline.of("claim")
    assert problems == ()
    assert [span.value for span in spans] == [f"m{number}" for number in range(len(sentences))]
    assert [inline.text[span.start : span.end].split() for span in spans] == [
        part.split() for part in (f"x{sentences[0]}", *sentences[1:])
    ]


@pytest.mark.law
@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1))
def test_escapes_keep_the_words(text: str) -> None:
    """A text in which every sign is escaped is read as it is."""
    escaped = "".join(f"\\{sign}" if sign.isascii() and not sign.isalnum() and sign != " " else sign for sign in text)
    assert unescape(escaped) == text


def test_a_quotation_in_a_list_item_is_never_running_text() -> None:
    """A quotation under a mark in a list item is its passage, or a mistake that is told."""
    body, problems = parse("- One [one]\n\n  > Words of one", "f", marks=True)
    assert "Words of one" not in body.text
    assert body.passages or problems


def test_a_mark_in_the_text_of_a_link_is_never_words() -> None:
    """A mark inside the text of a link is a mark in a link, or a mistake that is told."""
    body, problems = parse("[Jane [one] Example](people/jane-example)", "f", marks=True)
    assert problems or body.inlines[0].of("link")


def test_a_label_that_nearly_is_a_mark_is_a_slip() -> None:
    """A quotation whose label is a near miss of a mark above it is nobody's passage."""
    body, problems = parse("One [first] two [second]\n\n> Words [secnod]", "f", marks=True)
    assert body.passages == ()
    assert [str(problem) for problem in problems] == [
        "f:3:3: error: `[secnod]` is no mark above it [passage]\n    hint: did you mean `[second]`?"
    ]


def test_a_label_that_is_like_no_mark_is_words_of_the_source() -> None:
    """`[sic]` at the end of a quotation is the editor's, and no label."""
    body, problems = parse("One [first]\n\n> Words [sic]", "f", marks=True)
    assert problems == ()
    assert [(passage.claim, passage.text) for passage in body.passages] == [("first", "Words [sic]")]


def test_only_briefs_have_marks() -> None:
    """In any other kind of file a mark is a mistake."""
    _, problems = parse("Text [users]", "f", 10)
    assert [str(problem) for problem in problems] == [
        "f:11:6: error: `[users]` is a mark, and only briefs have marks [mark]"
        "\n    hint: write `\\[users\\]` where a bracketed word is meant"
    ]


def test_a_quotation_outside_briefs_is_shown() -> None:
    """Where there are no claims a quotation is a quotation, with nothing in it that a browser would run."""
    body, problems = parse("> a <i>b</i>\n> \\*c", "f")
    assert body.parts == ("<blockquote><p>a &lt;i&gt;b&lt;/i&gt; *c</p></blockquote>\n",)
    assert problems == ()


def test_a_summary_stands_in_one_place() -> None:
    """Everything in a text of the frontmatter is said to stand where that text stands."""
    body, problems = parse_line("Two men [^indicted] of [[Example Global]] [x](//y)", "f", 4, 10)
    assert [(span.kind, span.line, span.column) for span in body.inlines[0].spans] == [
        ("ref", 4, 10),
        ("wiki", 4, 10),
    ]
    assert [str(problem.spot) for problem in problems] == ["f:4:10"]


def test_lines_above_the_body_are_counted() -> None:
    """Places are those of the whole file."""
    body, _ = parse("a\nb [xx]\n\n> q", "f", 7, marks=True)
    assert [(span.line, span.column) for span in body.inlines[0].spans] == [(9, 3)]
    assert [(passage.line, passage.column) for passage in body.passages] == [(11, 3)]
    assert body.text == "a b"
