"""What the tests of the whole site share: the site, its server, and windows that note what happens in them."""

from collections.abc import Iterator

import pytest

from browser.serving import served
from browser.shown import Shown, show


@pytest.fixture(scope="session")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    """The real site, built once in a folder with spaces and an accent; only tests of `make readers` take it."""
    return show(tmp_path_factory.mktemp("readers"))


@pytest.fixture(scope="session")
def server(shown: Shown) -> Iterator[str]:
    """The address of a server that shows the site below a path."""
    with served(shown.place) as address:
        yield address
