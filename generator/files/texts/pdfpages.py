"""The pages of a PDF, read in a process of its own.

In: the bytes of a PDF. Out: the text of each page, or the reason why there is none. A PDF is a program of a kind: it
may take all time and memory that it finds. So it is read by a child with bounds, whose end is no more than a message.
Refuses to know what the text means.
"""

import json
import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from generator.files.texts.formats import NoSeed

READER = "pypdfium2"
MOST_PAGES, MOST_CHARACTERS = 1_500, 20_000_000
SECONDS, MEMORY = 60, 1 << 30  # for one PDF; bytes of address space
_ABOUT = ("Title", "Author", "Subject", "Keywords", "Creator", "Producer")
_ENTRY = "from generator.files.texts.pdfpages import child; child()"

_BROKEN = "this PDF cannot be read: it is broken"
_REASONS = {
    "missing": (
        "reading a PDF needs a library that is not installed",
        "pip install 'briefing-generator[pdf]', or in a clone of it: pip install -e '.[pdf]'",
    ),
    "locked": ("this PDF is locked with a password", "save it again without one"),
    "broken": (_BROKEN, "open it and print it to a new PDF, or save its text as .txt"),
    "pages": (f"this PDF has more than {MOST_PAGES:,} pages", "cut out the pages that matter"),
    "text": (f"this PDF has more than {MOST_CHARACTERS:,} characters", "cut out the pages that matter"),
    "bounds": (
        f"this PDF takes more than {SECONDS} seconds or {MEMORY >> 20} MB to read",
        "cut out the pages that matter, or print it to a new PDF",
    ),
}


@dataclass(frozen=True, slots=True)
class Printed:
    """The text of each page, as it is printed, the title that the file gives itself, and what else it says of itself.

    `about` is pairs of a name, such as `Author` or `Producer`, and what stands there.
    """

    pages: tuple[str, ...]
    title: str = ""
    about: tuple[tuple[str, str], ...] = ()


def read(data: bytes) -> Printed:
    """All pages of a PDF; NoSeed with the reason where it cannot be read within the bounds."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path or os.getcwd() for path in sys.path)}
    command = [sys.executable, "-c", _ENTRY]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=SECONDS, env=environment)
    except subprocess.TimeoutExpired:
        raise NoSeed(*_REASONS["bounds"]) from None
    try:
        found = json.loads(done.stdout)
    except ValueError:
        # It was ended from outside, or it ended itself: by its bounds, or by what it read.
        raise NoSeed(*_REASONS["bounds"]) from None
    if reason := found.get("reason"):
        raise NoSeed(*_REASONS[reason])
    return Printed(tuple(found["pages"]), found["title"], tuple((name, value) for name, value in found["about"]))


def child() -> None:
    """Read the PDF on standard input within the bounds and print what is in it as JSON."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    json.dump(_answer(sys.stdin.buffer.read()), sys.stdout)


def _answer(data: bytes) -> dict[str, object]:
    try:
        library: Any = import_module(READER)
    except ImportError:
        return {"reason": "missing"}
    try:
        file = library.PdfDocument(data)
        if len(file) > MOST_PAGES:
            return {"reason": "pages"}
        pages = list(_texts(file))
    except MemoryError:
        return {"reason": "bounds"}
    except library.PdfiumError as error:
        return {"reason": "locked" if "password" in str(error).lower() else "broken"}
    if len(pages) < len(file):
        return {"reason": "text"}
    about = [(name, value) for name in _ABOUT if (value := file.get_metadata_value(name))]
    return {"pages": pages, "title": file.get_metadata_value("Title") or "", "about": about}


def _texts(file: Any) -> Iterator[str]:
    total = 0
    for number in range(len(file)):
        page = file[number]
        text = page.get_textpage().get_text_range(errors="replace")
        page.close()
        total += len(text)
        if total > MOST_CHARACTERS:
            return
        yield text
