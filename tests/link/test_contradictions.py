"""Steps that cannot both be true: told only where the dates surely say so, whatever the order of the claims."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from .project import brief, linked

EVENTS = {
    "charge": "event: charge",
    "indictment": "event: indictment",
    "guilty": "event: plea, outcome: guilty",
    "trial": "event: trial",
    "conviction": "event: conviction",
    "acquittal": "event: acquittal",
    "sentence": "event: sentence",
}
STAGES = {"charge": 0, "indictment": 0, "trial": 1, "guilty": 1, "conviction": 2, "acquittal": 2, "sentence": 3}


def told(*claims: str) -> list[str]:
    """The rules that complain of these claims about Jane in one case."""
    rows = {f"c{number}": f"standing: official, about: [jane-example], {row}" for number, row in enumerate(claims)}
    _, problems = linked({"briefs/b": brief(rows, None, "case: us-v-example\nby: prosecutor")})
    return sorted(problem.partition("\n")[0].rpartition("[")[2].rstrip("]") for problem in problems)


@pytest.mark.parametrize(("first", "second"), list(itertools.permutations(EVENTS, 2)))
def test_what_comes_in_its_order_is_never_told(first: str, second: str) -> None:
    """Any step after one of an earlier stage is in order, and any two of which nobody knows the dates are."""
    if STAGES[first] < STAGES[second] and (first, second) != ("guilty", "acquittal"):
        assert told(f"{EVENTS[first]}, date: 2020", f"{EVENTS[second]}, date: 2021") == []
    assert told(f"{EVENTS[first]}, date: unknown", f"{EVENTS[second]}, date: 2021") == []


@pytest.mark.law
@given(
    st.permutations(list(EVENTS.values())),
    st.lists(st.sampled_from(["2020", "2020/2021", "before 2022", "after 2019", "unknown"]), min_size=7, max_size=7),
)
def test_dates_that_may_be_the_same_contradict_nothing(events: list[str], dates: list[str]) -> None:
    """Whatever happened, where every date can be in the year 2020, it can have happened in its order."""
    assert told(*(f"{event}, date: {date}" for event, date in zip(events, dates, strict=True))) == []


@pytest.mark.law
@given(st.permutations(["event: sentence, date: 2019", "event: conviction, date: 2020", "event: charge, date: 2021"]))
def test_the_order_of_the_claims_does_not_matter(claims: list[str]) -> None:
    """The same contradictions are told however the brief lists its claims."""
    assert told(*claims) == ["order", "order"]


@pytest.mark.parametrize("outcome", ["quashed", "remitted"])
@pytest.mark.parametrize("between", ["2020", "2019", "2021", "unknown"])
def test_after_a_case_was_sent_back_all_may_begin_again(outcome: str, between: str) -> None:
    """A ruling that may lie between two steps leaves both as they are; one that surely does not mends nothing."""
    steps = ("event: sentence, date: 2019", "event: conviction, date: 2021")
    ruling = f"event: ruling, outcome: {outcome}, date: {between}, instance: appeal"
    assert told(*steps, ruling) == []
    assert told(*steps, ruling.replace(f"date: {between}", "date: 2018")) == ["order"]


@pytest.mark.parametrize("standing", ["alleged", "party"])
def test_what_a_party_says_contradicts_nobody(standing: str) -> None:
    """A defendant may say that there was no verdict yet: only what sets a status can contradict."""
    rows = {
        "one": f"standing: {standing}, by: police, about: [jane-example], event: conviction, date: 2021",
        "two": "standing: official, about: [jane-example], event: sentence, date: 2019",
    }
    assert linked({"briefs/b": brief(rows, None, "case: us-v-example\nby: prosecutor")})[1] == []


def test_a_contradiction_about_two_people_is_told_once() -> None:
    """One pair of claims about several of the accused is one mistake."""
    about = "standing: official, about: [jane-example, john-example], "
    rows = {"one": about + "event: sentence, date: 2019", "two": about + "event: conviction, date: 2020"}
    assert len(linked({"briefs/b": brief(rows, None, "case: us-v-example\nby: prosecutor")})[1]) == 1


def test_of_two_people_nothing_is_compared() -> None:
    """One was sentenced before the other was convicted."""
    rows = {
        "one": "standing: official, about: [jane-example], event: sentence, date: 2019",
        "two": "standing: official, about: [john-example], event: conviction, date: 2020",
    }
    assert linked({"briefs/b": brief(rows, None, "case: us-v-example\nby: prosecutor")})[1] == []
