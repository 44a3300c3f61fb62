"""Long lists on several pages: nothing is lost, nothing is there twice, and each place leads on."""

import posixpath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from link.project import brief, sound
from project import ROOT, Html, little, parsed

from generator.link.site import Site
from generator.publish import urls
from generator.publish.permanence import cited
from generator.publish.render import Renderer
from generator.publish.views.disputes import disputes
from generator.publish.views.lists import listing
from generator.publish.views.long_lists.paging import Part, by_year, pager, pages_of
from generator.publish.views.parts.at import At
from generator.publish.views.timeline import timeline

CLAIMS = {
    "old": "standing: reported, about: [example-phone], event: launch, date: 2014-06",
    "bought": "standing: official, by: police, about: [example-phone], as_of: 2014",
    "charge": "standing: official, by: police, about: [jane-example], event: charge, date: 2016-02-03",
    "never": "standing: reported, about: [example-phone], event: raid, date: unknown",
    "said": "standing: party, by: example-global, about: [example-phone]",
    "gone": "standing: reported, as_of: 2015, retracted: {date: 2021-04-01, reason: a mistake}",
    **{
        f"users-{n}": f"standing: official, by: police, about: [example-phone], users: {n}, as_of: 2014" for n in (5, 6)
    },
    **{f"led-{n}": f"standing: official, by: police, about: [example-global], users: {n}, as_of: 2014" for n in (7, 8)},
}


@pytest.fixture(scope="module")
def site() -> Site:
    """Claims of several standings and years, one of them withdrawn, and figures that differ."""
    return sound({"briefs/b": brief(CLAIMS), "briefs/c": brief({"more": CLAIMS["bought"]})})


def html(template: str, view: object, path: str) -> Html:
    """A page as templates make it."""
    return parsed(Renderer.of([ROOT / "templates"]).text(template, view, path))  # type: ignore[arg-type]


@pytest.mark.law
@given(items=st.lists(st.integers()), size=st.integers(1, 9))
def test_pages_hold_every_item_once_and_in_order(items: list[int], size: int) -> None:
    """As few pages as will do, none too long, none much shorter than another."""
    pages = pages_of(items, size)
    lengths = [len(page) for page in pages]
    assert [item for page in pages for item in page] == items
    assert len(pages) == max(1, -(-len(items) // size))
    assert max(lengths) <= size
    assert max(lengths) - min(lengths) <= 1


@pytest.mark.law
@given(items=st.lists(st.tuples(st.sampled_from(["", "2014", "2015", "2016"]), st.integers())), size=st.integers(1, 5))
def test_pages_by_year_hold_one_year_each(items: list[tuple[str, int]], size: int) -> None:
    """Every item is on a page of its year, in order; no two pages have one address; without a date comes last."""
    parts = by_year("claims.html", items, lambda item: item[0], size)
    assert [item for part in parts for item in part.items] == sorted(items, key=lambda item: (not item[0], item[0]))
    assert all(len({year for year, _ in part.items}) == 1 for part in parts)
    assert len({part.path for part in parts}) == len(parts)


@pytest.mark.law
@given(whole=st.integers(0, 12), size=st.integers(1, 4))
def test_every_live_claim_is_on_one_page(whole: int, size: int) -> None:
    """However long a page may be: no claim is lost, none is there twice, and each step is on one page as well."""
    for one in (sound({"briefs/b": brief(CLAIMS)}), little()[0]):
        live = sorted(key for key, claim in one.claims.items() if not claim.data.retracted)
        parts = listing.claim_parts(one, whole, size)
        assert sorted(claim.key for part in parts for claim in part.items) == live
        steps = timeline.step_parts(one, whole, size)
        told = sorted(claim.key for part in steps for group in part.items for claim in group)
        assert told == sorted(claim.key for claim in one.events_of(one.claims.values()))


def test_a_page_of_a_year_shows_its_claims(site: Site) -> None:
    """Those of its year with their standing and their sources, the way to the others, and a form of its own."""
    parts = listing.claim_parts(site, 0, 5)
    assert [part.path for part in parts] == [
        *("claims/2014.html", "claims/2014.2.html", "claims/2016.html", "claims/undated.html"),
    ]
    view = listing.claims_view(parts[1], parts, At(site, parts[1].path))
    page = html("claims.html", view, parts[1].path)
    shown = [claim.line.key for group in view.groups for of in group.briefs for claim in of.claims]
    assert shown == [claim.key for claim in parts[1].items]
    assert [link.attributes["href"] for link in page.find("a", rel="prev")] == ["../claims/2014.html"] * 2
    assert [link.attributes["href"] for link in page.find("a", rel="next")] == ["../claims/2016.html"] * 2
    assert "../claims.html" in page.links
    assert "Claims: 2014, page 2 of 2" in page.text


def test_the_overview_counts_what_the_pages_hold(site: Site) -> None:
    """By year and standing, by network; every link leads to a page that there is, and old places are still there."""
    parts = listing.claim_parts(site, 0, 5)
    page = html("overview.html", listing.claims_overview(parts, At(site, urls.CLAIMS)), urls.CLAIMS)
    rows = [" ".join(row.text.split()) for row in page.find("tr")]
    assert rows[0] == "YearfoundadmittedallegedofficialpartyreportedAll"
    assert "2014 page 2 – – – 6 – 1 7" in rows
    assert "without a date – – – – 1 1 2" in rows
    assert {"_found", "_alleged", "_2014"} <= set(page.ids)
    paths = {part.path for part in parts}
    assert {link.partition("#")[0] for link in page.links if link.startswith("claims/")} == paths


def test_a_long_timeline_has_an_overview(site: Site) -> None:
    """Its places are those of the timeline that is one page; each year leads to its steps."""
    parts = timeline.step_parts(site, 0, 5)
    page = html("overview.html", timeline.timeline_overview(parts, At(site, urls.TIMELINE)), urls.TIMELINE)
    assert {"_2014", "_2016", "_date-unknown"} <= set(page.ids)
    part = parts[-1]
    view = timeline.timeline_view(part, parts, At(site, part.path))
    assert part.path == "timeline/undated.html"
    assert [year.anchor for year in view.years] == ["_date-unknown"]
    assert "date unknown" in html("timeline.html", view, part.path).text


def test_the_place_of_a_dispute_is_still_in_the_first_page(site: Site) -> None:
    """Where there are several pages, it leads to the one on which all sides stand."""
    assert len(site.disputes) > 1
    parts = disputes.dispute_parts(site, 1)
    overview = html("differing.html", disputes.differing_view(parts, At(site, urls.DISPUTES)), urls.DISPUTES)
    for part in parts:
        page = html("disputes.html", disputes.disputes_view(part, parts, At(site, part.path)), part.path)
        for dispute in part.items:
            assert dispute.anchor in overview.ids
            assert f"{part.path}#{dispute.anchor}" in overview.links
            assert dispute.anchor in page.ids


def test_a_list_on_one_page_has_no_way_to_others() -> None:
    """Where all stand on one page nothing is said of pages."""
    only = Part("people/index.html", (1, 2))
    assert pager((only,), only, At(little()[0], only.path)) is None


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        *(("claims/2014.html", False), ("timeline/undated.html", False), ("people/index.2.html", False)),
        *(("claims.html", True), ("timeline.html", True), ("index.html", True), ("people/x.html", True)),
    ],
)
def test_pages_of_lists_come_and_go(path: str, kept: bool) -> None:
    """The page of a whole list is an address that others may cite; its parts go when what is listed goes."""
    assert cited(path) is kept
    assert posixpath.normpath(path) == path
