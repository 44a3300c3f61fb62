"""What stands in quotation marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.convert import sentences


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("'Ze was moe, niet boos', zei zijn zus.", ["Ze was moe, niet boos"]),
        ("The clerk wrote 'closed for good' on the door.", ["closed for good"]),
        ("Zij noemde het ‘een regel die niemand kent’.", ["een regel die niemand kent"]),
        ("Bram 'Spil' D. zag 's avonds de auto's en riep: 'Weg hier!'", ["Spil", "Weg hier!"]),
        ("'The officers' phones were new,' he said.", ["The officers' phones were new,"]),
        (",,De deur was open'', las zij. ,,En nu naar huis.''", ["De deur was open", "En nu naar huis."]),
        (',,De boot was weg", zei hij.', ["De boot was weg"]),
        ("He read: \"the 'old port' is shut\".", ["the 'old port' is shut"]),
        ("The officers' phones and the sellers' boats", []),
        ("'s Ochtends vertrok hij naar 't Gooi.", []),
        ("Prices fell in the '90s, and didn't rise.", []),
        ("d'une part, l'accusé", []),
        ("Ten, twelve,, and more", []),
    ],
)
def test_single_marks_and_those_of_old_newspapers_quote(text: str, quoted: list[str]) -> None:
    """Apostrophes, owners and words cut short at their beginning quote nothing."""
    assert [text[start:end] for start, end in sentences.quotations(text)] == quoted


@pytest.mark.parametrize(
    "text", ["'Het is klaar. We gaan.' Daarna ging Jan weg.", ",,Het is klaar. We gaan.'' Daarna ging Jan weg."]
)
def test_quoted_sentences_stay_together(text: str) -> None:
    """Whatever marks they stand in."""
    assert [one.text for one in sentences.split(text, "nl")] == [
        text.removesuffix(" Daarna ging Jan weg."),
        "Daarna ging Jan weg.",
    ]


@pytest.mark.law
@given(st.text(alphabet="ab s,.'’‘“”\"«»„", max_size=120))
def test_single_marks_never_cross_others(text: str) -> None:
    """Of two quotations one holds the other, or they are apart; none reaches out of the text."""
    found = sentences.quotations(text)
    assert all(0 <= start <= end <= len(text) for start, end in found)
    singles = [(start, end) for start, end in found if text[start - 1] in "'‘"]
    for start, end in singles:
        assert not any(first < end and start < last for first, last in found if (first, last) != (start, end))
