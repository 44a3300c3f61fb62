"""What may be said of whom, from the steps of a case to a finding."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.link.site import Site
from generator.model.problems import Severity
from generator.model.wording.offences import Kind, kinds
from generator.model.wording.phrasebooks import PHRASEBOOKS
from generator.model.wording.verdicts import PASSES, Phrasing, Situation

from .project import brief, file, linked
from .wording import verdicts

MATRIX = (Path(__file__).parent.parent / "cases/wording/matrix.txt").read_text(encoding="utf-8").splitlines()
SAYS = {
    "deed": "Jane Example trafficked cocaine.",
    "noun": "The trafficker Jane Example moved away.",
    "verdict": "Jane Example was convicted of drug trafficking.",
    "accused": "Jane Example is accused of drug trafficking.",
    "crime": "Jane Example and her cocaine were known to all.",
    "told": "Prosecutors said that Jane Example trafficked cocaine.",
}


def rows() -> list[tuple[str, str, str]]:
    """Situation, phrasing and verdict of every cell."""
    phrasings = MATRIX[0].split(" | ")[1:]
    cells = (line.split(" | ") for line in MATRIX[1:])
    return [(row[0], said, verdict) for row in cells for said, verdict in zip(phrasings, row[1:], strict=True)]


@pytest.mark.parametrize(("situation", "phrasing", "verdict"), rows())
def test_the_matrix_of_situation_and_phrasing(situation: str, phrasing: str, verdict: str) -> None:
    """For each situation it stands written which phrasings pass, and a sentence of each has that verdict."""
    status = {"none": "none", "other": "final laundering"}.get(situation, f"{situation} drugs")
    assert bool(verdicts("en", status, SAYS[phrasing])) == (verdict == "reported")
    assert (Phrasing(phrasing) in PASSES[Situation(situation)]) == (verdict == "pass")


def test_the_matrix_is_whole() -> None:
    """No situation and no phrasing is left out."""
    assert {(situation, phrasing) for situation, phrasing, _ in rows()} == {(a, b) for a in Situation for b in Phrasing}


STEPS = {
    "indicted": "standing: official, event: indictment, date: 2020",
    "convicted": "standing: found, by: high-court, event: conviction, date: 2021, offence: [trafficking]",
    "final": "standing: found, by: high-court, event: conviction, date: 2021, offence: [trafficking], final: yes",
    "of another": "standing: found, by: high-court, event: conviction, date: 2021, offence: [racketeering], final: yes",
    "acquitted": "standing: found, by: high-court, event: acquittal, date: 2022, offence: [trafficking]",
}


def said(steps: list[str], sentence: str, **more: str) -> Site:
    """A site in which these steps were taken and a note says this."""
    claims = {f"step{number}": f"{STEPS[step]}, about: [jane-example]" for number, step in enumerate(steps)}
    head = "case: us-v-example\nby: police"
    note = file("title: N" + "".join(f"\n{key}: {value}" for key, value in more.items()), sentence)
    return linked({"briefs/b": brief(claims, None, head), "notes/n": note})[0]


def messages(site: Site) -> list[str]:
    """What is found, in words."""
    return [finding.problem.message for finding in site.wording.findings]


@pytest.mark.parametrize(
    ("steps", "ends"),
    [
        ([], "no step of a proceeding is known here"),
        (["indicted"], "accused, and not convicted"),
        (["indicted", "convicted"], "the conviction is not known to be final"),
        (["indicted", "final"], ""),
        (["of another"], "not convicted of this kind of offence"),
        (["convicted", "acquitted"], "cleared of it"),
    ],
)
def test_the_steps_of_a_case_decide(steps: list[str], ends: str) -> None:
    """The same words are a mistake or none by what claims report of the proceeding, and the message tells which."""
    found = messages(said(steps, "Some remember the drug trafficker Jane Example."))
    assert [message.rpartition(": ")[2] for message in found] == ([ends] if ends else [])


def test_an_old_accusation_in_a_claim_is_left() -> None:
    """A claim bears its date, and what came later is told beside it; a note has neither."""
    sentence = "Jane Example is accused of drug trafficking"
    claims = {"old": "standing: alleged", "end": f"{STEPS['acquitted']}, about: [jane-example]"}
    body = f"{sentence}. [old]\n\nShe was acquitted. [end]\n"
    site, _ = linked({"briefs/b": brief(claims, body, "case: us-v-example\nby: police")})
    assert messages(site) == []
    assert len(messages(said(["acquitted"], f"{sentence}."))) == 1


def test_people_are_errors_and_bodies_warnings() -> None:
    """The presumption of innocence is a right of people; of a company the editor is only warned."""
    assert verdicts("en", "none", "Jane Example laundered money.") == (Severity.ERROR,)
    assert verdicts("en", "none", "Example Global laundered money.") == (Severity.WARNING,)


def test_an_allowance_lets_its_words_pass_and_is_told() -> None:
    """What an editor stands by is no finding; the reason is kept for the end of the check."""
    row = "[{rule: wording, at: the drug trafficker, reason: It is a role in a play.}]"
    site = said([], "Some remember the drug trafficker Jane Example.", allow=row)
    assert messages(site) == []
    assert [(one.words, one.reason) for one in site.wording.allowed] == [
        ("the drug trafficker", "It is a role in a play.")
    ]


def test_an_allowance_is_for_its_own_words() -> None:
    """Other words of the same file are reported as before."""
    row = "[{rule: wording, at: the drug trafficker, reason: r}]"
    assert len(messages(said([], "The drug trafficker Jane Example laundered money.", allow=row))) == 2
    assert len(messages(said([], "It is the drug trafficker Jane Example. She laundered money.", allow=row))) == 1


def test_a_language_without_a_table_is_said_not_to_be_checked() -> None:
    """A text that nobody can judge has not passed: its file is told, under its language."""
    site, _ = linked(
        {"briefs/b": brief({"one": "standing: reported"}, "Jane Example ist schuldig. [one]", "language: de-AT")}
    )
    assert site.wording.unread == {"de": ("content/briefs/b.md",)}
    assert messages(site) == []


def test_a_brief_has_the_language_of_the_site_where_it_says_none() -> None:
    """The default of a brief's language is no statement about it."""
    assert len(verdicts("nl", "none", "Drugsbaron Jane Example kocht een jacht.")) == 1


def test_what_was_withdrawn_is_not_reported() -> None:
    """A sentence whose claim was withdrawn is not shown, so it asserts nothing."""
    claims = {"one": "standing: alleged, retracted: {date: 2022, reason: r}", "two": "standing: reported"}
    body = "Jane Example laundered money. [one] Jane Example smuggled cocaine. [two]\n"
    site, _ = linked({"briefs/b": brief(claims, body, "case: us-v-example\nby: police")})
    assert [one.words for one in site.wording.findings] == ["smuggled"]


def test_the_hint_names_who_says_so() -> None:
    """The claim knows who alleges it: the proposal begins with that name."""
    claims = {"one": "standing: alleged, by: prosecutor, about: [jane-example]"}
    body = "Jane Example laundered money. [one]\n"
    site, _ = linked({"briefs/b": brief(claims, body, "case: us-v-example")})
    assert [one.problem.hint for one in site.wording.findings] == ["say who says so: “According to The Prosecutor, …”"]


def test_an_offence_has_its_kinds_in_every_language() -> None:
    """A conviction is known by the name of its offence, whatever language that is in."""
    assert kinds("money laundering") == kinds("witwassen") == kinds("blanchiment") == {Kind.LAUNDERING}
    assert Kind.DRUGS in kinds("trafficking")
    assert kinds("handling a vehicle") == frozenset()


@pytest.mark.law
@given(st.sampled_from(sorted(SAYS)), st.sampled_from(["According to the police, {}", "“{}”", "Police say: {}"]))
def test_what_somebody_tells_is_never_reported(phrasing: str, around: str) -> None:
    """Attributed or quoted, every sentence passes, whoever it is about."""
    sentence = around.format(SAYS[phrasing].removesuffix("."))
    assert verdicts("en", "accused drugs", f"{sentence}.") == ()


@pytest.mark.law
@given(
    st.sampled_from(sorted(PHRASEBOOKS)),
    st.lists(
        st.sampled_from(
            [
                "Jane Example",
                "laundered",
                "“",
                "”",
                ";",
                ",",
                ".",
                "who",
                "the trafficker",
                "drugs",
                "’s",
                "[[",
                "said",
                "ran",
            ]
        ),
        max_size=30,
    ),
)
def test_no_text_is_too_odd(language: str, words: list[str]) -> None:
    """Any row of words is read to its end, and gives verdicts of known kinds."""
    assert set(verdicts(language, "none", " ".join(words))) <= set(Severity)


@pytest.mark.parametrize("language", ["fr", "de"])
def test_what_stands_around_a_text_in_another_language_is_read_too(language: str) -> None:
    """The summary and the corrections of a brief may be in the language of the site; its body is in its own."""
    guilty = "Jane Example laundered millions."
    head = f"language: {language}\ncase: us-v-example\nby: police\nsummary: {guilty} [^one]"
    told = f"{head}\nchanges: [{{date: 2021, why: Jane Example smuggled cocaine.}}]"
    files = {"briefs/b": brief({"one": "standing: reported, about: [jane-example]"}, f"{guilty} [one]", told)}
    found = [one.words for one in linked(files)[0].wording.findings]
    assert sorted(found) == ["laundered", "smuggled"]
