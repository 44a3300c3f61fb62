"""English: its words, its rules for names, its cues, put together in `tongue`.

words, countries, towns            what is no name, and what is a place
given, roles, decoys               given names, what people are called, and names that are none of the story's
people, persons, families          rules that find people: the name, what stands beside it, a surname that two share
organisations; networks, firms, bodies
                                   rules that find what is no person: how they are applied, and the tables
places, offences                   rules that find these
goods                              who only made them
voices, verbs                      who speaks and acts, named or not, and what they do: pieces of patterns
tellers, cues, bounds              who tells, how else a sentence is known, and how far that reaches
events                             what happened, and how far it went for somebody
speech, posts, meant, properties   who speaks, what people are, who is meant, which figure or relation it gives
tongue                             all of it as one `Tongue`
"""
