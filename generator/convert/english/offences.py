"""What somebody is charged with, suspected of, cleared of or convicted of.

In: a sentence. Out: offences in its words, with their places. Refuses to know a law. What follows `accused of` is an
offence only where it has the name of one; otherwise it is an allegation, and `claims` has it.
"""

import re
from collections.abc import Iterator

from generator.convert.candidates import Candidate

_NOUNS = (
    r"(?:conspiracy|conspiring|(?:habitual |international )?money[ -]laundering|laundering|racketeering"
    r"|(?:drugs?|arms|weapons|human|cocaine"
    r"|narcotics|people)[ -](?:and arms )?(?:trafficking|smuggling|dealing|offences)|trafficking|smuggling"
    r"|extortion|kidnapping|fraud|murder"
    r"|attempted murder|manslaughter|obstruction|participation in|membership of|possession of|importation"
    r" of|bribery|corruption"
    r"|forgery|theft|robbery|terrorism|perjury|tax evasion|torture|blackmail|arson|assault|hacking|unlawful|illegal)"
)
_GERUND = (
    r"(?:(?:knowingly|unlawfully|illegally|wilfully) )?(?!being\b|having\b|following\b|including\b"
    r"|according\b)[a-z]{3,}ing\b"
)
_CHARGED = re.compile(
    r"\b(?:indicted|charged|convicted|guilty|cleared|acquitted|suspected|charges?|suspicion|accused"
    r"|admitted|plead(?:ed|ing) guilty)\b"
)
_LINK = re.compile(
    r"\b(?:indicted\b.{0,160}?\b(?:for|on charges of|with|of)|charged (?:with|of)|charges? (?:of|ranged"
    r" from|include[ds]?)"
    r"|charges .{3,140}? with|convicted of|(?:found )?guilty (?:[\w ]{1,30}? )?(?:of|to)|cleared of"
    r"|acquitted of|suspected of"
    r"|suspicion of|accused of|admitted) (?=(?P<items>.+))"
)
_RESTRICTIVE = re.compile(r"(?<!,) \b(?:who|that|which) (?:were|was|had been|have been|has been) (?:\w+ )?$")
_STOP = re.compile(
    r"[.;:“”\"]|, (?:who|which|after|when|while|but|the|he|she|they|although|including)\b|,? (?:after|when"
    r"|because|while|as well|following|since|against"
    r"|on \d|in (?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4}))\b"
)
_START = rf"(?:{_NOUNS}|{_GERUND})"
_SPLIT = re.compile(rf"(?:,? and |, | to )(?={_START})")


def find(text: str) -> Iterator[Candidate]:
    """Every offence that a word of charging introduces."""
    for link in _LINK.finditer(text):
        if _CHARGED.search(link[0]) and not _RESTRICTIVE.search(text[: link.start()]):
            only_nouns = link[0].startswith(("accused", "admitted"))
            yield from _items(link["items"], link.start("items"), only_nouns)


def _items(text: str, offset: int, only_nouns: bool) -> Iterator[Candidate]:
    stop = _STOP.search(text)
    text = text[: stop.start()] if stop else text
    starts = [0, *(match.end() for match in _SPLIT.finditer(text))]
    ends = [*(match.start() for match in _SPLIT.finditer(text)), len(text)]
    for start, end in zip(starts, ends, strict=True):
        form = text[start:end].strip(" ,")
        if re.match(_NOUNS if only_nouns else _START, form):
            yield Candidate(
                "offences", form, offset + start, offset + start + len(form), "offence after a charge", any_case=True
            )
