"""The page of whatever has a name, of a source too, and the pages that follow where its lists are long.

Each section is a module, and `entity`, `source` and `following` put them together.
"""
