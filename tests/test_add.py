"""`briefing add`: an article from outside becomes a seed, its source and a draft, once."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from click.testing import CliRunner
from files.printed import pdf
from files.test_fetch import POLICY, Site, answered, served
from hypothesis import given
from hypothesis import strategies as st
from project import LITTLE, call, copy, tree, write

from generator.cli import main
from generator.convert.provenance import Told
from generator.files import seeds
from generator.files.arriving.incoming import MOST_BYTES, signs
from generator.files.content import read_entry
from generator.making.adding import Added, Wish, add
from generator.model.problems import Stop
from generator.model.records import Source

HELD, HELD_AS = LITTLE / "seeds/ferry-gazette.txt", "ferry-gazette-2019-05-04"
TODAY = "2026-02-03"
ARTICLE = """Harbour police stop the Lantern ferry

Published 14 March 2021

Two men were arrested on the ferry on 12 March 2021, the harbour police said in a statement about the phones.

One of the men, Piet Voorbeeld, was charged with money laundering. His lawyer said that he denied every charge.
"""
TOKEN = "q7Zt2Xw9Lm4Rk8Vb1Nc6"
PERSONAL = f"""{ARTICLE}
Logged in as Ada Sample
Read on: https://news.example/next?gift={TOKEN}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The little project."""
    return copy(tmp_path / "little")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """An article that somebody saved outside the project."""
    return saved(tmp_path, "lantern.txt", ARTICLE)


def saved(folder: Path, name: str, text: str) -> Path:
    (folder / name).write_text(text, encoding="utf-8", newline="")
    return folder / name


def source(root: Path, stem: str) -> Source:
    """A source of the project, which must have no mistake."""
    path = f"content/sources/{stem}.md"
    read = read_entry(path, (root / path).read_bytes())
    assert read.problems == ()
    assert read.entry
    assert isinstance(read.entry.record, Source)
    return read.entry.record


def pasted(root: Path, text: str, *words: str) -> CompletedProcess[str]:
    """`briefing add - …` with a text on standard input."""
    done = CliRunner().invoke(main, ["add", "-", "--project", str(root), *words], input=text)
    return CompletedProcess(words, done.exit_code, done.stdout, done.stderr)


def before_and_after(root: Path, *words: str) -> tuple[CompletedProcess[str], dict[str, bytes]]:
    """What a command says, and the files that it wrote or changed."""
    before = tree(root)
    done = call(root, *words)
    after = tree(root)
    assert set(before) <= set(after)
    return done, {path: data for path, data in after.items() if before.get(path) != data}


# From a file.


def test_an_article_becomes_a_seed_a_source_and_a_draft(root: Path, article: Path) -> None:
    """The seed has the very bytes of the file, and the source says what is known of it."""
    done, written = before_and_after(root, "add", str(article), "--publisher", "Harbour Weekly")
    assert done.returncode == 0, done.stderr
    assert written["seeds/lantern.txt"] == article.read_bytes()
    found = source(root, "lantern")
    assert (found.title, str(found.date), found.language) == (
        "Harbour police stop the Lantern ferry",
        "2021-03-14",
        "en",
    )
    assert (found.publisher, found.type, found.review, found.publish) == (
        "Harbour Weekly",
        "press",
        "draft",
        "passages",
    )
    assert (found.seed, found.digest) == ("seeds/lantern.txt", seeds.digest(article.read_bytes()))
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", str(found.retrieved))
    (brief,) = (path for path in written if path.startswith("content/briefs/"))
    assert "sources: [lantern]" in written[brief].decode()
    assert "added    seeds/lantern.txt" in done.stdout
    assert f"wrote    {brief}" in done.stdout
    assert call(root, "check").returncode == 0


def test_what_a_person_says_has_the_last_word(root: Path, article: Path) -> None:
    """Every option stands in the source, and the address without what is about its reader."""
    options = {
        **{"--title": "A ferry: stopped", "--type": "authority", "--publisher": "The port", "--author": "Ada Sample"},
        **{"--date": "2021-03", "--address": "https://port.example/a?utm_source=mail&id=3"},
        **{"--archived": "https://archive.example/1", "--name": "The port’s release"},
    }
    done = call(root, "add", str(article), *(word for pair in options.items() for word in pair))
    found = source(root, "the-ports-release")
    assert (found.title, found.type, found.publisher) == ("A ferry: stopped", "authority", "The port")
    assert (found.author, str(found.date), found.archived) == ("Ada Sample", "2021-03", "https://archive.example/1")
    assert found.address == "https://port.example/a?id=3"
    assert "https://port.example/a?id=3, without utm_source" in done.stderr


def test_adding_twice_adds_once(root: Path, article: Path) -> None:
    """The second time, under another name too, it is said where the article is, and nothing is written."""
    call(root, "add", str(article))
    again = saved(article.parent, "other.txt", ARTICLE)
    for path in (article, again):
        done, written = before_and_after(root, "add", str(path))
        assert (done.returncode, written) == (0, {})
        assert "content/sources/lantern.md holds it already" in done.stderr


def test_an_article_whose_draft_was_never_made_is_drafted(root: Path, article: Path) -> None:
    """A run that was cut short is finished by the same words."""
    call(root, "add", str(article))
    whole = tree(root)
    for path in (*(root / "content/briefs").glob("2021-03-1*"), *(root / "seeds").glob("*.draft.md")):
        path.unlink()
    done = call(root, "add", str(article))
    assert (done.returncode, "wrote" in done.stdout) == (0, True)
    assert tree(root) == whole


def test_a_seed_is_named_so_that_it_is_one(root: Path, article: Path) -> None:
    """A README beside the articles is passed over; an article is not."""
    done = call(root, "add", str(article), "--name", "readme")
    assert "added    seeds/article-readme.txt" in done.stdout


def test_two_equal_files_in_one_run_are_one_seed(root: Path, article: Path) -> None:
    """What the first brought is known to the second."""
    again = saved(article.parent, "other.txt", ARTICLE)
    done, written = before_and_after(root, "add", str(article), str(again))
    assert done.returncode == 0
    assert [path for path in written if path.endswith(".txt")] == ["seeds/lantern.txt"]


def test_a_seed_without_a_source_is_given_one(root: Path, article: Path) -> None:
    """A file that somebody had put into seeds/ is not copied beside itself."""
    (root / "seeds/mine.txt").write_bytes(article.read_bytes())
    done, written = before_and_after(root, "add", str(root / "seeds/mine.txt"))
    assert "seeds/mine.txt holds these bytes already" in done.stderr
    assert not [path for path in written if path.endswith(".txt")]
    assert source(root, "mine").seed == "seeds/mine.txt"


def test_other_bytes_under_one_name_get_a_free_name(root: Path, article: Path) -> None:
    """No seed and no source is ever written over."""
    call(root, "add", str(article))
    other = saved(article.parent, "lantern.txt", ARTICLE.replace("Two men", "Three men"))
    done, written = before_and_after(root, "add", str(other))
    assert done.returncode == 0
    assert written["seeds/lantern-2.txt"] == other.read_bytes()
    assert source(root, "lantern-2").digest == seeds.digest(other.read_bytes())


def test_an_address_that_is_known_is_not_added_again(root: Path, article: Path) -> None:
    """However it is written; a later version of the page is said to be a copy, and then stands for itself."""
    call(root, "add", str(article), "--address", "https://www.port.example/a")
    later = saved(article.parent, "later.txt", ARTICLE.replace("Two men", "Three men"))
    done, written = before_and_after(root, "add", str(later), "--address", "http://port.example/a/?utm_source=x")
    assert (done.returncode, written) == (0, {})
    assert "content/sources/lantern.md holds it already" in done.stderr
    done = call(root, "add", str(later), "--address", "https://port.example/a", "--copy-of", "lantern")
    assert done.returncode == 0
    assert source(root, "later").copy_of == "lantern"


def test_a_source_that_was_only_cited_is_given_the_text(root: Path, article: Path) -> None:
    """Its file keeps every byte that a person wrote, comments too, and gains the seed and its digest."""
    mine = "---\ntitle: Mine  # as I call it\ntype: press\naddress: https://port.example/a\n---\nMy note.\n\n---\n"
    (root / "content/sources/mine.md").write_text(mine, encoding="utf-8")
    done, written = before_and_after(root, "add", str(article), "--address", "https://port.example/a")
    assert done.returncode == 0, done.stderr
    digest = seeds.digest(article.read_bytes())
    fields = f"seed: seeds/lantern.txt\ndigest: {digest}\n"
    assert written["content/sources/mine.md"].decode() == mine.replace("---\nMy note", f"{fields}---\nMy note")
    assert "content/sources/lantern.md" not in written
    assert any(b"sources: [mine]" in data for path, data in written.items() if path.startswith("content/briefs/"))


# Pasted.


def test_a_pasted_text_is_named_by_its_first_line(root: Path) -> None:
    """Or as a person names it; and its bytes are those that were pasted."""
    assert pasted(root, f"\n{ARTICLE}").returncode == 0
    assert (root / "seeds/harbour-police-stop-the-lantern-ferry.txt").read_text(encoding="utf-8") == f"\n{ARTICLE}"
    assert pasted(root, ARTICLE, "--name", "ferry").returncode == 0
    assert source(root, "ferry").title == "Harbour police stop the Lantern ferry"


@pytest.mark.parametrize("text", ["", " \n\n"])
def test_an_empty_paste_is_a_mistake(text: str, root: Path) -> None:
    """Nothing is added of nothing."""
    done = pasted(root, text)
    assert done.returncode == 1
    assert "there is nothing in it" in done.stderr


def test_a_paste_beyond_all_measure_is_refused(root: Path) -> None:
    """It is not cut to what fits: a seed holds the whole of what was given, or there is none."""
    made = add(root, ["-"], Wish(), TODAY, paste=lambda: b"x" * (MOST_BYTES + 1))
    assert made.placed == ()
    assert "larger than" in made.problems[0].message


# What is about the editor.


def test_a_page_with_traces_of_the_editor_is_refused(root: Path, tmp_path: Path) -> None:
    """Every trace is listed with its place, never whole, and nothing is written."""
    page = saved(tmp_path, "page.html", PERSONAL)
    done, written = before_and_after(root, "add", str(page))
    assert (done.returncode, written) == (1, {})
    assert f"{page}:9:14: error: the name of an account" in done.stderr
    assert f"{page}:10:41: error: a token" in done.stderr
    assert TOKEN not in done.stderr
    assert done.stderr.count("--redact") == 1


def test_redaction_writes_over_the_traces_in_the_seed_alone(root: Path, tmp_path: Path) -> None:
    """The digest is that of what entered seeds/, and the editor's own file stays as it is."""
    page = saved(tmp_path, "page.txt", PERSONAL)
    assert call(root, "add", str(page), "--redact").returncode == 0
    expected = PERSONAL.replace("Ada Sample", "x" * 10).replace(TOKEN, "x" * len(TOKEN)).encode()
    assert (root / "seeds/page.txt").read_bytes() == expected
    assert source(root, "page").digest == seeds.digest(expected)
    assert page.read_text(encoding="utf-8") == PERSONAL


def test_a_page_is_kept_as_it_is_where_a_person_says_so(root: Path, tmp_path: Path) -> None:
    """The person decides, aloud."""
    page = saved(tmp_path, "page.txt", PERSONAL)
    assert call(root, "add", str(page), "--keep-personal").returncode == 0
    assert (root / "seeds/page.txt").read_text(encoding="utf-8") == PERSONAL


def printed(folder: Path, *lines: str, about: str = "") -> Path:
    """The article as a PDF with these lines more on a second page; `about` is what it says of itself."""
    place = folder / "lantern.pdf"
    pages = [ARTICLE.splitlines(), ["The second page has a few more words.", *lines]]
    place.write_bytes(pdf(pages, about=about))
    return place


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Logged in as Ada Sample", "the name of an account on page 2: `Ada S"),
        (f"https://news.example/next?gift={TOKEN}", "a token that stands for a visitor on page 2: `q7Zt"),
        ("Printed by Jan Voorbeeld on 12 March 2024", "the header of somebody's copy on page 2: `Jan V"),
    ],
)
def test_a_pdf_with_traces_of_the_editor_is_refused(line: str, said: str, root: Path, tmp_path: Path) -> None:
    """With the page of each; it cannot be written over, and a person may take it as it is."""
    page = printed(tmp_path, line)
    for words in ((), ("--redact",)):
        done, written = before_and_after(root, "add", str(page), *words)
        assert (done.returncode, written) == (1, {})
        assert f"{page}:1:1: error: {said}" in done.stderr
        assert TOKEN not in done.stderr
        assert "make it again without them" in done.stderr
    assert call(root, "add", str(page), "--keep-personal").returncode == 0
    assert (root / "seeds/lantern.pdf").read_bytes() == page.read_bytes()


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ("/Author(Ada Sample)", "Author “Ada Sample”"),
        (r"/Title(file:///Users/ada/lantern.html)", "Title “file:///Users/ada/lantern.html”"),
        ("/Creator(Printer of ada@post.example)", "Creator “Printer of ada@post.example”"),
        (r"/Producer(C:\\Users\\Jan\\print.exe)", r"Producer “C:\Users\Jan\print.exe”"),
    ],
)
def test_what_a_pdf_says_of_its_maker_is_told(about: str, said: str, root: Path, tmp_path: Path) -> None:
    """Nobody but the editor knows whether that is the editor: the file is added as it is."""
    page = printed(tmp_path, about=about)
    done = call(root, "add", str(page))
    assert done.returncode == 0, done.stderr
    assert f"{page}: its data name as {said}: if that is you" in done.stderr
    assert (root / "seeds/lantern.pdf").read_bytes() == page.read_bytes()


def test_a_pdf_that_names_nobody_is_added_without_a_word(root: Path, tmp_path: Path) -> None:
    """A title, and the program that made it, are about nobody."""
    done = call(root, "add", str(printed(tmp_path, about="/Title(Two ferries)/Producer(Printer 2.1)/Creator(Words)")))
    assert done.returncode == 0, done.stderr
    assert "its data name" not in done.stderr


@pytest.mark.law
@given(st.one_of(st.binary(), st.text().map(str.encode), st.text().map(lambda text: text.encode("utf-16", "ignore"))))
def test_signs_lead_back_to_the_very_bytes(data: bytes) -> None:
    """Whatever the encoding, the text of a page is the page: no byte is lost on the way through redaction."""
    found = signs(data)
    assert found.bytes(found.text) == data


# Mistakes.


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("mark.txt", b"\xef\xbb\xbf"),
        ("mark.md", b"\xef\xbb\xbf \r\n"),
        ("wide.txt", b"\xff\xfe"),
        ("wide.txt", "\ufeff \u200f\n".encode("utf-16-be")),
        ("space.txt", "\u00a0\u2003\t\n".encode()),
        ("page.html", b"<html><body><p> &nbsp; </p></body></html>"),
    ],
)
def test_an_article_without_a_sign_is_a_mistake(name: str, data: bytes, root: Path, tmp_path: Path) -> None:
    """What nobody sees is no text, when it is added and when it lies in seeds/ already."""
    (tmp_path / name).write_bytes(data)
    done, written = before_and_after(root, "add", str(tmp_path / name))
    assert (done.returncode, written) == (1, {})
    assert (
        f"{tmp_path / name}:1:1: error: there is nothing in it: at least one line of text was expected" in done.stderr
    )
    assert "hint: " in done.stderr
    (root / "seeds" / name).write_bytes(data)
    done, written = before_and_after(root, "convert", f"seeds/{name}")
    assert (done.returncode, written) == (1, {})
    assert f"seeds/{name}:1:1: error: there is nothing in it" in done.stderr


def test_a_mistake_in_an_option_says_what_it_may_be(root: Path, article: Path) -> None:
    """In the words in which a check would say it."""
    done = call(root, "add", str(article), "--type", "pres")
    assert "--type: `pres` is none of: court, authority, republished release, press" in done.stderr
    assert "did you mean `press`?" in done.stderr


def test_a_wish_is_judged_before_anything_is_pasted(root: Path) -> None:
    """A person does not paste in vain."""
    done = pasted(root, ARTICLE, "--type", "gossip")
    assert done.returncode == 2
    assert "--type: `gossip`" in done.stderr


def test_one_bad_article_never_stops_the_others(root: Path, article: Path, tmp_path: Path) -> None:
    """Each that cannot be added is reported with its reason, the others are added, and the exit code tells."""
    binary = tmp_path / "binary.txt"
    binary.write_bytes(b"a\0b")
    bad = [str(tmp_path / "nowhere.txt"), str(tmp_path), "ftp://news.example/a", "http://127.0.0.1/", str(binary)]
    bad += [str(saved(tmp_path, "letter.docx", "x")), str(saved(tmp_path, "empty.txt", " \n"))]
    done, written = before_and_after(root, "add", *bad[:3], str(article), *bad[3:])
    assert done.returncode == 1
    for path in bad:
        assert f"{path}:1:1: error: " in done.stderr
    assert done.stderr.count(": error: ") == len(bad)
    assert [path for path in written if path.endswith(".txt")] == ["seeds/lantern.txt"]
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--date", "yesterday"), "--date: "),
        (("--type", "gossip"), "--type: "),
        (("--address", "port.example/a"), "--address: "),
        (("--copy-of", "no-such-source"), "--copy-of: there is no source"),
        (("--copy-of", "../x"), "--copy-of: "),
        (("--redact", "--keep-personal"), "exclude each other"),
        (("another.txt", "--title", "Both"), "--title: said of several articles"),
    ],
)
def test_a_wish_that_makes_no_sense_is_wrong_use(words: tuple[str, ...], said: str, root: Path, article: Path) -> None:
    """It is said before anything is read or written."""
    done, written = before_and_after(root, "add", str(article), *words)
    assert (done.returncode, written) == (2, {})
    assert said in done.stderr


def test_without_a_project_nothing_is_written(tmp_path: Path, article: Path) -> None:
    """A folder that is no project does not become half of one."""
    (tmp_path / "empty").mkdir()
    done, written = before_and_after(tmp_path / "empty", "add", str(article))
    assert (done.returncode, written) == (1, {})
    assert "briefing new site" in done.stderr


# From an address.


@pytest.fixture
def site() -> Iterator[Site]:
    """A site with one article."""
    with served(Site({"/2021/lantern-ferry.html": answered(ARTICLE.encode(), "text/plain")})) as made:
        yield made


def fetched(root: Path, *articles: str, wish: Wish | None = None) -> Added:
    return add(root, articles, wish or Wish(), TODAY, policy=POLICY)


def test_a_fetched_page_is_a_seed_with_its_address(root: Path, site: Site) -> None:
    """Its bytes, where it was found in the end, without the reader's parameters, and the day."""
    site.answers["/short?gift=abc"] = answered(b"", status="302 Found", Location="/2021/lantern-ferry.html?utm_id=1")
    site.answers["/2021/lantern-ferry.html?utm_id=1"] = site.answers["/2021/lantern-ferry.html"]
    made = fetched(root, site.at("/short?gift=abc"))
    assert (made.placed, made.problems) == (("seeds/lantern-ferry.txt",), ())
    found = source(root, "lantern-ferry")
    assert (found.address, str(found.retrieved)) == (site.at("/2021/lantern-ferry.html"), TODAY)
    assert (root / "seeds/lantern-ferry.txt").read_text(encoding="utf-8") == ARTICLE
    assert len([path for path in made.drafted.written if path.startswith("content/briefs/")]) == 1


def test_a_page_that_is_held_is_not_asked_for_again(root: Path, site: Site) -> None:
    """It might come with other bytes each time, and would stand in the project twice."""
    address = site.at("/2021/lantern-ferry.html")
    fetched(root, address)
    asked = len(site.asked)
    made = fetched(root, f"{address}?utm_source=mail")
    assert (made.placed, made.problems, len(site.asked)) == ((), (), asked)
    assert any("holds it already" in notice for notice in made.notices)


def test_a_page_that_fails_leaves_nothing_behind(root: Path, site: Site) -> None:
    """The reason is a problem at its address, and the next article is added all the same."""
    made = fetched(root, site.at("/nothing"), site.at("/2021/lantern-ferry.html"))
    assert [problem.spot.file for problem in made.problems] == [site.at("/nothing")]
    assert len(made.placed) == 1


def test_what_a_site_gives_a_stranger_is_nobodys(root: Path, site: Site) -> None:
    """The tokens in the forms of a fetched page are left alone; what names its reader is not."""
    form = '<input type="hidden" name="_csrf" value="a8f3b2c91d">'
    site.answers["/form"] = answered(f"{ARTICLE}{form}".encode(), "text/plain")
    site.answers["/gift"] = answered(f"{ARTICLE}<a href='/a?gift={TOKEN}'>".encode(), "text/plain")
    made = fetched(root, site.at("/form"), site.at("/gift"))
    assert len(made.placed) == 1
    assert [problem.rule for problem in made.problems] == ["personal"]


def test_a_wish_of_a_program_is_held_to_the_same_rules(root: Path, tmp_path: Path) -> None:
    """A wish from a program is held to the same rules as one from the command line."""
    with pytest.raises(Stop, match="--date"):
        fetched(root, str(tmp_path), wish=replace(Wish(), told=Told(date="soon")))


# Laws.


@pytest.mark.law
@given(
    texts=st.lists(
        st.one_of(st.sampled_from([ARTICLE, PERSONAL, "x", "Ada.\n", HELD.read_text("utf-8")]), st.text(max_size=40)),
        max_size=4,
    )
)
def test_whatever_is_added_is_there_once_or_reported(
    texts: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Each article is a seed to the byte, or a problem says why not; a second run changes nothing."""
    folder = tmp_path_factory.mktemp("law")
    root = folder / "small"
    for path in (
        "content/site.yaml",
        "content/properties.yaml",
        f"content/sources/{HELD_AS}.md",
        "content/people/bo-odell.md",
    ):
        write(root, path, (LITTLE / path).read_text(encoding="utf-8"))
    (root / "seeds").mkdir()
    shutil.copy(HELD, root / "seeds")
    files = []
    for number, text in enumerate(texts):
        files.append(str(folder / f"a{number}.txt"))
        Path(files[-1]).write_bytes(text.encode("utf-8"))
    made = add(root, files, Wish(), TODAY)
    refused = {problem.spot.file for problem in made.problems}
    held = {path.read_bytes() for path in (root / "seeds").iterdir()}
    for file in files:
        assert Path(file).read_bytes() in held or file in refused
    placed = [(root / path).read_bytes() for path in made.placed]
    assert len(placed) == len(set(placed))
    after = tree(root)
    assert add(root, files, Wish(), TODAY).placed == ()
    assert tree(root) == after
