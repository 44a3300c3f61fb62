"""`python -m generator` is the command `briefing`.

The commonest question, whether a build has anything to do at all, is answered before the command line is even loaded.
"""

import sys


def main() -> None:
    """Run the command; a plain `briefing build` with nothing to do ends here."""
    if sys.argv[1:] == ["build"]:
        from generator.files.manifest import unchanged

        if same := unchanged("."):
            count, told = same
            print(*told, f"{count:,} files of site/ are up to date", sep="\n", file=sys.stderr)
            return
    from generator.cli import main as command

    command(prog_name="briefing")


if __name__ == "__main__":
    main()
