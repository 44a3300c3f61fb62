"""Addresses: what is about a visitor is taken out, what is about the page stays."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.files.arriving.addresses import Refused, clean, is_random, key, name, parse, shown

TOKEN = "q7Zt2Xw9Lm4Rk8Vb1Nc6"

CLEANED = [
    ("https://news.example/a?utm_source=mail&utm_medium=x&id=3", "https://news.example/a?id=3"),
    ("https://news.example/a?fbclid=IwAR0&page=2", "https://news.example/a?page=2"),
    ("https://news.example/a?gift=abc&x=1", "https://news.example/a?x=1"),
    ("https://news.example/a?email=jan%40post.example", "https://news.example/a"),
    ("https://news.example/a?to=jan%40post.example&id=3", "https://news.example/a?id=3"),
    (f"https://news.example/a?token={TOKEN}&id=3", "https://news.example/a?id=3"),
    (f"https://news.example/a?id=3&key={TOKEN}", "https://news.example/a?id=3"),
    ("https://jan:geheim@news.example/a", "https://news.example/a"),
    ("https://news.example/a;jsessionid=8F3B2C91?id=3", "https://news.example/a?id=3"),
    ("https://news.example/a#access_token=abc", "https://news.example/a"),
]

LEFT = [
    "https://news.example/a?id=3&page=2",
    "https://news.example/a?key=covid-vaccine-update-2021-03",
    "https://news.example/a?sid=12",
    "https://news.example/a?code=0123456789",
    "https://news.example/a?q=jan%20post",
    "https://news.example/a#the-trial",
    "https://news.example/story?ref=home&&x",
    "https://news.example/emails/a-token-of-thanks",
]


@pytest.mark.parametrize(("address", "expected"), CLEANED)
def test_what_is_about_the_visitor_goes(address: str, expected: str) -> None:
    """The rest of the address stays as it was written, and what went is named."""
    cleaned, gone = clean(address)
    assert cleaned == expected
    assert gone


@pytest.mark.parametrize("address", LEFT)
def test_what_is_about_the_page_stays(address: str) -> None:
    """An address without a trace of its visitor is left alone to the letter."""
    assert clean(address) == (address, ())


@pytest.mark.law
@given(st.text(max_size=60), st.sampled_from(["", "https://news.example/a?", "https://news.example/a?utm_x=1&"]))
@example("//[", "")
def test_cleaning_twice_changes_nothing(text: str, before: str) -> None:
    """Whatever somebody takes for an address, what is left of it holds nothing more to take."""
    cleaned, _ = clean(before + text)
    assert clean(cleaned) == (cleaned, ())


def test_one_page_has_one_key() -> None:
    """Scheme, www., a last slash, the case of the host and the visitor make no other page; its path does."""
    ways = (
        "https://news.example/Phones",
        "http://www.News.example/Phones/",
        "https://news.example/Phones?utm_source=x#top",
    )
    assert len({key(one) for one in ways}) == 1
    assert key("https://news.example/phones") != key(ways[0])
    assert key("https://news.example/Phones?id=3") != key(ways[0])


def test_a_page_is_named_by_its_last_words() -> None:
    """Or with its host, where the last part of its path says little."""
    assert name("https://news.example/2021/03/two-men-arrested.html?x=1") == "two-men-arrested"
    assert name("https://www.news.example/2021/4711.html") == "news.example 4711"
    assert name("https://news.example/") == "news.example"


def test_a_target_is_written_as_the_network_writes_it() -> None:
    """Names of any script and signs of any kind become ASCII; the usual port is left out."""
    target = parse("https://KRÄNT.example:443/zoë?q=ü#x")
    assert str(target) == "https://xn--krnt-moa.example/zo%C3%AB?q=%C3%BC"
    assert parse("http://news.example:8080").authority == "news.example:8080"
    assert parse("http://[::1]:80/").authority == "[::1]"


@pytest.mark.law
@given(st.text(max_size=80), st.sampled_from(["", "http://", "https://news.example/", "http://["]))
def test_any_text_is_an_address_or_refused(text: str, before: str) -> None:
    """And what is one goes over the line as ASCII without a space."""
    try:
        target = parse(before + text)
    except Refused:
        return
    written = str(target)
    assert written.isascii()
    assert not any(char.isspace() for char in written)


def test_words_are_not_random_and_tokens_are() -> None:
    """A slug with a date is written by a person; a token, a UUID and a signed one are not."""
    for word in (
        "newsletter20210314daily",
        "the-trial-of-the-two-men-2021",
        "OperationSilverHarbour",
        "1234567890123456",
    ):
        assert not is_random(word), word
    for token in (
        TOKEN,
        "8f3b2c91d0e4a5b67c8d",
        "3f2a9c10-1b2c-4d5e-8f90-a1b2c3d4e5f6",
        "eyJhbGciOiJub25lIn0.eyJzdWIi",
    ):
        assert is_random(token), token


def test_a_password_is_not_shown() -> None:
    """What is printed of an address begins with its host."""
    assert shown("https://jan:geheim@news.example/a@b") == "https://news.example/a@b"
