"""The briefing generator: news articles become briefs, briefs become a site.

Read the floors from top to bottom; a module imports only from above.

    model/     the things and their words: frozen types, closed tables, pure functions
    files/     what stands on disk; only here is content read or written
    convert/   making:     an article -> a draft, once; then people edit it in git
    link/      knowing:    content -> a site in which every id is resolved
    publish/   showing:    a site -> pages -> a folder
    build, drafting, serve, cli     doing, in that order

The laws stand in DESIGN.md. The first two: every line of a seed is kept or its dropping has a reason; no claim
without a source, and no passage that is not verbatim in the source we hold.
"""

__version__ = "0.1.0"
