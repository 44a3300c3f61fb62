"""Known names in running text: the longest, at word boundaries, and none that two things share."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.gazetteer import Gazetteer, Mention, Name

words = st.sampled_from(("Ann", "Bob", "Sky", "Phone", "the", "of", "ann"))
forms = st.lists(words, min_size=1, max_size=3).map(" ".join)
names = st.lists(st.builds(Name, forms, st.sampled_from(("people/a", "people/b", "networks/c")), st.booleans()))
running = st.lists(st.one_of(words, st.sampled_from((",", ".", "Phones", "(Sky)", "X")))).map(" ".join)


def found(known: list[Name], text: str) -> list[tuple[str, str]]:
    """What is found, as the words in the text and the id."""
    return [(text[mention.start : mention.end], mention.id) for mention in Gazetteer.of(known).find(text)]


def same(name: Name, text: str) -> bool:
    """Whether these words are a form of the name."""
    return name.form.casefold() == text.casefold() if name.any_case else name.form == text


def lonely(known: list[Name]) -> list[Name]:
    """Those of the names whose form only one thing has."""
    ids = {(name.form.casefold(), name.id) for name in known}
    return [name for name in known if sum(form == name.form.casefold() for form, _ in ids) == 1]


@pytest.mark.law
@given(names, running)
def test_a_mention_is_a_whole_word_of_one_thing(known: list[Name], text: str) -> None:
    """What is found has a form that only one thing has, and no letter or digit on either side."""
    for mention in Gazetteer.of(known).find(text):
        words = text[mention.start : mention.end]
        assert any(same(name, words) and name.id == mention.id for name in lonely(known))
        assert not text[mention.end : mention.end + 1].isalnum()
        assert not text[: mention.start][-1:].isalnum()


@pytest.mark.law
@given(names, running)
def test_mentions_go_left_to_right_without_overlap(known: list[Name], text: str) -> None:
    """Each mention ends before the next one begins."""
    mentions = list(Gazetteer.of(known).find(text))
    assert all(one.end <= other.start for one, other in pairwise(mentions))


@pytest.mark.law
@given(names, running)
def test_the_longest_match_wins(known: list[Name], text: str) -> None:
    """Where a mention begins, no longer name begins too."""
    for mention in Gazetteer.of(known).find(text):
        for name in lonely(known):
            end = mention.start + len(name.form)
            if end > mention.end and not text[end : end + 1].isalnum():
                assert not same(name, text[mention.start : end])


@pytest.mark.law
@given(names, running)
def test_nothing_that_could_be_found_is_missed(known: list[Name], text: str) -> None:
    """A name that stands alone in the text is found unless an earlier mention covers its first word."""
    mentions = list(Gazetteer.of(known).find(text))
    for name in lonely(known):
        if same(name, text):
            assert Mention(0, len(text), name.id) in mentions


@pytest.mark.law
@given(names, running)
def test_the_order_of_the_names_does_not_matter(known: list[Name], text: str) -> None:
    """The same names in another order find the same."""
    assert found(known, text) == found(known[::-1], text)


JANE = Name("Jane Example", "people/jane-example")
GLOBAL = Name("Example Global", "companies/example-global")
PHONE = Name("cryptophone", "terms/cryptophone", any_case=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Example’s phone", ["Jane Example"]),
        ("by Jane\u00a0Example.", ["Jane\u00a0Example"]),
        ("JANE EXAMPLE", []),
        ("Mary-Jane Example", []),
        ("Jane Example-Miller", []),
        ("Jane Example\u2011Miller", []),
        ("Jane Example - Example Global", ["Jane Example", "Example Global"]),
        ("Jane Example-2 and Jane Example-", ["Jane Example", "Jane Example"]),
        ("MaryJane Example", []),
        ("Jane Examples", []),
        ("a Cryptophone, CRYPTOPHONE and cryptophones", ["Cryptophone", "CRYPTOPHONE"]),
        ("Jane Example Global", ["Jane Example"]),
        ("Jane", []),
    ],
)
def test_names_stand_at_word_boundaries(text: str, expected: list[str]) -> None:
    """A name is found as it is written, and an ordinary word with or without capitals."""
    assert [words for words, _ in found([JANE, GLOBAL, PHONE], text)] == expected


def test_quotes_and_hyphens_of_any_shape_are_one() -> None:
    """The shape of an apostrophe, a no-break hyphen or space does not hide a name."""
    known = [Name("O'Neil-Smith", "people/o-neil")]
    assert found(known, "O’Neil‑Smith") == [("O’Neil‑Smith", "people/o-neil")]


def test_a_form_of_two_things_is_never_found() -> None:
    """What two things are called leads to neither, whatever its capitals."""
    assert found([Name("Smith", "people/a"), Name("smith", "people/b", any_case=True)], "Smith and smith") == []


def test_one_thing_may_have_a_form_twice() -> None:
    """The same form of the same thing is not shared."""
    assert found([JANE, JANE], "Jane Example") == [("Jane Example", "people/jane-example")]


def test_a_shared_short_form_does_not_hide_the_long_one() -> None:
    """Only the form that is shared is left out."""
    known = [JANE, Name("Jane", "people/jane-example"), Name("Jane", "people/jane-other")]
    assert found(known, "Jane met Jane Example") == [("Jane Example", "people/jane-example")]


def test_a_name_that_begins_with_a_sign_is_not_found() -> None:
    """There is no word by which it could be looked up."""
    assert found([Name("@jane", "people/jane")], "@jane") == []


def test_spellings_that_differ_in_the_shape_of_a_quote_are_shared() -> None:
    """Two things whose names differ only in a sign that we treat as one are not told apart."""
    known = [Name("O'Neil", "people/a"), Name("O’Neil", "people/b")]
    assert found(known, "O'Neil") == []


def test_a_decomposed_accent_belongs_to_its_letter() -> None:
    """`Jose` does not stand in `José`, however the accent is encoded."""
    assert found([Name("Jose", "people/jose")], "Jose\u0301 spoke") == []


def test_a_name_does_not_begin_behind_a_combining_mark() -> None:
    """A combining mark continues the word before it, at the beginning of a name too."""
    assert found([Name("Jose", "people/jose")], "e\u0301Jose spoke") == []


@pytest.mark.parametrize("form", ["Jane", "JANE", "jane"])
def test_a_form_that_anybody_calls_ambiguous_is_never_found(form: str) -> None:
    """One who calls a form ambiguous is enough, in any capitals; longer names that begin with it are found."""
    known = Gazetteer.of([JANE, Name("Jane", "people/jane-example")], [form])
    assert list(known.find("Jane met Jane Example")) == [Mention(9, 21, "people/jane-example")]


def test_an_ambiguous_form_is_refused_whatever_the_shape_of_its_signs() -> None:
    """The shape of an apostrophe does not bring an ambiguous form back."""
    assert list(Gazetteer.of([Name("O'Neil", "people/a")], ["O’Neil"]).find("O'Neil")) == []
