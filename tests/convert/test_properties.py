"""Which relations a claim carries; the rows of figures and relations have their cases in test_rules_english."""

from generator.convert.claims.properties import relations
from generator.convert.english.tongue import ENGLISH
from generator.model.gazetteer import Mention
from generator.model.settings import Property
from generator.model.vocabulary import PropertyType

KEYS = {cue.key for cue in ENGLISH.relations}
TABLE = {key: Property(label=key, type=PropertyType.TEXT) for key in KEYS}


def test_relation_needs_one_owner_and_one_value() -> None:
    """Between two sellers nobody chooses."""
    text = "[A] and [C] sold [B] phones. [A] sold [D]."
    mentions = [
        Mention(0, 3, "people/a"),
        Mention(8, 11, "people/c"),
        Mention(17, 20, "networks/b"),
        Mention(37, 40, "networks/d"),
    ]
    assert list(relations(text, mentions, TABLE, ENGLISH)) == []
