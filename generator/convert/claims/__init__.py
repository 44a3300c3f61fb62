"""Claims: how a sentence is known, who says it, whom it is about, and what happened.

shapes, cues                       names as signs, and how sure a sentence is
antecedents                        which firm or network goes on being meant
fates, persons, positions          how far it says that things went, and for whom
speakers, posts, parts, events     who speaks, what people are, where a sentence falls into parts, what happened when
properties, statements             figures and relations; all of it as statements
"""
