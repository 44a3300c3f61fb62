"""Whether the words of a sentence say how it is known: the tables of its language, applied with scope.

In: the words of a sentence, as they are and in signs, and the tables of its language. Out: the standing that they give
it, by which rule, and what speaks against it. Who tells governs what is told; a side clause says nothing of the whole;
what is denied, conditional or planned is no fact. Where words disagree, guilt gets the weaker standing. Refuses to know
who is meant.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.convert.tongue import NEVER, Tongue
from generator.model.vocabulary import Event, Outcome, Standing

STEPS = frozenset(
    (
        Event.WARRANT,
        Event.ARREST,
        Event.INDICTMENT,
        Event.CHARGE,
        Event.PLEA,
        Event.CONVICTION,
        Event.SENTENCE,
        Event.ACQUITTAL,
        Event.DISMISSAL,
        Event.RULING,
    )
)
"""Events that are a step of a proceeding: they stand without a date, too."""
_BACK = 240
_RECENT = 32  # a sentence and its parts are asked for their cues from several sides
_SAID = frozenset({Standing.ALLEGED, Standing.PARTY})
_VERDICTS = frozenset({Event.CONVICTION, Event.ACQUITTAL, Event.DISMISSAL, Event.RULING})
_FACTS = frozenset({Standing.FOUND, Standing.ADMITTED})


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that say how something is known: by which row, whether they tell, and whether in a side clause."""

    start: int
    end: int
    words: str
    standing: Standing
    rule: str
    row: int
    tells: bool
    ends: bool  # it tells at the end of what is told
    aside: bool


@dataclass(frozen=True, slots=True)
class Judgement:
    """How a sentence is known, by which rule, and what an editor should look at."""

    standing: Standing
    rule: str
    doubts: tuple[str, ...] = ()


def before(text: str, place: int) -> str:
    """The words before a place, as many as any pattern looks back at, so that a long sentence costs no more."""
    return text[max(0, place - _BACK) : place]


def counts(text: str, cue: re.Match[str], tongue: Tongue) -> bool:
    """Whether a cue is about the sentence: not denied, not only possible, not in a clause that says which is meant."""
    ahead = before(text, cue.start())
    return not (tongue.restrictive.search(ahead) or denied(text, cue, tongue) or tongue.supposed.search(ahead))


def denied(text: str, cue: re.Match[str], tongue: Tongue) -> bool:
    """Whether the sentence says that it did not happen, or not yet."""
    return bool(tongue.denied.search(before(text, cue.start())))


def aside(text: str, start: int, tongue: Tongue) -> bool:
    """Whether a side clause has begun before this place and not ended."""
    ahead = before(text, start)
    return bool(tongue.subordinate.search(ahead)) and not tongue.resumes.search(ahead)


@lru_cache(maxsize=_RECENT)
def find(plain: str, signs: str, tongue: Tongue) -> tuple[Cue, ...]:
    """Every cue that counts, in the order of the text; the same words in signs and as they are count once."""
    found = dict.fromkeys(cue for text in dict.fromkeys((signs, plain)) for cue in _found(text, tongue))
    return tuple(sorted(found, key=lambda cue: (cue.start, cue.row, -cue.end)))


def _found(text: str, tongue: Tongue) -> Iterator[Cue]:
    for row, (standing, rule, _), match in tongue.standings.finditer(text):
        tells = rule in tongue.frames
        fits = not denied(text, match, tongue) if standing in _SAID or tells else counts(text, match, tongue)
        if fits:
            ends = tells and bool(tongue.trailing.match(text, match.end()))
            side = aside(text, verb(match), tongue) and not (ends and _set_off(text, match.start()))
            yield Cue(match.start(), match.end(), match[0].strip(), standing, rule, row, tells, ends, side)


def verb(cue: re.Match[str]) -> int:
    """Where the last word of a cue begins, so that an auxiliary in it counts as going on."""
    return cue.start() + max(0, cue[0].rstrip().rfind(" ") + 1) if cue[0][:1].isalpha() else cue.start()


def _set_off(text: str, start: int) -> bool:
    """`…, police said` stands outside whatever side clause went before it."""
    return text[:start].rstrip().endswith((",", "”", '"', "’"))


def judge(plain: str, signs: str, tongue: Tongue) -> Judgement | None:
    """The standing that the words of a sentence, or of a part of one, give it."""
    found = find(plain, signs, tongue)
    main = [cue for cue in found if not cue.aside]
    chosen = (
        _admitted(found, signs, tongue)
        or _chosen(main)
        or min((cue for cue in found if _may_stand_aside(cue)), key=_by_row, default=None)
    )
    if not chosen:
        return None
    against = next((cue for cue in main if _disagrees(chosen, cue) and cue.rule not in tongue.weak), None)
    if not against:
        return Judgement(chosen.standing, chosen.rule)
    doubt = (f"two cues disagree: “{chosen.words}” and “{against.words}”",)
    scoped = tongue.resumes != NEVER  # else the other cue may stand in a side clause: the table's order decides
    if scoped and chosen.standing in _FACTS and against.standing is Standing.ALLEGED and not against.tells:
        return Judgement(against.standing, against.rule, doubt)
    return Judgement(chosen.standing, chosen.rule, doubt)


def _chosen(main: list[Cue]) -> Cue | None:
    """Who tells the whole of it; else what the sentence says first in the order of the table."""
    facts = [cue for cue in main if not cue.tells]
    first = min((cue.start for cue in facts if cue.standing in _FACTS), default=None)
    tells = [cue for cue in main if cue.tells and (cue.ends or first is None or cue.start < first)]
    if any(cue.rule == "an authority speaks" for cue in tells) and len({cue.rule for cue in tells}) == 1:
        # An authority that announces a verdict does not make it less of a verdict.
        verdicts = [
            cue for cue in facts if cue.standing is Standing.FOUND and all(cue.start < one.start for one in tells)
        ]
        if verdicts:
            return verdicts[0]
    return min(tells, key=lambda cue: (cue.row, cue.start), default=None) or min(facts, key=_by_row, default=None)


def _admitted(found: Sequence[Cue], signs: str, tongue: Tongue) -> Cue | None:
    """`Roe, who had admitted theft, got a year`: the punishment rests on the admission, and no verdict is told."""
    before = [cue for cue in found if cue.standing is Standing.ADMITTED and cue.aside]
    first = next((cue for cue in found if cue.standing is Standing.FOUND and not cue.aside), None)
    told = any(cue.tells for cue in found) or any(event in _VERDICTS for _, event, _ in event_of(signs, tongue))
    return next((cue for cue in before if first and not told and cue.end <= first.start), None)


def _by_row(cue: Cue) -> tuple[int, int]:
    return cue.row, cue.start


def _may_stand_aside(cue: Cue) -> bool:
    """What somebody alleges or says colours a sentence from a side clause, too; a verdict there is not its own."""
    return cue.standing not in _FACTS


def _disagrees(chosen: Cue, other: Cue) -> bool:
    """Whether one speaks for guilt and the other against it, or for less of it."""
    pair = {chosen.standing, other.standing}
    return chosen.standing is not other.standing and bool(pair & _FACTS) and bool(pair & _SAID)


def wrongdoing(signs: str, tongue: Tongue) -> bool:
    """Whether it says of somebody that they did wrong."""
    return bool(tongue.accuses.search(signs))


def own_acts(text: str, tongue: Tongue) -> bool:
    """Whether it tells of an authority's own acts and counts."""
    return bool(tongue.counted.search(text))


@lru_cache(maxsize=_RECENT)
def event_of(text: str, tongue: Tongue) -> tuple[tuple[re.Match[str], Event, Outcome | None], ...]:
    """Every word of something that happened, that counts, in the order of the table."""
    return tuple(
        (cue, event, outcome)
        for _, (event, outcome, _), cue in tongue.events.finditer(text)
        if counts(text, cue, tongue)
    )
