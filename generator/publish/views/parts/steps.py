"""Steps of a proceeding in words: of what, by which court, when.

In: steps, counts, names, a language. Out: wording, one place for the whole site. Refuses to know pages.
"""

from collections.abc import Callable, Iterator, Sequence

from generator.link.moves import day_of
from generator.link.status import Position
from generator.model.figures import Counts
from generator.model.steps import Step
from generator.model.vocabulary import Final, Instance, Outcome, Standing
from generator.publish.language import Language, phrase

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
