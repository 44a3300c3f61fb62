"""Every given name of the English table makes a person."""

import pytest

from generator.convert.english import people
from generator.convert.english.given import ALSO_WORDS, GIVEN
from generator.convert.english.roles import OFFICES, ROLE_WORDS
from generator.convert.english.words import ORDINARY


def _is_found(name: str) -> bool:
    return any(one.form == f"{name} Quendle" for one in people.find(f"It fell on {name} Quendle again."))


@pytest.mark.law
def test_every_given_name_makes_a_person() -> None:
    """Unless the word begins sentences or says what somebody is; what is a word or a place, too, makes nobody alone."""
    plain = [name for name in sorted(GIVEN) if name.casefold() not in ORDINARY | ROLE_WORDS]
    assert [name for name in plain if not _is_found(name)] == []
    assert [name for name in sorted(ALSO_WORDS - GIVEN - OFFICES) if _is_found(name)] == []
