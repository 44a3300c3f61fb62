"""An address → the bytes of the page there. The only module that uses the network.

In: an address and a policy. Out: what was answered and from where, or `Stop` with the reason. Only public machines are
asked, only what robots.txt allows, never more or longer than the policy says. Refuses to read what it brings.
"""

import http.client
import io
import socket
import ssl
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from email.message import Message
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from protego import Protego

from generator import __version__
from generator.files.arriving import addresses, robots
from generator.files.arriving.addresses import Refused, Target
from generator.files.arriving.unpacking import unpacked
from generator.model.problems import Problem, Spot, Stop

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

AGENT = f"briefing-generator/{__version__}"
_PIECE = 1 << 16
_REDIRECTS = (301, 302, 303, 307, 308)
_FOR_GOOD = (301, 308)
# What a page may be, and how the name of its seed ends.
_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "text/x-markdown": ".md",
    "application/pdf": ".pdf",
}


def resolved(host: str, port: int) -> Sequence[str]:
    """The IP addresses of a host, in the order in which the system would try them."""
    return list(dict.fromkeys(str(one[4][0]) for one in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)))


@dataclass(frozen=True, slots=True)
class Policy:
    """What may be visited, and how much that may cost; times in seconds, sizes in bytes."""

    may_connect: Callable[[str], bool] = addresses.is_public
    resolve: Callable[[str, int], Sequence[str]] = resolved
    tls: Callable[[], ssl.SSLContext] = ssl.create_default_context  # made when asked for: it reads a file
    ports: frozenset[int] = frozenset({80, 443})
    most: int = 20_000_000
    patience: float = 10
    in_all: float = 45
    pause: float = 1
    redirects: int = 5
    wait: Callable[[float], None] = time.sleep


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page: where it was found in the end, how the name of its file should end, and its bytes."""

    address: str
    suffix: str
    data: bytes


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    headers: Message
    data: bytes


@dataclass(frozen=True, slots=True)
class Seen:
    """What an address answers in the end: where, with which status, whether it moved there for good, and how it begins.

    `data` is empty where the answer is no page of text that we can read.
    """

    address: str
    status: int
    moved: bool
    later: str
    data: bytes


@dataclass(slots=True)
class Visitor:
    """Fetches pages one after another; asks each site for its robots.txt once, and pauses between two of its pages."""

    policy: Policy
    rules: dict[str, Protego] = field(default_factory=dict)
    visited: dict[str, float] = field(default_factory=dict)
    deadline: float = 0

    def fetch(self, address: str) -> Fetched:
        """The page at an address; Stop with the reason where there is none for us."""
        self.deadline = time.monotonic() + self.policy.in_all
        try:
            target = addresses.parse(address)
            # A port that a person writes is meant; one that a page redirects to is not.
            return self._page(target, self.policy.ports | {target.port})
        except Refused as refused:
            raise _stop(address, refused.message, refused.hint) from refused
        except TimeoutError as error:
            raise _stop(address, "no answer in time", "try again later, or save the page and add the file") from error
        except ssl.SSLError as error:
            reason = getattr(error, "verify_message", "") or error.reason or "the connection is not safe"
            raise _stop(address, f"the connection is not safe: {reason}") from error
        except http.client.HTTPException as error:
            raise _stop(address, f"the answer cannot be read: {type(error).__name__}") from error
        except OSError as error:
            raise _stop(address, f"cannot be reached: {error.strerror or error}") from error

    def look(self, address: str, most: int) -> Seen:
        """What an address answers, of its body no more than `most` bytes; Refused, or OSError and HTTPException."""
        self.deadline = time.monotonic() + self.policy.in_all
        target = addresses.parse(address)
        ports, moved = self.policy.ports | {target.port}, True
        for hop in range(self.policy.redirects + 1):
            if target.port not in ports:
                raise Refused(f"the port {target.port} is none that pages are fetched from")
            if not robots.allows(self._rules(target, ports), AGENT, str(target)):
                raise Refused("robots.txt of this site asks programs not to fetch this page")
            self._pause(target.origin)
            answer = self._ask(target, most, whole=False)
            onward = answer.headers.get("Location", "")
            if answer.status not in _REDIRECTS or not onward:
                later = answer.headers.get("Retry-After", "")
                return Seen(str(target), answer.status, moved and hop > 0, later, answer.data)
            moved = moved and answer.status in _FOR_GOOD
            target = addresses.parse(urljoin(str(target), onward))
        raise Refused(f"the site sends us on more than {self.policy.redirects} times")

    def _page(self, target: Target, ports: frozenset[int]) -> Fetched:
        def allowed(hop: Target) -> None:
            if not robots.allows(self._rules(hop, ports), AGENT, str(hop)):
                hint = "read it in a browser, save it as a file and add that"
                raise Refused("robots.txt of this site asks programs not to fetch this page", hint)
            self._pause(hop.origin)

        found, answer = self._follow(target, ports, self.policy.most, allowed)
        kind = answer.headers.get_content_type()
        if answer.status != 200:
            raise Refused(f"the site answers {answer.status} {http.client.responses.get(answer.status, '')}".rstrip())
        if "Content-Type" not in answer.headers or kind not in _SUFFIXES:
            raise Refused(f"this is no page of text but `{kind[:60]}`", "html, plain text, Markdown and pdf are read")
        return Fetched(str(found), _SUFFIXES[kind], answer.data)

    def _rules(self, target: Target, ports: frozenset[int]) -> Protego:
        if target.origin not in self.rules:
            file = addresses.parse(f"{target.origin}/robots.txt")
            _, answer = self._follow(file, ports, robots.MOST_BYTES, lambda hop: None)
            self.rules[target.origin] = robots.rules(answer.status, answer.data.decode("utf-8", "replace"))
        return self.rules[target.origin]

    def _pause(self, origin: str) -> None:
        last = self.visited.get(origin)
        if last is not None and (left := last + self.policy.pause - time.monotonic()) > 0:
            self.policy.wait(left)
            self.deadline += left
        self.visited[origin] = time.monotonic()

    def _follow(
        self, target: Target, ports: frozenset[int], most: int, before: Callable[[Target], None]
    ) -> tuple[Target, _Answer]:
        """The first answer that leads nowhere else, and who gave it; every hop is looked at like the first."""
        for _ in range(self.policy.redirects + 1):
            if target.port not in ports:
                raise Refused(f"the port {target.port} is none that pages are fetched from")
            before(target)
            answer = self._ask(target, most)
            onward = answer.headers.get("Location", "")
            if answer.status not in _REDIRECTS or not onward:
                return target, answer
            try:
                target = addresses.parse(urljoin(str(target), onward))
            except (Refused, ValueError) as refused:
                raise Refused(f"the site sends us on to an address that is refused: {refused}") from refused
        raise Refused(f"the site sends us on more than {self.policy.redirects} times")

    def _ask(self, target: Target, most: int, whole: bool = True) -> _Answer:
        """One question and its answer; the body only of what is a page, and of a page not `whole` how it begins."""
        with self._connected(target) as line:
            line.sendall(
                f"GET {target.path} HTTP/1.1\r\nHost: {target.authority}\r\nUser-Agent: {AGENT}\r\n"
                "Accept: text/html, text/plain, text/markdown, application/pdf\r\n"
                f"Accept-Encoding: {'gzip' if whole else 'identity'}\r\nConnection: close\r\n\r\n".encode("ascii")
            )
            # The standard reader of answers asks of a socket only that it can be opened as a file.
            answer = http.client.HTTPResponse(_Patient(line, self), method="GET")  # type: ignore[arg-type]
            answer.begin()
            if answer.status != 200:
                return _Answer(answer.status, answer.headers, b"")
            if not whole:
                readable = answer.headers.get_content_type() in _SUFFIXES and "Content-Encoding" not in answer.headers
                return _Answer(answer.status, answer.headers, answer.read(most) if readable else b"")
            data = unpacked(_pieces(answer), answer.headers.get("Content-Encoding", ""), most)
            return _Answer(answer.status, answer.headers, data)

    def _connected(self, target: Target) -> socket.socket:
        """A connection to a machine that may be asked.

        The name is resolved once, and the very address that was checked is connected to: were the name given to a
        library that resolves it again, a second answer could lead into the private network. That is why this is
        done with sockets of the standard library, with the name used for `Host` and the certificate only.
        """
        found = self.policy.resolve(target.host, target.port)
        allowed = [one for one in found if self.policy.may_connect(one)]
        if not allowed:
            raise Refused("the address leads to a machine that is not public", "save the page as a file and add that")
        for place in allowed:
            try:
                line = socket.create_connection((place, target.port), self.left())
                break
            except OSError:
                if place == allowed[-1]:
                    raise
        if target.scheme == "http":
            return line
        with line:
            return self.policy.tls().wrap_socket(line, server_hostname=target.host)

    def left(self) -> float:
        """How many seconds the next step may take."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return min(left, self.policy.patience)


@dataclass(slots=True)
class _Patient:
    """A connection that keeps the deadline of the whole at every byte, so that a trickle does not hold us."""

    line: socket.socket
    visitor: Visitor

    def makefile(self, mode: str) -> io.BufferedReader:
        return io.BufferedReader(_Reader(self.line, self.visitor.left))


class _Reader(io.RawIOBase):
    def __init__(self, line: socket.socket, left: Callable[[], float]) -> None:
        self.line, self.left = line, left

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        self.line.settimeout(self.left())
        return self.line.recv_into(buffer)


def _pieces(answer: http.client.HTTPResponse) -> Iterator[bytes]:
    while piece := answer.read(_PIECE):
        yield piece
    if answer.length:
        raise Refused("the answer breaks off in the middle", "try again later")


def _stop(address: str, message: str, hint: str = "") -> Stop:
    return Stop([Problem(Spot(addresses.shown(address)), "fetch", message, hint)])
