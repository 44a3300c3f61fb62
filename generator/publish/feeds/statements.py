"""A claim as an item of a feed, readable without the site: what it says, how well established, since when, of whom.

In: a claim. Out: an `Item`. A step of a proceeding is told with where that person stands now, and an accusation with
the presumption of innocence. Of a withdrawn claim no words are said.
"""

from collections.abc import Callable, Iterator

from generator.link.claims import Claim
from generator.link.corrections import Correction
from generator.link.site import Site
from generator.link.status import Status, Taken
from generator.model.names import sort_key
from generator.model.records import Source
from generator.publish.feeds.items import Item, Line, href, stamp, told_on, urn
from generator.publish.language import phrase
from generator.publish.urls import page_of
from generator.publish.views.claims.lines import ClaimLine, claim_line
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import when
from generator.publish.views.parts.remarks import remark, remarks, said
from generator.publish.views.parts.steps import FINAL, INSTANCES, qualified, step_words, summary
from generator.publish.views.proceedings.statuses import presumed

_PRESUMED = phrase("Whoever has no final conviction is presumed innocent. An accusation is not a finding.")
_DETAILS: tuple[tuple[str, Callable[[ClaimLine], str]], ...] = (
    (phrase("How it is known: %(words)s."), lambda line: line.basis),
    (phrase("Date: %(words)s."), lambda line: line.when.words),
    (phrase("Stated %(words)s."), lambda line: "" if line.when.words else line.as_of),
    (phrase("Case: %(words)s."), lambda line: line.case.text if line.case else ""),
    (phrase("Said by: %(words)s."), lambda line: line.by.text if line.by else ""),
    (phrase("Place: %(words)s."), lambda line: line.place.text if line.place else ""),
    (phrase("Of this: %(words)s."), lambda line: line.differs.text if line.differs else ""),
)


def statement_item(claim: Claim, at: At) -> Item:
    """What a claim says. It is updated when its brief is, and when a later decision overtook it."""
    site, line = at.site, claim_line(claim, at)
    brief = site.entries[claim.brief]
    later = [site.entries[one.by.brief] for one in remarks(claim.key, at) if one.by.brief in site.entries]
    return Item(
        _id(claim, site),
        _title(claim, line, at),
        href(site, at.here, page_of(claim.brief), claim.mark),
        stamp(getattr(brief.record, "date", None)),
        max(stamp(told_on(one)) for one in (brief, *later)),
        tuple(_lines(claim, line, at)),
    )


def withdrawal_item(claim: Claim, correction: Correction, at: At) -> Item:
    """What takes the place of a claim that was withdrawn: when and why."""
    say, date = at.language.say, at.language.date(correction.date)
    title = say("%(name)s: withdrawn", name=at.name(claim.brief))
    words = say("Withdrawn on %(date)s: %(why)s", date=date, why=correction.why)
    place = href(at.site, at.here, page_of(claim.brief), claim.mark)
    published = stamp(getattr(at.site.entries[claim.brief].record, "date", None))
    return Item(_id(claim, at.site), title, place, published, stamp(correction.date), (Line(words),))


def _id(claim: Claim, site: Site) -> str:
    """By the first address that the claim had, so that it stays when a brief is renamed or cut."""
    stem, _, mark = (*claim.data.formerly, claim.key)[0].rpartition("#")
    brief = site.entries.get(f"briefs/{stem}") if stem else site.entries[claim.brief]
    first = (*(brief.record.formerly if brief else ()), brief.stem if brief else stem)[0]
    return urn(f"claims/{first}#{mark}")


def _title(claim: Claim, line: ClaimLine, at: At) -> str:
    """Never without the standing and the date; and what overtook it stands in the same line."""
    steps = [f"{at.name(one.person)}: {_step(taken, one, at)}" for one, taken in _taken(claim, at)]
    date, standing = line.when.words or line.as_of, at.language.word(line.standing)
    if steps:
        told = f"{'; '.join(steps)}; {date or at.language.say('date unknown')} ({standing})"
        later = remark(claim.key, at)
        return f"{told} [{later}]" if later else told
    return f"{standing}, {date}: {said(claim, at)}" if date else f"{standing}: {said(claim, at)}"


def _taken(claim: Claim, at: At) -> Iterator[tuple[Status, Taken]]:
    """The steps that a claim reports, by whom they are taken."""
    for person in sorted(claim.about, key=lambda id: sort_key(at.name(id))):
        for status in at.site.statuses.get(person, ()):
            if status.case == claim.case:
                yield from ((status, taken) for taken in status.track if taken.claim.key == claim.key)


def _step(taken: Taken, status: Status, at: At) -> str:
    """The step as far as it went: of what, by which instance, and that a decision is not known to be the last word."""
    position = next((one for one in status.positions if one.taken.claim.key == taken.claim.key), None)
    data, language = taken.claim.data, at.language
    names = [at.name(id) for id in taken.claim.offences]
    words = step_words(taken.step, language, names, language.counts(data.counts))
    if position:
        return ", ".join((words, *qualified(position, language)))
    instance = language.word(INSTANCES[data.instance] if data.instance else "")
    return ", ".join(filter(None, (words, instance, language.word(FINAL[data.final] if taken.step.decided else ""))))


def _lines(claim: Claim, line: ClaimLine, at: At) -> Iterator[Line]:
    say = at.language.say
    yield Line(said(claim, at), line.language)
    standing = at.language.word(line.standing)
    yield Line(say("Standing: %(standing)s, %(help)s.", standing=standing, help=line.standing_help))
    for pattern, words_of in _DETAILS:
        if words := words_of(line):
            yield Line(say(pattern, words=words))
    yield from (Line(say("Source: %(source)s.", source=source)) for source in _sources(claim, at))
    for one in line.related:
        standing = f" [{at.language.word(one.standing)}]" if one.standing else ""
        yield Line(f"{one.label}: {one.link.text}{standing}")
    if line.reply:
        yield Line(f"{line.reply.by.text}, {line.reply.when.words}: {line.reply.words}")
    yield from _now(claim, at)


def _sources(claim: Claim, at: At) -> Iterator[str]:
    for proof in claim.proofs:
        source = at.site.entries[proof.source].record
        if isinstance(source, Source):
            title, date = at.language.say("“%(title)s”", title=source.title), when(source.date, at).words
            yield ", ".join(filter(None, (source.publisher, title, date, source.address)))


def _now(claim: Claim, at: At) -> Iterator[Line]:
    """Where those stand today of whom it tells a step, and that innocence is presumed of whom it accuses."""
    site, language = at.site, at.language
    for status, _ in _taken(claim, at):
        words = {
            "who": at.name(status.person),
            "case": at.name(status.case),
            "date": language.date(site.settings.as_of),
            "now": summary(status.positions, at.name, language),
        }
        yield Line(language.say("%(who)s in %(case)s, as of %(date)s: %(now)s.", **words))
    places = {claim.case} if claim.case else None
    if any(presumed(id, site, places, (claim,)) for id in claim.about):
        yield Line(language.word(_PRESUMED))
