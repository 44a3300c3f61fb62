"""Links: where to, what they say, and what is known of a copy of an outward address.

In: addresses and words. Out: `Link`s, `CopyView`s, and the elements around a link that leads out of the site.
"""

from dataclasses import dataclass

from markupsafe import escape

from generator.publish.language import Language
from generator.publish.prose import Dress
from generator.publish.views.parts.dates import When


@dataclass(frozen=True, slots=True)
class Link:
    """Where to, and what it says; `title` is shown on hover; `language` is that of the text, if not the site's."""

    href: str
    text: str
    title: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class CopyView:
    """A copy of an outward address in a web archive, and its day where that is known."""

    href: str
    when: When


def outside(href: str, copy: CopyView | None, language: Language) -> Dress:
    """A link out of the site; where a web archive has a copy, with what programs read of it and a sign behind it."""
    robust, sign = "", ""
    if copy:
        day = f' data-versiondate="{copy.when.iso}"' if copy.when.iso else ""
        robust = f' data-originalurl="{escape(href)}" data-versionurl="{escape(copy.href)}"{day}'
        label = language.say("archived copy")
        if copy.when.words:
            label = language.say("archived copy, %(date)s", date=copy.when.words)
        sign = (
            f'<a class="archived" rel="noopener noreferrer" href="{escape(copy.href)}"'
            f' aria-label="{escape(label)}" title="{escape(label)}"></a>'
        )
    return Dress(f'<a href="{escape(href)}" class="outside" rel="noopener noreferrer"{robust}>', "</a>", sign)
