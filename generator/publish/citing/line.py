"""A citation as a line of plain text: each thing itself, then the page of the site as the way to it.

In: references. Out: one line each; each phrase of ours is whole, and its place in the line is that of its row. Refuses
to know how a page shows them.
"""

from collections.abc import Iterable, Iterator

from generator.publish.citing.references import Kind, Naming, Reference
from generator.publish.language import Language, phrase

_VIA = phrase("Via %(page)s")
_QUOTED = phrase("“%(title)s”")
_STATEMENT = phrase("statement “%(mark)s” (%(standing)s) in “%(title)s”")
_LATER = phrase("“%(title)s” (%(later)s)")
_EDITOR = phrase("edited by %(editor)s")
_REPUBLISHED = phrase("as republished by %(publisher)s")
_COPY = phrase("a copy of “%(title)s”")
_SEEN = phrase("known from a copy at %(address)s")
_ARCHIVED = phrase("archived copy: %(address)s")
_ARCHIVED_ON = phrase("archived copy of %(day)s: %(address)s")
_RETRIEVED = phrase("retrieved %(date)s")
_VERSION = phrase("version %(version)s")
_AS_OF = phrase("as of %(date)s")


def lines(references: Iterable[Reference], language: Language) -> tuple[str, ...]:
    """A line for each thing that is cited, ended by a full stop; a page is the way to what stands before it."""
    every = tuple(references)
    via = any(one.kind is not Kind.PAGE for one in every)
    return tuple(
        _ended(_work(one, language)) if one.kind is not Kind.PAGE else _way(one, via, language) for one in every
    )


def _way(page: Reference, via: bool, language: Language) -> str:
    words = _ended(_page(page, language))
    return language.say(_VIA, page=words) if via else words


def remarks(one: Reference, language: Language) -> Iterator[str]:
    """What has no field of its own in the forms of reference managers, in words: how it is known, where a copy is."""
    if one.republished and one.publisher:
        yield language.say(_REPUBLISHED, publisher=one.publisher)
    yield from _copies(one, language)
    if one.statement:
        yield language.say(_STATEMENT, mark=one.statement, standing=one.standing, title=one.title)
    if one.later:
        yield one.later


def _ended(parts: Iterable[str]) -> str:
    words = " ".join(", ".join(filter(None, parts)).split())
    return words if words.endswith(".") else f"{words}."


def _work(one: Reference, language: Language) -> Iterator[str]:
    yield one.author
    if one.naming is Naming.QUOTED:
        yield language.say(_QUOTED, title=one.title)
    elif one.naming is Naming.NAMED or not (one.number or one.ecli):
        yield one.title
    yield language.say(_REPUBLISHED, publisher=one.publisher) if one.republished and one.publisher else one.publisher
    yield language.date(one.date) if one.date else ""
    yield from (one.number, one.ecli, one.pinpoint, one.address)
    yield from _copies(one, language)
    yield language.say(_RETRIEVED, date=language.date(one.retrieved)) if one.retrieved else ""


def _copies(one: Reference, language: Language) -> Iterator[str]:
    """That it is a copy, that only a copy was read, and where a web archive keeps one."""
    if one.copy_of:
        yield language.say(_COPY, title=one.copy_of)
    if one.seen_at:
        yield language.say(_SEEN, address=one.seen_at)
    if one.archived and one.archived_on:
        yield language.say(_ARCHIVED_ON, address=one.archived, day=language.date(one.archived_on))
    elif one.archived:
        yield language.say(_ARCHIVED, address=one.archived)


def _page(one: Reference, language: Language) -> Iterator[str]:
    say = language.say
    if one.statement:
        yield language.say(_STATEMENT, mark=one.statement, standing=one.standing, title=one.title)
    else:
        yield say(_LATER, title=one.title, later=one.later) if one.later else say(_QUOTED, title=one.title)
    yield one.publisher
    yield say(_EDITOR, editor=one.editor) if one.editor else ""
    yield one.address
    yield say(_VERSION, version=one.version) if one.version else ""
    yield say(_AS_OF, date=language.date(one.date)) if one.date else ""
