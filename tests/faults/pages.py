"""Faults of the finished pages and their addresses, and of where links lead.

In: nothing. Out: the faults.
"""

from project import FERRY

from faults.seeding import (
    ARRESTS,
    BUILT,
    COMPANY,
    GAZETTE,
    HERE,
    LINKS,
    NETWORK,
    NOTE,
    ODELL,
    PORT,
    RELEASE,
    VISIT,
    Edit,
    Fault,
)
from faults.states import VISITED

_TEMPLATE, _PAGE = "templates/contact.html", ("site/contact.html", HERE)  # this page is its template, word for word
_MORE, _ADDRESS = "[more](https://example.org/?a=1&b=2)", "address: https://police.example/12-2019"
_MODEL = Edit(ARRESTS, "  model: {standing: reported, about: [quillnet, quill-thorn], case: none}\n", "")


def _asked(rule: str, path: str) -> Fault:
    """A link to the server of the test, which answers as `running` says."""
    web = f"address: ▶http://weekly.example:{PORT}{path}"
    return Fault(rule, RELEASE, _ADDRESS, web, ready=VISITED, asked=VISIT)


FAULTS = (
    Fault("collision", NETWORK, "formerly: [quill-net]", "formerly: [quill-net, ▶quillnet]"),
    Fault("collision", ODELL, "ambiguous: [O’Dell]", "ambiguous: [O’Dell]\nformerly: [▶edouard-marle]"),
    Fault("collision", "content/places/index.md", "", "▶---\nname: Nowhere\n---\n"),
    Fault("collision", "templates/assets/Site.js", "", "alert()", at=("site/assets/Site.js", "")),
    Fault("page-link", _TEMPLATE, "", '<p>\n<a href="▶nowhere.html">Further</a></p>\n', at=_PAGE),
    Fault("page-link", _TEMPLATE, "", '<p>\n<a href="▶#nothing">Down</a></p>\n', at=_PAGE),
    Fault("page-link", _TEMPLATE, "", '<p>\n<img src="▶assets/none.png"></p>\n', at=_PAGE),
    Fault("page-id", _TEMPLATE, "", '<p id="one">One</p>\n<p ▶id="one">Again</p>\n', at=_PAGE),
    Fault("template", _TEMPLATE, "", "<p>\n▶{{ page.titel }}</p>\n"),
    Fault("template", _TEMPLATE, "", "<p>\n▶{% for %}</p>\n"),
    Fault("template", _TEMPLATE, "", "<p>\n▶{{ page.frame.__class__.__mro__ }}</p>\n"),
    Fault("template", _TEMPLATE, "", b"<p>\xff</p>", at=""),
    Fault("lost-address", "content/terms/handset.md", at=("site/terms/handset.html", ""), ready=BUILT),
    Fault(
        "lost-address",
        ARRESTS,
        """Its model 𝒳-1 was called "nil & nihil" by it's makers. [model]\n""",
        "",
        at=(f"site/briefs/{FERRY}.html", '" id="▶model"'),
        also=(_MODEL,),
        besides=(("lost-address", ("site/briefs/2019-05-04-silent-phones.html", ' id="▶model"')),),
        ready=BUILT,
    ),
    Fault("former-claim", ARRESTS, "headline: {", "headline: {formerly: [▶othr#title], "),
    Fault("former-claim", ARRESTS, "headline: {", "headline: {formerly: [▶arrest], "),
    Fault(
        "former-claim",
        ARRESTS,
        "  charge: {",
        "  charge: {formerly: [▶title], ",
        also=(Edit(ARRESTS, "headline: {", "headline: {formerly: [title], "),),
    ),
    Fault("link-text", NOTE, _MORE, "▶[police.example](https://example.org/?a=1&b=2)"),
    Fault("link-ip", NOTE, _MORE, "▶[more](http://192.0.2.7/)"),
    Fault("link-ip", RELEASE, _ADDRESS, "address: ▶http://0x7f000001/12-2019"),
    Fault("link-user", NOTE, _MORE, "▶[more](https://police.example@example.org/)"),
    Fault("link-user", RELEASE, _ADDRESS, "address: ▶https://me:secret@police.example/"),
    Fault("link-lookalike", NOTE, _MORE, "▶[more](https://рolice.example/)"),
    Fault("link-lookalike", GAZETTE, "archived: https://archive", "archived: ▶https://xn--80ak6aa92e"),
    Fault("link-shortener", NOTE, _MORE, "▶[more](https://bit.ly/3abcdef)"),
    Fault("link-shortener", RELEASE, _ADDRESS, "address: ▶https://t.co/abc"),
    _asked("dead-link", "/lost"),
    _asked("dead-link", "/taken"),
    _asked("dead-link", "/soft"),
    _asked("moved-link", "/old"),
    _asked("unsure-link", "/login"),
    _asked("unsure-link", "/busy"),
    _asked("unsure-link", "/broken"),
    Fault("links-lock", LINKS, "", "# made by a machine\n▶https://weekly.example/ fine yesterday\n"),
    Fault("links-lock", LINKS, "", "▶https://weekly.example/ ok 2021-01-31 - ftp://weekly.example/\n"),
    Fault("links-lock", LINKS, "", b"\xff", at=""),
    Fault(
        "rename",
        ODELL,
        "[O’Dell]\n---\n",
        "[O’Dell]\n---\nHe left. [^2019-05-04-quilnet#arrest]\n",
        at=("content", ""),
        asked=("rename", "people/edouard-marle", "e-marle"),
        besides=(("unknown-id", (ODELL, "[^2019-05")),),
    ),
    Fault(
        "rename",
        COMPANY,
        "(networks/quillnet)",
        "(networks/quillne&#116;)",
        at="",
        asked=("rename", "networks/quillnet", "quill-phones"),
    ),
    Fault("page-id", "templates/search.html", "", '<a id="a">A</a><a ▶id="a">B</a>', at=("site/search.html", HERE)),
    Fault("link-text", NOTE, _MORE, "▶[https://police.example/page](https://example.org/page)"),
    _asked("moved-link", "/older"),
)
