"""How Dutch newsrooms write, read with the tables of Dutch."""

import pytest

from convert.conftest import article
from generator.convert.claims.fates import Fate
from generator.convert.reading import Knowledge, Reading, read
from generator.convert.tongues import TONGUES
from generator.model.vocabulary import Role

FILLER = "Het was in die tijd niet bekend wat er met de zaak zou gebeuren en wie dat voor het land wilde."
DUTCH = TONGUES["nl"]


def reads(text: str, known: Knowledge) -> Reading:
    """A sentence before one that is surely Dutch."""
    return read(article(f"Een kop over de telefoons van deze zaak\n\n{text} {FILLER}\n"), known)


def named(text: str) -> set[str]:
    return {f"{one.folder}: {one.form}" for one in DUTCH.names(text)}


@pytest.mark.parametrize(
    ("standing", "text"),
    [
        ("found", "De rechtbank veroordeelde hem tot zes jaar cel."),
        ("found", "Piet V. is veroordeeld tot een taakstraf."),
        ("found", "Hij kreeg vier jaar en drie maanden."),
        ("found", "De man moet acht jaar de gevangenis in."),
        ("found", "Volgens de rechtbank wist hij wat er in de dozen zat."),
        ("found", "Het hof acht bewezen dat zij het geld telde."),
        ("found", "Dat kan niet kloppen, oordeelde de rechter."),
        ("found", "Zij werd vrijgesproken van heling."),
        ("found", "Zijn broer gaat vrijuit."),
        ("admitted", "De koerier bekende dat hij het geld had gebracht."),
        ("admitted", "Hij heeft bekend."),
        ("admitted", "Zij gaf toe dat zij de toestellen verkocht."),
        ("alleged", "Hij wordt verdacht van witwassen."),
        ("alleged", "Het echtpaar wordt ervan verdacht geld te hebben verstopt."),
        ("alleged", "Het OM eist zes jaar cel tegen de eigenaar."),
        ("alleged", "De officier van justitie eiste een celstraf van acht maanden."),
        ("alleged", "Volgens het OM leidde hij de groep."),
        ("alleged", "Hij zou de spil van het netwerk zijn geweest."),
        ("alleged", "Zij staan terecht voor het leiden van een bende."),
        ("alleged", "De man werd aangehouden op verdenking van afpersing."),
        ("alleged", "Justitie denkt dat hij de baas was."),
        ("alleged", "In de tenlastelegging staat dat hij de telefoons leverde."),
        ("alleged", "De verdediging stelde dat het bewijs onrechtmatig was verkregen."),
        ("party", "De advocaat van Piet V. zegt dat zijn cliënt een winkelier is."),
        ("party", "De verdachte ontkent."),
        ("party", "Volgens zijn raadsman is hij ziek."),
        ("official", "De politie meldt dat twintig huizen zijn doorzocht."),
        ("official", "Bij de invallen zijn zes mensen aangehouden, laat het OM weten."),
        ("official", "Volgens Europol waren er duizend gebruikers."),
        ("official", "Drie mannen zijn in verdenking gesteld."),
        ("reported", "In de loods stond een tafel met telefoons."),
        ("reported", "Hij is niet veroordeeld."),
        ("reported", "De politie heeft niets gezegd."),
        ("reported", "De man kan worden veroordeeld tot tien jaar."),
        ("reported", "Een van de mannen die later werden veroordeeld reed in een blauwe auto."),
        ("reported", "Het bedrijf kreeg drie jaar geleden een nieuwe naam."),
        ("reported", "Een bekende zanger had er ook een."),
        ("official", "De politie heeft bekendgemaakt hoe het ging."),
        ("found", "Zij werd van alle rechtsvervolging ontslagen."),
        ("reported", "Zij werd van haar taken ontslagen."),
        ("found", "De koerier hoorde gisteren twee jaar cel tegen zich uitspreken."),
        ("reported", "De koerier hoorde gisteren een hond tegen zich blaffen."),
        ("found", "Wat resteert is een straf van drie jaar."),
        ("found", "De raadkamer had de vijfde verdachte buiten vervolging gesteld."),
        ("admitted", "De koerier bekende vorige week al dat hij het geld telde."),
        ("reported", "Een bekende vorige week overleden zanger had er een."),
        ("alleged", "Als het aan de aanklager ligt, verdwijnt de koerier achter de tralies."),
        ("reported", "Als het aan de buren ligt en niet regent, komt er een park."),
        ("official", "Tegen hem loopt een internationaal opsporingsbevel."),
    ],
)
def test_standing_follows_the_words(known: Knowledge, standing: str, text: str) -> None:
    """Each standing has its cues; where none stands, or it is denied or only possible, the writer reports."""
    assert str(reads(text, known).statements[0].standing) == standing


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("people: Cor van ’t Z.", "Daar stond oud-smid Cor van ’t Z. te wachten."),
        ("people: Ümit Ö.", "Ook Ümit Ö. kreeg een taakstraf."),
        ("people: Said El A.", "Naast hem zat Said El A. te lezen."),
        ("people: P.Q. Voorbeeld", "Dat zei advocaat-generaal mr. P.Q. Voorbeeld."),
        ("people: Zed Voorbeeld", "Volgens Mr. Zed Voorbeeld dacht hij van niet."),
        ("people: Zed Voorbeeld", "De vierde man, Zed Voorbeeld, vroeg de procureur om raad."),
        ("places: Dorpsveen", "De politie vond een loods bij Dorpsveen."),
        ("places: Noordhoek", "Zij huurden een hal op het industrieterrein Noordhoek."),
        ("operations: Reiger", "Onder de naam Reiger deed de politie onderzoek naar een schuur."),
        ("networks: Voorbeeldchat", "Dat was nadat Voorbeeldchat in mei uit de lucht was gehaald."),
        ("people: Piet V.", "Eerder was Piet V. nog op vrije voeten."),
        ("people: Ali el K.", "Toen kwam Ali el K. binnen."),
        ("people: Zed van Voorbeeld", "Dat zegt advocaat Zed van Voorbeeld."),
        ("people: Zed van Voorbeeld", "De officier van justitie, mr. Zed van Voorbeeld, zweeg."),
        ("people: Zed Voorbeeld", "De 41-jarige Rotterdammer Zed Voorbeeld verkocht ze."),
        ("people: Zed Voorbeeld", "Eigenaar Zed Voorbeeld (57) lachte."),
        ("people: Zed Voorbeeld", "De oprichter van Foobar, Zed Voorbeeld, lachte."),
        ("people: Zed Voorbeeld", "De zaak begon, zegt teamleider Zed Voorbeeld van de Dienst Regionale Recherche."),
        ("people: Zed Voorbeeld", "Zijn zus, Zed Voorbeeld, werd in maart vrijgesproken."),
        ("networks: Foo Bar", "De chatdienst Foo Bar ging uit de lucht."),
        ("networks: Foobar", "Hij verkocht cryptotelefoons van Foobar aan iedereen."),
        ("networks: Foobar", "Er lagen twee Foobar-toestellen in de auto."),
        ("networks: Foobar", "Foobar, een aanbieder van versleutelde telefoons, stopte."),
        ("networks: Foobar", "Zij stuurden berichten via Foobar en waren blij."),
        ("networks: Foobar", "Het kraken van Foobar duurde maanden."),
        ("networks: FooBar", "De versleutelde berichten kwamen uit FooBar en nergens anders."),
        ("companies: Foo Bar BV", "Ook de vennootschap Foo Bar BV kreeg een boete."),
        ("companies: De Foo Koeltechniek B.V.", "Het lag bij De Foo Koeltechniek B.V. in de hal."),
        ("groups: Foo Bar", "Hij was lid van motorclub Foo Bar."),
        ("courts: rechtbank Zwolle", "Dat besliste de rechtbank Zwolle."),
        ("courts: rechtbank Zeeland-West-Brabant", "Dat besliste de rechtbank Zeeland-West-Brabant."),
        ("courts: gerechtshof Den Haag", "Het gerechtshof Den Haag denkt anders."),
        ("courts: Amsterdamse rechtbank", "De Amsterdamse rechtbank denkt anders."),
        ("agencies: politie Midden-Nederland", "Dat was de politie Midden-Nederland."),
        ("agencies: politie van Toronto", "Daar hielp de politie van Toronto bij."),
        ("agencies: Belgische federale politie", "Toen kwam de Belgische federale politie."),
        ("agencies: arrondissementsparket Breda", "Het arrondissementsparket Breda leidt de zaak."),
        ("agencies: Openbaar Ministerie", "Dat vindt het Openbaar Ministerie."),
        ("agencies: FIOD", "De telling is van de FIOD."),
        ("operations: Marsepein", "Het kwam uit onderzoek Marsepein."),
        ("operations: 26Marsepein", "Het onderzoek, onder de naam 26Marsepein, duurt voort."),
        ("operations: operatie Marsepein", "Bij operatie Marsepein viel alles stil."),
        ("places: Houten", "Het gebeurde in Houten."),
        ("places: Den Bosch", "Zij woonden nabij Den Bosch."),
        ("places: Duitsland", "De helft kwam uit Duitsland."),
        ("places: Utrecht", "UTRECHT - De man was thuis."),
        ("places: Essen", "Dat was in het Duitse Essen."),
        ("offences: witwassen", "Hij wordt verdacht van witwassen."),
        ("offences: gewoontewitwassen", "Zij zijn schuldig bevonden aan gewoontewitwassen en heling."),
        ("offences: heling", "Zij zijn schuldig bevonden aan gewoontewitwassen en heling."),
        (
            "offences: deelname aan een criminele organisatie",
            "Vier jaar cel voor deelname aan een criminele organisatie.",
        ),
        (
            "offences: het voorhanden hebben van een wapen",
            "Hij is veroordeeld voor het voorhanden hebben van een wapen.",
        ),
        ("offences: afpersing", "Van afpersing werd hij vrijgesproken."),
        ("offences: verboden wapenbezit", "Hij werd aangehouden wegens verboden wapenbezit."),
    ],
)
def test_rule_finds_a_name_that_nobody_told(name: str, text: str) -> None:
    """The words around a name say what it is."""
    assert name in named(text)


@pytest.mark.parametrize(
    "text",
    [
        "Zij stuurden berichten via WhatsApp en waren blij.",
        "De regering is tegen witwassen en heling.",
        "Mensen die werden verdacht van witwassen hadden er ook een.",
        "Het was Een Lange Zomer.",
        "Hij las een boek over deelname aan het verkeer.",
    ],
)
def test_rule_leaves_alone_what_it_is_not_about(text: str) -> None:
    """What everybody uses is no network of a case, and what nobody is charged with is no offence."""
    assert {one for one in named(text) if not one.startswith("places")} == set()


def test_initial_alone_is_the_person_who_was_given_so(known: Knowledge) -> None:
    """In Dutch reports of courts `V.` is Piet V. and `El K.` is Ali el K."""
    reading = reads("Toen kwam Piet V. met Ali el K. binnen. V. ging zitten. El K. bleef staan.", known)
    assert [m.id for one in reading.sentences[1:3] for m in one.mentions] == ["people/piet-v", "people/ali-el-k"]


def test_initial_of_two_people_is_nobody(known: Knowledge) -> None:
    """`V.` may be Piet V. or Jan V."""
    reading = reads("Toen kwam Piet V. met Jan V. binnen. Alleen V. ging zitten.", known)
    assert reading.sentences[1].mentions == ()


def test_initial_is_no_full_name(known: Knowledge) -> None:
    """Piet V. is not Piet Voorbeeld."""
    reading = reads("Toen kwam Piet V. met advocaat Piet Voorbeeld binnen.", known)
    assert {"people/piet-v", "people/piet-voorbeeld"} <= set(reading.things)


def test_country_has_the_id_of_its_english_name(known: Knowledge) -> None:
    """`Verenigde Staten` is the known entry for the United States; `Spanje` is a new one called Spain."""
    reading = reads("Zij reisden door de Verenigde Staten en door Spanje.", known)
    assert {"places/united-states", "places/spain"} <= set(reading.things)
    assert reading.things["places/spain"].written == "Spanje"


@pytest.mark.parametrize(
    ("text", "fate"),
    [
        ("Piet V. werd op 3 mei in een park aangehouden.", Fate.ARRESTED),
        ("Piet V. is veroordeeld tot zes jaar cel.", Fate.SENTENCED),
        ("De rechtbank veroordeelde Piet V. vorige week tot zes jaar cel.", Fate.SENTENCED),
        ("Piet V. kreeg vier jaar.", Fate.SENTENCED),
        ("Piet V. is schuldig bevonden.", Fate.CONVICTED),
        ("Piet V. werd vrijgesproken.", Fate.ACQUITTED),
        ("Piet V. is gedagvaard.", Fate.CHARGED),
        ("Piet V. staat sinds maandag terecht.", Fate.CHARGED),
        ("Piet V. is veroordeeld voor heling; van afpersing werd hij vrijgesproken.", Fate.CONVICTED),
        ("Eerst kreeg Piet V. vijf jaar. Van de overval wordt Piet V. vrijgesproken.", Fate.SENTENCED),
        ("Eerst kreeg Piet V. vijf jaar. Het hof sprak hem vrij.", Fate.ACQUITTED),
        ("Piet V. werd veroordeeld, maar het hof vernietigde die straf en sprak hem alsnog vrij.", Fate.ACQUITTED),
        ("De raadkamer had een vijfde man, Piet V., buiten vervolging gesteld.", Fate.ACQUITTED),
        ("Het hof heeft de straf van Piet V. teruggebracht van vier naar twee jaar.", Fate.SENTENCED),
        ("Piet V. hoorde gisteren twee jaar cel tegen zich uitspreken.", Fate.SENTENCED),
        ("Piet V. zweeg. De rechtbank legde hem een taakstraf op.", Fate.SENTENCED),
        ("Piet V. zweeg. Tegen hem werd zes jaar geëist.", Fate.CHARGED),
        ("Het OM vorderde twee jaar cel voor zaakvoerder Piet V. en een boete.", Fate.CHARGED),
        ("Als het aan de aanklager ligt, verdwijnt Piet V. achter de tralies.", Fate.CHARGED),
        ("Kapper Piet V. werd verweten dat hij geld waste.", Fate.CHARGED),
        ("Piet V. wordt verdacht van heling.", Fate.SUSPECT),
        ("De vermoedelijke leider, de 41-jarige kapper Piet V., woont er.", Fate.SUSPECT),
        ("Tegen die kapper, Piet V., loopt nog een onderzoek.", Fate.SUSPECT),
        ("Piet V. zweeg. Tegen hem loopt een internationaal opsporingsbevel.", Fate.WANTED),
        ("Een vierde man, Piet V., wordt nog gezocht.", Fate.WANTED),
        (
            "De rechtbank heeft een 36-jarige man tot zes jaar cel veroordeeld. Piet V. is schuldig bevonden.",
            Fate.SENTENCED,
        ),
    ],
)
def test_furthest_step_that_the_text_says(known: Knowledge, text: str, fate: Fate) -> None:
    """Clearing of one charge among others is no acquittal."""
    assert reads(text, known).positions["people/piet-v"] is fate


@pytest.mark.parametrize(
    "text",
    [
        "Het OM eist dat Piet V. wordt veroordeeld tot zes jaar.",
        "Piet V. kan worden veroordeeld.",
        "Piet V. is nooit aangehouden.",
        "Piet V. zweeg. De twee hoofdverdachten zijn schuldig bevonden.",
        "Piet V. zweeg. De rechtbank sprak haar man vrij.",
        "Piet V. zoekt al jaren naar zijn hond en wordt niet verdacht.",
        "Een vierde man wordt gezocht, en Piet V. leest daarover.",
        "De vriendin van Piet V., Zed Voorbeeld, werd veroordeeld tot een jaar.",
        "Piet V. is de broer van een man die werd veroordeeld.",
    ],
)
def test_no_step_where_it_is_denied_demanded_or_another_s(known: Knowledge, text: str) -> None:
    """Nobody is convicted by a demand, by a possibility or by their company."""
    assert "people/piet-v" not in reads(text, known).positions


@pytest.mark.parametrize(
    ("role", "text"),
    [
        (Role.PROSECUTOR, "De officier van justitie, mr. Zed Voorbeeld, zweeg."),
        (Role.DEFENCE, "Zijn advocaat Zed Voorbeeld zweeg."),
        (Role.JUDGE, "De tekst werd voorgelezen door rechter Zed Voorbeeld."),
        (Role.OFFICIAL, "Dat zei rechercheur Zed Voorbeeld."),
        (Role.OFFICIAL, "De woordvoerder van de politie, Zed Voorbeeld, zweeg."),
        (Role.OFFICIAL, "De rechter-commissaris, Zed Voorbeeld, zweeg."),
    ],
)
def test_role_comes_from_the_words_beside_the_name(known: Knowledge, role: Role, text: str) -> None:
    """An examining magistrate finds nothing, so is no judge of the case; a title is no profession."""
    assert reads(text, known).roles["people/zed-voorbeeld"] is role


def test_account_belongs_to_whom_it_names(known: Knowledge) -> None:
    """`Volgens` has the speaker after it."""
    (one, *_) = reads("Volgens de rechtbank Zwolle was de boete te hoog.", known).statements
    assert one.by == "courts/rechtbank-zwolle"


def test_property_stands_beside_its_amount(known: Knowledge) -> None:
    """And where the words are about something else there is none."""
    one, two, *_ = reads("Er waren 19000 gebruikers. Er waren 19000 stoelen.", known).statements
    assert ([key for key, _ in one.properties], two.properties) == (["users"], ())


def test_verb_after_a_name_is_no_role(known: Knowledge) -> None:
    """`Zed Voorbeeld, vroeg de procureur`: who asks is somebody else."""
    assert (
        "people/zed-voorbeeld" not in reads("De vierde man, Zed Voorbeeld, vroeg de procureur te zwijgen.", known).roles
    )


def test_office_means_the_one_who_holds_it(known: Knowledge) -> None:
    """Where the article names one prosecutor, `de officier` is this one."""
    text = "Officier van justitie Zed Voorbeeld zweeg. „Het was een heel groot en diep gat”, zei de officier."
    assert reads(text, known).statements[1].speaker == "people/zed-voorbeeld"
