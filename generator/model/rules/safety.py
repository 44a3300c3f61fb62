"""Rules about what must never be published or run.

In: nothing. Out: the rows of the table. Refuses to know how they are checked.
"""

from generator.model.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    # Names that are held back.
    Rule(
        "show-reason",
        "`show: index` has a `show_reason`.",
        "Somebody without a final conviction is found by search engines only where an editor says why.",
        "show: index\n",
        "show: index\nshow_reason: A judge, who is written about in that office alone.\n",
    ),
    Rule(
        "show-name",
        "A file with `show: initials` or `show: withdrawn` holds no other form of the name.",
        "The repository is as public as the site: a name that only the page leaves out is not withdrawn.",
        "name: Jane Example\nshow: initials\n",
        "name: J. E.\nshow: initials\n",
    ),
    Rule(
        "withdrawn-name",
        "No file of the project and no page of the site holds a form that stands in the file given with `--forms`.",
        "A name is withdrawn only when it stands nowhere, not in an escape or an archive either.",
        "publisher: Jane Example's blog\n",
        "publisher: the blog of a former reseller\n",
    ),
)
