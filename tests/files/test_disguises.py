"""A name that stands in an escape, an archive or a database is found; its place is that of the file's own text."""

import base64
import bz2
import gzip
import io
import json
import lzma
import sqlite3
import tarfile
import urllib.parse
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.files.disguises.containers import parts
from generator.files.disguises.views import views
from generator.model.forms import Forms

NAME = "Zoë Exemplar"
FORMS = Forms.of([NAME])


def octal(text: str) -> str:
    return "".join(f"\\{ord(char):03o}" for char in text)


WAYS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "decimal entities": lambda name: "".join(f"&#{ord(char)};" for char in name),
    "hexadecimal entities": lambda name: "".join(f"&#x{ord(char):X};" for char in name),
    "entities without a semicolon": lambda name: "".join(f"&#{ord(char)}" for char in name),
    "named entity": lambda name: name.replace("ë", "&euml;").replace(" ", "&nbsp;"),
    "twice escaped": lambda name: name.replace("ë", "&amp;euml;"),
    "soft hyphens": lambda name: "&shy;".join(name),
    "tags inside": lambda name: f"<b>{name[:2]}</b>{name[2:6]}<wbr>{name[6:]}",
    "a comment inside": lambda name: f"{name[:6]}<!-- -->{name[6:]}",
    "each word a tag": lambda name: "<i>" + name.replace(" ", "</i> <i class='x'>") + "</i>",
    "percent": urllib.parse.quote,
    "percent, every byte": lambda name: "".join(f"%{byte:02x}" for byte in name.encode()),
    "percent, a plus": urllib.parse.quote_plus,
    "percent, Latin": lambda name: urllib.parse.quote(name, encoding="latin-1"),
    "percent twice": lambda name: urllib.parse.quote(urllib.parse.quote(name)),
    "percent u": lambda name: "".join(f"%u{ord(char):04X}" for char in name),
    "an address": lambda name: "https://x.example/zoe-exemplar/?q=1",
    "JSON": json.dumps,
    "JSON, every letter": lambda name: "".join(f"\\u{ord(char):04x}" for char in name),
    "JSON in JSON": lambda name: json.dumps(json.dumps(name)),
    "tags in JSON": lambda name: json.dumps(f"<b>{name[:3]}</b>{name[3:]}").replace("<", "\\u003c"),
    "script, hexadecimal": lambda name: "".join(f"\\x{ord(char):02x}" for char in name),
    "script, open": lambda name: "".join(f"\\u{{{ord(char):x}}}" for char in name),
    "script, octal": octal,
    "CSS": lambda name: "".join(f"\\{ord(char):06x}" for char in name),
    "CSS, short": lambda name: "".join(f"\\{ord(char):x} " for char in name),
    "quoted printable": lambda name: name.replace("ë", "=C3=AB").replace("mp", "m=\np"),
    "punycode": lambda name: name.replace(" ", "-").lower().encode("idna").decode(),
    "base64": lambda name: base64.b64encode(name.encode()).decode(),
    "base64 for addresses": lambda name: base64.urlsafe_b64encode(f"??>{name}".encode()).decode().rstrip("="),
    "base64 of entities": lambda name: base64.b64encode(name.replace("ë", "&euml;").encode()).decode(),
    "a data address": lambda name: f"data:text/plain;base64,{base64.b64encode(f'by {name}.'.encode()).decode()}",
    "decomposed": lambda name: name.replace("ë", "e\u0308"),
    "capitals": str.upper,
    "the other way round": lambda name: ", ".join(reversed(name.split())),
}
RESEMBLING = [
    *(
        "Zoë Exemplars",
        "Chloë Exemplar",
        "zoe exemplary",
        "Zoë %45xemplars",
        "Zoë. Exemplar",
        "<p>Zoë</p><p>Exemplar</p>",
    ),
    *("&#90;oë Exemplarx", "\\u005aoe Example", base64.b64encode(b"Zoe Exemplary").decode(), "xn--zo-exemplars-rgb"),
]


def found(text: str) -> list[str]:
    """The stretches of a text in which the name stands."""
    every = (view.origin(hit.start, hit.end) for view in views(text) for hit in FORMS.find(view.text))
    return [text[start:end] for start, end in dict.fromkeys(every)]


@pytest.mark.parametrize("way", WAYS)
def test_name_is_found_however_it_is_written(way: str) -> None:
    """In each escape, with words before and behind it that have escapes of their own."""
    assert found(f"<p title='a%20b'>caf&eacute; {WAYS[way](NAME)}. Later &amp; elsewhere</p>")


@pytest.mark.parametrize("text", RESEMBLING)
def test_what_resembles_the_name_is_not_found(text: str) -> None:
    """Longer words, whole or in an escape, and the words of two paragraphs are no name."""
    assert found(f"<p>caf&eacute; {text} and</p>") == []


@pytest.mark.parametrize(
    "way", ["decimal entities", "percent, every byte", "JSON, every letter", "CSS", "percent twice"]
)
def test_place_of_a_name_is_that_of_its_escapes(way: str) -> None:
    """What leads back from a reading is the whole of what was read, and no more."""
    written = WAYS[way](NAME)
    assert found(f"caf&eacute; %41 ({written}) &amp; more") == [written]


@pytest.mark.law
@given(st.text(alphabet="aé&#;%\\u0141x=<>b \n", max_size=80))
def test_readings_lead_back_into_the_text(text: str) -> None:
    """Every stretch of every reading leads to a stretch of the text, in order."""
    for view in views(text):
        for at in range(len(view.text)):
            start, end = view.origin(at, at + 1)
            assert 0 <= start <= end <= len(text)


def database() -> bytes:
    with sqlite3.connect(":memory:") as made:
        made.execute("create table people (name text, more blob)")
        made.execute("insert into people values (?, ?)", ("nobody", f"met {NAME}".encode()))
        made.commit()
        return made.serialize()


def zipped(name: str, data: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return stream.getvalue()


def tarred(data: bytes) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz") as archive:
        info = tarfile.TarInfo("in.txt")
        info.size = len(data)
        archive.addfile(info, io.BytesIO(data))
    return stream.getvalue()


PACKED: dict[str, bytes] = {
    "a.txt": NAME.encode(),
    "latin.txt": NAME.encode("latin-1"),
    "sixteen.txt": NAME.encode("utf-16"),
    "picture.png": b"\x89PNG\r\n\x1a\n\0\0tEXtAuthor\0Zoe Exemplar\0\0\xff",
    "strings.bin": b"\0\1" + NAME.encode("utf-16-le") + b"\0\0\2",
    "a.gz": gzip.compress(NAME.encode()),
    "a.bz2": bz2.compress(NAME.encode()),
    "a.xz": lzma.compress(NAME.encode()),
    "a.zip": zipped("in.txt", NAME.encode()),
    "name.zip": zipped("zoe-exemplar.txt", b"nobody"),
    "zip-in-zip.zip": zipped("in.zip", zipped("in.txt", NAME.encode())),
    "a.tar.gz": tarred(NAME.encode()),
    "a.sqlite": database(),
    "sqlite.gz": gzip.compress(database()),
}


@pytest.mark.parametrize("name", PACKED)
def test_name_is_found_in_what_is_packed(name: str) -> None:
    """Out of archives, archives in archives, databases and other encodings."""
    assert any(found(part.text) for part in parts(name, PACKED[name]))


def test_what_cannot_be_unpacked_is_said() -> None:
    """An archive that is broken proves nothing, and is not passed over."""
    (part,) = (part for part in parts("a.zip", zipped("x", b"y" * 99)[:40]) if part.unread)
    assert part.path == "a.zip"


def test_seed_that_is_printed_is_read(tmp_path: Path) -> None:
    """Of a PDF the text of its pages is read, which is packed in it."""
    from files.printed import pdf

    assert any(found(part.text) for part in parts("a.pdf", pdf([["Zoe Exemplar was there, said the paper, all day."]])))
