"""Bodies whose links are ids: names resolved, first mentions linked, and no namesake linked by accident."""

import pytest

from generator.link.site import Site
from generator.model.bodies import Inline

from .project import brief, file, linked, sound

OPEN = {"one": "standing: reported"}
PARTIES = "parties: {jane-example: accused}"


def spans(site: Site, id: str) -> list[tuple[str, str, str]]:
    """Links and names of a body in order: kind, words, target."""
    return [
        (span.kind, part.text[span.start : span.end], span.value)
        for part in site.bodies[id].parts
        if isinstance(part, Inline)
        for span in part.of("link", "name", "wiki")
    ]


def links(body: str, more: str = "", **files: str) -> list[tuple[str, str]]:
    """What a brief with one claim links to, as words and target; words without a mark do not matter here."""
    every = {id.replace("__", "/").replace("_", "-"): text for id, text in files.items()}
    site, problems = linked({"briefs/b": brief(OPEN, body, more), **every})
    assert [problem for problem in problems if "[unmarked]" not in problem] == []
    return [(words, target) for kind, words, target in spans(site, "briefs/b") if kind == "link"]


def reports(body: str, **files: str) -> list[str]:
    """The problems of a note with this body."""
    _, problems = linked(
        {"notes/n": file("title: N", body), **{id.replace("__", "/"): text for id, text in files.items()}}
    )
    return problems


def test_the_first_mention_of_a_known_name_is_linked() -> None:
    """The first mention is a link, later ones are names, and the name's own page links to itself nowhere."""
    site = sound(
        {
            "networks/example-phone": file(
                "name: Example Phone", "Example Phone by Example Global. Example Global left. [^b#one]"
            ),
            "briefs/b": brief({"one": "standing: reported"}, "Words. [one]"),
        }
    )
    assert spans(site, "networks/example-phone") == [
        ("name", "Example Phone", "networks/example-phone"),
        ("link", "Example Global", "companies/example-global"),
        ("name", "Example Global", "companies/example-global"),
    ]


def test_a_person_is_linked_only_where_the_brief_has_them() -> None:
    """A namesake is worse than a missing link: people are linked by name only as parties or subjects."""
    body = "Jane Example spoke. [one]"
    target = [("Jane Example", "people/jane-example")]
    assert links(body) == []
    assert links(body, PARTIES) == target
    assert links(body, "case: us-v-example") == target
    site = sound({"briefs/b": brief({"one": "standing: reported, about: [jane-example]"}, body)})
    assert spans(site, "briefs/b") == [("link", *target[0])]
    site = sound({"briefs/b": brief({"one": "standing: reported, case: us-v-example"}, body)})
    assert spans(site, "briefs/b") == [("link", *target[0])]


def test_people_are_never_linked_by_themselves_outside_briefs() -> None:
    """In any other page a person has to be linked by hand."""
    site = sound({"notes/n": file("title: N", "Jane Example and [[John Example]] spoke.")})
    assert spans(site, "notes/n") == [("link", "John Example", "people/john-example")]


def test_an_ambiguous_form_is_linked_only_by_hand() -> None:
    """What an entry calls ambiguous is never linked by itself."""
    assert links("Jane spoke. [one]", PARTIES) == []
    assert links("[[Jane]] spoke. [one]", PARTIES) == [("Jane", "people/jane-example")]
    assert links("Janey spoke. [one]", PARTIES) == [("Janey", "people/jane-example")]


def test_a_name_that_is_an_everyday_word_is_linked_only_by_hand() -> None:
    """A name may stand among its own ambiguous forms: nothing is complained of, and its longer forms are found."""
    ghost = file("name: Ghost\nambiguous: [Ghost]\naliases: [Ghost Phone]")
    files = {"networks/ghost": ghost, "terms/server": file("name: server", "A machine.")}
    site = sound({**files, "briefs/b": brief({"one": "standing: reported"}, "Ghost had a Server. [one]")})
    assert [span.value for span in site.bodies["briefs/b"].inlines[0].of("link", "name")] == ["terms/server"]
    for text in ("[[Ghost]] was sold. Ghost was one. [one]", "Ghost was sold as Ghost Phone. [one]"):
        site = sound({**files, "briefs/b": brief({"one": "standing: reported"}, text)})
        assert [span.value for span in site.bodies["briefs/b"].inlines[0].of("link", "name")] == ["networks/ghost"]
        assert site.claims["b#one"].about == ("networks/ghost",)


def test_what_another_calls_ambiguous_is_linked_only_by_hand() -> None:
    """A form that any entry calls ambiguous is never linked by itself, not even to the one whose name it is."""
    other = file("name: Example Global of Ontario\nambiguous: [Example Global]")
    body = "Example Global sold, [one] and Example Global of Ontario."
    site, problems = linked({"briefs/b": brief(OPEN, body), "companies/other": other})
    assert spans(site, "briefs/b") == [("link", "Example Global of Ontario", "companies/other")]
    assert "`Example Global` is also a name of companies/other" in problems[-1]


def test_a_double_name_names_neither() -> None:
    """A name with a hyphen more is somebody else's."""
    assert links("Jane Example-Miller and Mary-Jane Example met. [one]", PARTIES) == []


def test_a_draft_of_the_same_name_stands_in_nobodys_way() -> None:
    """A link by name or by hand leads to the reviewed entry, however many drafts are called the same."""
    draft = file("name: Example Global\nreview: draft")
    assert links("[[Example Global]] sold. [one]", companies__draft=draft, networks__example_global=draft) == [
        ("Example Global", "companies/example-global")
    ]
    assert links("Example Global sold. [one]", companies__draft=draft) == [
        ("Example Global", "companies/example-global")
    ]


def test_manual_means_manual() -> None:
    """`links: manual` turns first mentions off, and what is written stays."""
    assert links("Example Global and [[Example Phone]] sold. [one]", "links: manual") == [
        ("Example Phone", "networks/example-phone")
    ]


def test_words_in_headings_code_and_links_are_let_be() -> None:
    """No mention is linked inside a heading, code or another link, and none across the edge of a claim."""
    assert links(
        "# Example Global\n\n`Example Global` and [by Example Global now](notes/n) [one]", "", notes__n=file("title: N")
    ) == [("by Example Global now", "notes/n")]
    assert links("The Example [one] Global") == []


def test_a_name_is_linked_in_lists_and_tables() -> None:
    """Every running text but headings is searched."""
    assert links("- Example Global [one]\n\n| Example Phone |\n| --- |") == [
        ("Example Global", "companies/example-global"),
        ("Example Phone", "networks/example-phone"),
    ]


def test_a_link_by_hand_is_the_first_mention() -> None:
    """What is linked by hand is not linked again by itself, even where the link comes later."""
    assert links("Example Global sold. [one] [It](companies/example-global) left. [^one]") == [
        ("It", "companies/example-global")
    ]


def test_a_reference_in_its_own_brief_gets_its_brief() -> None:
    """`[^id]` means the claim of this brief."""
    site, _ = linked({"briefs/b": brief(OPEN, "Words. [one] As said. [^one]")})
    assert [span.value for part in site.bodies["briefs/b"].inlines for span in part.of("ref")] == ["b#one"]


def test_links_lead_to_claims_and_headings() -> None:
    """A link may lead to a mark of a brief or to a heading of any page."""
    note = file("title: N", "# How we count\n\n[x](briefs/b#one)")
    site, problems = linked({"briefs/b": brief(OPEN, "Words [one]"), "notes/n": note})
    assert problems == []
    assert ("link", "x", "briefs/b#one") in spans(site, "notes/n")


def test_mail_and_web_addresses_are_let_be() -> None:
    """An address outside is no id."""
    assert links("[x](https://x.example) [y](mailto:a@x.example) [one]") == [
        ("x", "https://x.example"),
        ("y", "mailto:a@x.example"),
    ]


def test_a_summary_is_linked_too() -> None:
    """The summary of a brief is resolved like its body."""
    site = sound({"briefs/b": brief(OPEN, "Words [one]", "summary: '[[Jane]] spoke. [^one]'")})
    (inline,) = site.summaries["briefs/b"].inlines
    assert [(span.kind, span.value) for span in inline.spans] == [("link", "people/jane-example"), ("ref", "b#one")]


@pytest.mark.parametrize(
    ("body", "report"),
    [
        (
            "See [[Jane Exmaple]].",
            "4:5: error: nothing is called `Jane Exmaple` [link]\n    hint: did you mean `Jane Example`?",
        ),
        (
            "See [x](people/jane-exmaple).",
            "4:5: error: there is no `people/jane-exmaple` in people [link]\n"
            "    hint: did you mean `people/jane-example`?",
        ),
        ("See\n[x](sources/weekly#users).", "5:1: error: sources/weekly has no place `#users` [link]"),
        ("See [x](notes/n#method).\n\n# Methods", "4:5: error: notes/n has no place `#method` [link]"),
        ("Text. [^nobody]", "4:7: error: there is no claim `n#nobody` [unknown-id]"),
        ("Text. [^b#nobody]", "4:7: error: there is no claim `b#nobody` [unknown-id]"),
    ],
)
def test_what_leads_nowhere_stands_at_its_bracket(body: str, report: str) -> None:
    """A name, link or reference that leads nowhere is one problem at its place."""
    (found,) = reports(body)
    assert found.startswith(f"notes/n.md:{report}")


def test_a_broken_link_stays_words() -> None:
    """What leads nowhere is no link in what is shown."""
    site, _ = linked({"notes/n": file("title: N", "See [[Nobody]] there.")})
    assert spans(site, "notes/n") == []
    assert site.bodies["notes/n"].text == "See Nobody there."


def test_a_refused_address_is_one_mistake() -> None:
    """A script in a link is told once."""
    assert len(reports("[x](javascript:alert)")) == 1


def test_a_link_to_a_draft_is_a_mistake() -> None:
    """A published page cannot lead to one that is not."""
    (report,) = reports("[[New Person]]", people__new=file("name: New Person\nreview: draft"))
    assert "people/new is a draft, and a draft is not published" in report
