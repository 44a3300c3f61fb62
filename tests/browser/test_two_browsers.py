"""The real site in Chromium and in Firefox, from a disk and below a path of a server.

One script opens both and tells what it met (opens.mjs); here it is judged. Of a file that is read from a disk Firefox
tells nothing: that each file is there is held in test_without_script.py.
"""

import json
import re
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import quote

import needed
import pytest

from browser import asking
from browser.shown import SITE, Shown
from generator.publish import urls

SCRIPT = Path(__file__).with_name("opens.mjs")
PROGRAMS = {"chrome": needed.CHROMIUM, "firefox": needed.FIREFOX}
TYPED = "trojan"

# It talks, fails, breaks its own policy and asks another place: whoever listens has to hear each.
CANARY = """<!doctype html><title>x</title>
<meta http-equiv="Content-Security-Policy" content="style-src 'self'">
<script>console.log("CANARY"); setTimeout(function () { throw new Error("BROKEN"); });</script>
<style>p { color: red }</style><img src="{elsewhere}">
<script>addEventListener("load", function () { document.title = "done"; });</script>"""


@pytest.fixture(
    scope="module",
    params=[
        ("chrome", "disk", "light"),
        ("chrome", "server", "dark"),
        ("firefox", "disk", "dark"),
        ("firefox", "server", "light"),
    ],
    ids=" ".join,
)
def met(request: pytest.FixtureRequest, shown: Shown, server: str, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What a browser met in the site: see opens.mjs; `base`, `scheme` and `elsewhere` are what it was given."""
    name, place, scheme = request.param
    needed.tool(request.config, "puppeteer-core/package.json")
    base = f"{shown.place.as_uri()}/" if place == "disk" else server
    elsewhere = f"{server}elsewhere.png"
    (shown.place / "canary.html").write_text(CANARY.replace("{elsewhere}", elsewhere), encoding="utf-8")
    task = {
        "browser": name,
        "executable": needed.program(request.config, PROGRAMS[name]),
        "dark": scheme == "dark",
        "base": base,
        "pages": {name: quote(path) for name, path in shown.examples.items()},
        "search": f"{quote(SITE)}/{urls.SEARCH}",
        "queries": [asked.address for asked in asking.questions()],
        "ready": asking.READY,
        "hits": asking.HITS,
        "typed": TYPED,
        "canary": f"{base}canary.html",
    }
    file = tmp_path_factory.mktemp("task") / "task.json"
    file.write_text(json.dumps(task), encoding="utf-8")
    command = [needed.program(request.config, needed.NODE), str(SCRIPT), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=180, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout) | {"base": base, "scheme": scheme, "elsewhere": elsewhere}


def test_whoever_listens_hears(met: Any) -> None:
    """What a page says, throws, may not do and asks elsewhere is heard, so that silence below means something."""
    said = "\n".join(met["canary"]["said"])
    assert all(word in said for word in ("CANARY", "BROKEN", "policy: style-src")), said
    assert met["elsewhere"] in met["canary"]["asked"]


def test_nobody_is_asked(met: Any) -> None:
    """No page asks for anything outside the site; an address that holds what it names asks nobody."""
    assert [url for url in met["asked"] if not url.startswith((met["base"], "data:"))] == []


def test_nothing_is_complained_of(met: Any) -> None:
    """No page, and no search, writes to the console, throws, or breaks its policy."""
    assert met["said"] == []


def test_a_page_of_each_template_opens(met: Any, shown: Shown) -> None:
    """Each has one heading, its words and its style, and is no wider than its window."""
    assert met["pages"].keys() == shown.examples.keys()
    for name, page in met["pages"].items():
        assert (page["headings"], page["wide"]) == (1, 0), name
        assert page["title"], name
        assert page["words"] > 0, name
        assert page["margin"] == "0px" or name == "left.html", name  # what leads on from another host has no style


def test_dark_is_dark(met: Any) -> None:
    """Where the reader's system is dark the ground of each page is dark, and light where it is light."""
    for name, page in met["pages"].items():
        if name != "left.html":
            levels = [int(level) for level in re.findall(r"\d+", page["paper"])[:3]]
            assert (max(levels) < 64) == (met["scheme"] == "dark"), (name, levels)
            assert (min(levels) > 192) == (met["scheme"] == "light"), (name, levels)


def test_the_search_finds(met: Any) -> None:
    """Each question of the table finds its hits first, by the address of the search alone."""
    questions = asking.questions()
    wrong = [asked.wrong(met["searches"][asked.address]["hits"]) for asked in questions]
    assert not any(wrong), "\n".join(filter(None, wrong))
    assert len(met["searches"]) >= 40


def test_what_is_typed_is_found(met: Any) -> None:
    """Typing searches, and says how much was found."""
    assert met["typed"]["hits"]
    assert re.search(r"\d", met["typed"]["status"])
