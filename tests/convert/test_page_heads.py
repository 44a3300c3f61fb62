"""What stands between the top of a page and its text: names of sites, menus, standfirsts, bylines, heads of mails."""

import pytest

from convert.conftest import article
from generator.convert.lines import layout
from generator.convert.lines.layout import Part

FIRST = "Detectives have read the messages of a phone network for months, a court in the north was told on Monday."
SECOND = "The network sold its phones to anybody who could pay, and the detectives arrested its owner, the court heard."
THIRD = '"We have read the messages. Nobody knew," a detective of the court said, and the owner of the network wept.'
HEADLINE = "Detectives read the messages of a phone network"
MENU = "Harbour | Courts | Letters"
MAIL = "From: press@paper.example\nTo: desks\nSent: Thursday 6 May 2021 10:04\nSubject: Phones read"


def judged(page: str) -> dict[str, layout.Judged]:
    return {one.text: one for one in layout.judge(article(page))}


def headline(page: str) -> str:
    return next((one.text for one in layout.judge(article(page)) if one.part is Part.HEADLINE), "")


@pytest.mark.parametrize(
    "top",
    [
        f"Phone Network Court Reports\n{MENU}",
        f"The Detectives and Messages Weekly\nLog in\n{MENU}",
        "Phones   Messages   Court   Network",
        "PHONE DETECTIVES\nHarbour   Courts   Letters   Jobs",
    ],
)
def test_the_name_of_a_site_above_its_menu_is_no_headline(top: str) -> None:
    """However much it is about the same thing."""
    assert headline(f"{top}\n{HEADLINE}\n{FIRST}\n{SECOND}\n") == HEADLINE


def test_a_headline_above_a_menu_stays_one() -> None:
    """Where the line below the menu is not as good."""
    assert headline(f"{HEADLINE}\n{MENU}\nGarden shed burns down\n{FIRST}\n{SECOND}\n") == HEADLINE


@pytest.mark.parametrize(
    "title", ["Trial of « Network »: detectives read phones", "Three cleared, one jailed » in north"]
)
def test_quotation_marks_are_no_path(title: str) -> None:
    """`A » B` is one; with its opening mark it is quoted."""
    assert (headline(f"Home\n{title}\n{FIRST}\n{SECOND}\n") == title) is ("«" in title)


def test_the_head_of_a_mail_is_dropped_and_says_when_it_was_sent() -> None:
    """Its subject is the headline only where there is no other."""
    found = layout.judge(article(f"{MAIL}\n{HEADLINE}\n{FIRST}\n{SECOND}\n"))
    assert [one.rule for one in found[:5]] == [*["head of a mail"] * 4, "headline"]
    assert layout.dateline(found) == "2021-05-06"
    assert headline(f"{MAIL}\n{FIRST}\n{SECOND}\n") == "Subject: Phones read"


def test_a_list_with_colons_is_no_mail() -> None:
    """A sender and a subject are named in one."""
    page = f"{HEADLINE}\nTo: the court\nWhen: on Monday\nWhere: in the north\n{FIRST}\n{SECOND}\n"
    assert "head of a mail" not in {one.rule for one in layout.judge(article(page))}


@pytest.mark.parametrize("end", ["ENDS", "-- EINDE PERSBERICHT --", "-End of statement-"])
def test_nothing_below_the_end_of_a_release_is_its_text(end: str) -> None:
    """However much a note is about the same thing, where the release says that it ends."""
    note = "NOTE: the owner rhymes with phone, and pictures of the court are to be had from the office on the harbour."
    assert not judged(f"PRESS RELEASE\n{HEADLINE}\n{FIRST}\n{SECOND}\n{THIRD}\n{end}\n{note}\n")[note].kept


@pytest.mark.parametrize("heading", ["Notes to editors", "Noot voor de redactie", "Contacts presse"])
def test_notes_to_editors_are_doubted(heading: str) -> None:
    """They may hold words of the text, and are kept where they do; their telephone numbers are not."""
    note = "The network of the owner sold phones, detectives told the court, and its messages were read for months."
    call = "For further information call the office on 0100 555 0000."
    found = judged(f"{HEADLINE}\n{FIRST}\n{SECOND}\n{THIRD}\n{heading}\n{note}\n{call}\n")
    assert (found[note].rule, found[note].doubtful) == ("note to editors", True)
    assert not found[call].kept


def test_a_short_line_at_the_top_may_say_so_too() -> None:
    """Where most of the text stands below it, it ends nothing."""
    assert judged(f"{HEADLINE}\n{FIRST}\nENDS\n{SECOND}\n{THIRD}\n")[THIRD].kept


@pytest.mark.parametrize(
    ("line", "rights", "day"),
    [
        ("Tue 14 Oct, 03:30", "© The Paper 2025", "2025-10-14"),
        ("Published: May 6 at 10.15", "Copyright The Paper 2019-2021", ""),  # no weekday, and the text names no year
        ("di 14 oktober", "© 2025 De Krant", "2025-10-14"),
        ("mardi 14 octobre", "© Le Journal, 2025", "2025-10-14"),
        ("Mon 14 Oct, 03:30", "© The Paper 2025", ""),  # it was no Monday
        ("Tue 14 Oct", "All rights reserved", ""),
        ("Tue 31 Feb", "© The Paper 2025", ""),
    ],
)
def test_a_day_without_a_year_is_dated_by_the_rights_and_its_weekday(line: str, rights: str, day: str) -> None:
    """One of them alone is not enough."""
    found = layout.judge(article(f"The Paper\n{HEADLINE}\n{line}\n{FIRST}\n{SECOND}\n{rights}\n"))
    assert layout.dateline(found) == day
    assert not next(one for one in found if one.text == line).kept


def test_a_day_without_a_year_is_dated_by_the_rights_and_the_text() -> None:
    """Where the text names the same year."""
    page = f"{HEADLINE}\nMay 6\n{FIRST}\nThe network had been sold in 2021, and the detectives knew it.\n© Paper 2021\n"
    assert layout.dateline(layout.judge(article(page))) == "2021-05-06"
