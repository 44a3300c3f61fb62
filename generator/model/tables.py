"""The tables of notes, as frozen models: what is to be shown, never what it says.

In: plain data from YAML. Out: one model for each sort of table, told apart by `show`. A table is filled from claims and
records; which properties and entries there are is not known here.
"""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema

from generator.model.claims import Strict
from generator.model.editing import GroupedBy, Side
from generator.model.kinds import KINDS
from generator.model.names import CLAIM_ID, did_you_mean
from generator.model.scalars import Flag, Reference, Text, Year
from generator.model.vocabulary import Event

FOLDERS = tuple(kind.folder for kind in KINDS.values() if kind.linked and not kind.any_case)


class Column(Strict):
    """A column of figures: a property or an event. `side` says from which end a relation is looked at."""

    column: Text
    side: Side | None = None


def _column(value: object) -> object:
    """A column that is one word is its name."""
    return {"column": value} if isinstance(value, str) else value


_COLUMN_SCHEMA: dict[str, Any] = {
    "anyOf": [
        {"type": "string"},
        {
            "type": "object",
            "properties": {"column": {"type": "string"}, "side": {"enum": list(Side)}},
            "required": ["column"],
            "additionalProperties": False,
        },
    ]
}
AnyColumn = Annotated[Column, BeforeValidator(_column), WithJsonSchema(_COLUMN_SCHEMA)]


def _folder(value: str) -> str:
    if value not in FOLDERS:
        raise ValueError(f"a table of figures is of a kind that claims are about; {did_you_mean(value, FOLDERS)}")
    return value


def _some(value: tuple[Column, ...]) -> tuple[Column, ...]:
    if not value:
        raise ValueError("expected at least one")
    return value


def _table_id(value: str) -> str:
    if not CLAIM_ID.fullmatch(value):
        raise ValueError("the id of a table is 2 to 24 of a-z 0-9 -")
    return value


TableId = Annotated[Text, AfterValidator(_table_id)]


class Table(Strict):
    """What every table may say. Without a `caption` it has one that is made of the rest."""

    caption: Text | None = None


class Figures(Table):
    """Entries of a folder side by side, with what claims say of each."""

    show: Literal["figures"]
    of: Annotated[Text, AfterValidator(_folder)]
    columns: Annotated[tuple[AnyColumn, ...], AfterValidator(_some)]


class Rulings(Table):
    """All rulings, in groups."""

    show: Literal["rulings"]
    by: GroupedBy = GroupedBy.COUNTRY


class Proceedings(Table):
    """The cases that are not known to have ended."""

    show: Literal["proceedings"]


class Events(Table):
    """Steps by year. `of`: entries that a claim must be about, or the case in which it was made; none for all."""

    show: Literal["events"]
    since: Annotated[Year | None, Field(alias="from")] = None
    until: Annotated[Year | None, Field(alias="to")] = None
    events: tuple[Event, ...] = ()
    key: Flag = False
    of: tuple[Reference, ...] = ()


class Disputes(Table):
    """Everything about which sources differ."""

    show: Literal["disputes"]


AnyTable = Annotated[Figures | Rulings | Proceedings | Events | Disputes, Field(discriminator="show")]
