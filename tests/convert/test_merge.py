"""Converting again: what becomes of a person's edits, case by case."""

from pathlib import Path

import pytest

from convert.conftest import TESTS
from generator.convert.again.identities import keep_ids
from generator.convert.again.merge import Conflict, Merged, merge

CASES = sorted((TESTS / "cases/merges").glob("*.md"))
_PARTS = ("the last draft", "the new draft", "as people left it", "merged", "told")


def told(merged: Merged) -> str:
    """Conflicts and what followed, one a line."""
    lines = [f"{one.line}: {one.what}: {one.mine!r} – {one.new!r}" for one in merged.conflicts]
    return "\n".join([*lines, f"followed: {', '.join(merged.changed)}"]) + "\n"


def sections(text: str) -> dict[str, str]:
    """A case's parts, each under a line `=== name`; what stands above the first is its sentence."""
    rows = [part.partition("\n") for part in text.split("=== ")[1:]]
    return {name.strip(): body for name, _, body in rows}


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_case(case: Path, update: bool) -> None:
    """The sentence on top of each case."""
    text = case.read_text(encoding="utf-8")
    given = sections(text)
    merged = merge(*(given[name] for name in _PARTS[:3]))
    if update:
        head = text.partition("=== merged")[0]
        case.write_text(f"{head}=== merged\n{merged.text}=== told\n{told(merged)}", encoding="utf-8", newline="\n")
        given |= {"merged": merged.text, "told": told(merged)}
    assert merged.text == given["merged"]
    assert told(merged) == given["told"]


def brief(claims: dict[str, str], body: str, more: str = "") -> str:
    lines = "".join(f"  {id}: {{{data}}}\n" for id, data in claims.items())
    return f"---\ntitle: A story\n{more}claims:\n{lines}---\n{body}\n"


DRAFT = brief({"ca1": "standing: alleged"}, "A clerk hid the ledger in Lisbon. [ca1]")
BETTER = DRAFT.replace("alleged", "official")


@pytest.mark.parametrize(
    ("mine", "line", "why"),
    [
        ("no fence at all\n", 1, "the brief cannot be read: expected `---` in the first line, before the frontmatter"),
        ("---\ntitle: a\n", 1, "the brief cannot be read: the frontmatter opened here is never closed by a line `---`"),
        ("---\ntitle: a\ntitle: b\n---\n", 3, "the brief cannot be read: `title` stands twice"),
        ("---\n- a\n---\n", 2, "the brief cannot be read: expected keys and values, such as `title: …`"),
        ("---\ntitle: &a b\n---\n", 2, "the brief cannot be read: anchors and aliases are not used here"),
    ],
)
def test_brief_that_cannot_be_read_is_left_and_told(mine: str, line: int, why: str) -> None:
    """A slip of a person costs nobody's work."""
    assert merge(DRAFT, BETTER, mine) == Merged(mine, (Conflict(line, why, "", ""),), done=False)


def test_draft_that_cannot_be_read_changes_nothing() -> None:
    """Whose text it is is said."""
    mine = DRAFT.replace("A story", "My story")
    (conflict,) = merge("broken", BETTER, mine).conflicts
    assert conflict.what.startswith("the last draft cannot be read")


def test_brief_whose_claims_are_no_mapping_is_left() -> None:
    """What a person made of it stays, with a word about it, and no mark comes without its claim."""
    mine = "---\ntitle: A story\nclaims: later\n---\nA clerk hid it.\n"
    new = brief(
        {"ca1": "standing: alleged", "cb2": "standing: alleged"}, "A clerk hid it. [ca1] Omar denied it all. [cb2]"
    )
    merged = merge(DRAFT, new, mine)
    assert merged.text == mine
    assert [one.what for one in merged.conflicts] == ["claims"]
    assert not merged.done


def test_byte_order_mark_of_an_editor_stays() -> None:
    """A brief that begins with one is merged like any other."""
    merged = merge(DRAFT, BETTER, f"\ufeff{DRAFT}")
    assert merged == Merged(f"\ufeff{BETTER}", (), ("whole",))


def test_claims_come_where_a_person_had_deleted_them_all() -> None:
    """Only the new one comes, with its mark; deleted ones stay deleted."""
    new = DRAFT.replace("---\nA", "  cb2: {standing: party}\n---\nA").replace(
        "[ca1]", "[ca1]\n\nOmar Roe denied it. [cb2]"
    )
    mine = "---\ntitle: A story\nclaims:\n---\n## My own\n"
    assert merge(DRAFT, new, mine).text == (
        "---\ntitle: A story\nclaims:\n  cb2: {standing: party}\n---\nOmar Roe denied it. [cb2]\n\n## My own\n"
    )


def test_claim_to_which_a_person_refers_stays() -> None:
    """A reference by hand never leads nowhere."""
    mine = DRAFT.replace("title: A story", "title: A story\nsummary: A ledger was hidden. [^ca1]")
    new = "---\ntitle: A story\n---\n"
    merged = merge(DRAFT, new, mine)
    assert merged.text == mine
    assert [one.what for one in merged.conflicts] == ["body.ca1"]


def test_doubts_are_a_list_of_the_machine_and_of_people() -> None:
    """Removed doubts stay removed, new ones come, those of claims that are not there do not."""
    more = "doubts:\n  - {at: ca1, why: who}\n  - {at: '', why: no date}\n"
    base = DRAFT.replace("claims:", f"{more}claims:")
    mine = base.replace("  - {at: '', why: no date}\n", "  - {at: ca1, why: mine}\n")
    new = base.replace("no date}\n", "no date}\n  - {at: ca1, why: what}\n").replace("  - {at: ca1, why: who}\n", "")
    assert "doubts:\n  - {at: ca1, why: what}\n  - {at: ca1, why: mine}\nclaims:" in merge(base, new, mine).text


def test_offers_are_never_touched() -> None:
    """They are made and taken elsewhere."""
    mine = DRAFT.replace("claims:", "offers: [a]\nclaims:")
    assert merge(DRAFT.replace("claims:", "offers: [a]\nclaims:"), BETTER, mine.replace("A story", "Mine")).text == (
        BETTER.replace("claims:", "offers: [a]\nclaims:").replace("A story", "Mine")
    )


OLD = brief(
    {"ca1": "standing: alleged", "cb2": "standing: party, disputes: [ca1]"},
    "A clerk of the port hid three ledgers in a warehouse near Lisbon. [ca1] Omar Roe denied it. [cb2]",
)


def test_same_passage_keeps_its_id() -> None:
    """Whatever the new draft calls it, in frontmatter, in marks and in references."""
    new = OLD.replace("ca1", "c99").replace("cb2", "c88")
    assert keep_ids(OLD, new) == OLD


def test_passage_that_is_cut_keeps_its_id_in_its_greater_part() -> None:
    """The rest is a claim of its own, with its own id."""
    new = brief(
        {"c11": "standing: alleged", "c22": "standing: reported", "c33": "standing: party, disputes: [c11]"},
        "A clerk of the port hid three ledgers [c11] in a warehouse near Lisbon. [c22] Omar Roe denied it. [c33]",
        "summary: Ledgers were hidden. [^c11]\ndoubts: [{at: c11, why: who}]\n",
    )
    kept = keep_ids(OLD, new)
    assert kept == new.replace("c11", "ca1").replace("c33", "cb2")


def test_id_that_was_used_is_given_to_nothing_else() -> None:
    """A new claim that happens to have an old id gets another one; an address never leads to another statement."""
    new = brief({"ca1": "standing: reported"}, "Phones were sold in Porto by nobody in particular. [ca1]")
    kept = keep_ids(OLD, new)
    assert "ca1" not in kept
    assert "cb2" not in kept
    assert kept.count("[c") == 1


def test_ids_can_change_places() -> None:
    """All are given at once."""
    new = OLD.replace("ca1", "c00").replace("cb2", "ca1").replace("c00", "cb2")
    assert keep_ids(OLD, new) == OLD


def test_unreadable_drafts_keep_nothing() -> None:
    """The new draft is given back as it is."""
    assert keep_ids("broken", OLD) == OLD
    assert keep_ids(OLD, "broken") == "broken"
