"""A number as it is written → our own writing of it, such as `1300000` or `1.3 million`.

In: a number in words or figures, and its language. Out: a text that `Figure` reads, or the same words where they are
no number. Refuses to know what is counted.
"""

import re

from generator.convert.amounts.numberwords import NUMBERS, Numbers

_SIZES = {"thousand": 1000, "million": 10**6, "billion": 10**9}


def value(number: str, language: str = "en") -> str:
    """`70,000` is 70000, `forty-two` 42, `half a million` 500000; Dutch `1,3 miljoen` is 1.3 million."""
    low, table = number.casefold().strip(), NUMBERS[language]
    for known in (table.whole, table.rough, table.vague):
        if low in known:
            return known[low]
    if low[:1].isdigit():
        return _in_figures(low, table)
    return _halved(low, table, language) or _in_words(re.sub(r"^an?\s", "", low) if language == "en" else low, table)


def _in_figures(low: str, table: Numbers) -> str:
    found = re.fullmatch(r"([\d.,\s]*\d)(?:\s?([^\W\d]+))?", low)
    if not found:
        return low
    bare, scale = re.sub(r"\s", "", found[1]), found[2] or ""
    if table.point == "." and re.fullmatch(r"\d{1,3},\d{1,2}", bare):
        bare = bare.replace(",", ".")  # in the manner of another country: `NOK 4,3 million`
    bare = re.sub(r"\.(?=\d{3}(?!\d))", "", bare).replace(",", ".") if table.point == "," else bare.replace(",", "")
    return f"{bare} {table.scales.get(scale, scale)}".strip()


def _in_words(low: str, table: Numbers) -> str:
    if not re.fullmatch(table.written, low):
        return low
    total, group = 0, 0
    for token in re.findall(table.token, low):
        if token in table.below:
            group += table.below[token]
        elif token in table.hundred:
            group = (group or 1) * 100
        else:
            total, group = total + (group or 1) * _SIZES[table.scales[token]], 0
    return str(total + group)


def _halved(low: str, table: Numbers, language: str) -> str:
    """`half a million`, `anderhalf miljoen`, `two and a half million`, `un million et demi`; empty for the rest."""
    scale = next((word for word in table.scales if low.endswith((f" {word}", f"-{word}"))), "")
    whole = low.removesuffix(scale).strip() if scale else low
    if scale and whole in table.whole and whole not in ("a", "an"):
        return f"{table.whole[whole]} {table.scales[scale]}"
    if re.fullmatch(table.half_of, low):
        return str(_SIZES[table.scales[scale]] // 2)
    more = re.search(rf"(?:{table.and_half})$", low)
    number = value(low[: more.start()], language) if more else ""
    if more is None or not number.isdigit():
        return ""
    if scale:
        return f"{number}.5 {table.scales[scale]}"
    tail = next((size for word, size in table.scales.items() if low[: more.start()].endswith(word)), "")
    return str(int(number) + _SIZES[tail] // 2) if tail else f"{number}.5"
