"""Hostile words in every field of every kind, in bodies, seeds, settings, tables and names: they stay words.

Every page is read by an HTML parser, every feed by an XML parser, the index of the search as the JSON that it is.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
import xss
from project import html_pages, parsed, write
from test_laws import ATTRIBUTES, TAGS

from generator.building.build import build, read, rendered
from generator.link.site import Site
from generator.making.drafting import draft_seeds
from generator.model.records import RECORDS
from generator.model.settings import SiteSettings

XHTML = {f"{{http://www.w3.org/1999/xhtml}}{tag}" for tag in ("div", "p")}


@dataclass(frozen=True)
class Shown:
    """The project of payloads, and every file that it would publish."""

    places: xss.Places
    site: Site
    files: Mapping[str, str]


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    """What comes of the payloads: all that could be read is rendered, even where the check would have stopped it."""
    places = xss.project(tmp_path_factory.mktemp("xss") / "project")
    site, _ = read(places.root, jobs=1)
    return Shown(places, site, rendered(site, places.root))


def test_the_corpus_is_large_enough() -> None:
    """At least sixty payloads, each once."""
    assert len(xss.payloads()) == len(set(xss.payloads())) >= 60


def test_every_free_text_of_every_kind_is_filled() -> None:
    """The places are those of the models: a few that are known are among them."""
    brief = xss.filled(RECORDS["briefs"], "WORDS")
    claim = brief["claims"]["one"]
    assert brief["title"] == brief["summary"] == brief["slips"][0]["written"] == brief["doubts"][0]["why"] == "WORDS"
    assert claim["evidence"][0]["note"] == claim["retracted"]["reason"] == brief["changes"][0]["is"] == "WORDS"
    assert xss.filled(RECORDS["cases"], "WORDS")["unnamed"]["one"]["known_as"] == "WORDS"
    assert xss.filled(RECORDS["sources"], "WORDS").keys() >= {"title", "publisher", "author", "licence", "copied_by"}
    assert xss.filled(SiteSettings, "WORDS").keys() >= {"title", "description", "editor"}
    assert {
        folder: xss.counted(xss.filled(model, "WORDS"), "WORDS") for folder, model in RECORDS.items()
    }.keys() == RECORDS.keys()


@pytest.mark.parametrize(
    "page",
    [
        "<script>xss()</script>",
        "<img src=x onerror=xss()>",
        "<p style='color:red'>x</p>",
        "<a href=' java\nscript:xss()'>x</a>",
        "<a href='//evil.example'>x</a>",
        "<a href='\\\\evil.example'>x</a>",
        "<form action='https://a.evil.example/'></form>",
        "<iframe srcdoc='x'></iframe>",
        "<a href='data:text/html,x'>x</a>",
        "<meta http-equiv=Refresh content='0; url=javascript:xss()'>",
    ],
)
def test_what_is_wrong_would_be_seen(page: str) -> None:
    """The reading that finds nothing below finds each of these."""
    assert xss.wrong_in(parsed(page))
    assert not xss.wrong_in(parsed("<p><a href='https://ok.example/'>x</a> &lt;script&gt;</p>"))


def test_most_files_can_be_read(shown: Shown) -> None:
    """The test would show nothing if the payloads were refused: nine of ten files and more become pages."""
    read_in = [id for id in shown.places.payload_of if id in shown.site.entries]
    assert len(read_in) > 0.9 * len(shown.places.payload_of)
    assert shown.places.pairs > 60 * 60


def test_no_page_holds_a_script_a_handler_or_a_foreign_address(shown: Shown) -> None:
    """Whatever was written, every element and attribute is one of ours, and every address leads where it may."""
    wrong: list[str] = []
    for path, page in html_pages(shown.files).items():
        wrong += [f"{path}: {fault}" for fault in xss.wrong_in(page)]
        wrong += [f"{path}: <{element.tag}>" for element in page.elements if element.tag not in TAGS]
        wrong += [f"{path}: {name}" for element in page.elements for name in element.attributes.keys() - ATTRIBUTES]
    assert wrong == []


def test_words_are_shown_as_they_were_written(shown: Shown) -> None:
    """Escaped is not lost: the title of each source is the heading of its page, sign for sign."""
    for number, payload in enumerate(xss.payloads()):
        if f"sources/x-{number}" in shown.site.entries:
            (heading,) = parsed(shown.files[f"sources/x-{number}.html"]).find("h1")
            assert heading.text == payload


def test_feeds_are_sound_and_lead_nowhere_else(shown: Shown) -> None:
    """The feed and the sitemap are XML with the elements and addresses of ours alone."""
    for path in [path for path in shown.files if path.endswith(".xml")]:
        tree = ElementTree.fromstring(shown.files[path])
        for element in tree.iter():
            known = ("{http://www.w3.org/2005/Atom}", "{http://www.sitemaps.org/schemas/")
            assert element.tag.startswith(known) or element.tag in XHTML
            assert not [name for name in element.attrib if name.startswith("on")]
            for address in (element.get("href", ""), element.text or "" if element.tag.endswith("loc") else ""):
                assert address.startswith(("https://ok.example/base/", "mailto:")) or not address


def test_the_index_of_the_search_is_data(shown: Shown) -> None:
    """The script is one assignment of JSON without a line separator, and every address in it is a page of the site."""
    text = shown.files["assets/search-index.js"]
    assert text.startswith("window.briefingIndex={")
    assert text.endswith("};\n")
    assert not {"\u2028", "\u2029", "\n"} & set(text[:-1])
    data = json.loads(text.removeprefix("window.briefingIndex=").removesuffix(";\n"))
    addresses = [row[2] for row in data["entries"]] + [row[1] for row in data["claims"]]
    assert addresses
    assert {address.partition("#")[0] for address in addresses} <= shown.files.keys()


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> tuple[Site, Path]:
    """A project of a few pages, of which the settings are exchanged."""
    root = tmp_path_factory.mktemp("xss") / "tiny"
    write(root, "content/site.yaml", "title: T\ndescription: D\nas_of: 2026-11-23\naddress: https://ok.example/\n")
    write(root, "content/notes/imprint.md", "---\ntitle: Imprint\n---\nWho answers for it.\n")
    write(root, "content/properties.yaml", "")
    write(root, "content/terms/plain.md", "---\nname: plain\n---\nPlain words.\n")
    return read(root, jobs=1)[0], root


def _settings() -> Iterator[tuple[str, SiteSettings]]:
    for payload in xss.payloads():
        try:
            yield payload, xss.settings(payload)
        except ValueError:
            continue  # a control character: refused


def test_settings_stay_words(tiny: tuple[Site, Path]) -> None:
    """A payload in every text of `site.yaml` is a word on every page; those with control characters are refused."""
    site, root = tiny
    taken = list(_settings())
    assert len(taken) >= 60
    for payload, settings in taken:
        files = rendered(replace(site, settings=settings), root)
        wrong = [f"{path}: {fault}" for path, page in html_pages(files).items() for fault in xss.wrong_in(page)]
        assert wrong == [], payload
        ElementTree.fromstring(files["feed.xml"])
        json.loads(files["feed.json"])


ADDRESS_FIELDS = [
    ("sources", "title: T\ntype: press\n", "address"),
    ("sources", "title: T\ntype: press\n", "archived"),
    ("sources", "title: T\ntype: press\n", "seen_at"),
    ("laws", "name: T\n", "address"),
    ("rulings", "name: T\n", "address"),
    ("site", "title: T\ndescription: D\nas_of: 2026-11-23\n", "address"),
    ("site", "title: T\ndescription: D\nas_of: 2026-11-23\n", "repository"),
]


@pytest.mark.parametrize(("kind", "head", "key"), ADDRESS_FIELDS)
def test_addresses_take_web_addresses_alone(kind: str, head: str, key: str) -> None:
    """No payload of the corpus is an address; a mail address and a place of the site are none either."""
    model = SiteSettings if kind == "site" else RECORDS[kind]
    plain = dict(line.split(": ") for line in head.strip().split("\n"))
    assert model.model_validate({**plain, key: "https://ok.example/a?b=c#d"})
    for refused in [*xss.payloads(), "mailto:a@b.example", "people/x", "ftp://ok.example", "https://", "https:///x"]:
        with pytest.raises(ValueError, match=key):
            model.model_validate({**plain, key: refused})


def seeds(root: Path) -> int:
    """Seeds of each sort that hold the payloads, some of them in their names; how many there are."""
    write(root, "content/site.yaml", "title: T\ndescription: D\nas_of: 2026-11-23\n")
    write(root, "content/properties.yaml", "")
    every, pairs = xss.payloads(), 0
    for start in range(0, len(every), 8):
        some = every[start : start + 8]
        said = "".join(f"<p>The police of Port Lisse said on 4 May 2019 that {one} was seized.</p>\n" for one in some)
        head = f"<title>{some[0]}</title><meta name=author content='{some[1]}'><link rel=canonical href='{some[2]}'>"
        page = (
            f"<!doctype html><html><head>{head}</head><body><article><h1>{some[3]}</h1>\n{said}</article></body></html>"
        )
        text = "\n\n".join(f"Nordmark police arrested Bo {one} in May 2019, it said." for one in some)
        name = "".join(char for char in some[4] if char.isprintable() and char != "/")[:60]
        write(root, f"seeds/{start} {name}.html", page)
        write(root, f"seeds/text-{start}.txt", f"{some[5]}\n4 May 2019\n\n{text}\n")
        write(root, f"seeds/mark-{start}.md", f"# {some[6]}\n\n{text}\n")
        pairs += 3 * len(some) + 7
    return pairs


def test_drafts_of_hostile_articles_stay_words(tmp_path: Path) -> None:
    """Articles of every sort become drafts, and the pages of the preview hold no script and lead nowhere else."""
    root = tmp_path / "project"
    assert seeds(root) > 300
    made = draft_seeds(root, jobs=1)
    assert len(made.written) > 30
    build(root, jobs=1, clean=True, preview=tmp_path / "preview")
    files = {
        path.relative_to(tmp_path / "preview").as_posix(): path.read_text(encoding="utf-8")
        for path in (tmp_path / "preview").rglob("*.html")
    }
    assert len([path for path in files if path.startswith("briefs/")]) > 10
    assert {path: wrong for path, page in html_pages(files).items() if (wrong := xss.wrong_in(page))} == {}
