"""Steps over time: the list by years, and the picture over it or in a dossier.

Whatever is drawn stands in the list beside the picture.
"""
