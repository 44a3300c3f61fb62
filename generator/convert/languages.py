"""Words → the language they are in, by a vote of small words and of how words look.

In: a text. Out: a language's code and whether that is sure. A word that several languages have counts for each of
them in part, and a text for which nothing speaks is in no language that we can name. Refuses to know more of a
language than its commonest words and endings.
"""

import re
from dataclasses import dataclass

from generator.model.names import fold

ENGLISH, DUTCH, FRENCH = "en", "nl", "fr"
_SMALL_WORDS = {
    ENGLISH: "the and of to in a that was for on with by is are as from were has have had it which their been an at his"
    " her he she they this these who will would not but or be about after before said more than when where what how"
    " why our we you your can could been there then also into over out up two three said says"
    " former left told first people police court phone phones men man years man arrested convicted sold him them",
    DUTCH: "de het een en van in dat op te voor met zijn is werd aan door ook die niet naar bij om uit als was hij zij"
    " ze worden wordt zich heeft hebben had er maar nog meer dan over tot tegen onder na hun haar deze dit wat wie"
    " waar hoe geen wel kan twee drie volgens ik we of bleek zei zegt"
    " politie rechtbank jaar voormalige telefoon telefoons mannen aangehouden verdachte eerste hem hen",
    FRENCH: "le la les des et une un dans que qui pour sur avec par est du au aux ont ete plus ce cette pas de il elle"
    " ils elles a en se son sa ses leur leurs ne on nous vous etait sont mais ou selon apres avant deux trois entre"
    " contre sous chez comme je avait fait l d qu n c s"
    " police tribunal ans ancien homme hommes premier lui eux",
    "de": "der die das und den von zu mit ist auf im fur nicht ein eine dem des sich auch werden wurde als bei"
    " in er zwei drei"
    " sie es hat haben nach wie aus war einer einem einen zum zur uber vor oder aber noch wird sind durch",
    "es": "el la los las de y que en un una por con para del se su al es como fue han sus mas entre a lo pero no"
    " ha sobre este esta desde cuando donde tras segun son ser dos tres contra",
    "it": "il lo la gli di e che un una per con del della dei sono nel alla da si come anche stato le i in a non piu"
    " dal dalla delle nella era ha hanno dopo tra due tre contro secondo",
}
_BALLOTS = {code: frozenset(words.split()) for code, words in _SMALL_WORDS.items()}
_SHARED = {word: sum(word in other for other in _BALLOTS.values()) for ballot in _BALLOTS.values() for word in ballot}
_SHAPES = {
    ENGLISH: r"(?:ing|ed|ly|ght)\b|\bwh|th|sh",
    DUTCH: r"ij|aa|uu|oo[^dkmtfl]|sch|(?:lijk|heid)\b",
    FRENCH: r"[èêçœ]|(?:eux|ait|aient|ique|ment|é|ée|és)\b|\b[ldnsc][’']",
    "de": r"[äöß]|ung\b|lich\b|\bsch|cht\b",
    "es": r"ñ|ción\b|dad\b|mente\b",
    "it": r"zion[ei]\b|gli|ità\b",
}
"""How words of a language look, for texts with few small words; looked for in words without a capital."""
_LOOKS = {code: re.compile(pattern) for code, pattern in _SHAPES.items()}
_PLAIN_WORD = re.compile(r"(?<!\w)[^\W\d_A-ZÀ-ÖØ-Þ]+(?:[’'][^\W\d_]+)?")
_LOOK = 0.3
_ENOUGH, _CLEARLY = 3.0, 1.5
_READ, _SEEN = 200_000, 4_000


@dataclass(frozen=True, slots=True)
class Guess:
    """A language's code, empty where nothing speaks for any; `sure` where enough words do, and for no other."""

    code: str
    sure: bool


def guess(text: str) -> Guess:
    """The language for which the most small words speak; none where two have as many."""
    words = [word for word in re.findall(r"[^\W\d_]+", fold(text[:_READ])) if word in _SHARED]
    votes = {code: sum(1 / _SHARED[word] for word in words if word in ballot) for code, ballot in _BALLOTS.items()}
    plain = _PLAIN_WORD.findall(text[:_SEEN])
    for code, looks in _LOOKS.items():
        votes[code] += _LOOK * sum(1 for word in plain if looks.search(word))
    (first, most), (_, next_most) = sorted(votes.items(), key=lambda vote: -vote[1])[:2]
    if most == next_most:
        return Guess("", False)
    return Guess(first, most >= _ENOUGH and most >= _CLEARLY * next_most)


def vote(text: str) -> str:
    """The language's code, sure or not; empty where nothing speaks for any."""
    return guess(text).code
