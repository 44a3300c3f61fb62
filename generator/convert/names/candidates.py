"""What a rule thinks a name: a form, a kind of thing, where it stands and which rule says so.

In: nothing. Out: a frozen type. Refuses to decide: that is `mentions`'.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Candidate:
    """From `start` to `end` stands a name of a thing of this folder. `role` is what the text calls a person.

    `weak`: the words beside it would fit something else, too, so that any other rule goes before. `opening`: it is the
    first word of a sentence, whose capital says nothing; it counts where it stands with one elsewhere, too.
    """

    folder: str
    form: str
    start: int
    end: int
    rule: str
    role: str = ""
    aliases: tuple[str, ...] = ()
    any_case: bool = False
    weak: bool = False
    opening: bool = False
