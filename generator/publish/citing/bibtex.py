"""References as BibTeX.

In: references. Out: one entry each. In a text every sign that means something to BibTeX or TeX is written as a command,
braces too, since BibTeX counts them even behind a backslash; an address, which is printed as it is, has its braces and
backslashes in percent signs.
"""

from collections.abc import Iterable, Iterator

from generator.publish.citing.line import remarks
from generator.publish.citing.references import Kind, Reference
from generator.publish.language import Language

# Kind → type of the entry, and the field of its publisher.
_TYPES = {
    Kind.DECISION: ("misc", "howpublished"),
    Kind.LAW: ("misc", "howpublished"),
    Kind.PRESS: ("article", "journal"),
    Kind.RELEASE: ("techreport", "institution"),
    Kind.PAPER: ("misc", "howpublished"),
    Kind.ONLINE: ("misc", "howpublished"),
    Kind.PAGE: ("misc", "howpublished"),
}
_SIGNS = str.maketrans(
    {
        **{"\\": r"{\textbackslash}", "{": r"{\textbraceleft}", "}": r"{\textbraceright}"},
        **{"^": r"{\textasciicircum}", "~": r"{\textasciitilde}"},
        **{sign: f"\\{sign}" for sign in "$&%#_"},
    }
)
_IN_ADDRESS = str.maketrans({"\\": "%5C", "{": "%7B", "}": "%7D", " ": "%20"})


def bibtex(references: Iterable[Reference], language: Language) -> str:
    """All entries, an empty line between them."""
    return "\n\n".join(entry(one, language) for one in references)


def entry(one: Reference, language: Language) -> str:
    """One entry, a field a line; what is not known is left out. Braces around a whole text keep its capitals."""
    fields = (f"  {key} = {{{value}}}" for key, value in _fields(one, language) if value)
    return ",\n".join((f"@{_TYPES[one.kind][0]}{{{one.key}", *fields)) + "\n}"


def escaped(text: str) -> str:
    """A text in one line, in which no sign means anything but itself."""
    return " ".join(text.split()).translate(_SIGNS)


def _fields(one: Reference, language: Language) -> Iterator[tuple[str, str]]:
    yield "author", _whole(one.author)
    yield "title", _whole(one.title)
    yield "editor", _whole(one.editor)
    yield _TYPES[one.kind][1], _whole(one.publisher)
    yield from _date(one, language)
    yield "number", escaped(one.number)
    yield "pages", escaped(one.pinpoint)
    yield "url", one.address.translate(_IN_ADDRESS)
    yield "urldate", one.retrieved.iso if one.retrieved else ""
    yield "version", one.version
    yield "note", escaped("; ".join(filter(None, (one.ecli, *remarks(one, language)))))


def _whole(text: str) -> str:
    return f"{{{escaped(text)}}}" if text else ""


def _date(one: Reference, language: Language) -> Iterator[tuple[str, str]]:
    """`date` for those who read it, `year` for all; a date that is no day, month or year is in words."""
    if one.date and not one.date.unknown:
        yield "year", one.date.iso[:4] or escaped(language.date(one.date))
        yield "date", one.date.iso
