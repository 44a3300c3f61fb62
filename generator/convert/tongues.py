"""The languages that articles can be read in, by code. A text in any other is said to be so, and not guessed at.

In: the languages' folders. Out: one table.
"""

from generator.convert.dutch.tongue import DUTCH
from generator.convert.english.tongue import ENGLISH
from generator.convert.french.tongue import FRENCH
from generator.convert.tongue import Tongue

TONGUES: dict[str, Tongue] = {tongue.code: tongue for tongue in (ENGLISH, DUTCH, FRENCH)}
