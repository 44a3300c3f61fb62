"""A pattern → groups of letters, one of which stands in every text that it matches.

In: a pattern. Out: the groups, or nothing where no letters are certain. It is read as `re` itself reads it, by the
parser of the standard library; what is not understood is passed over, which makes the answer weaker and never wrong.
Refuses to match anything.
"""

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from typing import Any

SIZES = (3, 4)
"""Letters in a group."""

EDGE = "\0"
"""Stands in a group for the edge of a word."""

_MOST = 64  # strings that a part of a pattern is spelled out to
_FOLDS = str.maketrans("İıſµ", "iisμ")
_SMALL = """
the for was were been have had has his her that from with they this who what which and their
een het van met voor niet aan door zijn heeft werd worden les des une dans pour que qui est sont par sur
"""
_SMALL_WORDS = frozenset(_SMALL.split())
_AROUND = f"{EDGE} "
_LAST_OF_LATIN, _SIGNS = "\u024f", "\ue000"
_parser, _constants = import_module("re._parser"), import_module("re._constants")
_REPEATS = (_constants.MAX_REPEAT, _constants.MIN_REPEAT)
_NOTHING = frozenset({""})

Tree = Iterable[tuple[Any, Any]]
Strings = frozenset[str]


def folded(text: str) -> str:
    """A text in small letters, as long as it was; letters that `re` takes for one another are one."""
    return text.translate(_FOLDS).lower()


def of(pattern: str, flags: int = 0) -> Mapping[str, Strings]:
    """Strings, one of which every match holds, each under a group of its letters; none where a match needs no letters.

    All are in small letters, with the edges of words where they are certain.
    """
    strings = map(_marked, _needed(_parser.parse(pattern, flags)) or ())
    needs: dict[str, Strings] = {}
    for one in strings:
        group = _group(one)
        needs[group] = needs.get(group, frozenset()) | {one}
    return needs


def _needed(tree: Tree) -> Strings | None:
    """Strings, one of which is in every match: those of the rarest part of a sequence."""
    found: list[Strings] = []
    run = _NOTHING
    for kind, value in tree:
        spelled = _spelled(kind, value)
        joined = _product(run, spelled) if spelled else None
        if joined:
            run = joined
            continue
        found.append(run)
        run = spelled or _NOTHING
        if not spelled:
            found += _inside(kind, value)
    certain = [some for some in (*found, run) if all(map(_letters, some))]
    return max(certain, key=_worth, default=None)


def _inside(kind: Any, value: Any) -> Iterator[Strings]:
    """What a part needs that cannot be spelled out."""
    if kind is _constants.BRANCH:
        branches = [_needed(branch) for branch in value[1]]
        if all(branches):
            yield frozenset().union(*filter(None, branches))
    elif (kind is _constants.SUBPATTERN and (inner := _needed(value[3]))) or (
        kind in _REPEATS and value[0] and (inner := _needed(value[2]))
    ):
        yield inner


def _spelled(kind: Any, value: Any) -> Strings | None:
    """All strings that a part of a pattern matches, if they are few; where nothing is matched, an empty one."""
    if kind is _constants.LITERAL:
        return frozenset({_letter(chr(value))}) if _is_plain(chr(value)) else None
    if kind is _constants.AT:
        return frozenset({EDGE}) if value is _constants.AT_BOUNDARY else _NOTHING
    if kind in (_constants.ASSERT, _constants.ASSERT_NOT):
        return _NOTHING
    if kind is _constants.IN:
        return _of_set(value)
    if kind is _constants.BRANCH:
        return _union(_sequence(branch) for branch in value[1])
    if kind is _constants.SUBPATTERN:
        return _sequence(value[3])
    if kind in _REPEATS and value[1] == 1:
        inner = _sequence(value[2])
        return inner and (inner if value[0] else inner | _NOTHING)
    return None


def _sequence(tree: Tree) -> Strings | None:
    run: Strings | None = _NOTHING
    for kind, value in tree:
        spelled = _spelled(kind, value)
        run = _product(run, spelled) if run and spelled else None
        if run is None:
            return None
    return run


def _of_set(items: Tree) -> Strings | None:
    signs: list[str] = []
    for kind, value in items:
        if kind is _constants.LITERAL:
            signs.append(chr(value))
        elif kind is _constants.RANGE and value[1] - value[0] < _MOST:
            signs += map(chr, range(value[0], value[1] + 1))
        else:
            return None
    return frozenset(map(_letter, signs)) if all(map(_is_plain, signs)) else None


def _union(several: Iterator[Strings | None]) -> Strings | None:
    together = _NOTHING - _NOTHING
    for one in several:
        if one is None or len(together | one) > _MOST:
            return None
        together |= one
    return together


def _product(left: Strings, right: Strings) -> Strings | None:
    return frozenset(a + b for a in left for b in right) if len(left) * len(right) <= _MOST else None


def _is_plain(sign: str) -> bool:
    """Whether its small letter is one sign, the same for every form of it that `re` takes for the same."""
    return sign <= _LAST_OF_LATIN or sign >= _SIGNS or not sign.isalpha()


def _letter(sign: str) -> str:
    return folded(sign)


def _letters(string: str) -> bool:
    return bool(string.strip(EDGE))


def _worth(strings: Strings) -> tuple[int, int]:
    """How seldom a text holds any of these."""
    return min(map(_weight, strings)), -len(strings)


def groups(marked: str) -> list[str]:
    """All groups of a text in small letters with the edges of its words."""
    return [marked[at : at + size] for size in SIZES for at in range(len(marked) - size + 1)]


def _marked(string: str) -> str:
    """A string with an edge wherever one is certain: where it is said, and between a letter and another sign."""
    made = ""
    for sign in string:
        edge = made[-1:] not in ("", EDGE) and sign != EDGE and _in_word(made[-1]) != _in_word(sign)
        made += EDGE * edge + (sign if sign != EDGE or made[-1:] != EDGE else "")
    return made


def _in_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def _weight(letters: str) -> int:
    """How seldom a string stands in texts, roughly: by its length; the smallest words stand in all."""
    stem = letters.strip(_AROUND)
    return 0 if stem in _SMALL_WORDS else len(stem)


def _group(marked: str) -> str:
    """The letters that a string is looked up by: the first ones of its first word."""
    stem = marked.strip(_AROUND)
    shortest, longest = SIZES[0], SIZES[-1]
    return next((one[:longest] for one in (stem, marked) if len(one) >= shortest), marked[0])
