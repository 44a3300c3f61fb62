"""How a sentence says that it is known."""

import pytest

from convert.conftest import Reader, article
from generator.convert.reading import Knowledge, read
from generator.model.vocabulary import Event, Standing


@pytest.mark.parametrize(
    ("standing", "text"),
    [
        ("official", "A federal grand jury has indicted two men."),
        ("official", "Prosecutors issued arrest warrants on Monday."),
        ("official", "Two laboratories were found, police said."),
        ("official", "A licence cost 800 euros, according to the police."),
        ("alleged", "They sold phones to gangs, the indictment claims."),
        ("alleged", "The company is accused of generating profits."),
        ("alleged", "According to the prosecution they worked together."),
        ("alleged", "The court heard that they met in a garage."),
        ("alleged", "They are suspected of running a gang."),
        ("admitted", "He pleaded guilty and admitted that he sold phones."),
        ("found", "He was sentenced to nine years."),
        ("found", "Nine were acquitted."),
        ("found", "The judge found that he had known."),
        ("party", "The company said that the phone was modified."),
        ("party", "“He is a baker,” said his lawyer."),
        ("party", "“We know nothing of this at all,” said CEO Ada Example."),
        ("reported", "The National Crime Agency has made hundreds of arrests."),
        ("reported", "Nobody had been charged by then."),
        ("reported", "The phone of one of the men who were later convicted was blue."),
        ("reported", "It was a phone."),
    ],
)
def test_standing_follows_the_words(reads: Reader, standing: str, text: str) -> None:
    """Each standing has its cues; where none stands, the writer reports."""
    assert str(reads(text).statements[0].standing) == standing


def test_formal_act_and_its_accusation_are_two_claims(reads: Reader) -> None:
    """That somebody was indicted is official; what for is alleged."""
    act, charge = reads("A federal grand jury has indicted Thomas Herman for racketeering.").statements
    assert (act.standing, act.event, act.text[-6:]) == (Standing.OFFICIAL, Event.INDICTMENT, "Herman")
    assert (charge.standing, charge.text, charge.offences) == (
        Standing.ALLEGED,
        "for racketeering.",
        ("offences/racketeering",),
    )


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Sky Global hid it, the indictment claims. The company used other servers.", "alleged"),
        ("Sky Global hid it, the indictment claims. Nokia made phones.", "reported"),
        ("Sky Global is accused of fraud. It operated in Canada.", "reported"),
    ],
)
def test_account_of_an_indictment_goes_on_with_a_pronoun(reads: Reader, text: str, standing: str) -> None:
    """What somebody is accused of in one sentence does not colour the next."""
    assert str(reads(text).statements[1].standing) == standing


def test_claim_has_the_date_next_to_its_event(reads: Reader) -> None:
    """And says nothing where the sentence says nothing."""
    (one,) = reads("The network was shut down in June 2020, two years after 2018.").statements
    assert (one.event, one.date) == (Event.TAKEDOWN, "2020-06")
    assert reads("Police searched it.").statements[0].event is None


def test_properties_are_those_of_the_table(reads: Reader, nothing: Knowledge) -> None:
    """A key that the project does not have is not written."""
    text = "Sky Global, based in Vancouver, supplied phones to 70,000 users."
    assert dict(reads(text).statements[0].properties) == {"users": "70000", "based-in": "places/vancouver"}
    assert read(article(f"Phones\n\n{text}"), nothing).statements[0].properties == ()


def test_speaker_says_it(reads: Reader) -> None:
    """`by` is who speaks, also where only a pronoun or nothing is said of the speaker again."""
    first, second = reads("“We know nothing of this,” said CEO Ada Example. “It is all a great mistake.”").statements
    assert (first.by, second.by) == ("people/ada-example", "people/ada-example")


def test_indictment_and_company_that_the_article_tells_of_speak(reads: Reader) -> None:
    """`The indictment` is the one that was told; `the company` is the only one there is."""
    text = "A federal grand jury has indicted Thomas Herman. Sky Global sold them, the indictment claims."
    act, charge, denial = reads(f"{text} The company said no.").statements
    assert (act.by, charge.by, denial.by) == (*2 * ("agencies/federal-grand-jury",), "companies/sky-global")


def test_admission_is_about_the_one_who_made_it(reads: Reader) -> None:
    """And about nobody else."""
    (one,) = reads("The chief executive of Phantom Secure, Vincent Ramos, pleaded guilty.").statements
    assert one.about == ("people/vincent-ramos",)


def test_other_language_is_said_and_not_guessed_at(known: Knowledge) -> None:
    """No claims, no new names; the known ones are found."""
    text = "Die Polizei hat die Nachrichten von EncroChat gelesen und der Mann wurde mit dem Auto nicht gesehen."
    reading = read(article(f"Die Polizei liest mit\n\n{text}\n"), known)
    assert (reading.language, reading.statements, set(reading.things)) == ("de", (), {"networks/encrochat"})
    assert any("`de`" in notice for notice in reading.notices)
