"""The lines of an article → the same lines, judged: headline, heading, paragraph or dropped, each with rule and
reason.

In: an article and, where there are any, the rules for its publisher. Out: one judgement for every line that is not
blank. Refuses to know a site: the rules of `linerules` decide. A line about which no rule is sure is kept and marked
doubtful.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.convert import languages
from generator.convert.lines import credits, furniture, mails, yearless
from generator.convert.lines.linerules import DATELINE, RULES, Part
from generator.convert.lines.page import MAIL, Page, words
from generator.convert.lines.survey import survey
from generator.model.articles import Article, Line
from generator.model.settings import PublisherRules

_TEXT = frozenset({"paragraph", "heading"})
_LABELS, _BETWEEN = frozenset({"label of an archive", "tags", "repeated headline"}), 3

__all__ = ["Judged", "Part", "dateline", "is_release", "judge"]


@dataclass(frozen=True, slots=True)
class Judged:
    """A line, its words without control characters, what it is, by which rule, and why."""

    line: Line
    text: str
    part: Part
    rule: str
    reason: str
    doubtful: bool = False

    @property
    def kept(self) -> bool:
        """It is in the draft."""
        return self.part is not Part.DROPPED


def judge(article: Article, publisher_rules: PublisherRules | None = None) -> tuple[Judged, ...]:
    """Every line that is not blank, in order."""
    page = survey(tuple(line for line in article.lines if words(line.text)), publisher_rules)
    return tuple(_judged(page, index) for index in range(len(page.lines)))


def _judged(page: Page, index: int) -> Judged:
    line, text = page.lines[index], page.texts[index]
    for rule in RULES:
        if reason := rule.reason(page, index):
            name = page.kinds[index] if rule.name == "furniture" else rule.name
            return Judged(line, text, rule.part, name, reason, rule.doubtful)
    return Judged(line, text, Part.PARAGRAPH, "none", "no rule knows it, so it is kept", doubtful=True)


def dateline(judged: Sequence[Judged]) -> str:
    """The day of publication; empty where no line names it.

    It is the first date line between the headline and the text, or else one that calls its day that of publication,
    one beside the heading of a release, the day on which a mail was sent, one right above the headline, or one below
    the text. Any other date above the headline is that of the visit, and so is one that says it is.
    """
    language = languages.vote(" ".join(one.text[:2000] for one in judged if one.kept))
    dated = [
        (index, one, day)
        for index, one in enumerate(judged)
        if one.rule == DATELINE and not credits.is_visit(one.text) and (day := credits.day(one.text, language))
    ]
    headline = next((index for index, one in enumerate(judged) if one.part is Part.HEADLINE), len(judged))
    text = next((index for index, one in enumerate(judged) if index > headline and one.rule in _TEXT), len(judged))
    head = [day for index, _, day in dated if headline < index < text]
    said = [day for _, one, day in dated if credits.says_published(one.text)]
    released = [day for index, _, day in dated if _beside_release(judged, index)]
    mailed = [day for one in judged if one.rule == MAIL and (day := credits.day(mails.sent(one.text), language))]
    above = [day for index, _, day in dated if index < headline and _leads(judged, index, headline)]
    below = [day for index, _, day in dated if index > text]
    return next(iter((*head, *said, *released, *mailed, *above, *below)), "") or _in_year_of_rights(judged)


def _in_year_of_rights(judged: Sequence[Judged]) -> str:
    """`Tue 14 Oct, 03:30` under the headline, in the year of the rights at the end of the page."""
    rights = [one.text for one in judged if one.rule == "rights"]
    body = " ".join(one.text[:2000] for one in judged if one.kept)
    dated = [one for one in judged if one.rule == DATELINE]
    days = (yearless.day(one.text, rights, body) for one in dated[:_BETWEEN])
    return next((day for day in days if day), "")


def _leads(judged: Sequence[Judged], index: int, headline: int) -> bool:
    """It stands right above the headline, though not first on the page: nothing but a label or two between them."""
    between = judged[index + 1 : headline]
    return index > 0 and len(between) <= _BETWEEN and all(one.rule in _LABELS for one in between)


def _beside_release(judged: Sequence[Judged], index: int) -> bool:
    return any(one.rule == "press-release heading" for one in judged[max(0, index - 1) : index + 2])


def is_release(judged: Sequence[Judged]) -> bool:
    """The article says of itself that an authority wrote it."""
    return any(one.rule == "press-release heading" and furniture.RELEASE.match(one.text) for one in judged)
