"""Where a sentence ends."""

import pytest

from generator.convert import sentences


@pytest.mark.parametrize(
    "paragraph",
    [
        "He paid $1.5 million to Mr. Doe of Acme Inc. in May.",
        "“It ended. We went home,” said Jane Doe.",
        "“It ended.” said Jane Doe.",
        'The judge said: "You knew. You did not care. It ends here."',
        "The reporter Peter R. de Vries was killed.",
        "The U.S. Attorney spoke.",
    ],
)
def test_it_is_one_sentence(paragraph: str) -> None:
    """Abbreviations, initials, decimals and quoted speech with its attribution end nothing."""
    assert [one.text for one in sentences.split(paragraph)] == [paragraph]


@pytest.mark.parametrize(
    "paragraph",
    [
        "It ended. | They went home.",
        "Was it so? | Nobody knew.",
        "“It ended,” she said. | “We went home.”",
        "So it did. | 40 came.",
    ],
)
def test_they_are_two_sentences(paragraph: str) -> None:
    """A full stop and a capital, a number or a quotation mark."""
    assert [one.text for one in sentences.split(paragraph.replace("| ", ""))] == paragraph.split(" | ")


def test_places_lead_back_to_the_paragraph() -> None:
    """Each sentence is what stands between its start and its end."""
    text = "  One thing.  Another thing. "
    assert [text[one.start : one.end] for one in sentences.split(text)] == ["One thing.", "Another thing."]
