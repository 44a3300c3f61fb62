"""The language that a site speaks: every word that is not content, dates and numbers.

In: English text as it stands in views and templates, values to put in it, a catalogue of translations. Out: words of
the site's language; English itself has no catalogue. Refuses to know where catalogues lie, and never touches content.
"""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from gettext import NullTranslations

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal, get_decimal_symbol

from generator.model.countries import country_name
from generator.model.dates import PartialDate
from generator.model.figures import BOUNDS, SCALES, Counts, Figure
from generator.model.vocabulary import Role

ROLE = "role"  # the context that the words of roles have in a catalogue
# What a plain code means here: the day stands before the month.
_LOCALES: Mapping[str, str] = {"en": "en_GB"}


def phrase(text: str) -> str:
    """A phrase that stands in a table and is said later: marked here, so that it comes into the catalogues."""
    return text


_BOUNDED = {
    "at least": phrase("at least %(figure)s"),
    "at most": phrase("at most %(figure)s"),
    "about": phrase("about %(figure)s"),
    "more than": phrase("more than %(figure)s"),
    "less than": phrase("less than %(figure)s"),
}
_SCALED = {
    "thousand": phrase("%(number)s thousand"),
    "million": phrase("%(number)s million"),
    "billion": phrase("%(number)s billion"),
}
assert set(_BOUNDED) == set(BOUNDS)
assert {"", *_SCALED} == set(SCALES)


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

    def as_of(self, date: PartialDate) -> str:
        """Of which day a statement is: `as of 12 March 2021`, `as stated before March 2021`."""
        if date.unknown:
            return self.date(date)
        if date.bound or date.first != date.last:
            return self.say("as stated %(date)s", date=self.date(date))
        return self.say("as of %(date)s", date=self.date(date))

    def counts(self, counts: Counts | None) -> str:
        """`17 of 18 counts`; nothing where it is not said."""
        if counts is None:
            return ""
        if counts.total is None:
            return self.plural("%(number)s count", "%(number)s counts", counts.these)
        these = self.number(counts.these)
        return self.plural("%(these)s of %(number)s count", "%(these)s of %(number)s counts", counts.total, these=these)

    def figure(self, figure: Figure) -> str:
        """A figure no more exact than its source: `at least 70,000`, `EUR 900 to 2,000`, `hundreds`, `6 months`.

        A currency keeps its code: signs such as $ belong to several.
        """
        words = self._quantity(figure.low)
        if figure.low != figure.high:
            words = self.say("%(low)s to %(high)s", low=words, high=self._quantity(figure.high))
        if figure.currency:
            words = self.say("%(currency)s %(sum)s", currency=figure.currency, sum=words)
        if figure.unit:
            words = self.say("%(figure)s %(unit)s", figure=words, unit=self.word(figure.unit))
        return self.say(_BOUNDED[figure.bound], figure=words) if figure.bound else words

    def _quantity(self, written: str) -> str:
        digits, _, scale = written.partition(" ")
        whole, point, part = digits.partition(".")
        if not whole.isdigit():
            return self.word(written)
        number = f"{self.number(int(whole))}{_point(self.code)}{part}" if point else self.number(int(whole))
        return self.say(_SCALED[scale], number=number) if scale else number

    def listed(self, names: Sequence[str]) -> str:
        """`a`, `a and b`, `a, b and c`."""
        if len(names) < 2:
            return "".join(names)
        return self.say("%(first)s and %(last)s", first=", ".join(names[:-1]), last=names[-1])

    def head(self, word: str) -> str:
        """A word of a table as it stands at the head of something, with a capital."""
        said = self.word(word)
        return said[:1].upper() + said[1:]

    def country(self, code: str) -> str:
        """The name of a country by its ISO code; a code that no table knows stays as it is."""
        if self.code == ENGLISH.code:
            return country_name(code.upper())
        return str(_locale(self.code).territories.get(code.upper(), code))


ENGLISH = Language()


@lru_cache(maxsize=64)
def _locale(code: str) -> Locale:
    return Locale.parse(_LOCALES.get(code, code), sep="-" if "-" in code else "_")


@lru_cache(maxsize=4096)  # the same few numbers and days stand on every page
def _number(number: int, code: str) -> str:
    return format_decimal(number, locale=_locale(code))


@lru_cache(maxsize=64)
def _point(code: str) -> str:
    return get_decimal_symbol(_locale(code))


@lru_cache(maxsize=65536)
def _day(prefix: str, code: str) -> str:
    """`2021`, `2021-03` or `2021-03-12` in words."""
    year, *rest = (int(part) for part in prefix.split("-"))
    day = datetime.date(year, *[*rest, 1, 1][:2])
    if len(rest) == 2:
        return format_date(day, "long", locale=_locale(code))
    return format_skeleton("yMMMM" if rest else "y", day, locale=_locale(code))
