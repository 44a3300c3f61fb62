"""How dates are written in each language: months, weekdays, and the small words around them.

In: nothing. Out: tables. Refuses to know what day it is, and what a sentence says besides.
"""

from typing import NamedTuple

from generator.model.names import fold

_MONTHS = {
    "en": "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep"
    " october/oct november/nov december/dec",
    "nl": "januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sept/sep"
    " oktober/okt november/nov december/dec",
    "fr": "janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct"
    " novembre/nov décembre/déc",
    "de": "januar/jan februar/feb märz april/apr mai juni/jun juli/jul august/aug september/sept oktober/okt"
    " november/nov dezember/dez",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
_DAYS = {
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
}


def _numbered(names: str) -> dict[str, int]:
    """Each way to write a month, with and without accents → its number."""
    forms = ((form, number) for number, month in enumerate(names.split(), 1) for form in month.split("/"))
    return {one: number for form, number in forms for one in (form, fold(form))}


MONTHS = {code: _numbered(names) for code, names in _MONTHS.items()}
ANY_MONTH = {name: number for names in reversed(MONTHS.values()) for name, number in names.items()}
DAYS = {code: tuple(names.split()) for code, names in _DAYS.items()}


class Words(NamedTuple):
    """Pieces of patterns. `ordinal` stands after a day, `of` between parts, `month` before a month that stands without
    day and year, `year` before a bare year, `join` between the two ends of a range; `that_year`, `last_year`,
    `this_year` and `next_year` stand where a year would. `ahead` says that a sentence looks ahead. `habit` before a
    weekday and `black` name no day; `past` and `coming` stand before or after one.
    """

    ordinal: str
    of: str
    month: str
    year: str
    join: str
    that_year: str
    last_year: str
    this_year: str
    next_year: str
    ahead: str
    habit: str
    past: str
    coming: str
    last_week: str
    next_week: str
    owner: tuple[str, ...]  # what stands before a year that belongs to a noun: `the 2019 ruling`


WORDS = {
    "en": Words(
        ordinal="(?:st|nd|rd|th)?",
        of=r"(?:of\s)?",
        month="in|since|until|till|by|from|during|early|late|mid|last|next|of|between|and",
        year="in|since|until|till|from|between|during|before|after|early|late|mid|spring|summer|autumn|fall|winter|of|by"
        "|year|through|fiscal|quarter of|quarter",
        join="and|to|until|till|through|or",
        that_year="(?:of )?(?:that|the same) year",
        last_year="(?:of )?last year",
        this_year="(?:of )?this year",
        next_year="(?:of )?next year",
        ahead=r"\b(?:will|is to|are to|due|scheduled|expected|pencilled in|slated|(?:fixed|set|listed|booked) for"
        r"|(?:is|are) (?:sentenced|tried)|sentences (?:him|her|them)|returns? to|must|may(?= \w+ (?:by|before))"
        r"|(?:has|have|is|are|remains?)\s[^,;.]{0,40}\buntil)\b",
        habit="every|each|black|good|ash|bloody|super|cyber|the|that",
        past="last|past",
        coming="next|coming",
        last_week="(?:of )?last week",
        next_week="(?:of )?next week",
        owner=("'s", "’s", "his", "her", "its", "their", "the"),
    ),
    "nl": Words(
        ordinal="(?:e|ste|de)?",
        of="",
        month="in|sinds|tot|vanaf|begin|eind|half|medio|afgelopen|vorige|komende|van|tussen|en|t/m",
        year="in|sinds|tot|vanaf|uit|van|begin|eind|medio|half|voor|na|tussen|en|jaar|voorjaar|najaar|zomer|winter|herfst"
        "|lente|kwartaal van|kwartaal|boekjaar",
        join="en|tot|tot en met|t/m|of",
        that_year="(?:van )?(?:dat|hetzelfde) jaar",
        last_year="(?:van )?vorig jaar",
        this_year="(?:van )?dit jaar",
        next_year="(?:van )?volgend jaar",
        ahead=r"\b(?:zal|zullen|wordt|worden|moet|moeten|is gepland|staat gepland|dient|dienen"
        r"|(?:kan|kunnen)\s[^,;.]{0,40}\b(?:voor|tot|vanaf)|volgt|volgen|uiterlijk"
        r"|doet uitspraak)\b",
        habit="elke|iedere|goede|witte|die",
        past="afgelopen|vorige|jongstleden",
        coming="komende|aanstaande|volgende",
        last_week="(?:van )?vorige week",
        next_week="(?:van )?volgende week",
        owner=(),
    ),
    "fr": Words(
        ordinal="(?:er|e)?",
        of="",
        month="en|depuis|dès|fin|début|mi|courant|de|à|d[’']|entre|et|mois de|mois d[’']|jusqu[’']en",
        year="en|depuis|dès|fin|début|mi|courant|entre|avant|après|de|à|jusqu[’']en|année|printemps|été|automne|hiver|et|trimestre"
        "|semestre|exercice",
        join="et|à|au|jusqu[’']au|ou",
        that_year="(?:de )?(?:cette année-là|la même année)",
        last_year="(?:de )?l[’'](?:an dernier|année dernière|an passé)",
        this_year="(?:de )?cette année(?!-là)",
        next_year="(?:de )?l[’'](?:an prochain|année prochaine)",
        ahead=r"\b(?:sera|seront|doit|doivent|devra|devront|va|vont|aura|auront"
        r"|\w{2,30}(?:era|dra|[iî]tra|eront|iront|dront|[iî]tront)|prévue?s?|fixée?s?|attendue?s?)\b",
        habit="chaque|le|tous les",
        past="dernier|passé",
        coming="prochain",
        last_week="de la semaine dernière",
        next_week="de la semaine prochaine",
        owner=(),
    ),
}
