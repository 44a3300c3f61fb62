"""What readers are owed: what we corrected, how to reach us, and that a page is withheld.

In: the site. Out: one view for each of `corrections.html`, `contact.html`, `withheld.html`.
"""

from dataclasses import dataclass

from generator.link.corrections import Correction
from generator.publish import urls
from generator.publish.views.brief import ChangeView
from generator.publish.views.frame import Frame, frame, mail, unlisted
from generator.publish.views.parts import At, Link, when
from generator.publish.views.steps import remarks_on_change


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
        "Report a mistake",
        "Send the address of the statement (the ¶ in its note), what is wrong with it, and where that can be read.",
        "Mistake",
    ),
    (
        "Reply to a statement about you",
        "Send the address of the statement and your answer. It is shown beside it, with its date and your name.",
        "Reply",
    ),
    (
        "Ask for withdrawal",
        "Send the address of the page and your reason. It can be taken off the site at once while that is looked into.",
        "Withdrawal",
    ),
)


def corrections_view(at: At) -> CorrectionsView:
    """All corrections, the newest first."""
    return CorrectionsView(
        frame(at, "Corrections", "What was changed or withdrawn after it had been published, the newest first."),
        tuple(_row(one, at) for one in at.site.corrections),
        at.page(urls.CORRECTIONS_FEED, "Feed of corrections"),
        at.page(urls.CONTACT, "Report a mistake, reply, or ask for withdrawal"),
    )


def contact_view(at: At) -> ContactView:
    """Who is responsible, and how to reach them."""
    settings = at.site.settings
    contact = settings.contact or ""
    ways = (
        Way(title, needs, mail(contact, f"{subject}: {settings.title}", title) if contact else None)
        for title, needs, subject in _WAYS
    )
    return ContactView(
        frame(at, "Contact", "Who is responsible, and how to report a mistake, reply, or ask for withdrawal."),
        settings.editor or "",
        mail(contact, settings.title, contact) if contact else None,
        tuple(ways),
        at.page(urls.CORRECTIONS, "Corrections"),
    )


def withheld_view(at: At) -> WithheldView:
    """For the address of a page that is on hold."""
    here = unlisted(frame(at, "Withheld", "This page is withheld for now."))
    return WithheldView(here, at.page(urls.CONTACT, "Contact"))


def _row(one: Correction, at: At) -> CorrectionRow:
    claim = at.site.claims.get(one.claim)
    link = Link(at.urls.claim(claim.brief, claim.mark), f"claim “{claim.mark}”") if claim else None
    kind = "withdrawn" if one.withdrawn else "corrected"
    later = at.later(remarks_on_change(one.entry, one.claim, at.site))
    return CorrectionRow(at.link(one.entry), kind, ChangeView(when(one.date), one.was, one.now, one.why, link, later))
