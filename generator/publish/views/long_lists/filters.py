"""The form by which a long list is made short, and the marks that each item carries for it.

In: the claims that stand on a page. Out: `FilterView`, the words of the form, and for an item its marks: for each claim
that it tells `f` and a number for the option of each field, such as `y2021 s2 n4 c1`, in the order of the options.
Refuses to know the script that reads them.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.model.names import sort_key
from generator.model.vocabulary import BASIS_WORDS, STANDINGS, Basis, Event
from generator.publish import urls
from generator.publish.views.long_lists.facets import Facets, facets_of
from generator.publish.views.parts.at import At

FILTERS = f"{urls.ASSETS}/filters.js"


@dataclass(frozen=True, slots=True)
class OptionView:
    """One answer: as the address has it, and as the reader sees it; `help` says what it means."""

    value: str
    text: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class FieldView:
    """One question with the answers that occur; `sign` stands before the number of each answer in the marks."""

    name: str
    sign: str
    label: str
    any: str
    options: tuple[OptionView, ...]


@dataclass(frozen=True, slots=True)
class FilterView:
    """All that can be asked of a list; the script fills `{shown}` and `{all}` in `count`, `whole` and `part`."""

    standings: FieldView
    fields: tuple[FieldView, ...]
    years: tuple[str, ...]
    count: str
    whole: str
    part: str
    none: str


@dataclass(frozen=True, slots=True)
class Words:
    """How the items of a list are counted."""

    count: str
    whole: str
    none: str


@dataclass(frozen=True, slots=True)
class Sieve:
    """The form of a page, and by which marks it knows each claim."""

    view: FilterView
    marks: Mapping[str, str]

    def of(self, claims: Iterable[Claim]) -> str:
        """The marks of an item that tells these claims: it is found where all that is asked fits one of them."""
        return "|".join(dict.fromkeys(self.marks[claim.key] for claim in claims))


def sieve(claims: Iterable[Claim], words: Words, at: At, *, steps: bool) -> Sieve:
    """The form for a page with these claims: by the kind of step where the page tells `steps`, else by the basis."""
    known = {claim.key: facets_of(claim, at.site) for claim in claims}
    every = tuple(known.values())
    say = at.language.say
    standings = FieldView("standing", "s", say("Standing"), "", tuple(_standings(every, at)))
    fields = (
        FieldView("network", "n", say("Network"), say("any network"), tuple(_networks(every, at))),
        FieldView("country", "c", say("Country"), say("any country"), tuple(_countries(every, at))),
        FieldView("step", "e", say("Step"), say("any step"), tuple(_steps(every, at)))
        if steps
        else FieldView("basis", "b", say("How it is known"), say("any basis"), tuple(_bases(every, at))),
    )
    years = tuple(sorted({year for one in every for year in one.years if year}))
    view = FilterView(
        standings,
        tuple(field for field in fields if len(field.options) > 1),
        years if len(years) > 1 else (),
        words.count,
        words.whole,
        say("{shown} of {all}"),
        words.none,
    )
    numbers = {
        field.sign: {option.value: number for number, option in enumerate(field.options)}
        for field in (standings, *view.fields)
    }
    return Sieve(view, {key: " ".join(_marks(one, numbers)) for key, one in known.items()})


def _marks(one: Facets, numbers: Mapping[str, Mapping[str, int]]) -> Iterator[str]:
    first, last = one.years
    yield f"y{first}" if first == last else f"y{first}-{last}"
    answers = {
        "s": (one.standing.value,),
        "n": sorted(map(_stem, one.networks)),
        "c": sorted(country.lower() for country in one.countries),
        "e": (one.event.value,) if one.event else (),
        "b": (_of_basis(one.basis),),
    }
    for sign, options in numbers.items():
        yield from (f"{sign}{options[answer]}" for answer in answers[sign])


def _standings(every: Iterable[Facets], at: At) -> Iterator[OptionView]:
    there = {one.standing for one in every}
    word = at.language.word
    yield from (OptionView(one.value, word(one.value), word(help)) for one, help in STANDINGS.items() if one in there)


def _networks(every: Iterable[Facets], at: At) -> Iterator[OptionView]:
    ids = {id for one in every for id in one.networks}
    yield from (OptionView(_stem(id), at.name(id)) for id in sorted(ids, key=lambda id: (sort_key(at.name(id)), id)))


def _countries(every: Iterable[Facets], at: At) -> Iterator[OptionView]:
    letters = {letters for one in every for letters in one.countries}
    names = sorted((sort_key(at.language.country(one)), one) for one in letters)
    yield from (OptionView(one.lower(), at.language.country(one)) for _, one in names)


def _steps(every: Iterable[Facets], at: At) -> Iterator[OptionView]:
    there = {one.event for one in every}
    yield from (OptionView(event.value, at.language.word(event.value)) for event in Event if event in there)


def _bases(every: Iterable[Facets], at: At) -> Iterator[OptionView]:
    there = {one.basis for one in every}
    yield from (OptionView(_of_basis(basis), at.language.word(BASIS_WORDS[basis])) for basis in Basis if basis in there)


def _stem(id: str) -> str:
    return id.partition("/")[2]


def _of_basis(basis: Basis) -> str:
    return basis.name.lower()
