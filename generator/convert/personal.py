"""A saved page → what in it is about the person who saved it.

In: the text of a page as it was saved, markup and all. Out: the places of account names, e-mail addresses, tokens,
subscriber's numbers and paths of a machine, and the text without them. Refuses to know the disk and what to do then.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from generator.convert.traces import ADDRESS, RULES, Kind, Trace, is_key
from generator.files.arriving.addresses import is_email, is_random

_FORM_NAME = re.compile(r"csrf|xsrf|nonce|token|session|^sid$", re.IGNORECASE)
# Whom a form writes to stands in it like the address of whom it is filled in by.
_RECIPIENT = re.compile(r"^(?:to|recipient|receiver|contact|send_?to|mail_?to)\b", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"\b(name|id|property|value|content)\s{0,20}=\s{0,20}(?:\"([^\"<>]{0,4000})\"|'([^'<>]{0,4000})')"
)


def find(text: str) -> tuple[Trace, ...]:
    """What is about the editor, in order, none within another."""
    every = sorted(one for one in _every(text) if not _is_blank(one.text))
    found: list[Trace] = []
    for one in every:
        if not found or one.start >= found[-1].end:
            found.append(one)
        elif one.end > found[-1].end:
            start = found[-1].start
            found[-1] = Trace(start, one.end, found[-1].kind, text[start : one.end])
    return tuple(found)


def is_about_somebody(words: str) -> bool:
    """Whether a few words by themselves lead to a person: an e-mail address, a path on somebody's machine."""
    return bool(ADDRESS.search(words) or find(words))


def _every(text: str) -> Iterator[Trace]:
    for rule in RULES:
        for found in rule.pattern.finditer(text):
            if rule.fits(found):
                yield Trace(*found.span("it"), rule.kind, found["it"])
    yield from _fields(text)


def _fields(text: str) -> Iterator[Trace]:
    """What stands ready in the fields of a form, and in the tokens that a page keeps for its scripts."""
    for tag in re.finditer(r"<(?:input|meta)\b[^<>]{1,9000}>", text, re.IGNORECASE):
        parts = {found[1].lower(): found for found in _ATTRIBUTE.finditer(tag[0])}
        name = " ".join(parts[key][2] or parts[key][3] or "" for key in ("name", "id", "property") if key in parts)
        value = parts.get("value") or parts.get("content")
        words = (value[2] or value[3] or "") if value else ""
        if value is None or not words:
            continue
        group = 2 if value[2] is not None else 3
        place = (tag.start() + value.start(group), tag.start() + value.end(group))
        if is_email(words) and tag[0][1:6].lower() == "input" and not _RECIPIENT.match(name):
            yield Trace(*place, Kind.EMAIL, words)
        elif _FORM_NAME.search(name) and (is_key(words) or is_random(words)):
            yield Trace(*place, Kind.FORM, words)


def _is_blank(text: str) -> bool:
    """Nothing but what a redaction leaves."""
    return not set(text) - {"x"}


def redacted(text: str, traces: Iterable[Trace]) -> str:
    """The text with as many `x` for every trace as it has signs; line ends stay."""
    parts, at = [], 0
    for one in traces:
        parts += [text[at : one.start], re.sub(r"[^\r\n]", "x", one.text)]
        at = one.end
    return "".join((*parts, text[at:]))


def places(text: str, traces: Iterable[Trace]) -> tuple[tuple[int, int], ...]:
    """Line and column of each trace, from 1."""
    starts = [0, *(found.end() for found in re.finditer(r"\r\n|\r|\n", text))]
    lines = [(one.start, bisect_right(starts, one.start)) for one in traces]
    return tuple((line, start - starts[line - 1] + 1) for start, line in lines)
