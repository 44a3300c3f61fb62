"""What the page of a brief says beside its claims."""

from pathlib import Path

from project import FERRY, copy, edit, html_pages, pages

BRIEF = f"content/briefs/{FERRY}.md"


def test_what_the_sources_leave_open_is_said(tmp_path: Path) -> None:
    """What a reader would ask and nobody answers has a place of its own, and no standing."""
    root = copy(tmp_path / "little")
    edit(root, BRIEF, "slips:\n", "not_known:\n  - Who wrote the ledger <b>.\nslips:\n")
    page = html_pages(pages(root)[1])[f"briefs/{FERRY}.html"]
    words = " ".join(page.text.split())
    assert "Not known The sources of this brief do not say it. Who wrote the ledger <b>." in words
    assert "Not known" not in " ".join(
        html_pages(pages(copy(tmp_path / "bare"))[1])[f"briefs/{FERRY}.html"].text.split()
    )


def test_a_newspaper_that_alleges_is_called_by_its_name(tmp_path: Path) -> None:
    """The title of an article is no speaker, and may itself be an allegation."""
    root = copy(tmp_path / "little")
    edit(root, BRIEF, "  model: {standing: reported, ", "  model: {standing: alleged, by: ferry-gazette-2019-05-04, ")
    page = html_pages(pages(root)[1])[f"briefs/{FERRY}.html"]
    (note,) = page.find("li", id="note.model")
    assert " ".join(note.text.split()).startswith("alleged The Ferry Gazette")
