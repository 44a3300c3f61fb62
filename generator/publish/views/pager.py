"""The way through the pages of a list.

In: the addresses of its pages, and on which of them the reader is. Out: `PagerView`, None where there is but one page.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.publish.views.parts import At, Link

AROUND = 2  # pages shown to each side of the one where the reader is


@dataclass(frozen=True, slots=True)
class Number:
    """A page by its number; `gap`: pages are left out before it."""

    link: Link
    here: bool
    gap: bool


@dataclass(frozen=True, slots=True)
class PagerView:
    """Previous, next, and numbers: the first, the last, and those around the reader's."""

    words: str
    previous: Link | None
    next: Link | None
    numbers: tuple[Number, ...]


def pager(paths: Sequence[str], number: int, at: At) -> PagerView | None:
    """The way from page `number`, counted from 1."""
    count, language = len(paths), at.language
    if count < 2:
        return None
    shown = sorted({1, count, *range(max(1, number - AROUND), min(count, number + AROUND) + 1)})
    return PagerView(
        language.say("Page %(number)s of %(count)s", number=language.number(number), count=language.number(count)),
        at.page(paths[number - 2], language.say("Previous page")) if number > 1 else None,
        at.page(paths[number], language.say("Next page")) if number < count else None,
        tuple(
            Number(at.page(paths[one - 1], language.number(one)), one == number, before != one - 1)
            for before, one in zip((0, *shown), shown, strict=False)
        ),
    )
