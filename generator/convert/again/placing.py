"""Where each unit of a merged body stands, and what stands between two of them.

In: the units of three bodies, which go and which come. Out: the units in their order, and the text. What a person moved
stays where it was moved to; bytes between two units that a person left side by side stay. Refuses to decide what goes.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.convert.again import origins
from generator.convert.again.units import Body, Joint, Unit

Units = Mapping[str, Unit]


@dataclass(frozen=True, slots=True)
class Placed:
    """A unit in the merged body and how it hangs on the one before; `ours`: it comes from the brief."""

    unit: Unit
    joint: Joint
    ours: bool


@dataclass(frozen=True, slots=True)
class Order:
    """Three bodies, and the keys that leave the brief, that enter it, and that stay where a person has them."""

    base: Units
    new: Units
    mine: Units
    gone: Collection[str]
    come: Collection[str]
    kept: Collection[str]


def place(order: Order) -> tuple[Placed, ...]:
    """The rows of the merged body."""
    left = _moved(order.base, order.mine)
    taken = {key for key in _moved(order.base, order.new) if key in order.mine} - {*order.kept, *order.gone}
    stays = [key for key in order.mine if key not in order.gone and key not in taken]
    ends, held = dict(_ends(order, stays)), _quoted(order.mine, order.base)
    entering: dict[str, list[Placed]] = {}
    anchor = last = ""
    for key, unit in order.new.items():
        if key in order.come or key in taken:
            joint = unit.joint
            if last and (last in held or joint is not Joint.RUNNING):
                anchor = ends[last] if last not in held else held[last]
                joint = Joint.APART if last in held else joint
                last = ""
            entering.setdefault(anchor, []).append(Placed(unit, joint, False))
        elif key in ends and key not in left:
            anchor = last = key
    return tuple(_rows(order, frozenset(stays), entering, left))


def _moved(before: Units, after: Units) -> frozenset[str]:
    still = origins.unmoved(before, after)
    return frozenset(key for key in after if key in before and key not in still)


def _ends(order: Order, stays: Sequence[str]) -> Iterator[tuple[str, str]]:
    """For each unit that stays the last one that a person has hung on to it."""
    end = following = ""
    for key in reversed(stays):
        end = end if following and _hangs(order, following) else key
        yield key, end
        following = key


def _hangs(order: Order, key: str) -> bool:
    """Whether a person's doing ties this unit to the one before it."""
    unit, old = order.mine[key], order.base.get(key)
    if unit.quote:
        return key not in order.new
    return unit.joint is not Joint.APART and (old is None or old.joint is not unit.joint)


def _quoted(mine: Units, base: Units) -> dict[str, str]:
    """Units of a paragraph under which a person set quotations, each with the last of these."""
    groups: list[list[str]] = []
    for key, unit in mine.items():
        if not groups or (unit.joint is Joint.APART and not unit.quote):
            groups.append([])
        groups[-1].append(key)
    told = (group for group in groups if any(mine[key].quote and key not in base for key in group))
    return {key: group[-1] for group in told for key in group}


def _rows(
    order: Order, stays: Collection[str], entering: Mapping[str, Sequence[Placed]], left: Collection[str]
) -> Iterator[Placed]:
    yield from entering.get("", ())
    held, beheaded, before = _quoted(order.mine, order.base), False, ""
    for key, unit in order.mine.items():
        if key not in stays:
            beheaded |= unit.joint is Joint.APART and not entering.get(before)
            continue
        joint = unit.joint if key in held or key in left else _joint(order, key)
        # What a person hung on a sentence that went is a paragraph now.
        ours = key not in order.new or key in left
        yield Placed(unit, Joint.APART if beheaded and ours and joint is Joint.RUNNING else joint, True)
        yield from entering.get(key, ())
        beheaded, before = False, key


def _joint(order: Order, key: str) -> Joint:
    """A person's way of joining, or the new draft's where nobody has changed it."""
    mine = order.mine[key].joint
    if key not in order.base or key not in order.new or order.base[key].joint is not mine:
        return mine
    return order.new[key].joint


def render(rows: Iterable[Placed], texts: Mapping[str, str], mine: Body) -> tuple[str, dict[str, int]]:
    """The text of a body and where in it each unit stands; `texts` are units that read otherwise now."""
    pieces: list[str] = []
    places: dict[str, int] = {}
    at, before = 0, None
    first = next(iter(mine.units.values()), None)
    for row in rows:
        lead = _lead(row, before, first)
        text = texts.get(row.unit.key, row.unit.text)
        pieces += [lead, text]
        places[row.unit.key] = at + len(lead)
        at, before = at + len(lead) + len(text), row
    tail = mine.tail if mine.units or not pieces else mine.tail or "\n"
    return "".join((*pieces, tail)), places


def _lead(row: Placed, before: Placed | None, first: Unit | None) -> str:
    """The bytes before a unit: its own where nothing about its place has changed."""
    unit = row.unit
    started = unit is first
    running = row.joint is Joint.RUNNING and not unit.alone and before is not None and not before.unit.alone
    if row.ours and started == (before is None) and row.joint is unit.joint and (running or _stands(row, started)):
        return unit.lead
    marker = unit.lead.lstrip() if row.joint is Joint.OTHER else ""
    if before is None:
        return (first.lead if first and not first.lead.strip() else "") + marker
    if running:
        return " "
    return f"{'' if marker and before.joint is Joint.OTHER else chr(10)}\n{marker}"


def _stands(row: Placed, started: bool) -> bool:
    """Whether a unit's own lead sets it apart."""
    return started or row.joint is not Joint.RUNNING
