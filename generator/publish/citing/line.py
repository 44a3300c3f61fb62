"""A citation as a line of plain text: each thing itself, then the page of the site as the way to it.

In: references. Out: one line each; each phrase of ours is whole, and its place in the line is that of its row. Refuses
to know how a page shows them.
"""

from collections.abc import Iterable, Iterator

from generator.publish.citing.references import Kind, Naming, Reference

_VIA = "Via {page}"
_QUOTED = "“{title}”"
_STATEMENT = "statement “{mark}” ({standing}) in “{title}”"
_LATER = "“{title}” ({later})"
_EDITOR = "edited by {editor}"
_REPUBLISHED = "as republished by {publisher}"
_COPY = "a copy of “{title}”"
_SEEN = "known from a copy at {address}"
_ARCHIVED = "archived copy: {address}"
_ARCHIVED_ON = "archived copy of {day}: {address}"
_RETRIEVED = "retrieved {date}"
_VERSION = "version {version}"
_AS_OF = "as of {date}"


def lines(references: Iterable[Reference]) -> tuple[str, ...]:
    """A line for each thing that is cited, ended by a full stop; a page is the way to what stands before it."""
    every = tuple(references)
    via = any(one.kind is not Kind.PAGE for one in every)
    return tuple(_ended(_work(one)) if one.kind is not Kind.PAGE else _way(one, via) for one in every)


def _way(page: Reference, via: bool) -> str:
    return _VIA.format(page=_ended(_page(page))) if via else _ended(_page(page))


def remarks(one: Reference) -> Iterator[str]:
    """What has no field of its own in the forms of reference managers, in words: how it is known, where a copy is."""
    if one.republished and one.publisher:
        yield _REPUBLISHED.format(publisher=one.publisher)
    yield from _copies(one)
    if one.statement:
        yield _STATEMENT.format(mark=one.statement, standing=one.standing, title=one.title)
    if one.later:
        yield one.later


def _ended(parts: Iterable[str]) -> str:
    words = " ".join(", ".join(filter(None, parts)).split())
    return words if words.endswith(".") else f"{words}."


def _work(one: Reference) -> Iterator[str]:
    yield one.author
    if one.naming is Naming.QUOTED:
        yield _QUOTED.format(title=one.title)
    elif one.naming is Naming.NAMED or not (one.number or one.ecli):
        yield one.title
    yield _REPUBLISHED.format(publisher=one.publisher) if one.republished and one.publisher else one.publisher
    yield one.date.words if one.date else ""
    yield from (one.number, one.ecli, one.pinpoint, one.address)
    yield from _copies(one)
    yield _RETRIEVED.format(date=one.retrieved.words) if one.retrieved else ""


def _copies(one: Reference) -> Iterator[str]:
    """That it is a copy, that only a copy was read, and where a web archive keeps one."""
    if one.copy_of:
        yield _COPY.format(title=one.copy_of)
    if one.seen_at:
        yield _SEEN.format(address=one.seen_at)
    if one.archived and one.archived_on:
        yield _ARCHIVED_ON.format(address=one.archived, day=one.archived_on.words)
    elif one.archived:
        yield _ARCHIVED.format(address=one.archived)


def _page(one: Reference) -> Iterator[str]:
    if one.statement:
        yield _STATEMENT.format(mark=one.statement, standing=one.standing, title=one.title)
    else:
        yield (_LATER if one.later else _QUOTED).format(title=one.title, later=one.later)
    yield one.publisher
    yield _EDITOR.format(editor=one.editor) if one.editor else ""
    yield one.address
    yield _VERSION.format(version=one.version) if one.version else ""
    yield _AS_OF.format(date=one.date.words) if one.date else ""
