"""The frontmatter of each kind: what it takes, and what it says of a value that it does not take."""

import unicodedata
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from generator.model.claims import ClaimData
from generator.model.content import Entry
from generator.model.editing import Links, Review
from generator.model.kinds import KINDS
from generator.model.knowledge import forms, names
from generator.model.problems import Problem, Severity, Spot, Stop, errors
from generator.model.records import RECORDS, Brief, Case, Named, Note, Record, Seated, Source
from generator.model.steps import ACQUITTAL_QUASHED, CONVICTION_QUASHED, STEPS
from generator.model.vocabulary import BASES, STANDINGS, Basis, Event, Final, Outcome, Standing

REFERENCE = (
    "a reference is a file's stem, `folder/stem`, or `case#party`; for a name that is one entry's"
    " alone, `briefing check --fix` writes it"
)

BRIEF = {"title": "T", "date": "2021", "sources": ["s"]}
SOURCE = {"title": "T", "type": "press"}


def complaint(model: type[Any], data: dict[str, Any]) -> str:
    """The one message with which a model refuses data."""
    with pytest.raises(ValidationError) as caught:
        model.model_validate(data)
    (only,) = caught.value.errors(include_url=False)
    return str(only["ctx"]["error"]) if "ctx" in only and "error" in only["ctx"] else str(only["msg"])


def test_every_kind_has_a_record_and_every_record_a_kind() -> None:
    """The table of kinds and the table of records have the same folders."""
    assert set(KINDS) == set(RECORDS)


def test_what_is_left_out_has_a_plain_meaning() -> None:
    """Without a word a file is reviewed, linked by itself, and its decisions are not called final."""
    brief = Brief.model_validate(BRIEF)
    claim = ClaimData.model_validate({"standing": "found"})
    assert (brief.review, brief.links, brief.language) == (Review.REVIEWED, Links.AUTO, "en")
    assert (claim.final, claim.key, claim.about, claim.properties) == (Final.UNKNOWN, False, None, {})


def test_a_record_is_called_by_its_name_or_title() -> None:
    """What has a name is called by it, and what has none by its title."""
    assert Named(name="Jane Example").label == "Jane Example"
    assert Note(title="About").label == "About"
    assert Record().label == ""


def test_a_record_never_changes() -> None:
    """A record that was read cannot be altered."""
    record = Named(name="Jane")
    with pytest.raises(ValidationError, match="frozen"):
        record.name = "John"  # type: ignore[misc]


def test_what_no_field_takes_is_a_property_of_a_claim_only() -> None:
    """Keys beyond the fields are kept for the table of properties in claims, and refused everywhere else."""
    assert ClaimData.model_validate({"standing": "found", "users": "5"}).properties == {"users": "5"}
    with pytest.raises(ValidationError, match="Extra inputs"):
        Brief.model_validate({**BRIEF, "users": "5"})


@pytest.mark.parametrize(
    ("model", "data", "message"),
    [
        (Named, {"name": ""}, "expected a text, found nothing"),
        (Named, {"name": "  "}, "expected a text, found nothing"),
        (Named, {"name": ["a"]}, "expected a text, found a list or a mapping"),
        (ClaimData, {"standing": "found", "key": "maybe"}, "expected `yes` or `no`"),
        (
            ClaimData,
            {"standing": "found", "by": "Jane Example"},
            REFERENCE,
        ),
        (
            ClaimData,
            {"standing": "found", "by": "a/b/c"},
            REFERENCE,
        ),
        (
            ClaimData,
            {"standing": "found", "by": "us-v-eap#"},
            REFERENCE,
        ),
        (
            ClaimData,
            {"standing": "found", "answers": ["A b"]},
            "a reference to a claim is `brief#id`, or `id` in the same brief",
        ),
        (ClaimData, {"standing": "found", "counts": "most"}, "counts are `18` or `17 of 18`"),
        (
            Source,
            {**SOURCE, "address": "ftp://x.example"},
            "an address begins with https:// or http:// and names a host",
        ),
        (Source, {**SOURCE, "address": "https://"}, "an address begins with https:// or http:// and names a host"),
        (
            Source,
            {**SOURCE, "address": "javascript:alert(1)"},
            "an address begins with https:// or http:// and names a host",
        ),
        (
            Source,
            {**SOURCE, "address": "https://x.example/a b"},
            "an address begins with https:// or http:// and names a host",
        ),
        (Source, {**SOURCE, "seed": "/etc/passwd"}, "a seed is a path below `seeds/`"),
        (Source, {**SOURCE, "seed": "seeds/../x"}, "a seed is a path below `seeds/`"),
        (Source, {**SOURCE, "seed": "seeds/"}, "a seed is a path below `seeds/`"),
        (Source, {**SOURCE, "digest": "sha256:abc"}, "a digest is `sha256:` and 64 of 0-9 a-f"),
        (
            Seated,
            {"name": "N", "country": "Canada"},
            "a country is two capital letters, such as CA; the European Union is EU",
        ),
        (Brief, {**BRIEF, "claims": {"A b": {"standing": "found"}}}, "the id of a claim is 2 to 24 of a-z 0-9 -"),
        (Brief, {**BRIEF, "claims": {"x": {"standing": "found"}}}, "the id of a claim is 2 to 24 of a-z 0-9 -"),
        (Brief, {**BRIEF, "language": "English"}, "a language is its short code, such as en or nl"),
        (Named, {"name": "N", "formerly": ["Old Name"]}, "a stem is 1 to 80 of a-z 0-9 -"),
        (Brief, {**BRIEF, "sources": []}, "Tuple should have at least 1 item after validation, not 0"),
        (
            Brief,
            {**BRIEF, "date": "someday"},
            "a date is 2021, 2021-03, 2021-03-12, `before 2021-03-12`, `after 2021-03`, 2018/2020 or `unknown`",
        ),
    ],
)
def test_a_wrong_value_is_told_what_is_expected(model: type[Any], data: dict[str, Any], message: str) -> None:
    """Each type of value says in one sentence what it takes."""
    assert complaint(model, data) == message


@pytest.mark.parametrize(("written", "meant"), [("yes", True), ("true", True), ("no", False), ("false", False)])
def test_yes_and_no_are_words(written: str, meant: bool) -> None:
    """A flag is written as a word, since every scalar is a text."""
    assert ClaimData.model_validate({"standing": "found", "key": written}).key is meant


@pytest.mark.parametrize(
    "word", ["jane-example", "people/jane-example", "us-v-eap#executives", "cases/us-v-eap#dg", "2021-x"]
)
def test_a_reference_is_a_stem_with_or_without_its_folder(word: str) -> None:
    """A reference is a stem, with its folder where that is needed, or an unnamed party of a case."""
    assert ClaimData.model_validate({"standing": "found", "by": word}).by == word


@pytest.mark.parametrize("address", ["https://x.example", "http://35.201.78.98/a?b=c", "https://x.example:8080/ä"])
def test_an_address_is_kept_as_written(address: str) -> None:
    """Addresses are shown as somebody saw them, so nothing about them is changed."""
    assert Source.model_validate({**SOURCE, "seen_at": address}).seen_at == address


@pytest.mark.law
@given(st.text())
def test_a_text_is_kept_as_written(text: str) -> None:
    """A text that says anything is kept to the letter, unless it holds a control character."""
    if any(unicodedata.category(char) == "Cc" and char not in "\n\t" for char in text):
        said = "this text holds a control character" if text.strip() else "expected a text, found nothing"
        assert complaint(Named, {"name": text}) == said
    elif text.strip():
        assert Named(name=text).name == text


@pytest.mark.parametrize("char", ["\0", "\x07", "\r", "\x1b", "\x7f", "\x85", "\ud800"])
def test_a_text_holds_no_control_character(char: str) -> None:
    """What no reader sees and what ends a line elsewhere is no part of a text; a line feed and a tab are."""
    assert complaint(Named, {"name": f"Jane{char}Example"}) == "this text holds a control character"
    assert Named(name="Jane\n\tExample").name == "Jane\n\tExample"


@pytest.mark.law
@given(st.text())
def test_no_text_breaks_a_record(text: str) -> None:
    """Whatever stands in a field, it is taken or refused."""
    for key in ("address", "seed", "digest", "language", "date", "copy_of", "publish"):
        with suppress(ValidationError):
            Source.model_validate({**SOURCE, key: text})


def test_unnamed_parties_are_parties_with_a_description() -> None:
    """A party whom the sources do not name has a role and the words by which it is known."""
    case = Case.model_validate({"name": "C", "unnamed": {"dg": {"role": "applicant", "known_as": "DG"}}})
    assert case.unnamed["dg"].known_as == "DG"


def test_every_word_for_how_sure_we_are_is_explained() -> None:
    """Each standing and each basis has its sentence for the reader."""
    assert set(STANDINGS) == set(Standing)
    assert set(BASES) == set(Basis)


def test_steps_of_a_case_rank_each_in_its_own_place() -> None:
    """No two steps have the same rank, and a quashing, which is of something, outranks all others."""
    ranks = {step.rank: step.status for step in STEPS.values()}
    assert len(ranks) == len(STEPS)
    assert [CONVICTION_QUASHED.status, ACQUITTAL_QUASHED.status] == ["conviction quashed", "acquittal quashed"]
    assert min(CONVICTION_QUASHED.rank, ACQUITTAL_QUASHED.rank) > max(ranks)
    assert (Event.RULING, Outcome.QUASHED) not in STEPS


def test_a_step_says_what_it_means_for_guilt() -> None:
    """Only a conviction and a sentence can end the presumption, and only what clears or convicts is a decision."""
    every = (*STEPS.values(), CONVICTION_QUASHED, ACQUITTAL_QUASHED)
    assert [step.status for step in every if step.guilty] == ["convicted", "sentenced"]
    assert [step.status for step in every if step.cleared] == ["charges dismissed", "acquitted", "conviction quashed"]
    assert [step.decided for step in every] == [step.guilty or step.cleared for step in every]
    assert not any(step.guilty and step.cleared for step in every)


def test_an_entry_knows_where_it_stands_and_what_it_is() -> None:
    """The path says kind and stem, and a value without a place is said to stand at the nearest thing around it."""
    entry = Entry("people/jane", "content/people/jane.md", Named(name="Jane"), places={"claims.users": (7, 3)})
    assert (entry.folder, entry.stem, entry.draft) == ("people", "jane", False)
    assert str(entry.spot("claims", "users", "date")) == "content/people/jane.md:7:3"
    assert str(entry.spot("nothing")) == "content/people/jane.md:1:1"


def test_a_draft_lends_its_names_to_nobody() -> None:
    """Names are known from reviewed entries of linked kinds only, ambiguous forms left out."""
    jane = Named.model_validate({"name": "Jane Example", "aliases": ["JE", "Jane"], "ambiguous": ["Jane"]})
    draft = Named.model_validate({"name": "John Draft", "review": "draft"})
    entries = [
        Entry("people/jane", "a", jane),
        Entry("people/john", "b", draft),
        Entry("notes/about", "c", Note(title="About")),
    ]
    assert forms(entries[0]) == ("Jane Example", "JE")
    assert [(name.form, name.id) for name in names(entries)] == [("Jane Example", "people/jane"), ("JE", "people/jane")]


def test_a_problem_reads_as_file_line_column_and_hint() -> None:
    """A mistake is one line that an editor can jump to, and its hint stands under it."""
    error = Problem(Spot("content/a.md", 3, 7), "link", "`x` leads nowhere", "write `y`")
    warning = Problem(Spot("content/a.md"), "unmarked", "no mark follows", severity=Severity.WARNING)
    assert str(error) == "content/a.md:3:7: error: `x` leads nowhere [link]\n    hint: write `y`"
    assert str(warning) == "content/a.md:1:1: warning: no mark follows [unmarked]"
    assert errors([warning, error]) == (error,)
    assert str(Stop([error, warning])) == f"{warning}\n{error}"
