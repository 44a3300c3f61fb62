"""Names, places, dates and sums are only names, places, dates and sums: others in their stead change nothing else."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.conftest import article
from generator.convert.reading import Knowledge, Reading, read

PEOPLE = (
    ("Marlow", "Tindall"),
    ("Ines", "Carvalho-Reid"),
    ("Pieter", "van Outryve"),
    ("Amadou", "Kestle"),
    ("Orla", "McQuench"),
    ("Torvin", "Lask"),
    ("Zelda Bea", "Marrow"),
    ("Jean-Yves", "O'Prinn"),
    ("Søren", "Aagaard-Holt"),
    ("Ottla", "Grünwelt"),
)
TOWNS = ("Thornby", "Ashmarket", "Kirkwold", "Bexholme", "Ellickstow", "Prinn", "Marrowgate")
NETWORKS = ("Vaultline", "Umber", "Nullgate", "Halden Secure", "Quartz", "BlueChat")
OPERATIONS = ("Quillback", "Lemont", "Cold Sandglass", "Pewter")
COMPANIES = ("Corvina Trading BV", "Lask & Holt Ltd", "Umber Null FZCO", "Prinn Analytics GmbH")
DAYS = ("11 February 2022", "3 June 2019", "30 November 2021")
SUMS = ("£1,350", "£2.4 million", "£980", "£64,000")

SENTENCED = """{town0} dealer who trusted {network0} is jailed

{first0} {last0}, 38, of Harbour Road, {town0}, was found guilty of conspiracy to supply cocaine on {day0}.

{Last0} used the encrypted phone network {network0}, which he paid {sum0} a year.
He was jailed for 17 years at {town1} Crown Court.

His accomplice, {first1} {last1}, 29, had admitted money laundering.
Mr {last1} hid {sum1} in a flat in {town2}.

Prosecutor {first2} {last2} told the court that the phones came from {company0}.

“It was a good day,” said Detective Inspector {first3} {last3} of {town0} Police.
The case was part of Operation {operation0}.
"""
INDICTED = """Two are indicted over {network0} phones

A federal grand jury has indicted {first0} {last0} and {first1} {last1} for racketeering conspiracy.

{network0}, an encrypted messaging service, was based in {town0}, Peru.
{Last0}, its chief executive, was arrested in {town1} on {day0}.

The investigation, dubbed Operation {operation0}, led to the seizure of {sum0} in cash.
A lawyer for {last1}, {first2} {last2}, said that {company0} was never told.

{first3} {last3}, 51, was acquitted of perjury.
"""

Cast = dict[str, str]
Shape = tuple[object, ...]


def cast(shuffled: Callable[[tuple[str, ...]], list[str]], people: list[tuple[str, str]]) -> Cast:
    """Who and what plays each part."""
    parts = {f"first{n}": first for n, (first, _) in enumerate(people)} | {
        f"last{n}": last for n, (_, last) in enumerate(people)
    }
    parts |= {f"Last{n}": last[:1].upper() + last[1:] for n, (_, last) in enumerate(people)}
    rows = {"town": TOWNS, "network": NETWORKS, "operation": OPERATIONS, "company": COMPANIES, "day": DAYS, "sum": SUMS}
    return parts | {f"{part}{n}": word for part, words in rows.items() for n, word in enumerate(shuffled(words))}


@dataclass(frozen=True)
class Parts:
    """The parts of a story by the words that play them, longest first."""

    cast: Cast

    def masked(self, text: str) -> str:
        """The text with the name of the part in the place of each word."""
        words = sorted(self.cast.items(), key=lambda row: -len(row[1]))
        pattern = re.compile("|".join(re.escape(word) for _, word in words), re.IGNORECASE)
        names = {word.casefold(): part for part, word in words}
        return pattern.sub(lambda match: f"<{names[match[0].casefold()]}>", text)


def written(template: str, parts: Cast, known: Knowledge) -> Reading:
    """The story with this cast, each paragraph on one line, read."""
    paragraphs = template.format(**parts).split("\n\n")
    return read(article("\n\n".join(" ".join(one.split()) for one in paragraphs)), known)


def shape(template: str, parts: Cast, known: Knowledge) -> Shape:
    """All that was found, with the parts instead of the words."""
    reading = written(template, parts, known)
    mask = Parts(parts).masked
    things = {id: (thing.folder, mask(thing.written)) for id, thing in reading.things.items()}
    return (
        sorted(things.values()),
        sorted((things[id], role) for id, role in reading.roles.items()),
        sorted((things[id], *position) for id, position in reading.positions.items()),
        [[(things[m.id], mask(one.text[m.start : m.end])) for m in one.mentions] for one in reading.sentences],
        [len(one.amounts) for one in reading.sentences],
        [len(one.dates) for one in reading.sentences],
        [sorted(things[id] for id in one.about) for one in reading.statements],
    )


PLAIN = cast(lambda words: list(words), list(PEOPLE))


@pytest.mark.parametrize(
    ("template", "names"),
    [
        (
            SENTENCED,
            {
                "agencies": {"Thornby Police"},
                "companies": {"Corvina Trading BV"},
                "courts": {"Ashmarket Crown Court"},
                "networks": {"Vaultline"},
                "offences": {"conspiracy to supply cocaine", "money laundering"},
                "operations": {"Operation Quillback"},
                "people": {"Marlow Tindall", "Ines Carvalho-Reid", "Pieter van Outryve", "Amadou Kestle"},
                "places": {"Thornby", "Kirkwold"},
            },
        ),
        (
            INDICTED,
            {
                "agencies": {"federal grand jury"},
                "companies": {"Corvina Trading BV"},
                "networks": {"Vaultline"},
                "offences": {"racketeering conspiracy", "perjury"},
                "operations": {"Operation Quillback"},
                "people": {"Marlow Tindall", "Ines Carvalho-Reid", "Pieter van Outryve", "Amadou Kestle"},
                "places": {"Thornby", "Ashmarket", "Peru"},
            },
        ),
    ],
)
def test_everything_is_found(template: str, names: dict[str, set[str]], nothing: Knowledge) -> None:
    """And nothing else, without any knowledge."""
    found: dict[str, set[str]] = {}
    for thing in written(template, PLAIN, nothing).things.values():
        found.setdefault(thing.folder, set()).add(thing.written)
    assert found == names


@pytest.mark.law
@pytest.mark.parametrize("template", [SENTENCED, INDICTED], ids=["sentenced", "indicted"])
@given(data=st.data())
def test_names_do_not_matter(template: str, data: st.DataObject, nothing: Knowledge) -> None:
    """Kinds, counts, roles, positions and who is who stay the same, whoever they are."""
    people = data.draw(st.permutations(PEOPLE))
    parts = cast(lambda words: data.draw(st.permutations(words)), people)
    assert shape(template, parts, nothing) == shape(template, PLAIN, nothing)
