"""Dates as sources give them: what is read is what is written, and their order never contradicts the calendar."""

import calendar
from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.model.dates import PartialDate

EXPECTED = "a date is 2021, 2021-03, 2021-03-12, `before 2021-03-12`, `after 2021-03`, 2018/2020 or `unknown`"

days = st.dates().map(lambda day: day.isoformat())
prefixes = st.tuples(days, st.sampled_from((4, 7, 10))).map(lambda pair: pair[0][: pair[1]])
bounded = st.tuples(st.sampled_from(("before ", "after ")), prefixes).map("".join)


def span(pair: tuple[str, str]) -> str:
    """The two in the order in which a span takes them."""
    first, last = sorted(pair, key=lambda prefix: (prefix + "-01-01"[len(prefix) - 4 :], len(prefix)))
    return f"{first}/{last}"


spans = st.tuples(prefixes, prefixes).filter(lambda pair: pair[0] != pair[1]).map(span)
texts = st.one_of(st.just("unknown"), prefixes, bounded, spans)
dates = texts.map(PartialDate.parse)


@pytest.mark.law
@given(texts)
def test_what_is_read_is_written_again(text: str) -> None:
    """A date in its canonical form is written just as it was read."""
    assert str(PartialDate.parse(text)) == text


@pytest.mark.law
@given(dates, dates)
def test_order_is_total(one: PartialDate, other: PartialDate) -> None:
    """Two dates have the same key only when they are the same date."""
    assert (one.key == other.key) == (one == other)


@pytest.mark.law
@given(dates, dates)
@example(PartialDate.parse("before 2021-01"), PartialDate.parse("2021"))
@example(PartialDate.parse("2021-12-31"), PartialDate.parse("after 2021"))
def test_order_agrees_with_certainty(one: PartialDate, other: PartialDate) -> None:
    """A date that surely lies before another sorts before it, and never the other way round."""
    if one.surely_before(other):
        assert one.key < other.key
        assert not other.surely_before(one)


@pytest.mark.law
@given(dates)
def test_earliest_is_never_after_latest(date: PartialDate) -> None:
    """The first day that a date can be is not behind the last one."""
    assert date.earliest <= date.latest
    assert not date.surely_before(date)


@pytest.mark.law
@given(days)
def test_a_day_lies_in_its_month_and_year(day: str) -> None:
    """A day is inside its month and inside its year, and surely before neither."""
    exact, month, year = map(PartialDate.parse, (day, day[:7], day[:4]))
    assert year.earliest <= month.earliest <= exact.earliest == exact.latest <= month.latest <= year.latest
    assert not exact.surely_before(month)
    assert not month.surely_before(year)


@pytest.mark.law
@given(st.text())
def test_any_text_is_a_date_or_says_what_one_is(text: str) -> None:
    """No text does anything but give a date or a ValueError."""
    with suppress(ValueError):
        assert PartialDate.parse(text).words


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "iso", "year", "words"),
    [
        ("2021", "2021-01-01", "2021-12-31", "2021", "2021", "2021"),
        ("2021-03", "2021-03-01", "2021-03-31", "2021-03", "2021", "March 2021"),
        ("2021-03-04", "2021-03-04", "2021-03-04", "2021-03-04", "2021", "4 March 2021"),
        ("2024-02", "2024-02-01", "2024-02-29", "2024-02", "2024", "February 2024"),
        ("2018/2020", "2018-01-01", "2020-12-31", "", "2018", "between 2018 and 2020"),
        ("2018-05/2018-07-02", "2018-05-01", "2018-07-02", "", "2018", "between May 2018 and 2 July 2018"),
        ("unknown", "0000-00-00", "9999-99-99", "", "", "date unknown"),
    ],
)
def test_a_date_knows_its_days_and_its_words(
    text: str, earliest: str, latest: str, iso: str, year: str, words: str
) -> None:
    """A date says its first and last day, its machine form, the year it is filed under, and its English wording."""
    date = PartialDate.parse(text)
    assert (date.earliest, date.latest, date.iso, date.year, date.words) == (earliest, latest, iso, year, words)


def test_a_bound_is_open_on_one_side() -> None:
    """`before` has no first day and `after` no last one, and neither has a machine form."""
    before, after = PartialDate.parse("before 2021-03-14"), PartialDate.parse("after 2021-03")
    assert (before.earliest, before.iso, before.words) == ("0000-00-00", "", "before 14 March 2021")
    assert (after.latest, after.iso, after.words) == ("9999-99-99", "", "after March 2021")


@pytest.mark.parametrize(("bound", "date"), [("before 2021-03-14", "2021-03-14"), ("before 2021", "2021-01-01")])
def test_before_excludes_its_day(bound: str, date: str) -> None:
    """What happened before a day surely happened before it."""
    assert PartialDate.parse(bound).surely_before(PartialDate.parse(date))


@pytest.mark.parametrize(("date", "bound"), [("2021-03-14", "after 2021-03-14"), ("2021-12-31", "after 2021")])
def test_after_excludes_its_day(date: str, bound: str) -> None:
    """What happened after a day surely happened after it."""
    assert PartialDate.parse(date).surely_before(PartialDate.parse(bound))


def test_readers_order() -> None:
    """Coarser before finer, `before` ahead of the day, `after` behind it, and the unknown last."""
    ordered = [
        "before 2021",
        "2021",
        "before 2021-03",
        "2021-03",
        "2021-03-12",
        "after 2021-03-12",
        "2021-04",
        "unknown",
    ]
    shuffled = ordered[4:] + ordered[:4]
    assert sorted(shuffled, key=lambda text: PartialDate.parse(text).key) == ordered


@pytest.mark.parametrize(
    "text", ["", "soon", "21-03-14", "2021-3-4", "14 March 2021", "around 2021", "2021/", "/2021", "2021-03-12T10:00"]
)
def test_what_is_no_date_is_told_what_a_date_is(text: str) -> None:
    """Anything in another form is refused with the list of forms."""
    with pytest.raises(ValueError, match="a date is 2021") as caught:
        PartialDate.parse(text)
    assert str(caught.value) == EXPECTED


@pytest.mark.parametrize("text", ["2021-13", "2021-00", "2021-02-29", "2021-04-31", "0000", "before 2021-02-30"])
def test_what_is_in_no_calendar_is_refused(text: str) -> None:
    """A day that never was is refused by name."""
    with pytest.raises(ValueError, match=r"^there is no day [\d-]+ in the calendar$"):
        PartialDate.parse(text)


@pytest.mark.parametrize("text", ["2020/2018", "before 2018/2020", "2018-05/2018-03"])
def test_a_span_runs_forward(text: str) -> None:
    """A span from the later to the earlier, or with a bound, is refused."""
    with pytest.raises(ValueError, match=r"^a span of dates runs from the earlier to the later, and takes no bound$"):
        PartialDate.parse(text)


def test_only_ascii_digits_make_a_date() -> None:
    """Digits of another script are not sorted as ours, so they are no date."""
    with pytest.raises(ValueError, match="a date is 2021"):
        PartialDate.parse("٢٠٢١")


def test_months_are_english_wherever_it_runs() -> None:
    """The wording does not follow the locale of the machine."""
    words = [PartialDate.parse(f"2021-{month:02d}").words for month in range(1, 13)]
    assert words[0] == "January 2021"
    assert words[11] == "December 2021"
    assert len(set(words)) == len(calendar.month_name[1:])
