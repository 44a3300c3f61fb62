"""Rulings in groups, with lawfulness and use apart.

In: the rulings of a site, and by what they are to stand together. Out: groups of rows and the sums of each. What is not
known of a ruling is said in words and marked as a gap; nothing is inferred from its outcome. What is said of a ruling
stands in its first row of a page; where it has more, they lead there.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.link.groups import grouped
from generator.model.content import Entry
from generator.model.dates import PartialDate
from generator.model.editing import GroupedBy
from generator.model.names import sort_key
from generator.model.records import Record, Ruling
from generator.model.vocabulary import Lawfulness, Question, Use
from generator.publish.language import phrase
from generator.publish.views.claims.lines import ClaimLine, claim_line
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import When, when
from generator.publish.views.parts.links import CopyView, Link
from generator.publish.views.proceedings.fates import FateView, fates
from generator.publish.views.proceedings.holdings import lawfulness_words, summed_up, use_words

NEVER = When("")


@dataclass(frozen=True, slots=True)
class Told:
    """Something of a row: links, a date or words; `gap` where the words say that it is not known."""

    words: str = ""
    links: tuple[Link, ...] = ()
    when: When = NEVER
    gap: bool = False


@dataclass(frozen=True, slots=True)
class RulingRow:
    """One ruling. `address` is that of its official text. Of its rows on a page one has an `anchor` and says what is
    said of it; where `said` stands instead, it leads there.
    """

    link: Link
    anchor: str
    court: Told
    date: Told
    number: str
    address: Link | None
    copy: CopyView | None
    networks: Told
    other: Told
    lawfulness: Told
    use: Told
    history: tuple[FateView, ...]
    claims: tuple[ClaimLine, ...]
    said: Link | None
    checked: Told


@dataclass(frozen=True, slots=True)
class RulingGroup:
    """The rulings of one country, or about one question, by date, and what they come to."""

    name: Told
    summary: str
    rows: tuple[RulingRow, ...]


@dataclass(frozen=True, slots=True)
class RulingsView:
    """All groups; `other` is the head of the column that tells by what they are not grouped."""

    other: str
    groups: tuple[RulingGroup, ...]


# By what rulings stand together → what is said of those of which that is not known, and in the column of the other.
_UNSURE = {
    GroupedBy.COUNTRY: (phrase("Country not known"), phrase("question not known")),
    GroupedBy.QUESTION: (phrase("Question not known"), phrase("country not known")),
}
_OTHER = {GroupedBy.COUNTRY: phrase("Question"), GroupedBy.QUESTION: phrase("Country")}


def rulings_view(by: GroupedBy, at: At, again: bool = False) -> RulingsView:
    """Every ruling in its group; by question under each of its questions. `again`: the page has shown all of them."""
    pairs = [(name, entry, one) for entry, one in _rulings(at) for name in _groups(by, entry, one, at)]
    found = grouped((name, (entry, one)) for name, entry, one in pairs)
    groups = {name: sorted(found[name], key=_by_date) for name in sorted(found, key=_order)}
    said = {} if again else {entry.id: name for name in reversed(groups) for entry, _ in groups[name]}
    made = (_group(name, [(*pair, said.get(pair[0].id) == name) for pair in groups[name]], by, at) for name in groups)
    return RulingsView(at.language.word(_OTHER[by]), tuple(made))


def _rulings(at: At) -> Iterator[tuple[Entry[Record], Ruling]]:
    for entry in at.site.folder("rulings"):
        if isinstance(entry.record, Ruling):
            yield entry, entry.record


def _by_date(pair: tuple[Entry[Record], Ruling]) -> tuple[tuple[str, int, str], str]:
    return (pair[1].date or PartialDate.parse("unknown")).key, pair[0].id


def _groups(by: GroupedBy, entry: Entry[Record], one: Ruling, at: At) -> tuple[str, ...]:
    """The names of the groups of a ruling; the empty one is that of what is not known."""
    if by is GroupedBy.QUESTION:
        return tuple(map(str, one.questions)) or ("",)
    return (_country(entry, one, at),)


_SEVERAL = phrase("Of no single country")


def _country(entry: Entry[Record], one: Ruling, at: At) -> str:
    """The ruling's own, else that of its court; a court that is known and has none belongs to several."""
    if letters := at.site.seats.get(entry.id):
        return at.language.country(letters)
    return _SEVERAL if any(ref.key == "court" for ref in at.site.refs.get(entry.id, ())) else ""


def _order(name: str) -> tuple[int, int, tuple[str, str]]:
    """Questions in the order of their table, countries by name, what is not known behind them."""
    questions = [str(question) for question in Question]
    return (name == _SEVERAL) + 2 * (not name), questions.index(name) if name in questions else 0, sort_key(name)


def _group(name: str, rulings: list[tuple[Entry[Record], Ruling, bool]], by: GroupedBy, at: At) -> RulingGroup:
    """Of each ruling whether this is the row in which stands what is said of it."""
    told = Told(at.language.head(name)) if name else Told(at.language.word(_UNSURE[by][0]), gap=True)
    rows = tuple(_row(entry, one, first, by, at) for entry, one, first in rulings)
    return RulingGroup(told, summed_up([one for _, one, _ in rulings], at.language), rows)


def _row(entry: Entry[Record], one: Ruling, first: bool, by: GroupedBy, at: At) -> RulingRow:
    links = grouped((ref.key, ref.to_id) for ref in at.site.refs.get(entry.id, ()))
    say, word = at.language.say, at.language.word
    country, asked = word(_country(entry, one, at)), ", ".join(map(word, one.questions))
    other = asked if by is GroupedBy.COUNTRY else country
    number = ", ".join(filter(None, (one.number, one.ecli)))
    dated = one.date and not one.date.unknown
    claims, anchor = at.site.about.get(entry.id, ()), f"_said.{entry.stem}"
    elsewhere = at.language.plural("%(number)s claim, in another row", "%(number)s claims, in another row", len(claims))
    return RulingRow(
        link=at.link(entry.id),
        anchor=anchor if first else "",
        court=_linked(links.get("court", ()), say("court not known"), at),
        date=Told(when=when(one.date, at)) if dated else Told(say("date not known"), gap=True),
        number=number,
        address=Link(one.address, number or say("official text")) if one.address else None,
        copy=at.copy(one.address) if one.address else None,
        networks=_linked(links.get("networks", ()), say("network not known"), at),
        other=Told(other) if other else Told(word(_UNSURE[by][1]), gap=True),
        lawfulness=Told(lawfulness_words(one.lawfulness, at.language), gap=one.lawfulness is Lawfulness.UNKNOWN),
        use=Told(use_words(one.use, at.language), gap=one.use is Use.UNKNOWN),
        history=tuple(fates(entry, one, at)),
        claims=tuple(claim_line(claim, at) for claim in claims) if first else (),
        said=None if first or not claims else Link(f"#{anchor}", elsewhere),
        checked=Told(when=when(one.checked, at)) if one.checked else Told(say("no search is recorded"), gap=True),
    )


def _linked(ids: Iterable[str], unknown: str, at: At) -> Told:
    links = at.links(ids)
    return Told(links=links) if links else Told(unknown, gap=True)
