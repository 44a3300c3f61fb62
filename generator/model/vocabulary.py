"""The closed lists of the field, one word for one thing, and what each word means for the reader.

In: nothing. Out: enumerations and the tables that explain them. Refuses to know any case, person or network.
"""

from enum import StrEnum


class Standing(StrEnum):
    """How well established a statement is: who has committed to it."""

    ALLEGED = "alleged"
    ADMITTED = "admitted"
    FOUND = "found"
    OFFICIAL = "official"
    PARTY = "party"
    REPORTED = "reported"


STANDINGS: dict[Standing, str] = {
    Standing.FOUND: "by a court, about the parties of that case",
    Standing.ADMITTED: "by the person, against that person alone",
    Standing.ALLEGED: "nobody has admitted it and no court has found it",
    Standing.OFFICIAL: "stated by an authority about its own acts and counts",
    Standing.PARTY: "said by a company, a defendant or the defence",
    Standing.REPORTED: "the writer's own account",
}


class Basis(StrEnum):
    """How a statement is known, which is not its standing."""

    PROVED = "proved"
    RECORDED = "proved earlier"
    COPIED = "copied"
    CITED = "cited only"


BASIS_WORDS: dict[Basis, str] = {
    Basis.PROVED: "words proved",  # beside an allegation, "proved" alone would be read as proof of it
    Basis.RECORDED: "words proved earlier",
    Basis.COPIED: "words copied",
    Basis.CITED: "cited only",
}
BASES: dict[Basis, str] = {
    Basis.PROVED: "its words stand verbatim in a source that we hold",
    Basis.RECORDED: "its words stood verbatim in a source that is kept elsewhere, and were not proved again here",
    Basis.COPIED: "its words were copied by hand from a source that we do not hold",
    Basis.CITED: "its source is named; its words are not held",
}


class Outcome(StrEnum):
    """How a plea or a ruling went."""

    GUILTY = "guilty"
    NOT_GUILTY = "not guilty"
    UPHELD = "upheld"
    QUASHED = "quashed"
    QUASHED_IN_PART = "quashed in part"
    REMITTED = "remitted"
    APPEAL_DISMISSED = "appeal dismissed"
    USABLE = "evidence usable"
    UNUSABLE = "evidence unusable"
    REFERRED = "questions referred"
    ANSWERED = "questions answered"
    OTHER = "other"


class Event(StrEnum):
    """A step that happened on a date."""

    LAUNCH = "launch"
    INVESTIGATION = "investigation"
    LEGISLATION = "legislation"
    INFILTRATION = "infiltration"
    RAID = "raid"
    SEIZURE = "seizure"
    TAKEDOWN = "takedown"
    STATEMENT = "statement"
    PUBLICATION = "publication"
    APPLICATION = "application"
    WARRANT = "warrant"
    ARREST = "arrest"
    CHARGE = "charge"
    INDICTMENT = "indictment"
    HEARING = "hearing"
    PLEA = "plea"
    DENIAL = "denial"
    TRIAL = "trial"
    CONVICTION = "conviction"
    SENTENCE = "sentence"
    ACQUITTAL = "acquittal"
    DISMISSAL = "dismissal"
    APPEAL = "appeal"
    RULING = "ruling"
    RELEASE = "release"
    EXTRADITION = "extradition"


OUTCOMES: dict[Event | None, tuple[Outcome, ...]] = {
    Event.PLEA: (Outcome.GUILTY, Outcome.NOT_GUILTY),
    Event.RULING: tuple(outcome for outcome in Outcome if outcome not in (Outcome.GUILTY, Outcome.NOT_GUILTY)),
}


class Role(StrEnum):
    """What somebody is in a case or a story; it says nothing about guilt."""

    ACCUSED = "accused"
    SUSPECT = "suspect"
    DEFENDANT = "defendant"
    APPLICANT = "applicant"
    RESPONDENT = "respondent"
    APPELLANT = "appellant"
    VICTIM = "victim"
    WITNESS = "witness"
    JUDGE = "judge"
    PROSECUTOR = "prosecutor"
    DEFENCE = "defence"
    OFFICIAL = "official"
    COMPANY = "company"
    PROSECUTION = "prosecution"
    SELLER = "seller"
    INVESTIGATOR = "investigator"


# Whoever has one of these roles has part in a case and is no party of it.
NO_PARTIES = frozenset({Role.WITNESS, Role.JUDGE, Role.PROSECUTOR, Role.DEFENCE, Role.OFFICIAL, Role.INVESTIGATOR})


class SourceType(StrEnum):
    """What sort of source it is; the order is the order of lists."""

    COURT = "court"
    AUTHORITY = "authority"
    RELEASE = "republished release"
    PRESS = "press"
    SCHOLAR = "scholar"
    COUNSEL = "counsel"
    PARTY = "party"


class Final(StrEnum):
    """Whether a decision can still be appealed; unknown counts as not final."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Instance(StrEnum):
    """Which court in the ladder."""

    FIRST = "first"
    APPEAL = "appeal"
    CASSATION = "cassation"


class Lawfulness(StrEnum):
    """Whether a ruling holds that the evidence was lawfully obtained."""

    LAWFUL = "lawful"
    UNLAWFUL = "unlawful"
    UNDECIDED = "not decided"
    UNKNOWN = "unknown"


class Use(StrEnum):
    """Whether a ruling lets the evidence be used, which is another question."""

    ALLOWED = "allowed"
    REFUSED = "refused"
    UNDECIDED = "not decided"
    UNKNOWN = "unknown"


class Question(StrEnum):
    """What a ruling about the evidence decides."""

    INTERCEPTION = "interception"
    DISCLOSURE = "disclosure"
    TRANSFER = "transfer"
    USE = "use"
    ENCRYPTION = "encryption"
    FAIR_TRIAL = "fair trial"
    JURISDICTION = "jurisdiction"


class History(StrEnum):
    """What a later court made of a ruling; `left open`: it decided the case otherwise or on other grounds."""

    AFFIRMED = "affirmed"
    REVERSED = "reversed"
    ANSWERED = "answered"
    LEFT_OPEN = "left open"
    PENDING = "pending"


class PropertyType(StrEnum):
    """What the value of a property is."""

    COUNT = "count"
    MONEY = "money"
    DURATION = "duration"
    QUANTITY = "quantity"
    TEXT = "text"
    RELATION = "relation"
