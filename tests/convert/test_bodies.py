"""Networks, firms, gangs, offices, courts and operations, by the words of a sentence: what each rule sees."""

import pytest

from generator.convert.english.tongue import ENGLISH
from generator.convert.names.identity import outermost


def named(text: str, folder: str) -> set[str]:
    return {one.form for one in outermost(tuple(ENGLISH.names(text))) if one.folder == folder and not one.opening}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # what it is, then its name
        ("They shut the encrypted messaging service Vaultline.", "Vaultline"),
        ("It ran over the crypto phone network called Umber Nine.", "Umber Nine"),
        # its name, then what it is
        ("Two Vaultline cryptophones lay there.", "Vaultline"),
        ("The Umber encrypted chat app was gone.", "Umber"),
        # apposition
        ("Vaultline, an encrypted phone service, was gone.", "Vaultline"),
        ("Umber was an invitation-only messaging app.", "Umber"),
        # what is its
        ("He had a Vaultline handset in each pocket.", "Vaultline"),
        ("They read the messages of three Umber users.", "Umber"),
        # what was done to it
        ("It came after the fall of Vaultline.", "Vaultline"),
        ("In May the police said Umber had been infiltrated.", "Umber"),
        # talk over it
        ("They discussed it on Vaultline.", "Vaultline"),
        ("The messages sent over Umber were read.", "Umber"),
        # example of its kind
        ("It is unlike networks such as Vaultline.", "Vaultline"),
        ("There are services like Umber.", "Umber"),
        # what its phones are known as
        ("The phones, known as Vaultline, were blue.", "Vaultline"),
        ("It was sold under the name Umber.", "Umber"),
        # who sells phones of its own
        ("She founded Vaultline in 2019 and sold its phones to gangs.", "Vaultline"),
        ("He ran Umber, which modified handsets.", "Umber"),
        # where somebody went from it, or to it
        ("They switched from Vaultline to Prinnline at once.", "Vaultline"),
        ("He ditched Umber for Prinnline at once.", "Umber"),
        ("He used Vaultline, then moved to Umber.", "Umber"),
        # who sells it, and as what
        ("He was a reseller for Vaultline.", "Vaultline"),
        ("The app, marketed as Umber Mobile, slept.", "Umber Mobile"),
        ("She knew that Vaultline sold its handsets for cash.", "Vaultline"),
        ("It is why Umber promised phones that forget.", "Umber"),
        # at the start of a sentence
        ("Messages sent over Umber were read.", "Umber"),
        ("Encrypted messaging service Vaultline is gone.", "Vaultline"),
        # how its name is made
        ("It was not like BlueChat at all.", "BlueChat"),
        ("It was not like Umber Secure at all.", "Umber Secure"),
    ],
)
def test_a_network(text: str, name: str) -> None:
    """The noun, the phones, the messages or the break-in show that it is one."""
    assert name in named(text, "networks")


@pytest.mark.parametrize(
    "text",
    [
        "Telegram users complained.",
        "A Google Pixel phone lay there.",
        "Dutch users complained.",
        "He had two SIM cards and a PGP phone.",
        "They discussed it on Monday.",
        "Encrypted phones are legal.",
        "They hacked the phone.",
        "The phones came from a firm named Vaultline.",
        "Umber, a Thornby-made cake, was sold.",
    ],
)
def test_no_network(text: str) -> None:
    """Nor is what everybody uses, a make, an adjective, a technique, a day, or a word that begins the sentence."""
    assert not named(text, "networks")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It was paid by Foo & Bar Ltd at once.", "Foo & Bar Ltd"),
        ("It went through Umber Null FZCO.", "Umber Null FZCO"),
        ("Prinn Analytics moved.", "Prinn Analytics"),
        ("Marrow, based in Malta, moved.", "Marrow"),
        ("Marrow, a Maltese company, moved.", "Marrow"),
        ("It was bought by the shipping firm Marrow.", "Marrow"),
        ("Lask Holdings and Prinn Analytics FZE hid it.", "Lask Holdings"),
        ("Lask Holdings and Prinn Analytics FZE hid it.", "Prinn Analytics FZE"),
        ("Her solicitor, Zelda Marrow of Lask Marrow LLP, rose.", "Lask Marrow LLP"),
        ("It was paid by the Bank of Prinn plc at once.", "Bank of Prinn plc"),
        ("His garage, Prinn Sheet & Tin, slept.", "Prinn Sheet & Tin"),
        ("She worked at a salon called Bella Lask.", "Bella Lask"),
        ("A spokesman for the receivers, Marrow Lask, agreed.", "Marrow Lask"),
        ("It went to its auditors, Prinn & Lask, at once.", "Prinn & Lask"),
    ],
)
def test_a_company(text: str, name: str) -> None:
    """The legal form, a word of trade, its seat or its noun; two in a row are two."""
    assert name in named(text, "companies")


@pytest.mark.parametrize(
    "text",
    [
        "Marrow, a town in Malta, slept.",
        "A firm handshake helps.",
        "The company moved.",
        "He lost his garage, Marrow said.",
        "In Roe v Marrow & Ors it rained.",
    ],
)
def test_no_company(text: str) -> None:
    """A town, an adjective and the bare noun are none."""
    assert not named(text, "companies")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Marrow cartel paid.", "Marrow cartel"),
        ("The Prinn crime family paid.", "Prinn crime family"),
        ("His organisation, LASK, paid.", "LASK"),
        ("They sold to the Hells Angels.", "Hells Angels"),
        ("Nobody in the Iron Marrows knew that the gang slept.", "Iron Marrows"),
        ("Only the Grey Lasks knew, until the cartel slept.", "Grey Lasks"),
        ("He is a patched member of the Iron Marrows.", "Iron Marrows"),
        ("Two members of the Grey Lasks left the club.", "Grey Lasks"),
        ("Three patched Iron Marrows slept.", "Iron Marrows"),
        ("The Iron Marrows bikie gang slept.", "Iron Marrows"),
        ("A Grey Lask gang member slept.", "Grey Lask"),
        ("The Lone Lask gang slept.", "Lone Lask gang"),
    ],
)
def test_a_group(text: str, name: str) -> None:
    """The noun shows a gang; a few have a name that all know."""
    assert name in named(text, "groups")


@pytest.mark.parametrize(
    "text",
    [
        "The cartel slept.",
        "The Rotterdam gang slept.",
        "He is a member of the Royal Prinn Yachtsmen.",
        "The Alps are high.",
    ],
)
def test_no_group(text: str) -> None:
    """A bare noun, the gang of a town, a club and mountains are none."""
    assert not named(text, "groups")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Then the National Widget Agency came.", {"National Widget Agency"}),
        ("The FBI and Border Widget Investigations came.", {"FBI", "Border Widget Investigations"}),
        ("The Royal Prinn Police and the Lask Federal Police came.", {"Royal Prinn Police", "Lask Federal Police"}),
        ("The Prinn Police and Border Guard Board came.", {"Prinn Police and Border Guard Board"}),
        ("It was led by the Ministry of Widgets and Safety.", {"Ministry of Widgets and Safety"}),
        ("The Widget Department's Office of Prinn Affairs came.", {"Widget Department's Office of Prinn Affairs"}),
        ("Raids by Belgian, Dutch and French police came.", {"Belgian police", "Dutch police", "French police"}),
        ("Then Springfield police came.", {"Springfield police"}),
        ("A federal grand jury sat.", {"federal grand jury"}),
        ("Then the gardaí came.", {"gardaí"}),
        ("Inspector Roe, of the Prinn Organised Crime Group, rose.", {"Prinn Organised Crime Group"}),
        ("The Lask Serious Fraud Team came.", {"Lask Serious Fraud Team"}),
        ("The Office of the Director of Widget Prosecutions came.", {"Office of the Director of Widget Prosecutions"}),
        ("The Office of the Widget Inspector came.", {"Office of the Widget Inspector"}),
        ("Then Spain's Guardia Civil and Italy's navy came.", {"Guardia Civil"}),
        ("The Paris public prosecutor's office agreed.", {"Paris public prosecutor's office"}),
        ("He was taken by U.S. Marshalls.", {"U.S. Marshalls"}),
    ],
)
def test_offices(text: str, names: set[str]) -> None:
    """The noun at its end, a nationality and a force, or a town; `and` parts two whole names."""
    assert named(text, "agencies") == names


@pytest.mark.parametrize(
    "text",
    [
        "Police said so.",
        "The Chief Executive Office Jane Roe left.",
        "On Monday police came.",
        "A police officer came.",
        "Dutch police officers came.",
    ],
)
def test_no_office(text: str) -> None:
    """A bare noun, a title, a day, and people of a force are none."""
    assert not named(text, "agencies")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("At Thornby Crown Court it rained.", "Thornby Crown Court"),
        ("At Thornby Magistrates' Court it rained.", "Thornby Magistrates' Court"),
        ("The Prinn Court of Appeal sat.", "Prinn Court of Appeal"),
        ("The Supreme Court of South Prinn sat.", "Supreme Court of South Prinn"),
        (
            "It is in the U.S. District Court for the Eastern District of Prinn.",
            "U.S. District Court for the Eastern District of Prinn",
        ),
        ("The Amsterdam court sat.", "Amsterdam court"),
        ("It went to the 9th Circuit.", "9th Circuit"),
        ("The U.S. Court of Appeals for the Fifth Circuit sat.", "U.S. Court of Appeals for the Fifth Circuit"),
        ("The Court of Appeal of England and Wales sat.", "Court of Appeal of England and Wales"),
        ("The High Court at Prinn sat.", "High Court at Prinn"),
    ],
)
def test_a_court(text: str, name: str) -> None:
    """With its town, its kind or its district."""
    assert name in named(text, "courts")


def test_no_court() -> None:
    """Not a bare one, nor a tennis court."""
    assert not named("The court sat by the tennis courts of the club.", "courts")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It was part of Operation Cold Marrow.", "Operation Cold Marrow"),
        ("The inquiry was codenamed Quillback.", "Quillback"),
        ("An investigation, dubbed Lemont, went on.", "Lemont"),
        ("It ended what the bureau called Cold Prinn.", "Cold Prinn"),
    ],
)
def test_an_operation(text: str, name: str) -> None:
    """Its noun, or what somebody called it."""
    assert name in named(text, "operations")


def test_no_operation() -> None:
    """An operation without a name is none."""
    assert not named("The operation in Spain went on; operations cost money.", "operations")


def test_abbreviation_that_the_text_explains() -> None:
    """It is an alias, whichever stands in brackets."""
    found = [one for one in ENGLISH.names("The National Widget Agency (NWA) came.") if one.folder == "agencies"]
    assert [(one.form, one.aliases) for one in found] == [("National Widget Agency", ("NWA",))]


def test_a_body_that_has_another_name_is_one() -> None:
    """Where the name does not show what it is called, too, a table does."""
    found = [one for one in ENGLISH.names("An Garda Síochána came.") if one.folder == "agencies"]
    assert "gardaí" in {alias for one in found for alias in one.aliases}
