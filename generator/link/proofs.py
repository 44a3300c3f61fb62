"""What a claim rests on: its sources, and whether its words stand in those that we hold.

In: one claim of a brief. Out: its proofs, the first from its passage or its own sentence, the others from `evidence`;
or problems. Refuses to know how words are proved.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from generator.link.desk import Asking
from generator.link.passages import plain
from generator.link.proving import Proof, Quoted, prove
from generator.model.names import did_you_mean
from generator.model.problems import Problem, Spot
from generator.model.seedlock import REPLY
from generator.model.vocabulary import Basis

__all__ = ["Proof", "proofs"]


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
    yield from _further(asking, word)


def _further(asking: Asking, first: str) -> Iterator[Proof | Problem]:
    """The sources under `evidence`; `first` is the word for the brief's own."""
    named = Counter([first.rpartition("/")[2]])
    for index, extra in enumerate(asking.data.evidence):
        source = asking.resolve(extra.source, ("sources",), "evidence", index, "source")
        named[extra.source.rpartition("/")[2]] += 1
        if isinstance(source, Problem):
            yield source
        elif source:
            spot, number = asking.spot("evidence", index, "passage"), named[extra.source.rpartition("/")[2]]
            passage = Quoted(source, extra.passage or "", plain(extra.passage or ""), spot, number)
            for one in prove(asking, passage):
                if isinstance(one, Proof):
                    yield replace(one, pinpoint=extra.pinpoint or "", note=extra.note or "")
                else:
                    yield one


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
        yield from prove(asking, Quoted(source, quoted.text, plain(quoted.text), spot))
    elif source in asking.desk.held or source in asking.desk.elsewhere:
        sentence = asking.marked.sentence.replace("[", "\\[").replace("]", "\\]")
        yield from prove(asking, Quoted(source, sentence, "", _sentence_spot(asking), sentence=True))
    else:
        yield Proof(source, Basis.CITED)


def proved(asking: Asking, source: str, passage: str, spot: Spot) -> Iterator[Proof | Problem]:
    """The passage of the reply to a claim, held against its source."""
    yield from prove(asking, Quoted(source, passage, plain(passage), spot, REPLY))


_LABEL = re.compile(r"\[([a-z0-9-]{2,24})\]\s*$")


def _sentence_spot(asking: Asking) -> Spot:
    """Where the sentence begins: behind the mark before it, or at the first column of its block."""
    marked = asking.marked
    before = [span for span in marked.inline.of("claim") if span.end <= marked.start]
    if not before:
        return Spot(asking.brief.path, marked.inline.line, marked.inline.column)
    return Spot(asking.brief.path, before[-1].line, before[-1].column + len(before[-1].value) + 3)
