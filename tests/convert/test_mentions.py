"""Whom and what a text names."""

import pytest

from convert.conftest import Reader
from generator.model.vocabulary import Role


def named(reads: Reader, text: str) -> set[str]:
    return set(reads(text).things)


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("The chief executive, Ada Example, left.", "people/ada-example"),
        ("“It is over,” said CEO Ada Example.", "people/ada-example"),
        ("Ada Example, a former phone distributor, left.", "people/ada-example"),
        ("Zed Example, 38, of the town, was there.", "people/zed-example"),
        ("Judge Zed Q. Example said nothing.", "people/zed-q-example"),
        ("They shut the Foo Bar encrypted phone network.", "networks/foo-bar"),
        ("An encrypted phone network, Foo Bar, was shut.", "networks/foo-bar"),
        ("Police got into EncroChat, Foo Bar and Sky ECC.", "networks/foo-bar"),
        ("The phones came from Foo Bar Ltd and nobody else.", "companies/foo-bar-ltd"),
        ("Foo Bar, based in Canada, sold them.", "companies/foo-bar"),
        ("Then the French Gendarmerie shared them.", "agencies/french-gendarmerie"),
        ("Raids by Belgian and Dutch Police followed.", "agencies/belgian-police"),
        ("Raids by Belgian and Dutch Police followed.", "agencies/dutch-police"),
        ("The National Widget Agency (NWA) came.", "agencies/national-widget-agency"),
        ("An investigation, dubbed Marzipan, ended.", "operations/marzipan"),
        ("It was called Operation Marzipan by all.", "operations/operation-marzipan"),
        ("The Northern District of Ohio has it.", "courts/northern-district-of-ohio"),
        ("They lived in Springfield at the time.", "places/springfield"),
        ("It sold in Peru, Freedonia and Chile.", "places/freedonia"),
        ("He was charged with drug trafficking.", "offences/drug-trafficking"),
        ("She was accused of fraud.", "offences/fraud"),
    ],
)
def test_rule_finds_a_name_that_nobody_told(reads: Reader, text: str, id: str) -> None:
    """The words around a name say what it is."""
    assert id in named(reads, text)


@pytest.mark.parametrize(
    "text",
    [
        "She was accused of adopting a careless approach.",
        "One of the men who were later convicted of killing a reporter had it.",
        "The Sky ECC phone was blue.",
    ],
)
def test_no_offence_where_nobody_is_charged_with_one(reads: Reader, text: str) -> None:
    """An allegation is no offence, nor is one that only says which man is meant."""
    assert not [id for id in named(reads, text) if id.startswith("offences/")]


def test_known_name_is_the_known_thing(reads: Reader) -> None:
    """An alias and a form that only a rule can tie lead to the same entry."""
    reading = reads("Thomas Herman left. The UK’s investigation, dubbed Venetic, led to arrests.")
    assert reading.things["people/thomas-herdman"].known
    assert reading.things["operations/operation-venetic"].tied == ("Venetic",)


def test_draft_is_no_knowledge(reads: Reader) -> None:
    """An entry that nobody reviewed is not recognised."""
    assert "people/drafted-person" not in named(reads, "There Drafted Person stood.")


def test_surname_is_the_person_whose_full_name_was_seen(reads: Reader) -> None:
    """One person, named twice."""
    reading = reads("Ada Example, 41, was arrested. Example was released.")
    assert [id for id in reading.things if id.startswith("people/")] == ["people/ada-example"]
    assert [m.id for m in reading.sentences[1].mentions] == ["people/ada-example"]


def test_homonyms_are_never_merged(reads: Reader) -> None:
    """Where two people share a surname, the surname alone is nobody."""
    reading = reads("Ada Example, 41, was arrested. Zed Example, 38, was cleared. Example wept.")
    assert {"people/ada-example", "people/zed-example"} <= set(reading.things)
    assert reading.sentences[2].mentions == ()


def test_new_namesake_does_not_take_a_known_id(reads: Reader) -> None:
    """A name that two entries share leads to neither; whoever it is gets an id that is free."""
    reading = reads("Sam Namesake, 41, was arrested.")
    assert [(id, thing.known) for id, thing in reading.things.items()] == [("people/sam-namesake-3", False)]


def test_initials_are_nobody_else(reads: Reader) -> None:
    """`Ada E.` is not Ada Example."""
    reading = reads("Ada Example, 41, was arrested. Then Ada E., 30, was cleared.")
    assert {"people/ada-example", "people/ada-e"} <= set(reading.things)


def test_role_comes_from_the_words_beside_the_name(reads: Reader) -> None:
    """A judge is no accused, whatever else the sentence says."""
    reading = reads("Ada Example, 41, was sentenced by Judge Zed Sample.")
    assert reading.roles["people/zed-sample"] is Role.JUDGE
    assert "people/zed-sample" not in reading.positions
