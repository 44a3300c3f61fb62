"""Proceedings whose end is not known, with where everybody stands in them.

In: a site. Out: a row for each. Where somebody stands is a status as everywhere; a case in which nobody has one shows
its latest step. What is not known is said in words.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.link.groups import grouped
from generator.link.pending import Pending, pending
from generator.model.names import sort_key
from generator.model.records import Case
from generator.publish.language import phrase
from generator.publish.views.claims.lines import ClaimLine, claim_line
from generator.publish.views.parts import counting
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import when
from generator.publish.views.parts.links import Link
from generator.publish.views.proceedings.rulings import Told
from generator.publish.views.proceedings.statuses import NO_STEP, StatusView, hidden_accused, status_view


@dataclass(frozen=True, slots=True)
class StandsView:
    """One of the accused: the role, and the status; without one the words that say so."""

    who: Link
    role: str
    status: StatusView | None
    gap: str


@dataclass(frozen=True, slots=True)
class PendingRow:
    """A case that is not known to have ended. `none` is said where no step is known."""

    link: Link
    court: Told
    number: str
    networks: Told
    people: tuple[StandsView, ...]
    latest: ClaimLine | None
    none: str
    checked: Told


@dataclass(frozen=True, slots=True)
class PendingGroup:
    """Cases of which as much is known, by name; `help` says what that is."""

    name: str
    help: str
    rows: tuple[PendingRow, ...]


@dataclass(frozen=True, slots=True)
class PendingView:
    """All of them, and of how many cases. `presumed`: somebody in them is not shown with a final conviction."""

    groups: tuple[PendingGroup, ...]
    count: str
    presumed: bool


# Whether a case is known to be going on → the head of its group, and what that means.
_GROUPS = {
    True: (
        phrase("Going on, as far as is known here"),
        phrase("not everything is decided, or a decision is not final"),
    ),
    False: (phrase("No end known here"), phrase("what is known may have been the end, or nothing is known")),
}


def pending_view(at: At) -> PendingView:
    """Every case that is not known to have ended, as of the day of which the site speaks."""
    found = sorted(pending(at.site), key=lambda one: (sort_key(one.case.record.label), one.case.id))
    language, total = at.language, len(at.site.folder("cases"))
    presumed = any(_presumed(one, at) for one in found)
    count = language.say(
        "Of %(cases)s known here, no end is known of %(number)s as of %(date)s.",
        cases=counting.cases(total, language),
        number=language.number(len(found)),
        date=language.date(at.site.settings.as_of),
    )
    rows = grouped((one.known, _row(one, at)) for one in found)
    groups = (
        PendingGroup(language.word(name), language.word(help), rows[known])
        for known, (name, help) in _GROUPS.items()
        if known in rows
    )
    return PendingView(tuple(groups), count, presumed)


def _presumed(one: Pending, at: At) -> bool:
    """Whether anybody in the row is not shown with a final conviction."""
    open_ones = [status for status in one.statuses if not status.guilty]
    return bool(open_ones or one.without) or hidden_accused(one.case.id, at.site)


def _row(one: Pending, at: At) -> PendingRow:
    record = one.case.record
    assert isinstance(record, Case)
    refs = at.site.refs.get(one.case.id, ())
    court = at.links(ref.to_id for ref in refs if ref.key == "court")
    networks = at.links(ref.to_id for ref in refs if ref.key == "networks")
    say = at.language.say
    latest = one.latest if not one.statuses else None
    return PendingRow(
        link=at.link(one.case.id),
        court=Told(links=court) if court else Told(say("court not known"), gap=True),
        number=", ".join(filter(None, (record.number, record.ecli))),
        networks=Told(links=networks) if networks else Told(say("none named"), gap=True),
        people=tuple(_people(one, at)),
        latest=claim_line(latest, at) if latest else None,
        none="" if one.statuses or one.without or latest else say("no step known here"),
        checked=Told(when=when(record.checked, at)) if record.checked else Told(say("not recorded"), gap=True),
    )


def _people(one: Pending, at: At) -> Iterator[StandsView]:
    roles, word = at.site.roles.get(one.case.id, {}), at.language.word
    for status in one.statuses:
        yield StandsView(at.link(status.person), word(roles.get(status.person, "")), status_view(status, at), "")
    for id in one.without:
        yield StandsView(at.link(id), word(roles[id]), None, word(NO_STEP))
