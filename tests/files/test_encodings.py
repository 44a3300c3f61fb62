"""Bytes become characters, and every character leads back to its bytes."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.files.texts.encodings import declared, decode

ENCODINGS = [
    ("utf-8", "", b""),
    ("utf-8", "", b"\xef\xbb\xbf"),
    ("utf-8", "utf-8", b""),
    ("utf-16-le", "", b"\xff\xfe"),
    ("utf-16-be", "", b"\xfe\xff"),
    ("cp1252", "windows-1252", b""),
    ("cp1252", "ISO-8859-1", b""),
    ("iso8859-15", "iso-8859-15", b""),
    ("iso8859-2", "latin2", b""),
    ("cp1250", "windows-1250", b""),
    ("cp1251", "windows-1251", b""),
    ("cp1253", "windows-1253", b""),
    ("cp1254", "windows-1254", b""),
    ("cp1257", "windows-1257", b""),
    ("mac-roman", "macintosh", b""),
]
MARKS = tuple(mark for _, _, mark in ENCODINGS if mark)
texts = st.text(st.characters(exclude_categories=["Cs"]))


@pytest.mark.law
@pytest.mark.parametrize(("codec", "name", "mark"), ENCODINGS)
@given(texts, st.data())
def test_every_span_leads_back_to_its_bytes(
    codec: str, name: str, mark: bytes, words: str, data: st.DataObject
) -> None:
    """For any text in any encoding, the bytes between two characters decode to the words between them."""
    words = words.encode(codec, "ignore").decode(codec)
    raw = mark + words.encode(codec)
    assume(mark or not raw.startswith(MARKS))  # such bytes are a mark, whatever is declared
    found = decode(raw, name)
    start = data.draw(st.integers(0, len(found.text)))
    end = data.draw(st.integers(start, len(found.text)))
    assert found.text == words
    assert raw[found.byte(start) : found.byte(end)].decode(codec) == words[start:end]


@pytest.mark.law
@given(st.binary(), st.sampled_from(["", *{name for _, name, _ in ENCODINGS}, "utf-16", "nonsense"]))
def test_no_byte_is_lost(raw: bytes, name: str) -> None:
    """Any bytes give a text that can be written again; its characters stand one behind the other to the end."""
    found = decode(raw, name)
    found.text.encode()
    places = [found.byte(at) for at in range(len(found.text) + 1)]
    assert places == sorted(set(places))
    assert (places[0], places[-1]) == (found.skipped, len(raw))


@pytest.mark.law
@given(
    st.lists(st.sampled_from(["a", "é", "€", "🙂", "\n"]), min_size=1, max_size=8).map("".join),
    st.integers(1, 700),
    st.sampled_from([("utf-8", b""), ("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")]),
    st.data(),
)
def test_a_place_far_behind_leads_back_to_its_byte(
    words: str, times: int, coded: tuple[str, bytes], data: st.DataObject
) -> None:
    """In a long text too, what stands before a character is as many bytes as are before its place."""
    codec, mark = coded
    found = decode(mark + (words * times).encode(codec))
    at = data.draw(st.integers(0, len(found.text)))
    assert found.byte(at) == len(mark) + len(found.text[:at].encode(codec))


def test_a_stray_byte_spoils_no_other_sign() -> None:
    """In a text of UTF-8 a broken byte is read as Windows-1252, and the rest as what it is."""
    raw = "Zoë paid €90 “in cash”, ".encode() + b"\x93she\x94 said."
    assert decode(raw).text == "Zoë paid €90 “in cash”, “she” said."
    assert raw[decode(raw).byte(24) : decode(raw).byte(29)] == b"\x93she\x94"


def test_a_text_cut_in_the_middle_of_a_sign_stays_utf_8() -> None:
    """A file that ends in half a sign is still read as what it is."""
    assert decode("fête à Liège €".encode()[:-1]).text == "fête à Liège â‚"


def test_bytes_without_a_sign_in_windows_1252_keep_their_number() -> None:
    """The five bytes that the encoding leaves out are control characters, as in browsers."""
    assert decode(b"\x81\xe9\x9d").text == "\x81é\x9d"


DECLARED = [
    (b'<meta charset="utf-8">', "utf-8"),
    (b"<META CHARSET=ISO-8859-15>", "ISO-8859-15"),
    (b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1250" />', "windows-1250"),
    (b"<meta name=description content='charset of a tank'>", ""),
    (b"<p>charset=utf-8</p>", ""),
    (b" " * 5000 + b'<meta charset="utf-8">', ""),
]


@pytest.mark.parametrize(("page", "name"), DECLARED)
def test_a_page_declares_its_encoding_in_its_beginning(page: bytes, name: str) -> None:
    """A declaration is a `<meta>` in the beginning of a page, whichever way it is written."""
    assert declared(page) == name


def test_a_byte_order_mark_is_believed_before_a_declaration() -> None:
    """The mark is part of the bytes themselves; a declaration may have been copied."""
    assert decode("\ufeffé".encode(), "windows-1252").text == "é"
