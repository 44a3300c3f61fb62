"""What rulings hold, and what became of them, in words: of one for a cell, of many as a sum.

In: rulings. Out: wording. What is not decided is told from what is not known.
"""

from collections import Counter

from generator.model.content import Entry
from generator.model.records import Record, Ruling
from generator.model.vocabulary import History, Lawfulness, Use
from generator.publish.language import Language, phrase

# By how a ruling holds: in a cell, and in a sum.
_LAWFULNESS = {
    Lawfulness.LAWFUL: (phrase("lawful"), phrase("lawfully")),
    Lawfulness.UNLAWFUL: (phrase("unlawful"), phrase("unlawfully")),
    Lawfulness.UNDECIDED: (phrase("not decided"), phrase("not decided")),
    Lawfulness.UNKNOWN: (phrase("outcome not known"), phrase("not known")),
}
_USE = {
    Use.ALLOWED: (phrase("allowed"), phrase("allowed")),
    Use.REFUSED: (phrase("refused"), phrase("refused")),
    Use.UNDECIDED: (phrase("not decided"), phrase("not decided")),
    Use.UNKNOWN: (phrase("outcome not known"), phrase("not known")),
}
_FATES = {
    History.REVERSED: phrase("reversed later"),
    History.AFFIRMED: phrase("affirmed later"),
    History.LEFT_OPEN: phrase("left open later"),
    History.ANSWERED: phrase("answered later"),
    History.PENDING: phrase("under appeal"),
}


def use_words(use: Use, language: Language) -> str:
    """What a ruling holds of the use of the evidence."""
    return language.word(_USE[use][0])


def lawfulness_words(lawfulness: Lawfulness, language: Language) -> str:
    """Whether it holds that the evidence was lawfully obtained."""
    return language.word(_LAWFULNESS[lawfulness][0])


def fate_words(entry: Entry[Record], language: Language) -> str:
    """What later courts made of a ruling, each sort once."""
    history = entry.record.history if isinstance(entry.record, Ruling) else ()
    told = (fate for fate in _FATES if any(later.outcome is fate for later in history))
    return ", ".join(language.word(_FATES[fate]) for fate in told)


def summed_up(rulings: list[Ruling], language: Language) -> str:
    """`3 rulings. Obtained: lawfully 1, not known 2. Use as evidence: allowed 2, refused 1. Reversed later: 1.`"""
    say, number = language.say, language.number
    lawful, used = Counter(one.lawfulness for one in rulings), Counter(one.use for one in rulings)
    fates = Counter(fate for one in rulings for fate in {later.outcome for later in one.history})
    obtained = (f"{language.word(_LAWFULNESS[key][1])} {number(lawful[key])}" for key in _LAWFULNESS if lawful[key])
    use = (f"{language.word(_USE[key][1])} {number(used[key])}" for key in _USE if used[key])
    parts = [
        language.plural("%(number)s ruling", "%(number)s rulings", len(rulings)),
        say("Obtained: %(counts)s", counts=", ".join(obtained)),
        say("Use as evidence: %(counts)s", counts=", ".join(use)),
        *(f"{language.head(words)}: {number(fates[key])}" for key, words in _FATES.items() if fates[key]),
    ]
    return ". ".join(parts) + "."
