"""Patterns that are tried only where their letters stand: quicker, and never another answer."""

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import generator.convert
from generator.convert import needs
from generator.convert.sieve import Sieved, Table

PLEA = Sieved(r"\bplead(?:ed|s) (?:not )?guilty\b", re.IGNORECASE)
TABLE = Table((("plea", PLEA), ("number", Sieved(r"\d+")), ("arrest", Sieved(r"\barrested\b"))))

LETTERS = "abBİıſ ’0-"
PIECES = st.sampled_from(
    [*LETTERS, r"\b", r"\w", r"\d", r"\s", ".", "[ab]", "[^a]", "[a-c’]", "^", "$", r"\B", "ab", "b a"]
)


def _made(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        several.map("".join),
        several.map(lambda some: f"(?:{'|'.join(some)})"),
        several.map(lambda some: f"(?P<name{abs(hash(tuple(some)))}>{'|'.join(some)})"),
        st.tuples(inner, st.sampled_from(["?", "*", "+", "{0,2}", "{1,3}?", "{2}", "??"])).map(
            lambda p: f"(?:{p[0]}){p[1]}"
        ),
        inner.map(lambda one: f"(?={one})"),
        inner.map(lambda one: f"(?!{one})"),
        st.sampled_from(LETTERS).map(lambda one: f"(?<={one})"),
        st.sampled_from(LETTERS).map(lambda one: f"(?<!{one})"),
    )


PATTERNS = st.recursive(PIECES, _made, max_leaves=8)


def _all() -> Iterator[tuple[Sieved, str]]:
    """Every sieved pattern of every table, and its module."""
    for module in pkgutil.walk_packages(generator.convert.__path__, "generator.convert."):
        for value in vars(importlib.import_module(module.name)).values():
            yield from ((one, module.name) for one in _inside(value))


def _inside(value: object) -> Iterator[Sieved]:
    if isinstance(value, Sieved):
        yield value
    for one in value if isinstance(value, tuple) else ():
        yield from _inside(one)


@pytest.mark.parametrize(
    ("pattern", "strings"),
    [
        (r"guilty", {"guilty"}),
        (r"\bfound guilty\b", {"\0found\0 \0guilty\0"}),
        (r"\b(?:jailed|fined)\b", {"\0jailed\0", "\0fined\0"}),
        (r"(?:was|were) \w+ acquitted", {" \0acquitted"}),
        (r"pleas?\b", {"plea\0", "pleas\0"}),
        (r"(?:the )?court", {"court", "the\0 \0court"}),
        (r"[Pp]olice", {"police"}),
        (r"convict(?=ed)(?! not)", {"convict"}),
        (r"\w+ing|arrest", {"ing", "arrest"}),
        (r"\w+|arrest", set()),  # one way needs no letters that are certain
        (r"(?:guilty)?", set()),
        (r"\d+", set()),
        (r"", set()),
    ],
)
def test_what_a_pattern_needs(pattern: str, strings: set[str]) -> None:
    """The letters without which it cannot match, with the edges of words where they are certain."""
    assert set().union(*needs.of(pattern).values()) == strings


def test_a_pattern_is_tried_where_it_may_match() -> None:
    """And nowhere else."""
    assert PLEA.may("She PLEADED guilty.")
    assert not PLEA.may("She misplead guilty.")
    assert not PLEA.may("Two phones were seized.")


def test_a_table_gives_every_match_in_the_order_of_its_rows() -> None:
    """With the number of the row, the row and the match."""
    found = list(TABLE.finditer("Arrested? 2 were arrested, 1 pleaded not guilty."))
    assert [(number, row[0], match[0]) for number, row, match in found] == [
        (0, "plea", "pleaded not guilty"),
        (1, "number", "2"),
        (1, "number", "1"),
        (2, "arrest", "arrested"),
    ]


def test_an_end_in_mid_word_makes_a_word() -> None:
    """As it does for `re`: `arrest` ends at the given end."""
    text = "an arrested man"
    assert Sieved(r"\barrest\b").search(text, 0, len("an arrest"))
    assert not Sieved(r"\barrest\b").search(text)


@pytest.mark.law
@given(pattern=PATTERNS, text=st.text(LETTERS + "csi", max_size=12), ignoring=st.booleans())
def test_the_sieve_never_changes_an_answer(pattern: str, text: str, *, ignoring: bool) -> None:
    """Whatever the pattern and the text: what matches is found."""
    try:
        compiled = re.compile(pattern, re.IGNORECASE * ignoring)
    except re.error:
        return
    assert [m.span() for m in Sieved(pattern, re.IGNORECASE * ignoring).finditer(text)] == [
        m.span() for m in compiled.finditer(text)
    ]


@pytest.mark.law
@settings(suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(data=st.data())
def test_whatever_a_rule_matches_passes_its_sieve(data: st.DataObject) -> None:
    """Words made after a pattern of the tables."""
    sieved, _ = data.draw(st.sampled_from(list(_all())))
    made = data.draw(st.from_regex(sieved.compiled))
    assert not sieved.compiled.search(made) or sieved.may(made)


@pytest.mark.parametrize(
    "sieved", [pytest.param(one, id=f"{module}-{number}") for number, (one, module) in enumerate(_all())]
)
def test_every_pattern_can_be_read(sieved: Sieved) -> None:
    """They are compiled only when they are tried, so a slip in one would wait for its text."""
    assert sieved.compiled
