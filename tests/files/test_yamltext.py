"""YAML as text plus positions: nothing but texts comes out, each where it stands, and no text can raise."""

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.files.yamltext import MAX_CHARACTERS, MAX_DEPTH, Parsed, parse

FILE = "content/people/jane.md"

keys = st.text("abcdefghij-", min_size=1, max_size=8).filter(lambda key: not key.startswith("-"))
scalars = st.sampled_from(
    ("NO", "12:30", "0123", "1_000", "2021-03-14", "~", "1e3", "0x1F", "yes", "a b", "naïve", "ø")
)
trees: st.SearchStrategy[Any] = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3), max_leaves=8
)
mappings = st.dictionaries(keys, trees, min_size=1, max_size=4)


def said(parsed: Parsed) -> list[str]:
    """The problems as they are printed."""
    return [str(problem) for problem in parsed.problems]


def block(tree: Any, indent: int = 0) -> str:
    """A tree in block style, flow style for what is empty."""
    lead = " " * indent
    if isinstance(tree, dict) and tree:
        return "\n" * bool(indent) + "\n".join(
            f"{lead}{key}: {block(value, indent + 2)}" for key, value in tree.items()
        )
    if isinstance(tree, list) and tree:
        return "\n" + "\n".join(
            f"{lead}- {block(value, indent + 2) if isinstance(value, str) else flow(value)}" for value in tree
        )
    return flow(tree)


def flow(tree: Any) -> str:
    """A tree on one line."""
    if isinstance(tree, dict):
        return "{" + ", ".join(f"{key}: {flow(value)}" for key, value in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + ", ".join(map(flow, tree)) + "]"
    return str(tree)


def leaves(tree: Any, path: str = "") -> list[tuple[str, str]]:
    """Every scalar of a tree with its path."""
    if isinstance(tree, dict):
        return [leaf for key, value in tree.items() for leaf in leaves(value, f"{path}.{key}" if path else key)]
    if isinstance(tree, list):
        return [leaf for index, value in enumerate(tree) for leaf in leaves(value, f"{path}.{index}")]
    return [(path, tree)]


@pytest.mark.law
@given(mappings, st.sampled_from((block, flow)), st.integers(0, 9))
def test_everything_is_a_text_at_its_place(tree: dict[str, Any], style: Any, above: int) -> None:
    """What comes out is what was written, and each value and key is said to stand where it stands."""
    text = style(tree)
    parsed = parse(text, FILE, above)
    assert said(parsed) == []
    assert parsed.data == tree
    lines = text.split("\n")
    for path, value in leaves(tree):
        line, column = parsed.places[path]
        assert lines[line - 1 - above][column - 1 :].startswith(value)
    for path, (line, column) in parsed.places.items():
        if path.endswith("@"):
            key = path.removesuffix("@").rpartition(".")[2]
            assert lines[line - 1 - above][column - 1 :].startswith(f"{key}:")


@pytest.mark.law
@given(st.one_of(st.text(), st.text("[]{}:,-?&*!|>'\"%@` \n\ta#0", max_size=40)))
@example("a: \x00")
@example("\ufeff")
@example("? ?")
@example("%TAG ! !\n---\na: !x y")
def test_no_text_can_raise(text: str) -> None:
    """Any text at all gives data or a problem with a place in it."""
    parsed = parse(text, FILE)
    assert isinstance(parsed.data, dict)
    assert all(problem.message and problem.spot.line >= 1 and problem.spot.column >= 1 for problem in parsed.problems)


@pytest.mark.parametrize(
    "written",
    ["NO", "yes", "12:30", "0123", "1_000", "2021-03-14", "null", "~", "1.50", ".inf", "0o17", "2001-1-1 1:1:1"],
)
def test_the_field_decides_the_type(written: str) -> None:
    """What another reader would turn into a number, a date or nothing stays what was written."""
    assert parse(f"key: {written}", FILE).data == {"key": written}


def test_an_empty_document_says_nothing() -> None:
    """Nothing, a comment or an empty line is an empty mapping and no mistake."""
    for text in ("", "\n", "# nothing\n", "---\n"):
        assert parse(text, FILE) == parse("", FILE)


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    """Some editors begin a file with an invisible mark."""
    assert parse("\ufeffa: b", FILE).data == {"a": "b"}


COLON = "\n    hint: a text with `: ` in it stands in straight quotes: \"…\" or '…'"
SIGN = "\n    hint: a text that holds ` #` or begins with a sign stands in straight quotes: \"…\" or '…'"


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("a: 1\nb: 2\na: 3", "3:1: error: `a` stands twice [duplicate-key]\n    hint: the first is in line 1"),
        ("a:\n  b: 1\n  b: {c: 1}", "3:3: error: `b` stands twice [duplicate-key]\n    hint: the first is in line 2"),
        ("a: &x 1", "1:4: error: anchors and aliases are not used here [yaml]\n    hint: write the value out"),
        ("a: *x", "1:4: error: anchors and aliases are not used here [yaml]\n    hint: write the value out"),
        ("a: !foo 1", "1:4: error: tags such as !foo are not used here [yaml]\n    hint: delete the tag"),
        ("&x a: 1", "1:1: error: a key is a plain text [yaml]"),
        ("? [a]\n: b", "1:3: error: a key is a plain text [yaml]"),
        ("- a", "1:1: error: expected keys and values, such as `title: …` [yaml]"),
        ("just words", "1:1: error: expected keys and values, such as `title: …` [yaml]"),
        ("a: 1\n---\nb: 2", "2:1: error: a second YAML document [yaml]\n    hint: delete the line"),
        ("a: x\x85y", "1:5: error: NEL (U+0085) is not a line break here [yaml]\n    hint: delete it"),
        ("a: 1\nb: x\u2028y", "2:5: error: LS (U+2028) is not a line break here [yaml]\n    hint: delete it"),
        ("a: x\u2029y", "1:5: error: PS (U+2029) is not a line break here [yaml]\n    hint: delete it"),
        ("a: x\x07", "1:5: error: U+0007 is no character of a text [yaml]\n    hint: delete it"),
        ("a: x\x7f", "1:5: error: U+007F is no character of a text [yaml]\n    hint: delete it"),
        ("a: b: c", "1:5: error: mapping values are not allowed in this context [yaml]" + COLON),
        ("a: @x", "1:4: error: found character that cannot start any token [yaml]" + SIGN),
        (
            "a:\n\t- b",
            "2:1: error: found character that cannot start any token [yaml]"
            "\n    hint: indent with spaces, not with tabs",
        ),
    ],
)
def test_a_mistake_stands_at_its_place(text: str, report: str) -> None:
    """Each kind of mistake is one problem at its line and column."""
    assert said(parse(text, FILE)) == [f"{FILE}:{report}"]


@pytest.mark.parametrize("text", ["a: [1, 2", "a: {b: 1", 'a: "b', "a: 'b", "a: |x\n"])
def test_what_breaks_off_is_one_problem(text: str) -> None:
    """A text that ends too early is one problem, and no data is guessed."""
    parsed = parse(text, FILE)
    assert len(parsed.problems) == 1
    assert parsed.data == {}


@pytest.mark.parametrize("text", ["[" * 50_000, "a: " + "[" * 50_000, "{a: " * 50_000, "- " * 50_000])
def test_depth_is_limited_before_anything_is_built(text: str) -> None:
    """Fifty thousand open brackets are one problem."""
    assert len(parse(text, FILE).problems) == 1


def test_depth_has_a_limit() -> None:
    """Twelve levels are taken and the thirteenth is not."""
    deep = MAX_DEPTH - 1
    assert parse("a: " + "[" * (deep - 1) + "x" + "]" * (deep - 1), FILE).problems == ()
    (problem,) = parse("a: " + "[" * MAX_DEPTH, FILE).problems
    assert problem.message == "nested more than 12 deep"


def test_length_has_a_limit() -> None:
    """A file of more than two million characters is refused at once."""
    (problem,) = parse("a: " + "x" * MAX_CHARACTERS, FILE).problems
    assert str(problem) == f"{FILE}:1:1: error: longer than 2,000,000 characters [yaml]"


def test_aliases_do_not_multiply() -> None:
    """A document that would grow a thousandfold by its aliases is refused at the first anchor."""
    (problem,) = parse("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]", FILE).problems
    assert str(problem.spot) == f"{FILE}:1:4"


def test_places_are_those_of_the_whole_file() -> None:
    """Lines above the YAML are counted."""
    parsed = parse("title: T\nclaims:\n  users: {date: 2021}", FILE, above=1)
    assert parsed.places["claims.users.date"] == (4, 17)
    assert parsed.places["claims.users.date@"] == (4, 11)


def test_a_lone_carriage_return_is_no_line_break() -> None:
    """Line separators other than LF or CRLF are mistakes."""
    assert len(parse("a: 1\rb: 2", FILE).problems) == 1


@pytest.mark.parametrize("char", ["\x80", "\ufffe", "\uffff"])
def test_any_unreadable_character_stands_at_its_place(char: str) -> None:
    """Characters that YAML does not take are reported where they are, like other control characters."""
    (problem,) = parse(f"a: 1\nb: x{char}", FILE).problems
    assert str(problem.spot) == f"{FILE}:2:5"


def test_a_tag_is_named_as_it_was_written() -> None:
    """A standard tag is reported in the short form in which people write it."""
    assert said(parse("a: !!str 1", FILE)) == [
        f"{FILE}:1:4: error: tags such as !!str are not used here [yaml]\n    hint: delete the tag"
    ]


def test_what_is_never_closed_is_reported_where_it_was_opened() -> None:
    """An open bracket or quotation mark is reported inside the file, at the line that opened it."""
    (problem,) = parse("a: 1\nb: [x\nc: d", FILE).problems
    assert problem.spot.line == 2
