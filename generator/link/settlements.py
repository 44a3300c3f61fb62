"""What editors decided where sources differ.

In: settlements, all claims, the disputes. Out: problems: a settlement of nothing, or for a claim that it is not about.
"""

from collections.abc import Container, Iterable, Iterator, Mapping

from generator.link.claims import Claim
from generator.link.disputes import Dispute
from generator.model.content import Content
from generator.model.names import claim_meant, did_you_mean
from generator.model.problems import Problem, Severity
from generator.model.records import Settlement


def unsettled(
    content: Content, claims: Mapping[str, Claim], published: Container[str], disputes: Iterable[Dispute]
) -> Iterator[Problem]:
    """Settlements that settle nothing. `published` has the claims that are shown."""
    used = {one.settlement for one in disputes}
    for entry in content.entries.values():
        record = entry.record
        if not isinstance(record, Settlement) or entry.held:
            continue
        for index, word in enumerate(record.claims):
            spot = entry.spot("claims", index)
            if "#" not in word:
                yield Problem(spot, "settlement", f"`{word}` does not say of which brief", "write `brief#id`")
            elif word not in claims and f"briefs/{word.partition('#')[0]}" not in content.unread:
                yield Problem(spot, "unknown-id", f"there is no claim `{word}`", claim_meant(word, claims))
            elif word in claims and word not in published and entry.published:
                hint = "review the draft, or leave the reference out"
                yield Problem(spot, "unknown-id", f"`{word}` is a claim of a draft", hint)
        if record.holds and record.holds not in record.claims:
            hint = did_you_mean(record.holds, record.claims)
            message = f"`{record.holds}` is not among the `claims` that this settles"
            yield Problem(entry.spot("holds"), "settlement", message, hint)
        if content.site.as_of.surely_before(record.date):
            message = f"{record.date.words} lies after {content.site.as_of.words}, the `as_of` of site.yaml"
            hint = "mend the date, or move `as_of` on"
            yield Problem(entry.spot("date"), "date", message, hint, Severity.WARNING)
        known = all(word in published for word in record.claims)
        if known and entry.published and entry.id not in used:
            message = "these claims do not differ, or do no longer: there is nothing to settle"
            hint = "name claims that stand against each other on the page of disputes, or say so by `disputes`"
            yield Problem(entry.spot("claims@"), "settlement", message, hint, Severity.WARNING)
