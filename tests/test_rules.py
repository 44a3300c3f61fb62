"""Every rule that the code speaks of has its row, every row is spoken of, and each has a case that shows it.

The ids are read from the code with `ast`: what a `Problem` is given as its rule, and what a function is given that
calls a parameter of its own `rule`.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from project import LITTLE, call

from generator.checking.explaining import document, explained, listed
from generator.model.names import nearest
from generator.model.problems import Stop
from generator.model.rules import GROUPS, RULES

ROOT = Path(__file__).parent.parent
CASES = sorted((ROOT / "tests/cases/problems").glob("*.md"))
# What a server or a file outside the project tells: its reports are those of the corpus of faults.
OUTSIDE = {
    **dict.fromkeys(("dead-link", "moved-link", "unsure-link"), "pages.txt"),
    "withdrawn-name": "safety.txt",
}
ID = re.compile(r"[a-z]+(?:-[a-z]+)*")

Trees = Mapping[str, ast.Module]
Speakers = Mapping[str, int]
PROBLEM = {"Problem": 1}


def trees() -> Trees:
    """The modules of the generator by path; what the converter calls a rule is another thing, and none of its own."""
    files = sorted(file for file in (ROOT / "generator").rglob("*.py") if "convert" not in file.parts)
    return {file.relative_to(ROOT).as_posix(): ast.parse(file.read_text(encoding="utf-8")) for file in files}


def speakers(module: ast.Module) -> Speakers:
    """The functions of a module that are handed a rule, each with how many arguments stand before it."""
    found: dict[str, int] = {}
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef):
            names = [one.arg for one in node.args.args if one.arg not in ("self", "cls")]
            found |= {node.name: names.index("rule")} if "rule" in names else {}
    return found


def known(path: str, modules: Trees, speaking: Mapping[str, Speakers]) -> Speakers:
    """What a module may call: functions of those that it imports, and before them its own."""
    names = [node.module or "" for node in ast.walk(modules[path]) if isinstance(node, ast.ImportFrom)]
    paths = [f"{name.replace('.', '/')}.py" for name in names]
    merged: dict[str, int] = {**PROBLEM}
    for one in [*(other for other in paths if other in speaking), path]:
        merged |= speaking[one]
    return merged


def spoken(modules: Trees) -> Iterator[tuple[str, str]]:
    """Every id that is handed on, with its place; "" for what is neither a text nor a `rule` that was handed in."""
    speaking = {path: speakers(module) for path, module in modules.items()}
    for path, module in modules.items():
        here = known(path, modules, speaking)
        for node in ast.walk(module):
            if isinstance(node, ast.Call) and (name := _called(node)) in here:
                given = _rule(node, here[name])
                place = f"{path}:{node.lineno}"
                if isinstance(given, ast.Constant):
                    yield str(given.value), place
                elif not isinstance(given, ast.Starred) and _called(given) != "rule":
                    yield "", place


def _called(node: ast.expr | None) -> str:
    """The last word of what is called or named."""
    name = node.func if isinstance(node, ast.Call) else node
    return name.id if isinstance(name, ast.Name) else name.attr if isinstance(name, ast.Attribute) else ""


def _rule(node: ast.Call, before: int) -> ast.expr | None:
    """What a call is given as the rule, or the starred list that it stands in."""
    starred = [one for one in node.args[: before + 1] if isinstance(one, ast.Starred)]
    named = [one.value for one in node.keywords if one.arg == "rule"]
    return next(iter((*named, *starred, *node.args[before : before + 1])), None)


def test_every_id_is_told_apart_in_the_code() -> None:
    """No rule's id is put together or hidden where this test and a reader cannot find it."""
    assert [place for id, place in spoken(trees()) if not id] == []


def test_every_id_has_a_row() -> None:
    """What stands in brackets behind a problem is explained."""
    assert [f"{place}: {id}" for id, place in spoken(trees()) if id and id not in RULES] == []


def test_every_row_is_spoken_of() -> None:
    """Nothing is explained that no code reports."""
    assert sorted(set(RULES) - {id for id, _ in spoken(trees())}) == []


@pytest.mark.parametrize("id", sorted(RULES))
def test_every_row_has_a_case(id: str) -> None:
    """Of each rule a report stands in tests/cases/problems."""
    shown = [case.read_text(encoding="utf-8").partition("\n# report\n")[2] for case in CASES]
    shown += [(ROOT / "tests/cases/faults" / OUTSIDE[id]).read_text(encoding="utf-8")] if id in OUTSIDE else []
    assert any(re.search(rf" \[{id}\]$", report, re.MULTILINE) for report in shown)


@pytest.mark.parametrize("id", sorted(RULES))
def test_a_row_is_whole(id: str) -> None:
    """A rule says what it wants and why in sentences of one line, and its two examples differ."""
    rule = RULES[id]
    assert ID.fullmatch(id)
    for sentence in (rule.wants, rule.why):
        assert sentence == sentence.strip()
        assert re.fullmatch(r"[^\n]{20,300}[.!?]", sentence)
    assert rule.wrong.strip()
    assert rule.right.strip()
    assert rule.wrong != rule.right
    assert max(map(len, (*rule.wrong.split("\n"), *rule.right.split("\n")))) <= 120


def test_no_id_stands_twice() -> None:
    """Two groups have no rule of the same name."""
    assert len(RULES) == sum(map(len, GROUPS.values()))


def test_the_page_of_the_rules_is_up_to_date() -> None:
    """RULES.md is what the table gives; `make rules` writes it again."""
    assert (ROOT / "RULES.md").read_text(encoding="utf-8") == document()


def test_every_rule_is_listed_and_explained() -> None:
    """The list names each rule, and its page shows both examples."""
    for id, rule in RULES.items():
        assert f"  {id} " in listed()
        for part in (rule.wants, rule.why, *rule.wrong.split("\n"), *rule.right.split("\n")):
            assert part.strip() in explained(id)


@pytest.mark.parametrize("id", sorted(RULES))
def test_a_misspelt_id_is_told_the_near_one(id: str) -> None:
    """With its last two letters exchanged a rule is still known for what was meant."""
    misspelt = id[:-2] + id[-1] + id[-2]
    if misspelt in RULES or nearest(misspelt, RULES) != id:
        return
    with pytest.raises(Stop, match=rf"there is no rule `{misspelt}`[^`]*did you mean `{id}`"):
        explained(misspelt)


def test_explain_is_a_command() -> None:
    """`briefing explain` lists, with an id explains, and with one that is none ends as wrong use."""
    assert call(LITTLE, "explain").stdout == listed()
    assert call(LITTLE, "explain", "[passage]").stdout == explained("passage")
    assert call(LITTLE, "explain", "pasage").returncode == 2
    assert call(LITTLE, "explain", "passage", "--markdown").returncode == 2


def test_the_converter_speaks_of_no_mistake() -> None:
    """What is left out of the walk makes no `Problem`."""
    files = sorted((ROOT / "generator/convert").rglob("*.py"))
    assert [file.name for file in files if re.search(r"\bProblem\(", file.read_text(encoding="utf-8"))] == []


def test_the_walk_finds_what_hides() -> None:
    """An id is found behind a function of ours, by its keyword, and where it is hidden its place is told."""
    text = (
        "def bad(spot, rule): return Problem(spot, rule, 'm')\n"
        "bad(s, 'one')\nbad(s, rule='two')\nProblem(s, 'three', 'm')\nProblem(s, NAMES[0], 'm')\nProblem(*parts)\n"
    )
    assert list(spoken({"a.py": ast.parse(text)})) == [
        ("one", "a.py:2"),
        ("two", "a.py:3"),
        ("three", "a.py:4"),
        ("", "a.py:5"),
    ]
