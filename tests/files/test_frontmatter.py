"""A file's fence, its record, its body; and back: what is dumped is read again as it was."""

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.files import yamltext
from generator.files.frontmatter import Split, dump, join, split, validate
from generator.model.records import Brief, Case, Named, Ruling, Source

FILE = "content/people/jane.md"

AWKWARD = (
    *("", " ", "NO", "yes", "~", "null", "12:30", "0123", "1_000", "a: b", "a #b", "#a", "- a", "-", "?", ": ", "a:"),
    *("{", "}", "[a]", "a, b", "&a", "*a", "!a", "|", ">", "'", '"', "it's", '"quoted"', "%", "@", "`", "\\", "\\n"),
    *(
        "a\nb",
        "a\n",
        "\n",
        "a\tb",
        "a ",
        " a",
        "a\u00a0b",
        "ø",
        "日本",
        "…",
        "a\u200bb",
        "😀",
        "---",
        "...",
        "<<",
        "=",
        "a\rb",
    ),
)
plain = st.text(
    st.characters(exclude_categories=("Cs", "Zl", "Zp", "Cc", "Cn"), exclude_characters="\u0085"), max_size=20
)
texts = st.one_of(st.sampled_from(AWKWARD), plain)
keys = st.text("abcdefghijklmnop-_", min_size=1, max_size=12).filter(lambda key: key[0] not in "-_")
trees: st.SearchStrategy[Any] = st.recursive(
    texts, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3), max_leaves=8
)
mappings = st.dictionaries(keys, trees, max_size=5)


def said(file_problems: Any) -> list[str]:
    """The problems as they are printed."""
    return [str(problem) for problem in file_problems]


@pytest.mark.law
@given(mappings)
def test_what_is_dumped_is_read_again(data: dict[str, Any]) -> None:
    """Frontmatter that we write gives back the data that it was made of."""
    parsed = yamltext.parse(dump(data), FILE)
    assert said(parsed.problems) == []
    assert parsed.data == data


@pytest.mark.law
@given(st.text())
@example("a\u2028b")
@example("a\x85b")
def test_any_text_at_all_is_read_again(text: str) -> None:
    """No sign in a text is lost or folded, not even a line separator."""
    assert yamltext.parse(dump({"key": text}), FILE).data == {"key": text}


@pytest.mark.law
@given(mappings, st.text().filter(lambda text: "\r" not in text))
def test_what_is_joined_is_split_again(data: dict[str, Any], body: str) -> None:
    """A whole file comes apart into the frontmatter and the body that it was joined from."""
    parts = split(join(data, body), FILE)
    assert parts.problems == ()
    assert parts.body == body
    assert yamltext.parse(parts.yaml, FILE).data == data


@pytest.mark.law
@given(st.text())
def test_no_text_breaks_the_split(text: str) -> None:
    """Any text is a file in two parts or has a problem."""
    parts = split(text, FILE)
    assert parts.problems or text.startswith("---")


def test_one_key_a_line_and_one_claim_a_line() -> None:
    """The canonical form keeps each claim on a line of its own, so that changes are seen line by line."""
    data = {
        "title": "A: B",
        "sources": ["one", "two"],
        "parties": {"jane": "accused"},
        "claims": {"users": {"standing": "found", "offence": ["a"]}},
        "slips": [{"written": "a", "read": "b"}],
        "empty": [],
    }
    assert dump(data) == (
        'title: "A: B"\n'
        "sources: [one, two]\n"
        "parties: {jane: accused}\n"
        "claims:\n"
        "  users: {standing: found, offence: [a]}\n"
        "slips:\n"
        "  - {written: a, read: b}\n"
        "empty: []\n"
    )


def test_a_file_comes_apart_at_its_fences() -> None:
    """The body is what stands under the second fence, and the lines above it are counted."""
    assert split("---\na: 1\n---\nText\n", FILE) == Split("a: 1", "Text\n", 3)
    assert split("---\n---\n", FILE) == Split("", "", 2)
    assert split("---\na: 1\n---", FILE) == Split("a: 1", "", 3)
    assert split("---\r\na: 1\r\n---\r\nText", FILE).above == 3


def test_a_rule_in_the_body_is_no_fence() -> None:
    """Only the first two fences count."""
    assert split("---\na: 1\n---\nText\n\n---\n\nMore", FILE).body == "Text\n\n---\n\nMore"


@pytest.mark.parametrize("text", ["", "title: T\n", "\n---\n---\n", "----\n---\n", " ---\n---\n", "# Heading\n"])
def test_a_file_begins_with_its_fence(text: str) -> None:
    """Without a fence in the first line there is no frontmatter."""
    assert said(split(text, FILE).problems) == [
        f"{FILE}:1:1: error: expected `---` in the first line, before the frontmatter [fence]"
    ]


@pytest.mark.parametrize("text", ["---\n", "---", "---\ntitle: T\n\nText", "---\na: 1\n ---\n"])
def test_a_fence_is_closed(text: str) -> None:
    """A fence that is never closed is reported where it was opened."""
    assert said(split(text, FILE).problems) == [
        f"{FILE}:1:1: error: the frontmatter opened here is never closed by a line `---` [fence]"
    ]


def mistakes(model: Any, yaml: str) -> list[str]:
    """What is wrong with frontmatter, the file's name left out."""
    _, problems = validate(model, yamltext.parse(yaml, FILE, 1), FILE)
    return [str(problem).removeprefix(f"{FILE}:") for problem in problems]


@pytest.mark.parametrize(
    ("model", "yaml", "reports"),
    [
        (
            Named,
            "nmae: Jane\nname: J",
            ["2:1: error: unknown key `nmae` [unknown-key]\n    hint: did you mean `name`?"],
        ),
        (Named, "aliases: [J]", ["2:1: error: `name` is missing here [missing-key]"]),
        (Named, "name: J\naliases: Jane", ["3:10: error: expected a list, such as [one, two] [value]"]),
        (Case, "name: C\nparties: [a]", ["3:10: error: expected keys and values, such as {key: value} [value]"]),
        (
            Case,
            "name: C\nunnamed:\n  dg: applicant",
            ["4:7: error: expected keys and values, such as {key: value} [value]"],
        ),
        (Brief, "title: T\ndate: 2021\nsources: []", ["4:10: error: expected at least one [value]"]),
        (
            Brief,
            "title: T\ndate: [a]\nsources: [s]",
            ["3:7: error: this list: expected a text, found a list or a mapping [value]"],
        ),
        (
            Brief,
            "title: T\ndate: {a: b}\nsources: [s]",
            ["3:7: error: this value: expected a text, found a list or a mapping [value]"],
        ),
        (
            Source,
            "title: T\ntype: pres",
            [
                "3:7: error: `pres` is none of: court, authority, republished release, press, scholar, counsel, "
                "party [value]\n    hint: did you mean `press`?"
            ],
        ),
        (
            Source,
            "title: T\ntype: zzz",
            [
                "3:7: error: `zzz` is none of: court, authority, republished release, press, scholar, counsel, "
                "party [value]"
            ],
        ),
        (Source, "title: T\ntype: press\nseed: ../x", ["4:7: error: `../x`: a seed is a path below `seeds/` [value]"]),
        (
            Ruling,
            "name: R\nhistory: [{outcome: affirmed, rulling: a}]",
            ["3:31: error: unknown key `rulling` [unknown-key]\n    hint: did you mean `ruling`?"],
        ),
        (
            Source,
            "title: T\ntype: press\npublish: full",
            ["2:1: error: this value: `publish: full` is a right: say in `licence` whence you have it [value]"],
        ),
        (Source, "title: T\ntype: press\npublish: full\nlicence: 'By agreement'", []),
        (
            Source,
            "title: T\ntype: press\npublish: full\nlicence: ''",
            ["5:10: error: expected a text, found nothing [value]"],
        ),
        (
            Brief,
            "title: T\ndate: 2021\nsources: [s]\nclaims:\n  ok: {standing: reported}\n  A b: {standing: reported}",
            ["7:3: error: `A b`: the id of a claim is 2 to 24 of a-z 0-9 - [value]"],
        ),
        (Named, 'name: "J\\x07"', ["2:7: error: `J\\x07`: this text holds a control character [value]"]),
        (Case, "name: C\nunnamed: {dg: {role: applicant}}", ["3:15: error: `known_as` is missing here [missing-key]"]),
    ],
)
def test_a_mistake_stands_at_its_key_or_value(model: Any, yaml: str, reports: list[str]) -> None:
    """A wrong key is reported at the key and a wrong value at the value, with what was expected."""
    assert mistakes(model, yaml) == reports


def test_all_mistakes_of_a_file_are_found_at_once() -> None:
    """One run tells everything that is wrong with the values of a file."""
    assert len(mistakes(Source, "titel: T\ntype: book\ndate: someday\naddress: x.example")) == 5


def test_a_long_value_is_cut_in_a_message() -> None:
    """A report quotes no more than the beginning of a long text."""
    (report,) = mistakes(Source, f"title: T\ntype: press\nseed: {'x' * 90}")
    assert f"`{'x' * 57}…`" in report


def test_a_wrong_key_of_a_table_stands_at_the_key() -> None:
    """A reference that is the key of an entry is reported at the key, not at its value."""
    (report,) = mistakes(Case, "name: C\nparties: {Jane Doe: accused}")
    assert report.startswith("3:11: ")


def test_what_is_missing_in_a_file_without_a_fence_stands_in_its_first_line() -> None:
    """A YAML file has nothing above its first line, and an entry has its fence."""
    for file, line in (("content/site.yaml", 1), (FILE, 2)):
        _, problems = validate(Named, yamltext.parse("aliases: [J]", file, line - 1), file)
        assert said(problems) == [f"{file}:{line}:1: error: `name` is missing here [missing-key]"]


def test_frontmatter_that_cannot_be_read_misses_nothing() -> None:
    """A mistake in the YAML itself is one problem: what could not be read is not said to be missing."""
    assert len(mistakes(Named, "name: J\nb: [x")) == 1
