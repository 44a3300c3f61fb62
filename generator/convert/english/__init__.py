"""English: its words, its rules for names, its cues, put together in `tongue`.

words, countries                   what is no name, and what is a country
people, organisations, places, offences
                                   rules that find names nobody told us
voices, verbs                      who speaks and acts, named or not, and what they do: pieces of patterns
cues, bounds                       how a sentence is known, and how far that reaches
events                             what happened, and how far it went for somebody
speech, meant, properties          who speaks, who is meant, which figure or relation it gives
tongue                             all of it as one `Tongue`
"""
