"""The steps of the site, or of one dossier, as a picture over the years.

In: claims about steps. Out: `ChronicleView`, a wide and a narrow drawing with all their words. Whatever is drawn stands
in the list beside the picture; a step without a date stands in the list alone.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from generator.link.claims import Claim
from generator.model.vocabulary import STANDINGS
from generator.publish import urls
from generator.publish.drawing.chronicle import NARROW, WIDE, chronicle
from generator.publish.drawing.lanes import Lane
from generator.publish.drawing.marks import Telling
from generator.publish.language import phrase
from generator.publish.views.parts.at import At
from generator.publish.views.timeline.lanes import by_network, by_phase
from generator.publish.views.timeline.marks import bar_words, cell_words, month_words

FEWEST = 3


@dataclass(frozen=True, slots=True)
class ChronicleView:
    """A picture in both measures, and how to read it."""

    wide: Markup
    narrow: Markup
    help: str


def whole_view(at: At) -> ChronicleView | None:
    """Every step of the site, a lane for each network."""
    every = at.site.events_of(at.site.claims.values())
    dated = _dated(every)
    left = len(every) - len(dated)
    return _view(tuple(by_network(dated, at)), _EVERY, urls.TIMELINE, left, at) if dated else None


def dossier_view(claims: Iterable[Claim], at: At) -> ChronicleView | None:
    """The steps of one dossier, a lane for each phase; None where there are too few to see anything."""
    every = at.site.events_of(claims)
    dated = _dated(every)
    if len(dated) < FEWEST:
        return None
    return _view(tuple(by_phase(dated, at)), _DOSSIER, at.here, len(every) - len(dated), at)


_EVERY = (
    phrase("Steps over the years, by network"),
    phrase("From %(first)s to %(last)s, a row for each network; the same steps stand in the list below, year by year."),
)
_DOSSIER = (
    phrase("Steps over the years"),
    phrase("From %(first)s to %(last)s, a row for each kind of step; the same steps stand in the list below."),
)
_HELP = (
    phrase("Each sign stands for a claim, by its standing; a number beside it, for so many."),
    phrase("‹ and ›: before and after that time."),
    phrase("A line between two strokes: at some time between them."),
)


def _dated(claims: Iterable[Claim]) -> list[Claim]:
    return [claim for claim in claims if claim.data.date and not claim.data.date.unknown]


def _view(lanes: Sequence[Lane], words: tuple[str, str], page: str, left: int, at: At) -> ChronicleView:
    language, (title, description) = at.language, words
    steps = [step for lane in lanes for step in lane.steps]
    first, last = min(step.first for step in steps), max(step.last for step in steps)
    told = language.say(description, first=str(first // 12), last=str(last // 12))
    ways = (cell_words(page, at), bar_words(page, at))
    telling = Telling("_steps", language.word(title), told, tuple(STANDINGS), partial(month_words, at=at), *ways)
    help = [language.word(one) for one in _HELP]
    if left:
        help.append(
            language.say("In the list alone, since their date is not known: %(count)s.", count=language.number(left))
        )
    return ChronicleView(chronicle(lanes, WIDE, telling), chronicle(lanes, NARROW, telling), " ".join(help))
