"""Rules about names, references and links between files.

In: nothing. Out: the rows of the table. Refuses to know how they are checked.
"""

from generator.model.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        id="unknown-id",
        wants="A reference in frontmatter leads to one entry, of a kind that fits there, and no draft.",
        why="A reference that leads nowhere, or to somebody else, is a wrong statement about that one.",
        wrong="case: us-v-exmaple",
        right="case: us-v-example",
    ),
    Rule(
        id="link",
        wants="A link leads to an entry, to a place in it, or to an https:, http: or mailto: address.",
        why="A reader who follows it is to find what it promises.",
        wrong="See [Jane](people/jane-exmaple).",
        right="See [Jane](people/jane-example).",
    ),
    Rule(
        id="mark",
        wants=(
            "A mark stands once, behind the words of its claim, in a brief alone, and its data stands under `claims`."
        ),
        why="The mark ties a sentence to its source; one without data, or data without one, ties nothing.",
        wrong="claims:\n  raid: {standing: official}\n---\nThe police searched a house. [riad]",
        right="claims:\n  raid: {standing: official}\n---\nThe police searched a house. [raid]",
    ),
    Rule(
        id="reference",
        wants="A reference to a claim is `[^brief#id]`, inside its own brief `[^id]`.",
        why="What cannot be read as a reference would stand in the page as odd signs, and lead back to nothing.",
        wrong="He left in 2019. [^Users]",
        right="He left in 2019. [^2021-example#users]",
    ),
    Rule(
        id="table",
        wants="A table of a note stands where its text says `[id]`, once, and its columns are properties or events.",
        why="A table that nobody sees, or a column that nothing can fill, would look like knowledge that is missing.",
        wrong="""tables:
  compared: {show: figures, of: networks, columns: [uzers]}
---
[compare]""",
        right="""tables:
  compared: {show: figures, of: networks, columns: [users]}
---
[compared]""",
    ),
    Rule(
        id="shared-name",
        wants="No two entries have the same name, unless both call it ambiguous.",
        why="A namesake who is linked by mistake is accused by mistake.",
        wrong="name: John Example\naliases: [jane example]      # the name of another person",
        right="name: John Example\nambiguous: [jane example]    # and in the other file too\ndistinguish: the pilot",
    ),
    Rule(
        id="circle",
        wants="A source is no copy of itself, not by way of others either.",
        why="Copies count as one origin; in a circle nobody could say which is the first.",
        wrong="copy_of: weekly-2021      # whose own file says copy_of: daily-2021",
        right="copy_of: weekly-2021      # whose own file has no copy_of",
    ),
    Rule(
        id="withdrawn",
        wants="Nothing rests on a claim that was retracted.",
        why="A statement that was taken back must not live on in a summary or a dossier.",
        wrong="He led the firm. [^2021-example#leader]      # retracted there",
        right="He worked for the firm. [^2021-example#worked]",
    ),
    # Corrections, holds and disputes.
    Rule(
        id="correction-date",
        wants="A change in `changes` has a day that has come: not after the `as_of` of site.yaml.",
        why="Readers find corrections by their dates, and the feed is in their order.",
        wrong="""as_of: 2021-06-01   # content/site.yaml

changes:
  - {date: 2021-07-01, claim: users, why: The source was misread.}""",
        right="""as_of: 2021-07-01   # content/site.yaml

changes:
  - {date: 2021-07-01, claim: users, why: The source was misread.}""",
    ),
    Rule(
        id="correction-is",
        wants="The `is` of the last change of a claim or file stands there now; of a withdrawn claim there is none.",
        why="A correction that tells of other words than the page misleads, and what was withdrawn is not repeated.",
        wrong="""changes:
  - {date: 2021-07-01, claim: users, is: 7000 users, why: The source was misread.}
…
The network had 70,000 users. [users]""",
        right="""changes:
  - {date: 2021-07-01, claim: users, is: '70,000 users', why: The source was misread.}
…
The network had 70,000 users. [users]""",
    ),
    Rule(
        id="hold",
        wants="An editor is told of everything that is on hold, at every check.",
        why="`hold` takes a page off the site at once, and is not meant to be forgotten there.",
        wrong="""name: Jane Example
hold: yes""",
        right="""name: Jane Example""",
    ),
    Rule(
        id="embargo",
        wants="An editor is told of everything that is under embargo, at every check.",
        why="The flag keeps a page off the site; whoever can read the repository can still read the file.",
        wrong="""title: Verdict expected in the phone case
embargo: yes   # in a public repository""",
        right="""title: Verdict expected in the phone case
review: draft   # in a private copy, until it may be known""",
    ),
    Rule(
        id="contact",
        wants="A site with an `address` has a `contact`: an e-mail address that somebody reads.",
        why="People who are written about must be able to report a mistake, to reply and to ask for withdrawal.",
        wrong="""address: https://briefs.example/   # content/site.yaml""",
        right="""address: https://briefs.example/   # content/site.yaml
contact: corrections@briefs.example""",
    ),
    Rule(
        id="imprint",
        wants="A site with an `address` has an imprint: content/notes/imprint.md, published, with a text of its own.",
        why="Whoever is written about, or reads, must find out who answers for the site and for the data it holds.",
        wrong="""address: https://briefs.example/   # content/site.yaml
# and in content/notes no imprint.md, or one with `review: draft`""",
        right="""title: Imprint   # content/notes/imprint.md
order: 9
---
Responsible for the content: Ida Editor, 1 Example Street, Example Town.""",
    ),
    Rule(
        id="settlement",
        wants="A settlement names claims that differ, each with its brief, and `holds` is one of them.",
        why="It tells readers whom the editor follows and why; where nothing differs it says more than sources do.",
        wrong="""claims: [2021-03-14-raid#users, 2022-01-10-trial#users]
holds: 2022-01-10-trial#handsets""",
        right="""claims: [2021-03-14-raid#users, 2022-01-10-trial#users]
holds: 2022-01-10-trial#users""",
    ),
)
