"""What reading our own words costs, and how often it is right.

`python -m bench.wording 10000` makes so many briefs about crime, most of whose sentences hold words of guilt, and tells
the seconds of linking with and without them; `python -m bench.wording hostile` reads long texts made to be slow;
`python -m bench.wording right` tells recall and precision on the sentences of tests/cases/wording.
"""

import sys
import time
from dataclasses import replace

from link.project import brief, content, file
from link.test_wording_cases import FILES, cases
from link.wording import verdicts

from generator.link.linking import link
from generator.link.wording.hits import hits
from generator.model.content import Content
from generator.model.wording.phrasebooks import PHRASEBOOKS

_SENTENCES = (
    "Police searched {n} houses in the north of the country on a rainy morning",
    "According to the indictment, Jane Example ran a criminal network with {n} members",
    "The phones were sold in {n} shops and had no camera",
    "Jane Example was arrested on suspicion of drug trafficking after {n} months",
    "The court sat for {n} days and heard as many witnesses, none of whom had met her",
    "Prosecutors say that Example Global sold phones to drug traffickers in {n} countries",
    "The company said that it had {n} customers and knew none of them by name",
    "John Example denies that he laundered {n} million euros",
)
_CASE = "case: us-v-example\nby: police"
_REPEATS = (
    "Jane Example and ",
    "ran a criminal ",
    "the drug ",
    "\ue000\ue004 and ",
    "\ue000, a ",
    "a, ",
    "\ue000\ue004 ran ",
    "X ",
    "prosecutors say ",
    "accused ",
    "( ",
    "criminal ",
    "who ",
    "; ",
    "“",
    "de criminele organisatie van ",
    "le réseau criminel de ",
)


def _briefs(count: int, guilty: bool) -> Content:
    """Briefs of eight claims each."""
    some = _SENTENCES if guilty else tuple("A sentence about {n} phones and nothing else at all" for _ in _SENTENCES)
    files = {}
    for number in range(count):
        marks = {f"c{at}": "standing: alleged" for at in range(len(some))}
        body = "\n\n".join(f"{said.format(n=number)}. [c{at}]" for at, said in enumerate(some))
        files[f"briefs/b{number}"] = brief(marks, body + "\n", _CASE)
    files["notes/n"] = file("title: N", "Words.")
    return content(files)[0]


def cost(count: int) -> None:
    """Linking with the words of crime, without them, and with nothing checked at all."""
    for name, guilty in (("about crime", True), ("innocent", False)):
        made = _briefs(count, guilty)
        unread = replace(made, site=made.site.model_copy(update={"language": "xx"}))
        for what, one in (("checked", made), ("not checked", unread)):
            start = time.process_time()
            site, _ = link(one)
            seconds = time.process_time() - start
            print(f"{count:,} briefs {name}, {what}: linked in {seconds:.2f} s, {len(site.wording.findings)} findings")


def hostile() -> None:
    """The slowest of long sentences, of ten times the length, in each language."""
    for code, book in PHRASEBOOKS.items():
        worst = (0.0, 0.0, "")
        for words in _REPEATS:
            times = []
            for size in (20_000, 200_000):
                text = f"{words * (size // len(words))} laundered drugs wit blanchi"
                start = time.process_time()
                for at in range(0, len(text), 2_000):
                    tuple(hits(text, at, min(len(text), at + 2_000), book, True))
                times.append(time.process_time() - start)
            worst = max(worst, (times[1], times[0], words))
        print(f"{code}: {worst[0]:.2f} s for 200,000 signs, {worst[1]:.2f} s for 20,000, of “{worst[2]}”")


def right() -> None:
    """Of the sentences that assert something how many are seen, and of those seen how many do; in each language."""
    for name, code in FILES.items():
        rows = [
            (verdict, bool(verdicts(*row))) for verdict, *row in ((v, c, s, t) for c, v, s, t in cases() if c == code)
        ]
        asserts = [found for verdict, found in rows if verdict in ("error", "warning", "missed")]
        wrongly = sum(found for verdict, found in rows if verdict in ("pass", "false"))
        seen = sum(asserts)
        print(
            f"{name}: {len(rows)} sentences; recall {seen} of {len(asserts)} ({seen / len(asserts):.0%}),"
            f" precision {seen} of {seen + wrongly} ({seen / (seen + wrongly):.0%})"
        )


if __name__ == "__main__":
    doing = {"hostile": hostile, "right": right}.get(sys.argv[1])
    doing() if doing else cost(int(sys.argv[1]))
