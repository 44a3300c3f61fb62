"""What stands beside an amount that is the figure of a property, in English: a table.

In: nothing. Out: property, measure, the words before the amount and those after it. Refuses to know a project's table:
a key that it does not have is never looked for.
"""

import re

from generator.convert.figures import Measure
from generator.convert.tongue import PropertyCue

_SOME = r"(?:[\w’'-]+ ){0,3}?"
_PATTERNS: tuple[tuple[str, Measure, str, str], ...] = (
    # key, measure, what stands before the amount, what stands after it
    ("users", Measure.COUNT, "", rf" {_SOME}(?:users|clients|subscribers)\b"),
    ("messages", Measure.COUNT, "", r"[”\"]? (?:of )?(?:\w+ )?messages\b"),
    ("devices", Measure.COUNT, "", rf" {_SOME}(?:handsets|phones|devices)\b"),
    ("countries", Measure.COUNT, "", r" countries\b"),
    (
        "arrests",
        Measure.COUNT,
        "",
        r" (?:of )?arrests\b| (?:people|men|suspects) (?:were|have been|had been) (?:arrested|held)\b",
    ),
    ("searches", Measure.COUNT, "", r" (?:addresses|houses|premises|homes|properties)\b"),
    ("people-charged", Measure.COUNT, "", r" (?:people|men|defendants|suspects) (?:were|have been) charged\b"),
    (
        "people-convicted",
        Measure.COUNT,
        "",
        r" (?:people|men|defendants) (?:were|have been) (?:convicted|found guilty)\b",
    ),
    ("people-acquitted", Measure.COUNT, "", r" (?:(?:people|men|defendants) )?(?:were|have been) acquitted\b"),
    ("firearms-seized", Measure.COUNT, r"(?:seiz|found|took|later count).*", r" (?:firearms|guns|weapons)\b"),
    ("drugs-seized", Measure.WEIGHT, r"seiz.*", r" of (?:\w+ )?(?:drugs|cocaine|heroin|cannabis|amphetamine|MDMA)\b"),
    ("cash-seized", Measure.MONEY, r"(?:seiz|took|haul|found|led to).*", r" (?:\([^)]*\) )?(?:in|of) cash\b"),
    ("handset-price", Measure.MONEY, r"\b(?:phones?|handsets?|devices?)\b.{0,90}\b(?:for|at|cost|costs)\b.{0,14}", ""),
    (
        "subscription-price",
        Measure.MONEY,
        r"\b(?:subscriptions?|licen[cs]es?)\b.{0,20}\b(?:cost|costs|ran at|for|at)\b.{0,14}",
        "",
    ),
    ("subscription-length", Measure.DURATION, r"\b(?:subscriptions?|licen[cs]es?)\b.{0,60}\bfor ", ""),
    ("profits", Measure.MONEY, r"\bprofits? of (?:\w+ ){0,2}", ""),
    ("revenue", Measure.MONEY, r"\b(?:revenue|turnover|took in|sales of)\b.{0,14}", ""),
    ("sentence-length", Measure.DURATION, r"\b(?:sentenced .{0,50}to|jailed for|received|was given|got) ", ""),
)
PROPERTIES = tuple(
    PropertyCue(key, measure, re.compile(f"{before}$", re.IGNORECASE), re.compile(after))
    for key, measure, before, after in _PATTERNS
)
BOUND = re.compile(
    r"(?:at least|at most|about|more than|less than|over|some|nearly|almost|an estimated|up to)\s$", re.IGNORECASE
)
RANGE = re.compile(r"\s?(?:and|to|–|-)\s?")
