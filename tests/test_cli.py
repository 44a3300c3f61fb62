"""The command line as a person meets it: help, answers, exit codes, and never a traceback."""

import json
import os
import re
import shutil
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from subprocess import PIPE, CompletedProcess
from subprocess import run as process
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from project import FERRY, LITTLE, built, call, copy, edit, environment, little, run, tree, write

from generator.building.schema import schemas
from generator.files.content import read_entry
from generator.model.kinds import KINDS
from generator.model.records import RECORDS

COMMANDS = (
    "add",
    "convert",
    "review",
    "rename",
    "check",
    "explain",
    "build",
    "serve",
    "new",
    "schema",
    "lock",
    "withdraw",
    "verify",
)
HEAVY = ("jinja2", "markdown_it", "yaml", "pydantic")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The little project, not built."""
    return copy(tmp_path / "little")


def plain(done: CompletedProcess[str]) -> CompletedProcess[str]:
    """An answer that a person can read: no traceback, no progress bar, nothing that a terminal alone understands."""
    for text in (done.stdout, done.stderr):
        assert "Traceback" not in text
        assert "\r" not in text
        assert "\x1b" not in text
    return done


# Help.


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_with_an_example(command: str, tmp_path: Path) -> None:
    """The help of a command shows how it is used, and asking for it is no mistake."""
    done = plain(run(tmp_path, command, "--help"))
    assert done.returncode == 0
    assert f"Example: briefing {command}" in done.stdout


def test_help_names_every_command(tmp_path: Path) -> None:
    """`briefing --help` and `-h` list the commands, and there is no other."""
    done = plain(call(tmp_path, "--help"))
    assert done.returncode == 0
    assert done.stdout == call(tmp_path, "-h").stdout
    listed = done.stdout.partition("Commands:\n")[2]
    assert set(re.findall(r"^  (\w+) ", listed, re.MULTILINE)) == set(COMMANDS)


def modules(root: Path, *words: str) -> tuple[str, set[str]]:
    """What a command says, and what it has imported by its end."""
    script = (
        "import sys\n"
        "from generator.__main__ import main\n"
        "try:\n    main()\n"
        "finally:\n    sys.stdout.flush(); print('\\nMODULES', *sys.modules)\n"
    )
    command = [sys.executable, "-c", script, *words]
    done = process(command, cwd=root, env=environment(root), capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    said, _, names = done.stdout.rpartition("\nMODULES ")
    return said + done.stderr, {name.partition(".")[0] for name in names.split()}


def test_help_answers_at_once(tmp_path: Path) -> None:
    """Help imports none of the libraries that building needs."""
    said, names = modules(tmp_path, "--help")
    assert "Usage: briefing" in said
    assert not set(HEAVY) & names


def aged(root: Path) -> Path:
    """The project as if nobody had touched it for years."""
    for place in [path for name in ("content", "seeds") for path in (root / name).rglob("*")]:
        os.utime(place, (10**9, 10**9))
    return root


def test_a_build_with_nothing_to_do_says_so_at_once(root: Path) -> None:
    """Where nothing has changed, `build` says that the site is up to date, and does not even load the command line."""
    aged(root)
    assert run(root, "build").returncode == 0
    said, names = modules(root, "build")
    count = len(tree(root / "site"))
    assert said == f"{count} files of site/ are up to date\n"
    assert not {*HEAVY, "click"} & names


def test_a_build_with_nothing_to_do_warns_again(root: Path) -> None:
    """A warning does not go because nobody has touched anything, and costs no second build."""
    write(root, "content/networks/quillnet.md", "---\nname: Quillnet\n---\nIt was a network.\n")
    aged(root)
    first = run(root, "build").stderr
    said, names = modules(root, "build")
    assert "warning: no claim is named for “It was a network.” [unmarked]" in first
    assert said.splitlines()[:-1] == first.splitlines()[:-1]
    assert not {*HEAVY, "click"} & names


@pytest.mark.parametrize(
    "path",
    ["content/terms/handset.md", "seeds/le-phare.txt", "content/site.yaml", "site/index.html", "templates/new.html"],
)
def test_a_build_with_something_to_do_does_it(path: str, root: Path) -> None:
    """After any edit, of the content, of a seed, of the site itself or of a template, `build` builds."""
    aged(root)
    assert run(root, "build").returncode == 0
    (root / path).parent.mkdir(exist_ok=True)
    with (root / path).open("a", encoding="utf-8") as file:
        file.write("\n")
    assert "up to date" not in run(root, "build").stderr


# Answers.


def test_build_ends_with_one_line_that_counts(root: Path) -> None:
    """A build says in one line what it read, wrote and left out, and how long it took; stdout stays empty."""
    done = plain(run(root, "build"))
    assert (done.returncode, done.stdout) == (0, "")
    files = len(tree(root / "site"))
    expected = rf"{files} files from 2 briefs and 21 claims: {files} changed, 2 drafts left out, in \d+\.\d\d s\n"
    assert re.fullmatch(expected, done.stderr)


def test_build_counts_what_changed(root: Path) -> None:
    """A second build counts the pages that it changed and removed."""
    assert call(root, "build").returncode == 0
    (root / "content/terms/handset.md").unlink()
    assert re.search(r": \d+ changed, 2 removed, 2 drafts left out, in ", plain(call(root, "build")).stderr)


def test_check_counts_what_it_read(root: Path) -> None:
    """A check says how many errors and warnings it found in how many files, claims and pages, and writes nothing."""
    assert call(root, "lock").returncode == 0
    before = tree(root)
    done = plain(call(root, "check"))
    assert done.returncode == 0
    files = len(list((root / "content").rglob("*.md")))
    pages = len([path for path in little()[1] if path.endswith(".html")])
    assert re.fullmatch(
        rf"0 errors, 0 warnings in {files} files, 21 claims; {pages} pages, in \d+\.\d\d s\n", done.stderr
    )
    assert tree(root) == before


def test_check_warns_and_is_content(root: Path) -> None:
    """A mistake in a draft is a warning and no failure: a check tells it, a build how many there are."""
    edit(root, "content/briefs/2021-01-15-not-yet.md", "about: [zoe-zanzibarium, quillnet]", "about: [nobody]")
    done = plain(call(root, "check"))
    assert done.returncode == 0
    assert re.search(r"^content/briefs/2021-01-15-not-yet\.md:7:40: warning: ", done.stderr, re.MULTILINE)
    done = plain(call(root, "build"))
    assert done.returncode == 0
    assert "not-yet" not in done.stderr
    assert "2 drafts left out (1 warning: briefing check)" in done.stderr


def test_check_lists_old_statuses_on_the_day_that_is_said(root: Path) -> None:
    """Without a day nothing is old; with one it is told at the case, as a warning, and no build tells it."""
    edit(root, "content/site.yaml", "title:", "recheck: 30 days\ntitle:")
    told = plain(call(root, "check", "--today", "2021-02-01"))
    assert told.returncode == 0
    assert "content/cases/nordmark-v-marle.md:11:10: warning: nobody has looked at the status of" in told.stderr
    assert "since 1 December 2020, 62 days ago [recheck]" in told.stderr
    for words in (("check",), ("check", "--today", "2020-12-30"), ("build",)):
        assert "[recheck]" not in plain(call(root, *words)).stderr
    assert plain(call(root, "check", "--today", "2021")).returncode == 2


def test_build_check_compares_and_writes_nothing(root: Path) -> None:
    """`build --check` is content with a fresh site and names each file that is not what a fresh build makes."""
    assert plain(call(root, "build", "--check")).returncode == 1
    assert not (root / "site").exists()
    built(root)
    assert plain(call(root, "build", "--check")).returncode == 0
    write(root, "site/index.html", "edited by hand")
    write(root, "site/stray.html", "stray")
    (root / "site/timeline.html").unlink()
    before = tree(root)
    done = plain(call(root, "build", "--check"))
    assert done.returncode == 1
    for path in ("index.html", "stray.html", "timeline.html"):
        assert f"site/{path}: not what a fresh build makes\n" in done.stderr
    assert "3 files of site/ differ from a fresh build" in done.stderr
    assert tree(root) == before


# Exit codes: 0 fine, 1 the content has mistakes, 2 wrong use.

WRONG_USE: list[Any] = [
    ("nothing",),
    ("build", "--nothing"),
    ("build", "--jobs", "0"),
    ("build", "--jobs", "many"),
    ("build", "too", "many"),
    ("build", "--project", "nowhere"),
    ("build", "--project", "content/site.yaml"),
    ("serve", "--port", "0"),
    ("serve", "--port", "65536"),
    ("convert", "nowhere.txt"),
    ("convert", "content"),
    ("new",),
    ("new", "person"),
    ("new", "persn", "Jo"),
    ("schema", "persn"),
]


@pytest.mark.parametrize("words", WRONG_USE, ids=" ".join)
def test_wrong_use_ends_with_2(words: tuple[str, ...], root: Path) -> None:
    """A command line that makes no sense ends with 2, a message, and nothing written."""
    before = tree(root)
    done = plain(call(root, *words))
    assert done.returncode == 2
    assert done.stderr
    assert tree(root) == before


@pytest.mark.parametrize("command", ["new", "schema"])
def test_kind_that_there_is_not_is_answered_with_those_there_are(command: str, root: Path) -> None:
    """Every one of them, near misses or not."""
    done = plain(call(root, command, "nonsense", *(["Jo"] if command == "new" else [])))
    assert done.returncode == 2
    assert all(row.label in done.stderr for row in KINDS.values())


@pytest.mark.parametrize("words", [("build",), ("check",), ("build", "--check"), ("check", "--jobs", "2")])
def test_mistakes_in_the_content_end_with_1(words: tuple[str, ...], root: Path) -> None:
    """A mistake in a file is told with its place, and the command ends with 1."""
    edit(root, "content/terms/handset.md", "see: [quillnet]", "see: [quilnet]")
    done = plain(call(root, *words))
    assert (done.returncode, done.stdout) == (1, "")
    assert "content/terms/handset.md:4:7: error: " in done.stderr
    assert "did you mean `quillnet`?" in done.stderr


def missing_content(root: Path) -> str:
    """There is no content/ at all."""
    shutil.rmtree(root / "content")
    return "content/site.yaml:1:1: error: this file is missing"


def missing_settings(root: Path) -> str:
    """content/ has no site.yaml."""
    (root / "content/site.yaml").unlink()
    return "content/site.yaml:1:1: error: this file is missing"


def content_is_a_file(root: Path) -> str:
    """content is a file."""
    missing_content(root)
    (root / "content").write_text("x", encoding="utf-8")
    return "content/site.yaml"


def settings_are_a_folder(root: Path) -> str:
    """site.yaml is a folder."""
    (root / "content/site.yaml").unlink()
    (root / "content/site.yaml").mkdir()
    return "content/site.yaml"


def entry_is_a_folder(root: Path) -> str:
    """An entry is a folder."""
    (root / "content/terms/folder.md").mkdir()
    return "content/terms/folder.md:1:1: error: "


def entry_is_binary(root: Path) -> str:
    """An entry is no text."""
    (root / "content/terms/binary.md").write_bytes(b"---\nname: x\xff\n---\n")
    return "content/terms/binary.md:2:8: error: byte 0xff is not UTF-8"


def entry_is_empty(root: Path) -> str:
    """An entry is empty."""
    write(root, "content/terms/empty.md", "")
    return "content/terms/empty.md:1:1: error: "


def entry_has_an_odd_name(root: Path) -> str:
    """The name of an entry is no text in any encoding."""
    (root / os.fsdecode(b"content/terms/\xff.md")).write_text("x", encoding="utf-8")
    return ".md:1:1: error: "


def seed_is_missing(root: Path) -> str:
    """A seed is not there."""
    (root / "seeds/le-phare.txt").unlink()
    return "`seeds/le-phare.txt` cannot be read"


def seed_is_a_folder(root: Path) -> str:
    """A seed is a folder."""
    seed_is_missing(root)
    (root / "seeds/le-phare.txt").mkdir()
    return "`seeds/le-phare.txt` cannot be read"


def seed_leads_out(root: Path) -> str:
    """A seed is a link out of the project."""
    seed_is_missing(root)
    (root / "seeds/le-phare.txt").symlink_to("/etc/passwd")
    return "it leads out of the project"


@pytest.mark.parametrize("command", ["check", "build"])
@pytest.mark.parametrize(
    "change",
    [
        missing_content, missing_settings, content_is_a_file, settings_are_a_folder, entry_is_a_folder, entry_is_binary,
        entry_is_empty, entry_has_an_odd_name, seed_is_missing, seed_is_a_folder, seed_leads_out,
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told(change: Any, command: str, root: Path) -> None:
    """A file that is missing, of another sort, or no text is a message and the end of the command."""
    said = change(root)
    done = plain(call(root, command))
    assert done.returncode == 1
    assert said in done.stderr


@pytest.mark.skipif(not shutil.which("strace"), reason="root may read everything; strace is needed to forbid it")
@pytest.mark.parametrize("path", ["content/terms/handset.md", "content/site.yaml", "seeds/le-phare.txt"])
def test_what_may_not_be_read_is_told(path: str, root: Path) -> None:
    """A file that we may not read is a message and the end of the command."""
    before = ["strace", "-o", os.devnull, "-P", path, "-P", str(root / path), "--inject=openat:error=EACCES"]
    done = plain(run(root, "check", before=before))
    assert done.returncode == 1
    assert path in done.stderr
    assert "Permission denied" in done.stderr


HOSTILE: list[Any] = [
    ("new", "person", "../../../tmp/x"),
    ("new", "person", "<script>alert(1)</script>"),
    ("new", "person", "a: b # c\n---\nx"),
    ("new", "person", "x" * 500),
    ("new", "person", "𝒳 é ' \" \\"),
    ("new", "site", "content"),
    ("new", "site", "content/site.yaml"),
    ("new", "site", "/dev/null/x"),
    ("schema", "../x"),
    ("check", "--project", "seeds"),
    ("build", "--project", "/dev"),
    ("new", "person", "a\x07b\u2028c"),
    ("new", "person", ""),
    ("new", "person", " "),
    ("new", "person", "\udcff"),
]


@pytest.mark.parametrize("words", HOSTILE, ids=repr)
def test_hostile_command_lines(words: tuple[str, ...], root: Path) -> None:
    """No word on a command line gives a traceback, writes outside the project, or makes a file that does not parse."""
    outside = {path: data for path, data in tree(root.parent).items() if not path.startswith(("little/", "cache"))}
    done = plain(call(root, *words))
    assert done.returncode in (0, 1, 2)
    assert outside == {
        path: data for path, data in tree(root.parent).items() if not path.startswith(("little/", "cache"))
    }
    for file in (root / "content/people").glob("*.md"):
        assert read_entry(f"content/people/{file.name}", file.read_bytes()).problems == ()


# Beginning.


def test_a_new_site_builds_at_once(tmp_path: Path) -> None:
    """`new site` makes a project whose check is clean and whose site is built without another word."""
    made = plain(call(tmp_path, "new", "site", "mine & yours"))
    assert made.returncode == 0
    root = tmp_path / "mine & yours"
    for path in re.findall(r"^wrote +(.+)$", made.stdout, re.MULTILINE):
        assert (root / path).is_file()
    checked = plain(call(root, "check"))
    assert checked.returncode == 0
    assert checked.stderr.startswith("0 errors, 0 warnings in ")
    assert plain(call(root, "build")).returncode == 0
    assert (root / "site/index.html").is_file()
    assert plain(call(root, "build", "--check")).returncode == 0


def test_a_new_site_may_begin_in_a_new_repository(tmp_path: Path) -> None:
    """Whoever began with `git init` goes on here."""
    (tmp_path / ".git").mkdir()
    assert plain(call(tmp_path, "new", "site", ".")).returncode == 0
    assert (tmp_path / "content/site.yaml").is_file()


def test_a_new_site_overwrites_nothing(root: Path) -> None:
    """A folder that is not empty is left as it is."""
    before = tree(root)
    done = plain(call(root, "new", "site", "."))
    assert done.returncode != 0
    assert "this folder is not empty" in done.stderr
    assert tree(root) == before


@pytest.mark.parametrize("kind", [row.label for row in KINDS.values()])
def test_a_new_entry_of_every_kind_parses(kind: str, tmp_path: Path) -> None:
    """`new KIND NAME` writes one draft under the slug of its name, which parses as it is and keeps the name."""
    (tmp_path / "content").mkdir()
    done = plain(call(tmp_path, "new", kind, "Žofie O’Brien: a & b"))
    assert done.returncode == 0
    (path,) = re.findall(r"^wrote +(.+)$", done.stdout, re.MULTILINE)
    today = r"\d{4}-\d\d-\d\d-" if kind == "brief" else ""
    folder = next(row.folder for row in KINDS.values() if row.label == kind)
    assert re.fullmatch(rf"content/{folder}/{today}zofie-obrien-a-b\.md", path)
    found = read_entry(path, (tmp_path / path).read_bytes())
    assert found.problems == ()
    assert found.entry is not None
    assert found.entry.record.label == "Žofie O’Brien: a & b"
    assert found.entry.draft


def test_a_new_entry_overwrites_nothing(root: Path) -> None:
    """An entry that exists is never touched."""
    before = tree(root)
    done = plain(call(root, "new", "person", "Édouard Marlé"))
    assert done.returncode == 1
    assert "content/people/edouard-marle.md:1:1: error: this file exists already" in done.stderr
    assert tree(root) == before


@pytest.mark.parametrize(
    ("kind", "near"), [("persn", "person"), ("breif", "brief"), ("networks", ""), ("Case", "case")]
)
def test_a_wrong_kind_is_told_with_what_may_be_meant(kind: str, near: str, root: Path) -> None:
    """A kind that does not exist is told with the nearest that does; the name of the folder will do."""
    done = plain(call(root, "new", kind, "Something New"))
    if near:
        assert done.returncode != 0
        assert f"there is no kind `{kind}`" in done.stderr
        assert f"did you mean `{near}`?" in done.stderr
    else:
        assert done.returncode == 0


def test_a_new_entry_needs_a_project(tmp_path: Path) -> None:
    """Where there is no content/, `new` says how to make a project."""
    done = plain(call(tmp_path, "new", "person", "Jo"))
    assert done.returncode == 1
    assert "briefing new site DIR" in done.stderr
    assert list(tmp_path.iterdir()) == []


# Schemas.


def as_text(value: Any) -> Any:
    """What an ordinary reader of YAML gives, with dates as the text that JSON knows."""
    if isinstance(value, dict):
        return {str(key): as_text(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [as_text(inner) for inner in value]
    return value.isoformat() if isinstance(value, date) else value


def frontmatter(path: str) -> Any:
    """The frontmatter of a file of the little project, or a whole settings file, read by an ordinary reader."""
    text = (LITTLE / "content" / path).read_text(encoding="utf-8")
    return as_text(yaml.safe_load(text if path.endswith(".yaml") else text.split("\n---\n")[0].removeprefix("---\n")))


def kind_of(path: str) -> str:
    """The name under which the schema of a file is printed."""
    return path.partition("/")[0]


PATHS = sorted(path.relative_to(LITTLE / "content").as_posix() for path in (LITTLE / "content").rglob("*.*"))


@pytest.mark.parametrize("path", PATHS)
def test_content_is_valid_under_its_schema(path: str) -> None:
    """Every file that our reader accepts is valid for an editor that reads it as ordinary YAML."""
    schema = schemas(LITTLE, kind_of(path))
    Draft202012Validator.check_schema(schema)
    assert [error.message for error in Draft202012Validator(schema).iter_errors(frontmatter(path))] == []


BRIEF = {"title": "x", "date": "2019", "sources": ["y"]}
WRONG: list[tuple[str, Any]] = [
    ("people/bo-odell.md", {"nam": "x"}),
    ("people/bo-odell.md", {"name": ["x"]}),
    ("people/bo-odell.md", {"name": "x", "aliases": "y"}),
    ("sources/nordmark-police-2019.md", {"title": "x", "type": "rumour"}),
    ("site.yaml", {"title": "x"}),
    ("properties.yaml", {"users": {"label": "Users", "type": "number"}}),
    (f"briefs/{FERRY}.md", {**BRIEF, "sources": []}),
    (f"briefs/{FERRY}.md", {**BRIEF, "claims": {"a1": {"standing": "sure"}}}),
    (f"briefs/{FERRY}.md", {**BRIEF, "claims": {"a1": {"by": "z"}}}),
    (f"briefs/{FERRY}.md", {**BRIEF, "claims": {"a1": {"standing": "found", "user": 1}}}),
]


@pytest.mark.parametrize(("path", "data"), WRONG)
def test_what_is_wrong_is_not_valid(path: str, data: Any) -> None:
    """An unknown key, a missing one, or a value outside its list is found by the schema alone."""
    assert not Draft202012Validator(schemas(LITTLE, kind_of(path))).is_valid(data)


def printed(root: Path, *words: str) -> Iterator[dict[str, Any]]:
    """The schemas that the command prints."""
    done = plain(call(root, "schema", *words))
    assert done.returncode == 0
    yield json.loads(done.stdout)


def test_schema_prints_json(root: Path) -> None:
    """`schema KIND` prints the schema of a kind by its name or its folder, and `schema` those of everything."""
    (one,), (same,), (every,) = (list(printed(root, *words)) for words in (("brief",), ("briefs",), ()))
    assert one == same == every["briefs"]
    assert set(every) == {*RECORDS, "site.yaml", "properties.yaml", "publishers.yaml"}
    assert one["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_schema_of_an_unknown_kind_tells_the_nearest(root: Path) -> None:
    """A kind without a schema is told with the nearest that has one."""
    done = plain(call(root, "schema", "breif"))
    assert done.returncode != 0
    assert "did you mean `brief`?" in done.stderr


def test_a_terminal_sees_a_bar_and_a_pipe_does_not(root: Path) -> None:
    """Where a person watches, progress is drawn and taken away again; in a pipe there is not a trace of it."""
    assert "#" not in plain(call(root, "build", "--clean")).stderr
    command = ["script", "-qec", f"{sys.executable} -m generator build --clean", os.devnull]
    if not shutil.which("script"):
        pytest.skip("no `script` to play a terminal")
    done = process(command, cwd=root, env={**environment(root), "TERM": "xterm"}, stdout=PIPE, timeout=60, check=True)
    said = done.stdout.decode()
    assert "[##############################]" in said
    assert said.rstrip().endswith(" s")
    assert "\r\x1b[K" in said


def test_a_person_who_cannot_be_read_is_told_of_once(root: Path) -> None:
    """That nobody's status follows from a step is not told where the one whose step it is could not be read."""
    edit(root, "content/people/bo-odell.md", "name: Bo", "nmae: Bo")
    done = call(root, "check")
    assert "[unknown-key]" in done.stderr
    assert "[step]" not in done.stderr


def test_a_build_tells_which_published_addresses_it_loses(root: Path) -> None:
    """Once, as a warning: a page that goes, and a claim's place in a page that stays; what is on hold is not lost."""
    assert call(root, "build").returncode == 0
    (root / "content/terms/handset.md").unlink()
    edit(root, f"content/briefs/{FERRY}.md", " [model]", " [the-model]")
    edit(root, f"content/briefs/{FERRY}.md", "  model: {", "  the-model: {")
    edit(root, "content/people/bo-odell.md", "name: ", "hold: yes\nname: ")
    done = call(root, "build")
    assert done.returncode == 0
    lost = re.findall(r"warning: the published address (\S+) is lost \[lost-address\]", done.stderr)
    assert sorted(lost) == [
        f"briefs/{FERRY}.html#model",
        "briefs/2019-05-04-silent-phones.html#model",
        "terms/handset.html",
    ]
    (root / "content/terms/other.md").write_text("---\nname: other\n---\n", encoding="utf-8")
    assert "is lost" not in call(root, "build").stderr
