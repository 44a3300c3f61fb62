"""`briefing check --fix`: what it mends, what it leaves, and that it says what it did."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from project import LITTLE, call, copy, edit, tree, write

from generator.checking.check import check
from generator.checking.mending import mend, mended
from generator.files import content, frontmatter
from generator.files.formatting import Changed
from generator.files.outline import Unreadable
from generator.link.register import Register
from generator.model.problems import errors

CASE = """---
name: The Case   # ours
court: Tidewater High Court
parties: {Bo O’Dell: accused, Edouard Marle: witness}
---
"""
BRIEF = """---
title: T
date: 2021
sources: [ferry-gazette-2019-05-04]
claims:
  one: {standing: reported, about: [Quillnet, Nobody], case: none, evidence: [{source: none-such}]}
---
Words of [[Quillnet]]. [one]
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The little project, in its usual form."""
    root = copy(tmp_path / "little")
    mend(root, 1)
    return root


def fixed(root: Path) -> list[str]:
    """What --fix says that it did."""
    return call(root, "check", "--fix").stderr.splitlines()


def test_names_become_ids(root: Path) -> None:
    """A name or an alias that is one entry's alone is replaced, as a value and as a key; each place is told."""
    write(root, "content/cases/c.md", CASE)
    said = fixed(root)
    assert said[:3] == [
        "content/cases/c.md:3:8: the id `tidewater-high-court` for the name `Tidewater High Court`",
        "content/cases/c.md:4:11: the id `bo-odell` for the name `Bo O’Dell`",
        "content/cases/c.md:4:31: the id `edouard-marle` for the name `Edouard Marle`",
    ]
    text = (root / "content/cases/c.md").read_text(encoding="utf-8")
    assert text == (
        "---\nname: The Case   # ours\ncourt: tidewater-high-court\n"
        "parties: {bo-odell: accused, edouard-marle: witness}\n---\n"
    )
    assert not errors(check(root, 1).problems)


def test_names_in_tables_become_ids(root: Path) -> None:
    """Whom a table of steps is about; the folder of another table is no name, and its form stays."""
    steps = "  steps: {show: events, of: [Bo O’Dell]}  # one\n"
    tables = f"tables:\n{steps}  side: {{show: figures, of: networks, columns: [users]}}\n"
    write(root, "content/notes/n.md", f"---\ntitle: N\n{tables}---\n[steps]\n\n[side]\n")
    assert fixed(root)[0] == "content/notes/n.md:4:30: the id `bo-odell` for the name `Bo O’Dell`"
    text = (root / "content/notes/n.md").read_text(encoding="utf-8")
    assert text == f"---\ntitle: N\n{tables.replace('Bo O’Dell', 'bo-odell')}---\n[steps]\n\n[side]\n"
    assert not errors(check(root, 1).problems)


def test_names_in_claims_become_ids(root: Path) -> None:
    """In a list of a claim; what is nobody's name, and the word `none`, stay."""
    write(root, "content/briefs/b.md", BRIEF)
    assert "content/briefs/b.md:6:37: the id `quillnet` for the name `Quillnet`" in fixed(root)
    assert (root / "content/briefs/b.md").read_text(encoding="utf-8") == BRIEF.replace("[Quillnet,", "[quillnet,")


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("content/people/bo-odell.md", "name: Bo O’Dell", "name: Bo O’Dell\nambiguous: [Bo O’Dell]"),
        ("content/people/bo-odell.md", "name: Bo O’Dell", "name: Bo O’Dell\nreview: draft"),
        ("content/people/bo-odell.md", "name: Bo O’Dell", "name: Bo Odell"),
        ("content/people/edouard-marle.md", "aliases: [Edouard Marle]", "aliases: [Bo O’Dell]"),
        ("content/people/zoe-zanzibarium.md", "name: Zoë Zanzibarium", "nmae: Zoë Zanzibarium"),
    ],
)
def test_what_is_not_sure_stays(path: str, old: str, new: str, root: Path) -> None:
    """An ambiguous form, a draft's name, a near miss, the name of two, and any name while a file cannot be read."""
    write(root, "content/cases/c.md", CASE)
    edit(root, path, old, new)
    fixed(root)
    assert "Bo O’Dell: accused" in (root / "content/cases/c.md").read_text(encoding="utf-8")


def test_bodies_are_not_touched(root: Path) -> None:
    """No byte under the frontmatter changes, whatever stands there."""
    body = "Words  of  [[ Quillnet ]].\t \r\n\r\n---\n  `code`   \n"
    write(root, "content/notes/n.md", f"---\norder:   3\ntitle: 'N'\n---\n{body}")
    mend(root, 1)
    assert (root / "content/notes/n.md").read_bytes().decode() == f"---\ntitle: N\norder: 3\n---\n{body}"


def test_a_draft_keeps_its_form(root: Path) -> None:
    """What the converter will compare with its next draft is not formatted; a name still becomes an id."""
    draft = BRIEF.replace("title: T", "title:   'T'\nreview: draft")
    write(root, "content/briefs/b.md", draft)
    mend(root, 1)
    assert (root / "content/briefs/b.md").read_text(encoding="utf-8") == draft.replace("[Quillnet,", "[quillnet,")


def test_a_file_that_cannot_be_kept_is_left_and_told(root: Path) -> None:
    """Where the form cannot change without the words, the file stays as it is."""
    text = "---\norder: |\n  3\ntitle: |\n  N\n---\n"
    write(root, "content/notes/n.md", text)
    assert "content/notes/n.md: left as it is: it would not say the same in another form" in fixed(root)
    assert (root / "content/notes/n.md").read_text(encoding="utf-8") == text


def test_nothing_is_written_without_the_option(root: Path) -> None:
    """A check reads, in every form."""
    write(root, "content/cases/c.md", CASE)
    before = tree(root)
    for form in ("text", "json", "github", "sarif"):
        call(root, "check", "--format", form)
    assert tree(root) == before


def test_a_project_that_cannot_be_read_is_left(tmp_path: Path) -> None:
    """Without settings nothing is mended, and the check says what is missing."""
    write(tmp_path, "content/people/x.md", "---\nname:   X\n---\n")
    done = call(tmp_path, "check", "--fix")
    assert done.returncode == 1
    assert (tmp_path / "content/people/x.md").read_text(encoding="utf-8") == "---\nname:   X\n---\n"


def test_mending_again_changes_nothing(root: Path) -> None:
    """Law 3: what was mended is in its form, and the site is the one that it was."""
    write(root, "content/cases/c.md", CASE)
    mend(root, 1)
    before = tree(root)
    again = mend(root, 1)
    assert (again.files, again.notices, again.left) == (0, (), ())
    assert tree(root) == before


FILES = {
    path.relative_to(LITTLE).as_posix(): path.read_text(encoding="utf-8")
    for path in sorted((LITTLE / "content").glob("*/*.md"))
}


def register() -> Register:
    """What the little project knows."""
    read = content.read_all(LITTLE, tuple(FILES))
    return Register.of({one.entry.id: one.entry for one in read.values() if one.entry})


KNOWN = register()
NAMES = [
    "Quillnet",
    "Edouard Marle",
    "Nobody At All",
    "none",
    "quillnet",
    "'Bo O’Dell'",
    '"Edouard Marle"',
    "salt court",
]


@pytest.mark.law
@given(st.sampled_from(sorted(FILES)), st.data())
def test_no_body_and_no_comment_is_lost(path: str, data: st.DataObject) -> None:
    """Law 3: with lines doubled, dropped, exchanged and names set in, a file keeps its body, and twice is once."""
    lines = FILES[path].split("\n")
    for _ in range(data.draw(st.integers(0, 4))):
        at = data.draw(st.integers(0, len(lines) - 1))
        word = data.draw(st.sampled_from(NAMES))
        lines[at : at + 1] = data.draw(
            st.sampled_from([[], [lines[at]] * 2, [f"{lines[at]}  # {word}"], [lines[at].replace("quillnet", word)]])
        )
        lines = lines or [""]
    text = "\n".join(lines)
    try:
        new, _ = mended(text, path, KNOWN, {})
    except (Unreadable, Changed):
        return
    assert frontmatter.split(new, "").body == frontmatter.split(text, "").body
    assert new.count("#") == text.count("#")
    assert mended(new, path, KNOWN, {}) == (new, ())
