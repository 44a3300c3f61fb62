"""What the signs and lines of a picture mean, each as a small picture of its own that stands before its word.

In: a kind, or a standing. Out: SVG that says nothing by itself: the word beside it does.
"""

from markupsafe import Markup

from generator.publish.drawing.shapes import FIELD, shape
from generator.publish.drawing.signs import SIZE, sign
from generator.publish.drawing.svg import element

_LONG = 36


def kind_mark(kind: str) -> Markup:
    """The sign of a kind."""
    return _mark(FIELD, element("g", shape(kind, 0, 0), class_="node"))


def line_mark(standing: str) -> Markup:
    """The line of a standing with its sign; of none that of what no claim says."""
    line = element("path", d=f"M0 8H{_LONG}", class_="way")
    ends = (sign(standing, _LONG + SIZE, 8),) if standing else ()
    width = _LONG + 2 * SIZE if standing else _LONG
    return _mark(width, element("g", line, *ends, class_="tie", data_standing=standing))


def _mark(width: int, *inside: Markup) -> Markup:
    box = f"0 0 {width} {FIELD}"
    return element("svg", *inside, class_="mark", viewBox=box, width=width, height=FIELD, aria_hidden="true")
