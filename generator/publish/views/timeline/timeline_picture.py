"""The steps of the site, or of one dossier, as a picture over the years.

In: claims about steps. Out: `ChronicleView`, a wide and a narrow drawing with all their words. Whatever is drawn stands
in the list beside the picture; a step without a date stands in the list alone.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from generator.link.claims import Claim
from generator.link.groups import grouped
from generator.model.dates import PartialDate
from generator.model.vocabulary import STANDINGS, STEPS, Event
from generator.publish import urls
from generator.publish.drawing.axis import Axis, iso, month
from generator.publish.drawing.chronicle import NARROW, WIDE, Telling, chronicle
from generator.publish.drawing.lanes import Bar, Cell, Lane, Step
from generator.publish.language import phrase
from generator.publish.views.parts.at import At, when
from generator.publish.views.parts.remarks import said

FEWEST, MOST_LANES = 3, 24

# Kinds of steps that stand in one row of a dossier's picture, in the order in which they mostly happen.
_PHASES: dict[str, tuple[Event, ...]] = {
    phrase("In public"): (Event.LAUNCH, Event.LEGISLATION, Event.STATEMENT, Event.PUBLICATION),
    phrase("Police work"): (
        *(Event.INVESTIGATION, Event.INFILTRATION, Event.RAID, Event.SEIZURE, Event.TAKEDOWN),
        *(Event.WARRANT, Event.ARREST, Event.EXTRADITION),
    ),
    phrase("In proceedings"): (
        *(Event.CHARGE, Event.INDICTMENT, Event.PLEA, Event.DENIAL, Event.TRIAL),
        *(Event.HEARING, Event.APPLICATION, Event.RELEASE),
    ),
    phrase("Decided"): (
        *(Event.RULING, Event.CONVICTION, Event.SENTENCE, Event.ACQUITTAL, Event.DISMISSAL, Event.APPEAL),
    ),
}
# What is named in a dossier's picture, the most telling first.
_TELLING = (
    *(Event.TAKEDOWN, Event.LAUNCH, Event.ACQUITTAL, Event.CONVICTION, Event.SENTENCE, Event.DISMISSAL),
    *(Event.INDICTMENT, Event.PLEA, Event.CHARGE, Event.TRIAL, Event.APPEAL, Event.EXTRADITION, Event.ARREST),
    *(Event.INFILTRATION, Event.LEGISLATION, Event.RELEASE, Event.WARRANT, Event.RULING, Event.RAID, Event.SEIZURE),
    *(Event.INVESTIGATION, Event.DENIAL, Event.APPLICATION, Event.HEARING, Event.PUBLICATION, Event.STATEMENT),
)
# What says who stands where is said of each; twice `ruling` in a row says no more than once.
_AGAIN = frozenset(event for event, _ in STEPS)


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
    return _view(tuple(_by_network(dated, at)), _EVERY, urls.TIMELINE, left, at) if dated else None


def dossier_view(claims: Iterable[Claim], at: At) -> ChronicleView | None:
    """The steps of one dossier, a lane for each phase; None where there are too few to see anything."""
    every = at.site.events_of(claims)
    dated = _dated(every)
    if len(dated) < FEWEST:
        return None
    phases = {event: phase for phase, events in _PHASES.items() for event in events}
    lanes = grouped((phases[claim.data.event], claim) for claim in dated if claim.data.event)
    drawn = tuple(Lane(at.language.word(name), "", _steps(lanes[name], at, True)) for name in _PHASES if name in lanes)
    return _view(drawn, _DOSSIER, at.here, len(every) - len(dated), at)


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
    ways = (_cell(page, at), _bar(page, at))
    telling = Telling("_steps", language.word(title), told, tuple(STANDINGS), partial(_month, at=at), *ways)
    help = [language.word(one) for one in _HELP]
    if left:
        help.append(
            language.say("In the list alone, since their date is not known: %(count)s.", count=language.number(left))
        )
    return ChronicleView(chronicle(lanes, WIDE, telling), chronicle(lanes, NARROW, telling), " ".join(help))


def _steps(claims: Iterable[Claim], at: At, labelled: bool) -> tuple[Step, ...]:
    return tuple(step for claim in claims for step in _step(claim, at, labelled))


def _step(claim: Claim, at: At, labelled: bool) -> Iterator[Step]:
    date, event = claim.data.date, claim.data.event
    if date and event:
        first, last = (_near(date), _near(date)) if date.bound else (month(date.earliest), month(date.latest))
        href = at.urls.claim(claim.brief, claim.mark)
        weight = 2 * (len(_TELLING) - _TELLING.index(event)) + claim.data.key
        label = at.language.word(event) if labelled else ""
        yield Step(claim.key, href, claim.data.standing, first, last, date.bound, label, weight, event in _AGAIN)


def _near(date: PartialDate) -> int:
    """The month of a bound that is nearest to what it bounds."""
    return month(date.latest if date.bound == "before" else date.earliest)


def _by_network(claims: Sequence[Claim], at: At) -> Iterator[Lane]:
    """A lane for each network in order of its first step, those beyond the number gathered, what names none last."""
    pairs = ((network, claim) for claim in claims for network in _networks(claim, at) or ("",))
    lanes = grouped(pairs)
    none = lanes.pop("", ())
    most = sorted(lanes, key=lambda id: (-len(lanes[id]), id))
    kept = set(most if len(most) <= MOST_LANES else most[: MOST_LANES - 1])
    for id in (id for id in lanes if id in kept):
        link = at.link(id)
        yield Lane(link.text, link.href, _steps(lanes[id], at, False))
    if rest := [claim for id in most if id not in kept for claim in lanes[id]]:
        unique = {claim.key: claim for claim in rest}.values()
        count = at.language.number(len(most) - len(kept))
        further = at.language.say("Further networks: %(count)s", count=count)
        yield Lane(further, at.urls.to(urls.index_of("networks")), _steps(unique, at, False))
    if none:
        yield Lane(at.language.say("No network is named"), "", _steps(none, at, False))


def _networks(claim: Claim, at: At) -> tuple[str, ...]:
    """The networks that a step is about, else those of its case and of the rulings that it is about."""
    about = tuple(id for id in claim.about if id.startswith("networks/"))
    records = (claim.case, *(id for id in claim.about if id.startswith("rulings/")))
    of = (ref.to_id for id in records for ref in at.site.refs.get(id, ()) if ref.key == "networks")
    return about or tuple(dict.fromkeys(of))


def _cell(page: str, at: At) -> Callable[[Lane, Cell, Axis], tuple[str, str]]:
    def tell(lane: Lane, cell: Cell, axis: Axis) -> tuple[str, str]:
        """Where a cell leads and what it is called: its one claim, or how many there are of each standing."""
        if len(cell.steps) == 1:
            return _one(cell.steps[0], at)
        first, last = axis.months(cell.stretch)
        return _several(lane, cell.steps, first, last, page, at)

    return tell


def _bar(page: str, at: At) -> Callable[[Lane, Bar, Axis], tuple[str, str]]:
    def tell(lane: Lane, bar: Bar, axis: Axis) -> tuple[str, str]:
        """The same of a bar."""
        if len(bar.steps) == 1:
            return _one(bar.steps[0], at)
        first, last = axis.months(bar.first)[0], axis.months(bar.last)[1]
        return _several(lane, bar.steps, first, last, page, at)

    return tell


def _one(step: Step, at: At) -> tuple[str, str]:
    claim = at.site.claims[step.key]
    word, date = at.language.word, when(claim.data.date, at).words
    told = ", ".join((date, word(claim.data.event or ""), word(claim.data.standing)))
    return step.href, f"{told}: {said(claim, at)}"


def _several(lane: Lane, steps: Sequence[Step], first: int, last: int, page: str, at: At) -> tuple[str, str]:
    counts = Counter(step.standing for step in steps)
    word, number = at.language.word, at.language.number
    told = ", ".join(f"{word(one)} {number(counts[one])}" for one in STANDINGS if counts[one])
    date = at.site.claims[steps[0].key].data.date
    anchor = f"_{date.year}" if date and page == urls.TIMELINE else "_timeline"
    return at.urls.to(page, anchor), f"{lane.name}, {_stretch(first, last, at)}: {told}"


def _month(month: int, at: At) -> str:
    return _stretch(month, month, at)


def _stretch(first: int, last: int, at: At) -> str:
    """A stretch of months in words; whole years are years."""
    short = 4 if first % 12 == 0 and last % 12 == 11 else 7
    begin, end = iso(max(first, 12))[:short], iso(last)[:short]
    return at.language.date(PartialDate.parse(begin if begin == end else f"{begin}/{end}"))
