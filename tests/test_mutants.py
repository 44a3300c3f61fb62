"""No input is so broken that a check ends in a traceback."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mutants import CHANGES, HOSTILE, Bench, Mutant, mutant, originals


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """One project for every example: each leaves it as it was."""
    return Bench(tmp_path_factory.mktemp("mutants") / "little")


@pytest.mark.law
@given(seed=st.integers(0, 2**32))
def test_a_broken_file_gives_problems_and_no_traceback(bench: Bench, seed: int) -> None:
    """Law 6: whatever stands in a file, it is told at a place, in every form, or there is nothing to tell."""
    bench.check(mutant(bench.files, Random(seed)))


@pytest.mark.parametrize("path", sorted(path for path in originals() if path.startswith("content/")))
def test_an_empty_file_and_one_of_rubbish_are_told(path: str, bench: Bench) -> None:
    """No file of a project is one that a check relies on."""
    for data in (b"", b"\xff\xfe\x00", "\n".join(HOSTILE).encode("utf-8", "surrogatepass")):
        bench.check(Mutant(path, data))


def test_what_is_whole_stays_whole(bench: Bench) -> None:
    """The files as they are give no problem: what the law finds comes of the changes."""
    for path, data in bench.files.items():
        assert bench.check(Mutant(path, data)).problems == ()


def test_the_changes_change() -> None:
    """Most of what is tried is another text."""
    files = originals()
    found = [mutant(files, Random(seed)) for seed in range(200)]
    assert sum(one.data != files[one.path] for one in found) > 150
    assert len({one.path for one in found}) > 20
    assert len(CHANGES) > 5
