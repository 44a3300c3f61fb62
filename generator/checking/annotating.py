"""Problems for machines: one JSON object, annotations of a pull request on GitHub, SARIF 2.1.0.

In: what a check found, where its files lie below the repository, and the changes that would mend single problems. Out:
text. The keys of the JSON object are told in DESIGN.md and stay as they are. Refuses to know how anything is checked.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from generator import __version__
from generator.checking.check import Checked
from generator.checking.mending import Change
from generator.model.problems import Problem, Severity, errors
from generator.model.rules import GROUPS, RULES
from generator.model.rules.rule import Rule
from generator.saying.pointing import visible

NO_PAGES = "the finished pages were not checked: mend the errors of the content first"
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "%SRCROOT%"


def as_json(found: Checked) -> str:
    """One object: how much was looked at, and every problem."""
    bad = len(errors(found.problems))
    counts = {"errors": bad, "warnings": len(found.problems) - bad, "files": found.files, "claims": found.claims}
    told = {"notices": list(_notices(found)), "problems": [_plain(one) for one in found.problems]}
    data = {"version": 1, **counts, "pages": found.pages, **told}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _plain(problem: Problem) -> dict[str, object]:
    spot = problem.spot
    return {
        "file": spot.file,
        "line": spot.line,
        "column": spot.column,
        "severity": str(problem.severity),
        "rule": problem.rule,
        "message": problem.message,
        "hint": problem.hint,
    }


def as_github(found: Checked, below: str = "") -> str:
    """A line for each problem that GitHub shows beside the changed line; `below` is the project's folder."""
    return "".join(f"{line}\n" for line in _annotations(found, below))


def _annotations(found: Checked, below: str) -> Iterator[str]:
    for problem in found.problems:
        spot = problem.spot
        places = {"file": _path(spot.file, below), "line": spot.line, "col": spot.column, "title": problem.rule}
        keys = ",".join(f"{key}={_property(visible(str(value)))}" for key, value in places.items())
        hint = f"\nhint: {visible(problem.hint)}" if problem.hint else ""
        yield f"::{problem.severity} {keys}::{_data(visible(problem.message) + hint)}"
    for notice in _notices(found):
        yield f"::notice::{_data(visible(notice))}"


def _notices(found: Checked) -> Iterator[str]:
    """What is no problem and must be known: what was not checked, and what an editor let pass."""
    if found.pages is None:
        yield NO_PAGES
    yield from (notice.strip() for notice in found.notices)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def as_sarif(found: Checked, below: str = "", changes: Mapping[Problem, Change] | None = None) -> str:
    """A log that code scanning takes, with every rule; a result has the change that mends it, where one is known."""
    places = {id: number for number, id in enumerate(RULES)}
    results = [_result(one, below, places, (changes or {}).get(one)) for one in found.problems]
    driver = {
        "name": "briefing",
        "semanticVersion": __version__,
        "rules": [_rule(rule, group) for group, rules in GROUPS.items() for rule in rules],
    }
    run = {
        "tool": {"driver": driver},
        "invocations": [_invocation(found)],
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _invocation(found: Checked) -> dict[str, Any]:
    notices = [{"level": "note", "message": {"text": notice}} for notice in _notices(found)]
    return {"executionSuccessful": True, "toolExecutionNotifications": notices}


def _rule(rule: Rule, group: str) -> dict[str, Any]:
    words = f"{rule.wants} {rule.why}"
    plain = f"{words}\n\nWrong:\n\n{rule.wrong}\n\nRight:\n\n{rule.right}"
    shown = f"{words}\n\nWrong:\n\n{_fenced(rule.wrong)}\n\nRight:\n\n{_fenced(rule.right)}"
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.wants},
        "fullDescription": {"text": words},
        "help": {"text": plain, "markdown": shown},
        "defaultConfiguration": {"level": str(Severity.ERROR)},
        "properties": {"tags": [group]},
    }


def _fenced(example: str) -> str:
    return f"~~~~\n{example}\n~~~~"


def _result(problem: Problem, below: str, places: Mapping[str, int], change: Change | None) -> dict[str, Any]:
    spot = problem.spot
    hint = f"\nHint: {problem.hint}" if problem.hint else ""
    artifact = {"uri": quote(_path(spot.file, below)), "uriBaseId": _ROOT}
    region = {"startLine": spot.line, "startColumn": spot.column}
    result: dict[str, Any] = {
        "ruleId": problem.rule,
        "level": str(problem.severity),
        "message": {"text": f"{problem.message}{hint}"},
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": region}}],
    }
    if problem.rule in places:
        result["ruleIndex"] = places[problem.rule]
    if change:
        replaced = {
            "deletedRegion": {
                "startLine": change.spot.line,
                "startColumn": change.spot.column,
                "endLine": change.spot.line,
                "endColumn": change.spot.column + len(change.was),
            },
            "insertedContent": {"text": change.now},
        }
        changed = [{"artifactLocation": artifact, "replacements": [replaced]}]
        result["fixes"] = [{"description": {"text": change.what}, "artifactChanges": changed}]
    return result


def _path(file: str, below: str) -> str:
    """A path from the repository's folder."""
    return f"{below}/{file}" if below else file
