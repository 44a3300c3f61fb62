"""The Markdown parser, with the brackets that are ours.

In: nothing. Out: a parser whose tokens know where a mark, a name, a reference or a link began. Raw HTML, images and
reference definitions are off: they are shown as text.
"""

import re
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.link import link as standard_link

BRACKET = re.compile(r"\[(\^?)([^\[\]\s\\]+)\](?!\()")
_WIKI = re.compile(r"\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]+))?\]\]")


@cache
def parser() -> MarkdownIt:
    """The one parser; making it costs more than parsing a page."""
    made = MarkdownIt("commonmark", {"html": False}).enable("table")
    made.disable(["html_block", "html_inline", "reference", "image", "autolink", "code", "lheading"])
    made.inline.ruler.before("link", "mark", _bracket)
    made.inline.ruler.at("link", _placed_link)
    # What a link may lead to is decided here, aloud; the parser would show a refused link as text and say nothing.
    made.validateLink = lambda url: True  # type: ignore[method-assign]
    made.normalizeLink = lambda url: url  # type: ignore[method-assign]
    return made


def _bracket(state: StateInline, silent: bool) -> bool:
    """`[[Name]]`, `[mark]` and `[^reference]` become tokens of their own."""
    if state.src[state.pos] != "[":
        return False
    if found := _WIKI.match(state.src, state.pos):
        kind, value, text = "wiki", found[1].strip(), (found[2] or found[1]).strip()
    elif found := BRACKET.match(state.src, state.pos):
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
