"""What surrounds every page: head and data for machines, the ways to other pages, how the page is cited.

Nothing here knows what stands in a page.
"""
