"""The tables of notes: what stands in each row is of claims and records, and says how well it is known.

The golden tables stand in tests/cases/tables.txt, each cell as its words; `pytest --update` writes them again.
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from link.project import brief, file, linked, sound
from project import Element, Html, html_pages, little, pages, parsed

from generator.building.build import rendered
from generator.files.markdown import parse
from generator.link.pending import pending
from generator.link.site import Site
from generator.model.bodies import TablePlace
from generator.publish.views.dossiers.entity import entity_view
from generator.publish.views.editorial.notes import note_view
from generator.publish.views.editorial.tables import TableView, table_views
from generator.publish.views.parts.at import At

FACTS = Path(__file__).parent.parent / "facts"
GOLDEN = Path(__file__).parent.parent / "cases/tables.txt"
CASE = "name: R v Example\nparties: {jane-example: accused}"
CIVIL = "name: Voss v Police\nparties: {police: respondent}\nunnamed: {voss: {role: applicant, known_as: Voss}}"
CHARGE = "standing: official, by: police, about: [jane-example], case: r-v-example, event: charge, date: 2020"
CONVICTION = "standing: found, by: high-court, about: [jane-example], case: r-v-example, event: conviction, date: 2021"
SENTENCE = CONVICTION.replace("conviction", "sentence").replace("2021", "2022")


def note(tables: str, files: Mapping[str, str]) -> tuple[Site, dict[str, TableView]]:
    """The tables of a note in a little project with these files."""
    ids = re.findall(r"^([a-z]+):", tables, re.MULTILINE)
    inner = "\n".join(f"  {line}" for line in tables.splitlines())
    text = file(f"title: N\ntables:\n{inner}", "\n\n".join(f"[{id}]" for id in ids) + "\n")
    site = sound({**files, "notes/n": text})
    return site, table_views(site.entries["notes/n"], At(site, "notes/n.html"))


def page(tables: str, files: Mapping[str, str]) -> Html:
    """The page of that note."""
    return parsed(rendered(note(tables, files)[0], FACTS)["notes/n.html"])


def cells(row: Element | str) -> str:
    """The words of a piece of a page, in one line."""
    return " ".join((row if isinstance(row, str) else row.text).split())


@cache
def facts() -> Html:
    """The note of the facts, which has a table of each sort."""
    return html_pages(pages(FACTS)[1])["notes/compared.html"]


def rows(table: TableView) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Of a table of figures the words of each cell by the name of its row."""
    assert table.figures
    return {
        row.link.text: tuple(
            tuple(line.words or line.when.words or ", ".join(link.text for link in line.links) for line in cell.lines)
            for cell in row.cells
        )
        for row in table.figures.rows
    }


def test_every_table_of_the_facts_is_golden(update: bool) -> None:
    """One table of each sort, row by row, read by a person before it changes."""
    shown = (row for row in facts().elements if row.tag in ("caption", "tr"))
    said = "".join(f"=== {cells(row)}\n" if row.tag == "caption" else f"{cells(row)}\n" for row in shown)
    if update:
        GOLDEN.write_text(said, encoding="utf-8")
    assert said == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize("html", [facts, lambda: html_pages(little()[1])["notes/about.html"]], ids=["facts", "little"])
def test_every_table_is_a_table_for_those_who_hear_it(html: object) -> None:
    """Each has a caption and a head, names what each cell belongs to, and scrolls in a box that a keyboard reaches."""
    assert callable(html)
    found: Html = html()
    boxes = found.find("div", type_="scroll")
    assert len(boxes) == len(found.find("caption")) == len(found.find("div", type_="table"))
    assert all(box.attributes["role"] == "region" and box.attributes["tabindex"] == "0" for box in boxes)
    assert {box.attributes["aria-labelledby"] for box in boxes} <= set(found.ids)
    heads = [head for head in found.find("th") if head.attributes or not found.find("table")]
    assert {head.attributes["scope"] for head in heads} <= {"col", "row", "rowgroup"}
    assert len(found.ids) == len(set(found.ids))


def test_a_table_stands_where_its_id_stands() -> None:
    """The text before it comes before it and the text behind it behind it; its id is no word of the page."""
    text = file(
        "title: N\ntables:\n  open: {show: proceedings}", "Before.\n\n[open]\n\nBehind. See [it](notes/n#table.open).\n"
    )
    site = sound({"notes/n": text})
    view = note_view(site.entries["notes/n"], At(site, "notes/n.html"))
    assert [bool(part.table) for part in view.parts] == [False, True, False]
    html = rendered(site, FACTS)["notes/n.html"]
    assert html.index("Before.") < html.index('id="table.open"') < html.index("Behind.")
    assert 'href="#table.open"' in html
    assert "[open]" not in html
    assert view.frame.description == "Before."


@pytest.mark.law
@given(st.lists(st.sampled_from(["[one]", "[two]", "Words.", "[one] and", "- [one]", "> [one]"]), max_size=6))
def test_only_a_paragraph_of_its_own_is_a_place(blocks: list[str]) -> None:
    """Each lone `[id]` is a place, in order and at its line, and nothing else is."""
    body, _ = parse("\n\n".join(blocks), "f", tables=True)
    found = [(part.table, part.line) for part in body.parts if isinstance(part, TablePlace)]
    # A list that follows a list is one list; the lines are counted in what was written.
    assert found == [(one.strip("[]"), 2 * at + 1) for at, one in enumerate(blocks) if one in ("[one]", "[two]")]


FIGURES = "side: {show: figures, of: %s, columns: [users, led, takedown]}"


def test_figures_relations_and_steps_stand_in_the_row_of_whom_they_are_about() -> None:
    """Several stand below each other; a relation that leads to the row shows who is at its other end."""
    claims = {
        "few": "standing: reported, about: [example-phone], users: {value: 700, where: in Norway, as_of: 2020}",
        "many": "standing: official, by: police, about: [example-phone], users: at least 900",
        "lead": "standing: reported, about: [jane-example], led: example-phone",
        "end": "standing: official, by: police, about: [example-phone], event: takedown, date: 2021-03",
        "gone": "standing: reported, about: [example-phone], users: 5, retracted: {date: 2022, reason: An error}",
    }
    files = {"briefs/b": brief(claims), "networks/other-phone": "---\nname: Other Phone\n---\n"}
    _, tables = note(FIGURES % "networks", files)
    assert rows(tables["side"]) == {"Example Phone": (("at least 900", "700"), ("Jane Example",), ("March 2021",))}
    figures = tables["side"].figures
    assert figures
    assert [head.label for head in figures.heads] == ["Users", "Led by", "Takedown"]
    assert [link.text for link in figures.without] == ["Other Phone"]
    assert figures.rows[0].cells[0].lines[1].scope == ("in Norway", "as of 2020")
    assert {line.standing for cell in figures.rows[0].cells for line in cell.lines} == {"reported", "official"}
    assert {line.claim.href for line in figures.rows[0].cells[0].lines} == {
        "../briefs/b.html#few",
        "../briefs/b.html#many",
    }


def test_a_relation_can_be_seen_from_its_near_side() -> None:
    """Where an entry can stand at both ends of a relation the note says which is meant."""
    claims = {"holding": "standing: reported, about: [example-global], led: example-phone"}
    more = {"briefs/b": brief(claims)}
    near = "side: {show: figures, of: companies, columns: [led, {column: led, side: label}]}"
    assert rows(note(near, more)[1]["side"]) == {"Example Global": ((), ("Example Phone",))}


def test_an_empty_cell_says_that_nothing_is_known() -> None:
    """Nobody takes an empty cell for a nought."""
    claims = {"many": "standing: reported, about: [example-phone], users: 900"}
    found = page(FIGURES % "networks", {"briefs/b": brief(claims)})
    assert [cells(cell) for cell in found.find("td")] == ["900 reported cited only", "not known here", "not known here"]


def test_a_figure_that_was_replaced_says_so_and_comes_last() -> None:
    """The older of two figures that speak of different days is not shown as one of two that hold."""
    claims = {
        "then": "standing: reported, about: [example-phone], as_of: 2019, users: 100",
        "now": "standing: reported, about: [example-phone], as_of: 2021, users: 300",
    }
    _, tables = note(FIGURES % "networks", {"briefs/b": brief(claims)})
    figures = tables["side"].figures
    assert figures
    lines = figures.rows[0].cells[0].lines
    assert [(line.words, [link.text for link in line.replaced]) for line in lines] == [
        ("300", []),
        ("100", ["superseded by a later figure"]),
    ]


def test_what_is_said_of_several_at_once_is_no_figure_of_one() -> None:
    """A sum over two networks stands in both rows, and names the other."""
    files = {
        "networks/other-phone": "---\nname: Other Phone\n---\n",
        "briefs/b": brief({"sum": "standing: reported, about: [example-phone, other-phone], users: 900"}),
    }
    text = cells(page(FIGURES % "networks", files).text)
    assert "together with Other Phone" in text
    assert "together with Example Phone" in text


def test_a_figure_against_which_others_stand_leads_to_all_sides() -> None:
    """Only in the column about which sources differ."""
    claims = {
        "low": "standing: reported, about: [example-phone], users: 100",
        "high": "standing: reported, about: [example-phone], users: 300",
    }
    _, tables = note(FIGURES % "networks", {"briefs/b": brief(claims)})
    figures = tables["side"].figures
    assert figures
    assert [line.differs.text for line in figures.rows[0].cells[0].lines if line.differs] == ["sources differ"] * 2


RULINGS = {
    "rulings/early": file(
        "name: Early\ncourt: high-court\ncountry: DE\ndate: 2020-05\nnumber: 1 A 2/20\n"
        "questions: [use, disclosure]\nuse: refused\nlawfulness: not decided\n"
        "history: [{outcome: reversed, ruling: late, date: 2021}]\naddress: https://court.example/1"
    ),
    "rulings/late": file(
        "name: Late\ncourt: low-court\ndate: 2021\nquestions: [use]\nuse: allowed\nchecked: 2026-10-01"
    ),
    "rulings/bare": file("name: Bare"),
    "rulings/joint": file("name: Joint\ncourt: joint-court"),
    "courts/joint-court": file("name: Joint Court"),
    "courts/low-court": "---\nname: Low Court\ncountry: NL\n---\n",
}


def test_rulings_stand_under_their_country_or_that_of_their_court() -> None:
    """Lawfulness and use are summed apart; what nobody knows the country of comes last and is a gap."""
    _, tables = note("by: {show: rulings}", RULINGS)
    groups = tables["by"].rulings
    assert groups
    assert [(group.name.words, group.name.gap) for group in groups.groups] == [
        ("Germany", False),
        ("Netherlands", False),
        ("Of no single country", False),
        ("Country not known", True),
    ]
    assert [group.summary for group in groups.groups] == [
        "1 ruling. Obtained: not decided 1. Use as evidence: refused 1. Reversed later: 1.",
        "1 ruling. Obtained: not known 1. Use as evidence: allowed 1.",
        "1 ruling. Obtained: not known 1. Use as evidence: not known 1.",
        "1 ruling. Obtained: not known 1. Use as evidence: not known 1.",
    ]


def test_a_ruling_stands_under_each_of_its_questions() -> None:
    """In the order of the questions, by date; one of which no question is known is not left out."""
    _, tables = note("by: {show: rulings, by: question}", RULINGS)
    groups = tables["by"].rulings
    assert groups
    assert [(group.name.words, [row.link.text for row in group.rows]) for group in groups.groups] == [
        ("Disclosure", ["Early"]),
        ("Use", ["Early", "Late"]),
        ("Question not known", ["Bare", "Joint"]),
    ]


def test_what_is_not_known_of_a_ruling_is_said_and_marked() -> None:
    """No cell is left empty, and none says more than the record."""
    found = page("by: {show: rulings}", RULINGS)
    (bare,) = (row for row in found.find("tr") if "Bare" in row.text)
    for words in (
        "court not known",
        "date not known",
        "question not known",
        "outcome not known",
        "no search is recorded",
    ):
        assert words in cells(bare)
        assert any(words in one.text for one in found.find("span", type_="unknown"))
    (early,) = (row for row in found.find("tr") if "1 A 2/20" in row.text)
    assert "reversed by Late, 2021" in cells(early)
    assert found.find("a", type_="outside", href="https://court.example/1")[0].text == "1 A 2/20"
    (late,) = (row for row in found.find("tr") if cells(row).startswith("Late"))
    assert "searched until 1 October 2026" in cells(late)


def test_claims_about_a_ruling_stand_beside_it_with_their_standing() -> None:
    """An opinion about a ruling is not shown as a finding of it."""
    claims = {"view": "standing: party, by: john-example, about: [rulings/late]"}
    found = page("by: {show: rulings}", {**RULINGS, "briefs/b": brief(claims)})
    (late,) = (row for row in found.find("tr") if cells(row).startswith("Late"))
    assert "Words of view party John Example" in cells(late)


def test_what_is_said_of_a_ruling_stands_once_on_a_page() -> None:
    """Each further row of it leads to the row in which it stands, also from another table."""
    claims = {"view": "standing: party, by: john-example, about: [rulings/early]"}
    found = page("by: {show: rulings, by: question}\nof: {show: rulings}", {**RULINGS, "briefs/b": brief(claims)})
    first, *more = (row for row in found.find("tr") if cells(row).startswith("Early"))
    assert first.attributes["id"] == "_said.early"
    assert "Words of view party John Example" in cells(first)
    assert ["1 claim, in another row" in cells(row) for row in more] == [True, True]
    assert len(found.find("a", href="#_said.early")) == 2


def still(claims: Mapping[str, str], case: str = CASE) -> dict[str, bool]:
    """The cases without a known end, and whether it is known that they have not ended."""
    site = sound({"cases/us-v-example": "", "cases/r-v-example": file(case), "briefs/b": brief(claims)})
    return {one.case.stem: one.known for one in pending(site)}


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ({}, {"r-v-example": False}),
        ({"one": CHARGE}, {"r-v-example": True}),
        ({"one": CHARGE, "two": CONVICTION}, {"r-v-example": False}),
        ({"one": CHARGE, "two": f"{CONVICTION}, final: no"}, {"r-v-example": True}),
        ({"one": CHARGE, "two": f"{CONVICTION}, final: yes"}, {}),
        ({"one": CHARGE, "two": CONVICTION, "three": f"{SENTENCE}, final: yes"}, {}),
        ({"one": CHARGE, "two": f"{CONVICTION.replace('conviction', 'acquittal')}, final: yes"}, {}),
        ({"one": CHARGE.replace("official", "alleged")}, {"r-v-example": False}),
    ],
)
def test_a_case_is_open_until_everybody_has_a_final_decision(claims: dict[str, str], expected: dict[str, bool]) -> None:
    """What is not known to have ended is open, and says where that is not sure."""
    assert still({"other": "standing: reported", **claims}) == expected


def test_a_final_decision_about_one_of_two_ends_no_case() -> None:
    """Of the other nothing is known."""
    two = CASE.replace("accused}", "accused, john-example: defendant}")
    assert still({"one": CHARGE, "two": f"{CONVICTION}, final: yes"}, two) == {"r-v-example": False}


APPLICATION = "standing: party, by: police, about: [police], case: r-v-example, event: application, date: %s"
RULING = "standing: official, by: high-court, about: [police], case: r-v-example, event: ruling, date: 2021"


@pytest.mark.parametrize(
    ("last", "ended"),
    [
        ("outcome: appeal dismissed, final: yes", True),
        ("outcome: other, final: yes", True),
        ("outcome: appeal dismissed", False),
        ("outcome: remitted, final: yes", False),
        ("outcome: evidence usable, final: yes", False),
    ],
)
def test_a_case_without_accused_ends_with_a_final_decision_on_the_whole(last: str, ended: bool) -> None:
    """A decision about evidence, or one that sends the case back, leaves it open."""
    assert (still({"one": APPLICATION % 2020, "two": f"{RULING}, {last}"}, CIVIL) == {}) is ended
    assert still({"one": APPLICATION % 2022, "two": f"{RULING}, {last}"}, CIVIL), "a later step opens it again"


@pytest.mark.parametrize(
    ("claim", "known"),
    [
        (APPLICATION % 2020, True),
        (f"{RULING}, outcome: evidence usable, final: yes", True),
        (f"{RULING}, outcome: appeal dismissed", False),
        ("standing: reported, about: [police], case: r-v-example", False),
    ],
)
def test_a_case_without_accused_goes_on_until_something_may_have_ended_it(claim: str, known: bool) -> None:
    """A decision on the whole of it may have been the end; an application or a decision on evidence was not."""
    assert still({"one": claim}, CIVIL) == {"r-v-example": known}


def test_the_open_cases_tell_where_everybody_stands() -> None:
    """With status, date and standing as everywhere; who has none is named, and innocence is presumed."""
    files = {
        "cases/us-v-example": "",
        "cases/r-v-example": file(CASE.replace("accused}", "accused, john-example: accused}")),
        "cases/v-police": file(CIVIL),
        "briefs/b": brief({"one": CHARGE}),
    }
    found = page("open: {show: proceedings}", files)
    assert cells(found.text).count("presumed innocent") == 1
    one, other = (row for row in found.find("tr")[1:] if "over" not in row.attributes.get("class", ""))
    assert "Jane Example accused charged, 2020 official" in cells(one)
    assert "John Example accused no step of theirs is known here" in cells(one)
    assert "no step known here" in cells(other)
    groups = [cells(head) for head in found.find("th", scope="rowgroup")]
    assert [head.partition(" ")[0] for head in groups] == ["Going", "No"]
    assert "Of 2 cases known here, no end is known of 2 as of 23 November 2026." in cells(found.text)


def test_figures_of_people_say_that_innocence_is_presumed() -> None:
    """Where one of those in the rows is accused; beside figures of a network it would be out of place."""
    claims = {"one": CHARGE, "led": "standing: reported, about: [jane-example], led: example-phone"}
    files = {"cases/us-v-example": "", "cases/r-v-example": file(CASE), "briefs/b": brief(claims)}
    said = {folder: "presumed innocent" in page(FIGURES % folder, files).text for folder in ("people", "networks")}
    assert said == {"people": True, "networks": False}


def test_nobody_accused_is_presumed_anything() -> None:
    """The words stand above a table in which somebody is accused, and above no other."""
    files = {"cases/us-v-example": "", "cases/v-police": file(CIVIL)}
    assert "presumed innocent" not in page("open: {show: proceedings}", files).text


STEPS = {
    "early": "standing: reported, about: [example-phone], event: launch, date: 2014-06",
    "span": "standing: reported, about: [example-phone], event: infiltration, date: 2014/2016",
    "within": "standing: official, by: police, about: [example-global], event: takedown, date: 2016-02-03, key: yes",
    "late": "standing: reported, about: [example-phone], event: seizure, date: after 2019",
    "never": "standing: reported, about: [example-phone], event: raid, date: unknown",
}


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ("", ["span", "early", "within", "late", "never"]),
        (", from: 2015", ["span", "within", "late", "never"]),
        (", from: 2015, to: 2018", ["span", "within", "never"]),
        (", to: 2014", ["span", "early", "never"]),
        (", events: [launch, raid]", ["early", "never"]),
        (", key: yes", ["within"]),
        (", of: [example-global, john-example]", ["within"]),
    ],
)
def test_steps_are_those_that_were_asked_for(options: str, expected: list[str]) -> None:
    """A step that may have been taken in these years is among them; one without a date is the last, and never lost."""
    _, tables = note(f"years: {{show: events{options}}}", {"briefs/b": brief(STEPS)})
    assert [step.first.key for year in tables["years"].years for step in year.steps] == [
        f"b#{mark}" for mark in expected
    ]


def test_steps_stand_under_their_years_with_standing_and_source() -> None:
    """As on the timeline."""
    found = page("years: {show: events, from: 2015, events: [takedown, raid]}", {"briefs/b": brief(STEPS)})
    assert [cells(one) for one in found.find("th", scope="rowgroup")] == ["2016", "Date unknown"]
    (row,) = (row for row in found.find("tr") if "3 February 2016" in row.text)
    assert cells(row) == "3 February 2016 takedown Words of within official The Police cited only in Example Weekly"


def test_what_differs_shows_every_side_and_whether_it_is_settled() -> None:
    """No side is left out, and what nobody settled says so."""
    claims = {
        "low": "standing: reported, about: [example-phone], users: 100",
        "high": "standing: official, by: police, about: [example-phone], users: 300",
    }
    found = page("differ: {show: disputes}", {"briefs/b": brief(claims)})
    (row,) = found.find("tr")[1:]
    for words in ("Example Phone", "Users", "100", "300", "reported", "official", "not settled"):
        assert words in cells(row)


@pytest.mark.parametrize("show", ["rulings", "events", "disputes", "figures, of: people, columns: [users]"])
def test_a_table_without_rows_says_so(show: str) -> None:
    """Where nothing is known there is a table all the same."""
    assert "Nothing of this is known here." in page(f"none: {{show: {show}}}", {}).text


def test_what_is_on_hold_is_in_no_table() -> None:
    """Neither the entry nor what rests on it; a table about it alone is empty, and no mistake."""
    claims = {"end": "standing: reported, about: [example-phone], event: takedown, date: 2021, users: 900"}
    phone = file("name: Example Phone\nhold: yes")
    text = file(
        "title: N\ntables:\n  side: {show: figures, of: networks, columns: [users]}\n"
        "  years: {show: events, of: [example-phone]}",
        "[side]\n\n[years]\n",
    )

    site, problems = linked({"networks/example-phone": phone, "briefs/b": brief(claims), "notes/n": text})
    assert all("[hold]" in problem for problem in problems)
    tables = table_views(site.entries["notes/n"], At(site, "notes/n.html"))
    assert [bool(table.none) for table in tables.values()] == [True, True]


def test_what_overtook_a_claim_is_said_in_every_table() -> None:
    """Beside an old accusation stands how it ended."""
    acquittal = f"{CONVICTION.replace('conviction', 'acquittal')}, final: yes"
    files = {
        "cases/us-v-example": "",
        "cases/r-v-example": file(CASE),
        "briefs/b": brief({"one": f"{CHARGE}, users: 5", "two": acquittal}),
    }
    for table in ("years: {show: events}", "side: {show: figures, of: people, columns: [users, charge]}"):
        assert "later acquitted, High Court, 2021" in page(table, files).text


def test_the_page_of_a_ruling_tells_what_became_of_it() -> None:
    """As its row does: the outcome, its day, and the ruling that brought it."""
    site, _ = note("by: {show: rulings}", RULINGS)
    facts = {
        fact.label: fact for fact in entity_view(site.entries["rulings/early"], At(site, "rulings/early.html")).facts
    }
    (link,) = facts["What became of it"].links
    assert (link.text, link.href) == ("reversed, 2021: Late", "../rulings/late.html")
    assert "What became of it" not in {
        fact.label for fact in entity_view(site.entries["rulings/late"], At(site, "rulings/late.html")).facts
    }
