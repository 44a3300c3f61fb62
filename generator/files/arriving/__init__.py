"""How an article comes into a project: from a file, an address or a paste.

addresses, robots, unpacking       which addresses may be asked for, and how much comes
fetch                              the only module that touches the network
incoming, held                     the shelf of seeds, and the sources that hold them
"""
