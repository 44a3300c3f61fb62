"""Serving to the one who edits: this machine alone, rebuilt on a change, problems told to the page."""

import http.client
import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from project import call, copy, edit, environment, tree

SCRIPT = """
from pathlib import Path
from generator.building.serve import serve
serve(Path(), 0, lambda line: print(line, flush=True))
"""
SECONDS = 30  # after which a server that says nothing has failed


@dataclass
class Server:
    """A server of a project, in a process of its own."""

    root: Path
    process: subprocess.Popen[str]
    port: int
    said: list[str]

    def get(self, path: str, host: str = "", method: str = "GET") -> tuple[int, dict[str, str], str]:
        """What the server answers, asked for just this path: status, headers, body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=SECONDS)
        connection.putrequest(method, path, skip_host=True)
        connection.putheader("Host", host or f"127.0.0.1:{self.port}")
        connection.endheaders()
        answer = connection.getresponse()
        body = answer.read().decode("utf-8", "replace")
        connection.close()
        return answer.status, dict(answer.getheaders()), body

    def events(self) -> Iterator[dict[str, Any]]:
        """The events of the server as they come."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=SECONDS)
        connection.request("GET", "/_events")
        answer = connection.getresponse()
        assert answer.getheader("Content-Type") == "text/event-stream"
        while line := answer.readline():
            if line.startswith(b"data: "):
                yield json.loads(line.removeprefix(b"data: "))


@contextmanager
def serving(root: Path) -> Iterator[Server]:
    """A server that has built its site once; interrupted at the end, as a person would."""
    command = [sys.executable, "-c", SCRIPT]
    process = subprocess.Popen(
        command, cwd=root, env=environment(root), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert process.stdout is not None
    said: list[str] = []
    try:
        for line in process.stdout:
            said.append(line.rstrip("\n"))
            if line.startswith("http://127.0.0.1:"):
                yield Server(root, process, int(line.split(":")[2].split("/")[0]), said)
                break
        else:
            pytest.fail("\n".join(said))
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(SECONDS)
        finally:
            process.kill()
        process.stdout.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server for the tests that change nothing."""
    with serving(copy(tmp_path_factory.mktemp("served") / "little")) as running:
        yield running


@pytest.mark.parametrize("path", ["/", "/index.html", "/people/", "/people/bo-odell.html", "/search.html?q=salt"])
def test_a_page_comes_with_the_script_that_reloads_it(path: str, server: Server) -> None:
    """A page is served as it was built, with one script more, which its policy lets hear of the next build."""
    status, headers, body = server.get(path)
    assert status == 200
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert headers["Cache-Control"] == "no-store"
    assert body.count('<script src="/_serve.js"></script></body>') == 1
    assert "default-src 'none'; connect-src 'self'; script-src 'self'; style-src 'self'" in body
    assert server.get("/_serve.js")[1]["Content-Type"] == "text/javascript"


def test_what_is_no_page_is_served_as_it_is(server: Server) -> None:
    """A stylesheet, the feed and the index of the search are served as a preview has them."""
    folder = server.root.parent / "preview"
    assert call(server.root, "build", "--drafts", "--to", str(folder)).returncode == 0
    for path in ("assets/style.css", "search/index.js", "feed.xml"):
        status, _, body = server.get(f"/{path}")
        assert (status, body) == (200, (folder / path).read_text(encoding="utf-8"))


def test_serving_writes_nothing_into_the_project(server: Server) -> None:
    """Drafts are served, and `site/` never holds one: what is shown stands elsewhere."""
    assert "Draft." in server.get("/briefs/2021-01-15-not-yet.html")[2]
    assert {path.partition("/")[0] for path in tree(server.root)} == {"content", "seeds"}


def test_what_is_not_there_is_the_page_that_says_so(server: Server) -> None:
    """An address without a page gives the site's own page for that, with status 404."""
    for path in ("/nowhere.html", "/assets/", "/people/nobody.html"):
        status, _, body = server.get(path)
        assert status == 404
        assert "Page not found" in body
        assert "/_serve.js" in body


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:8000",
        "127.0.0.1.evil.example:80",
        "127.0.0.1@evil.example",
        "evil.example:80:127.0.0.1",
        "localhost.evil.example:80",
        "[::1]:80",
        "0.0.0.0:80",
    ],
)
@pytest.mark.parametrize("path", ["/", "/_events", "/feed.xml"])
def test_another_host_is_refused(host: str, path: str, server: Server) -> None:
    """A name of another host that leads to this machine gets nothing, whatever it asks for."""
    status, _, body = server.get(path, host)
    assert status == 403
    assert "Quillnet" not in body


@pytest.mark.parametrize(
    "host",
    [
        "localhost:8000",
        "127.0.0.1:1",
        "localhost",
    ],
)
def test_this_machine_is_answered(host: str, server: Server) -> None:
    """The two names of this machine are answered, with any port or with none."""
    assert server.get("/", host)[0] == 200


@pytest.mark.parametrize("path", ["/", "/search/index.js", "/feed.xml", "/_serve.js", "/nowhere.html"])
def test_pages_of_other_hosts_cannot_use_what_is_served(path: str, server: Server) -> None:
    """A foreign page may neither load an answer as its script nor frame it, and no answer is opened to it."""
    _, headers, _ = server.get(path)
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert not [name for name in headers if name.startswith("Access-Control-")]


def test_another_host_is_refused_by_every_method(server: Server) -> None:
    """A foreign host learns nothing by HEAD either."""
    assert server.get("/feed.xml", "evil.example", "HEAD")[0] == 403


def test_nobody_else_is_listened_to(server: Server) -> None:
    """The server listens on 127.0.0.1 and on no other address of this machine."""
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", server.port), timeout=SECONDS)
    names = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for address in sorted(str(name) for name in names if not str(name).startswith("127.")):
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection((address, server.port), timeout=SECONDS)


@pytest.mark.parametrize(
    "path",
    [
        "/../content/site.yaml",
        "/%2e%2e/content/site.yaml",
        "/people/../../content/site.yaml",
        "/people/..%2f..%2fcontent/site.yaml",
        "/..%5c..%5ccontent/site.yaml",
        "//content/site.yaml",
        "/%00",
        "/%ff",
    ],
)
def test_nothing_outside_the_site_is_served(path: str, server: Server) -> None:
    """No way of writing an address leads out of the site."""
    status, _, body = server.get(path)
    assert status == 404
    assert "made-up project" not in body.replace("&lt;", "<").partition("<main")[2]
    assert "Ida Exemplar" not in body


def test_an_edit_is_an_event(tmp_path: Path) -> None:
    """After an edit the site is built again and every page hears of it."""
    root = copy(tmp_path / "little")
    with serving(root) as server:
        events = server.events()
        first = next(events)
        assert first["problems"] == ""
        assert "heavily" not in server.get("/offences/salt-smuggling.html")[2]
        edit(root, "content/offences/salt-smuggling.md", "Salt was taxed", "Salt was taxed heavily")
        second = next(events)
        assert (second["build"], second["problems"]) == (first["build"] + 1, "")
        assert "Salt was taxed heavily" in server.get("/offences/salt-smuggling.html")[2]


def test_a_mistake_is_told_to_the_page_and_its_end_too(tmp_path: Path) -> None:
    """A mistake comes as an event with its place, the site stays as it was, and mending it comes as an event again."""
    root = copy(tmp_path / "little")
    with serving(root) as server:
        events = server.events()
        first = next(events)
        status, _, before = server.get("/terms/handset.html")
        edit(root, "content/terms/handset.md", "see: [quillnet]", "see: [quilnet]")
        wrong = next(events)
        assert wrong["problems"].startswith("content/terms/handset.md:4:7: error: ")
        assert "did you mean `quillnet`?" in wrong["problems"]
        assert server.get("/terms/handset.html")[::2] == (status, before)
        edit(root, "content/terms/handset.md", "see: [quilnet]", "see: [quillnet]")
        mended = next(events)
        assert (mended["build"], mended["problems"]) == (first["build"] + 2, "")


def test_every_browser_hears_of_an_edit(tmp_path: Path) -> None:
    """Two pages that are open at once both hear of one edit."""
    root = copy(tmp_path / "little")
    with serving(root) as server:
        listening = [server.events(), server.events()]
        assert [next(events)["build"] for events in listening] == [1, 1]
        edit(root, "content/terms/handset.md", "A phone", "A telephone")
        assert [next(events)["build"] for events in listening] == [2, 2]


def test_a_template_is_watched_as_well(tmp_path: Path) -> None:
    """A template of the project's own takes effect at once, and its mistake is told like any other."""
    root = copy(tmp_path / "little")
    (root / "templates").mkdir()
    with serving(root) as server:
        events = server.events()
        assert next(events)["build"] == 1
        (root / "templates/404.html").write_text("{{ nothing }}", encoding="utf-8")
        assert next(events)["problems"].startswith("templates/404.html:1:1: error: ")


def test_a_project_that_never_built_shows_its_mistake(tmp_path: Path) -> None:
    """Where the very first build fails there is a page all the same, and it shows what is wrong."""
    root = copy(tmp_path / "little")
    edit(root, "content/terms/handset.md", "see: [quillnet]", "see: [quilnet]")
    with serving(root) as server:
        assert "/_serve.js" in server.get("/")[2]


def test_the_server_ends_when_it_is_interrupted(tmp_path: Path) -> None:
    """Ctrl-C ends the server without a traceback, and with it the streams that are open."""
    root = copy(tmp_path / "little")
    with serving(root) as server:
        events = server.events()
        next(events)
        server.process.send_signal(signal.SIGINT)
        assert server.process.wait(SECONDS) == 0
        assert server.process.stdout is not None
        said = server.process.stdout.read()
        assert "ended" in said
        assert "Traceback" not in said
        assert {event["build"] for event in events} <= {1}


def test_a_taken_port_is_a_message(server: Server) -> None:
    """A port that somebody else uses is told in one line."""
    command = [sys.executable, "-m", "generator", "serve", "--port", str(server.port)]
    done = subprocess.run(
        command, cwd=server.root, env=environment(server.root), capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert "Address already in use" in done.stderr
    assert "Traceback" not in done.stderr
