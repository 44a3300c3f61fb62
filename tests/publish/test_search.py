"""The index of the search: scripts of plain data, and nothing in them that is not published."""

import json
import re
import string
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from project import FERRY, LITTLE, ROOT, copy, edit, linked, little, pages, parsed, write

from generator.publish.search import folding, numbers
from generator.publish.search.shards import by_length, cut, shard_of
from publish import indexed

TEXTS = st.text(max_size=40)


def everything(files: dict[str, str]) -> str:
    """All files of the index as one text."""
    return "\n".join(indexed.files_of(files).values())


# What is in it.


def test_every_file_is_one_call_with_json() -> None:
    """A script that a page loads hands over plain data under its own name, and has no separator of old scripts."""
    files = little()[1]
    for path, text in indexed.files_of(files).items():
        indexed.data(files, path.removeprefix("search/").removesuffix(".js"))
        assert not {"\u2028", "\u2029"} & set(text)


def test_every_entry_and_every_live_claim_is_in_it_once() -> None:
    """Each published entry can be found, and each claim that is not withdrawn, with its words and its standing."""
    site, files = little()
    found = [(one.href, one.name, one.standing) for one in indexed.shown(files).values()]
    live = [claim for claim in site.claims.values() if not claim.data.retracted]
    expected = [(f"{id}.html", entry.record.label, "") for id, entry in site.entries.items()]
    expected += [(f"{claim.brief}.html#{claim.mark}", claim.sentence, claim.data.standing) for claim in live]
    assert sorted(found) == sorted(expected)


def test_everything_found_leads_somewhere() -> None:
    """What can be found has a page, and a claim a place in it."""
    files = little()[1]
    for one in indexed.shown(files).values():
        parts = urlsplit(one.href)
        assert not parts.fragment or parts.fragment in parsed(files[parts.path]).ids


def test_every_word_of_a_claim_finds_it() -> None:
    """Each word of a sentence, folded, has the sentence among its documents."""
    files = little()[1]
    every, found = indexed.shown(files), indexed.lines(files)
    for number, one in every.items():
        if one.standing:
            for word in folding.words(one.name):
                assert number in found[word]["s"], f"{one.href}: {word}"
    assert any(one.standing for one in every.values())


def test_a_name_finds_its_entry_as_a_whole() -> None:
    """Names and aliases of what texts link to stand in the index as one word, so that the exact one comes first."""
    site, files = little()
    every, found = indexed.shown(files), indexed.lines(files)
    for number, one in every.items():
        if one.href.startswith(("people/", "networks/", "courts/")):
            record = site.entries[one.href.removesuffix(".html")].record
            for field, name in (("n", record.label), *(("a", alias) for alias in record.aliases)):
                assert number in found["=" + "_".join(folding.words(name))][field]


def test_a_claim_is_not_found_by_the_title_of_its_brief(tmp_path: Path) -> None:
    """The words of a title are those of the brief, and of none of its claims."""
    root = copy(tmp_path / "little")
    (title,) = re.findall(
        r"^title: .*$", (root / f"content/briefs/{FERRY}.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    edit(root, f"content/briefs/{FERRY}.md", title, "title: Herons on a pier")
    assert indexed.finds(pages(root)[1], "herons") == {f"briefs/{FERRY}.html"}


def test_a_name_of_two_words_is_found_without_its_space(tmp_path: Path) -> None:
    """Who writes a name of few words as one finds it."""
    root = copy(tmp_path / "little")
    write(root, "content/networks/blue-heron.md", "---\nname: Blue Héron\n---\n")
    assert indexed.finds(pages(root)[1], "blueheron") == {"networks/blue-heron.html"}


def test_status_is_shown_with_its_date() -> None:
    """Somebody with a status in a case is shown with it, its date and the case."""
    _, files = little()
    (one,) = [one for one in indexed.shown(files).values() if one.href == "people/edouard-marle.html"]
    assert any(re.search(r"acquitted.*\d{4}", text) for text in one.text)


# What is not in it.


def test_nothing_withdrawn_and_no_draft_is_in_it() -> None:
    """Neither the words of a withdrawn claim nor a draft's can be found."""
    text = everything(little()[1]).casefold()
    for words in ("forged", "zanzibarium", '"stamps"'):
        assert words not in text


def test_a_retraction_takes_a_claim_out(tmp_path: Path) -> None:
    """A claim that was in the index is in it no more once it is retracted, nor is a word that only it had."""
    root = copy(tmp_path / "little")
    assert "14 boats" in everything(little()[1])
    edit(root, f"content/briefs/{FERRY}.md", "date: unknown,", "date: unknown, retracted: {date: 2021, reason: No.},")
    files = pages(root)[1]
    assert "14 boats" not in everything(files)
    assert "boats" not in indexed.lines(files)


def test_separators_of_old_scripts_become_spaces(tmp_path: Path) -> None:
    """U+2028 and U+2029, which end a line in a script, are not in the index."""
    root = copy(tmp_path / "little")
    edit(root, "content/terms/handset.md", "A phone", "A\u2028 phone\u2029")
    assert not {"\u2028", "\u2029"} & set(everything(pages(root)[1]))


def test_a_sign_of_standing_stays_with_its_words(tmp_path: Path) -> None:
    """Prose is cut behind a sign of standing, never before it: what is shown of a piece ends with how it is known."""
    root = copy(tmp_path / "little")
    text = f"First this. He was charged [^{FERRY}#charge]. Then that"
    write(root, "content/terms/skiff.md", f"---\nname: skiff\n---\n{text}\n")
    (one,) = [one for one in indexed.shown(pages(root)[1]).values() if one.href == "terms/skiff.html"]
    signed, rest = [text for text in one.text if text and text != "skiff"]
    assert signed.startswith("First this. He was charged [official")
    assert signed.endswith("].")
    assert rest == "Then that"


# How it is cut.


def test_a_page_is_kept_where_its_address_says() -> None:
    """Which shard has a page follows from its address and the number of shards alone."""
    files = little()[1]
    shards = indexed.data(files, "index")["shards"]
    for shard in range(shards):
        for row in indexed.data(files, f"store/{shard}"):
            assert shard_of(row[0], shards) == shard


def test_an_edit_of_a_sentence_changes_one_shard_of_the_store(tmp_path: Path) -> None:
    """Of the files that are shown only that of the edited page becomes another."""
    root = copy(tmp_path / "little")
    for number in range(200):
        write(root, f"content/terms/t-{number}.md", f"---\nname: term {number}\n---\n{'Words of it. ' * 20}\n")
    before = indexed.files_of(pages(root)[1], "store/")
    assert len(before) > 1
    edit(root, "content/terms/t-7.md", "Words of it. " * 20, "Other words. " * 20)
    after = indexed.files_of(pages(root)[1], "store/")
    assert before.keys() == after.keys()
    assert sum(before[path] != after[path] for path in before) == 1


@pytest.mark.law
@given(st.lists(st.text(string.ascii_lowercase, min_size=1), unique=True, max_size=60))
def test_words_are_cut_in_their_order(words: list[str]) -> None:
    """No word is lost or moved, and no shard has words with two first letters."""
    lines = [f"{word} n!" for word in sorted(words)]
    shards = list(cut(lines))
    assert [line for _, shard in shards for line in shard] == lines
    assert all(len({line[0] for line in shard}) == 1 for _, shard in shards)
    assert len({name for name, _ in shards}) == len(shards)


@pytest.mark.law
@given(st.lists(st.text(string.ascii_lowercase, min_size=3, max_size=8), unique=True, max_size=40))
def test_words_of_one_length_can_be_read_back(words: list[str]) -> None:
    """What each word shares with the one before it, and the rest, give the words again."""
    for length, text in by_length(sorted(words)).items():
        before, found = "", []
        for one in text.split(" "):
            before = before[: numbers.SIGNS.index(one[0])] + one[1:]
            found.append(before)
        assert found == sorted(word for word in words if len(word) == length)


@pytest.mark.law
@given(st.lists(st.integers(0, 3_000_000)))
def test_numbers_can_be_read_back(values: list[int]) -> None:
    """A list of numbers is one text without anything between them."""
    assert list(indexed.numbers("".join(map(numbers.number, values)))) == values


@pytest.mark.law
@given(st.integers(0, 80_000), st.integers(3, 4))
def test_numbers_of_one_width_can_be_read_back(value: int, signs: int) -> None:
    """A number in just so many signs."""
    text = numbers.fixed(value, signs)
    assert len(text) == signs >= numbers.width(value)
    assert sum(numbers.SIGNS.index(sign) * 90**at for at, sign in enumerate(text)) == value


# How words are folded.


FOLDED = [
    ("Édouard Marlé", ["edouard", "marle"]),
    ("Straße", ["strasse"]),
    ("Łódź, Ærø, Đorđe", ["lodz", "aero", "dorde"]),
    ("Œuvre İzmir ΟΔΟΣ", ["oeuvre", "izmir", "οδοσ"]),
    ("L’État d'Or", ["l", "etat", "d", "or"]),
    ("Blue_Heron-2", ["blue", "heron", "2"]),
]


@pytest.mark.parametrize(("text", "words"), FOLDED)
def test_words_are_folded(text: str, words: list[str]) -> None:
    """Capitals, accents and joined letters do not matter."""
    assert folding.words(text) == words


def test_script_and_index_fold_by_the_same_table() -> None:
    """The letters that no accent makes are the same in the script of the search."""
    script = (ROOT / "templates/assets/search.js/10-folding.js").read_text(encoding="utf-8")
    table = re.search(r"var LETTERS = (\{.*\});", script)
    assert table
    assert json.loads(table[1]) == folding.LETTERS
    assert set(re.findall(r"replace\(/\[(.+)\]/g, function \(letter\)", script)[0]) == set(folding.LETTERS)


@pytest.mark.law
@given(TEXTS)
def test_folded_words_stay_as_they_are(text: str) -> None:
    """Who searches for a word as the index has it finds the same word."""
    once = folding.words(text)
    assert [word for one in once for word in folding.words(one)] == once


def test_index_is_the_same_every_time() -> None:
    """The same content gives the same files."""
    assert indexed.files_of(pages(LITTLE)[1]) == indexed.files_of(little()[1])
    assert linked(LITTLE).entries
