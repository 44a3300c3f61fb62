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
)
