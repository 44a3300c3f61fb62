"""The usual form of frontmatter: what changes, what stays, and that the file says the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.files import frontmatter, outline, yamltext
from generator.files.formatting import Changed, Order, comments, formatted
from generator.files.ordering import OTHERS
from generator.files.outline import Unreadable

ORDER = Order(("title", "aliases", "date", "claims"), (("claims", ("standing", OTHERS, "key")),))


def after(yaml: str, body: str = "Body.\n") -> str:
    """Frontmatter after formatting; the body must be what it was."""
    text = formatted(f"---\n{yaml}---\n{body}", ORDER)
    assert text.endswith(f"---\n{body}")
    return text.removeprefix("---\n").removesuffix(f"---\n{body}")


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("date: 2021\ntitle: T\n", "title: T\ndate: 2021\n"),
        ("own: x\ntitle: T\n", "title: T\nown: x\n"),
        ("title:   T   \n", "title: T\n"),
        ("title: 'T'\n", "title: T\n"),
        ('title: "A b"\n', "title: A b\n"),
        ("aliases: [ a,b ,'c d', ]\n", "aliases: [a, b, c d]\n"),
        ("claims: {one: {key: yes,standing: alleged}}\n", "claims: {one: {standing: alleged, key: yes}}\n"),
        (
            "claims:\n  one: {key: yes, users: 5, standing: alleged}  # sure?\n",
            "claims:\n  one: {standing: alleged, users: 5, key: yes}  # sure?\n",
        ),
        ("# why\ndate: 2021\ntitle: T\n", "title: T\n# why\ndate: 2021\n"),
        ("# head\n\ndate: 2021\ntitle: T\n# foot\n", "# head\n\ntitle: T\ndate: 2021\n# foot\n"),
        ("date: 2021 # d\n# of the title\ntitle: T # t\n", "# of the title\ntitle: T # t\ndate: 2021 # d\n"),
        ("date: >-\n  20\n  21\ntitle: |-\n  T\n", "title: |-\n  T\ndate: >-\n  20\n  21\n"),
        ("date: 2021\r\ntitle:  T\r\n", "title: T\r\ndate: 2021\r\n"),
    ],
)
def test_what_changes(before: str, expected: str) -> None:
    """Keys in their order with their comments, one space, no quotes that are not needed."""
    assert after(before) == expected
    assert after(expected) == expected


@pytest.mark.parametrize(
    "yaml",
    [
        "title: 'NO'\n",
        'title: "2021"\n',
        "title: '12:30'\n",
        "title: 'a: b'\n",
        "title: ''\n",
        "title: 'null'\n",
        "title: 'a # b'\n",
        "aliases: ['a, b', 'c?', \"{d}\"]\n",
        "title: >-\n  two   spaces  \n  stay  \n",
        "title: 'over\n  two lines   '\n",
        "aliases: [\n  a,   # one\n  b\n]\n",
        "aliases:\n  -   a\n  - b\n",
        "own: [a: b]\n",
        "title: T\n\n# a note\n\ndate: 2021\n",
        "title:\ndate: 2021\n",
        "",
        "# nothing\n",
    ],
)
def test_what_stays(yaml: str) -> None:
    """Quotes that another reader of YAML needs, the words of long texts, lists over several lines, empty lines."""
    assert after(yaml) == yaml


@pytest.mark.parametrize(
    "text", ["no fence\n", "---\nnever: closed\n", "---\n- a list\n---\n", "---\na: 1\na: 2\n---\n"]
)
def test_what_cannot_be_read_is_left(text: str) -> None:
    """A file with a mistake in its frontmatter is not formatted at all."""
    with pytest.raises(Unreadable):
        formatted(text, ORDER)


def test_what_would_not_say_the_same_is_left() -> None:
    """A text that keeps its last line break only as long as something follows it cannot be moved."""
    with pytest.raises(Changed):
        formatted("---\ndate: |\n  2021\ntitle: |\n  T\n---\n", ORDER)


def test_a_byte_order_mark_stays() -> None:
    """What some editors write in front of a file is no word of it."""
    assert formatted("\ufeff---\ntitle:  T\n---\n", ORDER) == "\ufeff---\ntitle: T\n---\n"


SPACES = st.sampled_from(["", " ", "   ", "\t"])
WORDS = st.sampled_from(["a", "b c", "NO", "2021", "é", "x:y", "it's", "a # b", "[z]", "", "- d", "12:30", "日本"])
NEEDLESS = st.sampled_from(["'", '"', ""])


@st.composite
def scalars(draw: st.DrawFn) -> str:
    """A text in some quotes, needed or not."""
    word, quote = draw(WORDS), draw(NEEDLESS)
    if quote == "'":
        return "'" + word.replace("'", "''") + "'"
    return f'"{word}"' if quote or frontmatter.flow(word, True) != word else word


@st.composite
def lists(draw: st.DrawFn) -> str:
    """A list between brackets, with spaces anywhere."""
    parts = draw(st.lists(scalars(), max_size=3))
    return f"[{draw(SPACES)}" + f"{draw(SPACES)},{draw(SPACES)}".join(parts) + f"{draw(SPACES)}]"


@st.composite
def mappings(draw: st.DrawFn) -> str:
    """A mapping between brackets, its keys in any order."""
    keys = draw(st.lists(st.sampled_from(["standing", "key", "users", "by"]), unique=True, max_size=4))
    pairs = [f"{key}: {draw(st.one_of(scalars(), lists()))}" for key in keys]
    return f"{{{draw(SPACES)}" + f"{draw(SPACES)}, ".join(pairs) + f"{draw(SPACES)}}}"


@st.composite
def documents(draw: st.DrawFn) -> str:
    """Frontmatter with comments, empty lines, long texts and keys in any order."""
    lines: list[str] = []
    for key in draw(st.lists(st.sampled_from(["title", "aliases", "date", "claims", "own", "more"]), unique=True)):
        lines += draw(st.lists(st.sampled_from(["", "# above", "  # indented", "#"]), max_size=2))
        tail = draw(st.sampled_from(["", "  ", " # behind", "\t# tab "]))
        match draw(st.integers(0, 3)):
            case 0:
                lines.append(f"{key}: {draw(SPACES)}{draw(scalars())}{tail}")
            case 1:
                lines.append(f"{key}:{draw(st.sampled_from([' ', '   ']))}{draw(lists())}{tail}")
            case 2:
                lines += [f"{key}: >-{tail}", "  words  ", "", "  more words "]
            case _:
                lines += [
                    f"{key}:{tail}",
                    f"  one: {draw(mappings())}{tail}",
                    "  # between",
                    f"  two: {draw(mappings())}",
                ]
    return draw(st.sampled_from(["\n", "\r\n"])).join([*lines, ""])


@pytest.mark.law
@given(documents(), st.text(alphabet="a-\n\r\t #", max_size=20))
def test_formatting_changes_nothing_that_is_said(yaml: str, body: str) -> None:
    """Law 3: the same data, the same comments, the same body; and formatting again changes nothing."""
    try:
        before = outline.read(yaml)
    except Unreadable:
        return
    text = f"---\n{yaml}---\n{body}"
    once = formatted(text, ORDER)
    now = frontmatter.split(once, "")
    assert outline.read(now.yaml).data == before.data
    assert comments(now.yaml) == comments(yaml)
    assert once.endswith(f"---\n{body}")
    assert formatted(once, ORDER) == once
    assert yamltext.parse(now.yaml, "f").problems == ()
