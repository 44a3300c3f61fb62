"""`briefing withdraw`: a name goes out of every file, and everything that was said stays, under a label."""

import shutil
from pathlib import Path

import pytest
from project import FERRY, ROOT, TRIAL, Tree, built, call, copy, edit, linked, pages, tree, write

from generator.files.seeds import digest
from generator.model.editing import Show
from generator.naming import withdrawing
from generator.naming.unnaming import Change

LABEL = "a harbour hand"
WITHDRAW = ("withdraw", "people/bo-odell", "--label", LABEL)
FORMS = ("Bo O’Dell", "O’Dell", "bo-odell")
SEED = "seeds/ferry-gazette.txt"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The little project, in which Bo O’Dell is spoken of in briefs, seeds, a case and its name."""
    return copy(tmp_path / "little")


def done(root: Path, *words: str) -> str:
    """What a command says that goes well."""
    result = call(root, *words)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout + result.stderr


def refused(root: Path, *words: str) -> str:
    """What a command says that fails and changes nothing."""
    before = tree(root)
    result = call(root, *words)
    assert result.returncode != 0
    assert tree(root) == before
    return result.stderr


def proved(root: Path, *forms: str) -> None:
    """The site builds, and no form is left in any file, page, or name of a file."""
    built(root)
    write(root.parent, "forms.txt", "\n".join(forms))
    done(root, "check", "--forms", "../forms.txt")


def test_nothing_is_written_without_yes(root: Path) -> None:
    """The list of what would change, what is left to a person, and what no command can reach."""
    before = tree(root)
    said = done(root, *WITHDRAW)
    assert tree(root) == before
    assert "would change  content/people/bo-odell.md → content/people/a-harbour-hand.md" in said
    assert f"would change  {SEED}\n" in said
    assert "the history of the repository: rewrite it" in said
    assert "web archives: " in said
    assert "nothing was written: --yes does it" in said


def test_no_trace_is_left(root: Path) -> None:
    """Neither of the name nor of its parts nor of the id: in content, seeds and every page."""
    built(root)
    done(root, *WITHDRAW, "--yes")
    proved(root, *FORMS)
    assert not (root / "site/people/bo-odell.html").exists()


def test_everything_that_was_said_stays(root: Path) -> None:
    """Claims and statuses are those from before, about the label."""
    before = linked(root)
    done(root, *WITHDRAW, "--yes")
    after = linked(root)
    new = "people/a-harbour-hand"
    assert [claim.key for claim in after.about[new]] == [claim.key for claim in before.about["people/bo-odell"]]
    old_steps, new_steps = (
        [(step.step, step.claim.key, step.stands) for status in site.statuses[id] for step in status.track]
        for site, id in ((before, "people/bo-odell"), (after, new))
    )
    assert new_steps == old_steps
    assert after.claims.keys() == before.claims.keys()


def test_words_of_a_source_carry_the_label_in_brackets(root: Path) -> None:
    """So that nobody takes it for what the source said: in the seed, in passages, in the pages."""
    done(root, *WITHDRAW, "--yes")
    seed = (root / SEED).read_text(encoding="utf-8")
    assert "[a harbour hand] told the magistrate" in seed
    brief = (root / f"content/briefs/{FERRY}.md").read_text(encoding="utf-8")
    assert "> \\[a harbour hand\\] [the second accused] told the magistrate" in brief
    source = (root / "content/sources/ferry-gazette-2019-05-04.md").read_text(encoding="utf-8")
    assert f"digest: {digest(seed.encode())}\n" in source
    assert "masked: yes\n" in source
    page = pages(root)[1]["sources/ferry-gazette-2019-05-04.html"]
    assert "A name in it was withdrawn" in page
    assert "[a harbour hand] told the magistrate" in page


def test_own_words_carry_the_label_as_it_is(root: Path) -> None:
    """Capital where a sentence begins."""
    edit(
        root,
        "content/notes/about.md",
        "---\n\nBack",
        "Bo O'Dell and O’Dell's friends met Bo\nO’Dell. O’Dell left.\n\nBack",
    )
    done(root, *WITHDRAW, "--yes")
    text = (root / "content/notes/about.md").read_text(encoding="utf-8")
    assert "A harbour hand and a harbour hand's friends met a harbour hand. A harbour hand left.\n" in text


def test_own_file_says_nothing_else(root: Path) -> None:
    """Label and level; no alias, no former stem, nothing that leads back."""
    edit(root, "content/people/bo-odell.md", "---\nname", "---\naliases: [Bo the Salt]\nformerly: [salty]\nname")
    done(root, *WITHDRAW, "--yes")
    text = (root / "content/people/a-harbour-hand.md").read_text(encoding="utf-8")
    assert text == "---\nname: a harbour hand\nshow: withdrawn\n---\n"
    built(root)
    assert not (root / "site/people/salty.html").exists()
    assert "The name was withdrawn; this" in (root / "site/people/a-harbour-hand.html").read_text(encoding="utf-8")
    assert '<meta name="robots" content="noindex">' in (root / "site/people/a-harbour-hand.html").read_text(
        encoding="utf-8"
    )


def test_everything_else_is_as_it_was(root: Path) -> None:
    """Byte for byte: files without the name, and in the others every line without it."""
    before = tree(root)
    done(root, *WITHDRAW, "--yes")
    after = tree(root)
    for path in before.keys() & after.keys():
        old, new = (data.decode().splitlines() for data in (before[path], after[path]))
        kept = [line for line in old if "Dell" not in line and "odell" not in line and "digest" not in line]
        lines = iter(new)
        assert all(line in lines for line in kept), path
    assert before.keys() - after.keys() == {"content/people/bo-odell.md"}
    assert after.keys() - before.keys() == {"content/people/a-harbour-hand.md"}


def test_names_in_addresses_marks_and_names_of_files(root: Path) -> None:
    """A claim, a brief, a seed, a case and a link get others; a foreign address is cut to its host."""
    brief, case = f"content/briefs/{TRIAL}.md", "content/cases/nordmark-v-marle.md"
    for path in (brief, case, f"content/briefs/{FERRY}.md"):
        text = (root / path).read_text(encoding="utf-8")
        text = text.replace("sentenced", "odell-sentence").replace(TRIAL, "2020-bo-odell")
        write(root, path, text)
    (root / brief).rename(root / "content/briefs/2020-bo-odell.md")
    for path in (
        "content/people/edouard-marle.md",
        "content/networks/quillnet.md",
        "content/sources/le-phare-2020-06-10.md",
    ):
        text = (root / path).read_text(encoding="utf-8")
        write(root, path, text.replace(TRIAL, "2020-bo-odell").replace("le-phare.txt", "bo-odell-2020.txt"))
    (root / "seeds/le-phare.txt").rename(root / "seeds/bo-odell-2020.txt")
    edit(root, "content/sources/nordmark-police-2019.md", "/12-2019", "/news/bo%20o%27dell?id=1")
    write(
        root,
        "content/notes/n.md",
        "---\ntitle: N\n---\n[it](people/bo-odell), https://x.example/bo-odell-2 [c](https://bo-odell.example/x)"
        " [s](briefs/2020-bo-odell#odell-sentence)\n",
    )
    linked(root)
    done(root, *WITHDRAW, "--yes")
    proved(root, *FORMS)
    now = tree(root)
    assert "seeds/a-harbour-hand-2020.txt" in now
    assert b"  person-sentence: {standing: found" in now["content/briefs/2020-a-harbour-hand.md"]
    assert b"[^2020-a-harbour-hand#acquitted]" in now[f"content/briefs/{FERRY}.md"]
    assert b"address: https://police.example/\n" in now["content/sources/nordmark-police-2019.md"]
    assert now["content/notes/n.md"].endswith(
        b"[it](people/a-harbour-hand), https://x.example/ [c](https://withdrawn.invalid/)"
        b" [s](briefs/2020-a-harbour-hand#person-sentence)\n"
    )


def test_page_that_is_a_seed_is_masked_in_its_escapes(root: Path) -> None:
    """In its text, its data and its addresses; it still reads as a page, and its passages are proved."""
    page = (
        "<html><head><title>Bo O&rsquo;Dell</title><link href='/news/bo-o-dell-tells?a=1'></head><body><p>On Friday "
        "<b>Bo</b> O&#8217;Dell told the magistrate that he had carried salt over the bar of the harbour.</p>"
        "</body></html>"
    )
    write(root, "seeds/page.html", page)
    write(
        root,
        "content/sources/page.md",
        f"---\ntitle: Page\ntype: press\nseed: seeds/page.html\ndigest: {digest(page.encode())}\n---\n",
    )
    write(
        root,
        "content/briefs/page.md",
        "---\ntitle: O’Dell tells\ndate: 2021-01-02\nsources: [page]\nclaims:\n  told: {standing: reported}\n---\n"
        "On Friday [[Bo O’Dell]] told the magistrate that he had carried salt over the bar of the harbour. [told]\n",
    )
    linked(root)
    done(root, *WITHDRAW, "--yes")
    proved(root, *FORMS)
    assert linked(root).claims["page#told"].about == ("people/a-harbour-hand",)
    assert b"/news/a-harbour-hand-tells?a=1" in tree(root)["seeds/page.html"]


def test_last_draft_is_masked_too(root: Path) -> None:
    """A draft lies beside its seed and would bring the name back."""
    write(root, "seeds/ferry-gazette.draft.md", (root / f"content/briefs/{FERRY}.md").read_text(encoding="utf-8"))
    done(root, *WITHDRAW, "--yes")
    now = tree(root)
    assert now["seeds/ferry-gazette.draft.md"] == now[f"content/briefs/{FERRY}.md"]


def test_namesake_is_left_alone_and_told(root: Path) -> None:
    """Another O’Dell keeps every form of the name; a bare surname may be either and is left to a person."""
    write(root, "content/people/ann-odell.md", "---\nname: Ann O’Dell\nambiguous: [O’Dell]\n---\n")
    write(
        root, "content/notes/n.md", "---\ntitle: N\n---\n[Ann O’Dell](people/ann-odell) met Bo O’Dell; O’Dell left.\n"
    )
    said = done(root, *WITHDRAW, "--yes")
    assert "left to you  content/notes/n.md:4:52: O’Dell" in said
    assert (
        tree(root)["content/notes/n.md"]
        .decode()
        .endswith("[Ann O’Dell](people/ann-odell) met a harbour hand; O’Dell left.\n")
    )
    assert (root / "content/people/ann-odell.md").read_text(
        encoding="utf-8"
    ) == "---\nname: Ann O’Dell\nambiguous: [O’Dell]\n---\n"
    proved(root, "Bo O’Dell", "bo-odell")


def test_form_that_an_editor_vouches_for_goes_too(root: Path) -> None:
    """`--also` settles what a machine may not guess."""
    edit(root, "content/notes/about.md", "---\n\nBack", "Salty Bo met Bo.\n\nBack")
    assert "left to you  content/notes/about.md:43:7: Bo\n" in done(root, *WITHDRAW)
    done(root, *WITHDRAW, "--also", "Salty Bo", "--also", "Bo", "--yes")
    proved(root, *FORMS, "Salty Bo")


def test_killed_half_way_it_is_run_again(root: Path) -> None:
    """After any number of files; the end is the same."""
    whole = copy(root.parent / "whole")
    done(whole, *WITHDRAW, "--yes")
    wish = withdrawing.Wish("people/bo-odell", LABEL, Show.WITHDRAWN)
    count = len(withdrawing.plan(root, wish).changes)
    for written in range(count):
        part = copy(root.parent / f"part {written}")
        planned = withdrawing.plan(part, wish)
        blocked = part / planned.changes[written].target
        cut = withdrawing.Plan(planned.label, (*planned.changes[:written], Change("x", "x/y/z", b"")), (), ())
        with pytest.raises(OSError, match="No such file"):
            withdrawing.carry_out(part, wish, cut)
        assert blocked.exists() or written == count - 1
        done(part, *WITHDRAW, "--yes")
        assert tree(part) == tree(whole)


def test_initials_stand_in_the_place_of_a_name(root: Path) -> None:
    """In passages as an editor's brackets; the file says so, and its address is neutral."""
    done(root, "withdraw", "people/bo-odell", "--initials", "--yes")
    now = tree(root)
    assert now["content/people/b-o.md"] == b"---\nname: B. O.\nshow: initials\n---\n"
    assert b"\n> \\[B. O.\\] [the second accused] told" in now[f"content/briefs/{FERRY}.md"]
    proved(root, *FORMS)
    assert "Named here by initials alone." in pages(root)[1]["people/b-o.html"]


def test_full_stop_behind_initials_is_one(root: Path) -> None:
    """As in any sentence that ends with an abbreviation."""
    edit(root, "content/notes/about.md", "---\n\nBack", "They met Bo O’Dell. He left, said O’Dell, then.\n\nBack")
    done(root, "withdraw", "people/bo-odell", "--initials", "--yes")
    assert b"They met B. O. He left, said B. O., then.\n" in tree(root)["content/notes/about.md"]


def test_company_is_withdrawn_like_a_person(root: Path) -> None:
    """Its claims stay, under the label."""
    before = linked(root)
    done(root, "withdraw", "companies/quill-thorn", "--label", "a maker of phones", "--yes")
    proved(root, "Quill & Thorn", "Quill & Thorn Ltd", "quill-thorn")
    after = linked(root)
    assert len(after.about["companies/a-maker-of-phones"]) == len(before.about["companies/quill-thorn"])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("people/bo-odel", "--label", LABEL), "did you mean `people/bo-odell`?"),
        (("cases/nordmark-v-marle", "--label", LABEL), "no `cases/nordmark-v-marle` among people and companies"),
        (("people/bo-odell", "--label", "the man O’Dell"), "the label holds a form of the name"),
        (("people/bo-odell", "--label", "Édouard Marlé"), "is what people/edouard-marle is called"),
        (("people/bo-odell", "--label", "the harbour"), "stands in this file already"),
        (("people/bo-odell", "--label", "[x] <b>"), "a label is 3 to 60 letters"),
        (("people/bo-odell",), "--label LABEL, or --initials"),
        (("people/bo-odell", "--label", LABEL, "--initials"), "--label LABEL, or --initials"),
    ],
)
def test_wrong_wish_is_refused(words: tuple[str, ...], said: str, root: Path) -> None:
    """With the reason, and nothing is written."""
    assert said in refused(root, "withdraw", *words, "--yes")


def test_file_that_cannot_be_read_stops_it(root: Path) -> None:
    """The name may stand there."""
    write(root, "content/notes/n.md", "---\ntitle: [\n---\nBo O’Dell\n")
    assert "content/notes/n.md" in refused(root, *WITHDRAW, "--yes")


def test_printed_seed_stops_it(root: Path) -> None:
    """Nothing can be written over in a PDF."""
    from files.printed import pdf

    (root / "seeds/p.pdf").write_bytes(pdf([["On Friday Bo O'Dell told the magistrate that he had carried salt."]]))
    assert "seeds/p.pdf" in refused(root, *WITHDRAW, "--yes")


def test_name_that_something_else_would_get_is_refused(root: Path) -> None:
    """Two files never become one."""
    for stem in ("bo-odell", "a-harbour-hand"):
        write(root, f"content/terms/{stem}.md", f"---\nname: x {stem[0]}\n---\n")
    assert "which is there already" in refused(root, *WITHDRAW, "--yes")


def test_people_of_the_project_can_be_withdrawn(tmp_path: Path) -> None:
    """In the real content: no mistake is made by it, and no form that nobody shares is left.

    The first and the last by name, since each is tried on the whole.
    """
    people = sorted(file.stem for file in (ROOT / "content/people").glob("*.md"))
    for stem in {people[0], people[-1]}:
        root = tmp_path / stem
        for name in ("content", "seeds"):
            shutil.copytree(ROOT / name, root / name)
        person = linked(root).entries[f"people/{stem}"].record
        before: Tree = tree(root)
        done(root, "withdraw", f"people/{stem}", "--label", "somebody of the trade", "--yes")
        assert before != tree(root)
        proved(root, person.label, *person.aliases, *person.ambiguous, stem)


CASE = "content/cases/nordmark-v-marle.md"
PHARE = "content/sources/le-phare-2020-06-10.md"


def test_the_record_of_what_was_proved_goes_along(root: Path) -> None:
    """No key of it says the name, nothing of it is left to a person, and the check is clean at once."""
    done(root, "rename", f"briefs/{TRIAL}", "2020-06-10-bo-odell")
    done(root, "lock")
    assert "left to you  seeds.lock" not in done(root, *WITHDRAW, "--yes")
    assert "dell" not in (root / "seeds.lock").read_text(encoding="utf-8")
    assert "error:" not in done(root, "check")


def test_what_a_mistake_keeps_from_being_recorded_is_withdrawn_all_the_same(root: Path) -> None:
    """The record loses the name too, and the command says that it must be made again, not that it failed."""
    done(root, "rename", f"briefs/{TRIAL}", "2020-06-10-bo-odell")
    done(root, "lock")
    edit(root, CASE, "court: tidewater-high-court", "court: nowhere")
    assert "not renewed  seeds.lock: mend what" in done(root, *WITHDRAW, "--yes")
    assert "dell" not in (root / "seeds.lock").read_text(encoding="utf-8")


def test_a_seed_that_is_elsewhere_is_brought_first(root: Path) -> None:
    """Quoted with the name it could be neither masked nor proved again: nothing is begun before it is there."""
    edit(root, PHARE, "language: fr", "kept: elsewhere\nlanguage: fr")
    done(root, "lock")
    seed = (root / "seeds/le-phare.txt").read_bytes()
    (root / "seeds/le-phare.txt").unlink()
    done(root, "check")
    assert "seeds/le-phare.txt is not here" in refused(root, *WITHDRAW, "--yes")
    (root / "seeds/le-phare.txt").write_bytes(seed)
    done(root, *WITHDRAW, "--yes")
    done(root, "check")
