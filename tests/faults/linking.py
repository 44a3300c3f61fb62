"""Faults of names, references and links between files, and of corrections, holds and disputes.

In: nothing. Out: the faults.
"""

from faults.seeding import (
    ARRESTS,
    CASE,
    COMPANY,
    COURT,
    GAZETTE,
    MARLE,
    NETWORK,
    NOTE,
    PORT_LISSE,
    RELEASE,
    RUMOUR,
    SITE,
    Fault,
)
from faults.states import SETTLED, USERS

_QUOTED = "'2019-05-04-quillnet-arrests#users', '2020-06-10-salt-trial#fewer']\nholds"

TABLES = "content/notes/tables.md"
_HEAD, _STEPS = "---\ntitle: Side by side\ntables:\n", "  steps: {show: events}\n"
_FIGURES = "  side: {show: figures, of: networks, columns: "

FAULTS = (
    Fault("unknown-id", CASE, "offences: [salt-smuggling]", "offences: [▶salt-smugling]"),
    Fault("unknown-id", CASE, "networks: [quillnet]", "networks: [▶quill-thorn]"),
    Fault("unknown-id", ARRESTS, "answers: [charge]", "answers: [▶charged]"),
    Fault("unknown-id", ARRESTS, "'nordmark-v-marle#seller'", "▶'nordmark-v-marle#buyer'"),
    Fault("unknown-id", MARLE, "denied everything [^2019-05-04-quillnet", "denied everything ▶[^2019-05-04-quilnet"),
    Fault("unknown-id", ARRESTS, "operated: quillnet", "operated: ▶quill-net"),
    Fault("unknown-id", CASE, "#charged-with]", "#charged-with] ▶[^2021-01-15-not-yet#rumour]"),
    Fault(
        "unknown-id",
        ARRESTS,
        "headline: {standing: reported, about: [quillnet",
        "headline: {standing: reported, about: [▶zoe-zanzibarium",
    ),
    Fault("unknown-id", ARRESTS, "date: 2020-07-01, claim: users", "date: 2020-07-01, claim: ▶usres"),
    Fault("unknown-id", USERS, "#users', ", "#users', ▶'2020-06-10-salt-trial#fever', ", ready=SETTLED),
    Fault("unknown-id", USERS, "#users', ", "#users', ▶'2021-01-15-not-yet#rumour', ", ready=SETTLED),
    Fault("link", NOTE, "[the arrest](briefs/", "▶[the arrest](brief/"),
    Fault("link", NOTE, "[more](https:", "▶[more](ftp:"),
    Fault("link", ARRESTS, "[[Quill & Thorn Ltd|The", "▶[[Quill & Thorne|The"),
    Fault("link", NOTE, "#part.how-to-read-it", "#part.how-to-read", at="[how to read it]"),
    Fault("link", NOTE, "see [the arrest]", "see [the [[Quillnet]]▶]"),
    Fault("link", COMPANY, "[the network](networks/quillnet)", "▶[[Zoë Zanzibarium]]"),
    Fault("link", NOTE, "[more](https://example.org/?a=1&b=2)", "▶[more](https://[example.org/)"),
    Fault("mark", ARRESTS, "tonnes of salt in the harbour", "tonnes of salt ▶[Salt] in the harbour"),
    Fault("mark", ARRESTS, "a ledger. [seized]", "a ledger. [seized] ▶[seized]"),
    Fault("mark", NOTE, "lives. Write", "lives. ▶[lives] Write"),
    Fault("mark", ARRESTS, "  price: {", "  ▶prices: {standing: reported}\n  price: {"),
    Fault("mark", ARRESTS, "a ledger. [seized]", "a ledger. [seized] They left. ▶[left]"),
    Fault("mark", ARRESTS, "and a seller who", "and a seller ▶[charge] who"),
    Fault("reference", MARLE, "was acquitted. [^", "was acquitted. ▶[^A#b] [^"),
    Fault("reference", ARRESTS, "He denies it [^denial]", "He denies it [^denial] [^2019/denial]", at="summary: ▶>-"),
    Fault("table", TABLES, "", f"{_HEAD}{_STEPS}---\nWords.\n\n▶[step]\n\n[steps]\n"),
    Fault("table", TABLES, "", f"{_HEAD}{_STEPS}---\n[steps]\n\nWords.\n\n▶[steps]\n"),
    Fault("table", TABLES, "", f"{_HEAD}  ▶{_STEPS.strip()}\n---\nWords.\n"),
    Fault("table", TABLES, "", f"{_HEAD}  steps: {{show: events, from: ▶2020, to: 2019}}\n---\n[steps]\n"),
    Fault("table", TABLES, "", f"{_HEAD}{_FIGURES}[users, ▶uesrs]}}\n---\n[side]\n"),
    Fault("table", TABLES, "", f"{_HEAD}{_FIGURES}[{{column: takedown, side: ▶reverse}}]}}\n---\n[side]\n"),
    Fault("table", TABLES, "", f"{_HEAD}{_FIGURES}[{{column: based-in, side: ▶reverse}}]}}\n---\n[side]\n"),
    Fault("unknown-id", TABLES, "", f"{_HEAD}  steps: {{show: events, of: [▶quilnet]}}\n---\n[steps]\n"),
    Fault("shared-name", NETWORK, "aliases: [Quill Net]", "aliases: [Quill Net, ▶tidewater high court]"),
    Fault("shared-name", "content/people/new.md", "", "---\nname: New\naliases: [▶Marlé]\n---\n"),
    Fault("circle", GAZETTE, "copy_of: nordmark-police-2019", "copy_of: ▶ferry-gazette-2019-05-04"),
    Fault(
        "circle",
        RELEASE,
        "date: 2019\n",
        "date: 2019\ncopy_of: ▶ferry-gazette-2019-05-04\n",
        besides=(("circle", (GAZETTE, "copy_of: ▶nordmark")),),
    ),
    Fault("withdrawn", CASE, "#charged-with]", "#charged-with] ▶[^2019-05-04-quillnet-arrests#stamps]"),
    Fault("withdrawn", ARRESTS, "He denies it [^denial]", "He denies it [^denial] [^stamps]", at="summary: ▶>-"),
    Fault("correction-date", NETWORK, "date: 2020-01-01, was", "date: ▶2031-01-01, was"),
    Fault("correction-date", ARRESTS, "date: 2020-07-01, claim: users", "date: ▶2021-02, claim: users"),
    Fault("correction-is", NETWORK, "is: 'a network'", "is: ▶'a ring'"),
    Fault("correction-is", ARRESTS, "is: 'at least 1,200 handsets'", "is: ▶'at least 12 handsets'"),
    Fault("correction-is", ARRESTS, "claim: stamps, why", "claim: stamps, is: ▶forged stamps, why"),
    Fault("hold", "content/terms/handset.md", "aliases: [handsets]", "aliases: [handsets]\n▶hold: yes"),
    Fault("hold", PORT_LISSE, "country: NO", "country: NO\n▶hold: yes"),
    Fault(
        "hold", COURT, "\nsources: [", "\n▶hold: yes\nsources: [", besides=(("hold", (COURT, "▶hold: yes")),)
    ),  # with it goes an acquittal, which is told beside it
    Fault("embargo", RUMOUR, "review: draft", "review: draft\n▶embargo: yes"),
    Fault("embargo", "content/terms/new.md", "", "---\nname: new\n▶embargo: yes\n---\nA phone that is awaited.\n"),
    Fault("contact", SITE, "contact: corrections@little.example\n", "", at="address:"),
    Fault("contact", SITE, "contact: corrections@little.example\n", "# contact: somebody\n", at="address:"),
    Fault("imprint", "content/notes/imprint.md", at=(SITE, "▶address:")),
    Fault("imprint", "content/notes/imprint.md", "order: 9\n", "review: draft\n", at=(SITE, "▶address:")),
    Fault("settlement", USERS, f"['2019-05-04-quillnet-arrests#{_QUOTED[29:]}", f"[▶users, {_QUOTED}", ready=SETTLED),
    Fault(
        "settlement",
        USERS,
        "holds: '2020-06-10-salt-trial#fewer'",
        "holds: ▶'2020-06-10-salt-trial#release'",
        ready=SETTLED,
    ),
    Fault(
        "settlement",
        USERS,
        f"claims: [{_QUOTED}: '2020-06-10-salt-trial#fewer'",
        "▶claims: ['2019-05-04-quillnet-arrests#users', '2019-05-04-quillnet-arrests#price']",
        ready=SETTLED,
    ),
    Fault("hold", RELEASE, "date: 2019\n", "date: 2019\n▶hold: yes\n"),
)
