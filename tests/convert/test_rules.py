"""Every row of the converter's tables, in every language, is held to its cases in tests/cases/rules."""

import pytest

from convert.rules.books import BOOKS
from convert.rules.cases import FOLDER, Case
from convert.rules.law import Book, broken, holds

EACH = [pytest.param(book, case, id=f"{case.row}-{case.place}") for book in BOOKS.values() for case in book.cases]


@pytest.mark.parametrize(("book", "case"), EACH)
def test_a_case_is_as_it_says(book: Book, case: Case) -> None:
    """A row sees its sentences and leaves its near misses alone; a known mistake that is mended becomes a near miss."""
    assert case.row in book.rows, "no row is called so"
    assert holds(book.rows[case.row], case)


@pytest.mark.law
@pytest.mark.parametrize("name", BOOKS)
def test_every_row_shows_its_cases(name: str) -> None:
    """Two sentences that it sees, and one that it must leave alone though it has a word or the shape of them."""
    assert list(broken(BOOKS[name])) == []


def test_every_file_of_cases_is_in_a_book() -> None:
    """A file whose name begins otherwise would be read by nobody."""
    read = [case.place.partition(":")[0] for book in BOOKS.values() for case in book.cases]
    assert sorted(set(read)) == sorted(path.name for path in FOLDER.iterdir())
