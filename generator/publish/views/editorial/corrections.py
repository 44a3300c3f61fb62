"""What readers are owed: what we corrected, how to reach us, and that a page is withheld.

In: the site. Out: one view for each of `corrections.html`, `contact.html`, `withheld.html`.
"""

from dataclasses import dataclass

from generator.link.corrections import Correction
from generator.publish import urls
from generator.publish.language import phrase
from generator.publish.views.claims.changes import ChangeView, claim_link, standing_of
from generator.publish.views.frame.frame import Frame, frame, unlisted
from generator.publish.views.frame.navigation import mail
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import when
from generator.publish.views.parts.links import Link
from generator.publish.views.parts.remarks import remarks_on_change


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """A correction, the page that it is about, and what kind it is."""

    page: Link
    kind: str
    change: ChangeView


@dataclass(frozen=True, slots=True)
class CorrectionsView:
    """`corrections.html`."""

    frame: Frame
    rows: tuple[CorrectionRow, ...]
    feed: Link
    contact: Link


@dataclass(frozen=True, slots=True)
class Way:
    """Something that a reader may ask for, what we need for it, and a letter that is begun."""

    title: str
    needs: str
    letter: Link | None


@dataclass(frozen=True, slots=True)
class ContactView:
    """`contact.html`."""

    frame: Frame
    editor: str
    address: Link | None
    ways: tuple[Way, ...]
    corrections: Link


@dataclass(frozen=True, slots=True)
class WithheldView:
    """`withheld.html`: it does not know whose page it was."""

    frame: Frame
    contact: Link


_WAYS = (
    (
        phrase("Report a mistake"),
        phrase(
            "Send the address of the statement (the ¶ in its note), what is wrong with it, and where that can be read."
        ),
        phrase("Mistake: %(site)s"),
    ),
    (
        phrase("Reply to a statement about you"),
        phrase(
            "Send the address of the statement and your answer. It is shown beside it, with its date and your name."
        ),
        phrase("Reply: %(site)s"),
    ),
    (
        phrase("Ask for withdrawal"),
        phrase(
            "Send the address of the page and your reason. It can be taken off the site at once while that is looked"
            " into."
        ),
        phrase("Withdrawal: %(site)s"),
    ),
)


def corrections_view(at: At) -> CorrectionsView:
    """All corrections, the newest first."""
    say = at.language.say
    about = say("What was changed or withdrawn after it had been published, the newest first.")
    return CorrectionsView(
        frame(at, say("Corrections"), about),
        tuple(_row(one, at) for one in at.site.corrections),
        at.page(urls.CORRECTIONS_FEED, say("Feed of corrections")),
        at.page(urls.CONTACT, say("Report a mistake, reply, or ask for withdrawal")),
    )


def contact_view(at: At) -> ContactView:
    """Who is responsible, and how to reach them."""
    settings, say, word = at.site.settings, at.language.say, at.language.word
    contact = settings.contact or ""
    ways = (
        Way(
            word(title),
            word(needs),
            mail(contact, say(subject, site=settings.title), word(title)) if contact else None,
        )
        for title, needs, subject in _WAYS
    )
    return ContactView(
        frame(
            at, say("Contact"), say("Who is responsible, and how to report a mistake, reply, or ask for withdrawal.")
        ),
        settings.editor or "",
        mail(contact, settings.title, contact) if contact else None,
        tuple(ways),
        at.page(urls.CORRECTIONS, say("Corrections")),
    )


def withheld_view(at: At) -> WithheldView:
    """For the address of a page that is on hold."""
    say = at.language.say
    here = unlisted(frame(at, say("Withheld"), say("This page is withheld for now.")))
    return WithheldView(here, at.page(urls.CONTACT, say("Contact")))


def _row(one: Correction, at: At) -> CorrectionRow:
    claim = at.site.claims.get(one.claim)
    link = claim_link(claim, at) if claim else None
    kind = at.language.say("withdrawn") if one.withdrawn else at.language.say("corrected")
    later = at.later(remarks_on_change(one.entry, one.claim, at))
    change = ChangeView(when(one.date, at), one.was, one.now, one.why, link, later, standing_of(claim))
    return CorrectionRow(at.link(one.entry), kind, change)
