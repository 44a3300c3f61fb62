"""Which dossiers can be followed by a feed: all that claims can be about.

In: an id. Out: yes or no. Refuses to ask whether there is anything to tell yet: an address that was published once
stays, also while what was told is on hold.
"""

from generator.model.kinds import KINDS


def followed(id: str) -> bool:
    """Whether the dossier of this entry has a feed."""
    return KINDS[id.partition("/")[0]].subject
