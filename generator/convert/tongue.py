"""What must be known of a language to read articles in it.

In: nothing. Out: a frozen type; each language fills it in a folder of its own (`convert/english` …), and
`tongues` lists them. Refuses to hold any words itself.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.convert.amounts.figures import Measure
from generator.convert.claims.fates import Fate
from generator.convert.names.candidates import Candidate
from generator.convert.names.goodsrows import Goods
from generator.convert.sieve import Pattern, Sieved, Table
from generator.model.vocabulary import Event, Instance, Outcome, Role, Standing

NEVER = re.compile(r"(?!)")
ALWAYS = re.compile(r"")
NO_ROWS: Table[Any] = Table()


@dataclass(frozen=True, slots=True)
class PropertyCue:
    """A property by what stands before the amount (searched up to its end) and after it (matched at once)."""

    key: str
    measure: Measure
    before: re.Pattern[str]
    after: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class RelationCue:
    """A relation by the words between the two: of what kinds they are, and whether the owner stands second."""

    key: str
    owner: tuple[str, ...]
    other: str
    between: re.Pattern[str]
    turned: bool = False


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Tongue:
    """The rules and tables of one language, the same as itself only.

    A field without a default must be filled, with `NEVER` where nothing in the language does this; what has a default
    the engine can do without, at the price that its comment lets one see.
    """

    code: str

    # What is a name, in a list, beside another one, and as the name of an offence.
    names: Callable[[str], Iterator[Candidate]]  # people, bodies, places, offences that the rules see in a sentence
    ordinary: frozenset[str]  # words, in small letters, that begin sentences and are no names
    listed: re.Pattern[str]  # a list of names: `A, B and C`
    also: re.Pattern[str]  # between the items of a list of names: `, `, ` and `
    existing: frozenset[str] = frozenset()  # given names and places: two that both exist are no slip of one another
    adjectives: frozenset[str] = frozenset()  # forms of countries that are adjectives, too: `US prosecutors`
    no_item: re.Pattern[str] = NEVER  # in an item of a list: it is an office, and no network or gang
    nicknamed: re.Pattern[str] = NEVER  # before a quoted word: somebody's handle, and no name of a thing
    goods: Goods | None = None  # where a company's name only says of which make something is: `Nokia handsets`
    initial_alone: bool = False  # whether `X.` alone is the one person who was given as `Jo X.`
    offence_before: re.Pattern[str]  # all that may stand before a known offence: an adverb
    offence_after: re.Pattern[str]  # and after it: its end, or the means
    accusation: re.Pattern[str]  # at the end of the words before an offence: ` for `, ` with `

    # How a sentence is known: the first row that fits, with the rule's name; and what its account does next.
    standings: Table[tuple[Standing, str, Sieved]]
    frames: frozenset[str] = frozenset()  # rules by which somebody tells: they govern the words around them
    weak: frozenset[str] = frozenset()  # rules that colour a sentence only where nothing else does
    carries: frozenset[str]  # rules whose account goes on in sentences that begin with `goes_on`
    of_the_accuser: frozenset[str]  # rules whose words are the accuser's where the sentence names nobody
    goes_on: re.Pattern[str]

    # How far a cue reaches: what stands before it, unless something else is said.
    restrictive: re.Pattern[str]  # before a cue: a clause that only says which one is meant
    denied: re.Pattern[str]  # before a cue: it did not happen, or not yet
    supposed: re.Pattern[str] = NEVER  # before a cue: conditional, planned, only possible
    subordinate: re.Pattern[str] = NEVER  # before a cue: a side clause that has not ended
    resumes: re.Pattern[str] = NEVER  # before a cue: the main clause goes on
    trailing: re.Pattern[str] = NEVER  # after a frame: nothing more is told (`, police said.`)
    parts: re.Pattern[str] = NEVER  # where a sentence may be cut: `; `, `, while `
    accuses: Pattern = NEVER  # words that say of somebody that they did wrong
    counted: Pattern = NEVER  # words about an authority's own acts and counts

    # Who speaks.
    speech: Pattern  # verbs of speech
    they_said: Pattern  # `he said`
    adds: re.Pattern[str] = NEVER  # how a sentence begins that goes on telling: `he added`
    according: re.Pattern[str] = NEVER  # before a name: what is said is said by it (`according to `)
    beside: re.Pattern[str]  # before a name: it is not the speaker (`a lawyer for …`)
    between: re.Pattern[str]  # between a verb of speech and a name after it: the name is not the speaker
    over_aside: re.Pattern[str] = NEVER  # between a name and a verb of speech: an aside, in which others may be named
    act: re.Pattern[str]  # verbs of formal acts, whose subject is the body that acts
    voices: Table[tuple[Standing, Sieved]] = NO_ROWS  # speakers without a name
    accusers: re.Pattern[str] = NEVER  # names of bodies that prosecute
    of_company: re.Pattern[str]  # in a role: speaks for a company
    prosecutor_abroad: re.Pattern[str]  # in a prosecutor's role: speaks as an authority
    before_court: re.Pattern[str] = NEVER  # before a court that decides
    speaks_for: re.Pattern[str] = NEVER  # before a name: a spokesman for it
    of_the_body: re.Pattern[str] = NEVER  # a speaker without a name, for the body that spoke just before
    the_officer: Table[tuple[Role, Sieved]] = NO_ROWS  # `the judge`, where there is one

    # What people are.
    roles: Table[tuple[Role, Sieved]]
    posts: Table[tuple[Role, Sieved]] = NO_ROWS  # words and signs around a person that say the role
    former: re.Pattern[str]  # in a role: held no more

    # What happened, and how far things went where no event says it.
    events: Table[tuple[Event, Outcome | None, Sieved]]
    indicted_list: re.Pattern[str]  # `the indictment names as defendants`: the people after it are indicted
    charged_with: re.Pattern[str] = NEVER  # a formal act, up to the group `link` before what it accuses of
    fates: Table[tuple[Fate, Sieved]] = NO_ROWS  # how far things went, where no event says it
    instances: Table[tuple[Instance, Sieved]] = NO_ROWS
    counts: re.Pattern[str] = NEVER  # counts of a charge: `one`, and `all` of how many
    partly: re.Pattern[str] = NEVER  # at a cue of clearing: of one thing among others

    # To whom: where a person stands beside a cue.
    passive: re.Pattern[str] = ALWAYS  # before a cue: it is done to whom the sentence is about
    done_to: re.Pattern[str] = NEVER  # between a name and a cue: it is done to this person
    object: re.Pattern[str] = NEVER  # after a cue, up to the person whom it is done to
    object_pronoun: re.Pattern[str] = NEVER  # him, her, them
    possessive: re.Pattern[str] = NEVER  # after a name: something of theirs is meant
    aside: re.Pattern[str] = NEVER  # a side clause between commas
    aside_open: re.Pattern[str] = NEVER  # before a cue: `, who`
    related: re.Pattern[str] = ALWAYS  # before a name: it only says whose wife, lawyer or firm is meant
    comma_alone: re.Pattern[str] = NEVER  # between two names: no word says that they belong together
    of_several: re.Pattern[str] = ALWAYS  # from a name to the end of a cue: the verb is of several people
    somebody: re.Pattern[str] = NEVER  # all the words before a cue: somebody who is named after it
    apposed: re.Pattern[str] = NEVER  # after such a cue, up to the name
    inverted: re.Pattern[str] = ALWAYS  # after a cue, up to the people it is about
    listing: re.Pattern[str] = NEVER  # after a cue, up to a list of people
    other_subject: re.Pattern[str] = NEVER  # between a person and a cue: somebody else comes first

    # Who is meant without a name.
    person_begins: re.Pattern[str]  # at the start of a sentence: he, she
    thing_begins: re.Pattern[str]  # at the start of a sentence: it, the company; not `it emerged`, `the firm behind`
    the_company: re.Pattern[str]  # `the company`, the only one of the article
    pronoun: re.Pattern[str] = NEVER  # he, they, both
    several: Table[tuple[int, Sieved]] = NO_ROWS  # pronouns of so many people; 0 of any number
    described: re.Pattern[str] = NEVER  # `the former distributor`, with the group `noun`
    age: re.Pattern[str] = NEVER  # after a name
    lede: re.Pattern[str] = NEVER  # how a sentence begins that is about one person without a name
    stranger: re.Pattern[str] = NEVER  # how a sentence begins that is about somebody new and not found
    he_or_she: Table[tuple[str, Sieved]] = NO_ROWS  # pronouns by gender
    genders: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = ()  # a word for somebody, and roles it does not fit

    # Figures and relations.
    properties: tuple[PropertyCue, ...]
    bound: re.Pattern[str]  # a bound at the end of the words before an amount
    range: re.Pattern[str]  # between the two ends of a range
    based_in: re.Pattern[str]  # before a place
    relations: tuple[RelationCue, ...] = ()
