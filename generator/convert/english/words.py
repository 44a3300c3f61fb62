"""English words that begin sentences and names of offices, and are no names by themselves.

In: nothing. Out: a table. Refuses to know any name.
"""

_ORDINARY = (
    "the a an this that these those it its it's it’s he she they we you i his her their our in on at by for"
    " from to of and or but if as"
    " after before during when while with without under over since until following according about not no all some many"
    " most more other others one two three four five six seven eight nine ten several both each every such"
    " there here who"
    " what how why where which monday tuesday wednesday thursday friday saturday sunday january february"
    " march april may june"
    " july august september october november december mr mrs ms dr sir prosecutors prosecutor police"
    " officers officer agents"
    " agent detectives investigators judge court people users customers clients messages phones subscriptions searches"
    " technicians defence defendants however meanwhile instead later earlier then now also even only still"
    " today yesterday"
    " photo image source"
)
ORDINARY = frozenset(_ORDINARY.split())
