"""The language that a site speaks: every word that is not content, dates and numbers.

In: English text as it stands in views and templates, values to put in it, a catalogue of translations. Out: words of
the site's language; English itself has no catalogue. Refuses to know where catalogues lie, and never touches content.
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from gettext import NullTranslations

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal

from generator.model.dates import PartialDate
from generator.model.vocabulary import Role

ROLE = "role"  # the context that the words of roles have in a catalogue
# What a plain code means here: the day stands before the month.
_LOCALES: Mapping[str, str] = {"en": "en_GB"}


@dataclass(frozen=True, slots=True)
class Language:
    """`code` as BCP 47 writes it, and the translations of its catalogue."""

    code: str = "en"
    translations: NullTranslations = field(default_factory=NullTranslations, compare=False)

    def say(self, text: str, **values: object) -> str:
        """A phrase, with `%(name)s` in it replaced by the value of that name."""
        said = self.word(text)
        return said % values if values else said

    def word(self, text: str) -> str:
        """A word of a table; nothing for nothing, which in a catalogue has a meaning of its own."""
        if isinstance(text, Role):  # an official is somebody; as the word of a standing it is another word
            return self.translations.pgettext(ROLE, text)
        return self.translations.gettext(text) if text else ""

    def plural(self, one: str, many: str, number: int, **values: object) -> str:
        """The phrase that this number wants; `%(number)s` in it is the number as this language writes it."""
        return self.translations.ngettext(one, many, number) % {"number": self.number(number), **values}

    def number(self, number: int) -> str:
        """A whole number with its thousands apart."""
        return _number(number, self.code)

    def date(self, date: PartialDate) -> str:
        """A date no more exact than its source: `12 March 2021`, `before March 2021`, `date unknown`."""
        if date.unknown:
            return self.say("date unknown")
        first, last = _day(date.first, self.code), _day(date.last, self.code)
        if date.first != date.last:
            return self.say("between %(first)s and %(last)s", first=first, last=last)
        if date.bound == "before":
            return self.say("before %(date)s", date=first)
        return self.say("after %(date)s", date=first) if date.bound else first

    def country(self, code: str) -> str:
        """The name of a country by its ISO code; a code that no table knows stays as it is."""
        return str(_locale(self.code).territories.get(code.upper(), code))


ENGLISH = Language()


@lru_cache(maxsize=64)
def _locale(code: str) -> Locale:
    return Locale.parse(_LOCALES.get(code, code), sep="-" if "-" in code else "_")


@lru_cache(maxsize=4096)  # the same few numbers and days stand on every page
def _number(number: int, code: str) -> str:
    return format_decimal(number, locale=_locale(code))


@lru_cache(maxsize=65536)
def _day(prefix: str, code: str) -> str:
    """`2021`, `2021-03` or `2021-03-12` in words."""
    year, *rest = (int(part) for part in prefix.split("-"))
    day = datetime.date(year, *[*rest, 1, 1][:2])
    if len(rest) == 2:
        return format_date(day, "long", locale=_locale(code))
    return format_skeleton("yMMMM" if rest else "y", day, locale=_locale(code))
