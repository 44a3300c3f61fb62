"""The content of this repository is free of mistakes. No other test reads `content/`.

That `site/` equals a fresh build is asked on `main` alone, by `briefing build --check`: a pull request does not touch
it.
"""

from pathlib import Path

from generator.build import read
from generator.model.problems import errors

ROOT = Path(__file__).parent.parent


def test_content_has_no_mistakes() -> None:
    """Every file of content/ can be published."""
    assert [str(problem) for problem in errors(read(ROOT)[1])] == []
