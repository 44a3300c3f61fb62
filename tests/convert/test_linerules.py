"""The rules by which lines are judged: for each a line that it decides, a second one, and one that it leaves alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.conftest import article
from generator.convert.lines import layout, linerules
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


DECIDED = [
    ("repeated headline", "dropped", f"Home Courts {HEADLINE}", "top", ""),
    ("repeated headline", "dropped", HEADLINE.upper(), "above", ""),
    ("dateline", "dropped", "Monday 6 February 2023", "above", ""),
    ("dateline", "dropped", "maandag 6 februari 2023, 12:30", "above", ""),
    ("dateline", "dropped", "By Jane Roe | 6 February 2023", "above", ""),
    (
        "dateline",
        "dropped",
        "Posted by Jane Roe in Courts, Harbour and Weather of the North on 6 May 2021",
        "above",
        "",
    ),
    ("menu", "dropped", "Harbour news   Letters   Jobs", "top", ""),
    ("menu", "dropped", "Haven   Brieven   Weer   Werk", "above", ""),
    ("date of another article", "dropped", "6 February 2023", "below", "Latest news"),
    ("date of another article", "dropped", "6 février 2023", "below", "Sur le même sujet"),
    ("caption", "dropped", "The court on Monday morning", "between", "Image caption"),
    ("caption", "dropped", "One of the phones on a table", "between", "Video caption,"),
    ("byline", "dropped", "By Jane Roe, court reporter", "above", ""),
    ("byline", "dropped", "Door Jan Roe", "above", ""),
    ("byline", "dropped", "Par Jeanne Roe", "above", ""),
    ("byline", "dropped", "Jane Roe", "above", ""),
    ("byline", "dropped", "Reporting by Jane Roe", "below", ""),
    ("title of another article", "dropped", "EXPLAINED: Why tides come late", "between", ""),
    ("title of another article", "dropped", "7 ASKS: Where the bread goes", "between", ""),
    ("teaser", "dropped", "Harbour bridge reopens after storm", "between", "Read also"),
    ("teaser", "dropped", "La digue sera réparée", "between", "À lire aussi"),
    ("teaser", "dropped", "Garden shed burns down in the south", "top", ""),
    ("summary table", "dropped", "Network owner, phones, court", "below", "DEFENDANTS"),
    ("summary table", "doubtful", "Jane Roe Age 41", "below", "Summary of charges"),
    ("paragraph", "doubtful", "It rained there.", "below", "Weather at the end"),
    ("paragraph", "kept", "The court wept.", "between", ""),
    ("paragraph", "kept", "The owner and his court went home.", "below", ""),
    ("paragraph", "kept", "• a box of phones", "between", ""),
    ("table", "doubtful", "Roe | 41 | nine years", "between", ""),
    ("heading", "kept", "Passing off", "between", ""),
    ("heading", "doubtful", "Garden shed burns down right beside harbour", "between", ""),
    ("heading", "doubtful", "Passing off", "between", "Another short line"),
    ("heading", "kept", "Six months with the messages of detectives", "between", ""),
    ("summary", "doubtful", "Jury sworn in", "above", "Key points"),
    ("summary", "doubtful", "Eigenaar vast", "above", "In het kort"),
    ("standfirst", "doubtful", "Phones of a network were no secret to detectives", "above", ""),
    ("standfirst", "doubtful", "Nobody had thought of that before.", "above", ""),
]


@pytest.mark.parametrize(("rule", "verdict_of", "line", "place", "label"), DECIDED)
def test_each_rule_decides_its_lines(rule: str, verdict_of: str, line: str, place: str, label: str) -> None:
    """By where a line stands, what stands above it, and what it shares with the text."""
    assert verdict(around(line, place, label)) == (rule, verdict_of)


@pytest.mark.parametrize(
    ("rule", "line", "place", "label"),
    [
        ("repeated headline", "Detectives and a phone network", "above", ""),
        ("dateline", "6 February 2023", "between", ""),  # a heading of a chronicle
        ("dateline", "Six in February", "above", ""),
        ("dateline", "3. 6 February 2023 - Ferry delayed again", "below", ""),
        ("dateline", "Court of the North 6 February 2023, docket of the harbour case", "below", ""),
        ("menu", "Roe   41   Nine years of prison", "below", ""),
        ("menu", "Roe   41   Nine years", "between", ""),
        ("title of another article", "HARBOUR NETWORK: What detectives said", "between", ""),
        ("title of another article", "EXPLAINED: it was the tide that came late.", "between", ""),
        ("caption", "The court met on Monday morning.", "between", "Caption"),
        ("byline", "By Monday the network was gone.", "between", ""),
        ("byline", "Jane Roe", "between", ""),
        ("teaser", "Network phones sold to the court", "between", "Read also"),
        ("teaser", "The harbour bridge was not theirs.", "between", "Read also"),
        ("summary table", "The owner of the network was in court.", "below", "DEFENDANTS"),
        ("table", "News | Sport | Weather", "between", ""),
        ("heading", "It was so:", "between", ""),
        ("summary", "Jury sworn in", "between", "Key points"),
        ("standfirst", "Garden shed burns down", "above", ""),
    ],
)
def test_each_rule_leaves_alone_what_only_looks_like_it(rule: str, line: str, place: str, label: str) -> None:
    """Another place, another end, other words."""
    assert around(line, place, label).rule != rule


def test_every_rule_for_plain_text_has_its_cases() -> None:
    """The rules for headlines, furniture, running heads, elements and votes have their own tests."""
    elsewhere = {"headline", "running head", "furniture", "markup", "extractor", "repeated line"}
    elsewhere |= {"name of the site", "about the author", "pull quote", "note to editors"}  # in test_page_heads
    assert {rule.name for rule in linerules.RULES} - elsewhere == {case[0] for case in DECIDED}


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


@pytest.mark.parametrize(
    ("text", "tag", "vote", "expected"),
    [
        ("Something short", "nav", None, ("markup", "dropped")),
        ("Something short", "footer", True, ("markup", "dropped")),
        ("A phone on a table.", "figcaption", None, ("markup", "dropped")),
        (STORY, "aside", None, ("markup", "doubtful")),
        (STORY, "nav", True, ("markup", "doubtful")),
        (OTHER, "aside", None, ("markup", "dropped")),
        ("Something short", "p", False, ("extractor", "dropped")),
        (STORY, "p", False, ("extractor", "doubtful")),
        ("They went home.", "p", False, ("extractor", "doubtful")),
        ("Something short", "h2", False, ("extractor", "doubtful")),
        ("Something short", "p", None, ("heading", "kept")),
        (STORY, "p", True, ("paragraph", "kept")),
        ("Read more", "p", True, ("link to more", "dropped")),
        ("© The Paper", "p", True, ("rights", "dropped")),
    ],
)
def test_elements_and_votes_are_evidence(text: str, tag: str, vote: bool | None, expected: tuple[str, str]) -> None:
    """They drop no paragraph of the story, and keep nothing of which the words say what it is."""
    assert verdict(marked(*PAGE[:3], (text, tag, vote), PAGE[3])[text]) == expected


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
