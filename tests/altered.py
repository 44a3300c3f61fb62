"""One letter another, in the words of a brief or in a seed: what is then said, and where."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from generator.link.claims import Claim, claims
from generator.link.desk import Desk
from generator.link.passages import Held, held
from generator.link.proofs import Proof
from generator.link.recorded import changed, elsewhere
from generator.link.register import Register
from generator.model.bodies import Body, Passage
from generator.model.content import Content, Entry
from generator.model.problems import Problem
from generator.model.records import Brief, Record, Source

FOUND = {"passage", "passage-twice", "lock"}
UNSEEN = "\u00ad\u200b\ufeff"


def another(char: str) -> str:
    """A sign of the same kind that looks like a slip: the next letter, the next digit, another mark."""
    if char.isdigit():
        return str((int(char) + 1) % 10) if char.isascii() else "7"
    if char.isalpha():
        return "e" if char.lower() != "e" else "a"
    return ";" if char != ";" else ","


def desk_of(content: Content, texts: dict[str, Held]) -> Desk:
    """What the claims of a brief are read with."""
    register = Register.of(content.entries, content.unread)
    return Desk(register, content.properties, texts, changed(content), elsewhere(content), content.lock)


def texts_of(content: Content) -> dict[str, Held]:
    """The held sources in comparable form."""
    sources = {id: entry.record for id, entry in content.entries.items() if isinstance(entry.record, Source)}
    return {id: held(content.seeds[one.seed]) for id, one in sources.items() if one.seed and one.seed in content.seeds}


def said(brief: Entry[Record], body: Body, desk: Desk) -> list[Problem]:
    """What is wrong with the passages of a brief."""
    found = claims(cast(Entry[Brief], brief), body, desk)
    return [one for one in found if isinstance(one, Problem) and one.rule in FOUND]


def alone(body: Body, claim: Claim) -> Body:
    """The part of a body that holds one claim; the others of its paragraph are no claims there."""
    inline = next(part for part in body.inlines for span in part.of("claim") if span.value == claim.mark)
    spans = tuple(span for span in inline.spans if span.kind != "claim" or span.value == claim.mark)
    return Body((replace(inline, spans=spans),), tuple(one for one in body.passages if one.claim == claim.mark))


def slips_in_brief(body: Body, claim: Claim) -> Iterator[tuple[Body, int]]:
    """The part of a body that holds one claim, with each letter of its passage another in turn, and its line."""
    part = alone(body, claim)
    (inline,) = part.inlines
    span = next(span for span in inline.of("claim") if span.value == claim.mark)
    for quoted in part.passages:
        for wrong in slips(quoted.text):
            yield Body((inline,), (replace(quoted, text=wrong),)), quoted.line
    for wrong in () if part.passages else slips(inline.text[span.start : span.end]):
        text = f"{inline.text[: span.start]}{wrong}{inline.text[span.end :]}"
        yield Body((replace(inline, text=text),)), inline.line


def slips(words: str) -> Iterator[str]:
    """A text with each letter, digit and sign another in turn; spaces are no letters."""
    for at, char in enumerate(words):
        if not char.isspace():
            yield f"{words[:at]}{another(char)}{words[at + 1 :]}"


def slips_in_seed(raw: str, source: Held, proof: Proof) -> Iterator[tuple[str, Held]]:
    """A seed with each letter of one passage in it another in turn, raw and in comparable form."""
    for start, end in proof.place.ranges if proof.place else ():
        for at in range(start, end):
            if not raw[at].isspace() and raw[at] not in UNSEEN and not combining(raw, at):
                index, char = bisect_left(source.offsets, at), another(raw[at])
                text = f"{source.text[:index]}{char}{source.text[index + 1 :]}"
                yield f"{raw[:at]}{char}{raw[at + 1 :]}", Held(text, source.offsets)


def combining(raw: str, at: int) -> bool:
    """Whether a letter is made of several signs here, so that another one changes more than itself."""
    return any(unicodedata.combining(char) for char in raw[at : at + 2])


def same_to_the_eye(words: str) -> Iterator[str]:
    """The same words as another program, another keyboard or another screen writes them."""
    yield unicodedata.normalize("NFD", words)
    yield unicodedata.normalize("NFC", words)
    for space in ("  ", "\n", "\u00a0", " \t", "\u2009", " \r\n"):
        yield re.sub(r"\s+", space, words)
    for sign in UNSEEN:
        yield re.sub(r"(?<=[^\W\d_])(?=[^\W\d_])", sign, unicodedata.normalize("NFC", words))
    for shapes in ("'‘’‚‛′`´", '"“”„‟«»″'):
        for shape in shapes:
            yield re.sub(f"[{shapes}]", shape, words)


def with_insertions(words: str) -> Iterator[str]:
    """A quotation with the editor's brackets in each of its gaps in turn, and around it."""
    quoted = re.sub(r"([\[\]])", r"\\\1", words)
    for found in re.finditer(r"\s+", quoted):
        yield f"{quoted[: found.start()]} [sic] {quoted[found.end() :]}"
    yield f"[Our words:] {quoted}"
    yield f"{quoted} [our words]"


def in_other_words(body: Body, claim: Claim, words: str) -> Body:
    """The part of a body that holds one claim, with these words quoted under it."""
    (inline,) = alone(body, claim).inlines
    return Body((inline,), (Passage(claim.mark, words, inline.line, inline.column),))
