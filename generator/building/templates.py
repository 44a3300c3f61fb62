"""Where templates lie, and what lies beside them: stylesheets, scripts, icons, catalogues of languages.

In: the project's folder. Out: the bytes of each file by its path below `assets/`, and the language of a site. A folder
that is named like a stylesheet or a script holds its parts. Refuses to know what is in them.
"""

from collections.abc import Mapping
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from generator.publish.language import ENGLISH, Language
from generator.publish.styled import properties

_STYLE = "style.css"
_JOINED = (".css", ".js")  # a folder with such a name holds the parts of that file


def template_folders(root: Path) -> tuple[Path, ...]:
    """The project's own templates first, then the packaged ones."""
    here = Path(__file__).resolve().parents[1]
    packaged = here / "templates" if (here / "templates").is_dir() else here.parent / "templates"
    return tuple(folder for folder in (root / "templates", packaged) if folder.is_dir())


def language(root: Path, code: str) -> Language | None:
    """The language of a site with its catalogue, `languages/CODE.po`; None where there is no such catalogue."""
    if code == ENGLISH.code:
        return ENGLISH
    for folder in template_folders(root):
        file = folder / "languages" / f"{code}.po"
        if file.is_file() and not file.is_symlink():
            return Language(code, _translations(file.read_bytes()))
    return None


def _translations(text: bytes) -> NullTranslations:
    """A catalogue as gettext reads it: without what is marked as doubtful."""
    compiled = BytesIO()
    write_mo(compiled, read_po(BytesIO(text)))
    compiled.seek(0)
    return GNUTranslations(compiled)


def assets(root: Path, language: Language = ENGLISH) -> dict[str, bytes]:
    """The files beside the pages, the project's own before the packaged ones; each stylesheet and script in one piece.

    `assets/style.css` may be a folder: its files are joined in the order of their names, and a project's own file
    takes the place of the one with its name. A file `assets/style.css` takes the place of them all. What it says
    stands at its end, in this language.
    """
    found: dict[str, bytes] = {}
    for folder in reversed(template_folders(root)):
        place = folder / "assets"
        # A link may lead anywhere, and what lies there is not ours to publish.
        files = sorted(file for file in place.rglob("*") if file.is_file() and not file.is_symlink())
        own = {file.relative_to(place).as_posix(): file.read_bytes() for file in files}
        found = {path: data for path, data in found.items() if path.rpartition("/")[0] not in own} | own
    joined = _joined(found)
    return joined | {_STYLE: joined.get(_STYLE, b"") + b"\n" + properties(language).encode()}


def _joined(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Files as they are, and of a folder that is named like a stylesheet or a script its files as one."""
    whole: dict[str, bytes] = {}
    for path in sorted(files):
        folder = path.rpartition("/")[0]
        name = folder if folder.endswith(_JOINED) else path
        whole[name] = whole.get(name, b"") + (b"\n" if name in whole else b"") + files[path]
    return whole
