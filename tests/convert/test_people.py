"""Who is a person, and what belongs to the name; the tables of words around a name have their own cases."""

import pytest

from generator.convert.english import decoys, people


def named(text: str) -> dict[str, set[str]]:
    """Name → roles."""
    found: dict[str, set[str]] = {}
    for one in people.find(decoys.lowered(text)):
        found.setdefault(one.form, set()).update({one.role} - {""})
    return found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # a title or a rank
        ("Then Acting U.S. Attorney Zelda Marrow spoke.", "Zelda Marrow"),
        ("It was Det Ch Insp Orla Quench who called.", "Orla Quench"),
        ("Special Agent in Charge Torvin Lask of the office agreed.", "Torvin Lask"),
        ("Her Honour Judge Ottla Prinn KC agreed.", "Ottla Prinn"),
        # a title before a surname alone
        ("Then Mr Marrow-Dene wept.", "Marrow-Dene"),
        ("Mr Justice Quench disagreed.", "Quench"),
        # letters behind the name
        ("For the other side Ottla Prinn KC rose.", "Ottla Prinn"),
        ("Then Torvin Lask Jr. rose.", "Torvin Lask"),
        ("Zelda Marrow, 44, of Thornby, drove.", "Zelda Marrow"),
        ("Zelda Marrow, a/k/a “Fig,” drove.", "Zelda Marrow"),
        # given names, nicknames and initials inside
        ("It belonged to Wilhelmina Oort.", "Wilhelmina Oort"),
        ("It belonged to Torvin “Fig” Lask.", "Torvin “Fig” Lask"),
        ("It belonged to Torvin Q. Lask.", "Torvin Q. Lask"),
        # initials instead of a surname
        ("Aleksi R. was fined.", "Aleksi R."),
        ("Jeroen van de W. was fined.", "Jeroen van de W."),
        # small words in the name
        ("Zelda de la Marrow, 44, was fined.", "Zelda de la Marrow"),
        # what only begins the sentence
        ("Ringleader Wilhelmina Oort drove.", "Wilhelmina Oort"),
        ("Thornby-born Wilhelmina Oort drove.", "Wilhelmina Oort"),
        # accents, two surnames
        ("It belonged to Élodie Prinn.", "Élodie Prinn"),
        ("It belonged to Torvin Marrow-Dene.", "Torvin Marrow-Dene"),
        # a relative by the first name
        ("His wife Hannah wept.", "Hannah"),
        ("Her younger brother Nicholas, 37, wept.", "Nicholas"),
    ],
)
def test_a_person(text: str, name: str) -> None:
    """The words around a name say that it is somebody’s, all of it and no more."""
    assert list(named(text)) == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Four others were charged: Zelda Marrow, Torvin Lask and Ottla Prinn-Dale.",
            {"Zelda Marrow", "Torvin Lask", "Ottla Prinn-Dale"},
        ),
        ("Assistant Attorneys Zelda Marrow and Sun-Li Lask are on the case.", {"Zelda Marrow", "Sun-Li Lask"}),
        ("Zelda Marrow, 39, and Torvin Lask were there.", {"Zelda Marrow", "Torvin Lask"}),
    ],
)
def test_names_in_a_list(text: str, names: set[str]) -> None:
    """Who stands in a list with a person is one, too."""
    assert set(named(text)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Anita and Sunil Prinn, both 40, slept.", {"Anita Prinn", "Sunil Prinn"}),
        ("Brothers Torvin and Ottla van der Lask, 31 and 35, slept.", {"Torvin van der Lask", "Ottla van der Lask"}),
        ("Husband and wife Hannah, 41, and Nicholas Prinn denied it.", {"Hannah Prinn", "Nicholas Prinn"}),
        ("Hannah, Olivia and Anita Prinn denied it.", {"Hannah Prinn", "Olivia Prinn", "Anita Prinn"}),
        ("Marrow and Hannah Prinn denied it.", {"Hannah Prinn"}),
        ("Martin and Hannah Prinn denied it.", {"Hannah Prinn"}),
    ],
)
def test_two_people_with_one_surname(text: str, names: set[str]) -> None:
    """The first of them has the surname of the other, unless it may be a surname itself."""
    assert set(named(text)) == names


@pytest.mark.parametrize(
    "text",
    [
        "Harbour Road was closed.",
        "In Puerto Prinno it rained.",
        "She reads the Thornby Gazette.",
        "A novel called “Waiting for Zelda Marrow” was on the table.",
        "In Catching Mr. Marrow, her book about wires, it rains.",
        "He supports Thornby Rovers.",
        "She studied at the University of Prinn Marrow.",
        "The Proceeds of Widgets Act is old.",
        "Charged With Widget Fraud",
        "It is said elsewhere (Waiting for Hannah Prinn’s Ghost, 2019, ch. 4).",
        "The lawyers of Widget-Lask Bank slept.",
    ],
)
def test_nobody(text: str) -> None:
    """An office, a firm, a street, a town, a paper, a book, a team, a school, a law and a headline are no people."""
    assert not named(text)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Special Agent in Charge Torvin Lask agreed.", "Special Agent in Charge"),
        ("The defence barrister Torvin Lask disagreed.", "defence barrister"),
        ("Torvin Lask, a retired locksmith, drove.", "a retired locksmith"),
        ("Torvin Lask, counsel for Marrow, disagreed.", "counsel for Marrow"),
        ("Prosecuting, Torvin Lask read it out.", "Prosecuting"),
        ("Torvin Lask, his wife Hannah and others drove; the courier Torvin Lask slept.", "courier"),
    ],
)
def test_the_role_is_that_of_the_person(text: str, role: str) -> None:
    """The words that say what somebody is are kept as written; what they say of the next person is not theirs."""
    assert named(text)["Torvin Lask"] == {role}
