"""A reading → the files of a draft: a brief, its source, and a stub for everything that is not known yet.

In: a reading, the ids that are taken, and the id of the source where there is one already. Out: paths and texts.
The body holds every kept line in the article's own words, each sentence with its mark. Refuses to write, and to
judge.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from generator.convert import doubts, provenance
from generator.convert.claims.fates import Fate
from generator.convert.claims.statements import Statement
from generator.convert.lines.layout import Part
from generator.convert.names.identity import Thing
from generator.convert.provenance import Said, Told
from generator.convert.reading import Paragraph, Reading
from generator.files import frontmatter
from generator.model.names import slug
from generator.model.vocabulary import Role, Standing

_ANYWHERE = re.compile(r"([\\\[\]*_`<&])")
_NUMBER = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
_CLAIM_LINE = re.compile(r"  ([a-z0-9-]+): \{")
_TIED = ("operations", "networks", "companies")


@dataclass(frozen=True, slots=True)
class DraftFile:
    """A file that could be written: its path relative to the project, and its text."""

    path: str
    text: str


def files(
    reading: Reading, taken: Iterable[str], source: str = "", copies: Sequence[str] = ()
) -> tuple[DraftFile, ...]:
    """The brief, the source, and the stubs.

    `taken`: ids of reviewed entries, `folder/stem`; `source`: the stem of the article's source, made of the seed's name
    where it is empty; `copies`: the stems of the sources that are copies of it.
    """
    refer = References.of(taken)
    name = source or slug(reading.article.path.rpartition("/")[2].rpartition(".")[0] or reading.article.path)
    made = [DraftFile(f"content/briefs/{_stem(reading)}.md", _brief(reading, (name, *copies), refer))]
    made.append(DraftFile(f"content/sources/{name}.md", source_file(reading)))
    made += [
        DraftFile(f"content/{thing.id}.md", stub(thing.name))
        for thing in sorted(reading.things.values(), key=lambda t: t.id)
        if not thing.known
    ]
    return tuple(made)


@dataclass(frozen=True, slots=True)
class References:
    """How frontmatter names a thing: what is known by its stem, if only one folder has it; all else in full.

    So what other articles of the day made into stubs changes nothing here.
    """

    known: frozenset[str]
    stems: Mapping[str, int]

    @classmethod
    def of(cls, taken: Iterable[str]) -> "References":
        known = frozenset(taken)
        return cls(known, Counter(id.partition("/")[2] for id in known))

    def __call__(self, id: str) -> str:
        stem = id.partition("/")[2]
        return stem if id in self.known and self.stems[stem] == 1 else id


def _stem(reading: Reading) -> str:
    words = slug(reading.title)[:60]
    short = words if len(slug(reading.title)) <= 60 else words.rpartition("-")[0] or words
    return "-".join(filter(None, (reading.latest, short))).strip("-")


def _brief(reading: Reading, sources: Sequence[str], refer: References) -> str:
    marks = tuple(_marks(reading.statements, sources[0]))
    data: dict[str, Any] = {
        "title": reading.title,
        "date": reading.latest or "unknown",
        "review": "draft",
        "sources": list(sources),
        "source": sources[0] if len(sources) > 1 else "",
        "parties": {refer(id): str(role) for id, role in _parties(reading)},
        "claims": {mark: claim_data(one, refer) for mark, one in zip(marks, reading.statements, strict=True)},
        "language": reading.language,
        "doubts": [doubt.model_dump(exclude_none=True) for doubt in doubts.find(reading, marks)],
    }
    left = iter(marks)
    body = "\n".join(f"{_block(paragraph, left, reading.things)}\n" for paragraph in reading.paragraphs)
    text = frontmatter.join({key: value for key, value in data.items() if value}, body)
    return _with_rules(text, dict(zip(marks, reading.statements, strict=True)))


def _with_rules(text: str, statements: Mapping[str, Statement]) -> str:
    """Beside the data of each claim, as a comment, how its standing was reached."""
    head, fence, body = text.partition(f"\n{frontmatter.FENCE}\n")
    lines = [_with_rule(line, statements) for line in head.split("\n")]
    return "\n".join(lines) + fence + body


def _with_rule(line: str, statements: Mapping[str, Statement]) -> str:
    mark = _CLAIM_LINE.match(line)
    return f"{line}  # {statements[mark[1]].rule}" if mark and mark[1] in statements else line


def _marks(statements: Iterable[Statement], source: str) -> Iterator[str]:
    """A mark for each claim: a letter and a digest of its source and passage, so that two people's drafts agree."""
    seen: Counter[str] = Counter()
    used: set[str] = set()
    for one in statements:
        seen[one.text] += 1
        passage = f"{source}\n{one.text}\n{seen[one.text]}"
        mark = "c" + hashlib.sha256(passage.encode()).hexdigest()[:8]
        while mark in used:
            mark = "c" + hashlib.sha256((passage := passage + "+").encode()).hexdigest()[:8]
        used.add(mark)
        yield mark


def _parties(reading: Reading) -> Iterator[tuple[str, Role]]:
    """People with a step or a role in the story, and companies that speak or are accused."""
    spoken = {
        id
        for one in reading.statements
        if one.standing in (Standing.ALLEGED, Standing.PARTY)
        for id in (*one.about, one.by)
    }
    for id in reading.things:
        if id.startswith("companies/") and id in spoken:
            yield id, Role.COMPANY
        elif id.startswith("people/"):
            fate = reading.positions.get(id)
            if fate and fate not in (Fate.SUSPECT, Fate.WANTED):
                yield id, Role.SUSPECT if fate is Fate.ARRESTED else Role.ACCUSED
            elif fate or (role := reading.roles.get(id)) is None:
                continue
            else:
                yield id, role


def claim_data(one: Statement, refer: "References") -> dict[str, Any]:
    """The data of a claim as frontmatter has it."""
    data = {
        "standing": str(one.standing),
        "by": one.by and refer(one.by),
        "about": [refer(id) for id in one.about],
        "event": str(one.event or ""),
        "date": one.date if one.event else "",
        "outcome": str(one.outcome or ""),
        "counts": one.counts,
        "instance": str(one.instance or ""),
        "offence": [refer(id) for id in one.offences],
        **{key: refer(value) if "/" in value else value for key, value in one.properties},
    }
    return {key: value for key, value in data.items() if value}


def _block(paragraph: Paragraph, marks: Iterator[str], things: Mapping[str, Thing]) -> str:
    text = paragraph.judged.text
    if paragraph.judged.part is Part.HEADING:
        return "## " + escape(text).replace("#", r"\#")
    if not paragraph.statements:
        return guarded(escape(text))
    return guarded(" ".join(f"{_marked(one, things)} [{next(marks)}]" for one in paragraph.statements))


def _marked(one: Statement, things: Mapping[str, Thing]) -> str:
    """The words of a claim; a form that would not be found by itself is tied to the known name."""
    text, at, parts = one.sentence.text[: one.end], one.start, []
    for mention in one.sentence.mentions:
        written = text[mention.start : mention.end]
        if mention.start >= at and mention.end <= one.end and _needs_tie(things[mention.id], written):
            parts += [escape(text[at : mention.start]), f"[[{things[mention.id].name}|{written}]]"]
            at = mention.end
    return "".join((*parts, escape(text[at:]))).strip()


def _needs_tie(thing: Thing, written: str) -> bool:
    plain = not re.search(r"[\[\]|\\]", thing.name + written)
    return thing.known and thing.folder in _TIED and written in thing.tied and written != thing.name and plain


def escape(text: str) -> str:
    """Words as Markdown that reads as exactly these words."""
    return _ANYWHERE.sub(r"\\\1", text)


def guarded(text: str) -> str:
    """A paragraph whose first sign would otherwise make it a heading, a list, a quotation or a fence."""
    text = _NUMBER.sub(r"\1\\\2", text, count=1) if _NUMBER.match(text) else text
    return f"\\{text}" if text[:1] in tuple("#>+~-") else text


def source_file(reading: Reading, copy_of: str = "") -> str:
    """The file of an article's source, as far as the article tells; what does not fit its field is left out."""
    told = Told(type="republished release" if reading.release else "press", copy_of=copy_of)
    own = Said(title=reading.title, published=reading.published, language=reading.language)
    last = {
        "retrieved": "unknown",
        "seed": reading.article.path,
        "digest": reading.article.digest,
        "publish": "passages",
        "review": "draft",
    }
    data = provenance.source(told, (replace(own, published=""), provenance.said(reading.article), own), last)
    if reading.published or not reading.latest:
        return frontmatter.join(data, "")
    return frontmatter.join(
        data, f"The text names no day of publication. The latest date that it names is {reading.latest}.\n"
    )


def stub(name: str) -> str:
    """An entry of which nothing is known but the name: the same whichever article it is made for."""
    return frontmatter.join({"name": name, "review": "draft"}, "")
