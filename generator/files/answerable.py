"""Whoever publishes a site can be reached and held to it: what its settings and its imprint must say.

In: the project's folder, settings, the entries that could be read. Out: problems at `address` in site.yaml, which is
what makes a project a published one. Refuses to judge what stands in an imprint.
"""

from collections.abc import Container, Iterator, Mapping
from pathlib import Path

from generator.files import yamltext
from generator.model.content import Entry
from generator.model.kinds import IMPRINT
from generator.model.problems import Problem, Severity, Spot
from generator.model.records import Record
from generator.model.settings import SiteSettings

_SETTINGS = "content/site.yaml"
_HINT = "it names who is responsible, how to reach them, and what is stored of readers and of people who are named"


def out_of_reach(
    root: Path, settings: SiteSettings, entries: Mapping[str, Entry[Record]], unread: Container[str]
) -> Iterator[Problem]:
    """A site with an address says whom to write to, and has an imprint. `unread`: ids of entries with mistakes."""
    if not settings.address:
        return
    if not settings.contact:
        message = "the site has an `address` and no `contact`: nobody can report a mistake, ask for withdrawal or reply"
        hint = "write `contact:` and an e-mail address that somebody reads"
        yield Problem(_spot(root), "contact", message, hint, Severity.WARNING)
    if IMPRINT not in unread and (lacking := _lacking(entries.get(IMPRINT))):
        message = f"the site has an `address` and no imprint: content/{IMPRINT}.md {lacking}"
        # A hold is an answer to somebody, and nothing stands in its way.
        held = entries[IMPRINT].held if IMPRINT in entries else False
        severity = Severity.WARNING if held else Severity.ERROR
        yield Problem(_spot(root), "imprint", message, _HINT, severity)


def _lacking(entry: Entry[Record] | None) -> str:
    """Why it is no imprint that a reader can find; empty where it is one."""
    if entry is None:
        return "is missing"
    reasons = {
        "is on hold": entry.held,
        "is a draft": entry.draft,
        "is under embargo": entry.record.embargo,
        "has no text": not entry.body.text.strip(),
    }
    return next((words for words, true in reasons.items() if true), "")


def _spot(root: Path) -> Spot:
    text = (root / _SETTINGS).read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    return Spot(_SETTINGS, *yamltext.parse(text, _SETTINGS).places.get("address@", (1, 1)))
