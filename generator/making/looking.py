"""Looking over: what of an article on the threshold is about whoever saved it.

In: the bytes of an article, how a person calls it, and what that person wishes to be done. Out: the bytes as they may
be kept, and what to tell; or Stop with every place. A PDF cannot be written over: it is refused or kept as it is, and
what it says of its maker, who may be its author or the editor, is only told. Refuses to know what a trace looks like.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.convert import personal
from generator.convert.traces import Kind, Trace
from generator.files.arriving import incoming
from generator.files.texts import pdfpages
from generator.files.texts.formats import NoSeed
from generator.model.problems import Problem, Spot, Stop

_HOW = "--redact writes x over each of them into the seed; --keep-personal takes the page as it is"
_HOW_PDF = "nothing can be written over in a PDF: make it again without them; --keep-personal takes it as it is"
_SHOWN = 80


@dataclass(frozen=True, slots=True)
class Looked:
    """The bytes that may enter `seeds/`, and notices for the editor."""

    data: bytes
    notices: tuple[str, ...] = ()


def over(called: str, data: bytes, redact: bool = False, keep: bool = False, fetched: bool = False) -> Looked:
    """The article without what is about the editor, or Stop with every place of it.

    `redact` writes over it, `keep` takes it as it is; `fetched`: no browser with an account has seen it.
    """
    if data[:1024].lstrip().startswith(b"%PDF-"):
        return _printed(called, data, keep)
    signs = incoming.signs(data)
    found = [one for one in personal.find(signs.text) if _counts(one, fetched)]
    if not found or keep:
        return Looked(data)
    if not redact:
        raise Stop(_reports(called, signs.text, found))
    notice = f"what is about the editor was written over with x, {len(found)} times"
    return Looked(signs.bytes(personal.redacted(signs.text, found)), (notice,))


def _counts(trace: Trace, fetched: bool) -> bool:
    """What a site gives a visitor without an account in its forms and scripts belongs to nobody."""
    return not (fetched and trace.kind is Kind.FORM)


def _reports(called: str, text: str, found: Sequence[Trace]) -> Iterator[Problem]:
    """A problem for each trace; what to do about them is said once."""
    for number, (place, one) in enumerate(zip(personal.places(text, found), found, strict=True), 1):
        hint = _HOW if number == len(found) else ""
        yield Problem(Spot(called, *place), "personal", f"{one.kind}: `{one.short}`", hint)


def _printed(called: str, data: bytes, keep: bool) -> Looked:
    try:
        file = pdfpages.read(data)
    except NoSeed:
        return Looked(data)  # it is refused, with the reason, where it is read as an article
    problems = tuple(_on_pages(called, file.pages))
    if problems and not keep:
        raise Stop(problems)
    return Looked(data, tuple(_told(file.about)))


def _on_pages(called: str, pages: Iterable[str]) -> Iterator[Problem]:
    """A problem for each trace on a page, with the page as its line has no number that an editor could see."""
    found = [(number, one) for number, page in enumerate(pages, 1) for one in personal.find(page)]
    for row, (number, one) in enumerate(found, 1):
        hint = _HOW_PDF if row == len(found) else ""
        yield Problem(Spot(called), "personal", f"{one.kind} on page {number}: `{one.short}`", hint)


def _told(about: Iterable[tuple[str, str]]) -> Iterator[str]:
    """What the file says of who made it: nobody but the editor knows whether that is the editor."""
    for name, value in about:
        words = " ".join(value.split())
        if name == "Author" or personal.is_about_somebody(words):
            shown = words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"
            yield f"its data name as {name} “{shown}”: if that is you, make the PDF again before it is published"
