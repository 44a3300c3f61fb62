"""Seeds and content of a stranger run nothing: what the code, the templates and the workflows may do, read and held."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from project import ROOT, call, copy, edit

from generator.files import cache
from generator.model.records import RECORDS
from generator.model.rules import RULES

CODE = sorted((ROOT / "generator").rglob("*.py"))
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.y*ml"))

# Where text becomes markup that is not escaped again, and why nothing of a stranger can be in it unescaped.
MARKUP = {
    "publish/drawing/svg.py:element": "names of ours, attributes and text escaped, markup of other elements",
    "publish/excerpts.py:_marked": "pieces of a source, each escaped, between tags of ours",
    "publish/prose.py:blocks": "tags that our own reading of Markdown made, and the lines of `inline`",
    "publish/prose.py:inline": "pieces of a text, each escaped, between tags of a `Dress`",
    "publish/views/briefs/brief.py:brief_view": "nothing",
    "publish/views/lists/home.py:_guide": "nothing",
    "publish/views/frame/frame.py:frame": "nothing",
    "publish/views/frame/frame.py:unlisted": "nothing",
    "publish/views/frame/jsonld.py:_markup": "JSON, every sign escaped that could end the element around it",
    "publish/views/frame/jsonld.py:data_block": "nothing",
    "publish/views/lists/rows.py:_about": "a block of `blocks`, its outer tag taken off; or a comma",
    "publish/views/parts/at.py:line": "a space",
}

# What could run something or read what a stranger made to be read so; and the one place that may.
KEPT_TO = {
    "pickle": {"files/parallel.py"},  # our own child writes into our own pipe
    # git, asked with fixed words; and a PDF is read in a process of our own, which may be ended
    "subprocess": {"files/past.py", "files/texts/pdfpages.py"},
    "ctypes": {"publish/output.py"},  # the exchange of two folders
    # libraries that may be missing, by names that stand in the code
    "importlib": {"convert/needs.py", "files/texts/pdfpages.py", "files/texts/votes.py"},
    **{name: set[str]() for name in ("marshal", "shelve", "dill", "runpy", "code", "imp", "pty", "pydoc")},
}
CALLS = {"eval", "exec", "compile", "__import__", "system", "popen", "spawnl", "execv", "unsafe_load", "full_load"}


def named(tree: ast.AST, name: str = "") -> Iterator[tuple[str, ast.Call]]:
    """Every call with the function that it stands in."""
    for child in ast.iter_child_nodes(tree):
        inner = child.name if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)) else name
        if isinstance(child, ast.Call):
            yield name, child
        yield from named(child, inner)


def imported(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Every module that is imported, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.lineno, node.module or ""


def called(made: ast.Call) -> str:
    """The last name of what is called."""
    return made.func.id if isinstance(made.func, ast.Name) else getattr(made.func, "attr", "")


def test_markup_is_made_where_it_is_listed() -> None:
    """Each place that declares a text to be markup is in the list, with its reason, and the list holds no other."""
    found = set()
    for file in CODE:
        for where, made in named(ast.parse(file.read_text(encoding="utf-8"))):
            if called(made) == "Markup":
                found.add(f"{file.relative_to(ROOT / 'generator').as_posix()}:{where}")
    assert found == MARKUP.keys()


def test_code_runs_nothing() -> None:
    """No module evaluates a text, starts a program or reads pickles, save the few that are listed."""
    wrong: list[str] = []
    for file in CODE:
        path = file.relative_to(ROOT / "generator").as_posix()
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for line, name in imported(tree):
            if path not in KEPT_TO.get(name.partition(".")[0], {path}):
                wrong.append(f"{path}:{line}: imports {name}")
        for _, made in named(tree):
            on_re = isinstance(made.func, ast.Attribute) and ast.unparse(made.func.value) == "re"
            if called(made) in CALLS and not on_re:
                wrong.append(f"{path}:{made.lineno}: calls {called(made)}")
            if ast.unparse(made.func) in ("yaml.load", "yaml.load_all"):
                wrong.append(f"{path}:{made.lineno}: lets YAML make objects")
    assert wrong == []


@pytest.mark.parametrize(
    "path", sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "templates").rglob("*.html"))
)
def test_templates_hold_nothing_that_the_policy_forbids(path: str) -> None:
    """No handler, no style and no script stands in a page: each is a file of the assets."""
    text = (ROOT / path).read_text(encoding="utf-8")
    assert not re.search(r"<[^>]*\son[a-z]+=", text)
    assert not re.search(r"\sstyle=|<style|javascript:", text)
    # A block of data is no script: no browser runs it, and no policy is asked.
    scripts = [tag for tag in re.findall(r"<script[^>]*>", text) if tag != '<script type="application/ld+json">']
    assert all(" src=" in tag for tag in scripts)


def test_stylesheets_and_scripts_load_nothing_from_elsewhere() -> None:
    """No address of another host stands in an asset, and no script makes code or markup of a text."""
    for file in sorted(file for file in (ROOT / "templates/assets").rglob("*") if file.is_file()):
        text = file.read_text(encoding="utf-8").replace("http://www.w3.org/", "")
        assert not re.search(r"https?:|@import|url\((?!#)", text), file.name
        assert not re.search(r"innerHTML|outerHTML|insertAdjacent|document\.write|eval\(|new Function", text), file.name


def test_scripts_ask_for_nothing() -> None:
    """The policy lets the site be asked, but no script of a page does, nor makes a thread or frame that may."""
    asks = re.compile(
        r"\b(?:fetch|importScripts|import)\s*\(|XMLHttpRequest|EventSource|WebSocket|WebTransport|RTCPeerConnection"
        r"|sendBeacon|\bping\b\s*=|\bWorker\b|serviceWorker|iframe"
    )
    assert asks.search("window.fetch ('x')")
    files = [file for file in sorted((ROOT / "templates").rglob("*")) if file.is_file() and file.suffix != ".css"]
    assert len(files) > 1
    for file in files:
        assert not asks.search(file.read_text(encoding="utf-8")), file


@pytest.mark.parametrize("way", ["../x", "/etc/passwd", "a/../../b", "..", ".", "a\\b", "people/../x", "a\0b", "C:x"])
def test_no_name_in_a_file_is_a_way_out(way: str) -> None:
    """A stem, a reference and a seed are no paths that lead anywhere else."""
    brief = {"title": "T", "date": "2020", "sources": ["x"]}
    source = {"title": "T", "type": "press"}
    for kind, data in (
        ("briefs", {**brief, "sources": [way]}),
        ("briefs", {**brief, "case": way}),
        ("briefs", {**brief, "parties": {way: "accused"}}),
        ("briefs", {**brief, "claims": {way: {"standing": "reported"}}}),
        ("briefs", {**brief, "formerly": [way]}),
        ("sources", {**source, "seed": way}),
        ("sources", {**source, "seed": f"seeds/{way}"} if way.startswith((".", "a/..")) else {**source, "seed": way}),
        ("sources", {**source, "copy_of": way}),
        ("cases", {"name": "N", "unnamed": {way: {"role": "seller", "known_as": "k"}}}),
    ):
        with pytest.raises(ValueError, match=r"stem|seed|id of a claim|control character"):
            RECORDS[kind].model_validate(data)


@pytest.mark.parametrize("name", ["content", "seeds", "templates"])
def test_a_folder_that_is_a_link_out_stops_everything(name: str, tmp_path: Path) -> None:
    """Neither a check, a build nor a conversion reads a folder of the project that lies elsewhere."""
    root = copy(tmp_path / "little")
    (root / "templates").mkdir()
    (root / name).rename(tmp_path / "elsewhere")
    (root / name).symlink_to(tmp_path / "elsewhere")
    for words in (("check",), ("build",), ("convert",)):
        done = call(root, *words)
        assert done.returncode == 1
        assert f"{name}:1:1: error: this is a link that leads out of the project [leads-out]" in done.stderr
    assert not (root / "site").exists()


def test_settings_that_are_a_link_out_are_not_read(tmp_path: Path) -> None:
    """`site.yaml` may not be a file of elsewhere."""
    root = copy(tmp_path / "little")
    (root / "content/site.yaml").rename(tmp_path / "site.yaml")
    (root / "content/site.yaml").symlink_to(tmp_path / "site.yaml")
    done = call(root, "check")
    assert (done.returncode, "leads out of the project" in done.stderr) == (1, True)


def test_an_escaped_sign_of_direction_is_told_like_the_sign_itself(tmp_path: Path) -> None:
    """YAML and Markdown can write it in letters: that is the same sign."""
    root = copy(tmp_path / "little")
    edit(root, "content/terms/handset.md", "aliases: [handsets]", 'aliases: ["hand\\u202esets", "\\U0000202eset"]')
    edit(root, "content/terms/handset.md", "A phone that", "A &#x202E;phone&#8238; that")
    told = [line for line in call(root, "check").stderr.splitlines() if line.endswith("[hidden-character]")]
    assert [line.partition(": ")[0].partition("md:")[2] for line in told] == ["3:16", "3:30", "6:3", "6:16"]


def test_nothing_is_remembered_in_a_project(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What makes a build quick lies in the user's own cache, so no contribution can bring it along."""
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    root = tmp_path / "projects/one"
    assert Path(cache.folder(str(root))).is_relative_to(tmp_path / "home")


def workflow(file: Path) -> dict[Any, Any]:
    """A workflow as data; `on` is a boolean to YAML 1.1."""
    data = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert isinstance(data, dict)
    return data


def test_there_are_workflows() -> None:
    """The tests below have something to hold."""
    assert WORKFLOWS


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_pull_requests_get_nothing_but_a_token_that_reads(file: Path) -> None:
    """What runs on a pull request has a token that reads, no secret, and never the rights of the target."""
    data, text = workflow(file), file.read_text(encoding="utf-8")
    starts = data[True]
    assert "pull_request_target" not in text
    assert "workflow_run" not in starts
    assert data["permissions"] == {"contents": "read"}
    for name, job in data["jobs"].items():
        if "github.event_name != 'pull_request'" in job.get("if", ""):
            continue
        assert "write" not in str(job.get("permissions", {})), name
        assert not re.search(r"secrets\b|GITHUB_TOKEN|github\.token", str(job)), name
        for step in job["steps"]:
            if str(step.get("uses", "")).startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] is False, f"{name}: the token stays on the disk"
            # What strangers name comes to a script as a variable, never as a part of it.
            assert "${{" not in str(step.get("run", "")), name


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_what_may_write_waits_for_the_main_branch(file: Path) -> None:
    """A job with more rights runs for nobody's pull request."""
    for name, job in workflow(file)["jobs"].items():
        if "write" in str(job.get("permissions", {})):
            assert "github.event_name != 'pull_request'" in job["if"], name
            assert "github.ref == 'refs/heads/main'" in job["if"], name


def test_rules_of_safety_are_in_the_table() -> None:
    """What is told of links that lead out and of hidden signs is explained."""
    assert {"leads-out", "hidden-character"} <= RULES.keys()
