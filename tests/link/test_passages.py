"""A passage stands in its source or it does not: what nobody sees makes no difference, one letter does."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from generator.link.passages import Departed, Found, Several, find, fingerprint, held, plain
from generator.link.several import lengthened, shown

words = st.text("abcdeéüñşАя0189.,’“”—-'", min_size=1, max_size=8)
texts = st.lists(words, min_size=1, max_size=12).map(" ".join)
spaces = st.sampled_from((" ", "\n", "  ", "\u00a0", "\t", " \r\n", "\u2009"))
hidden = st.sampled_from(("", "", "", "\u00ad", "\u200b"))
SHAPES = {"'": "'‘’‚‛′`´", '"': '"“”„‟«»″'}


def shape_of(char: str) -> str:
    """All shapes of a quotation mark, or the sign itself."""
    return next((shapes for shapes in SHAPES.values() if char in shapes), char)


def found_words(found: Found, raw: str) -> list[str]:
    """The words of the pieces in the raw text."""
    return [raw[start:end].strip() for start, end in found.ranges]


@st.composite
def disguised(draw: st.DrawFn, text: str) -> str:
    """The same text with other spaces, soft hyphens, other shapes of quotation marks, another normal form."""
    out = ""
    for char in unicodedata.normalize(draw(st.sampled_from(("NFC", "NFD"))), text):
        unseen = "" if unicodedata.combining(char) else draw(hidden)
        out += draw(spaces) if char == " " else unseen + draw(st.sampled_from(shape_of(char)))
    return out


@st.composite
def two_looks(draw: st.DrawFn) -> tuple[str, str]:
    """A source and a passage of whole words from it, differently disguised."""
    parts = draw(st.lists(words, min_size=1, max_size=12))
    first = draw(st.integers(0, len(parts) - 1))
    last = draw(st.integers(first + 1, len(parts)))
    return draw(disguised(" ".join(parts))), draw(disguised(" ".join(parts[first:last])))


@pytest.mark.law
@given(two_looks())
def test_what_nobody_sees_makes_no_difference(looks: tuple[str, str]) -> None:
    """A passage is found under NFC, spaces, soft hyphens and the shape of quotation marks."""
    source, passage = looks
    assert not isinstance(find(passage, held(source)), Departed)


@pytest.mark.law
@given(two_looks())
@example(("e\u0301", "e\u0301"))
def test_what_is_found_is_what_is_shown(looks: tuple[str, str]) -> None:
    """The offsets lead back to words of the raw text that are equal to the passage."""
    source, passage = looks
    found = find(passage, held(source))
    assume(isinstance(found, Found))  # what stands more than once is shown nowhere
    assert isinstance(found, Found)
    ((start, end),) = found.ranges
    assert held(source[start:end]).text.strip() == held(passage).text.strip()
    assert found.start == start


@pytest.mark.law
@given(texts, st.data())
def test_one_letter_off_is_always_caught(text: str, data: st.DataObject) -> None:
    """A passage in which one sign is another, missing or added is never found in the text it was taken from."""
    at = data.draw(st.integers(0, len(text) - 1))
    assume(text[at] != " ")
    wrong = text[:at] + data.draw(st.sampled_from(("", "x", "X" + text[at]))) + text[at + 1 :]
    assume(wrong.strip() and held(wrong).text.strip() not in held(text).text)
    assert isinstance(find(wrong, held(text)), Departed)


@pytest.mark.law
@given(texts)
def test_another_letter_in_any_place_is_caught(text: str) -> None:
    """There is no place in a text where a foreign letter passes."""
    source = held(text)
    for at, char in enumerate(text):
        if char != " ":
            assert isinstance(find(f"{text[:at]}Q{text[at + 1 :]}", source), Departed)


@pytest.mark.law
@given(texts, texts, texts)
def test_an_omission_skips_and_an_insertion_is_not_looked_for(one: str, two: str, three: str) -> None:
    """`[…]` stands for any words between, and other brackets for the editor's own."""
    source = held(f"{one} {two} {three}")
    apart = not isinstance(find(one, source), Several) and not isinstance(find(three, source), Several)
    assume(apart and not isinstance(find(f"{one} {two}", source), Several))
    found = find(f"{one} […] {three}", source)
    assert isinstance(found, Found)
    assert found.start == 0
    assert len(found.ranges) == 2
    words = [held(piece).text.strip() for piece in found_words(found, f"{one} {two} {three}")]
    assert words == [held(piece).text.strip() for piece in (one, three)]  # equal but for the shape of a mark
    assert isinstance(find(f"[Our words] {one}[s] {two}", source), Found)


@pytest.mark.law
@given(st.text(), st.text())
@example("[", "]")
@example("\0", "\u00ad")
def test_no_text_can_raise(source: str, passage: str) -> None:
    """Any passage is found in any source, or departs from it."""
    known = held(source)
    found = find(passage, known)
    if isinstance(found, Found):
        assert found.ranges
        assert all(0 <= start < end <= len(source) for start, end in found.ranges)
        assert all(one[1] <= other[0] for one, other in pairwise(found.ranges))
    plain(passage)


@pytest.mark.law
@given(texts, texts, st.data())
def test_what_stands_more_than_once_is_never_chosen(text: str, other: str, data: st.DataObject) -> None:
    """A passage that stands twice as whole words is no one place, wherever the second stands."""
    both = data.draw(st.sampled_from((f"{text} {other} {text}", f"{text} {text}", f"{other} {text} {other} {text}")))
    assert isinstance(find(text, held(both)), Several)


@pytest.mark.law
@given(texts)
def test_every_longer_quotation_that_is_offered_is_one_place(text: str) -> None:
    """What an editor is told to quote instead is found, once, and holds the passage."""
    passage = text.split(" ")[0]
    source = held(f"{text} {passage}")
    found = find(passage, source)
    assert isinstance(found, Several)
    for longer in lengthened(found, source):
        assert isinstance(find(longer, source), Found)
        assert held(passage).text in held(longer).text
    assert "‹" in shown(found, source)


@pytest.mark.law
@given(two_looks())
def test_the_digest_of_a_passage_is_that_of_what_everybody_sees(looks: tuple[str, str]) -> None:
    """Spaces, soft hyphens, normal form and the shape of quotation marks do not change it; every letter does."""
    _, passage = looks
    same = held(passage).text.strip()
    assert fingerprint(passage) == fingerprint(same)
    for at, char in enumerate(same):
        assert char == " " or fingerprint(f"{same[:at]}Q{same[at + 1 :]}") != fingerprint(same)


@pytest.mark.parametrize(
    ("passage", "source", "places", "longer"),
    [
        ("70,000", "70,000 users in May; 70,000 users in June", 2, ("70,000 users in May;", "May; 70,000")),
        ("he said […] left", "First he said no and left. Then he said yes and left.", 2, ()),
        ("sold phones", "A sold phones. B sold phones. C sold phones. D sold phones", 3, ("A sold phones",)),
        ("one [two] three", "one [two] three and one three", 0, ()),
        ("\\[a\\] b", "x [a] b, y [a] b", 2, ("\\[a\\] b,", "y \\[a\\] b")),
    ],
)
def test_the_places_of_a_passage_are_told_apart(
    passage: str, source: str, places: int, longer: tuple[str, ...]
) -> None:
    """Up to three places are told, and for each the shortest longer quotation that is one place."""
    found = find(passage, held(source))
    if not places:
        assert not isinstance(found, Several)
        return
    assert isinstance(found, Several)
    assert len(found.windows) == places
    offered = lengthened(found, held(source))
    assert all(one in offered for one in longer)


def test_an_omission_is_as_short_as_it_can_be() -> None:
    """Of several beginnings before one end the last counts, and behind one beginning the first end."""
    source = held("The man and the other man left the house, and left the town.")
    found = find("man […] left the", source)
    assert isinstance(found, Found)
    assert found.ranges == ((22, 25), (26, 34))


def test_a_text_that_stands_twice_as_a_whole_can_only_be_lengthened_over_its_seam() -> None:
    """Where no words around tell two places apart nothing is offered that would not help."""
    half = " ".join(f"w{number}" for number in range(100))
    found = find("w50", held(f"{half} {half}"))
    assert isinstance(found, Several)
    assert lengthened(found, held(f"{half} {half}")) == ()


SOURCE = held(
    "Sky Global’s phones, sold online. It´s a «test»; the end is near […] and Chief Executive "
    "Office, Jean-Franc\u0327ois."
)


@pytest.mark.parametrize(
    "passage",
    [
        "Sky Global's phones",
        "sold\nonline",
        'It\'s a "test"',
        "Jean-François",
        "Chief Executive Office[r], Jean",
        "[The company] sold online",
        "phones […] the end",
        "phones [...] the end",
        "phones, sold [sic] online",
        "near \\[…\\] and",
        "so\u00adld on\u200bline",
    ],
)
def test_equal_to_a_reader_is_equal(passage: str) -> None:
    """What a reader would call the same words is the same passage."""
    assert isinstance(find(passage, SOURCE), Found)


@pytest.mark.parametrize(
    "passage",
    [
        "sky global's phones",
        "phones sold online",
        "Jean-Francois",
        "Chief Executive Officer",
        "the end […] phones",
        "the end — near",
        "on-line",
        "sold  on line",
    ],
)
def test_anything_else_is_not_equal(passage: str) -> None:
    """Case, accents, letters, signs and order all count."""
    assert isinstance(find(passage, SOURCE), Departed)


def test_a_departure_says_where() -> None:
    """What agreed and what the source has instead are told."""
    source = held("The company sold seventy thousand phones to users in many countries of the world.")
    assert find("sold seventy thousand fones", source) == Departed(
        "sold seventy thousand ", "phones to users in many countries of the"
    )
    assert find("zzz", source) == Departed("", "")
    assert find("[only ours]", source) == Departed("", "")
    assert find("", source) == Departed("", "")


@pytest.mark.parametrize(
    ("passage", "source", "instead"),
    [
        ("Jane Roe went", "Yesterday Jan Roe went home", "Jan Roe went"),
        ("to 70.000 users", "supplied phones to 70,000 users.", "to 70,000 users."),
        ("a wholly other thing", "supplied phones to 70,000 users.", ""),
        ("", "supplied phones", ""),
    ],
)
def test_where_the_first_words_differ_the_likest_place_is_told(passage: str, source: str, instead: str) -> None:
    """Where too little agrees to tell a place, the words that are most like the passage are shown, if any are."""
    assert find(passage, held(source)) == Departed("", instead)


@pytest.mark.parametrize(
    ("passage", "source"),
    [
        ("lawful proceedings were", "some unlawful proceedings were held"),
        ("phones to many user", "phones to many users"),
    ],
)
def test_a_passage_that_cuts_a_word_is_told_the_word(passage: str, source: str) -> None:
    """Who cut a word is shown the whole word, not that everything agreed."""
    found = find(passage, held(source))
    assert isinstance(found, Departed)
    assert found.agreed != passage
    assert "unlawful" in found.instead or "users" in found.instead


def test_pieces_stay_near_each_other() -> None:
    """An omission does not reach over four thousand signs: that is no passage any more."""
    near, far = (held(f"begin {'x' * length} end") for length in (3900, 4100))
    assert isinstance(find("begin […] end", near), Found)
    assert isinstance(find("begin […] end", far), Departed)


def test_an_omission_finds_a_later_beginning() -> None:
    """Where the words before an omission stand twice, the place from which the rest follows is found."""
    source = held(f"He said so. {'x' * 4100} He said it and left.")
    assert isinstance(find("He said […] and left", source), Found)


def test_a_departure_after_an_omission_is_told_where_it_is() -> None:
    """Words that stand in the source only before the omission are not said to agree with nothing."""
    assert find("the end […] phones", SOURCE) != Departed("phones", "")


@pytest.mark.parametrize(
    ("passage", "source"),
    [
        ("lawful", "it was unlawful"),
        ("[He paid] 200 euros", "11,200 euros"),
        ("Mr Her", "Mr Herdman"),
        ("old", "sold"),
        ("70", "70,000 users"),
        ("70,000", "170,000 users"),
        ("1.5 million", "11.5 million"),
        ("5 million", "1.5 million"),
        ("1", "1.5 million"),
        ("Jose", "Jos\u00e9 spoke"),
        ("Jose", "Jose\u0301 spoke"),
        ("Sky [Global] phone", "Sky phones"),
        ("the […] law", "the unlawful lawyer"),
    ],
)
def test_a_passage_is_words_and_not_letters(passage: str, source: str) -> None:
    """A passage does not begin or end within a word or a number of its source."""
    assert isinstance(find(passage, held(source)), Departed)


@pytest.mark.parametrize(
    ("passage", "source"),
    [
        ("70,000", "in 2021, 70,000."),
        ("2021", "(2021), then"),
        ("well", "a well-known word"),
        ("’s phones", "Sky Global’s phones"),
        ("lawful", "unlawful, and lawful"),
        (", and", "sold, and"),
    ],
)
def test_signs_and_spaces_end_a_word(passage: str, source: str) -> None:
    """A passage may begin and end at any sign or space, and a later place is found where an earlier one is no word."""
    assert isinstance(find(passage, held(source)), Found)


def test_what_was_omitted_is_in_no_range() -> None:
    """Each piece has its place in the raw text; what `[…]` stands for is in none of them."""
    raw = "He  said\nso, unhappily and for long, and\u00adleft at once."
    found = find("He said so, […] and […] at once.", held(raw))
    assert isinstance(found, Found)
    assert found_words(found, raw) == ["He  said\nso,", "and", "at once."]


def test_an_insertion_may_complete_a_word() -> None:
    """Brackets right beside a letter stand inside a word, where the source has another end or beginning."""
    assert isinstance(find("[I]t was the Offic[ial]", held("There it was the Officer")), Found)


def test_the_shown_passage_keeps_the_editors_brackets() -> None:
    """A passage is shown with its brackets, spaces folded and escapes resolved."""
    assert plain(" a\n b\\[x\\] [sic] […] ") == "a b[x] [sic] […]"
