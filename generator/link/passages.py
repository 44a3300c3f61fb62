"""Whether a passage stands in the source that we hold, and where.

In: the text of a seed, and a passage as an editor wrote it. Out: its one place in the raw text, or the places between
which nobody can choose, or the point at which it departs. Equal under NFC, spaces, soft hyphens and the shape of
quotation marks, and the editor's square brackets; nothing else. An omission stands for as few words as it can.
"""

import difflib
import hashlib
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

# Plain signs are compared as they are, many at a time; then spaces, a letter with what is set on it, any other sign.
_RUN = re.compile(r"(?P<plain>[!-_a-~]+(?![\u0300-\u036f]))|\s+|[^\W\d_][\u0300-\u036f]*|.", re.DOTALL)
_QUOTES = str.maketrans({**dict.fromkeys("‘’‚‛′`´", "'"), **dict.fromkeys("“”„‟«»″", '"')})
_IGNORED = "\u00ad\u200b\ufeff\0"
_BRACKET = re.compile(r"(?<!\\)\[([^\[\]]*)(?<!\\)\]")
_OMISSIONS = {"…", "...", ". . ."}
_LONGEST_GAP, _MOST_BEGINNINGS = 4000, 200
_TELLING, _SEARCHED, _COMPARED = 12, 100_000, 300  # characters: fewer tell nothing, more take too long to compare
_CUT = "\x01"
_SEVERAL = 3  # places of one passage that are looked for: it is enough to know that there are more than one
_DIGEST = 32  # hexadecimal digits, half of a SHA-256: a line of seeds.lock stays readable

Window = tuple[tuple[int, int], ...]  # the pieces of a passage, as offsets in the comparable form


@dataclass(frozen=True, slots=True)
class Held:
    """The comparable form of a text, and for each of its characters the offset in the raw text."""

    text: str
    offsets: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a passage in comparable form; cut where an editor's bracket stands in the middle of a word."""

    text: str
    cut_before: bool
    cut_after: bool


@dataclass(frozen=True, slots=True)
class Found:
    """The pieces of a passage in the raw text, each from here to there; what was omitted is not among them.

    `digest` is that of its words in comparable form.
    """

    ranges: tuple[tuple[int, int], ...]
    digest: str = field(default="", compare=False)

    @property
    def start(self) -> int:
        """Where the first piece begins."""
        return self.ranges[0][0]


@dataclass(frozen=True, slots=True)
class Several:
    """The first places of a passage that stands more than once."""

    windows: tuple[Window, ...]


@dataclass(frozen=True, slots=True)
class Departed:
    """`agreed` words stand there; then the source goes on with `instead`. Nothing agreed: it has `instead` at most."""

    agreed: str
    instead: str


def held(raw: str) -> Held:
    """Make a text comparable, remembering where each character came from."""
    chars: list[str] = []
    offsets: list[int] = []
    for match in _RUN.finditer(raw):
        if match.lastgroup:
            chars.extend(match[0])
            offsets.extend(range(match.start(), match.end()))
            continue
        same = _same(match[0])
        if same == " " and (not chars or chars[-1] == " "):
            continue
        chars.extend(same)
        offsets.extend([match.start()] * len(same))
    return Held("".join(chars), (*offsets, len(raw)))


def find(passage: str, source: Held) -> Found | Several | Departed:
    """Look for a passage; its pieces between omissions must follow each other, and be one place."""
    pieces = _pieces(passage)
    if not pieces:
        return Departed("", "")
    windows = tuple(islice(_windows(pieces, source.text), _SEVERAL))
    if not windows:
        return _departure(pieces, source)
    if len(windows) > 1:
        return Several(windows)
    ranges = tuple((source.offsets[start], source.offsets[end]) for start, end in windows[0])
    return Found(ranges, _digest(pieces))


def fingerprint(passage: str) -> str:
    """The digest of the words of a passage in comparable form, whether or not its source is here."""
    return _digest(_pieces(passage))


def _digest(pieces: Sequence[Piece]) -> str:
    words = " […] ".join(piece.text for piece in pieces)
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGEST]


def _windows(pieces: Sequence[Piece], text: str) -> Iterator[Window]:
    """Each place of a passage: of beginnings that end alike the last, so that an omission is as short as can be."""
    waiting: Window = ()
    for first in islice(_places(pieces[0], text, 0), _MOST_BEGINNINGS):
        places = [first]
        for piece in pieces[1:]:
            end = places[-1][1]
            place = next(_places(piece, text, end, end + _LONGEST_GAP), None)
            if place is None:
                break
            places.append(place)
        else:
            if waiting and waiting[-1] != places[-1]:
                yield waiting
            waiting = tuple(places)
    if waiting:
        yield waiting


def _places(piece: Piece, text: str, start: int, limit: int | None = None) -> Iterator[tuple[int, int]]:
    """Where a piece stands as whole words; `limit` is the last place at which it may begin."""
    last = len(text) if limit is None else min(len(text), limit + len(piece.text))
    at = text.find(piece.text, start, last)
    while at >= 0:
        end = at + len(piece.text)
        if (piece.cut_before or _breaks(text, at)) and (piece.cut_after or _breaks(text, end)):
            yield at, end
        at = text.find(piece.text, at + 1, last)


def _breaks(text: str, at: int) -> bool:
    """Whether a word may end here: `200` does not begin in `11,200`, nor `lawful` in `unlawful`."""
    around = text[max(0, at - 1) : at + 1]
    if len(around) < 2 or not (0 < at < len(text)):
        return True
    inside = around.isalnum() or unicodedata.combining(around[1]) != 0
    number = re.fullmatch(r"\d[.,]\d|[.,]\d\d", text[max(0, at - 2) : at + 1]) or re.match(
        r"\d[.,]\d", text[at - 1 : at + 2]
    )
    return not (inside or number)


def plain(passage: str) -> str:
    """A passage as it is shown: spaces folded, escapes resolved, the editor's brackets kept."""
    return re.sub(r"\\([\[\]*_`<&\\])", r"\1", re.sub(r"\s+", " ", passage)).strip()


def _same(text: str) -> str:
    """The comparable form of one run; spaces fold to one, what nobody sees goes."""
    if text.isspace():
        return " "
    composed = unicodedata.normalize("NFC", text).translate(_QUOTES)
    return "".join(char for char in composed if char not in _IGNORED)


def _fold(text: str) -> str:
    words = "".join(run[0] if run.lastgroup else _same(run[0]) for run in _RUN.finditer(text))
    return re.sub(" +", " ", words).strip()


def _pieces(passage: str) -> list[Piece]:
    """The runs that must stand in the source: cut at omissions, the editor's insertions taken out."""
    parts = [""]
    end = 0
    for bracket in _BRACKET.finditer(passage):
        parts[-1] += passage[end : bracket.start()]
        if bracket[1].strip() in _OMISSIONS:
            parts.append("")
        else:
            parts[-1] += _CUT
        end = bracket.end()
    parts[-1] += passage[end:]
    return [piece for part in parts if (piece := _piece(part)).text]


def _piece(part: str) -> Piece:
    """A bracket that touches a word cuts it: `[H]e` stands for `he`, of which we look for `e`."""
    cut_before = re.match(rf"\s*{_CUT}+\w", part) is not None
    cut_after = re.search(rf"\w{_CUT}+\s*$", part) is not None
    words = re.sub(r"\\([\[\]*_`<&\\])", r"\1", part.replace(_CUT, ""))
    return Piece(_fold(words), cut_before, cut_after)


def _departure(pieces: Sequence[Piece], source: Held) -> Departed:
    """Of the first piece that stands nowhere, the longest beginning that does, and what follows it.

    Where even its first words stand nowhere, the place that is most like it.
    """
    missing = next((piece for piece in pieces if next(_places(piece, source.text, 0), None) is None), pieces[-1])
    low, high = 0, len(missing.text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if missing.text[:middle] in source.text else (low, middle - 1)
    if low < _TELLING or low == len(missing.text):
        return Departed("", _nearest(missing.text, source.text))
    at = source.text.find(missing.text[:low])
    return Departed(missing.text[max(0, low - 40) : low], source.text[at + low : at + low + 40] if low else "")


def _nearest(words: str, text: str) -> str:
    """The stretch of the text that shares the longest run with these words, empty where none is worth showing."""
    words = words[:_COMPARED]
    compared = difflib.SequenceMatcher(None, text[:_SEARCHED], words, autojunk=False)
    same = compared.find_longest_match()
    if same.size < min(_TELLING, len(words) // 2 + 1):
        return ""
    start, end = max(0, same.a - same.b), same.a - same.b + len(words)
    return text[text.rfind(" ", 0, start + 1) + 1 : text.find(" ", end) if " " in text[end:] else None]
