"""What a rule wants, for people: the type of a row.

In: nothing. Out: `Rule`. Refuses to know any rule.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """`id` as it stands behind a problem; `wants` one sentence of what must hold, `why` one of what for.

    `wrong` and `right` are examples as an editor would write them, a few lines each.
    """

    id: str
    wants: str
    why: str
    wrong: str
    right: str
