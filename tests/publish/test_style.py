"""The stylesheet is made of parts, and no part undoes what another one says."""

import re
from collections import defaultdict

from project import ROOT

PARTS = sorted((ROOT / "templates/assets/style.css").glob("*.css"))
WAYS = {"90-modes.css", "95-print.css"}  # other ways of seeing change what the parts before them say
RULE = re.compile(r"([^{}]+)\{")
# `.split` is a section, a grid, and both; `.role` and `.own` are small facts with a place of their own.
SHARED = {"split", "role", "own", "pager"}


def test_a_class_belongs_to_one_part() -> None:
    """A class alone is given its look in one part of the stylesheet: two parts that do not know of each other clash."""
    found = defaultdict(set)
    for part in PARTS:
        text = re.sub(r"/\*.*?\*/", "", part.read_text(encoding="utf-8"), flags=re.DOTALL)
        for selectors in RULE.findall(text):
            for selector in selectors.split(","):
                if alone := re.fullmatch(r"\.([a-z-]+)", selector.strip()):
                    found[alone[1]].add(part.name)
    clashes = {name: sorted(parts - WAYS) for name, parts in found.items() if len(parts - WAYS) > 1}
    assert {name: parts for name, parts in clashes.items() if name not in SHARED} == {}


def test_colours_are_said_once() -> None:
    """Only the first part names a colour; every other takes it from there, so that dark and print hold everywhere."""
    named = re.compile(r"#[0-9a-fA-F]{3,8}\b|rgba?\((?!0 0 0)|hsl")
    told = {
        f"{part.name}: {line.strip()}"
        for part in PARTS[1:]
        if part.name not in WAYS
        for line in part.read_text(encoding="utf-8").splitlines()
        if named.search(re.sub(r"#[_a-z][\w-]*", "", line))
    }
    assert told == set()
