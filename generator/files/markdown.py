"""A body's Markdown → `Body`: running text with spans, fixed markup, passages.

In: the text under the frontmatter and how many lines stand above it. Out: a body whose links are still symbolic, and
problems. A pure function of its input. Raw HTML, images and reference definitions are off: they are shown as text.
Refuses to know which entries exist.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape

from markdown_it.token import Token

from generator.files.parser import BRACKET, parser
from generator.files.words import Lines, Words
from generator.model.bodies import Body, Inline, Part, Passage, Slot, Span, TablePlace
from generator.model.names import nearest, slug
from generator.model.problems import Problem, Spot

_LABEL = re.compile(r"\s*\[([a-z0-9-]{2,24})\]\s*$")
_TABLE = re.compile(r"\[([a-z0-9-]{2,24})\]\s*")
_QUOTE_SIGNS = re.compile(r"^\s*(?:>\s*)+")
_BLOCKS = {"bullet_list", "ordered_list", "list_item", "table", "thead", "tbody", "tr", "th", "td"}


def parse(
    text: str, file: str, above: int = 0, marks: bool = False, tables: bool = False
) -> tuple[Body, tuple[Problem, ...]]:
    """Read a body; `marks` says whether its kind carries claims, `tables` whether a lone `[id]` is the place of one."""
    # A lone carriage return is no line break to us; to the parser it would be one, and every line after it wrong.
    text = text.replace("\r\n", "\n").replace("\r", " ")
    reading = _Reading(Lines(tuple(text.split("\n")), above), file, marks, tables)
    for block in _blocks(parser().parse(text)):
        reading.block(block)
    reading.close()
    return Body(tuple(reading.parts), tuple(reading.passages)), tuple(reading.problems)


def parse_line(text: str, file: str, line: int, column: int) -> tuple[Body, tuple[Problem, ...]]:
    """Read one frontmatter text that may hold links and references; everything in it is said to stand at one place."""
    body, problems = parse(text, file)
    moved = tuple(
        Inline(part.text, tuple(Span(s.start, s.end, s.kind, s.value, line, column) for s in part.spans), line)
        for part in body.inlines
    )
    return Body(moved), tuple(Problem(Spot(file, line, column), p.rule, p.message, p.hint) for p in problems)


def _blocks(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Top-level blocks, each with everything inside it."""
    start, depth = 0, 0
    for index, token in enumerate(tokens):
        depth += token.nesting
        if depth == 0:
            yield tokens[start : index + 1]
            start = index + 1


@dataclass(slots=True)
class _Reading:
    """One body being read: what it has given so far, and the claims whose passages may still follow."""

    lines: Lines
    file: str
    marks: bool
    tables: bool
    parts: list[Part] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)  # mark → its line
    given: set[str] = field(default_factory=set)  # marks that have their passage
    headings: dict[str, int] = field(default_factory=dict)
    cells: list[int] = field(default_factory=list)

    def problem(self, line: int, column: int, rule: str, message: str, hint: str = "") -> None:
        self.problems.append(Problem(Spot(self.file, line, column), rule, message, hint))

    def block(self, tokens: Sequence[Token]) -> None:
        if tokens[0].type == "blockquote_open":
            self._quotation(tokens[0])
            return
        self.close()
        if self.tables and (place := self._table(tokens)):
            self.parts.append(place)
            return
        depth = 0
        for index, token in enumerate(tokens):
            if token.type == "blockquote_open" and not depth:
                self._inner_quotation(token)
            depth += token.nesting if depth or token.type == "blockquote_open" else 0
            if not depth and token.type != "blockquote_close":
                self._token(token, tokens[min(index + 1, len(tokens) - 1)])

    def _table(self, tokens: Sequence[Token]) -> TablePlace | None:
        """The place of a table, where a paragraph is nothing but its id in brackets."""
        if tokens[0].type != "paragraph_open" or not (found := _TABLE.fullmatch(tokens[1].content)):
            return None
        return TablePlace(found[1], *self.lines.place(tokens[1], 0, 0))

    def close(self) -> None:
        """A new block begins: no further passage can follow for the marks before it."""
        if claims := tuple(claim for claim in self.waiting if claim in self.given):
            self.parts.append(Slot(claims))
        self.waiting = []

    def _token(self, token: Token, following: Token) -> None:
        name = token.type.removesuffix("_open").removesuffix("_close")
        if token.type == "inline":
            self.parts.append(self._inline(token))
        elif name == "paragraph":
            if not token.hidden:
                self.parts.append("<p>" if token.nesting > 0 else "</p>\n")
        elif name == "heading":
            self.parts.append(self._heading(token, following))
        elif name in _BLOCKS:
            if token.type == "tr_open":
                self._row(token)
            elif token.type == "tr_close":
                self.cells = []
            start = f' start="{int(token.attrs["start"])}"' if "start" in token.attrs else ""
            self.parts.append(f"<{token.tag}{start}>" if token.nesting > 0 else f"</{token.tag}>\n")
        elif name == "fence":
            self._fence(token)
        elif name == "hr":
            self.parts.append("<hr>\n")

    def _heading(self, token: Token, following: Token) -> str:
        level = max(2, int(token.tag[1]))
        if token.nesting < 0:
            return f"</h{level}>\n"
        name = slug(BRACKET.sub("", following.content))
        self.headings[name] = self.headings.get(name, 0) + 1
        again = f"-{self.headings[name]}" if self.headings[name] > 1 else ""
        return f'<h{level} id="part.{name}{again}">'

    def _fence(self, token: Token) -> None:
        first, last = token.map or [0, 1]
        end = self.lines.text[last - 1].strip(" >")
        if len(end) < len(token.markup) or end.strip(token.markup[0]) or last - first < 2:
            column = self.lines.text[first].find(token.markup) + 1
            hint = f"close it with a line {token.markup}"
            self.problem(first + 1 + self.lines.above, column, "fence", "this code block is never closed", hint)
        if self.marks:
            column = self.lines.text[first].find(token.markup) + 1
            hint = "a brief is prose, each sentence with its mark"
            self.problem(first + 1 + self.lines.above, column, "unmarked", "a block of code belongs to no claim", hint)
        self.parts.append(f"<pre><code>{escape(token.content)}</code></pre>\n")

    def _quotation(self, token: Token) -> None:
        line, column, raw = self._quoted(token)
        if not self.marks:
            self.parts.append(f"<blockquote><p>{escape(unescape(raw))}</p></blockquote>\n")
            return
        label = _LABEL.search(raw)
        free = [claim for claim in self.waiting if claim not in self.given]
        if label and label[1] in self.waiting:
            raw, claim = raw[: label.start()], label[1]
            free = [claim] if claim in free else []
        elif label and (near := nearest(label[1], self.waiting)):
            self.problem(line, column, "passage", f"`[{label[1]}]` is no mark above it", f"did you mean `[{near}]`?")
            return
        if free:
            self.given.add(free[0])
            self.passages.append(Passage(free[0], raw, line, column))
        else:
            hint = "a passage stands under the paragraph whose mark it proves, one quotation for each mark"
            every = "every mark above it has its passage already" if self.waiting else "no mark stands above it"
            self.problem(line, column, "passage", f"this quotation belongs to no mark: {every}", hint)

    def _inner_quotation(self, token: Token) -> None:
        line, column, raw = self._quoted(token)
        if self.marks:
            hint = "a passage stands under the whole list, not inside one of its items"
            self.problem(line, column, "passage", "this quotation belongs to no mark", hint)
        self.parts.append(f"<blockquote><p>{escape(unescape(raw))}</p></blockquote>\n")

    def _quoted(self, token: Token) -> tuple[int, int, str]:
        """Line, column and words of a quotation, as written."""
        first, last = token.map or [0, 0]
        lines = self.lines.text[first:last]
        start = _QUOTE_SIGNS.match(lines[0])
        words = " ".join(_QUOTE_SIGNS.sub("", line) for line in lines).strip()
        return first + 1 + self.lines.above, (start.end() if start else 0) + 1, words

    def _inline(self, token: Token) -> Inline:
        words = Words(token, self.lines, self.marks, self.seen, self.cells.pop(0) if self.cells else 0)
        inline = words.read()
        self.problems += (Problem(Spot(self.file, *place), *said) for place, said in words.problems)
        self.waiting += [span.value for span in inline.of("claim")]
        return inline

    def _row(self, token: Token) -> None:
        """Where the cells of a table's row begin, so that equal words in two cells are told apart."""
        raw = self.lines.text[(token.map or [0])[0]]
        bars = [found.end() for found in re.finditer(r"(?<!\\)\|", raw)]
        self.cells = bars if raw.lstrip().startswith("|") else [0, *bars]


def unescape(text: str) -> str:
    """Backslash escapes resolved, as Markdown does."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)
