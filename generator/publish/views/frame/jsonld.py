"""What a page is, as data for search engines: JSON-LD with words of schema.org.

In: the page and its entry. Out: markup that a data block may hold. Said are names, dates, and how pages hang together;
of what somebody is accused of nothing, since data loses the word of a standing. Refuses to tell anything without an
address, or of a page that search engines are to leave out.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

from markupsafe import Markup

from generator.link.site import Site
from generator.model.content import Entry
from generator.model.kinds import KINDS
from generator.model.records import Brief, Law, Record, Source
from generator.publish import urls
from generator.publish.views.parts.at import At

Node = dict[str, Any]

# Kinds that schema.org has a word for. A network is a product to some and a crime to others: it has none.
_TYPES: Mapping[str, str] = {
    "briefs": "Article",
    "people": "Person",
    "companies": "Organization",
    "groups": "Organization",
    "agencies": "Organization",
    "courts": "Organization",
    "laws": "Legislation",
    "places": "Place",
    "terms": "DefinedTerm",
}
_QUERY = "search_term_string"


def data_block(at: At, description: str) -> Markup:
    """The data of a page; empty where nothing is to be told."""
    site, path = at.site, at.here
    entry = site.entries.get(urls.entry_of(path))
    nodes = [_home(site)] if path == urls.HOME else [*([_thing(entry, at, description)] if entry else ())]
    nodes += [_trail(entry, at)]
    told = [node for node in nodes if node]
    return _markup({"@context": "https://schema.org", "@graph": told}) if told and site.settings.address else Markup()


def _markup(data: Node) -> Markup:
    """JSON in which no sign can close the element that it stands in."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return Markup(text)


def _whole(site: Site, path: str) -> str:
    return f"{site.settings.address}{path.removesuffix('index.html')}"


def _home(site: Site) -> Node:
    settings = site.settings
    target = f"{_whole(site, urls.SEARCH)}?q={{{_QUERY}}}"
    search = {
        "@type": "SearchAction",
        "target": {"@type": "EntryPoint", "urlTemplate": target},
        "query-input": f"required name={_QUERY}",
    }
    return _named("WebSite", settings.title, _whole(site, urls.HOME)) | {
        "description": settings.description,
        "inLanguage": settings.language,
        "potentialAction": search,
    }


def _named(type: str, name: str, url: str) -> Node:
    return {"@type": type, "name": name, "url": url}


def _thing(entry: Entry[Record], at: At, description: str) -> Node:
    """What the page of an entry is about: what it is called, and what its kind adds."""
    site, type, record = at.site, _TYPES.get(entry.folder, ""), entry.record
    if not type:
        return {}
    if isinstance(record, Brief):
        return _article(entry, record, site, description)
    node = _named(type, record.label, _whole(site, urls.page_of(entry.id)))
    if record.aliases:
        node["alternateName"] = list(record.aliases)
    more = _MORE.get(entry.folder)
    return node | (more(record, at) if more else {})


def _article(entry: Entry[Record], brief: Brief, site: Site, description: str) -> Node:
    """A headline never stands without the description, which has the words of standing."""
    settings = site.settings
    node: Node = {
        "@type": "Article",
        "headline": brief.title,
        "description": description,
        "url": _whole(site, urls.page_of(entry.id)),
        "inLanguage": brief.language,
        "isPartOf": _named("WebSite", settings.title, _whole(site, urls.HOME)),
        "isBasedOn": [_source(ref.to_id, site) for ref in site.refs.get(entry.id, ()) if ref.key == "sources"],
    }
    for key, date in (("datePublished", brief.date), ("dateModified", brief.updated)):
        if date and date.iso:
            node[key] = date.iso
    if settings.editor:
        node["author"] = {"@type": "Person", "name": settings.editor}
    return node


def _source(id: str, site: Site) -> str:
    """The address of a source, else that of its page."""
    record = site.entries[id].record
    return (record.address if isinstance(record, Source) else None) or _whole(site, urls.page_of(id))


def _of_term(record: Record, at: At) -> Node:
    terms = _named("DefinedTermSet", at.language.word(KINDS["terms"].plural), _whole(at.site, urls.index_of("terms")))
    return {"inDefinedTermSet": terms}


def _of_law(record: Record, at: At) -> Node:
    number, country = (record.number, record.country) if isinstance(record, Law) else (None, None)
    return {
        key: value for key, value in (("legislationIdentifier", number), ("legislationJurisdiction", country)) if value
    }


_MORE: Mapping[str, Callable[[Record, At], Node]] = {"terms": _of_term, "laws": _of_law}


def _trail(entry: Entry[Record] | None, at: At) -> Node:
    """The way from the first page to this one; of a page that stands by itself there is none."""
    site, path = at.site, at.here
    folder = path.partition("/")[0]
    if folder not in site.folders:
        return {}
    steps = [(site.settings.title, urls.HOME), (at.language.word(KINDS[folder].plural), urls.index_of(folder))]
    steps += [(entry.record.label, path)] if entry else []
    items = [
        {"@type": "ListItem", "position": number, "name": name, "item": _whole(site, place)}
        for number, (name, place) in enumerate(steps, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}
