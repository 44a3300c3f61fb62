"""Faults of what a claim rests on: sources, seeds, passages, and the record of what was proved.

In: nothing. Out: the faults.
"""

from faults.seeding import ARRESTS, CASE, COURT, GAZETTE, LOCK, MARLE, NETWORK, PHARE, Edit, Fault, Link, State
from faults.states import DRAFTED, NEWS, NEWS_DRAFT, OFFICE, QUOTED, SHORT, SHORT_DIGEST, SHORT_SEED, SHORT_TEXT
from generator.files.seeds import digest

_OTHER = SHORT_TEXT.replace("July", "August")
_AWAY = Edit(SHORT_SEED)
_KEPT = Edit(SHORT, "publish: none", "publish: none\nkept: elsewhere")
_ELSEWHERE = State((*QUOTED.edits, _KEPT))
_PROVED = (("proved-elsewhere", (SHORT, "▶elsewhere")),)

FAULTS = (
    Fault(
        "source",
        COURT,
        "source: nordmark-police-2019, about",
        "about",
        at="{standing: official, by: nordmark-police, about: [quillnet], case: none, sup",
    ),
    Fault("source", COURT, "source: nordmark-police-2019", "source: ▶ferry-gazette-2019-05-04"),
    Fault("seed", GAZETTE, "seed: seeds/ferry-gazette.txt", "seed: ▶seeds/ferry.txt"),
    Fault("seed", "seeds/le-phare.txt", at=(PHARE, "▶seeds/le-phare.txt")),
    Fault("seed", SHORT_SEED, "", b"\x89PNG\r\n\x1a\n\x00\x00", at=(SHORT, "▶seeds/short.txt"), ready=QUOTED),
    Fault("seed", "seeds/news.html", "", "<p>Other words.</p>\n", at=(NEWS, ""), ready=DRAFTED, asked=("convert",)),
    Fault("seed", NEWS_DRAFT, "", Link("../../elsewhere.md"), at=(NEWS, ""), ready=DRAFTED, asked=("convert", NEWS)),
    Fault("digest", NEWS, "30 minutes", "31 minutes", at="", ready=DRAFTED, asked=("convert", NEWS)),
    Fault("seed", "seeds/empty.txt", "", "\n", at="", asked=("convert",)),
    Fault(
        "digest",
        GAZETTE,
        "digest: sha256:75f6c233d9474da2a24706029dbce3696f3605969cc20d4d800af4d89bb4141a\n",
        "",
        at="▶seeds/ferry",
    ),
    Fault(
        "digest",
        SHORT,
        SHORT_DIGEST,
        "▶" + digest(b"another"),
        ready=QUOTED,
        besides=(("seed-changed", (OFFICE, "▶moved its")), ("seed-changed", (OFFICE, "▶The office was"))),
    ),
    Fault("passage", ARRESTS, "> Quill & Thorn Ltd ran", "> ▶Quill & Thorn Ltd run"),
    Fault("passage", ARRESTS, "> and was sold", "> ▶and is sold"),
    Fault("passage", COURT, "même jour [convicted] et", "même jour [convicted] ▶ou"),
    Fault("passage", OFFICE, "office in May\n", "office in May\n\n> ▶The office was empty in July\n", ready=QUOTED),
    Fault("passage", OFFICE, "> moved its office in May", "> ▶moved its office in May [empty]", ready=QUOTED),
    Fault(
        "passage",
        OFFICE,
        "left its rooms. [moved]\n\n> moved its office in May",
        "moved its office in May. [moved]\n\n> ▶moved its office in May [movde]",
        ready=QUOTED,
    ),
    Fault(
        "passage",
        OFFICE,
        "Quillnet left its rooms. [moved]\n\n> moved",
        "- Quillnet moved its office in May. [moved]\n\n  > ▶moved",
        ready=QUOTED,
    ),
    Fault("passages", SHORT, "publish: none", "publish: passages", at="▶seeds/short.txt", ready=QUOTED),
    Fault("passages", GAZETTE, "publish: full", "publish: passages", at="▶seeds/ferry"),
    Fault("unmarked", ARRESTS, "forged stamps. [stamps]", "forged stamps. [stamps] ▶It was Sunday."),
    Fault("unmarked", MARLE, "was acquitted. [^", "was acquitted.\n\n▶He left.\n\nNow [^"),
    Fault("unmarked", NETWORK, "Its company was", "▶It was large.\n\nIts company was"),
    Fault("unmarked", NETWORK, "Its company was", "▶It *was* the [[Quill & Thorn Ltd|firm’s]] own. Its *company* was"),
    Fault("unmarked", MARLE, "He was arrested", "▶He left. He was arrested"),
    Fault("unmarked", CASE, "#charged-with]", "#charged-with]\n▶They left."),
    Fault(
        "unmarked",
        OFFICE,
        "date: 2021-01-20\n",
        "date: 2021-01-20\nsummary: >-\n  Quillnet left. [^moved]\n  ▶It took\n  its boxes. It was May. [^moved]\n",
        ready=QUOTED,
    ),
    Fault("unmarked", OFFICE, "date: 2021-01-20\n", "date: 2021-01-20\nsummary: ▶Quillnet moved.\n", ready=QUOTED),
    Fault("unmarked", OFFICE, "They stood", "▶```\ncode\n```\n\nThey stood", ready=QUOTED),
    Fault(
        "verbatim",
        "content/briefs/2021-01-16-more.md",
        "",
        "---\ntitle: More\ndate: 2021-01-16\nsources: [le-phare-2020-06-10]\nreview: draft\nclaims:\n"
        "  ▶began: {standing: reported, about: [edouard-marle]}\n---\n"
        "La haute cour de Tidewater a acquitté mardi Édouard Marlé, poursuivi pour contrebande de sel. [began]\n",
    ),
    Fault("doubt", ARRESTS, "slips:\n", "▶doubts: [{why: who is it}]\nslips:\n"),
    Fault("doubt", COURT, "language: fr\n", "language: fr\n▶doubts: [{why: who}, {why: when, at: trial}]\n"),
    Fault("passage-twice", OFFICE, "> The office was empty in June.", "> ▶The office was empty in", ready=QUOTED),
    Fault(
        "passage-twice",
        ARRESTS,
        "passage: 'Two tonnes of salt & 14 boats'",
        "passage: ▶Bo O’Dell",
        also=(Edit(ARRESTS, "source: nordmark-police-2019, passage", "source: ferry-gazette-2019-05-04, passage"),),
    ),
    Fault(
        "seed-changed",
        SHORT_SEED,
        "July",
        "August",
        at=(OFFICE, "▶moved its"),
        ready=QUOTED,
        kept=True,
        besides=(("seed-changed", (OFFICE, "▶The office was")), ("digest", (SHORT, "▶sha256"))),
    ),
    Fault(
        "seed-changed",
        SHORT_SEED,
        "July",
        "August",
        at=(OFFICE, "▶moved its"),
        also=(Edit(SHORT, SHORT_DIGEST, digest(_OTHER.encode())),),
        ready=QUOTED,
        kept=True,
        besides=(("seed-changed", (OFFICE, "▶The office was")), ("lock", (SHORT, "▶sha256"))),
    ),
    Fault("lock", OFFICE, "> moved its office in May", "> ▶moved its office", ready=QUOTED, kept=True),
    Fault(
        "lock",
        LOCK,
        "2021-01-20-office#moved short 9-",
        "2021-01-20-office#moved short 8-",
        at=(OFFICE, "▶moved its"),
        ready=QUOTED,
        kept=True,
    ),
    Fault(
        "lock",
        LOCK,
        "seed seeds/short.txt",
        "▶sed seeds/short.txt",
        ready=QUOTED,
        kept=True,
        besides=(("lock", (SHORT, "▶seeds/short.txt")),),
    ),
    Fault("lock", LOCK, at="", kept=True, ready=QUOTED),
    Fault("lock", LOCK, "", b"\xff", at="", kept=True, ready=QUOTED),
    Fault(
        "lock",
        "seeds.lock/new.txt",
        "",
        "A folder in its place.",
        at=(LOCK, ""),
        also=(Edit(LOCK),),
        kept=True,
        ready=QUOTED,
    ),
    Fault(
        "kept-elsewhere",
        OFFICE,
        "> moved its office in May",
        "> ▶moved its office in Mai",
        also=(_AWAY,),
        ready=_ELSEWHERE,
        kept=True,
        besides=_PROVED,
    ),
    Fault("proved-elsewhere", SHORT_SEED, at=(SHORT, "▶elsewhere"), ready=_ELSEWHERE, kept=True),
    Fault(
        "verbatim",
        "content/briefs/2021-01-16-more.md",
        "",
        "---\ntitle: More\ndate: 2021-01-16\nsources: [le-phare-2020-06-10]\nreview: draft\nclaims:\n"
        "  ▶one: {standing: reported, about: [edouard-marle]}\n  two: {standing: reported, about: [bo-odell]}\n---\n"
        "La haute cour de Tidewater a acquitté mardi Édouard Marlé, poursuivi pour contrebande de sel. [one]\n\n"
        "Bo O’Dell a été reconnu coupable de deux des trois chefs d’accusation le même jour et condamné à dix-huit mois"
        " de prison. [two]\n",
    ),
    Fault(
        "lock",
        OFFICE,
        "  empty: {",
        "  ▶void: {",
        also=(Edit(OFFICE, "stood empty. [empty]", "stood empty. [void]"),),
        ready=QUOTED,
        kept=True,
        besides=(("lock", (LOCK, "▶passage 2021-01-20-office#empty")),),
    ),
    Fault("lock", LOCK, "# ", "▶seed seeds/gone.txt sha256:" + "0" * 64 + " 2021-05-01\n# ", ready=QUOTED, kept=True),
    Fault(
        "kept-elsewhere",
        LOCK,
        "passage 2021-01-20-office#moved",
        "# 2021-01-20-office#moved",
        at=(OFFICE, "▶moved its"),
        also=(_AWAY,),
        ready=_ELSEWHERE,
        kept=True,
        besides=_PROVED,
    ),
    Fault(
        "kept-elsewhere",
        SHORT,
        SHORT_DIGEST,
        digest(b"another"),
        at=(OFFICE, "▶moved its"),
        also=(_AWAY,),
        ready=_ELSEWHERE,
        kept=True,
        besides=(("kept-elsewhere", (OFFICE, "▶The office was")), ("lock", (SHORT, "▶sha256"))),
    ),
)
