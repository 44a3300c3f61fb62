"""A page, and what can be said of any line of one.

In: nothing. Out: a `Page`: its lines and what must be known of all of them before one can be judged; what makes a line
a paragraph, a sentence, an item, a row of cells. Refuses to judge a line.
"""

import re
import unicodedata
from dataclasses import dataclass, field

from generator.model.articles import Line
from generator.model.names import fold

SENTENCE_END = re.compile(r"[.!?…]\s?[\"'”’»)\]]*$")
_WORD = re.compile(r"[^\W\d_]{4,}")
_COMMON_WORDS = (
    "about after also been before being from have into more most other over said says some such than that their them"
    " then there these they this those were what when where which while will with would your news"
    " deze door haar heeft hebben meer naar niet onder ook voor werd werden worden wordt zijn tegen"
    " avec cette dans elle leur mais nous plus pour selon sont vous"
)
_COMMON = frozenset(_COMMON_WORDS.split())
_CONTROLS = {
    number: " "
    for number in (*range(0x20), *range(0x7F, 0xA1), *range(0x2000, 0x2030), 0x205F, 0x3000)
    if unicodedata.category(chr(number)) in ("Cc", "Zl", "Zp", "Zs")
}
MARKUP = frozenset({"nav", "footer", "button", "form", "label", "select", "option", "menu", "dialog"})
BESIDE = frozenset({"aside", "figcaption", "caption"})
PUBLISHER, END, MAIL = "rule for this publisher", "end of a release", "head of a mail"
TITLES = frozenset({"h2", "h3", "h4", "h5", "h6"})
_READ = 20_000
_LIST_ITEM = re.compile(r"(?:[-–•*▪]|\d{1,2}[.)]|[a-z]\))\s+\S")
_CELLS = re.compile(r"\s{2,}")
_FEWEST_CELLS, _CELL_WORDS = 3, 3


@dataclass(frozen=True, slots=True)
class Page:
    """The lines that are not blank, and what must be known of all of them before one can be judged."""

    lines: tuple[Line, ...]
    texts: tuple[str, ...]
    kinds: tuple[str, ...]  # what each line is by its words alone; empty where they do not say
    first: int  # the first paragraph
    last: int  # the last one
    vocabulary: frozenset[str]
    headline: int = -1
    ended: int = 10**9  # the heading below the text under which other articles are listed
    notes: int = 10**9  # the heading of notes to those who print the text
    surely: int = -1  # the last line that is a paragraph by its length; after it, lines are the text's by their place
    heads: dict[int, str] = field(default_factory=dict)  # running heads and page numbers, each with the reason
    repeated: frozenset[int] = frozenset()  # lines whose words stand in a line above
    authors: tuple[str, ...] = ()  # whom the bylines above the text name

    def shared(self, index: int) -> int:
        """How many significant words of a line stand in the paragraphs."""
        return len(significant(self.texts[index]) & self.vocabulary)

    def title(self) -> str:
        return fold(self.texts[self.headline]) if self.headline >= 0 else ""

    def inside(self, index: int) -> bool:
        """Whether it stands between the first line of the text and the last."""
        return self.first <= index <= self.last


def words(text: str) -> str:
    """The text with a plain space for every character that controls, separates lines or is a space."""
    return text.translate(_CONTROLS).strip()


def lead(text: str) -> int:
    """How many characters of a line stand before its words."""
    plain = text.translate(_CONTROLS)
    return len(plain) - len(plain.lstrip())


def significant(text: str) -> frozenset[str]:
    """The words that say what a text is about."""
    return frozenset(fold(word) for word in _WORD.findall(text[:_READ])) - _COMMON


def is_paragraph(text: str) -> bool:
    return len(text) >= 140 or (len(text.split()) >= 12 and bool(SENTENCE_END.search(text[-9:])))


def is_sentence(text: str) -> bool:
    """It ends like a sentence and is longer than a label."""
    return bool(SENTENCE_END.search(text[-9:])) and len(text[:200].split()) > 2


def is_item(text: str) -> bool:
    """A line of a list."""
    return bool(_LIST_ITEM.match(text))


def is_cells(text: str) -> bool:
    """Short cells with wide gaps between them: the sections of a site, or a row of a table."""
    cells = _CELLS.split(text.strip())
    short = all(len(cell.split()) <= _CELL_WORDS for cell in cells)
    return len(cells) >= _FEWEST_CELLS and short and not SENTENCE_END.search(text[-9:])
