"""Rules about names, references and links between files.

In: nothing. Out: the rows of the table. Refuses to know how they are checked.
"""

from generator.model.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        id="unknown-id",
        wants="A reference in frontmatter leads to one entry, of a kind that fits there, and no draft.",
        why="A reference that leads nowhere, or to somebody else, is a wrong statement about that one.",
        wrong="case: us-v-exmaple",
        right="case: us-v-example",
    ),
    Rule(
        id="link",
        wants="A link leads to an entry, to a place in it, or to an https:, http: or mailto: address.",
        why="A reader who follows it is to find what it promises.",
        wrong="See [Jane](people/jane-exmaple).",
        right="See [Jane](people/jane-example).",
    ),
    Rule(
        id="mark",
        wants=(
            "A mark stands once, behind the words of its claim, in a brief alone, and its data stands under `claims`."
        ),
        why="The mark ties a sentence to its source; one without data, or data without one, ties nothing.",
        wrong="claims:\n  raid: {standing: official}\n---\nThe police searched a house. [riad]",
        right="claims:\n  raid: {standing: official}\n---\nThe police searched a house. [raid]",
    ),
    Rule(
        id="reference",
        wants="A reference to a claim is `[^brief#id]`, inside its own brief `[^id]`.",
        why="What cannot be read as a reference would stand in the page as odd signs, and lead back to nothing.",
        wrong="He left in 2019. [^Users]",
        right="He left in 2019. [^2021-example#users]",
    ),
    Rule(
        id="shared-name",
        wants="No two entries have the same name, unless both call it ambiguous.",
        why="A namesake who is linked by mistake is accused by mistake.",
        wrong="name: John Example\naliases: [jane example]      # the name of another person",
        right="name: John Example\nambiguous: [jane example]    # and in the other file too\ndistinguish: the pilot",
    ),
    Rule(
        id="circle",
        wants="A source is no copy of itself, not by way of others either.",
        why="Copies count as one origin; in a circle nobody could say which is the first.",
        wrong="copy_of: weekly-2021      # whose own file says copy_of: daily-2021",
        right="copy_of: weekly-2021      # whose own file has no copy_of",
    ),
    Rule(
        id="withdrawn",
        wants="Nothing rests on a claim that was retracted.",
        why="A statement that was taken back must not live on in a summary or a dossier.",
        wrong="He led the firm. [^2021-example#leader]      # retracted there",
        right="He worked for the firm. [^2021-example#worked]",
    ),
)
