"""What is built elsewhere than in `site/`: previews with the drafts, and pages for a host that was left.

In: content; a folder and an address as somebody typed them. Out: a site with its drafts and their mistakes; the folder
and the address, or Stop. Refuses to build.
"""

from dataclasses import replace
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from generator.link.linking import link
from generator.link.site import Site
from generator.model.content import Content
from generator.model.problems import Problem, Spot, Stop
from generator.model.scalars import Address
from generator.publish.collisions import collisions
from generator.publish.urls import PREVIEW

# Mistakes that leave a page with nothing to show or nowhere to stand.
_NOT_SHOWN = frozenset({"unknown-id", "link", "mark", "circle", "collision"})


def link_with_drafts(content: Content) -> tuple[Site, tuple[Problem, ...]]:
    """A site with the drafts among the rest, their mistakes too; those that lead nowhere are left out."""
    told: set[Problem] = set()
    while True:
        site, linked = link(content, preview=True)
        problems = {*linked, *collisions(site)}
        told |= problems
        wrong = {problem.spot.file for problem in problems if problem.rule in _NOT_SHOWN}
        kept = {id: entry for id, entry in content.entries.items() if not (entry.private and entry.path in wrong)}
        if len(kept) == len(content.entries):
            return site, tuple(told)
        content = replace(content, entries=kept)


def preview_folder(root: Path, folder: Path) -> Path:
    """A folder that a preview may replace as a whole: new, empty, or a preview already; Stop for any other."""
    here, place = root.resolve(), folder.resolve()
    kept = [here, *here.parents, *(here / name for name in ("content", "seeds", "templates", "site"))]
    taken = place.exists() and (not place.is_dir() or (any(place.iterdir()) and not (place / PREVIEW).is_file()))
    if place in kept or any(place.is_relative_to(inner) for inner in kept[1 + len(here.parents) :]) or taken:
        message = "a preview replaces its folder as a whole, and this one holds something else"
        raise Stop([Problem(Spot(str(folder)), "use", message, "name a new folder: --to preview")])
    return place


def new_address(words: str) -> str:
    """The address of a site as somebody typed it, with a slash at its end; Stop where it is none."""
    if not words:
        return ""
    try:
        return f"{TypeAdapter(Address).validate_python(words).rstrip('/')}/"
    except ValidationError as error:
        hint = "such as --moved-to https://new.example/"
        raise Stop([Problem(Spot("--moved-to"), "use", "this is no address of a site", hint)]) from error
