"""The rows of a language's names and charges, where its folder holds nothing else, as rows.

In: a tongue and its `Rules`. Out: a row for each rule that finds names, whose expected are all names of that kind in a
sentence, `name; name`; and for each pattern of how charges are written, whose expected is what it matches.
"""

from dataclasses import fields, replace
from typing import Any

from convert.rules.law import Row
from convert.rules.tongues import Watched
from generator.convert.names import charges
from generator.convert.names.charges import Charges
from generator.convert.names.identity import outermost
from generator.convert.names.rows import SHAPED
from generator.convert.names.rules import Rules
from generator.convert.tongue import NEVER

_SAID = {"people": "person", "places": "place"}  # how a candidate calls its rule


def of_names(rules: Rules) -> dict[str, Row]:
    """A row for each rule that finds names; two rules of one name are a mistake."""
    rows: list[tuple[str, str, tuple[str, ...]]] = []
    for table in (rules.bodies, SHAPED, rules.people, rules.places):
        rows += [(folder, rule, (one.pattern,)) for folder, rule, one in table]
    rows.append(("places", "country", ()))
    found = {f"{folder}: {rule}": _name(rules, folder, rule, patterns) for folder, rule, patterns in rows}
    assert len(found) == len(rows), "two rules of one name"
    return found


def _name(rules: Rules, folder: str, rule: str, patterns: tuple[str, ...]) -> Row:
    def named(text: str) -> set[tuple[str, str]]:
        return {(one.form, one.rule) for one in outermost(tuple(rules.find(text))) if one.folder == folder}

    def sees(text: str, expected: str) -> bool:
        found = named(text)
        own = any(said == f"{_SAID.get(folder, folder)} by {rule}" for _, said in found)
        return own and {form for form, _ in found} == set(expected.split("; "))

    return Row(patterns, sees, lambda text: not named(text))


def of_charges(rules: Rules) -> dict[str, Row]:
    """A row for each pattern, and for each rule that is made of them."""
    made = ["offence after a charge", *(["offence by its own name"] if rules.charges.anywhere is not NEVER else [])]
    parts = {one.name: getattr(rules.charges, one.name) for one in fields(rules.charges)}
    return {f"offences: {rule.removeprefix('offence ')}": _offence(rules, rule) for rule in made} | {
        f"charges: {name}": _part(rules.charges, name) for name, one in parts.items() if one is not NEVER
    }


def _offence(rules: Rules, rule: str) -> Row:
    own = rules.charges.link if rule == "offence after a charge" else rules.charges.anywhere

    def named(text: str) -> list[tuple[str, str]]:
        return [(one.form, one.rule) for one in charges.offences(text, rules.charges)]

    def sees(text: str, expected: str) -> bool:
        found = named(text)
        return rule in {said for _, said in found} and "; ".join(dict.fromkeys(form for form, _ in found)) == expected

    return Row((own.pattern,), sees, lambda text: not named(text))


def _part(table: Charges, name: str) -> Row:
    def matched(text: str) -> set[str]:
        eye = Watched(getattr(table, name))
        watching: dict[str, Any] = {name: eye}
        for _ in charges.offences(text, replace(table, **watching)):
            pass
        return eye.seen

    own = (getattr(table, name).pattern,)
    return Row(own, lambda text, expected: expected in matched(text), lambda text: not matched(text))
