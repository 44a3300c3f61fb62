"""Figures as sources give them: never more exact than the source, and written as they were read."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.figures import BOUNDS, UNITS, Counts, Figure

EXPECTED = (
    "a figure is [at least|at most|about|more than|less than] [EUR] 70000 [to 80000] [unit];"
    " `76.9 million` and `hundreds` are numbers too, and thousands take no comma"
)

plain = st.integers(0, 10**12).map(str)
decimal = st.tuples(st.integers(0, 10**6), st.integers(0, 999)).map(lambda pair: f"{pair[0]}.{pair[1]}")
scaled = st.tuples(st.one_of(plain, decimal), st.sampled_from(("thousand", "million", "billion"))).map(" ".join)
vague = st.sampled_from(("dozens", "hundreds", "tens of thousands", "hundreds of millions", "billions"))
numbers = st.one_of(plain, decimal, scaled, vague)
texts = st.builds(
    lambda bound, currency, low, unit: " ".join(filter(None, (bound, currency, low, unit))),
    st.sampled_from(("", *BOUNDS)),
    st.sampled_from(("", "EUR", "USD", "GBP")),
    numbers,
    st.sampled_from(("", "months", "tonnes", "years")),
)


@pytest.mark.law
@given(texts)
def test_what_is_read_is_written_again(text: str) -> None:
    """A figure in its canonical form is written just as it was read."""
    assert str(Figure.parse(text)) == text


@pytest.mark.law
@given(st.tuples(st.integers(0, 10**9), st.integers(1, 10**9)).map(lambda pair: (pair[0], sum(pair))))
def test_a_range_is_written_again_and_sorts_by_its_lower_end(ends: tuple[int, int]) -> None:
    """A range keeps both ends and counts as its smaller one."""
    low, high = ends
    figure = Figure.parse(f"{low} to {high}")
    assert str(figure) == f"{low} to {high}"
    assert figure.size == low


@pytest.mark.law
@given(st.integers(0, 10**12))
def test_grouping_changes_no_digit(number: int) -> None:
    """Commas are for the eye: without them the number is the same."""
    assert Figure.parse(str(number)).words.replace(",", "") == str(number)


@pytest.mark.law
@given(st.text())
def test_any_text_is_a_figure_or_says_what_one_is(text: str) -> None:
    """No text does anything but give a figure or a ValueError."""
    for kind in (Figure, Counts):
        with suppress(ValueError):
            assert kind.parse(text).words


@pytest.mark.law
@given(st.integers(0, 9999), st.integers(0, 9999))
def test_counts_are_written_again(these: int, total: int) -> None:
    """So many counts of so many are written just as they were read, never more than there are."""
    text = f"{these} of {total}"
    assert str(Counts.parse(str(these))) == str(these)
    if these <= total:
        assert str(Counts.parse(text)) == text
    else:
        with pytest.raises(ValueError, match=r"^counts are `18` or `17 of 18`$"):
            Counts.parse(text)


@pytest.mark.parametrize(
    ("text", "size", "words"),
    [
        ("USD 3971468.40", 3971468.40, "USD 3,971,468.40"),
        ("70000", 70_000, "70,000"),
        ("at least 70000", 70_000, "at least 70,000"),
        ("EUR 900 to 2000", 900, "EUR 900 to 2,000"),
        ("GBP 76.9 million", 76_900_000, "GBP 76.9 million"),
        ("about USD 10 million", 10_000_000, "about USD 10 million"),
        ("hundreds of millions", 10**8, "hundreds of millions"),
        ("USD hundreds of millions", 10**8, "USD hundreds of millions"),
        ("more than 10 years", 10, "more than 10 years"),
        ("2 to 3 tonnes", 2, "2 to 3 tonnes"),
        ("less than 3500 thousand", 3_500_000, "less than 3,500 thousand"),
    ],
)
def test_a_figure_knows_its_size_and_its_words(text: str, size: float, words: str) -> None:
    """A figure sorts by its smallest reading and is worded with its bound, currency and unit."""
    figure = Figure.parse(text)
    assert (figure.size, figure.words) == (size, words)


@pytest.mark.parametrize(
    "text", ["", "many", "70,000", "70.000.000", "€900", "EUR", "at least", "eur 900", "-5", "900-2000"]
)
def test_what_is_no_figure_is_told_what_a_figure_is(text: str) -> None:
    """Anything in another form is refused with the form that is expected."""
    with pytest.raises(ValueError, match="a figure is") as caught:
        Figure.parse(text)
    assert str(caught.value) == EXPECTED


@pytest.mark.parametrize("text", ["2000 to 900", "2 million to 900 thousand"])
def test_a_range_runs_upward(text: str) -> None:
    """A range from the larger to the smaller is a slip and is refused, as it is for dates."""
    with pytest.raises(ValueError, match="range"):
        Figure.parse(text)


@pytest.mark.parametrize("text", ["hundreds of milions", "76.9 milion", "USD 10 millions"])
def test_a_misspelt_scale_is_no_unit(text: str) -> None:
    """A slip in the scale must not make a hundred out of a hundred million."""
    with pytest.raises(ValueError, match="a figure is"):
        Figure.parse(text)


@pytest.mark.parametrize("unit", sorted(unit for units in UNITS.values() for unit in units))
def test_every_unit_of_the_list_is_one(unit: str) -> None:
    """Each unit is read, kept and worded as it was written."""
    figure = Figure.parse(f"at least 2 {unit}")
    assert (figure.unit, figure.words) == (unit, f"at least 2 {unit}")


@pytest.mark.parametrize("text", ["5 bananas", "5 Months", "2 kgs", "5 months days", "6 month s"])
def test_units_are_a_closed_list(text: str) -> None:
    """A word that is no unit of the list is a slip."""
    with pytest.raises(ValueError, match="a figure is"):
        Figure.parse(text)


def test_no_unit_measures_two_things() -> None:
    """A unit says by itself whether it is a duration or a quantity."""
    assert not UNITS["duration"] & UNITS["quantity"]


@pytest.mark.parametrize("text", ["900 to", "5 to", "5 months "])
def test_a_figure_that_breaks_off_is_no_figure(text: str) -> None:
    """A range without its upper end, or with a stray space, is a slip."""
    with pytest.raises(ValueError, match="a figure is"):
        Figure.parse(text)


def test_only_ascii_digits_make_a_figure() -> None:
    """Digits of another script would be shown as they stand, so they are no figure."""
    with pytest.raises(ValueError, match="a figure is"):
        Figure.parse("٣")


@pytest.mark.parametrize(
    ("text", "words"),
    [("18", "18 counts"), ("1", "1 count"), ("17 of 18", "17 of 18 counts"), ("1 of 1", "1 of 1 count")],
)
def test_counts_know_their_words(text: str, words: str) -> None:
    """Counts are worded in the plural unless there is one in all."""
    assert Counts.parse(text).words == words


@pytest.mark.parametrize("text", ["", "all", "18/18", "17 of", "of 18", "18 of 17", "12345", "-1"])
def test_what_are_no_counts_is_told_what_counts_are(text: str) -> None:
    """Anything else is refused with the two forms."""
    with pytest.raises(ValueError, match=r"^counts are `18` or `17 of 18`$"):
        Counts.parse(text)
