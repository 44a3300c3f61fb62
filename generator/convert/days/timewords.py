"""Words that name a day from another one, in each language.

In: nothing. Out: tables: so many units before or after the day of publication, or the date before it in the text.
Refuses to know any date.
"""

from typing import NamedTuple


class Row(NamedTuple):
    """Words for so many units before or after a day; `basis` says it in English, before that day."""

    basis: str
    unit: str
    shift: int
    words: dict[str, str]


FROM_PUBLICATION = (
    Row(
        "day of",
        "day",
        0,
        {
            "en": r"today|tonight|this (?:morning|afternoon|evening)",
            "nl": r"vandaag|van(?:morgen|ochtend|middag|avond)",
            "fr": r"aujourd[’']hui|ce (?:matin|soir)|cet après-midi",
        },
    ),
    Row(
        "day before",
        "day",
        -1,
        {
            "en": r"yesterday|last night",
            "nl": r"gisteren|gister(?:morgen|ochtend|middag|avond)",
            "fr": r"(?<!avant-)hier",
        },
    ),
    Row(
        "two days before",
        "day",
        -2,
        {
            "en": r"the day before yesterday",
            "nl": r"eergisteren",
            "fr": r"avant-hier",
        },
    ),
    Row("day after", "day", 1, {"en": r"tomorrow", "nl": r"morgen(?:ochtend|middag|avond)", "fr": r"demain"}),
    Row(
        "week before",
        "week",
        -1,
        {
            "en": r"last week",
            "nl": r"(?:vorige|afgelopen) week",
            "fr": r"la semaine (?:dernière|passée)",
        },
    ),
    Row(
        "week of",
        "week",
        0,
        {
            "en": r"(?:earlier |later )?this week",
            "nl": r"(?:eerder |later )?deze week",
            "fr": r"cette semaine(?!-là)",
        },
    ),
    Row(
        "week after",
        "week",
        1,
        {
            "en": r"next week",
            "nl": r"(?:volgende|komende) week",
            "fr": r"la semaine prochaine",
        },
    ),
    Row(
        "month before",
        "month",
        -1,
        {
            "en": r"last month",
            "nl": r"(?:vorige|afgelopen) maand",
            "fr": r"le mois (?:dernier|passé)",
        },
    ),
    Row(
        "month of",
        "month",
        0,
        {
            "en": r"(?:earlier |later )?this month",
            "nl": r"(?:eerder |later )?deze maand",
            "fr": r"ce mois-ci",
        },
    ),
    Row(
        "month after",
        "month",
        1,
        {
            "en": r"next month",
            "nl": r"(?:volgende|komende) maand",
            "fr": r"le mois prochain",
        },
    ),
    Row(
        "year before",
        "year",
        -1,
        {
            "en": r"last year",
            "nl": r"vorig jaar",
            "fr": r"l[’'](?:an dernier|année dernière|an passé)",
        },
    ),
    Row(
        "year of",
        "year",
        0,
        {
            "en": r"(?:earlier |later )?this (?:year|spring|summer|autumn)",
            "nl": r"(?:eerder |later |begin )?(?:dit (?:jaar|voorjaar|najaar)|deze (?:zomer|lente|herfst))",
            "fr": r"cette année(?!-là)|ce printemps|cet été|cet automne",
        },
    ),
    Row(
        "year after",
        "year",
        1,
        {
            "en": r"next year",
            "nl": r"(?:volgend|komend) jaar",
            "fr": r"l[’'](?:an prochain|année prochaine)",
        },
    ),
)
FROM_TEXT = (
    Row(
        "day of",
        "day",
        0,
        {
            "en": r"(?:that|the) same day|that (?:very )?day",
            "nl": r"diezelfde dag|dezelfde dag|die dag",
            "fr": r"le même jour|ce jour-là",
        },
    ),
    Row(
        "day after",
        "day",
        1,
        {
            "en": r"(?:the )?(?:next|following) day|a day later",
            "nl": r"(?:de )?(?:volgende dag|dag (?:erna|daarna))|een dag later",
            "fr": r"le lendemain|un jour plus tard|le jour suivant",
        },
    ),
    Row(
        "day before",
        "day",
        -1,
        {
            "en": r"the (?:day before|previous day)(?! yesterday)|a day earlier",
            "nl": r"de dag (?:ervoor|daarvoor)|een dag eerder",
            "fr": r"la veille(?! de)|un jour plus tôt",
        },
    ),
    Row(
        "month of",
        "month",
        0,
        {
            "en": r"that (?:same )?month|the same month",
            "nl": r"(?:diezelfde|dezelfde|die) maand",
            "fr": r"ce mois-là|le même mois",
        },
    ),
    Row(
        "month after",
        "month",
        1,
        {
            "en": r"(?:the )?following month|the next month|a month later",
            "nl": r"de maand (?:erna|daarna)|een maand later",
            "fr": r"le mois suivant|un mois plus tard",
        },
    ),
    Row(
        "year of",
        "year",
        0,
        {
            "en": r"that (?:same )?year|the same year",
            "nl": r"(?:datzelfde|hetzelfde|dat) jaar",
            "fr": r"cette année-là|la même année",
        },
    ),
    Row(
        "year after",
        "year",
        1,
        {
            "en": r"(?:the )?following year|the next year|a year later",
            "nl": r"het jaar (?:erna|daarna|daarop)|een jaar later",
            "fr": r"l[’']année suivante|un an (?:plus tard|après)",
        },
    ),
    Row(
        "year before",
        "year",
        -1,
        {
            "en": r"the (?:previous year|year before)(?! last)|a year earlier",
            "nl": r"het jaar (?:ervoor|daarvoor)|een jaar eerder",
            "fr": r"l[’']année précédente|un an (?:plus tôt|auparavant)",
        },
    ),
)
NUMBERS = {
    "en": "a|an two three four five six seven eight nine ten eleven twelve",
    "nl": "een twee drie vier vijf zes zeven acht negen tien elf twaalf",
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze",
}


class Counted(NamedTuple):
    """So many units before or after: patterns with `N` for the number and `U` for the unit."""

    basis: str
    sign: int
    published: bool
    words: dict[str, str]


COUNTED = (
    Counted("before", -1, True, {"en": r"N U ago", "nl": r"N U geleden", "fr": r"il y a N U"}),
    Counted("after", 1, False, {"en": r"N U later", "nl": r"N U later", "fr": r"N U plus tard"}),
    Counted("before", -1, False, {"en": r"N U earlier", "nl": r"N U eerder", "fr": r"N U (?:plus tôt|auparavant)"}),
)
UNITS = {
    "en": {"day": "days?", "month": "months?", "year": "years?"},
    "nl": {"day": "dag(?:en)?", "month": "maand(?:en)?", "year": "jaar|jaren"},
    "fr": {"day": "jours?", "month": "mois", "year": "ans?|années?"},
}
