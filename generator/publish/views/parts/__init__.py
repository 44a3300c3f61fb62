"""The small things of which every page is made: links, dates, numbers, steps of proceedings in words.

Whatever else stands in a folder beside this one is put together of them; they know of no page."""
