"""What the tests of this floor share: a little knowledge, none at all, and articles made of a text."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.convert.reading import Knowledge, Reading, read
from generator.files import content, seeds
from generator.model.articles import Article

TESTS = Path(__file__).parent.parent
Reader = Callable[[str], Reading]


def article(text: str, path: str = "seeds/article.txt") -> Article:
    """An article as it would be read from a seed with this text."""
    return Article(path, seeds.digest(text.encode()), seeds.lines(text))


@pytest.fixture(scope="session")
def known() -> Knowledge:
    """The entries of tests/knowledge."""
    root = TESTS / "knowledge"
    paths, _ = content.files(root)
    loaded, problems = content.load(root, content.read_all(root, paths))
    assert not problems
    return Knowledge.of(loaded.entries, loaded.properties)


@pytest.fixture(scope="session")
def nothing() -> Knowledge:
    """No knowledge."""
    return Knowledge.of({}, {})


@pytest.fixture
def reads(known: Knowledge) -> Reader:
    """Reads one paragraph under a headline, with the knowledge of the tests."""
    return lambda text: read(article(f"A headline about the phone networks of the case\n\n{text}\n"), known)
