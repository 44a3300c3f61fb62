"""Amounts in three languages: as written, and as we write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.convert.amounts import figures, measurewords, numbering
from generator.convert.amounts.figures import Measure
from generator.convert.amounts.numberwords import NUMBERS
from generator.model.figures import Figure


@pytest.mark.parametrize(
    ("language", "text", "written", "figure"),
    [
        ("en", "some 1,300,000 phones", "1,300,000", "about 1300000"),
        ("en", "12 kilos", "12 kilos", "12 kg"),
        ("nl", "1.300.000 berichten", "1.300.000", "1300000"),
        ("nl", "1 300 000 euro", "1 300 000 euro", "EUR 1300000"),
        ("nl", "€ 1.250 per stuk", "€ 1.250", "EUR 1250"),
        ("nl", "driehonderdvijftig telefoons", "driehonderdvijftig", "350"),
        ("nl", "vijfentwintig mannen", "vijfentwintig", "25"),
        ("nl", "een jaar cel", "een jaar", "1 year"),
        ("fr", "1 300 000 euros", "1 300 000 euros", "EUR 1300000"),
        ("fr", "240\u202f000 €", "240\u202f000 €", "EUR 240000"),
        ("fr", "un million et demi", "un million et demi", "1500000"),
        ("fr", "quatre-vingt-dix-sept appareils", "quatre-vingt-dix-sept", "97"),
        ("fr", "vingt et un mois", "vingt et un mois", "21 months"),
        ("fr", "trois mille deux cents euros", "trois mille deux cents euros", "EUR 3200"),
    ],
)
def test_an_amount_is_read_in_the_notation_of_its_language(language: str, text: str, written: str, figure: str) -> None:
    """The words stay; the figure is ours, and empty where it is no single number."""
    (one,) = figures.find(text, language)
    assert (one.text, one.figure) == (written, figure)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "on 12 March 2021, at 9:30"),
        ("en", "on March 12 one man left"),
        ("en", "he is often alone and lonesome"),
        ("nl", "op 19 april 2016 ging een man"),
        ("nl", "de achterdochtige zevenslaper"),
        ("fr", "le 1er avril 2020 un homme"),
        ("fr", "la centaine, le millier"),
        ("fr", "une centrale"),
    ],
)
def test_dates_and_words_that_look_like_numbers_are_no_amounts(language: str, text: str) -> None:
    """A day, a year, a time, an article and the inside of a word count nothing."""
    assert figures.find(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "span"),
    [
        ("en", "900 to 2,000 euros", "EUR 900 to 2000"),
        ("nl", "drie tot vijf jaar", ""),
        ("en", "2,000 euros to 900 dollars", ""),
    ],
)
def test_two_ends_share_what_is_said_once(language: str, text: str, span: str) -> None:
    """The currency, the unit and the scale of one end are those of both, where it is a range."""
    low, high = figures.find(text, language)
    assert figures.joined(low, high) == span


BOUNDS = [(code, word, bound) for code, table in measurewords.BOUNDS.items() for word, bound in table.items()]


@pytest.mark.parametrize(("language", "word", "bound"), BOUNDS)
def test_every_bound_is_heard_and_no_word_that_ends_like_it(language: str, word: str, bound: str) -> None:
    """Before a number and before a quoted one; not as the end of another word, and not further away."""
    assert [one.figure for one in figures.find(f"{word} 70 x", language)] == [f"{bound} 70"]
    assert [one.figure for one in figures.find(f"{word} “70 x”", language)] == [f"{bound} 70"]
    assert [one.figure for one in figures.find(f"q{word.replace(' ', ' q')} 70 x", language)] == ["70"]
    assert [one.figure for one in figures.find(f"{word} qqq 70 x", language)] == ["70"]


TABLES = {
    Measure.MONEY: measurewords.COINS,
    Measure.DURATION: measurewords.SPANS,
    Measure.WEIGHT: measurewords.MASSES,
    Measure.DATA: measurewords.DATA,
}
UNITS = [
    (code, m, word, said) for m, table in TABLES.items() for code, some in table.items() for word, said in some.items()
]


@pytest.mark.parametrize(("language", "measure", "word", "said"), UNITS)
def test_every_unit_is_known_and_no_word_that_begins_like_it(
    language: str, measure: Measure, word: str, said: str
) -> None:
    """After figures and after words; a longer word is another one."""
    ours = f"{said} 70" if measure is Measure.MONEY else f"70 {said}"
    assert [(one.measure, one.figure) for one in figures.find(f"70 {word} x", language)] == [(measure, ours)]
    longer = f"70 {word}zzz x" if word.isalpha() else f"70 z{word} x"
    assert [one.measure for one in figures.find(longer, language)] == [Measure.COUNT]


@pytest.mark.parametrize("language", ["en", "nl", "fr"])
def test_every_number_below_a_hundred_has_its_words(language: str) -> None:
    """None is missing and none is read as another."""
    below = NUMBERS[language].below
    words = [word for word in below if numbering.value(word, language) == str(below[word])]
    assert words == list(below)
    if language != "en":
        assert set(below.values()) == set(range(100))


def test_a_sum_in_quotation_marks_stays_as_it_is() -> None:
    """Its words are those of the speaker, and the figure is read from them."""
    text = "“It cost one thousand five hundred euros,” he said"
    (one,) = figures.find(text)
    assert text[one.start : one.end] == one.text == "one thousand five hundred euros"


def test_a_language_without_tables_is_read_like_english() -> None:
    """Figures are figures."""
    assert [one.figure for one in figures.find("70,000 Handys", "de")] == ["70000"]


@pytest.mark.law
@given(st.integers(0, 10**9), st.sampled_from([("en", ","), ("nl", "."), ("fr", "\u202f"), ("fr", " "), ("nl", " ")]))
def test_a_grouped_number_is_read_back(number: int, notation: tuple[str, str]) -> None:
    """Whatever stands between the thousands."""
    language, sign = notation
    assert numbering.value(f"{number:,}".replace(",", sign), language) == str(number)
    (one,) = figures.find(f"({number:,})".replace(",", sign) + " x", language) or [None]
    assert one is None or one.figure == str(number)


PIECES = [
    "een",
    "anderhalf ",
    "en",
    "half",
    "miljoen",
    "1.300",
    "1,3",
    " 000",
    "€",
    "euro",
    "deux",
    " et demi",
    "cents",
    "mille",
    "a ",
    "million",
    "and a half",
    "twenty",
    "$",
    "k",
    "to ",
    "years",
    "jaar",
    "ans",
    "dozijn",
    "une ",
    "douzaine",
    "“",
    "at least ",
]


@pytest.mark.law
@given(
    st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=14).map("".join),
    st.sampled_from(["en", "nl", "fr", "de"]),
)
def test_any_text_gives_figures_that_are_written_again(text: str, language: str) -> None:
    """No text raises; the words stand at their place, and a figure is one of ours."""
    for one in figures.find(text, language):
        assert text[one.start : one.end] == one.text
        assert not one.figure or str(Figure.parse(one.figure)) == one.figure
