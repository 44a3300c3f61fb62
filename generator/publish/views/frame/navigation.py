"""The ways from every page to others: kinds and overviews above it, what readers are owed below it.

In: the page. Out: links; one of a kind that has no entries is not there.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import quote

from generator.model.kinds import IMPRINT, KINDS
from generator.publish import urls
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link


@dataclass(frozen=True, slots=True)
class NavLink:
    """A link of the navigation. `here`: empty, or how the page at hand is related to it, as ARIA calls it."""

    href: str
    text: str
    here: str


def mail(address: str, subject: str, text: str) -> Link:
    """A letter that is begun."""
    return Link(f"mailto:{address}?subject={quote(subject, safe='')}", text)


def report(at: At, canonical: str) -> Link | None:
    """On the page of an entry: a letter about it, by mail, since what a public tracker holds cannot be taken back."""
    contact = at.site.settings.contact
    if not contact or urls.entry_of(at.here) not in at.site.entries:
        return None
    return mail(
        contact,
        at.language.say("Mistake: %(page)s", page=canonical or at.here),
        at.language.say("Report a mistake on this page"),
    )


def bottom_links(at: At) -> Iterator[Link]:
    """What every page leads to; the imprint by its own title, where there is one."""
    say = at.language.say
    yield at.page(urls.CORRECTIONS, say("Corrections"))
    yield at.page(urls.DISPUTES, say("Where sources differ"))
    yield at.page(urls.CONTACT, say("Contact"))
    if IMPRINT in at.site.entries:
        yield at.link(IMPRINT)


# What most readers look for; the other kinds are one step further away.
FIRST = (
    *("briefs", "networks", "people", "cases", "rulings"),
    *(urls.TIMELINE, urls.RELATIONS, urls.CLAIMS, "sources", "notes"),
)


def nav(at: At, shown: Iterable[str]) -> Iterator[NavLink]:
    """Links to these kinds and pages; a kind without entries has none."""
    say = at.language.say
    pages = {
        urls.TIMELINE: say("Timeline"),
        urls.RELATIONS: say("Connections"),
        urls.CLAIMS: say("Claims"),
        urls.COUNTRIES: say("Countries"),
    }
    for name in shown:
        if name in pages:
            yield nav_link(at, name, pages[name])
        elif name in at.site.folders:
            yield nav_link(at, urls.index_of(name), say(KINDS[name].plural))


def nav_link(at: At, path: str, text: str) -> NavLink:
    """A link that knows whether the reader is on its page, or on one of those that it lists."""
    folder = at.here.partition("/")[0]
    inside = "true" if "/" in at.here and path == urls.index_of(folder) else ""
    return NavLink(at.urls.to(path), text, "page" if at.here == path else inside)
