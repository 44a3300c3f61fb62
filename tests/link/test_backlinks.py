"""Who leads to an entry, and why: each relation is turned round once."""

from generator.link.site import Site

from .project import SEED, brief, file, keys, linked, sound


def leading(site: Site, id: str) -> set[tuple[str, str, str]]:
    """Who leads to an entry: from, reason, mark."""
    return {(link.from_id, link.reason % {"role": link.role}, link.mark) for link in site.backlinks.get(id, ())}


def test_fields_lead_with_their_reason() -> None:
    """Each field that refers to an entry says what it makes of it."""
    case = (
        "name: C\ncourt: high-court\nnetworks: [example-phone]\n"
        "parties: {jane-example: accused}\noffences: [racketeering]"
    )
    ruling = "name: R\ncourt: high-court\nnetworks: [example-phone]\ncase: us-v-example"
    site = sound(
        {
            "cases/us-v-example": file(case),
            "rulings/r": file(ruling),
            "laws/rico": file("name: RICO"),
            "offences/racketeering": file("name: racketeering\nlaw: rico"),
            "terms/t": file("name: T\nsee: [networks/example-phone]"),
        }
    )
    assert leading(site, "courts/high-court") == {
        ("cases/us-v-example", "court of the case", ""),
        ("rulings/r", "court of the ruling", ""),
    }
    assert leading(site, "networks/example-phone") == {
        ("cases/us-v-example", "network of the case", ""),
        ("rulings/r", "network of the ruling", ""),
        ("terms/t", "see also", ""),
    }
    assert leading(site, "cases/us-v-example") == {("rulings/r", "case of the ruling", "")}
    assert leading(site, "people/jane-example") == {("cases/us-v-example", "accused in the case", "")}
    assert leading(site, "offences/racketeering") == {("cases/us-v-example", "offence in the case", "")}
    assert leading(site, "laws/rico") == {("offences/racketeering", "law of the offence", "")}
    assert leading(site, "sources/weekly") == {("sources/daily", "copied from it", "")}


def test_claims_lead_by_what_they_say() -> None:
    """A claim leads to whom it is about, who says so, its offence, its place and the other end of its relation."""
    data = (
        "standing: official, by: police, about: [jane-example], event: charge, date: 2021, offence: [racketeering], "
        "place: vancouver, led: example-global"
    )
    site = sound(
        {"briefs/b": brief({"one": data}, "Words [one]", "case: us-v-example\nparties: {john-example: witness}")}
    )
    assert ("briefs/b", "a claim is about it", "one") in leading(site, "people/jane-example")
    assert leading(site, "agencies/police") == {("briefs/b", "says so", "one")}
    assert ("briefs/b", "offence in a claim", "one") in leading(site, "offences/racketeering")
    assert leading(site, "places/vancouver") == {("briefs/b", "place of the event", "one")}
    assert ("briefs/b", "led", "one") in leading(site, "companies/example-global")
    assert ("briefs/b", "witness in the brief", "") in leading(site, "people/john-example")
    assert ("briefs/b", "the brief is about the case", "") in leading(site, "cases/us-v-example")
    assert ("briefs/b", "the brief rests on it", "") in leading(site, "sources/weekly")


def test_a_link_counts_only_where_nothing_says_more() -> None:
    """A name in the text is a reason of its own only where no field or claim leads there."""
    site = sound(
        {
            "briefs/b": brief(
                {"one": "standing: reported, about: [example-global]"}, "Example Global of Vancouver. [one]"
            )
        }
    )
    assert leading(site, "places/vancouver") == {("briefs/b", "named in the text", "")}
    assert ("briefs/b", "named in the text", "") not in leading(site, "companies/example-global")


def test_an_unnamed_party_leads_to_its_case() -> None:
    """A claim about a party without a name is found at the case."""
    site = sound({"briefs/b": brief({"one": "standing: reported, about: [us-v-example#seller]"})})
    assert leading(site, "cases/us-v-example") == {("briefs/b", "a claim is about it", "one")}


def test_drafts_and_withdrawn_claims_lead_nowhere() -> None:
    """What is not published is nobody's reason."""
    site = sound(
        {
            "briefs/draft": brief({"one": "standing: reported, about: [example-global]"}, None, "review: draft"),
            "briefs/b": brief(
                {"one": "standing: reported, about: [example-global], retracted: {date: 2022, reason: r}"}
            ),
        }
    )
    assert [link for link in leading(site, "companies/example-global") if link[0].startswith("briefs/")] == []
    assert site.drafts == {"content/briefs/draft.md"}
    assert "briefs/draft" not in site.entries


def test_a_site_has_each_claim_under_everything_it_touches() -> None:
    """Claims are indexed by brief, subject, source, case, and by what they touch without being about it."""
    data = {
        "one": "standing: official, by: police, about: [jane-example], event: arrest, date: 2021, place: vancouver",
        "two": "standing: reported, about: [example-phone], case: none, led: example-global",
    }
    site = sound({"briefs/b": brief(data, None, "case: us-v-example")})
    assert keys(site.by_brief["briefs/b"]) == ["one", "two"]
    assert keys(site.about["people/jane-example"]) == ["one"]
    assert keys(site.resting["sources/weekly"]) == ["one", "two"]
    assert keys(site.in_case["cases/us-v-example"]) == ["one"]
    assert keys(site.touching["agencies/police"]) == keys(site.touching["places/vancouver"]) == ["one"]
    assert keys(site.touching["companies/example-global"]) == ["two"]
    assert keys(site.events_of(site.claims.values())) == ["one"]


def test_steps_stand_in_the_order_of_their_dates() -> None:
    """Events are sorted by date, the unknown last."""
    data = {
        mark: f"standing: reported, event: raid, date: {date}"
        for mark, date in {"m1": "unknown", "m2": "2021-03-12", "m3": "2021", "m4": "before 2021-03-12"}.items()
    }
    site = sound({"briefs/b": brief(data)})
    assert keys(site.events_of(site.claims.values())) == ["m3", "m4", "m2", "m1"]


def test_an_answer_is_found_from_what_it_answers() -> None:
    """A claim that answers, disputes or supersedes another is known from that other."""
    site = sound(
        {
            "briefs/b": brief({"one": "standing: reported", "two": "standing: reported, disputes: [one]"}),
            "briefs/c": brief(
                {"one": "standing: reported, answers: ['b#one']", "two": "standing: reported, supersedes: ['b#two']"}
            ),
        }
    )
    assert [claim.key for claim in site.answered["b#one"]] == ["b#two", "c#one"]
    assert [claim.key for claim in site.answered["b#two"]] == ["c#two"]


def test_copies_have_one_origin() -> None:
    """A copy leads back to what it was copied from, and a circle ends, and is a mistake at each of its sources."""
    site, problems = linked(
        {
            "sources/third": file("title: Third\ntype: press\ncopy_of: daily"),
            "sources/x": file("title: X\ntype: press\ncopy_of: y"),
            "sources/y": file("title: Y\ntype: press\ncopy_of: x"),
        }
    )
    assert (
        site.origins["sources/third"]
        == site.origins["sources/daily"]
        == site.origins["sources/weekly"]
        == "sources/weekly"
    )
    assert {site.origins["sources/x"], site.origins["sources/y"]} <= {"sources/x", "sources/y"}
    assert problems == [
        f"sources/{name}.md:4:10: error: this source and sources/{other} are copies of each other [circle]"
        "\n    hint: one of them is the first"
        for name, other in (("x", "y"), ("y", "x"))
    ]


def test_the_words_of_what_was_withdrawn_are_known() -> None:
    """A source knows where the words of withdrawn claims stand in it, each piece for itself."""
    data = {"one": "standing: reported, retracted: {date: 2022, reason: r}", "two": "standing: reported"}
    body = "They had users, [one] and phones. [two]\n\n> Example Global […] to 70,000 users\n\n> supplied […] phones"
    site = sound({"briefs/b": brief(data, body, "", "held")})
    assert set(site.withdrawn) == {"sources/held"}
    assert [SEED[start:end].strip() for start, end in site.withdrawn["sources/held"]] == [
        "Example Global",
        "to 70,000 users",
    ]


def test_roles_are_known_by_brief_and_case() -> None:
    """Who is what in a case or brief is known, unnamed parties too."""
    site = sound({"briefs/b": brief({"one": "standing: reported"}, None, "parties: {police: investigator}")})
    assert site.roles["briefs/b"] == {"agencies/police": "investigator"}
    assert site.roles["cases/us-v-example"]["cases/us-v-example#seller"] == "suspect"
