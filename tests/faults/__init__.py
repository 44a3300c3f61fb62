"""The corpus of faults: one seeded mistake each in a sound project, by group of the rules that must see it."""

from collections.abc import Mapping

from faults import evidence, linking, making, pages, reading, safety, status, wording
from faults.seeding import Fault

CORPUS: Mapping[str, tuple[Fault, ...]] = {
    "reading": reading.FAULTS,
    "linking": linking.FAULTS,
    "evidence": evidence.FAULTS,
    "status": status.FAULTS,
    "wording": wording.FAULTS,
    "pages": pages.FAULTS,
    "safety": safety.FAULTS,
    "making": making.FAULTS,
}
EVERY = tuple(fault for faults in CORPUS.values() for fault in faults)
