"""Lists the turns of phrase in the rows of the tables of names and lines that no sentence in tests/cases/rules shows.

    cd tests && PYTHONPATH=.. python -m convert.rulegaps

In: the rows and the cases of the tests. Out: one line a row: how many alternatives of its longest choice have a case,
and which have none. Refuses to judge: only rows are enforced.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from convert import test_rules_lines, test_rules_names
from convert.rulecases import KNOWN_MISTAKE, NEAR_MISS, Case

_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]|[^\\\[()|]+", re.DOTALL)


def choices(pattern: str) -> Iterator[tuple[int, int, tuple[tuple[int, int], ...]]]:
    """Every choice in a pattern: where it begins and ends, and where each of its alternatives does."""
    depth: list[tuple[int, list[int]]] = [(0, [])]
    for token in _TOKEN.finditer(f"{pattern})"):
        if token[0] == "(":
            head = re.compile(r"\?(?:[:=!]|<[=!]|P<\w+>|-?[a-z]+:)").match(pattern, token.end())
            depth.append((head.end() if head else token.end(), []))
        elif token[0] == "|":
            depth[-1][1].append(token.start())
        elif token[0] == ")":
            start, bars = depth.pop()
            cuts = [start - 1, *bars, token.start()]
            parts = tuple((a + 1, b) for a, b in pairwise(cuts))
            if len(parts) > 1:
                yield start, token.start(), parts


def missing(pattern: str, texts: Sequence[str]) -> tuple[int, list[str]]:
    """How many alternatives the longest choice of a pattern has, and which of them no text shows."""
    some = max(choices(pattern), key=lambda one: len(one[2]), default=None)
    if some is None:
        return 0, []
    start, end, parts = some
    without = []
    for first, last in parts:
        alone = f"{pattern[:start]}{pattern[first:last]}{pattern[end:]}"
        if not any(re.search(alone, text) or re.search(alone, text, re.IGNORECASE) for text in texts):
            without.append(pattern[first:last])
    return len(parts), without


def _seen(cases: Sequence[Case], name: str) -> list[str]:
    return [case.text for case in cases if case.section == name and case.expected not in (NEAR_MISS, KNOWN_MISTAKE)]


def _report() -> Iterator[str]:
    every, shown = 0, 0
    for module in (test_rules_names, test_rules_lines):
        for name, row in module.ROWS.items():
            count, without = missing(row.pattern, _seen(module.CASES, name))
            every, shown = every + count, shown + count - len(without)
            if without:
                yield f"{name} | {count - len(without)} of {count} | {' '.join(without)}"
    yield f"all | {shown} of {every}"


if __name__ == "__main__":
    print(*_report(), sep="\n")
