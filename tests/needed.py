"""What stands on a machine or does not: a browser, Node, Java, and the tools that `npm ci` brings.

What is missing skips the tests that need it, and the report of the run ends with it in red; where
BRIEFING_REQUIRE_BROWSER=1 it is a failure.
"""

import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import pytest

MISSING = pytest.StashKey[dict[str, None]]()
"""Why tests were skipped, each reason once, in the order in which it was met."""

CHROMIUM = ("BRIEFING_CHROMIUM", ("chromium", "chromium-browser", "google-chrome"))
FIREFOX = ("BRIEFING_FIREFOX", ("firefox-esr", "firefox"))
NODE = ("BRIEFING_NODE", ("node", "nodejs"))
JAVA = ("BRIEFING_JAVA", ("java",))

TOOLS = Path(__file__).parent / "browser/node_modules"


def program(config: pytest.Config, wanted: tuple[str, Sequence[str]]) -> str:
    """The path of a program, from its variable or the search path; without it the test ends here."""
    variable, names = wanted
    path = found(wanted)
    if path and Path(path).is_file():
        return path
    if path:
        lacking(config, f"no {names[0]} at {path} ({variable})")
    lacking(config, f"no {names[0]} found; install one of {', '.join(names)} or set {variable} to its path")


def found(wanted: tuple[str, Sequence[str]]) -> str:
    """The path of a program, from its variable or the search path; empty where there is none."""
    variable, names = wanted
    return os.environ.get(variable) or next((path for name in names if (path := shutil.which(name))), "")


def tool(config: pytest.Config, path: str) -> Path:
    """A file of the tools that `make` installs below tests/browser; without it the test ends here."""
    if not (TOOLS / path).is_file():
        lacking(config, f"no {path.partition('/')[0]}; `make tools` installs it and needs npm")
    return TOOLS / path


def lacking(config: pytest.Config, reason: str) -> NoReturn:
    """Fail where everything has to be there, else skip, and keep the reason for the end of the report."""
    if os.environ.get("BRIEFING_REQUIRE_BROWSER") == "1":
        pytest.fail(reason, pytrace=False)
    config.stash.setdefault(MISSING, {})[reason] = None
    pytest.skip(reason)
