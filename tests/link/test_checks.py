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
        "5:10: error: there is no claim `b#two` [unknown-id]\n    hint: one of: b#one"
    ]


def test_a_near_miss_of_a_claim_is_suggested() -> None:
    """A slip in a reference is led back to the claim that is meant."""
    assert reports("briefs/b", brief({"indicted": "standing: reported"}, "Words [^indcited] [indicted]"))[0].endswith(
        "\n    hint: did you mean `b#indicted`?"
    )


def test_text_without_a_mark_is_a_warning() -> None:
    """What follows the last mark of a paragraph leads back to no source."""
    assert reports("briefs/b", brief({"one": "standing: reported"}, "Words [one]\n\nNobody says so")) == [
        (
            "10:1: warning: no mark follows “Nobody says so” [unmarked]"
            "\n    hint: end the sentence with the [mark] of its claim"
        )
    ]


def test_a_long_text_without_a_mark_is_cut() -> None:
    """A warning quotes no more than the beginning."""
    (report,) = reports("briefs/b", brief({"one": "standing: reported"}, f"Words [one]\n\n{'long words ' * 9}"))
    assert f"no mark follows “{('long words ' * 9)[:40]}…”" in report


def test_headings_and_other_kinds_need_no_mark() -> None:
    """Only running text of briefs must lead back to a source."""
    assert reports("briefs/b", brief({"one": "standing: reported"}, "# Heading\n\nWords [one]")) == []
    assert reports("notes/n", file("title: N", "Words")) == []


def test_a_warning_stands_where_the_text_begins() -> None:
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
        "name: C\ncourt: low-cuort\nnetwork: jane-example\nparties:\n  jane-example: accused\n  "
        "jane-exmaple: accused\noffences: [racketeering, nobody]"
    )
    assert [report.partition("\n")[0] for report in reports("cases/us-v-example", file(case))] == [
        "3:8: error: there is no `low-cuort` in courts [unknown-id]",
        "4:10: error: `jane-example` is people/jane-example, and here only networks will do [unknown-id]",
        "7:3: error: there is no `jane-exmaple` in content/ [unknown-id]",
        "8:26: error: there is no `nobody` in offences [unknown-id]",
    ]
