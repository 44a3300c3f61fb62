"""What the index of the search costs, and how soon it answers.

`python -m bench.searching 10000` makes a project of so many briefs, each with eleven claims, and tells the seconds that
its index takes, the bytes of its files, and the milliseconds from a key to what is shown, in the Chromium that
BRIEFING_CHROMIUM names. `python -m bench.searching FOLDER` does the same with a project that is there.
"""

import hashlib
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median

from browser.asking import READY
from playwright.sync_api import Page, sync_playwright

from generator.building.build import read
from generator.building.templates import assets, template_folders
from generator.link.site import Site
from generator.publish.language import ENGLISH
from generator.publish.pages import plan
from generator.publish.render import Renderer
from generator.publish.search.files import files

_SYLLABLES = (
    "ba",
    "de",
    "fi",
    "go",
    "lu",
    "ma",
    "ne",
    "pi",
    "ro",
    "su",
    "ta",
    "ve",
    "wi",
    "xo",
    "zu",
    "bra",
    "cle",
    "dri",
)
_SENTENCES, _NETWORKS = 11, 30
_STARTS = "title: Bench\ndescription: Bench\nas_of: 2026-01-01\neditor: E\ncontact: e@bench.example\n"
_QUESTIONS = ("word", "two words", "beginning", "slip", "phrase", "everything of a year")
_KEYS = 7  # how often each question is asked
_SAID = 500  # milliseconds after which what was found is said


def _words(chance: random.Random) -> list[str]:
    """A vocabulary: few words that are used often, many that are rare."""
    return ["".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))) for _ in range(6000)]


def _project(root: Path, count: int) -> Path:
    """So many briefs in a folder, with their sources and seeds."""
    chance = random.Random(7)
    words = _words(chance)
    often = [1 / (rank + 3) for rank in range(len(words))]
    for folder in ("content/briefs", "content/networks", "content/sources", "seeds"):
        (root / folder).mkdir(parents=True)
    (root / "content/site.yaml").write_text(_STARTS)
    (root / "content/properties.yaml").write_text("")
    for number in range(_NETWORKS):
        (root / f"content/networks/net-{number}.md").write_text(f"---\nname: Net{words[number]} {number}\n---\n")
    for number in range(count):
        said = [" ".join(chance.choices(words, often, k=14)).capitalize() + f" {number}." for _ in range(_SENTENCES)]
        _brief(root, number, said)
    return root


def _brief(root: Path, number: int, said: list[str]) -> None:
    seed = "\n".join(said) + "\n"
    digest = hashlib.sha256(seed.encode()).hexdigest()
    (root / f"seeds/s-{number}.txt").write_text(seed)
    (root / f"content/sources/s-{number}.md").write_text(
        f"---\ntitle: Source {number}\ntype: press\ndate: 2020\n"
        f"seed: seeds/s-{number}.txt\ndigest: sha256:{digest}\n---\n"
    )
    claims = "\n".join(
        f"  c{at}: {{standing: reported, about: [net-{(number + at) % _NETWORKS}], as_of: {2010 + number % 15}}}"
        for at in range(_SENTENCES)
    )
    body = " ".join(f"{one} [c{at}]" for at, one in enumerate(said))
    (root / f"content/briefs/b-{number}.md").write_text(
        f"---\ntitle: Brief {number}\ndate: {2010 + number % 15}-01-02\nsources: [s-{number}]\n"
        f"claims:\n{claims}\n---\n{body}\n"
    )


def _put(site: Site, root: Path, place: Path) -> None:
    """The page of the search, its scripts and its index, in a folder."""
    renderer = Renderer.of(template_folders(root))
    for one in plan(site, assets(root)):
        if one.path.startswith(("search", "assets/")):
            (place / one.path).parent.mkdir(parents=True, exist_ok=True)
            (place / one.path).write_bytes(one.make(renderer))


def _sizes(made: Mapping[str, str]) -> Iterator[str]:
    for folder in ("index.js", "facets.js", "terms/", "words/", "store/"):
        some = [len(text.encode()) for path, text in made.items() if path.startswith(f"search/{folder}")]
        yield f"{folder} {len(some)} files, {sum(some):,} bytes, the largest {max(some, default=0):,}"


def _asked(site: Site) -> dict[str, str]:
    """Something to ask of each sort, taken from what is there."""
    sentence = next(iter(site.claims.values())).sentence.rstrip(".")
    several = sorted({word.lower() for word in sentence.split() if word.isalpha()}, key=len)
    long = several[-1]
    phrase = " ".join(sentence.split()[1:4])
    slip = long[:2] + long[3] + long[2] + long[4:]
    asked = (long, f"{several[0]} {long}", several[0][:2], slip, f'"{phrase}"', "")
    return dict(zip(_QUESTIONS, asked, strict=True))


def _milliseconds(page: Page, address: str, words: str) -> tuple[float, float]:
    """From the last key to what is shown: the first time, when shards are loaded, and in the middle of the others."""
    page.goto(address + ("?year=2020" if not words else ""))
    page.wait_for_selector(READY, state="attached")
    measured = []
    for _ in range(_KEYS):
        page.locator("#_q").fill(words[:-1])
        page.wait_for_selector(READY, state="attached")
        measured.append(float(page.evaluate(_PRESS, words)))
    return measured[0], median(measured[1:])


_PRESS = """words => new Promise(done => {
    const field = document.getElementById("_q"), list = document.getElementById("_results"), start = performance.now();
    new MutationObserver((_, watch) => {
        if (list.getAttribute("aria-busy") === "false") { watch.disconnect(); done(performance.now() - start); }
    }).observe(list, { attributes: true, attributeFilter: ["aria-busy"] });
    field.value = words;
    field.dispatchEvent(new Event("input"));
})"""


def measure(root: Path) -> None:
    """Tell of one project what its index costs and how soon it answers."""
    start = time.process_time()
    site, _ = read(root, jobs=1)
    reading = time.process_time() - start
    start = time.process_time()
    made = files(site, ENGLISH)
    print(f"{len(site.claims)} claims; read in {reading:.1f} s, index in {time.process_time() - start:.1f} s of work")
    print("\n".join(_sizes(made)), flush=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        _put(site, root, Path(folder))
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("BRIEFING_CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"]
        )
        for sort, words in _asked(site).items():
            page = browser.new_page()
            first, again = _milliseconds(page, f"{Path(folder).as_uri()}/search.html", words)
            page.wait_for_timeout(_SAID)
            total = page.locator("#_count").inner_text()
            print(f"{sort}: {first:.0f} ms the first time, {again:.0f} ms after; {total}", flush=True)
            page.close()
        browser.close()


if __name__ == "__main__":
    given = sys.argv[1] if sys.argv[1:] else "10000"
    if given.isdigit():
        with tempfile.TemporaryDirectory() as place:
            measure(_project(Path(place), int(given)))
    else:
        measure(Path(given))
