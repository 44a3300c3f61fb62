"""The text of a source, as much of it as may be shown, with the passages that claims rest on.

In: the raw text, the places of passages in it, and what `publish` allows. Out: escaped markup in which each passage has
its anchor. Passages may touch, nest or cross.
"""

import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup, escape

from generator.model.editing import Publish

_NEAR = 1000  # characters in which so many words are looked for


@dataclass(frozen=True, slots=True)
class Anchored:
    """One piece of a passage: where it stands and where its claim is shown; the first piece has the anchor.

    `also` are the anchors that it had before, `language` is that of the label where the text has another.
    """

    start: int
    end: int
    anchor: str
    href: str
    label: str
    standing: str
    also: tuple[str, ...] = ()
    language: str = ""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of the source; `before` and `after` tell whether the source goes on there."""

    html: Markup
    before: bool
    after: bool


def excerpts(
    raw: str, passages: Sequence[Anchored], publish: Publish, around: int, withdrawn: Sequence[tuple[int, int]] = ()
) -> Iterator[Excerpt]:
    """The pieces of a source that may be shown, with so many words `around` a passage and none that was `withdrawn`."""
    ordered = sorted(passages, key=lambda one: (one.start, -one.end, one.anchor))
    if publish is Publish.FULL:
        windows = [(found.start(), found.end()) for found in re.finditer(r"\S[^\n\r]*", raw)]
    elif publish is Publish.PASSAGES:
        windows = _merged([_window(raw, one.start, one.end, around) for one in ordered])
    else:
        windows = []
    waiting, inside = deque(ordered), list[Anchored]()
    for start, end in windows:
        inside = [one for one in inside if start < one.end]
        while waiting and waiting[0].start < end:
            inside.append(waiting.popleft())
        cut = publish is Publish.PASSAGES
        hidden = withdrawn if cut else ()
        yield Excerpt(_marked(raw, start, end, inside, hidden), cut and start > 0, cut and end < len(raw))


def _window(raw: str, start: int, end: int, around: int) -> tuple[int, int]:
    """The passage and so many words before and behind it."""
    if not around:
        return start, end
    near = max(0, start - _NEAR)
    before = [near + found.start() for found in re.finditer(r"\S+", raw[near:start])][-around:]
    after = [end + found.end() for found in re.finditer(r"\S+", raw[end : end + _NEAR])][:around]
    return (before[0] if before else start), (after[-1] if after else end)


def _merged(windows: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(windows):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _marked(raw: str, start: int, end: int, passages: Sequence[Anchored], hidden: Sequence[tuple[int, int]]) -> Markup:
    """One window, cut at every edge of a passage; the first piece of a passage carries its anchor."""
    places = [*((one.start, one.end) for one in passages), *hidden]
    edges = sorted({start, end, *(at for place in places for at in place if start < at < end)})
    out: list[str] = []
    for left, right in pairwise(edges):
        out += [_anchor(one) for one in passages if one.anchor and one.start == left]
        here = [one for one in passages if one.start <= left and right <= one.end]
        text = escape(re.sub(r"\s+", " ", raw[left:right]))
        if here:
            out.append(f'<mark data-standing="{here[-1].standing}">{text}</mark>')
        else:
            out.append(" […] " if any(first <= left and right <= last for first, last in hidden) else text)
    return Markup("".join(out))


def _anchor(one: Anchored) -> str:
    label = escape(one.label)
    language = f' lang="{escape(one.language)}"' if one.language else ""
    also = "".join(f'<span id="{escape(anchor)}"></span>' for anchor in one.also)
    return (
        f'{also}<a class="anchor" id="{escape(one.anchor)}" href="{escape(one.href)}"'
        f' data-standing="{one.standing}"{language} aria-label="{label}" title="{label}"></a>'
    )
