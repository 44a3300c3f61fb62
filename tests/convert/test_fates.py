"""How far a text says that things went for a person, and that nobody gets what was done to another."""

import pytest

from convert.conftest import Reader
from generator.convert.claims.fates import Fate, furthest

PEOPLE = {"a": "people/ada-example", "b": "people/bo-sample", "c": "people/cy-pattern"}
SENTENCES = """
a sentenced; b acquitted | Ada Example, 41, got nine years, Bo Sample, 50, was cleared.
a sentenced; b acquitted | Ada Example, 41, was jailed for nine years while Bo Sample, 50, walked free.
a sentenced; b sentenced | Ada Example, 41, and Bo Sample, 50, were jailed for nine years.
a convicted; b convicted | Ada Example, 41, of Leeds, and Bo Sample, 50, of Hull, were both convicted of fraud.
a convicted; b charged | Ada Example, 41, was convicted of fraud, and Bo Sample, 50, is charged with theft.
a sentenced | Ada Example, 41, sold phones. She was sentenced to four years.
a arrested | Police arrested Ada Example, 41, on Friday.
a acquitted | Jurors acquitted Ada Example, 41, after an hour.
a charged | Ada Example, 41, faces three counts of fraud.
a charged | Prosecutors charged Ada Example, 41, with fraud.
a wanted | An arrest warrant was issued for Ada Example, 41, in May.
a indicted | A grand jury indicted Ada Example, 41, in May.
a pleaded-guilty | Ada Example, 41, admitted conspiracy to supply drugs.
a quashed | Ada Example, 41, was convicted of fraud in 2015. Her conviction was quashed in 2019.
a sentenced | Ada Example, 41, was convicted of fraud and sentenced to four years. She was cleared of a second count.
a acquitted | The case against Ada Example, 41, was dropped in May.
a arrested | The wife of Ada Example, 41, was jailed. Ada Example was arrested in May.
a nothing | The wife of Ada Example, 41, was jailed for six years.
a nothing | Ada Example’s brother was jailed for six years. Ada Example, 41, is a nurse.
a nothing | A man was jailed for the murder of Ada Example, 41, in 2015.
a nothing | Ada Example, 41, could be jailed for ten years.
a nothing | Ada Example, 41, has not been charged.
a nothing | Ada Example, 41, was told that a man had been arrested.
a sentenced; b sentenced | Ada Example, 41, met Bo Sample, 50, in Leeds. The pair were jailed for ten years.
a sentenced; b nothing | Ada Example, 41, told Bo Sample, 50, that she was innocent. She was jailed for six years.
a sentenced | A nurse has been jailed for six years. Ada Example, 41, admitted fraud. Bo Sample, 50, watched.
a charged | A nurse has been jailed for six years. Ada Example, 41, was charged with fraud.
a convicted; b nothing | Two nurses were jailed for six years. Ada Example, 41, was convicted. Bo Sample, 50, watched.
a sentenced | Ada Example, a former distributor, lives in Leeds. The former distributor was jailed for six years.
a sentenced | Ada Example, 41, lives in Leeds. The 41-year-old was jailed for six years.
a convicted | Ada Example, 41, who lives with Bo Sample, 50, was convicted of fraud.
a charged; b nothing | Ada Example, 41, was charged with selling phones to Bo Sample, 50, in May.
a acquitted | Walking free was Ada Example, 41, from Leeds.
a charged | Ada Example, 41, pleaded not guilty.
a nothing | Judge Ada Example sentenced a man to six years.
a nothing | Ada Example, 41, a nurse, lives in Leeds. A man from Hull was arrested. He was jailed for six years.
a sentenced | Ada Example, 41, whom the police call a banker, received six years.
a charged | Ada Example, 41, went on trial in Leeds on Monday.
a convicted | The jury found Ada Example, 41, guilty of fraud.
a cleared | The jury found Ada Example, 41, not guilty of fraud.
a nothing; b acquitted | Ada Example, 41, of Leeds, Bo Sample, 50, was cleared.
a acquitted; b acquitted | Ada Example, 41, of Leeds, Bo Sample, 50, were cleared.
a quashed | The court of appeal quashed the conviction of Ada Example, 41, in May.
a nothing | The lawyer said there was no case to answer. Ada Example, 41, wept.
a sentenced | Ada Example, 41, is a nurse. She must serve at least six years.
a sentenced | Ada Example, 41, is a nurse. Her two-year term was suspended.
a nothing | Ada Example, 41, is a nurse. If convicted, she must serve at least six years.
a pleaded-guilty | Ada Example, 41, copped a plea in May.
a pleaded-guilty | Ada Example, 41, admitted misconduct in public office.
a charged | Ada Example, 41, entered a not guilty plea.
a charged | A man charged with fraud, Ada Example, 41, lives in Leeds.
a indicted | A third man named in the indictment, baker Ada Example, 41, is abroad.
a indicted | The indictment was short. It charges Ada Example, 41, with fraud.
a sentenced | The second defendant, Ada Example, 41, is a nurse. She was jailed for six years.
a wanted | Police are looking for Ada Example, 41, who is suspected of fraud.
a nothing | The lawyer for Ada Example, 41, who was jailed in May, said no.
"""


@pytest.mark.parametrize("line", SENTENCES.strip().splitlines())
def test_fate_of_each_person(reads: Reader, line: str) -> None:
    """Each has the furthest that the text says of them; who only stands beside somebody has nothing."""
    wanted, _, text = line.partition(" | ")
    reading = reads(text)
    for one in wanted.split("; "):
        person, fate = one.split()
        assert PEOPLE[person] in reading.things
        assert str(reading.positions.get(PEOPLE[person], "nothing")) == fate


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ((Fate.ARRESTED, Fate.CHARGED), Fate.CHARGED),
        ((Fate.CONVICTED, Fate.CLEARED_OF), Fate.CONVICTED),
        ((Fate.CONVICTED, Fate.ACQUITTED), Fate.ACQUITTED),
        ((Fate.SENTENCED, Fate.QUASHED), Fate.QUASHED),
        ((Fate.PLEADED_GUILTY, Fate.ACQUITTED), Fate.PLEADED_GUILTY),
        ((), None),
    ],
)
def test_several_steps_come_to_one(found: tuple[Fate, ...], wanted: Fate | None) -> None:
    """Who is cleared is cleared, unless of some things only, or of another case than the one admitted."""
    assert furthest(found) is wanted


def test_pronoun_says_whom_it_was_taken_for(reads: Reader) -> None:
    """The editor sees the guess."""
    _, second = reads("Ada Example, 41, sold phones. She was jailed for six years.").statements
    assert (second.about, second.doubts) == (("people/ada-example",), ("“She” taken as Ada Example",))


def test_nobody_is_said_where_nobody_is_named(reads: Reader) -> None:
    """A verdict without a name is given to nobody."""
    (one,) = reads("A man was jailed for six years.").statements
    assert (one.about, one.doubts) == ((), ("whose it is is not said",))


def test_pronoun_after_a_stranger_means_nobody(reads: Reader) -> None:
    """Whoever was spoken of before, `he` may be the one whom no rule has found."""
    *_, last = reads("Ada Example, 41, sold phones. Her courier was arrested. He was jailed for six years.").statements
    assert "people/ada-example" not in last.about
    assert "it is not sure whom “He” means" in last.doubts


def test_words_about_a_person_rule_a_pronoun_out(reads: Reader) -> None:
    """A man is not `she`."""
    reading = reads("Mr Bo Sample, 50, said he was a baker. She was jailed for six years.")
    assert "people/bo-sample" not in reading.positions


def test_officer_may_be_the_accused(reads: Reader) -> None:
    """A rank protects nobody from what is plainly said of them, and nobody gets what they did to others."""
    assert str(reads("Det Insp Bo Sample was convicted of fraud.").positions["people/bo-sample"]) == "convicted"
    assert "people/bo-sample" not in reads("Det Insp Bo Sample arrested a man.").positions
