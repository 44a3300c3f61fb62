"""How the rules for lines work together: headlines, ends, days, publishers; each rule has its own cases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.conftest import article
from generator.convert.lines import layout
from generator.convert.lines.layout import Part
from generator.convert.lines.page import words
from generator.model.articles import Article, Line
from generator.model.settings import PublisherRules

FIRST = "Detectives have read the messages of a phone network for months, a court in the north was told on Monday."
SECOND = "The network sold its phones to anybody who could pay, and the detectives arrested its owner, the court heard."
HEADLINE = "Detectives read the messages of a phone network"


def judged(text: str) -> dict[str, layout.Judged]:
    return {one.text: one for one in layout.judge(article(text))}


def verdict(one: layout.Judged) -> tuple[str, str]:
    return one.rule, "doubtful" if one.doubtful else "kept" if one.kept else "dropped"


def around(line: str, place: str, label: str = "") -> layout.Judged:
    """The judgement of a line that stands at a place in a page: above, between, or below the paragraphs."""
    parts = {"top": "", "above": "", "between": "", "below": ""} | {
        place: f"{label}\n{line}\n" if label else f"{line}\n"
    }
    page = f"{parts['top']}{HEADLINE}\n{parts['above']}{FIRST}\n{parts['between']}{SECOND}\n{parts['below']}"
    return judged(page)[line]


def test_a_line_that_comes_again_is_dropped_the_second_time() -> None:
    """Long ones only: cells of a table may be alike."""
    again = layout.judge(article(f"{HEADLINE}\n{FIRST}\nA cell\n{FIRST}\nA cell\n{SECOND}\n"))
    assert [(one.rule, one.kept) for one in again[1:]] == [
        ("paragraph", True),
        ("heading", True),
        ("repeated line", False),
        ("heading", True),
        ("paragraph", True),
    ]


def test_the_headline_stands_above_its_standfirst() -> None:
    """A sentence below it that shares more with the text is not taken for it."""
    page = f"Three cleared, one jailed in north\nDetectives of the network were heard.\n{FIRST}\n{SECOND}\n"
    assert judged(page)["Three cleared, one jailed in north"].part is Part.HEADLINE


def test_a_dateline_between_bars_is_no_menu() -> None:
    """Section, day and time."""
    assert around("Courts | 6 May 2021 | 17:12", "above").rule == "dateline"


def test_what_readers_wrote_is_not_the_article() -> None:
    """However much it is about the same thing."""
    comment = "I never trusted that phone network, and the detectives were right to read the messages of its owner."
    assert not judged(f"{HEADLINE}\n{FIRST}\n{SECOND}\n3 comments\n{comment}\n")[comment].kept


def test_a_release_says_where_it_ends() -> None:
    """What stands above its last sign is the text, and what stands below is not."""
    page = f"PRESS RELEASE\n{HEADLINE}\n{FIRST}\n{SECOND}\nNotes on the phones\nTwo boxes\n# # #\nTwo boats\n"
    found = judged(page)
    assert (found["Two boxes"].kept, found["Two boats"].kept) == (True, False)


def test_a_short_post_is_its_sentences() -> None:
    """Where nothing is long, sentences are the text and the line above them is the headline."""
    found = layout.judge(article("Two held\nTwo men were held in Dunmore.\nBoth went home.\nShare\n"))
    assert [one.part for one in found] == [Part.HEADLINE, Part.PARAGRAPH, Part.PARAGRAPH, Part.DROPPED]


@pytest.mark.parametrize(
    ("page", "day"),
    [
        (f"{HEADLINE}\nUpdated 9 May 2021, published 6 May 2021\n{FIRST}\n", "2021-05-06"),
        (f"{HEADLINE}\nPublié le 6 mai 2021, mis à jour le 9 mai 2021\n{FIRST}\n", "2021-05-06"),
        (f"Published: 6 May 2021\n{HEADLINE}\n{FIRST}\n", "2021-05-06"),
        (f"FOR IMMEDIATE RELEASE\nThursday, May 6, 2021\n{HEADLINE}\n{FIRST}\n", "2021-05-06"),
        (f"Thursday, May 6, 2021\nHome\n{HEADLINE}\n{FIRST}\n", ""),
        (f"Thursday, May 6, 2021\n{HEADLINE}\n{FIRST}\n", ""),
        (f"The Paper\nThursday, May 6, 2021\n{HEADLINE}\n{FIRST}\n", "2021-05-06"),
        (f"The Paper\n6 May 2021 Thursday\nLate edition\n{HEADLINE}\n{FIRST}\n", "2021-05-06"),
        (f"The Paper\nCrawled 2021-05-06T10:00\n{HEADLINE}\n{FIRST}\n", ""),
        (f"Page saved on 9 May 2021\nPRESS RELEASE\nDunmore, 6 May 2021\n{HEADLINE}\n{FIRST}\n", "2021-05-06"),
        (f"{HEADLINE}\nBy Jane Roe | 6 May 2021\n{FIRST}\n", "2021-05-06"),
        (f"{HEADLINE}\n{SECOND}\nBy Jane Roe\n6 May 2021\n{FIRST}\n{SECOND} So it was.\n", "2021-05-06"),
        (f"{HEADLINE}\n{SECOND}\n6 May 2021\n{FIRST}\n", ""),  # a chronicle
        (f"{HEADLINE}\n{FIRST}\n{SECOND}\n8. 6 May 2021 - Ferry delayed\n", ""),
        (f"date 2021-05\n{HEADLINE}\n{FIRST}\n", ""),
        (f"{HEADLINE}\n{FIRST}\n{SECOND}\nLatest news\n6 May 2021\n", ""),
        (f"{HEADLINE}\n{FIRST}\n{SECOND}\nLast updated 6 May 2021\n", ""),
        (f"{HEADLINE}\n06/05/2021\n{FIRST}\n", ""),
        (
            "Rechter leest berichten van telefoons\n06-05-2021\nDe rechter heeft de berichten van de"
            " telefoons gelezen, zei"
            " de politie in de zaal op maandag.\n",
            "2021-05-06",
        ),
    ],
)
def test_the_day_of_publication_is_one_that_is_said_to_be(page: str, day: str) -> None:
    """Not that of a visit, a change or another article, and none that can be read in two ways."""
    assert layout.dateline(layout.judge(article(page))) == day


def marked(*lines: tuple[str, str, bool | None]) -> dict[str, layout.Judged]:
    """Judgements of lines of HTML: text, element, vote."""
    every = tuple(Line(n, 0, text, tag=tag, vote=vote) for n, (text, tag, vote) in enumerate(lines, 1))
    return {one.text: one for one in layout.judge(Article("seeds/a.html", "", every))}


PAGE = (("Weather and a phone network", "p", None), (HEADLINE, "h1", True), (FIRST, "p", True), (SECOND, "p", True))
STORY = (
    "The owner of the phone network told the court that the detectives had read messages which nobody else had seen."
)
OTHER = (
    "A bakery at the harbour gives away its last loaves every evening, and nobody has ever asked the baker why he does."
)


def test_a_vote_keeps_a_line_beside_the_text() -> None:
    """Doubtful, where without the vote it would be a teaser; not where nobody voted for it."""
    line = "Garden shed burns down in the south"
    assert verdict(marked(*PAGE, (line, "p", True))[line]) == ("extractor", "doubtful")
    assert verdict(marked(*PAGE, (line, "p", None))[line]) == ("teaser", "dropped")


def test_the_headline_is_what_the_page_calls_so() -> None:
    """An h1 goes before a line that stands higher; of two the one that is about the text."""
    assert marked(*PAGE)[HEADLINE].part is Part.HEADLINE
    two = (("The Paper of the Harbour", "h1", None), *PAGE[1:])
    assert marked(*two)[HEADLINE].part is Part.HEADLINE


RULES = PublisherRules(starts=("Follow our",), equals=("Word of the day",), contains=("reader offers",))


@pytest.mark.parametrize(
    ("line", "dropped"),
    [
        ("Follow our reporter", True),
        ("FOLLOW OUR cameras", True),
        ("Word of the day", True),
        ("See our reader offers now", True),
        ("We follow our own way", False),
        ("Word of the day was tea", False),
        ("Offers to the reader", False),
        (f"Follow our reporter. {STORY} {STORY} {STORY}", False),
    ],
)
def test_rules_of_a_publisher_know_short_lines(line: str, dropped: bool) -> None:
    """By their beginning, their whole or their words, without case; no long paragraph is dropped for a phrase."""
    one = layout.judge(article(f"{HEADLINE}\n{FIRST}\n{line}\n{SECOND}\n"), RULES)[2]
    assert (one.rule == "rule for this publisher", one.kept) == (dropped, not dropped)


LINES = (
    HEADLINE,
    FIRST,
    SECOND,
    STORY,
    OTHER,
    "Read more",
    "3 comments",
    "# # #",
    "Key points",
    "By Jane Roe",
    "6 May 2021",
    "- x",
    "a | b | c",
)


@pytest.mark.law
@given(
    st.lists(
        st.builds(
            lambda text, page, tag, vote: Line(1, 0, text, page, tag, vote),
            st.sampled_from(LINES) | st.text(max_size=40),
            st.integers(0, 3),
            st.sampled_from(["", "p", "h1", "h2", "nav", "aside", "li", "figcaption"]),
            st.sampled_from([None, True, False]),
        ),
        max_size=14,
    )
)
def test_every_line_has_one_verdict_with_a_reason(lines: list[Line]) -> None:
    """Law 1, for pages, elements and votes of any kind, in any order."""
    found = layout.judge(Article("seeds/a", "", tuple(lines)))
    assert [one.line for one in found] == [line for line in lines if words(line.text)]
    assert all(one.reason and one.rule for one in found)
    assert all(one.text == words(one.line.text) for one in found)
    assert sum(one.part is Part.HEADLINE for one in found) <= 1
