"""How Dutch newsrooms write, read with the tables of Dutch."""

import pytest

from convert.conftest import article
from generator.convert.claims.fates import Fate
from generator.convert.reading import Knowledge, Reading, read
from generator.convert.tongues import TONGUES

FILLER = "Het was in die tijd niet bekend wat er met de zaak zou gebeuren en wie dat voor het land wilde."
DUTCH = TONGUES["nl"]


def reads(text: str, known: Knowledge) -> Reading:
    """A sentence before one that is surely Dutch."""
    return read(article(f"Een kop over de telefoons van deze zaak\n\n{text} {FILLER}\n"), known)


def named(text: str) -> set[str]:
    return {f"{one.folder}: {one.form}" for one in DUTCH.names(text)}


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
        "De vriendin van Piet V., Zed Voorbeeld, werd veroordeeld tot een jaar.",
        "Piet V. is de broer van een man die werd veroordeeld.",
    ],
)
def test_no_step_where_it_is_denied_demanded_or_another_s(known: Knowledge, text: str) -> None:
    """Nobody is convicted by a demand, by a possibility or by their company."""
    assert "people/piet-v" not in reads(text, known).positions


def test_account_belongs_to_whom_it_names(known: Knowledge) -> None:
    """`Volgens` has the speaker after it."""
    (one, *_) = reads("Volgens de rechtbank Zwolle was de boete te hoog.", known).statements
    assert one.by == "courts/rechtbank-zwolle"


def test_verb_after_a_name_is_no_role(known: Knowledge) -> None:
    """`Zed Voorbeeld, vroeg de procureur`: who asks is somebody else."""
    assert (
        "people/zed-voorbeeld" not in reads("De vierde man, Zed Voorbeeld, vroeg de procureur te zwijgen.", known).roles
    )
