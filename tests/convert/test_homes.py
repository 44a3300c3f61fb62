"""A brief that was cut in several: the one with most of the draft's claims goes on with it."""

import pytest

from generator.convert.again.homes import most

LAST = """---
title: Two ferries
claims:
  c1: {standing: reported}
  c2: {standing: reported}
  c3: {standing: reported}
---
One ferry was late. [c1] The other was not. [c2] Nobody minded. [c3]
"""


@pytest.mark.parametrize(
    ("briefs", "expected"),
    [
        ({"a": {"c1"}, "b": {"c2", "c3"}}, ("b",)),
        ({"a": {"c1", "x1", "x2", "x3"}, "b": {"c2", "c3"}}, ("b",)),
        ({"a": {"c1", "c2"}, "b": {"c3"}, "c": {"c1", "c3"}}, ("a", "c")),
        ({"a": set[str](), "b": set[str]()}, ("a", "b")),
        ({}, ()),
    ],
)
def test_claims_of_the_draft_are_counted(briefs: dict[str, set[str]], expected: tuple[str, ...]) -> None:
    """Only they count, and of two that have as many none is chosen."""
    assert most(LAST, briefs) == expected


def test_draft_that_cannot_be_read_chooses_none() -> None:
    """Nothing is known of it."""
    assert most("no draft", {"a": {"c1"}, "b": {"c2", "c3"}}) == ("a", "b")
