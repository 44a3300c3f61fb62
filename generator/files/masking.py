"""A name out of the small texts that files are made of: words, stems, marks, addresses.

In: a text, and a `Mask`, which knows the forms that go and what stands in their place. Out: the text without them.
What belongs to a namesake is left alone. Refuses to know files.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from urllib.parse import urlsplit

from generator.files.disguises.escapes import TAGS
from generator.files.disguises.traces import Trace, traces
from generator.model.forms import Forms
from generator.model.names import slug

NOWHERE = "https://withdrawn.invalid/"
_LONGEST_STEM, _LONGEST_MARK = 80, 24
_ROUNDS = 4
_MARKS = re.compile(r"\[[^\[\]]{1,80}\]")
_IN_ADDRESS = frozenset("/_=&?#@%+")


@dataclass(frozen=True, slots=True)
class Mask:
    """`label` in prose, its slug in stems and addresses, `thing` in marks, which are short.

    `words` and `stems` are forms of which the first so many, `kept`, belong to others; each is searched where it says.
    """

    label: str
    thing: str
    id: str
    words: Forms
    stems: Forms
    kept_words: int
    kept_stems: int

    @classmethod
    def of(cls, label: str, thing: str, id: str, names: Iterable[str], others: "Others") -> "Mask":
        """The mask of one entry, by the forms that are surely its own."""
        own, stem = tuple(names), id.partition("/")[2].replace("-", " ")
        called = Forms.of(own)
        stems = [one.replace("-", " ") for one in others.stems]
        foreign = [one for one in stems if not any(called.find(one))]
        words = Forms.of([*others.names, *own])
        every = Forms.of([*others.names, *foreign, *own, stem])
        return cls(
            label,
            thing,
            id,
            words,
            every,
            len(dict.fromkeys(others.names)),
            len(dict.fromkeys([*others.names, *foreign])),
        )

    def found(self, text: str) -> tuple[Trace, ...]:
        """Where a text names whom the mask is for; its id counts as it is written in an address."""
        own = [one for one in traces(text, self.words) if one.number >= self.kept_words]
        stem = self.id.partition("/")[2]
        if "-" in stem and stem in text:
            taken = {at for one in own for at in range(one.start, one.end)}
            ids = (one for one in self._in_stem(text) if text[one.start : one.end] == stem)
            own += [one for one in ids if one.start not in taken and one.end - 1 not in taken]
        return tuple(sorted(own))

    def prose(self, text: str, before: str = "", bracket: tuple[str, str] = ("", "")) -> str:
        """Words with the label, between these brackets; without them it is capital where a sentence begins."""
        # Of two readings of one place the plainer is taken: what only the other has found is found the next time.
        for _ in range(_ROUNDS):
            found = self.found(text)
            if not found:
                break
            text = replaced(text, found, partial(self._standing, text, before, bracket))
        return text

    def _standing(self, text: str, before: str, bracket: tuple[str, str], trace: Trace) -> str:
        """What stands in the place of one trace."""
        if text[trace.start : trace.end] == self.id.partition("/")[2] or _in_address(text, trace):
            return slug(self.label)
        if bracket[0]:
            # Of a name of which a part is set in bold, the tags stay.
            tags = "".join(tag[0] for tag in TAGS.finditer(text, trace.start, trace.end))
            return f"{bracket[0]}{self.label}{bracket[1]}{tags}"
        label = self.beginning(before + text[: trace.start])
        # Behind initials the full stop of a sentence is theirs, too.
        return label.removesuffix(".") if text[trace.end : trace.end + 1] == "." else label

    def beginning(self, before: str) -> str:
        """The label behind these words: capital where a sentence begins."""
        bare = _MARKS.sub("", before[-300:]).rstrip(" \n\t#*>_-")
        starts = not bare or bare[-1] in ".!?"
        return self.label[:1].upper() + self.label[1:] if starts else self.label

    def stem(self, text: str) -> str:
        """A stem, or a path of several, with the slug of the label."""
        return "/".join(self._short(part, slug(self.label), _LONGEST_STEM) for part in text.split("/"))

    def mark(self, text: str) -> str:
        """The id of a claim."""
        return self._short(text, self.thing, _LONGEST_MARK)

    def reference(self, text: str) -> str:
        """`stem`, `folder/stem`, or either with `#` and a mark behind it."""
        place, sign, mark = text.partition("#")
        return self.stem(place) + sign + self.mark(mark)

    def address(self, text: str) -> str:
        """An address that holds the name is cut to its host: half an address leads nowhere."""
        if not self._in_stem(text):
            return text
        split = urlsplit(text)
        host = f"{split.scheme}://{split.netloc}/"
        return host if split.netloc and not self._in_stem(host) else NOWHERE

    def _in_stem(self, text: str) -> tuple[Trace, ...]:
        return tuple(one for one in traces(text, self.stems) if one.number >= self.kept_stems)

    def _short(self, text: str, instead: str, longest: int) -> str:
        found = self._in_stem(text)
        return replaced(text, found, lambda trace: instead)[:longest].rstrip("-") if found else text


@dataclass(frozen=True, slots=True)
class Others:
    """What is not to be touched: the names of namesakes, and the stems of other entries."""

    names: tuple[str, ...]
    stems: tuple[str, ...]


def replaced(text: str, found: Iterable[Trace], instead: Callable[[Trace], str]) -> str:
    """The text with something in the place of each trace."""

    def pieces() -> Iterator[str]:
        at = 0
        for trace in found:
            yield text[at : trace.start]
            yield instead(trace)
            at = trace.end
        yield text[at:]

    return "".join(pieces())


def _in_address(text: str, trace: Trace) -> bool:
    """Whether a name stands in an address, where no space may be."""
    around = text[max(0, trace.start - 1) : trace.start] + text[trace.end : trace.end + 1]
    return bool(_IN_ADDRESS & set(around)) and not any(map(str.isspace, text[trace.start : trace.end]))
