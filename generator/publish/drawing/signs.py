"""The signs of standing as shapes: the same everywhere, whatever fonts a reader has.

In: the word of a standing and a place. Out: `Markup`. The colour is the stylesheet's, by the word.
"""

from markupsafe import Markup

from generator.publish.drawing.svg import element

SIZE = 9  # units from side to side
_R = SIZE // 2


def sign(standing: str, x: int, y: int) -> Markup:
    """The sign of a standing with its middle at `x`, `y`; of a word that has none a ring."""
    filled, path = _SHAPES.get(standing, _SHAPES["alleged"])
    parts = [element("path", d=path, class_="full" if filled else "hollow")]
    if standing == "admitted":
        parts.append(element("path", d=_HALF, class_="full"))
    return element("g", *parts, class_="sign", data_standing=standing, transform=f"translate({x} {y})")


_RING = f"M-{_R} 0a{_R} {_R} 0 1 1 {2 * _R} 0a{_R} {_R} 0 1 1 -{2 * _R} 0z"
_HALF = f"M0 -{_R}a{_R} {_R} 0 0 0 0 {2 * _R}z"
_DIAMOND = f"M0 -{_R + 1}L{_R + 1} 0L0 {_R + 1}L-{_R + 1} 0z"
_BAR = f"M-{_R} -2h{2 * _R}v4h-{2 * _R}z"
_SHAPES = {
    "found": (True, _RING),
    "admitted": (False, _RING),
    "alleged": (False, _RING),
    "official": (True, _DIAMOND),
    "party": (False, _DIAMOND),
    "reported": (True, _BAR),
}
