"""A text → the texts that it may be read as, each with the way back.

In: a text. Out: views: the text itself, then with its escapes read, once, twice and three times, each with its tags and
without them. Refuses to know what is looked for.
"""

import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from generator.files.disguises.escapes import COMMENTS, ESCAPES, MARKUP, Escape

_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Shift:
    """What was replaced by one reading: where each piece stands now, and where it stood."""

    now: tuple[tuple[int, int], ...]
    before: tuple[tuple[int, int], ...]

    def back(self, at: int, *, end: bool) -> int:
        """Where a place was before; inside what was replaced, its beginning, or its `end`."""
        # Of pieces that begin where a stretch ends, none belongs to it.
        index = (bisect_left(self.now, (at, -1)) if end else bisect_right(self.now, (at, sys.maxsize))) - 1
        if index < 0:
            return at
        (start, stop), (first, last) = self.now[index], self.before[index]
        if start < at < stop or (not end and start == at < stop):
            return last if end else first
        return last + at - stop


@dataclass(frozen=True, slots=True)
class View:
    """A text as it may be read; `how` names the ways of writing that were read, none for the text itself."""

    text: str
    how: tuple[str, ...] = ()
    shifts: tuple[Shift, ...] = ()

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the first text that this one was read from."""
        for shift in reversed(self.shifts):
            start, end = shift.back(start, end=False), shift.back(end, end=True)
        return start, max(start, end)

    def through(self, escape: Escape) -> "View | None":
        """Read by one way of writing; None where that changes nothing."""
        pieces: list[str] = []
        now: list[tuple[int, int]] = []
        before: list[tuple[int, int]] = []
        at = length = 0
        for match in escape.pattern.finditer(self.text):
            if (read := escape.read(match)) == match[0]:
                continue
            pieces += [self.text[at : match.start()], read]
            length += match.start() - at
            now.append((length, length + len(read)))
            before.append(match.span())
            length += len(read)
            at = match.end()
        if not now:
            return None
        how = self.how if escape.name in self.how else (*self.how, escape.name)
        shift = Shift(tuple(now), tuple(before))
        return View("".join((*pieces, self.text[at:])), how, (*self.shifts, shift))


def views(text: str) -> Iterator[View]:
    """Every view of a text, the text itself first."""
    yield from _views(View(text), nested=True)


def _views(view: View, *, nested: bool) -> Iterator[View]:
    for _ in range(_ROUNDS + 1):
        yield view
        # What a comment holds is read, and what stands on either side of it, too.
        for bare in (view, view.through(COMMENTS)):
            if bare and (other := bare.through(MARKUP) or (bare if bare is not view else None)):
                yield other
        for escape in ESCAPES:
            # What may be no escape at all is read beside the rest, not before it.
            if not escape.sure and (other := view.through(escape)):
                yield from _views(other, nested=False) if nested else (other,)
        following = _sure(view)
        if following is view:
            return
        view = following


def _sure(view: View) -> View:
    for escape in ESCAPES:
        if escape.sure:
            view = view.through(escape) or view
    return view
