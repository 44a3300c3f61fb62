"""An address that opens at a passage: only words that a browser finds in one place, and none that may not be told."""

import re
from urllib.parse import unquote

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.publish.fragments import fragment

LONG = "Now they say one two three four five six seven eight nine ten eleven twelve, and no more."


def place(raw: str, words: str, number: int = 0) -> tuple[int, int]:
    """Where these words stand in the text, for the n-th time."""
    at = [found.start() for found in re.finditer(re.escape(words), raw)][number]
    return at, at + len(words)


@pytest.mark.parametrize(
    ("raw", "words", "number", "said"),
    [
        ("They sold phones in May.", "sold phones", 0, "text=sold%20phones"),
        (
            "They sold, and re-sold & hid it.",
            "sold, and re-sold & hid",
            0,
            "text=sold%2C%20and%20re%2Dsold%20%26%20hid",
        ),
        ("The café, the “cafe”.", "café,", 0, "text=caf%C3%A9%2C"),
        ("He sold phones. She sold phones.", "sold phones.", 1, "text=She-,sold%20phones."),
        ("He sold phones here. He sold phones there.", "sold phones", 1, "text=He-,sold%20phones,-there."),
        ("SOLD phones; she sold phones", "sold phones", 0, "text=she-,sold%20phones"),
        ("unsold phones; she sold phones", "sold phones", 1, "text=sold%20phones"),
        (LONG, LONG[13:-14], 0, "text=one%20two%20three%20four,nine%20ten%20eleven%20twelve"),
        ("A head\nA tail here", "A head\nA tail here", 0, "text=A%20head,A%20tail%20here"),
        ("the largest \u00a0phone service", "the largest \u00a0phone service", 0, "text=the%20largest,phone%20service"),
        ("the old\u00a0phone", "phone", 0, "text=phone"),
    ],
)
def test_a_passage_is_told_by_as_few_words_as_tell_it_apart(raw: str, words: str, number: int, said: str) -> None:
    """Its own words where they are enough, else with words before and behind; every sign with a meaning is encoded."""
    found = fragment(raw, [place(raw, words, number)], 25)
    assert found == f":~:{said}"


def test_each_piece_of_a_passage_with_an_omission_is_told() -> None:
    """What stands before an omission and what stands behind it are two texts."""
    raw = "They sold phones, unhappily, and left."
    assert fragment(raw, [place(raw, "sold phones"), place(raw, "and left.")], 25) == (
        ":~:text=sold%20phones&text=and%20left."
    )


def test_words_that_cannot_be_told_apart_are_not_told() -> None:
    """Where the words around are the same, or may not be told, the address is left as it is."""
    twice = "He sold phones. He sold phones."
    assert fragment(twice, [place(twice, "sold phones.", 1)], 25) == ":~:text=phones.%20He-,sold%20phones."
    other = "He sold phones. She sold phones."
    assert fragment(other, [place(other, "sold phones.", 1)], 0) == ""
    assert fragment(other, [place(other, "sold phones.", 1)], 25, [place(other, "She")]) == ""
    assert fragment("x y", [(1, 2)], 25) == ""


@pytest.mark.law
@given(
    st.lists(st.sampled_from(("a", "B", "b-c", "d,", "é", "“f”", "&g", "70,000")), min_size=1, max_size=40), st.data()
)
def test_a_fragment_leads_to_its_passage_and_to_no_other_place(words: list[str], data: st.DataObject) -> None:
    """Read as a browser reads it, compared without capitals, it fits in one place, which is the passage."""
    gaps = data.draw(st.lists(st.sampled_from((" ", "  ", "\t")), min_size=len(words), max_size=len(words)))
    raw = "".join(f"{word}{gap}" for word, gap in zip(words, gaps, strict=True))
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, min(first + 20, len(words) - 1)))
    starts = [found.start() for found in re.finditer(r"[^\s]+", raw)]
    start, end = starts[first], starts[last] + len(words[last])
    said = fragment(raw, [(start, end)], data.draw(st.integers(0, 25)))
    assume(said)
    assert matches(said, " ".join(words).lower()) == [" ".join(words[first : last + 1]).lower()]


def matches(said: str, text: str) -> list[str]:
    """What a fragment of one text fits, by the rules of the specification, at every place where it begins."""
    parts = said.removeprefix(":~:text=").split(",")
    prefix = unquote(parts.pop(0)[:-1]) + " " if parts[0].endswith("-") else ""
    suffix = " " + unquote(parts.pop()[1:]) if parts[-1].startswith("-") else ""
    first, *rest = [unquote(part).lower() for part in parts]
    found = []
    for at in range(len(text)):
        begin = at + len(prefix)
        if text.startswith(prefix.lower() + first, at) and bounded(text, at) and bounded(text, begin + len(first)):
            end = begin + len(first) if not rest else text.find(rest[0], begin + len(first)) + len(rest[0])
            if text.startswith(suffix.lower(), end) and bounded(text, end + len(suffix)):
                found.append(text[begin:end])
    return found


def bounded(text: str, at: int) -> bool:
    """Whether no word goes on here."""
    return not (0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum())
