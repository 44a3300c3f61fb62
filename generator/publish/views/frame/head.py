"""What the head of a page tells machines: a description, the card of a shared link, and feeds.

In: the page. Out: lines of the head. Refuses to know what stands in the page; every title goes with words of standing.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.bodies import EMPTY
from generator.publish import urls
from generator.publish.language import phrase
from generator.publish.views.frame.with_feed import followed
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link
from generator.publish.views.parts.remarks import remarks_in, remarks_of_brief

_LONGEST = 300  # characters of a page's description


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that programs find in the head of a page."""

    type: str
    title: str
    href: str


@dataclass(frozen=True, slots=True)
class Property:
    """A line of the card that is shown where somebody shares the page."""

    name: str
    content: str


# Of a page that says nothing of itself: a title alone would be read as a finding.
_EVERY = phrase("Each statement stands with its source, its date and its standing; an allegation is not a finding.")


def description_of(at: At, text: str) -> str:
    """The beginning of what a page says; before it what overtook the claims of a brief, whose title may differ."""
    words, id = " ".join(text.split()), urls.entry_of(at.here)
    summary = at.site.summaries.get(id, EMPTY)
    told = {one.words for one in remarks_in(summary, at)}
    said = {ref.value for inline in summary.inlines for ref in inline.of("ref")}
    later = remarks_of_brief(id, at)
    missing = "; ".join(one.words for one in later if one.words not in told and one.by.key not in said)
    return _short(f"[{missing}] {words}".strip() if missing else words or at.language.word(_EVERY))


def _short(text: str) -> str:
    """The beginning of a text; never a statement without the word of its standing, which stands behind it."""
    if len(text) <= _LONGEST or "]" not in text:
        return text[:_LONGEST]
    end = text.rfind("]", 0, _LONGEST)
    return text[: (end if end >= 0 else text.index("]")) + 1]


_TYPES = {"briefs": "article", "people": "profile"}
# Cards are told a language with a country; of a language that is not here they are told nothing.
_LOCALES = {"de": "de_DE", "en": "en_GB", "es": "es_ES", "fr": "fr_FR", "it": "it_IT", "nl": "nl_NL"}


def card(at: At, title: str, description: str, canonical: str) -> Iterator[Property]:
    """What is shown where somebody shares the page; never a title without the words of standing, and no picture."""
    settings = at.site.settings
    kind = _TYPES.get(at.here.partition("/")[0], "") if urls.entry_of(at.here) in at.site.entries else ""
    for name, content in (
        ("type", kind or "website"),
        ("site_name", settings.title),
        ("title", title),
        ("description", description),
        ("url", canonical),
        ("locale", _LOCALES.get(settings.language, "")),
    ):
        if content:
            yield Property(f"og:{name}", content)


_ATOM, _JSON = "application/atom+xml", "application/feed+json"
_FEEDS = (
    (_ATOM, "", urls.FEED),
    (_JSON, phrase("%(site)s (JSON)"), urls.FEED_JSON),
    (_ATOM, phrase("%(site)s: corrections"), urls.CORRECTIONS_FEED),
    (_JSON, phrase("%(site)s: corrections (JSON)"), urls.CORRECTIONS_JSON),
)


def feeds(at: At, title: str) -> Iterator[FeedLink]:
    """That of the dossier first, since programs offer the first."""
    if own := follow(at):
        yield FeedLink(_ATOM, title, own.href)
    for type, name, path in _FEEDS:
        site = at.site.settings.title
        yield FeedLink(type, at.language.say(name, site=site) if name else site, at.urls.to(path))


def follow(at: At) -> Link | None:
    """The feed of the dossier on whose page the reader is."""
    entry = at.site.entries.get(urls.entry_of(at.here))
    if entry is None or not followed(entry.id):
        return None
    title = at.language.say("A feed of changes of status, new claims and corrections")
    return Link(at.urls.to(urls.feed_of(entry.id)), at.language.say("Follow this dossier"), title)
