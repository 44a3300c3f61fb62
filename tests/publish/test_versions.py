"""The version of a page: of which files it is, and that nothing else changes it."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from project import FERRY, TRIAL, copy, edit, linked, little, write

from generator.publish.citing.versions import files_of, rests_on, version, versions

FEW = settings(max_examples=15)


def test_a_brief_rests_on_its_sources_and_what_its_statuses_come_from() -> None:
    """Itself, what its fields name, and for each status the case and the briefs whose claims are the steps."""
    site = little()[0]
    found = rests_on(f"briefs/{FERRY}", site)
    assert {f"briefs/{FERRY}", f"briefs/{TRIAL}", "cases/nordmark-v-marle", "people/edouard-marle"} <= found
    assert {"sources/ferry-gazette-2019-05-04", "sources/nordmark-police-2019"} <= found
    assert "places/port-lisse" not in found, "a place is only named, and its page says nothing here"


def test_a_dossier_rests_on_the_briefs_whose_claims_it_shows() -> None:
    """Of somebody in two briefs on both, and on their sources; of a word of the glossary on what it names."""
    site = little()[0]
    assert {f"briefs/{FERRY}", f"briefs/{TRIAL}", "sources/le-phare-2020-06-10"} <= rests_on("people/bo-odell", site)
    assert rests_on("terms/handset", site) == {"terms/handset", "networks/quillnet"}


def test_a_version_can_be_computed_without_us() -> None:
    """It is the beginning of the SHA-256 of the list that `sha256sum` makes of the files, the page's own first."""
    site, root = little()[0], Path(__file__).parent.parent / "little"
    for id in site.entries:
        paths = [row.partition("  ")[2] for row in files_of(id, site).splitlines()]
        assert paths[0] == f"content/{id}.md"
        assert paths[1:] == sorted(set(paths[1:]) - {paths[0]})
        rows = "".join(f"{hashlib.sha256((root / path).read_bytes()).hexdigest()}  {path}\n" for path in paths)
        assert version(id, site) == hashlib.sha256(rows.encode()).hexdigest()[:12]


def test_line_ends_change_no_version(tmp_path: Path) -> None:
    """A clone in which lines end otherwise shows the same versions."""
    root = copy(tmp_path / "little")
    for path in (root / "content").rglob("*.md"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert versions(linked(root)) == versions(little()[0])


def test_settings_change_no_version(tmp_path: Path) -> None:
    """What a page does not rest on changes nothing: the title of the site, the day of its state, a further entry."""
    root = copy(tmp_path / "little")
    edit(root, "content/site.yaml", "title: Salt & Signal", "title: Salt")
    write(root, "content/terms/pager.md", "---\nname: pager\n---\nSmall.\n")
    found = dict(versions(linked(root)))
    assert found.pop("terms/pager")
    assert found == versions(little()[0])


@pytest.mark.law
@FEW
@given(st.data())
def test_a_version_changes_with_its_files_and_with_nothing_else(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """One file gets a comment: the pages that rest on it have another version, all others the same."""
    site = little()[0]
    changed = data.draw(st.sampled_from(sorted(site.entries)))
    root = copy(tmp_path_factory.mktemp("changed") / "little")
    path = root / site.entries[changed].path
    path.write_text(path.read_text(encoding="utf-8").replace("---\n", "---\n# Looked at again.\n", 1), encoding="utf-8")
    before, after = versions(site), versions(linked(root))
    assert {id for id in before if before[id] != after[id]} == {
        id for id in site.entries if changed in rests_on(id, site)
    }
