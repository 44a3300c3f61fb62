"""Words by which an editor says how the generator treats a file, a name, a table.

In: nothing. Out: enumerations. Refuses to know what is said of anybody: those words are in `vocabulary`.
"""

from enum import StrEnum


class Publish(StrEnum):
    """How much of a source's text the site may show."""

    PASSAGES = "passages"
    NONE = "none"
    FULL = "full"


class Kept(StrEnum):
    """Where the seed of a source lies: in the project, or with whoever may hold it."""

    HERE = "here"
    ELSEWHERE = "elsewhere"


class OfferKind(StrEnum):
    """What a sentence of a further source is to a claim that is there."""

    FURTHER = "further source"
    CONTRADICTION = "contradiction"
    NEW = "new claim"


class Review(StrEnum):
    """A draft is checked but never published, and never counts as knowledge."""

    DRAFT = "draft"
    REVIEWED = "reviewed"


class Show(StrEnum):
    """How far somebody's name is shown; each level but the first keeps their page out of search engines."""

    INDEX = "index"
    NOINDEX = "noindex"
    INITIALS = "initials"
    WITHDRAWN = "withdrawn"


class Links(StrEnum):
    """Whether first mentions of known names are linked by themselves."""

    AUTO = "auto"
    MANUAL = "manual"


class GroupedBy(StrEnum):
    """What the rulings of a table stand together by."""

    COUNTRY = "country"
    QUESTION = "question"


class Side(StrEnum):
    """From which end a relation is looked at: as its `label` says it, or as its `reverse` does."""

    LABEL = "label"
    REVERSE = "reverse"
