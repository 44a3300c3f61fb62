"""Remembers what reading a file gave, by the digest of its text and of the rules that read it.

In: digests. Out: entries and texts of seeds that were read before. One SQLite file in the user's cache; deleting it
changes nothing but time, and a damaged one is as good as none. Files with mistakes are read anew each time.
"""

import hashlib
import json
import os
import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import markdown_it
import pydantic
import yaml
from pydantic import TypeAdapter

from generator.files import cache
from generator.model.bodies import Body
from generator.model.content import Entry
from generator.model.records import RECORDS, Record

_BODY: TypeAdapter[Body] = TypeAdapter(Body)
_MOST_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Memo:
    """An open memory. `rules` is the digest of the code whose results are kept."""

    connection: sqlite3.Connection
    rules: bytes

    @classmethod
    def open(cls, root: Path) -> "Memo | None":
        """The memory of a project, None where the machine lets us keep none."""
        place = cache.folder(str(root))
        try:
            os.makedirs(place, exist_ok=True)
            connection = sqlite3.connect(os.path.join(place, "entries.sqlite"), isolation_level=None)
            connection.execute("pragma synchronous = off")
            connection.execute("create table if not exists entry (key blob primary key, text text) without rowid")
            connection.execute("create table if not exists layer (key blob primary key, text text) without rowid")
            return cls(connection, _rules())
        except (OSError, sqlite3.Error):
            return None

    def close(self) -> None:
        """Nothing more is to be remembered."""
        self.connection.close()

    def key(self, path: str, data: bytes) -> bytes:
        """What a file's result is filed under."""
        return hashlib.blake2b(self.rules + path.encode() + b"\0" + data, digest_size=16).digest()

    def layer(self, path: str, data: bytes, read: Callable[[], str]) -> str:
        """The text of a seed; read, and remembered, where it is not known."""
        key = self.key(path, data)
        text = self.text(key)
        if text is None:
            text = read()
            self.keep_text(key, text)
        return text

    def text(self, key: bytes) -> str | None:
        """A text that was kept under this key."""
        with suppress(sqlite3.Error):
            for (text,) in self.connection.execute("select text from layer where key = ?", (key,)):
                return str(text)
        return None

    def keep_text(self, key: bytes, text: str) -> None:
        """Remember a text that was costly to make."""
        with suppress(sqlite3.Error, UnicodeEncodeError):
            self.connection.execute("insert or replace into layer values (?, ?)", (key, text))

    def known(self, keys: Mapping[str, bytes]) -> dict[str, Entry[Record]]:
        """Entries by path, of those keys that are remembered."""
        paths = {key: path for path, key in keys.items()}
        found: dict[str, Entry[Record]] = {}
        every = list(paths)
        with suppress(sqlite3.Error, ValueError, KeyError, TypeError, AttributeError):
            for start in range(0, len(every), _MOST_AT_ONCE):
                some = every[start : start + _MOST_AT_ONCE]
                marks = ",".join("?" * len(some))
                for key, text in self.connection.execute(f"select key, text from entry where key in ({marks})", some):
                    found[paths[key]] = _entry(paths[key], text)
        return found

    def keep(self, entries: Iterable[tuple[bytes, Entry[Record]]]) -> None:
        """Remember these."""
        with suppress(sqlite3.Error):
            self.connection.execute("begin")
            rows = ((key, _text(entry)) for key, entry in entries)
            self.connection.executemany("insert or replace into entry values (?, ?)", rows)
            self.connection.execute("commit")

    def forget(self, keys: Collection[bytes]) -> None:
        """Drop what no file gives any more, once that is the greater part."""
        with suppress(sqlite3.Error):
            (count,) = self.connection.execute("select count(*) from entry").fetchone()
            if count > 2 * len(keys) + 100:
                self.connection.execute("create temp table known (key blob primary key)")
                self.connection.executemany("insert into known values (?)", ((key,) for key in keys))
                self.connection.execute("delete from entry where key not in (select key from known)")
                self.connection.execute("drop table known")


def _text(entry: Entry[Record]) -> str:
    return json.dumps(
        {
            "record": entry.record.model_dump(mode="json", by_alias=True, exclude_defaults=True),
            "body": _BODY.dump_python(entry.body, mode="json"),
            "summary": _BODY.dump_python(entry.summary, mode="json"),
            "places": entry.places,
            "digest": entry.digest,
        },
        ensure_ascii=False,
    )


def _entry(path: str, text: str) -> Entry[Record]:
    data = json.loads(text)
    folder, stem = path.split("/")[-2], path.split("/")[-1].removesuffix(".md")
    record = RECORDS[folder].model_validate(data["record"])
    body, summary = _BODY.validate_python(data["body"]), _BODY.validate_python(data["summary"])
    places = {key: (line, column) for key, (line, column) in data["places"].items()}
    return Entry(f"{folder}/{stem}", path, record, body, summary, places, data["digest"])


def _rules() -> bytes:
    """The digest of all code that reads, ours and what it uses: a changed rule forgets what the old one gave."""
    here = Path(__file__).resolve().parent
    files = sorted([*here.rglob("*.py"), *(here.parent / "model").glob("*.py")])
    versions = f"{markdown_it.__version__} {yaml.__version__} {pydantic.VERSION}".encode()
    return hashlib.blake2b(b"\0".join([versions, *(file.read_bytes() for file in files)]), digest_size=16).digest()
