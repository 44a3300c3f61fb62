"""The sign of each kind of thing in a picture, so that a person is told from a court before the name is read.

In: a kind. Out: its sign, drawn on a field of 16 × 16 units. A kind that has no row gets a plain one.
"""

from collections.abc import Mapping

from markupsafe import Markup

from generator.publish.drawing.svg import element

FIELD = 16
_PLAIN = "M3 3h10v10h-10z"
# Lines alone, none of them a sign of standing.
_SHAPES: Mapping[str, str] = {
    "people": "M8 8a3 3 0 1 0 0-6a3 3 0 0 0 0 6zM2 15c0-7 12-7 12 0z",
    "companies": "M3 15v-13h10v13zM6 5h1M9 5h1M6 8h1M9 8h1M7 15v-4h2v4",
    "networks": "M5 1h6q1 0 1 1v12q0 1-1 1h-6q-1 0-1-1v-12q0-1 1-1zM7 12h2M7 6h2M7 8h2",
    "groups": "M5 7a2 2 0 1 0 0-4a2 2 0 0 0 0 4zM11 7a2 2 0 1 0 0-4a2 2 0 0 0 0 4zM1 14c0-7 7-7 7 0zM8 14c0-7 7-7 7 0z",
    "agencies": "M8 1l6 2v5c0 4-3 6-6 7c-3-1-6-3-6-7v-5z",
    "courts": "M1 6l7-4l7 4zM3 6v7M6 6v7M10 6v7M13 6v7M1 14h14",
    "cases": "M2 4h4l2 2h6v8h-12z",
    "rulings": "M4 1h6l3 3v11h-9zM6 6h4M6 9h4M6 12h2",
    "operations": "M8 14a6 6 0 1 0 0-12a6 6 0 0 0 0 12zM8 0v5M8 11v5M0 8h5M11 8h5",
    "places": "M8 15c-8-9-4-14 0-14s8 5 0 14zM8 8a2 2 0 1 0 0-4a2 2 0 0 0 0 4z",
    "briefs": "M3 1h10v14h-10zM5 4h6M5 7h6M5 10h4",
}


def shape(kind: str, x: int, y: int) -> Markup:
    """The sign of a kind with its upper left corner at this place."""
    return element("path", d=_SHAPES.get(kind, _PLAIN), transform=f"translate({x} {y})", class_="shape")
