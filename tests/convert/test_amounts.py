"""Dates and amounts, no more exact than the text."""

import pytest

from generator.convert.amounts import figures
from generator.convert.days import dates


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("issued on 12 March 2021", ["2021-03-12"]),
        ("on March 7, 2018", ["2018-03-07"]),
        ("shut down in June 2020", ["2020-06"]),
        ("In 2018 executives", ["2018"]),
        ("between January 2017 and November 2022", ["2017-01", "2022-11"]),
        ("between 27 March and 2 June 2020", ["2020-03-27", "2020-06-02"]),
        ("found guilty in April", ["2024-04"]),
        ("on 6 November", ["2023-11-06"]),
        ("it will be held in November", ["2024-11"]),
        ("sentenced on Friday", ["2024-06-07"]),
        ("on Tuesday", ["2024-06-04"]),
        ("on Tuesday 4 June", ["2024-06-04"]),
        ("she may sell 2,018 phones in 20 days", []),
        ("on 31 February 2021", []),
    ],
)
def test_dates_of_a_sentence(text: str, found: list[str]) -> None:
    """What has no year or is a weekday is resolved by the day of the article, Friday 7 June 2024."""
    assert [one.date for one in dates.find(text, "2024-06-07")] == found


def test_without_a_day_of_publication_nothing_is_resolved() -> None:
    """A weekday alone is no date."""
    assert dates.find("on Tuesday, in April") == ()


@pytest.mark.parametrize(
    ("text", "written", "figure"),
    [
        ("$US80 million", "$US80 million", "USD 80 million"),
        ("one thousand five hundred euros", "one thousand five hundred euros", "EUR 1500"),
        ("to 70,000 users", "70,000", "70000"),
        ("at least forty-two people", "forty-two", "at least 42"),
        ("at HK$900", "HK$900", "HKD 900"),
        ("for SEK 12 500 000", "SEK 12 500 000", "SEK 12500000"),
        ("wants NOK 4,3 mill. of it", "NOK 4,3 mill", "NOK 4.3 million"),
        ("for €1,50", "€1,50", "EUR 1.50"),
        ("for €1,500", "€1,500", "EUR 1500"),
        ("Nine men", "Nine", "9"),
        ("“Ten boats”", "Ten", "10"),
    ],
)
def test_an_amount_as_written_and_as_we_write_it(text: str, written: str, figure: str) -> None:
    """The words stay; the figure is ours, and empty where it cannot be said."""
    (one,) = figures.find(text)
    assert (one.text, one.figure) == (written, figure)


@pytest.mark.parametrize("text", ["the ship Quartz Nine", "a flat in Vauxhall, Seven Dials"])
def test_a_number_word_with_a_capital_within_a_sentence_is_a_name(text: str) -> None:
    """At the beginning of one it is a number."""
    assert figures.find(text) == ()


@pytest.mark.parametrize(("text", "figure"), [("1.250,- euro", "EUR 1250"), ("€ 75,--", "EUR 75")])
def test_dutch_sums_may_end_in_a_dash(text: str, figure: str) -> None:
    """It stands for the cents."""
    assert [(one.text, one.figure) for one in figures.find(text, "nl")] == [(text, figure)]
