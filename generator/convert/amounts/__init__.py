"""Amounts in a text: sums of money, counts, durations, weights.

numberwords, numbering             numbers in words and in figures, by language
measurewords                       currencies, units, bounds
figures                            every amount of a sentence
"""
