"""When two names are one name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.convert.names import variants
from generator.convert.names.spelling import slipped

NAMES = frozenset({"Marie", "Maria", "Jonas", "Thornby", "Thornley"})


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Ada Example", "Example", variants.SURNAME),
        ("Pieter van Outryve", "Van Outryve", variants.SURNAME),
        ("Ada Example", "Ada", variants.GIVEN),
        ("José Núñez", "Jose Nunez", variants.SPELLING),
        ("Jean-Paul Roe", "Jean Paul Roe", variants.SPELLING),
        ("Tobias “Tobi” Roe", "Tobias Roe", variants.SPELLING),
        ("Ada Bea Example", "Ada Example", variants.MIDDLE),
        ("Ada B. Example", "Ada Bea Example", variants.MIDDLE),
        ("Fiadh Ó Tindáil", "Ó Tindáil", variants.SURNAME),
        ("Róisín Ní Thindáil", "Ní Thindáil", variants.SURNAME),
        ("Ada Example-Roe", "Ada Example", variants.HALF),
        ("Ada Bea Example-Roe", "Ada Roe", variants.HALF),
        ("Marlow Tindall", "Marlow Tindal", variants.SLIP),
        ("Marlow Tindall", "Marlwo Tindall", variants.SLIP),
    ],
)
def test_variants_of_a_person(one: str, other: str, reason: str) -> None:
    """Each has its reason, whichever stands first."""
    assert variants.people(one, other, NAMES) == variants.people(other, one, NAMES) == reason


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Example", "Ada E."),  # initials may be anybody's
        ("Ada Example", "A. Example"),
        ("Ada E.", "Ada F."),
        ("Ada Example", "Zed Example"),  # a namesake
        ("Marie Example", "Maria Example"),  # both names exist
        ("Ada Lynn Example", "Ada Mae Example"),  # two middle names
        ("Ada Rowe", "Ada Lowe"),  # too short for a slip
        ("Ada Example", "Pewterheron"),  # a pseudonym
        ("Ada Example", "Zed Sample"),
        ("Ada Example-Roe", "Zed Example"),  # half a surname in common
        ("O. Tindail", "Fiadh Tindail"),  # a letter is no small word
    ],
)
def test_two_people(one: str, other: str) -> None:
    """Where it could be somebody else, it is."""
    assert variants.people(one, other, NAMES) == variants.people(other, one, NAMES) == ""


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("National Widget Agency", "NWA", variants.INITIALS),
        ("U.S. Federal Widget Bureau", "FWB", variants.INITIALS),
        ("Foo Bar Ltd", "Foo Bar", variants.LEGAL),
        ("Operation Quillback", "Quillback", variants.LEGAL),
        ("Dutch Widget Service", "Widget Service", variants.SHORTER),
        ("Sky-Foo", "SkyFoo", variants.SPELLING),
        ("Vaultline", "Vaultlien", variants.SLIP),
    ],
)
def test_variants_of_a_body(one: str, other: str, reason: str) -> None:
    """Abbreviations, legal forms, shorter forms and slips."""
    assert variants.bodies(one, other) == variants.bodies(other, one) == reason


@pytest.mark.parametrize(
    ("one", "other"), [("Ashby Police", "Thornby Police"), ("Foo Ltd", "Bar Ltd"), ("NWA", "National Otter Board")]
)
def test_two_bodies(one: str, other: str) -> None:
    """A noun in common makes them no one."""
    assert variants.bodies(one, other) == ""


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("tindall", "tindal", True),
        ("exlcu", "exclu", True),
        ("enschede", "enshede", True),
        ("schneidermann", "schnaydermann", True),
        ("rowe", "rose", False),
        ("jansen", "hansen", False),
        ("same", "same", False),
        ("abcdef", "abc", False),
    ],
)
def test_slip(one: str, other: str, slip: bool) -> None:
    """One letter in six, two neighbours in ten, or two exchanged in five; never the first letter."""
    assert slipped(one, other) == slipped(other, one) == slip


@pytest.mark.law
@given(st.text("abcdeé -’.“”", max_size=24), st.text("abcdeé -’.“”", max_size=24))
def test_a_variant_is_one_both_ways(one: str, other: str) -> None:
    """Which of two names stands first makes no difference, whatever they are."""
    assert variants.people(one, other, NAMES) == variants.people(other, one, NAMES)
