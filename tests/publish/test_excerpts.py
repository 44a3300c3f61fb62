"""How much of a source is shown: a right that is never stretched."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.editing import Publish
from generator.publish.excerpts import Anchored, Excerpt, excerpts


class _Text(HTMLParser):
    """The text and the ids of a piece."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self.ids, self.marked = "", [""], ""
        self.ids.clear()
        self._inside = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = self._inside or tag == "mark"
        self.ids += [value or "" for name, value in attrs if name == "id"]

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "mark"

    def handle_data(self, data: str) -> None:
        self.text += data
        self.marked += data if self._inside else ""


@st.composite
def sources(draw: st.DrawFn) -> tuple[str, list[Anchored]]:
    """A text of numbered words with awkward characters, in lines, and passages that nest, touch or cross."""
    gaps = st.sampled_from([" ", "  ", "\n", "\n\n", "\r\n", "\u00a0", "\t"])
    count = draw(st.integers(1, 160))
    pieces: list[str] = []
    for number in range(count):
        pieces += [f"{number}{draw(st.sampled_from(['', '&', '<b>', '”', 'é', '𝒳', ']]>']))}", draw(gaps)]
    raw = draw(st.sampled_from(["", " ", "\n"])) + "".join(pieces)
    words = [(found.start(), found.end()) for found in re.finditer(r"\S+", raw)]
    chosen = draw(st.lists(st.tuples(st.integers(0, count - 1), st.integers(0, 12)), max_size=4))
    passages = []
    for name, (first, more) in enumerate(chosen):
        start, end = words[first][0], words[min(first + more, count - 1)][1]
        start += draw(st.integers(0, words[first][1] - words[first][0] - 1))
        passages.append(Anchored(start, end, f"brief.{name}", "#", "label", "reported"))
    return raw, passages


def shown(pieces: list[Excerpt]) -> list[str]:
    """The words of all pieces."""
    return [word for piece in pieces for word in _Text(str(piece.html)).text.split()]


@pytest.mark.law
@given(sources(), st.integers(1, 40))
def test_passages_show_no_more_than_the_words_around_them(source: tuple[str, list[Anchored]], around: int) -> None:
    """Under `passages` no word is shown that stands further from every passage than the site allows."""
    raw, passages = source
    words = [(found.start(), found.end()) for found in re.finditer(r"\S+", raw)]
    allowed: set[int] = set()
    for one in passages:
        inside = [at for at, (start, end) in enumerate(words) if start < one.end and one.start < end]
        allowed |= set(range(inside[0] - around, inside[-1] + around + 1))
    pieces = list(excerpts(raw, passages, Publish.PASSAGES, around))
    for word in shown(pieces):
        assert int(re.match(r"\d+", word)[0]) in allowed  # type: ignore[index]
    assert len(pieces) <= len(passages)


@pytest.mark.law
@given(sources())
def test_passages_are_shown_whole(source: tuple[str, list[Anchored]]) -> None:
    """Under `passages` each passage is shown and marked, whatever it nests in, touches or crosses."""
    raw, passages = source
    marked = "".join(_Text(str(piece.html)).marked for piece in excerpts(raw, passages, Publish.PASSAGES, 25))
    inside = {at for one in passages for at in range(one.start, one.end)}
    assert "".join(marked.split()) == "".join("".join(raw[at] for at in sorted(inside)).split())


@pytest.mark.law
@given(sources())
def test_none_shows_nothing(source: tuple[str, list[Anchored]]) -> None:
    """Under `none` there is no piece at all."""
    assert list(excerpts(*source, Publish.NONE, 25)) == []


@pytest.mark.law
@given(sources())
def test_full_shows_everything(source: tuple[str, list[Anchored]]) -> None:
    """Under `full` every word is shown, in order, and nothing is said to be left out."""
    raw, passages = source
    pieces = list(excerpts(raw, passages, Publish.FULL, 25))
    assert shown(pieces) == raw.split()
    assert not any(piece.before or piece.after for piece in pieces)


@pytest.mark.law
@given(sources(), st.sampled_from([Publish.FULL, Publish.PASSAGES]))
def test_every_anchor_stands_once(source: tuple[str, list[Anchored]], publish: Publish) -> None:
    """Each passage has its anchor just once, however many pieces it runs through."""
    raw, passages = source
    ids = [id for piece in excerpts(raw, passages, publish, 25) for id in _Text(str(piece.html)).ids]
    assert sorted(ids) == sorted(one.anchor for one in passages)


def test_a_site_may_show_the_passages_alone() -> None:
    """With no word around, a passage is shown from its first sign to its last."""
    passage = [Anchored(4, 9, "b.m", "#", "l", "found")]
    (piece,) = excerpts("one two three four", passage, Publish.PASSAGES, 0)
    assert shown([piece]) == ["two", "t"]


def test_a_piece_says_whether_the_source_goes_on() -> None:
    """A piece at the beginning of a source does not go on before, one at its end not behind."""
    raw = " ".join(f"w{number}" for number in range(100))
    middle, first = raw.index("w50"), raw.index("w3 ")
    pieces = list(
        excerpts(
            raw,
            [
                Anchored(middle, middle + 3, "b.m", "#", "l", "found"),
                Anchored(first, first + 2, "b.f", "#", "l", "found"),
            ],
            Publish.PASSAGES,
            25,
        )
    )
    assert [(piece.before, piece.after) for piece in pieces] == [(False, True)]
    last = [Anchored(len(raw) - 3, len(raw), "b.l", "#", "l", "found")]
    assert [(piece.before, piece.after) for piece in excerpts(raw, last, Publish.PASSAGES, 25)] == [(True, False)]
