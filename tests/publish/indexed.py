"""The index of the search read back, by code that shares nothing with what wrote it but the format."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

SIGNS = [chr(code) for code in range(33, 127) if chr(code) not in '"\\<>']


def files_of(files: Mapping[str, str], folder: str = "") -> dict[str, str]:
    """The files of the index, or those in a folder of it."""
    return {path: text for path, text in files.items() if path.startswith(f"search/{folder}")}


def data(files: Mapping[str, str], name: str) -> Any:
    """What a file hands over; it must be plain JSON in one call."""
    text = files[f"search/{name}.js"]
    before, after = f'briefing("{name}",', ");\n"
    assert text.startswith(before)
    assert text.endswith(after)
    return json.loads(text[len(before) : -len(after)])


@dataclass(frozen=True)
class Shown:
    """A page or a claim as the search shows it. `text` is everything that it says of it."""

    href: str
    name: str
    standing: str
    later: str
    text: tuple[str, ...]


def shown(files: Mapping[str, str]) -> dict[int, Shown]:
    """Everything that can be found, by its number."""
    index = data(files, "index")
    found = {}
    for shard in range(index["shards"]):
        number = shard * index["width"]
        for row in data(files, f"store/{shard}"):
            row += [""] * (8 - len(row))
            id, _, name, aliases, statuses, pieces, later = row[:7]
            claims = row[8] if len(row) > 8 else []
            text = (name, aliases, *(" ".join(one) for one in statuses or ()), *(pieces or ()), later)
            found[number] = Shown(f"{id}.html", name, "", later, text)
            for claim in claims:
                mark, sentence, standing, *rest = claim
                rest += [""] * 5
                number += 1
                word = index["standing"][standing][0]
                found[number] = Shown(f"{id}.html#{mark}", sentence, word, rest[2], (sentence, *rest))
            number += 1
    return found


def lines(files: Mapping[str, str]) -> dict[str, dict[str, list[int]]]:
    """By word and by letter of a field: the numbers of the documents that have it."""
    found = {}
    for name, first in data(files, "index")["terms"]:
        shard = data(files, f"terms/{name}")
        assert shard[0].split(" ")[0] == first
        for line in shard:
            word, *fields = line.split(" ")
            assert word not in found
            found[word] = {field[0]: [number for number, _ in pairs(field[1:])] for field in fields}
    return found


def pairs(text: str) -> Iterator[tuple[int, int]]:
    """Document and place of each occurrence."""
    every = list(numbers(text))
    document = 0
    for gap, place in zip(every[::2], every[1::2], strict=True):
        document += gap
        yield document, place


def numbers(text: str) -> Iterator[int]:
    """Numbers to the base of 45, lowest digit first; a sign of the upper half says that the number goes on."""
    value, unit = 0, 1
    for sign in text:
        digit = SIGNS.index(sign)
        value += digit % 45 * unit
        unit *= 45
        if digit < 45:
            yield value
            value, unit = 0, 1
    assert unit == 1


def finds(files: Mapping[str, str], word: str) -> set[str]:
    """Where a folded word is found."""
    fields = lines(files).get(word, {})
    every = shown(files)
    return {every[number].href for some in fields.values() for number in some}
