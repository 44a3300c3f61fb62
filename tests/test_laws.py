"""The laws of DESIGN.md that concern whole builds: the same bytes, nothing unplanned, unpublished or hostile."""

import html
import json
import os
import re
import shutil
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from project import (
    FERRY,
    LITTLE,
    TRIAL,
    Html,
    Tree,
    built,
    copied,
    copy,
    difference,
    edit,
    html_pages,
    pages,
    reports,
    run,
    tree,
    write,
)

from generator.building.build import read
from generator.files.seeds import digest
from generator.model.problems import Stop, errors

FEW = settings(max_examples=max(5, settings.default.max_examples // 3))  # type: ignore[union-attr]

# The same input gives the same bytes.

ELSEWHERE = {
    "another folder": ("with spaces & é", {}, ()),
    "another time zone": ("little", {"TZ": "Pacific/Kiritimati"}, ()),
    "another locale": (
        "little",
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "TZ": "America/Adak"},
        (),
    ),
    "another order of hashes": ("little", {"PYTHONHASHSEED": "1"}, ()),
    "one process": ("little", {"PYTHONHASHSEED": "2"}, ("--jobs", "1")),
    "two processes": ("zwei è", {"PYTHONHASHSEED": "3"}, ("--jobs", "2")),
}


@pytest.mark.law
@pytest.mark.parametrize(("folder", "env", "words"), ELSEWHERE.values(), ids=ELSEWHERE.keys())
def test_same_input_gives_the_same_bytes(
    folder: str, env: dict[str, str], words: tuple[str, ...], tmp_path: Path
) -> None:
    """Neither the folder, the time zone, the locale, the order of hashes nor the number of processes changes a byte."""
    here = copy(tmp_path / "here")
    built(here)
    root = copy(tmp_path / folder)
    done = run(root, "build", "--clean", *words, env=env)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert not difference(tree(here / "site"), tree(root / "site"))


@pytest.mark.law
def test_order_of_files_on_the_disk_changes_nothing(tmp_path: Path) -> None:
    """Files that were written in another order, with other times, give the same bytes."""
    here, there = copy(tmp_path / "here"), tmp_path / "there"
    for file in sorted((path for path in here.rglob("*") if path.is_file()), reverse=True):
        place = there / file.relative_to(here)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, place)
        os.utime(place, (10**9, 10**9))
    built(here)
    built(there)
    assert not difference(tree(here / "site"), tree(there / "site"))


# A warm build is a clean build.

FILES = sorted(path.relative_to(LITTLE).as_posix() for path in (LITTLE / "content").rglob("*.*"))
ENTRIES = [path for path in FILES if path.endswith(".md")]
SEEDS = ["seeds/ferry-gazette.txt", "seeds/le-phare.txt"]


def rename(root: Path, path: str) -> None:
    """Give an entry another stem."""
    (root / path).rename((root / path).with_name(f"renamed-{Path(path).name}"))


def delete(root: Path, path: str) -> None:
    """Take a file away."""
    (root / path).unlink()


def lengthen(root: Path, path: str) -> None:
    """Add a paragraph that names things and holds a reference."""
    with (root / path).open("a", encoding="utf-8") as file:
        file.write(f"\nQuillnet and Port Lisse, & more. [^{FERRY}#arrest]\n")


def review(root: Path, path: str) -> None:
    """Make a draft of a reviewed entry, or publish a draft."""
    text = (root / path).read_text(encoding="utf-8")
    drafted = (
        text.replace("review: draft\n", "")
        if "review: draft" in text
        else text.replace("---\n", "---\nreview: draft\n", 1)
    )
    (root / path).write_text(drafted, encoding="utf-8")


def rewrite(root: Path, path: str) -> None:
    """Change a word of the same length in every place where it stands."""
    text = (root / path).read_text(encoding="utf-8")
    (root / path).write_text(text.replace("salt", "malt").replace("2019-05-02", "2019-05-01"), encoding="utf-8")


def restore(root: Path, path: str) -> None:
    """Bring a file back to what it was at first."""
    write(root, path, (LITTLE / path).read_text(encoding="utf-8"))


def retitle(root: Path, path: str) -> None:
    """Call the whole site otherwise, where nobody has taken its settings away."""
    place = root / "content/site.yaml"
    if place.is_file():
        place.write_text(place.read_text(encoding="utf-8").replace("title: Salt", "title: Malt"), encoding="utf-8")


def spoil_site(root: Path, path: str) -> None:
    """Let somebody edit the built site, and leave a file in it."""
    if (root / "site").is_dir():
        write(root, "site/index.html", "edited by hand")
        write(root, f"site/strays/{Path(path).stem}.html", "stray")


CHANGES: list[Callable[[Path, str], None]] = [
    rename, delete, lengthen, review, rewrite, restore, restore, retitle, spoil_site
]  # fmt: skip
EDITS = st.lists(st.tuples(st.sampled_from(CHANGES), st.sampled_from([*ENTRIES, *ENTRIES, *FILES, *SEEDS])), max_size=4)


def attempt(root: Path, clean: bool) -> list[str]:
    """Build, and the report where it fails."""
    try:
        built(root, clean)
    except Stop as stop:
        return reports(stop.problems)
    return []


@pytest.mark.law
@FEW
@given(st.lists(EDITS, min_size=1, max_size=3))
def test_a_warm_build_is_a_clean_build(
    tmp_path_factory: pytest.TempPathFactory, rounds: list[list[tuple[Callable[[Path, str], None], str]]]
) -> None:
    """After any edits a build that remembers gives what a build without memory gives elsewhere, or the same report.

    A build that fails leaves the site as it was.
    """
    root = copy(tmp_path_factory.mktemp("warm") / "little")
    assert attempt(root, clean=False) == []
    for number, edits in zip(count(), rounds, strict=False):
        for change, path in edits:
            if (root / path).is_file():
                change(root, path)
            elif change is restore:
                restore(root, path)
        elsewhere = tmp_path_factory.mktemp("clean") / f"little {number}"
        for name in ("content", "seeds"):
            shutil.copytree(root / name, elsewhere / name)
        before = tree(root / "site")
        report = attempt(root, clean=False)
        assert report == attempt(elsewhere, clean=True)
        expected = before if report else tree(elsewhere / "site")
        assert not difference(expected, tree(root / "site"))


# Nothing unplanned is in a site.


@pytest.mark.law
@pytest.mark.parametrize("clean", [True, False])
def test_nothing_unplanned_stays(clean: bool, tmp_path: Path) -> None:
    """A file that no plan names is gone after the next build, whether hidden, deep, a link, or edited by hand."""
    root = copy(tmp_path / "little")
    built(root)
    expected = tree(root / "site")
    write(root, "site/.hidden", "x")
    write(root, "site/people/deep/er/stray.html", "x")
    (root / "site/link.html").symlink_to("index.html")
    (root / "site/lost.html").symlink_to("nowhere")
    write(root, "site/claims.html", "edited by hand")
    built(root, clean)
    assert not difference(expected, tree(root / "site"))


@pytest.mark.law
def test_no_link_to_a_folder_stays(tmp_path: Path) -> None:
    """A link to a folder, through which a server would show what is there, is gone after the next build."""
    root = copy(tmp_path / "little")
    built(root)
    (root / "site/elsewhere").symlink_to(root / "content")
    built(root)
    assert not (root / "site/elsewhere").is_symlink()


@pytest.mark.law
def test_an_entry_that_goes_takes_its_page_along(tmp_path: Path) -> None:
    """A page whose entry was deleted, and the list of a kind that is empty now, are in the site no more."""
    root = copy(tmp_path / "little")
    built(root)
    assert (root / "site/terms/handset.html").is_file()
    (root / "content/terms/handset.md").unlink()
    made = built(root, clean=False)
    assert made.removed == 2
    assert not (root / "site/terms").exists()


# What is not published is nowhere.


def bytes_of(site: Tree) -> str:
    """Everything that a site says, entities resolved, in small letters."""
    return "\n".join(html.unescape(data.decode("utf-8", "replace")) for data in site.values()).casefold()


@pytest.mark.law
def test_drafts_are_nowhere(tmp_path: Path) -> None:
    """No word of a draft, and not its address either, stands in any byte of the site."""
    root = copy(tmp_path / "little")
    built(root)
    everything = bytes_of(tree(root / "site"))
    assert "zanzibarium" not in everything
    assert "not-yet" not in everything
    assert not [path for path in tree(root / "site") if "zanzibarium" in path or "not-yet" in path]


def draft_source(root: Path) -> None:
    """A draft of a source that copies a published one."""
    text = "---\ntitle: Zanzibarium papers\ntype: press\nreview: draft\ncopy_of: nordmark-police-2019\n---\n"
    write(root, "content/sources/zanzibarium-papers.md", text)


def draft_namesake(root: Path) -> None:
    """A draft that claims a name which published text holds."""
    write(root, "content/people/zanzibarium.md", "---\nname: salt\naliases: [Zanzibarium]\nreview: draft\n---\n")


def draft_case(root: Path) -> None:
    """A draft of a case with a party that is published."""
    text = (
        "---\nname: Zanzibarium v Marlé\nparties: {edouard-marle: victim}\nnetworks: [quillnet]\nreview: draft\n---\n"
    )
    write(root, "content/cases/zanzibarium-v-marle.md", text)


def draft_answers(root: Path) -> None:
    """A draft's claim that answers, disputes and supersedes published ones."""
    path = "content/briefs/2021-01-15-not-yet.md"
    edit(root, path, "date: 2021-01-14", f"date: 2021-01-14, disputes: ['{FERRY}#users'], answers: ['{FERRY}#arrest']")


def draft_kind(root: Path) -> None:
    """The only entry of its kind is a draft."""
    write(root, "content/groups/zanzibarium-group.md", "---\nname: Zanzibarium Group\nreview: draft\n---\n")


@pytest.mark.law
@pytest.mark.parametrize("change", [draft_source, draft_namesake, draft_case, draft_answers, draft_kind])
def test_drafts_of_every_sort_change_nothing(change: Callable[[Path], None], tmp_path: Path) -> None:
    """Whatever a draft says of published entries, the site is the one without it."""
    root = copy(tmp_path / "little")
    built(root)
    before = tree(root / "site")
    change(root)
    built(root)
    assert not difference(before, tree(root / "site"))


@pytest.mark.law
@pytest.mark.parametrize(
    "link",
    [
        "[[Zoë Zanzibarium]]",
        "[she](people/zoe-zanzibarium)",
        "[it](briefs/2021-01-15-not-yet#rumour)",
        "So it is said. [^2021-01-15-not-yet#rumour]",
    ],
)
def test_nothing_published_leads_to_a_draft(link: str, tmp_path: Path) -> None:
    """A published entry that links to a draft, by name, by address or by a claim, is an error at that place."""
    root = copy(tmp_path / "little")
    with (root / "content/terms/handset.md").open("a", encoding="utf-8") as file:
        file.write(f"\n{link}\n")
    problems = errors(read(root, jobs=1)[1])
    assert [problem.spot.line for problem in problems] == [8]


@pytest.mark.law
@pytest.mark.parametrize("key", ["answers", "disputes", "supersedes"])
def test_no_published_claim_bears_on_a_draft(key: str, tmp_path: Path) -> None:
    """A published claim that answers, disputes or supersedes a draft's is an error at that word."""
    root = copy(tmp_path / "little")
    edit(root, f"content/briefs/{TRIAL}.md", "event: appeal,", f"event: appeal, {key}: ['2021-01-15-not-yet#rumour'],")
    problems = errors(read(root, jobs=1)[1])
    assert [problem.spot.line for problem in problems] == [16]


# What is withdrawn is nowhere, except where a whole source is shown.

STAMPS = "found a cellar of forged stamps"


def leaks(root: Path, words: str) -> list[str]:
    """The files of the site that hold these words, beside the page of the source that is shown in full."""
    built(root)
    site = tree(root / "site")
    found = [path for path, data in site.items() if words.casefold() in bytes_of({path: data})]
    return [path for path in found if path != "sources/ferry-gazette-2019-05-04.html"]


@pytest.mark.law
def test_a_withdrawn_sentence_is_nowhere(tmp_path: Path) -> None:
    """The sentence of a retracted claim stands in no byte of the site; a source that is shown in full has it."""
    root = copy(tmp_path / "little")
    assert leaks(root, STAMPS) == []
    assert leaks(root, "forged stamps") == []
    assert STAMPS in bytes_of({"": tree(root / "site")["sources/ferry-gazette-2019-05-04.html"]})


def superseded(root: Path) -> None:
    """Another claim says that it supersedes the withdrawn one."""
    edit(root, f"content/briefs/{TRIAL}.md", "supersedes: [fewer]", f"supersedes: ['{FERRY}#stamps']")


def key_point(root: Path) -> None:
    """The withdrawn claim was a key point, an event, and carried a figure."""
    edit(
        root, f"content/briefs/{FERRY}.md", "retracted: {", "key: yes, event: raid, date: 2019, users: 5, retracted: {"
    )


def party_status(root: Path) -> None:
    """The withdrawn claim was a step of somebody's status, with a property of two sides."""
    old = "stamps: {standing: reported, about: [nordmark-police],"
    new = "stamps: {standing: reported, about: [bo-odell], event: conviction, date: 2020, operated: quillnet,"
    edit(root, f"content/briefs/{FERRY}.md", old, new)


def quoted(root: Path) -> None:
    """The withdrawn claim had a passage of its own."""
    with (root / f"content/briefs/{FERRY}.md").open("a", encoding="utf-8") as file:
        file.write("\n> they had also found a cellar of forged stamps. [stamps]\n")


@pytest.mark.law
@pytest.mark.parametrize(
    "change",
    [superseded, key_point, party_status, quoted],
)
def test_nothing_repeats_a_withdrawn_sentence(change: Callable[[Path], None], tmp_path: Path) -> None:
    """Neither a reference, a later claim, the key points, a status nor a passage repeats what is withdrawn."""
    root = copy(tmp_path / "little")
    change(root)
    assert leaks(root, STAMPS) == []
    assert leaks(root, "a cellar of forged stamps") == []


@pytest.mark.law
def test_nothing_rests_on_a_withdrawn_claim(tmp_path: Path) -> None:
    """Text that refers to a withdrawn claim is an error at the reference."""
    root = copy(tmp_path / "little")
    with (root / "content/terms/handset.md").open("a", encoding="utf-8") as file:
        file.write(f"\nStamps were found. [^{FERRY}#stamps]\n")
    problems = errors(read(root, jobs=1)[1])
    assert [(problem.spot.line, problem.spot.column, problem.rule) for problem in problems] == [(8, 20, "withdrawn")]


@pytest.mark.law
def test_the_words_around_a_passage_do_not_repeat_a_withdrawn_sentence(tmp_path: Path) -> None:
    """Where a source is shown by passages, a withdrawn sentence beside a passage is not shown with it."""
    root = copy(tmp_path / "little")
    edit(
        root,
        f"content/briefs/{TRIAL}.md",
        "date: after 2020-06-09}",
        "date: after 2020-06-09, retracted: {date: 2021, reason: No.}}",
    )
    assert leaks(root, "Il a fait appel") == []


# Nothing hostile gets through.

TAGS = {
    *(
        "a",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "button",
        "template",
        "cite",
        "code",
        "dd",
        "del",
        "details",
        "div",
        "dl",
    ),
    *("dt", "em", "footer", "form", "h1", "h2", "h3", "h4", "head", "header", "hr", "html", "input", "ins", "kbd"),
    *("fieldset", "label", "legend", "li", "link", "option", "output", "select", "main", "mark", "meta", "nav"),
    *("noscript", "ol", "p", "pre", "q", "script", "section"),
    *("desc", "figcaption", "figure", "g", "path", "rect", "svg", "text"),
    *("span", "strong", "summary", "caption", "table", "tbody", "td", "th", "thead", "time", "title", "tr", "ul"),
}
ATTRIBUTES = {
    *("action", "aria-controls", "aria-current", "aria-describedby", "aria-label", "aria-labelledby", "aria-live"),
    "aria-pressed",
    *("autocapitalize", "autocomplete", "charset", "class", "content", "data-claim", "data-later", "data-originalurl"),
    *("data-copy", "data-count", "data-done", "data-failed", "data-group", "data-is", "data-label", "data-mark"),
    *("data-name", "data-part", "data-sifted", "data-sign", "data-whole", "aria-hidden"),
    *("colspan", "data-standing", "data-versiondate", "data-versionurl", "datetime"),
    # What the page of the search tells its script: facets, and words.
    *("aria-busy", "data-all", "data-also-for", "data-asked", "data-facet", "data-failed", "data-found-one"),
    *(
        "data-found-other",
        "data-letters",
        "data-many",
        "data-nothing",
        "data-previews",
        "data-quoted",
        "data-shown-for",
    ),
    *("defer", "for", "hidden", "href", "http-equiv", "id", "lang", "media", "method", "name", "open"),
    *("property", "rel", "role", "scope"),
    *("d", "height", "rx", "transform", "viewbox", "width", "x", "y"),
    *("spellcheck", "src", "start", "tabindex", "title", "type", "value"),
}
SCHEMES = ("https://", "http://", "mailto:")
PAYLOADS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "javascript:alert(1)",
    "]]><svg/onload=alert(1)>",
    "{{ 7*7 }}{% for x in y %}{{ x }}{% endfor %}",
    "</title></style></textarea></script><h1>",
    "&lt;script&gt;&#60;b&#62;",
    "<!-- --><base href=//evil.example>",
    "\\<a href=javascript:alert(1)\\>",
    "𝒳'\"><é>",
]


def hostile(root: Path, words: str) -> None:
    """A project in which these words stand wherever a person can write words."""
    said, name, alias = (json.dumps(before + words, ensure_ascii=False) for before in ("", "name ", "alias "))
    text = words.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    brief, release = f"content/briefs/{FERRY}.md", "content/sources/nordmark-police-2019.md"
    person, case = "content/people/bo-odell.md", "content/cases/nordmark-v-marle.md"
    for path, old, new in (
        ("content/site.yaml", "title: Salt & Signal", f"title: {said}"),
        ("content/site.yaml", "editor: Ida Exemplar", f"editor: {said}"),
        ("content/properties.yaml", "{label: Users, type: count,", f"{{label: {said}, type: count,"),
        (person, "name: Bo O’Dell", f"name: {name}\naliases: [{alias}]\ndistinguish: {said}"),
        (person, "ambiguous: [O’Dell]", f"changes: [{{date: 2020, was: {said}, is: {said}, why: {said}}}]"),
        (case, "known_as: a seller who was not named", f"known_as: {said}"),
        (case, "number: 12:30/2019", f"number: {said}"),
        (release, "title: Salt and silence, release 12/2019", f"title: {said}"),
        (release, "publisher: Nordmark Police", f"publisher: {said}\nauthor: {said}"),
        (brief, "title: Two charged over the “silent” phones of Quillnet", f"title: {said}"),
        (brief, "sold-through: by word of mouth", f"sold-through: {said}"),
        (brief, "'Two tonnes of salt & 14 boats', pinpoint: 'p. 2'", f"{said}, pinpoint: {said}"),
        (brief, "note: A release of the police says the same.", f"note: {said}"),
        (brief, "reason: The paper withdrew it the week after.", f"reason: {said}"),
        (brief, "the the prosecutors, read: the prosecutors", f"the the prosecutors, read: {said}, why: {said}"),
        (brief, "## The phones <of Quill & Thorn>", f"## {text}"),
        (brief, "Its model 𝒳-1 was", f"Its {text} model 𝒳-1 was"),
        (brief, "by it's makers. [model]\n", f"by it's makers. [model]\n\n> {text} [model]\n"),
    ):
        edit(root, path, old, new)
    with (root / release).open("a", encoding="utf-8") as file:
        file.write(f"{text}\n\n## {text}\n\n- {text}\n\n`{words}` *{text}* [{text}](https://x.example)\n\n")
        file.write(f"> {words}\n\n```\n{words}\n```\n")
    with (root / "seeds/ferry-gazette.txt").open("a", encoding="utf-8") as file:
        file.write(f"\n{words}\n")
    source = "content/sources/ferry-gazette-2019-05-04.md"
    before = re.search("sha256:.*", (root / source).read_text(encoding="utf-8"))
    assert before
    edit(root, source, before[0], digest((root / "seeds/ferry-gazette.txt").read_bytes()))


def foreign(pages: Mapping[str, Html]) -> list[str]:
    """Elements, attributes and addresses that are not ours."""
    wrong: list[str] = []
    for path, page in pages.items():
        wrong += [f"{path}: {fault}" for fault in page.wrong]
        for element in page.elements:
            if element.tag not in TAGS:
                wrong.append(f"{path}: <{element.tag}>")
            wrong += [f"{path}: <{element.tag} {name}>" for name in element.attributes.keys() - ATTRIBUTES]
            for name in {"href", "src", "action"} & element.attributes.keys():
                to = element.attributes[name]
                if re.match(r"[^/#?]*:", to) and not to.startswith(SCHEMES):
                    wrong.append(f"{path}: {name}={to}")
            if element.tag == "script" and element.attributes == {"type": "application/ld+json"}:
                json.loads(element.text)  # data, which no browser runs
            elif element.tag == "script" and not re.fullmatch(
                r"(\.\./)*(assets|search)/[a-z-]+\.js", element.attributes.get("src", "")
            ):
                wrong.append(f"{path}: a script of {element.attributes}")
            elif element.tag == "script" and element.text:
                wrong.append(f"{path}: a script in the page")
    return wrong


Shape = dict[str, list[tuple[str, tuple[str, ...]]]]


def shape(pages: Mapping[str, Html]) -> Shape:
    """The elements of each page with the names of their attributes; a longer name has more lines in a picture."""
    return {
        path: sorted((one.tag, tuple(sorted(one.attributes))) for one in page.elements if one.tag != "text")
        for path, page in pages.items()
    }


@pytest.fixture(scope="module")
def plain_shape(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Shape]:
    """The shape of the project in which plain words stand in all these places."""
    root = copy(tmp_path_factory.mktemp("plain") / "little")
    hostile(root, "plain words")
    found = shape(html_pages(pages(root)[1]))
    return lambda: found


def test_little_site_has_only_elements_of_ours() -> None:
    """The list of elements, attributes and schemes below is that of the site as it is."""
    assert foreign(html_pages(pages(LITTLE)[1])) == []


@pytest.mark.law
@settings(FEW)
@given(st.lists(st.sampled_from(PAYLOADS), min_size=1, max_size=3, unique=True))
def test_hostile_words_stay_words(
    tmp_path_factory: pytest.TempPathFactory, plain_shape: Callable[[], Shape], payloads: list[str]
) -> None:
    """Whatever is written in names, titles, sentences, links, passages or seeds, no element comes of it."""
    root = copy(tmp_path_factory.mktemp("hostile") / "little")
    hostile(root, " ".join(payloads))
    files = pages(root)[1]
    made = html_pages(files)
    assert foreign(made) == []
    assert shape(made) == plain_shape()
    for path in files:
        assert not path.endswith(".xml") or "<script" not in files[path]


LINKS = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "&#106;avascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "//evil.example",
    "/etc/passwd",
    "../../x",
    "file:///etc/passwd",
    'https://x.example/"onmouseover=',
    "people/nobody",
]


@pytest.mark.law
@pytest.mark.parametrize("address", LINKS)
def test_a_link_may_not_lead_anywhere_else(address: str, tmp_path: Path) -> None:
    """A link to anything but an entry, a web address or a mail address is an error at its place."""
    root = copy(tmp_path / "little")
    with (root / "content/terms/handset.md").open("a", encoding="utf-8") as file:
        file.write(f"\nSee [here]({address}).\n")
    problems = errors(read(root, jobs=1)[1])
    assert {(problem.spot.file, problem.spot.line, problem.spot.column) for problem in problems} == {
        ("content/terms/handset.md", 8, 5)
    }


@pytest.mark.law
def test_a_refused_link_is_reported_once(tmp_path: Path) -> None:
    """One mistake is one problem."""
    root = copy(tmp_path / "little")
    with (root / "content/terms/handset.md").open("a", encoding="utf-8") as file:
        file.write("\nSee [here](javascript:alert(1)).\n")
    assert len(errors(read(root, jobs=1)[1])) == 1


@pytest.mark.law
def test_assets_are_the_only_files_that_are_not_made(tmp_path: Path) -> None:
    """Every file of the site is a page, one of the files for machines, or a copied asset."""
    root = copy(tmp_path / "little")
    built(root)
    whole = {"feed.xml", "feed.json", "corrections.xml", "corrections.json", "sitemap.xml"}
    feeds = {path for path in tree(root / "site") if re.fullmatch(r"feeds/[a-z]+/[a-z-]+\.xml", path)} | whole
    machines = feeds | {".nojekyll", "_redirects", "robots.txt"}
    made = {path for path in tree(root / "site") if not path.endswith(".html") and not path.startswith("search/")}
    assert made == machines | copied(root)
