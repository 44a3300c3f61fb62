"""Where somebody stands in a case, in words that never say more than the steps do.

In: a `Status`. Out: `StatusView`: the current position with its date, the whole track, and whether innocence is to be
presumed.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.gaps import Gap
from generator.link.moves import ACCUSED, accused
from generator.link.site import Site
from generator.link.status import Position, Status
from generator.model.dates import PartialDate
from generator.model.records import Brief, Case
from generator.model.vocabulary import STANDINGS, Standing
from generator.publish.language import phrase
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import When, when
from generator.publish.views.parts.links import Link
from generator.publish.views.parts.remarks import told
from generator.publish.views.parts.steps import qualified, step_words, summary
from generator.publish.views.proceedings.track import StageView, stages

NO_STEP = phrase("no step of theirs is known here")


@dataclass(frozen=True, slots=True)
class PositionView:
    """The last step for some offences."""

    words: str
    when: When
    offences: tuple[Link, ...]
    claim: Link
    standing: str
    standing_help: str
    by: Link | None


@dataclass(frozen=True, slots=True)
class StatusView:
    """A person in a case. `presumed`: nobody has shown a final conviction. `track` is empty outside a dossier.

    `line`: the positions as a list tells them, without their offences, each once.
    """

    person: Link
    case: Link
    positions: tuple[PositionView, ...]
    line: tuple[PositionView, ...]
    track: tuple[StageView, ...]
    checked: str
    presumed: bool
    gaps: tuple[Link, ...] = ()
    summary: str = ""


def status_view(status: Status, at: At, track: bool = False) -> StatusView:
    """A status as seen from the page `at`; its whole `track` for the page of a person or of a case alone.

    In every brief of a case it would grow as fast as the case does.
    """
    positions = tuple(_position(position, at) for position in status.positions)
    return StatusView(
        at.link(status.person),
        at.link(status.case),
        positions,
        tuple({(one.words, one.when): one for one in positions}.values()),
        stages(status, at) if track else (),
        _checked(status.checked, at),
        not status.guilty,
        tuple(_gap(gap, status, at) for gap in status.gaps),
        summary(status.positions, at.name, at.language) if len(status.positions) > 1 else "",
    )


def presumed(person: str, site: Site, places: Collection[str] | None, claims: Iterable[Claim]) -> bool:
    """Whether a page that shows an accusation of somebody must say that innocence is presumed.

    `places`: the cases and briefs that the page is about, None for all; `claims`: what it shows.
    """
    mine = [status for status in site.statuses.get(person, ()) if places is None or status.case in places]
    guilty = {status.case for status in mine if status.guilty}
    charged = {place for place in site.accused.get(person, ()) if places is None or place in places}
    open_cases = {place for place in charged if place.startswith("cases/")} - guilty
    of_brief = bool(charged) and not guilty
    human = person.startswith("people/") or "#" in person
    alleged = any(
        claim.data.standing is Standing.ALLEGED and person in claim.about and claim.case not in guilty
        for claim in claims
        if human and not claim.data.retracted
    )
    return any(not status.guilty for status in mine) or bool(open_cases) or of_brief or alleged


def hidden_accused(id: str, site: Site) -> bool:
    """Whether one of the accused of a brief or a case is on hold: what is said of them there is still shown."""
    record = site.entries[id].record if id in site.entries else None
    roles = record.parties.values() if isinstance(record, (Brief, Case)) else ()
    shown = accused({who: role for who, role in site.roles.get(id, {}).items() if "#" not in who})
    return sum(role in ACCUSED for role in roles) > len(shown)


def _position(position: Position, at: At) -> PositionView:
    taken = position.taken
    data = taken.claim.data
    words = step_words(taken.step, at.language, (), at.language.counts(position.counts))
    return PositionView(
        "; ".join((words, *qualified(position, at.language))),
        when(taken.date, at),
        at.links(position.offences),
        at.mark(taken.claim),
        data.standing,
        at.language.word(STANDINGS[data.standing]),
        at.speaker(taken.claim.by) if taken.claim.by else None,
    )


def _checked(checked: PartialDate | None, at: At) -> str:
    say = at.language.say
    if checked is None:
        return say("not checked since these sources were published")
    return say("last checked %(date)s", date=at.language.date(checked))


def _gap(gap: Gap, status: Status, at: At) -> Link:
    say, word, event = at.language.say, at.language.word, gap.claim.data.event or ""
    words = say(
        "No %(missing)s is known to this site before this %(step)s.", missing=word(gap.missing), step=word(event)
    )
    if status.searched and status.checked:
        words = say(
            "No %(missing)s is known to this site before this %(step)s: not found, looked for until %(date)s.",
            missing=word(gap.missing),
            step=word(event),
            date=at.language.date(status.checked),
        )
    return Link(at.urls.claim(gap.claim.brief, gap.claim.mark), words, told(gap.claim, at))
