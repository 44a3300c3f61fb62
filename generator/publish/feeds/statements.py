"""A claim as an item of a feed, readable without the site: what it says, how well established, since when, of whom.

In: a claim. Out: an `Item`. A step of a proceeding is told with where that person stands now, and an accusation with
the presumption of innocence. Of a withdrawn claim no words are said.
"""

from collections.abc import Callable, Iterator

from generator.link.claims import Claim
from generator.link.corrections import Correction
from generator.link.site import Site
from generator.link.status import Status, Taken
from generator.model.dates import PartialDate
from generator.model.names import sort_key
from generator.model.records import Source
from generator.publish.feeds.items import Item, Line, href, stamp, told_on, urn
from generator.publish.urls import page_of
from generator.publish.views.claims import ClaimLine, claim_line
from generator.publish.views.parts import At
from generator.publish.views.statuses import presumed
from generator.publish.views.steps import (
    FINAL,
    INSTANCES,
    counts_words,
    qualified,
    remark,
    remarks,
    said,
    step_words,
    summary,
)

_STEP, _STEPS = "{who}: {step}", "{steps}; {date} ({standing})"
_LATER = "{words} [{later}]"
_SAID, _UNDATED = "{standing}, {date}: {words}", "{standing}: {words}"
_WITHDRAWN, _WHY = "{brief}: withdrawn", "Withdrawn on {date}: {why}"
_NOW = "{who} in {case}, as of {as_of}: {now}."
_SOURCE = "Source: {}."
_PRESUMED = "Whoever has no final conviction is presumed innocent. An accusation is not a finding."
_DETAILS: tuple[tuple[str, Callable[[ClaimLine], tuple[str, ...]]], ...] = (
    ("Standing: {}, {}.", lambda line: (line.standing, line.standing_help)),
    ("How it is known: {}.", lambda line: (line.basis,)),
    ("Date: {}.", lambda line: (line.when.words,)),
    ("Stated {}.", lambda line: ("" if line.when.words else line.as_of,)),
    ("Case: {}.", lambda line: (line.case.text if line.case else "",)),
    ("Said by: {}.", lambda line: (line.by.text if line.by else "",)),
    ("Place: {}.", lambda line: (line.place.text if line.place else "",)),
    ("Of this: {}.", lambda line: (line.differs.text if line.differs else "",)),
)


def statement_item(claim: Claim, at: At) -> Item:
    """What a claim says. It is updated when its brief is, and when a later decision overtook it."""
    site, line = at.site, claim_line(claim, at)
    brief = site.entries[claim.brief]
    later = [site.entries[one.by.brief] for one in remarks(claim.key, site) if one.by.brief in site.entries]
    return Item(
        _id(claim, site),
        _title(claim, line, site),
        href(site, at.here, page_of(claim.brief), claim.mark),
        stamp(getattr(brief.record, "date", None)),
        max(stamp(told_on(one)) for one in (brief, *later)),
        tuple(_lines(claim, line, at)),
    )


def withdrawal_item(claim: Claim, correction: Correction, at: At) -> Item:
    """What takes the place of a claim that was withdrawn: when and why."""
    title = _WITHDRAWN.format(brief=at.name(claim.brief))
    words = _WHY.format(date=correction.date.words, why=correction.why)
    place = href(at.site, at.here, page_of(claim.brief), claim.mark)
    published = stamp(getattr(at.site.entries[claim.brief].record, "date", None))
    return Item(_id(claim, at.site), title, place, published, stamp(correction.date), (Line(words),))


def _id(claim: Claim, site: Site) -> str:
    """By the first address that the claim had, so that it stays when a brief is renamed or cut."""
    stem, _, mark = (*claim.data.formerly, claim.key)[0].rpartition("#")
    brief = site.entries.get(f"briefs/{stem}") if stem else site.entries[claim.brief]
    first = (*(brief.record.formerly if brief else ()), brief.stem if brief else stem)[0]
    return urn(f"claims/{first}#{mark}")


def _title(claim: Claim, line: ClaimLine, site: Site) -> str:
    """Never without the standing and the date; and what overtook it stands in the same line."""
    steps = [
        _STEP.format(who=_name(one.person, site), step=_step(taken, one, site)) for one, taken in _taken(claim, site)
    ]
    date = line.when.words or line.as_of
    if steps:
        told = _STEPS.format(
            steps="; ".join(steps), date=date or PartialDate.parse("unknown").words, standing=line.standing
        )
        later = remark(claim.key, site)
        return _LATER.format(words=told, later=later) if later else told
    return (_SAID if date else _UNDATED).format(standing=line.standing, date=date, words=said(claim, site))


def _taken(claim: Claim, site: Site) -> Iterator[tuple[Status, Taken]]:
    """The steps that a claim reports, by whom they are taken."""
    for person in sorted(claim.about, key=lambda id: sort_key(_name(id, site))):
        for status in site.statuses.get(person, ()):
            if status.case == claim.case:
                yield from ((status, taken) for taken in status.track if taken.claim.key == claim.key)


def _step(taken: Taken, status: Status, site: Site) -> str:
    """The step as far as it went: of what, by which instance, and that a decision is not known to be the last word."""
    position = next((one for one in status.positions if one.taken.claim.key == taken.claim.key), None)
    data = taken.claim.data
    names = [_name(id, site) for id in taken.claim.offences]
    words = step_words(taken.step, names, counts_words(data.counts))
    if position:
        return ", ".join((words, *qualified(position)))
    instance = INSTANCES[data.instance] if data.instance else ""
    return ", ".join(filter(None, (words, instance, FINAL[data.final] if taken.step.decided else "")))


def _lines(claim: Claim, line: ClaimLine, at: At) -> Iterator[Line]:
    yield Line(said(claim, at.site), line.language)
    for pattern, words_of in _DETAILS:
        words = words_of(line)
        if words[0]:
            yield Line(pattern.format(*words))
    yield from (Line(_SOURCE.format(source)) for source in _sources(claim, at.site))
    for one in line.related:
        yield Line(f"{one.label}: {one.link.text}")
    if line.reply:
        yield Line(f"{line.reply.by.text}, {line.reply.when.words}: {line.reply.words}")
    yield from _now(claim, at)


def _sources(claim: Claim, site: Site) -> Iterator[str]:
    for proof in claim.proofs:
        source = site.entries[proof.source].record
        if isinstance(source, Source):
            date = source.date.words if source.date else ""
            yield ", ".join(filter(None, (source.publisher, f"“{source.title}”", date, source.address)))


def _now(claim: Claim, at: At) -> Iterator[Line]:
    """Where those stand today of whom it tells a step, and that innocence is presumed of whom it accuses."""
    site = at.site
    for status, _ in _taken(claim, site):
        now = summary(status.positions, lambda id: _name(id, site))
        who, case = _name(status.person, site), _name(status.case, site)
        yield Line(_NOW.format(who=who, case=case, as_of=site.settings.as_of.words, now=now))
    places = {claim.case} if claim.case else None
    if any(presumed(id, site, places, (claim,)) for id in claim.about):
        yield Line(_PRESUMED)


def _name(id: str, site: Site) -> str:
    return At(site, "").name(id)
