"""The rules by which a line of a page is judged, in the order in which they are asked.

In: a page and the index of a line. Out: the reason of the first rule that speaks. Refuses to decide by a machine's
opinion alone: an extractor's vote and the elements of a page are heard, but no paragraph of the story is dropped for
them, and nothing is kept of which the words themselves say what it is.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from generator.convert.lines import innerrules, outerrules
from generator.convert.lines.page import Page

DATELINE = "dateline"


class Part(StrEnum):
    """What a line is of an article."""

    HEADLINE = "headline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Rule:
    """A name, what a line is by it, and the function that gives its reason or nothing."""

    name: str
    part: Part
    reason: Callable[[Page, int], str]
    doubtful: bool = False


RULES = (
    Rule("headline", Part.HEADLINE, outerrules.is_headline),
    Rule("running head", Part.DROPPED, outerrules.is_running),
    Rule("repeated headline", Part.DROPPED, outerrules.repeats_headline),
    Rule("furniture", Part.DROPPED, outerrules.is_furniture),
    Rule("markup", Part.DROPPED, outerrules.is_marked),
    Rule("markup", Part.PARAGRAPH, outerrules.is_story_in_markup, doubtful=True),
    Rule("markup", Part.DROPPED, outerrules.is_paragraph_in_markup),
    Rule(DATELINE, Part.DROPPED, outerrules.has_date),
    Rule("menu", Part.DROPPED, outerrules.is_menu),
    Rule("name of the site", Part.DROPPED, outerrules.is_site_name),
    Rule("date of another article", Part.DROPPED, outerrules.has_other_date),
    Rule("caption", Part.DROPPED, outerrules.is_caption),
    Rule("byline", Part.DROPPED, outerrules.is_byline),
    Rule("about the author", Part.DROPPED, outerrules.is_author_note),
    Rule("pull quote", Part.DROPPED, outerrules.is_pull_quote),
    Rule("title of another article", Part.DROPPED, outerrules.is_labelled),
    Rule("repeated line", Part.DROPPED, outerrules.is_repeated),
    Rule("teaser", Part.DROPPED, outerrules.is_linked),
    Rule("extractor", Part.DROPPED, outerrules.is_voted_out),
    Rule("extractor", Part.PARAGRAPH, outerrules.is_story_voted_out, doubtful=True),
    Rule("summary table", Part.DROPPED, innerrules.is_summary),
    Rule("summary table", Part.PARAGRAPH, innerrules.is_other_row, doubtful=True),
    Rule("paragraph", Part.PARAGRAPH, innerrules.is_doubted, doubtful=True),
    Rule("note to editors", Part.PARAGRAPH, innerrules.is_note, doubtful=True),
    Rule("paragraph", Part.PARAGRAPH, innerrules.follows, doubtful=True),
    Rule("table", Part.PARAGRAPH, innerrules.is_row, doubtful=True),
    Rule("paragraph", Part.PARAGRAPH, innerrules.is_body),
    Rule("heading", Part.HEADING, innerrules.is_other_title, doubtful=True),
    Rule("heading", Part.HEADING, innerrules.is_in_run, doubtful=True),
    Rule("heading", Part.HEADING, innerrules.is_heading),
    Rule("heading", Part.HEADING, innerrules.is_first_heading),
    Rule("paragraph", Part.PARAGRAPH, innerrules.is_lead),
    Rule("summary", Part.PARAGRAPH, innerrules.is_point, doubtful=True),
    Rule("standfirst", Part.PARAGRAPH, innerrules.is_standfirst, doubtful=True),
    Rule("extractor", Part.PARAGRAPH, innerrules.is_voted_in, doubtful=True),
    Rule("teaser", Part.DROPPED, innerrules.is_outside),
)
