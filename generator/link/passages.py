"""Whether a passage stands in the source that we hold, and where.

In: the text of a seed, and a passage as an editor wrote it. Out: its place in the raw text, or the point at which it
departs. Equal under NFC, spaces, soft hyphens and the shape of quotation marks, and the editor's square brackets;
nothing else.
"""

import re
import unicodedata
from dataclasses import dataclass

_QUOTES = str.maketrans({**dict.fromkeys("‘’‚‛′`´", "'"), **dict.fromkeys("“”„‟«»″", '"')})
_IGNORED = "\u00ad\u200b\ufeff\0"
_BRACKET = re.compile(r"(?<!\\)\[([^\[\]]*)(?<!\\)\]")
_OMISSIONS = {"…", "...", ". . ."}
_LONGEST_GAP = 4000


@dataclass(frozen=True, slots=True)
class Held:
    """The comparable form of a text, and for each of its characters the offset in the raw text."""

    text: str
    offsets: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """From `start` to `end` of the raw text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Departed:
    """`agreed` words stand there; then the source goes on with `instead`."""

    agreed: str
    instead: str


def held(raw: str) -> Held:
    """Make a text comparable, remembering where each character came from."""
    chars: list[str] = []
    offsets: list[int] = []
    for match in re.finditer(r"\s+|[^\W\d_][\u0300-\u036f]*|.", raw, re.DOTALL):
        same = _same(match[0])
        if same == " " and (not chars or chars[-1] == " "):
            continue
        chars.extend(same)
        offsets.extend([match.start()] * len(same))
    return Held("".join(chars), (*offsets, len(raw)))


def find(passage: str, source: Held) -> Found | Departed:
    """Look for a passage; its pieces between omissions must follow each other."""
    pieces = _pieces(passage)
    start = end = -1
    for piece in pieces:
        at = source.text.find(piece, max(end, 0))
        if at < 0 or (end >= 0 and at - end > _LONGEST_GAP):
            return _departure(piece, source)
        start, end = (at if start < 0 else start), at + len(piece)
    return Found(source.offsets[start], source.offsets[end - 1] + 1) if pieces else Departed("", "")


def plain(passage: str) -> str:
    """A passage as it is shown: spaces folded, escapes resolved, the editor's brackets kept."""
    return re.sub(r"\\([\[\]*_`\\])", r"\1", re.sub(r"\s+", " ", passage)).strip()


def _same(text: str) -> str:
    """The comparable form of one run; spaces fold to one, what nobody sees goes."""
    if text.isspace():
        return " "
    composed = unicodedata.normalize("NFC", text).translate(_QUOTES)
    return "".join(char for char in composed if char not in _IGNORED)


def _fold(text: str) -> str:
    words = "".join(_same(run) for run in re.findall(r"\s+|[^\W\d_][\u0300-\u036f]*|.", text, re.DOTALL))
    return re.sub(" +", " ", words).strip()


def _pieces(passage: str) -> list[str]:
    """The runs that must stand in the source: cut at omissions, the editor's insertions taken out."""
    parts, start = [""], 0
    for bracket in _BRACKET.finditer(passage):
        parts[-1] += passage[start : bracket.start()]
        start = bracket.end()
        if bracket[1].strip() in _OMISSIONS:
            parts.append("")
    parts[-1] += passage[start:]
    return [folded for part in parts if (folded := _fold(re.sub(r"\\([\[\]*_`\\])", r"\1", part)))]


def _departure(piece: str, source: Held) -> Departed:
    """The longest beginning of the piece that does stand there, by halving, and what follows it."""
    low, high = 0, len(piece)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if piece[:middle] in source.text else (low, middle - 1)
    at = source.text.find(piece[:low])
    return Departed(piece[max(0, low - 40) : low], source.text[at + low : at + low + 40] if low else "")
