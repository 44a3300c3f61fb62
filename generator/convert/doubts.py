"""A reading → what an editor should look at first, in order of weight.

In: a reading, and the mark of each of its statements. Out: doubts, each with the mark that it is about, or none.
Refuses to settle any: a doubt goes when a person has looked.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.convert.claims.statements import Statement
from generator.convert.names.variants import SURNAME
from generator.convert.reading import Reading
from generator.model.records import Doubt

_MOST_NAMES = 12
_OFTEN = 3  # claims of which the same is doubted, before they are told together


def find(reading: Reading, marks: Sequence[str]) -> Iterator[Doubt]:
    """Of the whole article first, then claim by claim, then of names, then what is doubted of many claims at once."""
    yield from (Doubt(why=notice) for notice in reading.notices)
    yield from _of_lines(reading, marks)
    whys = [tuple(dict.fromkeys((*one.doubts, *_of_dates(one)))) for one in reading.statements]
    places: dict[str, list[str]] = defaultdict(list)
    for mark, some in zip(marks, whys, strict=True):
        for why in some:
            places[why].append(mark)
    for mark, some in zip(marks, whys, strict=True):
        yield from (Doubt(at=mark, why=why) for why in some if len(places[why]) <= _OFTEN)
    yield from _of_names(reading)
    for why, there in places.items():
        if len(there) > _OFTEN:
            yield Doubt(at=there[0], why=f"{why}: [{'], ['.join(there)}]")


def _of_lines(reading: Reading, marks: Sequence[str]) -> Iterator[Doubt]:
    """Lines that were kept because no rule knows them."""
    left = iter(marks)
    for paragraph in reading.paragraphs:
        own = [next(left) for _ in paragraph.statements]
        if paragraph.judged.doubtful:
            why = f"is line {paragraph.judged.line.number} part of the article? {paragraph.judged.reason}"
            yield Doubt(at=own[0] if own else None, why=why)


def _of_dates(statement: Statement) -> Iterator[str]:
    """Days that the text does not name, but that were reckoned."""
    for dated in statement.sentence.dates if statement.start == 0 else ():
        if dated.basis not in ("", "written"):
            words = statement.sentence.text[dated.start : dated.end]
            yield f"“{words}” is taken as {dated.date}: {dated.basis}"


def _of_names(reading: Reading) -> Iterator[Doubt]:
    """What was taken for a name that nobody had told, and what for another spelling of one."""
    new: dict[str, list[str]] = defaultdict(list)
    seen = {(one.id, spoken.text[one.start : one.end]) for spoken in reading.sentences for one in spoken.mentions}
    for thing in reading.things.values():
        if not thing.known:
            new[thing.folder].append(f"{thing.name} ({thing.rule.partition(' by ')[2] or thing.rule})")
        merged = dict(thing.merged)
        other = (form for form in thing.forms if " " in form and form not in merged and (thing.id, form) in seen)
        written = [form for form in other if form.casefold() != thing.name.casefold()]
        if written and thing.folder != "offences":
            yield Doubt(why=f"{thing.name} is also written {', '.join(f'“{form}”' for form in written)}: an alias?")
        yield from (
            Doubt(why=f"“{form}” is taken as {thing.name}: {why}") for form, why in merged.items() if why != SURNAME
        )
    for folder, names in new.items():
        more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
        yield Doubt(why=f"new {folder}: {', '.join(names[:_MOST_NAMES])}{more}")
