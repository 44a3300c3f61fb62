"""The languages in which our own words can be checked, by code. A text in any other is said not to be checked."""

from collections.abc import Mapping

from generator.model.wording.dutch import DUTCH
from generator.model.wording.english import ENGLISH
from generator.model.wording.french import FRENCH
from generator.model.wording.phrases import Phrasebook

PHRASEBOOKS: Mapping[str, Phrasebook] = {book.code: book for book in (ENGLISH, DUTCH, FRENCH)}
