"""A PDF becomes lines with their pages, or a clear message."""

import zlib

import pytest

from files.printed import PICTURE, assembled, pdf
from generator.files.seeds import layer
from generator.files.texts.formats import NoSeed
from generator.files.texts.layers import page_of, raw_span
from generator.files.texts.pdfpages import Printed
from generator.files.texts.pdftext import laid_out

READER = "the reader of PDFs is an extra"
PARAGRAPH = (
    "The grand jury charges that from 2019 to 2021 the defendant",
    "Orla Quist knowingly sold handsets of the Veldnet company to",
    "persons who she knew were traffickers, and wiped them when the",
    "police had seized them, as the evidence in this case will show.",
)
LOCK = f"/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<{'41' * 32}>/U<{'42' * 32}>>>/ID[<00><00>]"


def test_lines_of_print_are_paragraphs_with_their_page() -> None:
    """Lines of a paragraph are one line; running heads and page numbers stay lines of their own."""
    head = "Case 7 Document 12"
    pages = ["\r\n".join((head, *PARAGRAPH, f"Page {number}")) for number in (1, 2)]
    found = laid_out(Printed(tuple(pages), " The  indictment "))
    rows = [(line.page, line.text) for line in found.lines if line.text]
    one = " ".join(PARAGRAPH)
    assert rows == [(1, head), (1, one), (1, "Page 1"), (2, head), (2, one), (2, "Page 2")]
    assert found.meta.title == "The indictment"
    assert found.text == "\n".join(line.text for line in found.lines)


def test_a_word_that_the_reader_marks_as_broken_is_mended() -> None:
    """A hyphen at the end of a line goes where the document shows the word without it."""
    broken = "In the years from 2019 to 2021 and in the towns named, the def\ufffeendant sold handsets to the others."
    text = laid_out(Printed(("\r\n".join((*PARAGRAPH, broken)),))).text
    assert "in the towns named, the defendant sold handsets" in text


def test_a_place_in_a_pdf_leads_to_its_page() -> None:
    """A PDF has no bytes that are its words; each place has a page."""
    found = laid_out(Printed(("First page of the two", "Second page of the two")))
    assert raw_span(found, 0, 5) is None
    assert page_of(found, found.text.index("First")) == 1
    assert page_of(found, found.text.index("Second")) == 2
    assert page_of(layer("a.txt", b"words"), 2) == 0


@pytest.mark.parametrize("pages", [(), ("", ""), ("3", "4"), ("Scan 1", "", "", "")])
def test_a_pdf_of_pictures_says_what_to_do(pages: tuple[str, ...]) -> None:
    """Without a text layer there is nothing to read, stamps of the scanner apart."""
    with pytest.raises(NoSeed, match="its pages are pictures") as error:
        laid_out(Printed(pages))
    assert "OCR" in error.value.hint


def test_the_text_of_a_pdf_is_read() -> None:
    """The pages of a file in the order of the document, with the signs that it writes."""
    pytest.importorskip("pypdfium2", reason=READER)
    found = layer("a.pdf", pdf([["Judgment (summary)", "€5 – “no”, said Zoë."], ["It ends here."]]))
    rows = [(line.page, line.text) for line in found.lines if line.text]
    assert rows == [(1, "Judgment (summary)"), (1, "€5 – “no”, said Zoë."), (2, "It ends here.")]


UNREAD = [
    ("locked", pdf([["Words on a page"]], LOCK), "locked with a password"),
    ("broken", b"%PDF-1.4\nrubbish", "it is broken"),
    ("cut", pdf([["Words on a page"]])[:-200], "it is broken"),
    ("pictures", assembled([PICTURE]), "its pages are pictures"),
    ("long", assembled([b""] * 1501), "more than 1,500 pages"),
    (
        "bomb",
        assembled([zlib.compress(zlib.compress(b" " * 1_200_000_000, 9), 9)], head="/Filter[/FlateDecode/FlateDecode]"),
        "more than 60 seconds or 1024 MB",
    ),
]


@pytest.mark.parametrize(("data", "said"), [case[1:] for case in UNREAD], ids=[case[0] for case in UNREAD])
def test_a_pdf_that_cannot_be_read_says_why(data: bytes, said: str) -> None:
    """A locked, broken, long or bomb-like file is a message and a hint, and never takes the program with it."""
    pytest.importorskip("pypdfium2", reason=READER)
    with pytest.raises(NoSeed, match=said) as error:
        layer("a.pdf", data)
    assert error.value.hint
