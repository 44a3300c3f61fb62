"""The words that the stylesheet says where a page has no room for them: behind a sign on paper, in place of a sentence.

In: a language. Out: custom properties of CSS, to stand at the end of the stylesheet. Refuses to know which rule uses
them.
"""

from collections.abc import Iterator

from generator.model.vocabulary import STANDINGS
from generator.publish.language import Language


def properties(language: Language) -> str:
    """`--word`, the word of a standing, wherever that standing is; the others everywhere."""
    return "".join(f"{line}\n" for line in _rules(language))


def _rules(language: Language) -> Iterator[str]:
    say = language.say
    yield "/* ── What the stylesheet says, in the language of the site ─────────── */"
    said = {"withdrawn": say("withdrawn"), "withheld": say("withheld"), "archived": say("archived")}
    yield f":root {{ {' '.join(f'--{name}: {_string(word)};' for name, word in said.items())} }}"
    for standing in STANDINGS:
        yield f'[data-standing="{standing}"] {{ --word: {_string(language.word(standing))}; }}'


def _string(text: str) -> str:
    """A string of CSS: what could end it stands as a number."""
    return '"' + "".join(one if one.isalnum() or one in " -’" else f"\\{ord(one):x} " for one in text) + '"'
