"""A sentence → the same sentence in which every name is a row of signs that say what it is.

In: a text, its mentions, and what each thing is. Out: a text of the same length, so that every place in it is a place
in the sentence; patterns of a language can then say `a prosecutor` and mean every prosecutor whom the article names.
Refuses to know any language.
"""

from collections.abc import Iterable, Mapping

from generator.convert.names.identity import Thing
from generator.convert.tongue import Tongue
from generator.model.gazetteer import Mention
from generator.model.vocabulary import Role

# Signs that no text holds: of the range that Unicode leaves to private use.
PERSON, JUDGE, PROSECUTOR, OFFICER, COUNSEL, ONLOOKER = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004", "\ue005"
AGENCY, ACCUSER, COURT, FIRM = "\ue006", "\ue007", "\ue008", "\ue009"
_SIGNS = frozenset((PERSON, JUDGE, PROSECUTOR, OFFICER, COUNSEL, ONLOOKER, AGENCY, ACCUSER, COURT, FIRM))
_PLAIN = str.maketrans(dict.fromkeys(_SIGNS, " "))
_OF_ROLES = {
    Role.JUDGE: JUDGE,
    Role.PROSECUTOR: PROSECUTOR,
    Role.OFFICIAL: OFFICER,
    Role.INVESTIGATOR: OFFICER,
    Role.DEFENCE: COUNSEL,
    Role.WITNESS: ONLOOKER,
    Role.VICTIM: ONLOOKER,
}
_OF_FOLDERS = {"people": PERSON, "agencies": AGENCY, "courts": COURT, "companies": FIRM, "networks": FIRM}


def shape(text: str, mentions: Iterable[Mention], signs: Mapping[str, str]) -> str:
    """The text with the signs of those of its names that have one; quotation marks and all else stay."""
    shaped = text.translate(_PLAIN)
    for one in mentions:
        if sign := signs.get(one.id, ""):
            shaped = shaped[: one.start] + sign * (one.end - one.start) + shaped[one.end :]
    return shaped


def signs(things: Mapping[str, Thing], roles: Mapping[str, Role], tongue: Tongue) -> dict[str, str]:
    """The sign of everything that can speak, act or be accused."""
    found = {id: _OF_FOLDERS[thing.folder] for id, thing in things.items() if thing.folder in _OF_FOLDERS}
    accusers = {
        id for id in found if any(tongue.accusers.search(form) for form in (things[id].name, *things[id].forms))
    }
    return {
        id: _OF_ROLES.get(roles[id], sign) if id in roles else ACCUSER if sign == AGENCY and id in accusers else sign
        for id, sign in found.items()
    }
