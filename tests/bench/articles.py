"""Articles for measuring: as many as are wanted, each of its own words, with the noise of scraped pages around it.

In: a number and a seed. Out: names and texts, the same for the same seed. All names are made up.
"""

import random
from collections.abc import Iterator

_GIVEN = "Ada Bram Cleo Dario Elif Femke Goran Hanna Ivo Jonas Kaia Lorcan Mirjam Noor Oskar Pilar Rhea Sofus Tove"
_SUR = "Abernoth Brackwater Corvell Dunmarch Eskelund Farrowgate Grimsholt Hallowick Ilvane Jessamy Kestermann Loxbury"
_MORE = "Merriott Northgard Ostrander Pellwick Quarrington Ravenel Stillwater Thornquist Umberlake Vexley Windermoor"
_NETS = "Halcyon Nimbus Quillnet Tessera Obscura Basalt Padlock Corvid Lantern Sable"
_TOWNS = "Port Lisse,Westhaven,Nordmark,Saltmere,Brackenridge,Oudewater,Villers-le-Lac,Kingsferry"
_MONTHS = "January February March April May June July August September October November December"
_CHARGES = "money laundering,drug trafficking,conspiracy to import cocaine,fraud,possession of firearms,kidnapping"
_TOP = (
    "Skip to main content",
    "Home | News | Sport | Weather | More",
    "This site uses cookies. Click here to accept.",
    "Share",
    "Facebook Twitter LinkedIn",
    "Sign up for our newsletter",
)
_BELOW = (
    "Read more: {a} wins the cup",
    "Related articles",
    "{b} opens a bakery in {town}",
    "Most read",
    "Ten things to do in {town} this weekend",
    "Leave a comment",
    "© {year} The {town} Courier. All rights reserved.",
)
_SENTENCES = (
    "{a}, {age}, of {town}, was arrested on {day} {month} {year} after a raid on {n} addresses, police said.",
    "{b} was charged with {charge} and pleaded not guilty.",
    "Prosecutors allege that {a} sold more than {n} phones of the {net} network for €{sum} each.",
    "“We have never knowingly sold a phone to a criminal,” said {c}, a lawyer for the company.",
    "The court heard that messages were sent over {net} between {month} {early} and {month} {year}.",
    "{a} was sentenced to {years} years in prison by Judge {c} at {town} Crown Court on {day} {month}.",
    "{b} was acquitted of {charge}, but convicted of {other}.",
    "According to the indictment, the encrypted phone network {net} had at least {users} users worldwide.",
    "The {town} police seized {n} kilograms of cocaine and ${sum},000 in cash.",
    "He denied the charges. His lawyer said that he would appeal.",
    "The network was shut down in {month} {early} in a joint operation, dubbed {op}, of Dutch and French police.",
    "{c} told the court that the phones cost between £{low} and £{sum} for six months.",
    "Nobody could say last week how many of the handsets were still in use.",
)


def articles(count: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """Names of files and texts."""
    for number in range(count):
        yield f"article-{number:05}.txt", _article(random.Random(f"{seed}:{number}"), number)


def _article(chance: random.Random, number: int) -> str:
    names = chance.sample([f"{given} {sur}" for given in _GIVEN.split() for sur in (_SUR + " " + _MORE).split()], 3)
    year = chance.randint(2019, 2025)
    words = {
        **dict(zip("abc", names, strict=True)),
        "town": chance.choice(_TOWNS.split(",")),
        "net": chance.choice(_NETS.split()),
        "op": chance.choice(_SUR.split()),
        "year": year,
        "early": year - 2,
    }
    title = "{a} jailed in {net} phone case, story {number}".format(**words, number=number)
    lines = [*chance.sample(_TOP, 4), title, "", f"{chance.randint(1, 28)} {chance.choice(_MONTHS.split())} {year}", ""]
    for _ in range(chance.randint(6, 14)):
        chosen = chance.sample(_SENTENCES, chance.randint(2, 4))
        lines += [" ".join(_filled(one, words, chance) for one in chosen), ""]
    lines += [line.format(**words) for line in _BELOW]
    return "\n".join(lines) + "\n"


def _filled(sentence: str, words: dict[str, object], chance: random.Random) -> str:
    charge, other = chance.sample(_CHARGES.split(","), 2)
    return sentence.format(
        **words,
        age=chance.randint(19, 80),
        day=chance.randint(1, 28),
        month=chance.choice(_MONTHS.split()),
        n=chance.randint(2, 90),
        sum=chance.randint(600, 2500),
        low=chance.randint(200, 600),
        users=f"{chance.randint(2, 90)},000",
        years=chance.randint(2, 20),
        charge=charge,
        other=other,
    )
