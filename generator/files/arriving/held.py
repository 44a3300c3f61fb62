"""The sources of a project by what they hold: a digest, an address.

In: the folder `content/sources/`. Out: the source of an address or of bytes, and new or extended files there. What a
person wrote is never changed: a source is written where there is none, or given fields that it does not have.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.files import content
from generator.files.arriving import addresses
from generator.files.arriving.addresses import Refused
from generator.model.names import slug
from generator.model.records import Source


@dataclass(frozen=True, slots=True)
class Held:
    """A source and the path of its file."""

    path: str
    source: Source

    @property
    def stem(self) -> str:
        """Its id among the sources."""
        return self.path.rpartition("/")[2].removesuffix(".md")


@dataclass(frozen=True, slots=True)
class Sources:
    """Every source by its digest and by the keys of its addresses; of two the first by name."""

    root: Path
    digests: dict[str, Held]
    places: dict[str, Held]

    @classmethod
    def of(cls, root: Path) -> "Sources":
        """As they are now; mistakes in them are the business of `check`."""
        made = cls(root, {}, {})
        paths, _ = content.files(root)
        wanted = [path for path in paths if path.startswith("content/sources/")]
        for path, one in content.read_all(root, wanted).items():
            if one.entry and isinstance(one.entry.record, Source):
                made._note(Held(path, one.entry.record))
        return made

    def at(self, address: str) -> Held | None:
        """The source with this address, however it is written."""
        return self.places.get(addresses.key(address)) if address else None

    def write(self, path: str, source: Source, text: str) -> None:
        """A new file; FileExistsError where there is one."""
        target = content.inside(self.root, path)
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        self._note(Held(path, source))

    def extend(self, held: Held, fields: Mapping[str, str]) -> None:
        """Add fields at the end of a source's frontmatter; all that stands there stays, byte for byte."""
        target = content.inside(self.root, held.path)
        text = target.read_bytes().decode("utf-8")
        new = {key: value for key, value in fields.items() if not getattr(held.source, key)}
        if any(getattr(held.source, key) != value for key, value in fields.items() if key not in new):
            raise Refused(f"{held.path} has this address and the digest of other bytes", "mend its `digest` first")
        end = re.compile(r"^---[ \t]*\r?$", re.MULTILINE).search(text, text.index("---") + 3)
        if end is None:
            raise Refused(f"the frontmatter of {held.path} is never closed")
        line = "\r\n" if "\r\n" in text else "\n"
        added = "".join(f"{key}: {value}{line}" for key, value in new.items())
        target.write_bytes((text[: end.start()] + added + text[end.start() :]).encode("utf-8"))
        self._note(Held(held.path, held.source.model_copy(update=dict(new))), again=True)

    def _note(self, held: Held, again: bool = False) -> None:
        keys = [addresses.key(one) for one in (held.source.address, held.source.seen_at) if one]
        for table, key in (*((self.places, key) for key in keys), (self.digests, held.source.digest)):
            if key and (again or key not in table):
                table[key] = held


def source_path(seed: str) -> str:
    """Where the source of a seed stands."""
    return f"content/sources/{slug(seed.rpartition('/')[2].rpartition('.')[0])}.md"
