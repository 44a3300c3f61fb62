"""Rules about the finished pages and their addresses.

In: nothing. Out: the rows of the table. Refuses to know how they are checked.
"""

from generator.model.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "lost-address",
        "Every address and every claim's place in the published site is still there after a fresh build.",
        "Somebody has cited it: in an article, a file or a judgment.",
        "content/people/jane-example.md, published, is deleted or simply given another name.",
        "briefing rename people/jane-example jane-t-example",
    ),
    Rule(
        "former-claim",
        "`formerly` of a claim names a place in a brief where no claim stands now, and each place once.",
        "One old address can lead to one place only, and the id of a claim is never used again.",
        "claims:\n  arrest: {standing: reported}\n  seized: {standing: reported, formerly: [arrest]}",
        "claims:\n  seized: {standing: reported, formerly: [raid, 2021-03-14-other-brief#boats]}",
    ),
    Rule(
        "rename",
        "An entry is renamed only where every reference to it can follow.",
        "A reference that is left behind leads to nothing, or to somebody else of that name.",
        "briefing rename people/jane-example jane, while content/people/jane.md is another person",
        "briefing rename people/jane-example jane-t-example",
    ),
)
