"""Sentences of ours that rest on no claim: in summaries of briefs, and in the text of dossiers.

In: content. Out: findings, each at the first letter of its sentence. A reference proves the sentence that it ends, and
stands behind its full stop or before it. Where it is not sure that a sentence ends, it goes on: an alarm that is missed
costs less than one that is false, after which nobody reads the next.
"""

import re
from collections.abc import Collection, Iterator
from itertools import islice

from generator.link.wording.allowing import Finding
from generator.model import quotemarks
from generator.model.bodies import Body, Inline
from generator.model.content import Content
from generator.model.kinds import KINDS
from generator.model.problems import Problem, Severity, Spot
from generator.model.records import Brief
from generator.model.shortened import CITED, NUMBERED, SHORTENED

# It begins at the first of several signs only, so that a long row of them is looked at once.
_STOP = re.compile(r"(?<![.!?…])([.!?…]+)((?:[ \u00a0\u202f]?»)?[\"'”’»)\]]*)(?=\s)")
_NEXT = re.compile(r"\s+(?:[\"'“‘„‚«(\[]\s?){0,3}(\w+)")
_LAST = re.compile(r"([\w.°-]*?)\.$")
_FIRST_WORD = re.compile(r"\w")
_INITIALS = re.compile(r"(?:\w\.)*\w")
_ORDINAL = re.compile(r"\d{1,2}|[ivxlc]+")
_CUT_SHORT = frozenset(" ".join((*SHORTENED.values(), *NUMBERED.values(), CITED)).split())
_BEGINS = frozenset(["the", "he", "she", "it", "they", "this", "these", "his", "her", "its", "their", "both", "but"])
"""What follows on no word that is cut short: `Phone Inc. The firm …`"""

_TITLES = frozenset(["dr", "hon", "mr", "mrs", "ms", "prof", "st", "v", "vs"])  # `Doe v. The Queen`
_REACH, _SHOWN, _LOOKED_FOR = 60, 40, 6  # signs, signs, words
_MOST = 20  # of one paragraph: each is looked for in the file


def unrested(content: Content) -> Iterator[Finding]:
    """Each sentence without a reference; about a person that is an error, in other dossiers a warning."""
    for entry in content.entries.values():
        if isinstance(entry.record, Brief):
            hint = "end each sentence with the [^id] of the claim it rests on"
            for inline in entry.summary.inlines:
                yield from islice(_of_text(inline, entry.spot("summary"), hint, Severity.ERROR), _MOST)
        elif KINDS[entry.folder].subject and not KINDS[entry.folder].general:
            severity = Severity.ERROR if entry.folder == "people" else Severity.WARNING
            hint = "end each sentence with the [^brief#id] of the claim it rests on"
            for inline in prose(entry.body):
                spot = Spot(entry.path, inline.line, inline.column)
                yield from islice(_of_text(inline, spot, hint, severity), _MOST)


def prose(body: Body) -> Iterator[Inline]:
    """Running text that states something: headings and the heads of tables do not."""
    heading = False
    for part in body.parts:
        if isinstance(part, str):
            heading = part.startswith(("<h2", "<h3", "<h4", "<h5", "<h6", "<th"))
        elif isinstance(part, Inline) and not heading:
            yield part


def sentences(text: str, referred: Collection[int] = ()) -> Iterator[tuple[int, int]]:
    """From where to where the sentences of a text go; `referred` are the places behind which references stand."""
    quoted = quotemarks.spans(text)
    start, at = 0, 0
    for stop in _STOP.finditer(text):
        while at < len(quoted) and quoted[at][1] <= stop.start():
            at += 1
        inside = at < len(quoted) and quoted[at][0] < stop.start()
        if _ends(text, stop, inside, stop.end() in referred):
            yield start, stop.end()
            start = stop.end()
    yield start, len(text)


def _of_text(inline: Inline, spot: Spot, hint: str, severity: Severity) -> Iterator[Finding]:
    places = [span.start for span in inline.of("ref")]
    for start, end in sentences(inline.text, frozenset(places)):
        word = _FIRST_WORD.search(inline.text, start, end)
        if word is None or any(start < place <= end or place == 0 == start for place in places):
            continue
        said = inline.text[word.start() : end]
        message = f"no claim is named for “{said[:_SHOWN]}{'…' if len(said) > _SHOWN else ''}”"
        words = " ".join(said.split()[:_LOOKED_FOR])
        nth = len(re.findall(rf"\b{re.escape(words)}", inline.text[: word.start()]))
        yield Finding(Problem(spot, "unmarked", message, hint, severity), words, nth)


def _ends(text: str, stop: re.Match[str], inside: bool, referred: bool) -> bool:
    """Whether a sentence ends there. What stands in quotation marks is somebody's, and goes on unless proved."""
    following = _NEXT.match(text, stop.end())
    if following is None or following[1][0].islower():
        return False
    if referred:
        return True
    return not inside and "…" not in stop[1] and ".." not in stop[1] and not _goes_on(text, stop, following[1])


def _goes_on(text: str, stop: re.Match[str], following: str) -> bool:
    """Whether the full stop only cuts a word short, or makes a number an ordinal."""
    found = _LAST.search(text[max(0, stop.start() - _REACH) : stop.start() + 1]) if stop[1] == "." else None
    if found is None:
        return False
    word = found[1].casefold().rpartition("-")[2]
    short = word in _CUT_SHORT or bool(_INITIALS.fullmatch(word) or _ORDINAL.fullmatch(word))
    return short and (word in _TITLES or following.casefold() not in _BEGINS)
