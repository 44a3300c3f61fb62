"""Every sign, code and short scale of the tables of amounts is known beside a sum."""

import pytest

from convert.rules.amounts import without
from generator.convert.amounts import figures
from generator.convert.amounts import measurewords as words
from generator.convert.amounts.figures import Measure


@pytest.mark.parametrize(("sign", "code"), [*words.SIGNS.items(), *((code, code) for code in words.CODES)])
def test_every_sign_and_code_is_known_before_a_sum(sign: str, code: str) -> None:
    """With a space and without one; not as the end of another word."""
    assert [one.figure for one in figures.find(f"x {sign}70 x {sign} 71 x")] == [f"{code} 70", f"{code} 71"]
    assert " " in sign or without(Measure.MONEY)(figures.find(f"x q{sign}70 x"))


@pytest.mark.parametrize(
    ("language", "short", "scale"),
    [(code, short, scale) for code, table in words.SHORT_SCALES.items() for short, scale in table.items()],
)
def test_every_short_scale_is_known_after_a_number(language: str, short: str, scale: str) -> None:
    """With a space and without one; a longer word is another one."""
    assert [one.figure for one in figures.find(f"€70{short} x €71 {short} x", language)] == [
        f"EUR 70 {scale}",
        f"EUR 71 {scale}",
    ]
    assert [one.figure for one in figures.find(f"€70 {short}zzz x", language)] == ["EUR 70"]
