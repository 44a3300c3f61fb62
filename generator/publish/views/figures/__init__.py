"""What claims say by properties: one by one, property by property, side by side, and as pictures.

Each value keeps its scope, its standing and its claim; nothing is converted, summed or averaged.
"""
