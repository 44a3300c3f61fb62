"""What a maintainer must look at in a contribution: found in a hostile one, and nothing in a harmless one."""

import json
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from project import FERRY, TRIAL, call, copy, edit, write

from generator.checking import since
from generator.files import past
from generator.files.seeds import digest
from generator.model.findings import KINDS
from generator.model.problems import Stop

BRIEF, SENTENCES = f"content/briefs/{FERRY}.md", f"content/briefs/{TRIAL}.md"
NOT_YET = "content/briefs/2021-01-15-not-yet.md"
PERSON, CASE, TERM = "content/people/bo-odell.md", "content/cases/nordmark-v-marle.md", "content/terms/handset.md"
SEED, SOURCE = "seeds/ferry-gazette.txt", "content/sources/ferry-gazette-2019-05-04.md"


def git(root: Path, *words: str) -> str:
    """What git says, asked by nobody in particular."""
    who = ("-c", "user.name=Ida", "-c", "user.email=ida@example.org", "-c", "commit.gpgsign=false")
    done = subprocess.run(
        ["git", *who, *words],
        cwd=root,
        env={"PATH": os.environ["PATH"], "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def committed(root: Path) -> None:
    """All that is there, as a commit."""
    git(root, "add", "--all", "--force")
    git(root, "commit", "--quiet", "--message", "A change")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The little project with a withdrawn sentence and a template of its own, as it is on `main`; a branch is out."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    root = copy(tmp_path / "little")
    write(root, "templates/parts/own.html", "<p>Ours</p>\n")
    claims = f"[{FERRY}#users, {TRIAL}#fewer]"
    write(
        root,
        SETTLEMENT,
        f"---\ntitle: How many\ndate: 2020-12\nclaims: {claims}\nholds: {TRIAL}#fewer\nwhy: They know best.\n---\n",
    )
    write(root, ".github/workflows/site.yml", "on: [pull_request]\npermissions:\n  contents: read\n")
    git(root, "init", "--quiet", "--initial-branch", "main")
    committed(root)
    git(root, "switch", "--quiet", "--create", "contribution")
    return root


def told(root: Path) -> list[str]:
    """Every finding as it is told, once the contribution is committed."""
    committed(root)
    return [str(finding) for finding in since.since(root, "main").findings]


def other_template(root: Path) -> None:
    edit(root, "templates/parts/own.html", "Ours", "{{ frame.site }}")


def other_workflow(root: Path) -> None:
    edit(root, ".github/workflows/site.yml", "contents: read", "contents: write")


def other_settings(root: Path) -> None:
    edit(root, "content/site.yaml", "title: Salt & Signal", "title: Salt & Sugar")


def a_link(root: Path) -> None:
    (root / "content/terms/secrets.md").symlink_to("/etc/hostname")


def new_host(root: Path) -> None:
    edit(root, TERM, "A phone that", "A phone [that](https&#58;//user@evil.example/police.example)")


def new_host_of_mail(root: Path) -> None:
    edit(root, TERM, "A phone that", "A phone [that](mailto:a@b.example@evil.example?x=@police.example)")


def new_host_of_a_source(root: Path) -> None:
    edit(root, SOURCE, "archived: https://archive.example/", "archived: https://archive.example:443@evil.example/")


def person_renamed(root: Path) -> None:
    edit(root, PERSON, "ambiguous:", "aliases: [Bo Dell the smuggler]\nambiguous:")


def new_person(root: Path) -> None:
    write(root, "content/people/ann-other.md", "---\nname: Ann Other\n---\n")


def new_role(root: Path) -> None:
    edit(root, CASE, "bo-odell: accused", "bo-odell: witness")


def about_another(root: Path) -> None:
    edit(
        root,
        BRIEF,
        "model: {standing: reported, about: [quillnet, quill-thorn]",
        "model: {standing: reported, about: [bo-odell]",
    )


def standing_rose(root: Path) -> None:
    edit(
        root,
        BRIEF,
        "company-view: {standing: party, by: quill-thorn",
        "company-view: {standing: official, by: nordmark-police",
    )


def standing_of_like_height(root: Path) -> None:
    edit(root, BRIEF, "carried: {standing: admitted", "carried: {standing: found, by: tidewater-high-court")


def status_changed(root: Path) -> None:
    edit(root, SENTENCES, "event: acquittal, date: 2020-06-09", "event: conviction, date: 2020-06-09")


def final_now(root: Path) -> None:
    edit(root, SENTENCES, "counts: 2 of 3, instance: first, final: no", "counts: 2 of 3, instance: first, final: yes")


def acquittal_dropped(root: Path) -> None:
    edit(root, SENTENCES, "event: acquittal, date: 2020-06-09, ", "as_of: 2020-06-09, ")


def other_passage(root: Path) -> None:
    edit(root, BRIEF, "> Quill & Thorn Ltd ran Quillnet\n", "> Thorn Ltd ran Quillnet\n")


def passage_of_evidence(root: Path) -> None:
    edit(root, BRIEF, "passage: 'Two tonnes of salt & 14 boats'", "passage: 'Ten tonnes of salt'")


def other_seed(root: Path) -> None:
    edit(root, SEED, "Read also:", "Read never:")
    text = (root / SOURCE).read_text(encoding="utf-8")
    old = text.partition("digest: ")[2].partition("\n")[0]
    edit(root, SOURCE, old, digest((root / SEED).read_bytes()))


def new_seed(root: Path) -> None:
    write(root, "seeds/new.txt", "The police said so.\n")


def draft_public(root: Path) -> None:
    edit(root, NOT_YET, "review: draft\n", "")


def allowed(root: Path) -> None:
    edit(
        root,
        BRIEF,
        "updated: 2020-07-01\n",
        "updated: 2020-07-01\nallow: [{rule: wording, at: sold phones, reason: It is so.}]\n",
    )


def said_again(root: Path) -> None:
    edit(root, BRIEF, ", retracted: {date: 2019-06-01, reason: The paper withdrew it the week after.}", "")


def shown_in_full(root: Path) -> None:
    edit(root, "content/sources/le-phare-2020-06-10.md", "language: fr", "language: fr\npublish: full\nlicence: x")


def turned(root: Path) -> None:
    edit(root, TERM, "does one thing", "does \u202eone\u202c thing")


def turned_by_an_escape(root: Path) -> None:
    edit(root, TERM, "aliases: [handsets]", 'aliases: ["hand\\u202esets"]')


def unseen_by_an_entity(root: Path) -> None:
    edit(root, TERM, "does one thing", "does o&#8203;ne thing")


def look_alike(root: Path) -> None:
    edit(root, TERM, "does one thing", "does \u043ene thing")


SETTLEMENT = "content/settlements/how-many.md"


def taken_off(root: Path) -> None:
    edit(root, BRIEF, "title: Two", "hold: yes\ntitle: Two")


def kept_back(root: Path) -> None:
    edit(root, TERM, "name: ", "embargo: yes\nname: ")


def draft_again(root: Path) -> None:
    edit(root, TERM, "name: ", "review: draft\nname: ")


def source_taken_off(root: Path) -> None:
    edit(root, "content/sources/nordmark-police-2019.md", "title: ", "hold: yes\ntitle: ")


def taken_back(root: Path) -> None:
    edit(root, SENTENCES, "appeal: {standing", "appeal: {retracted: {date: 2020-09, reason: No.}, standing")


def said_no_more(root: Path) -> None:
    edit(root, SENTENCES, " [appeal]", "")
    text = (root / SENTENCES).read_text(encoding="utf-8")
    (root / SENTENCES).write_text(re.sub(r"(?m)^  appeal: .*\n", "", text), encoding="utf-8")


def replied(root: Path) -> None:
    edit(
        root,
        BRIEF,
        "as_of: 2019-05-03}",
        "as_of: 2019-05-03, reply: {date: 2020, by: bo-odell, source: nordmark-police-2019, text: I lied.}}",
    )


def settlement_changed(root: Path) -> None:
    edit(root, SETTLEMENT, "best", "nothing")


def settlement_new(root: Path) -> None:
    write(root, "content/settlements/again.md", (root / SETTLEMENT).read_text(encoding="utf-8"))


def settlement_gone(root: Path) -> None:
    (root / SETTLEMENT).unlink()


def address_taken(root: Path) -> None:
    edit(root, SENTENCES, "appeal: {standing", "appeal: {formerly: [sentence], standing")


def address_given_up(root: Path) -> None:
    edit(root, BRIEF, "formerly: [2019-05-04-silent-phones]\n", "")


def seller_named(root: Path) -> None:
    edit(root, CASE, "known_as: a seller who was not named", "known_as: Jan Example of Port Lisse")


def superseded(root: Path) -> None:
    edit(root, SENTENCES, "supersedes: [fewer]", f"supersedes: [fewer, '{FERRY}#users']")


def origin_of_its_own(root: Path) -> None:
    edit(root, SOURCE, "copy_of: nordmark-police-2019\n", "")


def correction_dropped(root: Path) -> None:
    edit(root, BRIEF, "  - {date: 2019-06-01, claim: stamps, why: Withdrawn.}\n", "")


HIDDEN: list[tuple[Callable[[Path], None], str]] = [
    (other_template, "templates/parts/own.html:1:1: this is changed [outside]"),
    (other_workflow, ".github/workflows/site.yml:3:1: this is changed [outside]"),
    (other_settings, "content/site.yaml:1:1: this is changed [outside]"),
    (a_link, "content/terms/secrets.md:1:1: this is a link to /etc/hostname [outside]"),
    (new_host, f"{TERM}:6:9: `evil.example` is a host to which nothing led before"),
    (new_host_of_mail, f"{TERM}:6:9: `evil.example` is a host to which nothing led before"),
    (new_host_of_a_source, f"{SOURCE}:7:11: `evil.example` is a host to which nothing led before"),
    (person_renamed, f"{PERSON}:3:10: people/bo-odell is changed [person]"),
    (new_person, "content/people/ann-other.md:2:7: people/ann-other is new: `Ann Other` [person]"),
    (new_role, f"{CASE}:7:45: people/bo-odell is witness in cases/nordmark-v-marle, and was accused [person]"),
    (about_another, f"{BRIEF}:20:38: {FERRY}#model is now about people/bo-odell [person]"),
    (standing_rose, f"{BRIEF}:22:28: {FERRY}#company-view is official, and was party [standing]"),
    (standing_of_like_height, f"{BRIEF}:23:23: {FERRY}#carried is found, and was admitted [standing]"),
    (status_changed, "people/edouard-marle in cases/nordmark-v-marle: convicted 2020-06-09 (final)"),
    (final_now, "people/bo-odell in cases/nordmark-v-marle: "),
    (acquittal_dropped, "and was acquitted 2020-06-09 (final) of offences/salt-smuggling [status]"),
    (other_passage, f"{BRIEF}:43:3: {FERRY}#ran: other words of sources/ferry-gazette-2019-05-04, proved: “Thorn Ltd"),
    (passage_of_evidence, f"{FERRY}#seized: other words of sources/nordmark-police-2019, copied: “Ten tonnes of salt”"),
    (other_seed, f"{SEED}:1:1: this seed is changed [seed]"),
    (new_seed, "seeds/new.txt:1:1: this seed is new [seed]"),
    (draft_public, f"{NOT_YET}:1:1: briefs/2021-01-15-not-yet was not shown, and is public now [public]"),
    (
        allowed,
        f"{BRIEF}:34:1: `allow` is added: nothing → [{{rule: wording, at: sold phones, reason: It is so.}}] [key]",
    ),
    (said_again, f"{BRIEF}:25:3: `claims.stamps.retracted` is removed: {{date: 2019-06-01, reason: The paper withdrew"),
    (shown_in_full, "content/sources/le-phare-2020-06-10.md:8:1: `publish` is added: nothing → full [key]"),
    (turned, f"{TERM}:6:19: U+202E right-to-left override, and 1 more [hidden]"),
    (turned_by_an_escape, f"{TERM}:3:16: U+202E right-to-left override [hidden]"),
    (unseen_by_an_entity, f"{TERM}:6:20: U+200B zero width space [hidden]"),
    (taken_off, f"{BRIEF}:2:1: `hold` is added: nothing → yes [key]"),
    (taken_off, f"{BRIEF}:1:1: briefs/{FERRY} was shown, and is not any more [gone]"),
    (kept_back, f"{TERM}:2:1: `embargo` is added: nothing → yes [key]"),
    (draft_again, f"{TERM}:1:1: terms/handset was shown, and is not any more [gone]"),
    (source_taken_off, f"{SENTENCES}:1:1: said no more in briefs/{TRIAL}: release [gone]"),
    (taken_back, "`claims.appeal.retracted` is added: nothing → {date: 2020-09, reason: No.} [key]"),
    (said_no_more, f"{SENTENCES}:1:1: said no more in briefs/{TRIAL}: appeal [gone]"),
    (replied, "`claims.carried.reply` is added: nothing → {date: 2020, by: bo-odell, source: nordmark-police-2019,"),
    (settlement_changed, f"{SETTLEMENT}:6:6: settlements/how-many is changed [settlement]"),
    (settlement_new, "content/settlements/again.md:2:8: settlements/again is new [settlement]"),
    (settlement_gone, f"{SETTLEMENT}:1:1: settlements/how-many is gone [settlement]"),
    (address_taken, "`claims.appeal.formerly` is added: nothing → [sentence] [key]"),
    (address_given_up, "`formerly` is removed: [2019-05-04-silent-phones] → nothing [key]"),
    (
        seller_named,
        "nordmark-v-marle#seller is `Jan Example of Port Lisse`, and was `a seller who was not named` [person]",
    ),
    (superseded, "`claims.release.supersedes` is changed: [fewer] → [fewer,"),
    (origin_of_its_own, "`copy_of` is removed: nordmark-police-2019 → nothing [key]"),
    (correction_dropped, f"{BRIEF}:29:1: `changes` is changed: "),
    (look_alike, f"{TERM}:6:19: `оne` mixes Cyrillic and Latin [hidden]"),
]


@pytest.mark.parametrize(("change", "expected"), HIDDEN, ids=lambda one: getattr(one, "__name__", ""))
def test_what_is_hidden_in_a_contribution_is_found(change: Callable[[Path], None], expected: str, root: Path) -> None:
    """Each thing that a contribution can hide is told at its place."""
    change(root)
    found = told(root)
    assert [line for line in found if expected in line], "\n".join(found)


def test_twelve_things_hidden_in_one_contribution_are_found(root: Path) -> None:
    """One of every kind among many harmless lines: each kind is told, and each at its file."""
    for change in (
        *(other_template, allowed, draft_public, status_changed, standing_rose),
        *(new_person, other_passage, new_seed, new_host, turned, settlement_gone, said_no_more),
    ):
        change(root)
    for number in range(30):
        write(root, f"content/terms/word-{number}.md", f"---\nname: word of {number}\n---\nA word.\n")
    committed(root)
    found = since.since(root, "main").findings
    assert {finding.kind for finding in found} == set(KINDS)
    assert not [finding for finding in found if "word-" in finding.spot.file]


def test_nothing_is_found_in_a_harmless_contribution(root: Path) -> None:
    """A typo mended, an alias of a term, a new term, a note and a weaker standing need nobody's eye."""
    edit(root, TERM, "A phone that does one thing.", "A telephone that does one thing, and does it well.")
    edit(root, TERM, "aliases: [handsets]", "aliases: [handsets, sets]")
    write(root, "content/terms/boat.md", "---\nname: boat\n---\nIt swims. See [[handset]].\n")
    write(root, "content/notes/method.md", "---\ntitle: Method\n---\nSee [the police](https://police.example/x).\n")
    edit(root, BRIEF, "model: {standing: reported", "model: {standing: party, by: quill-thorn")
    edit(root, "content/companies/quill-thorn.md", "name:", "distinguish: a seller of phones\nname:")
    assert told(root) == []


def test_what_main_did_meanwhile_is_not_told(root: Path) -> None:
    """A contribution is compared with the commit where it parted, not with what others did since."""
    edit(root, TERM, "one thing", "a thing")
    committed(root)
    git(root, "switch", "--quiet", "main")
    new_person(root)
    committed(root)
    git(root, "switch", "--quiet", "contribution")
    assert since.since(root, "main").findings == ()


def test_a_project_in_a_folder_of_a_repository(root: Path) -> None:
    """What lies beside the project is told as lying outside of it."""
    repository = root.parent / "repository"
    repository.mkdir()
    copy(repository / "site of ours")
    write(repository, "Makefile", "all:\n")
    git(repository, "init", "--quiet", "--initial-branch", "main")
    committed(repository)
    git(repository, "switch", "--quiet", "--create", "contribution")
    new_person(repository / "site of ours")
    write(repository, "Makefile", "all:\n\tid\n")
    committed(repository)
    assert [str(finding) for finding in since.since(repository / "site of ours", "main").findings] == [
        "../Makefile:2:1: this is changed [outside]",
        "content/people/ann-other.md:2:7: people/ann-other is new: `Ann Other` [person]",
    ]


def test_nothing_of_a_contribution_is_run(root: Path) -> None:
    """Neither hooks, filters, attributes nor templates of the repository take part."""
    trap = root.parent / "sprung"
    script = f"#!/bin/sh\ntouch '{trap}'\ncat\n"
    for name in ("post-checkout", "pre-commit", "reference-transaction", "fsmonitor"):
        write(root, f".git/hooks/{name}", script)
        (root / f".git/hooks/{name}").chmod(0o755)
    write(root, ".gitattributes", "* filter=trap diff=trap export-subst\nseeds/** export-ignore\n")
    write(root, "templates/base.html", "{{ lipsum.__globals__.os.system('touch " + str(trap) + "') }}")
    new_seed(root)
    for key in ("filter.trap.smudge", "diff.trap.textconv", "diff.external", "core.fsmonitor"):
        git(root, "config", key, str(root / ".git/hooks/fsmonitor"))
    git(root, "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "add", "--all")
    git(root, "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "commit", "--quiet", "--message", "x")
    trap.unlink(missing_ok=True)
    found = [finding.spot.file for finding in since.since(root, "main").findings]
    assert {".gitattributes", "templates/base.html", "seeds/new.txt"} <= set(found)
    assert not trap.exists()


@pytest.mark.parametrize(
    "ref",
    [
        "--upload-pack=touch",
        "-x",
        "",
        "main..HEAD",
        "main; id",
        "$(id)",
        "main\nHEAD",
        ":/A",
        "nowhere",
        "HEAD:content",
    ],
)
def test_a_name_that_is_no_commit_is_refused(ref: str, root: Path) -> None:
    """Whatever is no name of a commit is wrong use, and git never sees what looks like an option."""
    with pytest.raises(Stop) as stop:
        since.since(root, ref)
    assert [problem.rule for problem in stop.value.problems] == ["use"]


def test_a_folder_without_git_is_told(tmp_path: Path) -> None:
    """Where there is no repository the message says so."""
    with pytest.raises(Stop, match="git repository"):
        past.at(copy(tmp_path / "little"), "HEAD")


def test_files_are_laid_below_their_folder_alone(tmp_path: Path) -> None:
    """A path in a commit that leads out of it is passed over."""
    past.lay(
        tmp_path / "in", {"content/a.md": b"a", "../out": b"x", "/tmp/briefing-out": b"x", "content/../../o": b"x"}
    )
    assert [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()] == [
        "in/content/a.md"
    ]


def test_the_command_lists_by_kind(root: Path) -> None:
    """`briefing review --since` tells each kind under its meaning, and how many there are of each."""
    new_person(root)
    other_template(root)
    committed(root)
    done = call(root, "review", "--since", "main")
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        f"# outside: {KINDS['outside']}",
        "templates/parts/own.html:1:1: this is changed [outside]",
        f"# person: {KINDS['person']}",
        "content/people/ann-other.md:2:7: people/ann-other is new: `Ann Other` [person]",
    ]
    assert "2 things to look at: 1 outside, 1 person" in done.stderr


def test_the_command_answers_programs(root: Path) -> None:
    """With `--format json` it prints one object with the two commits and every finding."""
    new_person(root)
    committed(root)
    done = call(root, "review", "--since", "main", "--format", "json")
    answer = json.loads(done.stdout)
    assert answer["before"] == git(root, "rev-parse", "main").strip()
    assert answer["after"] == git(root, "rev-parse", "HEAD").strip()
    (row,) = answer["findings"]
    assert row == {
        "file": "content/people/ann-other.md",
        "line": 2,
        "column": 7,
        "kind": "person",
        "message": "people/ann-other is new: `Ann Other`",
        "why": KINDS["person"],
    }


def test_names_of_strangers_do_not_steer_the_terminal(root: Path) -> None:
    """A control character in a file's name is shown as what it is not."""
    write(root, "templates/\x1b[2Jx.html", "x")
    assert told(root)
    done = call(root, "review", "--since", "main")
    assert "\x1b" not in done.stdout
    assert "\ufffd[2Jx.html" in done.stdout


def test_a_mistake_of_the_contribution_is_counted(root: Path) -> None:
    """What cannot be read is not compared, and that is said."""
    edit(root, TERM, "see: [quillnet]", "see: [nobody]")
    committed(root)
    assert "1 error: what is broken is not compared" in call(root, "review", "--since", "main").stderr


def test_use_is_checked(root: Path) -> None:
    """`--since` takes no briefs, and `--format` belongs to it."""
    assert call(root, "review", "--since", "main", "--list").returncode == 2
    assert call(root, "review", "--format", "json").returncode == 2
    assert call(root, "review", "--since", "nowhere").returncode == 2
