"""What a draft looks like, and the laws of drafting."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.conftest import TESTS, article
from generator.convert import draft, reports
from generator.convert.lines import layout, page
from generator.convert.lines.layout import Part
from generator.convert.reading import Knowledge, Reading, read
from generator.files import content, seeds
from generator.model.records import Brief

CASE = TESTS / "cases/drafts/seed"
SIGNS = st.text(alphabet="ab Z.,!#*_`[]()<>&|\\~+-=0123 \t“”\"'^:;/\u00a0\u2028\x85\x00\x07é€$\n", max_size=60)
LINES = (
    "The police said that Jane Doe, 41, was indicted for fraud in Lisbon on 3 May 2021.",
    "An investigation, dubbed Venetic, led to charges of money laundering against Eap_ and *Thomas Herman*.",
    "A network of phones was shut down, according to the indictment that a grand jury returned on Monday",
    "It sold phones for $1,200 to $2,000 & more <b>, and [two] of them to `Foo Bar Ltd`.",
    "“No, I did not do it at all,” said CEO Jane Doe. “It was so. It was not.”",
    "Read more",
    "Source is",
    "1. [x]",
    "2) y",
    "# heading #",
    "> quoted",
    "- item",
    "```",
    "~~~",
    "---",
    "\\[ref\\]",
    "&amp; it was [[Name|text]].",
)
WORDS = st.sampled_from(LINES)
TEXTS = st.lists(st.one_of(SIGNS, st.text(max_size=80), WORDS), max_size=9).map("\n".join)


def brief_of(reading: Reading) -> draft.DraftFile:
    return draft.files(reading, ())[0]


def body_of(reading: Reading) -> content.Read:
    file = brief_of(reading)
    return content.read_entry(file.path, file.text.encode())


@pytest.mark.law
@given(text=TEXTS)
def test_every_line_is_kept_or_dropped_once(text: str) -> None:
    """Law 1, in the judgements."""
    judged = layout.judge(article(text))
    lines = [line.number for line in article(text).lines if page.words(line.text)]
    assert [one.line.number for one in judged] == lines
    assert all(one.reason for one in judged)


@pytest.mark.law
@given(text=TEXTS)
def test_every_kept_word_can_be_read_back_from_the_draft(text: str, known: Knowledge) -> None:
    """Law 1, in the file: the title and the body hold the kept lines, word by word and in order."""
    reading = read(article(text), known)
    entry = body_of(reading).entry
    assert entry is not None
    body = [word for inline in entry.body.inlines for word in inline.text.split()]
    kept = [one for one in reading.judged if one.kept and one.part is not Part.HEADLINE]
    assert body == [word for one in kept for word in one.text.split()]
    headlines = [one.text for one in reading.judged if one.part is Part.HEADLINE]
    assert entry.record.label in headlines or not headlines


@pytest.mark.law
@given(text=TEXTS)
def test_draft_of_any_text_parses_without_a_problem(text: str, known: Knowledge) -> None:
    """Every file of a draft is one that people can go on with."""
    for file in draft.files(read(article(text), known), ()):
        assert content.read_entry(file.path, file.text.encode()).problems == ()


@pytest.mark.law
@given(text=TEXTS)
def test_every_sentence_of_a_claim_is_verbatim_in_the_article(text: str, known: Knowledge) -> None:
    """Law 2: marks and data match, and no word of a claim is ours."""
    entry = body_of(read(article(text), known)).entry
    assert entry is not None
    assert isinstance(entry.record, Brief)
    whole = " ".join(page.words(text).split())
    spans = [(inline.text[s.start : s.end], s.value) for inline in entry.body.inlines for s in inline.of("claim")]
    assert [value for _, value in spans] == list(entry.record.claims)
    assert all(" ".join(sentence.split()) in whole for sentence, _ in spans)


@pytest.mark.law
@given(text=TEXTS)
def test_same_text_gives_the_same_draft(text: str, known: Knowledge) -> None:
    """Law 4."""
    assert draft.files(read(article(text), known), ()) == draft.files(read(article(text), known), ())


@pytest.mark.parametrize("knowing", ["known", "nothing"])
def test_draft_of_the_seed(knowing: str, update: bool, request: pytest.FixtureRequest) -> None:
    """The whole draft, with and without knowledge."""
    reading = read(article(seeds.decode((CASE / "article.txt").read_bytes())), request.getfixturevalue(knowing))
    files = draft.files(reading, request.getfixturevalue(knowing).entries)
    name = "draft.md" if knowing == "known" else "draft-without-knowledge.md"
    stubs = "".join(f"\n<!-- {file.path} -->\n{file.text}" for file in files[1:])
    compare(CASE / name, files[0].text + stubs, update)


def test_lines_of_the_seed_that_are_dropped(known: Knowledge, update: bool) -> None:
    """The explanation of every line."""
    data = (CASE / "article.txt").read_bytes()
    reading = read(article(seeds.decode(data)), known)
    told = reports.explained(reading, seeds.layer("article.txt", data))
    lines = [line for line in told if " dropped " in line or " doubtful " in line]
    compare(CASE / "dropped.txt", "\n".join(lines) + "\n", update)


def compare(file: Path, text: str, update: bool) -> None:
    if update:
        file.write_text(text, encoding="utf-8", newline="\n")
    assert text == file.read_text(encoding="utf-8")


def test_same_sentence_twice_has_two_marks(nothing: Knowledge) -> None:
    """A mark is unique in its file."""
    text = "Phones of the case\n\nIt was a phone of the case and of nobody else at all there. It was so. It was so.\n"
    assert len(set(dict(brief(read(article(text), nothing)).claims))) == 3


def brief(reading: Reading) -> Brief:
    entry = body_of(reading).entry
    assert entry is not None
    assert isinstance(entry.record, Brief)
    return entry.record


def test_names_that_two_folders_share_are_referred_to_with_their_folder(nothing: Knowledge) -> None:
    """A reference leads to one thing."""
    text = "Phones of the case\n\nFoo Bar Ltd, based in Lisbon, sold them and sold them again to everybody there.\n"
    file = draft.files(read(article(text), nothing), ("people/foo-bar-ltd",))[0]
    assert "about: [companies/foo-bar-ltd]" in file.text
