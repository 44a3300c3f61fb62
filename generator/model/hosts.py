"""Hosts of web addresses: which of them hide where a link leads.

In: a host or a text. Out: what is strange about it, in words, or nothing. Refuses to ask the network: what looks wrong
is judged by its letters alone.
"""

import ipaddress
import re
import unicodedata

SHORTENERS = frozenset(
    {
        *("adf.ly", "bit.do", "bit.ly", "bl.ink", "buff.ly", "clck.ru", "cli.gs", "cutt.ly", "db.tt", "dlvr.it"),
        *("fb.me", "goo.gl", "hubs.ly", "ift.tt", "is.gd", "j.mp", "lnkd.in", "ow.ly", "po.st", "qr.ae", "rb.gy"),
        *("rebrand.ly", "s.id", "shorturl.at", "short.io", "soo.gd", "surl.li", "t.co", "t.ly", "t1p.de", "tiny.cc"),
        *("tinyurl.com", "tr.im", "u.to", "urlz.fr", "v.gd", "x.gd"),
    }
)
# Scripts that one word may be written in together.
_TOGETHER = (
    frozenset({"Latin", "Cjk", "Hiragana", "Katakana", "Katakana-hiragana"}),
    frozenset({"Latin", "Cjk", "Hangul"}),
    frozenset({"Latin", "Cjk", "Bopomofo"}),
)
# Letters of other scripts that a reader takes for Latin ones.
_ALIKE = frozenset("асԁеһіјӏорԛѕԝхуү" + "ανορυ" + "օսհոցք")
_IN_TEXT = re.compile(r"(?:(?<![\w@./-])|(?<=://))((?:[\w-]{1,63}\.){1,6}[^\W\d_]{2,24})(?![\w-])")
# Ends of file names and of what has a full stop inside it; some of them are countries, too.
_NO_HOST = frozenset(
    {
        *("md", "py", "txt", "pdf", "html", "htm", "php", "js", "css", "json", "yaml", "yml", "csv", "zip", "doc"),
        *("docx", "xls", "xlsx", "jpg", "png", "eg", "ie", "al", "am", "pm"),
    }
)


def shown_as(host: str) -> str:
    """A host in the letters that a browser may show; as it is where it cannot be read."""
    labels = []
    for label in host.casefold().split("."):
        if label.startswith("xn--"):
            try:
                label = label[4:].encode("ascii").decode("punycode")
            except (UnicodeError, OverflowError):
                return host
        labels.append(label)
    return ".".join(labels)


def is_number(host: str) -> bool:
    """Whether a host is an IP address, in any of the ways in which browsers take one."""
    try:
        ipaddress.ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        # A browser reads a host whose last part is a number as an IP address.
        return bool(re.fullmatch(r"0x[0-9a-f]{0,16}|\d{1,20}", host.rpartition(".")[2].casefold()))
    return True


def mixed(host: str) -> tuple[str, ...]:
    """The scripts that one part of a host mixes, where no word is written so; none where each part is of one."""
    for label in shown_as(host).split("."):
        scripts = _scripts(label)
        if len(scripts) > 1 and not any(scripts <= together for together in _TOGETHER):
            return tuple(sorted(scripts))
    return ()


def is_disguised(host: str) -> bool:
    """Whether one part of a host is written altogether in letters that a reader takes for Latin ones."""
    labels = shown_as(host).split(".")
    letters = ({char for char in label if char.isalpha()} for label in labels)
    return any(some and some <= _ALIKE for some in letters)


def _scripts(label: str) -> set[str]:
    return {unicodedata.name(char, "?").split()[0].capitalize() for char in label if char.isalpha()}


def is_shortener(host: str) -> bool:
    """Whether a host only sends on to others."""
    return host.casefold().removeprefix("www.") in SHORTENERS


def named(text: str) -> tuple[str, ...]:
    """The hosts that a text names; what only looks like one, as the name of a file, is left out."""
    told = (
        (one[1].casefold(), text[: one.start()].endswith("://") or one[1].startswith("www."))
        for one in _IN_TEXT.finditer(text)
    )
    return tuple(host for host, surely in told if surely or host.rpartition(".")[2] not in _NO_HOST)


def same(one: str, other: str) -> bool:
    """Whether two hosts are one, or one of them is a part of the other."""
    one, other = (shown_as(host).removeprefix("www.") for host in (one, other))
    return one == other or one.endswith(f".{other}") or other.endswith(f".{one}")
