"""From every sentence of a draft the way leads back to the bytes of the seed."""

import json
import re
from typing import Any

import pytest
from files.printed import pdf
from hypothesis import given
from hypothesis import strategies as st

from convert.test_draft import TEXTS
from generator.convert import reports
from generator.convert.reading import Knowledge, Reading, read
from generator.files import seeds
from generator.files.texts.formats import NoSeed
from generator.files.texts.layers import Layer, raw_span
from generator.model.articles import Article

# What may stand in the bytes between the words of a sentence and is not in it.
UNSEEN = str.maketrans("", "", "\u00ad\u200b\u2060\ufeff")


def spaced(text: str) -> str:
    """The words, whatever separates them."""
    return " ".join("".join(char if char.isprintable() else " " for char in text.translate(UNSEEN)).split())


@pytest.mark.law
@given(text=TEXTS, encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_sentence_leads_back_to_its_bytes(text: str, encoding: str, nothing: Knowledge) -> None:
    """Offset and length of a sentence are those of its words in the layer; the bytes of that stretch say the same."""
    data, codec = text.encode(encoding, "replace"), "utf-16-le" if encoding == "utf-16" else "utf-8"
    try:
        layer = seeds.layer("a.txt", data)
    except NoSeed:
        return  # this is no text, and that is said
    reading = read(Article("seeds/a.txt", "", layer.lines), nothing)
    for sentence in reading.sentences:
        end = sentence.start + len(sentence.text)
        assert spaced(layer.text[sentence.start : end]) == spaced(sentence.text)
        span = raw_span(layer, sentence.start, end)
        assert span is not None
        assert spaced(data[slice(*span)].decode(codec)) == spaced(sentence.text)
    claims = json.loads(reports.found(reading, layer))["claims"]
    for claim, statement in zip(claims, reading.statements, strict=True):
        assert spaced(data[slice(*claim["bytes"])].decode(codec)) == spaced(statement.text)


def test_broken_word_leads_back_to_both_of_its_halves(nothing: Knowledge) -> None:
    """A sentence that runs over wrapped lines, with a soft hyphen in it, is found in the file as it is there."""
    wrapped = (
        "Two men who sold en\u00adcrypted phones in the harbour town of Port\n"
        "Lisse were arrested on Monday after a search of their shop in\n"
        "the old harbour, and they are held in custody there since then.\n\n"
        "Nobody else was arrested on that day or on any other day of the\n"
        "week that followed, and nobody else is sought by anybody in the\n"
        "whole of the country, the harbour police said in a statement.\n\n"
    )
    wrapped += "".join(wrapped.partition("\n\n")[2] for _ in range(3))
    data = wrapped.encode()
    layer = seeds.layer("a.txt", data)
    reading = read(Article("seeds/a.txt", "", layer.lines), nothing)
    (sentence,) = (one for one in reading.sentences if one.text.startswith("Two men"))
    assert "sold encrypted phones in the harbour town of Port Lisse were" in sentence.text
    span = raw_span(layer, sentence.start, sentence.start + len(sentence.text))
    assert span is not None
    assert data[slice(*span)].decode() == wrapped.partition("\n\n")[0]


PAGE = """<html><body><h1>Harbour police stop the Lantern ferry</h1>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<p>Two men were arrested on the ferry, the harbour police <b>said</b> on 12 March 2021.</p>
<p>&ldquo;We knew nothing of it,&rdquo; said Piet Voorbeeld, who denies that he sold&nbsp;phones.</p>
</body></html>
"""
PAGE_TOLD = """\
   1 kept     16-53        headline | Harbour police stop the Lantern ferry
   2 dropped  76-107       menu | Home Sport
   3 kept     121-205      paragraph | Two men were arrested on the ferry, the harbour police said…
   4 kept     213-307      paragraph | “We knew nothing of it,” said Piet Voorbeeld, who denies th…
"""
PAGE_CLAIMS = """\
Two men were arrested on the ferry, the harbour police <b>said</b> on 12 March 2021.
&ldquo;We knew nothing of it,&rdquo; said Piet Voorbeeld, who denies that he sold&nbsp;phones.
"""
TEXT = """Harbour police stop the Lantern ferry\r
\r
Share this\r
\r
Zoë paid €90 for it, the harbour police said on 12 March 2021. He denies it.\r
"""
TEXT_TOLD = """\
   1 kept     0-37         headline | Harbour police stop the Lantern ferry
   3 dropped  41-51        sharing and comments | Share this
   5 kept     55-131       paragraph | Zoë paid €90 for it, the harbour police said on 12 March 20…
"""
TEXT_CLAIMS = """\
Zoë paid €90 for it, the harbour police said on 12 March 2021.
He denies it.
"""
PRINTED = (
    (
        "Harbour police stop the Lantern ferry",
        "",
        "Two men were arrested on the ferry on 12 March 2021, the harbour police said on Monday.",
        "One of the men denies that he sold the phones, and the other said nothing of it at all.",
    ),
    ("Page 2 of 2", "", "A third man was arrested in the harbour on 14 March 2021, the police said in a statement."),
)
PRINTED_TOLD = """\
   1 kept     page 1       headline | Harbour police stop the Lantern ferry
   2 kept     page 1       paragraph | Two men were arrested on the ferry on 12 March 2021, the ha…
   3 kept     page 1       paragraph | One of the men denies that he sold the phones, and the othe…
   5 dropped  page 2       running head | Page 2 of 2
   6 kept     page 2       paragraph | A third man was arrested in the harbour on 14 March 2021, t…
"""


def explained(reading: Reading, layer: Layer) -> str:
    """The explanation of the lines that say something, without the reasons."""
    rows = (line for line in reports.explained(reading, layer) if re.match(" *[0-9]", line))
    shown = (re.sub(r": .*?  (?=\| )", " ", row) for row in rows if not row.endswith("| "))
    return "".join(f"{row}\n" for row in shown)


def reported(name: str, data: bytes, known: Knowledge) -> tuple[str, list[dict[str, Any]]]:
    """The lines of a seed as people are told of them, and its claims as programs are."""
    layer = seeds.layer(name, data)
    reading = read(Article(f"seeds/{name}", "", layer.lines), known)
    return explained(reading, layer), json.loads(reports.found(reading, layer))["claims"]


@pytest.mark.parametrize(
    ("name", "data", "codec", "lines", "claims"),
    [
        ("a.html", PAGE.encode(), "utf-8", PAGE_TOLD, PAGE_CLAIMS),
        ("a.txt", TEXT.encode("cp1252"), "cp1252", TEXT_TOLD, TEXT_CLAIMS),
    ],
    ids=["page", "text"],
)
def test_lines_and_claims_are_told_with_their_bytes(
    name: str, data: bytes, codec: str, lines: str, claims: str, nothing: Knowledge
) -> None:
    """The first and the one past the last, in the file as it is: with what stands between the words there."""
    told, made = reported(name, data, nothing)
    assert told == lines
    assert "".join(data[slice(*claim["bytes"])].decode(codec) + "\n" for claim in made) == claims
    assert not [claim for claim in made if "page" in claim]


def test_lines_and_claims_of_a_pdf_are_told_with_their_page(nothing: Knowledge) -> None:
    """The words of a PDF have no bytes of their own."""
    pytest.importorskip("pypdfium2", reason="reading PDFs is an extra")
    told, made = reported("a.pdf", pdf(PRINTED), nothing)
    assert told == PRINTED_TOLD
    assert [(claim["page"], "bytes" in claim) for claim in made] == [(1, False), (1, False), (2, False)]


def test_parts_of_a_sentence_have_bytes_of_their_own(nothing: Knowledge) -> None:
    """`passage` is the sentence; `start` and `bytes` are of the part that the claim is about."""
    text = (
        "Harbour police stop the Lantern ferry\n\n"
        "Piet Voorbeeld, 41, was convicted of money laundering, and Ada Sample, 39, was acquitted.\n"
    )
    _, made = reported("a.txt", text.encode(), nothing)
    assert {claim["passage"] for claim in made} == {text.split("\n")[2]}
    assert [text[slice(*claim["bytes"])] for claim in made] == [
        "Piet Voorbeeld, 41, was convicted of money laundering,",
        "and Ada Sample, 39, was acquitted.",
    ]
    assert [claim["start"] for claim in made] == [claim["bytes"][0] for claim in made]
