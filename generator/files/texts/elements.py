"""What the elements of a page mean for its text: a table, and where in the page we are.

In: tags in the order of the page. Out: for each place the element that tells most about it, and whether a reader sees
it. Refuses to build a tree: of what is open it knows the names only.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
)

# Of elements around a text the strongest tells what it is; of equally strong ones the nearest.
_TELLING = {
    **dict.fromkeys(("nav", "aside", "footer", "button", "select", "dialog", "figcaption"), 3),
    **dict.fromkeys(("blockquote", "caption"), 2),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "td", "th", "dt", "dd", "pre"), 1),
    **dict.fromkeys(("header", "figure", "summary", "legend", "address"), 1),
}
_ROLES = {
    "navigation": "nav",
    "complementary": "aside",
    "contentinfo": "footer",
    "banner": "header",
    "dialog": "dialog",
    "alertdialog": "dialog",
    "button": "button",
}
BLOCKS = frozenset(_TELLING) | frozenset(
    (
        *("article", "body", "center", "details", "div", "dl", "fieldset", "form", "head", "hgroup", "hr", "html"),
        *("main", "menu", "ol", "optgroup", "option", "search", "section", "table", "tbody", "textarea", "tfoot"),
        *("thead", "tr", "ul"),
    )
)

# A start of the first ends whichever of the others is open right around it, as nobody writes all end tags.
_ENDED_BY = {
    "li": ("li", "p"),
    **dict.fromkeys(("dt", "dd"), ("dt", "dd", "p")),
    **dict.fromkeys(("td", "th"), ("td", "th", "p")),
    "tr": ("tr", "td", "th", "p"),
    "option": ("option",),
}
_UNSEEN = re.compile(r"(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)", re.IGNORECASE)
_REACH = 64  # open elements through which an end tag looks for its start; nobody nests more phrases in a sentence


@dataclass(frozen=True, slots=True)
class Around:
    """What is open at a place: the element that tells most, and whether the place is hidden."""

    name: str = ""
    tag: str = ""
    hidden: bool = False


@dataclass(slots=True)
class Nesting:
    """The open elements, from the outermost."""

    open: list[Around] = field(default_factory=list)
    names: Counter[str] = field(default_factory=Counter)

    @property
    def around(self) -> Around:
        """What is open here."""
        return self.open[-1] if self.open else Around()

    def inside(self, name: str) -> bool:
        """Whether such an element is open."""
        return self.names[name] > 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if name in VOID:
            return
        if name in BLOCKS:
            while (inner := self._innermost()) >= 0 and self.open[inner].name in _ENDED_BY.get(name, ("p",)):
                self._close(inner)
        above = self.around
        role = _ROLES.get(attributes.get("role", ""), name)
        stronger = role in _TELLING and _TELLING[role] >= _TELLING.get(above.tag, 0)
        self.open.append(Around(name, role if stronger else above.tag, above.hidden or _is_hidden(attributes)))
        self.names[name] += 1

    def end(self, name: str) -> None:
        """An element ends, and with it whatever is open inside; a phrase does not end the block around it."""
        if not self.names[name]:
            return
        lowest = 0 if name in BLOCKS else max(0, len(self.open) - _REACH)
        for at in range(len(self.open) - 1, lowest - 1, -1):
            if self.open[at].name == name:
                return self._close(at)
            if name not in BLOCKS and self.open[at].name in BLOCKS:
                return None

    def _innermost(self) -> int:
        """The innermost open block, -1 where none is near."""
        lowest = max(0, len(self.open) - _REACH)
        return next((at for at in range(len(self.open) - 1, lowest - 1, -1) if self.open[at].name in BLOCKS), -1)

    def _close(self, at: int) -> None:
        for one in self.open[at:]:
            self.names[one.name] -= 1
        del self.open[at:]


def _is_hidden(attributes: Mapping[str, str]) -> bool:
    if not attributes:
        return False
    unseen = "hidden" in attributes and attributes["hidden"].lower() != "until-found"
    return (
        unseen
        or attributes.get("aria-hidden", "").lower() == "true"
        or bool(_UNSEEN.search(attributes.get("style", "")[:1000]))
    )
