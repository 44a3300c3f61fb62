"""Who speaks, also where nobody is named, and what is quoted; test_rules has the cases of each row."""

import pytest

from convert.conftest import Reader
from generator.convert import quotes


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The phones were toys to them,” said Det Insp Bo Sample.", "Bo Sample"),
        ("Det Insp Bo Sample, of the harbour team, said: “The phones were toys to them.”", "Bo Sample"),
        ("Judge Bo Sample was late. “You have been greedy men,” the judge said.", "Bo Sample"),
        ("Judge Bo Sample said it was over. “You have been greedy men,” he added.", "Bo Sample"),
        ("“They were toys to all of them,” a police spokesman said.", "a police spokesman"),
        ("“They were toys to all of them,” his solicitor told reporters.", "his solicitor"),
        ("A spokeswoman for Larkmoor said it had “no knowledge of what they wrote”.", "A spokeswoman for Larkmoor"),
        ("The note said: “bring the boat round by nine”.", ""),
        ("Det Insp Bo Sample spoke. A passer-by said: “We were always open on Sundays.”", ""),
        ("Judge Bo Sample, sitting with Sir Cy Pattern, said: “You have been greedy men.”", "Bo Sample"),
        ("Bo Sample, the uncle of Cy Pattern, 33, said: “You have been greedy men.”", "Bo Sample"),
        ("Det Insp Bo Sample, who led it, was late. “It was over by nine that day,” he said.", "Bo Sample"),
        ("The Coast Police said it was over. “We read it with great care,” a spokesman said.", "Coast Police"),
        ("Det Insp Bo Sample said no. The sign reads “no fishing here after dark”.", ""),
        ("Mr Cy Pattern, 33, wept. Ms Ada Example, 41, sat. “I am sorry for it all,” she said.", "Ada Example"),
        ("“The men sold only flowers there,” countered his solicitor.", "his solicitor"),
    ],
)
def test_quotation_has_its_speaker(reads: Reader, text: str, speaker: str) -> None:
    """By name, by what the text calls them, or not at all: nobody gets somebody else's words."""
    assert [said for _, said in quotes.find(reads(text))] == [speaker]


def test_split_quotation_has_one_speaker(reads: Reader) -> None:
    """Both halves are told by the words between them."""
    text = "“We read it all,” said Det Insp Bo Sample. “We read it for two years.”"
    assert [said for _, said in quotes.find(reads(text))] == ["Bo Sample", "Bo Sample"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“I never asked,” said Det Insp Bo Sample.", True),
        ("“It was fun!” said Det Insp Bo Sample.", True),
        ("They called it the “house of cards” in Leeds.", False),
        ("Her book “What the Lighthouse Keeper Never Knew” sold well.", False),
    ],
)
def test_speech_is_told_from_terms_and_titles(reads: Reader, text: str, found: bool) -> None:
    """A short remark ends like one beside a verb of speech; a title has capitals and no end."""
    assert bool(list(quotes.find(reads(text)))) is found


def test_account_goes_on_over_a_sentence_between(reads: Reader) -> None:
    """`she said` is still the prosecutor where nobody else who may be `she` has spoken or been spoken of."""
    text = "Prosecutor Ms Bo Sample told the jury he sold phones. Mr Cy Pattern, 33, wept. He hid cash, she said."
    last = reads(text).statements[-1]
    assert (str(last.standing), last.speaker) == ("alleged", "people/bo-sample")


def test_words_set_large_again_are_one_quotation(reads: Reader) -> None:
    """A remark that stands twice was said once; a title of a book is none, with a comma in it or not."""
    text = "“We were always open on Sundays,” said Det Insp Bo Sample. “We were always open on Sundays.”"
    assert len(list(quotes.find(reads(text)))) == 1
    assert not list(quotes.find(reads("Her book, “The Lamp: Every Last Keeper Who Knew,” sold well.")))


def test_new_speaker_takes_the_word(reads: Reader) -> None:
    """`he said` after somebody else was spoken of is not said by who spoke before."""
    text = (
        "Det Insp Bo Sample said it was over. Mr Cy Pattern, 33, was jailed for six years. "
        "He told the court that he was sorry."
    )
    last = reads(text).statements[-1]
    assert (str(last.standing), last.speaker) == ("party", "people/cy-pattern")


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Det Insp Bo Sample said nine phones were seized. He added that more were missing.", "official"),
        ("Defence lawyer Bo Sample said it was a mistake. He added that all would be explained.", "party"),
        ("Prosecutor Bo Sample said the men met in Leeds. He added that they met in Hull.", "alleged"),
        ("Det Insp Bo Sample said nine phones were seized. Nobody was hurt.", "reported"),
    ],
)
def test_statement_goes_on_with_its_verb(reads: Reader, text: str, standing: str) -> None:
    """`He added` carries the standing of who spoke; a bare sentence does not."""
    assert str(reads(text).statements[1].standing) == standing


@pytest.mark.parametrize(
    ("text", "by", "speaker", "voice"),
    [
        ("Mr Cy Pattern, 33, wept. Pattern hid cash in a flat, police said.", "", "", "police"),
        ("Mr Cy Pattern, 33, wept. Pattern, prosecutors said, hid the cash.", "", "", "prosecutors"),
        ("Foo Bar Ltd sold them, the company said.", "companies/foo-bar-ltd", "companies/foo-bar-ltd", ""),
        ("The Coast Police found cash, the agency said.", "agencies/coast-police", "agencies/coast-police", ""),
        ("Det Insp Bo Sample, of the police, said it was over.", "people/bo-sample", "people/bo-sample", ""),
    ],
)
def test_nobody_is_made_to_accuse_himself(reads: Reader, text: str, by: str, speaker: str, voice: str) -> None:
    """Whoever is called behind the last comma speaks, not a name before it; a body may be called what it is."""
    last = reads(text).statements[-1]
    assert (last.by, last.speaker, last.voice) == (by, speaker, voice)
