"""How far the words reach by which a sentence says how it is known; the rows have their cases in test_rules_english."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.conftest import Reader, article
from generator.convert.reading import Knowledge, read

VERDICTS = (
    "convicted of fraud",
    "found guilty of theft",
    "sentenced to nine years",
    "jailed for six months",
    "acquitted of perjury",
    "locked up for a year",
    "fined 900 euros",
)
SUPPOSED = (
    "could be",
    "may be",
    "would be",
    "might yet be",
    "will be",
    "is due to be",
    "is expected to be",
    "hopes to be",
)
DENIED = ("was not", "was never", "has not been", "is yet to be", "has never been")


@pytest.mark.law
@given(
    before=st.sampled_from((*SUPPOSED, *DENIED)),
    verdict=st.sampled_from(VERDICTS),
    who=st.sampled_from(("He", "Ada Example, 41,", "A man", "The firm’s owner")),
)
def test_what_did_not_happen_is_no_finding(before: str, verdict: str, who: str, nothing: Knowledge) -> None:
    """A verdict that is conditional, planned or denied makes no claim found, and nobody guilty or cleared."""
    reading = read(article(f"Phones of the case\n\n{who} {before} {verdict}. Ada Example, 41, spoke.\n"), nothing)
    assert str(reading.statements[0].standing) == "reported"
    assert not reading.positions


@pytest.mark.law
@given(
    teller=st.sampled_from(
        ("Prosecutors said that", "The court heard that", "According to the indictment,", "His lawyer said")
    ),
    deed=st.sampled_from(("sold phones to gangs", "hid the money", "led the gang", "laundered the profits")),
)
def test_what_is_told_is_never_found(teller: str, deed: str, nothing: Knowledge) -> None:
    """Whoever tells of a deed, it stays an allegation, or a party's word."""
    (one,) = read(article(f"Phones of the case\n\n{teller} Ada Example {deed}.\n"), nothing).statements
    assert str(one.standing) == ("party" if "lawyer" in teller else "alleged")


def test_account_goes_on_while_its_subject_does(reads: Reader) -> None:
    """What was heard in court is still what was heard in court in the next sentence about the same men."""
    first, second, third = reads(
        "The court heard that the men met in Leeds. They hid cash in a pram. Rain fell."
    ).statements
    assert (first.rule, second.rule, third.rule) == ("heard in court", "heard in court on", "no cue")
    assert "taken as part of the account before it" in second.doubts


def test_weaker_standing_wins(reads: Reader) -> None:
    """Where a verdict and an accusation stand in one clause, it is no finding, and says so."""
    (one,) = reads("The man was allegedly convicted of fraud.").statements
    assert str(one.standing) == "alleged"
    assert one.doubts[0].startswith("two cues disagree: “")


def test_release_of_an_authority_accuses(nothing: Knowledge) -> None:
    """What an authority says of its own acts is official, what it says that somebody did is alleged."""
    text = "PRESS RELEASE\nTwo men charged over phones of the case\nMay 5, 2021\nFor Immediate Release\n\n"
    body = (
        "Agents searched nine houses in Leeds on Monday and took away many phones.\n\nThe men sold the phones"
        " to gangs in Leeds and Hull.\n"
    )
    reading = read(article(text + body), nothing)
    assert reading.release
    assert [str(one.standing) for one in reading.statements][-2:] == ["official", "alleged"]


def test_no_cue_is_said(reads: Reader) -> None:
    """A sentence that says nothing of how it is known is the writer's own account, and the editor is told."""
    (one,) = reads("The shop stood on a hill.").statements
    assert one.doubts == ("no cue: taken as the writer's own account",)


def test_announcing_a_verdict_leaves_it_a_verdict(reads: Reader) -> None:
    """Who announces a sentence did not pass it."""
    (one,) = reads("Ada Example, 41, was sentenced to six years, police announced.").statements
    assert str(one.standing) == "found"
