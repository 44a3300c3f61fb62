"""The marks of a brief → claims with every word resolved.

In: briefs with their linked bodies, and the desk. Out: `Claim`s, and problems at the word that is wrong. Refuses to
default what must be said: standing, event, date and offence.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator.link.desk import Asking, Desk, marks
from generator.link.proofs import Proof, proofs
from generator.link.references import ACTORS, SUBJECTS
from generator.link.replies import Replied, reply
from generator.link.values import Value, values
from generator.model.bodies import Body
from generator.model.claims import NO_CASE, ClaimData
from generator.model.content import Entry
from generator.model.dates import PartialDate
from generator.model.names import did_you_mean
from generator.model.problems import Problem, Spot
from generator.model.records import Brief, Case
from generator.model.vocabulary import OUTCOMES, Basis, Event, Instance, Standing

_FILE_SPEAKER = frozenset({Standing.ALLEGED, Standing.OFFICIAL})
_BASES = {basis: number for number, basis in enumerate(Basis)}
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement. Ids are resolved; `sentence` its words in the brief, `named` whom these name.

    Where it is only a part of a sentence, `lead` and `tail` are the rest, which belongs to other claims.
    """

    brief: str
    mark: str
    data: ClaimData
    sentence: str
    lead: str
    tail: str
    by: str
    about: tuple[str, ...]
    named: tuple[str, ...]
    case: str
    offences: tuple[str, ...]
    place: str
    proofs: tuple[Proof, ...]
    values: tuple[Value, ...]
    reply: Replied | None = None

    @property
    def key(self) -> str:
        """`brief stem#mark`: how other files refer to it."""
        return f"{self.brief.partition('/')[2]}#{self.mark}"

    @property
    def quoting(self) -> tuple[Proof, ...]:
        """Whatever quotes a source: its proofs, and the reply to it."""
        return (*self.proofs, self.reply.proof) if self.reply and self.reply.proof else self.proofs

    @property
    def basis(self) -> Basis:
        """The best of its proofs."""
        return min((proof.basis for proof in self.proofs), key=_BASES.__getitem__, default=Basis.CITED)

    @property
    def date(self) -> PartialDate | None:
        """When it happened, or when it held."""
        return self.data.date or self.data.as_of


def claims(brief: Entry[Brief], body: Body, desk: Desk) -> Iterator[Claim | Problem]:
    """Every claim of a brief, and every mistake in its marks and their data. `body` is the brief's, linked."""
    data = brief.record.claims
    found = marks(body, {mark for mark, claim in data.items() if claim.retracted})
    passages = {passage.claim: passage for passage in body.passages}
    for mark in data:
        if mark not in found:
            hint = did_you_mean(mark, found) or f"write [{mark}] after its sentence, or delete the line"
            yield Problem(brief.spot("claims", f"{mark}@"), "mark", f"`{mark}` has data but no mark in the text", hint)
    for mark, marked in found.items():
        if mark in data:
            yield from _claim(Asking(brief, mark, data[mark], marked, passages, desk))
        else:
            hint = did_you_mean(mark, data) or f"add `{mark}: {{standing: …}}` under `claims`"
            spot = Spot(brief.path, marked.line, marked.column)
            yield Problem(spot, "mark", f"the mark `[{mark}]` has no data", hint)


def linked_claims(claim: Claim) -> tuple[str, ...]:
    """The claims that this one answers, disputes or supersedes, as written."""
    return (*claim.data.disputes, *claim.data.supersedes, *claim.data.answers)


def full_key(word: str, claim: Claim) -> str:
    """A reference to a claim, with its brief."""
    return word if "#" in word else f"{claim.brief.partition('/')[2]}#{word}"


def _claim(asking: Asking) -> Iterator[Claim | Problem]:
    problems: list[Problem] = []
    data, named = asking.data, _named(asking)
    case = _good(_case(asking), problems)
    about = named if data.about is None else _resolved(asking, data.about, SUBJECTS, "about", problems)
    claim = Claim(
        brief=asking.brief.id,
        mark=asking.mark,
        data=data,
        sentence=asking.marked.sentence,
        lead=asking.marked.lead,
        tail=asking.marked.tail,
        by=_good(_by(asking, about, case), problems),
        about=about,
        named=named,
        case=case,
        offences=_resolved(asking, data.offence, ("offences",), "offence", problems),
        place=_good(asking.resolve(data.place, ("places",), "place"), problems),
        proofs=_without(proofs(asking), problems),
        values=_without(values(asking), problems),
        reply=next(iter(_without(reply(asking), problems)), None),
    )
    yield from problems
    if not _doubtful(asking):
        yield from _rules(claim, asking)
    yield claim


def _doubtful(asking: Asking) -> bool:
    """Whether what the claim refers to could not be read: then its rules cannot be judged, and the mistake is told."""
    data, brief, register = asking.data, asking.brief.record, asking.desk.register
    words = (data.by, data.case, brief.by, brief.case, *(data.about or ()))
    named = data.standing is Standing.ADMITTED and data.about is None and (register.unread or register.held)
    return any(map(register.doubtful, words)) or bool(named)


def _without(found: Iterator[T | Problem], problems: list[Problem]) -> tuple[T, ...]:
    """What is good; the rest goes to the problems."""
    good: list[T] = []
    for one in found:
        if isinstance(one, Problem):
            problems.append(one)
        else:
            good.append(one)
    return tuple(good)


def _good(found: str | Problem, problems: list[Problem]) -> str:
    if isinstance(found, Problem):
        problems.append(found)
        return ""
    return found


def _resolved(
    asking: Asking, words: Sequence[str], folders: Sequence[str], key: str, problems: list[Problem]
) -> tuple[str, ...]:
    found = (asking.resolve(word, folders, key, index) for index, word in enumerate(words))
    return tuple(dict.fromkeys(id for id in _without(found, problems) if id))


def _named(asking: Asking) -> tuple[str, ...]:
    """Whom the sentence names."""
    marked = asking.marked
    inside = [
        span.value.partition("#")[0]
        for span in marked.inline.of("link", "name")
        if marked.start <= span.start and span.end <= marked.end
    ]
    return tuple(dict.fromkeys(id for id in inside if id.partition("/")[0] in SUBJECTS))


def _case(asking: Asking) -> str | Problem:
    word = asking.data.case or asking.brief.record.case
    if not word or word == NO_CASE:
        return ""
    found = asking.resolve(word, ("cases",), "case")
    # A word that stands in the file's own `case` is complained of there, once.
    return "" if isinstance(found, Problem) and not asking.data.case else found


def _by(asking: Asking, about: tuple[str, ...], case: str) -> str | Problem:
    data, brief = asking.data, asking.brief.record
    if data.standing is Standing.FOUND:
        return _court(asking, case)
    if data.by:
        press = ("sources",) if data.standing is Standing.ALLEGED else ()  # a newspaper alleges in its own name
        return asking.resolve(data.by, (*ACTORS, "cases", *press), "by")
    if data.standing is Standing.ADMITTED and len(about) == 1:
        return about[0]
    if data.standing in _FILE_SPEAKER and brief.by:
        found = asking.resolve(brief.by, ACTORS, "by")
        return "" if isinstance(found, Problem) else found
    return ""


def _court(asking: Asking, case: str) -> str | Problem:
    """What is found is found by a court: the one that is named, else that of the case.

    A decision on appeal is none of that court's: it is by the court that the file names, or nobody knows by which.
    """
    data, brief, register = asking.data, asking.brief, asking.desk.register
    if data.by:
        return asking.resolve(data.by, ("courts",), "by")
    entry = register.entries.get(case)
    court = entry.record.court if entry and isinstance(entry.record, Case) else None
    first = register.resolve(court, ("courts",), brief) if court else ""
    if data.instance not in (Instance.APPEAL, Instance.CASSATION):
        return first if isinstance(first, str) else ""
    named = register.resolve(brief.record.by, ("courts",), brief) if brief.record.by else ""
    return named if isinstance(named, str) and named != first else ""


def _rules(claim: Claim, asking: Asking) -> Iterator[Problem]:
    """What the fields of one claim demand of each other."""
    data = claim.data
    if data.event and not data.date:
        hint = "write `date: unknown` where the source gives none"
        yield asking.problem("date", "an event needs its `date`", hint, "event")
    if data.date and not data.event:
        hint = "a statement that is no event takes `as_of`"
        yield asking.problem("date", "`date` is for events, and there is no `event` here", hint, "date")
    if data.event is Event.PLEA and data.outcome is None:
        yield asking.problem("outcome", "a plea needs `outcome: guilty` or `outcome: not guilty`", "", "event")
    if data.standing is Standing.REPORTED and data.by:
        hint = "leave `by` out, or give the standing of the one who speaks"
        yield asking.problem("standing", "`reported` is the writer's own account and takes no `by`", hint, "by")
    if data.standing is Standing.ADMITTED and (len(claim.about) != 1 or claim.by != claim.about[0]):
        hint = "an admission counts only against the one who made it: name that one alone in `about`"
        yield asking.problem("standing", "`admitted` must be by and about one and the same", hint, "standing")
    if data.outcome and data.outcome not in OUTCOMES.get(data.event, ()):
        said = ", ".join(OUTCOMES.get(data.event, ()))
        message = (
            f"the outcome of a {data.event} is one of: {said}" if said else "only a plea or a ruling has an outcome"
        )
        yield asking.problem("outcome", message, "", "outcome")
    speaker = data.by or (asking.brief.record.by if data.standing in _FILE_SPEAKER else "")
    if data.standing in (Standing.ALLEGED, Standing.PARTY) and not speaker:
        yield asking.problem("standing", f"`{data.standing}` needs `by`: who says so?", "", "standing")
    ruling = any(id.startswith("rulings/") for id in claim.about)
    if data.standing is Standing.FOUND and not ruling and (data.case or asking.brief.record.case or NO_CASE) == NO_CASE:
        hint = "of a question of law, name the ruling in `about`"
        yield asking.problem("standing", "`found` needs the `case` in which a court found it", hint, "standing")
