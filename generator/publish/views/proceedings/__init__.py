"""Where somebody stands in a case, what courts decided, and what is still open.

The words never say more than the steps do; innocence is presumed until a conviction is final.
"""
