"""Whoever only made the goods of a story has no part in it; whom `it` means keeps theirs."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.conftest import article
from generator.convert import draft
from generator.convert.names.goods import without
from generator.convert.reading import Knowledge, Reading, read
from generator.convert.tongues import TONGUES
from generator.model.content import Entry
from generator.model.gazetteer import Mention
from generator.model.records import Company, Record, Seated

CASES = Path(__file__).parent.parent / "cases" / "goods"
FILES = {"en": "english.txt", "nl": "dutch.txt", "fr": "french.txt"}
FILLER = {
    "en": "The case is known in the town, and nobody knows what the judges of the court will make of it in the end.",
    "nl": "Het was in die tijd niet bekend wat er met de zaak zou gebeuren en wie dat voor het land wilde.",
    "fr": "On ne savait pas à cette époque ce que les juges de la ville feraient de cette affaire et des autres.",
}
COMPANIES = ("Orbex", "Lumeno", "Fernway", "Umber Works")


def _entry(id: str, record: Record) -> Entry[Record]:
    return Entry[Record](id, f"content/{id}.md", record)


ENTRIES = {
    **{(id := f"companies/{name.lower().replace(' ', '-')}"): _entry(id, Company(name=name)) for name in COMPANIES},
    "networks/umber": _entry("networks/umber", Seated(name="Umber")),
}
KNOWN = Knowledge.of(ENTRIES, {})


def _cases() -> list[tuple[str, str, str]]:
    lines = [(code, line) for code, name in FILES.items() for line in (CASES / name).read_text("utf-8").splitlines()]
    return [(code, *line.split(" | ", 1)) for code, line in lines if line and not line.startswith("#")]  # type: ignore[misc]


def _read(code: str, text: str) -> Reading:
    return read(article(f"A headline about the phones of this case\n\n{text}\n\n{FILLER[code]}\n"), KNOWN)


@pytest.mark.parametrize(("code", "whom", "text"), _cases())
def test_whom_a_sentence_is_about(code: str, whom: str, text: str) -> None:
    """Not about the maker of what is used in it; still about whom it goes on about."""
    found = _read(code, text)
    assert found.language == code
    last = found.paragraphs[0].sentences[-1]
    about = [id for one in found.statements if one.sentence is last for id in one.about]
    bodies = [id.partition("/")[2] for id in about if id.startswith(("companies/", "networks/"))]
    assert " ".join(dict.fromkeys(bodies)) == whom.replace("-", "", whom == "-")


def test_a_maker_is_no_party_and_is_not_the_company() -> None:
    """`The company` is the only one that is meant itself."""
    text = "Umber Works sold Orbex handsets. The company said that nobody could read the messages."
    found = _read("en", text)
    assert [id for id in found.things if id.startswith("companies/")] == ["companies/umber-works"]
    assert found.statements[1].by == "companies/umber-works"
    assert "parties: {umber-works: company}" in draft.files(found, ENTRIES)[0].text


def test_that_it_means_somebody_beside_others_is_a_doubt() -> None:
    """The editor is told who was taken for the one that is meant."""
    found = _read("en", "Umber Works sold phones. It lied to Orbex, the indictment claims.")
    assert "“It” taken as Umber Works" in found.statements[1].doubts


@pytest.mark.parametrize("code", FILES)
def test_a_new_company_keeps_its_goods(code: str) -> None:
    """Only a company that was known before can be a maker alone."""
    row = (Mention(0, 5, "companies/orbex"),)
    assert without(["Orbex handsets"], [row], (), TONGUES[code]) == [row]


WORDS = (
    "Orbex",
    "Lumeno",
    "Umber",
    "handsets",
    "téléphones",
    "op",
    "een",
    "a",
    "and",
    "et",
    "en",
    ",",
    "’s",
    "-",
    "on",
)


@pytest.mark.law
@given(st.sampled_from(sorted(FILES)), st.lists(st.sampled_from(WORDS), max_size=40))
def test_only_known_companies_are_ever_left_out(code: str, words: list[str]) -> None:
    """Whatever the words are: nothing is added or moved, and nobody else goes."""
    text = " ".join(words)
    rows = [tuple(KNOWN.gazetteer.find(text))]
    (kept,) = without([text], rows, ENTRIES, TONGUES[code])
    gone = [one for one in rows[0] if one not in kept]
    assert [one for one in rows[0] if one in kept] == list(kept)
    assert all(one.id.startswith("companies/") for one in gone)
