"""The kinds of things that have a page: one row each.

In: nothing. Out: `KINDS`, the table from folder to row, `IMPRINT`, the one entry that every published site has, and
`METHOD`, where a site says how it works, if it does.
Adding a kind is a row here and a model in `records`.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """A folder of content. `subject`: claims can be about it. `linked`: first mentions link to it by themselves."""

    folder: str
    label: str
    plural: str
    subject: bool = False
    linked: bool = False
    any_case: bool = False  # its names are ordinary words, capitalised or not
    general: bool = False  # its text says what anybody can look up, and rests on no claim


KINDS: dict[str, Kind] = {
    kind.folder: kind
    for kind in (
        Kind("briefs", "brief", "Briefs"),
        Kind("networks", "network", "Networks", subject=True, linked=True),
        Kind("people", "person", "People", subject=True, linked=True),
        Kind("companies", "company", "Companies", subject=True, linked=True),
        Kind("groups", "group", "Groups", subject=True, linked=True),
        Kind("agencies", "agency", "Agencies", subject=True, linked=True),
        Kind("courts", "court", "Courts", subject=True, linked=True),
        Kind("cases", "case", "Cases", subject=True, linked=True),
        Kind("rulings", "ruling", "Rulings", subject=True, linked=True),
        Kind("operations", "operation", "Operations", subject=True, linked=True),
        Kind("offences", "offence", "Offences", linked=True, any_case=True),
        Kind("laws", "law", "Laws", subject=True, linked=True, general=True),
        Kind("places", "place", "Places", linked=True),
        Kind("sources", "source", "Sources"),
        Kind("terms", "term", "Glossary", linked=True, any_case=True),
        Kind("settlements", "settlement", "Settlements"),
        Kind("notes", "note", "Notes"),
    )
}

IMPRINT = "notes/imprint"
METHOD = "notes/method"
