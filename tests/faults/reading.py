"""Faults of one file: whether it can be read, and its values.

In: nothing. Out: the faults.
"""

from faults.seeding import ARRESTS, CASE, GAZETTE, NETWORK, NOTE, PORT_LISSE, SITE, Fault, Link
from faults.states import DRAFTED, NEWS, NEWS_DRAFT

_TERM = "content/terms/new.md"
_PROPERTIES = "content/properties.yaml"

FAULTS = (
    Fault("encoding", "content/terms/handset.md", "that does", "that▶\x07 does"),
    Fault("encoding", NOTE, "more](", "m▶\x00ore]("),
    Fault("encoding", _TERM, "", "---\nname: Café, caf▶".encode() + b"\xe9\n---\n"),
    Fault("encoding", SITE, "", b"title: T\ndescription: \xe2\x96\xb6\xff\n"),
    Fault("encoding", NEWS_DRAFT, "", b"\xff", at="", ready=DRAFTED, asked=("convert", NEWS)),
    Fault("fence", _TERM, "", "▶name: new\n"),
    Fault("fence", _TERM, "", "▶---\nname: new\n"),
    Fault("fence", NOTE, "</script>\n```", "</script>", at="```\n{{"),
    Fault("yaml", _TERM, "", "---\nname: new▶: older\n---\n"),
    Fault("yaml", _TERM, "", "---\nname: ▶!!str new\n---\n"),
    Fault("yaml", _TERM, "", "---\nname: ▶&a new\n---\n"),
    Fault("yaml", _TERM, "", "---\nname: new\naliases: ▶[one\n---\n"),
    Fault("yaml", _TERM, "", "---\nname: new\n▶\taliases: [one]\n---\n"),
    Fault("yaml", _TERM, "", "---\n▶- name: new\n---\n"),
    Fault("yaml", _TERM, "", "---\nname: new\n▶[one]: two\n---\n"),
    Fault("yaml", _TERM, "", f"---\nname: new\naliases: {'[' * 11}▶[{']' * 12}\n---\n"),
    Fault("yaml", _TERM, "", "---\nname: new▶\u2028older\n---\n"),
    Fault("duplicate-key", PORT_LISSE, "country: NO", "country: NO\n▶country: SE"),
    Fault("duplicate-key", ARRESTS, "event: arrest,", "event: arrest, ▶event: arrest,"),
    Fault("unknown-key", PORT_LISSE, "country: NO", "▶contry: NO"),
    Fault("unknown-key", ARRESTS, "salt-seized: 2 tonnes", "▶salt-siezed: 2 tonnes"),
    Fault("unknown-key", ARRESTS, "bound: at least, where", "bound: at least, ▶whre"),
    Fault("unknown-key", SITE, "editor:", "▶edtor:"),
    Fault("unknown-key", _PROPERTIES, "type: text}", "type: text, ▶hlep: It}"),
    Fault("unknown-key", CASE, "seller: {role: seller,", "seller: {▶rle: seller, role: seller,"),
    Fault("missing-key", "content/companies/new.md", "", "---\n▶country: NO\n---\n"),
    Fault("missing-key", NETWORK, ", why: It was never a firm.", "", at="{date: 2020-01-01"),
    Fault("missing-key", ARRESTS, "headline: {standing: reported, about", "headline: ▶{about"),
    Fault("value", PORT_LISSE, "country: NO", "country: ▶Norway"),
    Fault("value", ARRESTS, "date: 2019-05-02", "date: ▶2019-05-32"),
    Fault("value", ARRESTS, "EUR 900 to 1500", "▶900 to 1500"),
    Fault("value", NOTE, "order: 1", "order: ▶first"),
    Fault("value", GAZETTE, "seed: seeds/", "seed: ▶../seeds/"),
    Fault("value", ARRESTS, "model: {standing: reported", "model: {standing: ▶rumoured"),
    Fault("value", ARRESTS, "model: {standing: reported", "model: {standing: ▶repotred"),
    Fault("value", ARRESTS, "sources: [ferry-gazette-2019-05-04]", "sources: ▶ferry-gazette-2019-05-04"),
    Fault("value", ARRESTS, "sources: [ferry-gazette-2019-05-04]", "sources: ▶[]"),
    Fault("value", ARRESTS, "headline: {standing: reported, about: [quillnet]}", "headline: ▶reported"),
    Fault("value", SITE, "as_of:", "words_around: ▶101\nas_of:"),
    Fault("folder", "content/peoples/new.md", "", "---\nname: New\n---\n", at=("content/peoples", "")),
    Fault("folder", "content/terms", "", Link("../terms"), at=""),
    Fault("file-name", "content/people/New Name.md", "", "▶---\nname: New\n---\n"),
    Fault("file-name", "content/people/new.yaml", "", "▶name: New\n"),
    Fault("file-name", "content/terms/new.md", "", Link("handset.md"), at=""),
    Fault("missing-file", SITE, at=""),
    Fault("missing-file", _PROPERTIES, at=""),
    Fault("missing-file", SITE, "", Link("/etc/hostname"), at=""),
    Fault("missing-file", "content", at="", asked=("new", "person", "Ann Other")),
)
