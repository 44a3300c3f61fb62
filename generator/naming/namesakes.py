"""Which forms of a name are surely one entry's own, and which may be a namesake's.

In: an entry, and all others. Out: the mask that takes its name out of texts, and the forms about which nobody but a
person can tell. Refuses to guess.
"""

import re
from collections.abc import Mapping, Sequence

from generator.files.masking import Mask, Others
from generator.model.content import Entry
from generator.model.forms import SHORTEST, Forms, folded
from generator.model.kinds import KINDS
from generator.model.records import Record

ABLE = ("people", "companies")
_ALIKE = {"people": ("people",), "companies": ("companies", "networks", "groups")}  # among whom a name may be shared


def forms_of(entry: Entry[Record]) -> tuple[str, ...]:
    """Everything that an entry says it is called."""
    record = entry.record
    return tuple(dict.fromkeys((record.label, *record.aliases, *record.ambiguous)))


def mask_of(
    own: Entry[Record], label: str, also: Sequence[str], entries: Mapping[str, Entry[Record]]
) -> tuple[Mask, tuple[str, ...]]:
    """The mask by the forms that nobody shares; and those that somebody does, or that may be a namesake's."""
    others = [one for one in entries.values() if one.folder in _ALIKE[own.folder] and one.id != own.id]
    theirs = Forms.of(form for one in others for form in forms_of(one))
    shared: list[str] = []
    sure = list(also)
    for form in (*forms_of(own), *_of_id(own)):
        single = Forms.of([form])
        alike = any(any(single.find(other)) for other in theirs.forms) if " " not in form else False
        same = any(folded(form)[0] == folded(other)[0] for other in theirs.forms)
        (shared if (alike or same) and form not in also else sure).append(form)
    if own.folder == "people":
        words = re.findall(r"[^\W\d_]{2,}", " ".join(forms_of(own)))
        shared += [word for word in dict.fromkeys(words) if word[0].isupper() and word not in sure]
    kept = [form for form in theirs.forms if form not in sure]
    stems = [one.stem for one in entries.values() if one.id != own.id and one.folder not in ("briefs", "sources")]
    people = [one.stem.replace("-", " ") for one in others]
    mask = Mask.of(label, KINDS[own.folder].label, own.id, sure, Others((*kept, *people), tuple(stems)))
    return mask, tuple(dict.fromkeys(shared))


def _of_id(own: Entry[Record]) -> tuple[str, ...]:
    """The words of its id, where they are words of its name."""
    words = own.stem.split("-")
    known = re.findall(r"[^\W_]+", folded(own.record.label)[0])
    return (" ".join(words),) if len(words) > 1 and set(words) <= set(known) else ()


def words_of(own: Entry[Record]) -> tuple[str, ...]:
    """The capitalised words of its names."""
    every = (*forms_of(own), own.stem.replace("-", " "))
    words = [word for form in every for word in re.findall(r"[^\W_]+", form)]
    return tuple(word for word in words if len(word) >= SHORTEST and word[0].isupper())
