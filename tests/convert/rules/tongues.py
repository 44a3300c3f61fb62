"""The tables and single patterns of any language, as rows.

In: a tongue. Out: a row for each row of a table, and for each single pattern that the language fills. A row of a table
sees a text where what is expected comes of it and no longer comes without the row; it leaves one where taking it out
changes nothing. A single pattern is tried by reading the text, or by itself (`words`). Refuses to know any words.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from convert.rules.law import Row, numbered
from convert.rules.sight import GIVES, cued, see, told
from generator.convert.sieve import Pattern
from generator.convert.tongue import ALWAYS, Tongue

_SIGNS = re.compile("[\ue000-\ue009]+")  # names, in a sentence in signs
_NEVER = "(?!)"
NO_CUE = "no cue"


def of_tables(tongue: Tongue) -> dict[str, Row]:
    """Rows have the name that the table gives them."""
    return numbered((name, row) for table in GIVES for name, row in _table(tongue, table)) | {
        f"standings: {NO_CUE}": _uncued(tongue)
    }


def _table(tongue: Tongue, table: str) -> Iterator[tuple[str, Row]]:
    rows: tuple[Any, ...] = getattr(tongue, table)
    for place, row in enumerate(rows):
        kept: dict[str, Any] = {table: type(rows)(rows[:place] + rows[place + 1 :])}
        name = f"{table.replace('_', ' ')}: {_label(table, row)}"
        yield name, _row(table, tuple(_patterns(row)), tongue, replace(tongue, **kept))


def _row(table: str, patterns: tuple[str, ...], tongue: Tongue, without: Tongue) -> Row:
    def sees(text: str, expected: str) -> bool:
        given = told(table, text, tongue)
        return "; ".join(one for one, _ in given) == expected and told(table, text, without) != given

    def leaves(text: str) -> bool:
        cues = table != "events" or cued(text, without) == cued(text, tongue)
        return cues and told(table, text, without) == told(table, text, tongue)

    return Row(patterns, sees, leaves)


def _label(table: str, row: Any) -> str:
    if table in ("properties", "relations"):
        return str(row.key)
    if table == "standings":
        return str(row[1])
    if table == "events":
        return f"{row[0]} {row[1] or ''}".strip()
    if table == "genders":
        return str(re.findall(r"\w+", row[0].pattern)[0])
    return str(row[0] or "any number")


def _patterns(row: Any) -> Iterator[str]:
    parts = (row.before, row.after) if hasattr(row, "after") else (row.between,) if hasattr(row, "between") else row
    return (one.pattern for one in parts if hasattr(one, "pattern"))


def _uncued(tongue: Tongue) -> Row:
    """Where no row counts, the writer reports."""

    def standings(text: str) -> list[str]:
        return [str(one.standing) for one in see(text, tongue).statements if one.rule == NO_CUE]

    return Row((), lambda text, expected: "; ".join(standings(text)) == expected, lambda text: not standings(text))


@dataclass(frozen=True, slots=True)
class Watched:
    """A pattern that notes what it matches; names stand in its notes as `…`."""

    real: Pattern
    seen: set[str] = field(default_factory=set)

    @property
    def pattern(self) -> str:
        return self.real.pattern

    def search(self, *where: Any) -> re.Match[str] | None:
        return self._noted(self.real.search(*where))

    def match(self, *where: Any) -> re.Match[str] | None:
        return self._noted(self.real.match(*where))

    def fullmatch(self, *where: Any) -> re.Match[str] | None:
        return self._noted(self.real.fullmatch(*where))

    def finditer(self, *where: Any) -> Iterator[re.Match[str]]:
        return (match for match in self.real.finditer(*where) if self._noted(match))

    def sub(self, new: Any, text: str) -> str:
        for match in self.real.finditer(text):
            self._noted(match)
        return re.sub(self.real.pattern, new, text, flags=self.real.flags)

    def _noted(self, match: re.Match[str] | None) -> re.Match[str] | None:
        if match:
            self.seen.add(_SIGNS.sub("…", match[0]).strip() or "nothing")
        return match


def singles(tongue: Tongue) -> Mapping[str, Pattern]:
    """The single patterns that a language fills, by the name of their field."""
    values = {one.name: getattr(tongue, one.name) for one in fields(tongue)}
    return {
        name: value
        for name, value in values.items()
        if hasattr(value, "pattern") and value is not ALWAYS and not value.pattern.startswith(_NEVER)
    }


def of_singles(tongue: Tongue) -> dict[str, Row]:
    """Single patterns, tried by reading a text; expected is what the pattern matched in it."""
    return {f"words: {name.replace('_', ' ')}": _single(tongue, name, one) for name, one in singles(tongue).items()}


def _single(tongue: Tongue, name: str, pattern: Pattern) -> Row:
    def matched(text: str) -> set[str]:
        eye = Watched(pattern)
        watching: dict[str, Any] = {name: eye}
        see.__wrapped__(text, replace(tongue, **watching))
        return eye.seen

    return Row((pattern.pattern,), lambda text, expected: expected in matched(text), lambda text: not matched(text))
