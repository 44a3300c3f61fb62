"""States of the little project, each sound, into which a fault can be set that the project as it is has no place for.

In: nothing. Out: states, and the paths of their files. Knows no fault.
"""

from faults.seeding import LINKS, Edit, State
from generator.files.seeds import digest

# A source with a seed of its own, kept to itself, and a brief that quotes it twice.
SHORT, SHORT_SEED, OFFICE = "content/sources/short.md", "seeds/short.txt", "content/briefs/2021-01-20-office.md"
SHORT_TEXT = "Quillnet moved its office in May. The office was empty in June.\nThe office was empty in July as well.\n"
SHORT_DIGEST = digest(SHORT_TEXT.encode())
_SHORT = (
    "---\ntitle: The office of Quillnet\ntype: press\ndate: 2021-01-20\nseed: seeds/short.txt\n"
    f"digest: {SHORT_DIGEST}\npublish: none\n---\n"
)
_OFFICE = """\
---
title: The office of Quillnet
date: 2021-01-20
sources: [short]
claims:
  moved: {standing: reported, about: [quillnet]}
  empty: {standing: reported, about: [quillnet]}
---
Quillnet left its rooms. [moved]

> moved its office in May

They stood empty. [empty]

> The office was empty in June.
"""
_EDITS = (Edit(SHORT_SEED, "", SHORT_TEXT), Edit(SHORT, "", _SHORT), Edit(OFFICE, "", _OFFICE))
QUOTED = State(_EDITS)

# An editor's word on what sources differ about.
USERS = "content/settlements/users.md"
_USERS = """\
---
title: How many used it
date: 2020-12
claims: ['2019-05-04-quillnet-arrests#users', '2020-06-10-salt-trial#fewer']
holds: '2020-06-10-salt-trial#fewer'
why: The police counted.
---
"""
SETTLED = State((Edit(USERS, "", _USERS),))

# What the content leads to was all there yesterday.
_THERE = (
    "https://archive.example/ferry-gazette",
    "https://example.org/?a=1&b=2",
    "https://ferry-gazette.example/2019/05/04/silent?a=1&b=2",
    "https://police.example/12-2019",
)
VISITED = State((Edit(LINKS, "", "".join(f"{address} ok 2021-01-31 - -\n" for address in _THERE)),))

# Somebody whose name stands in a list outside of the project.
FORMS = "../forms.txt"
LISTED = State((Edit(FORMS, "", "Anneliese Vogelsang\n"),))

# A seed with its draft, made by a machine and begun by a person.
NEWS, NEWS_DRAFT, NEWS_SOURCE = "seeds/news.txt", "seeds/news.draft.md", "content/sources/news.md"
NEWS_BRIEF = "content/briefs/a-dog-in-the-harbour.md"
NEWS_TEXT = (
    "A dog in the harbour\n\nA dog swam in the harbour.\n\nIt was 30 minutes in the water.\n\nNobody was hurt.\n"
)
DRAFTED = State((Edit(NEWS, "", NEWS_TEXT),), (("convert", NEWS),))
