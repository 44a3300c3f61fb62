"""What a claim says by properties: figures, texts, relations.

In: the claim's keys that are no fields, and the project's table. Out: values in words, or a problem at the key or
value.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter, ValidationError

from generator.link.desk import Asking
from generator.model.claims import ClaimData
from generator.model.dates import PartialDate
from generator.model.figures import UNITS, Figure
from generator.model.names import did_you_mean
from generator.model.problems import Problem
from generator.model.scalars import Date
from generator.model.settings import Property
from generator.model.vocabulary import PropertyType

_DATE: TypeAdapter[PartialDate] = TypeAdapter(Date)
_LONG_KEYS = ("value", "bound", "where", "as_of")


@dataclass(frozen=True, slots=True)
class Value:
    """What a claim says by a property: a figure or a text in `words`, or the id of a relation in `target`."""

    key: str
    words: str
    target: str = ""
    where: str = ""
    as_of: PartialDate | None = None
    figure: Figure | None = None


def values(asking: Asking) -> Iterator[Value | Problem]:
    """Every property of one claim."""
    for key, given in asking.data.properties.items():
        row = asking.desk.properties.get(key)
        if row is None:
            hint = did_you_mean(key, [*ClaimData.model_fields, *asking.desk.properties])
            hint = hint or "what a claim may say stands in content/properties.yaml"
            yield asking.problem("unknown-key", f"unknown key `{key}`", hint, f"{key}@")
            continue
        if wrong := next((name for name in given if name not in _LONG_KEYS), "") if isinstance(given, dict) else "":
            hint = did_you_mean(wrong, _LONG_KEYS)
            yield asking.problem("unknown-key", f"unknown key `{wrong}`", hint, key, f"{wrong}@")
            continue
        try:
            value = _value(asking, key, row, given)
            # What a relation leads to may be on hold: then there is nothing to say.
            if isinstance(value, Problem) or value.target or row.type is not PropertyType.RELATION:
                yield value
        except ValueError as error:
            shown = f"`{given}`" if isinstance(given, str) else "this value"
            yield asking.problem("value", f"{shown}: {_said(error)}", row.help or "", key)


def _value(asking: Asking, key: str, row: Property, given: Any) -> Value | Problem:
    long = given if isinstance(given, dict) else {"value": given}
    value = long.get("value")
    if any(not isinstance(part, str) for part in long.values()) or not value:
        raise ValueError("expected one value, or {value: …, bound: …, where: …, as_of: …}")
    as_of = _DATE.validate_python(long["as_of"]) if "as_of" in long else None
    where = str(long.get("where", ""))
    if row.type is PropertyType.RELATION:
        target = asking.resolve(value, row.to, key)
        return target if isinstance(target, Problem) else Value(key, row.label, target, where, as_of)
    if row.type is PropertyType.TEXT:
        return Value(key, value, "", where, as_of)
    figure = Figure.parse(f"{long.get('bound', '')} {value}".strip())
    if bool(figure.currency) != (row.type is PropertyType.MONEY):
        raise ValueError("a sum of money has a currency, such as EUR 900, and nothing else has one")
    units = UNITS.get(row.type, frozenset())
    if (figure.unit not in units) if units else figure.unit:
        raise ValueError(f"a {row.type} takes {'one of the units ' + ', '.join(sorted(units)) if units else 'no unit'}")
    return Value(key, figure.words, "", where, as_of, figure)


def _said(error: ValueError) -> str:
    """What a parser or a model objected to."""
    if isinstance(error, ValidationError):
        return str(error.errors(include_url=False)[0]["ctx"]["error"])
    return str(error)
