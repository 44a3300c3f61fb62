"""Asking an editor at a terminal: one item after the other, each answer written at once.

In: what waits. Out: lines of a list; or questions, and files changed by the answers. Refuses to know what a decision
does to a file: that is `reviewing`'s.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import click

from generator.building.build import read
from generator.files.outline import Unreadable
from generator.files.writing import replace_text
from generator.making import reviewing
from generator.making.reviewing import Item, Waiting
from generator.model.problems import errors
from generator.model.records import Offer

_DOUBT = "[s]ettled, [e]dit the file, [Enter] later, [q]uit"
_OFFER = "[t]ake, [l]eave, [e]dit the file, [Enter] later, [q]uit"
_LETTER = re.compile(r"\[([a-z])\]")


def listed(waiting: Sequence[Waiting]) -> Iterator[str]:
    """Every item with its place, under its brief."""
    for one in waiting:
        if not one.items:
            yield f"{one.path}: a draft without open doubts; read it, then delete its line `review: draft`"
        last = ""
        for item in one.items:
            lines = list(_told(item))
            # Of one sentence there may be several things to say.
            yield from lines[1:] if len(lines) > 1 and lines[0] == last else lines
            last = lines[0]


def walk(root: Path, waiting: Sequence[Waiting]) -> None:
    """Ask about every item of every brief, until the editor has enough."""
    for one in waiting:
        if not _walk(root, one):
            return


def _walk(root: Path, one: Waiting) -> bool:
    """One brief; False when the editor wants to stop."""
    at = 0
    now: Waiting | None = one
    while now and at < len(now.items):
        item = now.items[at]
        click.echo(f"\n{at + 1} of {len(now.items)} in {now.path}")
        click.echo("\n".join(_told(item)))
        answer = _answer(item)
        if answer == "q":
            return False
        if answer == "e":
            click.edit(filename=str(root / now.path))
        elif not _decide(root / now.path, item, answer):
            at += 1
        now = reviewing.look(root, now.path)
    if now and now.draft and not now.items and click.confirm(f"\n{now.path} has no open doubts. Is it reviewed?"):
        _vouch(root, now.path)
    return True


def _vouch(root: Path, path: str) -> None:
    """No draft any more, unless the site could not be built with it: then it is said why."""
    before = (root / path).read_bytes().decode("utf-8")
    if _change(root / path, reviewing.reviewed):
        wrong = [problem for problem in errors(read(root)[1]) if problem.spot.file == path]
        if wrong:
            replace_text(root / path, before)
            click.echo("\n".join(map(str, wrong)))
            click.echo(f"{path} stays a draft until this is mended; its source and new names are drafts of their own")


def _answer(item: Item) -> str:
    """One of the letters, or nothing; asked again until it is: a slip must settle nothing."""
    words = _OFFER if item.offer else _DOUBT
    letters = {*_LETTER.findall(words), ""}
    while (answer := str(click.prompt(words, default="", show_default=False)).strip().casefold()) not in letters:
        click.echo(f"`{_plain(answer)}` is none of these", err=True)
    return answer


def _decide(file: Path, item: Item, answer: str) -> bool:
    """Write what was decided; False where nothing was."""
    offer = item.offer
    if answer == "t" and offer:
        return _change(file, lambda text: reviewing.taken(text, item, offer))
    if answer == ("l" if offer else "s"):
        return _change(file, lambda text: reviewing.settled(text, item))
    return False


def _change(file: Path, change: Callable[[str], str]) -> bool:
    """Change a file as it is now, its ends of lines as they are; False, and said, where that cannot be done."""
    text = file.read_bytes().decode("utf-8")
    end = "\r\n" if "\r\n" in text else "\n"
    try:
        replace_text(file, change(text.replace("\r\n", "\n")).replace("\n", end))
    except (KeyError, IndexError, Unreadable) as error:
        click.echo(f"{file.name} has changed so that this cannot be done ({error}); edit it by hand", err=True)
        return False
    return True


def _told(item: Item) -> Iterator[str]:
    if item.sentence and not item.offer:
        yield f"{item.spot}: “{_plain(item.sentence)}”"
        yield f"    {_plain(item.why)}"
    elif item.offer:
        yield from _offered(item, item.offer)
    else:
        yield f"{item.spot}: {_plain(item.why)}"


def _offered(item: Item, offer: Offer) -> Iterator[str]:
    yield f"{item.spot}: {offer.kind} by {offer.source}: {_plain(item.why)}"
    yield f"    it says:  “{_plain(offer.passage)}”"
    if offer.claim:
        yield f"    [{offer.claim}]: “{_plain(item.sentence)}”"


def _plain(text: str) -> str:
    """Text of strangers for a terminal: nothing in it may steer the terminal."""
    return "".join(char if char.isprintable() else " " for char in text).strip()
