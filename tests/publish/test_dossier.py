"""The dossier: its box of facts, its tracks, who has which part, and lists that no page holds whole."""

import re
from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from link.project import brief, file, linked, sound
from project import Html, html_pages, little, parsed

from generator.building.build import rendered
from generator.link.site import Site
from generator.model.settings import PropertyTable
from generator.model.stages import STAGES
from generator.publish import urls
from generator.publish.permanence import cited
from generator.publish.views.dossiers.entity import EntityView, entity_view
from generator.publish.views.dossiers.portions import Sizes, portions
from generator.publish.views.lists.kinds import ROWS
from generator.publish.views.parts.at import At
from generator.publish.views.parts.gaps import UNKNOWN
from generator.publish.views.proceedings.track import StageView

FACTS = Path(__file__).parent.parent / "facts"
CASE = file("name: R v Example\ncountry: GB\nparties: {jane-example: accused}")
COURT = "standing: found, by: high-court, about: [jane-example], case: r-v-example"
POLICE = "standing: official, by: police, about: [jane-example], case: r-v-example"
CHARGE = f"{POLICE}, event: charge, date: 2020"
CONVICTION = f"{COURT}, event: conviction, date: 2021"
ACQUITTAL = f"{COURT}, event: acquittal, date: 2022, final: yes"
PHONE = "standing: official, by: police, about: [example-phone]"


def view(id: str, claims: dict[str, str], files: dict[str, str] | None = None, site: Site | None = None) -> EntityView:
    """The dossier of an entry in a little project with these claims."""
    every = {"cases/r-v-example": CASE, "briefs/b": brief(claims)} | (files or {})
    site = site or sound(every)
    return entity_view(site.entries[id], At(site, f"{id}.html"))


def track(claims: dict[str, str], case: str = CASE) -> dict[str, StageView]:
    """The stages of the one accused."""
    (status,) = view("people/jane-example", claims, {"cases/r-v-example": case}).statuses
    return {stage.label: stage for stage in status.track}


def did(stage: StageView) -> list[str]:
    """The steps of a stage in words."""
    return [f"{step.words}, {step.when.words}" for step in stage.steps]


# Tracks.


def test_a_track_has_each_stage_with_its_steps() -> None:
    """Steps stand in their stage with their date; stages of which nothing is known say so, those in a row at once."""
    found = track({"one": CHARGE, "two": CONVICTION})
    assert list(found) == ["Charge", "Plea", "Trial and verdict", "Sentence, appeal"]
    assert did(found["Charge"]) == ["charged, 2020"]
    assert did(found["Trial and verdict"]) == ["convicted, 2021"]
    assert {label for label, stage in found.items() if stage.gap == UNKNOWN} == {"Plea", "Sentence, appeal"}
    assert [label for label, stage in found.items() if stage.now] == ["Trial and verdict"]


def test_what_a_later_decision_overtook_says_by_which() -> None:
    """A charge and a conviction stay on the track, each with the acquittal that came after it."""
    found = track({"one": CHARGE, "two": CONVICTION, "three": f"{ACQUITTAL}, instance: appeal"})
    assert [link.text for link in found["Charge"].steps[0].later] == ["later acquitted, High Court, 2022"]
    assert [link.text for link in found["Trial and verdict"].steps[0].later] == ["later acquitted, High Court, 2022"]
    assert did(found["Appeal"]) == ["acquitted, 2022"]
    assert found["Appeal"].steps[0].later == ()


def test_who_was_cleared_has_no_gap_for_a_sentence() -> None:
    """Nobody is asked after the sentence of somebody who was acquitted."""
    assert list(track({"one": CHARGE, "two": ACQUITTAL})) == ["Charge", "Plea", "Trial and verdict", "Appeal"]


@pytest.mark.parametrize(("country", "expected"), [("GB", True), ("NL", False)])
def test_a_plea_is_missed_only_where_courts_ask_for_one(country: str, expected: bool) -> None:
    """A track of a country without pleas has no gap for one."""
    (_, gap) = track({"one": CHARGE}, CASE.replace("GB", country))
    assert gap.startswith("Plea, ") is expected


def test_an_appeal_and_what_let_a_decision_stand_are_drawn() -> None:
    """They set no status, and belong to the track all the same; so does what the accused denied."""
    more = {
        "denied": CHARGE.replace("official, by: police", "party, by: jane-example").replace("charge", "denial"),
        "appealed": f"{COURT}, event: appeal, date: 2022",
        "upheld": f"{COURT}, event: ruling, outcome: upheld, date: 2023",
        "alleged": f"{POLICE.replace('official', 'alleged')}, event: ruling, outcome: quashed, date: 2024",
    }
    found = track({"one": CHARGE, "two": CONVICTION, **more})
    assert did(found["Charge"]) == ["denial, 2020", "charged, 2020"]
    assert did(found["Appeal"]) == ["appeal, 2022", "upheld, 2023"]


EVENTS = ("arrest", "charge", "indictment", "trial", "conviction", "acquittal", "sentence", "dismissal")
DATES = ("2019", "2020-05", "2020-05-04", "before 2021", "after 2021-03", "2018/2020", "unknown")


@pytest.mark.law
@given(st.lists(st.tuples(st.sampled_from(EVENTS), st.sampled_from(DATES)), min_size=1, max_size=6))
def test_no_step_and_no_status_is_without_its_date(steps: list[tuple[str, str]]) -> None:
    """Whatever the steps are, also such as contradict each other, each is drawn once, in its stage, with its date."""
    claims = {f"c{number}": f"{POLICE}, event: {event}, date: {date}" for number, (event, date) in enumerate(steps)}
    site, _ = linked({"cases/r-v-example": CASE, "briefs/b": brief(claims)})
    dossier = view("people/jane-example", claims, site=site)
    (status,) = dossier.statuses
    labels = [label for stage in status.track for label in stage.label.lower().split(", ")]
    assert labels == [stage.label for stage in STAGES if stage.label in labels]
    drawn = [step for stage in status.track for step in stage.steps]
    assert Counter(teller.claim.text for step in drawn for teller in step.tellers) == Counter(list(claims))
    assert all(step.when.words and teller.standing for step in drawn for teller in step.tellers)
    assert all(position.when.words and position.standing for position in status.positions)
    assert all(bool(stage.steps) != bool(stage.gap) for stage in status.track)


def test_each_party_of_a_case_has_a_track() -> None:
    """On the page of the case, also those whom no source names; who has no step is listed with the role alone."""
    claims = {
        "one": CHARGE,
        "two": f"{POLICE.replace('jane-example', 'cases/r-v-example#two')}, event: arrest, date: 2019",
    }
    case = "name: R v Example\nparties: {jane-example: accused, police: prosecution}\n"
    case += "unnamed: {two: {role: suspect, known_as: a man}}"
    shown = view("cases/r-v-example", claims, {"cases/r-v-example": file(case)})
    assert {(one.who.text, one.anchor): bool(one.statuses[0].track) for one in shown.parties} == {
        ("Jane Example", ""): True,
        ("a man", "party.two"): True,
    }
    assert [(one.who.text, one.role) for one in shown.others] == [("The Police", "prosecution")]


# The box of facts, and figures.


def boxed(claims: dict[str, str]) -> EntityView:
    """The dossier of a network, with users and leaders in the box."""
    site = sound({"briefs/b": brief(claims)})
    rows = {
        "led": {"label": "led", "type": "relation", "reverse": "led by", "to": ["networks"], "infobox": "20"},
        "users": {"label": "Users", "type": "count", "infobox": "10"},
        "profits": {"label": "Profits", "type": "money"},
    }
    site = replace(site, properties=PropertyTable.model_validate(rows).root)
    return entity_view(site.entries["networks/example-phone"], At(site, "networks/example-phone.html"))


def test_the_box_shows_the_properties_that_the_project_chose() -> None:
    """In the order of their numbers; a relation is seen from here, and stands below among who is related; what has no
    number is among the figures alone.
    """
    shown = boxed(
        {
            "one": f"{PHONE}, profits: EUR 5",
            "two": "standing: alleged, by: police, about: [jane-example], led: example-phone",
            "three": f"{PHONE}, users: 500",
        }
    )
    assert [row.label for row in shown.sourced] == ["Users", "Led by"]
    assert [(line.links[0].text, line.standing) for line in shown.sourced[1].lines] == [("Jane Example", "alleged")]
    assert {group.label for group in shown.figures} == {"Users", "Profits"}
    assert shown.relations
    assert [group.words for group in shown.relations.groups] == ["led by"]


def test_figures_that_differ_stand_beside_each_other() -> None:
    """Each distinct figure once with its own standing, nothing worked out from them, and a link to all sides."""
    shown = boxed(
        {"one": f"{PHONE}, users: 170000", "two": f"{PHONE}, users: 70000", "three": f"{PHONE}, users: 70000"}
    )
    (row,) = shown.sourced
    assert sorted((line.words, line.standing) for line in row.lines) == [
        ("170,000", "official"),
        ("70,000", "official"),
    ]
    assert row.differs
    assert row.differs.href == "../disputes.html#example-phone.users"
    assert row.more
    assert row.more.text == "1 more"


def test_a_superseded_figure_is_not_in_the_box() -> None:
    """It stands among the figures, behind the one that replaced it, and says so."""
    shown = boxed({"old": f"{PHONE}, users: 10, as_of: 2019", "new": f"{PHONE}, users: 20, as_of: 2020"})
    assert [line.words for line in shown.sourced[0].lines] == ["20"]
    (group,) = shown.figures
    assert [(line.words, bool(line.replaced)) for line in group.lines] == [("20", False), ("10", True)]


@pytest.mark.law
@given(st.lists(st.integers(1, 12), min_size=1, max_size=14))
def test_no_value_is_left_out_of_the_figures(numbers: list[int]) -> None:
    """Folded or not, every value of every claim stands in its group once."""
    shown = boxed({f"c{place}": f"{PHONE}, users: {number}" for place, number in enumerate(numbers)})
    (group,) = shown.figures
    assert Counter(line.claim.text for line in (*group.lines, *group.rest)) == Counter(
        f"c{place}" for place in range(len(numbers))
    )
    assert bool(group.rest) == (len(numbers) > len(group.lines))


def test_what_begins_and_ends_stands_in_the_box() -> None:
    """The launch and the takedown of a network, each with its claim."""
    shown = boxed({"one": f"{PHONE}, event: takedown, date: 2021-03", "two": f"{PHONE}, event: launch, date: 2015"})
    assert [(row.label, row.lines[0].when.words) for row in shown.sourced] == [
        ("Launched", "2015"),
        ("Taken down", "March 2021"),
    ]


# Who has which part, and what sources dispute.


def test_a_part_is_stated_by_a_case_or_a_claim() -> None:
    """A role leads to its case, a relation says who states it; that two names stand together makes no part."""
    files = {"cases/r-v-example": CASE.replace("parties", "networks: [example-phone]\nparties")}
    claims = {
        "one": CHARGE,
        "two": "standing: reported, about: [john-example], led: example-phone",
        "three": "standing: reported, about: [example-phone, example-global]",
    }
    shown = view("networks/example-phone", claims, files)
    parts = {one.who.text: [(part.words, part.standing, bool(part.case)) for part in one.parts] for one in shown.people}
    assert parts == {"John Example": [("Led", "reported", False)], "Jane Example": [("accused", "", True)]}
    (status,) = next(one.statuses for one in shown.people if one.who.text == "Jane Example")
    assert [(one.words, one.when.words) for one in status.line] == [("charged", "2020")]
    assert shown.people_presumed


def test_the_sides_of_a_dispute_stand_in_the_dossier_of_those_whom_it_is_about() -> None:
    """Each statement with who says it, its standing and its date; the speaker's own dossier has none of it."""
    claims = {
        "one": f"{PHONE}, users: 5, as_of: 2021",
        "two": "standing: reported, about: [example-phone], users: 7, as_of: 2021",
    }
    (dispute,) = view("networks/example-phone", claims).differing
    assert [
        (side.words, side.voices[0].standing, side.voices[0].by.text if side.voices[0].by else "")
        for side in dispute.sides
    ] == [
        ("5", "official", "The Police"),
        ("7", "reported", "Example Weekly"),
    ]
    assert all(voice.when.words or voice.as_of for side in dispute.sides for voice in side.voices)
    assert view("agencies/police", claims).differing == ()


# Lists in pages.

STANDINGS = ("standing: official, by: police", "standing: reported", "standing: alleged, by: police")


@pytest.mark.law
@given(
    st.lists(
        st.tuples(st.sampled_from(STANDINGS), st.booleans(), st.sampled_from(["", "2019", "2021-03"])),
        min_size=1,
        max_size=25,
    ),
    st.integers(1, 9),
)
def test_everything_stands_on_one_page_of_its_list(drawn: list[tuple[str, bool, str]], size: int) -> None:
    """Whatever the size of a page, each statement, step and mention is on one page once, and no page is longer."""
    claims = {
        f"c{number}": f"{standing}, about: [example-phone]{', key: yes' if key else ''}"
        + (f", event: statement, date: {date}" if date else "")
        for number, (standing, key, date) in enumerate(drawn)
    }
    site = sound({"briefs/b": brief(claims)})
    lists = portions(site.entries["networks/example-phone"], site, Sizes(*[size] * len(Sizes._fields)))
    assert Counter(claim.mark for page in lists.claims for claim in page) == Counter(list(claims))
    steps = [number for number, (_, _, date) in enumerate(drawn) if date]
    assert Counter(claim.mark for page in lists.steps for claim in page) == Counter(f"c{number}" for number in steps)
    assert all(0 < len(page) <= size for page in (*lists.claims, *lists.steps, *lists.mentions))
    days = [claim.date.key for page in reversed(lists.steps) for claim in page if claim.date]
    assert days == sorted(days)


def test_the_first_page_has_key_statements_and_the_newest_of_each_standing() -> None:
    """However many there are of one standing, the others are not driven from the page."""
    claims = {f"c{number}": f"{STANDINGS[1]}, about: [example-phone], as_of: 20{number:02}" for number in range(6, 26)}
    claims["lone"] = f"{STANDINGS[0]}, about: [example-phone], as_of: 2001"
    claims["old-key"] = f"{STANDINGS[1]}, about: [example-phone], as_of: 2002, key: yes"
    site = sound({"briefs/b": brief(claims)})
    first = portions(site.entries["networks/example-phone"], site, Sizes(4, 4, 4, 4, 4)).claims[0]
    assert [claim.mark for claim in first] == ["lone", "old-key", "c25", "c24"]


@cache
def long() -> dict[str, str]:
    """The pages of a project in which one person has more statements than stand on a page, and terms fill two."""
    marks = [f"c{number}" for number in range(Sizes().claims + 20)]
    parts = [marks[start : start + 80] for start in range(0, len(marks), 80)]
    data = "standing: reported, about: [jane-example], event: statement, date: 2020-03"
    files = {f"briefs/b{number}": brief(dict.fromkeys(part, data)) for number, part in enumerate(parts)}
    files |= {f"terms/term-{number}": file(f"name: Term {number}") for number in range(ROWS + 3)}
    return rendered(sound(files), FACTS)


def shown(page: Html) -> list[str]:
    """The claims in the lists of statements of a page."""
    return [
        found.attributes["data-claim"] for found in page.find("p", type_="sentence") if "data-claim" in found.attributes
    ]


def test_what_does_not_fit_a_dossier_is_on_pages_that_follow() -> None:
    """Every statement is on the dossier or a further page of it once; each page leads to the next."""
    found = {path: parsed(text) for path, text in long().items() if path.startswith("people/jane-example.")}
    assert sorted(found) == [
        "people/jane-example.claims-2.html",
        "people/jane-example.html",
        "people/jane-example.steps-2.html",
        "people/jane-example.steps-3.html",
    ]
    counted = Counter(key for page in found.values() for key in shown(page))
    assert len(counted) == Sizes().claims + 20
    assert set(counted.values()) == {1}
    assert "../people/jane-example.claims-2.html" in found["people/jane-example.html"].links
    assert "../people/jane-example.html" in found["people/jane-example.claims-2.html"].links


def test_a_page_that_follows_is_hidden_like_its_dossier() -> None:
    """Search engines that are told to leave a person's page out are told so on its further pages."""
    for path in ("people/jane-example.html", "people/jane-example.claims-2.html"):
        assert parsed(long()[path]).find("meta", name="robots", content="noindex"), path


def test_pages_that_follow_come_and_go() -> None:
    """Nobody cites them: a list that became shorter loses no address, while a dossier's own address is for ever."""
    path = urls.following("people/jane-example.html", "claims", 2)
    assert urls.entry_of(path) == "people/jane-example"
    assert not cited(path)
    assert not cited(urls.following("people/index.html", "page", 2))
    assert cited("people/jane-example.html")


# Lists of a kind.


def test_a_long_kind_stands_on_several_pages_with_one_row_of_jumps() -> None:
    """Every entry is on one of the pages, and each letter leads to where it begins."""
    first, second = (parsed(long()[path]) for path in ("terms/index.html", "terms/index.2.html"))
    names = [found.text for page in (first, second) for found in page.find("p", type_="name")]
    assert len(names) == len(set(names)) == ROWS + 3
    assert "../terms/index.2.html" in first.links


def test_the_rows_of_people_say_where_they_stand_and_since_when() -> None:
    """A status is never without its date."""
    page = html_pages(little()[1])["people/index.html"]
    lines = [found.text for found in page.find("p", type_="status-line")]
    assert lines
    assert all(re.search(r"\b\d{4}\b|date unknown", line) for line in lines)


def test_a_row_of_a_network_shows_its_figures_with_their_standing() -> None:
    """The first properties of the box of facts are columns, each figure with the word of its standing."""
    page = html_pages(little()[1])["networks/index.html"]
    (cell,) = page.find("td", **{"data-label": "Users"})
    assert "at least 1,200" in cell.text
    assert "reported" in cell.text
