"""The briefing generator: news articles become briefs, briefs become a site.

Read the floors from top to bottom; a module imports only from above.

    model/     the things and their words: frozen types, closed tables, pure functions
    files/     what stands on disk; only here is content read or written
    convert/   making:     an article -> a draft, once; then people edit it in git
    link/      knowing:    content -> a site in which every id is resolved
    publish/   showing:    a site -> pages -> a folder
    saying/    what the commands say
    building/  doing:      the site is built, and shown to the editor
    checking/  doing:      every rule, in one run; what was proved goes on record
    making/    doing:      articles become drafts
    naming/    doing:      renaming and withdrawing
    cli        the commands

The laws stand in DESIGN.md. The first two: every line of a seed is kept or its dropping has a reason; no claim
without a source, and no passage that is not verbatim in the source we hold.
"""

__version__ = "0.1.0"
