"""What somebody is charged with, suspected of, cleared or convicted of."""

import pytest

from generator.convert.english.tongue import ENGLISH


def named(text: str) -> list[str]:
    found = (one for one in ENGLISH.names(text) if one.folder == "offences")
    return list(dict.fromkeys(one.form for one in sorted(found, key=lambda one: one.start)))


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("He was charged with wire fraud on Monday.", ["wire fraud"]),
        ("She was found guilty of perjury after a week.", ["perjury"]),
        ("He pleaded guilty in May to possessing a firearm.", ["possessing a firearm"]),
        ("She entered a guilty plea on June 3 to money laundering.", ["money laundering"]),
        ("He was cleared of kidnapping by the jury.", ["kidnapping"]),
        ("They are suspected of running a gang.", ["running a gang"]),
        ("They were held on suspicion of arson.", ["arson"]),
        ("She was accused of tax evasion.", ["tax evasion"]),
        ("He admitted handling stolen goods.", ["handling stolen goods"]),
        ("She denies two counts of theft.", ["theft"]),
        ("He was jailed for nine years for drug trafficking.", ["drug trafficking"]),
        ("A judge convicted Zelda Marrow, a notary, of forgery and fraud.", ["forgery", "fraud"]),
        ("He admitted a lesser count, failing to report a sale.", ["failing to report a sale"]),
        (
            "He was charged with conspiracy to import class A drugs, money laundering and perverting justice.",
            ["conspiracy to import class A drugs", "money laundering", "perverting justice"],
        ),
        (
            "He was convicted of aiding and abetting fraud of a grave kind.",
            ["aiding and abetting fraud of a grave kind"],
        ),
        ("She was convicted of importing 2.3 tonnes of hashish.", ["importing 2.3 tonnes of hashish"]),
        (
            "He is charged with possessing guns with intent to endanger life.",
            ["possessing guns with intent to endanger life"],
        ),
        ("The charges ranged from theft to murder.", ["theft", "murder"]),
        # several counts, and how many of each
        ("She was convicted of one count of theft and two of arson.", ["theft", "arson"]),
        ("He was found guilty of theft and three counts of widget diversion.", ["theft", "widget diversion"]),
        ("He was convicted of theft at the same trial.", ["theft"]),
        ("They convicted Roe in May, at the end of a long trial, of theft and arson.", ["theft", "arson"]),
        ("She was cleared of the only count against her, wire fraud conspiracy.", ["wire fraud conspiracy"]),
        ("He denies 14 charges, including theft, blackmail and arson.", ["theft", "blackmail", "arson"]),
        ("Charges of bribery against her were dropped.", ["bribery"]),
        # the offence before the charge
        ("He went there to face racketeering charges.", ["racketeering"]),
        ("They deny both money laundering charges.", ["money laundering"]),
        # a part in it, or a suspicion
        ("He pleaded guilty to his part in a plot to import hashish.", ["plot to import hashish"]),
        ("He was remanded over an alleged plot to supply hashish.", ["plot to supply hashish"]),
        ("She is alleged to have laundered a million.", ["laundered a million"]),
        ("Police suspect him of laundering a million.", ["laundering a million"]),
        ("He was held on suspicion of being involved in theft.", ["being involved in theft"]),
        ("He was convicted of theft in his absence.", ["theft"]),
        ("He was charged with arson contrary to the Widgets Act, and with theft.", ["arson", "theft"]),
        ("He was convicted of fraud in Prinn and sentenced to a year.", ["fraud"]),
    ],
)
def test_offences(text: str, forms: list[str]) -> None:
    """In its words, with all that belongs to it, and no more; several are several."""
    assert named(text) == forms


@pytest.mark.parametrize(
    "text",
    [
        "The phone is used for drug trafficking.",
        "She was accused of adopting a careless tone.",
        "One of the men who were convicted of murder had it.",
        "He charged his phone with a cable.",
        "The charge of the battery is low.",
        "He was jailed for nine years.",
        "She was not charged with fraud.",
        "She is alleged to have slept.",
        "He has a part in a play.",
        "The shop has battery charges on show.",
    ],
)
def test_no_offence(text: str) -> None:
    """What a thing is used for, a reproach, which man is meant, a battery, a term, and what did not happen."""
    assert named(text) == []
