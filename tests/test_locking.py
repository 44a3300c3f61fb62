"""The record of what was proved: written by one command, read by every check and build, never changed by a build."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from project import FERRY, TRIAL, built, call, copy, edit, html_pages, pages, tree, write

from generator.checking.check import check
from generator.checking.locking import Locked, lock
from generator.files import seedlock
from generator.model.problems import Stop, errors
from generator.model.seedlock import PassageRecord, SeedLock, SeedRecord, passage_key

DAY, LATER = "2021-05-01", "2021-06-02"
GAZETTE = "content/sources/ferry-gazette-2019-05-04.md"
PHARE = "content/sources/le-phare-2020-06-10.md"
QUOTE, MORE = "devant une salle presque vide,", " après deux reports"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The little project with everything on record."""
    lock(copy(tmp_path), DAY)
    return tmp_path


def record(root: Path) -> list[str]:
    """The lines of the record."""
    return (root / "seeds.lock").read_text(encoding="utf-8").splitlines()


def changes(root: Path, before: list[str]) -> list[str]:
    """What is new in the record and what is gone."""
    now = record(root)
    return [f"- {one}" for one in before if one not in now] + [f"+ {one}" for one in now if one not in before]


def test_each_seed_and_each_passage_has_a_line_and_the_lines_are_sorted(root: Path) -> None:
    """A difference in a pull request shows just what was proved anew."""
    head, *lines = record(root)
    assert head.startswith("# ")
    assert lines == sorted(lines, key=lambda line: (not line.startswith("seed "), line))
    assert {line.split()[0] for line in lines} == {"seed", "passage"}
    assert all(line.endswith(f" {DAY}") for line in lines)
    _, problems = seedlock.read(root)
    assert problems == ()


def test_what_is_on_record_is_sound_and_a_second_run_changes_nothing(root: Path) -> None:
    """Dates stay as long as what they are about stays."""
    before = tree(root)
    count = len(record(root)) - 1
    made = lock(root, LATER)
    assert (made.seeds + made.passages, made.new, made.other, made.gone) == (count, 0, 0, 0)
    assert tree(root) == before
    result = call(root, "check")
    assert (result.returncode, "0 errors, 0 warnings" in result.stderr) == (0, True)


def test_only_what_changed_is_written_anew(root: Path) -> None:
    """One passage that is longer is one line with the new day."""
    before = record(root)
    edit(root, f"content/briefs/{TRIAL}.md", QUOTE, QUOTE + MORE)
    result = call(root, "check")
    assert result.returncode == 1
    assert "briefing lock" in result.stderr
    assert lock(root, LATER).other == 1
    old, new = changes(root, before)
    assert (old[:2], new[:2], new[-10:]) == ("- ", "+ ", LATER)
    assert old.split()[:4][1:] == new.split()[:4][1:]


def test_check_and_build_fail_where_the_record_is_behind(root: Path) -> None:
    """Neither writes it."""
    lines = record(root)
    write(root, "seeds.lock", "\n".join(lines[:-1]) + "\n")
    before = tree(root)
    for command in ("check", "build"):
        result = call(root, command)
        assert (result.returncode, "seeds.lock has no record of 1 claim" in result.stderr) == (1, True)
    assert tree(root) == before


def test_a_project_without_a_record_is_told_so_by_the_check(tmp_path: Path) -> None:
    """It is no error before somebody has begun the record."""
    result = call(copy(tmp_path), "check")
    assert (result.returncode, result.stderr.count("[lock]")) == (0, 1)
    assert "briefing lock" in result.stderr


def test_nothing_is_recorded_while_something_is_not_proved(root: Path) -> None:
    """A passage that is not in its source keeps the record as it is."""
    edit(root, f"content/briefs/{TRIAL}.md", QUOTE, "never said")
    before = tree(root)
    with pytest.raises(Stop, match="is not in"):
        lock(root, LATER)
    assert tree(root) == before


def test_a_seed_that_was_edited_is_not_recorded_before_its_source_says_so(root: Path) -> None:
    """The digest in the source is a person's word that the new file is the right one; then every day is new."""
    seed = next(file for file in (root / "seeds").iterdir() if "phare" in file.name)
    seed.write_bytes(seed.read_bytes() + b"\nA line more.\n")
    with pytest.raises(Stop, match="is not the file whose digest"):
        lock(root, LATER)
    said = call(root, "check").stderr
    assert re.search(rf"content/briefs/{TRIAL}.md:\d+:\d+: error: .* whose seed has changed", said)
    now = re.search(r"the file now has (sha256:\w+)", said)
    assert now
    text = (root / PHARE).read_text(encoding="utf-8")
    write(root, PHARE, re.sub(r"digest: sha256:\w+", f"digest: {now[1]}", text))
    assert "whose seed has changed: seeds.lock has another digest" in call(root, "check").stderr
    lock(root, LATER)
    assert {line[-10:] for line in record(root) if "phare" in line} == {LATER}
    assert {line[-10:] for line in record(root) if "gazette" in line} == {DAY}
    assert call(root, "check").returncode == 0


def test_the_passages_of_a_seed_that_is_not_here_stay_on_record(root: Path) -> None:
    """In a clone without it the record keeps what was proved, and the pages say when."""
    edit(root, PHARE, "type:", "kept: elsewhere\ntype:")
    assert lock(root, LATER) == Locked(2, len(record(root)) - 3, 0, 0, 0)
    next(file for file in (root / "seeds").iterdir() if "phare" in file.name).unlink()
    before = record(root)
    lock(root, LATER)
    assert changes(root, before) == []
    result = call(root, "build")
    assert (result.returncode, result.stderr.count("[proved-elsewhere]")) == (0, 1)
    assert "not proved again here" in result.stderr
    _, made = pages(root)
    shown = html_pages(made)
    assert "proved in it on 1 May 2021, and not proved again here" in shown["sources/le-phare-2020-06-10.html"].text
    assert "words proved on 1 May 2021, not again here" in shown[f"briefs/{TRIAL}.html"].text
    assert "not again here" not in shown[f"briefs/{FERRY}.html"].text
    assert "on record since 1 May 2021" in shown[f"briefs/{FERRY}.html"].text


def test_a_build_notices_that_the_record_changed(root: Path) -> None:
    """A record that is edited is read by the next build, however little else has changed."""
    built(root, clean=False)
    write(root, "seeds.lock", "\n".join(record(root)[:-1]) + "\n")
    with pytest.raises(Stop):
        built(root, clean=False)


def test_a_record_that_is_a_link_is_not_followed(root: Path) -> None:
    """It may lead anywhere."""
    (root / "seeds.lock").rename(root / "elsewhere")
    (root / "seeds.lock").symlink_to(root / "elsewhere")
    assert [str(one) for one in seedlock.read(root)[1]] == [
        "seeds.lock:1:1: error: this is no file [lock]\n    hint: take it back from git"
    ]


stems = st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True)
days = st.dates(date(1000, 1, 1)).map(str)
numbers = st.integers(0, 10**9)
seeds = st.dictionaries(
    st.text("abc ./é-", min_size=1).map(lambda name: f"seeds/x{name}x"),
    st.builds(SeedRecord, st.from_regex(r"sha256:[0-9a-f]{64}", fullmatch=True), days),
)
passages = st.dictionaries(
    st.builds(passage_key, st.builds("{}#{}".format, stems, stems), stems, st.integers(1, 3)),
    st.builds(
        PassageRecord,
        st.lists(st.tuples(numbers, numbers), min_size=1, max_size=3).map(tuple),
        st.from_regex(r"[0-9a-f]{32}", fullmatch=True),
        days,
    ),
)


@pytest.mark.law
@given(st.builds(SeedLock, seeds, passages))
def test_what_is_written_is_what_is_read(known: SeedLock) -> None:
    """A record can be written down and read again, under any system's ends of lines."""
    text = seedlock.text_of(known)
    assert seedlock.parse(text) == (known, ())
    assert seedlock.parse(text.replace("\n", "\r\n")) == (known, ())


def test_a_day_that_is_in_no_calendar_is_told() -> None:
    """A date is shown to readers, so it must be one."""
    for day in ("2021-02-29", "0000-01-01", "2021-13-01"):
        _, problems = seedlock.parse(f"seed seeds/x.txt sha256:{'0' * 64} {day}\n")
        assert [str(one.spot) for one in problems] == ["seeds.lock:1:1"]


@pytest.mark.law
@given(st.text() | st.text("seed pasg#0123456789abcdf-:,\n"))
def test_no_record_can_raise(text: str) -> None:
    """Any text is a record or is told line by line."""
    _, problems = seedlock.parse(text)
    assert all(one.rule == "lock" for one in problems)


def test_record_follows_a_brief_and_a_source_to_their_new_names(root: Path) -> None:
    """Nothing was proved anew, so every record keeps its date, and the check is silent."""
    before = record(root)
    assert call(root, "rename", f"briefs/{FERRY}", "harbour-arrests").returncode == 0
    assert call(root, "rename", "sources/le-phare-2020-06-10", "le-phare").returncode == 0
    renamed = (re.sub(rf"passage {FERRY}#", "passage harbour-arrests#", line) for line in before)
    now = [re.sub(r" le-phare-2020-06-10(?=[ .])", " le-phare", line) for line in renamed]
    assert sorted(record(root)) == sorted(now)
    assert not errors(check(root, 1).problems)


def test_record_follows_a_seed_to_its_new_name(root: Path) -> None:
    """The digest says that it is the same; its record has the new path and the old date."""
    old = next(path for path in sorted(tree(root)) if path.startswith("seeds/") and "phare" in path)
    new = old.replace("phare", "lighthouse")
    (root / old).rename(root / new)
    assert call(root, "convert").returncode == 0
    assert [line for line in record(root) if new in line and line.endswith(DAY)]
    assert [line for line in record(root) if old in line] == []


@pytest.mark.parametrize("path", [f"content/briefs/{FERRY}.md", GAZETTE])
def test_what_is_on_hold_stays_on_record(path: str, root: Path) -> None:
    """Taken off at night nothing complains, recording meanwhile forgets nothing, and afterwards all is as it was."""
    before, text = record(root), (root / path).read_text(encoding="utf-8")
    write(root, path, text.replace("---\n", "---\nhold: yes\n", 1))
    assert [one.rule for one in errors(check(root, 1).problems)] == []
    lock(root, LATER)
    assert record(root) == before
    write(root, path, text)
    assert check(root, 1).problems == ()


def test_passage_of_a_reply_is_on_record(root: Path) -> None:
    """It is proved like any other, and another passage is told at its line."""
    path = f"content/briefs/{FERRY}.md"
    said = f"reply: {{date: 2020-06-10, by: edouard-marle, source: le-phare-2020-06-10, passage: '{QUOTE}'}}"
    edit(root, path, "\n  seized: {", f"\n  seized: {{{said}, ")
    assert "no record of 1 claim: [seized]" in call(root, "check").stderr
    assert lock(root, LATER).new == 1
    assert [line for line in record(root) if "#seized le-phare-2020-06-10.reply " in line]
    assert not errors(check(root, 1).problems)
    edit(root, path, f"passage: '{QUOTE}'", f"passage: '{QUOTE}{MORE}'")
    assert f"{path}:" in call(root, "check").stderr
    assert [one.rule for one in errors(check(root, 1).problems)] == ["lock"]
