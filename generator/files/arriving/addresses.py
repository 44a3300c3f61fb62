"""Web addresses: what may be visited, what in them is about the visitor, and when two of them are one.

In: an address as somebody typed, copied or was sent it. Out: its parts, the same address without what says who visited,
or `Refused` with the reason. Refuses to resolve or to visit anything.
"""

import ipaddress
import re
from dataclasses import dataclass
from itertools import pairwise
from urllib.parse import parse_qsl, quote, unquote, urlsplit, urlunsplit

_PORTS = {"http": 80, "https": 443}
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_HOST = re.compile(r"[A-Za-z0-9._:%-]+")
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_RUN = re.compile(r"[A-Za-z0-9]{16,}")
_UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
_SESSION_IN_PATH = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/;?#]*", re.IGNORECASE)

# Keys that a publisher gives to every visitor alike begin so.
_PUBLIC_KEYS = ("AIza", "pk_live_", "pk_test_", "pk.")

# Names of parameters. These say how a visitor came, or who it was, whatever their value is.
_TRACKING = re.compile(
    r"(?:utm|mtm|pk|hsa|at)_\w+|(?:fb|g|d|ms|tw|y|tt|li_)cl(?:id|kid)|[gw]braid|igsh(?:id)?|mc_[ce]id|_hs(?:enc|mi)"
    r"|vero_(?:id|conv)|oly_(?:anon|enc)_id|wickedid|li_fat_id|_branch_match_id|ml_subscriber(?:_hash)?|smid",
    re.IGNORECASE,
)
_PERSONAL = re.compile(
    r"(?:user_?|subscriber_?)?e-?mail(?:_?address)?|user_?id|user_?name|subscriber_?id|customer_?id|member_?id|login"
    r"|(?:php|j)?sess(?:ion)?_?id|session|(?:access|auth|id|refresh|login|share|sharing|gift)_?token|jwt"
    r"|gift(?:_?code|_?id|_?article)?|unlocked_article_code|share_?code",
    re.IGNORECASE,
)
# These are about the visitor only where their value is a long random one.
_DOUBTFUL = re.compile(r"sid|token|auth|key|api_?key|share|code|hash|ticket|sig(?:nature)?|h", re.IGNORECASE)


class Refused(Exception):
    """An address, or what it answers, is not accepted: why, and what to do instead."""

    def __init__(self, message: str, hint: str = "") -> None:
        self.message, self.hint = message, hint
        super().__init__(message)


@dataclass(frozen=True, slots=True)
class Target:
    """Where to go: `host` as the network writes it, `path` with its query, both in ASCII."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def origin(self) -> str:
        """Scheme, host and port, in the way in which a `Host` header and an address write them."""
        return f"{self.scheme}://{self.authority}"

    @property
    def authority(self) -> str:
        """Host and port; the usual port is left out."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.origin}{self.path}"


def parse(address: str) -> Target:
    """The parts of an address; Refused where nobody should go there."""
    if re.search(r"[\s\x00-\x1f\x7f\\]", address):
        raise Refused("this is no address: it holds a space, a backslash or a control character")
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:
        raise Refused("this is no address", str(error)) from error
    if parts.scheme not in _PORTS:
        raise Refused("only http:// and https:// addresses are fetched", "save the page as a file and add that")
    if "@" in parts.netloc:
        raise Refused("the address holds a name or a password", "write it without what stands before the `@`")
    path = quote(parts.path or "/", safe="/%:=&~+!$,;'@()*[]|-._")
    query = f"?{quote(parts.query, safe='/%:=&~+!$,;@()*[]|?-._')}" if parts.query else ""
    return Target(parts.scheme, _ascii(parts.hostname or ""), port or _PORTS[parts.scheme], path + query)


def _ascii(host: str) -> str:
    try:
        found = str(ipaddress.IPv6Address(host)) if ":" in host else host.encode("idna").decode("ascii")
    except ValueError as error:
        raise Refused("the address names a host that cannot exist") from error
    if not found:
        raise Refused("the address names no host")
    if not _HOST.fullmatch(found):
        raise Refused("the address names a host that cannot exist")
    return found


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the public network; one that carries another is judged by what it carries."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    carried: ipaddress.IPv4Address | None = None
    if isinstance(found, ipaddress.IPv6Address):
        low = int(found) & 0xFFFFFFFF
        teredo = found.teredo[1] if found.teredo else None
        within = ipaddress.IPv4Address(low) if found in _NAT64 or not int(found) >> 32 else None
        carried = found.ipv4_mapped or found.sixtofour or teredo or within
    judged = carried or found
    return judged.is_global and not (judged.is_multicast or judged.is_reserved)


def is_email(value: str) -> bool:
    """Whether a value, percent signs undone, is an e-mail address."""
    return len(value) < 400 and bool(_EMAIL.fullmatch(unquote(value)))


def is_for_all(value: str) -> bool:
    """Whether a key is one that a publisher gives to every visitor alike."""
    return value.startswith(_PUBLIC_KEYS)


def is_random(value: str) -> bool:
    """Whether a value was drawn, not written: words joined by hyphens are no such value."""
    if is_for_all(value):
        return False
    if _UUID.search(value) or (value.startswith("eyJ") and len(value) > 20):
        return True
    return any(_is_drawn(run) for run in _RUN.findall(value))


def _is_drawn(run: str) -> bool:
    """Letters, digits and cases that change too often for words with a number or a date at their end."""
    kinds = ["d" if char.isdigit() else "u" if char.isupper() else "l" for char in run]
    changes = sum(one != two and (one, two) != ("u", "l") for one, two in pairwise(kinds))
    return changes >= 4 and "d" in kinds and set(kinds) != {"d"}


def is_about_visitor(name: str, value: str) -> bool:
    """Whether a parameter says how a visitor came or who it was."""
    always = _TRACKING.fullmatch(name) or _PERSONAL.fullmatch(name) or is_email(value)
    return bool(always) or (bool(_DOUBTFUL.fullmatch(name)) and is_random(value))


def names_visitor(name: str, value: str) -> bool:
    """The same, strictly enough for the many links of a page: the value itself must be one person's."""
    known = _TRACKING.fullmatch(name) or _PERSONAL.fullmatch(name) or _DOUBTFUL.fullmatch(name)
    return is_email(value) or (bool(known) and is_random(value))


def clean(address: str) -> tuple[str, tuple[str, ...]]:
    """An address without what is about its visitor, and the names of what was taken away."""
    try:
        parts = urlsplit(address)
        pairs = [(pair, *_name_and_value(pair)) for pair in parts.query.split("&")] if parts.query else []
    except ValueError:
        return address, ()
    kept = [pair for pair, name, value in pairs if not is_about_visitor(name, value)]
    gone = [name for _, name, value in pairs if is_about_visitor(name, value)]
    netloc = parts.netloc.rpartition("@")[2]
    path = _SESSION_IN_PATH.sub("", parts.path)
    gone += ["the name before `@`"] if netloc != parts.netloc else []
    gone += ["the session in its path"] if path != parts.path else []
    fragment = "" if "=" in parts.fragment else parts.fragment
    gone += ["what follows `#`"] if fragment != parts.fragment else []
    if not gone:
        return address, ()
    return urlunsplit((parts.scheme, netloc, path, "&".join(kept), fragment)), tuple(dict.fromkeys(gone))


def _name_and_value(pair: str) -> tuple[str, str]:
    found = parse_qsl(pair, keep_blank_values=True, errors="replace")
    return found[0] if found else ("", "")


def key(address: str) -> str:
    """What is equal for two ways to write one address: the scheme, `www.`, a last slash and the visitor apart."""
    cleaned, _ = clean(address)
    bare = cleaned.partition("#")[0].partition("://")[2]
    host, slash, rest = bare.partition("/")
    path, mark, query = (slash + rest).partition("?")
    return f"{host.casefold().removeprefix('www.')}{path.rstrip('/')}{mark}{query}"


def name(address: str) -> str:
    """A name for a page: the last words of its path, with its host where those say little."""
    host, _, path = key(address).partition("?")[0].partition("/")
    last = re.sub(r"\.[a-z]{2,5}$", "", path.rpartition("/")[2], flags=re.IGNORECASE)
    return last if sum(char.isalpha() for char in last) > 8 else f"{host} {last}".strip()


def shown(address: str) -> str:
    """An address as it may be printed: without a name and a password before its host."""
    return re.sub(r"//[^/?#]*@", "//", address)
