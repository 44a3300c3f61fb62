"""Converting again: what a better converter made, put into what people made of the last draft.

units, parts                       a brief taken apart: sentences with their marks, frontmatter
origins, identities, renaming      which sentence became which; ids stay
placing, textmerge                 three bodies → one
splicing, listmerge, coming, fieldmerge
                                   three frontmatters → one, as edits on the text that people left
merge                              the whole brief, and what both changed
"""
