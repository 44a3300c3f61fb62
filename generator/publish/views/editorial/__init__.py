"""What editors write and owe their readers: notes with their tables, corrections, and pages that moved.

The pages that are nothing but a frame are here, too.
"""
