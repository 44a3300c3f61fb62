"""The little project that many tests share: copied, edited, built here or by another process, and read back."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import unified_diff
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.building.build import Built, build, read, rendered
from generator.building.templates import assets
from generator.cli import main
from generator.link.site import Site
from generator.model.problems import Problem, errors

ROOT = Path(__file__).parent.parent
LITTLE = ROOT / "tests/little"
FERRY = "2019-05-04-quillnet-arrests"  # the brief whose source is shown in full
TRIAL = "2020-06-10-salt-trial"  # the brief whose source is shown by passages
VOID = {"br", "hr", "input", "link", "meta"}

Tree = dict[str, bytes]


def copy(folder: Path) -> Path:
    """The content and the seeds of the little project in a folder of their own."""
    for name in ("content", "seeds"):
        shutil.copytree(LITTLE / name, folder / name)
    return folder


def edit(root: Path, path: str, old: str, new: str) -> None:
    """Replace a text that stands in a file just once."""
    file = root / path
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{path}: {old!r} stands there {text.count(old)} times"
    file.write_text(text.replace(old, new), encoding="utf-8")


def write(root: Path, path: str, text: str) -> None:
    """Write a file and the folders that it needs."""
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")


def built(root: Path, clean: bool = True, jobs: int = 1) -> Built:
    """Build in this process, with a cache beside the project."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(cache_of(root)))
        return build(root, jobs=jobs, clean=clean)


def cache_of(root: Path) -> Path:
    """Where the tests keep the cache of a project."""
    return root.parent / f"cache of {root.name}"


def linked(root: Path) -> Site:
    """The project as a site, which must have no mistake."""
    site, problems = read(root, jobs=1)
    assert not errors(problems), "\n".join(map(str, problems))
    return site


def pages(root: Path) -> tuple[Site, dict[str, str]]:
    """The project as a site and the text of all its files, nothing written."""
    site = linked(root)
    return site, rendered(site, root)


@cache
def little() -> tuple[Site, dict[str, str]]:
    """The little project as it is."""
    return pages(LITTLE)


def reports(problems: Sequence[Problem]) -> list[str]:
    """Problems as they are printed."""
    return [str(problem) for problem in sorted(problems)]


def run(
    root: Path, *words: str, env: Mapping[str, str] | None = None, before: Sequence[str] = ()
) -> subprocess.CompletedProcess[str]:
    """`briefing …` in the project's folder, as a process of its own; `before` is a command that starts it."""
    command = [*before, sys.executable, "-m", "generator", *words]
    return subprocess.run(
        command, cwd=root, env=environment(root, env), capture_output=True, text=True, timeout=60, check=False
    )


def call(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """`briefing …` in the project's folder, in this process; what it does not catch itself is raised."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        patch.setenv("XDG_CACHE_HOME", str(cache_of(root)))
        result = CliRunner().invoke(main, words, prog_name="briefing")
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return subprocess.CompletedProcess(words, result.exit_code, result.stdout, result.stderr)


def environment(root: Path, more: Mapping[str, str] | None = None) -> dict[str, str]:
    """What a process of ours sees: our code, a cache of its own, nothing of the user's."""
    own = {"PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(cache_of(root)), "PYTHONDONTWRITEBYTECODE": "1"}
    return {"PATH": os.environ["PATH"], **own, **(more or {})}


def tree(folder: Path) -> Tree:
    """Every file below a folder by its path; a link counts as a file with its target."""
    found: Tree = {}
    for place in sorted(folder.rglob("*")) if folder.is_dir() else ():
        path = place.relative_to(folder).as_posix()
        if place.is_symlink():
            found[path] = b"-> " + os.fsencode(os.readlink(place))
        elif place.is_file():
            found[path] = place.read_bytes()
    return found


def difference(expected: Tree, now: Tree, lines: int = 40) -> str:
    """What distinguishes two trees in a few lines; empty where they are the same."""
    said = [f"missing: {path}" for path in sorted(expected.keys() - now.keys())]
    said += [f"not expected: {path}" for path in sorted(now.keys() - expected.keys())]
    for path in sorted(expected.keys() & now.keys()):
        if expected[path] != now[path]:
            before, after = (data.decode("utf-8", "replace").splitlines() for data in (expected[path], now[path]))
            said += [f"different: {path}", *unified_diff(before, after, "expected", "now", n=1, lineterm="")]
    return "\n".join(said[:lines] + ["…"] * (len(said) > lines))


def copied(root: Path) -> set[str]:
    """The files of a site that are copies of the templates' assets."""
    return {f"assets/{name}" for name in assets(root)}


@dataclass
class Element:
    """A tag of a page with its attributes, and the text inside it."""

    tag: str
    attributes: dict[str, str]
    text: str = ""


@dataclass
class Html(HTMLParser):
    """A page read by Python's own parser, which knows nothing of how it was made."""

    elements: list[Element] = field(default_factory=list)
    open: list[Element] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    text: str = ""

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.wrong += [f"<{tag}> has an attribute twice"] * (len(element.attributes) < len(attrs))
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1].tag != tag:
            self.wrong.append(f"</{tag}> closes nothing, line {self.getpos()[0]}")
        else:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        self.text += data
        for element in self.open:
            element.text += data

    def find(self, tag: str = "", **attributes: str) -> list[Element]:
        """The elements with these attributes; `type_` is `class`, of which one word is enough."""
        kind = attributes.pop("type_", None)
        return [
            element
            for element in self.elements
            if (not tag or element.tag == tag)
            and (kind is None or kind in element.attributes.get("class", "").split())
            and all(element.attributes.get(name) == value for name, value in attributes.items())
        ]

    def name(self, element: Element) -> str:
        """The words of the title with which an element of a picture begins: its name."""
        at = next(number for number, one in enumerate(self.elements) if one is element)
        following = self.elements[at + 1 : at + 2]
        return following[0].text if following and following[0].tag == "title" else ""

    @property
    def ids(self) -> list[str]:
        """Every id in its order."""
        return [element.attributes["id"] for element in self.elements if "id" in element.attributes]

    @property
    def links(self) -> Iterator[str]:
        """Every address that the page leads to or loads."""
        for element in self.elements:
            for name in ("href", "src", "action"):
                if name in element.attributes:
                    yield element.attributes[name]


def parsed(page: str) -> Html:
    """A page as elements."""
    html = Html()
    html.feed(page)
    html.close()
    return html


def html_pages(files: Mapping[str, str]) -> dict[str, Html]:
    """The pages among the files of a site, parsed."""
    return {path: parsed(text) for path, text in files.items() if path.endswith(".html")}
