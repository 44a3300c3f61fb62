"""A mark and its data become a claim in which every word leads somewhere, or a mistake at that word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.link.claims import Claim
from generator.link.passages import Found
from generator.model.vocabulary import Basis

from .project import SEED, brief, linked, sound

CASE = "case: us-v-example\nby: prosecutor"


def claim(data: str, body: str = "Words [one]", more: str = "", sources: str = "weekly") -> Claim:
    """The one claim of a brief in which nothing is wrong."""
    return sound({"briefs/b": brief({"one": data}, body, more, sources)}).claims["b#one"]


def reports(data: str, body: str = "Words [one]", more: str = "", sources: str = "weekly") -> list[str]:
    """The problems of a brief with one claim, the file's name left out."""
    _, problems = linked({"briefs/b": brief({"one": data}, body, more, sources)})
    return [problem.removeprefix("briefs/b.md:") for problem in problems]


def test_a_claim_knows_its_words_and_its_ids() -> None:
    """Every word of the data becomes an id, and the sentence is the claim's own part of the text."""
    made = claim(
        "standing: official, about: [jane-example, us-v-example#seller], event: charge, date: 2021-03, "
        "offence: [racketeering], place: vancouver, users: at least 70000",
        "Before. John Example and Jane Example were charged. [one]",
        CASE,
    )
    assert (made.brief, made.mark, made.key) == ("briefs/b", "one", "b#one")
    assert made.sentence == "Before. John Example and Jane Example were charged."
    assert made.about == ("people/jane-example", "cases/us-v-example#seller")
    assert made.named == ("people/john-example", "people/jane-example")
    assert (made.by, made.case) == ("agencies/prosecutor", "cases/us-v-example")
    assert (made.offences, made.place) == (("offences/racketeering",), "places/vancouver")
    assert [(value.key, value.words) for value in made.values] == [("users", "at least 70,000")]
    assert str(made.date) == "2021-03"


def test_a_claim_is_about_whom_its_sentence_names() -> None:
    """Without `about` it is those named between the mark before and its own; places and terms are no subjects."""
    body = "Jane Example met [one] Example Global in Vancouver and Example Global again. [two]"
    site = sound({"briefs/b": brief({"one": "standing: reported", "two": "standing: reported"}, body, CASE)})
    assert site.claims["b#one"].about == ("people/jane-example",)
    assert site.claims["b#two"].about == ("companies/example-global",)


def test_about_overrides_whom_the_sentence_names() -> None:
    """`about` says whom a claim concerns, even nobody."""
    assert claim("standing: reported, about: []", "Example Global sold. [one]").about == ()
    assert claim("standing: reported, about: [example-phone]", "Example Global sold. [one]").about == (
        "networks/example-phone",
    )


def test_a_later_mention_counts_though_it_is_no_link() -> None:
    """Only the first mention is a link, and the second still says whom its sentence names."""
    body = "Example Global sold. [one] Example Global left. [two]"
    site = sound({"briefs/b": brief({"one": "standing: reported", "two": "standing: reported"}, body)})
    assert site.claims["b#two"].about == ("companies/example-global",)


@pytest.mark.parametrize(
    ("data", "speaker"),
    [
        ("standing: alleged", "agencies/prosecutor"),
        ("standing: official", "agencies/prosecutor"),
        ("standing: found", ""),
        ("standing: found, by: high-court", "courts/high-court"),
        ("standing: reported", ""),
        ("standing: party, by: example-global", "companies/example-global"),
        ("standing: official, by: police", "agencies/police"),
        ("standing: party, by: us-v-example#seller", "cases/us-v-example#seller"),
        ("standing: admitted, about: [jane-example]", "people/jane-example"),
    ],
)
def test_who_says_so(data: str, speaker: str) -> None:
    """The file's `by` serves allegations and official statements; an admission is by the one it is about."""
    assert claim(data, more=CASE).by == speaker


def test_what_is_found_is_found_by_the_court_of_the_case() -> None:
    """A finding is by a court: the one that is named, else that of its case; the file's `by` is not asked."""
    seated = {"cases/us-v-example": "---\nname: C\ncourt: low-court\n---\n", "cases/other": "---\nname: O\n---\n"}
    data = {
        "one": "standing: found",
        "two": "standing: found, by: high-court",
        "three": "standing: found, case: other",
        "four": "standing: official",
    }
    site = sound({"briefs/b": brief(data, None, CASE), **seated})
    assert [site.claims[f"b#{mark}"].by for mark in data] == [
        "courts/low-court",
        "courts/high-court",
        "",
        "agencies/prosecutor",
    ]


@pytest.mark.parametrize(
    ("by", "data", "court"),
    [
        ("high-court", "standing: found, instance: appeal", "courts/high-court"),
        ("high-court", "standing: found, instance: first", "courts/low-court"),
        ("low-court", "standing: found, instance: appeal", ""),
        ("police", "standing: found, instance: cassation", ""),
    ],
)
def test_a_decision_on_appeal_is_not_laid_to_the_court_of_the_case(by: str, data: str, court: str) -> None:
    """On appeal the court is another: the one that the brief names with `by`, or none that we know of."""
    seated = {"cases/us-v-example": "---\nname: C\ncourt: low-court\n---\n"}
    made = sound(seated | {"briefs/b": brief({"one": data}, more=f"case: us-v-example\nby: {by}")})
    assert made.claims["b#one"].by == court


def test_nobody_but_a_court_finds() -> None:
    """A finding by a police force is a mistake at the word."""
    assert reports("standing: found, by: police", more=CASE) == [
        "8:30: error: `police` is agencies/police, and here only courts will do [unknown-id]"
    ]


PARTS = (
    "Before. US prosecutors issued warrants, [one] an operation had ended, [two] and nobody knew. [three] After. [four]"
)
KEPT = "standing: reported"
GONE = "standing: reported, retracted: {date: 2022, reason: r}"


def around(body: str, **data: str) -> list[tuple[str, str]]:
    """What stands before and after each claim in its sentence."""
    site = sound({"briefs/b": brief(data, body)})
    return [(site.claims[f"b#{mark}"].lead, site.claims[f"b#{mark}"].tail) for mark in data]


def test_a_part_of_a_sentence_knows_the_rest_of_it() -> None:
    """Lead and tail are the words of the same sentence that belong to other claims, and nothing of its neighbours."""
    whole = "US prosecutors issued warrants, an operation had ended, and nobody knew."
    assert around(PARTS, one=KEPT, two=KEPT, three=KEPT, four=KEPT) == [
        ("", "an operation had ended, and nobody knew."),
        ("US prosecutors issued warrants,", "and nobody knew."),
        ("US prosecutors issued warrants, an operation had ended,", ""),
        ("", ""),
    ]
    assert whole in PARTS.replace("[one] ", "").replace("[two] ", "")


def test_what_is_withdrawn_is_not_repeated_beside_what_is_not() -> None:
    """A withdrawn neighbour is an omission in the lead and tail of the others."""
    gone = around(PARTS, one=KEPT, two=GONE, three=KEPT, four=KEPT)
    assert [" ".join(part.split()) for part in (gone[0][1], gone[2][0])] == [
        "[…] and nobody knew.",
        "US prosecutors issued warrants, […]",
    ]
    assert all("operation" not in part for pair in (gone[0], gone[2], gone[3]) for part in pair)


def test_an_omission_has_one_space() -> None:
    """The sign of an omission stands like a word."""
    assert around(PARTS, one=KEPT, two=GONE, three=KEPT, four=KEPT)[0][1] == "[…] and nobody knew."


def test_a_withdrawn_sentence_still_ends() -> None:
    """The sentence after a withdrawn end, or the withdrawn sentence before, is no part of this one."""
    body = "He was arrested, [one] and had killed. [two] Mrs Roe came, [three] and left. [four]"
    found = around(body, one=KEPT, two=GONE, three=KEPT, four=KEPT)
    assert (found[0], found[2], found[3]) == (("", "[…]."), ("", "and left."), ("Mrs Roe came,", ""))


def test_a_label_of_another_paragraph_is_a_slip() -> None:
    """A quotation that is labelled with a mark of another paragraph proves nothing here."""
    body = "Words [one]\n\n> Their words [two]\n\nMore [two]"
    _, problems = linked({"briefs/b": brief({"one": KEPT, "two": KEPT}, body)})
    assert problems == [
        "briefs/b.md:11:3: error: this quotation is labelled `[two]`, whose mark is not in the paragraph above it "
        "[passage]\n    hint: put it under the mark `[two]`"
    ]


def test_a_case_is_said_once_for_the_file() -> None:
    """The file's case is each claim's, unless the claim has another or none."""
    more = {"cases/other": "---\nname: Other case\n---\n"}
    data = {
        "one": "standing: reported",
        "two": "standing: reported, case: other",
        "three": "standing: reported, case: none",
    }
    site = sound({"briefs/b": brief(data, None, "case: us-v-example"), **more})
    assert [site.claims[f"b#{mark}"].case for mark in data] == ["cases/us-v-example", "cases/other", ""]


def test_a_sentence_that_is_in_the_held_source_is_proved() -> None:
    """Without a quotation the sentence itself must stand in the source that we hold."""
    (proof,) = claim("standing: reported", "A federal grand jury indicted Jane Example. [one]", sources="held").proofs
    assert (proof.source, proof.basis, proof.passage) == ("sources/held", Basis.PROVED, "")
    assert proof.place is not None
    assert [SEED[start:end] for start, end in proof.place.ranges] == ["A federal grand jury indicted Jane Example."]


def test_a_quotation_that_is_in_the_held_source_is_proved() -> None:
    """A quotation under the paragraph proves the claim, and its place in the raw text is known."""
    body = 'They had users. [one]\n\n> […] "supplied" [the] phones to\n> 70,000 users'
    (proof,) = claim("standing: reported", body, sources="held").proofs
    assert (proof.basis, proof.passage) == (Basis.PROVED, '[…] "supplied" [the] phones to 70,000 users')
    assert proof.place == Found(((SEED.index("“supplied”"), SEED.index(" users.") + 6),))


def test_what_a_quotation_omits_is_not_proved_with_it() -> None:
    """A quotation with an omission has one place for each of its pieces."""
    body = "They had users. [one]\n\n> Example Global […] to 70,000 users"
    (proof,) = claim("standing: reported", body, sources="held").proofs
    assert proof.place is not None
    assert [" ".join(SEED[start:end].split()) for start, end in proof.place.ranges] == [
        "Example Global",
        "to 70,000 users",
    ]


def test_brackets_in_a_sentence_are_no_insertion() -> None:
    """What a sentence of ours has in brackets must be in the source too."""
    assert len(reports("standing: reported", "A federal \\[our\\] grand jury [one]", sources="held")) == 1


def test_what_is_not_held_is_copied_or_cited() -> None:
    """Words of a source that is not held are copied; without words the source is only cited."""
    assert claim("standing: reported", "Words [one]\n\n> Their words").basis is Basis.COPIED
    assert claim("standing: reported").basis is Basis.CITED


def test_the_best_proof_is_the_basis() -> None:
    """Further evidence counts, each with its own source, passage, pinpoint and note."""
    data = (
        "standing: reported, source: weekly, evidence: [{source: daily, passage: Other words, pinpoint: p. 3}, "
        "{source: held, passage: 'to 70,000 users', note: N}]"
    )
    made = claim(data, sources="weekly, daily, held")
    assert [(proof.source, proof.basis) for proof in made.proofs] == [
        ("sources/weekly", Basis.CITED),
        ("sources/daily", Basis.COPIED),
        ("sources/held", Basis.PROVED),
    ]
    assert (made.proofs[1].pinpoint, made.proofs[2].note) == ("p. 3", "N")
    assert made.basis is Basis.PROVED


def test_evidence_may_be_a_source_that_the_brief_does_not_list() -> None:
    """A single claim may rest on a further source of its own."""
    made = claim("standing: reported, evidence: [{source: daily}]")
    assert [proof.source for proof in made.proofs] == ["sources/weekly", "sources/daily"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("users: 70000", "70,000"),
        ("users: {value: 70000, bound: at least}", "at least 70,000"),
        ("profits: USD hundreds of millions", "USD hundreds of millions"),
        ("term: more than 10 years", "more than 10 years"),
        ("drugs: 2 to 3 tonnes", "2 to 3 tonnes"),
        ("servers-in: 'France, and Canada'", "France, and Canada"),
    ],
)
def test_a_property_has_words(data: str, words: str) -> None:
    """Figures and texts are shown in words."""
    (value,) = claim(f"standing: reported, {data}").values
    assert value.words == words


def test_a_long_property_has_a_place_and_a_date() -> None:
    """The long form says where and when a figure held."""
    (value,) = claim("standing: reported, users: {value: 5, where: worldwide, as_of: 2021-03, bound: about}").values
    assert (value.words, value.where, str(value.as_of)) == ("about 5", "worldwide", "2021-03")


def test_a_relation_leads_to_an_entry() -> None:
    """The value of a relation is a reference."""
    (value,) = claim("standing: reported, led: example-global").values
    assert (value.target, value.words) == ("companies/example-global", "led")


MISTAKES = [
    ("standing: alleged", "6:19", "`alleged` needs `by`: who says so? [standing]"),
    ("standing: party", "6:19", "`party` needs `by`: who says so? [standing]"),
    ("standing: found, by: high-court", "6:19", "`found` needs the `case` in which a court found it [standing]"),
    ("standing: reported, by: police", "6:33", "`reported` is the writer's own account and takes no `by` [standing]"),
    ("standing: admitted", "6:19", "`admitted` must be by and about one and the same [standing]"),
    (
        "standing: admitted, about: [jane-example, john-example]",
        "6:19",
        "`admitted` must be by and about one and the same [standing]",
    ),
    (
        "standing: admitted, about: [jane-example], by: police",
        "6:19",
        "`admitted` must be by and about one and the same [standing]",
    ),
    ("standing: reported, event: raid", "6:36", "an event needs its `date` [date]"),
    ("standing: reported, date: 2021", "6:35", "`date` is for events, and there is no `event` here [date]"),
    (
        "standing: reported, event: plea, date: 2021",
        "6:36",
        "a plea needs `outcome: guilty` or `outcome: not guilty` [outcome]",
    ),
    ("standing: reported, about: [jane-example, nobody]", "6:51", "there is no entry `nobody` [unknown-id]"),
    (
        "standing: reported, about: [vancouver]",
        "6:37",
        "`vancouver` is places/vancouver, and that will not do here [unknown-id]",
    ),
    ("standing: reported, offence: [racketering]", "6:39", "there is no `racketering` in offences [unknown-id]"),
    ("standing: reported, place: canada", "6:36", "there is no `canada` in places [unknown-id]"),
    ("standing: reported, case: us-v-exmaple", "6:35", "there is no `us-v-exmaple` in cases [unknown-id]"),
    ("standing: official, by: nobody", "6:33", "there is no entry `nobody` [unknown-id]"),
    ("standing: reported, source: daily", "6:37", "`daily` is not among the brief's sources [source]"),
    ("standing: reported, evidence: [{source: none-such}]", "6:49", "there is no `none-such` in sources [unknown-id]"),
    ("standing: reported, usres: 5", "6:29", "unknown key `usres` [unknown-key]"),
    ("standing: reported, users: many", "6:36", "`many`: a figure is"),
    (
        "standing: reported, users: {value: 5, boud: at least}",
        "6:47",
        "unknown key `boud` [unknown-key]",
    ),
    ("standing: reported, users: {value: 5, note: n}", "6:47", "unknown key `note` [unknown-key]"),
    (
        "standing: reported, users: {value: 5, where: [here]}",
        "6:36",
        "this value: expected one value, or {value: …, bound: …, where: …, as_of: …} [value]",
    ),
    (
        "standing: reported, users: {value: [5]}",
        "6:36",
        "this value: expected one value, or {value: …, bound: …, where: …, as_of: …} [value]",
    ),
    ("standing: reported, users: {value: 5, bound: roughly}", "6:36", "this value: a figure is"),
    (
        "standing: reported, users: {where: here}",
        "6:36",
        "this value: expected one value, or {value: …, bound: …, where: …, as_of: …} [value]",
    ),
    (
        "standing: reported, users: [5]",
        "6:36",
        "this value: expected one value, or {value: …, bound: …, where: …, as_of: …} [value]",
    ),
    ("standing: reported, users: {value: 5, as_of: someday}", "6:36", "this value: a date is 2021,"),
    (
        "standing: reported, users: EUR 5",
        "6:36",
        "`EUR 5`: a sum of money has a currency, such as EUR 900, and nothing else has one [value]",
    ),
    (
        "standing: reported, profits: 5",
        "6:38",
        "`5`: a sum of money has a currency, such as EUR 900, and nothing else has one [value]",
    ),
    (
        "standing: reported, led: jane-example",
        "6:34",
        "`jane-example` is people/jane-example, and here only companies, networks will do [unknown-id]",
    ),
]


@pytest.mark.parametrize(("data", "place", "message"), MISTAKES)
def test_a_mistake_stands_at_its_word(data: str, place: str, message: str) -> None:
    """Each mistake in the data of a claim is one problem at the word that is wrong."""
    (report,) = reports(data)
    assert report.startswith(f"{place}: error: {message}")


def test_a_claim_says_which_of_several_sources_it_rests_on() -> None:
    """Where a brief has several sources none is taken for granted."""
    assert reports("standing: reported", sources="weekly, daily") == [
        "6:8: error: `one` does not say which source it rests on [source]"
        "\n    hint: write `source:`, here or once for the file, and one of: weekly, daily"
    ]


def test_a_brief_says_once_for_the_file_which_source_its_claims_rest_on() -> None:
    """A claim may still name another one."""
    files = {"briefs/b": brief({"one": "standing: reported"}, "Words. [one]", "source: daily", "weekly, daily")}
    (proof,) = sound(files).claims["b#one"].proofs
    assert proof.source == "sources/daily"


def test_a_mark_without_data_stands_at_the_mark() -> None:
    """A mark in the text that has no line under `claims` is reported where it stands."""
    (report,) = reports("standing: reported", "Words [one] and\nmore [other]")
    assert report == ("9:6: error: the mark `[other]` has no data [mark]\n    hint: one of: one")


def test_data_without_a_mark_stands_at_its_key() -> None:
    """A line under `claims` that has no mark in the text is reported at its key."""
    _, problems = linked(
        {"briefs/b": brief({"one": "standing: reported", "tow": "standing: reported"}, "Words [one] more [two]")}
    )
    assert problems == [
        "briefs/b.md:7:3: error: `tow` has data but no mark in the text [mark]\n    hint: one of: one, two",
        "briefs/b.md:9:18: error: the mark `[two]` has no data [mark]\n    hint: one of: one, tow",
    ]


def test_a_passage_that_departs_is_reported_where_it_stands() -> None:
    """One letter off is a mistake at the passage, with what the source has instead."""
    assert reports("standing: reported", "They had users. [one]\n\n> phones to 70,000 uses", sources="held") == [
        "10:3: error: the passage of `one` is not in sources/held: "
        "after “phones to 70,000 use” the source goes on “rs. ” [passage]"
        "\n    hint: copy the words of the source; your own go into [square brackets], an omission is […]"
    ]


def test_a_passage_of_other_words_is_reported_too() -> None:
    """Where nothing agrees nothing is said to go on."""
    (report,) = reports("standing: reported", "They had users. [one]\n\n> ÄÖÜ", sources="held")
    assert report.startswith("10:3: error: the passage of `one` is not in sources/held [passage]")


def test_a_sentence_that_departs_is_reported_where_it_begins() -> None:
    """A sentence that is its own passage is reported behind the mark before it."""
    body = "A federal grand jury [one] indicted Jane Exmaple. [two]"
    _, problems = linked(
        {"briefs/b": brief({"one": "standing: reported", "two": "standing: reported"}, body, sources="held")}
    )
    assert [problem.partition(" error")[0] for problem in problems] == ["briefs/b.md:9:28:"]


def test_evidence_that_departs_is_reported_at_its_passage() -> None:
    """A passage in the data is reported where it stands in the data."""
    (report,) = reports("standing: reported, evidence: [{source: held, passage: 70.000 users}]")
    assert report.startswith("6:64: error: the passage of `one` is not in sources/held")


@pytest.mark.law
@given(st.integers(0, len(SEED.strip()) - 1))
def test_no_letter_of_a_passage_can_be_wrong(at: int) -> None:
    """Whichever letter of a passage is another one, the build fails at the passage."""
    words = " ".join(SEED.split())
    wrong = f"{words[:at]}Q{words[at + 1 :]}"
    (report,) = reports("standing: reported", f"Words. [one]\n\n> {wrong}", sources="held")
    assert report.startswith("10:3: error: the passage of `one` is not in sources/held")


def test_a_finding_outside_any_case_is_a_mistake() -> None:
    """`case: none` undoes the file's case, so a finding has none."""
    (report,) = reports("standing: found, case: none", more=CASE)
    assert "`found` needs the `case`" in report


@pytest.mark.parametrize("data", ["standing: alleged", "standing: found"])
def test_a_mistake_of_the_file_is_told_once(data: str) -> None:
    """A word of the file that leads nowhere is told at the file, not again at every claim that relies on it."""
    assert len(reports(data, more="case: us-v-exmaple\nby: prosecuter")) == 2


@pytest.mark.parametrize("outcome", ["outcome: guilty", "outcome: upheld"])
@pytest.mark.parametrize("event", ["raid", "indictment", "sentence"])
def test_only_pleas_and_rulings_have_an_outcome(event: str, outcome: str) -> None:
    """`outcome` says how a plea or a ruling went; elsewhere it is a mistake."""
    (report,) = reports(f"standing: official, event: {event}, date: 2021, {outcome}", "Jane Example [one]", CASE)
    assert report.endswith("error: only a plea or a ruling has an outcome [outcome]")


@pytest.mark.parametrize(
    "data",
    ["users: 5 months", "term: 6", "drugs: 2", "drugs: 2 years", "term: 5 kg", "profits: EUR 5 kg", "users: 5 percent"],
)
def test_a_unit_fits_its_property(data: str) -> None:
    """A count has no unit, and a duration or a quantity has one."""
    assert len(reports(f"standing: reported, {data}")) == 1


def test_a_wrong_key_of_a_long_value_stands_at_the_key() -> None:
    """The mistake in a long value is reported where it is, not where the value begins."""
    (report,) = reports("standing: reported, users: {value: 5, boud: at least}")
    assert report.startswith("6:47: ")
