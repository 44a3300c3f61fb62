"""`briefing check --forms FILE`: the proof that a name stands nowhere, and that it finds what is planted."""

import gzip
from pathlib import Path

import pytest
from project import call, copy, edit, write


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The little project, in which nobody is called Zoë Planted."""
    return copy(tmp_path / "little")


def proof(root: Path, *forms: str) -> tuple[int, str]:
    """The exit code, and what is said, of a check for these forms."""
    write(root.parent, "forms.txt", "\n".join(forms))
    done = call(root, "check", "--forms", "../forms.txt")
    return done.returncode, done.stderr


def test_nothing_is_found_where_nothing_stands(root: Path) -> None:
    """Words that only resemble the form, and half of it, are no trace."""
    edit(root, "content/terms/handset.md", "A phone", "Zoe Planter, Zoë Planteds and a planted phone")
    assert proof(root, "Zoë Planted")[0] == 0


@pytest.mark.parametrize(
    ("path", "text", "said"),
    [
        ("content/notes/n.md", "---\ntitle: N\n---\nBy Zo&euml;  \nPlanted.\n", "content/notes/n.md:4:4"),
        ("content/terms/t.md", "---\nname: t  # zoe-planted\n---\n", "content/terms/t.md:2:12"),
        ("seeds/s.txt", "Zo\u00ad\u00eb PLANTED\n", "seeds/s.txt:1:1"),
        ("seeds/s.draft.md", "by [z](people/zoe-planted)\n", "seeds/s.draft.md:1:15"),
        ("templates/parts/own.html", "<i>Zoe</i> <b>Planted</b>", "templates/parts/own.html:1:4"),
        ("templates/assets/own.js", "x = '\\u005aoe Planted'", "templates/assets/own.js:1:6"),
        ("site/old.html", "<p title='Zo&#235; Planted'>", "site/old.html:1:11"),
        ("seeds.lock", "zoe-planted 1 2\n", "seeds.lock:1:1"),
    ],
)
def test_form_is_found_in_every_file_of_a_project(path: str, text: str, said: str, root: Path) -> None:
    """At its place in the file as it stands there; and it is not printed."""
    write(root, path, text)
    code, told = proof(root, "Someone Else", "Zoë Planted")
    assert code == 1
    assert f"{said}: error: form 2 stands here" in told
    assert "lanted" not in told.casefold()


def test_form_is_found_in_the_page_that_is_made_of_it(root: Path) -> None:
    """Without a build: pages are made for the check, the index and the feed among them."""
    edit(root, "content/terms/handset.md", "aliases: [handsets]", "aliases: [handsets, Zoë Planted]")
    told = proof(root, "Zoë Planted")[1]
    assert "site/terms/handset.html:" in told
    assert "site/search/store/" in told


def test_form_in_the_name_of_a_file_is_covered(root: Path) -> None:
    """Neither the name of the file nor what is said of its place prints it."""
    write(root, "content/people/zoe-planted.md", "---\nname: Zoë Planted\n---\n")
    told = proof(root, "Zoë Planted")[1]
    assert "content/people/▒▒▒.md:1:1: error: form 1 stands in the name of a file" in told
    assert "content/people/▒▒▒.md:2:7" in told


def test_archive_is_looked_into(root: Path) -> None:
    """What is packed is read, and the place inside is told."""
    (root / "site").mkdir()
    (root / "site/export.json.gz").write_bytes(gzip.compress(b'{"name": "Zo\\u00eb Planted"}'))
    told = proof(root, "Zoë Planted")[1]
    assert "site/export.json.gz:1:11: error: form 1 stands here, written as JSON or a script" in told


def test_archive_that_is_broken_is_no_proof(root: Path) -> None:
    """It is told, and stops nobody."""
    (root / "seeds/export.gz").write_bytes(gzip.compress(b"x" * 99)[:20])
    code, told = proof(root, "Zoë Planted")
    assert code == 0
    assert "seeds/export.gz:1:1: warning: seeds/export.gz could not be read" in told
    assert "nothing is proved of it" in told


def test_files_are_searched_where_content_has_mistakes(root: Path) -> None:
    """A mistake in the content hides no name."""
    write(root, "content/notes/n.md", "---\ntitle: N\n---\n[[Nobody]] and Zoë Planted\n")
    assert "content/notes/n.md:4:16" in proof(root, "Zoë Planted")[1]


def test_list_of_names_lies_outside_the_project(root: Path) -> None:
    """Inside it would be published sooner or later."""
    write(root, "forms.txt", "Zoë Planted\n")
    done = call(root, "check", "--forms", "forms.txt")
    assert done.returncode == 2
    assert "must not lie in the project" in done.stderr


@pytest.mark.parametrize(("text", "said"), [("", "there is no form in it"), ("Zoë\n\nZ.\n", ":3:1")])
def test_list_that_would_prove_nothing_is_refused(text: str, said: str, root: Path) -> None:
    """An empty list would prove everything, a single letter nothing."""
    code, told = proof(root, *text.split("\n"))
    assert code == 2
    assert said in told
