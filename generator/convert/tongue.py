"""What must be known of a language to read articles in it.

In: nothing. Out: a frozen type; each language fills it in a folder of its own (`convert/english` …), and
`tongues` lists them. Refuses to hold any words itself.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.convert.candidates import Candidate
from generator.convert.figures import Measure
from generator.model.vocabulary import Event, Outcome, Role, Standing


@dataclass(frozen=True, slots=True)
class PropertyCue:
    """A property by what stands before the amount (searched up to its end) and after it (matched at once)."""

    key: str
    measure: Measure
    before: re.Pattern[str]
    after: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Tongue:
    """The rules and tables of one language. A pattern that never fits is `NEVER`."""

    code: str

    names: Callable[[str], Iterator[Candidate]]  # people, bodies, places, offences that the rules see in a sentence
    ordinary: frozenset[str]  # words, in small letters, that begin sentences and are no names
    listed: re.Pattern[str]  # a list of names: `A, B and C`
    offence_before: re.Pattern[str]  # all that may stand before a known offence: an adverb
    offence_after: re.Pattern[str]  # and after it: its end, or the means
    also: re.Pattern[str]  # between the items of a list of names: `, `, ` and `

    # How a sentence is known: the first row that fits, with the rule's name.
    standings: tuple[tuple[Standing, str, re.Pattern[str]], ...]
    carries: frozenset[str]  # rules whose account goes on in sentences that begin with `goes_on`
    of_the_accuser: frozenset[str]  # rules whose words are the accuser's where the sentence names nobody
    goes_on: re.Pattern[str]
    restrictive: re.Pattern[str]  # before a cue: a clause that only says which one is meant
    denied: re.Pattern[str]  # before a cue: it did not happen, or not yet

    # What happened.
    events: tuple[tuple[Event, Outcome | None, re.Pattern[str]], ...]
    indicted_list: re.Pattern[str]  # `the indictment names as defendants`: the people after it are indicted
    accusation: re.Pattern[str]  # at the end of the words before an offence: ` for `, ` with `

    # Who speaks, and who is meant.
    speech: re.Pattern[str]  # verbs of speech
    they_said: re.Pattern[str]  # `he said`
    beside: re.Pattern[str]  # before a name: it is not the speaker (`a lawyer for …`)
    between: re.Pattern[str]  # between a verb of speech and a name after it: the name is not the speaker
    act: re.Pattern[str]  # verbs of formal acts, whose subject is the body that acts
    of_company: re.Pattern[str]  # in a role: speaks for a company
    prosecutor_abroad: re.Pattern[str]  # in a prosecutor's role: speaks as an authority
    roles: tuple[tuple[Role, re.Pattern[str]], ...]
    former: re.Pattern[str]  # in a role: held no more
    person_pronoun: re.Pattern[str]  # somewhere before a cue: a person named before
    person_begins: re.Pattern[str]  # at the start of a sentence: he, she
    thing_begins: re.Pattern[str]  # at the start of a sentence: it, the company
    the_company: re.Pattern[str]  # `the company`, the only one of the article

    # Figures and relations.
    based_in: re.Pattern[str]  # before a place
    properties: tuple[PropertyCue, ...]
    bound: re.Pattern[str]  # a bound at the end of the words before an amount
    range: re.Pattern[str]  # between the two ends of a range

    # What tells names apart; a language without such tables leaves them out.
    existing: frozenset[str] = frozenset()  # given names and places: two that both exist are no slip of one another
    adjectives: frozenset[str] = frozenset()  # forms of countries that are adjectives, too: `US prosecutors`
    no_item: re.Pattern[str] = re.compile(r"(?!)")  # in an item of a list: it is an office, and no network or gang
    nicknamed: re.Pattern[str] = re.compile(r"(?!)")  # before a quoted word: somebody's handle, and no name of a thing


NEVER = re.compile(r"(?!)")
