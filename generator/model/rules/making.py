"""Rules about using the commands: bringing articles in, making drafts, writing files.

In: nothing. Out: the rows of the table. Refuses to know how they are checked.
"""

from generator.model.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        id="use",
        wants="A command is used as `briefing COMMAND --help` shows.",
        why="What a command does by a guess, it does to somebody's files.",
        wrong='briefing new persn "Jane Example"',
        right='briefing new person "Jane Example"',
    ),
    Rule(
        id="exists",
        wants="A file that is there is never overwritten by a new one.",
        why="A machine never overwrites a person's work.",
        wrong='briefing new person "Jane Example"      # content/people/jane-example.md is there',
        right='briefing new person "Jane Example the pilot"',
    ),
    Rule(
        id="output",
        wants="`site/` is a folder of the project, which a build may replace as a whole.",
        why="A link that leads elsewhere would have strangers' files replaced.",
        wrong="site -> /var/www/html",
        right="site/",
    ),
    Rule(
        id="add",
        wants="An article that is added becomes a seed, its source and a draft, or is refused with the reason.",
        why="A half-added article is one whose origin nobody knows.",
        wrong="briefing add empty.html",
        right='briefing add article.html --publisher "Example Weekly"',
    ),
    Rule(
        id="fetch",
        wants="An address is fetched over https: or http:, from the open web, as far as its robots.txt allows.",
        why="Content is written by strangers: an address must not reach into the editor's own network.",
        wrong="briefing add http://127.0.0.1/admin",
        right="briefing add https://news.example/2021/03/phones",
    ),
    Rule(
        id="personal",
        wants="Nothing about whoever saved an article enters `seeds/`.",
        why="A saved page may hold the editor's name, address and keys, and `seeds/` is public.",
        wrong="briefing add page.html      # it greets the reader by name",
        right="briefing add page.html --redact",
    ),
    Rule(
        id="moved",
        wants="A seed that was renamed is known by its digest, and it is clear which source it belongs to.",
        why="Two drafts of one article would count as two witnesses.",
        wrong="seeds/a.txt and seeds/b.txt have the bytes of seeds/old.txt, which is gone",
        right="seeds/a.txt has the bytes of seeds/old.txt, which is gone",
    ),
    Rule(
        id="split",
        wants="Of a brief that was cut in several it is clear which one goes on with the draft.",
        why="A new draft would otherwise be merged into the wrong one, or into both.",
        wrong="review: draft      # in both halves, with as many claims of the draft",
        right="review: reviewed   # in all but one of them",
    ),
    Rule(
        id="conflict",
        wants="What both a person and the new draft changed is looked at by a person.",
        why="A machine never overwrites a person's edit, and never hides that it would have.",
        wrong="Two men were arrested. [raid]      # the new draft has: Three men were arrested.",
        right="Three men were arrested. [raid]    # mended by a person, who read the source",
    ),
)
