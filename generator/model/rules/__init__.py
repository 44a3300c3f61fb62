"""The rules that `briefing check` holds the content to: a table, one module for each group of rules.

    reading      whether a file can be read, and its values
    linking      names, references and links between files
    evidence     sources, seeds, passages
    status       steps of proceedings, and what they make of somebody
    wording      what our own words may say of somebody
    pages        the finished pages and their addresses
    safety       what must never be published or run
    making       using the commands: bringing articles in, making drafts, writing files

In: nothing. Out: `RULES`, by id. Every problem that any floor speaks of has its rule here; `briefing explain` and the
list in RULES.md are made from it. Refuses to know how a rule is checked.
"""

from collections.abc import Mapping

from generator.model.rules import evidence, linking, making, pages, reading, safety, status, wording
from generator.model.rules.rule import Rule

GROUPS: Mapping[str, tuple[Rule, ...]] = {
    "reading": reading.RULES,
    "linking": linking.RULES,
    "evidence": evidence.RULES,
    "status": status.RULES,
    "wording": wording.RULES,
    "pages": pages.RULES,
    "safety": safety.RULES,
    "making": making.RULES,
}
RULES: Mapping[str, Rule] = {rule.id: rule for group in GROUPS.values() for rule in group}
