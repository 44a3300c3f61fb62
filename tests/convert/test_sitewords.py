"""What lines are by their words, where no row of the table says it: menus, ends of releases, banners."""

import pytest

from generator.convert.lines import furniture


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("News Sport Weather", "menu"),
        ("Nieuws Regio Cultuur", "menu"),
        ("Sport for the accused", ""),
        ("# # #", "end of a release"),
        ("-30-", "end of a release"),
        ("ENDS", "end of a release"),
        ("It ends here", ""),
    ],
)
def test_words_of_sections_and_ends_of_releases(line: str, kind: str) -> None:
    """A line of nothing but names of sections is a menu; a release says itself where it ends."""
    assert furniture.kind(line) == kind


BANNER = (
    "We and our 98 partners store and read cookies on your device to show personalised advertising and to measure how"
    " often it is seen; you can change your preferences or withdraw your consent at any time in the settings."
)
STORY = (
    "The seller told the court that cookies of his shop had led the detectives to him, since every customer who came"
    " back was known by one, and that nobody had asked the judge before they were read."
)


def test_a_long_banner_is_known_by_several_of_its_words() -> None:
    """A paragraph that merely speaks of cookies is none."""
    assert furniture.kind(BANNER) == "consent"
    assert furniture.kind(STORY) == ""
    assert furniture.kind(BANNER.replace("cookies", "files")) == ""


@pytest.mark.parametrize(
    "line", ["He sold cookies at a market before that.", "They were told to share the profits via Facebook."]
)
def test_a_sentence_between_paragraphs_is_doubted(line: str) -> None:
    """An article may speak of cookies and of sharing; outside it the same line would be furniture or nothing."""
    assert furniture.kind(line, inside=True) == ""
