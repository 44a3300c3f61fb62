"""Rules about the finished pages and their addresses.

In: nothing. Out: the rows of the table. Refuses to know how they are checked.
"""

from generator.model.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        id="collision",
        wants=(
            "No two files of the site want one address, on disks that tell capitals apart and on others; an old stem "
            "is never used again."
        ),
        why="One of them would silently replace the other, and an old link would lead to somebody else.",
        wrong="formerly: [jane-example]      # another entry has this stem now",
        right="formerly: [j-example]",
    ),
    Rule(
        id="page-link",
        wants="Every link of a finished page that stays in the site leads to a page, and to a place in it.",
        why="What was rendered is what a reader sees, a template's mistake included.",
        wrong='<a href="people/jane-exmaple.html">Jane Example</a>',
        right='<a href="people/jane-example.html">Jane Example</a>',
    ),
    Rule(
        id="page-id",
        wants="An id stands once in a finished page.",
        why="A link to a claim would lead to whichever comes first.",
        wrong='<p id="note">…</p> <p id="note">…</p>',
        right='<p id="note">…</p> <p id="note-2">…</p>',
    ),
    Rule(
        id="template",
        wants="A template of the project can be read, and uses only what its view gives.",
        why="A page that lacks a part without a word is worse than no page.",
        wrong="{{ page.titel }}",
        right="{{ page.title }}",
    ),
    Rule(
        id="lost-address",
        wants="Every address and every claim's place in the published site is still there after a fresh build.",
        why="Somebody has cited it: in an article, a file or a judgment.",
        wrong="content/people/jane-example.md, published, is deleted or simply given another name.",
        right="briefing rename people/jane-example jane-t-example",
    ),
    Rule(
        id="former-claim",
        wants="`formerly` of a claim names a place in a brief where no claim stands now, and each place once.",
        why="One old address can lead to one place only, and the id of a claim is never used again.",
        wrong="claims:\n  arrest: {standing: reported}\n  seized: {standing: reported, formerly: [arrest]}",
        right="claims:\n  seized: {standing: reported, formerly: [raid, 2021-03-14-other-brief#boats]}",
    ),
    Rule(
        id="link-text",
        wants="The words of a link name no other host than the one it leads to.",
        why="A reader trusts the host that the words say.",
        wrong="[police.example](https://elsewhere.example/page)",
        right="[the page of the police](https://police.example/page)",
    ),
    Rule(
        id="link-ip",
        wants="An address names its host, and is no bare IP address.",
        why="Nobody can tell whose machine it is, or will be tomorrow.",
        wrong="address: http://192.0.2.7/copy",
        right="seen_at: http://192.0.2.7/copy",
    ),
    Rule(
        id="link-user",
        wants="An address holds no name or password before its host.",
        why="What stands before the @ looks like the host, and is not.",
        wrong="[here](https://police.example@192.0.2.7/page)",
        right="[here](https://police.example/page)",
    ),
    Rule(
        id="link-lookalike",
        wants="Each part of a host is in the letters of one script, and not in letters that look like Latin ones.",
        why="A host with a letter exchanged belongs to somebody else and looks the same.",
        wrong="address: https://xn--olice-uye.example/ (its first letter is Cyrillic)",
        right="address: https://police.example/",
    ),
    Rule(
        id="link-shortener",
        wants="An address is that of the page, not of a service that only sends on.",
        why="What it leads to is hidden, can be changed, and is lost when the service ends.",
        wrong="address: https://bit.ly/3abcdef",
        right="address: https://weekly.example/2021/03/phones",
    ),
    Rule(
        id="dead-link",
        wants="What an address leads to on the web is there. Asked only by `briefing check --external`.",
        why="A source that a reader cannot look up is a source less.",
        wrong="address: https://weekly.example/2021/03/phones (answers 404)",
        right="address: https://weekly.example/2021/03/phones\narchived: https://archive.example/2021/phones",
    ),
    Rule(
        id="moved-link",
        wants="An address is the one that its host gives now. Asked only by `briefing check --external`.",
        why="The old one will not lead on for ever.",
        wrong="address: http://weekly.example/phones (moved for good to https://weekly.example/news/phones)",
        right="address: https://weekly.example/news/phones",
    ),
    Rule(
        id="unsure-link",
        wants="A person looks at what a program may not visit, or gets no answer from.",
        why="Nothing is known of it: it may be there, and it may not.",
        wrong="address: https://court.example/2021/12 (a login, a pause, a machine that does not answer)",
        right="Open it in a browser; where it is gone, write `archived`.",
    ),
    Rule(
        id="links-lock",
        wants="A line of content/links.lock is an address, what came of it, a date, an archived copy, a new address.",
        why="What cannot be read is not shown, and asked for again.",
        wrong="https://weekly.example/phones fine yesterday",
        right="https://weekly.example/phones ok 2026-11-23 - -",
    ),
    Rule(
        id="rename",
        wants="An entry is renamed only where every reference to it can follow.",
        why="A reference that is left behind leads to nothing, or to somebody else of that name.",
        wrong="briefing rename people/jane-example jane, while content/people/jane.md is another person",
        right="briefing rename people/jane-example jane-t-example",
    ),
)
