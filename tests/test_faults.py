"""One seeded fault at a time in a sound project: found at exactly its place, and nothing else is said.

The project is the little one, whose files lean on each other; the place of a fault is marked in what is written there,
so that no report is its own witness. The words of each report are golden in tests/cases/problems.
"""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from project import FERRY, TRIAL, call, copy, write

from generator.checking.check import check
from generator.checking.locking import lock
from generator.model.problems import Spot, Stop
from generator.model.rules import GROUPS, RULES

HERE = "▶"
ARRESTS, COURT = f"content/briefs/{FERRY}.md", f"content/briefs/{TRIAL}.md"
GAZETTE, CASE = "content/sources/ferry-gazette-2019-05-04.md", "content/cases/nordmark-v-marle.md"
MARLE, NETWORK, NOTE = "content/people/edouard-marle.md", "content/networks/quillnet.md", "content/notes/about.md"


@dataclass(frozen=True)
class Fault:
    """In `path` the text `old`, which stands there once, becomes `new`; without `old` the file is new.

    `▶` is no part of the text: it stands before the place that must be reported. Where that place is not in what is
    written, `place` is the file, or a text in the same file that stands there.
    """

    rule: str
    path: str
    old: str
    new: str
    place: str = ""


FAULTS = (
    Fault("encoding", "content/terms/handset.md", "that does", "that▶\x07 does"),
    Fault("encoding", NOTE, "more](", "m▶\x00ore]("),
    Fault("fence", "content/terms/new.md", "", "▶name: new\n"),
    Fault("fence", "content/terms/new.md", "", "▶---\nname: new\n"),
    Fault("fence", NOTE, "</script>\n```", "</script>", "```\n"),
    Fault("yaml", "content/terms/new.md", "", "---\nname: new▶: older\n---\n"),
    Fault("yaml", "content/terms/new.md", "", "---\nname: ▶!!str new\n---\n"),
    Fault("yaml", "content/terms/new.md", "", "---\nname: ▶&a new\n---\n"),
    Fault("yaml", "content/terms/new.md", "", "---\nname: new\naliases: ▶[one\n---\n"),
    Fault("duplicate-key", "content/places/port-lisse.md", "country: NO", "country: NO\n▶country: SE"),
    Fault("duplicate-key", ARRESTS, "event: arrest,", "event: arrest, ▶event: arrest,"),
    Fault("unknown-key", "content/places/port-lisse.md", "country: NO", "▶contry: NO"),
    Fault("unknown-key", ARRESTS, "salt-seized: 2 tonnes", "▶salt-siezed: 2 tonnes"),
    Fault("unknown-key", ARRESTS, "bound: at least, where", "bound: at least, ▶whre"),
    Fault("unknown-key", "content/site.yaml", "editor:", "▶edtor:"),
    Fault("missing-key", "content/companies/new.md", "", "---\n▶country: NO\n---\n"),
    Fault("missing-key", NETWORK, ", why: It was never a firm.", "", "{date: 2020-01-01"),
    Fault("value", "content/places/port-lisse.md", "country: NO", "country: ▶Norway"),
    Fault("value", ARRESTS, "date: 2019-05-02", "date: ▶2019-05-32"),
    Fault("value", ARRESTS, "EUR 900 to 1500", "▶900 to 1500"),
    Fault("value", NOTE, "order: 1", "order: ▶first"),
    Fault("value", GAZETTE, "seed: seeds/", "seed: ▶../seeds/"),
    Fault("folder", "content/peoples/new.md", "", "---\nname: New\n---\n", "content/peoples"),
    Fault("file-name", "content/people/New Name.md", "", "▶---\nname: New\n---\n"),
    Fault("unknown-id", CASE, "offences: [salt-smuggling]", "offences: [▶salt-smugling]"),
    Fault("unknown-id", CASE, "network: quillnet", "network: ▶quill-thorn"),
    Fault("unknown-id", ARRESTS, "answers: [charge]", "answers: [▶charged]"),
    Fault("unknown-id", ARRESTS, "'nordmark-v-marle#seller'", "▶'nordmark-v-marle#buyer'"),
    Fault("unknown-id", MARLE, "denied everything [^2019-05-04-quillnet", "denied everything ▶[^2019-05-04-quilnet"),
    Fault("unknown-id", ARRESTS, "operated: quillnet", "operated: ▶quill-net"),
    Fault("link", NOTE, "[the arrest](briefs/", "▶[the arrest](brief/"),
    Fault("link", NOTE, "[more](https:", "▶[more](ftp:"),
    Fault("link", ARRESTS, "[[Quill & Thorn Ltd|The", "▶[[Quill & Thorne|The"),
    Fault("link", NOTE, "#part.how-to-read-it", "#part.how-to-read", "[how to read it]"),
    Fault("mark", ARRESTS, "tonnes of salt in the harbour", "tonnes of salt ▶[Salt] in the harbour"),
    Fault("mark", ARRESTS, "a ledger. [seized]", "a ledger. [seized] ▶[seized]"),
    Fault("mark", NOTE, "lives. Write", "lives. ▶[lives] Write"),
    Fault("mark", ARRESTS, "  price: {", "  ▶prices: {standing: reported}\n  price: {"),
    Fault("reference", MARLE, "was acquitted. [^", "was acquitted. ▶[^A#b] [^"),
    Fault("shared-name", NETWORK, "aliases: [Quill Net]", "aliases: [Quill Net, ▶tidewater high court]"),
    Fault("circle", GAZETTE, "copy_of: nordmark-police-2019", "copy_of: ▶ferry-gazette-2019-05-04"),
    Fault("withdrawn", CASE, "#charged-with]", "#charged-with] ▶[^2019-05-04-quillnet-arrests#stamps]"),
    Fault(
        "source",
        COURT,
        "source: nordmark-police-2019, about",
        "about",
        "{standing: official, by: nordmark-police, about: [quillnet], case: none, sup",
    ),
    Fault("source", COURT, "source: nordmark-police-2019", "source: ▶ferry-gazette-2019-05-04"),
    Fault("seed", GAZETTE, "seed: seeds/ferry-gazette.txt", "seed: ▶seeds/ferry.txt"),
    Fault("passage", ARRESTS, "> Quill & Thorn Ltd ran", "> ▶Quill & Thorn Ltd run"),
    Fault("passage", ARRESTS, "> and was sold", "> ▶and is sold"),
    Fault("passage", COURT, "même jour [convicted] et", "même jour [convicted] ▶ou"),
    Fault("unmarked", ARRESTS, "forged stamps. [stamps]", "forged stamps. [stamps] ▶It was Sunday."),
    Fault("unmarked", MARLE, "was acquitted. [^", "was acquitted.\n\n▶He left.\n\nNow [^"),
    Fault("unmarked", NETWORK, "Its company was", "▶It was large.\n\nIts company was"),
    Fault("doubt", ARRESTS, "slips:\n", "▶doubts: [{why: who is it}]\nslips:\n"),
    Fault("standing", ARRESTS, "{standing: reported, about: [quillnet]}", "{standing: ▶party, about: [quillnet]}"),
    Fault(
        "standing", ARRESTS, "standing: admitted, about: [bo-odell]", "standing: ▶admitted, about: [bo-odell, quillnet]"
    ),
    Fault("date", ARRESTS, "event: denial, date", "event: ▶denial, as_of"),
    Fault("date", ARRESTS, "date: 2019-05-02", "date: ▶2031-05-02"),
    Fault("outcome", ARRESTS, "event: arrest,", "event: arrest, outcome: ▶guilty,"),
    Fault("outcome", COURT, "event: trial,", "event: ▶plea,"),
    Fault("step", ARRESTS, "about: [edouard-marle], event: arrest", "about: [quillnet], event: ▶arrest"),
    Fault("collision", NETWORK, "formerly: [quill-net]", "formerly: [quill-net, ▶quillnet]"),
    Fault("template", "templates/note.html", "", "<p>\n▶{{ page.titel }}</p>\n"),
    Fault("template", "templates/note.html", "", "<p>\n▶{% for %}</p>\n"),
)

# What is told of the file as a whole, or at a place that is not where the fault lies, has its cases elsewhere.
ELSEWHERE = {
    *("missing-file", "passages", "verbatim", "page-link", "page-id", "digest", "seed-changed", "lock"),
    *("kept-elsewhere", "proved-elsewhere", "passage-twice", "leads-out", "hidden-character", "wording", "allow"),
}


def seeded(root: Path, fault: Fault) -> Spot:
    """Write the fault; where it must be reported."""
    file = root / fault.path
    text = file.read_text(encoding="utf-8") if fault.old else ""
    assert not fault.old or text.count(fault.old) == 1, f"{fault.old!r} stands there {text.count(fault.old)} times"
    marked = text.replace(fault.old, fault.new) if fault.old else fault.new
    if fault.place:
        marked = marked.replace(fault.place, HERE + fault.place, 1)
    before, mark, _ = marked.partition(HERE)
    write(root, fault.path, marked.replace(HERE, ""))
    if fault.path.startswith(fault.place) and fault.place:
        return Spot(fault.place)
    assert mark, "the place is marked"
    return Spot(fault.path, before.count("\n") + 1, len(before) - before.rfind("\n"))


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.rule}-{FAULTS.index(fault)}")
def test_a_fault_is_found_at_its_place_and_alone(fault: Fault, tmp_path: Path) -> None:
    """Law 6: one fault, one report, at its file, line and column."""
    root = copy(tmp_path / "little")
    spot = seeded(root, fault)
    recorded(root)
    found = [(problem.rule, str(problem.spot)) for problem in check(root, 1).problems]
    assert found == [(fault.rule, str(spot))]


def recorded(root: Path) -> None:
    """What is proved is on record, where it can be: a fault of something else says nothing of that."""
    with suppress(Stop):
        lock(root, "2021-05-01")


def test_every_rule_has_a_fault() -> None:
    """Each rule that a check can speak of is seeded here, but for those that are told elsewhere by their nature."""
    of_commands = {rule.id for rule in GROUPS["making"]}
    assert set(RULES) - of_commands - ELSEWHERE - {fault.rule for fault in FAULTS} == set()
    assert not ELSEWHERE & {fault.rule for fault in FAULTS}


def test_a_sound_project_gives_no_false_alarm(tmp_path: Path) -> None:
    """Nothing is said of the little project without a fault."""
    root = copy(tmp_path / "little")
    recorded(root)
    assert check(root, 1).problems == ()


def test_all_faults_are_told_in_one_run(tmp_path: Path) -> None:
    """Law 6: ten faults in ten files are ten reports. Without settings nothing could be linked: theirs come alone."""
    root = copy(tmp_path / "little")
    chosen: dict[str, Fault] = {}
    for fault in FAULTS:
        if fault.path not in ("content/site.yaml", "templates/note.html"):
            chosen.setdefault(fault.path, fault)
    spots = {str(seeded(root, fault)) for fault in chosen.values()}
    said = call(root, "check").stderr
    assert [spot for spot in sorted(spots) if f"{spot}: " not in said] == []
