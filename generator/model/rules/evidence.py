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
        id="source",
        wants="A claim says which of the brief's sources it rests on, where there are several.",
        why="A statement that could come from any of three papers leads back to none.",
        wrong="sources: [weekly-2021, daily-2021]\nclaims:\n  raid: {standing: official}",
        right="sources: [weekly-2021, daily-2021]\nclaims:\n  raid: {standing: official, source: weekly-2021}",
    ),
    Rule(
        id="seed",
        wants="A seed lies inside the project, can be read, and belongs to one source.",
        why="A passage can be proved only in a text that we hold.",
        wrong="seed: seeds/weekly.txt      # no such file",
        right="seed: seeds/weekly-2021.txt",
    ),
    Rule(
        id="digest",
        wants="A source with a `seed` records the digest of its bytes, and the seed still has it.",
        why="A seed that was changed proves nothing, and nobody would see it.",
        wrong="seed: seeds/weekly-2021.txt",
        right=(
            "seed: seeds/weekly-2021.txt\n"
            "digest: sha256:76a2b8587591c1800c525b90a241a4aab044a497b805f8c50c69b72dc7b808f0"
        ),
    ),
    Rule(
        id="passage",
        wants=(
            "A passage stands under its mark, and verbatim in the held source; the editor's words stand in [square "
            "brackets]."
        ),
        why="A quotation with one other word is somebody else's statement.",
        wrong=(
            "Two men were indicted. [indicted]\n\n> A grand jury has indited two men      # the source has: indicted"
        ),
        right="Two men were indicted. [indicted]\n\n> A grand jury […] has indicted two men",
    ),
    Rule(
        id="passages",
        wants="No more than half of a source is shown as passages.",
        why="Beyond that it is not quoted but republished, which takes a right that quoting does not give.",
        wrong="publish: passages      # and the briefs quote 80 % of it",
        right="publish: none          # or quote less of it",
    ),
    Rule(
        id="unmarked",
        wants=(
            "Every sentence of a brief has its mark; every sentence of a summary and of a dossier ends with a "
            "reference to its claim."
        ),
        why=(
            "A statement without a claim leads back to no source, and a reference proves no sentence before its own; "
            "about a person it is an error, in other dossiers a warning."
        ),
        wrong="The police searched a house. [raid] It was empty.",
        right="The police searched a house. [raid] It was empty. [empty]",
    ),
    Rule(
        id="verbatim",
        wants="A reviewed brief says it in its own words and quotes those of its source.",
        why="A draft begins with the sentences of the article, which nobody here may publish as ours.",
        wrong=(
            "A grand jury in San Diego returned an indictment against two men. [indicted]      # the article's sentence"
        ),
        right=(
            "Two men were indicted in San Diego. [indicted]\n"
            "\n"
            "> A grand jury in San Diego returned an indictment against two men."
        ),
    ),
    Rule(
        id="doubt",
        wants="A brief that was reviewed has none of its draft's doubts left.",
        why="A doubt of the machine that nobody settled is a doubt that a reader should have.",
        wrong='review: reviewed\ndoubts:\n  - {why: "two dates stand in this sentence", at: raid}',
        right="review: reviewed",
    ),
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
