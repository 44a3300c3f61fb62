"""Making drafts: seeds are read, converted and written beside what people have written.

In: the project's folder and seeds. Out: what was written, what was kept because it stood there already, and
explanations. A file that exists is never touched. Refuses to know the rules: they stand in `convert/`.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.convert import draft, positions, quotes
from generator.convert.draft import DraftFile
from generator.convert.identity import Thing
from generator.convert.reading import Knowledge, Reading, read
from generator.files import content, seeds
from generator.model.records import Source
from generator.model.vocabulary import Event, Outcome

_POSITIONS = {
    Event.TRIAL: "charged",
    Event.DISMISSAL: "acquitted",
    Event.ARREST: "arrested",
    Event.CHARGE: "charged",
    Event.INDICTMENT: "indicted",
    Event.PLEA: "pleaded-guilty",
    Event.CONVICTION: "convicted",
    Event.SENTENCE: "sentenced",
    Event.ACQUITTAL: "acquitted",
    Event.WARRANT: "suspect",
}
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Drafted:
    """What became of the seeds: paths that were written, paths that stood there already, and what was read."""

    written: tuple[str, ...]
    kept: tuple[str, ...]
    readings: tuple[Reading, ...]

    @property
    def dropped(self) -> int:
        """How many lines that say something were left out; `explain` has the reasons."""
        return sum(1 for one in self.readings for judged in one.judged if not judged.kept and judged.line.text.strip())

    @property
    def notices(self) -> tuple[str, ...]:
        """What a reader of the drafts should be told, each with its seed."""
        return tuple(f"{one.article.path}: {notice}" for one in self.readings for notice in one.notices)


def draft_seeds(root: Path, paths: Sequence[Path] = ()) -> Drafted:
    """Convert these seeds, or all that no source claims; a seed outside the project's `seeds/` writes nothing."""
    knowledge = _known(root)
    sources = _sources(knowledge)
    readings = tuple(_readings(root, paths, knowledge))
    written: list[str] = []
    kept: list[str] = []
    for reading in readings:
        if reading.article.path.startswith("seeds/"):
            for file in draft.files(reading, knowledge.entries, sources.get(reading.article.path, "")):
                (written if _write(root, file) else kept).append(file.path)
    return Drafted(tuple(written), tuple(path for path in dict.fromkeys(kept) if path not in written), readings)


def explain(root: Path, paths: Sequence[Path] = ()) -> Iterator[str]:
    """For each seed its notices, then every line: number, kept, dropped or doubtful, rule, reason, how it begins."""
    for reading in _readings(root, paths, _known(root)):
        yield from explained(reading)


def as_json(root: Path, paths: Sequence[Path] = ()) -> Iterator[str]:
    """For each seed what was found, as one JSON object on one line."""
    for reading in _readings(root, paths, _known(root)):
        yield found(reading)


def found(reading: Reading) -> str:
    """What was found in one article, as one JSON object on one line."""
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
        "claims": [
            {
                "passage": one.sentence.text,
                "standing": str(one.standing),
                "by": reading.things[one.by].written if one.by else None,
            }
            for one in reading.statements
        ],
        "quotes": [{"text": text, "speaker": speaker or None} for text, speaker in quotes.find(reading)],
        "boilerplate": [one.line.text for one in reading.judged if not one.kept],
        "kept": [one.line.text for one in reading.judged if one.kept],
    }
    return json.dumps(everything, ensure_ascii=False)


def _known(root: Path) -> Knowledge:
    """What the project's content knows; its mistakes are the business of `check`."""
    paths, _ = content.files(root)
    loaded, _ = content.load(root, content.read_all(root, paths))
    return Knowledge(loaded.entries, loaded.properties)


def _sources(knowledge: Knowledge) -> dict[str, str]:
    """Seed → the source that claims it."""
    every = knowledge.entries.values()
    return {e.record.seed: e.stem for e in every if isinstance(e.record, Source) and e.record.seed}


def _readings(root: Path, paths: Sequence[Path], knowledge: Knowledge) -> Iterator[Reading]:
    for path in paths or tuple(_unclaimed(root, _sources(knowledge))):
        yield read(seeds.read(root, path), knowledge)


def _unclaimed(root: Path, sources: Mapping[str, str]) -> Iterator[Path]:
    for path in sorted((root / "seeds").iterdir()) if (root / "seeds").is_dir() else ():
        if path.is_file() and not path.name.startswith(".") and f"seeds/{path.name}" not in sources:
            yield path


def _write(root: Path, file: DraftFile) -> bool:
    """Write a file that is not there; False where it is."""
    target = content.inside(root, file.path)
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with target.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(file.text)
    except FileExistsError:
        return False
    return True


def explained(reading: Reading) -> Iterator[str]:
    """Every line of one article, judged."""
    yield reading.article.path
    yield from (f"     notice   {notice}" for notice in reading.notices)
    for one in reading.judged:
        verdict = "doubtful" if one.doubtful else "kept" if one.kept else "dropped"
        text = one.text if len(one.text) <= _SHOWN else one.text[: _SHOWN - 1] + "…"
        yield f"{one.line.number:4} {verdict:9}{one.rule}: {one.reason}  | {text}"


def _person(reading: Reading, thing: Thing) -> dict[str, str]:
    role = reading.roles.get(thing.id)
    step = reading.positions.get(thing.id)
    standing = "official" if role in positions.OFFICIALS else _POSITIONS[step[0]] if step else "mentioned"
    if step and step[1] is Outcome.NOT_GUILTY:
        standing = "charged"
    return {"name": thing.written, "role": ", ".join(thing.roles), "standing": standing}


def _names(things: Sequence[Thing], *folders: str) -> list[dict[str, str]]:
    return [{"name": thing.written} for thing in things if thing.folder in folders]
