"""The index of the search: what can be found, in files small enough to be loaded one by one from a disk."""
