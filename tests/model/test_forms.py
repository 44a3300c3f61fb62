"""Forms of a name are found however they are written, and never in other words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.forms import Forms, folded

FORMS = Forms.of(["Zoë O’Example-Müller", "Exemplaro"])

WRITTEN = [
    "Zoë O’Example-Müller",
    "ZOE O'EXAMPLE MULLER",
    "zoe-o-example-muller",
    "zoe_oexample_muller",
    "Zoë\u00a0O’Example\u2011Müller",
    "Zo\u00ebO’Exam\u00adple-Mül\u200bler",
    "Zoe\u0308 O’Example-Mu\u0308ller",
    "Müller, Zoë O’Example",
    "Zoë O’Exam-\n   ple-Müller",
    "Zoë\n> O’Example-Müller",
    "zoe.oexample+muller",
    "ＺＯＥ O’Example-Müller",
    "*Zoë* O’Example-Müller",
    "zoeoexamplemuller",
]
OTHERS = [
    "Exemplaros",
    "Exemplar o",
    "unexemplaro",
    "Zoë. O’Example-Müller",
    "Zoë\n\nO’Example-Müller",
    "Zoë Example-Müllers",
    "exemplaro2",
]


@pytest.mark.parametrize("text", WRITTEN)
def test_form_is_found_however_it_is_written(text: str) -> None:
    """Its place is that of all its words, with whatever stands between them."""
    (hit,) = FORMS.find(f"They met {text} there.")
    assert f"They met {text} there."[hit.start : hit.end] == text.strip("*")
    assert hit.number == 0


@pytest.mark.parametrize("text", OTHERS)
def test_other_words_are_no_form(text: str) -> None:
    """Parts of longer words, and words of two sentences, are left alone."""
    assert list(FORMS.find(f"They met {text} there.")) == []


def test_longest_form_wins() -> None:
    """A name inside a longer one is not found twice."""
    hits = list(Forms.of(["Roe", "Jane Roe"]).find("Jane Roe and Roe"))
    assert [(hit.number, hit.start, hit.end) for hit in hits] == [(1, 0, 8), (0, 13, 16)]


@pytest.mark.law
@given(st.text(), st.text())
def test_place_of_a_form_is_its_own(before: str, after: str) -> None:
    """Whatever stands around it, a form that is found begins and ends with its own letters, and nothing is lost."""
    text = f"{before} Exemplaro {after}"
    places = [text[hit.start : hit.end].casefold() for hit in FORMS.find(text) if hit.number == 1]
    assert any(place.startswith("exemplaro") for place in places)


@pytest.mark.law
@given(st.text())
def test_offsets_grow(text: str) -> None:
    """Every character of the comparable form comes from a character of the text, in order."""
    plain, offsets = folded(text)
    assert not offsets or (len(offsets) == len(plain) + 1 and list(offsets) == sorted(offsets))
