"""The feed of a dossier: changes of status, new claims, corrections; each with its standing, its date and its claim."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from project import FERRY, TRIAL, built, call, copy, edit, html_pages, little, pages, tree, write

from generator.link.status import Taken
from generator.model.kinds import KINDS
from generator.publish.feeds.dossiers import NEWEST
from generator.publish.integrity import broken
from generator.publish.urls import feed_of

ATOM, P = "{http://www.w3.org/2005/Atom}", "{http://www.w3.org/1999/xhtml}p"
BASE = "https://little.example/base/"
BRIEF = f"content/briefs/{FERRY}.md"


def told(text: str) -> dict[str, tuple[str, str]]:
    """The items of a feed by the address that they lead to: the title, and all lines."""
    found = {}
    for entry in ElementTree.fromstring(text).iter(f"{ATOM}entry"):
        (link,) = entry.findall(f"{ATOM}link")
        words = [entry.findtext(f"{ATOM}summary") or "", *(line.text or "" for line in entry.iter(P))]
        found[(link.get("href") or "").removeprefix(BASE)] = entry.findtext(f"{ATOM}title") or "", "\n".join(words)
    return found


def ids(text: str) -> list[str]:
    """The ids of the items of a feed."""
    return [entry.findtext(f"{ATOM}id") or "" for entry in ElementTree.fromstring(text).iter(f"{ATOM}entry")]


def test_whatever_claims_are_about_has_a_feed() -> None:
    """People, companies, networks, cases and the like, each; sources, terms, places and briefs have none."""
    site, files = little()
    subjects = {id for id, entry in site.entries.items() if KINDS[entry.folder].subject}
    old = {feed_of("networks/quill-net")}
    assert {path for path in files if path.startswith("feeds/")} == {feed_of(id) for id in subjects} | old


def test_feeds_are_sound() -> None:
    """Each is Atom with what that demands, has a title with its dossier's name, and no id twice."""
    site, files = little()
    for id, entry in site.entries.items():
        if not KINDS[entry.folder].subject:
            continue
        root = ElementTree.fromstring(files[feed_of(id)])
        assert entry.record.label in (root.findtext(f"{ATOM}title") or "")
        assert root.findtext(f"{ATOM}author/{ATOM}name") == "Ida Exemplar"
        links = [(link.get("rel"), link.get("href")) for link in root.findall(f"{ATOM}link")]
        assert links == [("self", f"{BASE}{feed_of(id)}"), ("alternate", f"{BASE}{id}.html")]
        for element in (root, *root.findall(f"{ATOM}entry")):
            assert (element.findtext(f"{ATOM}id") or "").startswith("urn:uuid:")
            assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", element.findtext(f"{ATOM}updated") or "")
        assert len(set(ids(files[feed_of(id)]))) == len(ids(files[feed_of(id)])) <= NEWEST


def test_each_change_of_status_is_told_with_its_standing() -> None:
    """In the feed of the person, of the case and of the network: who, which step, when, how well established, where."""
    site, files = little()
    steps: list[tuple[str, str, Taken]] = [
        (one.person, one.case, taken) for each in site.statuses.values() for one in each for taken in one.track
    ]
    assert len(steps) > 5
    for person, case, taken in steps:
        name = site.entries[person].record.label if "#" not in person else "a seller who was not named"
        claim = taken.claim
        for id in (person, case, "networks/quillnet") if "#" not in person else (case, "networks/quillnet"):
            title, lines = told(files[feed_of(id)])[f"{claim.brief}.html#{claim.mark}"]
            assert f"{name}: {taken.step.status}" in title
            assert f"{taken.date.words} ({claim.data.standing})" in title
            assert f"Standing: {claim.data.standing}, " in lines
            assert f"Case: {site.entries[case].record.label}." in lines


def test_a_decision_is_never_told_as_more_than_it_is() -> None:
    """A conviction says that it is not final, a charge what became of it, both that innocence is presumed."""
    _, files = little()
    bo, marle = (told(files[f"feeds/people/{name}.xml"]) for name in ("bo-odell", "edouard-marle"))
    title, lines = bo[f"briefs/{TRIAL}.html#convicted"]
    assert "convicted of smuggling of salt (2 of 3 counts), first instance, not final; 9 June 2020 (found)" in title
    assert "is presumed innocent" in lines
    title, lines = marle[f"briefs/{FERRY}.html#charge"]
    assert title.endswith("(official) [later acquitted, Tidewater High Court, 9 June 2020]")
    assert "as of 31 January 2021: acquitted; first instance; final; 9 June 2020." in lines
    assert "is presumed innocent" in lines


def test_a_new_claim_is_told_with_its_words_and_source() -> None:
    """What is no step: the standing stands before the words, and its answer, its doubt and its source behind them."""
    quillnet = told(little()[1]["feeds/networks/quillnet.xml"])
    title, lines = quillnet[f"briefs/{FERRY}.html#users"]
    assert title == "reported, as of 4 May 2019: a network of at least 1,200 handsets,"
    assert "disputed by: " in lines
    assert "Of this: sources differ." in lines
    assert "Source: The Ferry Gazette, “Two charged over “silent” phones of Quillnet”" in lines


def test_foreign_words_say_their_language() -> None:
    """The sentence of a French brief is marked as French."""
    root = ElementTree.fromstring(little()[1]["feeds/people/edouard-marle.xml"])
    marked = [line.text or "" for line in root.iter(P) if line.get("lang") == "fr"]
    assert any(words.startswith("La haute cour") for words in marked)
    assert not any("Nordmark Police arrested" in words for words in marked)


def test_corrections_of_what_was_said_are_told() -> None:
    """The change of a figure in the dossier of whom it is about, the change of its own page, each under its address."""
    titles = [title for title, _ in told(little()[1]["feeds/networks/quillnet.xml"]).values()]
    assert "Quillnet: corrected" in titles
    root = ElementTree.fromstring(little()[1]["feeds/networks/quillnet.xml"])
    said = [entry.findtext(f"{ATOM}summary") for entry in root.iter(f"{ATOM}entry")]
    assert "The source gives a floor & no more." in said


def test_who_has_the_words_of_a_withdrawn_claim_gets_others(tmp_path: Path) -> None:
    """Under the id that the claim had stands that it was withdrawn, and nothing of what it said."""
    root = copy(tmp_path / "little")
    before = ids(little()[1]["feeds/networks/quillnet.xml"])
    told_before = list(told(little()[1]["feeds/networks/quillnet.xml"]))
    retracted = "retracted: {date: 2020-12-02, reason: It was a slip.}"
    edit(root, BRIEF, "handset-price: EUR 900 to 1500}", f"handset-price: EUR 900 to 1500, {retracted}}}")
    text = pages(root)[1]["feeds/networks/quillnet.xml"]
    assert "900" not in text
    place = f"briefs/{FERRY}.html#price"
    id = re.findall(f"{re.escape(place)}.*?</content>", little()[1]["feeds/networks/quillnet.xml"], re.DOTALL)
    assert len(id) == 1
    assert place in told_before
    (entry,) = [
        entry
        for entry in ElementTree.fromstring(text).iter(f"{ATOM}entry")
        if entry.findtext(f"{ATOM}summary") == "Withdrawn on 2 December 2020: It was a slip."
    ]
    assert entry.findtext(f"{ATOM}id") in before
    assert entry.findtext(f"{ATOM}updated") == "2020-12-02T00:00:00Z"


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("content/site.yaml", "address: https://little.example/base\n", "address: https://moved.example\n"),
        ("content/site.yaml", "as_of: 2021-01-31", "as_of: 2022-01-31"),
        ("content/site.yaml", "title: Salt & Signal", "title: Another name"),
        ("content/people/bo-odell.md", "name: Bo O’Dell", "name: Bo O’Dell the Elder\naliases: [Bo O’Dell]"),
        (BRIEF, "title: Two charged over", "title: Two people charged over"),
        (BRIEF, "updated: 2020-07-01", "updated: 2021-01-01"),
        (BRIEF, "about: [bo-odell], as_of: 2019-05-03}", "about: [bo-odell], as_of: 2019-05-02}"),
        (BRIEF, "carried: {standing: admitted,", "carried: {formerly: [bore], standing: admitted,"),
    ],
)
def test_ids_are_stable(path: str, old: str, new: str, tmp_path: Path) -> None:
    """Feed and items keep their ids when something else is edited, but for a claim whose first id is told."""
    root = copy(tmp_path / "little")
    edit(root, path, old, new)
    before, after = little()[1]["feeds/people/bo-odell.xml"], pages(root)[1]["feeds/people/bo-odell.xml"]
    own = [ElementTree.fromstring(text).findtext(f"{ATOM}id") for text in (before, after)]
    assert own[0] == own[1]
    lost = set(ids(before)) - set(ids(after))
    assert len(lost) == ("formerly" in new)


def test_ids_and_addresses_outlive_a_new_name(tmp_path: Path) -> None:
    """After a rename of the dossier and of a brief the feed stands at both addresses, the same, with the same ids."""
    root = copy(tmp_path / "little")
    before = pages(root)[1]["feeds/people/bo-odell.xml"]
    assert call(root, "rename", "people/bo-odell", "bo-the-elder").returncode == 0
    assert call(root, "rename", f"briefs/{TRIAL}", "2020-06-10-the-trial").returncode == 0
    files = pages(root)[1]
    after = files["feeds/people/bo-the-elder.xml"]
    assert files["feeds/people/bo-odell.xml"] == after
    assert re.findall("<id>.*</id>", after) == re.findall("<id>.*</id>", before)
    assert "/feeds/people/bo-odell.xml /feeds/people/bo-the-elder.xml 301" in files["_redirects"]


def test_no_published_feed_is_lost_by_a_hold(tmp_path: Path) -> None:
    """Whoever stood in a brief on hold alone has an empty feed; that of a person on hold has no name."""
    root = copy(tmp_path / "little")
    built(root)
    before = {path for path in tree(root / "site") if path.startswith("feeds/")}
    for path in (f"content/briefs/{FERRY}.md", "content/people/bo-odell.md"):
        file = root / path
        file.write_text(file.read_text(encoding="utf-8").replace("---\n", "---\nhold: yes\n", 1), encoding="utf-8")
    files = pages(root)[1]
    assert before <= files.keys()
    assert told(files["feeds/companies/quill-thorn.xml"]) == {}
    assert not re.search("Bo O|odell", files["feeds/people/bo-odell.xml"])
    assert list(broken(files, BASE)) == []


def test_a_feed_has_a_bound_and_room_for_what_is_new(tmp_path: Path) -> None:
    """Of very many claims the newest told stand in it, among them a new claim about an old matter."""
    root = copy(tmp_path / "little")
    marks = [f"m{number}" for number in range(NEWEST + 20)]
    for stem, names, date in (("many", marks, "2021-01-01"), ("new", ["old-matter"], "2021-01-20")):
        data = "".join(f"  {mark}: {{standing: reported, about: [quillnet], as_of: 2010}}\n" for mark in names)
        body = "\n\n".join(f"Words of {mark}. [{mark}]" for mark in names)
        head = f"title: T\ndate: {date}\nsources: [nordmark-police-2019]\nclaims:\n{data}"
        write(root, f"content/briefs/{stem}.md", f"---\n{head}---\n{body}\n")
    items = told(pages(root)[1]["feeds/networks/quillnet.xml"])
    assert len(items) == NEWEST
    assert "briefs/new.html#old-matter" in items


def test_the_page_of_a_dossier_leads_to_its_feed() -> None:
    """By a link that readers see, and by one that programs find before those of the whole site."""
    site, files = little()
    for path, page in html_pages(files).items():
        follow = page.find("p", type_="follow")
        entry = site.entries.get(path.removesuffix(".html"))
        alternate = [link.attributes for link in page.find("link", rel="alternate")]
        if entry and KINDS[entry.folder].subject:
            assert len(follow) == 1
            assert alternate[0]["href"] == f"../{feed_of(entry.id)}"
            assert page.find("a", href=f"../{feed_of(entry.id)}", rel="nofollow")
        else:
            assert follow == []
            assert not [link for link in alternate if "feeds/" in link["href"]]
