"""The types of single values in frontmatter, each read from the text that somebody wrote.

In: text. Out: annotated types for the models, with a message for what was expected and a JSON Schema that also accepts
what an ordinary YAML reader would make of the same text (`2021` a number, `NO` a boolean).
"""

import re
import unicodedata
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, PlainSerializer, PlainValidator, WithJsonSchema

from generator.model.dates import PartialDate
from generator.model.figures import Counts
from generator.model.names import CLAIM_ID, STEM

_LENGTHS = {"day": 1, "week": 7, "month": 30, "year": 365}
_ANY_SCALAR = ["string", "number", "boolean"]


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("expected a text, found a list or a mapping")
    if not value.strip():
        raise ValueError("expected a text, found nothing")
    if any(unicodedata.category(char) in ("Cc", "Cs") and char not in "\n\t" for char in value):
        raise ValueError("this text holds a control character")
    return value


def _parsed(kind: Any) -> PlainValidator:
    def parse(value: object) -> Any:
        return value if isinstance(value, kind) else kind.parse(_text(value))

    return PlainValidator(parse)


def _flag(value: object) -> object:
    if isinstance(value, str):
        if value not in ("yes", "no", "true", "false"):
            raise ValueError("expected `yes` or `no`")
        return value in ("yes", "true")
    return value


def _reference(value: str) -> str:
    stem, mark, party = value.partition("#")
    folder, slash, name = stem.rpartition("/")
    if not STEM.fullmatch(name) or (slash and not folder.isalpha()) or (mark and not STEM.fullmatch(party)):
        raise ValueError(
            "a reference is a file's stem, `folder/stem`, or `case#party`; for a name that is one entry's"
            " alone, `briefing check --fix` writes it"
        )
    return value


def _claim_reference(value: str) -> str:
    stem, _, claim = value.rpartition("#")
    if not CLAIM_ID.fullmatch(claim) or (stem and not STEM.fullmatch(stem)):
        raise ValueError("a reference to a claim is `brief#id`, or `id` in the same brief")
    return value


def _claim_id(value: str) -> str:
    if not CLAIM_ID.fullmatch(value):
        raise ValueError("the id of a claim is 2 to 24 of a-z 0-9 -")
    return value


def _address(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname or re.search(r"[\s<>\"`\\]", value):
        raise ValueError("an address begins with https:// or http:// and names a host")
    return value


def _email(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,63}", value):
        raise ValueError("an e-mail address is like corrections@site.example")
    return value


def _seed(value: str) -> str:
    parts = value.split("/")
    if parts[0] != "seeds" or len(parts) < 2 or any(part in ("", ".", "..") for part in parts) or "\\" in value:
        raise ValueError("a seed is a path below `seeds/`")
    return value


def _digest(value: str) -> str:
    if not re.fullmatch(r"sha256:[0-9a-f]{64}", value):
        raise ValueError("a digest is `sha256:` and 64 of 0-9 a-f")
    return value


def _country(value: str) -> str:
    if not re.fullmatch(r"[A-Z]{2}", value):
        raise ValueError("a country is two capital letters, such as CA; the European Union is EU")
    return value


def _language(value: str) -> str:
    if not re.fullmatch(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", value):
        raise ValueError("a language is its short code, such as en or nl")
    return value


def _stem(value: str) -> str:
    if not STEM.fullmatch(value):
        raise ValueError("a stem is 1 to 80 of a-z 0-9 -")
    return value


def _year(value: object) -> object:
    if isinstance(value, str) and re.fullmatch(r"[1-9]\d{3}", value, re.ASCII):
        return int(value)
    if isinstance(value, int):
        return value
    raise ValueError("a year has four figures, such as 2021")


def _days(value: object) -> object:
    found = re.fullmatch(r"([1-9]\d{0,3}) (day|week|month|year)s?", value, re.ASCII) if isinstance(value, str) else None
    if not found:
        raise ValueError("a time is so many days, weeks, months or years, such as `180 days`")
    return int(found[1]) * _LENGTHS[found[2]]


_SCALAR_SCHEMA = WithJsonSchema({"type": _ANY_SCALAR})
Text = Annotated[str, BeforeValidator(_text), _SCALAR_SCHEMA]
Date = Annotated[PartialDate, _parsed(PartialDate), PlainSerializer(str), WithJsonSchema({"type": _ANY_SCALAR})]
CountsOf = Annotated[Counts, _parsed(Counts), PlainSerializer(str), WithJsonSchema({"type": ["string", "integer"]})]
Flag = Annotated[bool, BeforeValidator(_flag), WithJsonSchema({"enum": [True, False, "yes", "no"]})]
Year = Annotated[int, BeforeValidator(_year), WithJsonSchema({"type": ["integer", "string"]})]
Days = Annotated[int, BeforeValidator(_days), WithJsonSchema({"type": "string"})]
Reference = Annotated[Text, AfterValidator(_reference)]
ClaimReference = Annotated[Text, AfterValidator(_claim_reference)]
ClaimId = Annotated[Text, AfterValidator(_claim_id)]
Stem = Annotated[Text, AfterValidator(_stem)]
Address = Annotated[Text, AfterValidator(_address)]
Email = Annotated[Text, AfterValidator(_email)]
Seed = Annotated[Text, AfterValidator(_seed)]
Digest = Annotated[Text, AfterValidator(_digest)]
Country = Annotated[Text, AfterValidator(_country)]
Language = Annotated[Text, AfterValidator(_language)]
