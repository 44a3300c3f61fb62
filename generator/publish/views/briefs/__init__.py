"""The page of a brief: one story as an annotated text, with its parties, sources and neighbours.

Each sentence that claims something leads to its note, and each note to the words of its source.
"""
