"""What readers are owed on the pages: how to reach us, what was corrected, and where sources differ."""

from pathlib import Path
from urllib.parse import unquote

import pytest
from project import FERRY, TRIAL, Html, copy, edit, html_pages, little, pages, write

SETTLED = """---
title: How many handsets there were
date: 2020-12-01
claims: [2019-05-04-quillnet-arrests#users, 2020-06-10-salt-trial#fewer]
why: The police read out a ledger.
---
"""


def text(page: Html) -> str:
    """All words of a page, spaces folded."""
    return " ".join(page.text.split())


@pytest.mark.parametrize(
    "id", [f"briefs/{FERRY}", "people/bo-odell", "networks/quillnet", "sources/le-phare-2020-06-10"]
)
def test_a_mistake_is_reported_by_mail(id: str) -> None:
    """The page of each entry begins a letter whose subject is its address."""
    (link,) = html_pages(little()[1])[f"{id}.html"].find("p", type_="report")
    assert "Report a mistake" in link.text
    found = [one for one in html_pages(little()[1])[f"{id}.html"].links if one.startswith("mailto:corrections@")]
    subject = f"Mistake: https://little.example/base/{id}.html"
    assert [unquote(one) for one in found] == [f"mailto:corrections@little.example?subject={subject}"]


def test_without_a_contact_nothing_pretends_that_there_is_one(tmp_path: Path) -> None:
    """No page has a letter, and the page of contact says that no address was given."""
    root = copy(tmp_path / "little")
    edit(root, "content/site.yaml", "contact: corrections@little.example\n", "")
    found = html_pages(pages(root)[1])
    assert not [link for page in found.values() for link in page.links if link.startswith("mailto:corrections@")]
    assert not [path for path, page in found.items() if page.find("p", type_="report")]
    assert "No address has been given yet." in text(found["contact.html"])


def test_every_page_leads_to_corrections_disputes_and_contact() -> None:
    """From whatever page a reader comes, these three are one step away."""
    for path, page in html_pages(little()[1]).items():
        ends = {link.rpartition("/")[2] for link in page.links}
        assert {"corrections.html", "disputes.html", "contact.html"} <= ends, path


def test_every_page_leads_to_the_imprint_by_its_title() -> None:
    """Who answers for the site is one step away from every page."""
    for path, page in html_pages(little()[1]).items():
        (foot,) = page.find("footer")
        assert "Imprint & data" in foot.text, path
        assert [link for link in page.links if link.rpartition("/")[2] == "imprint.html"], path


def test_without_an_imprint_nothing_leads_to_one(tmp_path: Path) -> None:
    """A project that has no address yet may be without; no page then promises one."""
    root = copy(tmp_path / "little")
    edit(root, "content/site.yaml", "address: https://little.example/base\n", "")
    (root / "content/notes/imprint.md").unlink()
    assert not [link for page in html_pages(pages(root)[1]).values() for link in page.links if "imprint" in link]


def test_contact_names_who_is_responsible() -> None:
    """Editor and address, and a letter for each thing that may be asked for."""
    page = html_pages(little()[1])["contact.html"]
    assert "Responsible for the content: Ida Exemplar." in text(page)
    assert len([link for link in page.links if link.startswith("mailto:")]) == 4


def test_sides_stand_with_source_standing_and_date() -> None:
    """Each side of a dispute says who says so, how well established it is, when, and where it can be read."""
    page = html_pages(little()[1])["disputes.html"]
    sides = [" ".join(side.text.split()) for side in page.find("div", type_="side")]
    assert len(sides) == 2
    assert "less than 800" in sides[0]
    assert "official · Nordmark Police".replace(" ·", "") in sides[0]
    assert "as of 10 June 2020" in sides[0]
    assert "Procès du sel" in sides[0]
    assert "The figure is worldwide; as of May 2019" in sides[1]
    assert "reported" in sides[1]


def test_a_claim_that_differs_is_marked() -> None:
    """In its brief and in every list its mark leads to the dispute; no other claim has one."""
    found = html_pages(little()[1])
    for path in (f"briefs/{FERRY}.html", f"briefs/{TRIAL}.html", "networks/quillnet.html", "claims.html"):
        marks = found[path].find("a", type_="differs")
        assert marks, path
        assert {mark.attributes["href"].partition("#")[2] for mark in marks} == {f"{TRIAL}.fewer"}
    assert not found["people/bo-odell.html"].find("a", type_="differs")


@pytest.mark.parametrize(
    ("holds", "words"),
    [
        ("", ["follows none, 1 December 2020", "follows none, 1 December 2020"]),
        (f"holds: {TRIAL}#fewer\n", ["follows this, 1 December 2020", "follows another, 1 December 2020"]),
    ],
)
def test_a_settlement_is_told_with_its_reason_and_hides_no_side(holds: str, words: list[str], tmp_path: Path) -> None:
    """Both sides stay, each marked by what the editor decided and when; the reason stands on both pages."""
    root = copy(tmp_path / "little")
    write(root, "content/settlements/users.md", SETTLED.replace("why:", f"{holds}why:"))
    found = html_pages(pages(root)[1])
    marks = [mark.text for mark in found["disputes.html"].find("a", type_="differs")]
    assert marks == [f"sources differ; the editor {word}" for word in words]
    for path in ("disputes.html", "settlements/users.html"):
        assert "The police read out a ledger." in text(found[path])
        assert "1,200 handsets" in text(found[path])
        assert "moins de 800" in text(found[path])
    assert "settlements/users.html" in found["disputes.html"].links
    assert f"../disputes.html#{TRIAL}.fewer" in found["settlements/users.html"].links


def test_corrections_lead_to_the_claim() -> None:
    """Each stands with its day and reason, the newest first, and leads to the anchor of its claim."""
    page = html_pages(little()[1])["corrections.html"]
    days = [element.attributes["datetime"] for element in page.find("time")]
    assert days == sorted(days, reverse=True) == ["2020-07-01", "2020-01-01", "2019-06-01"]
    assert {f"briefs/{FERRY}.html#users", "networks/quillnet.html", f"briefs/{FERRY}.html#stamps"} <= set(page.links)


def test_a_brief_has_as_many_claims_in_a_list_as_on_its_page() -> None:
    """What was withdrawn is counted in neither."""
    found = html_pages(little()[1])
    assert "13 claims: words proved (13)" in found[f"briefs/{FERRY}.html"].text
    listed = " ".join(found["briefs/index.html"].text.split())
    assert "13 claims" in listed
    assert "14 claims" not in listed


def test_a_brief_without_a_date_is_not_new(tmp_path: Path) -> None:
    """It stands behind those that have one, on the first page and in the list."""
    root = copy(tmp_path / "little")
    edit(root, f"content/briefs/{FERRY}.md", "\ndate: 2019-05-04\n", "\ndate: unknown\n")
    found = html_pages(pages(root)[1])
    for path in ("index.html", "briefs/index.html"):
        links = [link.rpartition("/")[2] for link in found[path].links]
        assert links.index(f"{TRIAL}.html") < links.index(f"{FERRY}.html"), path
