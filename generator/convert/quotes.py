"""What is quoted in an article, and who says it.

In: a reading. Out: quoted words with their speaker, where one is named. Refuses words in quotation marks that are
too few to be speech.
"""

from collections.abc import Iterator

from generator.convert.reading import Reading
from generator.convert.sentences import quotations

_FEWEST_WORDS = 5


def find(reading: Reading) -> Iterator[tuple[str, str]]:
    """Each quotation with the name of its speaker, empty where nobody is named."""
    for one in reading.statements:
        for start, end in quotations(one.sentence.text):
            text = one.sentence.text[start:end]
            if one.start == 0 and len(text.split()) >= _FEWEST_WORDS:
                yield text, reading.things[one.speaker].written if one.speaker else ""
