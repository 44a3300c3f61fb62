"""Networks, firms, gangs, offices, courts and operations, by the words of a sentence: what is no row of a table."""

import pytest

from generator.convert.english.tongue import ENGLISH
from generator.convert.names.identity import outermost


def named(text: str, folder: str) -> set[str]:
    return {one.form for one in outermost(tuple(ENGLISH.names(text))) if one.folder == folder and not one.opening}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Messages sent over Umber were read.", "Umber"),
        ("Encrypted messaging service Vaultline is gone.", "Vaultline"),
        ("They switched from Vaultline to Prinnline at once.", "Vaultline"),
    ],
)
def test_a_network(text: str, name: str) -> None:
    """Also where the words before it begin the sentence, and where another name follows."""
    assert name in named(text, "networks")


def test_no_network() -> None:
    """A technique is none."""
    assert not named("He had two SIM cards and a PGP phone.", "networks")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Raids by Belgian, Dutch and French police came.", {"Belgian police", "Dutch police", "French police"}),
        ("Then Springfield police came.", {"Springfield police"}),
        ("The Paris public prosecutor's office agreed.", {"Paris public prosecutor's office"}),
    ],
)
def test_offices(text: str, names: set[str]) -> None:
    """A nationality and a force, or a town."""
    assert named(text, "agencies") == names


@pytest.mark.parametrize(
    "text",
    [
        "On Monday police came.",
        "A police officer came.",
        "Dutch police officers came.",
    ],
)
def test_no_office(text: str) -> None:
    """A day and people of a force are none."""
    assert not named(text, "agencies")


def test_a_court_with_its_town() -> None:
    """All of it is the name."""
    assert named("The Prinn Court of Appeal sat.", "courts") == {"Prinn Court of Appeal"}


def test_abbreviation_that_the_text_explains() -> None:
    """It is an alias, whichever stands in brackets."""
    found = [one for one in ENGLISH.names("The National Widget Agency (NWA) came.") if one.folder == "agencies"]
    assert [(one.form, one.aliases) for one in found] == [("National Widget Agency", ("NWA",))]


def test_a_body_that_has_another_name_is_one() -> None:
    """Where the name does not show what it is called, too, a table does."""
    found = [one for one in ENGLISH.names("An Garda Síochána came.") if one.folder == "agencies"]
    assert "gardaí" in {alias for one in found for alias in one.aliases}
