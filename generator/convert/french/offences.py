"""What somebody is charged with, suspected of, cleared of or convicted of, in French.

In: a sentence. Out: offences in its words, with their places. Refuses to know a law. What a word of charging introduces
is an offence only where it has the name of one.
"""

import re
from collections.abc import Iterator

from generator.convert.names import charges
from generator.convert.names.candidates import Candidate
from generator.convert.tongue import NEVER

_NOUNS = (
    r"(?:associations? de malfaiteurs|blanchiment|trafics? (?:international |transfrontalier )?(?:de"
    r"|d[’'])|importations?|exportations?|contrebande|fourniture|détention|port|acquisition|transport"
    r"|cession"
    r"|offre|complicité|recel|escroqueries?|extorsions?|séquestrations?|enlèvements?|assassinats?"
    r"|meurtres?|tentatives?|homicides?|vols?|corruption|faux|usage de faux|fraudes?"
    r"|participation à|(?:dirigeante?s?|membres?|décideurs?) d[’']une (?:organisation criminelle|association)"
    r"|appartenance à|direction d|direction et|organisation d|non-justification|menaces?"
    r"|tortures?|actes? de torture|actes? de barbarie|proxénétisme|traite d|traite des"
    r"|abus de|violences|chantage|terrorisme|destruction|dégradations?|incendie|production|fabrication"
    r"|culture|usage|mise à disposition|refus de|infractions? à|atteinte|atteintes"
    r"|intrusion|piratage|évasion|outrage|rébellion|harcèlement|prise illégale|travail dissimulé"
    r"|cryptologie|adhésion à|faits de|crimes?|délits? de|diffusion|exportation|viols?|possession"
    r"|dissimulation|entrave)"
)
_START = re.compile(
    rf"(?:(?:les |la |le |l[’']|des |de la |du |d[’']|de |un |une |notamment |[«“\"]["
    rf" \u00a0\u202f]?)){{0,4}}(?P<name>{_NOUNS})",
    re.IGNORECASE,
)
_LEAD = r"(?:(?:les |la |le |l[’']|des |du |un |une |notamment |entre autres |[«“\"][ \u00a0\u202f]?)){0,4}"
_MIDDLE = r"[^.;:«»“”\"]{0,120}?"
_LINK = re.compile(
    r"(?:\b(?:soupçonnée?s?|suspectée?s?|accusée?s?|soupçons?|accusations?|coupables?|relaxée?s?"
    r"|acquittée?s?|blanchie?s?|prévenue?s?|charges?|chefs?|faits?|répondre|accuse|soupçonne|accusait"
    r"|inculpée?s?|convaincue?s?)"
    rf"(?: (?:notamment|également|aussi))? (?:de |d[’']|des |du (?:chef |délit )(?:de |d[’']))"
    rf"|\b(?:mise?s? en examen|mise?s? en cause|poursuivie?s?|condamnations?|poursuites|condamnée?s?"
    rf"|condamne|condamné|jugée?s?|renvoyée?s?|inculpée?s?|interpellée?s?|arrêtée?s?|écrouée?s?"
    rf"|incarcérée?s?|prison|ferme|comparaît|comparaissent|comparaissait"
    rf"|comparaissaient|procès|enquête|information judiciaire|ouverte|détention|recherchée?s?|extradée?s?"
    rf"|sursis|amende|ans|requis|déférée?s?|coupables?|reconnue?s?|plainte){_MIDDLE} (?:pour|des chefs de"
    rf"|du chef de|des chefs d[’']|du chef d[’']|sous le chef de|pour des faits de|pour des faits d[’'])["
    rf" ]?"
    rf"|\bpoursuivie?s? (?:comme|en tant que|en qualité de) "
    rf"|\b(?:reconnu|avoué|reconnaît|nié|nie|conteste|contesté|niait) (?=(?:le |la |les |l[’']|des |du )))"
    rf"(?={_LEAD}{_NOUNS})",
    re.IGNORECASE,
)
_RESTRICTIVE = re.compile(
    r"(?:\b(?:celui|ceux|celle|celles|personnes?|clients?|utilisateurs?|criminels?|hommes?|quelqu[’']un)"
    r" (?:qui|que|dont) (?:[\w’'-]+ ){0,4}$)",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"[.;:“”\"()]|»(?! (?:et|ainsi que) (?:d[e’'] ?|pour )?«)|, (?:qui|que|dont|où|après|alors|mais|le|la"
    r"|les|l[’']|il|elle|ils|elles|on|selon|a|ont|est|sont|avant|tandis|tout|lors|avec|sans|a-t-on|ce|ces"
    r"|ainsi que l)\b"
    r"|,? (?:après|alors|lorsqu|tandis|pendant|durant|entre (?:\d|janvier|février|mars|avril|mai|juin"
    r"|juillet|août|septembre|octobre|novembre|décembre|le)|depuis|selon|dans (?:le|la|les|l[’']|cette|ce"
    r"|un|une)|par (?:le|la|les|un|une|l[’'])|à [A-Z]|"
    r"(?:le|au|en|de) (?:\d|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre"
    r"|décembre|mois)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|via|grâce|passée?s?|commis\w*|présumée?s?|vers|portant|visant|menée?s?|destinée?s?|liée?s?|afin"
    r"|mais|qui|dont|à (?:la|une|un|\w+ (?:ans|mois))|au (?:sein|moyen|profit|terme)|et pour avoir|et (?:a|ont|est|sont"
    r"|placée?s?|écrouée?s?|condamnée?s?|relaxée?s?|d[’']avoir|il|elle|ils|incarcérée?s?|remise?s?"
    r"|laissée?s?|nie|nient|encourt|encourent|risque)|a été|ont été|avait|est|sont|était|encourt|devant"
    r"|contre|sur (?:fond|le|la))\b"
)
_BETWEEN = re.compile(
    rf"(?:, | et | ainsi que | ou |, et |[ \u00a0\u202f]?[»”\"],? (?:et |ainsi que )?)(?:(?:pour|de|d[’']"
    rf"|des chefs de|du chef de|notamment) ?)?(?={_LEAD}{_NOUNS})",
    re.IGNORECASE,
)
_CHARGED = re.compile(
    r"\b(?:soupçonnée?s?|suspectée?s?|accusée?s?|coupables?|relaxée?s?|acquittée?s?|mise?s? en examen"
    r"|poursuivie?s?|condamnée?s?|jugée?s?|renvoyée?s?|inculpée?s?|chefs?|information judiciaire"
    r"|comparaiss\w+|comparaît|prévenue?s?)\b",
    re.IGNORECASE,
)
CHARGES = charges.Charges(_LINK, _RESTRICTIVE, _START, _BETWEEN, _STOP, NEVER, _CHARGED)


def find(text: str) -> Iterator[Candidate]:
    """Every offence that a word of charging introduces."""
    return charges.offences(text, CHARGES)
