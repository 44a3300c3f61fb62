"""The index of the search: one script that is an assignment of JSON, and nothing in it that is not published."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from project import FERRY, copy, edit, little, pages, parsed

INDEX = "assets/search-index.js"


def index(files: Mapping[str, str]) -> dict[str, Any]:
    """The data of the index, which must be plain JSON behind one assignment."""
    text = files[INDEX]
    assert text.startswith("window.briefingIndex={")
    assert text.endswith("};\n")
    data: dict[str, Any] = json.loads(text.removeprefix("window.briefingIndex=").removesuffix(";\n"))
    return data


def test_index_is_an_assignment_of_json() -> None:
    """The index is one line that a script can load from a disk, with rows as long as the search expects them."""
    data = index(little()[1])
    assert little()[1][INDEX].count("\n") == 1
    assert sorted(data) == ["claims", "entries", "kinds"]
    assert {len(row) for row in data["entries"]} == {5}
    assert {len(row) for row in data["claims"]} == {6}


def test_every_entry_and_every_live_claim_is_in_it() -> None:
    """Each published entry has a row, and each claim that is not withdrawn."""
    site, files = little()
    data = index(files)
    assert {row[2] for row in data["entries"]} == {f"{id}.html" for id in site.entries}
    live = [claim for claim in site.claims.values() if not claim.data.retracted]
    assert {(row[0], row[2]) for row in data["claims"]} == {(claim.sentence, claim.data.standing) for claim in live}
    assert {data["kinds"][row[0]] for row in data["entries"]} >= {"brief", "person", "network", "source", "note"}


def test_every_row_leads_somewhere() -> None:
    """Every address in the index is a page, and every claim's a place in it."""
    files = little()[1]
    data = index(files)
    for href in [row[2] for row in data["entries"]] + [row[1] for row in data["claims"]]:
        parts = urlsplit(href)
        assert not parts.fragment or parts.fragment in parsed(files[parts.path]).ids


def test_nothing_withdrawn_and_no_draft_is_in_it() -> None:
    """Neither the words of a withdrawn claim nor a draft's can be found."""
    text = little()[1][INDEX].casefold()
    assert "forged stamps" not in text
    assert "zanzibarium" not in text
    assert "#stamps" not in text


def test_a_retraction_takes_a_claim_out(tmp_path: Path) -> None:
    """A claim that was in the index is in it no more once it is retracted."""
    root = copy(tmp_path / "little")
    assert "14 boats" in little()[1][INDEX]
    edit(root, f"content/briefs/{FERRY}.md", "date: unknown,", "date: unknown, retracted: {date: 2021, reason: No.},")
    assert "14 boats" not in pages(root)[1][INDEX]


def test_separators_of_old_scripts_become_spaces(tmp_path: Path) -> None:
    """U+2028 and U+2029, which end a line in a script, are not in the index."""
    root = copy(tmp_path / "little")
    edit(root, "content/terms/handset.md", "A phone", "A\u2028 phone\u2029")
    text = pages(root)[1][INDEX]
    assert not {"\u2028", "\u2029"} & set(text)
