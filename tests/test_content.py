"""The content of this repository is free of mistakes. No other test reads `content/`.

That `site/` equals a fresh build is asked on `main` alone, by `briefing build --check`: a pull request does not touch
it.
"""

from functools import cache
from pathlib import Path

import pytest
from altered import (
    alone,
    desk_of,
    in_other_words,
    said,
    same_to_the_eye,
    slips_in_brief,
    slips_in_seed,
    texts_of,
    with_insertions,
)

from generator.building.build import read
from generator.files import content
from generator.files.seedlock import text_of
from generator.link.linking import link
from generator.link.passages import held
from generator.link.site import Site
from generator.model.content import Content
from generator.model.problems import errors
from generator.model.seedlock import LOCK, SeedLock

ROOT = Path(__file__).parent.parent


def test_content_has_no_mistakes() -> None:
    """Every file of content/ can be published."""
    assert [str(problem) for problem in errors(read(ROOT)[1])] == []


@cache
def project() -> tuple[Content, Site]:
    """What stands in content/, linked."""
    paths, _ = content.files(ROOT)
    loaded, _ = content.load(ROOT, content.read_all(ROOT, paths))
    return loaded, link(loaded)[0]


def test_everything_that_is_proved_is_on_record() -> None:
    """seeds.lock is there, and as it is written; that it is right, the check says."""
    lock = project()[0].lock
    assert isinstance(lock, SeedLock)
    assert text_of(lock) == (ROOT / LOCK).read_text(encoding="utf-8")


@pytest.mark.law
def test_one_letter_off_in_a_passage_is_found_at_its_line() -> None:
    """Each letter, digit and sign of each passage of this content, one at a time."""
    loaded, site = project()
    desk = desk_of(loaded, texts_of(loaded))
    tried = 0
    for claim in (claim for claim in site.claims.values() if claim.proofs[0].place):
        brief = loaded.entries[claim.brief]
        for body, line in slips_in_brief(site.bodies[claim.brief], claim):
            found = said(brief, body, desk)
            assert [(one.spot.file, one.spot.line) for one in found] == [(brief.path, line)], claim.key
            tried += 1
    assert tried > 100 * bool(site.claims)


@pytest.mark.law
def test_one_letter_off_in_a_seed_is_found_at_the_line_of_its_claim() -> None:
    """Each letter of each seed of this content in which a passage stands, one at a time; its digest is left aside."""
    loaded, site = project()
    texts = texts_of(loaded)
    proved = [(claim, proof) for claim in site.claims.values() for proof in claim.proofs[:1] if proof.place]
    for claim, proof in proved:
        brief, part = loaded.entries[claim.brief], alone(site.bodies[claim.brief], claim)
        line = part.passages[0].line if part.passages else part.inlines[0].line
        slips = slips_in_seed(site.seeds[proof.source], texts[proof.source], proof)
        for number, (raw, altered) in enumerate(slips):
            assert number % 50 or altered == held(raw)
            found = said(brief, part, desk_of(loaded, {**texts, proof.source: altered}))
            assert (brief.path, line) in {(one.spot.file, one.spot.line) for one in found}, claim.key


@pytest.mark.law
def test_what_is_the_same_to_the_eye_is_never_reported() -> None:
    """Other spaces, normal forms, soft hyphens, shapes of quotation marks, editor's brackets, in each passage."""
    loaded, site = project()
    desk = desk_of(loaded, texts_of(loaded))
    for claim in site.claims.values():
        words = claim.proofs[0].passage or claim.sentence
        if claim.proofs[0].place:
            for other in (*same_to_the_eye(words), *with_insertions(words)):
                altered = in_other_words(site.bodies[claim.brief], claim, other)
                assert said(loaded.entries[claim.brief], altered, desk) == [], (claim.key, other)
