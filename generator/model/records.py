"""The frontmatter of each kind, as frozen models.

In: plain data from YAML in which every scalar is a text. Out: records. Pydantic gives the types, every mistake at once
and the JSON Schema. A reference is still only a word here: what it leads to is `link`'s to say.
"""

from typing import Annotated, Any

from pydantic import Field, model_validator

from generator.model.claims import ClaimData, Strict
from generator.model.editing import Kept, Links, OfferKind, Publish, Review, Show
from generator.model.scalars import (
    Address,
    ClaimId,
    ClaimReference,
    Country,
    Date,
    Digest,
    Flag,
    Language,
    Reference,
    Seed,
    Stem,
    Text,
)
from generator.model.tables import AnyTable, TableId
from generator.model.vocabulary import History, Lawfulness, Question, Role, SourceType, Use


class Change(Strict):
    """A correction of ours, shown to the reader. `was` may be left out where repeating it harms."""

    date: Date
    why: Text
    claim: ClaimReference | None = None
    was: Text | None = None
    now: Annotated[Text | None, Field(alias="is")] = None


class Allowance(Strict):
    """A wording that a rule complains of and an editor stands by: the words, and why."""

    rule: Text
    at: Text
    reason: Text


class Record(Strict):
    """What every kind may say."""

    aliases: tuple[Text, ...] = ()
    ambiguous: tuple[Text, ...] = ()
    distinguish: Text | None = None
    updated: Date | None = None
    changes: tuple[Change, ...] = ()
    allow: tuple[Allowance, ...] = ()
    review: Review = Review.REVIEWED
    hold: Flag = False
    embargo: Flag = False
    formerly: tuple[Stem, ...] = ()

    @property
    def label(self) -> str:
        """What it is called: its `name` or `title`."""
        fields = self.__dict__  # asked for on every link: to look for what a kind lacks would be slow
        return str(fields.get("name") or fields.get("title", ""))


class Slip(Strict):
    """A slip of the source: as written, as it is to be read, and why we think so."""

    written: Text
    read: Text
    why: Text | None = None
    source: Reference | None = None


class Doubt(Strict):
    """What an editor should look at before a draft is reviewed; `at` is the claim that it is about."""

    why: Text
    at: ClaimId | None = None


class Offer(Strict):
    """What a further source says, for the editor to take or leave. `claim` is the one that it bears on."""

    kind: OfferKind
    source: Reference
    passage: Text
    why: Text
    claim: ClaimId | None = None
    data: dict[Text, Any] = Field(default_factory=dict)


class Brief(Record):
    """One story. `not_known`: what a reader would ask and its sources do not say."""

    title: Text
    date: Date
    summary: Text | None = None
    sources: Annotated[tuple[Reference, ...], Field(min_length=1)]
    source: Reference | None = None
    case: Reference | None = None
    by: Reference | None = None
    parties: dict[Reference, Role] = Field(default_factory=dict)
    claims: dict[ClaimId, ClaimData] = Field(default_factory=dict)
    slips: tuple[Slip, ...] = ()
    not_known: tuple[Text, ...] = ()
    language: Language = "en"
    links: Links = Links.AUTO
    doubts: tuple[Doubt, ...] = ()
    offers: tuple[Offer, ...] = ()


class Source(Record):
    """Something that was published elsewhere, and what we hold of it."""

    title: Text
    type: SourceType
    publisher: Text | None = None
    author: Text | None = None
    date: Date | None = None
    address: Address | None = None
    archived: Address | None = None
    seen_at: Address | None = None
    retrieved: Date | None = None
    copied_by: Text | None = None
    language: Language = "en"
    copy_of: Reference | None = None
    seed: Seed | None = None
    digest: Digest | None = None
    kept: Kept = Kept.HERE
    publish: Publish = Publish.PASSAGES
    licence: Text | None = None
    masked: Flag = False

    @model_validator(mode="after")
    def _right(self) -> "Source":
        if self.publish is Publish.FULL and not self.licence:
            raise ValueError("`publish: full` is a right: say in `licence` whence you have it")
        if self.kept is Kept.ELSEWHERE and not (self.seed and self.digest):
            raise ValueError("`kept: elsewhere` is about a seed: name it in `seed`, and its digest in `digest`")
        return self


class Named(Record):
    """Whatever is known by a name and needs no further field."""

    name: Text


class Seated(Named):
    """Whatever belongs to one country."""

    country: Country | None = None


class Person(Named):
    """Somebody. Without `show`, search engines are told of the page only after a final conviction."""

    show: Show | None = None
    show_reason: Text | None = None


class Company(Seated):
    """A firm. Without `show`, its page is like any other."""

    show: Show | None = None
    show_reason: Text | None = None


class Offence(Seated):
    """What somebody is accused of."""

    law: Reference | None = None


class Law(Seated):
    """A statute or a section of one."""

    number: Text | None = None
    address: Address | None = None


class Unnamed(Strict):
    """A party whom the sources do not name."""

    role: Role
    known_as: Text


class Case(Seated):
    """A proceeding before a court."""

    court: Reference | None = None
    number: Text | None = None
    ecli: Text | None = None
    networks: tuple[Reference, ...] = ()
    parties: dict[Reference, Role] = Field(default_factory=dict)
    unnamed: dict[Stem, Unnamed] = Field(default_factory=dict)
    offences: tuple[Reference, ...] = ()
    checked: Date | None = None


class Later(Strict):
    """What a later court made of a ruling."""

    outcome: History
    ruling: Reference | None = None
    date: Date | None = None


class Ruling(Seated):
    """A decision about the evidence; lawfulness and use are two questions."""

    court: Reference | None = None
    date: Date | None = None
    number: Text | None = None
    ecli: Text | None = None
    networks: tuple[Reference, ...] = ()
    case: Reference | None = None
    questions: tuple[Question, ...] = ()
    lawfulness: Lawfulness = Lawfulness.UNKNOWN
    use: Use = Use.UNKNOWN
    history: tuple[Later, ...] = ()
    checked: Date | None = None
    address: Address | None = None


class Term(Named):
    """An entry of the glossary."""

    see: tuple[Reference, ...] = ()


class Note(Record):
    """A page of prose, and the tables that stand in it where its text says `[id]`."""

    title: Text
    order: int = 100
    summary: Text | None = None
    tables: dict[TableId, AnyTable] = Field(default_factory=dict)


class Settlement(Record):
    """An editor's word on claims that differ: which of them holds, if any, and why."""

    title: Text
    date: Date
    claims: Annotated[tuple[ClaimReference, ...], Field(min_length=2)]
    holds: ClaimReference | None = None
    why: Text


RECORDS: dict[str, type[Record]] = {
    "briefs": Brief,
    "networks": Seated,
    "people": Person,
    "companies": Company,
    "groups": Seated,
    "agencies": Seated,
    "courts": Seated,
    "cases": Case,
    "rulings": Ruling,
    "operations": Named,
    "offences": Offence,
    "laws": Law,
    "places": Seated,
    "sources": Source,
    "terms": Term,
    "settlements": Settlement,
    "notes": Note,
}

_CALLED = ("name", "title", "aliases", "ambiguous", "distinguish")


def order(record: type[Record]) -> tuple[str, ...]:
    """The keys of a kind in the order in which people write them: what it is called, its own, what every kind has."""
    fields = tuple(record.model_fields)
    called = [key for key in _CALLED if key in fields]
    own = [key for key in fields if key not in Record.model_fields and key not in called]
    return (*called, *own, *(key for key in fields if key not in called and key not in own))
