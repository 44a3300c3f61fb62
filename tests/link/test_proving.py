"""A passage that was proved stays proved until a letter of it, or of its seed, is another; then its line says so."""

from dataclasses import replace

import pytest
from altered import FOUND, another, slips, with_insertions
from hypothesis import given
from hypothesis import strategies as st

from generator.files.seeds import digest
from generator.link.linking import link
from generator.link.recorded import records
from generator.link.site import Site
from generator.model.content import Content
from generator.model.problems import Problem
from generator.model.seedlock import SeedLock, SeedRecord
from generator.model.vocabulary import Basis

from .project import brief, content

DAY = "2021-05-01"
PATH = "seeds/held.txt"
words = st.lists(
    st.sampled_from(("on", "in", "no", "cat", "car", "7", "8", "70,000", "é", "the", "a", "it’s")), min_size=1
)


@st.composite
def quoted(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A seed and one or two passages of it, each of which stands there once."""
    body = [*draw(words.filter(lambda some: len(some) > 2)), "END"]
    firsts = draw(st.lists(st.integers(0, len(body) - 2), min_size=1, max_size=2))
    # To the end, so that it is one place, in words that stand elsewhere too.
    return f"{' '.join(body)}\n", [" ".join(body[first:]) for first in firsts]


def project(seed: str, passages: list[str], lock: SeedLock | None = None, more: str = "") -> Content:
    """A brief whose claims are proved by these passages, the n-th in its own paragraph."""
    body = "\n\n".join(f"Words. [c{number}]\n\n> {words}" for number, words in enumerate(passages))
    claims = {f"c{number}": "standing: reported" for number in range(len(passages))}
    source = f"---\ntitle: Held\ntype: press\nseed: {PATH}\ndigest: {digest(seed.encode())}\npublish: none{more}\n---\n"
    files = {"briefs/b": brief(claims, f"{body}\n", sources="held"), "sources/held": source}
    loaded, problems = content(files, {PATH: seed})
    assert not problems
    return replace(loaded, lock=lock)


def recorded(loaded: Content) -> SeedLock:
    """What the command would put on record."""
    site, _ = link(loaded)
    passages = {key: replace(one, date=DAY) for key, one in records(site.claims.values()).items() if one}
    return SeedLock({PATH: SeedRecord(loaded.digests[PATH], DAY)}, passages)


def reported(loaded: Content) -> list[Problem]:
    """What is said of the passages of the brief."""
    _, problems = link(loaded)
    return [one for one in problems if one.spot.file == "content/briefs/b.md" and one.rule in {*FOUND, "seed-changed"}]


def line_of(loaded: Content, number: int) -> int:
    """Where the n-th passage begins."""
    return loaded.entries["briefs/b"].body.passages[number].line


@pytest.mark.law
@given(quoted(), st.data())
def test_one_letter_off_in_a_recorded_passage_is_always_found(case: tuple[str, list[str]], data: st.DataObject) -> None:
    """Each letter in turn, even where the seed has the other word as well: at that passage's line and at no other."""
    seed, passages = case
    lock = recorded(project(seed, passages))
    number = data.draw(st.integers(0, len(passages) - 1))
    assert reported(project(seed, passages, lock)) == []
    for wrong in slips(passages[number]):
        altered = project(seed, [*passages[:number], wrong, *passages[number + 1 :]], lock)
        assert {one.spot.line for one in reported(altered)} == {line_of(altered, number)}


@pytest.mark.law
@given(quoted(), st.data())
def test_one_letter_off_in_a_seed_fails_every_claim_that_rests_on_it(
    case: tuple[str, list[str]], data: st.DataObject
) -> None:
    """Wherever the letter stands, each claim fails at its own line, and the source at its digest or in the record."""
    seed, passages = case
    before = project(seed, passages)
    lock = recorded(before)
    at = data.draw(st.sampled_from([at for at, char in enumerate(seed) if not char.isspace()]))
    altered = f"{seed[:at]}{another(seed[at])}{seed[at + 1 :]}"
    lines = {line_of(before, number) for number in range(len(passages))}
    for loaded in (project(altered, passages, lock), replace(before, digests={PATH: digest(altered.encode())})):
        assert {one.spot.line for one in reported(loaded)} == lines
        assert any(one.spot.file == "content/sources/held.md" for one in link(loaded)[1])


@pytest.mark.law
@given(quoted(), st.data())
def test_brackets_of_the_editor_are_not_words(case: tuple[str, list[str]], data: st.DataObject) -> None:
    """Insertions into a recorded passage change nothing."""
    seed, passages = case
    lock = recorded(project(seed, passages))
    other = data.draw(st.sampled_from(list(with_insertions(passages[0]))))
    assert reported(project(seed, [other, *passages[1:]], lock)) == []


def away(loaded: Content) -> Content:
    """The same in a clone without the seed."""
    return replace(loaded, seeds={}, digests={})


def test_a_seed_that_is_kept_elsewhere_is_proved_where_it_is_and_on_record_where_it_is_not() -> None:
    """With the seed its words are proved as ever; without it they were proved on a day, and a notice counts them."""
    loaded = project("They sold phones.\n", ["sold phones", "They sold"], more="\nkept: elsewhere")
    lock = recorded(loaded)
    assert bases(link(replace(loaded, lock=lock))[0]) == {(Basis.PROVED, DAY)}
    site, problems = link(away(replace(loaded, lock=lock)))
    assert bases(site) == {(Basis.RECORDED, DAY)}
    assert [(one.rule, one.severity) for one in problems] == [("proved-elsewhere", "warning")]
    assert "2 passages proved on 2021-05-01, not proved again here" in problems[0].message


@pytest.mark.law
@given(quoted(), st.data())
def test_one_letter_off_is_found_without_the_seed_as_well(case: tuple[str, list[str]], data: st.DataObject) -> None:
    """The digest of the words tells them from all others, and is the same for what nobody sees."""
    seed, passages = case
    more = "\nkept: elsewhere"
    lock = recorded(project(seed, passages, more=more))
    for wrong in slips(passages[0]):
        altered = away(project(seed, [wrong, *passages[1:]], lock, more))
        errors = [one for one in link(altered)[1] if one.rule == "kept-elsewhere"]
        assert [one.spot.line for one in errors] == [line_of(altered, 0)]
    other = data.draw(st.sampled_from(list(with_insertions(passages[0]))))
    same = away(project(seed, [other.replace(" ", "\u00a0"), *passages[1:]], lock, more))
    assert {one.rule for one in link(same)[1]} == {"proved-elsewhere"}


def bases(site: Site) -> set[tuple[Basis, str]]:
    """How the words of all claims are known, and since when."""
    return {(proof.basis, proof.since) for claim in site.claims.values() for proof in claim.proofs}


def test_a_second_passage_of_one_source_has_a_record_of_its_own() -> None:
    """The passages of one claim in one source are told apart by their number."""
    data = "standing: reported, evidence: [{source: held, passage: to 70}, {source: held, passage: They sold}]"
    seed = "They sold phones to 70.\n"
    loaded, _ = content({"briefs/b": brief({"one": data}, "sold phones [one]\n", sources="held")}, {PATH: seed})
    assert list(records(link(loaded)[0].claims.values())) == ["b#one held", "b#one held.2", "b#one held.3"]
