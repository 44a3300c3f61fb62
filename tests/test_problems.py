"""Every kind of mistake, and exactly what is said of it.

Each case in tests/cases/problems is one or more files of a project, each under a line `=== content/…` (or, for a link,
`=== templates/… -> target`), then a line `# report` and the whole report. The files stand in a little sound project,
which they extend or overwrite; one under `=== - content/…` is missing. What is reported is what `briefing check` finds,
or what the command under `=== $` says. Read a case as the one who made the mistake: does the report lead to it, in
plain words? `pytest --update` writes the reports again.
"""

import re
import shlex
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from project import call

from generator.checking.check import Wanted, check
from generator.checking.locking import lock
from generator.files.seeds import digest
from generator.model.problems import Stop

CASES = sorted((Path(__file__).parent / "cases/problems").glob("*.md"))
SEED = "Example Global supplied phones to 70,000 users.\n"
COMMAND = "$"
PROBLEM = re.compile(r".*: (?:error|warning): .*\[[a-z-]+\]$| {4}hint: ")
SOUND = {
    "content/site.yaml": "title: T\ndescription: D\nas_of: 2026-11-23\n",
    "content/properties.yaml": (
        "users: {label: Users, type: count, help: People using a network.}\n"
        "profits: {label: Profits, type: money}\n"
        "led: {label: led, type: relation, reverse: led by, to: [companies]}\n"
    ),
    "content/people/jane-example.md": "---\nname: Jane Example\n---\n",
    "content/companies/example-global.md": "---\nname: Example Global\n---\n",
    "content/agencies/police.md": "---\nname: The Police\n---\n",
    "content/courts/high-court.md": "---\nname: High Court\n---\n",
    "content/offences/racketeering.md": "---\nname: racketeering\n---\n",
    "content/cases/us-v-example.md": (
        "---\nname: United States v Example\nunnamed: {dg: {role: applicant, known_as: DG}}\n---\n"
    ),
    "content/sources/weekly.md": "---\ntitle: Example Weekly\ntype: press\n---\n",
    "content/sources/held.md": (
        f"---\ntitle: Held\ntype: press\nseed: seeds/held.txt\ndigest: {digest(SEED.encode())}\n---\n"
    ),
    "content/briefs/other.md": (
        "---\ntitle: Other\ndate: 2021\nsources: [weekly]\nclaims:\n  users: {standing: "
        "reported}\n---\nWords. [users]\n"
    ),
    "seeds/held.txt": SEED,
}


def report(root: Path, files: dict[str, str | bytes]) -> str:
    """Everything that is said of a project with these files."""
    today = str(files.pop("today", "")).strip()
    commands = [files[COMMAND]] if COMMAND in files else []
    for path, text in {**SOUND, **files}.items():
        if path != COMMAND and not path.startswith("- "):
            place, _, target = path.partition(" -> ")
            (root / place).parent.mkdir(parents=True, exist_ok=True)
            if target:
                (root / place).symlink_to(target)
            else:
                (root / place).write_bytes(text if isinstance(text, bytes) else text.encode())
    for path in files:
        if path.startswith("- "):
            (root / path.removeprefix("- ")).unlink()
    if "seeds.lock" not in files:
        recorded(root)
    for command in commands:
        said = call(root, *shlex.split(str(command))).stderr
        return "".join(line for line in said.splitlines(keepends=True) if PROBLEM.match(line))
    wanted = Wanted(date.fromisoformat(today) if today else None)
    return "".join(f"{problem}\n" for problem in check(root, 1, wanted=wanted).problems)


def recorded(root: Path) -> None:
    """What is proved is on record, so that a case about something else is silent about it."""
    with suppress(Stop):
        lock(root, "2021-05-01")


def taken_apart(case: str) -> tuple[dict[str, str | bytes], str]:
    """The files of a case, and its report."""
    text, _, expected = case.partition("\n# report\n")
    parts = re.split(r"^=== (.+)\n", f"{text}\n", flags=re.MULTILINE)
    assert parts[0] == "", "a case begins with a line `=== content/…`"
    return dict(zip(parts[1::2], parts[2::2], strict=True)), expected


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_a_mistake_is_reported_as_shown(file: Path, tmp_path: Path, update: bool) -> None:
    """The report of each case is exactly the one that it shows."""
    case = file.read_text(encoding="utf-8")
    files, expected = taken_apart(case)
    found = report(tmp_path, files)
    if update:
        file.write_text(f"{case.partition('# report')[0]}# report\n{found}", encoding="utf-8")
    else:
        assert found == expected


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_a_report_leads_to_a_place(file: Path) -> None:
    """Each place is in a file of the case, in one of its lines, and not behind the end of that line."""
    files, expected = taken_apart(file.read_text(encoding="utf-8"))
    texts = {path: str(text) for path, text in {**SOUND, **files}.items()}
    for path, line, column in re.findall(
        r"^((?:content|templates)/[^:\n]+\.(?:md|yaml|html)):(\d+):(\d+): ", expected, re.M
    ):
        lines = texts.get(path, "").split("\n")
        assert int(line) <= len(lines)
        assert int(column) <= len(lines[int(line) - 1]) + 1


def test_the_little_project_is_sound(tmp_path: Path) -> None:
    """Without a mistake there is no report, so that each case shows its own mistake alone."""
    assert report(tmp_path, {}) == ""


def test_a_file_that_cannot_be_read_hides_no_mistake_elsewhere(tmp_path: Path) -> None:
    """All mistakes are told in one run: that of a note and that of a claim which has nothing to do with it."""
    files: dict[str, str | bytes] = {
        "content/notes/n.md": "---\ntitel: N\n---\n",
        "content/briefs/b.md": (
            "---\ntitle: T\ndate: 2021\nsources: [weekly]\nclaims:\n  one: {standing: alleged}\n---\nWords. [one]\n"
        ),
    }
    assert "`alleged` needs `by`: who says so?" in report(tmp_path, files)


def test_bytes_that_are_not_utf_8(tmp_path: Path) -> None:
    """A file in another encoding is one problem, at the first byte that is wrong."""
    assert report(tmp_path, {"content/people/jose.md": b"---\nname: Jos\xe9\n---\n"}) == (
        "content/people/jose.md:2:10: error: byte 0xe9 is not UTF-8 [encoding]\n    hint: save the file as UTF-8\n"
    )


def test_a_lone_carriage_return(tmp_path: Path) -> None:
    """A carriage return that ends no line is no line break."""
    assert report(tmp_path, {"content/people/john.md": b"---\nname: John\rExample\n---\n"}) == (
        "content/people/john.md:2:11: error: a lone carriage return (U+000D) is not a line break here [yaml]"
        "\n    hint: delete it\n"
    )


def test_a_report_is_the_same_on_every_machine(tmp_path: Path) -> None:
    """No path of this machine stands in any report, and another folder gives the same words."""
    for file in CASES:
        files, _ = taken_apart(file.read_text(encoding="utf-8"))
        assert str(tmp_path) not in report(tmp_path / file.stem, files)
