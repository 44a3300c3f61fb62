"""A claim as pages show it: its line in a list, its note beside the text, what it rests on, and what became of it.

The word of its standing is never left out.
"""
