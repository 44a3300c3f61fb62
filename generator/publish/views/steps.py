"""Steps of a proceeding in words: of what, by which court, when; and what is said beside a claim that was overtaken.

In: steps, counts, names. Out: English wording, one place for the whole site. Refuses to know pages.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.moves import day_of
from generator.link.overtaken import Turn
from generator.link.site import Site
from generator.link.status import Position
from generator.model.bodies import Body
from generator.model.figures import Counts
from generator.model.records import Case
from generator.model.vocabulary import (
    ACQUITTAL_QUASHED,
    CONVICTION_QUASHED,
    DISMISSAL_QUASHED,
    STEPS,
    Event,
    Final,
    Instance,
    Standing,
    Step,
)

INSTANCES = {
    Instance.FIRST: "first instance",
    Instance.APPEAL: "on appeal",
    Instance.CASSATION: "in cassation",
}
# Status → what stands before offences, and before counts.
_OF = {
    "sought under an arrest warrant": ("over", "on"),
    "arrested": ("over", "on"),
    "charged": ("with", "on"),
    "indicted": ("for", "on"),
    "pleaded not guilty": ("to", "to"),
    "on trial": ("for", "on"),
    "pleaded guilty": ("to", "to"),
    "convicted": ("of", "of"),
    "sentenced": ("for", "on"),
    "acquitted": ("of", "of"),
}
FINAL = {Final.YES: "final", Final.NO: "not final", Final.UNKNOWN: "not known to be final"}
_OTHER = ("for", "on")
# What is said of a decision and not of a person takes no "later": its own words say that it came after.
_OF_DECISIONS = frozenset({STEPS[Event.DISMISSAL, None], CONVICTION_QUASHED, ACQUITTAL_QUASHED, DISMISSAL_QUASHED})


@dataclass(frozen=True, slots=True)
class Remark:
    """What became of a claim, and the claim that says so."""

    words: str
    by: Claim


def step_words(step: Step, offences: Sequence[str] = (), counts: str = "") -> str:
    """`convicted of 17 of 18 counts`, `charged with smuggling (2 of 3 counts)`."""
    before_offences, before_counts = _OF.get(step.status, _OTHER)
    if offences:
        part = f" ({counts})" if counts else ""
        return f"{step.status} {before_offences} {listed(offences)}{part}"
    return f"{step.status} {before_counts} {counts}" if counts else step.status


def qualified(position: Position) -> Iterator[str]:
    """By which instance, whether it is final, whether only the press says so; of a decision nothing is left open."""
    data = position.taken.claim.data
    if data.instance:
        yield INSTANCES[data.instance]
    if position.review:
        yield f"{position.review.data.outcome} {day_of(position.review).words}"
    if position.taken.step.decided:
        yield FINAL[position.final]
    if data.standing is Standing.REPORTED:
        yield "as reported"


def summary(positions: Sequence[Position], name: Callable[[str], str]) -> str:
    """`convicted of 17 of 18 counts; acquitted of 1; first instance; not final; 19 December 2024`.

    Guilt first, then what was cleared, then what is open; what is the same of all is said once, at the end. `name`
    gives the name of an offence.
    """
    ordered = sorted(positions, key=lambda at: (not at.taken.step.guilty, not at.taken.step.cleared))
    offences = {at.offences for at in ordered}
    tails = [(*qualified(at), at.taken.date.words) for at in ordered]
    same = len(set(tails)) == 1
    parts: list[str] = []
    total: int | None = None
    for at, tail in zip(ordered, tails, strict=True):
        names = [name(id) for id in at.offences] if len(offences) > 1 else []
        words = step_words(at.taken.step, names, _next_counts(at.counts, total))
        total = at.counts.total if at.counts else total
        parts.append(words if same else f"{words} ({', '.join(tail)})")
    return "; ".join([*parts, *(tails[0] if same and tails else ())])


def _next_counts(counts: Counts | None, total: int | None) -> str:
    """`17 of 18 counts`, and after that `1`, which is of the same 18."""
    if counts and counts.total and counts.total == total:
        return str(counts.these)
    return counts_words(counts)


def listed(names: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)


def counts_words(counts: Counts | None) -> str:
    """`17 of 18 counts`; nothing where it is not said."""
    return counts.words if counts else ""


def remarks(key: str, site: Site, named: bool = False) -> tuple[Remark, ...]:
    """`later acquitted, High Court, 14 March 2023`: each decision that overtook a claim, in order.

    `named`: also who, where the claim itself does not stand beside it; always where it is about several.
    """
    about = site.claims[key].about
    turns = site.overtaken.get(key, ())
    # Beside one who is left, what became of somebody on hold must not be read as theirs.
    return tuple(Remark(_remark(turn, site, named or about != (turn.person,)), turn.claim) for turn in turns)


def remark(key: str, site: Site) -> str:
    """All remarks on a claim in one text; empty where it was not overtaken."""
    return "; ".join(one.words for one in remarks(key, site))


def said(claim: Claim, site: Site) -> str:
    """The words of a claim where no markup can stand, and what became of it."""
    later = remark(claim.key, site)
    return f"{claim.sentence} [{later}]" if later else claim.sentence


def standing(key: str, site: Site) -> str:
    """The word of a claim's standing, for where it can only be said in words, and what became of it."""
    later = remark(key, site)
    return f"{site.standing(key)}; {later}" if later else site.standing(key)


def remarks_of(claims: Iterable[str], site: Site) -> tuple[Remark, ...]:
    """What overtook any of these claims, each decision once and by name."""
    every = (one for key in claims if key in site.claims for one in remarks(key, site, named=True))
    return tuple({one.words: one for one in every}.values())


def remarks_of_brief(id: str, site: Site) -> tuple[Remark, ...]:
    """What overtook the claims of a brief: beside its title, which may speak of what no longer holds."""
    return remarks_of((claim.key for claim in site.by_brief.get(id, ())), site)


def remarks_on_change(entry: str, claim: str, site: Site) -> tuple[Remark, ...]:
    """What overtook that of which a correction tells: it says again what stood there, or stands there."""
    return remarks_of((claim,), site) if claim in site.claims else remarks_of_brief(entry, site)


def remarks_in(body: Body, site: Site) -> tuple[Remark, ...]:
    """What overtook the claims that a text refers to."""
    return remarks_of((span.value for inline in body.inlines for span in inline.of("ref")), site)


def court_of(claim: Claim, site: Site) -> str:
    """Which court decided, as far as the claim says; never that of another instance."""
    if claim.by.startswith("courts/"):
        return site.entries[claim.by].record.label
    record = site.entries[claim.case].record if claim.case in site.entries else None
    if claim.data.instance is Instance.FIRST and isinstance(record, Case) and record.court:
        refs = (ref for ref in site.refs.get(claim.case, ()) if ref.key == "court")
        return next((site.entries[ref.to_id].record.label for ref in refs), "")
    return ""


def _remark(turn: Turn, site: Site, named: bool) -> str:
    # Of what is on hold only that there is something; of part of it, too, since the rest would say too much.
    if turn.withheld or any(id not in site.entries for id in turn.offences):
        words = "what was decided later is withheld for now"
        return f"{_name(turn.person, site)}: {words}" if named else words
    names = [site.entries[id].record.label for id in turn.offences]
    words = step_words(turn.step, names, counts_words(turn.counts))
    later = "later " if turn.later and turn.step not in _OF_DECISIONS else ""
    data = turn.claim.data
    where = court_of(turn.claim, site) or (INSTANCES[data.instance] if data.instance else "")
    date = data.date.words if data.date else "date unknown"
    reported = "as reported" if data.standing is Standing.REPORTED else ""
    parts = ", ".join(filter(None, (f"{later}{words}", where, date, reported)))
    return f"{_name(turn.person, site)}: {parts}" if named else parts


def _name(id: str, site: Site) -> str:
    entry, _, party = id.partition("#")
    if entry not in site.entries:  # on hold
        return "one of those named"
    record = site.entries[entry].record
    return record.unnamed[party].known_as if party and isinstance(record, Case) else record.label
