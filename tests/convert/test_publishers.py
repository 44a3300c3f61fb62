"""Which rules serve which address."""

from pathlib import Path

import pytest
from project import call, copy, write

from generator.convert.lines import publishers
from generator.model.settings import PublisherRules

PAPER, NORTH = PublisherRules(equals=("Word of the day",)), PublisherRules(equals=("Tide of the day",))
TABLE = {"paper.example": PAPER, "north.paper.example": NORTH}


@pytest.mark.parametrize(
    ("address", "rules"),
    [
        ("https://paper.example/a", PAPER),
        ("http://www.paper.example:8080/a?b", PAPER),
        ("https://south.paper.example/", PAPER),
        ("https://north.paper.example/a", NORTH),
        ("https://newspaper.example/", None),
        ("https://paper.example.org/", None),
        ("https://other.example/paper.example", None),
        ("", None),
        ("no address", None),
        ("http://[", None),
    ],
)
def test_the_nearest_host_has_the_rules(address: str, rules: PublisherRules | None) -> None:
    """A part of a host has its own rules or those of the whole; a name that ends alike has none."""
    assert publishers.of(TABLE, address) is rules


def test_without_rules_nothing_is_known() -> None:
    """Most publishers have none."""
    assert publishers.phrase(None, "Word of the day") == ""
    assert publishers.phrase(PAPER, "WORD OF THE DAY") == "Word of the day"


def test_mistake_in_the_rules_stops_a_conversion(tmp_path: Path) -> None:
    """Without its rules every draft would take up the lines that they drop."""
    root = copy(tmp_path / "little")
    write(root, "content/publishers.yaml", "paper.example: {starts: Follow}\n")
    done = call(root, "convert")
    assert (done.returncode, done.stdout) == (1, "")
    assert "content/publishers.yaml:1:25: error: expected a list" in done.stderr
