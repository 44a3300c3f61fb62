"""Addresses: the only module that knows them.

In: ids of entries, claims. Out: paths of pages below `site/` and links relative to the page they stand on, so that the
site works from a disk and under any sub-path.
"""

from dataclasses import dataclass

HOME, TIMELINE, CLAIMS, SEARCH, MISSING = "index.html", "timeline.html", "claims.html", "search.html", "404.html"
CORRECTIONS, DISPUTES, CONTACT, CORRECTIONS_FEED = (
    "corrections.html",
    "disputes.html",
    "contact.html",
    "corrections.xml",
)
FEED, SITEMAP, ROBOTS, NO_JEKYLL = "feed.xml", "sitemap.xml", "robots.txt", ".nojekyll"
REDIRECTS = "_redirects"
PREVIEW = ".preview"  # tells a folder that a preview may replace
ASSETS, SEARCH_INDEX = "assets", "assets/search-index.js"


def page_of(id: str) -> str:
    """The page of an entry: `people/x` → `people/x.html`; an unnamed party has none but its case's."""
    return f"{id.partition('#')[0]}.html"


def entry_of(path: str) -> str:
    """The entry whose page this is, if it is one: `people/x.html` → `people/x`, and so a page that follows it."""
    folder, slash, name = path.removesuffix(".html").rpartition("/")
    return f"{folder}{slash}{name.partition('.')[0]}"


def following(page: str, name: str, number: int) -> str:
    """A further page of a list: `agencies/x.html` → `agencies/x.claims-2.html`. No stem has a full stop in it."""
    return f"{page.removesuffix('.html')}.{name}-{number}.html"


def follows(path: str) -> bool:
    """Whether this is a further page of a list: it comes and goes as the list grows."""
    return "." in path.removesuffix(".html").rpartition("/")[2] and path.endswith(".html")


def index_of(folder: str) -> str:
    """The page that lists a kind."""
    return f"{folder}/index.html"


def party(id: str) -> tuple[str, str]:
    """The entry and the anchor of an id: an unnamed party stands in its case's page."""
    entry, _, name = id.partition("#")
    return entry, f"party.{name}" if name else ""


@dataclass(frozen=True, slots=True)
class Urls:
    """Links as seen from the page `here`."""

    here: str

    def to(self, path: str, anchor: str = "") -> str:
        """A page-relative link to another page of the site, or to a place in it."""
        if path == self.here and anchor:
            return f"#{anchor}"
        return "../" * self.here.count("/") + path + (f"#{anchor}" if anchor else "")

    def entry(self, id: str, anchor: str = "") -> str:
        """A link to an entry, `id` with or without an anchor of its own."""
        bare, _, inner = id.partition("#")
        return self.to(page_of(bare), anchor or inner)

    def claim(self, brief: str, mark: str) -> str:
        """A link to a claim in its brief."""
        return self.to(page_of(brief), mark)
