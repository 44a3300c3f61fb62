"""No words of a claim without its standing: where another claim quotes it, in titles of links, and in plain text."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from project import FERRY, copy, edit, html_pages, little, pages, write

from publish import indexed

PARAGRAPH = "{http://www.w3.org/1999/xhtml}p"
RELATED = re.compile(r'<li><span class="label">(?:answer|dispute|supersede).*?</li>')
LABELS = ("answers: ", "answered by: ", "disputes: ", "disputed by: ", "supersedes: ", "superseded by: ")


def test_what_bears_on_a_claim_is_shown_with_its_standing() -> None:
    """What it answers, disputes or supersedes, or what does so to it, has the word and the sign of its own claim."""
    site, files = little()
    told = 0
    for path, text in files.items():
        for row in RELATED.findall(text):
            (href,) = re.findall(r'<a href="([^"]*)"', row)
            (sign,) = re.findall(r'<span class="standing" data-standing="(\w+)">(\w+)</span>', row)
            assert sign == (site.claims[key_of(href, path)].data.standing,) * 2
            told += 1
    assert told > 20


def key_of(href: str, path: str) -> str:
    """The claim that a link of a page leads to."""
    page, _, mark = href.partition("#")
    return f"{Path(page or path).stem}#{mark}"


def test_feeds_say_the_standing_of_what_bears_on_a_claim() -> None:
    """The line ends with the word of it."""
    site, files = little()
    lines = [
        line.text or ""
        for path, text in files.items()
        if path.startswith("feeds/")
        for line in ElementTree.fromstring(text).iter(PARAGRAPH)
    ]
    found = [line for line in lines if line.startswith(LABELS)]
    assert len(found) > 5
    words = {claim.data.standing.value for claim in site.claims.values()}
    assert {line.rpartition(" [")[2].removesuffix("]") for line in found} <= words


def test_the_title_of_a_link_says_the_standing_of_the_words_in_it() -> None:
    """The title of where somebody stands is a sentence, its standing, and what overtook it."""
    titles = [
        one.attributes["title"] for page in html_pages(little()[1]).values() for one in page.find("a", type_="position")
    ]
    assert "et condamné à dix-huit mois de prison. [found]" in titles
    assert all(title.endswith("]") for title in titles)
    assert any("[reported; Édouard Marlé: later acquitted" in title for title in titles)


def test_a_correction_is_shown_with_the_standing_of_its_claim() -> None:
    """What it says again, in its brief and among all corrections, has the word of it; what was withdrawn has none."""
    files = little()[1]
    for path in ("corrections.html", f"briefs/{FERRY}.html"):
        said = [" ".join(one.text.split()) for one in html_pages(files)[path].find("p", type_="line")]
        assert [line for line in said if line.endswith("claim “users” reported")], path
        assert [line for line in said if line.endswith("claim “stamps”")], path


@pytest.fixture
def bracketed(tmp_path: Path) -> Path:
    """A summary and a text that hold brackets of their own, before a sign and in the shape of one."""
    root = copy(tmp_path / "little")
    path = f"content/briefs/{FERRY}.md"
    edit(root, path, "He denies it [^denial]", r"He \[the boss\] ran it all \[found\] and denies it [^denial]")
    write(
        root,
        "content/terms/skiff.md",
        "---\nname: skiff\n---\n" + rf"He \[Bo\] was charged [^{FERRY}#charge]. Then" + "\n",
    )
    return root


def test_no_bracket_of_a_text_is_taken_for_that_of_a_standing(bracketed: Path) -> None:
    """In descriptions, feeds and the search brackets are those of standings alone; a piece goes up to its standing."""
    files = pages(bracketed)[1]
    (description,) = html_pages(files)[f"briefs/{FERRY}.html"].find("meta", name="description")
    for said in (description.attributes["content"], files["feed.xml"], files["feed.json"]):
        assert "(found)" in said
        assert "[found] and denies" not in said
        assert "[the boss]" not in said
    (one,) = [one for one in indexed.shown(files).values() if one.href == "terms/skiff.html"]
    assert any(piece.startswith("He (Bo) was charged [official") for piece in one.text)


def test_a_long_description_ends_with_a_standing(bracketed: Path) -> None:
    """Where it is cut, it is cut behind a standing, not behind a bracket of the text."""
    edit(
        bracketed,
        f"content/briefs/{FERRY}.md",
        r"He \[the boss\] ran it all",
        rf"He \[the boss\] ran {'it and ' * 40}all",
    )
    (description,) = html_pages(pages(bracketed)[1])[f"briefs/{FERRY}.html"].find("meta", name="description")
    assert description.attributes["content"].endswith("Tidewater High Court, 9 June 2020]")
