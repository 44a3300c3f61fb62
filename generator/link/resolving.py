"""Content → the same content with every word of it resolved.

In: content, without what is on hold. Out: `Resolved`, drafts among it, and every problem of a single word: names that
two share, links and references that lead nowhere, claims whose words are not proved. Refuses to know what is published.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from generator.link import bodies
from generator.link.claims import Claim
from generator.link.claims import claims as read_claims
from generator.link.desk import Desk
from generator.link.passages import held
from generator.link.recorded import changed, elsewhere
from generator.link.references import Reference, references
from generator.link.register import Register, shared_names
from generator.model.bodies import Body
from generator.model.content import Content, Entry
from generator.model.problems import Problem
from generator.model.records import Brief, Source


@dataclass(frozen=True, slots=True)
class Resolved:
    """All content, resolved. Claims by `brief stem#mark`; the other maps by id of an entry.

    `texts`: by source its seed, where we hold it.
    """

    content: Content
    register: Register
    bodies: Mapping[str, Body]
    summaries: Mapping[str, Body]
    sources: Mapping[str, Source]
    texts: Mapping[str, str]
    claims: Mapping[str, Claim]
    refs: tuple[Reference, ...]


def resolve(content: Content) -> tuple[Resolved, tuple[Problem, ...]]:
    """Resolve every word; one pass over the entries for each sort of word."""
    register = Register.of(content.entries, content.unread)
    linked, summaries, misled = _bodies(content, register)
    sources = {id: entry.record for id, entry in content.entries.items() if isinstance(entry.record, Source)}
    texts = {
        id: content.seeds[record.seed] for id, record in sources.items() if record.seed and record.seed in content.seeds
    }
    seeds = {id: held(text) for id, text in texts.items()}
    desk = Desk(register, content.properties, seeds, changed(content), elsewhere(content), content.lock)
    claims, unproved = _claims(content, linked, desk)
    refs, unknown = _references(content, register)
    problems = (*shared_names(content.entries.values()), *misled, *unproved, *unknown)
    return Resolved(content, register, linked, summaries, sources, texts, claims, tuple(refs)), problems


def _bodies(content: Content, register: Register) -> tuple[dict[str, Body], dict[str, Body], list[Problem]]:
    linked: dict[str, Body] = {}
    summaries: dict[str, Body] = {}
    problems: list[Problem] = []
    for id, entry in content.entries.items():
        linked[id], found = bodies.link(entry, entry.body, register)
        problems += found
        if entry.summary.parts:
            summaries[id], found = bodies.link(entry, entry.summary, register)
            problems += found
    return linked, summaries, problems


def _references(content: Content, register: Register) -> tuple[list[Reference], list[Problem]]:
    found = [one for entry in content.entries.values() for one in references(entry, register)]
    return (
        [one for one in found if isinstance(one, Reference)],
        [one for one in found if isinstance(one, Problem)],
    )


def _claims(content: Content, linked: Mapping[str, Body], desk: Desk) -> tuple[dict[str, Claim], list[Problem]]:
    claims: dict[str, Claim] = {}
    problems: list[Problem] = []
    for id, entry in content.entries.items():
        if isinstance(entry.record, Brief):
            for one in read_claims(cast(Entry[Brief], entry), linked[id], desk):
                if isinstance(one, Problem):
                    problems.append(one)
                else:
                    claims[one.key] = one
    return claims, problems
