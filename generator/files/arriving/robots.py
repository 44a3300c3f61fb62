"""A site's robots.txt → whether a page of it may be fetched.

In: the status and the text of robots.txt, and a page's address. Out: yes or no. A site without the file allows
everything; one that cannot say at the moment allows nothing, as large crawlers hold it too.
"""

from urllib.robotparser import RobotFileParser

from generator.files.arriving.addresses import Refused

MOST_BYTES = 2_000_000
_TOO_MANY_REQUESTS = 429


def rules(status: int, text: str) -> RobotFileParser:
    """What a site asks of programs; Refused where it cannot be known."""
    found = RobotFileParser()
    if status != 200 and (not 400 <= status < 500 or status == _TOO_MANY_REQUESTS):
        raise Refused(f"robots.txt of this site answers {status}, so nothing may be fetched now", "try again later")
    try:
        found.parse(text.removeprefix("\ufeff").splitlines() if status == 200 else [])
    except ValueError as error:
        raise Refused("robots.txt of this site cannot be read", "save the page as a file and add that") from error
    return found


def allows(found: RobotFileParser, agent: str, address: str) -> bool:
    """Whether this program may fetch the page."""
    try:
        return found.can_fetch(agent, address)
    except ValueError:
        return False
