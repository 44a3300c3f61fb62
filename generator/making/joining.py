"""Joining: a new article on a story that has its brief already.

In: a seed with its source, and the brief. Out: the brief with an offer for each sentence of the article, for the editor
to take or leave (`briefing review`). Its text, its claims and its sources stay as they are until one is taken: a brief
rests on an article when a claim does.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from generator.convert import offers
from generator.convert.draft import References
from generator.convert.offers import Known
from generator.convert.reading import read
from generator.files import edits, frontmatter, seeds
from generator.files.writing import replace_text
from generator.link.claims import Claim
from generator.link.linking import link
from generator.making.holdings import Holdings, hold
from generator.model.content import Entry
from generator.model.editing import OfferKind
from generator.model.names import did_you_mean
from generator.model.problems import Problem, Spot, Stop
from generator.model.records import Brief


def join(root: Path, seed: Path, brief: str) -> dict[OfferKind, int]:
    """Add a seed to a brief, named by its stem or its path; how many offers of each kind were made; or Stop."""
    holdings = hold(root, whole=True)
    entry = brief_of(brief, holdings)
    article = seeds.read(root, seed)
    source = holdings.sources.get(article.path)
    if source is None:
        raise Stop([Problem(Spot(article.path), "seed", "no source holds this seed", f"briefing add {article.path}")])
    used = (*entry.record.sources, *(offer.source for offer in entry.record.offers))
    if source.stem in (word.rpartition("/")[2] for word in used):
        hint = "what it offers waits in: briefing review"
        raise Stop([Problem(entry.spot("sources"), "use", f"{source.stem} is joined to this brief already", hint)])
    reading = read(article, holdings.knowledge, source.record)
    made = offers.find(reading, source.stem, tuple(_known(holdings, entry)), References.of(holdings.reviewed))
    file = root / entry.path
    text = file.read_bytes().decode("utf-8")
    end = "\r\n" if "\r\n" in text else "\n"
    text = text.replace("\r\n", "\n")
    if made:
        rows = [
            frontmatter.flow(offer.model_dump(mode="json", exclude_none=True, exclude_defaults=True)) for offer in made
        ]
        text = edits.with_items(text, ("offers",), rows)
    replace_text(file, text.replace("\n", end))
    return dict(Counter(offer.kind for offer in made))


def brief_of(word: str, holdings: Holdings) -> Entry[Brief]:
    """The brief of this stem or path; Stop where there is none."""
    stem = word.removesuffix(".md").rpartition("/")[2]
    entry = holdings.knowledge.entries.get(f"briefs/{stem}")
    if entry is None:
        briefs = [id.partition("/")[2] for id in holdings.knowledge.entries if id.startswith("briefs/")]
        raise Stop([Problem(Spot("--to"), "use", f"there is no brief `{stem}`", did_you_mean(stem, briefs))])
    return entry  # type: ignore[return-value]


def _known(holdings: Holdings, brief: Entry[Brief]) -> Iterator[Known]:
    """The claims of a brief, linked, whatever mistakes stand elsewhere."""
    site, _ = link(holdings.loaded, preview=True)
    for claim in site.by_brief.get(brief.id, ()):
        if not claim.data.retracted:
            yield _of(claim)


def _of(claim: Claim) -> Known:
    said = {
        key: value.get("value", "") if isinstance(value, dict) else value
        for key, value in claim.data.properties.items()
    }
    date = str(claim.data.date) if claim.data.date else ""
    return Known(claim.mark, frozenset(claim.about), claim.data.event, claim.data.outcome, date, said, claim.sentence)
