"""Steps of a proceeding in words: of what, by which court, when; and what is said beside a claim that was overtaken.

In: steps, counts, names, a language. Out: wording, one place for the whole site. Refuses to know pages.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from generator.link.claims import Claim
from generator.link.moves import day_of
from generator.link.overtaken import Turn
from generator.link.site import Site
from generator.link.status import Position
from generator.model.bodies import Body
from generator.model.dates import PartialDate
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
    Outcome,
    Standing,
    Step,
)
from generator.publish.language import Language, phrase

_UNKNOWN = PartialDate.parse("unknown")
INSTANCES = {
    Instance.FIRST: phrase("first instance"),
    Instance.APPEAL: phrase("on appeal"),
    Instance.CASSATION: phrase("in cassation"),
}
# Status → what is said of offences, and of counts.
_OF = {
    "sought under an arrest warrant": (
        phrase("sought under an arrest warrant over %(offences)s"),
        phrase("sought under an arrest warrant on %(counts)s"),
    ),
    "arrested": (phrase("arrested over %(offences)s"), phrase("arrested on %(counts)s")),
    "charged": (phrase("charged with %(offences)s"), phrase("charged on %(counts)s")),
    "indicted": (phrase("indicted for %(offences)s"), phrase("indicted on %(counts)s")),
    "pleaded not guilty": (phrase("pleaded not guilty to %(offences)s"), phrase("pleaded not guilty to %(counts)s")),
    "on trial": (phrase("on trial for %(offences)s"), phrase("on trial on %(counts)s")),
    "pleaded guilty": (phrase("pleaded guilty to %(offences)s"), phrase("pleaded guilty to %(counts)s")),
    "convicted": (phrase("convicted of %(offences)s"), phrase("convicted of %(counts)s")),
    "sentenced": (phrase("sentenced for %(offences)s"), phrase("sentenced on %(counts)s")),
    "charges dismissed": (phrase("charges dismissed for %(offences)s"), phrase("charges dismissed on %(counts)s")),
    "acquitted": (phrase("acquitted of %(offences)s"), phrase("acquitted of %(counts)s")),
    "conviction quashed": (phrase("conviction quashed for %(offences)s"), phrase("conviction quashed on %(counts)s")),
    "acquittal quashed": (phrase("acquittal quashed for %(offences)s"), phrase("acquittal quashed on %(counts)s")),
    "dismissal quashed": (phrase("dismissal quashed for %(offences)s"), phrase("dismissal quashed on %(counts)s")),
}
REVIEWED = {
    Outcome.UPHELD: phrase("upheld %(date)s"),
    Outcome.APPEAL_DISMISSED: phrase("appeal dismissed %(date)s"),
}
FINAL = {
    Final.YES: phrase("final"),
    Final.NO: phrase("not final"),
    Final.UNKNOWN: phrase("not known to be final"),
}
# What is said of a decision and not of a person takes no "later": its own words say that it came after.
_OF_DECISIONS = frozenset({STEPS[Event.DISMISSAL, None], CONVICTION_QUASHED, ACQUITTAL_QUASHED, DISMISSAL_QUASHED})


class Speaking(Protocol):
    """A site and the language in which it is spoken of."""

    @property
    def site(self) -> Site:
        """What is known."""
        ...

    @property
    def language(self) -> Language:
        """How it is said."""
        ...


@dataclass(frozen=True, slots=True)
class Remark:
    """What became of a claim, and the claim that says so."""

    words: str
    by: Claim


def step_words(step: Step, language: Language, offences: Sequence[str] = (), counts: str = "") -> str:
    """`convicted of 17 of 18 counts`, `charged with smuggling (2 of 3 counts)`."""
    of_offences, of_counts = _OF[step.status]
    if offences:
        words = language.say(of_offences, offences=language.listed(offences))
        return f"{words} ({counts})" if counts else words
    return language.say(of_counts, counts=counts) if counts else language.word(step.status)


def qualified(position: Position, language: Language) -> Iterator[str]:
    """By which instance, whether it is final, whether only the press says so; of a decision nothing is left open."""
    data = position.taken.claim.data
    if data.instance:
        yield language.word(INSTANCES[data.instance])
    if position.review and position.review.data.outcome:
        yield language.say(REVIEWED[position.review.data.outcome], date=language.date(day_of(position.review)))
    if position.taken.step.decided:
        yield language.word(FINAL[position.final])
    if data.standing is Standing.REPORTED:
        yield language.say("as reported")


def summary(positions: Sequence[Position], name: Callable[[str], str], language: Language) -> str:
    """`convicted of 17 of 18 counts; acquitted of 1; first instance; not final; 19 December 2024`.

    Guilt first, then what was cleared, then what is open; what is the same of all is said once, at the end. `name`
    gives the name of an offence.
    """
    ordered = sorted(positions, key=lambda at: (not at.taken.step.guilty, not at.taken.step.cleared))
    offences = {at.offences for at in ordered}
    tails = [(*qualified(at, language), language.date(at.taken.date)) for at in ordered]
    same = len(set(tails)) == 1
    parts: list[str] = []
    total: int | None = None
    for at, tail in zip(ordered, tails, strict=True):
        names = [name(id) for id in at.offences] if len(offences) > 1 else []
        words = step_words(at.taken.step, language, names, _next_counts(at.counts, total, language))
        total = at.counts.total if at.counts else total
        parts.append(words if same else f"{words} ({', '.join(tail)})")
    return "; ".join([*parts, *(tails[0] if same and tails else ())])


def _next_counts(counts: Counts | None, total: int | None, language: Language) -> str:
    """`17 of 18 counts`, and after that `1`, which is of the same 18."""
    if counts and counts.total and counts.total == total:
        return language.number(counts.these)
    return language.counts(counts)


def remarks(key: str, at: Speaking, named: bool = False, of: str = "") -> tuple[Remark, ...]:
    """`later acquitted, High Court, 14 March 2023`: each decision that overtook a claim, in order.

    `named`: also who, where the claim itself does not stand beside it; always where it is about several. `of`: only
    what became of this person, beside whose name it stands.
    """
    turns = [turn for turn in at.site.overtaken.get(key, ()) if of in ("", turn.person)]
    about = at.site.claims[key].about
    # Beside one who is left, what became of somebody on hold must not be read as theirs.
    alone = [bool(of) or about == (turn.person,) for turn in turns]
    return tuple(
        Remark(_remark(turn, at, named or not mine), turn.claim) for turn, mine in zip(turns, alone, strict=True)
    )


def remark(key: str, at: Speaking) -> str:
    """All remarks on a claim in one text; empty where it was not overtaken."""
    return "; ".join(one.words for one in remarks(key, at))


def said(claim: Claim, at: Speaking) -> str:
    """The words of a claim where no markup can stand, and what became of it."""
    later = remark(claim.key, at)
    return f"{claim.sentence} [{later}]" if later else claim.sentence


def standing(key: str, at: Speaking) -> str:
    """The word of a claim's standing, for where it can only be said in words, and what became of it."""
    later, word = remark(key, at), at.language.word(at.site.standing(key))
    return f"{word}; {later}" if later else word


def remarks_of(claims: Iterable[str], at: Speaking) -> tuple[Remark, ...]:
    """What overtook any of these claims, each decision once and by name."""
    every = (one for key in claims if key in at.site.claims for one in remarks(key, at, named=True))
    return tuple({one.words: one for one in every}.values())


def remarks_of_brief(id: str, at: Speaking) -> tuple[Remark, ...]:
    """What overtook the claims of a brief: beside its title, which may speak of what no longer holds."""
    return remarks_of((claim.key for claim in at.site.by_brief.get(id, ())), at)


def remarks_on_change(entry: str, claim: str, at: Speaking) -> tuple[Remark, ...]:
    """What overtook that of which a correction tells: it says again what stood there, or stands there."""
    return remarks_of((claim,), at) if claim in at.site.claims else remarks_of_brief(entry, at)


def remarks_in(body: Body, at: Speaking) -> tuple[Remark, ...]:
    """What overtook the claims that a text refers to."""
    return remarks_of((span.value for inline in body.inlines for span in inline.of("ref")), at)


def court_of(claim: Claim, site: Site) -> str:
    """Which court decided, as far as the claim says; never that of another instance."""
    if claim.by.startswith("courts/"):
        return site.entries[claim.by].record.label
    record = site.entries[claim.case].record if claim.case in site.entries else None
    if claim.data.instance is Instance.FIRST and isinstance(record, Case) and record.court:
        refs = (ref for ref in site.refs.get(claim.case, ()) if ref.key == "court")
        return next((site.entries[ref.to_id].record.label for ref in refs), "")
    return ""


def _remark(turn: Turn, at: Speaking, named: bool) -> str:
    words = _turned(turn, at)
    return f"{_name(turn.person, at)}: {words}" if named else words


def _turned(turn: Turn, at: Speaking) -> str:
    site, language = at.site, at.language
    # Of what is on hold only that there is something; of part of it, too, since the rest would say too much.
    if turn.withheld or any(id not in site.entries for id in turn.offences):
        return language.say("what was decided later is withheld for now")
    names = [site.entries[id].record.label for id in turn.offences]
    words = step_words(turn.step, language, names, language.counts(turn.counts))
    if turn.later and turn.step not in _OF_DECISIONS:
        words = language.say("later %(step)s", step=words)
    data = turn.claim.data
    where = court_of(turn.claim, site) or language.word(INSTANCES[data.instance] if data.instance else "")
    date = language.date(data.date or _UNKNOWN)
    reported = language.say("as reported") if data.standing is Standing.REPORTED else ""
    return ", ".join(filter(None, (words, where, date, reported)))


def _name(id: str, at: Speaking) -> str:
    entry, _, party = id.partition("#")
    if entry not in at.site.entries:  # on hold
        return at.language.say("one of those named")
    record = at.site.entries[entry].record
    return record.unnamed[party].known_as if party and isinstance(record, Case) else record.label
