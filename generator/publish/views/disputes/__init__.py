"""Where sources differ: every side in full on the pages of disputes, in brief in a dossier.

What an editor decided stands beside the sides and hides none of them.
"""
