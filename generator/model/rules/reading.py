"""Rules about one file: whether it can be read, and what stands in it.

In: nothing. Out: the rows of the table. Refuses to know how they are checked.
"""

from generator.model.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        id="encoding",
        wants="A file is UTF-8 and holds no control characters.",
        why="A sign that one program shows and another drops cannot be checked by anybody.",
        wrong="name: Jos\\xe9        # the byte 0xE9, saved as Latin-1",
        right="name: José           # saved as UTF-8",
    ),
    Rule(
        id="fence",
        wants=(
            "The frontmatter stands between two lines `---`, the first of them the first line of the file; a block of "
            "code is closed."
        ),
        why="Otherwise nobody can tell where the data ends and the text begins.",
        wrong="name: Jane Example\n\nShe left in 2019.",
        right="---\nname: Jane Example\n---",
    ),
    Rule(
        id="yaml",
        wants="Frontmatter is plain YAML: keys, texts, lists; no anchors, no tags, no tabs, one document.",
        why="What can be read in two ways will be read in two ways.",
        wrong="title: Police: two arrests",
        right='title: "Police: two arrests"',
    ),
    Rule(
        id="duplicate-key",
        wants="A key stands once in its mapping.",
        why="Of two values one would be dropped without a word.",
        wrong="name: Jane\nname: Jane Example",
        right="name: Jane Example\naliases: [Jane]",
    ),
    Rule(
        id="unknown-key",
        wants="Every key is one that its kind knows, or a property of `properties.yaml`.",
        why="A misspelt key would be data that nobody ever sees.",
        wrong="alaises: [Jane]",
        right="aliases: [Jane]",
    ),
    Rule(
        id="missing-key",
        wants="What a kind cannot do without is said.",
        why="A brief without a date or a claim without a standing cannot be judged by a reader.",
        wrong="claims:\n  raid: {event: raid, date: 2021-03-12}",
        right="claims:\n  raid: {standing: official, event: raid, date: 2021-03-12}",
    ),
    Rule(
        id="value",
        wants="A value has the form that its key asks for: a date, a figure, a word of a closed list.",
        why="A value that a machine reads differently from its author is a false statement.",
        wrong="date: 14 March 2021",
        right="date: 2021-03-14",
    ),
    Rule(
        id="folder",
        wants="In `content/` stand the settings and one folder for each kind.",
        why="A file in another folder would be left out without a word.",
        wrong="content/poeple/jane-example.md",
        right="content/people/jane-example.md",
    ),
    Rule(
        id="file-name",
        wants="An entry is a file `stem.md`, its stem 1 to 80 of a-z 0-9 -.",
        why="The stem is the id of the entry and its address on every system.",
        wrong="content/people/Jane Example.md",
        right="content/people/jane-example.md",
    ),
    Rule(
        id="missing-file",
        wants="A project has `content/site.yaml` and `content/properties.yaml`, and they can be read.",
        why="Without them nobody knows the day of which the site speaks, nor which properties a claim may carry.",
        wrong="content/briefs/",
        right="content/briefs/\ncontent/properties.yaml\ncontent/site.yaml",
    ),
)
