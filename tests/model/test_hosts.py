"""Hosts that hide where a link leads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.hosts import is_disguised, is_number, is_shortener, mixed, named, same, shown_as


@pytest.mark.parametrize("host", ["192.0.2.7", "[2001:db8::7]", "2001:db8::7", "3221225991", "0xC0000207", "192.0.519"])
def test_a_number_is_no_name(host: str) -> None:
    """In every way in which browsers read one."""
    assert is_number(host)


@pytest.mark.parametrize("host", ["192.example", "a1.example", "7.example.org", "0x.example", "localhost"])
def test_a_name_may_hold_numbers(host: str) -> None:
    """What ends in a name is one."""
    assert not is_number(host)


def test_letters_of_one_script_are_told_from_mixed_ones() -> None:
    """Latin with accents, Cyrillic alone and Japanese are words; one Cyrillic letter among Latin ones is none."""
    assert mixed("pаypal.example") == ("Cyrillic", "Latin")
    assert not any(
        map(mixed, ("münchen.example", "xn--mnchen-3ya.example", "полиция.example", "東京タワーtower.example"))
    )
    assert is_disguised("xn--80ak6aa92e.example")
    assert not any(map(is_disguised, ("полиция.example", "apple.example", "192.0.2.7")))


def test_a_host_is_named_by_what_a_reader_takes_for_one() -> None:
    """Files, initials and sentences without a space are none; an e-mail address names no page."""
    assert named("see www.police.example and https://Court.example/v1.final") == ("www.police.example", "court.example")
    assert named("README.md, i.e. the list by a.b@police.example; Sample v. Example") == ()


def test_a_part_of_a_host_is_the_same_host() -> None:
    """With or without `www.`, and whichever way round."""
    assert same("police.example", "www.police.example")
    assert same("news.police.example", "police.example")
    assert not same("police.example", "notpolice.example")
    assert same("münchen.example", "xn--mnchen-3ya.example")


def test_a_shortener_is_one_only_under_its_own_name() -> None:
    """The host of a page that ends like one is none."""
    assert is_shortener("bit.ly")
    assert is_shortener("WWW.TinyURL.com")
    assert not is_shortener("rabbit.ly")


@pytest.mark.law
@given(st.text(max_size=60))
def test_whatever_is_written_is_judged(words: str) -> None:
    """No text of anybody makes it fail."""
    assert isinstance(named(words), tuple)
    assert isinstance(shown_as(f"xn--{words}"), str)
    assert isinstance(is_number(words) or is_disguised(words) or bool(mixed(words)), bool)
