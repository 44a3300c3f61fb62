"""After an acquittal, a dismissal or a quashing: where somebody stands, and what is said beside each claim.

The cases stand in tests/cases/overtaken.txt. Each becomes a small site, all of whose files are searched: pages, index
of the search, feed. `pytest --update` writes what is shown again.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

import pytest
from project import Element, Html, html_pages, pages, write

from generator.link.site import Site
from generator.link.status import Status
from generator.publish.views.parts.at import At
from generator.publish.views.parts.remarks import remark
from generator.publish.views.proceedings.statuses import PositionView, status_view
from publish import indexed

FILE = Path(__file__).parent.parent / "cases/overtaken.txt"
HEAD, *CASES = re.split(r"^(?=\[)", FILE.read_text(encoding="utf-8"), flags=re.MULTILINE)
BASE = {
    "site.yaml": "title: T\ndescription: D\nas_of: 2026-11-23\n",
    "properties.yaml": "led: {label: led, type: relation, reverse: led by, to: [companies]}\n",
    "people/ida-voss.md": "name: Ida Voss",
    "agencies/the-prosecutor.md": "name: The Prosecutor",
    "courts/low-court.md": "name: Low Court",
    "courts/high-court.md": "name: High Court",
    "offences/smuggling.md": "name: smuggling",
    "offences/forgery.md": "name: forgery",
    "cases/v-voss.md": "name: R v Voss\ncourt: low-court\nparties: {ida-voss: accused}",
    "sources/paper.md": "title: Paper\ntype: press\ndate: 2023",
}


def claims(case: str) -> tuple[dict[str, str], dict[str, str]]:
    """The claims of both briefs by mark."""
    told = case.partition("->")[0]
    first, _, second = told.partition("==")
    rows = [
        {mark.strip(): data for mark, _, data in (line.partition(" % ") for line in part.splitlines()) if data}
        for part in (first, second)
    ]
    return rows[0], rows[1]


def brief(title: str, rows: dict[str, str]) -> str:
    """A brief in which every claim has a sentence of its own, is a key point, and is in the summary."""
    data = "".join(f"  {mark}: {{standing: {row}, about: [ida-voss], key: yes}}\n" for mark, row in rows.items())
    body = "\n\n".join(f"{sentence(mark)} [{mark}]" for mark in rows)
    summary = " ".join(f"{sentence(mark)} [^{mark}]" for mark in rows)
    head = f"title: {title}\ndate: 2023\nsources: [paper]\ncase: v-voss\nby: the-prosecutor\nsummary: {summary}"
    return f"---\n{head}\nclaims:\n{data}---\n{body}\n"


def sentence(mark: str) -> str:
    """Words that stand nowhere else."""
    return f"So speaks the claim {mark}."


def made(case: str, root: Path) -> tuple[Site, dict[str, str]]:
    """The site of a case and all its files; the dossier refers to every claim."""
    first, second = claims(case)
    for path, text in BASE.items():
        write(root, f"content/{path}", text if path.endswith("yaml") else f"---\n{text}\n---\n")
    verdict = any("event: conviction" in row or "event: sentence" in row for row in first.values())
    write(root, "content/briefs/first.md", brief("Ida Voss convicted" if verdict else "The case of Ida Voss", first))
    write(root, "content/briefs/second.md", brief("Afterwards", second))
    keys = [f"first#{mark}" for mark in first] + [f"second#{mark}" for mark in second]
    text = " ".join(f"{sentence(key.partition('#')[2])} [^{key}]" for key in keys)
    write(root, "content/people/ida-voss.md", f"---\nname: Ida Voss\n---\n{text}\n")
    return pages(root)


def shown(site: Site) -> str:
    """Where she stands, and what stands beside each claim."""
    at = At(site, "people/ida-voss.html")
    lines = [
        f"   {one.words}, {one.when.words}"
        for status in site.statuses["people/ida-voss"]
        for one in status_view(status, at).positions
    ]
    return "\n".join([*lines, *(f"   {key}: {remark(key, At(site, '')) or '-'}" for key in site.claims)])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[1:].partition("]")[0])
def test_what_is_shown(case: str, tmp_path: Path, update: bool) -> None:
    """The status and the remarks of each case are those that stand under it."""
    told, _, expected = case.partition("-> shown\n")
    found = shown(made(case, tmp_path)[0])
    if update:
        every = FILE.read_text(encoding="utf-8")
        FILE.write_text(every.replace(case, f"{told.rstrip()}\n-> shown\n{found}\n\n"), encoding="utf-8")
    else:
        assert found == expected.rstrip()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[1:].partition("]")[0])
def test_every_file_says_it_beside_the_claim(case: str, tmp_path: Path) -> None:
    """Wherever the words of an overtaken claim stand in any file, its remark stands in the same piece of it."""
    site, files = made(case, tmp_path)
    overtaken = {
        claim.sentence: remark(key, At(site, "")) for key, claim in site.claims.items() if remark(key, At(site, ""))
    }
    others = [claim.sentence for key, claim in site.claims.items() if not remark(key, At(site, ""))]
    seen = 0
    for path, page in pages_of(files):
        for words, piece in pieces(page, [*overtaken, *others]):
            said = overtaken.get(words)
            assert said is None or said in piece, f"{path}: {words}: {piece}"
            seen += said is not None
    assert not overtaken or seen > 6 * len(overtaken)
    for words, said in overtaken.items():
        found = indexed.shown(files).values()
        assert [one.later for one in found if one.standing and one.name == words] == [said]
        # Of prose each piece says it itself.
        assert all(said in text for one in found if not one.standing for text in one.text if words in text)
    for path in ("feed.xml", "feeds/people/ida-voss.xml", "feeds/cases/v-voss.xml"):
        for element in ElementTree.fromstring(files[path]).iter():
            for words, said in overtaken.items():
                text = str(element.text)
                assert words not in text or (f"{words} [" in text and said in text)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[1:].partition("]")[0])
def test_no_file_shows_an_older_label_as_the_present_one(case: str, tmp_path: Path) -> None:
    """What every page says of where she stands now are the positions of her status, and no step before."""
    site, files = made(case, tmp_path)
    at = At(site, "people/ida-voss.html")
    now = {one.words for status in site.statuses["people/ida-voss"] for one in status_view(status, at).positions}
    seen = [element.text for page in html_pages(files).values() for element in page.find("a", type_="position")]
    assert set(seen) == now
    assert len(seen) >= 3 * len(now)


@dataclass
class Page(Html):
    """A page that knows the innermost item or row in which each element stands."""

    rows: dict[int, Element] = field(default_factory=dict)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        super().handle_starttag(tag, attrs)
        around = [one for one in self.open if one.tag in ("li", "tr")]
        if around:
            self.rows[id(self.elements[-1])] = around[-1]


HELD = ("briefs/second", "people/ida-voss", "cases/v-voss", "offences/smuggling", "courts/high-court", "sources/late")


@pytest.mark.parametrize("id", HELD)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case[1:].partition("]")[0])
def test_a_hold_makes_no_older_label_the_present_one(case: str, id: str, tmp_path: Path) -> None:
    """Whatever is on hold, what overtook a claim is told beside it, and nobody stands where they stood before."""
    site, _ = made(case, tmp_path)
    before = {key: remark(key, At(site, "")) for key in site.claims}
    stood = [one.words for status in site.statuses["people/ida-voss"] for one in _positions(status, site)]
    late = "title: Late paper\ntype: press\ndate: 2023"
    write(tmp_path, "content/sources/late.md", f"---\n{late}\n---\n")
    second = tmp_path / "content/briefs/second.md"
    second.write_text(second.read_text().replace("sources: [paper]", "sources: [late]"))
    file = tmp_path / f"content/{id}.md"
    file.write_text(file.read_text().replace("---\n", "---\nhold: yes\n", 1))
    held, files = pages(tmp_path)
    for key, claim in held.claims.items():
        assert bool(remark(key, At(held, ""))) == bool(before[key] and not claim.data.retracted), key
    for status in held.statuses.get("people/ida-voss", ()):
        assert [one.words for one in _positions(status, held)] == stood
    named = [path for path, text in files.items() if "Ida Voss: later" in text or "Ida Voss: what" in text]
    assert not named or id != "people/ida-voss"
    gone = [sentence(mark) for mark in claims(case)[1]] if id in ("briefs/second", "sources/late") else []
    assert not [path for path, text in files.items() if any(words in text for words in gone)]


def _positions(status: Status, site: Site) -> tuple[PositionView, ...]:
    return status_view(status, At(site, "people/ida-voss.html")).positions


def pages_of(files: Mapping[str, str]) -> Iterator[tuple[str, Page]]:
    """The pages among the files of a site."""
    for path, text in files.items():
        if path.endswith(".html"):
            page = Page()
            page.feed(text)
            yield path, page


def pieces(page: Page, sentences: list[str]) -> Iterator[tuple[str, str]]:
    """Each place of a sentence in a page, and what is read with it.

    That is of an attribute its value, of a reference the sign behind it, of the text of a brief the note beside it, and
    elsewhere the item of the list that it stands in.
    """
    notes = {element.attributes.get("id"): element for element in page.elements}
    for element in page.elements:
        for words in sentences:
            for name in ("title", "aria-label", "content"):
                if words in element.attributes.get(name, ""):
                    yield words, element.attributes[name]
            if words != element.text.strip():
                continue
            if "claim" in element.attributes.get("class", "").split():
                yield words, notes[f"note.{element.attributes['id']}"].text
            elif element.tag == "a":
                yield words, page.rows[id(element)].text
        if element.attributes.get("class") == "ref":
            label = element.attributes["aria-label"]
            later = element.attributes.get("data-later", "")
            yield from ((words, later) for words in sentences if label.endswith(words))


def test_a_title_that_no_longer_holds_is_answered(tmp_path: Path) -> None:
    """The title of a brief, in its page, in lists, in the feed and in the search, has its remarks by name beside it."""
    files = made(CASES[0], tmp_path)[1]
    said = "Ida Voss: later acquitted, High Court, 3 February 2022"
    assert next(link.text for link in dict(pages_of(files))["briefs/first.html"].find("a", type_="later")) == said
    for path in ("briefs/index.html", "index.html"):
        page = dict(pages_of(files))[path]
        assert next(
            page.rows[id(link)].text.count(said) for link in page.find("a") if link.text == "Ida Voss convicted"
        )
    assert said in files["feed.xml"]
    assert said in [one.later for one in indexed.shown(files).values() if one.name == "Ida Voss convicted"]


def test_beside_a_title_each_decision_is_told_once_in_order_of_time(tmp_path: Path) -> None:
    """However many claims of a brief were overtaken, each of another part: the last decision is the last word."""
    case = """[made]
cleared % found, event: acquittal, date: 2022-02-03, counts: 17 of 18, instance: first
charged % official, event: charge, date: 2019-03, counts: 18
knew    % alleged
==
again   % found, by: high-court, event: ruling, outcome: quashed, date: 2023-05-06, counts: 17 of 18, instance: appeal
"""
    files = made(case, tmp_path)[1]
    links = dict(pages_of(files))["briefs/first.html"].find("a", type_="later")
    assert [link.text for link in links if link.text.startswith("Ida Voss: ")] == [
        "Ida Voss: acquitted of 17 of 18 counts, Low Court, 3 February 2022",
        "Ida Voss: acquittal quashed on 17 of 18 counts, High Court, 6 May 2023",
    ]


def test_corrections_and_settlements_say_it_too(tmp_path: Path) -> None:
    """A correction repeats what stood there, a settlement what was followed: on pages, in lists, in the feed."""
    told = next(case for case in CASES if case.startswith("[an acquittal on appeal"))
    made(told, tmp_path)
    first = tmp_path / "content/briefs/first.md"
    changes = 'changes: [{date: 2021, claim: convicted, was: "OLDWORDS", why: MENDED}, {date: 2021, why: RETITLED}]'
    text = first.read_text().replace("date: 2023\n", f"date: 2023\n{changes}\n", 1)
    first.write_text(text.replace("knew: {", "knew: {disputes: [convicted], "))
    settled = "title: Settled\ndate: 2023\nclaims: [first#knew, first#convicted]\nholds: first#convicted\nwhy: FOLLOWED"
    write(tmp_path, "content/settlements/s.md", f"---\n{settled}\n---\n")
    _, files = pages(tmp_path)
    said = "Ida Voss: later acquitted, High Court, 3 February 2022"
    corrected = {"briefs/first.html", "corrections.html", "corrections.xml", "corrections.json"}
    for words, places in {
        "OLDWORDS": {"briefs/first.html", "corrections.html"},
        "MENDED": {*corrected, "feeds/people/ida-voss.xml", "feeds/cases/v-voss.xml", "feeds/courts/low-court.xml"},
        "RETITLED": corrected,
        "FOLLOWED": {"disputes.html", "settlements/index.html", "settlements/s.html"},
    }.items():
        assert {path for path, text in files.items() if words in text and not path.startswith("search/")} == places
        for path in places:
            for piece in files[path].split(words)[1:]:
                before = files[path].partition(words)[0][-400:] if words == "OLDWORDS" else ""
                assert said in piece[:400] + before, f"{path}: {words}"
    (settlement,) = [one for one in indexed.shown(files).values() if one.href == "settlements/s.html"]
    assert said in settlement.later
