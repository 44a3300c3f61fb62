"""Which words of a file's frontmatter name another entry, by the keys that lead to them.

In: a kind, the keys that lead to a word (`*` for a place in a list, `@` for a word that is itself a key), and the table
of properties. Out: the kinds that the word may be of. One row per field: a new field that names an entry is a new row.
"""

from collections.abc import Mapping

from generator.link.references import ACTORS, FIELDS, SUBJECTS
from generator.model.settings import Property

Path = tuple[str, ...]

# Below one claim, and below what an offer would make of one.
_CLAIM: Mapping[Path, tuple[str, ...]] = {
    ("by",): (*ACTORS, "cases", "sources"),
    ("about", "*"): SUBJECTS,
    ("case",): ("cases",),
    ("offence", "*"): ("offences",),
    ("place",): ("places",),
    ("source",): ("sources",),
    ("evidence", "*", "source"): ("sources",),
    ("reply", "by"): (*ACTORS, "cases"),
    ("reply", "source"): ("sources",),
}
_CLAIM_KEYS = ("disputes", "supersedes", "answers")
# What names claims elsewhere: in any kind, and in a settlement.
_CLAIM_PATHS: tuple[Path, ...] = (("changes", "*", "claim"), ("claims", "*"), ("holds",))
_ABOVE_CLAIMS: tuple[Path, ...] = (("claims", "*"), ("offers", "*", "data"))

# What stands once in a brief, and is no relation of the brief itself.
_BRIEF: Mapping[Path, tuple[str, ...]] = {
    ("source",): ("sources",),
    ("offers", "*", "source"): ("sources",),
}


def names_entry(kind: str, path: Path, properties: Mapping[str, Property]) -> tuple[str, ...]:
    """The kinds of which a word at this place may be; none where it names no entry."""
    for row in FIELDS.get(kind, ()):
        if path in ((row.key,), (row.key, "*"), (row.key, "@"), (row.key, "*", row.inner)):
            return row.folders
    if kind == "notes":
        return SUBJECTS if path[:1] == ("tables",) and path[2:] == ("of", "*") else ()
    if kind != "briefs":
        return ()
    inner = below_claim(path)
    if len(inner) == 1 or inner[1:] == ("value",):
        row_of = properties.get(inner[0])
        if row_of and row_of.to:
            return row_of.to
    return _BRIEF.get(path) or _CLAIM.get(inner, ())


def names_claim(path: Path) -> bool:
    """Whether a word at this place names a claim, as `brief#id`. Where one stood before is no such word: it stays."""
    inner = below_claim(path)
    return path in _CLAIM_PATHS or (len(inner) == 2 and inner[0] in _CLAIM_KEYS)


def below_claim(path: Path) -> Path:
    """The keys below the data of a claim; none for what stands elsewhere."""
    for above in _ABOVE_CLAIMS:
        here = path[: len(above)]
        if len(here) == len(above) and all(wanted in ("*", key) for wanted, key in zip(above, here, strict=True)):
            return path[len(above) :]
    return ()
