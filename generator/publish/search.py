"""The index that works from a disk: a classic script that a page loads, no request for data.

In: a site. Out: the text of `search-index.js`. Titles, names and aliases, first lines, and every claim's sentence with
its standing; what is withdrawn is not in it.
"""

import json
from collections.abc import Iterator

from generator.link.site import Site
from generator.model.bodies import Body
from generator.model.kinds import KINDS
from generator.model.records import Brief
from generator.publish.prose import plain
from generator.publish.urls import Urls
from generator.publish.views.steps import remark, remarks_in, remarks_of_brief, standing


def index(site: Site) -> str:
    """Kinds; entries as `[kind, title, href, text, later]`; claims as `[sentence, href, standing, date, brief, later]`.

    `later`: what overtook the claim, or those that the entry's text rests on; it is shown wherever a piece of it is.
    """
    root = Urls("")
    data = {
        "kinds": [kind.label for kind in KINDS.values()],
        "entries": list(_entries(site, root)),
        "claims": [
            [
                claim.sentence,
                root.claim(claim.brief, claim.mark),
                claim.data.standing,
                claim.date.words if claim.date else "",
                site.entries[claim.brief].record.label,
                remark(claim.key, site),
            ]
            for claim in site.claims.values()
            if not claim.data.retracted
        ],
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    # Two line separators are legal in JSON and were not in scripts of old browsers.
    return f"window.briefingIndex={text.replace(chr(0x2028), ' ').replace(chr(0x2029), ' ')};\n"


def _entries(site: Site, root: Urls) -> Iterator[list[object]]:
    folders = list(KINDS)

    def said(key: str) -> str:
        return standing(key, site)

    for entry in site.entries.values():
        record, body = entry.record, site.bodies[entry.id]
        # A brief is found by its claims; its text would stand here twice.
        opening = Body(body.inlines[:1])
        first = "" if isinstance(record, Brief) else plain(opening, said)
        summary = plain(site.summaries[entry.id], said) if entry.id in site.summaries else ""
        words = "; ".join(filter(None, (*record.aliases, record.distinguish, summary or first)))
        later = (*remarks_of_brief(entry.id, site), *remarks_in(opening, site))
        told = "; ".join(dict.fromkeys(one.words for one in later))
        yield [folders.index(entry.folder), record.label, root.entry(entry.id), words, told]
