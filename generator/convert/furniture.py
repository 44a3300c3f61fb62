"""What stands around an article on a page: a table of patterns, each with what it is.

In: a line. Out: the kind of furniture it is, or nothing. Refuses to know where the line stands: that is `layout`'s.
A pattern is for short lines only; those of `_EDGE` also speak of ordinary things, so that between the paragraphs
they are for lines without an end. `ENDS` are the headings under which other articles are listed.
"""

import re

MOST_WORDS = 24
_TABLE = (
    (
        "link to another article",
        r"(?:vorige?|volgende?)\s+(?:artikel|bericht)|(?:previous|next)\s*(?:article|post|story|entry)"
        r"|article\s+(?:précédent|suivant)|(?:vorheriger|nächster)\s+(?:artikel|beitrag)"
        r"|(?:artículo|entrada)\s+(?:anterior|siguiente)|articolo\s+(?:precedente|successivo)",
    ),
    ("link to the next item", r"(?:previous|next)\s+\w+\s+\w+|home\s+[A-Z]\w+\s+\w+"),
    (
        "link to more",
        r"(?:read|see|find|learn)\s+(?:more|also)\b|also read\b|lees (?:ook|meer|verder)\b|lire (?:aussi|la suite)"
        r"|lesen sie auch|mehr (?:dazu|zum thema)|leer más|check also|more (?:about|like this|on this story"
        r"|stories|from)\b"
        r"|meest gelezen|related\b(?!.*[.!?]$)|most (?:read|popular)|recommended|you (?:may|might) also"
        r"|editor.?s? picks?"
        r"|top stories|latest news|popular (?:category|posts)|what.s next$|watch:|listen:|live\.|gerelateerd",
    ),
    (
        "sharing and comments",
        r"(?:share|deel|teilen|partager|compartir|tweet|print|e-?mail)(?:\s+(?:this|page|dit|on|via|article"
        r"|artikel|it)\b.*)?$"
        r"|share this\b|about sharing$|(?:leave a|laat een) (?:reply|comment|reactie)|\d+ (?:comments?|reacties|views)$"
        r"|(?:(?:facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|digg|telegram|mastodon|email)\s*)+$"
        r"|find us on|follow us|volg ons|reageren|type your comment|your (?:name|e-?mail)\b|are you human|was"
        r" this (?:page )?helpful",
    ),
    (
        "subscription or cookies",
        r".*\b(?:subscribe|newsletter|nieuwsbrief|cookies?|sign up|log ?in|register here|click here|create an"
        r" account)\b"
        r"|.*\bfields?\b.*\brequired\b|send (?:us|your)\b|.*\b(?:story ideas|privacy policy|terms of (?:use"
        r"|service))\b",
    ),
    ("advertisement", r"[-– ]*(?:advertisements?|advertentie|anzeige|publicité|publicidad|sponsored|promoted)\b"),
    (
        "label with nothing after it",
        r"(?:sources?|bron(?:nen)?|quelle|fuente|via|tags?|topics?|photos?|images?|credits?|filed under"
        r"|categor(?:y|ies))"
        r"(?:\s+(?:is|are))?\s*:?$",
    ),
    ("tags", r"(?:tags?|topics?|related topics|component|filed under|categor(?:y|ies)|keywords)\b(?:\s*:|\s+[A-Z]).*"),
    (
        "caption",
        r"(?:image|media|photo|picture|video|file)\s+(?:source|caption|credit|copyright)\b|(?:picture|photo"
        r"|image|video)\s*:"
        r"|foto\s*:|getty images",
    ),
    (
        "rights",
        r".*©|.*\ball rights reserved\b|copyright\b|powered by\b|.*\b(?:part of|onderdeel van) .*(?:group|groep"
        r"|network)\b",
    ),
    (
        "notice of the site",
        r".*\b(?:your|this) browser\b|.*official (?:government )?website|.*share sensitive information only|skip to\b"
        r"|meteen naar|.*\b(?:is not|no) responsib(?:le|ility)\b.*\b(?:content|websites?)\b|about the author\b"
        r"|terug naar",
    ),
    (
        "menu",
        r"[^.]*(?:\s[|•»]\s[^.]*){2,}$|home\s*[/>»|].*|(?:menu|navigation|search|zoeken)$|(?:home|about"
        r"|news)(?:\s+[A-Z]\w+){3,}$",
    ),
    ("press-release heading", r"(?:for immediate release|press release|news release|persbericht|media release)\b"),
    ("contact", r".*\(\d{3}\)\s*\d{3}[-\s]\d{4}|[^.]*\b[\w.+-]+@[\w-]+\.\w+"),
    ("date of the scrape", r"date\s*:?\s*\d{4}(?:-\d\d)?(?:-\d\d)?$|(?:last )?(?:updated|modified)\b"),
)
FURNITURE = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _TABLE)
_EDGE = {"link to more", "subscription or cookies", "rights", "notice of the site", "menu", "contact"}
CAPTION_AHEAD = re.compile(r"(?:image|media|photo|picture|video)\s+caption\W*$", re.IGNORECASE)
ENDS = re.compile(
    r"related\b|more (?:on|like|from|stories)|latest news|top stories|check also|leave a|most read|meest gelezen"
    r"|editor.?s? picks?|you (?:may|might) also|about the author|tags?\b|©|copyright\b",
    re.IGNORECASE,
)
RELEASE = re.compile(r"for immediate release|press release|news release|persbericht", re.IGNORECASE)


def kind(line: str, inside: bool = False) -> str:
    """What the line is, where it is no part of an article; empty otherwise. `inside`: it stands between paragraphs."""
    if len(line.split()) > MOST_WORDS:
        return ""
    found = next((kind for kind, pattern in FURNITURE if pattern.match(line)), "")
    doubted = inside and (
        found == "link to the next item" or (found in _EDGE and line.endswith((".", "?", "!", "”", '"')))
    )
    return "" if doubted else found
