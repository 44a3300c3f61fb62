"""Faults of steps of proceedings, and of what they make of somebody.

In: nothing. Out: the faults.
"""

from faults.seeding import ARRESTS, CASE, COURT, MARLE, Edit, Fault
from faults.states import SETTLED, USERS

_APPEAL = "content/briefs/2020-12-01-appeal.md"
_RULING = "content/rulings/nordmark-1.md"
_TODAY = ("check", "--today", "2021-01-31")
_OTHER = Edit("content/people/ann-other.md", "", "---\nname: Ann Other\n---\n")


def _brief(claims: str, body: str, more: str = "case: nordmark-v-marle\n") -> str:
    front = f"title: The case goes on\ndate: 2020-12-01\nsources: [nordmark-police-2019]\n{more}claims:\n"
    return f"---\n{front}  {claims}\n---\n{body}\n"


def _ruling(more: str) -> str:
    return f"---\nname: Nordmark on ledgers\n{more}\n---\n"


FAULTS = (
    Fault("standing", ARRESTS, "{standing: reported, about: [quillnet]}", "{standing: ▶party, about: [quillnet]}"),
    Fault(
        "standing", ARRESTS, "standing: admitted, about: [bo-odell]", "standing: ▶admitted, about: [bo-odell, quillnet]"
    ),
    Fault("standing", ARRESTS, "ran: {standing: reported,", "ran: {standing: reported, by: ▶nordmark-police,"),
    Fault("standing", ARRESTS, "ran: {standing: reported,", "ran: {standing: ▶found,"),
    Fault("standing", _APPEAL, "", _brief("one: {standing: ▶alleged, about: [quillnet]}", "It was slow. [one]")),
    Fault("date", ARRESTS, "event: denial, date", "event: ▶denial, as_of"),
    Fault("date", ARRESTS, "date: 2019-05-02", "date: ▶2031-05-02"),
    Fault("date", ARRESTS, "about: [quill-thorn], as_of: 2019-05-04", "about: [quill-thorn], date: ▶2019-05-04"),
    Fault("date", USERS, "date: 2020-12", "date: ▶2021-12", ready=SETTLED),
    Fault("outcome", ARRESTS, "event: arrest,", "event: arrest, outcome: ▶guilty,"),
    Fault("outcome", COURT, "event: trial,", "event: ▶plea,"),
    Fault("outcome", COURT, "event: trial,", "event: plea, outcome: ▶upheld,"),
    Fault("step", ARRESTS, "about: [edouard-marle], event: arrest", "about: [quillnet], event: ▶arrest"),
    Fault(
        "step",
        _APPEAL,
        "",
        _brief(
            "one: {standing: reported, event: ▶charge, date: 2019-05-03}",
            "Édouard Marlé and Bo O’Dell were charged. [one]",
            "case: nordmark-v-marle\nparties: {edouard-marle: accused, bo-odell: accused}\n",
        ),
    ),
    Fault(
        "order",
        ARRESTS,
        "about: [edouard-marle], event: charge, date: 2019-05-03",
        "about: [edouard-marle], event: charge, date: ▶2020-05",
    ),
    Fault(
        "order",
        _APPEAL,
        "",
        _brief(
            "one: {standing: reported, about: [bo-odell], event: plea, outcome: not guilty, counts: 2 of 3,"
            " date: ▶2020-11}",
            "Bo O’Dell pleaded not guilty. [one]",
        ),
    ),
    Fault(
        "contradiction",
        _APPEAL,
        "",
        _brief(
            "one: {standing: reported, about: [edouard-marle], event: conviction, date: ▶2020-06-09, instance: first,"
            " offence: [salt-smuggling]}",
            "The police say that Édouard Marlé was convicted. [one]",
        ),
    ),
    Fault(
        "gap",
        _APPEAL,
        "",
        _brief(
            "one: {standing: reported, about: [ann-other], event: ▶conviction, date: 2021-01}",
            "The police say that Ann Other was convicted. [one]",
            "case: nordmark-v-marle\nparties: {ann-other: accused}\n",
        ),
        also=(_OTHER,),
    ),
    Fault(
        "gap",
        _APPEAL,
        "",
        _brief(
            "one: {standing: reported, about: [ann-other], event: ▶sentence, date: 2021-01}",
            "The police say that Ann Other was sentenced. [one]",
            "case: nordmark-v-marle\nparties: {ann-other: accused}\n",
        ),
        also=(_OTHER,),
    ),
    Fault("gap", _RULING, "", _ruling("questions: [use]\nuse: allowed"), at="Nordmark on"),
    Fault("gap", _RULING, "", _ruling("date: 2020-12\nuse: allowed"), at="Nordmark on"),
    Fault("gap", _RULING, "", _ruling("date: 2020-12\nquestions: [use]\nlawfulness: unknown"), at="unknown"),
    Fault(
        "recheck",
        CASE,
        "checked: 2020-12",
        "checked: ▶2019-12",
        asked=_TODAY,
        besides=(("recheck", (CASE, "▶2019-12")),),
    ),
    Fault("recheck", CASE, "checked: 2020-12\n", "", at="", asked=_TODAY, besides=(("recheck", (CASE, "")),)),
    Fault(
        "found-party",
        COURT,
        "about: [bo-odell], event: conviction",
        "about: ▶[bo-odell, ann-other], event: conviction",
        also=(_OTHER,),
    ),
    Fault("against", MARLE, "was acquitted. [^", "was acquitted. ▶[^2019-05-04-quillnet-arrests#carried] [^"),
    Fault("against", _OTHER.path, "", "---\nname: Ann Other\n---\nShe knew him. ▶[^2020-06-10-salt-trial#sentenced]\n"),
    Fault(
        "contradiction",
        _APPEAL,
        "",
        _brief(
            "one: {standing: reported, about: [bo-odell], event: acquittal, date: ▶2020-06-09, counts: 2 of 3,"
            " instance: first, offence: [salt-smuggling]}",
            "The police say that Bo O’Dell was acquitted. [one]",
        ),
    ),
    Fault(
        "found-party",
        COURT,
        "about: [bo-odell], event: conviction",
        "about: ▶[bo-odell, new-firm], event: conviction",
        also=(Edit("content/companies/new-firm.md", "", "---\nname: New Firm\n---\n"),),
    ),
)
