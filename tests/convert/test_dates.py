"""Dates in three languages: what is written, what is reckoned and from what, and what is left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.convert.days import dates
from generator.convert.days.reckoning import shifted
from generator.model.dates import PartialDate

MONDAY = "2023-02-06"

WRITTEN = [
    ("en", "on 12th of March 2021", ["2021-03-12"]),
    ("en", "Sept. 3, 2020", ["2020-09-03"]),
    ("en", "12-14 March 2021", ["2021-03-12", "2021-03-14"]),
    ("en", "March 12-14, 2021", ["2021-03-12", "2021-03-14"]),
    ("en", "on 5 and 6 June 2020", ["2020-06-05", "2020-06-06"]),
    ("en", "in the summer of 2020", ["2020"]),
    ("en", "the 2018-2020 seasons", ["2018", "2020"]),
    ("en", "from 2018 to 2020", ["2018", "2020"]),
    ("en", "in May last year", ["2022-05"]),
    ("nl", "op 3 maart 2021", ["2021-03-03"]),
    ("nl", "22 sep. 2021, 08:14", ["2021-09-22"]),
    ("nl", "in het voorjaar van 2021", ["2021"]),
    ("nl", "tussen 2018 en 2020", ["2018", "2020"]),
    ("nl", "op 03-04-2021", ["2021-04-03"]),
    ("nl", "eind maart", ["2022-03"]),
    ("nl", "dinsdag 21 januari", ["2023-01-21"]),
    ("fr", "le 1er avril 2020", ["2020-04-01"]),
    ("fr", "entre mars 2018 et l'automne 2020", ["2018-03", "2020"]),
    ("fr", "d'avril à juin 2020", ["2020-04", "2020-06"]),
    ("fr", "le 03/04/2021", ["2021-04-03"]),
    ("fr", "le mardi 17 janvier", ["2023-01-17"]),
    ("fr", "en fevrier 2020", ["2020-02"]),
    ("en", "the 13/04/2021 file", ["2021-04-13"]),
    ("en", "the 04/13/2021 file", ["2021-04-13"]),
    ("en", "the 04/04/2021 file", ["2021-04-04"]),
    ("en", "between the start of April and mid-June 2020", ["2020-04", "2020-06"]),
    ("fr", "entre début mars et fin juin 2020", ["2020-03", "2020-06"]),
    ("en", "Doe's 2019 conviction and his 2020 appeal", ["2019", "2020"]),
    ("en", "the 2018 ruling in fiscal 2017", ["2018", "2017"]),
    ("en", "R v Doe [2021] EWCA Crim 7", ["2021"]),
    ("nl", "vorig jaar april en in mei", ["2022-04", "2022-05"]),
    ("fr", "au premier trimestre 2025", ["2025"]),
    ("fr", "le 3 sept 2020", ["2020-09-03"]),
    # What looks ahead is still to come.
    ("en", "he is sentenced on May 30", ["2023-05-30"]),
    ("en", "a hearing was fixed for 19 January", ["2024-01-19"]),
    ("en", "she has bail until 30 April", ["2023-04-30"]),
    ("en", "On 3 May he will be heard", ["2023-05-03"]),
    ("nl", "het vonnis volgt op 30 juli", ["2023-07-30"]),
    ("nl", "zij kunnen zich voor 1 april melden", ["2023-04-01"]),
    ("fr", "qui comparaîtra en novembre", ["2023-11"]),
    ("fr", "le tribunal entendra les parties le 1er mars", ["2023-03-01"]),
]
ALONE = [
    ("en", "the 03/04/2021 file"),  # two readings
    ("en", "he may 12 times and they march in pairs"),
    ("en", "a load of 2018 phones"),
    ("en", "on 19 April of that year"),  # of which?
    ("en", "a year later, the next day, that month"),
    ("en", "on Good Friday and every Monday"),
    ("en", "on the Tuesday when it rained, that Friday"),
    ("en", "the 2018 phones and 2018 euros"),
    ("fr", "à sept ans"),
    ("nl", "die dinsdag"),
    ("en", "of 12 Larch Road"),
    ("nl", "van 2000 euro, elke maandag"),
    ("nl", "een jaar later, de volgende dag"),
    ("nl", "04-13-2021"),
    ("fr", "de 2018 téléphones, chaque lundi"),
    ("fr", "un an plus tard, le lendemain"),
    ("de", "am Dienstag, im Mai"),
    ("", "on Tuesday, 03/04/2021"),
]


@pytest.mark.parametrize(("language", "text", "found"), WRITTEN)
def test_a_date_is_as_exact_as_it_is_written(language: str, text: str, found: list[str]) -> None:
    """In the notation of its language; a year that is missing is that of its neighbour or of the article."""
    assert [one.date for one in dates.find(text, MONDAY, language)] == found


@pytest.mark.parametrize(("language", "text"), ALONE)
def test_what_is_no_date_or_has_two_readings_is_left_out(language: str, text: str) -> None:
    """Nothing is guessed."""
    assert dates.find(text, MONDAY, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "date", "basis"),
    [
        ("en", "arrested on Friday", "2023-02-03", "weekday before 2023-02-06"),
        ("en", "arrested on Monday", "2023-02-06", "weekday before 2023-02-06"),
        ("en", "arrested last Monday", "2023-01-30", "weekday before 2023-02-06"),
        ("en", "she will appear on Friday", "2023-02-10", "weekday after 2023-02-06"),
        ("en", "Tuesday last week", "2023-01-31", "weekday in the week before 2023-02-06"),
        ("nl", "afgelopen vrijdag", "2023-02-03", "weekday before 2023-02-06"),
        ("nl", "vrijdagochtend", "2023-02-03", "weekday before 2023-02-06"),
        ("nl", "vrijdag wordt de zaak hervat", "2023-02-10", "weekday after 2023-02-06"),
        ("nl", "vorige week dinsdag", "2023-01-31", "weekday in the week before 2023-02-06"),
        ("fr", "vendredi dernier", "2023-02-03", "weekday before 2023-02-06"),
        ("fr", "mardi prochain", "2023-02-07", "weekday after 2023-02-06"),
        ("en", "on 6 November", "2022-11-06", "the last one before 2023-02-06"),
        ("en", "it will open on 6 November", "2023-11-06", "the next one after 2023-02-06"),
        ("en", "on 12 March 2021", "2021-03-12", "written"),
        ("en", "three years ago", "2020", "3 years before 2023-02-06"),
        ("nl", "twee maanden geleden", "2022-12", "2 months before 2023-02-06"),
        ("fr", "il y a dix jours", "2023-01-27", "10 days before 2023-02-06"),
    ],
)
def test_a_reckoned_date_says_from_what(language: str, text: str, date: str, basis: str) -> None:
    """The basis is told; the article is of Monday 6 February 2023."""
    (one,) = dates.find(text, MONDAY, language)
    assert (one.date, one.basis) == (date, basis)


def test_each_end_of_a_sentence_looks_its_own_way() -> None:
    """What looks ahead is between the two dates."""
    found = dates.find("He was held on Friday and will appear on Friday", MONDAY)
    assert [one.date for one in found] == ["2023-02-03", "2023-02-10"]


@pytest.mark.parametrize(
    ("language", "text"), [("en", "that same day"), ("nl", "diezelfde dag"), ("fr", "le même jour")]
)
def test_words_rest_on_the_date_before_them_in_the_sentence(language: str, text: str) -> None:
    """It goes before one of the sentences before, and before the day of publication."""
    found = dates.find(f"(2018-03-07), {text}", MONDAY, language, said="2011-01-01")
    assert found[-1].date == "2018-03-07"


@pytest.mark.parametrize(
    ("basis", "unit", "found"),
    [
        ("2018", "day", ""),
        ("2018", "month", ""),
        ("2018-03", "month", "2018-04"),
        ("2018-12", "month", "2019-01"),
        ("2020-02-29", "year", "2021"),
        ("9999-12-31", "day", ""),
        ("9999", "year", ""),
        ("2018/2019", "year", ""),
    ],
)
def test_a_basis_must_be_as_exact_as_what_rests_on_it(basis: str, unit: str, found: str) -> None:
    """A year gives no next day; the calendar ends."""
    assert shifted(basis, unit, 1) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "on 3 Septmber 2020", ["2020-09-03"]),
        ("en", "in Decembre 2020", ["2020-12"]),
        ("nl", "op 3 ocktober 2020", ["2020-10-03"]),
        ("nl", "in novembr 2020", ["2020-11"]),
        ("fr", "le 14 jullet 2019", ["2019-07-14"]),
        ("fr", "en setpembre 2019", ["2019-09"]),
        ("en", "in Marche and in Junee", []),
        ("en", "Larch 12, 2020 and 12 Auguste", []),
        ("en", "the Novembers of his youth", []),
        ("nl", "de oktobers van 3 jaar", []),
    ],
)
def test_a_long_month_may_be_one_letter_off(language: str, text: str, found: list[str]) -> None:
    """Beside a day, a year or a preposition; a short name is a tree or a town."""
    assert [one.date for one in dates.find(text, "", language)] == found


@pytest.mark.parametrize(
    ("line", "language", "day"),
    [
        ("Publié le 2 juin 2021 à 18h32", "", "2021-06-02"),
        ("dinsdag 5 november 2019", "en", "2019-11-05"),
        ("2:05pm May 29, 2019", "nl", "2019-05-29"),
        ("27.03.2018", "", "2018-03-27"),
        ("09-02-2024, 14:30", "nl", "2024-02-09"),
        ("09-02-2024, 14:30", "", ""),
        ("May 2019", "en", ""),
    ],
)
def test_a_dateline_may_be_in_any_language(line: str, language: str, day: str) -> None:
    """Only a full day counts, and only where it has one reading."""
    assert dates.complete(line, language) == day


PIECES = [
    "on ",
    "12",
    "03/04/2021",
    " March ",
    "mars",
    "Friday",
    "vrijdag",
    "lundi",
    " of that year",
    "last week",
    "2021",
    "0000",
    "9999-12-31",
    "a year later",
    "il y a 99 ans",
    "31",
    "-",
    "/",
    ", ",
    "Novemeber",
    "will ",
    "€",
    "février",
    "31 février 2021",
]


@pytest.mark.law
@given(
    st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=12).map(" ".join),
    st.sampled_from(["", MONDAY, "2020-02-29", "0001-01-01", "9999-12-31", "2020", "bad"]),
    st.sampled_from(["en", "nl", "fr", "de", ""]),
    st.sampled_from(["", "2018", "2018-03-07", "0001-01-01", "2018/2019", "before 2018"]),
)
def test_any_text_gives_dates_that_parse(text: str, published: str, language: str, said: str) -> None:
    """No text raises; every date is one of ours, in order, with words and a basis."""
    found = dates.find(text, published, language, said)
    assert all(PartialDate.parse(one.date) and one.basis for one in found)
    assert all(text[one.start : one.end].strip() for one in found)
    assert [one.start for one in found] == sorted(one.start for one in found)
    assert len(dates.complete(text, language)) in (0, 10)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "it stayed open until 30 April", "2022-04-30"),
        ("en", "fixed in a deal on May 30", "2022-05-30"),
        ("nl", "hij kon op 30 juli gaan", "2022-07-30"),
        ("fr", "la caméra de l'opéra, saisie le 1er mars", "2022-03-01"),
    ],
)
def test_what_does_not_look_ahead_is_past(language: str, text: str, day: str) -> None:
    """Words that are like those that do."""
    assert [one.date for one in dates.find(text, MONDAY, language)] == [day]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("nl", "volgende week dinsdag", "2023-02-14"),
        ("en", "on Friday next week", "2023-02-17"),
        ("fr", "jeudi de la semaine prochaine", "2023-02-16"),
        ("en", "on Friday last week", "2023-02-03"),
    ],
)
def test_a_weekday_of_another_week(language: str, text: str, day: str) -> None:
    """Weeks begin on Monday."""
    assert [one.date for one in dates.find(text, MONDAY, language)] == [day]
