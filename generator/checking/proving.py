"""The proof that a name stands nowhere: every file of a project, and every page that it makes, searched for its forms.

In: a project's folder, a file of forms that lies outside of it, the finished pages. Out: a problem for each place, and
one for each file that could not be read: nothing is passed over in silence. The form itself is not printed.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from pathlib import Path

from generator.files.disguises.containers import Part, parts
from generator.files.disguises.traces import Trace, traces
from generator.model.forms import SHORTEST, Forms, folded
from generator.model.problems import Problem, Severity, Spot, Stop

FOLDERS = ("content", "seeds", "templates", "site")
_AROUND, _COVER = 24, "▒▒▒"
_HINT = "briefing withdraw takes a name out of content and seeds; a page follows with the next build"


def forms_in(root: Path, file: Path) -> Forms:
    """The forms of a file, one a line; Stop where it lies in the project, or where a form would stand everywhere."""
    if file.resolve().is_relative_to(root.resolve()):
        message = "a list of withdrawn names must not lie in the project"
        raise Stop([Problem(Spot(str(file)), "use", message, "keep it where nobody else reads it")])
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise Stop([Problem(Spot(str(file)), "use", "this file is no UTF-8", "save it as UTF-8")]) from error
    said = [(number, line.strip()) for number, line in enumerate(lines, 1) if line.strip()]
    short = [number for number, form in said if sum(map(str.isalnum, folded(form)[0])) < SHORTEST]
    if short or not said:
        spot = Spot(str(file), short[0] if short else 1)
        message = f"a form has at least {SHORTEST} letters or digits" if short else "there is no form in it"
        raise Stop([Problem(spot, "use", message, "write one form of the name in each line")])
    return Forms.of(form for _, form in said)


def prove(root: Path, forms: Forms, pages: Mapping[str, str]) -> Iterator[Problem]:
    """Every place of a form: in the files of the project, and in the finished `pages`, on the disk already or not."""
    for path, data in files(root):
        if path.startswith("site/") and pages.get(path.removeprefix("site/"), "").encode() == data:
            continue
        yield from of_file(path, data, forms)
    for path, text in sorted(pages.items()):
        yield from of_file(f"site/{path}", text.encode(), forms)


def files(root: Path) -> Iterator[tuple[str, bytes]]:
    """What a project publishes or makes its site of, and the files at its top, each by its path."""
    tops = (file for file in sorted(root.iterdir()) if file.is_file() and not file.is_symlink())
    inner = (file for folder in FOLDERS for file in sorted((root / folder).rglob("*")))
    for file in (*tops, *inner):
        if file.is_file() and not file.is_symlink():
            yield file.relative_to(root).as_posix(), file.read_bytes()


def of_file(path: str, data: bytes, forms: Forms) -> Iterator[Problem]:
    """Every place of a form in one file: in its name, or in what it holds."""
    if hits := traces(path, forms):
        yield Problem(
            Spot(_covered(path, hits)), "withdrawn-name", f"{_form(hits[0])} stands in the name of a file", _HINT
        )
    shown = _covered(path, hits)
    for part in parts(shown, data):
        if part.unread:
            message = f"{part.path} could not be read: {part.unread}"
            yield Problem(Spot(shown), "withdrawn-name", message, "nothing is proved of it", Severity.WARNING)
        else:
            yield from _of_part(shown, part, forms)


def _of_part(shown: str, part: Part, forms: Forms) -> Iterator[Problem]:
    found = traces(part.text, forms)
    starts = tuple(accumulate((len(line) + 1 for line in part.text.split("\n")), initial=0)) if found else ()
    name = _covered(part.path, traces(part.path, forms)).removeprefix(shown).removeprefix("!")
    for index, trace in enumerate(found):
        line = bisect_right(starts, trace.start)
        inside = f" in {name}" if name else ""
        written = f", written as {' and '.join(trace.how)}" if trace.how else ""
        around = _around(part.text, found, index)
        message = f"{_form(trace)} stands here{inside}{written}: “{around}”"
        yield Problem(Spot(shown, line, trace.start - starts[line - 1] + 1), "withdrawn-name", message, _HINT)


def _form(trace: Trace) -> str:
    return f"form {trace.number + 1}"


def _covered(text: str, found: Sequence[Trace]) -> str:
    """The text with every form in it covered."""
    for trace in reversed(found):
        text = text[: trace.start] + _COVER + text[trace.end :]
    return text


def _around(text: str, found: Sequence[Trace], index: int) -> str:
    """Some characters before and behind a form, and nothing of the forms beside it."""
    trace = found[index]
    before = max(trace.start - _AROUND, found[index - 1].end if index else 0)
    behind = min(trace.end + _AROUND, found[index + 1].start if index + 1 < len(found) else len(text))
    words = f"{text[before : trace.start]}{_COVER}{text[trace.end : behind]}"
    return " ".join(words.split())
