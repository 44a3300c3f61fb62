"""Making: an article → a draft brief and stubs for what is not known yet. Done once; then people edit the files.

    languages                          which language it is in, if any can be told
    calendars, timewords, slips, reckoning, dates
                                        days: as written, misspelt, or reckoned from another day
    sitewords, furniture, publishers, running, credits
                                        what a line is by its words, by its publisher's rules, on the pages of a PDF
    page, outerrules, innerrules, linerules, layout
                                        which lines are the article, which are the page around it, and why
    sentences                          where a sentence ends
    numberwords, numbering, measurewords, figures
                                        amounts, in words and in figures
    spelling, candidates               how names are written
    rows, charges                      how rows of patterns find names
    tongue, tongues, english/, dutch/, french/
                                       what must be known of a language: words, rules for names, cues
    identity, mentions                 known and new names, one thing each
    shapes, cues                       names as signs, and how sure a sentence is
    fates, persons, positions          whom a word concerns, and how far it says that things went for a person
    speakers, parts, events            who speaks, where a sentence falls into parts, what happened
    properties, claims                 who says what about whom
    reading, quotes, draft             everything found, and the files written from it

Refuses to know the disk, how a site is linked or shown, and any case: what it knows of names is passed in, and what
varies stands in tables. Where it is not sure it keeps the line, leaves the field out, and says so.
"""
