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

from generator.model.vocabulary import Publish

WORDS_AROUND = 25
_NEAR = 1000  # characters in which so many words are looked for


@dataclass(frozen=True, slots=True)
class Anchored:
    """One piece of a passage: where it stands and where its claim is shown; the first piece has the anchor."""

    start: int
    end: int
    anchor: str
    href: str
    label: str
    standing: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of the source; `before` and `after` tell whether the source goes on there."""

    html: Markup
    before: bool
    after: bool


def excerpts(raw: str, passages: Sequence[Anchored], publish: Publish) -> Iterator[Excerpt]:
    """The pieces of a source that may be shown."""
    ordered = sorted(passages, key=lambda one: (one.start, -one.end, one.anchor))
    if publish is Publish.FULL:
        windows = [(found.start(), found.end()) for found in re.finditer(r"\S[^\n\r]*", raw)]
    elif publish is Publish.PASSAGES:
        windows = _merged([_window(raw, one.start, one.end) for one in ordered])
    else:
        windows = []
    waiting, inside = deque(ordered), list[Anchored]()
    for start, end in windows:
        inside = [one for one in inside if start < one.end]
        while waiting and waiting[0].start < end:
            inside.append(waiting.popleft())
        cut = publish is Publish.PASSAGES
        yield Excerpt(_marked(raw, start, end, inside), cut and start > 0, cut and end < len(raw))


def _window(raw: str, start: int, end: int) -> tuple[int, int]:
    """The passage and so many words before and behind it."""
    near = max(0, start - _NEAR)
    before = [near + found.start() for found in re.finditer(r"\S+", raw[near:start])][-WORDS_AROUND:]
    after = [end + found.end() for found in re.finditer(r"\S+", raw[end : end + _NEAR])][:WORDS_AROUND]
    return (before[0] if before else start), (after[-1] if after else end)


def _merged(windows: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(windows):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _marked(raw: str, start: int, end: int, passages: Sequence[Anchored]) -> Markup:
    """One window, cut at every edge of a passage; the first piece of a passage carries its anchor."""
    edges = sorted({start, end, *(at for one in passages for at in (one.start, one.end) if start < at < end)})
    out: list[Markup] = []
    for left, right in pairwise(edges):
        text = escape(re.sub(r"\s+", " ", raw[left:right]))
        anchors = [one for one in passages if max(one.start, start) == left]
        here = [one for one in passages if one.start <= left and right <= one.end]
        for one in anchors:
            if one.anchor and one.start >= start:
                out.append(
                    Markup(
                        '<a class="anchor" id="{}" href="{}" data-standing="{}" aria-label="{}" title="{}"></a>'
                    ).format(one.anchor, one.href, one.standing, one.label, one.label)
                )
        out.append(Markup('<mark data-standing="{}">{}</mark>').format(here[-1].standing, text) if here else text)
    return Markup("").join(out)
