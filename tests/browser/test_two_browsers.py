"""The real site in Chromium and in Firefox, from a disk and below a path of a server.

One script opens both and tells what it met (opens.mjs); here it is judged. Of a file that is read from a disk Firefox
tells nothing: that each file is there is held in test_without_script.py.
"""

import json
import re
import subprocess
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
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


VISITS = [
    ("chrome", "disk", "light"),
    ("firefox", "server", "light"),
    ("chrome", "server", "dark"),
    ("firefox", "disk", "dark"),
]
AT_ONCE = 2


@pytest.fixture(scope="module")
def visits(
    request: pytest.FixtureRequest, shown: Shown, server: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Mapping[tuple[str, str, str], Future[Any]]]:
    """What each browser met: see opens.mjs; `base`, `scheme` and `elsewhere` are what it was given."""
    needed.tool(request.config, "puppeteer-core/package.json")
    node = needed.program(request.config, needed.NODE)
    programs = {name: needed.program(request.config, wanted) for name, wanted in PROGRAMS.items()}
    bases = {"disk": f"{shown.place.as_uri()}/", "server": server}
    folder = tmp_path_factory.mktemp("tasks")

    def visited(visit: tuple[str, str, str]) -> Any:
        name, place, scheme = visit
        base, elsewhere = bases[place], f"{server}elsewhere.png"
        canary = f"canary of {' '.join(visit)}.html"
        (shown.place / canary).write_text(CANARY.replace("{elsewhere}", elsewhere), encoding="utf-8")
        task = {
            "browser": name,
            "executable": programs[name],
            "dark": scheme == "dark",
            "base": base,
            "pages": {name: quote(path) for name, path in shown.examples.items()},
            "search": f"{quote(SITE)}/{urls.SEARCH}",
            "queries": [asked.address for asked in asking.questions()],
            "ready": asking.READY,
            "hits": asking.HITS,
            "typed": TYPED,
            "canary": f"{base}{quote(canary)}",
        }
        file = folder / f"{'-'.join(visit)}.json"
        file.write_text(json.dumps(task), encoding="utf-8")
        done = subprocess.run([node, str(SCRIPT), str(file)], capture_output=True, text=True, timeout=180, check=False)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout) | {"base": base, "scheme": scheme, "elsewhere": elsewhere}

    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield {visit: pool.submit(visited, visit) for visit in VISITS}


@pytest.fixture(scope="module", params=VISITS, ids=" ".join)
def met(request: pytest.FixtureRequest, visits: Mapping[tuple[str, str, str], Future[Any]]) -> Any:
    """What one browser met in the site, from one place, in light or in dark."""
    return visits[request.param].result()


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
