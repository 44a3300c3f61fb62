"""What the rules want, told to people: the command `briefing explain`, and RULES.md.

In: the table of rules, and the id of one. Out: Markdown; for an id that no rule has, the one that may have been meant.
Refuses to know how a rule is checked.
"""

from collections.abc import Iterator

import click

from generator.saying.command import reported


@click.command()
@click.argument("rule", required=False)
@click.option("--markdown", is_flag=True, help="Print the page of all rules, as it stands in RULES.md.")
def explain(rule: str | None, markdown: bool) -> None:
    """Tell what a RULE wants, why, and show a wrong and a right example; without RULE, list them all.

    \b
    Example: briefing explain
    Example: briefing explain passage
    """
    with reported():
        if markdown and rule:
            raise click.UsageError("--markdown prints all rules: leave RULE out")
        click.echo(document() if markdown else explained(rule) if rule else listed(), nl=False)


def explained(id: str) -> str:
    """One rule, with its examples; Stop where there is none of this name."""
    from generator.model.names import did_you_mean
    from generator.model.problems import Problem, Spot, Stop
    from generator.model.rules import GROUPS, RULES

    # A rule may be copied from a report, where it stands in brackets.
    id = id.strip().removeprefix("[").removesuffix("]")
    if id not in RULES:
        hint = did_you_mean(id, RULES)
        near = hint if hint.startswith("did you mean") else "the rules are listed by: briefing explain"
        raise Stop([Problem(Spot("explain"), "use", f"there is no rule `{id}`", near)])
    rule = RULES[id]
    group = next(group for group, rules in GROUPS.items() if rule in rules)
    return (
        f"{rule.id} ({group})\n\n{rule.wants}\n{rule.why}\n\n"
        f"Wrong:\n\n{_indented(rule.wrong)}\n\nRight:\n\n{_indented(rule.right)}\n"
    )


def listed() -> str:
    """Every rule in a line, by group."""
    from generator.model.rules import GROUPS, RULES

    width = max(map(len, RULES), default=0)
    parts = []
    for group, rules in GROUPS.items():
        if rules:
            parts.append(f"{group}\n" + "".join(f"  {rule.id:{width}}  {rule.wants}\n" for rule in rules))
    return "\n".join(parts)


def document() -> str:
    """RULES.md."""
    return "".join(_document())


def _document() -> Iterator[str]:
    from generator.model.rules import GROUPS

    yield "# Rules\n\n"
    yield "What `briefing check` and the other commands hold to. The id of a rule stands behind each problem, in\n"
    yield "brackets; `briefing explain ID` shows what stands here. This page is made from the table in\n"
    yield "`generator/model/rules` by `make rules`: do not edit it.\n"
    for group, rules in GROUPS.items():
        if rules:
            yield f"\n## {group.capitalize()}\n"
        for rule in rules:
            yield f"\n### {rule.id}\n\n{rule.wants}\n{rule.why}\n\n"
            yield f"Wrong:\n\n{_indented(rule.wrong)}\n\nRight:\n\n{_indented(rule.right)}\n"


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.split("\n"))
