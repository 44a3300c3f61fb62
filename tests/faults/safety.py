"""Faults of what must never be published or run.

In: nothing. Out: the faults.
"""

import io
import zipfile

from faults.seeding import MARLE, NOTE, ODELL, RELEASE, SITE, Fault, Link
from faults.states import FORMS, LISTED

_ASKED = ("check", "--forms", FORMS)


def _zipped(text: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        file.writestr("letter.txt", text)
    return made.getvalue()


def _listed(path: str, old: str, new: str | bytes, at: str | tuple[str, str] | None = None) -> Fault:
    return Fault("withdrawn-name", path, old, new, at, ready=LISTED, asked=_ASKED)


FAULTS = (
    Fault("leads-out", "templates/assets/logo.svg", "", Link("/etc/hostname"), at=""),
    Fault("leads-out", "templates/parts/claim.html", "", Link("../../../claim.html"), at=""),
    Fault("leads-out", "templates/note.html", "", Link("../content/notes/about.md"), at=""),
    Fault("leads-out", "templates", "", Link("../elsewhere"), at=""),
    Fault("leads-out", "seeds", "", Link("../seeds"), at=""),
    Fault("leads-out", "content", "", Link("../content"), at=""),
    Fault("hidden-character", NOTE, "lives. Write", "lives. ▶\u202eWrite"),
    Fault("hidden-character", SITE, "editor: Ida", "editor: ▶\u2067Ida"),
    Fault("hidden-character", ODELL, "name: Bo O’Dell", 'name: "Bo O’Dell▶\\u202e"'),
    Fault("show-reason", MARLE, "name: Édouard Marlé", "name: Édouard Marlé\nshow: ▶index"),
    Fault("show-reason", "content/companies/quill-thorn.md", "country: NO", "country: NO\nshow: ▶index"),
    Fault("show-name", ODELL, "name: Bo O’Dell\nambiguous: [O’Dell]", "name: ▶Bo O’Dell\nshow: initials"),
    Fault("show-name", ODELL, "ambiguous: [O’Dell]", "▶ambiguous: [O’Dell]\nshow: withdrawn"),
    _listed(RELEASE, "type: authority", "# told by ▶Anneliese Vogelsang\ntype: authority"),
    _listed("seeds/letter.txt", "", "From the desk of ▶ANNELIESE  VOGELSANG.\n"),
    _listed("seeds/letter.txt", "", "Written as ▶Anneliese%20Vogelsang.\n"),
    _listed("notes.json", "", '{"who": "▶Anneliese\\u0020Vogelsang"}\n'),
    _listed("seeds/letter.zip", "", _zipped("Anneliese Vogelsang came."), at=("seeds/letter.zip", "")),
    _listed("seeds/anneliese-vogelsang.txt", "", "A letter.\n", at=("seeds/▒▒▒.txt", "")),
    _listed("seeds/letter.zip", "", b"PK\x03\x04 broken off", at=("seeds/letter.zip", "")),
)
