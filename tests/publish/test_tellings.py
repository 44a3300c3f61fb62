"""A step that several briefs tell stands once in a timeline, and each keeps its own standing."""

import pytest
from link.project import brief, sound
from project import ROOT, parsed

from generator.building.build import rendered
from generator.publish.views.claims.tellings import told_together

CHARGE = "standing: official, by: police, about: [jane-example], case: us-v-example, event: charge, date: 2021-03-12"


def together(first: str, second: str, third: str = "") -> list[list[str]]:
    """The steps of two briefs, in groups; a `third` claim stands in the second brief."""
    more = {"also": third} if third else {}
    site = sound({"briefs/a": brief({"one": first}), "briefs/b": brief({"two": second, **more})})
    return [[claim.key for claim in told] for told in told_together(site.events_of(site.claims.values()))]


ONCE, TWICE = [["a#one", "b#two"]], [["a#one"], ["b#two"]]


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (CHARGE, ONCE),
        (CHARGE.replace("official, by: police", "reported"), ONCE),
        (CHARGE.replace("case: us-v-example", "case: none"), ONCE),
        (CHARGE.replace("2021-03-12", "2021-03"), [["b#two"], ["a#one"]]),
        (CHARGE.replace("jane", "john"), TWICE),
        (CHARGE.replace("[jane-example]", "[jane-example, john-example]"), TWICE),
        (CHARGE.replace("charge", "arrest"), TWICE),
    ],
)
def test_one_step_is_the_same_day_kind_and_persons(other: str, expected: list[list[str]]) -> None:
    """Whoever says it and however well it is known; of another person, day or kind it is another step."""
    assert together(CHARGE, other) == expected


def test_a_month_is_enough_for_the_same_person_in_the_same_case() -> None:
    """As in the track of a status; where no case is named two steps may have been taken in a month."""
    month = CHARGE.replace("2021-03-12", "2021-03")
    assert together(month, month) == ONCE
    assert together(month.replace("us-v-example", "none"), month.replace("us-v-example", "none")) == TWICE


def test_what_one_brief_tells_twice_are_two_steps() -> None:
    """It had a reason: which of them another brief tells nobody knows."""
    assert together(CHARGE, CHARGE, CHARGE) == [["a#one"], ["b#also"], ["b#two"]]


@pytest.mark.parametrize("event", ["raid", "seizure", "statement", "denial"])
def test_what_may_happen_several_times_a_day_is_not_put_together(event: str) -> None:
    """Two raids are two raids, and of two statements each has its words."""
    other = CHARGE.replace("charge", event)
    assert together(other, other) == TWICE


def test_every_teller_keeps_its_standing() -> None:
    """The step has the sign of its first teller; another stands below it with its own, its basis and its brief."""
    second = CHARGE.replace("official, by: police", "reported")
    site = sound({"briefs/a": brief({"one": CHARGE}), "briefs/b": brief({"two": second})})
    files = rendered(site, ROOT)
    for path, to in (("timeline.html", ""), ("people/jane-example.html", "../")):
        page = parsed(files[path])
        (step,) = (item for item in page.find("li") if "Words of one" in item.text and "Also told by" in item.text)
        assert step.attributes["data-standing"] == "official"
        (also,) = (item for item in page.find("li", **{"data-standing": "reported"}) if "A brief" in item.text)
        assert " ".join(also.text.split()) == "A brief reported cited only"
        assert f"{to}briefs/b.html#two" in page.links
