"""A window of Chromium or of Firefox that does what a test tells it, key by key.

One script drives both (drives.mjs), a line for each order; what it meets is judged by the tests. Nothing here waits for
a time: `until` waits until something is so, and tells what was not.
"""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import needed
import pytest

SCRIPT = Path(__file__).with_name("drives.mjs")
PROGRAMS = {"chrome": needed.CHROMIUM, "firefox": needed.FIREFOX}
FOCUSED = "selector => document.activeElement !== null && document.activeElement.matches(selector)"


@dataclass(frozen=True)
class Window:
    """The window of a browser: `process` is what drives it."""

    process: subprocess.Popen[str]

    def ask(self, do: str, **more: object) -> Any:
        """The answer to an order."""
        assert self.process.stdin
        assert self.process.stdout
        print(json.dumps({"do": do, **more}), file=self.process.stdin, flush=True)
        line = self.process.stdout.readline()
        answer = json.loads(line or '{"wrong": "the browser is gone"}')
        assert "wrong" not in answer, f"{do} {more}: {answer['wrong']}"
        return answer["is"]

    def goto(self, url: str) -> None:
        """Open a page, and wait until it is loaded."""
        self.ask("goto", url=url)

    def press(self, *keys: str) -> None:
        """Press one key after the other, such as `Enter`, `/` or `Shift+Tab`."""
        self.ask("press", keys=keys)

    def type(self, text: str) -> None:
        """Type letter by letter where the focus is."""
        self.ask("type", text=text)

    def read(self, js: str, *given: object) -> Any:
        """What a function of JavaScript says in the page."""
        return self.ask("read", js=js, given=given)

    def until(self, js: str, *given: object) -> None:
        """Wait until a function of JavaScript says yes, through pages that follow each other."""
        self.ask("until", js=js, given=given)

    def focused(self, selector: str) -> bool:
        """Whether what has the focus is one of these."""
        return bool(self.read(FOCUSED, selector))

    def tab_to(self, selector: str, steps: int = 100, key: str = "Tab") -> None:
        """Go on by Tab until one of these has the focus."""
        for _ in range(steps):
            self.press(key)
            if self.focused(selector):
                return
        raise AssertionError(f"{steps} times {key} do not lead to {selector}")

    def picture(self) -> str:
        """What is seen in the window."""
        return str(self.ask("picture"))


@contextmanager
def driven(config: pytest.Config, browser: str, folder: Path) -> Iterator[Window]:
    """A browser, while the block runs; its task is written into a folder."""
    needed.tool(config, "puppeteer-core/package.json")
    task = {"browser": browser, "executable": needed.program(config, PROGRAMS[browser]), "dark": False}
    file = folder / "task.json"
    file.write_text(json.dumps(task), encoding="utf-8")
    command = [needed.program(config, needed.NODE), str(SCRIPT), str(file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Window(process)
