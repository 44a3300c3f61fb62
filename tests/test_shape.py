"""The drawing in DESIGN.md, held against the code: its imports, its names, and who touches the disk.

Read with `ast`, never run. Imports inside functions and under `if TYPE_CHECKING` count like any other.
"""

import ast
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

# From top to bottom. The package's own __init__ stands above them all, the other top-level modules below.
DOING = ("saying", "building", "checking", "making", "naming")
FLOORS = ("model", "files", "convert", "link", "publish", *DOING)
ABOVE, BELOW = -1, len(FLOORS)

# The folders of `publish/views`: each is shown by those behind it.
VIEWS = (
    *("parts", "frame", "long_lists", "claims", "proceedings", "figures", "disputes", "relations", "timeline"),
    *("lists", "briefs", "dossiers", "editorial"),
)

# Making and publishing share only the types and the file format.
APART = {("link", "convert"), ("publish", "convert")}

# A library that only some modules may know.
KEPT_TO = {
    "markdown_it": re.compile(r"files/(parser|words|markdown|memo)\.py"),
    "jinja2": re.compile(r"publish/render\.py"),
    "markupsafe": re.compile(r"publish/.+"),
}

# Who may touch the disk: the floor for it, the two ends of publishing, and whoever does things.
DISK = re.compile(rf"files/.+|publish/(output|render)\.py|({'|'.join(DOING)})/.+|[^/]+")
DISK_MODULES = {"fileinput", "glob", "importlib.resources", "mmap", "os", "shutil", "tempfile"}
DISK_CALLS = {
    *("open", "read_text", "read_bytes", "write_text", "write_bytes"),
    *("exists", "is_file", "is_dir", "iterdir", "glob", "rglob", "stat", "lstat"),
    *("mkdir", "rmdir", "touch", "unlink", "rename", "symlink_to", "hardlink_to"),
}

# Words that say nothing about what a module is.
EMPTY_NAMES = re.compile(r"(util|helper|common|core|base|manager|handler|engine|service)s?")

# The generator serves any subject: these belong to the content it was first used for.
CONTENT_NAMES = (
    *("Sky ECC", "Sky Global", "EncroChat", "Phantom Secure", "Ennetcom", "Exclu", "Ciphr", "AN0M", "ANØM"),
    *("Jean-François Eap", "Jean-Francois Eap", "Thomas Herdman", "Vincent Ramos", "US v Eap", "US v Ramos"),
    *("Trojan Shield", "Operation Venetic", "Borderland Beat", "Computer Weekly", "EdgeDataCenters"),
)


@dataclass(frozen=True)
class Module:
    """One file of the package: its path inside the package (`link/site.py`), its dotted name, and its text."""

    path: str
    name: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, self.path)

    @property
    def folder(self) -> str:
        """The floor's folder; empty for a top-level module."""
        return self.path.partition("/")[0] if "/" in self.path else ""

    @property
    def package(self) -> str:
        """What a relative import starts from."""
        return self.name if self.path.endswith("__init__.py") else self.name.rpartition(".")[0]

    @property
    def floor(self) -> int:
        if self.path == "__init__.py":
            return ABOVE
        if not self.folder:
            return BELOW
        return FLOORS.index(self.folder) if self.folder in FLOORS else BELOW + 1


Package = dict[str, Module]
"""The modules of a package by their dotted name."""


def read(folder: Path) -> Package:
    modules = {}
    for file in sorted(folder.rglob("*.py")):
        path = file.relative_to(folder).as_posix()
        parts = [folder.name, *path.removesuffix(".py").split("/")]
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        modules[name] = Module(path, name, file.read_text(encoding="utf-8"))
    return modules


def imports(module: Module) -> Iterator[tuple[int, str]]:
    """Every import as line and dotted name; `from a import b` gives `a.b`, which may be a module or a thing in one."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            start = node.module or ""
            if node.level:
                above = module.package.split(".")
                start = ".".join([*above[: len(above) - node.level + 1], *filter(None, [node.module])])
            for alias in node.names:
                yield node.lineno, start if alias.name == "*" else f"{start}.{alias.name}"


def inner_imports(package: Package, module: Module) -> Iterator[tuple[int, Module]]:
    """The imports that stay in the package, as line and module."""
    top = module.name.partition(".")[0]
    for line, name in imports(module):
        if is_within(name, top):
            while name not in package and "." in name:
                name = name.rpartition(".")[0]
            yield line, package[name]


def is_within(name: str, library: str) -> bool:
    return name == library or name.startswith(f"{library}.")


# Each rule gives the breaches of it as `path:line: what is wrong`.


def unknown_folders(package: Package) -> Iterator[str]:
    for module in package.values():
        if module.floor > BELOW:
            yield f"{module.path}:1: {module.folder}/ is no floor; the floors are {', '.join(FLOORS)}"


def upward_imports(package: Package) -> Iterator[str]:
    for module in package.values():
        for line, other in inner_imports(package, module):
            if other.floor > module.floor:
                yield f"{module.path}:{line}: imports {other.path}, which stands on a lower floor"
            elif (module.folder, other.folder) in APART:
                yield f"{module.path}:{line}: imports {other.path}; {module.folder} never imports {other.folder}"


def views_out_of_order(package: Package) -> Iterator[str]:
    for module in package.values():
        place = _view_folder(module)
        if place is None:
            continue
        if place not in VIEWS:
            yield f"{module.path}:1: stands in no folder of views; these are {', '.join(VIEWS)}"
            continue
        for line, other in inner_imports(package, module):
            there = _view_folder(other)
            if module.path.endswith("__init__.py"):
                yield f"{module.path}:{line}: imports {other.path}; what is in a folder is imported from its module"
            elif there in VIEWS and VIEWS.index(there) > VIEWS.index(place):
                yield f"{module.path}:{line}: imports {other.path}, which stands behind it"


def _view_folder(module: Module) -> str | None:
    """The folder of a module of views; none of what is no view, and of what says what views are."""
    above, _, rest = module.path.partition("publish/views/")
    return None if above or rest in ("", "__init__.py") else rest.rpartition("/")[0]


def cycles(package: Package) -> Iterator[str]:
    for folder in sorted({module.folder for module in package.values()}):
        graph = {
            module.path: {other.path for _, other in inner_imports(package, module) if other.folder == folder}
            for module in package.values()
            if module.folder == folder
        }
        try:
            TopologicalSorter(graph).prepare()
        except CycleError as error:
            paths: list[str] = error.args[1]
            yield f"{paths[0]}:1: {folder or 'top level'} has a cycle: {' <- '.join(paths)}"


def stray_libraries(package: Package) -> Iterator[str]:
    for module in package.values():
        for line, name in imports(module):
            for library, allowed in KEPT_TO.items():
                if is_within(name, library) and not allowed.fullmatch(module.path):
                    yield f"{module.path}:{line}: imports {library}, which belongs to {allowed.pattern}"


def stray_disk(package: Package) -> Iterator[str]:
    for module in package.values():
        if DISK.fullmatch(module.path):
            continue
        for line, name in imports(module):
            for library in DISK_MODULES:
                if is_within(name, library):
                    yield f"{module.path}:{line}: imports {library}, but may not touch the disk"
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call):
                called = node.func
                name = called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")
                if name in DISK_CALLS:
                    yield f"{module.path}:{node.lineno}: calls {name}(), but may not touch the disk"


def silent_modules(package: Package) -> Iterator[str]:
    for module in package.values():
        if not ast.get_docstring(module.tree):
            yield f"{module.path}:1: does not open with a docstring"


def empty_names(package: Package) -> Iterator[str]:
    for module in package.values():
        words = re.split(r"[/_]", module.path.removesuffix(".py"))
        if any(EMPTY_NAMES.fullmatch(word) for word in words):
            yield f"{module.path}:1: the name does not say what the module is"


def content_names(texts: Iterable[tuple[str, str]]) -> Iterator[str]:
    for path, text in texts:
        for number, line in enumerate(text.splitlines(), 1):
            for name in CONTENT_NAMES:
                form = r"[\s_-]?".join(map(re.escape, re.split(r"[\s-]", name)))
                if re.search(rf"\b{form}\b", line, re.IGNORECASE):
                    yield f"{path}:{number}: names {name}, which belongs to content/"


RULES: list[Callable[[Package], Iterator[str]]] = [
    unknown_folders,
    upward_imports,
    views_out_of_order,
    cycles,
    stray_libraries,
    stray_disk,
    silent_modules,
    empty_names,
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_generator_keeps(rule: Callable[[Package], Iterator[str]]) -> None:
    """The generator breaks none of the rules of the drawing."""
    package = read(ROOT / "generator")
    assert package
    assert list(rule(package)) == []


def test_generator_and_templates_name_no_content() -> None:
    """Nothing in the generator or in a template is about the subject of one site."""
    files = [path for top in ("generator", "templates") for path in sorted((ROOT / top).rglob("*")) if path.is_file()]
    texts = (
        (path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
        for path in files
        if path.suffix in {".py", ".html", ".xml", ".txt", ".css", ".js", ".svg", ".json", ".md", ".yaml"}
    )
    assert list(content_names(texts)) == []


def test_version_is_the_same_in_both_places() -> None:
    """The version in pyproject.toml is the one the package tells."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    package = (ROOT / "generator/__init__.py").read_text(encoding="utf-8")
    assert f'__version__ = "{project["version"]}"' in package


# The rules themselves, on little trees that break them.


def tree(folder: Path, files: dict[str, str]) -> Package:
    for path, text in files.items():
        file = folder / "toy" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return read(folder / "toy")


SOUND = {
    "__init__.py": '"""A toy."""\n',
    "__main__.py": '"""Run it."""\nfrom toy.cli import main\n',
    "cli.py": '"""Do."""\nimport os\nfrom toy.files import store\nfrom toy import convert\n',
    "model/__init__.py": '"""Things."""\n',
    "model/claims.py": '"""Claims."""\nfrom .dates import Date\n',
    "model/dates.py": '"""Dates."""\nfrom toy import __version__\n\nclass Date: ...\n',
    "files/store.py": '"""The disk."""\nfrom ..model.claims import Claim\nopen("x")\n',
    "files/markdown.py": '"""Markdown."""\nfrom markdown_it import MarkdownIt\n',
    "convert/__init__.py": '"""Drafts."""\nfrom toy.model import claims, dates\n',
    "link/site.py": '"""The site."""\nfrom toy.model.dates import Date\nfrom toy.files.store import load\n',
    "publish/views/__init__.py": '"""Views."""\n',
    "publish/views/parts/__init__.py": '"""Parts."""\n',
    "publish/views/parts/links.py": '"""Links."""\n',
    "publish/views/lists/__init__.py": '"""Lists."""\n',
    "publish/views/lists/rows.py": '"""Rows."""\nfrom toy.publish.views.parts.links import Link\n',
    "publish/render.py": '"""Pages."""\nimport jinja2.ext\nimport markupsafe\nfrom toy.link import site\n',
}

BREACHES = [
    (unknown_folders, "views/page.py", '"""A page."""\n', "1: views/ is no floor"),
    (upward_imports, "model/claims.py", "import toy.files.store\n", "1: imports files/store.py"),
    (upward_imports, "model/claims.py", "from ..files import store\n", "1: imports files/store.py"),
    (upward_imports, "model/claims.py", "from ..files.store import load\n", "1: imports files/store.py"),
    (upward_imports, "model/claims.py", "def f():\n    from toy import cli\n", "2: imports cli.py"),
    (
        upward_imports,
        "files/store.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from toy.link.site import Site\n",
        "3: imports link/site.py",
    ),
    (upward_imports, "link/site.py", "from toy.convert import draft\n", "1: imports convert/__init__.py; link never"),
    (upward_imports, "publish/render.py", "import toy.convert\n", "1: imports convert/__init__.py; publish never"),
    (upward_imports, "__init__.py", "from .cli import main\n", "1: imports cli.py"),
    (
        views_out_of_order,
        "publish/views/parts/links.py",
        "from toy.publish.views.lists import rows\n",
        "1: imports publish/views/lists/rows.py, which stands behind it",
    ),
    (
        views_out_of_order,
        "publish/views/parts/__init__.py",
        "from .links import Link\n",
        "1: imports publish/views/parts/links.py; what is in",
    ),
    (views_out_of_order, "publish/views/page.py", "", "1: stands in no folder"),
    (views_out_of_order, "publish/views/other/page.py", "", "1: stands in no folder"),
    (cycles, "model/dates.py", "from .claims import Claim\n", "1: model has a cycle"),
    (cycles, "cli.py", "from toy.__main__ import x\n", "1: top level has a cycle"),
    (stray_libraries, "files/store.py", "import markdown_it.token\n", "1: imports markdown_it"),
    (stray_libraries, "cli.py", "from jinja2 import Environment\n", "1: imports jinja2"),
    (stray_libraries, "link/site.py", "from markupsafe import Markup\n", "1: imports markupsafe"),
    (stray_disk, "link/site.py", "x = open('x')\n", "1: calls open()"),
    (stray_disk, "publish/plan.py", "path.write_text('x')\n", "1: calls write_text()"),
    (stray_disk, "convert/__init__.py", "from os import path\n", "1: imports os"),
    (silent_modules, "model/claims.py", "x = 1\n", "1: does not open with a docstring"),
    (empty_names, "link/site_helpers.py", '"""Help."""\n', "1: the name does not say"),
    (empty_names, "publish/core/page.py", '"""Help."""\n', "1: the name does not say"),
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_rule_accepts_a_sound_tree(rule: Callable[[Package], Iterator[str]], tmp_path: Path) -> None:
    """A tree that follows the drawing breaks no rule."""
    assert list(rule(tree(tmp_path, SOUND))) == []


@pytest.mark.parametrize(("rule", "path", "text", "said"), BREACHES)
def test_rule_reports_a_breach(
    rule: Callable[[Package], Iterator[str]], path: str, text: str, said: str, tmp_path: Path
) -> None:
    """Each rule names the file and the line that breaks it."""
    breaches = list(rule(tree(tmp_path, {**SOUND, path: text})))
    assert len(breaches) == 1
    assert said in breaches[0]
    assert breaches[0].partition(":")[0].endswith(".py")


def test_content_names_are_found_as_whole_words() -> None:
    """A name of the content is reported with its line, in any case or as a stem, but not inside another word."""
    texts = [("a.py", "# fine\n# like encrochat\n"), ("b.py", "excluded = 'Exclusion'\n"), ("c.html", "sky-ecc.md")]
    assert list(content_names(texts)) == [
        "a.py:2: names EncroChat, which belongs to content/",
        "c.html:1: names Sky ECC, which belongs to content/",
    ]


def test_floors_are_those_of_the_design() -> None:
    """The floors held here are named in DESIGN.md in the same order."""
    named = re.findall(r"^\| `(\w+)/`", (ROOT / "DESIGN.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert named
    places = [FLOORS.index(name) for name in named]
    assert all(first < second for first, second in pairwise(places))


def test_folders_of_views_are_those_of_the_design() -> None:
    """The folders of views held here are named in DESIGN.md in the same order, and each is there."""
    text = (ROOT / "DESIGN.md").read_text(encoding="utf-8").partition("**Views**")[2].partition("\n\n")[0]
    assert tuple(re.findall(r"`(\w+)/`", text)) == VIEWS
    assert {path.parent.name for path in (ROOT / "generator/publish/views").glob("*/__init__.py")} == set(VIEWS)
