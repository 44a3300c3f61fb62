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
        ("They lived in Prinn.", {"Prinn"}),
        ("They lived in Prinn Green.", {"Prinn Green"}),
        ("They lived near Marrow de la Torre.", {"Marrow de la Torre"}),
        ("They lived in northern Prinnland.", {"Prinnland"}),
        ("It is a flat in Prinn, Ohio.", {"Prinn", "Ohio"}),
        ("Prinn, a town on the coast, slept.", {"Prinn"}),
        ("The port of Prinn slept.", {"Prinn"}),
        ("Zelda Marrow, 44, of Prinn, slept.", {"Prinn"}),
        ("Zelda Marrow, 44, of Harbour Road, Prinn, slept.", {"Prinn"}),
        ("He was extradited to Prinn.", {"Prinn"}),
        ("PRINN: It rained.", {"Prinn"}),
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
        "They met in Harbour Road.",
        "They met in March.",
        "They met in Novemeber.",
        "They paid in Bitcoin.",
        "She wrote it in English.",
        "It was in the Thornby Gazette.",
        "Jordan Marrow, 44, slept.",
    ],
)
def test_no_place(text: str) -> None:
    """An adjective, a part of a longer name, a team, a street, a month, a coin, a language, a paper, a person."""
    assert not named(text)
