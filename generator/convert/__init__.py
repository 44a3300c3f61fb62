"""Making: an article → a draft brief and stubs for what is not known yet; then people edit the files.

    languages, quotemarks, sentences   which language a text is in, what is quoted, and where a sentence ends
    needs, sieve                       patterns that are tried only on texts that hold the letters they need
    days/, amounts/                    what stands in a sentence
    lines/                             which lines are the article, and which the page around it
    names/                             which forms are names, and of what
    claims/                            how a sentence is known, who says it, whom it is about
    tongue, english/, dutch/, french/, tongues
                                       what must be known of a language, and the languages that are known
    reading                            everything found in an article
    provenance, doubts, draft          the files written from it, and what an editor should look at first
    quotes, reports                    the same for people and for programs
    again/                             a better draft, merged into what people made of the last one
    copies, offers                     the same story twice; a new article on a known story
    traces, personal                   what in a saved page is about whoever saved it

Refuses to know the disk, how a site is linked or shown, and any case: what it knows of names is passed in, and what
varies stands in tables. Where it is not sure it keeps the line, leaves the field out, and says so.
"""
