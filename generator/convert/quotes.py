"""What is quoted in an article, and who says it.

In: a reading. Out: quoted words with their speaker, where one is named or called something. Refuses words in quotation
marks that are too few to be speech; a short remark is speech where it ends like one, beside a verb of speech.
"""

from collections.abc import Iterator

from generator.convert.reading import Reading
from generator.convert.sentences import quotations, readable
from generator.convert.tongues import TONGUES

_FEWEST_WORDS = 5
_FEWEST_SAID = 3
_SHORT_WORD = 4
_ENDS = (",", ".", "!", "?", "…")


def find(reading: Reading) -> Iterator[tuple[str, str]]:
    """Each quotation with the name of its speaker or what the text calls them, empty where nobody is."""
    tongue, given = TONGUES.get(reading.language), set[str]()
    for one in (one for one in reading.statements if readable(one.sentence.text)):
        sentence = one.sentence
        said = tongue.speech.search(sentence.own_words) if tongue else None
        for start, end in quotations(sentence.text):
            text = sentence.text[start:end]
            fewest = _FEWEST_SAID if said and text.rstrip().endswith(_ENDS) else _FEWEST_WORDS
            words = text.strip(" .,!?…")
            again = words in given  # the same words once more, set large between two paragraphs
            if one.start == 0 and len(text.split()) >= fewest and not _is_title(text) and not again:
                given.add(words)
                yield text, reading.things[one.speaker].written if one.speaker else one.voice


def _is_title(text: str) -> bool:
    """`What Became of the Lighthouse`: every longer word has a capital, and nothing ends it."""
    words = [word for word in text.split() if len(word) >= _SHORT_WORD]
    ends = text.rstrip().endswith(_ENDS)
    return all(word[0].isupper() for word in words) and (not ends or (len(words) > 2 and text.rstrip()[-1] == ","))
