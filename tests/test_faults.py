"""One seeded fault at a time in a sound project: found at exactly its place, and nothing else is said.

The project is the little one, whose files lean on each other. The faults stand in tests/faults, by group of rules; the
words of each report are golden in tests/cases/faults, and `pytest --update` writes them again.
"""

import ast
from collections import Counter, defaultdict
from pathlib import Path

import pytest
from faults import CORPUS, EVERY
from faults.running import Bench, Outcome, reaching, recorded
from faults.seeding import AS_IT_IS, CHECK, Fault, seeded
from project import ROOT, call, copy
from test_problems import CASES, report, taken_apart
from test_rules import spoken, trees

from generator.checking.check import check
from generator.model.rules import GROUPS, RULES

GOLDEN = Path(__file__).parent / "cases/faults"


def named(fault: Fault) -> str:
    """The rule, and which of its faults this is."""
    alike = [one for one in EVERY if one.rule == fault.rule]
    return f"{fault.rule}-{alike.index(fault) + 1}"


def places() -> dict[str, frozenset[int]]:
    """Every place of the code that hands on the id of a rule, by file: where something is complained of.

    Not the rows of a table: they are run before anything is complained of.
    """
    modules, found = trees(), defaultdict[str, set[int]](set)
    for _, place in spoken(modules):
        path, _, line = place.rpartition(":")
        found[path] |= {int(line)} - _in_tables(modules[path])
    return {path: frozenset(lines) for path, lines in found.items()}


def _in_tables(module: ast.Module) -> set[int]:
    """The lines of what stands at the top of a module and is neither a function nor a class."""
    rows = [node for node in module.body if not isinstance(node, (ast.FunctionDef, ast.ClassDef))]
    return {line for node in rows for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)}


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """Each fault is run once, and what came of it is asked for by several tests."""
    return Bench(tmp_path_factory.mktemp("faults"), places())


@pytest.mark.parametrize("fault", EVERY, ids=named)
def test_a_fault_is_found_at_its_place_and_alone(fault: Fault, bench: Bench) -> None:
    """Law 6: one fault, one report, at its file, line and column."""
    outcome = bench.outcome(fault)
    assert outcome.found == outcome.expected, outcome.report


def golden(outcomes: dict[str, Outcome]) -> str:
    """The reports of several faults, each under its name."""
    return "\n".join(f"=== {name}\n{outcome.report}" for name, outcome in outcomes.items())


@pytest.mark.parametrize("group", CORPUS)
def test_what_is_said_of_each_fault_is_golden(group: str, bench: Bench, update: bool) -> None:
    """The words of every report are read by a person before they change."""
    file = GOLDEN / f"{group}.txt"
    said = golden({named(fault): bench.outcome(fault) for fault in CORPUS[group]})
    if update:
        file.write_text(said, encoding="utf-8")
    assert said == file.read_text(encoding="utf-8")


def test_without_the_fault_nothing_is_said(bench: Bench) -> None:
    """No false alarm in any state of the project into which a fault is set, however one asks."""
    asked = {(fault.ready, fault.asked) for fault in EVERY if fault.path}
    assert [(words, said) for state, words in asked if (said := bench.asked(state, words))] == []


def test_every_rule_has_a_fault() -> None:
    """Each rule is seeded here, and no fault is of a rule of another group."""
    assert sorted(set(RULES) - {fault.rule for fault in EVERY}) == []
    for group, faults in CORPUS.items():
        assert {fault.rule for fault in faults} == {rule.id for rule in GROUPS[group]}
    assert len(set(EVERY)) == len(EVERY) >= 110
    assert max(Counter(map(named, EVERY)).values()) == 1


def test_a_sound_project_gives_no_false_alarm(tmp_path: Path) -> None:
    """Nothing is said of the little project without a fault."""
    root = copy(tmp_path / "little")
    recorded(root)
    assert check(root, 1).problems == ()


# Nothing is said of these without settings, or with a template that cannot be read.
NOT_TOGETHER = ("content/site.yaml", "content/properties.yaml", "templates/")


def test_all_faults_are_told_in_one_run(tmp_path: Path) -> None:
    """Law 6: twenty faults in twenty files are twenty reports. Without settings nothing could be linked."""
    root = copy(tmp_path / "little")
    chosen: dict[str, Fault] = {}
    for fault in EVERY:
        plain = fault.ready == AS_IT_IS and fault.asked == CHECK and not fault.at and not fault.besides
        if plain and isinstance(fault.new, str) and not fault.kept and not fault.path.startswith(NOT_TOGETHER):
            chosen.setdefault(fault.path, fault)
    spots = {str(seeded(root, fault)) for fault in chosen.values()}
    said = call(root, "check").stderr
    assert [spot for spot in sorted(spots) if f"{spot}: " not in said] == []
    assert len(spots) >= 20


# What no fault and no case reaches, by its line in the code, and why: each guards against what cannot be set up here.
UNREACHED = {
    'self.problems.append(Problem(Spot(called), "add", str(error)))': "no article is known that ends so",
    'raise Stop([Problem(Spot(called), "seed", reason)]) from error': "a disk that fails, or a lack of memory",
    'reading.problem((1 + above, 1), "yaml", f"this is not YAML: {str(error).splitlines()[0]}")': (
        "signs that the parser refuses are told before it sees them"
    ),
    'raise Stop([Problem(Spot(article.path), "seed", "no source holds this seed", f"briefing add {article.path}")])': (
        "an article that is joined was given its source just before"
    ),
    'yield Problem(_spot(path, text, id), "page-id", f"the id `{id}` stands twice in the feed")': (
        "ids of a feed are made of addresses that differ; tests/publish/test_integrity.py shows it"
    ),
}


def test_every_complaint_of_the_code_is_made(bench: Bench, tmp_path: Path) -> None:
    """Each place that hands on the id of a rule is run by a fault, or by a case of tests/cases/problems."""
    for fault in EVERY:
        bench.outcome(fault)
    with reaching(bench.places, bench.reached):
        for case in CASES:
            files, _ = taken_apart(case.read_text(encoding="utf-8"))
            report(tmp_path / case.stem, files)
    every = {(path, line) for path, lines in bench.places.items() for line in lines}
    missed = {place for place in every if f"{place[0]}:{place[1]}" not in bench.reached}
    words = {(ROOT / path).read_text(encoding="utf-8").split("\n")[line - 1].strip() for path, line in missed}
    assert words == set(UNREACHED)
