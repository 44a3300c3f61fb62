"""Which rows are held to which case files: what `test_rules` and `gaps` go through."""

from convert.rules import amounts, cases, days, english, lines, words
from convert.rules.law import Book, Row
from convert.rules.names import of_charges, of_names
from convert.rules.tongues import of_singles, of_tables
from generator.convert.dutch import tongue as dutch
from generator.convert.english.tongue import ENGLISH
from generator.convert.french import tongue as french
from generator.convert.names.rules import Rules
from generator.convert.tongue import Tongue


def _language(tongue: Tongue, rules: Rules) -> dict[str, Row]:
    return of_tables(tongue) | of_singles(tongue) | of_names(rules) | of_charges(rules)


BOOKS = {
    "amounts": Book(amounts.ROWS, cases.of("amounts")),
    "days": Book(days.ROWS, cases.of("days")),
    "lines": Book(lines.ROWS, cases.of("lines")),
    "english": Book(of_tables(ENGLISH) | of_singles(ENGLISH) | words.ROWS | english.ROWS, cases.of("english"), ENGLISH),
    "dutch": Book(_language(dutch.DUTCH, dutch.NAMES), cases.of("dutch"), dutch.DUTCH),
    "french": Book(_language(french.FRENCH, french.NAMES), cases.of("french"), french.FRENCH),
}
"""By the beginning of the names of their files."""
