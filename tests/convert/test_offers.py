"""What a further article offers to a brief: a source more, a contradiction, or a new claim."""

import pytest

from convert.conftest import Reader
from generator.convert import offers
from generator.convert.draft import References
from generator.convert.offers import Known, agree
from generator.model.editing import OfferKind
from generator.model.records import Offer
from generator.model.vocabulary import Event, Outcome

RAMOS = "people/vincent-ramos"
FURTHER, CONTRADICTION, NEW = OfferKind.FURTHER, OfferKind.CONTRADICTION, OfferKind.NEW


def known(
    mark: str = "c1",
    about: str = RAMOS,
    event: Event | None = None,
    outcome: Outcome | None = None,
    date: str = "",
    sentence: str = "",
    **properties: str,
) -> Known:
    """A claim of the brief."""
    return Known(mark, frozenset({about}), event, outcome, date, properties, sentence)


def offer(reads: Reader, text: str, *claims: Known) -> Offer:
    """What one sentence offers."""
    (found,) = offers.find(reads(text), "second", claims, References.of(()))
    return found


@pytest.mark.parametrize(
    ("kind", "text", "claim"),
    [
        (FURTHER, "Vincent Ramos was arrested on 7 March 2018.", known(event=Event.ARREST, date="2018-03-07")),
        (FURTHER, "Vincent Ramos was arrested in March 2018.", known(event=Event.ARREST, date="2018-03-07")),
        (CONTRADICTION, "Vincent Ramos was arrested on 8 March 2018.", known(event=Event.ARREST, date="2018-03-07")),
        (NEW, "Vincent Ramos was arrested on 7 March 2018.", known(event=Event.SENTENCE, date="2018-03-07")),
        (
            NEW,
            "Vincent Ramos was arrested on 7 March 2018.",
            known(about="people/thomas-herdman", event=Event.ARREST, date="2018-03-07"),
        ),
        (
            CONTRADICTION,
            "Vincent Ramos was acquitted on 8 March 2019.",
            known(event=Event.CONVICTION, date="2019-03-08"),
        ),
        (
            FURTHER,
            "Vincent Ramos pleaded guilty on 2 October 2018.",
            known(event=Event.PLEA, outcome=Outcome.GUILTY, date="2018-10"),
        ),
        (FURTHER, "Sky Global had 70,000 users.", known(about="companies/sky-global", users="70000")),
        (CONTRADICTION, "Sky Global had 170,000 users.", known(about="companies/sky-global", users="70000")),
        (NEW, "EncroChat had 60,000 users.", known(about="companies/sky-global", users="70000")),
        (
            FURTHER,
            "The handsets had their camera, microphone and location service removed by technicians.",
            known(about="networks/encrochat", sentence="Technicians removed camera, microphone and location service."),
        ),
        (NEW, "It was a phone.", known(sentence="The phone was one of many that the shop had sold.")),
        (
            NEW,
            "Vincent Ramos was acquitted by the court in San Diego.",
            known(sentence="Vincent Ramos pleaded not guilty before the court in San Diego."),
        ),
        (
            NEW,
            "The shop opened its doors to buyers of telephones on 3 May.",
            known(sentence="The shop opened its doors to buyers of telephones on 2 May."),
        ),
    ],
)
def test_only_like_is_compared_with_like(reads: Reader, kind: OfferKind, text: str, claim: Known) -> None:
    """The same person and step, the same subject and figure, or nearly the same words; else it is new."""
    found = offer(reads, text, claim)
    assert (found.kind, found.claim) == (kind, None if kind is NEW else "c1")
    assert found.why


def test_offer_holds_the_very_words_of_the_article(reads: Reader) -> None:
    """And its source, so that it can be proved once it is taken."""
    found = offer(reads, "Vincent Ramos was arrested on 7 March 2018.")
    assert (found.passage, found.source) == ("Vincent Ramos was arrested on 7 March 2018.", "second")


def test_contradictions_come_first(reads: Reader) -> None:
    """What an editor must see before anything else."""
    text = "It was a phone. Vincent Ramos was arrested on 8 March 2018."
    found = offers.find(reads(text), "b", (known(event=Event.ARREST, date="2018-03-07"),), References.of(()))
    assert [one.kind for one in found] == [CONTRADICTION, NEW]
    assert "2018-03-08 here, 2018-03-07 in the brief" in found[0].why


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2018-03-07", "2018-03-07", True),
        ("2018-03", "2018-03-07", True),
        ("2018", "2018-03-07", True),
        ("unknown", "2018-03-07", True),
        ("", "2018", True),
        ("2018-03-07", "2018-03-08", False),
        ("2017", "2018-03", False),
        ("before 2018", "2018", False),
    ],
)
def test_dates_agree_as_far_as_both_are_exact(one: str, other: str, same: bool) -> None:
    """A month and a day in it do not contradict each other."""
    assert agree(one, other) is same
    assert agree(other, one) is same
