"""Pictures of who is connected with whom: nothing lies on anything else, nothing is invented, and a table says it too.

The golden pictures are those of the little site, in tests/little/expected-site.
"""

import ast
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from link.project import brief, file, sound
from project import Html, little, parsed

import generator.publish.drawing as drawing
from generator.building.build import rendered
from generator.link.site import Site
from generator.publish.drawing.blocks import NAME
from generator.publish.drawing.layers import crossings, ordered, stacked
from generator.publish.drawing.lettering import width
from generator.publish.drawing.relations import drawn
from generator.publish.drawing.ties import Form, Node, Note, Tie
from generator.publish.drawing.verbs import WORDS
from generator.publish.drawing.writing import NOTE
from generator.publish.views.parts.at import At
from generator.publish.views.relations.related import RelatedView, related
from generator.publish.views.relations.relations import relations_view

FORMS = [Form("f", (90, 140, 140), 70, 12), Form("u", (84, 164), 76, 12, hanging=True)]
HOSTILE = "</text></svg><script>alert('x')</script>\"&"
LED = "standing: alleged, by: police, about: [jane-example], led: example-phone"
CHARGE = "standing: official, by: police, about: [jane-example], case: us-v-example, event: charge, date: 2020-03-01"
CASE = "name: US v Example\nnetworks: [example-phone]\ncourt: high-court\nparties: {jane-example: accused}"

names = st.text(min_size=1, max_size=40) | st.sampled_from([HOSTILE, "Wide " * 9, "M" * 60, "a b", "漢字" * 12])
standings = st.sampled_from(["found", "alleged", "reported", ""])


@st.composite
def graphs(draw: st.DrawFn) -> tuple[list[Node], list[Tie], Form]:
    """A picture's form, some nodes in its columns, and ties between neighbours or within a column."""
    form = draw(st.sampled_from(FORMS))
    columns = [draw(st.integers(1, 5)) for _ in form.names]
    nodes = [
        Node(f"n{at}-{number}", f"p{at}-{number}.html", draw(names), "people", "somebody", at, at == 0)
        for at, count in enumerate(columns)
        for number in range(count)
    ]
    pairs = [(a, b) for a in nodes for b in nodes if a.id != b.id and b.column - a.column in (0, 1)]
    claims = st.integers(0, 2)
    ties = [
        Tie(
            a.id,
            b.id,
            draw(names),
            draw(standings),
            f"{a.id}>{b.id}",
            (Note(draw(names), f"claim-{draw(claims)}", "claim"),),
        )
        for a, b in draw(st.lists(st.sampled_from(pairs), max_size=9, unique=True))
    ]
    return nodes, ties, form


def picture(nodes: Sequence[Node], ties: Sequence[Tie], form: Form) -> Html:
    """What is drawn."""
    return parsed(drawn(nodes, ties, form, "Title", "Description", "_it"))


def boxes(html: Html) -> list[tuple[int, int, int, int]]:
    """The boxes of the nodes: left, top, right, bottom."""
    found = [{key: int(one.attributes[key] or 0) for key in ("x", "y", "width", "height")} for one in html.find("rect")]
    return [(one["x"], one["y"], one["x"] + one["width"], one["y"] + one["height"]) for one in found]


def texts(html: Html) -> list[tuple[int, int, int, int]]:
    """The place of each line of text, as wide as it may get."""
    sizes = {"name": NAME, "small": NOTE, "verb": WORDS, "standing-word": NOTE}
    found = []
    for one in html.find("text"):
        x, y, size = int(one.attributes["x"] or 0), int(one.attributes["y"] or 0), sizes[one.attributes["class"] or ""]
        found.append((x, y - size + 3, x + width(one.text, size), y + 2))
    return found


def apart(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    """Whether two places share nothing."""
    return one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


@pytest.mark.law
@given(graphs())
def test_no_text_lies_on_another_and_everything_is_in_the_picture(graph: tuple[list[Node], list[Tie], Form]) -> None:
    """Whatever the names are, and however long: no box meets a box, no line of text another."""
    nodes, ties, form = graph
    html = picture(nodes, ties, form)
    (svg,) = html.find("svg")
    _, _, wide, high = map(int, (svg.attributes["viewbox"] or "").split())
    places, written = boxes(html), texts(html)
    assert len(places) == len(nodes)
    for found in (places, written):
        assert all(apart(one, other) for number, one in enumerate(found) for other in found[:number])
        assert all(min(left, top) >= 0 and right <= wide and bottom <= high for left, top, right, bottom in found)


@pytest.mark.law
@given(graphs(), st.randoms(use_true_random=False))
def test_the_order_in_which_ties_come_changes_no_byte(
    graph: tuple[list[Node], list[Tie], Form], random: object
) -> None:
    """Law 4: the same connections are the same picture."""
    nodes, ties, form = graph
    shuffled = list(ties)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert drawn(nodes, ties, form, "T", "D", "_it") == drawn(nodes, shuffled, form, "T", "D", "_it")


@pytest.mark.law
@given(graphs())
def test_every_tie_is_drawn_once_and_no_other(graph: tuple[list[Node], list[Tie], Form]) -> None:
    """Each is named in just one line; each name leads to its dossier, each note to its claim, equal notes once."""
    nodes, ties, form = graph
    html = picture(nodes, ties, form)
    said = [line for one in html.find("title") if ">" in one.text for line in one.text.split("\n")]
    assert sorted(said) == sorted(tie.said for tie in ties)
    led = [one.attributes["href"] or "" for one in html.find("a")]
    assert sorted(one for one in led if not one.startswith("claim-")) == sorted(node.href for node in nodes)
    noted = Counter(note for tie in ties for note in tie.notes)
    for claim in {note.href for note in noted}:
        same = [count for note, count in noted.items() if note.href == claim]
        assert len(same) <= led.count(claim) <= sum(same)


def test_names_that_look_like_markup_are_text() -> None:
    """Law of safety: a name closes no element and opens none."""
    nodes = [Node("a", "a.html", HOSTILE, "people", HOSTILE, 0, True), Node("b", "b.html", "B", "x", "B", 1)]
    made = drawn(nodes, [Tie("a", "b", HOSTILE, "alleged", HOSTILE)], FORMS[0], HOSTILE, HOSTILE, "_it")
    assert "<script" not in made
    assert "&lt;script&gt;" in made


def test_nothing_in_the_drawings_is_reckoned_with_floats() -> None:
    """Floats differ between processors: no literal, no division, no call that makes one."""
    for path in Path(drawing.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            assert not isinstance(node, ast.Div), path.name
            assert not (isinstance(node, ast.Constant) and isinstance(node.value, float)), path.name
            assert not (isinstance(node, ast.Name) and node.id in ("float", "math", "round")), path.name


@pytest.mark.law
@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=20))
def test_a_better_order_never_crosses_more(pairs: list[tuple[int, int]]) -> None:
    """What is swept keeps everybody in their column, and no more lines cross than before."""
    columns = [[f"a{n}" for n in range(7)], [f"b{n}" for n in range(7)]]
    joins = [(f"a{a}", f"b{b}") for a, b in pairs]
    found = ordered(columns, joins)
    assert [sorted(column) for column in found] == columns
    assert crossings(found, joins) <= crossings(columns, joins)
    crossed = {(one, other) for one in set(pairs) for other in set(pairs) if one[0] < other[0] and one[1] > other[1]}
    assert crossings(columns, set(joins)) == len(crossed)


@pytest.mark.law
@given(st.lists(st.integers(1, 60), min_size=1, max_size=9), st.lists(st.tuples(st.integers(0, 8), st.integers(0, 2))))
def test_a_column_keeps_its_order_and_its_distances(heights: list[int], pairs: list[tuple[int, int]]) -> None:
    """Nothing stands on anything else, and the uppermost stands at 0."""
    columns = [[f"a{n}" for n in range(len(heights))], ["b0", "b1", "b2"]]
    sizes = dict(zip(columns[0], heights, strict=True)) | dict.fromkeys(columns[1], 20)
    tops = stacked(columns, sizes, [(f"a{a % len(heights)}", f"b{b}") for a, b in pairs], 8)
    assert min(tops.values()) == 0
    for column in columns:
        assert all(tops[one] + sizes[one] + 8 <= tops[other] for one, other in pairwise(column))


def around(id: str, files: dict[str, str]) -> tuple[Site, RelatedView]:
    """The section of a dossier in a little project with these files."""
    site = sound(files)
    view = related(site.entries[id], At(site, f"{id}.html"), False)
    assert view
    return site, view


def test_an_alleged_relation_is_alleged_in_the_picture_and_in_the_table() -> None:
    """By word, by line and in the name of the line; with its date and the claim that says so."""
    files = {"briefs/b": brief({"led": f"{LED}, as_of: 2020-02"}), "cases/us-v-example": file(CASE)}
    _, view = around("networks/example-phone", files)
    (row,) = (row for group in view.groups for row in group.rows)
    assert (row.other.text, row.edge.standing, row.edge.as_of) == ("Jane Example", "alleged", "as of February 2020")
    assert row.edge.claim
    assert row.edge.claim.href == "../briefs/b.html#led"
    assert view.picture
    for made in (view.picture.wide, view.picture.narrow):
        html = parsed(made)
        (tie,) = (one for one in html.find("g", type_="tie") if one.attributes.get("data-standing") == "alleged")
        assert "Jane Example: led Example Phone, alleged, as of February 2020" in tie.text
        assert "../briefs/b.html#led" in {one.attributes["href"] for one in html.find("a")}
    assert {key.standing for key in view.picture.keys} == {"alleged", ""}
    assert view.presumed


def test_an_accused_is_drawn_with_where_they_stand_and_when() -> None:
    """The role, the step, its date and its standing, wherever the line stands."""
    files = {"briefs/b": brief({"charge": CHARGE, "led": LED}), "cases/us-v-example": file(CASE)}
    site, view = around("cases/us-v-example", files)
    assert view.picture
    page = relations_view(At(site, "relations.html"))
    for made in (view.picture.wide, view.picture.narrow, page.pictures[0].picture.wide):
        words = " ".join(" ".join(one.text for one in parsed(made).find("text")).split())
        assert "accused" in words
        assert "charged, 1 March 2020, official" in words


def test_one_without_a_known_step_is_said_to_have_none() -> None:
    """Nothing is not the same as nothing known."""
    _, view = around("cases/us-v-example", {"cases/us-v-example": file(CASE)})
    assert [row.edge.gap for group in view.groups for row in group.rows] == ["no step of theirs is known here"]
    assert view.presumed


def test_a_later_decision_is_told_beside_the_relation() -> None:
    """What a court decided afterwards stands in the row and in the name of the line."""
    acquittal = (
        "standing: found, by: high-court, about: [jane-example], case: us-v-example, event: acquittal, date: 2021-05-01"
    )
    led = f"{LED}, case: us-v-example, as_of: 2020-02"
    files = {"briefs/b": brief({"led": led, "charge": CHARGE, "end": acquittal}), "cases/us-v-example": file(CASE)}
    _, view = around("networks/example-phone", files)
    (row,) = (row for group in view.groups for row in group.rows)
    assert [one.text for one in row.edge.later] == ["later acquitted, High Court, 1 May 2021"]
    assert view.picture
    assert "later acquitted, High Court, 1 May 2021" in view.picture.wide


def test_one_connection_has_a_table_and_no_picture_and_none_has_nothing() -> None:
    """A picture of two names says less than the sentence."""
    files = {"briefs/b": brief({"led": LED.replace("example-phone", "example-global")})}
    site, view = around("companies/example-global", {**files, "cases/us-v-example": file("name: US v Example")})
    assert view.picture is None
    assert len(view.groups) == 1
    assert related(site.entries["people/john-example"], At(site, "people/john-example.html"), False) is None


def test_many_of_a_sort_are_counted_and_stand_in_the_table() -> None:
    """A picture stays one that can be read; the table leaves nobody out."""
    cases = {f"cases/c{n}": file(f"name: Case {n}\nnetworks: [example-phone]") for n in range(30)}
    _, view = around("networks/example-phone", {**cases, "cases/us-v-example": file("name: US v Example")})
    assert view.picture
    assert "24 more, in the table" in view.picture.wide
    assert [len(group.plain) for group in view.groups] == [30]


def test_the_table_of_the_page_has_every_edge_of_the_site() -> None:
    """Pictures may leave out; the table does not."""
    site, _ = little()
    page = relations_view(At(site, "relations.html"))
    edges = {edge.said for edges in site.edges.values() for edge in edges}
    in_files = sum(len(cell.links) for group in page.groups for file in group.files for cell in file.cells)
    assert sum(len(group.rows) for group in page.groups) + in_files == len(edges) == int(page.count)


def test_pictures_and_tables_of_a_big_site_are_bounded() -> None:
    """A network with hundreds of cases has a picture that fits a page."""
    many = {
        f"cases/c{n}": file(
            f"name: Case {n}\nnetworks: [example-phone]\nunnamed: {{x: {{role: accused, known_as: X{n}}}}}"
        )
        for n in range(200)
    }
    site = sound({**many, "cases/us-v-example": file("name: US v Example")})
    page = relations_view(At(site, "relations.html"))
    (network,) = page.pictures
    assert len(parsed(network.picture.wide).find("rect")) < 40
    assert network.picture.more == "368 more in the table below."


@pytest.mark.parametrize("path", ["relations.html", "networks/quillnet.html", "cases/nordmark-v-marle.html"])
def test_pictures_are_named_linked_and_without_style(path: str) -> None:
    """Screen readers are told what it is, every link has a name, and nothing has a style of its own."""
    html = parsed(little()[1][path])
    pictures = [one for one in html.find("svg") if "network" in (one.attributes["class"] or "")]
    assert pictures
    for one in pictures:
        assert one.attributes["role"] == "group"
        assert {one.attributes["aria-labelledby"], one.attributes["aria-describedby"]} <= set(html.ids)
    assert len(html.ids) == len(set(html.ids))
    assert "style=" not in little()[1][path]
    assert all(one.attributes.get("aria-label") or html.name(one) or one.text.strip() for one in html.find("a"))


def test_a_site_without_connections_says_so() -> None:
    """The page is there all the same."""
    site = sound({"cases/us-v-example": file("name: US v Example")})
    assert "Nothing of this is known here." in rendered(site, Path(__file__).parent)["relations.html"]
