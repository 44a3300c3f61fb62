"""What is cited: the source, ruling, case or law itself, and the page of the site by which a reader came to it.

In: entries and claims of a site. Out: `Reference`s, in which nothing is known that no file says. Titles are those that
the source has. What a page of ours states is not said again: only where it stands, its standing, and what became of it.
Refuses to know how a reference is written.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from generator.link.claims import Claim
from generator.link.proofs import Proof
from generator.link.site import Site
from generator.model.content import Entry
from generator.model.dates import PartialDate
from generator.model.records import Case, Law, Record, Ruling, Source
from generator.model.visited import day_of
from generator.model.vocabulary import SourceType
from generator.publish import urls
from generator.publish.citing.versions import version
from generator.publish.views.parts.remarks import Speaking, remarks_of_brief, standing


class Kind(StrEnum):
    """What sort of thing is cited."""

    DECISION = "decision"
    LAW = "law"
    PRESS = "press"
    RELEASE = "release"
    PAPER = "paper"
    ONLINE = "online"
    PAGE = "page"  # of this site


class Naming(StrEnum):
    """Whose words a title is: those of the work, the name of a proceeding or a law, or our description."""

    QUOTED = "quoted"
    NAMED = "named"
    DESCRIBED = "described"


KINDS = {
    SourceType.COURT: Kind.DECISION,
    SourceType.AUTHORITY: Kind.RELEASE,
    SourceType.RELEASE: Kind.RELEASE,
    SourceType.PRESS: Kind.PRESS,
    SourceType.SCHOLAR: Kind.PAPER,
    SourceType.COUNSEL: Kind.ONLINE,
    SourceType.PARTY: Kind.ONLINE,
}


@dataclass(frozen=True, slots=True)
class Reference:
    """One thing that is cited; `key` is unique in the site and stays as long as its address.

    `copy_of`: the title of what it is a copy of. `seen_at`: where a copy was read. `statement` is a claim's mark.
    """

    key: str
    kind: Kind
    title: str
    naming: Naming = Naming.QUOTED
    author: str = ""
    publisher: str = ""
    editor: str = ""
    date: PartialDate | None = None
    number: str = ""
    ecli: str = ""
    pinpoint: str = ""
    address: str = ""
    archived: str = ""
    archived_on: PartialDate | None = None
    seen_at: str = ""
    copy_of: str = ""
    republished: bool = False
    retrieved: PartialDate | None = None
    language: str = ""
    version: str = ""
    statement: str = ""
    standing: str = ""
    later: str = ""


def works(entry: Entry[Record], site: Site) -> tuple[Reference, ...]:
    """What a page is about or rests on, to be cited before the page; none where the page is all there is."""
    if entry.folder == "briefs":
        claims = (claim for claim in site.by_brief.get(entry.id, ()) if not claim.data.retracted)
        rulings = (id for claim in claims for id in claim.about if id.startswith("rulings/"))
        sources = (ref.to_id for ref in site.refs.get(entry.id, ()) if ref.key == "sources")
        ids = dict.fromkeys(id for id in (*rulings, *sources) if id in site.entries)
        return tuple(one for id in ids for one in _work(site.entries[id], site))
    return tuple(_work(entry, site))


def page(entry: Entry[Record], at: Speaking) -> Reference:
    """The page of an entry, as it is now."""
    site, settings = at.site, at.site.settings
    later = remarks_of_brief(entry.id, at) if entry.folder == "briefs" else ()
    return Reference(
        key=f"page:{_key(entry)}",
        kind=Kind.PAGE,
        title=entry.record.label,
        publisher=settings.title,
        editor=settings.editor or "",
        date=settings.as_of,
        address=f"{settings.address}{urls.page_of(entry.id)}" if settings.address else "",
        language=settings.language,
        version=version(entry.id, site),
        later="; ".join(one.words for one in later),
    )


def statement(claim: Claim, at: Speaking, brief: Reference) -> tuple[Reference, ...]:
    """What a claim rests on, each with the place in it, then its own place in the page of its `brief`."""
    found = (_placed(proof, at.site) for proof in claim.proofs if proof.source in at.site.entries)
    here = replace(
        brief,
        statement=claim.mark,
        standing=standing(claim.key, at),
        later="",
        editor="",
        address=f"{brief.address}#{claim.mark}" if brief.address else "",
    )
    return (*dict.fromkeys(one for ones in found for one in ones), here)


def _placed(proof: Proof, site: Site) -> Iterable[Reference]:
    return (replace(one, pinpoint=proof.pinpoint) for one in _work(site.entries[proof.source], site))


def _work(entry: Entry[Record], site: Site) -> Iterator[Reference]:
    """The thing itself, where an entry is one that can be cited."""
    record = entry.record
    if isinstance(record, Source):
        yield _source(entry, record, site)
    elif isinstance(record, Ruling):
        known = _named(entry, Kind.DECISION, Naming.DESCRIBED, record.number)
        known = replace(known, author=_court(entry, site), date=record.date, ecli=record.ecli or "")
        yield _online(known, record.address, "", site)
    elif isinstance(record, Case):
        known = _named(entry, Kind.DECISION, Naming.NAMED, record.number)
        yield replace(known, author=_court(entry, site), ecli=record.ecli or "")
    elif isinstance(record, Law):
        yield _online(_named(entry, Kind.LAW, Naming.NAMED, record.number), record.address, "", site)


def _named(entry: Entry[Record], kind: Kind, naming: Naming, number: str | None) -> Reference:
    return Reference(_key(entry), kind, entry.record.label, naming, number=number or "")


def _source(entry: Entry[Record], record: Source, site: Site) -> Reference:
    origin = site.origins.get(entry.id, entry.id)
    known = Reference(
        key=_key(entry),
        kind=KINDS[record.type],
        title=record.title,
        author=record.author or "",
        publisher=record.publisher or "",
        date=record.date,
        seen_at=record.seen_at or "",
        copy_of=site.entries[origin].record.label if origin != entry.id and origin in site.entries else "",
        republished=record.type is SourceType.RELEASE,
        retrieved=record.retrieved,
        language=record.language,
    )
    return _online(known, record.address, record.archived or "", site)


def _online(known: Reference, address: str | None, archived: str, site: Site) -> Reference:
    """With where it can be read, and its copy in a web archive: the one that the file names, else the one found."""
    copy = archived or site.copies.get((address or "").partition("#")[0], "")
    return replace(known, address=address or "", archived=copy, archived_on=_day(copy))


def _day(archived: str) -> PartialDate | None:
    try:
        return PartialDate.parse(day_of(archived))
    except ValueError:  # it tells no day, or none of the calendar
        return None


def _court(entry: Entry[Record], site: Site) -> str:
    courts = (ref.to_id for ref in site.refs.get(entry.id, ()) if ref.key == "court")
    return next((site.entries[id].record.label for id in courts if id in site.entries), "")


def _key(entry: Entry[Record]) -> str:
    return f"{entry.folder}:{entry.stem}"
