"""Renaming an entry: everything that led to it still does, and nothing else changes."""

import typing
from pathlib import Path

import pytest
from project import FERRY, LITTLE, TRIAL, call, copy, linked, reports, tree, write
from pydantic import BaseModel

from generator.building.build import read, rendered
from generator.checking.finishing import finished
from generator.link.naming import names_claim, names_entry
from generator.model.problems import Stop
from generator.model.records import RECORDS, Offer
from generator.model.scalars import ClaimReference, Reference
from generator.naming.renaming import rename

ENTRIES = sorted(
    f"{file.parent.name}/{file.stem}"
    for file in (LITTLE / "content").glob("*/*.md")
    if "review: draft" not in file.read_text(encoding="utf-8") and file.stem != "imprint"
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The little project."""
    return copy(tmp_path / "little")


def text(root: Path, path: str) -> str:
    return (root / path).read_bytes().decode("utf-8")


@pytest.mark.law
@pytest.mark.parametrize("id", ENTRIES)
def test_no_address_is_lost_whatever_is_renamed(id: str, root: Path) -> None:
    """After renaming any entry the content is sound, and every address and place that the site had is still there."""
    assert call(root, "build").returncode == 0
    folder = id.partition("/")[0]
    rename(root, id, "another-name")
    site, problems = read(root, 1)
    assert reports(problems) == reports(read(LITTLE, 1)[1])
    assert reports(tuple(finished(site, rendered(site, root), root))) == []
    assert f"{folder}/another-name" in site.entries
    assert id not in site.entries


@pytest.mark.law
@pytest.mark.parametrize("id", ENTRIES)
def test_renaming_there_and_back_changes_no_byte_but_the_former_names(id: str, root: Path) -> None:
    """Whatever is rewritten is rewritten back: comments, quoting, order and line ends stay as they were."""
    before = tree(root / "content")
    folder, _, stem = id.partition("/")
    rename(root, id, "another-name")
    rename(root, f"{folder}/another-name", stem)
    after = tree(root / "content")
    renamed = f"{id}.md"
    assert {path: data for path, data in after.items() if path != renamed} == {
        path: data for path, data in before.items() if path != renamed
    }
    assert "another-name" in after[renamed].decode()
    kept = [line for line in after[renamed].decode().split("\n") if "formerly" not in line]
    assert kept == [line for line in before[renamed].decode().split("\n") if "formerly" not in line]


def test_references_follow_wherever_they_stand(root: Path) -> None:
    """In lists, keys, relations, evidence, tables, links, and references to claims; a name in a sentence is left."""
    with (root / "content/notes/about.md").open("a", encoding="utf-8") as file:
        file.write("\nSee [*the* network](networks/quillnet) and [[Quillnet]].\n\n```\n[it](networks/quillnet)\n```\n")
    done = call(root, "rename", "network/quillnet", "quill-net-2")
    assert done.returncode == 0, done.stderr
    assert "changed  content/networks/quillnet.md → content/networks/quill-net-2.md" in done.stdout
    brief = text(root, f"content/briefs/{FERRY}.md")
    assert "operated: quill-net-2, based-in: port-lisse" in brief
    assert "about: [quill-net-2, quill-thorn]" in brief
    assert "Ltd operated Quillnet, [ran]" in brief
    assert "of: [nordmark-v-marle, quill-net-2]" in text(root, "content/notes/about.md")
    assert "networks: [quill-net-2]\n" in text(root, "content/cases/nordmark-v-marle.md")
    assert "formerly: [quill-net, quillnet]" in text(root, "content/networks/quill-net-2.md")
    assert text(root, "content/notes/about.md").endswith(
        "\nSee [*the* network](networks/quill-net-2) and [[Quillnet]].\n\n```\n[it](networks/quillnet)\n```\n"
    )


def test_a_renamed_brief_takes_references_to_its_claims_along(root: Path) -> None:
    """In summaries, dossiers and the data of other claims."""
    rename(root, f"briefs/{TRIAL}", "salt-trial")
    assert "[^salt-trial#acquitted]" in text(root, f"content/briefs/{FERRY}.md")
    assert "[^salt-trial#fewer]" in text(root, "content/networks/quillnet.md")
    assert TRIAL not in "".join(text(root, str(file.relative_to(root))) for file in (root / "content").rglob("*.md")
                                if file.stem != "salt-trial")  # fmt: skip


def test_an_unnamed_party_follows_its_case(root: Path) -> None:
    """What stands behind the # stays."""
    rename(root, "cases/nordmark-v-marle", "marle")
    assert "'marle#seller'" in text(root, f"content/briefs/{FERRY}.md")


def test_a_stem_of_two_kinds_is_told_apart(root: Path) -> None:
    """Where the new stem stands in another folder too, references to either are written with their folder."""
    rename(root, "networks/quillnet", "quill-thorn")
    brief = text(root, f"content/briefs/{FERRY}.md")
    assert "about: [networks/quill-thorn, companies/quill-thorn]" in brief
    assert "operated: quill-thorn" in brief, "a relation to networks alone cannot be mistaken"
    linked(root)


def test_line_ends_and_a_byte_order_mark_stay(root: Path) -> None:
    """A file with other line ends is changed in its words alone."""
    file = root / "content/cases/nordmark-v-marle.md"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    before = file.read_bytes()
    rename(root, "courts/tidewater-high-court", "high")
    assert file.read_bytes() == before.replace(b"tidewater-high-court", b"high")


def test_a_last_draft_follows(root: Path) -> None:
    """What the machine wrote last is compared with what it writes next: a new name is no edit of a person."""
    write(root, "seeds/le-phare.draft.md", text(root, f"content/briefs/{TRIAL}.md"))
    rename(root, "people/edouard-marle", "e-marle")
    assert text(root, "seeds/le-phare.draft.md") == text(root, f"content/briefs/{TRIAL}.md")


def test_a_draft_had_no_address(root: Path) -> None:
    """Nobody can have cited a draft: it keeps no former name."""
    rename(root, "people/zoe-zanzibarium", "zoe")
    assert "formerly" not in text(root, "content/people/zoe.md")


@pytest.mark.parametrize(
    ("entry", "new", "said"),
    [
        ("people/nobody", "x", "there is no entry `people/nobody`"),
        ("people/bo-odell", "Bo", "`Bo` is no stem"),
        ("people/bo-odell", "../x", "`../x` is no stem"),
        ("people/bo-odell", "index", "`index` is no stem"),
        ("people/bo-odell", "bo-odell", "people/bo-odell is called so already"),
        ("people/bo-odell", "edouard-marle", "people/edouard-marle is another entry"),
        (f"briefs/{TRIAL}", "2019-05-04-silent-phones", f"was the stem of briefs/{FERRY}"),
    ],
)
def test_what_cannot_be_is_refused_with_the_reason(entry: str, new: str, said: str, root: Path) -> None:
    """Nothing is written."""
    before = tree(root)
    done = call(root, "rename", entry, new)
    assert done.returncode == 2
    assert said in done.stderr
    assert tree(root) == before


def test_nothing_is_renamed_while_the_content_has_mistakes(root: Path) -> None:
    """What leads to an entry is not known where a file cannot be read."""
    write(root, "content/terms/bad.md", "---\nnome: X\n---\n")
    before = tree(root)
    with pytest.raises(Stop) as stopped:
        rename(root, "people/bo-odell", "bo")
    assert "mend them first" in str(stopped.value)
    assert tree(root) == before


def test_the_imprint_of_a_published_site_keeps_its_name(root: Path) -> None:
    """Readers and the check look for it in one place; nothing is written."""
    before = tree(root)
    with pytest.raises(Stop) as stopped:
        rename(root, "notes/imprint", "who-we-are")
    assert "content/notes/imprint.md is missing" in str(stopped.value)
    assert tree(root) == before


def fields(
    model: type[BaseModel], above: tuple[str, ...] = ()
) -> typing.Iterator[tuple[tuple[str, ...], tuple[object, ...]]]:
    """Every field of a record, by the keys that lead to it, with what a word there is."""
    for name, field in model.model_fields.items():
        here = (*above, field.alias or name)
        yield from inside(field.annotation, here, tuple(field.metadata))


def inside(kind: object, path: tuple[str, ...], extra: tuple[object, ...] = ()) -> typing.Iterator[
    tuple[tuple[str, ...], tuple[object, ...]]
]:  # fmt: skip
    """A type taken apart down to its words."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is typing.Annotated:
        yield from inside(arguments[0], path, (*extra, *kind.__metadata__))  # type: ignore[attr-defined]
    elif origin is dict:
        yield from inside(arguments[0], (*path, "@"))
        yield from inside(arguments[1], (*path, "*"))
    elif origin is tuple:
        yield from inside(arguments[0], (*path, "*"))
    elif isinstance(kind, type) and issubclass(kind, BaseModel):
        yield from fields(kind, path)
    elif arguments:
        for one in arguments:
            yield from inside(one, path, extra)
    else:
        yield path, extra


def marked(kind: object) -> object:
    """What tells a reference from any other text."""
    return typing.get_args(kind)[-1]


@pytest.mark.parametrize("kind", RECORDS)
def test_every_reference_of_every_kind_is_known(kind: str) -> None:
    """A field that names an entry or a claim is one that renaming follows; `formerly` names what was, and stays."""
    for path, extra in fields(RECORDS[kind]):
        if marked(Reference) in extra:
            assert names_entry(kind, path, {}), path
        elif marked(ClaimReference) in extra:
            assert names_claim(path) or path[-2] == "formerly", path


def test_the_fields_of_a_brief_are_all_looked_at() -> None:
    """The test above sees references in keys, lists and lists of mappings."""
    seen = {path for path, extra in fields(RECORDS["briefs"]) if marked(Reference) in extra}
    assert {("parties", "@"), ("claims", "*", "about", "*"), ("claims", "*", "evidence", "*", "source")} <= seen


def test_offers_are_like_claims() -> None:
    """What an offer would make of a claim is followed too."""
    assert "data" in Offer.model_fields
    assert names_entry("briefs", ("offers", "*", "data", "about", "*"), {})
    assert names_claim(("offers", "*", "data", "disputes", "*"))
