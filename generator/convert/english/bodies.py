"""How English names police forces, prosecutors, offices and courts: a table of patterns, and forces by nationality.

In: nothing, or a sentence. Out: rows of kind, rule, pattern with the group `name`, and whether the row alone is weak;
candidates for forces. Refuses to know any body but a few that the whole world calls by one word.
"""

import re
from collections.abc import Iterator

from generator.convert.english.countries import DEMONYMS
from generator.convert.english.towns import REGIONS, TOWNS
from generator.convert.english.words import ORDINARY
from generator.convert.names.candidates import Candidate
from generator.convert.names.spelling import CAP

OFFICE = (
    r"(?:Agency|Police|Service|Services|Bureau|Administration|Investigations|Office|Authority|Department|Ministry"
    r"|Board|Commission|Constabulary|Directorate|Inspectorate|Task Force|Border Force|Patrol|Institute|Unit|Squad"
    r"|Marshals"
    r"|Customs|Coastguard|Coast Guard|Gendarmerie|Polícia|Guardia|(?<!Lake )Garda|Tribunal|Ombudsman"
    r"|Prosecutors|Prosecution"
    r"|Parquet|Sheriff[’']s Office|Division|Command|Corps|Executive)"
)
"""The noun at the end of the name of an office."""

_INNER = rf"(?:{CAP}|U\.S\.|&)"
_WORLD_BODIES = (
    "Europol|Eurojust|Interpol|INTERPOL|EUROPOL|EUROJUST|FBI|DEA|NCA|CIA|HSI|AFP|RCMP|NSA|OLAF|BKA|FIOD|GCHQ|EPPO"
    "|PSNI|CPS|DPP|HMRC|ANSSI|LKA|SOCA|ACIC|CBSA|CSIS|ATF|IRS|ICE|MI5|Fedpol|fedpol|USKOK|Økokrim|Kripos|OFAST|JIRS|CAB"
    "|Scotland Yard|Guardia Civil|Bundeskriminalamt|Garda Síochána|An Garda Síochána|Carabinieri"
    "|Guardia di Finanza|Mossos d[’']Esquadra"
    "|Policía Nacional|Polícia Judiciária|Met Police|Homeland Security|Secret Service|US Marshall?s|U.S. Marshall?s"
)
_COURT_KIND = (
    r"(?:Crown|High|Supreme|District|Federal|Circuit|County|Magistrates[’']?|Sheriff|Superior|Appeal|Appeals"
    r"|Criminal|Regional|Constitutional|Central|Local|Special|Central Criminal|Assize|Youth)"
)
_DISTRICT = rf"(?:Northern|Southern|Eastern|Western|Central|Middle) District of {CAP}(?: {CAP})?"

_CIRCUIT = (
    r"(?:\d{1,2}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|D\.C\.|Federal)"
    r" (?:U\.?S\.? )?Circuit"
)
_CRIME = (
    r"(?:Crimes?|Drugs?|Police|Policing|Investigations?|Investigative|Intelligence|Fraud|Corruption|Narcotics|Cyber"
    r"|Firearms|Trafficking|Cybercrime|Operations|Enforcement|Gangs|Asset Recovery|Security|Customs|Strike)"
)
_TEAM = (
    r"(?:Group|Unit|Team|Squad|Centre|Center|Directorate|Command|Branch|Partnership|Task ?[Ff]orce|Section|Network"
    r"|Force"
    r"|Division|Department|Division)"
)

RULES: tuple[tuple[str, str, str, bool], ...] = (
    (
        "agencies",
        "unit against crime",
        rf"(?P<name>(?:{CAP} (?:and |& )?){{1,5}}{_CRIME} {_TEAM})\b(?! {CAP})",
        False,
    ),
    ("courts", "circuit", rf"\b(?P<name>{_CIRCUIT}(?: Court of Appeals)?)(?! (?:Judge|Court|Justice))\b", False),
    (
        "courts",
        "court",
        rf"(?P<name>(?:(?:{CAP}[’']?|U\.S\.) ){{1,4}}(?:Courts?|Tribunal)(?: of (?:Appeals?|Justice|Cassation"
        rf"|Human Rights))?"
        rf"(?: (?:for|in) the (?:{_DISTRICT}|{_CIRCUIT})| of the European Union)?)\b",
        False,
    ),
    (
        "courts",
        "court of",
        rf"\b(?P<name>(?:{_COURT_KIND} )?(?:Court|Tribunal) of {CAP}(?: (?:of )?(?:England and Wales"
        rf"|{CAP}))?)",
        False,
    ),
    (
        "courts",
        "court in small letters",
        rf"\b(?P<name>(?:{'|'.join(sorted(TOWNS, key=len, reverse=True))}) (?:district |appeals? |criminal "
        rf"|regional |crown |magistrates[’'] )?court)\b",
        False,
    ),
    (
        "courts",
        "known by its house",
        r"\b(?P<name>Old Bailey|Supreme Court|Court of Appeal|High Court at [A-Z][a-zāēīōū]+|High Court|Crown Court"
        r"|Royal Courts of Justice"
        r"|Hoge Raad|Conseil [cC]onstitutionnel|Bundesgerichtshof|Cour de [cC]assation)\b",
        False,
    ),
    ("courts", "district", rf"(?<!for the )(?<!Office, )(?P<name>{_DISTRICT})", True),
    (
        "agencies",
        "office",
        rf"(?P<name>(?:{_INNER} (?:and (?!the )|for )?){{1,6}}{OFFICE}(?: of (?:{CAP}"
        rf"|the {CAP})(?: (?:and )?{CAP}){{0,4}})?)\b(?![’']s (?:Office|Bureau|Division))",
        False,
    ),
    (
        "agencies",
        "office of an office",
        rf"(?P<name>(?:{CAP} ){{1,3}}{OFFICE}[’']s (?:{CAP} ){{0,3}}(?:Office|Bureau|Division|Section|Unit"
        rf"|Branch)(?: of {CAP}(?: (?:and )?{CAP}){{0,3}})?)\b",
        False,
    ),
    (
        "agencies",
        "office, police first",
        rf"\b(?P<name>(?:{CAP} )?(?:Police and(?! the)|Polícia|Policía|Polizia|Guardia|Gendarmerie|(?:Ministry"
        rf"|Bureau|Department|Office|Directorate|Board|Institute)"
        rf" of)(?: the)? {CAP}(?:(?:,? and|, (?={CAP},? and)| of(?: the)?)? {CAP}(?!\w|[’']s\b)){{0,5}})",
        False,
    ),
    (
        "agencies",
        "attorney's office",
        r"\b(?P<name>(?:U\.?S\.? |United States |State |District "
        r"|County )?(?:District )?Attorney(?: General)?[’']s Office)\b",
        False,
    ),
    ("agencies", "body of the world", rf"\b(?P<name>{_WORLD_BODIES})\b(?! Act\b)", False),
    ("agencies", "guards", r"\b(?P<name>[Gg]arda[íi])\b", False),
    ("agencies", "grand jury", r"\b(?P<name>(?:federal )?grand jury)\b", False),
)

ALSO = dict.fromkeys(("An Garda Síochána", "Garda Síochána"), ("gardaí", "gardai", "Gardaí", "Garda Síochána"))
"""What a body is called, too, where its name does not show it."""

_DEMONYM = "|".join(re.escape(word) for word in sorted(DEMONYMS, key=len, reverse=True))
_FORCE = (
    r"(?:(?:[Nn]ational|[Ff]ederal|[Jj]udicial|[Mm]ilitary|[Ss]tate|[Cc]riminal|[Ff]inancial) )?(?:[Pp]olice"
    r"|[Gg]endarmerie"
    r"|[Cc]arabinieri|[Cc]onstabulary|[Cc]ustoms|[Cc]oastguard|prosecutors|[Pp]ublic [Pp]rosecution [Ss]ervice"
    r"|[Pp]ublic [Pp]rosecutor[’']s [Oo]ffice)"
)
_FORCES = re.compile(
    rf"\b(?P<list>(?:{_DEMONYM})(?:(?:, (?:{_DEMONYM}))*,? and (?:{_DEMONYM}))?) (?P<force>{_FORCE})\b"
    r"(?! (?:[Oo]fficers?|[Aa]gents?|sources|databases)\b)"
)
_ONE = re.compile(rf"\b(?:{_DEMONYM})\b")
_LOCAL = re.compile(
    rf"(?<![\w.])(?P<name>{CAP}(?: {CAP})?) (?P<force>police\b(?! and (?!crime))|(?:(?:public|state|federal"
    rf"|district) )?"
    r"prosecutor(?:[’']s|s[’']?) office|(?:public )?prosecution (?:service|office))\b"
)


def forces(text: str) -> Iterator[Candidate]:
    """`Belgian and Dutch police` are two forces; `Belgian` alone stands for the first. And `Springfield police`."""
    for match in _FORCES.finditer(text):
        some = list(_ONE.finditer(match["list"]))
        for one in some:
            form = f"{one[0]} {match['force']}"
            start = match.start() + one.start()
            end = match.end() if one is some[-1] else start + len(one[0])
            yield Candidate("agencies", form, start, end, "agencies by nationality", any_case=True)
    for match in _LOCAL.finditer(text):
        words = match["name"].split()
        while words and words[0].casefold() in ORDINARY:
            words.pop(0)
        name = " ".join(words)
        if words and words[0] not in DEMONYMS and (name in TOWNS | REGIONS or len(words) < 3):
            start = match.end("name") - len(name)
            yield Candidate(
                *("agencies", f"{name} {match['force']}", start, match.end(), "agencies by town"),
                any_case=True,
                weak=match["force"] == "police",
            )
