"""Whatever language a site speaks, views say whole phrases of its catalogue, and nothing but words becomes other."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from gettext import NullTranslations

import pytest
from babel.messages.pofile import read_po
from hypothesis import given
from hypothesis import strategies as st
from project import LITTLE, ROOT, Html, html_pages, linked, little

from generator.building.templates import assets, template_folders
from generator.model.dates import PartialDate
from generator.model.figures import BOUNDS, SCALES, UNITS, VAGUE, Counts, Figure
from generator.model.proceedings import CONFIRMING
from generator.model.steps import ACQUITTAL_QUASHED, CONVICTION_QUASHED, DISMISSAL_QUASHED, STEPS, Step
from generator.publish.language import ENGLISH, Language
from generator.publish.pages import plan
from generator.publish.render import Renderer
from generator.publish.views.parts.steps import REVIEWED, step_words
from generator.publish.words import shown

SAYING = ("say", "phrase", "plural")
PLACE = re.compile(r"%\(\w+\)s|\{\w+\}|(\w+)")


@dataclass
class Own(NullTranslations):
    """A catalogue of these phrases alone."""

    phrases: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__()

    def gettext(self, message: str) -> str:
        """The phrase, where it is one of these."""
        return self.phrases.get(message, message)


@cache
def listed() -> frozenset[str]:
    """Every phrase of `interface.pot`."""
    with (ROOT / "templates/languages/interface.pot").open("rb") as opened:
        ids = [message.id for message in read_po(opened) if message.id]
    return frozenset(text for id in ids for text in ((id,) if isinstance(id, str) else id))


@dataclass
class Turned(NullTranslations):
    """Every phrase of the list with its words turned round; `strange` has what is not in the list."""

    strange: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        super().__init__()

    def gettext(self, message: str) -> str:
        """The phrase turned round, its places as they are."""
        if message not in listed():
            self.strange.add(message)
            return message
        return PLACE.sub(lambda found: found[1][::-1].upper() if found[1] else found[0], message)

    def pgettext(self, context: str, message: str) -> str:
        """The same of a phrase that stands in a context."""
        return self.gettext(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The same of the phrase that the number wants."""
        return self.gettext(msgid1 if n == 1 else msgid2)


@cache
def turned() -> tuple[Turned, dict[str, str]]:
    """The little project in the language of turned words."""
    site, words = linked(LITTLE), Turned()
    language = Language("nl", words)
    renderer = Renderer.of(template_folders(LITTLE), language)
    made = {page.path: page.make(renderer).decode("utf-8", "replace") for page in plan(site, assets(LITTLE), language)}
    return words, made


def calls() -> Iterator[tuple[str, ast.expr]]:
    """Where code says something: which file, and each of the phrases."""
    for file in sorted((ROOT / "generator/publish").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if name in SAYING:
                    yield from ((f"{file.name}:{node.lineno}", one) for one in node.args[: 1 + (name == "plural")])


def test_every_phrase_of_the_code_is_in_the_list() -> None:
    """None is lost because it stands inside another call, and none is put together before it is said."""
    assert not [
        (place, one.value) for place, one in calls() if isinstance(one, ast.Constant) and one.value not in listed()
    ]
    assert not [place for place, one in calls() if isinstance(one, (ast.JoinedStr, ast.BinOp, ast.Call))]


def test_nothing_is_said_that_is_in_no_list() -> None:
    """What views ask of a catalogue is in the list, or is what content calls something."""
    words, _ = turned()
    site, _ = little()
    own = {name for row in site.properties.values() for name in (row.label, row.reverse or "") if name}
    own |= {name[:1].upper() + name[1:] for name in own}
    countries = {Language("nl").country(code) for code in ("DE", "FR", "NL", "GB", "US", "BE")}
    # Letters and years under which lists are grouped, and currencies.
    signs = {name for name in words.strange if re.fullmatch(r"\w|[0-9]{4}|0–9|[A-Z]{3}", name)}
    assert not words.strange - own - countries - signs


@pytest.mark.parametrize(
    "name", ["id", "class", "href", "src", "data-standing", "data-claim", "data-mark", "lang", "rel"]
)
def test_only_words_become_other(name: str) -> None:
    """Anchors, classes, links and marks of standing are the same in every language."""

    def values(page: Html) -> set[str]:
        found = {one.attributes[name] for one in page.elements if name in one.attributes}
        return {one for one in found if not one.startswith("mailto:")}

    english, other = html_pages(little()[1]), html_pages(turned()[1])
    assert english.keys() == other.keys()
    for path, page in english.items():
        assert values(page) == values(other[path]), path


def test_feeds_keep_their_ids() -> None:
    """A reader's program knows each item again, whatever language the site speaks from today on."""
    ids = re.compile(r"urn:uuid:[0-9a-f-]+")
    feeds = [path for path in little()[1] if path.endswith(".xml") and "<feed" in little()[1][path]]
    assert feeds
    for path in feeds:
        assert ids.findall(little()[1][path]) == ids.findall(turned()[1][path]), path


WHOLE = st.integers(0, 10**13).map(str) | st.decimals(0, 10**6, places=2, allow_nan=False).map(str)
SCALED = st.tuples(WHOLE, st.sampled_from(sorted(SCALES))).map(lambda pair: " ".join(filter(None, pair)))


@st.composite
def figures(draw: st.DrawFn) -> Figure:
    """Any figure, ranges in either order too."""
    numbers = SCALED | st.sampled_from(sorted(VAGUE))
    low, ranged = draw(numbers), draw(st.booleans())
    units = sorted(unit for some in UNITS.values() for unit in some)
    return Figure(
        low,
        draw(numbers) if ranged else low,
        draw(st.sampled_from(["", *BOUNDS])),
        draw(st.sampled_from(["", "EUR", "USD"])),
        draw(st.sampled_from(["", *units])),
    )


@pytest.mark.law
@given(figures(), st.integers(0, 999), st.none() | st.integers(1, 999))
def test_english_says_what_the_command_line_says(figure: Figure, these: int, total: int | None) -> None:
    """Figures and counts have one wording in English, on pages and in reports."""
    assert ENGLISH.figure(figure) == figure.words
    assert ENGLISH.counts(Counts(these, total)) == Counts(these, total).words


@pytest.mark.law
@given(st.dates(), st.sampled_from([4, 7, 10]), st.sampled_from(["", "before ", "after "]))
def test_english_dates_are_one(day: object, length: int, bound: str) -> None:
    """A date of the last thousand years has one wording in English, too."""
    text = f"{bound}{str(day)[:length]}"
    if text.removeprefix(bound) >= "1000":
        assert ENGLISH.date(PartialDate.parse(text)) == PartialDate.parse(text).words


EVERY_STEP = (*STEPS.values(), CONVICTION_QUASHED, ACQUITTAL_QUASHED, DISMISSAL_QUASHED)


@pytest.mark.parametrize("step", EVERY_STEP, ids=lambda step: step.status)
def test_every_step_is_said_of_something(step: Step) -> None:
    """Of offences and of counts each step has a phrase of its own, which begins with what it is called."""
    assert step_words(step, ENGLISH) == step.status
    assert re.fullmatch(
        rf"{step.status} \w+ fraud and theft \(2 of 3 counts\)",
        step_words(step, ENGLISH, ("fraud", "theft"), "2 of 3 counts"),
    )
    assert re.fullmatch(rf"{step.status} \w+ 18 counts", step_words(step, ENGLISH, (), "18 counts"))


def test_every_way_to_stand_has_its_phrase() -> None:
    """By whatever a higher court lets a decision stand, it can be said."""
    assert set(REVIEWED) == CONFIRMING


def test_a_language_has_its_own_order_of_words() -> None:
    """A phrase is whole: a translation puts what is in it where the language wants it."""
    dutch = Language(
        "nl",
        Own(
            {
                "convicted of %(offences)s": "voor %(offences)s veroordeeld",
                "%(first)s and %(last)s": "%(first)s en %(last)s",
                "more than %(figure)s": "meer dan %(figure)s",
                "%(number)s million": "%(number)s miljoen",
            }
        ),
    )
    convicted = next(step for step in EVERY_STEP if step.status == "convicted")
    assert step_words(convicted, dutch, ("diefstal", "heling")) == "voor diefstal en heling veroordeeld"
    assert dutch.figure(Figure.parse("more than EUR 76.9 million")) == "meer dan EUR 76,9 miljoen"


def test_tables_are_listed_once() -> None:
    """The words of tables are phrases that can be said: none is empty, none twice."""
    assert len(set(shown())) == len(shown())
    assert all(shown())
