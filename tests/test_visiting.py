"""Visiting what the content leads to: each kind of answer is told apart, politely, and only when asked for.

A real server on this machine answers; the policy of the tests lets it alone be asked.
"""

import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from files.test_fetch import PAGE, POLICY, Site, answered, sent_on, served
from hypothesis import given
from hypothesis import strategies as st
from project import call, copy, reports, write

from generator.building.build import read
from generator.checking.visiting import Trip, external
from generator.files.arriving.fetch import Policy, Visitor
from generator.files.arriving.visits import MOST_BYTES, Visit, archived, visit
from generator.model import visited
from generator.model.visited import Known, State, day_of


@pytest.fixture
def site() -> Iterator[Site]:
    """A site with a page; whatever else is asked for is not there."""
    with served(Site({"/page": answered(PAGE), "/": answered(PAGE)})) as made:
        yield made


def asked(site: Site, path: str, policy: Policy = POLICY) -> Visit:
    return visit(site.at(path), Visitor(policy))


def test_what_is_there_is_told_from_what_is_not(site: Site) -> None:
    """A page, one that is missing, one that was taken away, one that answers nothing of use."""
    site.answers["/taken"] = answered(b"", status="410 Gone")
    site.answers["/broken"] = answered(b"", status="500 Internal Server Error")
    states = [asked(site, path).state for path in ("/page", "/nothing", "/taken", "/broken")]
    assert states == [State.OK, State.MISSING, State.GONE, State.FAILED]


@pytest.mark.parametrize(
    "page",
    [
        b"<title>Page not found - The Ferry</title>",
        b"<title>404 - The Ferry</title>",
        b"<TITLE class=x>Not found</TITLE>",
        b"<title>The Ferry</title><h1>Oops! This page does not exist</h1>",
        b"<title>Page introuvable</title>",
        b"<title>Pagina niet gevonden | De Pont</title>",
    ],
)
def test_a_page_may_say_that_it_is_none(page: bytes, site: Site) -> None:
    """A soft 404 answers that all is well, and shows a page that says otherwise."""
    site.answers["/old"] = answered(page)
    assert asked(site, "/old").state is State.SOFT


@pytest.mark.parametrize(
    "title",
    ["Weapon not found at warehouse, court told", "404 boats were late", "Two ferries were late", "Article 404"],
)
def test_a_headline_is_no_such_page(title: str, site: Site) -> None:
    """The words of the news are not those of a server."""
    site.answers["/news"] = answered(f"<title>{title}</title>".encode())
    assert asked(site, "/news").state is State.OK


def test_to_be_sent_to_the_first_page_is_to_find_nothing(site: Site) -> None:
    """Sites that lose a page often show their first one instead."""
    site.answers["/old/page"] = sent_on("/", "301 Moved Permanently")
    assert asked(site, "/old/page").state is State.SOFT


def test_what_moved_for_good_is_told_with_its_new_place(site: Site) -> None:
    """One hop that is not for good, and it may come back; another way to write the same address is no move."""
    site.answers["/old"] = sent_on("/page", "301 Moved Permanently")
    site.answers["/older"] = sent_on("/old", "308 Permanent Redirect")
    site.answers["/today"] = sent_on("/old", "302 Found")
    site.answers["/page/"] = sent_on("/page", "301 Moved Permanently")
    assert asked(site, "/old") == asked(site, "/older") == Visit(State.MOVED, site.at("/page"))
    assert asked(site, "/today").state is State.OK
    assert asked(site, "/page/").state is State.OK


def test_what_is_not_for_us_is_left(site: Site) -> None:
    """A login, what robots.txt asks programs to leave, and a machine that is not public: which is never asked."""
    site.answers["/login"] = answered(b"", status="403 Forbidden")
    assert asked(site, "/login").state is State.CLOSED
    assert asked(site, "/page", Policy(pause=0)).state is State.CLOSED
    site.answers["/robots.txt"] = answered(b"User-agent: *\nDisallow: /private", "text/plain")
    before = len(site.asked)
    assert asked(site, "/private/page").state is State.CLOSED
    assert site.paths[before:] == ["/robots.txt"]


def test_a_busy_host_is_waited_for_as_long_as_it_asks(site: Site) -> None:
    """Retry-After in seconds is kept, once; a longer time or a date is for another day."""
    waited: list[float] = []

    def busy_once(line: socket.socket, question: str) -> None:
        site.answers["/busy"] = answered(PAGE)
        line.sendall(answered(b"", status="429 Too Many Requests", Retry_After="7"))

    site.answers["/busy"] = busy_once
    policy = replace(POLICY, wait=waited.append)
    assert asked(site, "/busy", policy).state is State.OK
    assert waited == [7.0]
    for later in ("3600", "Wed, 21 Oct 2026 07:28:00 GMT", "soon"):
        site.answers["/later"] = answered(b"", status="503 Service Unavailable", Retry_After=later)
        assert asked(site, "/later", policy).state is State.BUSY
    assert waited == [7.0]


def test_no_more_is_read_than_is_needed(site: Site) -> None:
    """A page without end, and one that never begins, cost little."""

    def endless(line: socket.socket, question: str) -> None:
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>News</title>")
        for _ in range(4 * MOST_BYTES // 1024):
            line.sendall(b" " * 1024)

    def silent(line: socket.socket, question: str) -> None:
        line.recv(1)

    site.answers["/endless"] = endless
    site.answers["/silent"] = silent
    assert asked(site, "/endless").state is State.OK
    assert asked(site, "/silent", replace(POLICY, patience=0.2, in_all=0.5)).state is State.FAILED


def test_an_archive_is_asked_for_its_copy(site: Site) -> None:
    """It sends on to the copy that it has; where it sends nowhere it has none."""
    site.answers["/web/https://weekly.example/a"] = sent_on("/web/20210314120000/https://weekly.example/a")
    site.answers["/web/20210314120000/https://weekly.example/a"] = answered(PAGE)
    archive = site.at("/web/")
    copy_of = archived("https://weekly.example/a", archive, Visitor(POLICY))
    assert copy_of == site.at("/web/20210314120000/https://weekly.example/a")
    assert day_of(copy_of) == "2021-03-14"
    assert archived("https://weekly.example/b", archive, Visitor(POLICY)) == ""


# A whole project.


def source(site: Site, path: str) -> str:
    return f"---\ntitle: S\ntype: press\naddress: {site.at(path)}\n---\n"


@pytest.fixture
def root(tmp_path: Path, site: Site) -> Path:
    """The little project with two sources on the server, and nothing else that it leads to on the web."""
    root = copy(tmp_path / "little")
    for file in (root / "content").rglob("*.md"):
        text = file.read_text(encoding="utf-8")
        lines = [line for line in text.split("\n") if not line.startswith(("address: http", "archived: http"))]
        file.write_text("\n".join(lines).replace("](https://", "](mailto:x@"), encoding="utf-8")
    write(root, "content/sources/there.md", source(site, "/page"))
    write(root, "content/sources/lost.md", source(site, "/lost"))
    return root


def told(root: Path, today: str = "2026-11-23", archive: str = "") -> list[str]:
    """What a visit says. A server on this machine has no name, so the content's own mistakes are passed over."""
    site, _ = read(root, 1)
    return reports(external(site, root, Trip(Visitor(POLICY), today, archive), lambda *words: None))


def test_what_is_lost_is_told_at_its_line_and_written_down(root: Path, site: Site) -> None:
    """One address a line, in order, with its day."""
    assert told(root) == [
        f"content/sources/lost.md:4:10: warning: {site.at('/lost')} is not there any more (404) [dead-link]\n"
        "    hint: look for its new address, or for a copy in a web archive, and write that under `archived`"
    ]
    lines = (root / visited.PATH).read_text().split("\n")
    assert lines[1:] == [f"{site.at('/lost')} missing 2026-11-23 - -", f"{site.at('/page')} ok 2026-11-23 - -", ""]


def test_what_was_there_lately_is_not_asked_for_again(root: Path, site: Site) -> None:
    """What was lost is, every time; after a month everything is; what is linked no more is forgotten."""
    told(root)
    before = len(site.asked)
    told(root, "2026-12-01")
    assert site.paths[before:] == ["/robots.txt", "/lost"]
    (root / "content/sources/lost.md").unlink()
    before = len(site.asked)
    assert told(root, "2027-01-10") == []
    assert site.paths[before:] == ["/robots.txt", "/page"]
    assert "/lost" not in (root / visited.PATH).read_text()


def test_a_busy_host_is_left_alone(root: Path, site: Site) -> None:
    """Once it asks to come later, none of its other pages is asked for."""
    site.answers["/lost"] = answered(b"", status="503 Service Unavailable", Retry_After="9999")
    assert "[unsure-link]" in told(root)[0]
    assert "/page" not in site.paths


def test_a_copy_in_an_archive_is_kept_and_offered(root: Path, site: Site) -> None:
    """It is told where the page is lost, and asked for once."""
    copy_path = f"/web/20210314120000/{site.at('/lost')}"
    site.answers[f"/web/{site.at('/lost')}"] = sent_on(copy_path)
    site.answers[copy_path] = answered(PAGE)
    said = told(root, archive=site.at("/web/"))
    assert f"an archived copy is at {site.at(copy_path)}" in said[0]
    before = len(site.asked)
    told(root, archive=site.at("/web/"))
    assert not [path for path in site.paths[before:] if path == f"/web/{site.at('/lost')}"]


def test_nothing_is_visited_unless_it_is_asked_for(root: Path, site: Site) -> None:
    """Neither a check nor a build asks anybody, and neither needs the file."""
    call(root, "check")
    call(root, "build")
    assert site.asked == []
    assert not (root / visited.PATH).exists()


def test_a_line_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    """At its place in the file."""
    root = copy(tmp_path / "little")
    write(root, visited.PATH, "# a remark\nhttps://weekly.example/a ok 2026-11-23 - -\nhttps://weekly.example/b fine\n")
    (said,) = [problem for problem in read(root, 1)[1] if problem.rule == "links-lock"]
    assert (said.spot.file, said.spot.line) == (visited.PATH, 3)


@pytest.mark.law
@given(
    st.dictionaries(
        st.from_regex(r"https?://[a-z]{1,9}\.example/[!-;=?-_a-z~]{0,9}", fullmatch=True).filter(
            lambda one: not set(one) & set('<>"`\\')
        ),
        st.builds(Known, st.sampled_from(State), st.dates().map(str), st.sampled_from(["", "https://a.example/1"])),
    )
)
def test_what_is_written_is_read_again(known: dict[str, Known]) -> None:
    """The file is the same whatever the order in which its addresses came."""
    text = visited.write(known)
    assert visited.read(text) == (known, ())
    assert visited.write(dict(reversed(known.items()))) == text


@pytest.mark.law
@given(st.text())
def test_whatever_stands_in_the_file_is_read(text: str) -> None:
    """Never a traceback: every line is known or told."""
    known, problems = visited.read(text)
    assert len(known) + len(problems) <= len(text.split("\n"))
