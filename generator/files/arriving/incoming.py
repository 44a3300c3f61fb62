"""What comes from outside the project → its bytes, and a place for them in `seeds/`.

In: files, pasted bytes and names. Out: bytes never larger than may be, their text in signs that lead back to the very
same bytes, and paths below `seeds/`. A file that exists is never touched. Refuses to know what an article says.
"""

import codecs
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from generator.files import content
from generator.files.arriving.addresses import Refused
from generator.files.arriving.held import source_path
from generator.files.texts import formats
from generator.model.names import slug

MOST_BYTES = 64_000_000
_SUFFIXES = (".txt", ".md", ".html", ".htm", ".xhtml", ".pdf")
_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,79}")
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def read_file(path: Path) -> bytes:
    """All of a file; Refused where it is no file, or larger than an article can be."""
    if not path.is_file():
        hint = "name the files in it" if path.is_dir() else "name a file, or an address that begins with https://"
        raise Refused("this is no file", hint)
    with path.open("rb") as stream:
        return bounded(stream.read(MOST_BYTES + 1))


def bounded(data: bytes) -> bytes:
    """The same; Refused where it is more than an article can be."""
    if len(data) > MOST_BYTES:
        raise Refused(f"this is larger than {MOST_BYTES:,} bytes", "save the article alone as text")
    return data


def suffix_of(name: str) -> str:
    """How the name of a seed made of this file ends; Refused where nothing here reads such files."""
    found = Path(name).suffix.lower()
    if found not in ("", *_SUFFIXES):
        raise Refused(f"files that end in `{found}` are not read", f"save it as one of {', '.join(_SUFFIXES)}")
    return found or ".txt"


@dataclass(frozen=True, slots=True)
class Signs:
    """A text and the encoding that leads back to its bytes, all of them."""

    text: str
    encoding: str

    def bytes(self, text: str) -> bytes:
        """Another text in the same encoding."""
        return text.encode(self.encoding)


def signs(data: bytes) -> Signs:
    """The signs of these bytes; where they are no UTF, each byte is one sign, so that none is lost."""
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        return Signs(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        return Signs(data.decode("latin-1"), "latin-1")


@dataclass(frozen=True, slots=True)
class Shelf:
    """The folder `seeds/`: what stands there, by size, so that a file is compared with few others."""

    root: Path
    sizes: dict[int, list[str]]

    @classmethod
    def of(cls, root: Path) -> "Shelf":
        """As it is now."""
        shelf = cls(root, {})
        folder = root / "seeds"
        for place in sorted(folder.rglob("*")) if folder.is_dir() else ():
            if place.is_file() and not place.name.startswith("."):
                shelf._note(place.relative_to(root).as_posix(), place.stat().st_size)
        return shelf

    def holding(self, data: bytes) -> str:
        """The path of the seed with these bytes, or nothing."""
        wanted = hashlib.sha256(data).digest()
        same = self.sizes.get(len(data), ())
        return next((one for one in same if hashlib.sha256((self.root / one).read_bytes()).digest() == wanted), "")

    def place(self, name: str, suffix: str, data: bytes) -> str:
        """Put bytes under the first free name; a name is free where neither a seed nor a source of it stands."""
        stem = name if _PLAIN.fullmatch(name) else slug(name)
        stem = stem if formats.is_seed(f"{stem}{suffix}") else f"article-{stem}"
        number = 1
        while True:
            free = stem if number == 1 else f"{stem[:74]}-{number}"
            path = f"seeds/{free}{suffix}"
            number += 1
            if (self.root / source_path(path)).exists():
                continue
            target = content.inside(self.root, path)
            target.parent.mkdir(exist_ok=True)
            try:
                with target.open("xb") as stream:
                    stream.write(data)
            except FileExistsError:
                continue
            self._note(path, len(data))
            return path

    def take_back(self, path: str, data: bytes) -> None:
        """Remove a seed that was placed a moment ago and turned out not to be readable."""
        (self.root / path).unlink()
        self.sizes[len(data)].remove(path)

    def _note(self, path: str, size: int) -> None:
        self.sizes.setdefault(size, []).append(path)
