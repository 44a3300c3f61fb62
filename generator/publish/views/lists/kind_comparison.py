"""What the notes compare of a kind: the best known of each table as pictures, and where all of it stands.

In: a kind and the tables of notes. Out: a `ComparisonView`, and links to the notes. Refuses to know any property.
"""

from generator.model.kinds import KINDS
from generator.model.records import Note
from generator.model.tables import Figures
from generator.publish.views.figures.comparison import ComparisonView, best_known
from generator.publish.views.figures.figures import figures_view
from generator.publish.views.figures.panels import apart
from generator.publish.views.lists.rows import note_order
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link

_BEST = 2  # pictures of each table


def compared(folder: str, at: At) -> tuple[ComparisonView | None, tuple[Link, ...]]:
    """The pictures of a kind, none where no note compares it, and the notes that do."""
    notes = ((entry, entry.record) for entry in sorted(at.site.folder("notes"), key=note_order))
    tables = [
        (entry, table)
        for entry, note in notes
        if isinstance(note, Note)
        for table in note.tables.values()
        if isinstance(table, Figures) and table.of == folder
    ]
    kind, entries = at.language.head(KINDS[folder].label), at.site.folder(folder)
    filled = (
        (f"_drawn-{number}", figures_view(table, entries, kind, at))
        for number, table in enumerate(apart([table for _, table in tables]))
    )
    return best_known(filled, _BEST, at), tuple(at.link(id) for id in dict.fromkeys(entry.id for entry, _ in tables))
