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
        wrong="templates/assets/logo.svg -> ../../../keys/deploy.pem",
        right="templates/assets/logo.svg, the file itself",
    ),
    Rule(
        id="hidden-character",
        wants="A text holds no sign that nobody sees and that turns the direction of what follows.",
        why="What a reviewer reads would not be what is published: a name, a figure or an address can be turned round.",
        wrong="name: Jane \u202eelpmaxE   # a right-to-left override, written here as its number",
        right="name: Jane Example",
    ),
    # Names that are held back.
    Rule(
        id="show-reason",
        wants="`show: index` has a `show_reason`.",
        why="Somebody without a final conviction is found by search engines only where an editor says why.",
        wrong="show: index",
        right="show: index\nshow_reason: A judge, who is written about in that office alone.",
    ),
    Rule(
        id="show-name",
        wants="A file with `show: initials` or `show: withdrawn` holds no other form of the name.",
        why="The repository is as public as the site: a name that only the page leaves out is not withdrawn.",
        wrong="name: Jane Example\nshow: initials",
        right="name: J. E.\nshow: initials",
    ),
    Rule(
        id="withdrawn-name",
        wants="No file of the project and no page of the site holds a form that stands in the file of `--forms`.",
        why="A name is withdrawn only when it stands nowhere, not in an escape or an archive either.",
        wrong="publisher: Jane Example's blog",
        right="publisher: the blog of a former reseller",
    ),
)
