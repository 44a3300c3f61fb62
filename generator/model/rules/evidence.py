"""Rules about what a claim rests on: sources, seeds, passages.

In: nothing. Out: the rows of the table. Refuses to know how they are checked.
"""

from generator.model.rules.rule import Rule

_BRIEF = "They sold phones. [sold]\n\n"
_LOCKED = (
    "seeds.lock:\npassage b#sold weekly 15-30 c0f4a2491687624134fb926f4b321d1a 2021-04-01\n\ncontent/briefs/b.md:\n"
)
_KEPT = "seed: seeds/private.txt\ndigest: sha256:…\nkept: elsewhere\n"

RULES: tuple[Rule, ...] = (
    Rule(
        "passage-twice",
        "A passage stands in its source once; where its words stand there several times, more of them are quoted.",
        "A reader who is led to one of two places may be led to the wrong one.",
        f"{_BRIEF}> sold phones",
        f"{_BRIEF}> sold phones to dealers in May",
    ),
    Rule(
        "seed-changed",
        "A claim rests on the very file in which its words were proved.",
        "What stands in another file may mean something else, even where the same words are in it.",
        "seeds/weekly.txt, edited after `digest` was written in content/sources/weekly.md",
        "seeds/weekly.txt as it was added; a later version of an article is a source of its own",
    ),
    Rule(
        "lock",
        "Each seed and each proved passage is on record in seeds.lock, and nothing else is.",
        "A word that is changed is noticed at its line, even where the source has the other word as well.",
        f"{_LOCKED}> supplied phones to",
        f"{_LOCKED}> supplied phones",
    ),
    Rule(
        "kept-elsewhere",
        "What is quoted from a seed that is kept elsewhere was proved where the seed is, in the same words.",
        "Where the seed is not at hand, only the record can prove anything.",
        f"{_KEPT}\nand a passage that was written, or changed, since the last `briefing lock` there",
        f"{_KEPT}\nand in seeds.lock its digest, and a record of each passage",
    ),
    Rule(
        "proved-elsewhere",
        "It is said how much was proved earlier, in a seed that is kept elsewhere, and not again here.",
        "Nobody takes the record of a proof for the proof; this is no mistake and stops no build.",
        f"{_KEPT}\nin a clone without seeds/private.txt",
        f"{_KEPT}\nwhere seeds/private.txt lies in its place",
    ),
)
