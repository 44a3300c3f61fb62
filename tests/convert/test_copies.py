"""Copies of one story are found by their words, whatever stands around them."""

import random
import subprocess
import sys
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.convert.copies import near, similarity

CONSONANTS, VOWELS = "bdfghklmnprstvw", "aeiou"


class Press:
    """Writes articles in a made-up language, some words of which are far commoner than others."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        syllables = [one + two for one in CONSONANTS for two in VOWELS]
        self.words = ["".join(self.dice.choices(syllables, k=self.dice.randint(1, 4))) for _ in range(4000)]
        self.weights = [1 / (rank + 3) for rank in range(len(self.words))]

    def sentence(self) -> str:
        count = self.dice.randint(8, 26)
        return " ".join(self.dice.choices(self.words, self.weights, k=count)).capitalize() + "."

    def paragraph(self) -> str:
        return " ".join(self.sentence() for _ in range(self.dice.randint(1, 4)))

    def article(self, paragraphs: int = 0) -> list[str]:
        return [self.paragraph() for _ in range(paragraphs or self.dice.randint(6, 16))]

    def edited(self, article: Sequence[str], rate: float) -> list[str]:
        """The same with so many of its words replaced."""
        every = (paragraph.split() for paragraph in article)
        return [
            " ".join(self.dice.choice(self.words) if self.dice.random() < rate else word for word in one)
            for one in every
        ]


@pytest.fixture
def press() -> Press:
    return Press(7)


def test_a_copy_in_other_clothes_is_found(press: Press) -> None:
    """Another headline, other lines around it, other quotation marks, capitals and accents."""
    story = [*press.article(), "“Never,” said Zoë. It’s over, and the two organisers were sentenced in the harbour."]
    copy = [press.sentence(), *story[:-1], story[-1].replace("“", '"').replace("”", '"').upper(), press.sentence()]
    assert near({"a": story, "b": [one.replace("ë", "e") for one in copy], "c": press.article()}) == (("b", "a"),)


@pytest.mark.parametrize("rate", [0.0, 0.02, 0.04])
def test_a_copy_that_is_cut_at_its_end_is_found(rate: float, press: Press) -> None:
    """Two thirds of a story, set in another house style, are still that story."""
    story = press.article(12)
    copy = press.edited(story[:8], rate)
    assert near({"short": copy, "long": story}) == (("long", "short"),)


def test_the_paragraphs_may_be_divided_in_another_way(press: Press) -> None:
    """It is the words that count, not where a line ends."""
    story = press.article()
    assert near({"a": story, "b": [" ".join(story)]}) == (("a", "b"),)


def test_a_quotation_in_common_is_no_copy(press: Press) -> None:
    """Two reports of one statement have its words in common, and are two reports."""
    said = f"“{press.sentence()} {press.sentence()}”"
    assert near({"a": [*press.article(6), said], "b": [said, *press.article(6)]}) == ()


def test_a_notice_of_the_publisher_is_no_copy(press: Press) -> None:
    """What stands under every article of a site makes none a copy of another."""
    notice = press.paragraph()
    assert near({f"a{number}": [*press.article(6), notice] for number in range(60)}) == ()


def test_a_round_up_is_no_copy_of_what_it_holds(press: Press) -> None:
    """Seven notices in one article do not make the seven one story."""
    notices = [press.article(5) for _ in range(7)]
    whole = [paragraph for notice in notices for paragraph in notice]
    assert near({"whole": whole, **{f"n{number}": notice for number, notice in enumerate(notices)}}) == ()


def test_a_few_words_are_no_story() -> None:
    """Two short notices that are equal say too little to be told apart from a form."""
    assert near({"a": ["The court adjourned until Monday."], "b": ["The court adjourned until Monday."]}) == ()
    assert near({"a": [], "b": [""], "c": ["…"]}) == ()


def test_many_copies_of_one_story_are_one_group(press: Press) -> None:
    """A story that a hundred sites printed is one group, its longest copy first."""
    story = press.article(10)
    texts = {f"s{number:03}": press.edited(story, 0.02) for number in range(100)}
    (group,) = near({**texts, "first": [*story, *press.article(2)]})
    assert group == ("first", *sorted(texts))


def test_copies_among_many_articles_are_found(press: Press) -> None:
    """Of 300 articles a third was printed again, edited and cut: no false pair, and nearly every true one."""
    texts: dict[str, list[str]] = {}
    true = set()
    quotation, notice = press.sentence(), press.paragraph()
    for number in range(300):
        story = [*press.article(), *([quotation] if number % 4 == 0 else []), *([notice] if number % 2 else [])]
        texts[f"a{number}"] = story
        if number % 3 == 0:
            part = story[: max(5, len(story) * 3 // 4)]
            texts[f"b{number}"] = [press.sentence(), *press.edited(part, 0.04), press.sentence()]
            true.add(frozenset((f"a{number}", f"b{number}")))
    found = {frozenset(group) for group in near(texts)}
    assert found <= true
    assert len(found & true) >= 0.95 * len(true)


def test_every_process_finds_the_same(press: Press) -> None:
    """No random order of the interpreter, and no order of the articles, changes the groups."""
    texts = {f"a{number}": press.article() for number in range(8)}
    texts |= {f"b{number}": press.edited(texts[f"a{number}"], 0.05) for number in range(8)}
    script = f"from generator.convert.copies import near\nprint(near({texts!r}))"
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", script],
            env={"PYTHONPATH": ":".join(sys.path), "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout == f"{near(texts)}\n"
    assert near(dict(reversed(texts.items()))) == near(texts)


def test_how_much_of_one_stands_in_the_other_can_be_told() -> None:
    """By sentences, so that a reader can follow it; a small edit makes no other sentence."""
    one = [
        "The harbour police stopped the ferry at dawn on Monday. Two men were taken ashore in the rain.",
        "Nobody was hurt, the captain of the ferry told the local paper. Why?",
    ]
    other = ["Two men were taken ashore in the rain. The harbor police stopped the ferry at dawn on Monday.", "Why?"]
    told = similarity(one, other)
    assert (told.sentences, told.shared, told.share) == (4, 3, 0.75)
    assert f"{told} stand in the other" == "75 % of its 4 sentences stand in the other"
    assert similarity(other, one).share == 1
    assert similarity([], other).share == 0


articles = st.dictionaries(
    st.text("abc", min_size=1, max_size=3),
    st.lists(st.sampled_from([Press(3).paragraph() for _ in range(1)] + [Press(s).paragraph() for s in range(9)])),
    max_size=8,
)


@pytest.mark.law
@given(articles)
def test_an_article_is_in_one_group_at_the_most(texts: dict[str, list[str]]) -> None:
    """Groups have two or more members and share none."""
    groups = near(texts)
    members = [name for group in groups for name in group]
    assert len(members) == len(set(members))
    assert set(members) <= set(texts)
    assert all(len(group) > 1 for group in groups)


@pytest.mark.law
@given(st.integers(0, 10**6), st.integers(6, 12))
def test_a_story_printed_twice_is_always_found(seed: int, paragraphs: int) -> None:
    """An article and itself under another name are copies, and stand in each other whole."""
    story = Press(seed).article(paragraphs)
    assert near({"a": story, "b": list(story)}) == (("a", "b"),)
    assert similarity(story, story).share == 1


@pytest.mark.law
@given(st.lists(st.text(max_size=60), max_size=4), st.lists(st.text(max_size=60), max_size=4))
def test_any_text_can_be_compared(one: list[str], other: list[str]) -> None:
    """Whatever stands in two articles, a share is a share."""
    assert 0 <= similarity(one, other).share <= 1
    assert near({"a": one, "b": other}) in ((), (("a", "b"),), (("b", "a"),))
