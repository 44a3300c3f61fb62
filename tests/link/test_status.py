"""The position of a person in a case: what the dated steps of that case make of it, and nothing else."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.link.status import Status
from generator.model.vocabulary import STEPS, Event, Final, Outcome

from .project import brief, linked, sound

DATES = ("2021", "2021-03", "2021-03-12", "before 2021-03-14", "after 2021-03", "2018/2020", "unknown")
RAISED = {step.status: (event, outcome) for (event, outcome), step in STEPS.items()}


def step(name: str, date: str, more: str = "", standing: str = "official") -> str:
    """The data of a claim that makes this status of Jane."""
    event, outcome = RAISED[name]
    said = f", outcome: {outcome}" if outcome else ""
    return f"standing: {standing}, about: [jane-example], event: {event}, date: {date}{said}{more}"


def status(*claims: str, more: str = "") -> Status | None:
    """Jane's status in the case after these claims."""
    data = {f"c{number}": claim for number, claim in enumerate(claims)}
    site = sound({"briefs/b": brief(data, None, f"case: us-v-example\nby: prosecutor\n{more}")})
    found = [one for one in site.statuses.get("people/jane-example", ()) if one.case == "cases/us-v-example"]
    return found[0] if found else None


def known(*claims: str) -> Status:
    """Jane's status, which there is."""
    found = status(*claims)
    assert found is not None
    return found


def positions(*claims: str) -> list[tuple[tuple[str, ...], str]]:
    """Offences and the label of the step in which they ended."""
    return [(at.offences, at.taken.step.status) for at in known(*claims).positions]


@pytest.mark.parametrize("date", DATES)
@pytest.mark.parametrize("name", RAISED)
def test_each_step_makes_its_status(name: str, date: str) -> None:
    """Every step, on every kind of date, is the status when it is the only one, and keeps its date."""
    found = known(step(name, date))
    (position,) = found.positions
    assert (position.taken.step.status, str(position.taken.date), position.offences) == (name, date, ())
    assert [taken.stands for taken in found.track] == [True]


@pytest.mark.parametrize("standing", ["alleged", "party"])
@pytest.mark.parametrize("name", RAISED)
def test_allegations_and_parties_set_no_status(name: str, standing: str) -> None:
    """What somebody alleges, or a party says, makes nobody arrested, charged or convicted."""
    assert status(step(name, "2021", ", by: police", standing)) is None


@pytest.mark.parametrize("event", sorted(set(Event) - {event for event, _ in STEPS}))
def test_other_events_set_no_status(event: str) -> None:
    """A raid, a hearing or an appeal is on the timeline and changes no position."""
    assert status(f"standing: official, about: [jane-example], event: {event}, date: 2021") is None


@pytest.mark.parametrize("outcome", sorted(set(Outcome) - {Outcome.QUASHED, Outcome.GUILTY, Outcome.NOT_GUILTY}))
def test_a_ruling_sets_a_status_only_where_it_quashes(outcome: str) -> None:
    """Upheld, remitted or unusable: the position stays what it was."""
    ruling = f"standing: official, about: [jane-example], event: ruling, date: 2022, outcome: {outcome}"
    assert positions(step("convicted", "2021"), ruling) == [((), "convicted")]


@pytest.mark.law
@given(
    st.permutations(
        [("arrested", "2021-03-12"), ("charged", "2021-05"), ("on trial", "2022"), ("acquitted", "2023-01")]
    )
)
def test_the_order_of_claims_does_not_matter(steps: list[tuple[str, str]]) -> None:
    """The same steps told in another order are the same track and the same status."""
    found = known(*(step(name, date) for name, date in steps))
    assert [taken.step.status for taken in found.track] == ["arrested", "charged", "on trial", "acquitted"]
    assert [at.taken.step.status for at in found.positions] == ["acquitted"]


@pytest.mark.parametrize(("first", "second"), list(itertools.combinations(RAISED, 2)))
def test_on_overlapping_dates_the_higher_rank_wins(first: str, second: str) -> None:
    """Where the dates cannot tell, the step that comes later in any proceeding stands."""
    for one, other in (("2021", "2021-03"), ("2021-03", "2021"), ("2021-03-12", "2021-03-12"), ("2020/2022", "2021")):
        assert positions(step(first, one), step(second, other)) == [((), second)]


@pytest.mark.parametrize(("first", "second"), list(itertools.permutations(RAISED, 2)))
def test_the_later_day_wins_whatever_the_rank(first: str, second: str) -> None:
    """A step on a surely later date replaces what was before, even a higher one."""
    assert positions(step(first, "2021-03-12"), step(second, "2021-03-13")) == [((), second)]


def test_an_acquittal_after_appeal_ends_it() -> None:
    """Convicted at first, acquitted on appeal: acquitted."""
    found = known(
        step("convicted", "2021-06", ", instance: first, final: no"),
        step("acquitted", "2022-02", ", instance: appeal, final: yes"),
    )
    (position,) = found.positions
    assert (position.taken.step.status, position.final) == ("acquitted", Final.YES)
    assert [(taken.step.status, taken.stands) for taken in found.track] == [("convicted", False), ("acquitted", True)]
    assert not found.guilty


def test_a_sentence_after_an_acquittal_on_appeal_stands() -> None:
    """Acquitted at first instance and sentenced on appeal: sentenced."""
    assert positions(
        step("acquitted", "2022", ", instance: first"), step("sentenced", "2023-06-14", ", instance: appeal")
    ) == [((), "sentenced")]


@pytest.mark.parametrize("date", ["before 2023-06-14", "unknown"])
def test_an_undated_acquittal_at_first_instance_gives_way_to_the_appeal(date: str) -> None:
    """A source that gives no day for the first judgment does not turn a sentence on appeal into an acquittal."""
    assert positions(
        step("acquitted", date, ", instance: first"), step("sentenced", "2023-06-14", ", instance: appeal")
    ) == [((), "sentenced")]


def test_a_step_of_unknown_date_replaces_only_lower_ones() -> None:
    """Without a date a step counts by its rank."""
    assert positions(step("arrested", "unknown"), step("convicted", "2021")) == [((), "convicted")]
    assert positions(step("arrested", "2021"), step("convicted", "unknown")) == [((), "convicted")]


@pytest.mark.parametrize(
    ("name", "outcome"), [("convicted", "guilty"), ("acquitted", "not guilty"), ("convicted", "quashed")]
)
def test_a_needless_outcome_does_not_silently_lose_the_step(name: str, outcome: str) -> None:
    """A conviction whose data also says `guilty` is told to be a mistake, never quietly no step at all."""
    data = {"one": step(name, "2021", f", outcome: {outcome}")}
    _, problems = linked({"briefs/b": brief(data, None, "case: us-v-example\nby: prosecutor")})
    assert len(problems) == 1


def test_each_offence_has_its_own_position() -> None:
    """Convicted of one and acquitted of another: both are said."""
    assert positions(
        step("charged", "2020", ", offence: [racketeering, trafficking]"),
        step("acquitted", "2021", ", offence: [trafficking]"),
        step("convicted", "2021", ", offence: [racketeering]"),
    ) == [(("offences/trafficking",), "acquitted"), (("offences/racketeering",), "convicted")]


def test_a_step_without_an_offence_is_about_all_of_them() -> None:
    """Where a claim names no offence it concerns every one that others name."""
    assert positions(step("charged", "2020", ", offence: [racketeering, trafficking]"), step("convicted", "2021")) == [
        (("offences/racketeering", "offences/trafficking"), "convicted")
    ]


def test_counts_do_not_turn_a_part_into_the_whole() -> None:
    """Acquitted on 17 of 18 counts: the step says so."""
    (position,) = known(step("acquitted", "2024-12-19", ", counts: 17 of 18")).positions
    assert str(position.taken.claim.data.counts) == "17 of 18"


def test_nobody_is_guilty_until_it_is_final() -> None:
    """A conviction counts as final only where a claim says so."""
    assert not known(step("convicted", "2021")).guilty
    assert not known(step("convicted", "2021", ", final: no")).guilty
    assert known(step("convicted", "2021", ", final: yes")).guilty
    assert not known(step("pleaded guilty", "2021", ", final: yes")).guilty


def test_a_higher_court_makes_it_final() -> None:
    """The dismissal of an appeal says that the conviction stands."""
    dismissed = (
        "standing: official, about: [jane-example], event: ruling, date: 2022, outcome: appeal dismissed, "
        "instance: appeal, final: yes"
    )
    found = known(step("convicted", "2021", ", final: no"), dismissed)
    assert found.guilty
    assert [at.taken.step.status for at in found.positions] == ["convicted"]


def test_a_quashing_ends_a_conviction_that_was_final() -> None:
    """A conviction that was quashed is none."""
    found = known(step("convicted", "2021", ", final: yes"), step("conviction quashed", "2023", ", final: yes"))
    assert not found.guilty
    assert [at.taken.step.status for at in found.positions] == ["conviction quashed"]


@pytest.mark.parametrize("role", ["company", "victim", "witness", "judge", "prosecutor", "official", "seller"])
def test_only_the_accused_have_a_status(role: str) -> None:
    """What happened to somebody who is no accused of the case makes no status."""
    data = "standing: official, about: [police], event: arrest, date: 2021"
    site = sound({"briefs/b": brief({"one": data}, None, f"case: us-v-example\nparties: {{police: {role}}}")})
    assert "agencies/police" not in site.statuses


def test_an_accused_of_the_brief_has_a_status_too() -> None:
    """Whom the brief calls accused need not be listed with the case."""
    data = "standing: official, about: [police], event: arrest, date: 2021"
    site = sound({"briefs/b": brief({"one": data}, None, "case: us-v-example\nparties: {police: suspect}")})
    assert [one.case for one in site.statuses["agencies/police"]] == ["cases/us-v-example"]


def test_an_unnamed_party_has_a_status() -> None:
    """A party whom no source names can be arrested, and is found by case and key."""
    data = "standing: official, about: [us-v-example#seller], event: arrest, date: 2021"
    site = sound({"briefs/b": brief({"one": data}, None, "case: us-v-example")})
    (found,) = site.statuses["cases/us-v-example#seller"]
    assert found.positions[0].taken.step.status == "arrested"


def test_without_a_case_there_is_no_status() -> None:
    """A step in no case makes no position."""
    site = sound({"briefs/b": brief({"one": step("arrested", "2021")}, None, "parties: {jane-example: accused}")})
    assert site.statuses == {}


def test_drafts_and_withdrawn_claims_set_no_status() -> None:
    """What is not published, or was withdrawn, is no step."""
    assert status(step("convicted", "2021"), more="review: draft") is None
    assert positions(step("arrested", "2021"), step("convicted", "2022", ", retracted: {date: 2023, reason: r}")) == [
        ((), "arrested")
    ]


def test_somebody_looked_on_a_day() -> None:
    """When the case was last looked up is part of the status."""
    case = "---\nname: C\nparties: {jane-example: accused}\nchecked: 2024-03\n---\n"
    site = sound(
        {
            "cases/us-v-example": case,
            "briefs/b": brief({"one": step("arrested", "2021")}, None, "case: us-v-example\nby: police"),
        }
    )
    (found,) = site.statuses["people/jane-example"]
    assert str(found.checked) == "2024-03"
