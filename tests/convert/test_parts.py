"""A sentence that tells several fates falls into parts; everything else stays whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.conftest import Reader, article
from generator.convert.reading import Knowledge, read


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Ada Example, 41, changed her plea to guilty and got nine years.",
            ["admitted Ada Example, 41, changed her plea to guilty", "found and got nine years."],
        ),
        (
            "Ada Example, 41, was jailed for nine years, while Bo Sample, 50, walked free.",
            ["found Ada Example, 41, was jailed for nine years,", "found while Bo Sample, 50, walked free."],
        ),
        (
            "Ada Example, 41, was given six years in 2017; her driver, Bo Sample, 50, got 87 months.",
            ["found Ada Example, 41, was given six years in 2017;", "found her driver, Bo Sample, 50, got 87 months."],
        ),
        (
            "Ada Example, 41, and Cy Pattern, 33, deny the charges; Bo Sample, 50, has pleaded guilty.",
            [
                "party Ada Example, 41, and Cy Pattern, 33, deny the charges;",
                "admitted Bo Sample, 50, has pleaded guilty.",
            ],
        ),
        (
            "Ada Example, 41, is wanted over the laundering of millions, and denies everything.",
            ["alleged Ada Example, 41, is wanted over the laundering of millions,", "party and denies everything."],
        ),
        (
            "Ada Example, 41, was charged with fraud and cleared of everything.",
            ["official Ada Example, 41, was charged", "alleged with fraud", "found and cleared of everything."],
        ),
    ],
)
def test_parts_that_are_known_in_different_ways(reads: Reader, text: str, parts: list[str]) -> None:
    """Each part begins where a clause begins, and has its own standing."""
    assert [f"{one.standing} {one.text}" for one in reads(text).statements] == parts


@pytest.mark.parametrize(
    "text",
    [
        "Ada Example, 41, was convicted and sentenced to nine years.",
        "Ada Example, 41, and Bo Sample, 50, were jailed for nine years.",
        "The court heard that Ada Example, 41, was convicted in 2015 and that Bo Sample, 50, was cleared.",
        "Ada Example, 41, who admitted fraud, was jailed for nine years.",
        "The alleged owner, Ada Example, 41, of Leeds and Hull, was jailed for nine years.",
    ],
)
def test_sentence_of_one_fate_stays_whole(reads: Reader, text: str) -> None:
    """So does one that somebody tells from end to end."""
    assert len(reads(text).statements) == 1


CLAUSES = (
    "Ada Example, 41, was jailed for nine years",
    "Bo Sample, 50, was cleared of fraud",
    "she admitted fraud",
    "the men were charged with theft",
    "rain fell",
    "both deny wrongdoing",
    "police said nothing",
)


@pytest.mark.law
@given(
    clauses=st.lists(st.sampled_from(CLAUSES), min_size=1, max_size=5),
    link=st.sampled_from((", and ", "; ", ", while ", " but ", ", ")),
)
def test_parts_hold_every_word_once(clauses: list[str], link: str, nothing: Knowledge) -> None:
    """Law 1: whatever a sentence is cut into, its parts are the sentence."""
    text = f"{link.join(clauses)}."
    found = read(article(f"Phones of the case\n\n{text}\n"), nothing).statements
    assert " ".join(one.text for one in found).split() == text.split()


@pytest.mark.parametrize(
    ("text", "event", "date", "counts", "instance"),
    [
        ("Ada Example, 41, was convicted in May 2021 on two counts of fraud.", "conviction", "2021-05", "2", ""),
        ("Ada Example, 41, was acquitted on 17 of 18 counts.", "acquittal", "unknown", "17 of 18", ""),
        ("The court of appeal upheld her conviction in May 2021.", "ruling", "2021-05", "", "appeal"),
        ("Ada Example, 41, was jailed at Leeds Crown Court on 3 May 2021.", "sentence", "2021-05-03", "", "first"),
        ("Ada Example, 41, was arrested in March 2018 and got nine years.", "sentence", "unknown", "", ""),
        ("Ada Example, 41, was expected to be sentenced in May 2021.", "", "", "", ""),
        ("Prosecutors say Ada Example, 41, ran it in May 2021.", "", "", "", ""),
    ],
)
def test_step_with_its_date_counts_and_instance(
    reads: Reader, text: str, event: str, date: str, counts: str, instance: str
) -> None:
    """Only what the sentence says; a date of another step is none of this one."""
    one = reads(text).statements[0]
    assert (str(one.event or ""), one.date, one.counts, str(one.instance or "")) == (event, date, counts, instance)
