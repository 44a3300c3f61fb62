"""Beginning: an empty project, or an empty entry in one.

In: a folder, a kind and a name, and today's date. Out: files that did not exist before; none is ever overwritten.
"""

from pathlib import Path

from generator.building.templates import template_folders
from generator.files import frontmatter
from generator.model.kinds import KINDS
from generator.model.names import did_you_mean, slug
from generator.model.problems import Problem, Spot, Stop
from generator.model.records import RECORDS

_EMPTY_FOLDERS = ("content/briefs", "content/sources", "seeds", "templates")


def new_site(folder: Path, today: str) -> list[str]:
    """A project of the usual shape that builds at once; its folder must be empty but for git, or not exist."""
    if folder.exists() and (not folder.is_dir() or any(one.name != ".git" for one in folder.iterdir())):
        raise Stop([Problem(Spot(str(folder)), "use", "this folder is not empty", "name a new one")])
    skeleton = template_folders(folder)[-1] / "new"
    made = []
    for file in sorted(file for file in skeleton.rglob("*") if file.is_file()):
        # A packaged file whose name begins with a full stop would be lost on the way.
        path = file.relative_to(skeleton).as_posix().replace("dot-", ".")
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        text = file.read_text(encoding="utf-8").replace("as_of: 2026-01-01", f"as_of: {today}")
        (folder / path).write_text(text, encoding="utf-8")
        made.append(path)
    for name in _EMPTY_FOLDERS:
        (folder / name).mkdir(parents=True, exist_ok=True)
        (folder / name / ".gitkeep").touch()
    return made


def new_entry(root: Path, kind: str, name: str, today: str) -> str:
    """An entry with its required fields and nothing else; its path in the project."""
    folders = {row.label: folder for folder, row in KINDS.items()} | {folder: folder for folder in KINDS}
    if kind not in folders:
        kinds = [*(row.label for row in KINDS.values()), "site"]
        message = f"there is no kind `{kind}`; the kinds are {', '.join(kinds)}"
        raise Stop([Problem(Spot("new"), "use", message, did_you_mean(kind, kinds))])
    if not name.strip() or not name.isprintable():
        raise Stop([Problem(Spot("new"), "use", "a name is a text of letters and signs", "give it in quotes")])
    folder = folders[kind]
    if slug(name) == "x" and name.casefold() != "x":
        hint = "begin with a name in Latin letters, then write the right one under `name`"
        raise Stop([Problem(Spot("new"), "use", "no stem can be made of this name", hint)])
    stem = f"{today}-{slug(name)}" if folder == "briefs" else slug(name)
    path = f"content/{folder}/{stem[:80].rstrip('-')}.md"
    file = root / path
    if file.exists():
        raise Stop([Problem(Spot(path), "exists", "this file exists already", "open it, or choose another name")])
    if not (root / "content").is_dir():
        raise Stop(
            [
                Problem(
                    Spot("content"),
                    "missing-file",
                    "there is no content/ here",
                    "make a project: briefing new site DIR",
                )
            ]
        )
    file.parent.mkdir(exist_ok=True)
    file.write_text(frontmatter.join(_required(folder, name, today), ""), encoding="utf-8")
    return path


def _required(folder: str, name: str, today: str) -> dict[str, object]:
    """The least that the kind asks for; what nobody can know yet is marked by `review: draft`."""
    known: dict[str, object] = {"title": name, "name": name, "date": today, "type": "press", "sources": ["its-source"]}
    known |= {"claims": ["a-brief#one", "another-brief#one"], "why": "To be written."}
    fields = RECORDS[folder].model_fields
    required = {key: known[key] for key, field in fields.items() if field.is_required()}
    return required | {"review": "draft"}
