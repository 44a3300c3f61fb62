"""One sentence of a note, read as a site would read it, and what is reported of it."""

from generator.link.register import Register
from generator.link.wording.findings import Reading, check
from generator.link.wording.situations import Held, Standings
from generator.model.bodies import Body
from generator.model.content import Content
from generator.model.problems import Severity
from generator.model.wording.offences import Kind
from generator.model.wording.verdicts import Situation
from link.project import content, file

PEOPLE = ("jane-example", "john-example")


def standings(status: str) -> Standings:
    """Of both people, from `final drugs laundering`, `none`, `accused` …"""
    situation, *kinds = status.split()
    if situation == "none":
        return Standings({})
    held = Held(Situation(situation), frozenset(map(Kind, kinds)))
    return Standings({f"people/{person}": (held,) for person in PEOPLE})


def site(language: str, sentence: str) -> Content:
    """The little project with one note that says this."""
    loaded, _ = content({"notes/n": file("title: N", sentence)})
    settings = loaded.site.model_copy(update={"language": language})
    return Content(loaded.entries, settings, loaded.properties, loaded.seeds, loaded.digests)


def verdicts(language: str, status: str, sentence: str) -> tuple[Severity, ...]:
    """The severity of each finding in this sentence."""
    loaded = site(language, sentence)
    register = Register.of(loaded.entries)
    known = standings(status)
    parties = {"notes/n": tuple(f"people/{person}" for person in PEOPLE)}
    reading = Reading(loaded.site, loaded.entries, register.gazetteer, {}, {}, parties, known, known.cleared)
    bodies: dict[str, Body] = {id: entry.body for id, entry in loaded.entries.items()}
    return tuple(finding.problem.severity for finding in check(reading, bodies, {}).findings)
