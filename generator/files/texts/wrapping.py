"""Hard-wrapped text: which lines go on in the next one.

In: the lines of a text, as they stand in the file. Out: for each line how it is tied to the next (`Joint`). Refuses to
join what may be a list, a table, a heading or verse, and to touch a file that is not clearly wrapped as a whole.
"""

import re
from collections.abc import Sequence
from enum import Enum
from itertools import pairwise

from generator.files.texts.hyphens import Hyphens

NARROWEST, WIDEST = 30, 110  # characters: columns of newspapers and of print; beyond, lines are paragraphs
_FILLED = 0.85  # of the width: set type and names of one piece leave lines shorter
_FEWEST = 4  # joints that go on in the middle of a sentence, before we believe in a pattern
_MOST = 0.5  # of the rows that could be full, of the text, and of the joints

_BULLET = re.compile(r"\s*(?:[-*+•‣◦▪●■]\s|#{1,6}\s|```|~~~|[=_*-]{3,}\s*$)")
_NUMBERED = re.compile(r"\s*(?:[–—]\s|\(?\d{1,3}[.)]\s|\(?[A-Za-z]{1,4}\)\s)")
_FIELD = re.compile(r"[A-Z][\w-]{1,20}:\s")
_CELLS = re.compile(r"\S(?:\t| {3})\s{0,200}\S|^\s{0,40}\||\s\|\s")
_ENDING = re.compile(r"([^\W_]+|[^\w\s])[.!?…:;][\"'”’»)\]]{0,3}$")
_INDENT = re.compile(r"\s*")
QUOTED = re.compile(r"(?:> ?)+")


class Joint(Enum):
    """How a line is tied to the next: it ends, or goes on after a space, at once, or without its hyphen."""

    END = "\n"
    SPACE = " "
    CLOSE = ""
    MEND = "-"


def joints(rows: Sequence[str], always: bool = False) -> tuple[Joint, ...]:
    """One joint for each row. `always` says that rows are known to be lines of print, as in a PDF."""
    wide = width(rows)
    if not wide or not (always or _is_wrapped(rows, wide)):
        return (Joint.END,) * len(rows)
    parted = sum(not row.strip() for row in rows[1:-1]) > 1
    goes_on = [_goes_on(row, below, wide, parted, always) for row, below in pairwise(rows)]
    hyphens = Hyphens.of(rows, goes_on)
    ties = (_tie(row, below, on, hyphens) for (row, below), on in zip(pairwise(rows), goes_on, strict=True))
    return (*ties, Joint.END)


def width(rows: Sequence[str]) -> int:
    """The common width of the lines of prose, in characters; 0 where there is none."""
    lengths = sorted(len(row.strip()) for row in rows if _is_prose(row))
    wide = lengths[int(0.95 * (len(lengths) - 1))] if len(lengths) > _FEWEST else 0
    return wide if NARROWEST <= wide <= WIDEST else 0


def _is_prose(row: str) -> bool:
    return len(row.split(maxsplit=3)) > 3 and "://" not in row


def _is_wrapped(rows: Sequence[str], wide: int) -> bool:
    """Whether most of the text stands in lines that are full and end in the middle of a sentence."""
    pairs = [(row, below) for row, below in pairwise(rows) if _is_prose(row) and below.strip()]
    full = [(row, below) for row, below in pairs if _is_full(row, below, wide) and not _is_apart(row, below)]
    within = sum(not _ENDING.search(row.rstrip()) and below.lstrip(" >")[:1].islower() for row, below in full)
    held = sum(len(row) for row, _ in full)
    return (
        within >= max(_FEWEST, _MOST * len(full))
        and len(full) >= _MOST * len(pairs)
        and held >= _MOST * sum(len(row.strip()) for row in rows)
    )


def _is_full(row: str, below: str, wide: int, filled: float = _FILLED) -> bool:
    """The first word below had no room in this row."""
    length = len(row.strip())
    word = QUOTED.sub("", below.lstrip(), count=1).split(maxsplit=1)[:1] or [""]
    return filled * wide < length + 1 + len(word[0]) and length <= 1.3 * wide


def _goes_on(row: str, below: str, wide: int, parted: bool, printed: bool) -> bool:
    if not (row.strip() and below.strip() and _is_full(row, below, wide)) or _is_apart(row, below):
        return False
    ended = _is_ended(row)
    if not below.lstrip(" >")[:1].isupper() or (printed and not ended):
        return True
    # Here a sentence begins, or only a name. It is a paragraph's first where nothing else parts paragraphs, or where
    # its first word would have had room above; set type is not counted in characters, so that there this tells little.
    return (parted or not ended) and _is_full(row, below, wide, filled=1)


def _is_apart(row: str, below: str) -> bool:
    """What the two rows are says that the second begins something."""
    indent = len(_INDENT.match(below)[0]) - len(_INDENT.match(row)[0])  # type: ignore[index] # it matches anything
    item = _is_item(row)
    quoted = QUOTED.match(row), QUOTED.match(below)
    return bool(
        _BULLET.match(below)
        or (_NUMBERED.match(below) and (item or _is_ended(row)))
        or _FIELD.match(below)
        or _CELLS.search(row)
        or _CELLS.search(below)
        or row.lstrip().startswith("#")
        or (indent > 1 and not item)
        or (row.isupper() and not below.isupper())
        or (quoted[0] and quoted[0][0]) != (quoted[1] and quoted[1][0])
    )


def _is_item(row: str) -> bool:
    return bool(_BULLET.match(row) or _NUMBERED.match(row))


def _is_ended(row: str) -> bool:
    """The row ends like a sentence, and not with the point of an initial or a short title."""
    found = _ENDING.search(row.rstrip()[-80:])
    return bool(found and (len(found[1]) > 3 or not found[1].istitle()))


def _tie(row: str, below: str, goes_on: bool, hyphens: Hyphens) -> Joint:
    if not goes_on:
        return Joint.END
    broken = hyphens.broken(row, below)
    return Joint.SPACE if broken is None else Joint.MEND if broken else Joint.CLOSE
