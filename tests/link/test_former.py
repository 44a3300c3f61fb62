"""Where claims stood before: what `formerly` may say, and what is made of it."""

from pathlib import Path

from project import FERRY, TRIAL, copy, edit, linked, pages, parsed

from generator.building.build import read

RENAMED = "2019-05-04-silent-phones"  # what the brief FERRY was called


def moved(root: Path, formerly: str) -> Path:
    """The little project, in which a claim of the trial says where it stood before."""
    copy(root)
    edit(root, f"content/briefs/{TRIAL}.md", "  appeal: {", f"  appeal: {{formerly: [{formerly}], ")
    return root


def said(root: Path) -> list[str]:
    """What is said of former places."""
    return [problem.message for problem in read(root, 1)[1] if problem.rule == "former-claim"]


def test_a_claim_of_a_renamed_brief_stood_under_its_old_name(tmp_path: Path) -> None:
    """A claim need not say that its brief had another name."""
    site = linked(copy(tmp_path / "little"))
    assert site.former.places[f"{FERRY}#arrest"] == ((RENAMED, "arrest"),)
    assert site.former.departed == {}


def test_a_claim_that_came_from_another_brief_stood_there_under_every_name(tmp_path: Path) -> None:
    """Where the brief that it came from was renamed, each of its names counts."""
    site = linked(moved(tmp_path / "little", f"{FERRY}#revision"))
    assert site.former.places[f"{TRIAL}#appeal"] == ((FERRY, "revision"), (RENAMED, "revision"))
    assert site.former.departed == {FERRY: (("revision", f"{TRIAL}#appeal"),)}


def test_a_former_brief_may_be_named_by_any_of_its_names(tmp_path: Path) -> None:
    """An address is told as it was published, and leads on from the page that is there now."""
    site = linked(moved(tmp_path / "little", f"{RENAMED}#revision"))
    assert site.former.departed == {FERRY: (("revision", f"{TRIAL}#appeal"),)}


def test_what_nobody_can_have_published_is_a_mistake(tmp_path: Path) -> None:
    """A brief that never was, a claim that still stands there, an address that two claims want."""
    assert said(moved(tmp_path / "a", "2018-nothing#appeal")) == ["no brief is or was called `2018-nothing`"]
    assert said(moved(tmp_path / "b", f"{FERRY}#arrest")) == [f"`{FERRY}#arrest` is a claim that stands there now"]
    two = moved(tmp_path / "c", f"{FERRY}#revision")
    edit(two, f"content/briefs/{FERRY}.md", "  model: {", "  model: {formerly: [revision], ")
    assert said(two) == [f"`{FERRY}#revision` leads to `{FERRY}#model` already"]


def test_every_former_place_of_a_claim_is_an_element_with_its_link(tmp_path: Path) -> None:
    """In the brief that it left, under the brief's old name, and where its passage stands in the source."""
    site, files = pages(moved(tmp_path / "little", f"{FERRY}#revision"))
    for path in (f"briefs/{FERRY}.html", f"briefs/{RENAMED}.html"):
        for anchor in ("revision", "note.revision"):
            ((element,),) = [parsed(files[path]).find(id=anchor)]
            assert element.tag in ("li", "a")
        assert f'href="{TRIAL}.html#appeal"' in files[path].replace("../briefs/", "")
    held = [proof.source for proof in site.claims[f"{TRIAL}#appeal"].proofs if proof.place]
    for source in held:
        ids = parsed(files[f"{source}.html"]).ids
        assert {f"{TRIAL}.appeal", f"{FERRY}.revision", f"{RENAMED}.revision"} <= set(ids)
    assert held
