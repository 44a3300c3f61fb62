"""How French newsrooms write, read with the tables of French."""

import pytest

from convert.conftest import article
from generator.convert.claims.fates import Fate
from generator.convert.reading import Knowledge, Reading, read
from generator.convert.tongues import TONGUES
from generator.model.vocabulary import Role

FILLER = "La suite de cette affaire est dans les mains de la ville et des gens qui sont sur le quai avec un chien."
FRENCH = TONGUES["fr"]


def reads(text: str, known: Knowledge) -> Reading:
    """A sentence before one that is surely French."""
    return read(article(f"Un titre sur les téléphones de cette affaire\n\n{text} {FILLER}\n", "seeds/un.txt"), known)


def named(text: str) -> set[str]:
    return {f"{one.folder}: {one.form}" for one in FRENCH.names(text)}


@pytest.mark.parametrize(
    ("standing", "text"),
    [
        ("found", "Il a été condamné à douze ans de prison."),
        ("found", "Le logisticien écope de six ans ferme."),
        ("found", "Les deux frères ont été relaxés."),
        ("found", "Elle a été reconnue coupable de recel."),
        ("found", "Selon le tribunal, il connaissait le contenu des boîtes."),
        ("found", "La cour d'appel de Rennes a rejeté cette demande."),
        ("found", "Sa condamnation pour recel est définitive."),
        ("admitted", "Le livreur a reconnu les faits."),
        ("admitted", "Il reconnaît avoir vendu trois appareils."),
        ("admitted", "Elle est passée aux aveux."),
        ("alleged", "Il est soupçonné de blanchiment."),
        ("alleged", "Ils sont accusés d’avoir équipé des gangs."),
        ("alleged", "Selon le parquet, il dirigeait la bande."),
        ("alleged", "Elle aurait équipé des trafiquants."),
        ("alleged", "Trois hommes comparaissent pour extorsion."),
        ("alleged", "Le procureur a requis dix ans de prison."),
        ("alleged", "Le galeriste est mis en cause."),
        ("alleged", "L'avocat affirme que la preuve est illégale."),
        ("party", "L'avocat du livreur a plaidé la clémence."),
        ("party", "Il nie les faits."),
        ("party", "La société a affirmé qu'elle vendait à tous."),
        ("party", "Elle clame son innocence."),
        ("official", "La police a annoncé une vaste enquête."),
        ("official", "Vingt personnes ont été interpellées, a indiqué le parquet."),
        ("official", "Selon Europol, le service comptait mille clients."),
        ("official", "Deux hommes ont été mis en examen."),
        ("reported", "Dans le hangar se trouvait une table."),
        ("reported", "Il n'a pas été condamné."),
        ("reported", "La police n'a rien dit."),
        ("reported", "Il pourrait être condamné à dix ans."),
        ("reported", "Le téléphone d'un homme qui a été condamné était bleu."),
        ("reported", "Il aurait pu dormir."),
        ("reported", "Le maire a été reconnu dans la rue."),
    ],
)
def test_standing_follows_the_words(known: Knowledge, standing: str, text: str) -> None:
    """Each standing has its cues; where none stands, or it is denied or only possible, the writer reports."""
    assert str(reads(text, known).statements[0].standing) == standing


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("people: Bilal T.", "Alors Bilal T. est entré."),
        ("people: Zed Exemple", "C'est faux, a dénoncé Me Zed Exemple."),
        ("people: Zed Exemple", "Le tribunal a entendu Zed Exemple, 37 ans, un docker."),
        ("people: Zed Exemple", "La présidente, Zed Exemple, a souri."),
        ("people: Zed de Saint-Exemple", "Le procureur, Zed de Saint-Exemple, a souri."),
        ("people: Zed Exemple", "Avocate de la société, Zed Exemple a souri."),
        ("people: Zed Exemple", "Le directeur de la police judiciaire, Zed Exemple, a souri."),
        ("people: Zed Exemple", "Zed Exemple a été interpellé."),
        ("people: Zed Exemple", "Zed Exemple s'est dit soulagé."),
        ("people: Yanis « Tulipe » Exemple", "Yanis « Tulipe » Exemple, écroué, se tait."),
        ("networks: Foobar", "Il parlait sur la messagerie chiffrée Foobar sans crainte."),
        ("networks: Foo Bar", "Le réseau de téléphonie cryptée Foo Bar est tombé."),
        ("networks: Foobar", "Le démantèlement de Foobar a duré des mois."),
        ("networks: Foobar", "Ils échangeaient via Foobar et riaient."),
        ("networks: Foobar", "Foobar, une messagerie cryptée, est tombée."),
        ("networks: Foobar", "Foobar a été piraté en une nuit."),
        ("networks: Foo Chat", "Il dirigeait Foo Chat depuis longtemps."),
        ("networks: FooBar", "Ces téléphones cryptés venaient de FooBar et de nulle part."),
        ("companies: Foo Bar SAS", "La maison Foo Bar SAS les vendait."),
        ("companies: Foobar", "La société Foobar les vendait."),
        ("companies: Galerie Foo & Fils", "Tout passait par Galerie Foo & Fils et rien d'autre."),
        ("groups: Foobar", "Le cartel de Foobar les payait."),
        ("courts: tribunal correctionnel de Lille", "Devant le tribunal correctionnel de Lille, il se tait."),
        ("courts: cour d'appel d'Angers", "Devant la cour d'appel d'Angers, il se tait."),
        ("courts: Cour de cassation", "La Cour de cassation casse tout."),
        ("agencies: parquet de Paris", "Le parquet de Paris se tait."),
        ("agencies: parquet fédéral", "Le parquet fédéral se tait."),
        ("agencies: JIRS de Rennes", "La JIRS de Rennes se tait."),
        ("agencies: DIPJ de Lille", "Les agents de la DIPJ de Lille se taisent."),
        ("agencies: police néerlandaise", "La police néerlandaise se tait."),
        ("agencies: gendarmerie nationale", "La gendarmerie nationale se tait."),
        ("agencies: Eurojust", "Le dossier est chez Eurojust depuis lors."),
        ("operations: opération Nougat", "Lors de l'opération Nougat, tout a changé."),
        ("operations: Nougat", "L'enquête, baptisée Nougat, a tout changé."),
        ("places: La Haye", "Ils vivaient à La Haye sans bruit."),
        ("places: Loon-Plage", "Un docker de Loon-Plage les aidait."),
        ("places: Allemagne", "La moitié venait d'Allemagne."),
        ("places: Pays-Bas", "Ils vivaient aux Pays-Bas."),
        ("offences: blanchiment", "Il est soupçonné de blanchiment et de trafic de stupéfiants."),
        ("offences: trafic de stupéfiants", "Il est soupçonné de blanchiment et de trafic de stupéfiants."),
        ("offences: association de malfaiteurs", "Ils ont été mis en examen pour « association de malfaiteurs »."),
        ("offences: recel", "Dix ans de prison pour recel, cet homme se tait."),
        (
            "offences: fourniture d'un moyen de cryptologie sans déclaration préalable",
            "Il a été condamné pour fourniture d'un moyen de cryptologie sans déclaration préalable.",
        ),
    ],
)
def test_rule_finds_a_name_that_nobody_told(name: str, text: str) -> None:
    """The words around a name say what it is."""
    assert name in named(text)


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
        ("Zed Exemple, 37 ans, se tait. Le parquet requiert contre lui cinq ans.", Fate.CHARGED),
        ("Zed Exemple, 37 ans, est poursuivi pour recel.", Fate.CHARGED),
        ("Poursuivi pour recel, Zed Exemple, 37 ans, se tait.", Fate.CHARGED),
        ("Zed Exemple, 37 ans, est soupçonné de corruption.", Fate.SUSPECT),
        ("Zed Exemple, 37 ans, contre lequel un mandat de recherche a été délivré, se tait.", Fate.WANTED),
        ("Zed Exemple, 37 ans, est toujours recherché.", Fate.WANTED),
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
        "Zed Exemple, 37 ans, recherche sa chienne.",
        "Le procureur a requis que Zed Exemple, 37 ans, soit condamné à dix ans.",
        "Zed Exemple, 37 ans, pourrait être condamné.",
        "Zed Exemple, 37 ans, n'a jamais été interpellé.",
        "Zed Exemple, 37 ans, est le frère d'un homme qui a été condamné.",
    ],
)
def test_no_step_where_it_is_denied_demanded_or_another_s(known: Knowledge, text: str) -> None:
    """Nobody is convicted by a demand, by a possibility or by their company."""
    assert "people/zed-exemple" not in reads(text, known).positions


@pytest.mark.parametrize(
    ("role", "text"),
    [
        (Role.DEFENCE, "C'est faux, a dénoncé Me Zed Exemple."),
        (Role.PROSECUTOR, "L'avocat général, Zed Exemple, a souri."),
        (Role.JUDGE, "La présidente, Zed Exemple, a souri."),
        (Role.OFFICIAL, "Le ministre Zed Exemple a souri."),
        (Role.OFFICIAL, "Le juge d'instruction Zed Exemple a souri."),
        (Role.WITNESS, "Le sociologue Zed Exemple a souri."),
    ],
)
def test_role_comes_from_the_words_beside_the_name(known: Knowledge, role: Role, text: str) -> None:
    """An `avocat général` prosecutes, an examining judge finds nothing."""
    assert reads(text, known).roles["people/zed-exemple"] is role


def test_account_belongs_to_whom_it_names(known: Knowledge) -> None:
    """`Selon` has the speaker after it; so has an inverted verb after a quotation."""
    first = reads("Selon le tribunal correctionnel de Lille, il savait.", known).statements[0]
    second = reads("« Nous ne savions rien de tout cela », a dit Me Zed Exemple.", known).statements[0]
    assert (first.by, second.by) == ("courts/tribunal-correctionnel-de-lille", "people/zed-exemple")


def test_property_stands_beside_its_amount(known: Knowledge) -> None:
    """And where the words are about something else there is none."""
    one, two, *_ = reads("Il y avait 900 utilisateurs. Il y avait 900 chaises.", known).statements
    assert ([key for key, _ in one.properties], two.properties) == (["users"], ())
