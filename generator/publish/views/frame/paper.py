"""What a page on paper needs and a screen does not: its sources in full, and the addresses of its links.

In: the page. Out: lines.
"""

from collections.abc import Iterator

from generator.model.bodies import EMPTY
from generator.model.names import sort_key
from generator.publish import urls
from generator.publish.citing.line import lines
from generator.publish.citing.references import works
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link

_ON_PAPER = 300  # claims whose sources are listed for paper


def sources_in_full(at: At) -> Iterator[str]:
    """What the claims about an entry rest on, in full, for whoever reads its dossier on paper."""
    site = at.site
    shown = [claim for claim in site.about.get(urls.entry_of(at.here), ()) if not claim.data.retracted][:_ON_PAPER]
    rested = dict.fromkeys(proof.source for claim in shown for proof in claim.proofs)
    yield from sorted(line for id in rested for line in lines(works(site.entries[id], site), at.language))


def addresses_in_full(at: At) -> Iterator[Link]:
    """Where the links of an entry's text lead, for whoever reads it on paper: each once, by name."""
    site, id = at.site, urls.entry_of(at.here)
    texts = [*site.summaries.get(id, EMPTY).inlines, *site.bodies.get(id, EMPTY).inlines]
    spans = {span.value: text.text[span.start : span.end] for text in texts for span in text.of("link")}
    if home := site.settings.address:
        within = [(at.name(value), value) for value in spans if value in site.entries]
        yield from (
            Link(home + urls.page_of(id), name) for name, id in sorted(within, key=lambda one: sort_key(one[0]))
        )
    yield from (Link(value, spans[value]) for value in sorted(spans) if ":" in value)
