"""Days in a text: as written, misspelt, or reckoned from another day.

calendars, timewords               months, weekdays and words of time, by language
slips, reckoning                   a month misspelt; a day told by another day
dates                              every date of a sentence, and what it rests on
"""
