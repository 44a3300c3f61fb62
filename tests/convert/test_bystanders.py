"""Who is only named beside somebody's arrest, charge or verdict has no part in it."""

import pytest

from convert.conftest import article
from generator.convert.reading import Knowledge, read

ENGLISH = "The case is known in the town, and nobody knows what the judges of the court will make of it in the end."
DUTCH = "Het was in die tijd niet bekend wat er met de zaak zou gebeuren en wie dat voor het land wilde."
FRENCH = "On ne savait pas à cette époque ce que les juges de la ville feraient de cette affaire et des autres."

LINES = f"""
arrested | Bo Sample, 39, was arrested while Ada Example, 44, slept. {ENGLISH}
arrested | Bo Sample, 39, was arrested after Ada Example, 44, called the police. {ENGLISH}
arrested | Police arrested Bo Sample, 39, while Ada Example, 44, slept. {ENGLISH}
arrested | Bo Sample, 39, was arrested by Ada Example, 44. {ENGLISH}
charged | Bo Sample, 39, was charged with fraud while Ada Example, 44, watched. {ENGLISH}
convicted | Bo Sample, 39, was convicted when Ada Example, 44, told the truth. {ENGLISH}
convicted | A jury convicted Bo Sample, 39, although Ada Example, 44, had taken the blame. {ENGLISH}
sentenced | Bo Sample, 39, was jailed because Ada Example, 44, gave evidence against him. {ENGLISH}
cleared | Ada Example, 41, denies fraud while her brother Bo Sample, 35, was cleared of theft. {ENGLISH}
arrested | Bo Sample (39) werd aangehouden terwijl Ada Example (44) sliep. {DUTCH}
convicted | Bo Sample (39) is veroordeeld omdat Ada Example (44) alles vertelde. {DUTCH}
convicted | Bo Sample (39) is veroordeeld nadat Ada Example (44) had gebeld. {DUTCH}
acquitted | De rechtbank sprak Bo Sample (39) vrij terwijl Ada Example (44) wachtte. {DUTCH}
arrested | Bo Sample, 39 ans, est arrêté quand Ada Example, 44 ans, appelle la police. {FRENCH}
convicted | Bo Sample, 39 ans, a été condamné parce que Ada Example, 44 ans, a tout raconté. {FRENCH}
convicted | Le tribunal a condamné Bo Sample, 39 ans, alors que Ada Example, 44 ans, dormait. {FRENCH}
"""


@pytest.mark.parametrize("line", LINES.strip().splitlines())
def test_the_step_is_of_the_other_alone(line: str, nothing: Knowledge) -> None:
    """A side clause that names somebody else takes no step of the main clause."""
    fate, _, text = line.partition(" | ")
    found = read(article(f"A headline about the phones of this case\n\n{text}\n"), nothing).positions
    assert {id: str(one) for id, one in found.items()} == {"people/bo-sample": fate}


@pytest.mark.parametrize(
    "text",
    [
        "Ada Example, 44, said police found his car.",
        "Ada Example, 44, says detectives had followed her.",
    ],
)
def test_who_tells_of_an_authority_is_none(text: str, nothing: Knowledge) -> None:
    """`Roe said police found …` is Roe's word, not that of the police."""
    (one, *_) = read(article(f"A headline about the phones of this case\n\n{text} {ENGLISH}\n"), nothing).statements
    assert (str(one.standing), one.by) == ("reported", "")


def test_what_the_judge_said_is_not_said_by_the_accused(nothing: Knowledge) -> None:
    """Whoever is named before the last comma is whom it is about."""
    text = f"Ada Example, 41, hid the money, the judge said. {ENGLISH}"
    (one, *_) = read(article(f"A headline about the phones of this case\n\n{text}\n"), nothing).statements
    assert (str(one.standing), one.speaker, one.about) == ("found", "", ("people/ada-example",))
