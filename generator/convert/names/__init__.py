"""Names: which forms are names, of what, and which of them are one thing.

spelling, runs, candidates         how names are written
rows, charges                      how rows of patterns find names
variants, identity, joining        which forms are one name, and of what kind
goodsrows, goods                   whose name only says who made the goods
placing, forms, mentions           known and new names, one thing each, wherever they stand
"""
