"""Addresses: the only module that knows them.

In: ids of entries, claims. Out: paths of pages below `site/` and links relative to the page they stand on, so that the
site works from a disk and under any sub-path.
"""

from dataclasses import dataclass

HOME, TIMELINE, CLAIMS, SEARCH, MISSING = "index.html", "timeline.html", "claims.html", "search.html", "404.html"
COUNTRIES = "countries.html"
CORRECTIONS, DISPUTES, CONTACT, CORRECTIONS_FEED = (
    "corrections.html",
    "disputes.html",
    "contact.html",
    "corrections.xml",
)
RELATIONS = "relations.html"
FEED, SITEMAP, ROBOTS, NO_JEKYLL = "feed.xml", "sitemap.xml", "robots.txt", ".nojekyll"
FEED_JSON, CORRECTIONS_JSON = "feed.json", "corrections.json"
DOSSIER_FEEDS = "feeds/"
REDIRECTS = "_redirects"
PREVIEW = ".preview"  # tells a folder that a preview may replace
ASSETS, SEARCH_FILES = "assets", "search"


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


def index_of(folder: str, number: int = 1) -> str:
    """The page that lists a kind; of a long list each further page has its number, which no entry's stem can be."""
    return f"{folder}/index.html" if number == 1 else f"{folder}/index.{number}.html"


def part_of(page: str, name: str, number: int = 1) -> str:
    """A part of a list that is too long for one page: `claims.html` → `claims/2021.html`, `claims/2021.2.html`."""
    folder = page.removesuffix(".html")
    return f"{folder}/{name}.html" if number == 1 else f"{folder}/{name}.{number}.html"


def of_list(path: str) -> bool:
    """Whether this is a page of a list that comes and goes with what is listed; the first page of all stays."""
    folder, _, name = path.rpartition("/")
    return f"{folder}.html" in (TIMELINE, CLAIMS, DISPUTES) or name == "index.html" or name.startswith("index.")


def feed_of(id: str) -> str:
    """The feed of a dossier: `people/x` → `feeds/people/x.xml`."""
    return f"{DOSSIER_FEEDS}{id}.xml"


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
