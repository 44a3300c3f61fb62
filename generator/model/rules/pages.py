"""Rules about the finished pages and their addresses.

In: nothing. Out: the rows of the table. Refuses to know how they are checked.
"""

from generator.model.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "lost-address",
        "Every address and every claim's place in the published site is still there after a fresh build.",
        "Somebody has cited it: in an article, a file or a judgment.",
        "content/people/jane-example.md, published, is deleted or simply given another name.",
        "briefing rename people/jane-example jane-t-example",
    ),
    Rule(
        "former-claim",
        "`formerly` of a claim names a place in a brief where no claim stands now, and each place once.",
        "One old address can lead to one place only, and the id of a claim is never used again.",
        "claims:\n  arrest: {standing: reported}\n  seized: {standing: reported, formerly: [arrest]}",
        "claims:\n  seized: {standing: reported, formerly: [raid, 2021-03-14-other-brief#boats]}",
    ),
    Rule(
        "link-text",
        "The words of a link name no other host than the one it leads to.",
        "A reader trusts the host that the words say.",
        "[police.example](https://elsewhere.example/page)",
        "[the page of the police](https://police.example/page)",
    ),
    Rule(
        "link-ip",
        "An address names its host, and is no bare IP address.",
        "Nobody can tell whose machine it is, or will be tomorrow.",
        "address: http://192.0.2.7/copy",
        "seen_at: http://192.0.2.7/copy",
    ),
    Rule(
        "link-user",
        "An address holds no name or password before its host.",
        "What stands before the @ looks like the host, and is not.",
        "[here](https://police.example@192.0.2.7/page)",
        "[here](https://police.example/page)",
    ),
    Rule(
        "link-lookalike",
        "Each part of a host is written in the letters of one script, and not in letters that look like Latin ones.",
        "A host with a letter exchanged belongs to somebody else and looks the same.",
        "address: https://xn--olice-uye.example/ (its first letter is Cyrillic)",
        "address: https://police.example/",
    ),
    Rule(
        "link-shortener",
        "An address is that of the page, not of a service that only sends on.",
        "What it leads to is hidden, can be changed, and is lost when the service ends.",
        "address: https://bit.ly/3abcdef",
        "address: https://weekly.example/2021/03/phones",
    ),
    Rule(
        "dead-link",
        "What an address leads to on the web is there. Asked only by `briefing check --external`.",
        "A source that a reader cannot look up is a source less.",
        "address: https://weekly.example/2021/03/phones (answers 404)",
        "address: https://weekly.example/2021/03/phones\narchived: https://archive.example/2021/phones",
    ),
    Rule(
        "moved-link",
        "An address is the one that its host gives now. Asked only by `briefing check --external`.",
        "The old one will not lead on for ever.",
        "address: http://weekly.example/phones (moved for good to https://weekly.example/news/phones)",
        "address: https://weekly.example/news/phones",
    ),
    Rule(
        "unsure-link",
        "A person looks at what a program may not visit, or gets no answer from.",
        "Nothing is known of it: it may be there, and it may not.",
        "address: https://court.example/2021/12 (a login, a pause, a machine that does not answer)",
        "Open it in a browser; where it is gone, write `archived`.",
    ),
    Rule(
        "links-lock",
        "Each line of content/links.lock is an address, what came of it, a date, an archived copy, a new address.",
        "What cannot be read is not shown, and asked for again.",
        "https://weekly.example/phones fine yesterday",
        "https://weekly.example/phones ok 2026-11-23 - -",
    ),
    Rule(
        "rename",
        "An entry is renamed only where every reference to it can follow.",
        "A reference that is left behind leads to nothing, or to somebody else of that name.",
        "briefing rename people/jane-example jane, while content/people/jane.md is another person",
        "briefing rename people/jane-example jane-t-example",
    ),
)
