"""What is remembered is what reading gives; a memory that is damaged or lost costs time and nothing else."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.files import cache
from generator.files.content import read_all, read_entry
from generator.files.frontmatter import join
from generator.files.memo import Memo

BRIEF = """\
---
title: 'A: B'
date: before 2021-03-14
summary: Two men [^one] of [[Example Global]]
sources: [a, b]
parties: {jane: accused}
claims:
  one: {standing: found, about: [jane], event: conviction, date: 2021, counts: 17 of 18, final: yes, key: yes, users: 5}
  two: {standing: reported, source: a, evidence: [{source: b, passage: x}], retracted: {date: 2022, reason: r}}
changes:
  - {date: 2022, claim: one, was: x, is: y, why: z}
---
One [one] *two* \\[x\\] [two] and [a link](https://x.example)

> Words […] of one

- item `code`
"""
FILES = {
    "content/briefs/b.md": BRIEF,
    "content/people/jane.md": "---\nname: Jane\naliases: [J, NO]\n---\nText\n",
    "content/sources/a.md": "---\ntitle: T\ntype: press\ndate: 2021-03\naddress: https://x.example\n---\n",
    "content/rulings/r.md": "---\nname: R\nhistory: [{outcome: reversed, date: 2021}]\nquestions: [use]\n---\n",
    "content/notes/bad.md": "---\ntitel: T\n---\n",
    "content/notes/n.md": "---\ntitle: T\norder: 7\n---\n# H\n\n> q\n",
}


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project, and a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    project = tmp_path / "project"
    for path, text in FILES.items():
        (project / path).parent.mkdir(parents=True, exist_ok=True)
        (project / path).write_text(text, encoding="utf-8")
    return project


@pytest.fixture
def memo(root: Path) -> Iterator[Memo]:
    """An open memory of that project."""
    opened = Memo.open(root)
    assert opened is not None
    yield opened
    opened.connection.close()


def database(root: Path) -> Path:
    """The file in which the memory is kept."""
    return Path(cache.folder(str(root))) / "entries.sqlite"


def test_what_is_remembered_is_what_is_read(root: Path, memo: Memo) -> None:
    """The first reading, the second from memory and one without memory are equal."""
    anew = read_all(root, list(FILES))
    assert read_all(root, list(FILES), memo=memo) == anew
    assert read_all(root, list(FILES), memo=memo) == anew


def test_only_what_has_no_mistakes_is_remembered(root: Path, memo: Memo) -> None:
    """A file with mistakes is read anew each time, so that its mistakes are told each time."""
    read_all(root, list(FILES), memo=memo)
    keys = {path: memo.key(path, text.encode()) for path, text in FILES.items()}
    assert set(memo.known(keys)) == set(FILES) - {"content/notes/bad.md"}


def test_another_text_or_path_or_rule_is_another_thing(memo: Memo) -> None:
    """The key follows the path, the bytes, and the code that reads them."""
    other = Memo(memo.connection, b"other rules")
    keys = {memo.key("a", b"b"), memo.key("a", b"c"), memo.key("ab", b""), other.key("a", b"b")}
    assert len(keys) == 4


def test_a_changed_file_is_read_anew(root: Path, memo: Memo) -> None:
    """An edit is seen at once."""
    read_all(root, list(FILES), memo=memo)
    (root / "content/people/jane.md").write_text("---\nname: John\n---\n", encoding="utf-8")
    entry = read_all(root, list(FILES), memo=memo)["content/people/jane.md"].entry
    assert entry is not None
    assert entry.record.label == "John"


def test_many_files_are_remembered(root: Path, memo: Memo) -> None:
    """More files than one question to the database holds are all remembered."""
    data = FILES["content/people/jane.md"].encode()
    entries = {
        f"content/people/p{number}.md": read_entry(f"content/people/p{number}.md", data).entry for number in range(1200)
    }
    keys = {path: memo.key(path, data) for path in entries}
    memo.keep((keys[path], entry) for path, entry in entries.items() if entry)
    assert memo.known(keys) == entries


texts = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=20).filter(str.strip)


@pytest.mark.law
@given(texts, st.lists(texts, max_size=2), texts)
def test_every_text_comes_back(name: str, aliases: list[str], body: str) -> None:
    """Whatever a file says, memory gives it back to the letter."""
    path = "content/people/jane.md"
    data = join({"name": name, "aliases": aliases}, body).encode()
    read = read_entry(path, data)
    if read.entry is None or read.problems:
        return
    memory = Memo(sqlite3.connect(":memory:", isolation_level=None), b"rules")
    memory.connection.execute("create table entry (key blob primary key, text text) without rowid")
    memory.keep([(memory.key(path, data), read.entry)])
    known = memory.known({path: memory.key(path, data)})
    memory.connection.close()
    assert known == {path: read.entry}


@pytest.mark.parametrize(
    "rubbish",
    [b"", b"not a database, and longer than its header would be" * 100, b"SQLite format 3\0" + b"\xff" * 5000],
)
def test_a_damaged_database_is_as_good_as_none(root: Path, rubbish: bytes) -> None:
    """Rubbish in the place of the database changes nothing but time."""
    database(root).parent.mkdir(parents=True)
    database(root).write_bytes(rubbish)
    memo = Memo.open(root)
    assert read_all(root, list(FILES), memo=memo) == read_all(root, list(FILES))
    if memo:
        memo.connection.close()


def count(memo: Memo) -> int:
    """How many entries are remembered."""
    return int(memo.connection.execute("select count(*) from entry").fetchone()[0])


def test_what_no_file_gives_any_more_is_forgotten(root: Path, memo: Memo) -> None:
    """Once most of what is kept belongs to no file, only what the files give is kept."""
    anew = read_all(root, list(FILES), memo=memo)
    entry = anew["content/people/jane.md"].entry
    assert entry is not None
    memo.keep((memo.key("old", b"%d" % number), entry) for number in range(200))
    assert read_all(root, list(FILES), memo=memo) == anew
    assert count(memo) == len(FILES) - 1  # the one with a mistake was never kept
    assert read_all(root, list(FILES), memo=memo) == anew


def test_a_little_that_is_old_is_kept(root: Path, memo: Memo) -> None:
    """Another branch of the content, read a moment ago, is not forgotten at once."""
    entry = read_all(root, list(FILES), memo=memo)["content/people/jane.md"].entry
    assert entry is not None
    memo.keep((memo.key("old", b"%d" % number), entry) for number in range(50))
    read_all(root, list(FILES), memo=memo)
    assert count(memo) == len(FILES) - 1 + 50


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "{}",
        '{"record": {}}',
        '{"record": {"name": 5}, "body": {}, "summary": {}, "places": {}}',
        '{"record": {"name": "J"}, "body": {}, "summary": {}, "places": {"name": 7}}',
    ],
)
def test_a_damaged_row_is_as_good_as_none(root: Path, memo: Memo, text: str) -> None:
    """A row that cannot be understood is read anew."""
    damage(root, memo, text)
    assert read_all(root, list(FILES), memo=memo) == read_all(root, list(FILES))


@pytest.mark.parametrize("text", ["[]", "null", "5"])
def test_a_row_of_another_shape_is_as_good_as_none(root: Path, memo: Memo, text: str) -> None:
    """A row that is JSON but none of ours is read anew."""
    damage(root, memo, text)
    assert read_all(root, list(FILES), memo=memo) == read_all(root, list(FILES))


def damage(root: Path, memo: Memo, text: str) -> None:
    """Remember everything, then spoil it."""
    read_all(root, list(FILES), memo=memo)
    memo.connection.execute("update entry set text = ?", (text,))


def test_a_folder_that_cannot_be_written_is_no_loss(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nothing can be kept there is no memory, and no complaint."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert Memo.open(root) is None


def test_each_project_has_its_own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two projects of one name do not share a cache, and one project by two ways does; it is never in the project."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    one, other = tmp_path / "a/site", tmp_path / "b/site"
    for folder in (one, other):
        folder.mkdir(parents=True)
    (tmp_path / "link").symlink_to(one)
    assert cache.folder(str(one)) != cache.folder(str(other))
    assert cache.folder(str(one)) == cache.folder(str(tmp_path / "link"))
    assert Path(cache.folder(str(one))).is_relative_to(tmp_path / "cache")


def test_without_a_word_the_cache_is_in_the_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The cache follows XDG_CACHE_HOME, and without it the home."""
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert Path(cache.folder(str(tmp_path))).is_relative_to(tmp_path / ".cache/briefing-generator")


def test_text_of_a_page_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And anew when its bytes are others."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    memo = Memo.open(tmp_path)
    assert memo is not None
    read: list[bytes] = []

    def layer(data: bytes) -> str:
        def fresh() -> str:
            read.append(data)
            return data.decode().upper()

        return memo.layer("seeds/a.html", data, fresh)

    assert [layer(data) for data in (b"a", b"a", b"b", b"a")] == ["A", "A", "B", "A"]
    assert read == [b"a", b"b"]
