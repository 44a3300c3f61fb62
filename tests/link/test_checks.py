"""What must hold between files: digests, references, and a mark behind every sentence."""

import pytest

from generator.files.seeds import digest

from .project import SEED, brief, file, linked

HELD = "title: Held\ntype: press\nseed: seeds/held.txt"
OTHER = f"sha256:{'0' * 64}"


def reports(id: str, text: str) -> list[str]:
    """The problems that one file brings."""
    return [problem.removeprefix(f"{id}.md:") for problem in linked({id: text})[1]]


def test_a_seed_has_its_digest() -> None:
    """A source with a seed records its digest, and the hint says what to write."""
    assert reports("sources/held", file(HELD)) == [
        "4:7: error: a source with a `seed` records its `digest` [digest]"
        f"\n    hint: write `digest: {digest(SEED.encode())}`"
    ]


def test_a_seed_that_was_edited_proves_nothing() -> None:
    """Another digest than that of the file is a mistake at the digest."""
    assert reports("sources/held", file(f"{HELD}\ndigest: {OTHER}")) == [
        "5:9: error: `seeds/held.txt` is not the file whose digest stands here [digest]"
        f"\n    hint: seeds are never edited; the file now has {digest(SEED.encode())}"
    ]


def test_a_seed_that_is_missing_has_no_digest_to_offer() -> None:
    """Without the file nothing is said about its digest beyond that it belongs there."""
    assert reports("sources/held", file("title: H\ntype: press\nseed: seeds/none.txt")) == [
        "4:7: error: a source with a `seed` records its `digest` [digest]"
    ]


@pytest.mark.parametrize("key", ["disputes", "supersedes", "answers"])
def test_a_claim_that_is_referred_to_exists(key: str) -> None:
    """A reference in the data of a claim stands at its word."""
    data = {"one": f"standing: reported, {key}: [two, none, 'b#two', 'c#one']", "two": "standing: reported"}
    assert [report.partition(" [")[0] for report in reports("briefs/b", brief(data))] == [
        f"6:{37 + len(key)}: error: there is no claim `b#none`",
        f"6:{52 + len(key)}: error: there is no claim `c#one`",
    ]


def test_a_reference_of_a_summary_exists() -> None:
    """A reference in a summary that no brief makes stands at the summary."""
    assert reports("briefs/b", brief({"one": "standing: reported"}, None, "summary: Words. [^two]")) == [
        "5:10: error: there is no claim `b#two` [unknown-id]\n    hint: one of: one"
    ]


def test_a_near_miss_of_a_claim_is_suggested() -> None:
    """A slip in a reference is led back to the claim that is meant."""
    assert reports("briefs/b", brief({"indicted": "standing: reported"}, "Words [^indcited] [indicted]"))[0].endswith(
        "\n    hint: did you mean `b#indicted`?"
    )


def test_text_without_a_mark_is_a_mistake() -> None:
    """What follows the last mark of a paragraph leads back to no source."""
    assert reports("briefs/b", brief({"one": "standing: reported"}, "Words [one]\n\nNobody says so")) == [
        (
            "10:1: error: no mark follows “Nobody says so” [unmarked]"
            "\n    hint: end the sentence with the [mark] of its claim"
        )
    ]


def test_a_long_text_without_a_mark_is_cut() -> None:
    """A report quotes no more than the beginning."""
    (report,) = reports("briefs/b", brief({"one": "standing: reported"}, f"Words [one]\n\n{'long words ' * 9}"))
    assert f"no mark follows “{('long words ' * 9)[:40]}…”" in report


def test_headings_and_other_kinds_need_no_mark() -> None:
    """Only running text of briefs must lead back to a source."""
    assert reports("briefs/b", brief({"one": "standing: reported"}, "# Heading\n\nWords [one]")) == []
    assert reports("notes/n", file("title: N", "Words")) == []
    table = "| Year | Users |\n| --- | --- |\n| 2021 [one] | 5 [two] |\n"
    assert reports("briefs/b", brief({"one": "standing: reported", "two": "standing: reported"}, table)) == []


@pytest.mark.parametrize("end", [".", "!", "?", ".”", "…", ")", "’.", ";"])
def test_a_full_stop_behind_the_mark_is_no_text(end: str) -> None:
    """Punctuation behind the last mark says nothing that could need a source."""
    assert reports("briefs/b", brief({"one": "standing: reported"}, f"Words [one]{end}")) == []
    assert len(reports("briefs/b", brief({"one": "standing: reported"}, f"Words [one]{end} 5"))) == 1


def test_a_cell_of_a_table_needs_its_mark() -> None:
    """What a table says below its head leads back to a source like any text."""
    table = "Words [one]\n\n| Year | Users |\n| --- | --- |\n| 2021 | 5 |\n"
    assert [
        report.partition(" [")[0] for report in reports("briefs/b", brief({"one": "standing: reported"}, table))
    ] == [
        "12:3: error: no mark follows “2021”",
        "12:10: error: no mark follows “5”",
    ]


CODE = "Words [one]\n\n```\ncode\n```\n"


def test_a_block_of_code_in_a_brief_is_a_mistake() -> None:
    """Code can carry no mark, so it belongs to no claim; in a note it may stand."""
    (report,) = reports("briefs/b", brief({"one": "standing: reported"}, CODE))
    assert "error: a block of code belongs to no claim [unmarked]" in report
    assert reports("notes/n", file("title: N", "```\ncode\n```")) == []


def test_a_block_of_code_is_told_at_its_line() -> None:
    """A mistake stands at its line."""
    (report,) = reports("briefs/b", brief({"one": "standing: reported"}, CODE))
    assert report.startswith("10:1: ")


PERSON = "name: Jane Example"
WITHDRAWN = "standing: reported, retracted: {date: 2022, reason: r}"


@pytest.mark.parametrize(
    ("id", "text", "place"),
    [
        ("notes/n", file("title: N", "Words. [^b#one]"), "4:8"),
        ("people/jane-example", file(PERSON, "Words. [^b#one]"), "4:8"),
        ("briefs/c", brief({"one": "standing: reported"}, "As [^b#one] said. [one]"), "8:4"),
        ("briefs/c", brief({"one": "standing: reported"}, None, "summary: Words. [^b#one]"), "5:10"),
    ],
)
def test_nothing_rests_on_a_withdrawn_claim(id: str, text: str, place: str) -> None:
    """A reference to a claim that was withdrawn is a mistake in any body and summary."""
    _, problems = linked({"briefs/b": brief({"one": WITHDRAWN}), id: text})
    assert problems == [
        f"{id}.md:{place}: error: `b#one` is withdrawn, and this rests on it [withdrawn]"
        "\n    hint: say it by another claim, or take it out"
    ]


def test_a_withdrawn_claim_can_be_spoken_of() -> None:
    """A change names the claim that it withdrew, and another claim what it supersedes; a draft is left alone."""
    note = file("title: N\nchanges: [{date: 2022, why: w, claim: 'b#one'}]", "Words")
    later = brief({"two": "standing: reported, supersedes: ['b#one']"})
    draft = file("title: D\nreview: draft", "As said. [^b#one]")
    files = {"briefs/b": brief({"one": WITHDRAWN}), "notes/n": note, "briefs/c": later, "notes/d": draft}
    assert linked(files)[1] == []


def test_a_claim_of_a_draft_is_no_ground() -> None:
    """A reviewed entry refers to no claim that is not published, in text, data or changes; a draft may."""
    draft = brief({"one": "standing: reported"}, None, "review: draft")
    said = "error: `d#one` is a claim of a draft [unknown-id]\n    hint: review the draft, or leave the reference out"
    note = "title: N\nchanges: [{date: 2022, why: w, claim: 'd#one'}]"
    answer = brief({"two": "standing: reported, answers: ['d#one']"})
    assert linked({"briefs/d": draft, "notes/n": file(note, "Words. [^d#one]"), "briefs/b": answer})[1] == [
        f"briefs/b.md:6:39: {said}",
        f"notes/n.md:3:39: {said}",
        f"notes/n.md:5:8: {said}",
    ]
    assert linked({"briefs/d": draft, "notes/n": file(f"{note}\nreview: draft", "Words. [^d#one]")})[1] == []


def test_a_source_is_no_copy_of_itself() -> None:
    """The shortest circle is a mistake too."""
    assert reports("sources/s", file("title: S\ntype: press\ncopy_of: s")) == [
        "4:10: error: this source is a copy of itself [circle]\n    hint: one of them is the first"
    ]


def test_a_copy_of_a_draft_is_no_circle() -> None:
    """A source that leads to a draft is told so, and nothing else is said of it or of what was copied from it."""
    copies = {
        "sources/s": file("title: S\ntype: press\ncopy_of: draft"),
        "sources/t": file("title: T\ntype: press\ncopy_of: s"),
        "sources/draft": file("title: D\ntype: press\nreview: draft"),
    }
    assert [problem.partition("\n")[0] for problem in linked(copies)[1]] == [
        "sources/s.md:4:10: error: sources/draft is a draft, and a draft is not published [unknown-id]"
    ]


def test_a_copy_of_a_circle_is_not_in_it() -> None:
    """What was copied from a circle is no part of the mistake."""
    copies = {
        "sources/x": file("title: X\ntype: press\ncopy_of: y"),
        "sources/y": file("title: Y\ntype: press\ncopy_of: x"),
        "sources/z": file("title: Z\ntype: press\ncopy_of: x"),
    }
    assert [problem.partition(":")[0] for problem in linked(copies)[1]] == ["sources/x.md", "sources/y.md"]


ARREST = "standing: official, event: arrest, date: 2021"
CASE = "case: us-v-example\nby: police"
BOTH = "Jane Example and John Example were arrested. [one]"


def test_a_step_is_somebodys() -> None:
    """Where the sentence names several of the accused it is said whose step it is; naming them all is an answer."""
    assert reports("briefs/b", brief({"one": ARREST}, BOTH, CASE)) == [
        "8:36: error: the sentence names people/jane-example and people/john-example: whose step is this? [step]"
        "\n    hint: say it by `about: […]`"
    ]
    for about in ("[jane-example]", "[jane-example, john-example]"):
        assert reports("briefs/b", brief({"one": f"{ARREST}, about: {about}"}, BOTH, CASE)) == []


@pytest.mark.parametrize(
    "data",
    [
        "standing: official, event: hearing, date: 2021",
        "standing: alleged, event: arrest, date: 2021",
        "standing: official",
        f"{ARREST}, retracted: {{date: 2022, reason: r}}",
    ],
)
def test_what_is_no_step_may_name_several(data: str) -> None:
    """A hearing, an allegation, a statement or what was withdrawn changes nobody's status."""
    assert reports("briefs/b", brief({"one": data}, BOTH, CASE)) == []


@pytest.mark.parametrize("about", ["", ", about: [police]", ", about: []"])
def test_a_step_of_nobody_is_a_warning(about: str) -> None:
    """A step whose `about` has none of the accused changes nothing, which is told and stops nobody."""
    (report,) = reports("briefs/b", brief({"one": f"{ARREST}{about}"}, "Two men were arrested. [one]", CASE))
    assert report == (
        "8:36: warning: this arrest changes nobody's status: `about` has none of the accused of the case [step]"
        "\n    hint: name them in `about`, with their role in `parties`"
    )


def test_outside_any_case_a_step_is_nobodys() -> None:
    """Without a case there is no status, and nothing to warn of."""
    assert reports("briefs/b", brief({"one": ARREST}, "Two men were arrested. [one]", "by: police")) == []


def test_the_mistake_stands_where_the_text_begins() -> None:
    """The rest of a paragraph that has no mark is reported behind the last mark, not where the paragraph begins."""
    (report,) = reports("briefs/b", brief({"one": "standing: reported"}, "Words\nof one [one] and more"))
    assert report.startswith("9:14: ")


@pytest.mark.parametrize(
    ("id", "text"),
    [
        ("rulings/r", "name: R\nhistory: [{outcome: reversed, ruling: nobody}]"),
        ("notes/n", "title: N\nchanges: [{date: 2021, why: w, claim: 'b#nobody'}]"),
        ("briefs/b", "title: T\ndate: 2021\nsources: [weekly]\nslips: [{written: a, read: b, source: nobody}]"),
    ],
)
def test_every_reference_of_every_field_leads_somewhere(id: str, text: str) -> None:
    """A reference deep inside a field is resolved like any other."""
    assert len(reports(id, file(text))) == 1


def test_a_field_that_leads_nowhere_stands_at_its_word() -> None:
    """Each field that refers to an entry is checked, list by list and key by key."""
    case = (
        "name: C\ncourt: low-cuort\nnetworks: [jane-example]\nparties:\n  jane-example: accused\n  "
        "jane-exmaple: accused\noffences: [racketeering, nobody]"
    )
    assert [report.partition("\n")[0] for report in reports("cases/us-v-example", file(case))] == [
        "3:8: error: there is no `low-cuort` in courts [unknown-id]",
        "4:12: error: `jane-example` is people/jane-example, and here only networks will do [unknown-id]",
        "7:3: error: there is no entry `jane-exmaple` [unknown-id]",
        "8:26: error: there is no `nobody` in offences [unknown-id]",
    ]
