"""The Nu checker on every page of the site and on its stylesheet: no error, no warning."""

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import needed
import pytest
from project import LITTLE

from browser.shown import LONG, RARE, Shown

NOT_MEANT = tuple(
    map(
        re.compile,
        (
            # On a disk it takes nothing for `self`; browsers do, and tests/browser/test_two_browsers.py holds it.
            r"Resource violates Content Security Policy .* “(\.\./)*(assets|search)/[\w.-]+” blocked by .*",
            # It guesses from the words of a page, and takes English with many names and addresses in German for German.
            r"This document appears to be written in .* Consider using .*",
        ),
    )
)

DATA = '<script type="application/ld+json">'


@pytest.fixture
def checker(request: pytest.FixtureRequest) -> list[str]:
    """The command that checks what is named after it: one process for all pages, since it is slow to start."""
    java = needed.program(request.config, needed.JAVA)
    jar = needed.tool(request.config, "vnu-jar/build/dist/vnu.jar")
    return [
        java,
        "-jar",
        str(jar),
        "--format",
        "json",
        "--stdout",
        "--exit-zero-always",
        "--skip-non-html",
        "--also-check-css",
    ]


def found(checker: list[str], *places: Path) -> Iterator[str]:
    """What is wrong with the pages and stylesheets below some folders, each with its place."""
    done = subprocess.run([*checker, *map(str, places)], capture_output=True, text=True, check=True, timeout=300)
    messages: list[dict[str, Any]] = json.loads(done.stdout)["messages"]
    for message in messages:
        if not any(one.fullmatch(message["message"]) for one in NOT_MEANT) and not _data(message):
            place = f"{unquote(message.get('url', '?')).rpartition('/')[2]}:{message.get('lastLine', '?')}"
            yield f"{place}: {message['message']}: {message.get('extract', '').strip()!r}"


def _data(message: dict[str, Any]) -> bool:
    """Whether a block of data is taken for a script that stands inline: no browser runs it, or asks the policy."""
    return message["message"].startswith("Inline script violates") and DATA in message.get("extract", "")


def test_every_page_is_valid(shown: Shown, checker: list[str]) -> None:
    """Every page of the real site and the little one, what is rare or long, and the stylesheet are as standards say."""
    beside = (shown.place / folder for folder in (RARE, LONG))
    wrong = list(found(checker, shown.folder, *beside, LITTLE / "expected-site"))
    assert not wrong, f"{len(wrong)} messages:\n" + "\n".join(wrong[:60])


def test_a_mistake_is_noticed(tmp_path: Path, shown: Shown, checker: list[str]) -> None:
    """An end without a start, and a property that no stylesheet has, are told with file and line."""
    page = '<!doctype html><html lang="en"><title>x</title>\n</b>'
    (tmp_path / "x.html").write_text(page, encoding="utf-8")
    (tmp_path / "x.css").write_text("p { colour: red }", encoding="utf-8")
    told = sorted(found(checker, tmp_path))
    assert [line.partition(":")[0] for line in told] == ["x.css", "x.html"]
