"""Linked bodies → HTML.

In: a body whose links are ids, and how each span is to be dressed. Out: blocks of escaped markup. Spans may nest, touch
or cross; what crosses is closed and opened again. Marks and slips put no words of ours into the text: their words come
from attributes, so that what is copied from the page is what the source says.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from markupsafe import Markup, escape

from generator.model.bodies import Body, Inline, Slot, Span, TablePlace
from generator.publish.cards import carded

_ROUND = str.maketrans("[]", "()")
_DEPTH = {"claim": 0, "link": 1, "em": 2, "strong": 3, "code": 4, "slip": 5, "break": 6}


@dataclass(frozen=True, slots=True)
class Dress:
    """How a span is shown: tags around it, `after` it a sign of ours without words; `hidden` text is withdrawn."""

    open: str = ""
    close: str = ""
    after: str = ""
    hidden: bool = False


_BREAK = Dress("<br>")


@dataclass(frozen=True, slots=True)
class SlipDress:
    """A slip to be found in the text, and its tags. Spaces compare as equal."""

    pattern: re.Pattern[str]
    dress: Dress

    @classmethod
    def of(cls, written: str, dress: Dress) -> "SlipDress":
        """For a slip as the source wrote it."""
        words = r"\s+".join(map(re.escape, written.split()))
        return cls(re.compile(rf"(?<!\w){words}(?!\w)"), dress)


@dataclass(frozen=True, slots=True)
class Wardrobe:
    """`dress` gives each span its tags; `slips` are the source's slips to find in the text, with theirs."""

    dress: Callable[[Span], Dress]
    slips: Mapping[str, SlipDress] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Block:
    """One top-level block and the claims whose sentences it holds; where a table is to stand, its id alone."""

    html: Markup
    claims: tuple[str, ...]
    table: str = ""


def blocks(body: Body, wardrobe: Wardrobe) -> Iterator[Block]:
    """The blocks of a body in order; where passages stood is left to the page."""
    html: list[str] = []
    claims: list[str] = []
    depth = 0
    for part in body.parts:
        if isinstance(part, Slot):
            continue
        if isinstance(part, TablePlace):
            yield Block(Markup(), (), part.table)
            continue
        if isinstance(part, Inline):
            html.append(inline(part, wardrobe))
            claims += [span.value for span in part.of("claim")]
            continue
        html.append(part)
        depth += len(re.findall(r"<[a-z]", part)) - part.count("</") - part.count("<hr>")
        if depth == 0:
            yield Block(Markup(carded("".join(html))), tuple(claims))
            html, claims = [], []
    if html:
        yield Block(Markup("".join(html)), tuple(claims))


def plain(body: Body, standing: Callable[[str], str]) -> str:
    """The words of a body, and behind each reference the standing of its claim: where no sign can be shown.

    Square brackets are those of standings alone, so that no text can pass for one, and none is cut off with one.
    """
    return " ".join(_plain(part, standing) for part in body.inlines)


def _plain(text: Inline, standing: Callable[[str], str]) -> str:
    out, done = [], 0
    for ref in text.of("ref"):
        out += [unbracketed(text.text[done : ref.start]), f" [{standing(ref.value)}]"]
        done = ref.start
    return "".join([*out, unbracketed(text.text[done:])])


def unbracketed(text: str) -> str:
    """A text beside which standings are said in square brackets: its own become round."""
    return text.translate(_ROUND)


def inline(text: Inline, wardrobe: Wardrobe) -> Markup:
    """One running text with its spans."""
    if not text.spans and not wardrobe.slips:
        return escape(text.text)
    spans = [span for span in text.spans if span.kind != "name"]
    spans += _slips(text.text, wardrobe.slips)
    dresses = {span: _dress(span, wardrobe) for span in spans}
    edges = sorted({0, len(text.text), *(at for span in spans for at in (span.start, span.end))})
    out: list[str] = []
    stack: list[Span] = []
    late: list[str] = []
    waiting = sorted((span for span in spans if span.start < span.end), key=lambda span: -span.start)
    points: dict[int, list[Span]] = {}
    for span in spans:
        if span.start == span.end:
            points.setdefault(span.start, []).append(span)
    here: list[Span] = []
    for start, end in zip(edges, [*edges[1:], edges[-1]], strict=True):
        here = [span for span in here if start < span.end]
        while waiting and waiting[-1].start <= start:
            here.append(waiting.pop())
        here.sort(key=_outer_first)
        withdrawn = next((number for number, span in enumerate(here, 1) if dresses[span].hidden), 0)
        # Of a withdrawn claim nothing inside is shown, not even whom it named.
        _switch(out, stack, here[:withdrawn] or here, start, dresses, late)
        if not withdrawn:
            out += [dresses[span].after for span in points.get(start, ())]
            out.append(escape(text.text[start:end]))
    return Markup("".join(out))


def _switch(
    out: list[str], stack: list[Span], wanted: Sequence[Span], at: int, dresses: Mapping[Span, Dress], late: list[str]
) -> None:
    """Close what no longer holds and what crosses it, open what now does; a sign waits until no link is around it."""
    same = 0
    while same < min(len(stack), len(wanted)) and stack[same] is wanted[same]:
        same += 1
    for depth in range(len(stack) - 1, same - 1, -1):
        span = stack[depth]
        out.append(dresses[span].close)
        if span.end == at:
            late.append(dresses[span].after)
        if not any(outer.kind == "link" for outer in stack[:depth]):
            out += late
            late.clear()
    out += [dresses[span].open for span in wanted[same:]]
    stack[:] = wanted


def _dress(span: Span, wardrobe: Wardrobe) -> Dress:
    if span.kind == "break":
        return _BREAK
    if span.kind in ("em", "strong", "code"):
        return Dress(f"<{span.kind}>", f"</{span.kind}>")
    return wardrobe.slips[span.value].dress if span.kind == "slip" else wardrobe.dress(span)


def _slips(text: str, slips: Mapping[str, SlipDress]) -> Iterator[Span]:
    """Where the source's slips stand."""
    for written, slip in slips.items():
        if written.split(None, 1)[0] in text:
            for found in slip.pattern.finditer(text):
                yield Span(found.start(), found.end(), "slip", written, 0, 0)


def _outer_first(span: Span) -> tuple[int, int, int]:
    return _DEPTH[span.kind], span.start, -span.end
