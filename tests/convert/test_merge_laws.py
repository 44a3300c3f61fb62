"""The laws of converting again: random changes of the converter × random edits by hand."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import permutations, product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.convert.again import parts
from generator.convert.again.identities import keep_ids, likeness
from generator.convert.again.merge import Merged, merge
from generator.convert.again.origins import tokens
from generator.convert.again.parts import Parts
from generator.convert.again.units import take_apart
from generator.files import frontmatter, markdown

WORDS = (
    *("lantern", "harbour", "ledger", "phone", "court", "warehouse", "clerk", "signal", "border", "witness"),
    *("sold", "found", "carried", "opened", "wrote", "denied", "moved", "kept", "counted", "hid"),
    *("quietly", "twice", "abroad", "together", "later", "nearby", "early", "openly", "slowly", "alone"),
)
STANDINGS = ("alleged", "official", "reported", "party")
NAMES = ("jane-doe", "foo-bar-ltd", "lisbon-police", "omar-roe")


@dataclass(frozen=True)
class Claim:
    """A sentence with its mark and data; `style` is how its line of frontmatter is written."""

    id: str
    words: tuple[str, ...]
    data: tuple[tuple[str, Any], ...]
    style: str = "flow"


@dataclass(frozen=True)
class Brief:
    """Paragraphs of claims, headings among them as texts, and the order of the frontmatter."""

    title: str
    parts: tuple[str | tuple[Claim, ...], ...]
    comment: str = ""
    backwards: bool = False

    @property
    def claims(self) -> tuple[Claim, ...]:
        return tuple(claim for part in self.parts if not isinstance(part, str) for claim in part)


def sentence(claim: Claim) -> str:
    return " ".join(claim.words).capitalize() + "."


def written(brief: Brief) -> str:
    """The text of a brief; a claim in the style in which somebody writes it."""
    claims = brief.claims[::-1] if brief.backwards else brief.claims
    lines = [f"title: {brief.title}", "sources: [weekly]"]
    if claims:
        lines += ["claims:", *(line for claim in claims for line in styled(claim))]
    lines += [f"# {brief.comment}"] if brief.comment else []
    blocks = [
        part if isinstance(part, str) else " ".join(f"{sentence(claim)} [{claim.id}]" for claim in part)
        for part in brief.parts
    ]
    return "---\n" + "\n".join([*lines, "language: en"]) + "\n---\n" + "\n\n".join(filter(None, blocks)) + "\n"


def styled(claim: Claim) -> list[str]:
    line = frontmatter.dump({"claims": {claim.id: dict(claim.data)}}).split("\n")[1]
    match claim.style:
        case "block":
            fields = (frontmatter.dump({key: value}).rstrip("\n") for key, value in claim.data)
            return [f"  {claim.id}:", *(f"      {one}" for one in fields)]
        case "quoted":
            return [re.sub(r"standing: ([\w-]+)", r"'standing':  '\1'", line)]
        case "remark":
            return [f"  # look at {claim.id} again", f"{line}  # seen {claim.id}"]
        case _:
            return [line]


def sentence_of(number: int) -> tuple[str, ...]:
    """One of some thousand sentences; those of one stride have many of their words in common, in order."""
    first, stride, size = number % len(WORDS), number // len(WORDS) % 7 + 1, number // len(WORDS) // 7 % 6 + 4
    return tuple(WORDS[(first + stride * place) % len(WORDS)] for place in range(size))


# Each is drawn at once and not word by word: what Hypothesis keeps of every draw costs more than a merge.
IDS = st.integers(0, 0xFFFFFF).map(lambda n: f"c{n:06x}")
SENTENCES = st.integers(0, len(WORDS) * 7 * 6 - 1).map(sentence_of)
ABOUT = [[*some] for size in range(4) for some in permutations(NAMES, size)]
DATA = st.sampled_from(
    [
        tuple((key, value) for key, value in zip(("standing", "by", "about", "date"), row, strict=True) if value)
        for row in product(STANDINGS, ("", *NAMES), ABOUT, ("", "2021", "2021-03", "2021-03-12"))
    ]
)
CLAIMS = st.builds(Claim, IDS, SENTENCES, DATA)


@st.composite
def drafts(draw: st.DrawFn) -> Brief:
    """A draft as the converter writes one: no id and no sentence twice."""
    claims = draw(
        st.lists(CLAIMS, min_size=1, max_size=8, unique_by=(lambda claim: claim.id, lambda claim: claim.words))
    )
    found: list[str | tuple[Claim, ...]] = []
    while claims:
        size = draw(st.integers(1, 3))
        found += [f"## {draw(st.sampled_from(WORDS)).capitalize()}"] if draw(st.booleans()) else []
        found.append(tuple(claims[:size]))
        claims = claims[size:]
    return Brief("A story", tuple(found))


SIGNS = (
    *(
        "---\n",
        "title: a\n",
        "claims:\n",
        "  ca1: {standing: alleged}\n",
        "  ca1:\n    by: x # y\n",
        "}\n",
        "\t",
        "\r",
    ),
    *(
        "claims: {}\n",
        "claims: [ca1]\n",
        "doubts:\n  - {at: ca1, why: x}\n",
        "- a\n",
        "&a ",
        "'",
        '"',
        "\u2028",
    ),
    *("Foo bar. [ca1]", " More of it. [cb2]\n\n", "> quoted\n", "```\n", "- item [cc3]\n", "| a [cd4] | b |\n"),
    *(
        "[[Name|x]]",
        "\\[ca1\\]",
        "[^ca1]",
        "[ca1](x)",
        "\x00",
        "é",
        "## Head\n",
        "1. x\n",
        "\n\n",
        "summary: >-\n  a\n",
    ),
)


def each(brief: Brief, number: int, change: Callable[[Claim], Sequence[Claim]]) -> Brief:
    """The brief with the claim of this number, counted round, changed into others."""
    if not brief.claims:
        return brief
    id = brief.claims[number % len(brief.claims)].id
    rows = (
        part
        if isinstance(part, str)
        else tuple(new for claim in part for new in (change(claim) if claim.id == id else [claim]))
        for part in brief.parts
    )
    return replace(brief, parts=tuple(row for row in rows if row))


def fresh(brief: Brief, number: int, prefix: str) -> str:
    return f"{prefix}{number % 1000}-{len(brief.claims)}-{len(brief.title)}"


def with_field(claim: Claim, key: str, value: Any) -> Claim:
    return replace(claim, data=tuple({**dict(claim.data), key: value}.items()))


def converter(brief: Brief, number: int, draw: st.DrawFn) -> Brief:
    """One change that a converter could make."""
    match draw(
        st.sampled_from(("field", "less", "about", "words", "drop", "add", "cut", "join", "title", "heading", "swap"))
    ):
        case "field":
            return each(brief, number, lambda c: [with_field(c, "standing", draw(st.sampled_from(STANDINGS)))])
        case "less":
            return each(brief, number, lambda c: [replace(c, data=c.data[:1])])
        case "about":
            about = draw(st.lists(st.sampled_from((*NAMES, "new-roe")), min_size=1, max_size=3, unique=True))
            return each(brief, number, lambda c: [with_field(c, "about", about)])
        case "words":
            return each(brief, number, lambda c: [replace(c, words=(*c.words[:-1], f"new{number}"))])
        case "drop":
            return each(brief, number, lambda c: [])
        case "add":
            new = Claim(fresh(brief, number, "n"), ("machine", f"new{number}", *draw(SENTENCES)), draw(DATA))
            return each(brief, number, lambda c: [c, new]) if brief.claims else replace(brief, parts=((new,),))
        case "cut":
            ids = fresh(brief, number, "x"), fresh(brief, number, "y")
            return each(
                brief,
                number,
                lambda c: [replace(c, id=ids[0], words=c.words[:3]), replace(c, id=ids[1], words=c.words[3:])],
            )
        case "join":
            rows = [part for part in brief.parts if not isinstance(part, str)]
            return replace(brief, parts=(sum(rows[:2], ()), *rows[2:])) if rows else brief
        case "title":
            return replace(brief, title=f"Another story {number}")
        case "heading":
            return replace(brief, parts=tuple(p for p in brief.parts if not isinstance(p, str)))
        case _:
            return replace(brief, parts=brief.parts[::-1])


def person(brief: Brief, number: int, draw: st.DrawFn) -> Brief:
    """One edit that a person could make."""
    match draw(
        st.sampled_from(("field", "words", "drop", "add", "move", "style", "title", "order", "comment", "name"))
    ):
        case "field":
            key = draw(st.sampled_from(("by", "standing", "place")))
            return each(brief, number, lambda c: [with_field(c, key, f"hand-{number}")])
        case "words":
            return each(brief, number, lambda c: [replace(c, words=(*c.words, f"hand{number}"))])
        case "drop":
            return each(brief, number, lambda c: [])
        case "add":
            own = Claim(fresh(brief, number, "own"), ("hand", f"hand{number}", *draw(SENTENCES)), draw(DATA))
            return each(brief, number, lambda c: [own, c])
        case "move":
            if not brief.claims:
                return brief
            claim = brief.claims[number % len(brief.claims)]
            left = each(brief, number, lambda c: [])
            return replace(left, parts=(*left.parts, (claim,)))
        case "style":
            style = draw(st.sampled_from(("block", "quoted", "remark")))
            return each(brief, number, lambda c: [replace(c, style=style)])
        case "title":
            return replace(brief, title=f"My story hand{number}")
        case "order":
            return replace(brief, backwards=True)
        case "comment":
            return replace(brief, comment=f"hand{number}")
        case _:
            return each(brief, number, lambda c: [replace(c, id=fresh(brief, number, "my"))])


@dataclass(frozen=True)
class Again:
    """A draft, what a better converter made of it, what a person made of it, and the outcome."""

    base: Brief
    new: Brief
    mine: Brief
    merged: Merged

    @property
    def read(self) -> Parts:
        found = parts.read(self.merged.text)
        assert isinstance(found, Parts)
        return found

    def both(self, path: str) -> bool:
        return any(one.what == path for one in self.merged.conflicts)


@st.composite
def again(draw: st.DrawFn) -> Again:
    base = new = mine = draw(drafts())
    for number in draw(st.lists(st.integers(0, 99), max_size=4, unique=True)):
        new = converter(new, number, draw)
    for number in draw(st.lists(st.integers(0, 99), max_size=4, unique=True)):
        mine = person(mine, number, draw)
    return Again(base, new, mine, merge(written(base), written(new), written(mine)))


def by_id(brief: Brief) -> dict[str, Claim]:
    return {claim.id: claim for claim in brief.claims}


@pytest.mark.law
@given(again())
def test_marks_and_claims_agree(case: Again) -> None:
    """A claim enters or leaves in frontmatter and body together, and stands once."""
    marks = [key for key, unit in case.read.body.units.items() if unit.marked]
    assert sorted(marks) == sorted(case.read.claims)
    assert all(case.read.raw_body.count(f"[{mark}]") == 1 for mark in marks)


def test_claims_that_all_go_leave_an_empty_list() -> None:
    """The person deleted the one that the new draft kept; the new draft has none of the others."""
    kept, one, other = (Claim(f"c00000{n}", sentence_of(n), (("standing", "alleged"),)) for n in range(3))
    base = written(Brief("A story", ((kept, one), (other,))))
    merged = merge(base, written(Brief("A story", ((kept,),))), written(Brief("A story", ((one,), (other,)))))
    assert merged.text.partition("---\n")[2] == "title: A story\nsources: [weekly]\nclaims: {}\nlanguage: en\n---\n\n"
    assert merged.conflicts == ()


@pytest.mark.law
@given(again())
def test_everything_is_readable(case: Again) -> None:
    """The outcome is never the fallback: no conflict is about a whole frontmatter."""
    assert not [one for one in case.merged.conflicts if "frontmatter" in one.what]


@pytest.mark.law
@given(again())
def test_what_a_person_wrote_survives(case: Again) -> None:
    """Words, values, claims and comments of a person are in the outcome."""
    for word in re.findall(r"\w*hand[\w-]*|# seen \S+|# look at \S+", written(case.mine)):
        assert word in case.merged.text
    base = by_id(case.base)
    for id, claim in by_id(case.mine).items():
        edited = id in base and (claim.words, claim.data) != (base[id].words, base[id].data)
        if (edited and id not in by_id(case.new)) or id.startswith("own"):
            assert case.read.claims[id] == dict(claim.data)
            assert sentence(claim) in case.merged.text


@pytest.mark.law
@given(again())
def test_what_a_person_deleted_stays_deleted(case: Again) -> None:
    """Neither the claim nor its sentence comes back."""
    for id in by_id(case.base).keys() - by_id(case.mine).keys():
        assert id not in case.read.claims
        assert f"[{id}]" not in case.merged.text


@pytest.mark.law
@given(again())
def test_fields_that_nobody_touched_follow_the_new_draft(case: Again) -> None:
    """Field by field; what a person changed stays, and is told where the converter changed it too."""
    base, new, mine = by_id(case.base), by_id(case.new), by_id(case.mine)
    for id in base.keys() & new.keys() & mine.keys():
        for key in {key for claims in (base, new, mine) for key, _ in claims[id].data}:
            old, made, ours = (dict(claims[id].data).get(key) for claims in (base, new, mine))
            outcome = case.read.claims[id].get(key)
            if old == ours:
                assert outcome == made
            elif not isinstance(old, list):
                assert outcome == ours
                assert case.both(f"claims.{id}.{key}") == (made not in (old, ours))


@pytest.mark.law
@given(again())
def test_sentences_that_nobody_touched_follow_the_new_draft(case: Again) -> None:
    """A sentence of all three is the new draft's where a person left it as it was."""
    base, new, mine = by_id(case.base), by_id(case.new), by_id(case.mine)
    for id in base.keys() & new.keys() & mine.keys():
        outcome = case.read.body.units[id].words
        if mine[id].words == base[id].words:
            assert outcome == sentence(new[id]) or case.both(f"body.{id}")
        else:
            assert outcome == sentence(mine[id])


@pytest.mark.law
@given(again())
def test_new_claims_come(case: Again) -> None:
    """A claim that only the new draft has is in the outcome, or a conflict holds its sentence, or it was deleted."""
    said = " ".join(one.new for one in case.merged.conflicts)
    for claim in case.new.claims:
        if claim.id.startswith("n"):
            assert case.read.claims.get(claim.id) == dict(claim.data) or sentence(claim) in said


@pytest.mark.law
@given(again())
def test_merging_again_changes_nothing(case: Again) -> None:
    """The outcome is a fixed point; and where the new draft was not kept as the last one nothing comes twice.

    What a conflict only told of may come then: once, as there is nothing of it yet.
    """
    text = case.merged.text
    assert merge(written(case.new), written(case.new), text).text == text
    twice = parts.read(merge(written(case.base), written(case.new), text).text)
    assert isinstance(twice, Parts)
    told = " ".join(one.new for one in case.merged.conflicts)
    assert all(f"[{id}]" in told for id in twice.claims.keys() - case.read.claims.keys())
    assert twice.claims.keys() == twice.body.marks
    words = [unit.words for unit in case.read.body.units.values()]
    assert all(unit.words in words or unit.words in told for unit in twice.body.units.values())


@pytest.mark.law
@given(again())
def test_untouched_sides_change_nothing(case: Again) -> None:
    """Byte for byte: nobody's edit, no new draft, or the new draft itself."""
    base, new, mine = written(case.base), written(case.new), written(case.mine)
    assert merge(base, new, base).text == new
    assert merge(base, base, mine).text == mine
    assert merge(base, new, new).text == new


@pytest.mark.law
@given(again())
def test_untouched_body_becomes_the_new_one(case: Again) -> None:
    """A person's comment in the frontmatter leaves the body to the converter."""
    mine = written(replace(case.base, comment="mine"))
    merged = merge(written(case.base), written(case.new), mine)
    read, new = parts.read(merged.text), parts.read(written(case.new))
    assert isinstance(read, Parts)
    assert isinstance(new, Parts)
    assert read.raw_body == new.raw_body
    assert read.outline.data == new.outline.data
    assert merged.conflicts == ()
    assert "# mine\n" in merged.text


@pytest.mark.law
@given(again())
def test_conflict_is_told_at_its_line(case: Again) -> None:
    """In the line of a conflict, or in the lines that follow it, stands what the person wrote."""
    lines = case.merged.text.split("\n")
    for one in case.merged.conflicts:
        if one.mine:
            assert one.mine.split(" [")[0].split("\n")[0] in "\n".join(lines[one.line - 1 : one.line + 3])


@pytest.mark.law
@given(again())
def test_windows_line_ends_stay(case: Again) -> None:
    """A brief of which every line ends in CR LF is merged like any other, and ends its lines so."""
    mine = written(case.mine).replace("\n", "\r\n")
    merged = merge(written(case.base), written(case.new), mine)
    assert merged.text.replace("\r\n", "\n") == case.merged.text
    assert merged.text.count("\n") == merged.text.count("\r\n")


@pytest.mark.law
@given(again())
def test_comments_survive(case: Again) -> None:
    """Between any two lines of the frontmatter and behind any of them, in their order."""
    head, _, body = written(case.mine).removeprefix("---\n").partition("---\n")
    lines = [f"{line}{'  # behind' * (n % 3 == 0)}\n# under {n}" for n, line in enumerate(head.splitlines())]
    mine = "---\n" + "\n".join(lines) + "\n---\n" + body
    merged = merge(written(case.base), written(case.new), mine)
    comments = re.findall(r"# (?:behind|under \d+)", mine)
    assert [one for one in re.findall(r"# (?:behind|under \d+)", merged.text) if one in comments] == comments
    assert not [one for one in merged.conflicts if "frontmatter" in one.what]


def passages(text: str) -> dict[str, str]:
    read = parts.read(text)
    assert isinstance(read, Parts)
    assert read.claims.keys() == read.body.marks
    return {key: unit.words for key, unit in read.body.units.items() if unit.marked}


@pytest.mark.law
@given(again())
def test_ids_stay(case: Again) -> None:
    """An id of the last draft is given to its passage or to none; every claim keeps its place, words and data."""
    last, new = written(case.base), written(case.new)
    kept = keep_ids(last, new)
    before, made, after = passages(last), passages(new), passages(kept)
    read = parts.read(kept)
    data = read.claims if isinstance(read, Parts) else {}
    assert list(made.values()) == list(after.values())
    assert [dict(one.data) for one in case.new.claims] == [data[id] for id in after]
    for id in before.keys() & after.keys():
        assert likeness(tokens(before[id]), tokens(after[id])) >= 0.6
    for words in set(before.values()) & set(after.values()):
        assert {id for id in before if before[id] == words} & {id for id in after if after[id] == words}
    assert keep_ids(last, kept) == kept
    assert keep_ids(last, last) == last


@pytest.mark.law
@given(st.lists(st.sampled_from(WORDS), max_size=12), st.lists(st.sampled_from(WORDS), max_size=12))
def test_likeness_is_the_share_of_words_in_order(one: list[str], other: list[str]) -> None:
    """Held against the plain way to count it."""
    rows = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i, word in enumerate(one):
        for j, same in enumerate(other):
            rows[i + 1][j + 1] = rows[i][j] + 1 if word == same else max(rows[i][j + 1], rows[i + 1][j])
    expected = 2 * rows[-1][-1] / (len(one) + len(other)) if one and other else 0.0
    assert likeness(one, other) == expected


MARKED = (
    *("Foo bar. [ca1]", " More of it. [cb2]", "- item [cc3]\n", "1. x [ce5]\n", "2. y [cf6]\n", "| a [cd4] | b |\n"),
    *("## Head [cj1]\n", "[ck2]", "  far in [cl3]", "> quoted [cm4]\n", "[ci9](people/x)", "[[Name|x]]", "\\[cg7\\]"),
    *("[^ch8]", "\n", "\n\n", " \n", "> quoted\n", "word ", "*em* ", "~~~\n", "| --- | --- |\n"),
)


@pytest.mark.law
@given(st.lists(st.sampled_from(MARKED), max_size=12).map("".join))
def test_marks_are_those_of_the_parser(text: str) -> None:
    """Where the marks of a body are sound, units have the same ones as the pages."""
    body, problems = markdown.parse(text, "x.md", marks=True)
    if not any(one.rule == "mark" for one in problems):
        assert take_apart(text).marks == {span.value for inline in body.inlines for span in inline.of("claim")}


@pytest.mark.law
@given(st.lists(st.sampled_from(SIGNS), max_size=20).map("".join))
def test_units_give_the_body_again(text: str) -> None:
    """Every byte of a body stands in exactly one place."""
    body = take_apart(text)
    assert "".join(unit.lead + unit.text for unit in body.units.values()) + body.tail == text


HOSTILE = st.lists(st.sampled_from(SIGNS), max_size=14).map("".join)


@pytest.mark.law
@given(HOSTILE, HOSTILE, HOSTILE, st.booleans())
def test_any_texts_are_merged_or_left(base: str, new: str, mine: str, fenced: bool) -> None:
    """Nothing raises; a brief that cannot be read is given back with one conflict that says so."""
    if fenced:
        base, new, mine = (
            f"---\ntitle: x\nclaims:\n  ca1: {{standing: alleged}}\n---\n{one}" for one in (base, new, mine)
        )
    merged = merge(base, new, mine)
    if any("cannot be" in one.what for one in merged.conflicts):
        assert merged.text == mine
        assert len(merged.conflicts) == 1
