"""English: its words, its rules for names, its cues, put together in `tongue`.

words, countries                   what is no name, and what is a country
people, organisations, places, offences
                                   rules that find names nobody told us
cues, speech, properties           how a sentence is known, who speaks, which figure it gives
tongue                             all of it as one `Tongue`
"""
