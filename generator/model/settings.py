"""The files that are about the whole project: `site.yaml`, `properties.yaml` and `publishers.yaml`.

In: plain data from YAML. Out: frozen models.
"""

import re
from typing import Annotated

from pydantic import AfterValidator, Field, RootModel, field_validator, model_validator

from generator.model.claims import ClaimData, Strict
from generator.model.kinds import KINDS
from generator.model.names import CLAIM_ID, did_you_mean
from generator.model.scalars import Address, Date, Days, Email, Language, Text
from generator.model.vocabulary import PropertyType


class SiteSettings(Strict):
    """`site.yaml`. `as_of` is the only "today" there is; without an address no sitemap can be written.

    `recheck`: after how many days without a look a status is listed by `check --today`.
    """

    title: Text
    description: Text
    as_of: Date
    address: Address | None = None
    language: Language = "en"
    editor: Text | None = None
    contact: Email | None = None
    repository: Address | None = None
    words_around: Annotated[int, Field(ge=0, le=100)] = 25  # a passage, where its source is shown by passages
    recheck: Days = 180

    @field_validator("address")
    @classmethod
    def _folder(cls, value: str | None) -> str | None:
        return value and value.rstrip("/") + "/"


class Property(Strict):
    """One row of the closed table: what a claim may say in figures, in a text or as a relation.

    `infobox`: it stands in the box of facts of a dossier, the smaller number first; without one it does not.
    """

    label: Text
    type: PropertyType
    help: Text | None = None
    reverse: Text | None = None
    to: tuple[Text, ...] = ()
    infobox: Annotated[int, Field(ge=1, le=999)] | None = None

    @model_validator(mode="after")
    def _relation(self) -> "Property":
        ends = (bool(self.reverse), bool(self.to))
        if ends != (True, True) if self.type is PropertyType.RELATION else ends != (False, False):
            raise ValueError("a relation has `reverse` and `to`, and only a relation has them")
        if wrong := next((folder for folder in self.to if folder not in KINDS), ""):
            raise ValueError(f"`to` lists kinds, and `{wrong}` is none; {did_you_mean(wrong, KINDS)}")
        return self


def _property_key(value: str) -> str:
    if not CLAIM_ID.fullmatch(value) or not re.match("[a-z]", value):
        raise ValueError("a property's key is 2 to 24 of a-z 0-9 - and begins with a letter")
    if value in ClaimData.model_fields:
        raise ValueError("this is already a field of every claim")
    return value


class PropertyTable(RootModel[dict[Annotated[str, AfterValidator(_property_key)], Property]]):
    """`properties.yaml`: key → row."""


_HOST = re.compile(r"(?!www\.)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z][a-z0-9-]{0,61}[a-z0-9]")
_PHRASE = range(4, 201)


def _phrase(value: str) -> str:
    if len(value) not in _PHRASE:
        raise ValueError("a phrase has 4 to 200 characters: a shorter one would drop lines of articles")
    return value


Phrase = Annotated[Text, AfterValidator(_phrase)]


class PublisherRules(Strict):
    """Which short lines are part of no article of one publisher: phrases, compared without case and accents."""

    starts: Annotated[tuple[Phrase, ...], Field(max_length=100)] = ()
    equals: Annotated[tuple[Phrase, ...], Field(max_length=100)] = ()
    contains: Annotated[tuple[Phrase, ...], Field(max_length=100)] = ()

    @model_validator(mode="after")
    def _some(self) -> "PublisherRules":
        if not (self.starts or self.equals or self.contains):
            raise ValueError("the rules for a publisher are lists of phrases: `starts`, `equals` or `contains`")
        return self


def _host(value: str) -> str:
    if len(value) > 253 or not _HOST.fullmatch(value):
        raise ValueError(
            "a publisher is named by its host, in small letters and without `www.`, such as `paper.example`"
        )
    return value


class PublisherTable(RootModel[dict[Annotated[str, AfterValidator(_host)], PublisherRules]]):
    """`publishers.yaml`: host → the rules for its articles."""
