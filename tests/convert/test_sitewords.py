"""What sites write around their articles: for each row of the table two lines that it knows, and one that it must not.

The third line is one that an article could hold.
"""

import re

import pytest

from generator.convert.lines import furniture
from generator.convert.lines.sitewords import ROWS, Row

CASES = {
    ("who made it, below the text", "en"): (
        "Reporting by Ann Roe; Editing by Jo Doe",
        "Our Standards: The Principles.",
        "Reporting by the police was slow.",
    ),
    ("who made it, below the text", "nl"): (
        "Met medewerking van Piet Proef",
        "Bewerkt door Anna Toets",
        "Bewerkt door de politie.",
    ),
    ("who made it, below the text", "fr"): (
        "Avec la contribution de Jeanne Essai",
        "Rédigé par Zed Exemple",
        "Rédigé par la police.",
    ),
    ("link to another article", "en"): ("Previous articleRain ahead", "Next post", "Previous convictions of the owner"),
    ("link to another article", "nl"): ("Volgend artikel: de haven", "Vorig bericht", "Vorige week werd hij gehoord"),
    ("link to another article", "fr"): ("Article suivant : la pluie", "Numéro précédent", "L'article 6 de la loi"),
    ("link to another article", ""): ("← The bridge reopens", "Nächster Beitrag", "Nächster Halt war Lissabon"),
    ("link to the next item", "en"): (
        "Next: harbour closed",
        "Previous Ferry delayed again",
        "Next year the trial opens",
    ),
    ("link to the next item", "nl"): ("Vorige", "Volgende: de haven", "Volgende maand is de zitting"),
    ("link to the next item", "fr"): ("Suivant", "Précédent : la digue", "Suivant le parquet, il a fui"),
    ("link to more", "en"): ("Read also: the harbour", "You might also like", "Reading room of the court"),
    ("link to more", "nl"): ("Bekijk ook", "Tekst loopt door onder de kaart", "Lezers van de krant"),
    ("link to more", "fr"): ("À lire aussi : la digue", "Sur le même thème", "Lire les messages"),
    ("link to more", ""): ("Lesen Sie auch", "Leggi anche: il porto", "Lesen und schreiben"),
    ("sharing and comments", "en"): ("Share this story", "12 comments", "Share of the profits"),
    ("sharing and comments", "nl"): ("Deel via WhatsApp", "Plaats een reactie", "Deel van de buit"),
    ("sharing and comments", "fr"): ("Partager sur Facebook", "Commentaires (3)", "Partager les gains"),
    ("sharing and comments", ""): ("Facebook Twitter LinkedIn", "Teilen", "Facebook profile of the seller"),
    ("subscription or cookies", "en"): ("Sign up for our emails", "Log in", "Signs of trade"),
    ("subscription or cookies", "nl"): ("Meld je aan", "Ontvang de nieuwsbrief", "Melding bij de politie"),
    ("subscription or cookies", "fr"): ("Déjà abonné ? Entrez", "Abonnez-vous", "Les abonnés du réseau"),
    ("consent", "en"): ("Accept all", "Cookie settings", "Accept the plea"),
    ("consent", "nl"): ("Alles weigeren", "Cookies accepteren", "Akkoord met de aanklager"),
    ("consent", "fr"): ("Continuer sans accepter", "Gestion des cookies", "Refuser de parler"),
    ("advertisement", ""): ("- Advertisement -", "Publicité", "Advertising of the phones"),
    ("label with nothing after it", ""): ("Bronnen:", "Source is", "Source of the money"),
    ("tags", ""): ("Tags: court, phones", "Mots-clés : justice", "Tags on the parcels"),
    ("caption", "en"): ("Image caption, the shop", "File photo", "Photo albums"),
    ("caption", "nl"): ("Foto: een telefoon", "Archieffoto van de haven", "Foto's op de telefoon"),
    ("caption", "fr"): ("Crédit photo : Jeanne Essai", "Le palais. (Photo J. Essai)", "Photos saisies"),
    ("caption", ""): ("Getty Images", "The court in Lisbon — Reuters", "The agency in Lisbon"),
    ("rights", ""): ("© The Paper", "Alle rechten voorbehouden", "Rights of the accused"),
    ("notice of the site", "en"): ("Skip to content", "Contact us", "Contact with the sellers"),
    ("notice of the site", "nl"): ("Direct naar de inhoud", "Over ons", "Over de zaak"),
    ("notice of the site", "fr"): ("Aller au contenu", "Qui sommes-nous ?", "Retour devant le juge"),
    ("menu", ""): ("Courts | Harbour | Letters", "Accueil > Justice", "Cash, phones and drugs"),
    ("press-release heading", ""): ("FOR IMMEDIATE RELEASE", "Communiqué de presse", "Press releases were seized."),
    ("contact", ""): ("Jane Roe (555) 010-4477", "desk@paper.example", "Call logs of 2021"),
    ("label of an archive", ""): ("LOAD-DATE: 3 May 2021", "Result 4 of 90", "Section 4 of the law"),
    ("notice of a mail", ""): (
        "This e-mail is confidential and meant for you.",
        "Dit bericht is uitsluitend bestemd voor de lezer.",
        "This message was read by detectives.",
    ),
    ("one of several pictures", ""): ("Item 2 of 5 A ferry in the fog", "[2/5] A ferry", "Item of evidence"),
    ("where it was printed", ""): (
        "A version of this article appears in the May issue.",
        "Cet article a été publié dans le numéro de mai.",
        "This article of the law was quashed.",
    ),
    ("date of the scrape", ""): ("date 2026-02", "Laatste update: 3 mei", "Dates of the deliveries"),
    ("reading time", ""): ("3 min read", "Temps de lecture : 2 min", "Reading the messages"),
    ("time of an entry", ""): ("17:52", "09.30 uur", "17 men"),
}


MORE = [  # a line, a second one of the same make, and one that an article could hold
    ("link to another article", "➤ Why tides come late", "► Ferry delayed", "> 40 boats"),
    ("link to more", "LISTEN to the reporter on the harbour", "WATCH: Ferry leaves", "SEE WAS CLOSED"),
    ("link to more", "LEES OOK: De dijk", "BEKIJK hier de kaart", "LEESZAAL DICHT"),
    ("link to more", "Nos abonnés lisent aussi", "LIRE AUSSI : La digue", "Ils lisent aussi les messages"),
    ("sharing and comments", "Gift this article", "Cite this post as: Roe, Tides", "Gifts were seized"),
    ("sharing and comments", "3 thoughts on “Tides”", "12 reacties op De dijk", "3 boats on the tide"),
    ("sharing and comments", "Partage : Facebook Twitter LinkedIn", "Deel: WhatsApp | X | Mail", "Via: Facebook chats"),
    ("subscription or cookies", "You have 2 free articles left.", "You’ve read 2 of 3 stories.", "You have 2 boats"),
    ("consent", "Nous utilisons des traceurs.", "Les traceurs et vous", "Les traces du bateau"),
    (
        "advertisement",
        "— This week’s tides are brought to you by Boats —",
        "Today’s news is sponsored by Tea",
        "It was sponsored",
    ),
    ("tags", "Tagged harbour, tides, ferry", "Categorie: Haven | Weer", "Tagged parcels of tea."),
    ("caption", "The harbour at dawn (Image: Jane Roe)", "A boat leaves. Pic: Jane Roe", "She took a photo: a boat."),
    ("caption", "KZY file photo", "[Foto] De haven", "He held the file."),
    ("notice of the site", "Spring naar de inhoud", "You are here: Home", "Jump in the tide"),
    ("notice of the site", "Accéder au contenu", "Vous êtes ici : Accueil", "Accéder aux messages"),
    ("menu", "Home · Harbour · Tides · Jobs", "Haven · Weer · Brieven", "Tea · boats"),
    (
        "contact",
        "If you know more, call 0100 555 000.",
        "Voor vragen: Jan de Wit, 010-5550000",
        "If you know, tell 12 men",
    ),
    ("date of the scrape", "Crawled 2026-02-11T04:12", "Snapshot taken 3 May 2021", "Snapshots of the boat"),
]


@pytest.mark.parametrize(("kind", "first", "second", "other"), MORE)
def test_what_else_a_row_knows(kind: str, first: str, second: str, other: str) -> None:
    """Of rows with many phrases, in any language."""
    assert (furniture.kind(first), furniture.kind(second)) == (kind, kind)
    assert furniture.kind(other) != kind


def matches(row: Row, line: str) -> bool:
    return re.match(row.pattern, line, re.IGNORECASE) is not None


def test_every_row_has_its_cases() -> None:
    """No row without two lines that it knows and one that it must leave alone, and no row twice."""
    assert [(row.kind, row.language) for row in ROWS] == list(CASES)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.kind} {row.language}")
def test_a_row_knows_its_lines_and_leaves_the_others_alone(row: Row) -> None:
    """The third line begins much like the others, and is what an article could say."""
    first, second, other = CASES[row.kind, row.language]
    assert (matches(row, first), matches(row, second), matches(row, other)) == (True, True, False)
    assert furniture.kind(first)
    assert furniture.kind(second)
    assert not furniture.kind(other, inside=True)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("News Sport Weather", "menu"),
        ("Nieuws Regio Cultuur", "menu"),
        ("Sport for the accused", ""),
        ("# # #", "end of a release"),
        ("-30-", "end of a release"),
        ("ENDS", "end of a release"),
        ("It ends here", ""),
    ],
)
def test_words_of_sections_and_ends_of_releases(line: str, kind: str) -> None:
    """A line of nothing but names of sections is a menu; a release says itself where it ends."""
    assert furniture.kind(line) == kind


BANNER = (
    "We and our 98 partners store and read cookies on your device to show personalised advertising and to measure how"
    " often it is seen; you can change your preferences or withdraw your consent at any time in the settings."
)
STORY = (
    "The seller told the court that cookies of his shop had led the detectives to him, since every customer who came"
    " back was known by one, and that nobody had asked the judge before they were read."
)


def test_a_long_banner_is_known_by_several_of_its_words() -> None:
    """A paragraph that merely speaks of cookies is none."""
    assert furniture.kind(BANNER) == "consent"
    assert furniture.kind(STORY) == ""
    assert furniture.kind(BANNER.replace("cookies", "files")) == ""


@pytest.mark.parametrize(
    "line", ["He sold cookies at a market before that.", "They were told to share the profits via Facebook."]
)
def test_a_sentence_between_paragraphs_is_doubted(line: str) -> None:
    """An article may speak of cookies and of sharing; outside it the same line would be furniture or nothing."""
    assert furniture.kind(line, inside=True) == ""
