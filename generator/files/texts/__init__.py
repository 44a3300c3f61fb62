"""The text of a seed, whatever its format, with a map back to its bytes.

formats, encodings, layers         what a file is, which characters its bytes are, and the map
hyphens, wrapping, headmatter, plaintext
                                   text and Markdown
elements, markup, htmltext         saved pages: their blocks
days, linkeddata, pagedata, votes  what a page says of itself, and which blocks an extractor takes for the article
pdfpages, pdftext                  PDFs with a text layer
"""
