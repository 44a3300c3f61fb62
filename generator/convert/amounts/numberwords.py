"""How each language writes numbers: its words, its signs, its halves.

In: nothing. Out: tables and pieces of patterns. Refuses to know what is counted, and what a number is in our writing:
that is `numbering`'s.
"""

from dataclasses import dataclass
from itertools import product

_EN_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_NL_SMALL = (
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien"
    " achttien negentien"
)
_FR_SMALL = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit"
    " dix-neuf"
)
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_NL_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig"
_FR_TENS = "vingt trente quarante cinquante soixante"


def _named(small: str, tens: str) -> dict[str, int]:
    """The words for 0 to 19, and for the tens from 20."""
    return {word: n for n, word in enumerate(small.split())} | {word: n * 10 for n, word in enumerate(tens.split(), 2)}


def _dutch() -> dict[str, int]:
    units, tens = list(enumerate(_NL_SMALL.split()))[1:10], list(enumerate(_NL_TENS.split(), 2))
    joined = {f"{u}{'ën' if u.endswith('e') else 'en'}{t}": n * 10 + k for (n, t), (k, u) in product(tens, units)}
    return _named(_NL_SMALL, _NL_TENS) | joined | {"één": 1}


def _french() -> dict[str, int]:
    small, tens = list(enumerate(_FR_SMALL.split())), list(enumerate(_FR_TENS.split(), 2))
    words = {f"{t}-{u}": n * 10 + k for (n, t), (k, u) in product(tens, small[1:10])}
    words |= {f"{t}{s}et{s}un{e}": n * 10 + 1 for (n, t), s, e in product(tens, "- ", ("", "e"))}
    words |= {f"soixante-{u}": 60 + k for k, u in small[10:]} | {"soixante et onze": 71, "une": 1}
    words |= {f"quatre-vingt-{u}": 80 + k for k, u in small[1:]} | {"quatre-vingts": 80, "quatre-vingt": 80}
    return _named(_FR_SMALL, _FR_TENS) | words


_GAP = "[ \u00a0\u202f]"


@dataclass(frozen=True, slots=True)
class Numbers:
    """How a language writes numbers.

    `digits` is a pattern, `point` the decimal sign in it. `below`: words for numbers under a hundred. `scales`,
    `vague` and `whole`: word → our writing; `rough`: words for about so many. `half` after a unit and `and_half` after
    a number: a half more; `half_of`: half of a scale. `link`: what stands between two number words.
    """

    digits: str
    point: str
    below: dict[str, int]
    hundred: tuple[str, ...]
    scales: dict[str, str]
    vague: dict[str, str]
    whole: dict[str, str]
    rough: dict[str, str]
    half: str
    and_half: str
    half_of: str
    link: str

    @property
    def sum(self) -> str:
        """A pattern for a number behind the sign of a currency; it may be written in another country's manner."""
        decimals = r"|\d{1,3},\d{1,2}(?![\d,])" if self.point == "." else ""
        return rf"\d{{1,3}}(?:{_GAP}\d{{3}})+(?!\d){decimals}|{self.digits}"

    @property
    def token(self) -> str:
        """A pattern for one number word."""
        return "|".join(sorted((*self.below, *self.hundred, *self.scales), key=len, reverse=True))

    @property
    def written(self) -> str:
        """A pattern for a number in words. Its length is bounded, since a word may be cut in several ways."""
        return rf"(?:{self.token})(?:{self.link}(?:{self.token})){{0,8}}"


_VAGUE = (
    *("dozens", "hundreds", "thousands", "tens of thousands", "hundreds of thousands", "millions"),
    *("tens of millions", "hundreds of millions", "billions"),
)
NUMBERS = {
    "en": Numbers(
        digits=r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:[\u00a0\u202f]\d{3})+|\d+(?:\.\d+)?",
        point=".",
        below=_named(_EN_SMALL, _EN_TENS),
        hundred=("hundred",),
        scales={"thousand": "thousand", "million": "million", "billion": "billion"},
        vague={word: word for word in _VAGUE},
        whole={"a": "1", "an": "1"},
        rough={"half a dozen": "6", "a dozen": "12"},
        half="and a half",
        and_half=r"[\s-]and[\s-]a[\s-]half(?:\s(?:thousand|million|billion))?",
        half_of=r"half[\s-](?:an?[\s-])?(?:thousand|million|billion)",
        link=r"[\s-](?:and\s)?",
    ),
    "nl": Numbers(
        digits=rf"\d{{1,3}}(?:\.\d{{3}})+(?:,\d+)?|\d{{1,3}}(?:{_GAP}\d{{3}})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?",
        point=",",
        below=_dutch(),
        hundred=("honderd",),
        scales={"duizend": "thousand", "miljoen": "million", "miljard": "billion"},
        vague={
            **{"tientallen": "dozens", "honderden": "hundreds", "duizenden": "thousands", "miljoenen": "millions"},
            **{"tienduizenden": "tens of thousands", "honderdduizenden": "hundreds of thousands"},
            **{"tientallen miljoenen": "tens of millions", "honderden miljoenen": "hundreds of millions"},
            **{"miljarden": "billions"},
        },
        whole={"anderhalf": "1.5", "anderhalve": "1.5"},
        rough={"een dozijn": "12"},
        half="en een half",
        and_half=r"(?:en|ën)hal(?:f|ve)(?:\s(?:miljoen|miljard))?",
        half_of=r"een\shal(?:f|ve)\s(?:miljoen|miljard)|anderhal(?:f|ve)\s(?:miljoen|miljard)",
        link=r"(?:en|ën|\s)?",
    ),
    "fr": Numbers(
        digits=rf"\d{{1,3}}(?:{_GAP}\d{{3}})+(?!\d)(?:,\d+)?|\d{{1,3}}(?:\.\d{{3}})+(?:,\d+)?|\d+(?:,\d+)?",
        point=",",
        below=_french(),
        hundred=("cents", "cent"),
        scales={
            **{"mille": "thousand", "millions": "million", "million": "million"},
            **{"milliards": "billion", "milliard": "billion"},
        },
        vague={
            **{"dizaines": "dozens", "centaines": "hundreds", "milliers": "thousands", "millions": "millions"},
            **{"dizaines de milliers": "tens of thousands", "centaines de milliers": "hundreds of thousands"},
            **{"dizaines de millions": "tens of millions", "centaines de millions": "hundreds of millions"},
        },
        whole={},
        rough={
            **{"une demi-douzaine": "6", "une douzaine": "12", "une dizaine": "10", "une quinzaine": "15"},
            **{"une vingtaine": "20", "une trentaine": "30", "une quarantaine": "40", "une cinquantaine": "50"},
            **{"une centaine": "100", "un millier": "1000"},
        },
        half="et demie?",
        and_half=r"\set\sdemie?",
        half_of=r"un\sdemi[\s-](?:million|milliard)",
        link=r"[\s-](?:et\s)?",
    ),
}
