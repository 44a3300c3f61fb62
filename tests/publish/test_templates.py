"""Templates only lay out: they loop, ask whether something is there, call macros, and print names."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, nodes
from project import ROOT

import generator.publish.views as views
from generator.publish.views.briefs import brief
from generator.publish.views.disputes import disputes, settlement
from generator.publish.views.dossiers import entity, following, source
from generator.publish.views.editorial import corrections, moved, notes
from generator.publish.views.lists import countries, home, kinds, listing
from generator.publish.views.long_lists import overviews
from generator.publish.views.relations import relations
from generator.publish.views.timeline import timeline

FOLDER = ROOT / "templates"
FILES = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.html"))
PAGES = [path for path in FILES if "/" not in path and path != "base.html"]
PLAIN = {"404.html", "search.html"}  # these show a frame and nothing that depends on data: `PlainView`

ALLOWED = {
    # structure
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.Block, nodes.Extends, nodes.Include),
    *(nodes.FromImport, nodes.Import, nodes.Macro),
    # loops and conditions, on names, their negation, and some of several
    *(nodes.For, nodes.If, nodes.Not, nodes.Or, nodes.And),
    # names, attributes, constants, and tuples of constants
    *(nodes.Name, nodes.Getattr, nodes.Const, nodes.Tuple),
    # calls of macros with names and constants
    *(nodes.Call, nodes.Keyword),
}


def parse(path: str) -> nodes.Template:
    """A template as Jinja understands it."""
    return Environment(autoescape=True).parse((FOLDER / path).read_text(encoding="utf-8"))


def every(node: nodes.Node) -> Iterator[nodes.Node]:
    """A node and everything in it."""
    yield node
    for child in node.iter_child_nodes():
        yield from every(child)


@pytest.mark.parametrize("path", FILES)
def test_templates_only_lay_out(path: str) -> None:
    """No arithmetic, comparison, filter, variable or method: what is shown was decided in a view."""
    wrong = [f"{path}:{node.lineno}: {type(node).__name__}" for node in every(parse(path)) if type(node) not in ALLOWED]
    assert wrong == []


@pytest.mark.parametrize("path", FILES)
def test_templates_call_macros_alone(path: str) -> None:
    """Whatever is called is a macro of this file or one that it imports by name."""
    tree = parse(path)
    macros = {"_", *(node.name for node in every(tree) if isinstance(node, nodes.Macro))}  # `_` says a word
    for node in every(tree):
        if isinstance(node, nodes.FromImport):
            macros |= {name if isinstance(name, str) else name[1] for name in node.names}
    for node in every(tree):
        if isinstance(node, nodes.Call):
            assert isinstance(node.node, nodes.Name), f"{path}:{node.lineno}"
            assert node.node.name in macros, f"{path}:{node.lineno}: {node.node.name}"


@pytest.mark.parametrize("path", FILES)
def test_templates_import_what_they_call(path: str) -> None:
    """No macro is imported that nothing calls."""
    every_node = list(every(parse(path)))
    named = {name for node in every_node if isinstance(node, nodes.FromImport) for name in node.names}
    called = {
        node.node.name for node in every_node if isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name)
    }
    assert named <= called


@pytest.mark.parametrize("path", FILES)
def test_templates_ask_for_names_alone(path: str) -> None:
    """A condition asks whether names or their attributes are there, and nothing about their values."""
    asks = (nodes.Name, nodes.Getattr, nodes.Not, nodes.Or, nodes.And)
    for node in every(parse(path)):
        if isinstance(node, (nodes.If, nodes.For)) and node.test is not None:
            assert all(isinstance(part, asks) for part in every(node.test)), f"{path}:{node.lineno}"


@pytest.mark.parametrize("path", FILES)
def test_nothing_is_declared_safe(path: str) -> None:
    """No template switches escaping off; markup that needs none comes from the modules that made it."""
    text = (FOLDER / path).read_text(encoding="utf-8")
    assert not re.search(r"\|\s*safe|autoescape|Markup", text)


# What tells machines something and readers nothing, and what is called the same in every language.
UNSAID = re.compile(r"<script.*?</script>|<!doctype html>|BibTeX|CSL-JSON|sic", re.DOTALL)
SAID = re.compile(r'\b(?:title|alt|placeholder|aria-label|data-(?!is\b|facet\b|asked\b|previews\b)[a-z-]+)="([^"]*)"')


@pytest.mark.parametrize("path", FILES)
def test_every_word_is_said_in_the_language_of_the_site(path: str) -> None:
    """No text between tags and no attribute that is shown has a letter of its own: `_` says it, or a view."""
    text = UNSAID.sub(
        "", re.sub(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", "", (FOLDER / path).read_text("utf-8"), flags=re.S)
    )
    assert re.findall(r"[A-Za-z]+", re.sub(r"<[^<>]*>", " ", text)) == []
    assert re.findall(r"[A-Za-z]+", " ".join(SAID.findall(text))) == []


@pytest.mark.parametrize("path", FILES)
def test_a_phrase_is_said_as_it_stands(path: str) -> None:
    """What `_` says is a phrase of the template, or the word of a standing: never a text that content may hold."""
    for node in every(parse(path)):
        if isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name) and node.node.name == "_":
            (said,) = node.args
            name = said.attr if isinstance(said, nodes.Getattr) else getattr(said, "name", "")
            assert isinstance(said, nodes.Const) or name in ("standing", "word"), f"{path}:{node.lineno}"


@pytest.mark.parametrize("path", FILES)
def test_ids_of_templates_cannot_meet_those_of_claims(path: str) -> None:
    """Every id that a template makes begins with an underscore, which no claim's id does, or is given by a view."""
    text = (FOLDER / path).read_text(encoding="utf-8")
    for found in re.findall(r'\bid="([^"]*)"', text):
        assert re.match(r"_|\{\{ [a-z_.]+ \}\}$", found), f"{path}: {found}"


@pytest.mark.parametrize("path", FILES)
def test_every_attribute_is_quoted(path: str) -> None:
    """What is printed into a tag stands between quotation marks, where escaping protects it."""
    text = (FOLDER / path).read_text(encoding="utf-8")
    for found in re.finditer(r"=\s*\{\{", text):
        tag = text[text.rfind("<", 0, found.start()) : found.start()]
        assert tag.count('"') % 2 == 1, f"{path}: {tag}"


def test_every_page_template_has_its_view() -> None:
    """`x.html` shows an `XView`, and every view with a frame is that of a template; two pages are only a frame."""
    assert Path(views.__file__).parent.is_dir()
    found = {
        name.removesuffix("View").lower() + ".html"
        for module in (
            brief,
            timeline,
            corrections,
            countries,
            disputes,
            settlement,
            entity,
            following,
            home,
            kinds,
            listing,
            notes,
            moved,
            overviews,
            relations,
            source,
        )
        for name, kind in vars(module).items()
        if name.endswith("View") and "frame" in getattr(kind, "__dataclass_fields__", {}) and name != "PlainView"
    }
    assert found | PLAIN == set(PAGES)


def test_only_known_modules_have_views() -> None:
    """A view with a frame in another module would be a page that the test above does not see."""
    folder = Path(views.__file__).parent
    files = [
        file.stem for file in folder.rglob("*.py") if re.search(r"^    frame: Frame$", file.read_text(), re.MULTILINE)
    ]
    pages = {
        *(
            "brief",
            "timeline",
            "corrections",
            "countries",
            "disputes",
            "entity",
            "home",
            "listing",
            "moved",
            "notes",
            "settlement",
        ),
        *("following", "kinds", "overviews", "relations", "source"),
    }
    assert set(files) == pages
