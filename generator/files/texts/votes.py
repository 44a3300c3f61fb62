"""What an extractor thinks of a page: which of its blocks are the article.

In: the page and the lines of its text layer. Out: the same lines with votes, or without any and the reason why. The
extractor only votes: it gives no places and changes with its versions, so nothing that we prove rests on it.
"""

import logging
import re
from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module

from generator.files.texts.formats import NoSeed
from generator.model.articles import Line

EXTRACTOR = "trafilatura"
MOST_CHARACTERS, MOST_LINES = 2_000_000, 5_000  # beyond these an extractor may take minutes
_RUN = 4  # words in a row that a block and the extract have in common
_SHARED = 0.5  # of a block's runs of words
_WORD = re.compile(r"\w+")


def voted(page: str, lines: Sequence[Line], title: str = "") -> tuple[tuple[Line, ...], str]:
    """The lines with the extractor's votes, and what an editor should know of it; NoSeed where it is not installed.

    A line without words gets no vote; what the page hides keeps its own.
    """
    if len(page) > MOST_CHARACTERS or len(lines) > MOST_LINES:
        return tuple(lines), "the page is too large for the extractor: no line has a vote"
    extract = _extracted(page)
    if not extract.strip():
        return tuple(lines), "the extractor found no article on this page: no line has a vote"
    whole = frozenset(tuple(words) for line in (*extract.splitlines(), title) if (words := _words(line)))
    runs = frozenset(run for words in whole for run in _runs(words))
    return tuple(_with_vote(line, whole, runs) for line in lines), ""


def _with_vote(line: Line, whole: frozenset[tuple[str, ...]], runs: frozenset[tuple[str, ...]]) -> Line:
    words = tuple(_words(line.text))
    if line.vote is not None or not words:
        return line
    own = _runs(words)
    shared = sum(run in runs for run in own)
    return replace(line, vote=words in whole or bool(own and shared >= _SHARED * len(own)))


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _runs(words: Sequence[str]) -> list[tuple[str, ...]]:
    return [tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)]


def _extracted(page: str) -> str:
    try:
        extract = import_module(EXTRACTOR).extract
    except ImportError as error:
        hint = "pip install 'briefing-generator[html]', or in a clone of it: pip install -e '.[html]'"
        message = "reading a saved page needs an extractor, which is not installed"
        raise NoSeed(message, hint) from error
    # Its complaints about a page are no news to an editor, who is told below that there are no votes.
    logging.getLogger(EXTRACTOR).setLevel(logging.CRITICAL)
    try:
        return extract(page, include_comments=False, include_tables=True, with_metadata=False) or ""
    except Exception:  # whatever it stumbles over, the page is read without it
        return ""
