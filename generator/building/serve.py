"""Serving to the editor who writes, drafts too: rebuilt on change, reloaded in the browser, problems in the page.

In: a project's folder and a port. Out: nothing but a server on this machine alone, which answers no other host. Polls
the times of files; no package is needed for that.
"""

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from generator.building.build import build
from generator.files import cache, manifest
from generator.model.problems import Stop

_CLIENT = """
(function () {
  "use strict";
  var panel = document.createElement("pre");
  panel.setAttribute("role", "alert");
  panel.style.cssText = "position:fixed;inset:auto 0 0 0;max-height:50vh;overflow:auto;margin:0;padding:1em;" +
    "z-index:9;background:#300;color:#fff;font:14px/1.4 monospace;white-space:pre-wrap";
  var first = null;
  new EventSource("/_events").onmessage = function (event) {
    var now = JSON.parse(event.data);
    if (first !== null && now.build !== first && !now.problems) { location.reload(); return; }
    if (first === null) { first = now.build; }
    panel.textContent = now.problems;
    if (now.problems) { document.body.appendChild(panel); } else { panel.remove(); }
  };
}());
"""
# A page of somebody else's could load the index of the search as a script of its own, and drafts with it.
_HEADERS = {
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
_REFUSED = "This server answers this machine alone"
_SECONDS = 0.4


@dataclass
class _State:
    """What the last build gave; browsers wait on `changed` for the next."""

    build: int = 0
    problems: str = ""
    ended: bool = False
    changed: threading.Condition = field(default_factory=threading.Condition)


def serve(root: Path, port: int, say: Callable[[str], None]) -> None:
    """Run until interrupted."""
    state = _State()
    seen = manifest.snapshot(str(root))["inputs"]
    _rebuild(root, state, say)
    server = _server(root, port, state)
    say(f"http://127.0.0.1:{server.server_port}/ – end with Ctrl-C")
    watcher = threading.Thread(target=_watch, args=(root, state, say, seen), daemon=True)
    watcher.start()
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        say("ended")
    finally:
        with state.changed:
            state.ended = True
            state.changed.notify_all()
        server.server_close()


def shown(root: Path) -> Path:
    """Where the preview is made: drafts are never in `site/`, and nothing of it is in the project."""
    return Path(cache.folder(str(root))) / "preview"


def _watch(root: Path, state: _State, say: Callable[[str], None], seen: list[Any]) -> None:
    while not state.ended:
        with state.changed:
            state.changed.wait(_SECONDS)
        now = manifest.snapshot(str(root))["inputs"]
        if now != seen:
            seen = now
            _rebuild(root, state, say)


def _rebuild(root: Path, state: _State, say: Callable[[str], None]) -> None:
    try:
        made = build(root, jobs=1, preview=shown(root))
        problems, words = "", f"built {made.files} files, {made.changed} changed"
    except Stop as stop:
        problems = str(stop)
        words = f"{problems}\n{len(stop.problems)} problems; the site stays as it was"
    except Exception as error:
        # Whatever it is, the editor is to see it, and the next save is to be built.
        problems = words = f"{type(error).__name__}: {error}"
    say(words)
    with state.changed:
        state.build, state.problems = state.build + 1, problems
        state.changed.notify_all()


def _server(root: Path, port: int, state: _State) -> ThreadingHTTPServer:
    class Handler(_Handler):
        def __init__(self, *args: Any) -> None:
            self.state = state
            super().__init__(*args, directory=str(shown(root)))

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    server.daemon_threads = True
    return server


class _Handler(SimpleHTTPRequestHandler):
    """Files of the site, with the script that reloads them."""

    state: _State

    def do_GET(self) -> None:
        """Answer a browser on this machine."""
        if not self._known_host():
            self.send_error(HTTPStatus.FORBIDDEN, _REFUSED)
        elif self.path == "/_events":
            self._events()
        elif self.path == "/_serve.js":
            self._send(_CLIENT.encode(), "text/javascript")
        else:
            self._page()

    def do_HEAD(self) -> None:
        """The head of an answer, to the same hosts."""
        if self._known_host():
            super().do_HEAD()
        else:
            self.send_error(HTTPStatus.FORBIDDEN, _REFUSED)

    def _known_host(self) -> bool:
        """A page of somebody else's may send its reader's browser here under a name of its own."""
        return (self.headers.get("Host") or "").partition(":")[0] in ("127.0.0.1", "localhost")

    def end_headers(self) -> None:
        """Every answer is for pages of this server alone."""
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Requests are not worth a line."""

    def _page(self) -> None:
        place = Path(self.translate_path(self.path))
        place = place / "index.html" if place.is_dir() else place
        missing = not place.is_file()
        if missing:
            place = Path(self.directory) / "404.html"
        if place.suffix != ".html":
            super().do_GET()
            return
        # Before the first good build there is no page, but there is something to say.
        data = place.read_bytes() if place.is_file() else b"<!doctype html><title>No site yet</title><body></body>"
        page = data.replace(b"</body>", b'<script src="/_serve.js"></script></body>')
        self._send(page, "text/html; charset=utf-8", HTTPStatus.NOT_FOUND if missing else HTTPStatus.OK)

    def _send(self, data: bytes, kind: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(data)

    def _events(self) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        sent = -1
        try:
            while not self.state.ended:
                with self.state.changed:
                    if self.state.build == sent:
                        self.state.changed.wait(15)
                    sent, problems = self.state.build, self.state.problems
                data = json.dumps({"build": sent, "problems": problems})
                self.wfile.write(f"data: {data}\n\n".encode())
                self.wfile.flush()
        except OSError:
            return  # the browser went away
