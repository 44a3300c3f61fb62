"""What a list tells of an entry: fields of its record, where somebody stands, the latest step, how many claims.

In: an entry or its record. Out: words, or a `Cell`. Where somebody stands is never without its date.
"""

from generator.link.claims import Claim
from generator.model.content import Entry
from generator.model.records import Case, Law, Record, Ruling, Source
from generator.model.vocabulary import STANDINGS, Event, Lawfulness, Use
from generator.publish.language import Language
from generator.publish.views.figures.sayings import claims_of
from generator.publish.views.lists.cells import Cell, StepCell
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import when
from generator.publish.views.proceedings.statuses import status_view


def country_of(record: Record, language: Language) -> str:
    """Its country by name."""
    letters = getattr(record, "country", None)
    return language.country(letters) if letters else ""


def number_of(record: Record, language: Language) -> str:
    """By which number a law, a case or a ruling is found."""
    if isinstance(record, Law):
        return record.number or ""
    return (record.number or record.ecli or "") if isinstance(record, (Case, Ruling)) else ""


def questions_of(record: Record, language: Language) -> str:
    """What a ruling was asked."""
    return ", ".join(map(language.word, record.questions)) if isinstance(record, Ruling) else ""


def lawfulness_of(record: Record, language: Language) -> str:
    """Whether a ruling holds that evidence was lawfully obtained, where that is known."""
    known = isinstance(record, Ruling) and record.lawfulness is not Lawfulness.UNKNOWN
    return language.word(record.lawfulness) if isinstance(record, Ruling) and known else ""


def use_of(record: Record, language: Language) -> str:
    """Whether a ruling allows the use of evidence, where that is known."""
    known = isinstance(record, Ruling) and record.use is not Use.UNKNOWN
    return language.word(record.use) if isinstance(record, Ruling) and known else ""


def day_of(entry: Entry[Record], at: At) -> Cell:
    """The date of a ruling or a source."""
    date = entry.record.date if isinstance(entry.record, (Ruling, Source)) else None
    label = at.language.say("Date")
    return Cell(label, when=when(date, at)) if date else Cell(label, gap=at.language.say("date not known"))


def standing_of(entry: Entry[Record], at: At) -> Cell:
    """Where somebody stands in each of their cases."""
    statuses = tuple(status_view(one, at) for one in at.site.statuses.get(entry.id, ()))
    label, gap = at.language.say("Status"), at.language.say("no step of a proceeding known here")
    return Cell(label, statuses=statuses) if statuses else Cell(label, gap=gap)


def latest_step(entry: Entry[Record], at: At) -> Cell:
    """The last dated step of a case."""
    word, label = at.language.word, at.language.say("Latest step")
    steps = [claim for claim in at.site.events_of(at.site.in_case.get(entry.id, ())) if not _undated(claim)]
    if not steps:
        return Cell(label, gap=at.language.say("no step known here"))
    claim = steps[-1]
    link = at.mark(claim)
    words, standing = word(claim.data.event or Event.STATEMENT), claim.data.standing
    return Cell(label, step=StepCell(words, when(claim.data.date, at), link, standing, word(STANDINGS[standing])))


def _undated(claim: Claim) -> bool:
    return claim.data.date is None or claim.data.date.unknown


def claim_count(entry: Entry[Record], at: At) -> Cell:
    """How many claims are about an entry, or rest on a source."""
    mine = at.site.resting.get(entry.id, ()) if isinstance(entry.record, Source) else claims_of(entry.id, at.site)
    label = at.language.say("Claims")
    return Cell(label, words=at.language.number(len(mine))) if mine else Cell(label, gap=at.language.say("none here"))
