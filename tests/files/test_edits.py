"""Small changes to a person's frontmatter: the place that is meant, and no other byte."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.files import edits
from generator.files.content import read_entry
from generator.files.frontmatter import flow
from generator.files.outline import Unreadable

TEXT = """---
title: A  # ours
sources: [a, b]
review: draft
claims:
  c1: {standing: alleged}  # a cue
  c2:
    standing: found
    about:
      - x
      - y # twice
doubts:
  - {at: c1, why: "who: he?"}
  # a note of ours
  - {why: second}
---
One. [c1] Two. [c2]
"""


@pytest.mark.parametrize(
    ("changed", "old", "new"),
    [
        (edits.without_key(TEXT, "review"), "review: draft\n", ""),
        (edits.without_item(TEXT, "doubts", 0), '  - {at: c1, why: "who: he?"}\n', ""),
        (edits.without_item(TEXT, "doubts", 1), "  - {why: second}\n", ""),
        (edits.without_item(TEXT, "sources", 0), "a, b", "b"),
        (edits.without_item(TEXT, "sources", 1), "a, b", "a"),
        (edits.with_items(TEXT, ("sources",), ["c", "d"]), "[a, b]", "[a, b, c, d]"),
        (edits.with_items(TEXT, ("claims", "c2", "about"), ["z"]), "- y # twice\n", "- y # twice\n      - z\n"),
        (edits.with_items(TEXT, ("claims", "c1", "about"), ["z"]), "alleged}", "alleged, about: [z]}"),
        (
            edits.with_items(TEXT, ("offers",), ["{kind: x}", "{kind: y}"]),
            "second}\n",
            "second}\noffers:\n  - {kind: x}\n  - {kind: y}\n",
        ),
        (
            edits.with_key(TEXT, ("claims", "c3"), "{standing: party}"),
            "twice\n",
            "twice\n  c3: {standing: party}\n",
        ),
    ],
)
def test_only_the_place_that_is_meant_changes(changed: str, old: str, new: str) -> None:
    """Comments, order, quoting and layout of everything else stay."""
    assert TEXT.count(old) == 1
    assert changed == TEXT.replace(old, new)


def test_list_goes_with_its_last_item() -> None:
    """An empty list would say nothing."""
    once = edits.without_item(TEXT, "doubts", 0)
    assert "doubts" not in edits.without_item(once, "doubts", 0)


@pytest.mark.parametrize("text", ["", "no fence", "---\ntitle: [\n---\n", "---\n- a\n---\n"])
def test_file_that_cannot_be_read_is_not_changed(text: str) -> None:
    """It is said, and nothing is guessed."""
    with pytest.raises((Unreadable, KeyError)):
        edits.without_key(text, "review")


def test_place_that_is_not_there_is_said() -> None:
    """A key that leads nowhere, and an item beyond the last."""
    with pytest.raises(KeyError):
        edits.with_items(TEXT, ("claims", "gone", "about"), ["z"])
    with pytest.raises(IndexError):
        edits.without_item(TEXT, "doubts", 7)


@pytest.mark.law
@given(
    words=st.lists(st.text(st.characters(min_codepoint=32, max_codepoint=0x2FF), max_size=12), min_size=1, max_size=4)
)
def test_what_was_put_in_can_be_taken_out_again(words: list[str]) -> None:
    """Item by item, back to the very text."""
    text = edits.with_items(TEXT, ("sources",), [flow(word) for word in words])
    for index in range(len(words) + 1, 1, -1):
        text = edits.without_item(text, "sources", index)
    assert text == TEXT


def test_changed_text_is_still_an_entry() -> None:
    """What comes out is read as what went in, but for the change."""
    entry = read_entry("content/briefs/a.md", TEXT.replace("title: A", "title: A\ndate: 2021-03-14").encode()).entry
    assert entry is not None
