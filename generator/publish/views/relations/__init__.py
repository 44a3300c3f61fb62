"""Who is connected with whom: as a row, as a tie in a picture, in a dossier and for the whole site.

Every connection is stated by a claim, or by the file of a case, a ruling or a brief.
"""
