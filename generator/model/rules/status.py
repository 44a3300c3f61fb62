"""Rules about steps of proceedings, and what they make of somebody.

In: nothing. Out: the rows of the table. Refuses to know how they are checked.
"""

from generator.model.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        id="order",
        wants="The steps of one proceeding follow each other as far as their dates surely say: first the charge, then "
        "the plea, the verdict, the sentence; first the lower court, then the higher.",
        why="A sentence that is older than its verdict means that one of the two dates, or what is said, is wrong.",
        wrong="""claims:
  sentenced: {standing: found, event: sentence, date: 2021-03-12}
  convicted: {standing: found, event: conviction, date: 2021-05-01}
""",
        right="""claims:
  convicted: {standing: found, event: conviction, date: 2021-03-01}
  sentenced: {standing: found, event: sentence, date: 2021-03-12}
""",
    ),
    Rule(
        id="contradiction",
        wants="Nobody is acquitted and convicted of the same offence and counts by the same instance at the same time.",
        why="One of the two is wrong, or they are of different courts or counts, and a reader could not tell which.",
        wrong="""claims:
  convicted: {standing: found, event: conviction, date: 2021-03-12}
  acquitted: {standing: found, event: acquittal, date: 2021-03-12}
""",
        right="""claims:
  convicted: {standing: found, event: conviction, date: 2021-03-12, counts: 1 of 18}
  acquitted: {standing: found, event: acquittal, date: 2021-03-12, counts: 17 of 18}
""",
    ),
)
