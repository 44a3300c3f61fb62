"""A name out of texts and files: what stands in its place, and that everything else stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.files import masked, yamltext
from generator.files.masking import Mask, Others

MASK = Mask.of(
    "a ferry owner",
    "person",
    "people/ada-exemplar",
    ["Ada Exemplar", "Exemplar", "ada exemplar"],
    Others(("Mary Ada Exemplar", "mary ada exemplar"), ("exemplar-lines", "mary-ada-exemplar")),
)

YAML = [
    ("title: Ada Exemplar speaks", "title: A ferry owner speaks"),
    ("title: 'It''s Exemplar'  # as printed", "title: 'It''s a ferry owner'  # as printed"),
    ('title: "“Exemplar” says \\"no\\""', 'title: "“a ferry owner” says \\"no\\""'),
    ("why: >-\n  By Ada\n  Exemplar, it\n  says.\nx: y", "why: >-\n  By a ferry owner, it\n  says.\nx: y"),
    ("why: |\n  - Exemplar\n", "why: |\n  - A ferry owner\n"),
    ("parties: {ada-exemplar: accused}", "parties: {a-ferry-owner: accused}"),
    ("about: [ada-exemplar, x]  # Exemplar", "about: [a-ferry-owner, x]  # a ferry owner"),
    ("about: ['nordmark-v-exemplar#seller']", "about: ['nordmark-v-a-ferry-owner#seller']"),
    ("claims:\n  exemplar-said: {a: b}", "claims:\n  person-said: {a: b}"),
    ("answers: [b-exemplar#exemplar]", "answers: [b-a-ferry-owner#person]"),
    ("evidence: [{passage: met Exemplar}]", 'evidence: [{passage: "met \\\\[a ferry owner\\\\]"}]'),
    ("address: https://x.example/a?q=ada+exemplar", "address: https://x.example/"),
    ("address: https://ada-exemplar.example/a", "address: https://withdrawn.invalid/"),
    ("address: https://x.example/exemplars", "address: https://x.example/exemplars"),
    ("seed: seeds/2020-exemplar.v2.html", "seed: seeds/2020-a-ferry-owner.v2.html"),
    ("name: Mary Ada Exemplar", "name: Mary Ada Exemplar"),
    ("by: mary-ada-exemplar", "by: mary-ada-exemplar"),
    (
        "tables:\n  exemplar: {show: events, caption: Exemplar, of: [ada-exemplar]}",
        "tables:\n  person: {show: events, caption: A ferry owner, of: [a-ferry-owner]}",
    ),
]
BODIES = [
    (
        "Ada Exemplar spoke. Exemplar left; Exemplar's friends stayed.",
        "A ferry owner spoke. A ferry owner left; a ferry owner's friends stayed.",
    ),
    (
        "He met [[Exemplar]], [[Exemplar|her]] and [Ada\nExemplar](people/ada-exemplar).",
        "He met [[a ferry owner]], [[a ferry owner|her]] and [a ferry owner](people/a-ferry-owner).",
    ),
    (
        "[[Exemplar]] spoke. [one]\n\n> Exemplar spoke",
        "[[a ferry owner|A ferry owner]] spoke. [one]\n\n> \\[a ferry owner\\] spoke",
    ),
    ("[[Exemplar]] spoke. [one]\n\nMore.", "\\[[[a ferry owner]]\\] spoke. [one]\n\nMore."),
    (
        "So [exemplar-one] and [^b#exemplar-one] and [^exemplar-one].",
        "So [person-one] and [^b#person-one] and [^person-one].",
    ),
    ("Ada &#69;xemplar, `ada-exemplar`", "A ferry owner, `a-ferry-owner`"),
    ("Mary Ada Exemplar and Exemplars, exemplary", "Mary Ada Exemplar and Exemplars, exemplary"),
]


@pytest.mark.parametrize(("before", "after"), YAML)
def test_name_goes_out_of_frontmatter(before: str, after: str) -> None:
    """Each kind of value in its own way; quoting, comments and what belongs to a namesake stay."""
    assert masked.settings(before, MASK) == after


@pytest.mark.parametrize(("before", "after"), BODIES)
def test_name_goes_out_of_a_body(before: str, after: str) -> None:
    """Words, links, marks and references; brackets where the words are a source's."""
    assert masked.body(before, MASK, brief=True) == after


PIECES = [
    "Ada Exemplar",
    "Exemplar",
    "ADA\u00a0EXEMPLAR",
    "x",
    " ",
    "\n",
    ". ",
    ", ",
    "> ",
    "[[",
    "]]",
    "&amp;",
    "%20",
    "é",
    "\\",
]


@pytest.mark.law
@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_no_form_is_left_and_nothing_changes_twice(text: str) -> None:
    """Whatever stands around a name, prose has none of it afterwards, and masking it again changes nothing."""
    done = MASK.prose(text, "x")
    assert not MASK.found(done)
    assert MASK.prose(done, "x") == done


@pytest.mark.law
@given(st.dictionaries(st.sampled_from(["title", "why", "note"]), st.lists(st.sampled_from(PIECES)).map("".join)))
def test_frontmatter_still_reads(values: dict[str, str]) -> None:
    """Whatever its texts are, the frontmatter has the same keys and can be read, without the name."""
    from generator.files import frontmatter

    before = "".join(f"{key}: {frontmatter.flow(value)}\n" for key, value in values.items() if value.strip())
    parsed = yamltext.parse(before, "f")
    if not parsed.readable or not before:
        return
    after = yamltext.parse(masked.settings(before, MASK), "f")
    assert after.readable
    assert after.data.keys() == parsed.data.keys()
    assert not any(MASK.found(value) for value in after.data.values())
