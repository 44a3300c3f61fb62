"""Rules about steps of proceedings, and what they make of somebody.

In: nothing. Out: the rows of the table. Refuses to know how they are checked.
"""

from generator.model.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        id="standing",
        wants=(
            "A claim's standing agrees with who says it: `alleged` and `party` name a speaker, `reported` none, "
            "`admitted` is by and about one, `found` has its case."
        ),
        why="An allegation without its author reads as a fact.",
        wrong="claims:\n  users: {standing: alleged}",
        right="claims:\n  users: {standing: alleged, by: us-attorney-example}",
    ),
    Rule(
        id="date",
        wants="An event has a date and a date an event; none lies after the day of which the site speaks.",
        why="A status always carries its date, and a step without one cannot be put in order.",
        wrong="claims:\n  raid: {standing: official, event: raid}",
        right="claims:\n  raid: {standing: official, event: raid, date: unknown}",
    ),
    Rule(
        id="outcome",
        wants="A plea and a ruling say their outcome, one that they can have; nothing else has one.",
        why="Whether somebody pleaded guilty or not guilty is the whole difference.",
        wrong="claims:\n  plea: {standing: official, event: plea, date: 2021-03-12}",
        right="claims:\n  plea: {standing: official, event: plea, outcome: not guilty, date: 2021-03-12}",
    ),
    Rule(
        id="step",
        wants="It is said whose step of a proceeding it is, where its sentence names several of the accused or none.",
        why="One who is only named beside a convict must not become one.",
        wrong=(
            "claims:\n"
            "  sentence: {standing: official, event: sentence, date: 2021-03-12}\n"
            "---\n"
            "Jane Example was sentenced, John Example was not. [sentence]"
        ),
        right=(
            "claims:\n"
            "  sentence: {standing: official, event: sentence, date: 2021-03-12, about: [jane-example]}\n"
            "---\n"
            "Jane Example was sentenced, John Example was not. [sentence]"
        ),
    ),
    Rule(
        id="order",
        wants="The steps of one proceeding follow each other as far as their dates surely say: first the charge, then "
        "the plea, the verdict, the sentence; first the lower court, then the higher.",
        why="A sentence that is older than its verdict means that one of the two dates, or what is said, is wrong.",
        wrong="""claims:
  sentenced: {standing: found, event: sentence, date: 2021-03-12}
  convicted: {standing: found, event: conviction, date: 2021-05-01}""",
        right="""claims:
  convicted: {standing: found, event: conviction, date: 2021-03-01}
  sentenced: {standing: found, event: sentence, date: 2021-03-12}""",
    ),
    Rule(
        id="contradiction",
        wants="Nobody is acquitted and convicted of the same offence and counts by the same instance at the same time.",
        why="One of the two is wrong, or they are of different courts or counts, and a reader could not tell which.",
        wrong="""claims:
  convicted: {standing: found, event: conviction, date: 2021-03-12}
  acquitted: {standing: found, event: acquittal, date: 2021-03-12}""",
        right="""claims:
  convicted: {standing: found, event: conviction, date: 2021-03-12, counts: 1 of 18}
  acquitted: {standing: found, event: acquittal, date: 2021-03-12, counts: 17 of 18}""",
    ),
    Rule(
        id="gap",
        wants="Before a step stands what must have come before it: a charge before a verdict, a verdict before a "
        "sentence, an arrest before an extradition; and a ruling says its date, its questions and an answer.",
        why="Nothing is invented, so the reader is shown what is missing. A warning, until somebody has looked for it "
        "and says so by `checked` in the case or the ruling.",
        wrong="""claims:
  sentenced: {standing: found, event: sentence, date: 2021-03-12}""",
        right="""claims:
  charged: {standing: official, event: charge, date: 2020}
  convicted: {standing: found, event: conviction, date: 2021-03-01}
  sentenced: {standing: found, event: sentence, date: 2021-03-12}""",
    ),
    Rule(
        id="recheck",
        wants="No status stays unlooked at for longer than `recheck` of site.yaml says; ask with `--today DATE`.",
        why="A person who was acquitted since must not stay charged here for years. A warning.",
        wrong="""name: United States v Example
checked: 2019-01-01""",
        right="""name: United States v Example
checked: 2026-11-01""",
    ),
    Rule(
        id="found-party",
        wants="What a court found, it found about the parties of its case.",
        why="A judgment speaks of many people; of those who were no party nobody heard the other side.",
        wrong="""claims:
  knew: {standing: found, case: us-v-example, about: [a-bystander]}""",
        right="""claims:
  knew: {standing: found, case: us-v-example, about: [jane-example]}""",
    ),
    Rule(
        id="against",
        wants="The page of a person rests on no admission of somebody else, and on findings only of cases whose party "
        "the person is.",
        why="An admission counts against the one who made it alone; beside another name it would read as proof.",
        wrong="""name: John Example
---
He sold phones. [^trial#jane-admitted]""",
        right="""name: Jane Example
---
She admitted that she sold phones. [^trial#jane-admitted]""",
    ),
)
