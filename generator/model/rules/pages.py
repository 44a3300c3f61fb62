"""Rules about the finished pages and their addresses.

In: nothing. Out: the rows of the table. Refuses to know how they are checked.
"""

from generator.model.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        id="collision",
        wants=(
            "No two files of the site want one address, on disks that tell capitals apart and on others; an old stem "
            "is never used again."
        ),
        why="One of them would silently replace the other, and an old link would lead to somebody else.",
        wrong="formerly: [jane-example]      # another entry has this stem now",
        right="formerly: [j-example]",
    ),
    Rule(
        id="page-link",
        wants="Every link of a finished page that stays in the site leads to a page, and to a place in it.",
        why="What was rendered is what a reader sees, a template's mistake included.",
        wrong='<a href="people/jane-exmaple.html">Jane Example</a>',
        right='<a href="people/jane-example.html">Jane Example</a>',
    ),
    Rule(
        id="page-id",
        wants="An id stands once in a finished page.",
        why="A link to a claim would lead to whichever comes first.",
        wrong='<p id="note">…</p> <p id="note">…</p>',
        right='<p id="note">…</p> <p id="note-2">…</p>',
    ),
    Rule(
        id="template",
        wants="A template of the project can be read, and uses only what its view gives.",
        why="A page that lacks a part without a word is worse than no page.",
        wrong="{{ page.titel }}",
        right="{{ page.title }}",
    ),
)
