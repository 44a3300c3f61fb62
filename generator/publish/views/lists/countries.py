"""`countries.html`: in which countries what was decided, brought to court and done.

In: the site. Out: `CountriesView`: a map of tiles and, region by region, a row for each country, with what was ruled on
the use of the evidence, its cases, and the number of its steps. The country is that of a ruling or a case, else of its
court; of a step, that of its place before.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.link.claims import Claim
from generator.link.groups import grouped
from generator.model.content import Entry
from generator.model.names import sort_key
from generator.model.records import Record, Ruling
from generator.model.vocabulary import Use
from generator.publish import urls
from generator.publish.drawing.countries import NARROW, WIDE, tiles
from generator.publish.drawing.regions import REGIONS, places
from generator.publish.language import phrase
from generator.publish.views.frame.frame import Frame, frame
from generator.publish.views.lists.tiles import KEYS, Known, anchor_of, tile_of
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link
from generator.publish.views.proceedings.holdings import fate_words, use_words

_ALL = {"cases": phrase("all Cases"), "rulings": phrase("all Rulings")}
MOST = 30  # links of one sort in a row


@dataclass(frozen=True, slots=True)
class RuledView:
    """The rulings of a country that hold the same of the use of the evidence; `more` leads to the rest of them."""

    words: str
    count: int
    rulings: tuple[tuple[Link, str], ...]
    more: Link | None


@dataclass(frozen=True, slots=True)
class CountryRow:
    """A country; `steps` is the number of claims about its steps."""

    name: str
    anchor: str
    ruled: tuple[RuledView, ...]
    cases: tuple[Link, ...]
    case_count: int
    more_cases: Link | None
    steps: int


@dataclass(frozen=True, slots=True)
class RegionRows:
    """The countries of a region, by name."""

    name: str
    rows: tuple[CountryRow, ...]


@dataclass(frozen=True, slots=True)
class CountriesView:
    """`countries.html`. `keys`: what the little squares of the map mean."""

    frame: Frame
    title: str
    summary: str
    wide: Markup | None
    narrow: Markup | None
    keys: tuple[tuple[str, str], ...]
    help: str
    regions: tuple[RegionRows, ...]


_SUMMARY = phrase("Rulings on the use of the evidence, cases and steps, country by country.")
_MAP = phrase(
    "Countries as tiles, near their neighbours; the stronger the colour, the more steps. "
    "The same numbers stand in the table."
)
_HELP = phrase(
    "The stronger the colour of a tile, the more steps are known; a small tile says how many. "
    "Tiles show neighbourhoods, not borders."
)


def countries_view(at: At) -> CountriesView:
    """All countries of which anything is known, in the map and in the table."""
    word, known = at.language.word, _known(at)
    title, about = at.language.say("Countries"), word(_SUMMARY)
    shown = {letters: tile_of(letters, one, at) for letters, one in known.items()}
    wide = tiles(shown, WIDE, "_map", title, word(_MAP), word) if shown else None
    narrow = tiles(shown, NARROW, "_map", title, word(_MAP), word) if shown else None
    keys = tuple((sort, word(words)) for sort, words in KEYS)
    head = frame(at, title, about)
    return CountriesView(head, title, about, wide, narrow, keys, word(_HELP), tuple(_regions(known, at)))


def _known(at: At) -> dict[str, Known]:
    site = at.site
    rulings = grouped((site.seats.get(entry.id, ""), entry) for entry in site.folder("rulings"))
    cases = grouped((site.seats.get(entry.id, ""), entry) for entry in site.folder("cases"))
    steps = Counter(letters for claim in site.events_of(site.claims.values()) for letters in _countries(claim, at))
    return {
        letters: Known(rulings.get(letters, ()), cases.get(letters, ()), steps[letters])
        for letters in sorted({*rulings, *cases, *steps})
        if letters
    }


def _countries(claim: Claim, at: At) -> set[str]:
    """Where a step was taken: the country of its place, else of its case, else of the rulings that it is about."""
    seats = at.site.seats
    if claim.place in seats:
        return {seats[claim.place]}
    ids = [claim.case] if claim.case else [id for id in claim.about if id.startswith("rulings/")]
    return {seats[id] for id in ids if id in seats}


def _regions(known: dict[str, Known], at: At) -> Iterator[RegionRows]:
    for region in REGIONS:
        names = {letters: at.language.country(letters) for letters in places(region) if letters in known}
        here = sorted(names, key=lambda letters: sort_key(names[letters]))
        if here:
            yield RegionRows(at.language.word(region), tuple(_row(letters, known[letters], at) for letters in here))


def _row(letters: str, known: Known, at: At) -> CountryRow:
    cases = at.links(entry.id for entry in known.cases)
    return CountryRow(
        at.language.country(letters),
        anchor_of(letters),
        tuple(_ruled(known.rulings, at)),
        cases[:MOST],
        len(cases),
        _more("cases", len(cases), at),
        known.steps,
    )


def _ruled(rulings: Iterable[Entry[Record]], at: At) -> Iterator[RuledView]:
    same = grouped((one.record.use, one) for one in rulings if isinstance(one.record, Ruling))
    for use in (use for use in Use if use in same):
        told = tuple((at.link(entry.id), fate_words(entry, at.language)) for entry in same[use])
        yield RuledView(use_words(use, at.language), len(told), told[:MOST], _more("rulings", len(told), at))


def _more(folder: str, count: int, at: At) -> Link | None:
    """The way to what is not listed."""
    return at.page(urls.index_of(folder), at.language.word(_ALL[folder])) if count > MOST else None
