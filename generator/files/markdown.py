"""A body's Markdown → `Body`: running text with spans, fixed markup, passages. The only use of markdown-it-py.

In: the text under the frontmatter and how many lines stand above it. Out: a body whose links are still symbolic, and
problems. A pure function of its input. Raw HTML, images and reference definitions are off: they are shown as text.
Refuses to know which entries exist.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.link import link as standard_link
from markdown_it.token import Token

from generator.model.bodies import Body, Inline, Passage, Slot, Span, SpanKind
from generator.model.kinds import KINDS
from generator.model.names import CLAIM_ID, slug
from generator.model.problems import Problem, Spot

_BRACKET = re.compile(r"\[(\^?)([^\[\]\s]+)\](?![(\[])")
_WIKI = re.compile(r"\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]+))?\]\]")
_TARGET = re.compile(r"([a-z]+)/([a-z0-9-]+)(#[A-Za-z0-9_-]+)?")
_LABEL = re.compile(r"\s*\[([a-z0-9-]{2,24})\]\s*$")
_SCHEMES = ("https://", "http://", "mailto:")
_BLOCKS = {"bullet_list", "ordered_list", "list_item", "table", "thead", "tbody", "tr", "th", "td"}
_STYLES: dict[str, SpanKind] = {"em": "em", "strong": "strong", "link": "link"}


def parse(text: str, file: str, above: int = 0, marks: bool = False) -> tuple[Body, tuple[Problem, ...]]:
    """Read a body; `marks` says whether its kind carries claims."""
    reading = _Reading(text.split("\n"), file, above, marks)
    for block in _blocks(_parser().parse(text)):
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


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    parser.disable(["html_block", "html_inline", "reference", "image", "autolink", "code", "lheading"])
    parser.inline.ruler.before("link", "mark", _bracket)
    parser.inline.ruler.at("link", _placed_link)
    # What a link may lead to is decided here, aloud; the parser would show a refused link as text and say nothing.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]
    return parser


def _bracket(state: StateInline, silent: bool) -> bool:
    """`[[Name]]`, `[mark]` and `[^reference]` become tokens of their own."""
    if state.src[state.pos] != "[":
        return False
    if found := _WIKI.match(state.src, state.pos):
        kind, value, text = "wiki", found[1].strip(), (found[2] or found[1]).strip()
    elif found := _BRACKET.match(state.src, state.pos):
        kind, value, text = ("ref" if found[1] else "claim"), found[2], ""
    else:
        return False
    if not silent:
        token = state.push(kind, "", 0)
        token.content, token.meta = text, {"at": state.pos, "value": value}
    state.pos = found.end()
    return True


def _placed_link(state: StateInline, silent: bool) -> bool:
    """The standard rule, and the link remembers where it stood."""
    at, before = state.pos, len(state.tokens)
    if not standard_link(state, silent):
        return False
    for token in state.tokens[before:]:
        if token.type == "link_open":
            token.meta = {"at": at}
            break
    return True


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

    lines: list[str]
    file: str
    above: int
    marks: bool
    parts: list[str | Inline | Slot] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)
    headings: dict[str, int] = field(default_factory=dict)

    def problem(self, line: int, column: int, rule: str, message: str, hint: str = "") -> None:
        self.problems.append(Problem(Spot(self.file, line, column), rule, message, hint))

    def block(self, tokens: Sequence[Token]) -> None:
        if tokens[0].type == "blockquote_open":
            self._quotation(tokens[0])
            return
        self.close()
        for index, token in enumerate(tokens):
            self._token(token, tokens[index + 1] if index + 1 < len(tokens) else token)

    def close(self) -> None:
        """A new block begins: no further passage can follow for the marks before it."""
        given = {passage.claim for passage in self.passages}
        if claims := tuple(claim for claim in self.waiting if claim in given):
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
        name = slug(_BRACKET.sub("", following.content))
        self.headings[name] = self.headings.get(name, 0) + 1
        again = f"-{self.headings[name]}" if self.headings[name] > 1 else ""
        return f'<h{level} id="_{name}{again}">'

    def _fence(self, token: Token) -> None:
        first, last = token.map or [0, 1]
        if not self.lines[last - 1].strip(" >").startswith(token.markup) or last - first < 2:
            column = self.lines[first].find(token.markup) + 1
            self.problem(first + 1 + self.above, column, "fence", "this code block is never closed", token.markup)
        self.parts.append(f"<pre><code>{escape(token.content)}</code></pre>\n")

    def _quotation(self, token: Token) -> None:
        first, last = token.map or [0, 0]
        column = self.lines[first].find(">") + 1
        raw = " ".join(re.sub(r"^\s*(?:>\s?)+", "", line) for line in self.lines[first:last]).strip()
        if not self.marks:
            self.parts.append(f"<blockquote><p>{escape(unescape(raw))}</p></blockquote>\n")
            return
        label = _LABEL.search(raw)
        given = {passage.claim for passage in self.passages}
        free = [claim for claim in self.waiting if claim not in given]
        if label and label[1] in self.waiting:
            raw, claim = raw[: label.start()], label[1]
            free = [claim] if claim in free else []
        if not free:
            self.problem(
                first + 1 + self.above,
                column,
                "passage",
                "this quotation belongs to no mark",
                "a passage stands under the paragraph whose mark it proves, one quotation for each mark",
            )
        else:
            start = len(self.lines[first]) - len(re.sub(r"^\s*(?:>\s?)+", "", self.lines[first])) + 1
            self.passages.append(Passage(free[0], raw, first + 1 + self.above, start))

    def _inline(self, token: Token) -> Inline:
        reader = _Words(self, token)
        for child in token.children or ():
            reader.child(child)
        return reader.inline()


@dataclass(slots=True)
class _Words:
    """The running text of one block being read."""

    reading: _Reading
    token: Token
    text: str = ""
    spans: list[Span] = field(default_factory=list)
    open: list[tuple[SpanKind, int, str, tuple[int, int]]] = field(default_factory=list)
    after_mark: int = 0

    def inline(self) -> Inline:
        return Inline(self.text.rstrip(), tuple(sorted(self.spans, key=_outer_first)), self._place(0)[0])

    def child(self, child: Token) -> None:
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
            self.spans.append(Span(start, len(self.text), kind, value, *place))
            if kind == "link":
                self._check_link(value, *place)
        else:
            self._own(child, self._place(child.meta["at"]))

    def _own(self, child: Token, place: tuple[int, int]) -> None:
        value = child.meta["value"]
        if child.type == "wiki":
            self._add("wiki", child.content, value, place)
        elif child.type == "ref":
            self.text = self.text.rstrip()
            self.spans.append(Span(len(self.text), len(self.text), "ref", value, *place))
            if not re.fullmatch(r"(?:[a-z0-9-]+#)?[a-z0-9-]{2,24}", value):
                hint = "write `[^brief#id]`, or `[^id]` inside its own brief"
                self.reading.problem(*place, "reference", f"`[^{value}]` is no reference to a claim", hint)
        else:
            self._mark(value, place)

    def _mark(self, value: str, place: tuple[int, int]) -> None:
        self.text = self.text.rstrip()
        start = len(self.text) - len(self.text[self.after_mark :].lstrip())
        problem = ""
        if not CLAIM_ID.fullmatch(value):
            problem = f"`[{value}]` is no mark: an id is 2 to 24 of a-z 0-9 -"
        elif not self.reading.marks:
            problem = f"`[{value}]` is a mark, and only briefs have marks"
        elif start == len(self.text):
            problem = f"`[{value}]` has no sentence before it"
        elif value in self.reading.seen:
            problem = f"the mark `[{value}]` stands twice; the first is in line {self.reading.seen[value]}"
        if problem:
            self.reading.problem(*place, "mark", problem, f"write `\\[{value}\\]` where a bracketed word is meant")
            return
        self.reading.seen[value] = place[0]
        self.reading.waiting.append(value)
        self.spans.append(Span(start, len(self.text), "claim", value, *place))
        self.after_mark = len(self.text)

    def _add(self, kind: SpanKind, text: str, value: str, place: tuple[int, int]) -> None:
        self.spans.append(Span(len(self.text), len(self.text) + len(text), kind, value, *place))
        self.text += text

    def _check_link(self, target: str, line: int, column: int) -> None:
        if target.startswith(_SCHEMES) and not re.search(r"[\s\"<>\\`]", target):
            return
        found = _TARGET.fullmatch(target)
        if not found or found[1] not in KINDS:
            hint = "write `folder/stem`, such as people/jane-example, or an https:// or mailto: address"
            self.reading.problem(line, column, "link", f"`{target}` is no place that a link may lead to", hint)

    def _place(self, at: int) -> tuple[int, int]:
        """Line and column in the file of an offset in this block's content."""
        before = self.token.content[:at].split("\n")
        number = min((self.token.map or [0])[0] + len(before) - 1, len(self.reading.lines) - 1)
        written = self.token.content.split("\n")[len(before) - 1].strip()
        lead = max(0, self.reading.lines[number].find(written))
        indent = len(before[-1]) - len(before[-1].lstrip()) if before[-1].strip() else 0
        return number + 1 + self.reading.above, lead + len(before[-1]) - indent + 1


def unescape(text: str) -> str:
    """Backslash escapes resolved, as Markdown does."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


def _outer_first(span: Span) -> tuple[Any, ...]:
    return span.start, -span.end, span.kind
