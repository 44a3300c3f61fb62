"""Pictures: every mark lies in its picture, no word on another; what is drawn is what the list beside it has."""

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from link.project import brief, file, linked, sound
from project import Html, html_pages, little, parsed

from generator.building.build import rendered
from generator.link.site import Site
from generator.model.countries import country_name
from generator.model.vocabulary import STANDINGS, Event
from generator.publish.drawing.axis import Axis, iso, month
from generator.publish.drawing.chronicle import NARROW, WIDE, Measure, chronicle
from generator.publish.drawing.comparison import Compared, Tick, Value, bars, dates
from generator.publish.drawing.countries import NARROW as SMALL
from generator.publish.drawing.countries import WIDE as LARGE
from generator.publish.drawing.countries import Size, Tile, tiles
from generator.publish.drawing.labels import GAP, placed
from generator.publish.drawing.lanes import Lane, Step, gathered
from generator.publish.drawing.lettering import cut, lines, width
from generator.publish.drawing.marks import Telling
from generator.publish.drawing.regions import REGIONS, places
from generator.publish.views.dossiers.entity import entity_view
from generator.publish.views.figures.sayings import claims_of
from generator.publish.views.lists.countries import countries_view
from generator.publish.views.lists.kinds import KindView, kind_pages, kind_view
from generator.publish.views.parts.at import At
from generator.publish.views.timeline.chronicle import dossier_view, whole_view
from generator.publish.views.timeline.lanes import MOST_LANES
from generator.publish.views.timeline.timeline import step_parts, timeline_view

FACTS = Path(__file__).parent.parent / "facts"
ORDER = tuple(map(str, STANDINGS))
NUMBER = re.compile(r"-?\d+")


@st.composite
def steps(draw: st.DrawFn) -> Step:
    """A step of any time, known in any way."""
    first = draw(st.integers(12, 9999 * 12) | st.integers(2015 * 12, 2025 * 12))
    last = first + draw(st.sampled_from([0, 0, 0, 2, 11, 40, 6000]))
    label = draw(st.sampled_from(["", "arrest", "conviction", "a word of many letters"]))
    return Step("k", "#k", draw(st.sampled_from(ORDER)), first, last, draw(st.sampled_from(["", "before"])), label, 1)


LANES = st.lists(
    st.builds(
        Lane,
        st.text(max_size=40),
        st.sampled_from(["", "#lane"]),
        st.lists(steps(), min_size=1, max_size=30).map(tuple),
    ),
    min_size=1,
    max_size=8,
)
TELLING = Telling("_t", "T", "D", ORDER, iso, lambda *_: ("#c", "cell"), lambda *_: ("#b", "bar"))
MEASURES = st.sampled_from([WIDE, NARROW])


def frame(page: Html) -> tuple[int, int]:
    """The width and the height of a picture."""
    _, _, wide, tall = page.find("svg")[0].attributes["viewbox"].split()
    return int(wide), int(tall)


def texts(page: Html) -> list[tuple[str, int, int, int]]:
    """Each word of a picture: where it begins, where it ends at most, and how high it stands."""
    found = []
    for one in page.find("text"):
        small = 11 if one.attributes.get("class") in ("count", "small") else 12
        taken, x = width(one.text, small), int(one.attributes["x"])
        x -= taken // 2 if "middle" in one.attributes.get("class", "") else 0
        found.append((one.text, x, x + taken, int(one.attributes["y"])))
    return found


def boxes(page: Html) -> list[tuple[int, int, int, int]]:
    """The place of each box: left, top, right, bottom."""
    numbers = [[int(one.attributes[name]) for name in ("x", "y", "width", "height")] for one in page.find("rect")]
    return [(x, y, x + wide, y + tall) for x, y, wide, tall in numbers]


def signs(page: Html) -> list[tuple[int, int]]:
    """Where the signs of standing stand."""
    found = [NUMBER.findall(one.attributes["transform"]) for one in page.find("g", type_="sign")]
    return [(int(x), int(y)) for x, y in found]


def held(page: Html) -> None:
    """Whatever is drawn lies in its picture."""
    wide, tall = frame(page)
    assert all(left >= 0 and right <= wide and top >= 0 and bottom <= tall for left, top, right, bottom in boxes(page))
    assert all(4 <= x <= wide - 4 and 4 <= y <= tall - 4 for x, y in signs(page))
    assert all(left >= 0 and 0 < y <= tall for _, left, _, y in texts(page))


# Letters, labels, axes.


@pytest.mark.law
@given(st.text(max_size=60), st.integers(20, 200))
def test_words_fit_where_they_are_put(words: str, room: int) -> None:
    """Words that are cut or broken take no more room than there is; broken ones are all there where none is cut."""
    assert width(cut(words, 12, room), 12) <= room
    broken = lines(words, 12, room)
    assert all(width(line, 12) <= room for line in broken)
    assert "…" in "".join(broken) or " ".join(broken) == " ".join(words.split())


@pytest.mark.law
@given(st.lists(st.tuples(st.text("abc", max_size=9), st.integers(0, 300), st.integers(1, 120)), max_size=30))
def test_no_label_lies_on_another_or_on_its_line(wanted: list[tuple[str, int, int]]) -> None:
    """Labels of one level keep their distance, and no line from a label to its mark goes through a lower one."""
    labels = placed(wanted, 0, 300, 3)
    for one in labels:
        assert one.left >= 0
        assert one.right <= 300
        for other in labels:
            if one is not other and one.level == other.level:
                assert one.right + GAP <= other.left or other.right + GAP <= one.left
            if other.level < one.level:
                assert not other.left <= one.x <= other.right


@pytest.mark.law
@given(st.integers(12, 119999), st.integers(0, 119987), st.integers(8, 40))
def test_an_axis_covers_its_time_in_few_stretches(first: int, length: int, most: int) -> None:
    """Every month lies in one stretch, in order, and the stretches fill the width."""
    last = min(first + length, 119999)
    axis = Axis.over(first, last, max(most, 12), 10, 900)
    assert axis.count <= max(most, 12)
    assert axis.months(axis.stretch(first))[0] <= first <= axis.months(axis.stretch(first))[1]
    assert axis.months(axis.stretch(last))[0] <= last <= axis.months(axis.stretch(last))[1]
    assert (axis.edge(0), axis.edge(axis.count)) == (10, 910)
    ticks = [x for _, x in axis.ticks(90)]
    assert all(10 <= x <= 910 for x in ticks)
    assert ticks == sorted(set(ticks))
    edges = {axis.edge(stretch) for stretch in range(axis.count)}
    assert set(ticks) <= edges or axis.each <= 12  # else a mark would stand under a year that it does not tell


def test_months_are_numbers_and_back() -> None:
    """A day is its month; days outside the calendar are the first and the last month of it."""
    assert [iso(month(day)) for day in ("2021-03-14", "2021-12", "0000-00-00", "9999-99-99")] == [
        *("2021-03", "2021-12", "0001-01", "9999-12")
    ]


# Chronicles.


@pytest.mark.law
@given(LANES, MEASURES)
def test_a_chronicle_keeps_every_step_and_its_bounds(lanes: list[Lane], measure: Measure) -> None:
    """Each step is in one cell or bar of its standing, everything lies in the picture, the same makes the same."""
    drawn = chronicle(lanes, measure, TELLING)
    page = parsed(drawn)
    held(page)
    axis = Axis.over(2000 * 12, 2030 * 12, 20, 0, 900)
    for lane in lanes:
        kept = gathered(lane, axis, ORDER)
        points = [step for cell in kept.cells for step in cell.steps]
        spans = [step for bar in kept.bars for step in bar.steps]
        assert Counter(map(id, points + spans)) == Counter(map(id, lane.steps))
        assert all(step.standing == row.standing for cell in kept.cells for row in cell.rows for step in row.steps)
        assert all(step.standing == bar.standing for bar in kept.bars for step in bar.steps)
    assert drawn == chronicle(lanes, measure, TELLING)


@pytest.mark.law
@given(LANES, MEASURES)
def test_no_two_words_of_a_chronicle_meet(lanes: list[Lane], measure: Measure) -> None:
    """Words on one line of a chronicle stand apart, and lines of names below each other."""
    page = parsed(chronicle(lanes, measure, TELLING))
    labels = {one.text for one in page.find("text") if one.attributes.get("class") in ("word", "tick")}
    found = [one for one in texts(page) if one[0] in labels]
    for number, (_, left, right, y) in enumerate(found):
        for _, other_left, other_right, other_y in found[number + 1 :]:
            assert y != other_y or right <= other_left or other_right <= left
    names = sorted(int(one.attributes["y"]) for one in page.find("text", type_="name"))
    assert all(one + 14 <= other for one, other in pairwise(names))


def test_a_chronicle_of_very_much_is_no_larger() -> None:
    """A hundred thousand steps are as many marks as there is room for, and their numbers have room, too."""
    many = tuple(
        Step("k", "#k", ORDER[number % 6], 2000 * 12 + number % 300, 2000 * 12 + number % 300 + number % 7 * 5)
        for number in range(100_000)
    )
    page = parsed(chronicle([Lane("Everything", "", many)], WIDE, TELLING))
    held(page)
    assert len(page.find("a", type_="mark")) < 60
    counts = [one for one in texts(page) if one[0].isdigit() and len(one[0]) > 2]
    assert counts
    for number, (_, left, right, y) in enumerate(counts):
        assert all(y != other or right <= at or end <= left for _, at, end, other in counts[number + 1 :])


def test_a_year_is_a_bar_and_a_day_is_a_point() -> None:
    """What is known only to have been in some year is drawn over that year, never at a day of it."""
    lane = Lane("L", "", (Step("a", "#", "found", 24120, 24120), Step("b", "#", "found", 24120, 24131)))
    axis = Axis.over(24120, 24160, 33, 0, 900)
    kept = gathered(lane, axis, ORDER)
    assert [step.key for cell in kept.cells for step in cell.steps] == ["a"]
    assert [(bar.first, bar.last, [step.key for step in bar.steps]) for bar in kept.bars] == [
        (axis.stretch(24120), axis.stretch(24131), ["b"])
    ]


def drawn_steps(site: Site, page: Html) -> int:
    """How many claims the marks of a picture stand for."""
    marks = page.find("a", type_="mark")
    told = [re.findall(rf"\b(?:{'|'.join(ORDER)}) (\d+)", page.name(mark)) for mark in marks]
    return sum(sum(map(int, counts)) if counts else 1 for counts in told)


STEPS = {
    "a": "standing: official, by: police, about: [example-phone], event: takedown, date: 2021-03-09",
    "b": "standing: official, by: police, about: [example-phone], event: raid, date: 2021-03-10",
    "c": "standing: reported, about: [example-phone], event: launch, date: 2015",
    "d": "standing: reported, about: [example-phone], event: arrest, date: before 2022-06",
    "e": "standing: reported, about: [jane-example], event: statement, date: unknown",
    "f": "standing: reported, about: [jane-example], event: statement, date: 2020/2021",
}
SITE = sound({"briefs/b": brief({f"s{mark}": data for mark, data in STEPS.items()})})


def test_every_dated_step_is_in_the_picture_and_in_the_list() -> None:
    """The marks of the timeline stand for as many claims as its list has with a date; the rest is told of."""
    parts = step_parts(SITE)
    view = timeline_view(parts[0], parts, At(SITE, "timeline.html"))
    assert view.chronicle is not None
    for drawing in (view.chronicle.wide, view.chronicle.narrow):
        assert drawn_steps(SITE, parsed(drawing)) == 5
    assert sum(1 + len(step.also) for year in view.years for step in year.steps) == 6
    assert view.chronicle.help.endswith("known: 1.")


@pytest.mark.parametrize("days", [["0001", "2020"], ["0001", "9999", "0001/9999", "before 0001-02", "after 9999-11"]])
def test_the_first_and_the_last_years_of_the_calendar_are_drawn(days: list[str]) -> None:
    """A picture ends with whole years around what it shows, and says no day that is none."""
    steps = {f"s{at}": f"standing: reported, event: statement, date: {day}" for at, day in enumerate(days)}
    view = whole_view(At(linked({"briefs/b": brief(steps)})[0], "timeline.html"))
    assert view
    assert drawn_steps(SITE, parsed(view.wide)) == drawn_steps(SITE, parsed(view.narrow)) == len(days)


def test_marks_say_what_they_stand_for_and_lead_to_it() -> None:
    """A mark of one claim has its date, standing and words and leads to it; one of several leads to their list."""
    view = whole_view(At(SITE, "timeline.html"))
    assert view
    page = parsed(view.wide)
    assert {(mark.attributes["href"], page.name(mark)) for mark in page.find("a", type_="mark")} == {
        ("#_2021", "Example Phone, between January 2021 and March 2021: official 2"),
        ("briefs/b.html#sc", "2015, launch, reported: Words of sc"),
        ("briefs/b.html#sd", "before June 2022, arrest, reported: Words of sd"),
        ("briefs/b.html#sf", "between 2020 and 2021, statement, reported: Words of sf"),
    }


def test_a_dossier_with_few_steps_has_no_picture() -> None:
    """Two steps are read sooner than they are drawn; every kind of step has a row of its own sort."""
    at = At(SITE, "people/jane-example.html")
    assert dossier_view(claims_of("people/jane-example", at.site), at) is None
    at = At(SITE, "networks/example-phone.html")
    view = entity_view(SITE.entries["networks/example-phone"], at).chronicle
    assert view
    assert [one.text for one in parsed(view.wide).find("text", type_="name")] == ["In public", "Police work"]
    assert drawn_steps(SITE, parsed(view.narrow)) == 4


def test_every_kind_of_step_has_a_place_in_a_dossier() -> None:
    """No kind of step is left out of the pictures of dossiers."""
    claims = {
        f"s{number}": f"standing: reported, about: [example-phone], event: {event}, date: 2021-03, outcome: guilty"
        if event is Event.PLEA
        else f"standing: reported, about: [example-phone], event: {event}, date: 2021-03"
        for number, event in enumerate(Event)
    }
    site = sound({"briefs/b": brief(claims)})
    at = At(site, "networks/example-phone.html")
    view = dossier_view(claims_of("networks/example-phone", at.site), at)
    assert view
    assert drawn_steps(site, parsed(view.wide)) == len(Event)


def test_networks_beyond_a_number_share_a_lane() -> None:
    """However many networks there are, the picture has a bounded number of lanes."""
    networks = {f"networks/n{number}": file(f"name: Net {number}") for number in range(MOST_LANES + 6)}
    claims = {
        f"s{number}": f"standing: reported, about: [n{number}], event: raid, date: 2020-0{1 + number % 9}"
        for number in range(MOST_LANES + 6)
    }
    site = sound({**networks, "briefs/b": brief(claims)})
    view = whole_view(At(site, "timeline.html"))
    assert view
    page = parsed(view.wide)
    assert len(page.find("g", type_="lane")) == MOST_LANES
    assert drawn_steps(site, page) == MOST_LANES + 6


# Comparisons.

VALUES = st.builds(
    lambda low, more, words, notes, open_low, open_high: Value(
        "#v", "v", "found", words, notes, low, low + more, open_low, open_high
    ),
    st.integers(1, 10**15),
    st.integers(0, 10**15),
    st.text("abc 0123", max_size=60),
    st.text("abc ", max_size=120),
    st.booleans(),
    st.booleans(),
)
COMPARED = st.lists(
    st.builds(Compared, st.text(max_size=50), st.just("#e"), st.lists(VALUES, min_size=1, max_size=6).map(tuple)),
    min_size=1,
    max_size=6,
)


@pytest.mark.law
@given(COMPARED)
def test_bars_and_their_words_stay_in_the_picture(entries: list[Compared]) -> None:
    """Whatever is compared, bars and words end within the picture, and no row lies on another."""
    page = parsed(bars(entries, "_c", "T", "D"))
    held(page)
    assert all(right <= frame(page)[0] for _, _, right, _ in texts(page))
    rows = sorted((top, bottom) for left, top, right, bottom in boxes(page) if right - left == frame(page)[0])
    assert all(bottom <= after for (_, bottom), (after, _) in pairwise(rows))


@pytest.mark.law
@given(st.lists(st.tuples(st.integers(700_000, 740_000), st.integers(0, 4000)), min_size=1, max_size=12))
def test_dates_stay_in_the_picture(days: list[tuple[int, int]]) -> None:
    """Days and spans of days lie on their axis, left of their words."""
    values = tuple(Value("#", "n", "found", "Launch, March 2021", "", low, low + more) for low, more in days)
    page = parsed(dates([Compared("E", "#e", values)], [Tick(690_000, "1890"), Tick(750_000, "2054")], "_d", "T", "D"))
    held(page)
    assert all(x < 112 for x, _ in signs(page))


def table(columns: str) -> str:
    return file(f"title: N\ntables:\n  tt: {{show: figures, of: networks, columns: [{columns}]}}", "[tt]\n")


FIGURES = {
    "networks/other": file("name: Other"),
    "networks/silent": file("name: Silent"),
    "notes/n": table("users, profits, takedown, servers-in"),
    "briefs/b": brief(
        {
            "s1": "standing: official, by: police, about: [example-phone], users: at least 70000",
            "s2": "standing: party, by: example-global, about: [example-phone], users: {value: 120000, as_of: 2021}",
            "s3": "standing: reported, about: [other], users: hundreds",
            "s4": "standing: reported, about: [other], profits: EUR 20 million",
            "s5": "standing: reported, about: [example-phone], profits: USD 20 million",
            "s6": "standing: official, by: police, about: [other], event: takedown, date: before 2020-02",
            "s7": "standing: official, by: police, about: [example-phone], event: takedown, date: 2021",
            "s8": "standing: reported, about: [other], servers-in: Nowhere",
        }
    ),
}


def kind(folder: str, site: Site) -> KindView:
    """The first page of a kind."""
    return kind_view(kind_pages(folder, site)[0], At(site, f"{folder}/index.html"))


def test_a_kind_is_compared_by_what_is_known_best() -> None:
    """Figures of two entries or more are drawn, each with its bound, day and standing; one currency at a time."""
    site = sound(FIGURES)
    view = kind("networks", site).comparison
    assert view
    assert [panel.title for panel in view.panels] == ["Takedown", "Users"]
    pages = [parsed(panel.picture) for panel in view.panels]
    marks = [(mark.attributes["href"], page.name(mark)) for page in pages for mark in page.find("a", type_="mark")]
    assert marks == [
        ("../briefs/b.html#s6", "Other: Takedown, before February 2020; official; cited only"),
        ("../briefs/b.html#s7", "Example Phone: Takedown, 2021; official; cited only"),
        ("../briefs/b.html#s2", "Example Phone: 120,000; party; as of 2021; cited only"),
        ("../briefs/b.html#s1", "Example Phone: at least 70,000; official; cited only"),
        ("../briefs/b.html#s3", "Other: hundreds; reported; cited only"),
    ]
    assert [[link.text for link in panel.without] for panel in view.panels] == [["Silent"], ["Silent"]]


def test_what_is_compared_stands_in_the_table_too() -> None:
    """Each mark of a comparison has a line with the same claim in the folded table, and the reverse."""
    pages = rendered(sound(FIGURES), FACTS)
    for path in ("networks/index.html", "notes/n.html"):
        page = parsed(pages[path])
        drawn = {mark.attributes["href"] for mark in page.find("a", type_="mark")}
        start = page.elements.index(page.find("table")[0])
        listed = {
            one.attributes["href"]
            for one in page.elements[start:]
            if one.attributes.get("title", "").startswith("Words")
        }
        assert drawn <= listed
        assert len(drawn) == 5


def test_without_figures_there_is_no_comparison() -> None:
    """A kind that no note compares has a list alone."""
    assert kind("people", SITE).comparison is None


# Countries.


def test_every_country_has_one_place() -> None:
    """All letters that have a name stand on the map, each once; and nothing else does."""
    counted = Counter(letters for region in REGIONS for letters in places(region))
    assert set(counted.values()) == {1}
    assert {letters for letters in counted if country_name(letters) == letters} == set()
    every = {a + b for a in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" for b in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
    assert {letters for letters in every if country_name(letters) != letters} == set(counted)


LETTERS = sorted(letters for region in REGIONS for letters in places(region))


@pytest.mark.law
@given(st.sets(st.sampled_from(LETTERS), min_size=1), st.sampled_from([LARGE, SMALL]))
def test_tiles_lie_apart_in_the_picture(shown: set[str], size: Size) -> None:
    """However many countries are shown, each has its tile, within the picture and on no other."""
    tile = {letters: Tile(letters, f"#{letters}", letters, "cases 1", "1", (), 1) for letters in shown}
    page = parsed(tiles(tile, size, "_m", "T", "D"))
    held(page)
    assert len(page.find("a", type_="mark")) == len(shown)
    found = [
        (
            int(one.attributes["x"]),
            int(one.attributes["y"]),
            int(one.attributes["width"]),
            int(one.attributes["height"]),
        )
        for one in page.find("rect", type_="tile")
    ]
    for number, (x, y, wide, tall) in enumerate(found):
        assert all(abs(x - a) >= wide or abs(y - b) >= tall for a, b, _, _ in found[number + 1 :])


def test_a_country_has_what_was_decided_and_done_there() -> None:
    """Rulings, cases and steps stand with the country of the record, of its court, or of the place."""
    site = sound(
        {
            "courts/high-court": file("name: High Court\ncountry: NL"),
            "places/vancouver": file("name: Vancouver\ncountry: CA"),
            "cases/us-v-example": file("name: R v Example\ncountry: GB\nparties: {jane-example: accused}"),
            "rulings/r1": file("name: R1\ncourt: high-court\nuse: allowed"),
            "rulings/r2": file("name: R2\ncountry: NL\nuse: refused\nhistory: [{outcome: reversed}]"),
            "briefs/b": brief(
                {
                    "s1": "standing: reported, about: [jane-example], case: us-v-example, event: trial, date: 2020",
                    "s2": "standing: reported, about: [jane-example], event: arrest, place: vancouver, date: 2019",
                }
            ),
        }
    )
    view = countries_view(At(site, "countries.html"))
    rows = {row.name: row for region in view.regions for row in region.rows}
    assert {name: (len(row.ruled), row.case_count, row.steps) for name, row in rows.items()} == {
        "Canada": (0, 0, 1),
        "Netherlands": (2, 0, 0),
        "United Kingdom": (0, 1, 1),
    }
    assert [(one.words, [fate for _, fate in one.rulings]) for one in rows["Netherlands"].ruled] == [
        ("allowed", [""]),
        ("refused", ["reversed later"]),
    ]
    page = parsed(str(view.wide))
    assert [(mark.attributes["href"], page.name(mark)) for mark in page.find("a", type_="mark")] == [
        ("#_gb", "United Kingdom; 1 case; 1 step"),
        (
            "#_nl",
            "Netherlands; 0 cases; 0 steps; rulings that allowed the use: 1; "
            "not decided, not known, or reversed later: 1",
        ),
        ("#_ca", "Canada; 0 cases; 1 step"),
    ]


# The pages.


def test_pictures_of_a_page_are_named_and_their_links_lead_somewhere() -> None:
    """Each picture has a title and a description by its ids, which stand once in their page; each mark has a name."""
    for path, page in html_pages(little()[1]).items():
        for one in page.find("svg", type_="picture"):
            ids = [one.attributes[name] for name in ("aria-labelledby", "aria-describedby")]
            assert [page.ids.count(id) for id in ids] == [1, 1], path
        assert all(page.name(mark) for mark in page.find("a", type_="mark")), path
