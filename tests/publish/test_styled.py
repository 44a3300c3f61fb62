"""What the stylesheet says is in the language of the site, and cannot be anything but a word."""

from gettext import NullTranslations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.publish.language import ENGLISH, Language
from generator.publish.styled import properties


class One(NullTranslations):
    """Translates everything into the same text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text

    def gettext(self, message: str) -> str:
        """The text."""
        return self.text


def test_a_stylesheet_has_the_word_of_each_standing() -> None:
    """The word is a property of whatever has the standing."""
    assert '[data-standing="found"] { --word: "found"; }' in properties(ENGLISH)
    assert '[data-standing="found"] { --word: "vastgesteld"; }' in properties(Language("nl", One("vastgesteld")))


@pytest.mark.law
@given(st.text(min_size=1, max_size=20))
def test_no_word_ends_its_string(text: str) -> None:
    """Whatever a catalogue says, the stylesheet has as many strings and rules as before."""
    words = properties(Language("nl", One(text)))
    plain = properties(ENGLISH)
    assert [words.count(sign) for sign in '"{};<'] == [plain.count(sign) for sign in '"{};<']
    assert len(words.splitlines()) == len(plain.splitlines())
