"""Fetching a page: only from public machines, only what a site allows, never more or longer than was agreed.

A real server on this machine answers; the policy of the tests lets it alone be asked. The two certificates in `tls/`
were made for these tests and are trusted nowhere else.
"""

import contextlib
import gzip
import socket
import ssl
import threading
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from generator.files.arriving.fetch import AGENT, Fetched, Policy, Visitor
from generator.model.problems import Stop

TLS = Path(__file__).parent / "tls"
HERE = "127.0.0.1"
PAGE = b"<p>Two ferries were late.</p>"
Answering = Callable[[socket.socket, str], None]


@dataclass
class Site:
    """A server: what it answers to each path, and what it was asked."""

    answers: dict[str, bytes | Answering] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    port: int = 0
    scheme: str = "http"
    host: str = HERE

    def at(self, path: str) -> str:
        return f"{self.scheme}://{self.host}:{self.port}{path}"

    @property
    def paths(self) -> list[str]:
        return [one.split(" ")[1] for one in self.asked]

    def serve(self, listening: socket.socket, tls: ssl.SSLContext | None) -> None:
        while True:
            try:
                line, _ = listening.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(line, tls), daemon=True).start()

    def _answer(self, plain: socket.socket, tls: ssl.SSLContext | None) -> None:
        with contextlib.suppress(OSError), tls.wrap_socket(plain, server_side=True) if tls else plain as line:
            question = b""
            while not question.endswith(b"\r\n\r\n"):
                if not (more := line.recv(4096)):
                    return
                question += more
            self.asked.append(question.decode("ascii"))
            answer = self.answers.get(self.asked[-1].split(" ")[1], answered(b"", status="404 Not Found"))
            if callable(answer):
                answer(line, self.asked[-1])
            else:
                line.sendall(answer)


def answered(body: bytes, kind: str = "text/html; charset=utf-8", status: str = "200 OK", **more: str) -> bytes:
    """A whole answer as it goes over the line; the header `Content-Length` may be given to be wrong."""
    headers = {"Content-Type": kind, "Content-Length": str(len(body))}
    headers |= {key.replace("_", "-"): value for key, value in more.items()}
    lines = [f"HTTP/1.1 {status}", *(f"{key}: {value}" for key, value in headers.items() if value), "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


def sent_on(place: str, status: str = "302 Found") -> bytes:
    return answered(b"", status=status, Location=place)


@contextlib.contextmanager
def served(site: Site, tls: ssl.SSLContext | None = None) -> Iterator[Site]:
    with socket.create_server((HERE, 0)) as listening:
        site.port = listening.getsockname()[1]
        thread = threading.Thread(target=site.serve, args=(listening, tls), daemon=True)
        thread.start()
        yield site
        listening.shutdown(socket.SHUT_RDWR)
        thread.join(5)


@pytest.fixture
def site() -> Iterator[Site]:
    """A site with one page and no robots.txt."""
    with served(Site({"/page": answered(PAGE)})) as made:
        yield made


POLICY = Policy(may_connect=lambda address: address == HERE, patience=2, in_all=5, pause=0)


def fetch(address: str, policy: Policy = POLICY) -> Fetched:
    return Visitor(policy).fetch(address)


def refused(address: str, policy: Policy = POLICY) -> str:
    """What is said where a page is not fetched: one problem, at the address."""
    with pytest.raises(Stop) as caught:
        fetch(address, policy)
    (problem,) = caught.value.problems
    return f"{problem.spot.file} {problem.message}"


def test_a_page_is_fetched_with_its_address_and_kind(site: Site) -> None:
    """The bytes are those that were sent, and the program says who it is."""
    assert fetch(site.at("/page#part")) == Fetched(site.at("/page"), ".html", PAGE)
    assert site.paths == ["/robots.txt", "/page"]
    assert all(f"\r\nUser-Agent: {AGENT}\r\n" in one for one in site.asked)
    assert f"\r\nHost: {HERE}:{site.port}\r\n" in site.asked[1]


@pytest.mark.parametrize(
    ("kind", "suffix"),
    [("text/plain", ".txt"), ("text/markdown; charset=utf-8", ".md"), ("Application/PDF", ".pdf")],
)
def test_text_and_pdf_are_pages_too(kind: str, suffix: str, site: Site) -> None:
    """What was served decides how the name of the seed ends."""
    site.answers["/page"] = answered(PAGE, kind)
    assert fetch(site.at("/page")).suffix == suffix


@pytest.mark.parametrize("kind", ["image/png", "application/json", "video/mp4", ""])
def test_what_is_no_text_is_not_taken(kind: str, site: Site) -> None:
    """A picture, data, a film, or something that nobody names is no article."""
    site.answers["/page"] = answered(PAGE, kind)
    assert "this is no page of text" in refused(site.at("/page"))


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("ftp://news.example/a", "only http:// and https://"),
        ("file:///etc/hostname", "only http:// and https://"),
        ("http:///a", "names no host"),
        ("http://[::1", "this is no address"),
        ("http://[fe80::ü]/", "this is no address"),
        ("http://news.example:99999/", "this is no address"),
        ("http://news.example/a b", "holds a space"),
        ("http://news.example/a\r\nX: y", "holds a space"),
        ("http://a..b/", "a host that cannot exist"),
    ],
)
def test_what_is_no_address_of_the_web_is_refused(address: str, said: str) -> None:
    """The reason is said, and nobody is asked."""
    assert said in refused(address)


def test_a_password_is_neither_sent_nor_repeated() -> None:
    """An address with a name and a password is refused, and the refusal does not print them."""
    said = refused("https://jan:geheim@news.example/a")
    assert "holds a name or a password" in said
    assert "geheim" not in said


# Which machines may be asked.


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1", "10.0.0.8", "172.16.3.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0"),
        *("224.0.0.1", "255.255.255.255", "240.0.0.1", "[::1]", "[::]", "[fe80::1]", "[fc00::1]", "[ff02::1]"),
        *("[::ffff:127.0.0.1]", "[::ffff:a00:1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[::127.0.0.1]"),
        *("2130706433", "0x7f.1", "localhost"),
    ],
)
def test_machines_that_are_not_public_are_not_asked(host: str) -> None:
    """Neither this machine nor its network can be reached, however its address is written."""
    assert "not public" in refused(f"http://{host}/", Policy(pause=0))


def test_every_public_address_may_be_asked() -> None:
    """The strict policy lets ordinary addresses pass, and those that carry one."""
    for address in ("93.184.216.34", "2606:2800:220:1::1", "::ffff:93.184.216.34", "64:ff9b::5db8:d822"):
        assert Policy().may_connect(address), address


def test_the_address_that_was_checked_is_connected_to(site: Site) -> None:
    """A name that turns private between two questions finds nobody: it is resolved once for each connection."""
    answers = iter([[HERE], ["10.0.0.8"], [HERE]])
    policy = replace(POLICY, resolve=lambda host, port: next(answers))
    assert "not public" in refused(f"http://news.example:{site.port}/page", policy)
    assert site.paths == ["/robots.txt"]
    assert next(answers) == [HERE]


def test_of_several_machines_the_public_ones_are_asked(site: Site) -> None:
    """What is not public is passed over, and the page is asked for by its name."""
    policy = replace(POLICY, resolve=lambda host, port: ["10.0.0.8", "::1", HERE])
    assert fetch(f"http://news.example:{site.port}/page", policy).data == PAGE
    assert f"\r\nHost: news.example:{site.port}\r\n" in site.asked[1]


# Redirects.


def test_redirects_are_followed_to_the_address_that_answers(site: Site) -> None:
    """Five at the most; the address is that of the page in the end."""
    for number in range(5):
        site.answers[f"/{number}"] = sent_on(f"/{number + 1}")
    site.answers["/5"] = answered(PAGE)
    assert fetch(site.at("/0")).address == site.at("/5")
    site.answers["/5"] = sent_on("/6")
    assert "more than 5 times" in refused(site.at("/0"))


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("http://10.0.0.8/", "not public"),
        ("//169.254.169.254/latest", "not public"),
        ("ftp://news.example/a", "only http:// and https://"),
        ("file:///etc/hostname", "only http:// and https://"),
        ("http://jan:geheim@127.0.0.1/", "holds a name or a password"),
        ("http://127.0.0.1:6379/", "the port 6379"),
        ("http://[::1", "refused"),
    ],
)
def test_a_redirect_is_looked_at_like_the_first_address(place: str, said: str, site: Site) -> None:
    """Nobody leads the program where a person could not send it."""
    site.answers["/page"] = sent_on(place)
    assert said in refused(site.at("/page"))


# How much, and how long.


def test_a_page_that_is_too_large_is_not_read_to_its_end(site: Site) -> None:
    """It is given up as soon as the limit is passed, though it never ends."""

    def endless(line: socket.socket, question: str) -> None:
        line.sendall(answered(b"", Content_Length=""))
        while True:
            line.sendall(b"x" * 65536)

    site.answers["/page"] = endless
    assert "larger than 1,000,000 bytes" in refused(site.at("/page"), replace(POLICY, most=1_000_000))


@pytest.mark.parametrize("packed", ["gzip", "deflate"])
def test_a_packed_page_is_unpacked(packed: str, site: Site) -> None:
    """What was packed for the way stands in the seed as it was before, several parts after another too."""
    data = gzip.compress(PAGE) + gzip.compress(PAGE) if packed == "gzip" else zlib.compress(PAGE)
    site.answers["/page"] = answered(data, Content_Encoding=packed)
    assert fetch(site.at("/page")).data == PAGE * (2 if packed == "gzip" else 1)


def test_a_small_answer_that_unpacks_to_a_huge_one_is_refused(site: Site) -> None:
    """The limit holds for what comes out, not for what comes over the line."""
    bomb = gzip.compress(bytes(50_000_000))
    assert len(bomb) < 100_000
    site.answers["/page"] = answered(bomb, Content_Encoding="gzip")
    assert "larger than 1,000,000 bytes" in refused(site.at("/page"), replace(POLICY, most=1_000_000))


@pytest.mark.parametrize(
    ("body", "packed", "said"),
    [
        (b"no gzip at all", "gzip", "packed wrongly"),
        (gzip.compress(PAGE)[:-12], "gzip", "breaks off"),
        (PAGE, "br", "packed as `br`"),
    ],
)
def test_what_is_packed_wrongly_is_refused(body: bytes, packed: str, said: str, site: Site) -> None:
    """A broken page never becomes a seed."""
    site.answers["/page"] = answered(body, Content_Encoding=packed)
    assert said in refused(site.at("/page"))


def test_a_page_that_breaks_off_is_refused(site: Site) -> None:
    """Fewer bytes than were announced are no page."""
    site.answers["/page"] = answered(PAGE, Content_Length="900")
    assert "breaks off" in refused(site.at("/page"))


@pytest.mark.parametrize("answer", [b"", b"hello\r\n\r\n", b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 300 + b"\r\n"])
def test_what_is_no_answer_is_said_to_be_none(answer: bytes, site: Site) -> None:
    """Silence, words and heaps of headers end in a message."""
    site.answers["/page"] = answer
    assert "the answer cannot be read" in refused(site.at("/page"))


@pytest.mark.parametrize("path", ["/page", "/robots.txt"])
def test_a_trickle_does_not_hold_the_program(path: str, site: Site) -> None:
    """A byte now and then keeps no connection open beyond the time for the whole."""
    over = threading.Event()

    def trickle(line: socket.socket, question: str) -> None:
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while not over.wait(0.02):
            line.sendall(b"x")

    site.answers[path] = trickle
    try:
        assert "no answer in time" in refused(site.at("/page"), replace(POLICY, in_all=0.3))
    finally:
        over.set()


def test_a_site_that_is_silent_is_given_up(site: Site) -> None:
    """Who says nothing is waited for no longer than was agreed."""
    over = threading.Event()

    def silent(line: socket.socket, question: str) -> None:
        over.wait(5)

    site.answers["/robots.txt"] = silent
    try:
        assert "no answer in time" in refused(site.at("/page"), replace(POLICY, patience=0.1))
    finally:
        over.set()


def test_nobody_there_is_a_message() -> None:
    """A port where nobody listens, and a name that nobody has."""
    with socket.create_server((HERE, 0)) as gone:
        port = gone.getsockname()[1]
    assert "cannot be reached" in refused(f"http://{HERE}:{port}/")

    def unknown(host: str, port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "the name is not known")

    assert "the name is not known" in refused("http://news.example/", replace(POLICY, resolve=unknown))


@pytest.mark.parametrize("status", ["403 Forbidden", "404 Not Found", "500 Oops", "204 No Content", "304 Same"])
def test_only_a_page_is_a_page(status: str, site: Site) -> None:
    """The page that says that there is no page is no article."""
    site.answers["/page"] = answered(PAGE, status=status)
    assert f"the site answers {status[:3]}" in refused(site.at("/page"))


# robots.txt.


def test_what_robots_txt_forbids_is_not_fetched(site: Site) -> None:
    """A rule for all programs holds for this one, and what it does not name is free."""
    site.answers["/robots.txt"] = answered(b"User-agent: *\nDisallow: /private/\n", "text/plain")
    site.answers["/private/page"] = answered(PAGE)
    assert "robots.txt" in refused(site.at("/private/page"))
    assert "/private/page" not in site.paths
    assert fetch(site.at("/page")).data == PAGE


def test_a_redirect_to_what_robots_txt_forbids_is_not_followed(site: Site) -> None:
    """Every hop is asked about."""
    site.answers["/robots.txt"] = answered(b"User-agent: briefing-generator\nDisallow: /private/\n", "text/plain")
    site.answers["/page"] = sent_on("/private/page")
    assert "robots.txt" in refused(site.at("/page"))
    assert "/private/page" not in site.paths


@pytest.mark.parametrize(
    ("status", "free"), [("404 Not Found", True), ("403 Forbidden", True), ("503 Later", False), ("429 Slow", False)]
)
def test_a_site_that_cannot_say_its_rules_is_left_alone(status: str, free: bool, site: Site) -> None:
    """No robots.txt means that everything is free; a failing one means that nothing is."""
    site.answers["/robots.txt"] = answered(b"", status=status)
    if free:
        assert fetch(site.at("/page")).data == PAGE
    else:
        assert status[:3] in refused(site.at("/page"))
        assert "/page" not in site.paths


def test_broken_line_hides_no_rule(site: Site) -> None:
    """What makes no sense is passed over, and the rules around it hold."""
    rules = "\ufeffUser-agent: *\nCrawl-delay: ²\n\0\nDisallow\nDisallow: /private/\n"
    site.answers["/robots.txt"] = answered(rules.encode(), "text/plain")
    assert "robots.txt" in refused(site.at("/private/page"))
    assert fetch(site.at("/page")).data == PAGE


def test_robots_txt_is_asked_for_once_and_pages_are_spaced(site: Site) -> None:
    """Two pages of one site in one run: one question for its rules, and a pause between."""
    waits: list[float] = []
    visitor = Visitor(replace(POLICY, pause=60, wait=waits.append))
    visitor.fetch(site.at("/page"))
    assert waits == []
    visitor.fetch(site.at("/page"))
    assert site.paths == ["/robots.txt", "/page", "/page"]
    assert len(waits) == 1
    assert 0 < waits[0] <= 60


# Encryption.


def serving(name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(TLS / f"{name}.pem")
    return context


def trusting(name: str) -> Policy:
    return replace(
        POLICY, resolve=lambda host, port: [HERE], tls=lambda: ssl.create_default_context(cafile=TLS / f"{name}.pem")
    )


def test_a_page_is_fetched_over_an_encrypted_line() -> None:
    """The certificate is held against the name, though an address is connected to."""
    with served(Site({"/page": answered(PAGE)}, scheme="https", host="localhost"), serving("localhost")) as site:
        assert fetch(site.at("/page"), trusting("localhost")).data == PAGE


def test_a_certificate_for_another_name_is_refused() -> None:
    """A machine that shows the papers of another is not believed, though they are in order."""
    with served(Site({"/page": answered(PAGE)}, scheme="https", host="localhost"), serving("other.example")) as site:
        assert "the connection is not safe" in refused(site.at("/page"), trusting("other.example"))
        assert site.asked == []


def test_a_certificate_that_nobody_vouches_for_is_refused() -> None:
    """Nor is one whose maker is unknown."""
    with served(Site({"/page": answered(PAGE)}, scheme="https", host="localhost"), serving("localhost")) as site:
        assert "the connection is not safe" in refused(site.at("/page"), trusting("other.example"))
