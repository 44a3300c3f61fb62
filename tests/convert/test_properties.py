"""Which figures and relations a claim carries."""

import pytest

from generator.convert.amounts import figures
from generator.convert.claims.properties import find, relations
from generator.convert.english.tongue import ENGLISH
from generator.model.gazetteer import Mention
from generator.model.settings import Property
from generator.model.vocabulary import PropertyType

KEYS = {cue.key for cue in ENGLISH.properties} | {cue.key for cue in ENGLISH.relations} | {"based-in"}
TABLE = {key: Property(label=key, type=PropertyType.TEXT) for key in KEYS}
FIGURES = """
users: 70000 | It had 70,000 registered users.
users: 9000 | Some of its 9,000 paying customers were nurses.
 | He drew up the deeds of 14 flats for clients.
messages: 2 million | Officers read 2 million messages.
messages: 258 | They kept 258 of the messages.
devices: 900 | The firm sold 900 handsets.
 | He paid 900 pounds for phones.
countries: 33 | It was used in 33 countries.
arrests: 42 | In all, 42 people were arrested.
arrests: 45 | Police made 45 arrests.
searches: 79 | Police searched 79 addresses.
people-charged: 12 | So far, 12 people have been charged.
people-convicted: 12 | In all, 12 people were convicted.
people-acquitted: 9 | In all, 9 men were acquitted.
firearms-seized: 20 | Officers seized 20 firearms.
 | The museum shows 20 firearms.
drugs-seized: 31 kg | Officers recovered 31kg of cocaine.
 | The van can carry 31kg of cocaine.
cash-seized: EUR 90000 | They seized €90,000 in cash.
assets-seized: EUR 5 million | They froze €5 million in assets.
handset-price: EUR 900 | The handsets were sold for €900.
handset-price: GBP 1100 | They paid £1,100 per handset.
subscription-price: USD 1600 | A subscription cost $1,600.
subscription-price: GBP 2400 | The app charged £2,400 a year.
 | The clerk earned £2,400 a month.
subscription-length: 6 months | A licence ran for six months.
subscription-length: 6 month | Each came with a six-month subscription.
profits: EUR 2 million | It made profits of €2 million.
revenue: GBP 21 million | It took in £21 million.
sentence-length: 9 years | She was jailed for nine years.
sentence-length: 87 months | She got 87 months.
 | She was jailed nine years ago.
period: 10 years | It went on, spanning 10 years.
"""


@pytest.mark.parametrize("line", FIGURES.strip("\n").splitlines())
def test_figure_of_a_sentence(line: str) -> None:
    """A figure belongs to a property by the words beside it, or to none."""
    wanted, _, text = line.partition(" | ")
    found = dict(find(text, figures.find(text), TABLE, ENGLISH))
    assert found == dict([wanted.split(": ")] if wanted.strip() else [])


RELATIONS = """
led [people/a] [companies/b] | [A], founder of [B], was there.
led [people/a] [networks/b] | [B]'s chief executive, [A], was there.
operated [companies/a] [networks/b] | [A] ran the [B] service.
operated [people/a] [networks/b] | [B] was run by [A].
sold [people/a] [networks/b] | [A] sold [B] phones.
supplied [companies/a] [networks/b] | [A] supplied [B].
investigated [agencies/a] [networks/b] | [A] infiltrated [B].
shared-data-with [agencies/a] [agencies/b] | [A] shared the messages with [B].
- [people/a] [companies/b] | [A] lived beside [B].
- [people/a] [networks/b] | [A] used [B].
- [agencies/a] [agencies/b] | [A] met [B].
"""


@pytest.mark.parametrize("line", RELATIONS.strip().splitlines())
def test_relation_between_two_names(line: str) -> None:
    """The words between two names say what one is to the other, or nothing."""
    wanted, _, text = line.partition(" | ")
    key, owner, other = wanted.replace("[", "").replace("]", "").split()
    ids = {"[A]": owner, "[B]": other}
    mentions = sorted(
        (Mention(text.index(form), text.index(form) + 3, id) for form, id in ids.items()), key=lambda m: m.start
    )
    assert list(relations(text, mentions, TABLE, ENGLISH)) == ([] if key == "-" else [(key, owner, other)])


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
