"""From every sentence of a draft the way leads back to the bytes of the seed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.test_draft import TEXTS
from generator.convert.reading import Knowledge, read
from generator.files import seeds
from generator.files.texts.formats import NoSeed
from generator.files.texts.layers import raw_span
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
    data = text.encode(encoding, "replace")
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
        part = data[slice(*span)].decode("utf-16-le" if encoding == "utf-16" else "utf-8")
        assert spaced(part) == spaced(sentence.text)


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
