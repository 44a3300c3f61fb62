"""Whom and what a text names."""

import pytest

from convert.conftest import Reader, article
from generator.convert.reading import Knowledge, read
from generator.model.content import Entry
from generator.model.records import Seated
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


@pytest.mark.parametrize(
    ("text", "form", "reason"),
    [
        ("Ada Example, 41, was arrested. Example was released.", "Example", "same surname"),
        ("Marlow Tindall, 44, was jailed. Later Marlow Tindal wept.", "Marlow Tindal", "a slip of the pen"),
        (
            "Vaultline, an encrypted phone network, fell. The Vaultlien traffic was read.",
            "Vaultlien",
            "a slip of the pen",
        ),
        ("The National Widget Agency came. The NWA left.", "NWA", "its initials"),
        ("Ada Bea Example, 41, was arrested. Ada Example, 41, was released.", "Ada Example", "a middle name left out"),
        (
            "Ada Example-Roe, 41, was arrested. She was tried as Judge Ada Example.",
            "Ada Example",
            "one of two surnames left out",
        ),
    ],
)
def test_merging_that_is_a_guess_is_said(reads: Reader, text: str, form: str, reason: str) -> None:
    """The thing has the form, and why it was taken for it."""
    merged = [thing.merged for thing in reads(text).things.values() if thing.merged]
    assert merged == [((form, reason),)]


def test_two_people_who_both_come_back_are_two(reads: Reader) -> None:
    """However much alike their names are."""
    text = "Marlow Tindall, 44, wept. Marlow Tindale, 31, slept. Then Marlow Tindall left. Marlow Tindale, 31, stayed."
    assert {"people/marlow-tindall", "people/marlow-tindale"} <= named(reads, text)


def test_brother_who_is_named_by_his_first_name_is_a_person(reads: Reader) -> None:
    """`Anita and Sunil Prinn` are two people with one surname, which alone is then nobody's."""
    things = reads("Anita and Sunil Prinn, both 40, wept. Later Prinn left. Anita Prinn stayed.").things
    assert {"people/anita-prinn", "people/sunil-prinn"} <= set(things)
    assert all("Prinn" not in thing.forms for thing in things.values())


def test_half_a_surname_of_two_people_in_one_sentence_is_two_people(reads: Reader) -> None:
    """Who is named beside somebody is somebody else, however much alike the names are."""
    found = named(reads, "Ada Example-Roe, 41, was arrested with Ada Example, 29.")
    assert {"people/ada-example-roe", "people/ada-example"} <= found


def test_first_word_of_a_sentence_is_a_name_where_it_has_a_capital_elsewhere_too(reads: Reader) -> None:
    """A capital at the start says nothing: `Umber sold phones` may be a name, `Dealers sold phones` is none."""
    assert "networks/umber" in named(reads, "Umber sold phones to gangs. In the end they shut Umber down.")
    assert "networks/dealers" not in named(
        reads, "Dealers sold phones to gangs. In the end they shut the dealers down."
    )


def test_two_people_in_one_sentence_are_two(reads: Reader) -> None:
    """A man mistaken for another whose name differs by one letter."""
    text = "Marlow Tindale, 31, was mistaken for the dealer Marlow Tindall."
    assert {"people/marlow-tindall", "people/marlow-tindale"} <= named(reads, text)


def test_title_and_surname_is_the_person_named_before(reads: Reader) -> None:
    """And where nobody was named before, somebody known only by the surname."""
    assert named(reads, "Ada Example, 41, was arrested. Mr Example wept.") == {"people/ada-example"}
    assert named(reads, "Mr Sample wept.") == {"people/sample"}


def test_title_and_surname_of_two_is_nobody(reads: Reader) -> None:
    """It could be either."""
    people = named(reads, "Ada Example, 41, was arrested. Zed Example, 38, was cleared. Mr Example wept.")
    assert people == {"people/ada-example", "people/zed-example"}


def test_town_that_is_a_surname_is_the_person_where_the_person_is_meant(reads: Reader) -> None:
    """What stands after `in` is the town."""
    reading = reads("Ada Marlowby, 41, was arrested. Marlowby wept in Marlowby, Ohio.")
    assert [m.id for m in reading.sentences[1].mentions] == [
        "people/ada-marlowby",
        "places/marlowby",
        "places/ohio",
    ]


KNOWN = {
    "networks/larch": Entry(
        "networks/larch", "x", Seated(name="Larch", ambiguous=("Larch",), aliases=("Larch Phone",))
    ),
    "places/prinn": Entry("places/prinn", "x", Seated(name="Prinn")),
}


def known_in(text: str) -> list[str]:
    """The forms in a text that stand for the network whose name is a word."""
    reading = read(article(f"A headline about the phone networks of the case\n\n{text}\n"), Knowledge.of(KNOWN, {}))
    return [one.text[m.start : m.end] for one in reading.sentences for m in one.mentions if m.id == "networks/larch"]


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Police shut the encrypted phone network Larch in the end.", ["Larch"]),
        ("Larch, an encrypted messaging app, was popular.", ["Larch"]),
        ("The third of the networks was “Larch” in the end.", ["Larch"]),
        ("The Larch Phone was blue. They all wanted Larch in the end.", ["Larch Phone", "Larch"]),
        ("They liked Larch. Police shut the encrypted phone network Larch in the end.", ["Larch"]),
    ],
)
def test_name_that_is_a_word_counts_once_the_text_says_what_it_is(text: str, forms: list[str]) -> None:
    """By its noun, in quotation marks, or by the full form before; and from there on."""
    assert known_in(text) == forms


@pytest.mark.parametrize(
    "text",
    [
        "The old Larch fell on the road.",
        "Under the larch lay a phone.",
        "He used the handle “Larch” at night.",
        "The Larch Phone was blue. She lives in Larch Hollow now.",
    ],
)
def test_name_that_is_a_word_is_a_word_otherwise(text: str) -> None:
    """A tree, a handle, and the beginning of another name are no network."""
    assert "Larch" not in known_in(text)


def test_known_place_inside_a_name_is_no_place() -> None:
    """`Prinn Police` is a force, `Ada Prinn` a person."""
    text = "A headline about the phone networks of the case\n\nPrinn Police held Ada Prinn, 41, in the end.\n"
    assert set(read(article(text), Knowledge.of(KNOWN, {})).things) == {"agencies/prinn-police", "people/ada-prinn"}


def test_known_country_as_an_adjective_is_no_place(reads: Reader) -> None:
    """`US prosecutors` are prosecutors; what came from the US came from a place."""
    assert "places/united-states" not in named(
        reads, "It was then that the US Widget officials agreed to the plan in the end."
    )
    assert "places/united-states" in named(reads, "It came from the US in the end.")
