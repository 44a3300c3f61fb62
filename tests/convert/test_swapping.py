"""Names, places, dates and sums are only names, places, dates and sums: others in their stead change nothing else."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.conftest import article
from generator.convert import doubts
from generator.convert.claims.statements import Statement
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
DAYS = {
    "en": ("11 February 2022", "3 June 2019", "30 November 2021"),
    "nl": ("11 februari 2022", "3 juni 2019", "30 november 2021"),
    "fr": ("11 février 2022", "3 juin 2019", "30 novembre 2021"),
}
SUMS = {
    "en": ("£1,350", "£2.4 million", "£980", "£64,000"),
    "nl": ("1.350 euro", "2,4 miljoen euro", "980 euro", "64.000 euro"),
    "fr": ("1 350 euros", "2,4 millions d’euros", "980 euros", "64 000 euros"),
}

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

PLEADED = """{network0} seller admits money laundering

{first0} {last0}, 44, of {town0}, pleaded guilty to money laundering at {town1} Crown Court on {day0}.
He had sold {network0} phones for {sum0} each, prosecutors said.
“We never knew who our users were,” {last0} said in a statement.

{first1} {last1}, for the defence, argued that the police had no warrant.

{first2} {last2} denies conspiracy to supply cocaine and will stand trial in {town2}.
{first3} {last3} was cleared of it in {town3}.
Police said that {network0} had at least 40,000 users and charged {sum1} for six months.

According to the indictment, {last2} laundered {sum2} through {company0} for a year.
{company0} said it had never been told of any crime.
"""
ROLLED = """Politie haalt {network0} uit de lucht

De politie heeft op {day0} in {town0} een verdachte van 41 jaar aangehouden.
De versleutelde berichtendienst {network0} had 40.000 gebruikers, aldus het Openbaar Ministerie.
Volgens het Openbaar Ministerie verkocht {first0} {last0} (44) de telefoons van {network0} voor {sum0} per stuk.

{first1} {last1} (38) uit {town1} werd veroordeeld tot een gevangenisstraf van vier jaar voor witwassen.
Hij heeft bekend dat {company0} hem {sum1} betaalde.

De advocaat van {last0}, {first2} {last2}, zei dat zijn cliënt van niets wist.
{first3} {last3} (29) is vrijgesproken van deelname aan een criminele organisatie.
Het onderzoek kreeg de naam {operation0}.
"""
HEARD = """Les vendeurs de {network0} jugés à {town0}

Le tribunal correctionnel de {town0} a condamné {first0} {last0}, 38 ans, à quatre ans de prison le {day0}.
Il avait vendu des téléphones chiffrés {network0} pour {sum0} pièce, selon le parquet.

{first1} {last1} a été mise en examen pour blanchiment et placée en détention provisoire à {town1}.
Son avocat, {first2} {last2}, a déclaré que la société {company0} ne savait rien.

{first3} {last3} a été relaxé.
L’enquête, baptisée « {operation0} », a permis la saisie de {sum1}.
"""
STORIES = {
    "sentenced": ("en", SENTENCED),
    "indicted": ("en", INDICTED),
    "pleaded": ("en", PLEADED),
    "rolled": ("nl", ROLLED),
    "heard": ("fr", HEARD),
}

RULES = re.compile(r" \([a-z ]+\)")  # by which a name was found: the first of several that find it

Cast = dict[str, str]
Shape = tuple[object, ...]


def cast(shuffled: Callable[[tuple[str, ...]], list[str]], people: list[tuple[str, str]], language: str = "en") -> Cast:
    """Who and what plays each part."""
    parts = {f"first{n}": first for n, (first, _) in enumerate(people)} | {
        f"last{n}": last for n, (_, last) in enumerate(people)
    }
    parts |= {f"Last{n}": last[:1].upper() + last[1:] for n, (_, last) in enumerate(people)}
    rows = {"town": TOWNS, "network": NETWORKS, "operation": OPERATIONS, "company": COMPANIES}
    rows |= {"day": DAYS[language], "sum": SUMS[language]}
    return parts | {f"{part}{n}": word for part, words in rows.items() for n, word in enumerate(shuffled(words))}


class Parts:
    """The parts of a story by the words that play them, longest first."""

    def __init__(self, cast: Cast) -> None:
        words = sorted(cast.values(), key=len, reverse=True)
        self.names = {word.casefold(): part for part, word in cast.items()}
        self.pattern = re.compile("|".join(map(re.escape, words)), re.IGNORECASE)

    def masked(self, text: str) -> str:
        """The text with the name of the part in the place of each word."""
        return self.pattern.sub(lambda match: f"<{self.names[match[0].casefold()]}>", text)


def written(story: str, parts: Cast, known: Knowledge) -> Reading:
    """The story with this cast, each paragraph on one line, read."""
    paragraphs = STORIES[story][1].format(**parts).split("\n\n")
    return read(article("\n\n".join(" ".join(one.split()) for one in paragraphs)), known)


def shape(reading: Reading, parts: Cast) -> Shape:
    """All that was found, with the parts instead of the words."""
    mask = Parts(parts).masked
    things = {id: (thing.folder, mask(thing.written)) for id, thing in reading.things.items()} | {"": ("", "")}
    marks = [f"c{number:03}" for number, _ in enumerate(reading.statements)]
    return (
        mask(reading.title),
        [(one.part, one.rule) for one in reading.judged],
        sorted(things.values()),
        sorted((things[id], role) for id, role in reading.roles.items()),
        sorted((things[id], fate) for id, fate in reading.positions.items()),
        [[(things[m.id], mask(one.text[m.start : m.end])) for m in one.mentions] for one in reading.sentences],
        [[mask(amount.text) for amount in one.amounts] for one in reading.sentences],
        [[(mask(one.text[day.start : day.end]), day.basis) for day in one.dates] for one in reading.sentences],
        [said(one, things, mask) for one in reading.statements],
        [(doubt.at, RULES.sub("", mask(doubt.why))) for doubt in doubts.find(reading, marks)],
    )


def said(one: Statement, things: dict[str, tuple[str, str]], mask: Callable[[str], str]) -> Shape:
    """All that a statement says; of a date that there is one, of a price its currency."""
    return (
        mask(one.text),
        (one.standing, one.rule, things[one.by], things[one.speaker], mask(one.voice)),
        sorted(things[id] for id in one.about),
        (one.event, one.outcome, bool(one.date), one.counts, one.instance),
        [things[id] for id in one.offences],
        [(key, value[:3] if key.endswith("-price") else things.get(value, value)) for key, value in one.properties],
        [mask(doubt) for doubt in one.doubts],
    )


def plain(story: str) -> Cast:
    """The cast of a story in the order of the lists."""
    return cast(list, list(PEOPLE), STORIES[story][0])


@pytest.fixture(scope="module")
def table(known: Knowledge) -> Knowledge:
    """No names, and the properties of the tests."""
    return Knowledge.of({}, known.properties)


@pytest.fixture(scope="module")
def shapes(table: Knowledge) -> dict[str, Shape]:
    """The shape of each story with its plain cast."""
    return {story: shape(written(story, plain(story), table), plain(story)) for story in STORIES}


@pytest.mark.parametrize(
    ("story", "names"),
    [
        (
            "sentenced",
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
            "indicted",
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
def test_everything_is_found(story: str, names: dict[str, set[str]], nothing: Knowledge) -> None:
    """And nothing else, without any knowledge."""
    found: dict[str, set[str]] = {}
    for thing in written(story, plain(story), nothing).things.values():
        found.setdefault(thing.folder, set()).add(thing.written)
    assert found == names


@pytest.mark.law
@pytest.mark.parametrize("story", STORIES)
@given(data=st.data())
def test_names_do_not_matter(story: str, data: st.DataObject, table: Knowledge, shapes: dict[str, Shape]) -> None:
    """What is found, said, done and doubted stays the same, whoever they are and wherever and whenever it was.

    Two things do matter, and no story has them: a legal form with a full stop at the end of a sentence, which may be
    that of the form alone; and a person whom nothing tells but a given name that is in the tables, or is not.
    """
    people = data.draw(st.permutations(PEOPLE))
    parts = cast(lambda words: data.draw(st.permutations(words)), people, STORIES[story][0])
    assert shape(written(story, parts, table), parts) == shapes[story]
