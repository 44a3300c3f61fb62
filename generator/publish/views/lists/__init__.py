"""The pages that list entries or claims: kinds, countries, all claims, and the first page, which leads to them.

What is not known of an entry is said in words, in every cell.
"""
