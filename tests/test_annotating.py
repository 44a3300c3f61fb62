"""What `briefing check` says to machines: one JSON object, GitHub's annotations, SARIF 2.1.0; and to a person.

The golden files are in tests/cases/formats, of one small project with some mistakes. SARIF is held against what its
standard asks for, as far as we use it; `BRIEFING_SARIF_SCHEMA` names a file with the whole schema, if one is there.
"""

import json
import os
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, validators
from project import call, copy, edit, write

from generator.checking.annotating import as_github, as_json, as_sarif
from generator.checking.check import Checked
from generator.checking.mending import Change
from generator.checking.reporting import coloured
from generator.model.problems import Problem, Severity, Spot
from generator.model.rules import RULES

GOLDEN = Path(__file__).parent / "cases/formats"
NOTE = "---\ntitle: 'A: 100 %, 日本'\norder: x\n---\nSee [Jane, her](people/nobody) and [[Nobody At All]].\n"
CASE = "---\nname: C\ncourt: Tidewater High Court\nparties: {bo-odell: accsued}\n---\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with mistakes in a note and in a case, and one warning."""
    root = copy(tmp_path / "little")
    write(root, "content/notes/n.md", NOTE)
    write(root, "content/cases/c.md", CASE)
    edit(root, "content/site.yaml", "as_of: 2021-01-31", "as_of: 2020-06-09")
    return root


def untimed(text: str) -> str:
    """Without the seconds that it took."""
    return re.sub(r"in \d+\.\d\d s", "in 0.00 s", text)


@pytest.mark.parametrize("form", ["text", "json", "github", "sarif"])
def test_a_report_is_as_shown(form: str, root: Path, update: bool) -> None:
    """Every form tells the same problems, and that no page was checked; the exit code is 1."""
    done = call(root, "check", "--format", form)
    assert done.returncode == 1
    text = untimed(done.stderr) if form == "text" else done.stdout
    if form == "sarif":
        log = json.loads(text)
        del log["runs"][0]["tool"]
        for result in log["runs"][0]["results"]:
            del result["ruleIndex"]  # another rule more is no news for this report
        text = json.dumps(log, indent=2, ensure_ascii=False) + "\n"
    golden = GOLDEN / f"{form}.txt"
    if update:
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


def test_a_clean_project_has_nothing_to_tell(tmp_path: Path) -> None:
    """No annotation, no result, an empty list; the pages were checked."""
    root = copy(tmp_path / "little")
    assert call(root, "lock").returncode == 0
    assert call(root, "check", "--format", "github").stdout == ""
    found = json.loads(call(root, "check", "--format", "json").stdout)
    assert (found["problems"], found["errors"]) == ([], 0)
    assert found["pages"] > 0
    run = json.loads(call(root, "check", "--format", "sarif").stdout)["runs"][0]
    assert run["results"] == []
    assert run["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]


def test_what_was_not_checked_is_told_in_every_form(tmp_path: Path) -> None:
    """Silence would be read as praise: a language without a table, and words that an editor let pass."""
    root = copy(tmp_path / "little")
    edit(root, "content/site.yaml", "language: en", "language: sv")
    for form in ("json", "github", "sarif"):
        assert "wording not checked: " in call(root, "check", "--format", form).stdout
    found = json.loads(call(root, "check", "--format", "json").stdout)
    assert [one.partition(":")[0] for one in found["notices"]] == ["wording not checked"]


def test_a_project_without_settings_is_told_in_every_form(tmp_path: Path) -> None:
    """What cannot be read at all is a problem of the report, and no other sort of ending."""
    (tmp_path / "content").mkdir()
    for form in ("json", "github", "sarif"):
        done = call(tmp_path, "check", "--format", form)
        assert (done.returncode, done.stdout.count("site.yaml") > 0) == (1, True)


def test_places_lie_below_the_repository(root: Path) -> None:
    """Where the project is a folder of the repository, annotations name the file from the repository's folder."""
    said = call(root.parent, "check", "--project", "little", "--format", "github").stdout
    assert "file=little/content/notes/n.md,line=3,col=8," in said
    log = json.loads(call(root.parent, "check", "--project", "little", "--format", "sarif").stdout)
    uris = {place["artifactLocation"]["uri"] for place in places(log)}
    assert uris == {
        "little/content/notes/n.md",
        "little/content/cases/c.md",
        "little/content/briefs/2019-05-04-quillnet-arrests.md",
        "little/content/briefs/2020-06-10-salt-trial.md",
    }


def test_a_name_for_an_id_has_its_fix() -> None:
    """A result that is mended by --fix says what is replaced by what, in the same line."""
    problem = Problem(Spot("content/cases/c.md", 3, 8), "value", "`Salt Court`: a reference is a stem")
    log = sarif([problem], {problem: Change(problem.spot, "Salt Court", "salt-court")})
    (result,) = log["runs"][0]["results"]
    (fix,) = result["fixes"]
    (changed,) = fix["artifactChanges"]
    assert changed["replacements"] == [
        {
            "deletedRegion": {"startLine": 3, "startColumn": 8, "endLine": 3, "endColumn": 18},
            "insertedContent": {"text": "salt-court"},
        }
    ]


def sarif(problems: list[Problem], changes: dict[Problem, Change] | None = None, pages: int | None = None) -> Any:
    """The log of these problems, which must be sound."""
    log = json.loads(as_sarif(Checked(tuple(problems), pages=pages), "", changes))
    validate(log)
    return log


def places(log: Any) -> list[Any]:
    """Where its results lie."""
    return [one["locations"][0]["physicalLocation"] for one in log["runs"][0]["results"]]


def shape(**properties: object) -> dict[str, Any]:
    """An object with just these keys; one whose name ends in "_" may be missing."""
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [key for key in properties if not key.endswith("_")],
        "properties": {key.rstrip("_"): value for key, value in properties.items()},
    }


def some(item: object) -> dict[str, Any]:
    """A list."""
    return {"type": "array", "items": item}


TEXT = {"type": "string", "minLength": 1}
COUNT = {"type": "integer", "minimum": 1}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
MESSAGE = shape(text=TEXT, markdown_=TEXT)
ARTIFACT = shape(uri=TEXT, uriBaseId={"const": "%SRCROOT%"})
REGION = shape(startLine=COUNT, startColumn=COUNT, endLine_=COUNT, endColumn_=COUNT)
REPLACEMENT = shape(deletedRegion=REGION, insertedContent=shape(text={"type": "string"}))
FIX = shape(description=MESSAGE, artifactChanges=some(shape(artifactLocation=ARTIFACT, replacements=some(REPLACEMENT))))
RULE = shape(
    id=TEXT,
    shortDescription=MESSAGE,
    fullDescription=MESSAGE,
    help=MESSAGE,
    defaultConfiguration=shape(level=LEVEL),
    properties=shape(tags=some(TEXT)),
)
RESULT = shape(
    ruleId=TEXT,
    ruleIndex_={"type": "integer", "minimum": 0},
    level=LEVEL,
    message=MESSAGE,
    locations=some(shape(physicalLocation=shape(artifactLocation=ARTIFACT, region=REGION))),
    fixes_=some(FIX),
)
NOTIFICATION = shape(level=LEVEL, message=MESSAGE)
RUN = shape(
    tool=shape(driver=shape(name=TEXT, semanticVersion=TEXT, rules=some(RULE))),
    invocations=some(
        shape(
            executionSuccessful={"type": "boolean"},
            toolExecutionNotifications=some(shape(level=LEVEL, message=MESSAGE)),
        )
    ),
    columnKind={"const": "unicodeCodePoints"},
    results=some(RESULT),
)
LOG = {**shape(version={"const": "2.1.0"}, runs=some(RUN)), "additionalProperties": True}


def validate(log: Any) -> None:
    """Hold a log against the shape, and against the standard's own schema where one is at hand."""
    Draft202012Validator(LOG).validate(log)
    if given_schema := os.environ.get("BRIEFING_SARIF_SCHEMA"):
        schema = json.loads(Path(given_schema).read_text(encoding="utf-8"))
        validators.validator_for(schema)(schema).validate(log)


def test_the_log_of_a_project_is_sound(root: Path) -> None:
    """Every rule stands in the log with its help, and each result names its rule by id and by place."""
    log = json.loads(call(root, "check", "--format", "sarif").stdout)
    validate(log)
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(RULES)
    for result in log["runs"][0]["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]


PROBLEMS = st.builds(
    Problem,
    st.builds(Spot, st.text(min_size=1), st.integers(1, 10**6), st.integers(1, 10**6)),
    st.sampled_from(sorted(RULES)),
    st.text(min_size=1),
    st.text(),
    st.sampled_from(list(Severity)),
)


@pytest.mark.law
@given(st.lists(PROBLEMS, max_size=4))
def test_any_problem_gives_a_sound_log(problems: list[Problem]) -> None:
    """Law 6: whatever stands in a path or a message, the log is sound and has its places."""
    log = sarif(problems, pages=1)
    assert [unquote(one["artifactLocation"]["uri"]) for one in places(log)] == [one.spot.file for one in problems]
    found = json.loads(as_json(Checked(tuple(problems))))
    assert [one["message"] for one in found["problems"]] == [one.message for one in problems]


@pytest.mark.law
@given(PROBLEMS)
def test_any_problem_is_one_annotation(problem: Problem) -> None:
    """Law 6: no message, hint or path begins a second command, or a second key of the first."""
    (line,) = as_github(Checked((problem,), pages=1)).splitlines()
    head, _, data = line.removeprefix("::").partition("::")
    severity, _, keys = head.partition(" ")
    assert severity == str(problem.severity)
    assert [pair.partition("=")[0] for pair in keys.split(",")] == ["file", "line", "col", "title"]
    assert not re.search(r"%(?!25|0A)", data)


@pytest.mark.parametrize(
    ("environment", "terminal", "wanted"),
    [
        ({}, True, True),
        ({}, False, False),
        ({"NO_COLOR": "1"}, True, False),
        ({"NO_COLOR": ""}, True, True),
        ({"TERM": "dumb"}, True, False),
    ],
)
def test_colours_are_for_terminals_alone(environment: dict[str, str], terminal: bool, wanted: bool) -> None:
    """Not in a pipe, and not where NO_COLOR says so."""
    assert coloured(environment, terminal) == wanted
