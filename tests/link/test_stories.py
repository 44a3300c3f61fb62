"""What stands before and after a brief in the story of its case and of its network."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.link.site import Site
from generator.link.stories import Neighbours
from link.project import brief, sound


def told(date: str, case: str = "", about: str = "") -> str:
    """A brief of a day, of a case, about networks."""
    names = f", about: [{about}]" if about else ""
    text = brief({"one": f"standing: reported{names}"}, more=f"case: {case}" if case else "")
    return text.replace("date: 2021-03-14", f"date: {date}")


def stories(files: dict[str, str]) -> Site:
    return sound(
        {f"briefs/{stem}": text for stem, text in files.items()} | {"networks/other": "---\nname: Other\n---\n"}
    )


def test_briefs_of_a_case_stand_in_order_of_date() -> None:
    """By date, not by name; the first has none before it, the last none after it."""
    case = "us-v-example"
    site = stories({"a": told("2023", case), "b": told("2021", case), "c": told("2022", case), "d": told("2022")})
    assert site.stories == {
        "briefs/b": (Neighbours("cases/us-v-example", "", "briefs/c"),),
        "briefs/c": (Neighbours("cases/us-v-example", "briefs/b", "briefs/a"),),
        "briefs/a": (Neighbours("cases/us-v-example", "briefs/c", ""),),
    }


def test_one_day_is_ordered_by_name() -> None:
    """Briefs of one date stand in the order of their stems."""
    site = stories({stem: told("2021", about="example-phone") for stem in "ba"})
    assert site.stories["briefs/a"] == (Neighbours("networks/example-phone", "", "briefs/b"),)


def test_the_story_of_a_case_comes_before_that_of_a_network() -> None:
    """A brief of both has both, so that whoever follows the network misses none."""
    case, net = "us-v-example", "example-phone"
    site = stories({"a": told("2021", case, net), "b": told("2022", case), "c": told("2023", "", net)})
    assert [one.story for one in site.stories["briefs/a"]] == ["cases/us-v-example", "networks/example-phone"]
    assert site.stories["briefs/c"] == (Neighbours("networks/example-phone", "briefs/a", ""),)


def test_a_brief_that_stands_alone_has_no_story() -> None:
    """One brief of a case, or of a network, is no row."""
    assert stories({"a": told("2021", "us-v-example", "example-phone"), "b": told("2022")}).stories == {}


def test_a_brief_belongs_to_the_network_that_most_of_its_claims_are_about() -> None:
    """A network that is only compared with another makes no story."""
    claims = {
        "one": "standing: reported, about: [example-phone]",
        "two": "standing: reported, about: [example-phone, networks/other]",
    }
    site = stories(
        {"a": brief(claims), "b": told("2022", about="example-phone"), "c": told("2023", about="networks/other")}
    )
    assert [one.story for one in site.stories["briefs/a"]] == ["networks/example-phone"]
    assert "briefs/c" not in site.stories


@pytest.mark.law
@given(st.dictionaries(st.sampled_from("abcdef"), st.sampled_from(["2021", "2021-03", "2021-03-14", "unknown"])))
def test_next_and_previous_are_two_ends_of_one_way(dates: dict[str, str]) -> None:
    """Whoever goes on and back again is where they were, and a way from the first brief meets each just once."""
    known = {stem: told(date, about="example-phone") for stem, date in dates.items() if date != "unknown"}
    found = {id: neighbours for id, (neighbours,) in stories(known).stories.items()}
    for id, one in found.items():
        assert not one.next or found[one.next].previous == id
        assert not one.previous or found[one.previous].next == id
    way = [id for id, one in found.items() if not one.previous]
    while way and found[way[-1]].next:
        way.append(found[way[-1]].next)
    assert sorted(way) == sorted(found)
