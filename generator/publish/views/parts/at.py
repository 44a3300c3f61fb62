"""The site as seen from one page: every link is relative to it, every word is in the language that it speaks.

In: the site and the page on which things are shown. Out: `At`, which names, links and dresses whatever stands on it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from markupsafe import Markup, escape

from generator.link.claims import Claim
from generator.link.site import Site
from generator.link.values import Value
from generator.model.bodies import Body, Span
from generator.model.dates import PartialDate
from generator.model.names import sort_key
from generator.model.records import Case, Source
from generator.model.visited import day_of
from generator.model.vocabulary import BASIS_WORDS
from generator.publish import urls
from generator.publish.language import ENGLISH, Language
from generator.publish.prose import Block, Dress, Wardrobe, blocks, inline, plain
from generator.publish.views.parts.dates import When, when
from generator.publish.views.parts.links import CopyView, Link, outside
from generator.publish.views.parts.remarks import Remark, Speaking, remark, standing, told


@dataclass(frozen=True, slots=True)
class At:
    """The site as seen from one page, in the language that it speaks."""

    site: Site
    here: str
    language: Language = ENGLISH

    @property
    def urls(self) -> urls.Urls:
        """Links from this page."""
        return _urls(self.here)

    def name(self, id: str) -> str:
        """What an entry, or an unnamed party of a case, is called."""
        entry, _, party = id.partition("#")
        record = self.site.entries[entry].record
        return record.unnamed[party].known_as if party and isinstance(record, Case) else record.label

    def link(self, id: str) -> Link:
        """A link to an entry by its name."""
        return Link(self.urls.entry(*urls.party(id)), self.name(id), language=self._language(id))

    def _language(self, id: str) -> str:
        """A source is called by its own title, which may be in another language than the site."""
        entry = self.site.entries.get(id)
        return self.foreign(entry.record.language) if entry and isinstance(entry.record, Source) else ""

    def foreign(self, language: str) -> str:
        """The language of a text, where it is not the site's."""
        return "" if language == self.site.settings.language else language

    def ours(self, around: str) -> str:
        """The attribute of what we say amid words of the language `around`; nothing where that is the site's own."""
        return f' lang="{escape(self.site.settings.language)}"' if self.foreign(around) else ""

    def speaker(self, id: str) -> Link:
        """A link to whoever says something; a source is called by its publisher."""
        entry = self.site.entries.get(id)
        publisher = entry.record.publisher if entry and isinstance(entry.record, Source) else None
        return replace(self.link(id), text=publisher, language="") if publisher else self.link(id)

    def links(self, ids: Iterable[str]) -> tuple[Link, ...]:
        """Links in the order of their names."""
        return tuple(self.link(id) for id in sorted(ids, key=lambda id: sort_key(self.name(id))))

    def value(self, value: Value) -> str:
        """A figure in the site's language; a text as its claim gives it."""
        return self.language.figure(value.figure) if value.figure else value.words

    def later(self, remarks: Iterable[Remark]) -> tuple[Link, ...]:
        """What became of claims, each with a link to the claim that says so."""
        return tuple(Link(self._claim(one.by), one.words) for one in remarks)

    def mark(self, claim: Claim) -> Link:
        """A link to a claim by its mark; on hover its words, and what became of it."""
        return Link(self.urls.claim(claim.brief, claim.mark), claim.mark, told(claim, self))

    def _claim(self, claim: Claim) -> str:
        """Where a claim stands; of one in a brief on hold, whom to ask."""
        known = claim.key in self.site.claims
        return self.urls.claim(claim.brief, claim.mark) if known else self.urls.to(urls.CONTACT)

    def page(self, path: str, text: str) -> Link:
        """A link to a page that is no entry."""
        return Link(self.urls.to(path), text)

    def prose(self, body: Body, wardrobe: Wardrobe | None = None) -> tuple[Block, ...]:
        """A body as blocks."""
        return tuple(blocks(body, wardrobe or Wardrobe(self.dress)))

    def line(self, body: Body) -> Markup:
        """The running text of a body that is one paragraph."""
        return Markup(" ").join(inline(part, Wardrobe(self.dress)) for part in body.inlines)

    def words(self, body: Body) -> str:
        """Its first paragraph without markup, for descriptions; each reference says its standing."""
        return plain(Body(body.inlines[:1]), lambda key: standing(key, self))

    def dress(self, span: Span) -> Dress:
        """Links and references as they look everywhere; claims are dressed by the brief's own page."""
        if span.kind == "link":
            if ":" in span.value:
                return outside(span.value, self.copy(span.value), self.language)
            return Dress(f'<a href="{escape(self.urls.entry(span.value))}">', "</a>")
        if span.kind == "ref":
            return Dress(after=self._reference(span.value))
        return Dress()

    def copy(self, address: str, given: str = "") -> CopyView | None:
        """The copy of an outward address in a web archive: the one that is `given`, else the one that was found."""
        href = given or self.site.copies.get(address.partition("#")[0], "")
        if not href:
            return None
        try:
            return CopyView(href, when(PartialDate.parse(day_of(href)), self))
        except ValueError:  # it tells no day, or none of the calendar
            return CopyView(href, When(""))

    def _reference(self, key: str) -> str:
        """The sign that leads from a sentence to the claim it rests on."""
        claim = self.site.claims[key]
        words = self.language.word("withdrawn") if claim.data.retracted else claim.sentence
        later = "" if claim.data.retracted else remark(key, self)
        label = f"{signed(claim, later, self)}: {words}"
        told = f' data-later="{escape(later)}"' if later else ""
        href = self.urls.claim(claim.brief, claim.mark)
        return (
            f'<a class="ref" href="{escape(href)}" data-standing="{claim.data.standing}"{told}'
            f' aria-label="{escape(label)}" title="{escape(label)}"></a>'
        )


@lru_cache(maxsize=16)  # asked for at every link of a page
def _urls(here: str) -> urls.Urls:
    return urls.Urls(here)


def signed(claim: Claim, later: str, at: Speaking) -> str:
    """What a sign stands for: the standing of its claim, how its words are known, and what became of it."""
    words = (at.language.word(claim.data.standing), at.language.word(BASIS_WORDS[claim.basis]), later)
    return ", ".join(filter(None, words))
