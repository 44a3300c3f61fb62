"""Which lines are the article, and which are the page around it, each with a reason.

sitewords, furniture, publishers   what a line is by its words, and by the rules of its publisher
running, credits, yearless         heads and numbers of pages; bylines and datelines; a day without a year
page, mails, headlines, survey     the lines of a page, surveyed; the head of a mail; which line is the headline
outerrules, innerrules, linerules  what a line is by where it stands
layout                             every line judged
"""
