"""Rules about what must never be published or run.

In: nothing. Out: the rows of the table. Refuses to know how they are checked.
"""

from generator.model.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    # What a contribution could hide.
    Rule(
        id="leads-out",
        wants="No folder of the project, and no template, is a link that leads out of the project.",
        why="A contribution could publish, or let a draft be made of, any file of the machine that builds the site.",
        wrong="templates/assets/logo.svg -> /home/editor/.ssh/id_ed25519",
        right="templates/assets/logo.svg, the file itself",
    ),
    Rule(
        id="hidden-character",
        wants="A text holds no sign that nobody sees and that turns the direction of what follows.",
        why="What a reviewer reads would not be what is published: a name, a figure or an address can be turned round.",
        wrong="name: Jane \u202eelpmaxE   # a right-to-left override, written here as its number",
        right="name: Jane Example",
    ),
)
