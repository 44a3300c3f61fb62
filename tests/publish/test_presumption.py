"""Where the presumption of innocence is said: beside accusations of people without a final conviction, only there."""

from pathlib import Path

import pytest
from project import FERRY, html_pages, little, pages, write

from generator.publish.views.briefs.brief import brief_view
from generator.publish.views.dossiers.entity import entity_view
from generator.publish.views.parts.at import At

ACCUSED = "parties: {ida-voss: accused}"
CASE = "cases/v-voss.html"
DOSSIER = "people/ida-voss.html"
BRIEF = "briefs/b.html"
CONNECTIONS = "relations.html"
CHARGE = "{standing: official, by: yard, about: [ida-voss], case: v-voss, event: charge, date: 2020}"
CONVICTION = "{standing: found, by: court, about: [ida-voss], case: v-voss, event: conviction, date: 2021, final: %s}"
ALLEGED = "{standing: alleged, by: yard, about: [ida-voss]}"
NEUTRAL = "{standing: reported, about: [ida-voss]}"


@pytest.mark.parametrize(
    ("parties", "claim", "expected"),
    [
        (ACCUSED, CHARGE, {CASE, DOSSIER, BRIEF, CONNECTIONS}),
        (ACCUSED, CONVICTION % "no", {CASE, DOSSIER, BRIEF, CONNECTIONS}),
        (ACCUSED, CONVICTION % "yes", set()),
        (ACCUSED, CONVICTION.replace("conviction", "acquittal") % "yes", {CASE, DOSSIER, BRIEF, CONNECTIONS}),
        (ACCUSED, NEUTRAL, {CASE, DOSSIER, CONNECTIONS}),
        ("country: NO", ALLEGED, {DOSSIER, BRIEF}),
        ("parties: {ida-voss: witness}", NEUTRAL, set()),
        ("country: NO", NEUTRAL, set()),
    ],
)
def test_where_it_is_said(parties: str, claim: str, expected: set[str], tmp_path: Path) -> None:
    """Once each in the dossier, the case, the brief, and where all connections stand; where nobody is accused, nowhere.

    No other list says it, since none connects somebody with a case.
    """
    files = {
        "people/ida-voss": "name: Ida Voss",
        "agencies/yard": "name: The Yard",
        "courts/court": "name: The Court",
        "sources/paper": "title: Paper\ntype: press",
        "cases/v-voss": f"name: R v Voss\n{parties}",
        "briefs/b": f"title: B\ndate: 2021\nsources: [paper]\nclaims:\n  one: {claim}",
    }
    write(tmp_path, "content/site.yaml", "title: T\ndescription: D\nas_of: 2026-11-23\n")
    write(tmp_path, "content/properties.yaml", "{}\n")
    for id, head in files.items():
        write(tmp_path, f"content/{id}.md", f"---\n{head}\n---\n{'Words of it. [one]' if id == 'briefs/b' else ''}\n")
    found = html_pages(pages(tmp_path)[1])
    counts = {path: page.text.count("presumed innocent") for path, page in found.items()}
    assert {path for path, count in counts.items() if count} == expected
    assert set(counts.values()) <= {0, 1}


def test_the_track_of_a_case_stands_in_dossiers_alone() -> None:
    """Every brief of a case shows where somebody stands; all steps there would make each grow with the case."""
    site, _ = little()
    person, brief = site.entries["people/edouard-marle"], site.entries[f"briefs/{FERRY}"]
    assert all(one.track for one in entity_view(person, At(site, "people/edouard-marle.html")).statuses)
    parties = brief_view(brief, At(site, f"briefs/{FERRY}.html")).parties
    assert [one for party in parties for one in party.statuses]
    assert not [one for party in parties for one in party.statuses if one.track]
