"""Hard-wrapped texts become paragraphs, and nothing else is joined."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.files.seeds import layer
from generator.files.texts.layers import raw_span
from generator.files.texts.wrapping import Joint, joints

FIRST = (
    "Three people who sold handsets of the Kestrel network were arrested in Antwerp on Friday, prosecutors said, after "
    "an investigation that had lasted for almost two years. A lawyer for the company, J. Mertens, denied the "
    "accusation and said that his client had never dealt in anything but legal products."
)
SECOND = (
    "The court in Liège is to hear the case in March. Until then two of the three remain in custody, while the third, "
    "a woman of 34 from Namur, was released on condition that she hand in her passport and keep away from the others."
)


def wrapped(*paragraphs: str, width: int = 72, between: str = "\n\n", end: str = "\n", **indent: str) -> str:
    """The paragraphs as a mail program breaks them."""
    text = between.join(textwrap.fill(paragraph, width, **indent) for paragraph in paragraphs)  # type: ignore[arg-type]
    return text.replace("\n", end)


def rows(text: str) -> list[str]:
    """The lines of the layer that say something."""
    return [line.text.strip() for line in layer("a.txt", text.encode()).lines if line.text.strip()]


@pytest.mark.parametrize("width", [36, 60, 72, 78, 100])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_paragraphs_of_a_wrapped_text_are_lines(width: int, end: str) -> None:
    """At any usual width and with any line ends, each paragraph is one line of the layer."""
    assert rows(wrapped(FIRST, SECOND, width=width, end=end)) == [FIRST, SECOND]


def test_a_paragraph_may_begin_with_an_indent() -> None:
    """Where no blank lines part the paragraphs, an indent does."""
    assert rows(wrapped(FIRST, SECOND, FIRST, between="\n", initial_indent="    ")) == [FIRST, SECOND, FIRST]


def test_a_quoted_mail_is_joined_without_its_marks() -> None:
    """Marks of quotation at the beginning of lines go, but for the first of a paragraph."""
    text = wrapped(FIRST, SECOND, initial_indent="> ", subsequent_indent="> ")
    assert rows(text) == [f"> {FIRST}", f"> {SECOND}"]


def test_a_line_has_the_number_of_the_row_in_which_it_begins() -> None:
    """The number of a joined line leads to the raw file."""
    text = wrapped(FIRST, SECOND)
    found = [line for line in layer("a.txt", text.encode()).lines if line.text]
    assert [text.split("\n")[line.number - 1][:9] for line in found] == [FIRST[:9], SECOND[:9]]


LEFT = {
    "headline": "Kestrel sellers are held after raids in four towns of the north",
    "bullets": "- a handset with two hundred contacts, found in the car of the first\n- forty others in a shed that "
    "belongs to nobody who was charged\n- a ledger of the sales in a hand that the police cannot read",
    "numbers": "1. that the accused sold handsets to a group of smugglers in Liège;\n2. that the accused wiped them "
    "when he was told that one was lost;\n3. that the accused laundered the money of the group in Namur.",
    "table": "Name        Age   Position\nMertens      51   counsel for the company and its owner\nDelvaux      "
    "34   released",
    "address": "The Editor\n12 Quay Street\nNamur",
    "fields": "From: the office of the public prosecutor in the town of Liège now\nSubject: the case against the three "
    "sellers of the Kestrel phones\nDate: Friday",
    "verse": "who goes there\nnobody\nwho stays\nall of us",
}


@pytest.mark.parametrize("name", LEFT)
def test_what_is_no_prose_is_not_joined(name: str) -> None:
    """In a wrapped text lists, tables, addresses, fields and verse keep their lines."""
    block = LEFT[name]
    assert rows(wrapped(FIRST, SECOND, FIRST) + f"\n\n{block}\n\n" + wrapped(SECOND)) == [
        *(FIRST, SECOND, FIRST),
        *(line.strip() for line in block.split("\n")),
        SECOND,
    ]


FURNITURE = """Press office of the court
Read this mail in your browser if it does not show as it should.
FOR IMMEDIATE RELEASE
Namur, 3 May 2021
Contact: the spokeswoman of the court, Ms Ferrand, 081 555 019
You get this mail since you are on the list of the press office here."""


def test_a_wrapped_mail_may_stand_in_furniture() -> None:
    """Paragraphs are joined where they are most of the text, whatever stands around them."""
    text = "\n\n".join((FURNITURE, wrapped(FIRST, SECOND, FIRST), "Follow us\nPrivacy\nContact"))
    assert rows(text) == [*FURNITURE.split("\n"), FIRST, SECOND, FIRST, "Follow us", "Privacy", "Contact"]


UNWRAPPED = {
    "paragraphs": f"{FIRST}\n{SECOND}\n{FIRST}\n",
    "teasers": "\n".join(f"Story number {number} of the day is about the port and its cranes" for number in range(30)),
    "sentences": "\n".join(
        ["The court sat for an hour on Friday and rose.", "It will sit again in March next year."] * 9
    ),
    "short": wrapped(FIRST[:90]),
}


@pytest.mark.parametrize("name", UNWRAPPED)
def test_a_text_that_is_not_wrapped_stays_as_it_is(name: str) -> None:
    """Where the file as a whole is not clearly wrapped every line stays its own, and the text is the raw text."""
    text = UNWRAPPED[name]
    assert layer("a.txt", text.encode()).text == text


BROKEN = [
    ("the prosecu-", "tors of the town", "the prosecutors of the town"),
    ("a well-", "known firm that is", "a well-known firm that is"),
    ("said Jean-", "Pierre and no more", "said Jean-Pierre and no more"),
    ("a man of 48-", "year standing was", "a man of 48-year standing was"),
    ("an encryp\u00ad", "ted handset that", "an encrypted handset that"),
    ("he came – that is -", "and went to the", "he came – that is - and went to the"),
]


@pytest.mark.parametrize(("above", "below", "one"), BROKEN)
def test_a_word_broken_at_the_end_of_a_line_is_mended(above: str, below: str, one: str) -> None:
    """A hyphen goes where the text writes the word without it, and stays where it may belong to the word."""
    fill = "of the town and of the whole country round it to this day and"
    above, below = f"{fill[: 60 - len(above)]} {above}", f"{below} {fill[: 58 - len(below)]}"
    told = "Prosecutors told of a well-known man. He is known well."
    found = rows(wrapped(FIRST, SECOND, FIRST, width=62) + f"\n\n{above}\n{below}\n\n{told}\n")
    assert one in found[3]


def test_a_hyphen_that_the_text_does_not_explain_stays() -> None:
    """One hyphen alone shows no habit of breaking words, so it is kept."""
    full = [f"and the line goes on to be of nearly this same width so {letter}" for letter in "abcde"]
    assert (
        joints([*full, "and here it ends in a word that nobody explains, sale-", "room"], always=True)[5] is Joint.CLOSE
    )


@pytest.mark.law
@given(st.lists(st.text(st.sampled_from("ab .-\u00ad>|\t\u00a0\u200b1"), max_size=60)), st.sampled_from(["\n", "\r\n"]))
def test_joining_loses_nothing_but_breaks(lines: list[str], end: str) -> None:
    """Every line that says something is in the layer; only spaces, marks of quotation and hyphens at ends may go."""
    text = end.join([*lines, *wrapped(FIRST, SECOND, FIRST).split("\n"), *lines])
    found = layer("a.txt", text.encode())
    gone = str.maketrans("", "", " \t\n\r>-\u00ad\u00a0\u200b")
    assert found.text.translate(gone) == text.translate(gone)
    for line in found.lines:
        assert found.text[line.start : line.start + len(line.text)] == line.text


@pytest.mark.law
@given(st.integers(40, 90), st.lists(st.sampled_from([FIRST, SECOND]), min_size=2, max_size=4), st.data())
def test_a_span_of_a_joined_text_leads_to_its_bytes(width: int, paragraphs: list[str], data: st.DataObject) -> None:
    """The bytes of any span have the span's words, broken as they are in the file."""
    raw = wrapped(*paragraphs, width=width).encode()
    found = layer("a.txt", raw)
    start = data.draw(st.integers(0, len(found.text) - 1))
    end = data.draw(st.integers(start + 1, len(found.text)))
    span = raw_span(found, start, end)
    assert span is not None
    assert raw[slice(*span)].decode().split() == found.text[start:end].split()
