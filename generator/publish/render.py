"""The Jinja environment: a view → the text of a page.

In: templates, the project's own before the packaged ones, file by file. Out: text. Undefined names are errors,
everything is escaped. A template sees two names: `page`, its view, and `frame`,
and says words of its own by `_`. A process compiles a template once.

A template may come in a stranger's contribution, so it runs in a sandbox: it reads what its view shows and calls
macros, filters and harmless methods, nothing else of Python; and it is taken from the templates' own folder alone.
"""

import re
from collections.abc import Callable, Hashable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import CodeType
from typing import Any, Protocol

from jinja2 import (
    BytecodeCache,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)
from jinja2.bccache import Bucket
from jinja2.runtime import Context, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from generator.model.problems import Problem, Spot, Stop
from generator.publish.language import ENGLISH, Language
from generator.publish.views.frame.frame import Frame

_OURS = re.compile(r"'generator\.[\w.]+ object'")


class View(Protocol):
    """What a template is given: it has at least a frame."""

    @property
    def frame(self) -> Frame:
        """What surrounds the page."""
        ...


class Compiled(BytecodeCache):
    """The code of each template and the digest of the text that it was made of."""

    def __init__(self) -> None:
        self.codes: dict[str, tuple[str, CodeType]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """The code, where the text is still the same."""
        checksum, code = self.codes.get(bucket.key, ("", None))
        bucket.code = code if checksum == bucket.checksum else None

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code."""
        if bucket.code:
            self.codes[bucket.key] = bucket.checksum, bucket.code


@cache
def _compiled() -> Compiled:
    """What this process has compiled: most of the time of a small build, and `serve` builds at every save."""
    return Compiled()


class Folder(FileSystemLoader):
    """Templates of one folder. Paths that lead out of it are unknown to Jinja; a link that does is told aloud."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """The text of a template; Stop where it is a link to a file outside."""
        text, name, fresh = super().get_source(environment, template)
        if not Path(name).resolve().is_relative_to(Path(self.searchpath[0]).resolve()):
            message = "this is a link that leads out of the templates"
            raise Stop([Problem(Spot(f"templates/{template}"), "leads-out", message, "put the file itself here")])
        return text, name, fresh


class Bare(Context):
    """What a template sees, without a list of names that all templates share: no import has to look through it."""

    def __init__(
        self, environment: Environment, parent: dict[str, Any], name: str | None, blocks: Any, **_: Any
    ) -> None:
        super().__init__(environment, parent, name, blocks)


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, with a short way for what templates do a thousand times a page: fields of views, and macros."""

    context_class = Bare

    def getattr(self, obj: Any, attribute: str) -> Any:
        """A field of a view as it is; of anything else what the sandbox allows."""
        if attribute in _fields(type(obj)):  # type: ignore[arg-type]
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)

    def call(self, context: Context, obj: Any, /, *args: Any, **values: Any) -> Any:
        """A macro of the templates as it is; anything else if the sandbox allows it."""
        macro = type(obj) is Macro
        if not macro and obj is not self.globals["_"]:
            return super().call(context, obj, *args, **values)
        values.pop("_loop_vars", None)
        values.pop("_block_vars", None)
        return obj(context.eval_ctx, *args, **values) if macro else obj(*args, **values)


@cache
def _fields(kind: Hashable) -> frozenset[str]:
    """What templates may read of a view."""
    return frozenset(name for name in getattr(kind, "__dataclass_fields__", ()) if name[0] != "_")


@dataclass(frozen=True, slots=True)
class Renderer:
    """Templates, ready for use."""

    environment: Environment
    folders: tuple[Path, ...]
    language: Language

    @classmethod
    def of(cls, folders: Sequence[Path], language: Language = ENGLISH) -> "Renderer":
        """Templates from the first of these folders that has them; what they say themselves is in this language."""
        environment = Sandbox(
            loader=ChoiceLoader([Folder(folder) for folder in folders]),
            undefined=StrictUndefined,
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,
            bytecode_cache=_compiled(),
        )
        environment.globals["_"] = _saying(language)
        return cls(environment, tuple(folders), language)

    def prepare(self) -> None:
        """Compile every template, so that each process need not. A mistake is told by the page that meets it."""
        for name in self.environment.list_templates(extensions=["html"]):
            with suppress(TemplateError, UnicodeDecodeError, Stop):
                self.environment.get_template(name)

    def text(self, template: str, view: View, path: str) -> str:
        """One page; a mistake in a template is a problem at its line, and names the page that met it."""
        try:
            return self.environment.get_template(template).render(page=view, frame=view.frame)
        except TemplateSyntaxError as error:
            spot = Spot(f"templates/{error.name or template}", error.lineno)
            raise Stop([Problem(spot, "template", error.message or "this is no template")]) from error
        except (TemplateError, ArithmeticError, LookupError, RecursionError, TypeError, ValueError) as error:
            found = _where(error, self.folders)
            if found is None and not isinstance(error, (TemplateError, UnicodeDecodeError)):
                raise  # it was not a template that failed
            name, line = found or (template, 1)
            said = _OURS.sub("this part of `page`", str(getattr(error, "message", None) or error))
            raise Stop(
                [Problem(Spot(f"templates/{name}", line), "template", f"{said} (met while making {path})")]
            ) from error


def _saying(language: Language) -> Callable[..., Markup]:
    """What templates call `_`: a phrase, escaped as any text, and in its places what macros made or what is escaped."""
    said: dict[str, Markup] = {}

    def say(text: str, **values: object) -> Markup:
        phrase = said.get(text)
        if phrase is None:
            phrase = said[text] = escape(language.word(text))
        return phrase % values if values else phrase

    return say


def _where(error: BaseException, folders: Sequence[Path]) -> tuple[str, int] | None:
    """The innermost line of a template in a traceback."""
    found, trace = None, error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if name.endswith((".html", ".xml")):
            inside = (Path(name).relative_to(folder) for folder in folders if Path(name).is_relative_to(folder))
            found = (next(inside, Path(name)).as_posix(), trace.tb_lineno)
        trace = trace.tb_next
    return found
