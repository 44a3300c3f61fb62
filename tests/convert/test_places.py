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
        # what somebody there does
        ("A Prinn roofer slept.", {"Prinn"}),
        ("A Prinn grain dealer slept.", {"Prinn"}),
        # where something was found, and what was reached
        ("The load was seized at Prinn before dawn.", {"Prinn"}),
        ("The servers stood at Lask.", {"Lask"}),
        ("The boat never reached Prinn.", {"Prinn"}),
        ("It sank off the coast of Lask in May.", {"Lask"}),
        ("They stopped him at Prinn services on the M99.", {"Prinn"}),
        ("It was the Lask ferry terminal.", {"Lask"}),
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
        "They met in Harbour Road.",
        "They met in March.",
        "They met in Novemeber.",
        "They paid in Bitcoin.",
        "She wrote it in English.",
        "It was in the Thornby Gazette.",
        "Jordan Marrow, 44, slept.",
        "A Catholic priest slept.",
        "A Nokia phone slept.",
        "They searched the emergency services.",
        "He reached Christmas.",
        "The court held so in Prinn (1998).",
        "The court held so in Prinn (Case C-1/22).",
    ],
)
def test_no_place(text: str) -> None:
    """An adjective, part of a longer name, a team, a street, a month, a coin, a language, a paper, a person, a case."""
    assert not named(text)
