"""Words that stand in a file otherwise than they are read: in escapes, in archives, in bytes of another kind.

escapes      how letters are written in markup, addresses, data and scripts: a table
views        a text → the texts that it may be read as, each with the way back to the first
traces       where forms of a name stand in a text, through all its views
containers   the bytes of a file → the texts in it, out of archives and databases too
"""
