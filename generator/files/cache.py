"""Where this user's machine keeps what can be made again: never in the project, never read from it.

In: a project's folder. Out: a folder below the user's cache, one for each project. Imports next to nothing, because
the check for "nothing has changed" comes before everything else.
"""

import os
import zlib


def folder(root: str) -> str:
    """The cache of a project, by its real path; not made here."""
    place = os.path.realpath(root)
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    name = f"{os.path.basename(place)}-{zlib.crc32(place.encode('utf-8', 'surrogateescape')):08x}"
    return os.path.join(base, "briefing-generator", name)
