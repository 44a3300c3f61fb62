"""Faults of what our own words say of somebody.

In: nothing. Out: the faults.
"""

from faults.seeding import ARRESTS, COURT, MARLE, NOTE, SITE, Fault

FAULTS = (
    Fault("wording", MARLE, "distinguish: director", "distinguish: ▶drug trafficker and director"),
    Fault("wording", SITE, "description: Who said", "description: How the ▶trafficker Édouard Marlé fell, who said"),
    Fault("wording", ARRESTS, "title: Two charged", "title: ▶Drug lord Bo O’Dell and another charged"),
    Fault(
        "wording", ARRESTS, "summary: >-\n", "summary: >-\n  Bo O’Dell ▶ran a criminal\n  network. [^charged-with]\n"
    ),
    Fault("wording", NOTE, "nobody in it lives.", "nobody in it lives, and Bo O’Dell ▶smuggled cocaine."),
    Fault("wording", NOTE, "nobody in it lives.", "nobody in it lives; with Bo O’Dell came ▶cocaine to the harbour."),
    Fault("allow", ARRESTS, "slips:\n", "allow: [{rule: ▶passage, at: Two charged, reason: None.}]\nslips:\n"),
    Fault("allow", ARRESTS, "slips:\n", "allow: [{rule: wording, at: ▶ran a network, reason: None.}]\nslips:\n"),
    Fault("allow", COURT, "links: manual\n", "links: manual\nallow: [{rule: wording, at: ▶condamné, reason: None.}]\n"),
)
