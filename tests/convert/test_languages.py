"""The language of a text, short ones and mixed ones too."""

import pytest

from generator.convert import languages


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Two held over encrypted phones", "en"),
        ("The judge said so", "en"),
        ("Drie verdachten vast", "nl"),
        ("Politie leest berichten mee", "nl"),
        ("Deux hommes arrêtés à Lille", "fr"),
        ("L'enquête a duré un an", "fr"),
        ("Der Richter hat das Urteil verkündet", "de"),
        ("El juez dijo que no", "es"),
        ("Il giudice ha detto di no", "it"),
    ],
)
def test_a_short_text_has_a_language(text: str, code: str) -> None:
    """A headline is enough for a guess."""
    assert languages.vote(text) == code


@pytest.mark.parametrize("text", ["", "Jane Example", "EncroPhone 2021", "7 / 12", "Lisbon. Porto. Madrid."])
def test_where_nothing_speaks_there_is_no_language(text: str) -> None:
    """Names and numbers are in none, and English is no default."""
    assert languages.guess(text) == languages.Guess("", False)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("De rechter zei: “We have the messages.” Daarna was het stil in de zaal en ging hij naar buiten.", "nl"),
        ("Le juge a lu le message : “It is over.” Puis il a regardé les avocats de la défense.", "fr"),
        ("The judge read the message aloud: „Het is klaar met de handel.” Then he looked at the lawyers.", "en"),
    ],
)
def test_a_quotation_does_not_turn_the_language(text: str, code: str) -> None:
    """The words around it are more."""
    assert languages.vote(text) == code


def test_a_guess_is_sure_only_where_much_speaks_for_it() -> None:
    """Few words give a guess with doubt; many give a sure one, and two languages in one text neither."""
    assert not languages.guess("Two held").sure
    assert languages.guess("They were told that the phones of the men had been read by the police for a year.").sure
    half = "The men were told that they had been read. De mannen hebben gezegd dat ze niet werden gelezen door hem."
    assert not languages.guess(half).sure
