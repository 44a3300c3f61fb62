"""Numbers as characters, so that long lists of them are short lines of a script.

In: whole numbers from 0. Out: printable ASCII that needs no escape in a script's text. Of the ninety signs the first
half ends a number, the second says that it goes on, by the lowest digit first.
"""

from functools import lru_cache

SIGNS = "".join(map(chr, (code for code in range(33, 127) if chr(code) not in '"\\<>')))
HALF = len(SIGNS) // 2


@lru_cache(1 << 16)
def number(value: int) -> str:
    """One number: a sign for each digit to the base of 45."""
    signs = ""
    while value >= HALF:
        value, digit = divmod(value, HALF)
        signs += SIGNS[digit + HALF]
    return signs + SIGNS[value]


def width(highest: int) -> int:
    """How many signs each number needs where all are equally long."""
    signs = 1
    while len(SIGNS) ** signs <= highest:
        signs += 1
    return signs


@lru_cache(1 << 16)
def fixed(value: int, signs: int) -> str:
    """One number in just so many signs, the lowest digit first."""
    text = ""
    for _ in range(signs):
        value, digit = divmod(value, len(SIGNS))
        text += SIGNS[digit]
    return text
