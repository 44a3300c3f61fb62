"""Stubs: an entry that a draft names and nobody has written yet.

In: the project's folder and a stub. Out: its file, unless there is one. Refuses to touch what a person has written.
"""

from pathlib import Path

from generator.convert.draft import DraftFile, stub
from generator.files import content, frontmatter, yamltext
from generator.files.writing import replace_text, write_new


def write_stub(root: Path, file: DraftFile) -> bool:
    """Write an entry that is not there. Of two spellings of one name, in stubs that nobody has touched, one wins."""
    target = content.inside(root, file.path)
    if not target.exists():
        write_new(root, file.path, file.text)
        return True
    try:
        old, new = _name(target.read_text(encoding="utf-8")), _name(file.text)
    except UnicodeDecodeError:
        return False  # a person's, and a mistake that the check tells
    if old and new and _weight(new) > _weight(old):
        replace_text(target, file.text)
    return False


def _name(text: str) -> str:
    """The name in a stub that is just as a machine makes it; empty for any other text."""
    parsed = yamltext.parse(frontmatter.split(text, "").yaml, "")
    name = str(parsed.data.get("name", ""))
    return name if name and text == stub(name) else ""


def _weight(name: str) -> tuple[int, str]:
    """A spelling with accents is the fuller one; else it only matters that all articles agree."""
    return sum(not char.isascii() for char in name), name
