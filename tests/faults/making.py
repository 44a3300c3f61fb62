"""Faults of using the commands, and of what they are used on.

In: nothing. Out: the faults.
"""

from files.printed import pdf
from project import TRIAL

from faults.seeding import ARRESTS, AS_IT_IS, COURT, NOTE, ODELL, Edit, Fault, Link, State
from faults.states import (
    DRAFTED,
    FORMS,
    NEWS,
    NEWS_BRIEF,
    NEWS_DRAFT,
    NEWS_TEXT,
    OFFICE,
    QUOTED,
    SHORT,
    SHORT_SEED,
)

_ARTICLE, _LETTER = "../article.txt", "../letter.docx"
_PLAIN = (
    "Harbour police stop the ferry\n\nThe police stopped the ferry on 12 March 2020, a spokesman said of the phones.\n"
)
_POST = State((Edit(_ARTICLE, "", _PLAIN),))
_CONVERT = ("convert", NEWS)
_WITHDRAW = ("withdraw", "people/bo-odell", "--label", "a man")
_PRINT, _PRINTED = "../letter.pdf", pdf([["A letter of two pages about the ferry."], ["Logged in as Ada Sample"]])
_HALF = """\
---
title: {title}
date: unknown
review: draft
sources: [news]
claims:
  {mark}: {{standing: reported}}
language: en
---
{words} [{mark}]
"""


def _used(at: str, *asked: str, ready: State = AS_IT_IS) -> Fault:
    """A command that is used wrongly; `at` is what its report begins with."""
    return Fault("use", at=(at, ""), ready=ready, asked=asked)


def _withdrawn(label: str, at: str = "withdraw") -> Fault:
    return _used(at, "withdraw", "people/bo-odell", "--label", label)


def _forms(text: str | bytes, at: str = "") -> Fault:
    return Fault("use", FORMS, "", text, (FORMS, at), asked=("check", "--forms", FORMS))


FAULTS = (
    _used("new", "new", "persn", "Ann Other"),
    _used("new", "new", "person", " "),
    _used("new", "new", "person", "Жан"),
    _used("content", "new", "site", "content"),
    _used("explain", "explain", "pasage"),
    _used("schema", "schema", "persn"),
    _used("rename", "rename", "people/bo-odel", "bo"),
    _used("rename", "rename", "people/bo-odell", "Bo"),
    _used("rename", "rename", "people/bo-odell", "bo-odell"),
    _used("rename", "rename", "people/bo-odell", "edouard-marle"),
    _used(
        "rename",
        "rename",
        "networks/quillnet",
        "quill",
        ready=State((Edit("content/networks/other.md", "", "---\nname: Other\nformerly: [quill]\n---\n"),)),
    ),
    _used("--moved-to", "build", "--moved-to", "nowhere", "--to", "left"),
    _used("content", "build", "--drafts", "--to", "content"),
    _used("add", "add", _ARTICLE, "--type", "rumour", ready=_POST),
    _used("add", "add", _ARTICLE, "--copy-of", "nothing", ready=_POST),
    _used("add", "add", _ARTICLE, "--redact", "--keep-personal", ready=_POST),
    _used("add", "add", _ARTICLE, _ARTICLE, "--title", "Two", ready=_POST),
    _used("--to", "add", _ARTICLE, "--to", "nothing", ready=_POST),
    Fault("use", at=(COURT, "▶[le-phare"), asked=("add", "seeds/le-phare.txt", "--to", TRIAL)),
    _used(NOTE, "review", "--list", NOTE),
    _used("main..other", "review", "--since", "main..other"),
    _used("content/site.yaml", "check", "--forms", "content/site.yaml"),
    _forms(b"Anneliese \xff\n"),
    _forms("\n"),
    _forms("Anneliese Vogelsang\nAl\n", "Al\n"),
    _used("withdraw", "withdraw", "people/nobody", "--label", "a man"),
    _used("withdraw", "withdraw", "people/edouard-marle", "--label", "a man called Marlé"),
    Fault(
        "use",
        SHORT,
        "publish: none",
        "publish: none\nkept: ▶elsewhere",
        also=(Edit(OFFICE, "> moved its office in May", "> Bo O’Dell moved its office in May"), Edit(SHORT_SEED)),
        ready=QUOTED,
        asked=_WITHDRAW,
    ),
    _withdrawn("x!"),
    _withdrawn("misunderstanding", ARRESTS),
    Fault(
        "use",
        "content/people/ann-other.md",
        "",
        "---\nname: A man\n---\n",
        at="",
        asked=_WITHDRAW,
        besides=(("use", ("content/people/ann-other.md", "")),),
    ),
    Fault("use", "content/publishers.yaml", "", "a.example: [Bo O’Dell\n", at="", asked=_WITHDRAW),
    Fault("use", "seeds/letter.pdf", "", pdf([["From Bo O'Dell"]]), at="", asked=_WITHDRAW),
    Fault(
        "use",
        "content/terms/bo-odell-phone.md",
        "",
        "---\nname: A phone\n---\n",
        at="",
        also=(Edit("content/terms/a-man-phone.md", "", "---\nname: Another phone\n---\n"),),
        asked=_WITHDRAW,
    ),
    Fault("exists", at=(ODELL, ""), asked=("new", "person", "Bo O’Dell")),
    Fault("exists", at=("content/courts/tidewater-high-court.md", ""), asked=("new", "court", "Tidewater High Court")),
    Fault("output", "site", "", "A file.\n", at="", asked=("build",)),
    Fault("output", "site", "", Link("content"), at="", asked=("build",)),
    Fault("add", at=("nothing.txt", ""), asked=("add", "nothing.txt")),
    Fault("add", at=(_LETTER, ""), ready=State((Edit(_LETTER, "", "Words.\n"),)), asked=("add", _LETTER)),
    Fault("add", at=("x" * 300, ""), asked=("add", "x" * 300)),
    Fault("use", at=("verify", ""), asked=("verify", "28c7e68a91")),
    Fault("fetch", at=("http://127.0.0.1/admin", ""), asked=("add", "http://127.0.0.1/admin")),
    Fault("fetch", at=("ftp://weekly.example/page", ""), asked=("add", "ftp://weekly.example/page")),
    Fault("fetch", at=("https://weekly.example:99999/", ""), asked=("add", "https://weekly.example:99999/")),
    Fault("personal", _ARTICLE, "", f"{_PLAIN}\nLogged in as ▶Ada Sample\n", ready=_POST, asked=("add", _ARTICLE)),
    Fault(
        "personal",
        _ARTICLE,
        "",
        f"{_PLAIN}\nRead on: https://news.example/next?gift=▶q7Zt2Xw9Lm4Rk8Vb1Nc6\n",
        ready=_POST,
        asked=("add", _ARTICLE),
    ),
    Fault("personal", at=(_PRINT, ""), ready=State((Edit(_PRINT, "", _PRINTED),)), asked=("add", _PRINT)),
    Fault(
        "moved",
        "seeds/one.txt",
        "",
        NEWS_TEXT,
        at="",
        also=(Edit(NEWS), Edit("seeds/two.txt", "", NEWS_TEXT)),
        ready=DRAFTED,
        asked=("convert",),
        besides=(("moved", ("seeds/two.txt", "")),),
    ),
    Fault(
        "moved",
        "seeds/one.txt",
        "",
        NEWS_TEXT,
        at="",
        also=(Edit(NEWS), Edit("seeds/one.draft.md", "", "---\ntitle: Another\n---\n")),
        ready=DRAFTED,
        asked=("convert",),
    ),
    Fault(
        "split",
        "content/briefs/a-dog.md",
        "",
        _HALF.format(title="A dog", mark="c4438b155", words="A dog swam in the harbour."),
        at="",
        also=(
            Edit(NEWS_BRIEF),
            Edit(
                "content/briefs/b-dog.md", "", _HALF.format(title="No hurt", mark="cdae13416", words="Nobody was hurt.")
            ),
        ),
        ready=DRAFTED,
        asked=_CONVERT,
    ),
    Fault(
        "conflict",
        NEWS_BRIEF,
        "It was 30 minutes",
        "▶It was 31 minutes",
        also=(Edit(NEWS_DRAFT, "30 minutes", "13 minutes"),),
        ready=DRAFTED,
        asked=_CONVERT,
    ),
    Fault(
        "conflict",
        NEWS_BRIEF,
        "It was 30 minutes",
        "It was 31 minutes",
        at="",
        also=(Edit(NEWS_DRAFT, "", "---\ntitle: [\n---\n"),),
        ready=DRAFTED,
        asked=_CONVERT,
    ),
)
