"""Addresses that two entries want, or that were somebody else's.

In: a site. Out: problems, found before anything is written. Refuses to know how a page is made.
"""

from collections.abc import Iterator

from generator.link.site import Site
from generator.model.problems import Problem
from generator.publish import urls


def collisions(site: Site) -> Iterator[Problem]:
    """Two entries that want one address, on disks that tell capitals apart and on disks that do not."""
    taken = {urls.page_of(id): id for id in site.entries} | {
        urls.index_of(entry.folder): "" for entry in site.entries.values()
    }
    taken |= {urls.page_of(address): id for id, addresses in site.withheld.items() for address in addresses}
    for id, entry in site.entries.items():
        if entry.stem == "index":
            message = "`index` is the page of the whole kind"
            yield Problem(entry.spot(), "collision", message, "give the file another name")
        for index, old in enumerate(entry.record.formerly):
            path = urls.page_of(f"{entry.folder}/{old}")
            if taken.setdefault(path, id) != id or old == entry.stem:
                message = f"`{old}` is the page of {taken[path] or 'the whole kind'}"
                yield Problem(entry.spot("formerly", index), "collision", message, "an old stem is never used again")
