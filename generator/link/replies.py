"""What somebody answered to a claim, with its date and its source.

In: one claim that asks. Out: the reply with its words resolved and its passage proved, or problems. Refuses to judge
whether the answer is right: it stands beside the claim either way.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.link.desk import Asking
from generator.link.proofs import Proof, proved
from generator.link.references import ACTORS
from generator.model.dates import PartialDate
from generator.model.problems import Problem


@dataclass(frozen=True, slots=True)
class Replied:
    """Who answered when, and where it can be read. `text` in our words, or `proof` with those of the source."""

    by: str
    date: PartialDate
    source: str
    text: str
    proof: Proof | None


def reply(asking: Asking) -> Iterator[Replied | Problem]:
    """The reply to one claim, if there is one and what it names is shown."""
    given = asking.data.reply
    if given is None:
        return
    by = asking.resolve(given.by, (*ACTORS, "cases"), "reply", "by")
    source = asking.resolve(given.source, ("sources",), "reply", "source")
    yield from (found for found in (by, source) if isinstance(found, Problem))
    if isinstance(by, Problem) or isinstance(source, Problem) or not by or not source:
        return
    if not given.passage:
        yield Replied(by, given.date, source, given.text or "", None)
        return
    for found in proved(asking, source, given.passage, asking.spot("reply", "passage")):
        yield found if isinstance(found, Problem) else Replied(by, given.date, source, given.text or "", found)
