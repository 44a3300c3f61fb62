"""Whom a sentence means, and whether it may say that of them.

In: a hit in a signed text, the claims that it belongs to, everybody's situation. Out: message, hint and severity for
each of those of whom it may not. Refuses to guess: where nobody can be said to be meant, nothing is reported.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.wording.hits import Hit
from generator.link.wording.names import SIGNS, Named, Signed, sign_of
from generator.link.wording.situations import Standings
from generator.model.content import Entry
from generator.model.problems import Severity
from generator.model.records import Case, Record
from generator.model.vocabulary import Event, Standing
from generator.model.wording.offences import kinds
from generator.model.wording.phrases import BODY, PERSON, STRANGER, Phrasebook
from generator.model.wording.verdicts import IN_WORDS, PASSES, Phrasing, Situation

DECIDED = frozenset({Event.CONVICTION, Event.SENTENCE})
_SPEAKS = frozenset({Standing.ALLEGED, Standing.OFFICIAL, Standing.FOUND})
_CLAUSE, _FOR = re.compile(r"[^,;.]*"), 80
_SENTENCE = re.compile(r"[^;.!?]{0,200}")
_TOGETHER = ("and ", "with ", "en ", "met ", "et ", "avec ", "of ", "ou ", ", ")
_AGENT = re.compile(r"\b(?:by|against|door|tegen|par|contre) (?:[\w’'-]{1,20} ){0,3}\Z")
STATES = {
    Phrasing.DEED: "states wrongdoing of {who} as a fact",
    Phrasing.NOUN: "calls {who} guilty as a fact",
    Phrasing.VERDICT: "states a conviction of {who}",
    Phrasing.ACCUSED: "still accuses {who}",
    Phrasing.CRIME: "stands beside {who}, and nobody says so",
}


@dataclass(frozen=True, slots=True)
class Judging:
    """What judging one hit needs. `here`: the entry whose text it is; `subject`: whom a label is about."""

    book: Phrasebook
    standings: Standings
    entries: Mapping[str, Entry[Record]]
    here: str
    claims: Sequence[Claim]
    subject: str = ""
    decided: frozenset[str] = frozenset()  # of whom a claim of this file tells a verdict: what came later is told there


def judge(seen: Signed, hit: Hit, words: str, sentence: str, judging: Judging) -> Iterator[tuple[str, str, Severity]]:
    """One report at most: of the first of those meant of whom it may not be said."""
    if hit.phrasing is Phrasing.TOLD:
        return
    # What a conviction is for stands behind it.
    behind = _CLAUSE.match(seen.text, hit.end, hit.end + _FOR) if hit.phrasing is Phrasing.VERDICT else None
    said = kinds(f"{words}{behind[0] if behind else ''}")
    for id, sign in _meant(seen, hit, judging):
        situation = judging.standings.of_person(id, said)
        if not _passes(hit.phrasing, situation, id, sentence, judging):
            message = f"“{words}” {STATES[hit.phrasing].format(who=_label(id, judging))}: {IN_WORDS[situation]}"
            yield message, _hint(hit.phrasing, words, judging), _severity(hit.phrasing, sign)
            return


def _severity(phrasing: Phrasing, sign: str) -> Severity:
    """Of a body, or where only a word of crime stands beside somebody, an editor is asked to look."""
    return Severity.ERROR if sign == PERSON and phrasing is not Phrasing.CRIME else Severity.WARNING


def _passes(phrasing: Phrasing, situation: Situation, id: str, sentence: str, judging: Judging) -> bool:
    if phrasing in PASSES[situation] or (phrasing is Phrasing.VERDICT and id in judging.decided):
        return True
    if phrasing is Phrasing.VERDICT and any(
        claim.data.event in DECIDED or claim.data.standing is Standing.FOUND for claim in judging.claims
    ):
        return True  # it is that step's own sentence, with its date and its court
    if situation is Situation.CLEARED and phrasing in (Phrasing.VERDICT, Phrasing.ACCUSED):
        # A claim bears its date, and what came later is told beside it; elsewhere the sentence tells it.
        return bool(judging.claims) or bool(judging.book.cleared.search(sentence))
    return False


def _meant(seen: Signed, hit: Hit, judging: Judging) -> list[tuple[str, str]]:
    """Id and sign of those whom the words are about."""
    if judging.subject:
        return [(judging.subject, sign_of(judging.subject) or BODY)]
    if hit.who < 0:
        one = _single(judging, PERSON)
        return [(one, PERSON)] if one else []
    if name := seen.at(hit.who):
        with_it = [
            other
            for other in seen.between(name.end, hit.start)
            if other.sign == name.sign and seen.text[: other.start].endswith(_TOGETHER)
        ]
        return [(one.id, one.sign) for one in (name, *with_it)]
    pronoun = seen.text[hit.who : hit.who_end]
    sign = PERSON if judging.book.people.fullmatch(pronoun) else BODY
    one = _single(judging, sign)
    if one:
        return [(one, sign)]
    before = seen.before(hit.who, sign + (STRANGER if sign == PERSON else ""))
    meant = before or (_behind(seen, hit) if sign == PERSON else None)
    return [(meant.id, meant.sign)] if meant else []


def _behind(seen: Signed, hit: Hit) -> Named | None:
    """“Her crimes made X rich”: who is meant is named later, unless it is who ended it: “… were solved by X”."""
    rest = _SENTENCE.match(seen.text, hit.end)
    after = seen.between(hit.end, rest.end()) if rest else ()
    first = next((name for name in after if name.sign in (PERSON, STRANGER)), None)
    return None if first is None or _AGENT.search(seen.text, hit.end, first.start) else first


def _single(judging: Judging, sign: str) -> str:
    """The only one of this sort whom the claims are about, or whose page it is."""
    about = {id for claim in judging.claims for id in claim.about if SIGNS.get(id.partition("/")[0]) == sign}
    if len(about) == 1:
        return about.pop()
    return judging.here if not about and SIGNS.get(judging.here.partition("/")[0]) == sign else ""


def _label(id: str, judging: Judging) -> str:
    case, mark, party = id.partition("#")
    entry = judging.entries.get(case)
    if entry is None:
        return "somebody who has no file"
    if mark:
        record = entry.record
        return f"the party `{party}` of {record.label}" if isinstance(record, Case) else id
    return entry.record.label


def _hint(phrasing: Phrasing, words: str, judging: Judging) -> str:
    book = judging.book
    speakers = [claim.by for claim in judging.claims if claim.by and claim.data.standing in _SPEAKS]
    entry = judging.entries.get(speakers[0]) if speakers else None
    told = book.propose.format(by=entry.record.label if entry else book.somebody)
    if phrasing is Phrasing.ACCUSED:
        return "say that it was so, and how it ended"
    if phrasing is Phrasing.VERDICT:
        return f"give the conviction as a claim with `event: conviction`, or say who reports it: “{told}”"
    softer = f", or “{book.soften.format(hit=words)}”" if phrasing is Phrasing.NOUN else ""
    return f"say who says so: “{told}”{softer}"
