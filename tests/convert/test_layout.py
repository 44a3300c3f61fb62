"""Which lines are the article."""

import pytest

from convert.conftest import article
from generator.convert.lines import layout
from generator.convert.lines.furniture import kind
from generator.convert.lines.layout import Part

BODY = """
Detectives have read the messages of a phone network for months, a court in the north was told on Monday.

The network sold its phones to anybody who could pay, and the detectives arrested its owner, the court heard.
"""
HEADLINE = "Detectives read the messages of a phone network"


def judged(text: str) -> dict[str, layout.Judged]:
    return {one.text: one for one in layout.judge(article(text))}


def test_headline_is_the_first_line_about_the_same_thing() -> None:
    """A teaser above the headline is not taken for it."""
    found = judged(f"Weather stays mild until the weekend\n{HEADLINE}\n{BODY}")
    assert found[HEADLINE].part is Part.HEADLINE
    assert found["Weather stays mild until the weekend"].part is Part.DROPPED


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("Vorig artikelAnother Story Altogether", "link to another article"),
        ("Volgend artikel", "link to another article"),
        ("Article précédent : la pluie", "link to another article"),
        ("Previous article", "link to another article"),
        ("Next post", "link to another article"),
        ("Lees ook: iets anders", "link to more"),
        ("Read more", "link to more"),
        ("Source is", "label with nothing after it"),
        ("Source:", "label with nothing after it"),
        ("Tags:", "label with nothing after it"),
        ("Share", "sharing and comments"),
        ("Subscribe to our newsletter", "subscription or cookies"),
        ("We use cookies on this site", "consent"),
        ("date 2026-02", "date of the scrape"),
        ("© The Paper 2021", "rights"),
        ("Image caption, the phone", "caption"),
        ("Garden shed burns down in the south", "teaser"),
    ],
)
def test_furniture_below_the_text_is_dropped_with_its_rule(line: str, rule: str) -> None:
    """What stands around articles on many sites is known by its shape."""
    one = judged(f"{HEADLINE}\n{BODY}\n{line}\n")[line]
    assert (one.part, one.rule) == (Part.DROPPED, rule)
    assert one.reason


def test_short_line_between_paragraphs_is_a_heading() -> None:
    """It needs no word in common with the text."""
    first, second = BODY.strip().split("\n\n")
    assert judged(f"{HEADLINE}\n\n{first}\n\nPassing off\n\n{second}\n")["Passing off"].part is Part.HEADING


def test_sentence_that_looks_like_furniture_stays_between_paragraphs() -> None:
    """An article may speak of cookies, and of previous convictions."""
    first, second = BODY.strip().split("\n\n")
    text = "The owner sold cookies at a market before that.\n\nPrevious convictions of the owner"
    found = judged(f"{HEADLINE}\n\n{first}\n\n{text}\n\n{second}\n")
    assert found["The owner sold cookies at a market before that."].part is Part.PARAGRAPH
    assert found["Previous convictions of the owner"].part is Part.HEADING


def test_doubtful_line_is_kept_and_said_to_be_doubtful() -> None:
    """Below the text, but about the same thing: no rule is sure."""
    line = "Detectives read messages, court told, network phones sold"
    one = judged(f"{HEADLINE}\n{BODY}\n{line}\n")[line]
    assert (one.part, one.doubtful) == (Part.PARAGRAPH, True)


def test_dateline_is_the_date_after_the_headline() -> None:
    """A date above the headline is that of the visit."""
    text = f"Sunday, November 22 2026\n{HEADLINE}\nFebruary 6, 2023\n{BODY}"
    assert layout.dateline(layout.judge(article(text))) == "2023-02-06"


@pytest.mark.parametrize(
    ("line", "furniture"),
    [
        ("A subscription to the phones cost 1,500 euros for half a year, the prosecutor said on Monday.", False),
        ("Een abonnement op de telefoons kostte volgens het OM 1.500 euro per half jaar in die tijd.", False),
        ("Sign up for the breaking news newsletter and receive up to date information every single day.", True),
        ("Abonnez-vous pour lire la suite de cet article et de tous les autres articles du journal.", True),
    ],
)
def test_what_was_sold_by_subscription_is_told_in_articles(line: str, furniture: bool) -> None:
    """In this field a subscription is a fact of the case; what asks the reader to take one is not."""
    assert (kind(line) == "subscription or cookies") is furniture
