"""Rules about what our own words may say of somebody.

In: nothing. Out: the rows of the table. Refuses to know how they are checked.
"""

from generator.model.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        id="wording",
        wants="Before a final conviction for it, our own words call nobody guilty and state no deed as a fact.",
        why=(
            "Whoever is accused is presumed innocent; a sentence that names no speaker is read as our own finding. "
            "A word of crime beside somebody is a warning: look whose word it is."
        ),
        wrong="""\
Jane Example ran a criminal network. [network]""",
        right="""\
According to the indictment, Jane Example ran a criminal network. [network]

or, where an editor has a reason, in the frontmatter:

allow:
  - {rule: wording, at: ran a criminal network, reason: It is the title of her own memoir.}""",
    ),
    Rule(
        id="allow",
        wants="An allowance names a rule that can be allowed, and words of which that rule still complains.",
        why="One that lets nothing pass is forgotten, and lets pass whatever is written there next.",
        wrong="""\
allow: [{rule: wording, at: words that were rewritten since, reason: …}]""",
        right="""\
allow: [{rule: wording, at: ran a criminal network, reason: It is the title of her own memoir.}]""",
    ),
)
