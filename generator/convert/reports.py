"""What was found in an article, told to people line by line and to programs as one object.

In: a reading, and the layer of the text that was read. Out: lines of text; a JSON text, both with the way back to the
file. Refuses to know where they go.
"""

import json
from collections.abc import Iterator, Mapping, Sequence

from generator.convert import quotes
from generator.convert.claims.fates import Fate
from generator.convert.claims.statements import Statement
from generator.convert.names.identity import Thing
from generator.convert.reading import Reading
from generator.files.texts.layers import Layer, page_of, raw_span
from generator.model.vocabulary import Role

_POSITIONS = {
    Fate.WANTED: "suspect",
    Fate.CLEARED_OF: "acquitted",
    Fate.QUASHED: "acquitted",
}  # what the format has no word for
_OFFICIALS = frozenset({Role.JUDGE, Role.PROSECUTOR, Role.OFFICIAL})
_SHOWN = 60


def explained(reading: Reading, layer: Layer) -> Iterator[str]:
    """The notices of an article, then every line of its layer.

    Of a line: its number; kept, dropped or doubtful; its first byte and the one past its last in the file, or its page
    in a PDF; rule, reason, how it begins.
    """
    yield reading.article.path
    yield from (f"     notice   {notice}" for notice in reading.notices)
    for one in reading.judged:
        verdict = "doubtful" if one.doubtful else "kept" if one.kept else "dropped"
        text = one.text if len(one.text) <= _SHOWN else one.text[: _SHOWN - 1] + "…"
        place = _shown(layer, one.line.start, len(one.line.text))
        yield f"{one.line.number:4} {verdict:9}{place:12} {one.rule}: {one.reason}  | {text}"


def found(reading: Reading, layer: Layer) -> str:
    """Everything that was found in one article, as one JSON object on one line."""
    things = tuple(reading.things.values())
    everything = {
        "article": reading.article.path.rpartition("/")[2],
        "title": reading.title,
        "published": reading.published or None,
        "people": [_person(reading, thing) for thing in things if thing.folder == "people"],
        "networks": _names(things, "networks"),
        "companies": _names(things, "companies", "groups"),
        "agencies": _names(things, "agencies", "courts"),
        "operations": _names(things, "operations"),
        "places": _names(things, "places"),
        "offences": _names(things, "offences"),
        "events": [{"date": dated.date, "what": one.text} for one in reading.sentences for dated in one.dates],
        "amounts": [{"value": amount.text, "what": one.text} for one in reading.sentences for amount in one.amounts],
        "claims": [_claim(reading, one, layer) for one in reading.statements],
        "quotes": [{"text": text, "speaker": speaker or None} for text, speaker in quotes.find(reading)],
        "boilerplate": [one.line.text for one in reading.judged if not one.kept],
        "kept": [one.line.text for one in reading.judged if one.kept],
    }
    return json.dumps(everything, ensure_ascii=False)


def _claim(reading: Reading, one: Statement, layer: Layer) -> dict[str, object]:
    """`passage` is the whole sentence; `start`, in the text of the seed, and the place are of the claim's own words."""
    part = one.sentence.text[one.start : one.end]
    start = one.sentence.start + one.start + len(part) - len(part.lstrip())
    return {
        "passage": one.sentence.text,
        "standing": str(one.standing),
        "by": reading.things[one.by].written if one.by else None,
        "start": start,
        **_place(layer, start, len(one.text)),
    }


def _place(layer: Layer, start: int, length: int) -> Mapping[str, object]:
    """Where so many signs of the text stand in the file: their bytes, first and past last, or their page."""
    span = raw_span(layer, start, start + length)
    return {"page": page_of(layer, start)} if span is None else {"bytes": span}


def _shown(layer: Layer, start: int, length: int) -> str:
    span = raw_span(layer, start, start + length)
    return f"page {page_of(layer, start)}" if span is None else f"{span[0]}-{span[1]}"


def _person(reading: Reading, thing: Thing) -> dict[str, str]:
    role = reading.roles.get(thing.id)
    fate = reading.positions.get(thing.id)
    # An officer who is accused is no witness of the authorities.
    standing = _POSITIONS.get(fate, str(fate)) if fate else "official" if role in _OFFICIALS else "mentioned"
    return {"name": thing.written, "role": ", ".join(thing.roles), "standing": standing}


def _names(things: Sequence[Thing], *folders: str) -> list[dict[str, str]]:
    return [{"name": thing.written} for thing in things if thing.folder in folders]
