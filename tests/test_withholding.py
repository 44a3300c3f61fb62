"""What is withdrawn, on hold or under embargo is nowhere in the site; a reply is everywhere beside its claim."""

import re
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote

import pytest
from project import FERRY, LITTLE, TRIAL, Html, Tree, built, call, copy, edit, html_pages, pages, tree, write

from generator.publish.integrity import broken

PERSON = "content/people/bo-odell.md"
GAZETTE = "content/sources/ferry-gazette-2019-05-04.md"
WHOLE = "sources/ferry-gazette-2019-05-04.html"  # its licence lets the whole text be shown, whoever rests on it


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the little project."""
    return copy(tmp_path / "little")


def whole(root: Path) -> Tree:
    """Every file of the site that the project builds; no link of it is broken."""
    built(root)
    files = tree(root / "site")
    texts = {path: data.decode() for path, data in files.items()}
    assert [str(problem) for problem in broken(texts, "https://little.example/base/")] == []
    return files


def holding(files: Tree, words: str) -> set[str]:
    """The files in which these words stand, as they are or as the parts of an address."""
    found = {path: data.decode() for path, data in files.items()}
    return {path for path, text in found.items() if words in text or words in unquote(text)}


WITHDRAWN = "retracted: {date: 2020-07-02, reason: It was a slip.}"


def test_a_withdrawn_claim_is_gone_from_every_file(root: Path) -> None:
    """Neither its sentence, its figures, its passage, nor what was said when it was corrected stands anywhere."""
    path = f"content/briefs/{FERRY}.md"
    edit(root, path, "where: worldwide, as_of: 2019-05}", f"where: worldwide, as_of: 2019-05}}, {WITHDRAWN}")
    edit(root, path, "was: '1,200 handsets', is: 'at least 1,200 handsets', ", "")
    trial = f"content/briefs/{TRIAL}.md"
    edit(root, trial, ", disputes: ['2019-05-04-quillnet-arrests#users']", "")
    edit(root, "content/networks/quillnet.md", " [^2019-05-04-quillnet-arrests#users]", f" [^{FERRY}#sold]")
    files = whole(root)
    for words in ("1,200", "1200", "worldwide"):
        assert holding(files, words) <= {WHOLE}, words
    assert holding(files, "cellar of forged stamps") <= {WHOLE}
    assert {f"briefs/{FERRY}.html", "corrections.html", "corrections.xml"} <= holding(files, "It was a slip.")
    page = html_pages({path: data.decode() for path, data in files.items()})[f"briefs/{FERRY}.html"]
    assert page.find("span", id="users", type_="withdrawn")


def test_what_was_withdrawn_is_not_said_by_its_corrections(root: Path) -> None:
    """An older change of a claim that was withdrawn since is told without what stood there before and after."""
    path = f"content/briefs/{FERRY}.md"
    edit(root, path, "claim: stamps, why: Withdrawn.", "claim: stamps, was: coins of tin, is: forged coins, why: Slip.")
    files = whole(root)
    assert holding(files, "coins of tin") | holding(files, "forged coins") == set()


def test_a_person_on_hold_has_a_page_that_does_not_name_them(root: Path) -> None:
    """Their address stays, says that it is withheld and is not found; no list, link, index or feed knows of them."""
    edit(root, PERSON, "name: ", "hold: yes\nformerly: [bo-the-carrier]\nname: ")
    files = whole(root)
    texts = {path: data.decode() for path, data in files.items()}
    for path in ("people/bo-odell.html", "people/bo-the-carrier.html"):
        assert "This page is withheld for now." in texts[path]
        assert '<meta name="robots" content="noindex">' in texts[path]
        assert not re.search("Bo O|odell|carrier", texts[path])
    assert holding(files, "bo-odell") | holding(files, "bo-the-carrier") == set()
    named = holding(files, "Bo O’Dell") | holding(files, "Bo O&#39;Dell")
    assert not named & {"people/index.html", "feed.xml", "sitemap.xml", "corrections.html"}
    case = html_pages(texts)["cases/nordmark-v-marle.html"]
    parties = [*case.find("div", type_="standing-in"), *case.find("ul", type_="parties")]
    assert any("Marlé" in party.text for party in parties)
    assert not any("Dell" in party.text for party in parties)


def test_a_brief_on_hold_takes_its_claims_along(root: Path) -> None:
    """No word of it is left, neither in dossiers nor on the timeline; what was told by it is withheld there."""
    edit(root, f"content/briefs/{FERRY}.md", "title: ", "hold: yes\ntitle: ")
    files = whole(root)
    for words in ("1,200 handsets", "never sold a gram", "arrested Édouard", "by word of mouth"):
        assert holding(files, words) <= {WHOLE}, words
    assert holding(files, FERRY) == set()
    assert "[withheld]" in files["people/edouard-marle.html"].decode()
    assert "withheld" in files[f"briefs/{FERRY}.html"].decode()
    assert "withheld" in files["briefs/2019-05-04-silent-phones.html"].decode()


def test_a_source_on_hold_takes_along_what_rests_on_it_alone(root: Path) -> None:
    """A brief that rests on nothing else is withheld with it; another brief keeps what has another source."""
    edit(root, GAZETTE, "title: ", "hold: yes\ntitle: ")
    files = whole(root)
    assert "withheld" in files[f"briefs/{FERRY}.html"].decode()
    assert holding(files, "ferry-gazette") | holding(files, "The Ferry Gazette") == set()
    assert "briefs/2020-06-10-salt-trial.html" in holding(files, "acquitté")


def test_a_claim_without_its_source_is_withheld_in_its_brief(root: Path) -> None:
    """Its anchor stays and says so; its sentence is nowhere, the claims beside it stay."""
    edit(root, "content/sources/nordmark-police-2019.md", "title: ", "hold: yes\ntitle: ")
    files = whole(root)
    page = html_pages({f"{TRIAL}.html": files[f"briefs/{TRIAL}.html"].decode()})[f"{TRIAL}.html"]
    (element,) = page.find("span", id="release", type_="withheld")
    assert element.text == ""
    assert "Withheld for now" in page.text
    assert holding(files, "La police l’a confirmé") == set()
    assert "moins de 800" in page.text


ROOM = """---
title: A packed room
date: 2020-06-11
summary: The room was empty. [^room]
sources: [le-phare-2020-06-10]
language: fr
links: manual
claims:
  room: {standing: reported, about: [quillnet]}
---
devant une salle presque vide [room]
"""


def test_the_words_around_a_passage_are_not_those_of_a_brief_on_hold(root: Path) -> None:
    """Another brief quotes the same source, and shows no word of its withheld neighbours."""
    write(root, "content/briefs/2020-06-11-room.md", ROOM)
    assert holding(whole(root), "poursuivi pour contrebande") != set()
    edit(root, f"content/briefs/{TRIAL}.md", "title: ", "hold: yes\ntitle: ")
    files = whole(root)
    assert "salle presque vide" in files["sources/le-phare-2020-06-10.html"].decode()
    assert holding(files, "poursuivi pour contrebande") == set()


def test_innocence_is_presumed_of_somebody_on_hold(root: Path) -> None:
    """Where what is said of them is still shown; and what became of them is nobody else’s."""
    edit(root, "content/people/edouard-marle.md", "name: ", "hold: yes\nname: ")
    edit(
        root,
        f"content/briefs/{FERRY}.md",
        "parties: {edouard-marle: accused, bo-odell: accused,",
        "parties: {edouard-marle: accused,",
    )
    edit(
        root,
        "content/cases/nordmark-v-marle.md",
        "edouard-marle: accused, bo-odell: accused,",
        "edouard-marle: accused,",
    )
    files = whole(root)
    assert "presumed innocent" in files["cases/nordmark-v-marle.html"].decode()
    assert "presumed innocent" in files[f"briefs/{FERRY}.html"].decode()
    trial = [line for line in files["timeline.html"].decode().splitlines() if "later acquitted" in line]
    assert any("one of those named: later acquitted" in line for line in trial)


def test_a_hold_that_takes_an_acquittal_off_the_site_says_so(root: Path) -> None:
    """What was said before then stands without what came later: the editor is told, with the claim's key."""
    edit(root, f"content/briefs/{TRIAL}.md", "title: ", "hold: yes\ntitle: ")
    told = call(root, "check").stderr
    assert f"with it goes what cleared somebody: `{TRIAL}#acquitted`; what was said before says only" in told
    edit(root, f"content/briefs/{TRIAL}.md", "hold: yes\n", "")
    edit(root, f"content/briefs/{FERRY}.md", "title: ", "hold: yes\ntitle: ")
    assert "what cleared somebody" not in call(root, "check").stderr


def test_check_lists_what_is_on_hold_and_a_build_counts_it(root: Path) -> None:
    """A hold is no error and is not forgotten."""
    edit(root, PERSON, "name: ", "hold: yes\nname: ")
    done = call(root, "check")
    assert done.returncode == 0
    assert f"{PERSON}:2:1: warning: on hold: its page says only that it is withheld [hold]" in done.stderr
    assert "1 on hold" in call(root, "build").stderr


def test_lifting_a_hold_brings_everything_back(root: Path) -> None:
    """The site is byte for byte what it was."""
    before = whole(root)
    edit(root, PERSON, "name: ", "hold: yes\nname: ")
    assert whole(root) != before
    edit(root, PERSON, "hold: yes\n", "")
    assert whole(root) == before


def test_what_is_under_embargo_is_like_a_draft(root: Path) -> None:
    """No word of it is in the site, nothing is linked by its name, and the check says who can read it all the same."""
    write(root, "content/people/vera-secretive.md", "---\nname: Vera Secretive\nembargo: true\n---\n")
    edit(root, PERSON, "---\nname: Bo O’Dell", "---\nname: Bo O’Dell\ndistinguish: no Secretive")
    files = whole(root)
    assert holding(files, "vera-secretive") == set()
    said = call(root, "check").stderr
    assert "content/people/vera-secretive.md:3:1: warning: under embargo" in said


REPLY = "reply: {date: 2020-08, by: quill-thorn, source: nordmark-police-2019, text: It has never run anything.}"


def test_a_reply_goes_wherever_its_claim_goes(root: Path) -> None:
    """In the brief, in every dossier, in the lists of claims and of the source, with its date and who gave it."""
    edit(root, f"content/briefs/{FERRY}.md", "operated: quillnet, ", f"operated: quillnet, {REPLY}, ")
    texts = pages(root)[1]
    shown = html_pages(texts)
    with_claim = {
        path
        for path, page in shown.items()
        if page.find(**{"data-claim": f"{FERRY}#ran"}) or page.find("a", href=f"briefs/{FERRY}.html#ran")
    }
    assert {f"briefs/{FERRY}.html", "claims.html", "networks/quillnet.html", "companies/quill-thorn.html"} <= with_claim
    for path in with_claim:
        replies = [" ".join(element.text.split()) for element in shown[path].find("p", type_="reply")]
        assert any("Quill & Thorn Ltd, August 2020: It has never run anything." in text for text in replies), path


def test_a_quoted_reply_has_the_words_of_its_source(root: Path) -> None:
    """A passage stands between quotation marks; of a source of which nothing may be shown there is none."""
    quoted = (
        "reply: {date: 2020-08, by: quill-thorn, source: le-phare-2020-06-10, passage: devant une salle presque vide}"
    )
    path = "content/sources/le-phare-2020-06-10.md"
    edit(root, f"content/briefs/{FERRY}.md", "operated: quillnet, ", f"operated: quillnet, {quoted}, ")
    found = html_pages(pages(root)[1])["companies/quill-thorn.html"]
    assert "devant une salle presque vide" in {element.text for element in found.find("q")}
    edit(root, path, "language: fr", "publish: none\nlanguage: fr")
    found = html_pages(pages(root)[1])["companies/quill-thorn.html"]
    assert found.find("p", type_="reply")
    assert found.find("q") == []


def _pages(texts: dict[str, str]) -> Iterable[tuple[str, Html]]:
    return html_pages(texts).items()


EVERY = sorted(path.relative_to(LITTLE / "content").as_posix()[:-3] for path in LITTLE.glob("content/*/*.md"))


@pytest.mark.parametrize("id", EVERY)
def test_whatever_is_put_on_hold_the_site_stays_whole(id: str, root: Path) -> None:
    """There is no error and no broken link; its address says that it is withheld, and no other file leads there."""
    file = root / f"content/{id}.md"
    file.write_text(file.read_text(encoding="utf-8").replace("---\n", "---\nhold: yes\n", 1), encoding="utf-8")
    site, texts = pages(root)
    assert list(broken(texts, "https://little.example/base/")) == []
    assert "This page is withheld for now." in texts[f"{id}.html"]
    name = f"{id.partition('/')[2]}.html"
    leading = {path: [link.partition("#")[0].rpartition("/")[2] for link in page.links] for path, page in _pages(texts)}
    assert not [path for path, names in leading.items() if name in names and path != f"{id}.html"]
    for path in ("feed.xml", "corrections.xml", "sitemap.xml"):
        assert f"{id}.html" not in texts[path]
    assert f'"{id}"' not in "".join(text for path, text in texts.items() if path.startswith("search/"))
    assert id not in site.entries


SETTLED = """---
title: How many phones there were
date: 2020-12-01
claims: [2019-05-04-quillnet-arrests#users, 2020-06-10-salt-trial#fewer]
holds: 2020-06-10-salt-trial#fewer
why: The police know best.
---
"""


@pytest.fixture
def everything(root: Path) -> Path:
    """The little project with replies, a settlement, claims that have moved, and what was proved on record."""
    quoted = "{date: 2020-08, by: bo-odell, source: le-phare-2020-06-10, passage: devant une salle presque vide}"
    edit(root, f"content/briefs/{FERRY}.md", "operated: quillnet, ", f"operated: quillnet, reply: {quoted}, ")
    moved = f"appeal: {{formerly: [went-on, '{FERRY}#went-on'], standing: reported"
    edit(root, f"content/briefs/{TRIAL}.md", "appeal: {standing: reported", moved)
    write(root, "content/settlements/how-many.md", SETTLED)
    assert call(root, "lock").returncode == 0
    built(root)
    return root


@pytest.mark.parametrize("id", [*EVERY, "settlements/how-many"])
def test_nothing_stands_in_the_way_of_a_hold(id: str, everything: Path) -> None:
    """No record, former place, settlement or address makes it a mistake, and none of them is lost when it is lifted."""
    before = (everything / "seeds.lock").read_text(encoding="utf-8")
    file = everything / f"content/{id}.md"
    file.write_text(file.read_text(encoding="utf-8").replace("---\n", "---\nhold: yes\n", 1), encoding="utf-8")
    done = call(everything, "check")
    assert "error:" not in done.stderr
    assert call(everything, "lock").returncode == 0
    assert (everything / "seeds.lock").read_text(encoding="utf-8") == before
