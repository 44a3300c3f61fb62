"""The content of this repository: free of mistakes, and built. No other test reads `content/`."""

from pathlib import Path

from generator.build import differences, read
from generator.model.problems import errors

ROOT = Path(__file__).parent.parent


def test_content_has_no_mistakes() -> None:
    """Every file of content/ can be published."""
    assert [str(problem) for problem in errors(read(ROOT)[1])] == []


def test_site_is_what_the_content_gives() -> None:
    """site/ is, byte for byte, what a fresh build makes of content/."""
    assert differences(ROOT) == ()
