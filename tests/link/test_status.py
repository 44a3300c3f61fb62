"""The position of a person in a case: what the dated steps of that case make of it, and nothing else."""

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.link.status import Status
from generator.model.steps import STEPS
from generator.model.vocabulary import Event, Final, Outcome

from .project import brief, linked, sound

DATES = ("2021", "2021-03", "2021-03-12", "before 2021-03-14", "after 2021-03", "2018/2020", "unknown")
RAISED = {step.status: (event, outcome) for (event, outcome), step in STEPS.items()}


def step(name: str, date: str, more: str = "", standing: str = "official") -> str:
    """The data of a claim that makes this status of Jane."""
    event, outcome = RAISED[name]
    said = f", outcome: {outcome}" if outcome else ""
    return f"standing: {standing}, about: [jane-example], event: {event}, date: {date}{said}{more}"


def ruling(date: str, outcome: str, more: str = "", standing: str = "official") -> str:
    """The data of a claim that reports a ruling about Jane."""
    return f"standing: {standing}, about: [jane-example], event: ruling, date: {date}, outcome: {outcome}{more}"


def status(*claims: str, more: str = "") -> Status | None:
    """Jane's status in the case after these claims."""
    data = {f"c{number}": claim for number, claim in enumerate(claims)}
    site, problems = linked({"briefs/b": brief(data, None, f"case: us-v-example\nby: prosecutor\n{more}")})
    # Steps that contradict each other are told; what they would make of her is asked here all the same.
    assert [problem for problem in problems if not re.search(r"\[(order|contradiction)\]", problem)] == []
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
    assert positions(step("convicted", "2021"), ruling("2022", outcome)) == [((), "convicted")]


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


@pytest.mark.parametrize("date", ["2021", "2021-03-12", "before 2020", "unknown"])
def test_finality_is_never_older_than_the_decision(date: str) -> None:
    """A word on an earlier decision does not make a later one final; what may be of the same day does."""
    found = known(step("sentenced", "2023-06-14"), step("convicted", date, ", final: yes"))
    assert [at.taken.step.status for at in found.positions] == ["sentenced"]
    assert found.guilty == (date == "unknown")
    assert known(step("sentenced", "2023-06-14"), step("convicted", "2023", ", final: yes")).guilty


@pytest.mark.parametrize("last", ["no", "yes"])
def test_of_two_words_on_one_day_it_is_not_final(last: str) -> None:
    """Where two decisions of one day disagree whether it is final, nobody is guilty yet; the later word counts."""
    first = {"yes": "no", "no": "yes"}[last]
    assert not known(
        step("convicted", "2021", f", final: {first}"), ruling("2021", "upheld", f", final: {last}")
    ).guilty
    found = known(step("convicted", "2021", f", final: {first}"), ruling("2022", "upheld", f", final: {last}"))
    assert found.guilty == (last == "yes")


@pytest.mark.parametrize("event", ["appeal", "hearing", "release", "statement", "arrest", "trial"])
def test_only_a_decision_says_that_it_is_final(event: str) -> None:
    """An appeal, an arrest or a statement cannot make a conviction final, whatever it says."""
    later = f"standing: official, about: [jane-example], event: {event}, date: 2021, final: yes"
    assert not known(step("convicted", "2021-03", ", final: no"), later).guilty
    assert known(step("convicted", "2021-03", ", final: yes"), later.replace("yes", "no")).guilty


@pytest.mark.parametrize("standing", ["alleged", "party"])
def test_only_a_court_says_that_it_is_final(standing: str) -> None:
    """What somebody alleges, or a party says, makes nothing final."""
    later = ruling("2022", "upheld", ", final: yes, by: police", standing)
    assert not known(step("convicted", "2021", ", final: no"), later).guilty


def test_offences_of_one_judgment_may_be_final_apart() -> None:
    """A conviction of two offences of which one is final is told as two positions."""
    found = known(
        step("convicted", "2021", ", offence: [racketeering, trafficking], final: no"),
        ruling("2022", "upheld", ", offence: [racketeering], final: yes"),
    )
    assert [(at.offences, at.taken.step.status, at.final) for at in found.positions] == [
        (("offences/trafficking",), "convicted", Final.NO),
        (("offences/racketeering",), "convicted", Final.YES),
    ]


def test_a_quashing_ends_a_conviction_that_was_final() -> None:
    """A conviction that was quashed is none."""
    found = known(step("convicted", "2021", ", final: yes"), ruling("2023", "quashed", ", final: yes"))
    assert not found.guilty
    assert [at.taken.step.status for at in found.positions] == ["conviction quashed"]


@pytest.mark.parametrize(
    ("before", "after"),
    [("convicted", "conviction quashed"), ("sentenced", "conviction quashed"), ("acquitted", "acquittal quashed")],
)
def test_a_quashing_takes_back_what_it_finds(before: str, after: str) -> None:
    """A conviction or an acquittal that a ruling quashes is said to be quashed."""
    assert positions(step(before, "2021"), ruling("2022", "quashed")) == [((), after)]
    for date in ("unknown", "2021", "2020/2022", "after 2021"):
        assert positions(step(before, date), ruling(date, "quashed")) == [((), after)]
    assert positions(step(before, "2020/2022"), ruling("2021", "quashed")) == [((), after)]


@pytest.mark.parametrize("before", sorted(set(RAISED) - {"convicted", "sentenced", "acquitted", "charges dismissed"}))
def test_a_quashing_of_nothing_does_nothing(before: str) -> None:
    """Where nothing was decided there is nothing to quash, and a quashing alone is no status."""
    assert positions(step(before, "2021"), ruling("2022", "quashed")) == [((), before)]
    assert status(ruling("2022", "quashed")) is None


@pytest.mark.parametrize("after", ["charged", "on trial", "convicted", "acquitted"])
def test_a_case_goes_on_after_a_quashing(after: str) -> None:
    """What comes after a quashing is the status, after that of a conviction and that of an acquittal."""
    for before in ("convicted", "acquitted"):
        assert positions(step(before, "2021"), ruling("2022", "quashed"), step(after, "2023")) == [((), after)]


def test_a_quashing_of_one_offence_leaves_the_other() -> None:
    """Convicted of two and quashed of one: both are said, and so it is for a part of the counts."""
    assert positions(
        step("convicted", "2021", ", offence: [racketeering, trafficking]"),
        ruling("2022", "quashed", ", offence: [racketeering]"),
    ) == [(("offences/racketeering",), "conviction quashed"), (("offences/trafficking",), "convicted")]


def test_a_dismissal_that_was_quashed_was_no_acquittal() -> None:
    """Nobody was acquitted whose charges were dismissed, so no acquittal can be quashed."""
    ((_, ended),) = positions(step("charges dismissed", "2021"), ruling("2022", "quashed"))
    assert ended != "acquittal quashed"


@pytest.mark.parametrize("again", ["2022", "2023"])
def test_a_quashing_that_is_told_twice_is_one(again: str) -> None:
    """Two claims of one quashing, or an appeal against it, make no acquittal of it."""
    quashings = ruling("2022", "quashed"), ruling(again, "quashed")
    assert positions(step("convicted", "2021"), *quashings) == [((), "conviction quashed")]


@pytest.mark.parametrize(("convicted", "quashed"), [("2021-03", "2021"), ("unknown", "2022"), ("before 2023", "2022")])
def test_a_quashing_is_later_than_what_it_quashes(convicted: str, quashed: str) -> None:
    """Where the dates cannot tell, the quashing comes after the conviction, as it does in any proceeding."""
    assert positions(step("convicted", convicted), ruling(quashed, "quashed")) == [((), "conviction quashed")]


def track(*claims: str) -> list[tuple[str, bool]]:
    """The steps of the track, and which of them stand."""
    return [(taken.step.status, taken.stands) for taken in known(*claims).track]


def test_a_quashing_of_a_conviction_is_on_the_track() -> None:
    """The track tells the conviction and that it was quashed."""
    assert track(step("convicted", "2021"), ruling("2022", "quashed")) == [
        ("convicted", False),
        ("conviction quashed", True),
    ]


def test_a_quashing_of_an_acquittal_is_on_the_track() -> None:
    """The track never tells of a conviction where there was an acquittal."""
    assert track(step("acquitted", "2021"), ruling("2022", "quashed")) == [
        ("acquitted", False),
        ("acquittal quashed", True),
    ]


def test_a_quashing_of_nothing_is_no_conviction_on_the_track() -> None:
    """Who was only charged was never convicted, and the track does not say so."""
    assert all("convict" not in name for name, _ in track(step("charged", "2021"), ruling("2022", "quashed")))


def test_parts_of_the_counts_go_their_own_ways() -> None:
    """Acquitted on 17 of 18 counts and convicted on one: both are said, and the charge is over."""
    parts = step("acquitted", "2021", ", counts: 17 of 18"), step("convicted", "2021", ", counts: 1 of 18")
    assert positions(step("charged", "2020", ", counts: 18"), *parts) == [((), "acquitted"), ((), "convicted")]
    assert positions(step("charged", "2020"), parts[0]) == [((), "acquitted"), ((), "charged")]


def test_the_whole_of_the_counts_is_no_part() -> None:
    """18 of 18 counts, or 18 of an unknown number, are the case."""
    for counts in ("18", "18 of 18"):
        assert positions(step("charged", "2020"), step("convicted", "2021", f", counts: {counts}")) == [
            ((), "convicted")
        ]


def test_what_was_cleared_stays_cleared_while_something_is_open() -> None:
    """A sentence without offence or counts is about what was not cleared; where all was cleared it is about all."""
    sentence = step("sentenced", "2022")
    assert positions(
        step("acquitted", "2021", ", offence: [trafficking]"),
        step("convicted", "2021", ", offence: [racketeering]"),
        sentence,
    ) == [(("offences/trafficking",), "acquitted"), (("offences/racketeering",), "sentenced")]
    assert positions(
        step("acquitted", "2021", ", counts: 17 of 18"), step("convicted", "2021", ", counts: 1 of 18"), sentence
    ) == [((), "acquitted"), ((), "sentenced")]
    assert positions(step("acquitted", "2021", ", offence: [trafficking]"), sentence) == [
        (("offences/trafficking",), "sentenced")
    ]


def test_a_final_acquittal_of_some_counts_makes_no_conviction_of_others_final() -> None:
    """Nobody is guilty because an acquittal on other counts is final."""
    found = known(
        step("convicted", "2021-03", ", counts: 1 of 18"),
        step("acquitted", "2021-03", ", counts: 17 of 18, final: yes"),
    )
    assert not found.guilty


def test_a_final_sentence_makes_no_acquittal_of_another_offence_final() -> None:
    """A sentence that leaves what was cleared alone says nothing of it."""
    found = known(
        step("acquitted", "2021", ", offence: [trafficking], final: no"),
        step("convicted", "2021", ", offence: [racketeering]"),
        step("sentenced", "2022", ", final: yes"),
    )
    assert [(at.taken.step.status, at.final) for at in found.positions] == [
        ("acquitted", Final.NO),
        ("sentenced", Final.YES),
    ]


def test_two_halves_are_two_parts() -> None:
    """Acquitted on nine counts and convicted on the other nine: both are said."""
    halves = step("acquitted", "2021", ", counts: 9 of 18"), step("convicted", "2021", ", counts: 9 of 18")
    assert positions(*halves) == [((), "acquitted"), ((), "convicted")]


@pytest.mark.parametrize("role", ["company", "victim", "witness", "judge", "prosecutor", "official", "seller"])
def test_only_the_accused_have_a_status(role: str) -> None:
    """What happened to somebody who is no accused of the case makes no status."""
    data = "standing: official, about: [police], event: arrest, date: 2021"
    more = f"case: us-v-example\nparties: {{police: {role}}}"
    site, problems = linked({"briefs/b": brief({"one": data}, None, more)})
    assert "agencies/police" not in site.statuses
    assert [problem.partition("\n")[0] for problem in problems] == [
        "briefs/b.md:8:53: warning: this arrest changes nobody's status: "
        "`about` has none of the accused of the case [step]"
    ]


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


@pytest.mark.parametrize("outcome", ["upheld", "appeal dismissed"])
def test_a_decision_that_was_let_stand_says_so(outcome: str) -> None:
    """The last ruling that confirms it stands beside it; one that came before, or about something else, does not."""
    early, late = ruling("2022-05", outcome, ", instance: appeal"), ruling("2023-06", outcome, ", instance: cassation")
    decided = step("sentenced", "2022-01-02", ", offence: [racketeering]", "official")
    (position,) = known(decided, early, late).positions
    assert position.review is not None
    assert (position.review.mark, position.taken.step.status) == ("c2", "sentenced")
    for other in (ruling("2021-06", outcome), ruling("2022-05", "other"), step("charged", "2021-02")):
        assert known(decided, other).positions[0].review is None


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
