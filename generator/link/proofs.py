"""What a claim rests on: its sources, and whether its words stand in those that we hold.

In: one claim of a brief. Out: its proofs, the first from its passage or its own sentence, the others from `evidence`;
or problems, a passage that is not in its source at the passage's own line.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.link.desk import Asking
from generator.link.passages import Departed, Found, find, plain
from generator.model.names import did_you_mean
from generator.model.problems import Problem, Spot
from generator.model.vocabulary import Basis


@dataclass(frozen=True, slots=True)
class Proof:
    """One source of a claim: what it says, in its words where we have them, and how we know."""

    source: str
    basis: Basis
    passage: str = ""
    place: Found | None = None  # in the raw text of the seed
    pinpoint: str = ""
    note: str = ""


def proofs(asking: Asking) -> Iterator[Proof | Problem]:
    """Every source of one claim, the brief's own first."""
    listed = asking.brief.record.sources
    word = asking.data.source or asking.brief.record.source or (listed[0] if len(listed) == 1 else "")
    if not word:
        hint = f"write `source:`, here or once for the file, and one of: {', '.join(listed)}"
        yield asking.problem("source", f"`{asking.mark}` does not say which source it rests on", hint)
    elif word not in listed:
        yield asking.problem(
            "source", f"`{word}` is not among the brief's sources", did_you_mean(word, listed), "source"
        )
    else:
        source = asking.resolve(word, ("sources",), "source")
        # A brief's list of sources is resolved, and complained of, once for the file.
        if source and not isinstance(source, Problem):
            yield from _first(asking, source)
    for index, extra in enumerate(asking.data.evidence):
        source = asking.resolve(extra.source, ("sources",), "evidence", index, "source")
        if isinstance(source, Problem):
            yield source
        elif source:
            spot = asking.spot("evidence", index, "passage")
            proof = _proof(asking, source, extra.passage or "", plain(extra.passage or ""), spot)
            if isinstance(proof, Proof):
                proof = Proof(source, proof.basis, proof.passage, proof.place, extra.pinpoint or "", extra.note or "")
            yield proof


def _first(asking: Asking, source: str) -> Iterator[Proof | Problem]:
    """Its passage is the quotation under the paragraph; where the source is held, else its own sentence."""
    quoted = asking.passages.get(asking.mark)
    if quoted:
        spot = Spot(asking.brief.path, quoted.line, quoted.column)
        label = _LABEL.search(quoted.text)
        if label and label[1] in asking.brief.record.claims:
            message = f"this quotation is labelled `[{label[1]}]`, whose mark is not in the paragraph above it"
            yield Problem(spot, "passage", message, f"put it under the mark `[{label[1]}]`")
            return
        yield _proof(asking, source, quoted.text, plain(quoted.text), spot)
    elif source in asking.desk.held:
        sentence = asking.marked.sentence.replace("[", "\\[").replace("]", "\\]")
        yield _proof(asking, source, sentence, "", _sentence_spot(asking))
    else:
        yield Proof(source, Basis.CITED)


def proved(asking: Asking, source: str, passage: str, spot: Spot) -> Proof | Problem:
    """A passage that stands in the data of a claim, held against its source."""
    return _proof(asking, source, passage, plain(passage), spot)


def _proof(asking: Asking, source: str, passage: str, shown: str, spot: Spot) -> Proof | Problem:
    if not passage:
        return Proof(source, Basis.CITED)
    if source not in asking.desk.held:
        return Proof(source, Basis.COPIED, shown)
    found = find(passage, asking.desk.held[source])
    if isinstance(found, Found):
        return Proof(source, Basis.PROVED, shown, found)
    return Problem(spot, "passage", _departure(asking.mark, source, found), _HINT)


_LABEL = re.compile(r"\[([a-z0-9-]{2,24})\]\s*$")
_HINT = "copy the words of the source; your own go into [square brackets], an omission is […]"


def _departure(mark: str, source: str, found: Departed) -> str:
    message = f"the passage of `{mark}` is not in {source}"
    if found.agreed:
        return f"{message}: after “{found.agreed}” it goes on “{found.instead}”"
    return f"{message}, which has “{found.instead}”" if found.instead else message


def _sentence_spot(asking: Asking) -> Spot:
    """Where the sentence begins: behind the mark before it, or at the first column of its block."""
    marked = asking.marked
    before = [span for span in marked.inline.of("claim") if span.end <= marked.start]
    if not before:
        return Spot(asking.brief.path, marked.inline.line, marked.inline.column)
    return Spot(asking.brief.path, before[-1].line, before[-1].column + len(before[-1].value) + 3)
