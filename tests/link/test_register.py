"""Which entry a word stands for: one, or an explanation why none."""

import pytest

from generator.link.register import Register, Unresolved, shared_names

from .project import content, file


def register(**files: str) -> Register:
    """The register of the little project with these files, `_` for `/` in their ids."""
    loaded, problems = content({id.replace("__", "/").replace("_", "-"): text for id, text in files.items()})
    assert problems == []
    return Register.of(loaded.entries)


def resolve(known: Register, word: str, *folders: str, asker: str = "cases/us-v-example") -> str:
    """The id, or message and hint of why there is none."""
    found = known.resolve(word, folders, known.entries[asker])
    return f"{found.message} | {found.hint}" if isinstance(found, Unresolved) else found


def called(known: Register, name: str, asker: str = "cases/us-v-example") -> str:
    """The id of a name, or message and hint of why there is none."""
    found = known.called(name, known.entries[asker])
    return f"{found.message} | {found.hint}" if isinstance(found, Unresolved) else found


def shared(known: Register) -> list[str]:
    """Names that two entries claim, as they are printed."""
    return [str(problem).removeprefix("content/") for problem in shared_names(known.entries.values())]


@pytest.mark.parametrize(
    ("word", "folders", "expected"),
    [
        ("jane-example", ("people",), "people/jane-example"),
        ("people/jane-example", ("people", "groups"), "people/jane-example"),
        ("us-v-example#seller", ("people", "cases"), "cases/us-v-example#seller"),
        ("cases/us-v-example#seller", ("people", "cases"), "cases/us-v-example#seller"),
        ("jane-exmaple", ("people",), "there is no `jane-exmaple` in people | did you mean `jane-example`?"),
        ("nobody", ("people",), "there is no `nobody` in people | one of: jane-example, john-example"),
        ("people/nobody", ("people",), "there is no `people/nobody` in people | one of: jane-example, john-example"),
        ("jane-example", ("courts",), "`jane-example` is people/jane-example, and here only courts will do | "),
        ("us-v-example#buyer", ("people",), "cases/us-v-example has no unnamed party `buyer` | one of: seller"),
        ("us-v-exmaple#seller", ("people",), "there is no `us-v-exmaple` in cases | did you mean `us-v-example`?"),
    ],
)
def test_a_word_leads_to_one_entry_or_says_why_not(word: str, folders: tuple[str, ...], expected: str) -> None:
    """A reference is an entry of the kinds that fit, or an explanation with a near miss."""
    assert resolve(register(), word, *folders) == expected


def test_a_stem_in_two_folders_needs_its_folder() -> None:
    """Where a stem stands in two folders that fit, the folder has to be written."""
    known = register(groups__jane_example=file("name: The Janes"))
    assert resolve(known, "jane-example", "people", "groups") == (
        "`jane-example` could be groups/jane-example or people/jane-example | write the folder too"
    )
    assert resolve(known, "jane-example", "people") == "people/jane-example"
    assert resolve(known, "groups/jane-example", "people", "groups") == "groups/jane-example"


def test_a_draft_is_found_by_drafts_only() -> None:
    """A published entry cannot lead to a draft, and a draft can."""
    known = register(
        people__new_person=file("name: New Person\nreview: draft"), people__other=file("name: Other\nreview: draft")
    )
    assert resolve(known, "new-person", "people") == (
        "people/new-person is a draft, and a draft is not published | "
        "review content/people/new-person.md and delete its line `review: draft`, or do not name it here"
    )
    assert resolve(known, "new-person", "people", asker="people/other") == "people/new-person"
    assert called(known, "New Person").startswith("people/new-person is a draft")


def test_a_name_leads_to_the_one_who_has_it() -> None:
    """Names, aliases and ambiguous forms can all be written in double brackets where one entry has them."""
    known = register()
    assert called(known, "Jane Example") == called(known, "Janey") == called(known, "Jane") == "people/jane-example"
    assert called(known, "Jane Exmaple") == "nothing is called `Jane Exmaple` | did you mean `Jane Example`?"
    assert called(known, "zzz").startswith("nothing is called `zzz` | ")


def test_a_name_of_two_is_never_guessed() -> None:
    """Where two entries have a name, the one that is meant has to be written."""
    known = register(people__jane_other=file("name: Jane Other\nambiguous: [Jane]"))
    assert called(known, "Jane") == (
        "`Jane` could be people/jane-example or people/jane-other"
        " | write [Jane](people/jane-example) for the one that is meant"
    )


def test_a_shared_name_is_told_at_the_later_entry() -> None:
    """Two reviewed entries with one name are a mistake, in any capitals, at the word that claims it."""
    known = register(people__jane_other=file("name: Jane Other\naliases: [JO, janey]"))
    assert shared(known) == [
        "people/jane-other.md:3:15: error: `janey` is also a name of people/jane-example [shared-name]"
        "\n    hint: list it under `ambiguous` in both, and say in `distinguish` how they differ"
    ]


def test_a_shared_name_is_told_at_the_name_itself() -> None:
    """Where the name itself is shared, that is the place."""
    (report,) = shared(register(terms__jane=file("name: Jane Example")))
    assert report.startswith("terms/jane.md:2:7: error: `Jane Example` is also a name of people/jane-example")


@pytest.mark.parametrize(
    "text",
    [
        "name: Jane Other\nambiguous: [Jane]\naliases: [Jane]",
        "name: Jane Example\nreview: draft",
        "name: Other\nambiguous: [Janey]\nreview: draft",
    ],
)
def test_what_is_ambiguous_or_a_draft_claims_no_name(text: str) -> None:
    """A form that is called ambiguous is claimed by nobody, and a draft claims nothing."""
    assert shared(register(people__jane_other=file(text))) == []


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("name: Jane Other\naliases: [Jane]", "people/jane-other.md:3:11: error: `Jane` is also a name of"),
        ("name: Jane Other\nambiguous: [Janey]", "people/jane-example.md:3:11: error: `Janey` is also a name of"),
        ("name: Jane Other\nambiguous: [janey]", "people/jane-example.md:3:11: error: `Janey` is also a name of"),
        ("name: Jane", "people/jane-other.md:2:7: error: `Jane` is also a name of"),
    ],
)
def test_a_form_is_ambiguous_to_both_or_to_nobody(text: str, report: str) -> None:
    """A name that another calls ambiguous is told at the one who does not, until both do."""
    (found,) = shared(register(people__jane_other=file(text)))
    assert found.startswith(report)


def test_a_draft_stands_in_nobodys_way() -> None:
    """A draft with the stem or name of a reviewed entry is not there, for other drafts neither, but by its id."""
    known = register(
        groups__jane_example=file("name: Jane Example\nreview: draft"), people__other=file("name: O\nreview: draft")
    )
    assert resolve(known, "jane-example", "people", "groups") == "people/jane-example"
    assert called(known, "Jane Example") == "people/jane-example"
    assert resolve(known, "jane-example", "people", "groups", asker="people/other") == "people/jane-example"
    assert called(known, "Jane Example", asker="people/other") == "people/jane-example"
    assert resolve(known, "groups/jane-example", "groups", asker="people/other") == "groups/jane-example"
    assert resolve(known, "groups/jane-example", "groups").startswith("groups/jane-example is a draft")


def test_sources_and_notes_claim_no_name() -> None:
    """What is never linked by itself may be called like something that is."""
    assert shared(register(notes__jane=file("title: Jane Example"))) == []
