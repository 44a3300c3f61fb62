"""Names as people type them and as addresses need them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.model.names import STEM, claim_meant, did_you_mean, fold, nearest, slug, sort_key

letters = st.text(st.characters(categories=("Ll", "Lu", "Nd", "Zs", "Pd"), max_codepoint=0x24F))


@pytest.mark.law
@given(st.text())
def test_a_slug_is_a_stem(text: str) -> None:
    """Whatever the name, its slug can be the name of a file and part of an address."""
    assert STEM.fullmatch(slug(text))


@pytest.mark.law
@given(st.text())
def test_a_slug_is_its_own_slug(text: str) -> None:
    """A stem that was made once is not changed by making it again."""
    assert slug(slug(text)) == slug(text)


@pytest.mark.law
@given(letters)
def test_folding_latin_letters_twice_is_folding_once(text: str) -> None:
    """A folded form of a name in Latin letters is already folded."""
    assert fold(fold(text)) == fold(text)


@pytest.mark.law
@given(st.text())
@example("™")
@example("ᴬ")
def test_folding_twice_is_folding_once(text: str) -> None:
    """A folded form is already folded, whatever the signs."""
    assert fold(fold(text)) == fold(text)


@pytest.mark.law
@given(letters)
def test_folding_knows_no_case(text: str) -> None:
    """Capitals make no difference."""
    assert fold(text.upper()) == fold(text.upper().lower())


@pytest.mark.law
@given(st.lists(st.text(), unique=True))
def test_sorting_does_not_depend_on_the_order_before(words: list[str]) -> None:
    """The order for readers is total: any shuffling sorts to the same list."""
    assert sorted(words, key=sort_key) == sorted(words[1:] + words[:1], key=sort_key)


@pytest.mark.law
@given(st.text(), st.lists(st.text()))
def test_the_nearest_word_is_one_of_them(word: str, among: list[str]) -> None:
    """A suggestion is always one of the words that there are, or nothing."""
    assert nearest(word, among) in ("", *among)


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Jean-François Eap", "jean-francois-eap"),
        ("ANØM", "anom"),
        ("O’Neill & Søn", "oneill-son"),
        ("Łódź", "lodz"),
        ("Straße 9", "strasse-9"),
        ("Yıldırım İnce", "yildirim-ince"),
        ("Ħamrun", "hamrun"),
        ("Đorđe Ŋæß", "dorde-ngaess"),
        ("Əliyev", "eliyev"),
        ("U.S. v. Eap", "us-v-eap"),
        ("  —  ", "x"),
        ("日本", "x"),
        ("a" * 90, "a" * 80),
        ("a" * 79 + " b", "a" * 79),
    ],
)
def test_a_name_becomes_a_stem(name: str, stem: str) -> None:
    """Accents, apostrophes and dots go, everything else that is no letter or digit is one hyphen."""
    assert slug(name) == stem


def test_folding_makes_spellings_one() -> None:
    """Case and accents make no difference when names are compared."""
    assert fold("Jean-François") == fold("JEAN-FRANCOIS") == "jean-francois"
    assert fold("ǿ") == "o"


def test_a_near_miss_is_suggested() -> None:
    """A word with a slip is led back to the one that is meant, case and accents apart."""
    among = ["people", "places", "companies"]
    assert did_you_mean("poeple", among) == "did you mean `people`?"
    assert nearest("Compañies", among) == "companies"


def test_a_short_list_is_shown_whole() -> None:
    """Where nothing is near, up to twenty-four words are listed and more are not."""
    assert did_you_mean("zzz", ["alpha", "beta"]) == "one of: alpha, beta"
    assert did_you_mean("zzz", [f"alpha-{number}" for number in range(25)]) == ""
    assert did_you_mean("zzz", []) == ""


def test_accents_do_not_hide_a_word() -> None:
    """Two options that fold to one are both still suggestible by their own spelling."""
    assert nearest("résumé", ["résumé", "other"]) == "résumé"


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("raid#usres", "did you mean `raid#users`?"),
        ("raid#other", "one of: users, boats"),
        ("riad#users", "there is no brief `riad`; did you mean `raid`?"),
        ("nothing-like-it#users", "there is no brief `nothing-like-it`"),
    ],
)
def test_a_claim_that_is_not_there_is_sought_in_its_brief(word: str, hint: str) -> None:
    """The claim that may be meant is one of the brief that was named; of another brief only the brief is told."""
    assert claim_meant(word, ["raid#users", "raid#boats", "trial#usres"]) == hint
