"""French, as newsrooms of France, Belgium and Switzerland write it: its words, its rules for names, its cues.

words, countries                   what is no name, and what is a country
people, organisations, places, offences, goods
                                   rules that find names nobody told us, and who only made the goods
cues, events, speech, properties   how a sentence is known, what happened, who speaks, which figure it gives
tongue                             all of it as one `Tongue`
"""
