"""Broken inputs: files of the little project, changed at random, and everything that a check does with them.

Bytes are dropped, doubled, exchanged, and signs set in that have bitten somebody before. What comes of it must be
problems, each of which can be told in every form; an exception is a mistake of ours.
"""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random

from project import LITTLE, ROOT

from generator.building import phrasing
from generator.building.build import rendered
from generator.checking.annotating import as_github, as_json, as_sarif
from generator.checking.check import Checked
from generator.checking.locking import lock
from generator.checking.mending import mended
from generator.checking.reporting import Lines
from generator.files import content
from generator.files.content import Read
from generator.files.formatting import Changed
from generator.files.outline import Unreadable
from generator.link.linking import link
from generator.link.register import Register
from generator.link.reminders import missing, not_found, unchecked
from generator.model.problems import Severity, Stop, errors
from generator.model.rules import RULES
from generator.publish.collisions import collisions
from generator.publish.integrity import broken
from generator.saying.pointing import told

HOSTILE = (
    *("\x00", "\x07", "\x1b[31m", "\r", "\u2028", "\u202e", "\ufeff", "\ufffe", "\ud7ff", "𝒳", "e\u0301", "İ", "ﬁ"),
    *(
        "[",
        "]",
        "[[",
        "]]",
        "[^",
        "[^a#b]",
        "](",
        "{",
        "}",
        "{{",
        "{%",
        "%}",
        "#}",
        "<script>",
        "&amp;",
        "\\",
        "`",
        "```",
    ),
    *("|", "| a | b |\n|---|---|\n", "> ", "> [x]", "- ", "1. ", "99999999999. ", "# ", "---\n", "...\n", "***", "__"),
    *(
        "&a",
        "*a",
        "!!python/object",
        "? ",
        ": ",
        "- - - ",
        "!",
        "%",
        "@",
        "'",
        '"',
        "<<: ",
        "~",
        "null",
        "[" * 40,
        "{" * 40,
    ),
    *(
        "0",
        "-1",
        "9" * 400,
        "1e999",
        "NaN",
        "0x10",
        "٣",
        "2021-02-30",
        "9999-12-31",
        "0000",
        "before",
        "18 of 17",
        "no",
    ),
    *("../../etc/passwd", "/dev/null", "https://[::1", "https://a.example:99999", "mailto:", "javascript:alert(1)"),
    *("hold: yes\n", "embargo: yes\n", "show: withdrawn\n", "show: initials\n", "kept: elsewhere\n", "masked: yes\n"),
    *(", hold: yes", ", formerly: [other#one]", ", retracted: {date: 2020, reason: r}", ", answers: [one]"),
    *(", reply: {date: 2020, by: bo-odell, source: nordmark-police-2019, text: No.}", "allow: [{rule: wording}]\n"),
    *("changes: [{date: 2020, was: a, is: b, why: c}]\n", "formerly: [quillnet]\n", "holds: a#b\n", "drug lord "),
    *("quillnet", "people/", "/", "#", "a#b#c", "none", "standing", "x" * 5000, "\n" * 50, " " * 500, "\t"),
)


_TODAY = date(2021, 1, 31)
_TEMPLATES = 0.1  # of the inputs: there are many, and most changes of one are no mistake


@dataclass(frozen=True)
class Mutant:
    """A file of a project and the bytes that stand in it now."""

    path: str
    data: bytes


# What the little project itself has none of: answers, settlements, names held back, and what machines write down.
_MORE = {
    "content/publishers.yaml": "paper.example: {starts: [Follow our], equals: [Word of the day], contains: [offers]}\n",
    "content/settlements/users.md": (
        "---\ntitle: How many used it\ndate: 2020-12\nclaims: ['2019-05-04-quillnet-arrests#users', "
        "'2020-06-10-salt-trial#fewer']\nholds: '2020-06-10-salt-trial#fewer'\nwhy: The police counted.\n---\n"
    ),
    "content/people/ann-other.md": "---\nname: a former seller\nshow: withdrawn\nformerly: [a-seller]\n---\n",
    "content/people/joan-judge.md": "---\nname: Joan Judge\nshow: index\nshow_reason: She is a judge.\n---\n",
    "content/briefs/2021-01-22-answers.md": """\
---
title: What became of the rooms
date: 2021-01-22
sources: [nordmark-police-2019, le-phare-2020-06-10]
source: nordmark-police-2019
case: nordmark-v-marle
parties: {edouard-marle: accused, bo-odell: accused}
claims:
  rooms: {standing: reported, about: [quillnet], formerly: [office, 2019-05-04-quillnet-arrests#rooms],
    reply: {date: 2021-01-23, by: edouard-marle, source: nordmark-police-2019, text: He never had rooms.}}
  film: {standing: reported, about: [bo-odell],
    reply: {date: 2021-01, by: 'nordmark-v-marle#seller', source: le-phare-2020-06-10, passage: Il a fait appel}}
  gone: {standing: reported, about: [quillnet], retracted: {date: 2021-01-24, reason: Nobody said so.}}
allow:
  - {rule: wording, at: drug lord, reason: It is the title of a film.}
changes:
  - {date: 2021-01-24, claim: gone, why: Withdrawn.}
  - {date: 2021-01-25, claim: rooms, was: two rooms, is: three rooms, why: The release counts three.}
---
Quillnet had three rooms. [rooms] The drug lord Bo O’Dell is a film. [film] It had a boat. [gone]
""",
    "content/links.lock": (
        "# Made by a machine.\nhttps://police.example/12-2019 ok 2021-01-30 https://archive.example/20210130/a -\n"
        "https://example.org/?a=1&b=2 moved 2021-01-30 - https://example.org/there\n"
    ),
}


def originals() -> dict[str, bytes]:
    """The files that are changed: content, settings, seeds, and the templates of the pages."""
    found = {path: (LITTLE / path).read_bytes() for path in _paths(LITTLE, "content") + _paths(LITTLE, "seeds")}
    templates = [path for path in _paths(ROOT, "templates") if path.endswith(".html") and "/new/" not in path]
    found |= {path: (ROOT / path).read_bytes() for path in templates}
    return found | {path: text.encode() for path, text in _MORE.items()}


def _paths(root: Path, folder: str) -> list[str]:
    return [path.relative_to(root).as_posix() for path in sorted((root / folder).rglob("*")) if path.is_file()]


def mutant(files: dict[str, bytes], random: Random) -> Mutant:
    """One file with one to five changes."""
    templates = sorted(path for path in files if path.startswith("templates/"))
    path = random.choice(templates if random.random() < _TEMPLATES else sorted(files.keys() - set(templates)))
    data = files[path]
    for _ in range(random.choice((1, 1, 1, 2, 3, 5))):
        data = random.choice(CHANGES)(data, random)
    return Mutant(path, data)


def _somewhere(data: bytes, random: Random) -> int:
    """An offset, often at the edge of a word."""
    at = random.randint(0, len(data))
    edges = [found for sign in b" \n:,[]{}" if (found := data.find(sign, at)) >= 0]
    return min(edges) + random.randint(0, 1) if edges and random.random() < 0.6 else at


def _set_in(data: bytes, random: Random) -> bytes:
    at = _somewhere(data, random)
    return data[:at] + random.choice(HOSTILE).encode("utf-8", "surrogatepass") + data[at:]


def _drop(data: bytes, random: Random) -> bytes:
    at = _somewhere(data, random)
    return data[:at] + data[at + random.choice((1, 2, 5, 20, 100)) :]


def _put_over(data: bytes, random: Random) -> bytes:
    at, sign = _somewhere(data, random), random.choice(HOSTILE).encode("utf-8", "surrogatepass")
    return data[:at] + sign + data[at + len(sign) :]


def _byte(data: bytes, random: Random) -> bytes:
    at = random.randint(0, max(0, len(data) - 1))
    return data[:at] + bytes([random.randint(0, 255)]) + data[at + 1 :]


def _lines(change: Callable[[list[bytes], Random], list[bytes]]) -> Callable[[bytes, Random], bytes]:
    return lambda data, random: b"\n".join(change(data.split(b"\n"), random))


def _double(lines: list[bytes], random: Random) -> list[bytes]:
    at = random.randrange(len(lines))
    return lines[:at] + [lines[at]] * random.choice((2, 3, 30)) + lines[at + 1 :]


def _exchange(lines: list[bytes], random: Random) -> list[bytes]:
    one, other = random.randrange(len(lines)), random.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return lines


def _leave_out(lines: list[bytes], random: Random) -> list[bytes]:
    at = random.randrange(len(lines))
    return lines[:at] + lines[at + random.randint(1, 3) :] or [b""]


def _words(data: bytes, random: Random) -> bytes:
    """A word of the file in the place of another one."""
    words = data.split(b" ")
    words[random.randrange(len(words))] = random.choice(words)
    return b" ".join(words)


CHANGES: Sequence[Callable[[bytes, Random], bytes]] = (
    *(_set_in, _set_in, _put_over, _drop, _byte, _words),
    *(_lines(_double), _lines(_exchange), _lines(_leave_out)),
)


class Bench:
    """A project in which one file at a time is broken; what was not touched is read once."""

    def __init__(self, folder: Path) -> None:
        """`folder` is empty, and is the project's."""
        self.root = folder
        for name in ("content", "seeds"):
            shutil.copytree(LITTLE / name, folder / name)
        self.files = originals()
        for path in _MORE:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(self.files[path])
        # The record stands there only where it is what is broken: it would tell of every other change as well.
        lock(folder, "2021-05-01")
        self.files["seeds.lock"] = (folder / "seeds.lock").read_bytes()
        (folder / "seeds.lock").unlink()
        paths, _ = content.files(folder)
        self.read = content.read_all(folder, paths)
        _, self.properties = content.settings_of(folder)
        self.register = Register.of({one.entry.id: one.entry for one in self.read.values() if one.entry})

    def check(self, one: Mutant) -> Checked:
        """Everything that a check does with the broken file; the project is whole again afterwards."""
        place = self.root / one.path
        whole = place.read_bytes() if place.exists() else None
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(one.data)
        try:
            found = self._checked(one)
            self._tell(found)
            self._mend(one)
            return found
        finally:
            place.unlink()
            if whole is not None:
                place.write_bytes(whole)

    def _checked(self, one: Mutant) -> Checked:
        read: dict[str, Read] = dict(self.read)
        if one.path in read:
            read[one.path] = content.read_entry(one.path, one.data)
        try:
            loaded, problems = content.load(self.root, read)
            site, linked = link(loaded)
            every = tuple(sorted({*problems, *linked, *collisions(site), *phrasing.problems(self.root, site.wording)}))
            if errors(every):
                return Checked(every)
            pages = rendered(site, self.root)
            rest = (*missing(site), *unchecked(site, _TODAY), *broken(pages, site.settings.address or ""))
            return Checked((*every, *rest), pages=len(pages), notices=(*phrasing.told(site.wording), *not_found(site)))
        except Stop as stop:
            return Checked(stop.problems)

    def _tell(self, found: Checked) -> None:
        """Every problem has a rule and a sound place, and can be told in every form."""
        lines = Lines(self.root)
        for problem in found.problems:
            assert problem.rule in RULES
            assert problem.spot.line >= 1
            assert problem.spot.column >= 1
            assert problem.message
            assert problem.severity in Severity
            said = "\n".join(told(problem, lines.line))
            assert all(char.isprintable() or char == "\n" for char in said)
        for form in (as_json, as_github, as_sarif):
            form(found).encode("utf-8")

    def _mend(self, one: Mutant) -> None:
        if one.path not in self.read:
            return
        try:
            text = one.data.decode("utf-8")
            new, _ = mended(text, one.path, self.register, self.properties)
        except (UnicodeDecodeError, Unreadable, Changed):
            return
        assert mended(new, one.path, self.register, self.properties)[0] == new
