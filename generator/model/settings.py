"""The two files that are about the whole project: `site.yaml` and `properties.yaml`.

In: plain data from YAML. Out: frozen models.
"""

import re
from typing import Annotated

from pydantic import AfterValidator, RootModel, field_validator, model_validator

from generator.model.kinds import KINDS
from generator.model.names import CLAIM_ID, did_you_mean
from generator.model.records import ClaimData, Strict
from generator.model.scalars import Address, Date, Language, Text
from generator.model.vocabulary import PropertyType


class SiteSettings(Strict):
    """`site.yaml`. `as_of` is the only "today" there is; without an address no sitemap can be written."""

    title: Text
    description: Text
    as_of: Date
    address: Address | None = None
    language: Language = "en"
    editor: Text | None = None
    repository: Address | None = None

    @field_validator("address")
    @classmethod
    def _folder(cls, value: str | None) -> str | None:
        return value and value.rstrip("/") + "/"


class Property(Strict):
    """One row of the closed table: what a claim may say in figures, in a text or as a relation."""

    label: Text
    type: PropertyType
    help: Text | None = None
    reverse: Text | None = None
    to: tuple[Text, ...] = ()

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
