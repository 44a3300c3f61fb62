"""Where a withdrawn name may still stand, and what to do there: a table.

In: nothing. Out: `BEYOND`. Refuses to promise what no command can do.
"""

BEYOND: tuple[tuple[str, str], ...] = (
    (
        "the history of the repository",
        "rewrite it (git filter-repo), push by force, and ask the host to delete cached views",
    ),
    ("open and closed pull requests, issues, logs of workflows", "edit or delete them; ask the host where you cannot"),
    ("forks and clones", "ask their owners to delete them; hosts take fork networks down on request"),
    ("old deployments and previews", "delete them at the host, and purge its cache"),
    (
        "the sources",
        "their own pages still say the name: take an `address` out of a source where a link defeats the purpose",
    ),
    ("what builds remember", "delete the folder `briefing-generator` in your cache folder"),
    ("backups and your own disks", "delete or overwrite the copies that hold the old files"),
    ("exports that were handed out", "send a new one to whoever has one, and ask them to delete the old"),
    ("feeds that readers have fetched", "nothing calls them back; the next fetch has the new text"),
    ("web archives", "ask each archive to exclude the old address; most have a form for it"),
    ("search engines", "ask for removal of the old address and of its cached copy, once the new site is public"),
    ("models and data sets made of the web", "ask their makers; many take requests under data protection law"),
)
