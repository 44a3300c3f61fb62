"""How French newsrooms write, read with the tables of French."""

import pytest

from convert.conftest import article
from generator.convert.claims.fates import Fate
from generator.convert.reading import Knowledge, Reading, read
from generator.convert.tongues import TONGUES

FILLER = "La suite de cette affaire est dans les mains de la ville et des gens qui sont sur le quai avec un chien."
FRENCH = TONGUES["fr"]


def reads(text: str, known: Knowledge) -> Reading:
    """A sentence before one that is surely French."""
    return read(article(f"Un titre sur les téléphones de cette affaire\n\n{text} {FILLER}\n", "seeds/un.txt"), known)


def named(text: str) -> set[str]:
    return {f"{one.folder}: {one.form}" for one in FRENCH.names(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Ils échangeaient via WhatsApp et riaient.",
        "La ville lutte contre le blanchiment et le recel.",
        "Des hommes qui étaient soupçonnés de blanchiment en avaient un.",
        "L'Office des eaux ferme.",
        "Les téléphones de la marque Samsung sont bleus.",
    ],
)
def test_rule_leaves_alone_what_it_is_not_about(text: str) -> None:
    """What everybody uses is no network of a case, and what nobody is charged with is no offence."""
    assert {one for one in named(text) if one.startswith(("networks", "offences", "people"))} == set()


def test_elided_article_is_no_part_of_a_name(known: Knowledge) -> None:
    """`l'Espagne`, `d’Espagne` and `Espagne` are one place, with the id of its English name."""
    reading = reads("Ils ont quitté l'Espagne. Ils revenaient d’Espagne. L’Espagne a souri.", known)
    assert [m.id for one in reading.sentences[:3] for m in one.mentions] == 3 * ["places/spain"]


def test_monsieur_is_no_initial(known: Knowledge) -> None:
    """`M.` before a name is a title, also where somebody is given as `Jean M.`"""
    reading = reads("Alors Jean M. est entré. Il a salué M. Dupont en souriant.", known)
    assert reading.sentences[1].mentions == ()


@pytest.mark.parametrize(
    ("text", "fate"),
    [
        ("Zed Exemple a été interpellé à Lyon.", Fate.ARRESTED),
        ("Zed Exemple a été placé en détention provisoire.", Fate.ARRESTED),
        ("Zed Exemple a été mis en examen pour recel.", Fate.CHARGED),
        ("Zed Exemple a plaidé non coupable.", Fate.CHARGED),
        ("Zed Exemple, 37 ans, comparaissait lundi.", Fate.CHARGED),
        ("Zed Exemple a été reconnu coupable.", Fate.CONVICTED),
        ("Zed Exemple, 37 ans, écope de six ans ferme.", Fate.SENTENCED),
        ("Le tribunal a condamné Zed Exemple, 37 ans, à dix ans de prison.", Fate.SENTENCED),
        ("Zed Exemple a été relaxé.", Fate.ACQUITTED),
        ("Zed Exemple, 37 ans, a bénéficié d'un non-lieu.", Fate.ACQUITTED),
        ("Zed Exemple a été condamné en 2020, puis relaxé en appel.", Fate.ACQUITTED),
        ("Zed Exemple, 37 ans, a été mis hors de cause.", Fate.ACQUITTED),
        ("La cour a annulé en mars la condamnation de l'ancien maire Zed Exemple.", Fate.QUASHED),
        ("La peine la plus lourde, six ans, est pour Zed Exemple, 37 ans.", Fate.SENTENCED),
        ("Poursuivi pour recel, Zed Exemple, 37 ans, se tait.", Fate.CHARGED),
        ("Zed Exemple, 37 ans, ne sera pas jugé : les poursuites ont été abandonnées.", Fate.ACQUITTED),
        ("Zed Exemple, 37 ans, est docker. Reconnu coupable de recel, cet homme se tait.", Fate.CONVICTED),
    ],
)
def test_furthest_step_that_the_text_says(known: Knowledge, text: str, fate: Fate) -> None:
    """A participle at the start of a sentence is about the person before."""
    assert reads(text, known).positions["people/zed-exemple"] is fate


@pytest.mark.parametrize(
    "text",
    [
        "Zed Exemple, 37 ans, est docker. L'ex-ministre a été condamné à dix ans.",
        "Zed Exemple, 37 ans, est docker. Condamné à dix ans, Jo Modèle se tait.",
        "Le procureur a requis que Zed Exemple, 37 ans, soit condamné à dix ans.",
        "Zed Exemple, 37 ans, pourrait être condamné.",
        "Zed Exemple, 37 ans, n'a jamais été interpellé.",
        "Zed Exemple, 37 ans, est le frère d'un homme qui a été condamné.",
    ],
)
def test_no_step_where_it_is_denied_demanded_or_another_s(known: Knowledge, text: str) -> None:
    """Nobody is convicted by a demand, by a possibility or by their company."""
    assert "people/zed-exemple" not in reads(text, known).positions


def test_account_belongs_to_whom_it_names(known: Knowledge) -> None:
    """`Selon` has the speaker after it; so has an inverted verb after a quotation."""
    first = reads("Selon le tribunal correctionnel de Lille, il savait.", known).statements[0]
    second = reads("« Nous ne savions rien de tout cela », a dit Me Zed Exemple.", known).statements[0]
    assert (first.by, second.by) == ("courts/tribunal-correctionnel-de-lille", "people/zed-exemple")
