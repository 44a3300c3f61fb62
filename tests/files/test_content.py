"""The folder `content/`: what is an entry, what is none, and what cannot be read."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.files.content import Read, files, inside, load, publishers_of, read_all, read_entry, settings_of
from generator.files.seeds import digest
from generator.model.problems import Stop
from generator.model.records import Brief, Person

SITE = "title: T\ndescription: D\nas_of: 2026-11-23\n"
JANE = "---\nname: Jane Example\n---\nJane.\n"


def project(root: Path, **more: str) -> Path:
    """A folder with settings, one person, and these files of content."""
    for path, text in {"site.yaml": SITE, "properties.yaml": "", "people/jane.md": JANE, **more}.items():
        file = root / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root


def listed(root: Path) -> tuple[list[str], list[str]]:
    """The paths of entries, and the problems as they are printed."""
    paths, problems = files(root)
    return list(paths), [str(problem) for problem in problems]


def said(read: Read) -> list[str]:
    """The problems of one file as they are printed."""
    return [str(problem) for problem in read.problems]


def test_entries_are_listed_in_one_order(tmp_path: Path) -> None:
    """Every file of a kind is an entry, sorted by path; hidden files and those of editors are none."""
    root = project(
        tmp_path, **{"terms/b.md": JANE, "terms/a.md": JANE, "people/.x.md": "", "people/jane.md~": "", ".git/x": ""}
    )
    assert listed(root) == (["content/people/jane.md", "content/terms/a.md", "content/terms/b.md"], [])


def test_a_project_without_content_has_no_entries(tmp_path: Path) -> None:
    """A folder in which nothing stands lists nothing."""
    assert listed(tmp_path) == ([], [])


def test_a_folder_that_is_no_kind_is_a_near_miss(tmp_path: Path) -> None:
    """A folder with a slip in its name is led back to the kind that is meant."""
    assert listed(project(tmp_path, **{"poeple/jane.md": JANE}))[1] == [
        "content/poeple:1:1: error: `poeple` is no kind of content [folder]\n    hint: did you mean `people`?"
    ]


def test_a_file_beside_the_folders_is_no_kind(tmp_path: Path) -> None:
    """A stray file in `content/` is told what may stand there."""
    (report,) = listed(project(tmp_path, **{"README.md": ""}))[1]
    assert report.startswith(
        "content/README.md:1:1: error: `README.md` is no kind of content [folder]\n"
        "    hint: what stands here is site.yaml,"
    )


@pytest.mark.parametrize(
    "name", ["Jane.md", "jane example.md", "jane.txt", "-jane.md", "jané.md", "jane.md.md", "a" * 81 + ".md"]
)
def test_a_file_name_is_a_stem(tmp_path: Path, name: str) -> None:
    """A file whose name can be no id is reported."""
    assert listed(project(tmp_path, **{f"people/{name}": JANE}))[1] == [
        f"content/people/{name}:1:1: error: the name of an entry is not like this [file-name]"
        "\n    hint: an entry is a file `stem.md`, its stem 1 to 80 of a-z 0-9 -"
    ]


def test_a_folder_in_a_kind_is_no_entry(tmp_path: Path) -> None:
    """Kinds have no folders inside."""
    (report,) = listed(project(tmp_path, **{"people/more/jane.md": JANE}))[1]
    assert report.startswith("content/people/more:1:1: error: the name of an entry is not like this [file-name]")


def test_no_link_of_the_disk_is_followed(tmp_path: Path) -> None:
    """A symbolic link to a file or a folder is no entry, wherever it leads."""
    root = project(tmp_path / "project")
    (tmp_path / "secret.md").write_text(JANE, encoding="utf-8")
    (root / "content/people/secret.md").symlink_to(tmp_path / "secret.md")
    (root / "content/terms").symlink_to(tmp_path)
    paths, problems = listed(root)
    assert paths == ["content/people/jane.md"]
    assert [report.partition(" [")[0] for report in problems] == [
        "content/people/secret.md:1:1: error: the name of an entry is not like this",
        "content/terms:1:1: error: `terms` is no kind of content",
    ]


def test_one_file_is_a_function_of_its_bytes() -> None:
    """An entry has its id from its path, its record, its body and the places of its values."""
    read = read_entry("content/people/jane.md", JANE.encode())
    assert read.problems == ()
    assert read.entry is not None
    assert (read.entry.id, read.entry.record, read.entry.body.text) == (
        "people/jane",
        Person(name="Jane Example"),
        "Jane.",
    )
    assert read.entry.places["name"] == (2, 7)


@pytest.mark.law
@given(st.binary())
def test_no_bytes_can_raise(data: bytes) -> None:
    """Any bytes at all are an entry or have a problem."""
    for head in (b"", b"---\nname: J\n---\n"):
        read = read_entry("content/people/jane.md", head + data.replace(b"\r", b""))
        assert (read.entry is None) <= bool(read.problems)


@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_line_ends_make_no_difference(end: str) -> None:
    """A file with CRLF is read as the same file with LF, passages and all, and so is one with a byte order mark."""
    text = (
        "---\ntitle: T\ndate: 2021\nsources: [s]\nclaims:\n  one: {standing: reported}\n---\nA\nb [one]\n\n> A\n> b\n"
    )
    read = read_entry("content/briefs/b.md", text.encode())
    assert read_entry("content/briefs/b.md", text.replace("\n", end).encode()) == read
    assert read.entry is not None
    marked = read_entry("content/briefs/b.md", b"\xef\xbb\xbf" + text.encode()).entry
    assert marked is not None
    assert marked.digest != read.entry.digest, "git keeps the mark, and so does the digest"
    assert replace(marked, digest=read.entry.digest) == read.entry
    assert [passage.text for passage in read.entry.body.passages] == ["A b"]


@pytest.mark.parametrize(
    ("data", "place", "byte"),
    [
        (b"---\nname: Jos\xe9\n---\n", "2:10", "0xe9"),
        (b"\xff\xfe-\0", "1:1", "0xff"),
        ("---\nname: ü".encode() + b"\xfc", "2:8", "0xfc"),
    ],
)
def test_bytes_that_are_not_utf_8_stand_at_their_place(data: bytes, place: str, byte: str) -> None:
    """The first byte that is not UTF-8 is reported at its line and column in characters."""
    assert said(read_entry("content/people/jane.md", data)) == [
        f"content/people/jane.md:{place}: error: byte {byte} is not UTF-8 [encoding]\n    hint: save the file as UTF-8"
    ]


def test_a_file_with_mistakes_gives_all_of_them_and_no_entry() -> None:
    """The body is read even where the frontmatter is wrong."""
    read = read_entry("content/people/jane.md", b"---\nnmae: Jane\n---\n[x](javascript:1)\n")
    assert read.entry is None
    assert [report.partition(": error")[0] for report in said(read)] == [
        "content/people/jane.md:2:1",
        "content/people/jane.md:2:1",
        "content/people/jane.md:4:1",
    ]


def test_a_summary_is_read_like_a_body() -> None:
    """A brief's summary may hold references and names, placed where the summary begins."""
    text = "---\ntitle: T\ndate: 2021\nsummary: As [[Jane]] said. [^one]\nsources: [s]\n---\nSaid. [one]\n"
    entry = read_entry("content/briefs/b.md", text.encode()).entry
    assert entry is not None
    assert isinstance(entry.record, Brief)
    assert [(span.kind, span.line, span.column) for span in entry.summary.inlines[0].spans] == [
        ("wiki", 4, 10),
        ("ref", 4, 10),
    ]


def test_everything_is_read_whatever_the_number_of_processes(tmp_path: Path) -> None:
    """Two processes give what one gives, in the order that was asked for."""
    root = project(tmp_path, **{f"terms/t{number}.md": JANE for number in range(9)}, **{"terms/bad.md": "x"})
    paths, _ = files(root)
    one = read_all(root, paths)
    assert read_all(root, paths, 2) == one
    assert list(one) == list(paths)


def test_a_project_is_loaded_whole(tmp_path: Path) -> None:
    """Entries, settings, properties and the text of each seed that a source holds."""
    source = f"---\ntitle: T\ntype: press\nseed: seeds/a.txt\ndigest: {digest(b'Words')}\n---\n"
    root = project(tmp_path, **{"sources/s.md": source, "properties.yaml": "users: {label: Users, type: count}\n"})
    (root / "seeds").mkdir()
    (root / "seeds/a.txt").write_bytes(b"Words")
    content, problems = load(root, read_all(root, files(root)[0]))
    assert problems == ()
    assert list(content.entries) == ["people/jane", "sources/s"]
    assert (content.site.title, list(content.properties)) == ("T", ["users"])
    assert (content.seeds, content.digests) == ({"seeds/a.txt": "Words"}, {"seeds/a.txt": digest(b"Words")})


def test_what_could_not_be_read_is_known(tmp_path: Path) -> None:
    """A file with mistakes in its frontmatter is no entry, and its id is known, so that its mistake is told once."""
    root = project(tmp_path, **{"people/john.md": "---\nnmae: John\n---\n", "notes/n.md": "x"})
    content, _ = load(root, read_all(root, files(root)[0]))
    assert list(content.entries) == ["people/jane"]
    assert content.unread == {"people/john", "notes/n"}


def test_a_seed_that_is_missing_is_told_at_its_source(tmp_path: Path) -> None:
    """A seed that cannot be read is a mistake of the source that holds it."""
    root = project(tmp_path, **{"sources/s.md": "---\ntitle: T\ntype: press\nseed: seeds/a.txt\n---\n"})
    _, problems = load(root, read_all(root, files(root)[0]))
    assert [str(problem) for problem in problems] == [
        "content/sources/s.md:4:7: error: `seeds/a.txt` cannot be read: No such file or directory [seed]"
    ]


def test_passages_of_a_page_are_proved_in_its_text(tmp_path: Path) -> None:
    """What is held of a saved page is its text layer, without markup; the digest is that of the raw bytes."""
    page = b"<html><script>no</script><h1>Two <b>held</b></h1><p>One&nbsp;man\nand one&#39;s sister.</p>"
    source = f"---\ntitle: T\ntype: press\nseed: seeds/a.html\ndigest: {digest(page)}\n---\n"
    root = project(tmp_path, **{"sources/s.md": source})
    (root / "seeds").mkdir()
    (root / "seeds/a.html").write_bytes(page)
    content, problems = load(root, read_all(root, files(root)[0]))
    assert problems == ()
    assert content.seeds == {"seeds/a.html": "Two held\nOne\u00a0man and one's sister."}


def test_a_seed_without_text_is_told_at_its_source(tmp_path: Path) -> None:
    """A seed that holds no text is a mistake of the source that holds it, with what to do."""
    root = project(tmp_path, **{"sources/s.md": "---\ntitle: T\ntype: press\nseed: seeds/a.txt\n---\n"})
    (root / "seeds").mkdir()
    (root / "seeds/a.txt").write_bytes(b"\x89PNG\r\n")
    content, problems = load(root, read_all(root, files(root)[0]))
    assert content.seeds == {}
    assert [str(problem) for problem in problems] == [
        "content/sources/s.md:4:7: error: `seeds/a.txt` cannot be read: this is no text: it seems to be a picture "
        "[seed]\n    hint: have its words recognised (OCR) and save them as .txt"
    ]


def test_a_seed_leads_nowhere_outside_the_project(tmp_path: Path) -> None:
    """A seed that is a link out of the project is not read."""
    root = project(tmp_path / "project", **{"sources/s.md": "---\ntitle: T\ntype: press\nseed: seeds/a.txt\n---\n"})
    (tmp_path / "secret.txt").write_text("Words", encoding="utf-8")
    (root / "seeds").mkdir()
    (root / "seeds/a.txt").symlink_to(tmp_path / "secret.txt")
    content, problems = load(root, read_all(root, files(root)[0]))
    assert content.seeds == {}
    assert [str(problem) for problem in problems] == [
        "content/sources/s.md:4:7: error: `seeds/a.txt` cannot be read: it leads out of the project [seed]"
    ]


@pytest.mark.parametrize("path", ["../secret", "/etc/passwd", "seeds/../../secret"])
def test_no_path_leads_out_of_the_project(tmp_path: Path, path: str) -> None:
    """Whatever a path says, only what lies below the project is read."""
    with pytest.raises(ValueError, match=r"^it leads out of the project$"):
        inside(tmp_path, path)


def test_without_settings_there_is_no_site(tmp_path: Path) -> None:
    """Both settings files are asked for at once, with a hint for who stands in the wrong folder."""
    with pytest.raises(Stop) as caught:
        settings_of(tmp_path)
    hint = "\n    hint: a project is made by `briefing new site DIR`; is this its folder?"
    assert str(caught.value) == "\n".join(
        f"content/{name}:1:1: error: this file is missing [missing-file]{hint}"
        for name in ("properties.yaml", "site.yaml")
    )


@pytest.mark.parametrize(
    ("char", "name"),
    [
        ("\r", "a lone carriage return (U+000D) is not a line break here"),
        ("\0", "U+0000 is no character of a text"),
        ("\x1b", "U+001B is no character of a text"),
        ("\x85", "U+0085 is no character of a text"),
        ("\uffff", "U+FFFF is no character of a text"),
    ],
)
def test_a_control_character_in_a_body_stands_at_its_place(char: str, name: str) -> None:
    """A control character in a body is one mistake, at its line and column, and nothing is read around it."""
    read = read_entry("content/people/jane.md", f"{JANE}A\nb {char} c {char}\n".encode())
    assert read.entry is None
    assert said(read) == [f"content/people/jane.md:6:3: error: {name} [encoding]\n    hint: delete it"]


def test_what_is_odd_but_no_control_character_is_words() -> None:
    """A tab, a soft hyphen, a line separator and the like are words of a body."""
    text = "A\tb\u00adc\u2028d\u200be 😀"
    read = read_entry("content/people/jane.md", f"---\nname: Jane\n---\n{text}\n".encode())
    assert read.problems == ()
    assert read.entry is not None
    assert read.entry.body.text == text


def test_missing_keys_of_the_settings_stand_at_their_beginning(tmp_path: Path) -> None:
    """A settings file has no fence, so what is missing in it stands in its first line."""
    with pytest.raises(Stop) as caught:
        settings_of(project(tmp_path, **{"site.yaml": "title: T\n"}))
    assert [str(problem) for problem in caught.value.problems] == [
        f"content/site.yaml:1:1: error: `{key}` is missing here [missing-key]" for key in ("as_of", "description")
    ]


def test_a_wrong_key_of_the_table_stands_at_the_key(tmp_path: Path) -> None:
    """What is wrong with a key of `properties.yaml` is told at the key and not at its row."""
    table = "users: {label: Users, type: count}\nUsers: {label: U, type: count}\ndate: {label: D, type: count}\n"
    with pytest.raises(Stop) as caught:
        settings_of(project(tmp_path, **{"properties.yaml": table}))
    assert [str(problem).partition("`: ")[0] for problem in caught.value.problems] == [
        "content/properties.yaml:2:1: error: `Users",
        "content/properties.yaml:3:1: error: `date",
    ]


def test_mistakes_of_entries_are_told_even_without_settings(tmp_path: Path) -> None:
    """When the settings cannot be read, what is wrong with the entries is told all the same."""
    root = project(tmp_path, **{"site.yaml": "title: T\n", "people/jane.md": "x"})
    with pytest.raises(Stop) as caught:
        load(root, read_all(root, files(root)[0]))
    assert [problem.rule for problem in caught.value.problems] == ["fence", "missing-key", "missing-key"]


def test_settings_that_are_not_utf_8_stand_at_their_place(tmp_path: Path) -> None:
    """The settings files are held to the same rule as entries."""
    root = project(tmp_path)
    (root / "content/site.yaml").write_bytes(b"title: T\xe9\n")
    with pytest.raises(Stop, match=r"content/site\.yaml:1:9: error: byte 0xe9 is not UTF-8"):
        settings_of(root)


def test_a_project_needs_no_rules_for_publishers(tmp_path: Path) -> None:
    """Without the file there are no rules and no mistakes."""
    assert publishers_of(project(tmp_path)) == ({}, ())


def test_rules_for_publishers_are_part_of_the_content(tmp_path: Path) -> None:
    """They stand under the host, and the file is no stray one."""
    root = project(tmp_path, **{"publishers.yaml": "paper.example: {starts: [Follow our]}\n"})
    loaded, problems = load(root, {})
    assert (problems, listed(root)[1]) == ((), [])
    assert loaded.publishers["paper.example"].starts == ("Follow our",)


def test_mistakes_in_rules_for_publishers_have_their_place(tmp_path: Path) -> None:
    """A host that is none, a phrase too short, a pattern's key: each is told at its line, and no content is lost."""
    text = "Paper: {equals: [Word of the day]}\npaper.example: {starts: [a]}\nother.example: {regex: [a+]}\n"
    loaded, problems = load(project(tmp_path, **{"publishers.yaml": text}), {})
    assert loaded.publishers == {}
    assert [(one.spot.line, one.spot.column) for one in problems] == [(1, 1), (2, 26), (3, 17)]
