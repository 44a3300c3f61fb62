"""A site's robots.txt → whether a page of it may be fetched.

In: the status and the text of robots.txt, and a page's address. Out: yes or no. A site without the file allows
everything; one that cannot say at the moment allows nothing, as large crawlers hold it too. A line that makes no sense
is passed over, as RFC 9309 has it.
"""

import re

from protego import Protego

from generator.files.arriving.addresses import Refused

MOST_BYTES = 2_000_000
MOST_PAIRS = 2_000_000  # of a program's name and a line: so many rules may the reader have to keep
_TOO_MANY_REQUESTS = 429
_NAMES = re.compile(r"^\s{0,99}user.?agent", re.IGNORECASE | re.MULTILINE)


def rules(status: int, text: str) -> Protego:
    """What a site asks of programs; Refused where it cannot be known."""
    if status != 200 and (not 400 <= status < 500 or status == _TOO_MANY_REQUESTS):
        raise Refused(f"robots.txt of this site answers {status}, so nothing may be fetched now", "try again later")
    if len(_NAMES.findall(text)) * len(text.splitlines()) > MOST_PAIRS:
        raise Refused("robots.txt of this site has too many rules to be read", "save the page as a file and add that")
    return Protego.parse(text.removeprefix("\ufeff") if status == 200 else "")


def allows(found: Protego, agent: str, address: str) -> bool:
    """Whether this program may fetch the page."""
    return found.can_fetch(address, agent)
