"""Whether our own words assert guilt of somebody who has not finally been found guilty.

In: the texts of entries, whom they name, statuses. Out: findings, each with its words; what an editor allows; what is
in a language that we cannot check. Refuses to read passages, quotations and the names of things.
"""
