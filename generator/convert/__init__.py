"""Making: an article → a draft brief and stubs for what is not known yet. Done once; then people edit the files.

    languages                          which language is it in
    furniture, page, layout            which lines are the article, which are the page around it, and why
    sentences, dates, figures          what stands in a paragraph
    spelling, runs, candidates         how names are written
    tongue, tongues, english/          what must be known of a language: words, rules for names, cues
    variants, identity, joining        which names are one, and of what kind
    placing, forms, mentions           known and new names, one thing each, wherever they stand
    cues, positions                    how sure a sentence is, and how far it says that things went for a person
    speakers, properties, claims       who says what about whom
    reading, quotes, draft             everything found, and the files written from it

Refuses to know the disk, how a site is linked or shown, and any case: what it knows of names is passed in, and what
varies stands in tables. Where it is not sure it keeps the line, leaves the field out, and says so.
"""
