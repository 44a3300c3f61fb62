"""How a letter is written where it does not stand for itself: HTML, addresses, JSON and scripts, CSS, mail, hosts.

In: nothing. Out: `ESCAPES`, a table of patterns, each with what a match of it is read as. Refuses to know which of
them a file uses: a text is read by all.
"""

import base64
import binascii
import html
import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

_HEX = "[0-9a-fA-F]"
_INLINE = (
    "a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|tspan|u|var|wbr"
)


@dataclass(frozen=True, slots=True)
class Escape:
    """One way of writing. `sure`: it spoils nothing where it is not meant, so that others may be read inside it."""

    name: str
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], str]
    sure: bool = True


def _units(sign: str) -> str:
    """One character of UTF-8, or a single byte, each byte behind this sign."""
    tail = rf"(?:{sign}[89abAB]{_HEX})"
    return (
        rf"{sign}[0-7]{_HEX}|{sign}[cdCD]{_HEX}{tail}|{sign}[eE]{_HEX}{tail}{{2}}|{sign}[fF][0-7]{tail}{{3}}"
        rf"|{sign}[89a-fA-F]{_HEX}"
    )


def _bytes(match: re.Match[str]) -> str:
    found = unquote_to_bytes(match[0].replace("=", "%"))
    try:
        return found.decode("utf-8")
    except UnicodeDecodeError:
        return found.decode("latin-1")


def _number(digits: str, base: int = 16) -> str:
    number = int(digits, base)
    return chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"


def _script(match: re.Match[str]) -> str:
    if match["sign"]:
        return {"n": "\n", "r": "\n", "t": " "}.get(match["sign"], match["sign"])
    if match["low"]:
        return _number(hex(0x10000 + ((int(match["high"], 16) - 0xD800) << 10) + int(match["low"], 16) - 0xDC00)[2:])
    return _number(match["hex"] or match["long"] or match["short"] or match["open"])


def _css(match: re.Match[str]) -> str:
    return _number(match[1]) if match[1] else match[2] or ""


def _host(match: re.Match[str]) -> str:
    try:
        return match[1].encode("ascii").decode("punycode")
    except UnicodeError:
        return match[0]


def _base64(match: re.Match[str]) -> str:
    run = match[0].rstrip("=").replace("-", "+").replace("_", "/")
    try:
        text = base64.b64decode(run + "=" * (-len(run) % 4), validate=True).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError):
        return match[0]
    return f" {text} " if all(char.isprintable() or char.isspace() for char in text) else match[0]


TAGS = re.compile(r"<!--|-->|</?([a-zA-Z][a-zA-Z0-9-]{0,40})(?:[\s/][^<>]{0,4000})?>")
_NO_SPACE = re.compile(_INLINE, re.IGNORECASE)


def _tag(match: re.Match[str]) -> str:
    """Tags inside a line join what they part; all others end a paragraph."""
    return "" if match[1] is None or _NO_SPACE.fullmatch(match[1]) else "\n\n"


COMMENTS = Escape("tags", re.compile(r"<!--(?:[^-]|-(?!->)){0,400}+-->"), lambda match: "")
MARKUP = Escape("tags", TAGS, _tag)
ESCAPES = (
    Escape(
        "HTML",
        re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?"),
        lambda m: html.unescape(m[0]),
    ),
    Escape("percent signs", re.compile(_units("%")), _bytes),
    Escape("percent signs", re.compile(rf"%u({_HEX}{{4}})"), lambda m: _number(m[1])),
    Escape(
        "JSON or a script",
        re.compile(
            rf"\\u(?P<high>[dD][89abAB]{_HEX}{{2}})\\u(?P<low>[dD][c-fC-F]{_HEX}{{2}})|\\u(?P<hex>{_HEX}{{4}})"
            rf"|\\U(?P<long>{_HEX}{{8}})|\\x(?P<short>{_HEX}{{2}})|\\u\{{(?P<open>{_HEX}{{1,6}})\}}|\\(?P<sign>[nrt/'\"])"
        ),
        _script,
    ),
    Escape(
        "quoted printable", re.compile(rf"{_units('=')}|=\r?\n"), lambda m: "" if m[0].endswith("\n") else _bytes(m)
    ),
    Escape("punycode", re.compile(r"(?<![a-zA-Z0-9])xn--([a-zA-Z0-9-]{1,59})", re.IGNORECASE), _host),
    Escape("CSS", re.compile(rf"\\({_HEX}{{1,6}})[ \t\n]?|\\([^0-9a-fA-F\n])|\\\n"), _css, sure=False),
    Escape("octal numbers", re.compile(r"\\([0-3]?[0-7]{1,2})"), lambda m: _number(m[1], 8), sure=False),
    Escape("base64", re.compile(r"[A-Za-z0-9+/_-]{8,}={0,2}"), _base64, sure=False),
    Escape("base64", re.compile(r"[A-Za-z0-9]{8,}={0,2}"), _base64, sure=False),
)
