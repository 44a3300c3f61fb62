"""The running text of one block → text without markup, and the spans over it.

In: a block's tokens and the lines they came from. Out: an `Inline`, and what is wrong with its marks, references and
links, each at its own column.
"""

import re
from dataclasses import dataclass, field, replace

from markdown_it.token import Token

from generator.model.bodies import Inline, Span, SpanKind
from generator.model.kinds import KINDS
from generator.model.names import CLAIM_ID

_TARGET = re.compile(r"([a-z]+)/([a-z0-9-]+)(#[A-Za-z0-9._-]+)?")
_SCHEMES = ("https://", "http://", "mailto:")
_LEFT_OVER = re.compile(r"[.,;:!?)”’]+(?=\s|$)")
_BROKEN_LINK, _UNESCAPED_LINK = re.compile(r"\]\(\S+\)"), re.compile(r"(?<!\\)\]\(\S+\)")
_STYLES: dict[str, SpanKind] = {"em": "em", "strong": "strong", "link": "link"}


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a body, and how many lines of its file stand above them."""

    text: tuple[str, ...]
    above: int

    def place(self, token: Token, at: int, after: int) -> tuple[int, int]:
        """Line and column in the file of an offset in a block's content; cells are looked for behind `after`."""
        line = token.content.count("\n", 0, at)
        start_of_line = token.content.rfind("\n", 0, at) + 1
        before = token.content[start_of_line:at]
        end_of_line = token.content.find("\n", start_of_line)
        written = token.content[start_of_line : end_of_line if end_of_line >= 0 else None]
        first, last = token.map or [0, 1]
        # The parser takes lines of odd spaces for empty ones and leaves them out.
        first = next((one for one in range(first, last) if self.text[one].strip()), first)
        number = min(first + line, len(self.text) - 1)
        words, raw = written.lstrip(), self.text[number]
        start = raw.find(words, after)
        if start < 0:
            # In a cell of a table a bar is escaped, and the escape is gone from its content.
            start, words = raw.find(words.replace("|", "\\|"), after), before.lstrip()
            return number + 1 + self.above, max(0, start) + len(words.replace("|", "\\|")) + 1
        indent = len(written) - len(words)
        return number + 1 + self.above, start + max(0, len(before) - indent) + 1


@dataclass(slots=True)
class Words:
    """The running text of one block being read. `seen` are the marks of the whole body with their lines."""

    token: Token
    lines: Lines
    marks: bool
    seen: dict[str, int]
    after: int = 0
    problems: list[tuple[tuple[int, int], tuple[str, str, str]]] = field(default_factory=list)
    text: str = ""
    spans: list[Span] = field(default_factory=list)
    open: list[tuple[SpanKind, int, str, tuple[int, int]]] = field(default_factory=list)
    after_mark: int = 0

    def read(self) -> Inline:
        """The text and its spans, outer ones first."""
        for child in self.token.children or ():
            self._child(child)
        self._trim()
        broken = _UNESCAPED_LINK.search(self.token.content)
        if broken and _BROKEN_LINK.search(self.text):
            hint = "the text of a link holds no mark, no [[name]] and no reference: put it behind the link"
            self._problem(self._place(broken.start()), "link", "this is no link", hint)
        return Inline(self.text, tuple(sorted(self.spans, key=_outer_first)), *self._place(0))

    def _child(self, child: Token) -> None:
        style = _STYLES.get(child.type.removesuffix("_open").removesuffix("_close"))
        if child.type in ("text", "text_special"):
            self.text += child.content
        elif child.type == "code_inline":
            self._add("code", child.content, "", self._place(0))
        elif child.type == "softbreak":
            self.text += " "
        elif child.type == "hardbreak":
            self._add("break", " ", "", self._place(0))
        elif style and child.nesting > 0:
            place = self._place((child.meta or {}).get("at", 0))
            self.open.append((style, len(self.text), str(child.attrs.get("href", "")), place))
        elif style:
            kind, start, value, place = self.open.pop()
            if kind != "link" or self._allowed(value, place):
                self.spans.append(Span(start, len(self.text), kind, value, *place))
        else:
            self._own(child, self._place(child.meta["at"]))

    def _own(self, child: Token, place: tuple[int, int]) -> None:
        value = child.meta["value"]
        if child.type == "wiki":
            self._add("wiki", child.content, value, place)
        elif child.type == "ref":
            self._trim()
            self.spans.append(Span(len(self.text), len(self.text), "ref", value, *place))
            if not re.fullmatch(r"(?:[a-z0-9-]+#)?[a-z0-9-]{2,24}", value):
                hint = "write `[^brief#id]`, or `[^id]` inside its own brief"
                self._problem(place, "reference", f"`[^{value}]` is no reference to a claim", hint)
        else:
            self._mark(value, place)

    def _mark(self, value: str, place: tuple[int, int]) -> None:
        self._trim()
        # What is left of the sentence before, a full stop behind its mark, is no part of this one.
        left_over = _LEFT_OVER.match(self.text, self.after_mark) if self.after_mark else None
        after = left_over.end() if left_over else self.after_mark
        start = len(self.text) - len(self.text[after:].lstrip())
        problem = ""
        if not CLAIM_ID.fullmatch(value):
            problem = f"`[{value}]` is no mark: an id is 2 to 24 of a-z 0-9 -"
        elif not self.marks:
            problem = f"`[{value}]` is a mark, and only briefs have marks"
        elif start == len(self.text):
            problem = f"`[{value}]` has no sentence before it"
        elif value in self.seen:
            problem = f"the mark `[{value}]` stands twice; the first is in line {self.seen[value]}"
        if problem:
            meant = not CLAIM_ID.fullmatch(value) or not self.marks
            hint = (
                f"write `\\[{value}\\]` where a bracketed word is meant"
                if meant
                else "a mark stands once, behind the words of its claim"
            )
            self._problem(place, "mark", problem, hint)
            return
        self.seen[value] = place[0]
        self.spans.append(Span(start, len(self.text), "claim", value, *place))
        self.after_mark = len(self.text)

    def _trim(self) -> None:
        """Spaces before a mark and at the end are no words; what reached over them ends with the words."""
        self.text = self.text.rstrip()
        end = len(self.text)
        # The text only grows, so spans end in the order in which they were added.
        for index in range(len(self.spans) - 1, -1, -1):
            span = self.spans[index]
            if span.end <= end:
                break
            self.spans[index] = replace(span, start=min(span.start, end), end=end)
        self.open = [(kind, min(start, end), value, place) for kind, start, value, place in self.open]

    def _problem(self, place: tuple[int, int], rule: str, message: str, hint: str) -> None:
        self.problems.append((place, (rule, message, hint)))

    def _add(self, kind: SpanKind, text: str, value: str, place: tuple[int, int]) -> None:
        self.spans.append(Span(len(self.text), len(self.text) + len(text), kind, value, *place))
        self.text += text

    def _allowed(self, target: str, place: tuple[int, int]) -> bool:
        """Whether a link may lead there: a place in the content, or an address of these schemes."""
        if target.startswith(_SCHEMES) and not re.search(r"[\s\"<>\\`]", target):
            return True
        found = _TARGET.fullmatch(target)
        if found and found[1] in KINDS:
            return True
        hint = "write `folder/stem`, such as people/jane-example, or an https:// or mailto: address"
        self._problem(place, "link", f"`{target}` is no place that a link may lead to", hint)
        return False

    def _place(self, at: int) -> tuple[int, int]:
        return self.lines.place(self.token, at, self.after)


def _outer_first(span: Span) -> tuple[int, int, str]:
    return span.start, -span.end, span.kind
