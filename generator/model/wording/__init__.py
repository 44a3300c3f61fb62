"""What our own words may say of somebody: phrasings, what they need, and each language's words for them.

In: nothing. Out: the table of situation and phrasing (`verdicts`), kinds of offences (`offences`), and a `Phrasebook`
for each language that we can check (`phrasebooks`). Refuses to know any text, and how a converter reads articles: its
tables tell how a source's sentence is known, these what a sentence of ours asserts.
"""
