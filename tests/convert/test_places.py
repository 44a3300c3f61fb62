"""Places, by the tables and by where a name stands."""

import pytest

from generator.convert.english.tongue import ENGLISH


def named(text: str) -> set[str]:
    return {one.form for one in ENGLISH.names(text) if one.folder == "places"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Peru agreed.", {"Peru"}),
        ("It came by way of Rotterdam and Hamburg.", {"Rotterdam", "Hamburg"}),
        ("A DUBLIN boss was jailed.", {"Dublin"}),
        ("They left the UK, the US and Spain.", {"UK", "US", "Spain"}),
        ("They lived in Prinn Green.", {"Prinn Green"}),
        ("They lived near Marrow de la Torre.", {"Marrow de la Torre"}),
        ("It is a flat in Prinn, Ohio.", {"Prinn", "Ohio"}),
        ("PRINN: It rained.", {"Prinn"}),
        ("It sailed into the Port of Prinn.", {"Prinn"}),
        # names of several words
        ("He lived in King's Prinn.", {"King's Prinn"}),
        ("He lived in Bishop’s Lask and Moss Side.", {"Bishop’s Lask", "Moss Side"}),
        ("It lay off the Canary Islands.", {"Canary Islands"}),
        ("He lived in Prinn in May.", {"Prinn"}),
        ("It sold in Peru, Prinn and Chile.", {"Peru", "Prinn", "Chile"}),
    ],
)
def test_a_place(text: str, names: set[str]) -> None:
    """A table, the word before it, what it lies in, a list, a home or a dateline."""
    assert named(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "The Dutch agreed.",
        "US prosecutors agreed.",
        "The Panama Papers were read.",
        "He supports Manchester United.",
        "They met in Novemeber.",
        "It was in the Thornby Gazette.",
        "Jordan Marrow, 44, slept.",
        "A Nokia phone slept.",
        "The court held so in Prinn (1998).",
        "The court held so in Prinn (Case C-1/22).",
    ],
)
def test_no_place(text: str) -> None:
    """An adjective, part of a longer name, a team, a street, a month, a coin, a language, a paper, a person, a case."""
    assert not named(text)
