"""What runs the check by itself: the hook for commits, and the workflow that a new project gets."""

import re
import shlex
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from project import ROOT, call, copy, write

HOOKS: list[dict[str, Any]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
SCRIPTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["scripts"]


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A new project."""
    call(tmp_path, "new", "site", "ours")
    return tmp_path / "ours"


@pytest.fixture
def workflow(made: Path) -> dict[Any, Any]:
    """Its workflow."""
    found = yaml.safe_load((made / ".github/workflows/site.yml").read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def commands(workflow: dict[Any, Any]) -> list[list[str]]:
    """Every `briefing …` that a workflow runs, without its first word."""
    runs = [step["run"] for job in workflow["jobs"].values() for step in job["steps"] if "run" in step]
    lines = [line for run in runs for line in run.splitlines() if line.startswith("briefing ")]
    return [shlex.split(line)[1:] for line in lines]


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: str(hook["id"]))
def test_a_hook_runs_our_command(hook: dict[str, Any], tmp_path: Path) -> None:
    """Its entry is a script of this package, passes a sound project and fails one with a mistake."""
    script, *words = shlex.split(hook["entry"])
    assert script in SCRIPTS
    assert (hook["language"], hook["pass_filenames"]) == ("python", False)
    root = copy(tmp_path / "little")
    assert call(root, *words).returncode == 0
    write(root, "content/people/x.md", "---\nnmae: X\n---\n")
    assert call(root, *words).returncode == 1


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: str(hook["id"]))
def test_a_hook_runs_where_the_check_looks(hook: dict[str, Any]) -> None:
    """A change of content, of a seed, of the record or of a template starts it, a change of anything else does not."""
    paths = ("content/site.yaml", "content/briefs/b.md", "seeds/paper.html", "seeds.lock", "templates/parts/claim.html")
    assert all(re.search(hook["files"], path) for path in paths)
    assert not any(re.search(hook["files"], path) for path in ("README.md", "site/index.html", "my/content/x.md"))


def test_the_workflow_of_a_new_project_runs(made: Path, workflow: dict[Any, Any]) -> None:
    """Each of our commands in it succeeds in the new project, and one of them annotates."""
    found = commands(workflow)
    assert ["check", "--format", "github"] in found
    assert ["build", "--clean"] in found
    # What a contribution changes is a matter of commits, and is held in the tests of `review --since`.
    found = [words for words in found if words[0] != "review"]
    assert [call(made, *words).returncode for words in found] == [0] * len(found)


@pytest.mark.parametrize("path", [".github/workflows/site.yml", "templates/new/dot-github/workflows/site.yml"])
def test_what_a_maintainer_must_look_at_steers_nothing(path: str) -> None:
    """The findings, in which strangers' words stand, go into a file and from there, fenced, into the summary alone."""
    text = (ROOT / path).read_text(encoding="utf-8")
    (line,) = (line for line in text.splitlines() if "briefing review" in line and "--since" in line)
    file = line.rpartition(" > ")[2]
    assert file.strip('"').endswith("review.txt")
    assert f"{{ echo '~~~~'; cat {file}; echo '~~~~'; }} >> \"$GITHUB_STEP_SUMMARY\"" in text


def test_a_pull_request_may_write_nothing(workflow: dict[Any, Any], made: Path) -> None:
    """Its token reads, no secret is named, and only what runs on main may publish."""
    text = (made / ".github/workflows/site.yml").read_text(encoding="utf-8")
    assert "secrets" not in text.replace("a secret", "")
    assert "pull_request_target" not in text
    assert workflow["permissions"] == {"contents": "read"}
    for job in workflow["jobs"].values():
        if "permissions" in job:
            assert "github.event_name != 'pull_request'" in job["if"]
            assert job["permissions"]["contents"] == "read"
        for step in job["steps"]:
            if "checkout" in step.get("uses", ""):
                assert step["with"]["persist-credentials"] is False


def test_no_word_of_a_pull_request_gets_into_a_script(workflow: dict[Any, Any]) -> None:
    """What GitHub fills in stands in the environment, never in the text of a script."""
    runs = [step["run"] for job in workflow["jobs"].values() for step in job["steps"] if "run" in step]
    assert not any("${{" in run for run in runs)
