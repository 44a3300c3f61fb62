"""Rules about names, references and links between files.

In: nothing. Out: the rows of the table. Refuses to know how they are checked.
"""

from generator.model.rules.rule import Rule

RULES: tuple[Rule, ...] = (
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
        id="settlement",
        wants="A settlement names claims that differ, each with its brief, and `holds` is one of them.",
        why="It tells readers whom the editor follows and why; where nothing differs it says more than sources do.",
        wrong="""claims: [2021-03-14-raid#users, 2022-01-10-trial#users]
holds: 2022-01-10-trial#handsets""",
        right="""claims: [2021-03-14-raid#users, 2022-01-10-trial#users]
holds: 2022-01-10-trial#users""",
    ),
)
