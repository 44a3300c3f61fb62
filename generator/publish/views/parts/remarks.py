"""What is said beside a claim that a later decision overtook: which, by which court, when.

In: claims, and a site with the language in which it is spoken of. Out: wording, one place for the whole site. Refuses
to know pages.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from generator.link.claims import Claim
from generator.link.groups import grouped
from generator.link.moves import day_of
from generator.link.overtaken import Turn, whole
from generator.link.site import Site
from generator.model.bodies import Body
from generator.model.dates import PartialDate
from generator.model.records import Case
from generator.model.steps import ACQUITTAL_QUASHED, CONVICTION_QUASHED, DISMISSAL_QUASHED, STEPS
from generator.model.vocabulary import Event, Instance, Standing
from generator.publish.language import Language
from generator.publish.views.parts.steps import INSTANCES, step_words

_UNKNOWN = PartialDate.parse("unknown")
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


def remarks(key: str, at: Speaking, named: bool = False, of: str = "") -> tuple[Remark, ...]:
    """`later acquitted, High Court, 14 March 2023`: each decision that overtook a claim, in order.

    `named`: also who, where the claim itself does not stand beside it; always where it is about several. `of`: only
    what became of this person, beside whose name it stands.
    """
    turns = [turn for turn in at.site.overtaken.get(key, ()) if of in ("", turn.person)]
    if not turns:
        return ()
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


def told(claim: Claim, at: Speaking) -> str:
    """The same where its standing is said nowhere beside it: with the word of that, too."""
    return f"{claim.sentence} [{standing(claim.key, at)}]"


def standing(key: str, at: Speaking) -> str:
    """The word of a claim's standing, for where it can only be said in words, and what became of it."""
    later, word = remark(key, at), at.language.word(at.site.standing(key))
    return f"{word}; {later}" if later else word


def remarks_of(claims: Iterable[str], at: Speaking) -> tuple[Remark, ...]:
    """What overtook any of these claims, by name: each decision once, those about one person in order of time."""
    turns = [turn for key in claims if key in at.site.claims for turn in at.site.overtaken.get(key, ())]
    rank = {person: place for place, person in enumerate(dict.fromkeys(turn.person for turn in turns))}
    decisions = grouped(((turn.person, turn.claim.key, turn.step), turn) for turn in turns).values()
    every = sorted(map(whole, decisions), key=lambda turn: (rank[turn.person], day_of(turn.claim).key))
    told = (Remark(_remark(turn, at, named=True), turn.claim) for turn in every)
    return tuple({one.words: one for one in told}.values())


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
