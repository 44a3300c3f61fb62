"""Templates of a stranger: they lay out a page and can do nothing else."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from markupsafe import Markup

from generator.model.problems import Stop
from generator.publish.render import Renderer

SECRET = "not for publication"


@dataclass(frozen=True)
class Outer:
    """A frame like any other."""

    site: str = "Salt & Signal"


@dataclass(frozen=True)
class Page:
    """A view like any other, and a method that its template may not reach around."""

    frame: Outer = field(default_factory=Outer)
    title: str = "<Salt>"
    html: Markup = field(default_factory=lambda: Markup("<b>Salt</b>"))
    rows: tuple[str, ...] = ("one", "two")


def shown(folder: Path, text: str) -> str:
    """A page made of this template."""
    (folder / "page.html").write_text(text, encoding="utf-8")
    return Renderer.of([folder]).text("page.html", Page(), "page.html")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("template", "page"),
    [
        ("{{ page.title }} {{ page.html }} {{ frame.site }}", "&lt;Salt&gt; <b>Salt</b> Salt &amp; Signal"),
        ("{% for row in page.rows %}{{ loop.index }} {{ row.upper() }}{% endfor %}", "1 ONE2 TWO"),
        ("{% macro bold(it) %}<b>{{ it }}</b>{% endmacro %}{{ bold(page.title) }}", "<b>&lt;Salt&gt;</b>"),
        ("{{ page.rows|join(', ') }} {{ '%s!'|format(page.title) }}", "one, two &lt;Salt&gt;!"),
        ("{{ {'a': 1}.items()|list|length }}", "1"),
    ],
)
def test_what_a_template_needs_is_there(template: str, page: str, tmp_path: Path) -> None:
    """Fields, loops, macros, filters and harmless methods work as anywhere."""
    assert shown(tmp_path, template) == page


def test_a_template_that_no_page_needs_stops_nobody(tmp_path: Path) -> None:
    """What is compiled before the processes part is told as a mistake by the page that it makes, and by no other."""
    (tmp_path / "other.html").write_text("{% macro", encoding="utf-8")
    (tmp_path / "page.html").write_text("{{ page.title }}", encoding="utf-8")
    renderer = Renderer.of([tmp_path])
    renderer.prepare()
    assert renderer.text("page.html", Page(), "page.html") == "&lt;Salt&gt;"  # type: ignore[arg-type]
    with pytest.raises(Stop) as told:
        renderer.text("other.html", Page(), "other.html")  # type: ignore[arg-type]
    assert [problem.spot.file for problem in told.value.problems] == ["templates/other.html"]


@pytest.mark.parametrize(
    "template",
    [
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ page.__class__ }}",
        "{{ page.__init__.__globals__ }}",
        "{{ page.__dataclass_fields__ }}",
        "{{ page['__class__'] }}",
        "{{ page|attr('__class__') }}",
        "{{ ''|attr('__cl' ~ 'ass__') }}",
        "{{ page.title.__class__.__base__ }}",
        "{{ (page,)|map(attribute='__class__')|first }}",
        "{{ [page]|map('attr', '__class__')|first }}",
        "{{ ([page]|groupby('__class__')|first).grouper }}",
        "{{ page.frame.__class__.__init__.__globals__['__builtins__'] }}",
        "{{ page.html.__html__.__func__.__globals__ }}",
        "{{ lipsum.__globals__['os'].popen('id').read() }}",
        "{{ cycler.__init__.__globals__.os }}",
        "{{ joiner.__init__.__globals__ }}",
        "{{ namespace.__init__.__globals__ }}",
        "{{ range.__class__ }}",
        "{{ self.__init__.__globals__ }}",
        "{{ self._TemplateReference__context.environment }}",
        "{{ loop }}",
        "{{ '{0.__class__}'.format(page) }}",
        "{{ '{x.__class__}'.format_map({'x': page}) }}",
        "{{ ('{0.__class__}'|string).format(page) }}",
        "{% set f = '{0.__class__.__mro__}'.format %}{{ f(page) }}",
        "{{ ''|attr('format')|attr('__self__') }}",
        "{{ page.html.format.__self__ }}",
        "{% macro m() %}{% endmacro %}{{ m.__class__ }}",
        "{% macro m() %}{{ caller.__globals__ }}{% endmacro %}{% call m() %}{% endcall %}",
        "{% macro m() %}{% endmacro %}{{ m._func.__globals__ }}",
        "{{ [].append(1) }}",
        "{{ {}.update({'a': 1}) }}",
        "{{ range(10000000)|list }}",
        "{{ request.application }}",
        "{{ config }}",
        "{% import 'os' as os %}",
        "{{ __import__('os') }}",
        "{{ open('/etc/hostname').read() }}",
        "{{ (1).__class__.__base__.__subclasses__() }}",
        "{{ page.rows.__iter__().__class__ }}",
        "{{ (x for x in page.rows).gi_frame }}",
    ],
)
def test_a_template_cannot_get_out(template: str, tmp_path: Path) -> None:
    """Known ways out of a template's language end in a problem at the template's line, and show nothing."""
    with pytest.raises(Stop) as stop:
        shown(tmp_path, template)
    (problem,) = stop.value.problems
    assert (problem.spot.file, problem.spot.line, problem.rule) == ("templates/page.html", 1, "template")


WAYS = [
    "../secret.html",
    "parts/../../secret.html",
    "..\\secret.html",
    "./../secret.html",
    "//secret.html",
    "/secret.html",
    "{outside}/secret.html",
    "file://{outside}/secret.html",
    "/etc/hostname",
    "secret.html\0",
]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    "tag", ["{{% include {0} %}}", "{{% import {0} as x %}}", "{{% from {0} import x %}}", "{{% extends {0} %}}"]
)
def test_a_template_names_no_file_outside(way: str, tag: str, tmp_path: Path) -> None:
    """Neither an absolute path nor one with `..` is found, whatever would take it in."""
    (tmp_path / "secret.html").write_text(SECRET, encoding="utf-8")
    folder = tmp_path / "templates"
    (folder / "parts").mkdir(parents=True)
    name = '"' + way.format(outside=tmp_path).replace("\\", "\\\\").replace("\0", "\\0") + '"'
    with pytest.raises(Stop) as stop:
        shown(folder, tag.format(name))
    assert SECRET not in str(stop.value)
    assert [problem.rule for problem in stop.value.problems] == ["template"]


def test_a_template_may_be_asked_for_only_by_its_folder(tmp_path: Path) -> None:
    """A link to a file outside is told at its own name, and its words are not shown."""
    (tmp_path / "secret.html").write_text(SECRET, encoding="utf-8")
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "part.html").symlink_to(tmp_path / "secret.html")
    with pytest.raises(Stop) as stop:
        shown(folder, "{% include 'part.html' %}")
    assert str(stop.value).startswith("templates/part.html:1:1: error: this is a link that leads out of the templates")
    (folder / "here.html").write_text("here", encoding="utf-8")
    (folder / "part.html").unlink()
    (folder / "part.html").symlink_to("here.html")
    assert shown(folder, "{% include 'part.html' %}") == "here"
