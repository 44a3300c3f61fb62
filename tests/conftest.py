"""What every test shares: how many examples a law gets, `--update` for golden files, and a Chromium."""

import os
from collections.abc import Iterator

import needed
import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

# HYPOTHESIS_PROFILE chooses: `sampled` is quick, `full` looks further; both draw the same examples every time, so that
# what passed once passes again. `search` draws new ones at each run: for whoever looks for trouble.
settings.register_profile("sampled", max_examples=25, deadline=None, derandomize=True)
settings.register_profile("full", max_examples=500, deadline=None, derandomize=True)
settings.register_profile("search", max_examples=2000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or "sampled")

# Root in a container has no sandbox; the rest keeps Chromium from calling anybody.
CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
]

READERS = "shown"  # the fixture of the tests that look at the whole real site


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="write the golden files again instead of comparing them")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if isinstance(item, pytest.Function):
            if "browser" in item.fixturenames:
                item.add_marker("browser")
            if READERS in item.fixturenames:
                item.add_marker("readers")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if reasons := config.stash.get(needed.MISSING, {}):
        terminalreporter.section("BROWSER TESTS SKIPPED", sep="!", red=True, bold=True)
        for reason in reasons:
            terminalreporter.write_line(f"BROWSER TESTS SKIPPED: {reason}", red=True, bold=True)


@pytest.fixture(scope="session")
def update(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be written again (`pytest --update`)."""
    return bool(request.config.getoption("--update"))


@pytest.fixture(scope="session")
def browser(request: pytest.FixtureRequest) -> Iterator[Browser]:
    """The system's Chromium; without one the tests are skipped loudly, or fail where BRIEFING_REQUIRE_BROWSER=1."""
    chromium = needed.program(request.config, needed.CHROMIUM)
    with sync_playwright() as playwright:
        chromium_browser = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM_ARGUMENTS)
        yield chromium_browser
        chromium_browser.close()
