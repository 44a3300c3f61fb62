"""The small things of which every page is made: links, dates, numbers, steps of proceedings in words.

Whatever stands in the other folders is put together of them; what a page shows they refuse to know.
"""
