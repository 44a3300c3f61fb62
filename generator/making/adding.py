"""Adding: an article from a file, an address or a person's paste becomes a seed, its source, and a draft.

In: the project's folder, names of articles, and what a person says of them. Out: what was placed, what was there
already, and what could not be added, each with its reason; one bad article never stops the others. Refuses to know how
pages are fetched, what is personal in them, and how drafts are made.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.convert import provenance
from generator.convert.provenance import Said, Told
from generator.files import content, frontmatter, seeds
from generator.files.arriving import addresses, incoming
from generator.files.arriving.addresses import Refused
from generator.files.arriving.fetch import Policy, Visitor
from generator.files.arriving.held import Held, Sources, source_path
from generator.files.arriving.incoming import Shelf
from generator.making import joining, looking
from generator.making.drafting import Drafted, draft_seeds
from generator.making.holdings import hold
from generator.model.editing import OfferKind
from generator.model.problems import Problem, Spot, Stop
from generator.model.records import Source

PASTED = "-"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asks for: what the pages do not say, and what to do with what is about the person."""

    told: Told = field(default_factory=Told)
    name: str = ""
    redact: bool = False
    keep_personal: bool = False
    to: str = ""  # the brief that they are further sources of; without one each has a draft of its own


@dataclass(frozen=True, slots=True)
class Added:
    """What became of the articles: seeds placed, notices, problems, and the drafts or the offers made."""

    placed: tuple[str, ...]
    notices: tuple[str, ...]
    problems: tuple[Problem, ...]
    drafted: Drafted = field(default_factory=Drafted)
    offers: Mapping[OfferKind, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Arrived:
    """An article on the threshold: how a person named it, its bytes, and what its way here tells of it."""

    called: str
    name: str
    suffix: str
    data: bytes
    address: str = ""
    fetched: bool = False


@dataclass(slots=True)
class _Adding:
    """One run over several articles; what it has to say is gathered here."""

    wish: Wish
    today: str
    paste: Callable[[], bytes]
    visitor: Visitor
    shelf: Shelf
    sources: Sources
    placed: list[str] = field(default_factory=list)
    there: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def run(self, articles: Sequence[str]) -> None:
        for article in articles:
            called = addresses.shown(article) if _is_address(article) else article
            try:
                self._add(article, called)
            except Refused as refused:
                self.problems.append(Problem(Spot(called), "add", refused.message, refused.hint))
            except Stop as stop:
                self.problems += (replace(one, spot=replace(one.spot, file=called)) for one in stop.problems)
            except OSError as error:
                self.problems.append(Problem(Spot(called), "add", error.strerror or str(error)))
            except ValueError as error:
                self.problems.append(Problem(Spot(called), "add", str(error)))

    def _add(self, article: str, called: str) -> None:
        address = self._cleaned(called, self.wish.told.address or (article if _is_address(article) else ""))
        # A page is not asked for again: it would hardly come with the same bytes, and would stand here twice.
        if self._is_held(called, self._source_at(address)):
            return
        arrived = self._arrived(article, called)
        address = self._cleaned(called, self.wish.told.address or arrived.address)
        arrived = self._looked_over(replace(arrived, address=address))
        digest = seeds.digest(arrived.data)
        if self._is_held(called, self._source_at(address) or self.sources.digests.get(digest), arrived.data):
            return
        there = self.shelf.holding(arrived.data)
        path = there or self.shelf.place(arrived.name, arrived.suffix, arrived.data)
        if there:
            self.notices.append(f"{called}: {there} holds these bytes already; no second copy was made")
        try:
            self._write_source(arrived, path)
        except (Stop, Refused, ValueError, OSError):
            if not there:
                self.shelf.take_back(path, arrived.data)
            raise
        self.placed.append(path)

    def _arrived(self, article: str, called: str) -> _Arrived:
        """The bytes of an article, wherever it is."""
        if article == PASTED:
            data = incoming.bounded(self.paste())
            first = next((line for line in incoming.signs(data).text.splitlines() if line.strip()), "")
            return _Arrived(called, self.wish.name or " ".join(first.split())[:60], ".txt", data)
        if _is_address(article):
            page = self.visitor.fetch(article)
            name = self.wish.name or addresses.name(page.address)
            return _Arrived(called, name, page.suffix, page.data, page.address, fetched=True)
        suffix = incoming.suffix_of(article)
        return _Arrived(called, self.wish.name or Path(article).stem, suffix, incoming.read_file(Path(article)))

    def _looked_over(self, arrived: _Arrived) -> _Arrived:
        """The article without what is about the editor, or Stop with every place of it."""
        looked = looking.over(arrived.called, arrived.data, self.wish.redact, self.wish.keep_personal, arrived.fetched)
        self.notices += (f"{arrived.called}: {notice}" for notice in looked.notices)
        return replace(arrived, data=looked.data)

    def _write_source(self, arrived: _Arrived, path: str) -> None:
        """The source of a seed; one that has the address but no text yet is given it."""
        article = seeds.read(self.shelf.root, self.shelf.root / path)
        holds = {"seed": path, "digest": article.digest}
        marked = provenance.said(article)
        address = arrived.address or self._cleaned(arrived.called, marked.address)
        if found := self._source_at(address):
            if found.source.seed:
                hint = f"a later version of the page is added with --copy-of {found.stem}"
                raise Refused(f"{found.path} holds this address already, with {found.source.seed}", hint)
            self.sources.extend(found, holds)
            self.notices.append(f"{arrived.called}: {found.path} has this address already; it now holds {path}")
            return
        known = (replace(marked, address=address), provenance.shown(article), Said(title=Path(path).stem))
        last = {"retrieved": self.today, **holds, "publish": "passages", "review": "draft"}
        data = provenance.source(self.wish.told, known, last)
        self.sources.write(source_path(path), Source.model_validate(data), frontmatter.join(data, ""))

    def _is_held(self, called: str, found: Held | None, data: bytes = b"") -> bool:
        """Whether a source has the article already; Refused where it has lost it."""
        if not found or not found.source.seed:
            return False
        if not (self.shelf.root / found.source.seed).exists():
            if moved := self.shelf.holding(data):
                self.there.append(moved)  # under another name: drafting follows it
                return True
            message = f"{found.path} holds it already, with {found.source.seed}, which is not there any more"
            raise Refused(message, f"take {found.source.seed} back from git: seeds are never removed")
        self.notices.append(f"{called}: {found.path} holds it already, with {found.source.seed}; nothing was added")
        self.there.append(found.source.seed)
        return True

    def _source_at(self, address: str) -> Held | None:
        """The source with this address; a page that is said to be a copy stands for itself."""
        return None if self.wish.told.copy_of else self.sources.at(address)

    def _cleaned(self, called: str, address: str) -> str:
        cleaned, gone = addresses.clean(address)
        if gone:
            self.notices.append(f"{called}: the address is kept as {cleaned}, without {', '.join(gone)}")
        return cleaned


def add(
    root: Path,
    articles: Sequence[str],
    wish: Wish,
    today: str,
    paste: Callable[[], bytes] = bytes,
    policy: Policy | None = None,
) -> Added:
    """Bring articles into the project and draft them; Stop where the wish makes no sense or there is no project.

    `today` is written YYYY-MM-DD; `paste` gives what stands on standard input, for the article `-`.
    """
    check(root, articles, wish)
    adding = _Adding(wish, today, paste, Visitor(policy or Policy()), Shelf.of(root), Sources.of(root))
    adding.run(articles)
    placed, notices, problems = tuple(adding.placed), tuple(dict.fromkeys(adding.notices)), tuple(adding.problems)
    if wish.to:
        return _joined(root, wish.to, Added(placed, notices, problems), (*placed, *adding.there))
    # What is there without a draft was added by a run that was cut short.
    fresh = _undrafted(root, tuple(dict.fromkeys(adding.there)))
    paths = [root / path for path in (*placed, *fresh)]
    return Added(placed, notices, problems, draft_seeds(root, paths) if paths else Drafted())


def check(root: Path, articles: Sequence[str], wish: Wish) -> None:
    """Stop where the wish makes no sense or there is no project: before anything is read, asked for or pasted."""
    if mistakes := tuple(_mistakes(root, articles, wish)):
        raise Stop(mistakes)
    content.settings_of(root)
    if wish.to:
        joining.brief_of(wish.to, hold(root))


def _undrafted(root: Path, seeds: Sequence[str]) -> tuple[str, ...]:
    """Those of these seeds of which nothing was made; what is there is read once for all of them."""
    if not seeds:
        return ()
    held = hold(root)
    return tuple(
        one for one in seeds if (root / one).is_file() and held.fresh(one) and held.source(one) not in held.offered
    )


def _joined(root: Path, brief: str, added: Added, seeds: Iterable[str]) -> Added:
    """The same, with the articles as further sources of a brief."""
    offers: Counter[OfferKind] = Counter()
    problems = list(added.problems)
    for seed in dict.fromkeys(seeds):
        try:
            offers.update(joining.join(root, root / seed, brief))
        except Stop as stop:
            problems += stop.problems
    return replace(added, problems=tuple(problems), offers=offers)


def _mistakes(root: Path, articles: Sequence[str], wish: Wish) -> Iterator[Problem]:
    for name, reason, hint in wish.told.mistakes():
        yield Problem(Spot("add"), "use", f"--{name.replace('_', '-')}: {reason}", hint)
    copied = wish.told.copy_of
    if copied and not wish.told.mistakes() and not (root / f"content/sources/{copied}.md").is_file():
        yield Problem(Spot("add"), "use", f"--copy-of: there is no source `{copied}`", "name the stem of its file")
    if wish.redact and wish.keep_personal:
        yield Problem(Spot("add"), "use", "--redact and --keep-personal exclude each other", "choose one")
    single = [name for name in ("title", "address", "archived") if getattr(wish.told, name)]
    single += ["name"] if wish.name else []
    if len(articles) > 1 and single:
        options = ", ".join(f"--{name}" for name in single)
        yield Problem(Spot("add"), "use", f"{options}: said of several articles at once", "add them one by one")


def _is_address(article: str) -> bool:
    return "://" in article[:20]
