"""Hostile words in every place where a person can write words: the corpus, the places, and a project full of them.

The places are read off the models, so that a new field is covered as soon as it is there.
"""

import json
import re
import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Union, get_args, get_origin

from project import Html, write
from pydantic import AfterValidator, BaseModel, BeforeValidator

from generator.files import frontmatter
from generator.files.seeds import digest
from generator.model.records import RECORDS
from generator.model.scalars import Text
from generator.model.settings import SiteSettings

CORPUS = Path(__file__).parent / "cases/xss/payloads.txt"
CANARY, FOREIGN = "xss(", "evil.example"
ADDRESSES = (
    "href",
    "src",
    "srcset",
    "action",
    "formaction",
    "data",
    "poster",
    "background",
    "cite",
    "xlink:href",
    "ping",
)
REFUSED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]")  # signs that no text of ours may hold
SCHEMES = ("http:", "https:", "mailto:")

# What stands where no free words may stand; by the name of the field.
SAMPLES: Mapping[str, Any] = {
    **dict.fromkeys(("date", "as_of", "updated", "checked", "retrieved"), "2020-01-02"),
    **dict.fromkeys(("source", "sources"), "plain"),
    "standing": "reported",
    "type": "press",
    "role": "suspect",
    "kind": "further source",
    "show": "figures",
    "of": "networks",
}
LISTS = {"sources"}

# Everything that Markdown makes of words, and every place in it where they could stand.
BODY = """\
%s

## %s

- %s
  - %s

| a | %s |
| --- | --- |
| %s | b |

> %s

*%s* **%s** `%s`

```%s
%s
```

[%s](terms/plain)

[x](%s)

[x](<%s>)

[x](https://ok.example/%s)

[x](https://ok.example/ "%s")

[x](terms/plain#%s)

[[%s]]

[[plain|%s]]

![%s](%s)

[%s]: %s

\\<%s\\>
"""


def payloads() -> list[str]:
    """Every payload of the corpus."""
    rows = (row for row in CORPUS.read_text(encoding="utf-8").split("\n") if row and not row.startswith("#"))
    return [re.sub(r"⟦([0-9a-f]+)⟧", lambda found: chr(int(found[1], 16)), row) for row in rows]


_TEXT = next(one for one in get_args(Text)[1:] if isinstance(one, BeforeValidator))


def _parts(kind: Any, rules: tuple[Any, ...] = ()) -> Iterator[tuple[Any, tuple[Any, ...]]]:
    """The types that a field may have, each with its rules; `None` and annotations taken off."""
    if get_origin(kind) is Annotated:
        yield from _parts(get_args(kind)[0], (*get_args(kind)[1:], *rules))
    elif get_origin(kind) in (Union, types.UnionType):
        for one in get_args(kind):
            yield from _parts(one, rules)
    elif kind is not type(None):
        yield kind, rules


def _free(kind: Any, rules: tuple[Any, ...]) -> bool:
    """Whether any words may stand there: a text with no further rule."""
    return kind is str and _TEXT in rules and not any(isinstance(one, AfterValidator) for one in rules)


def filled(model: type[BaseModel], words: str) -> dict[str, Any]:
    """Data for a model with these words in every text that is free, however deep, and what it needs besides."""
    data: dict[str, Any] = {}
    for name, about in model.model_fields.items():
        value = _value(name, about.annotation, tuple(about.metadata), words)
        if value is None and about.is_required():
            sample = SAMPLES.get(name, "unknown")
            value = [sample] if name in LISTS else sample
        if value is not None:
            data[about.alias or name] = value
    return data


def _value(name: str, annotation: Any, rules: tuple[Any, ...], words: str) -> Any:
    """What stands in a field that holds words; None for any other field."""
    for kind, further in _parts(annotation, rules):
        inner = get_args(kind)
        if _free(kind, further):
            return f"{words} {name}" if name in ("name", "aliases", "ambiguous") else words
        if get_origin(kind) is tuple:
            one = _value(name, inner[0], (), words)
            return None if one is None else [one]
        if get_origin(kind) is dict:
            one = _value(name, inner[1], (), words)
            return None if one is None else {"one": one}
        if isinstance(kind, type) and issubclass(kind, BaseModel) and words in _texts(filled(kind, words)):
            return filled(kind, words)
    return None


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
    else:
        yield str(value)


def counted(data: Any, words: str) -> int:
    """In how many places of the data the words stand."""
    return sum(words in text for text in _texts(data))


@dataclass
class Places:
    """A project full of payloads: how many places were written to, and which file holds which payload."""

    root: Path
    payload_of: dict[str, str] = field(default_factory=dict)
    pairs: int = 0

    def entry(self, folder: str, stem: str, data: dict[str, Any], body: str, payload: str) -> None:
        """A file of content whose frontmatter and body hold the payload."""
        write(self.root, f"content/{folder}/{stem}.md", frontmatter.join(data, body))
        self.payload_of[f"{folder}/{stem}"] = payload
        self.pairs += counted(data, payload) + body.count(payload)


def project(root: Path) -> Places:
    """A project in which each payload has a file of every kind, a seed, and a property."""
    places, every = Places(root), payloads()
    write(root, "content/site.yaml", "title: T\ndescription: D\nas_of: 2026-11-23\naddress: https://ok.example/base\n")
    write(root, "content/notes/imprint.md", "---\ntitle: Imprint\n---\nWho answers for it.\n")
    write(root, "content/terms/plain.md", "---\nname: plain\n---\nPlain words.\n")
    write(root, "content/people/plain-person.md", "---\nname: Plain Person\n---\n")
    write(root, "content/sources/plain.md", "---\ntitle: Plain\ntype: press\n---\n")
    # Where one file holds them all, what is refused would hide the rest.
    table = {
        f"words-{number}": {"label": payload, "type": "text", "help": payload}
        for number, payload in enumerate(every)
        if not REFUSED.search(payload)
    }
    write(root, "content/properties.yaml", frontmatter.dump(table))
    places.pairs += 2 * len(table)
    for number, payload in enumerate(every):
        for folder, model in RECORDS.items():
            data = filled(model, payload)
            body = (BODY if folder in ("notes", "people") else "%s\n").replace("%s", payload)
            if folder == "briefs":
                body = _brief(data, payload, number)
            elif folder == "notes":
                body += "\n[one]\n"
            elif folder == "settlements":
                data["claims"] = [f"x-{number}#aa", f"x-{number}#cc"]
            elif folder == "sources":
                _held(places, data, payload, number)
            places.entry(folder, f"x-{number}", data, body, payload)
    return places


def _brief(data: dict[str, Any], payload: str, number: int) -> str:
    """Claims of every sort: with a property, with evidence, withdrawn; and a text with their marks."""
    claim = data["claims"].pop("one")
    withdrawn, reply = claim.pop("retracted"), claim.pop("reply")
    text_of, passage_of = ({key: one for key, one in reply.items() if key != left} for left in ("passage", "text"))
    data["claims"] = {
        "aa": claim
        | ({} if REFUSED.search(payload) else {f"words-{number}": payload})
        | {"event": "statement", "date": "2020", "key": "yes", "reply": text_of | {"by": "plain-person"}},
        "bb": {"standing": "reported", "retracted": withdrawn},
        "cc": {
            "standing": "reported",
            "about": ["plain"],
            "disputes": ["aa"],
            "reply": passage_of | {"by": "plain-person"},
        },
    }
    data["sources"], data["source"] = [f"x-{number}", "plain"], f"x-{number}"
    text = payload.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    return f"{text} [aa]\n\n> {payload}\n\n{payload} [bb]\n\n- {text} [cc]\n\n> {payload} [cc]\n"


def _held(places: Places, data: dict[str, Any], payload: str, number: int) -> None:
    """A source whose text is held and shown in full."""
    text = f"{payload}\n\nBefore {payload} behind.\n"
    write(places.root, f"seeds/x-{number}.txt", text)
    held = (places.root / f"seeds/x-{number}.txt").read_bytes()
    data |= {"seed": f"seeds/x-{number}.txt", "digest": digest(held), "publish": "full"}
    places.pairs += 2


def settings(payload: str) -> SiteSettings:
    """Settings with a payload in every text of theirs."""
    return SiteSettings.model_validate({**filled(SiteSettings, payload), "as_of": "2026-11-23"})


def wrong_in(page: Html) -> list[str]:
    """Scripts, handlers and foreign addresses in a page, whatever else it is made of."""
    wrong = list(page.wrong)
    for element in page.elements:
        if element.tag == "script" and element.attributes == {"type": "application/ld+json"}:
            json.loads(element.text)  # data, which no browser runs
        elif element.tag in ("script", "style") and element.text.strip():
            wrong.append(f"<{element.tag}> with a text")
        for name, value in element.attributes.items():
            if name.startswith("on") or name in ("style", "srcdoc"):
                wrong.append(f"<{element.tag} {name}>")
            if name in ADDRESSES and not _allowed(value):
                wrong.append(f"<{element.tag} {name}={value!r}>")
        refresh = element.attributes.get("http-equiv", "").lower() == "refresh"
        if refresh and not _allowed(element.attributes["content"].partition("url=")[2]):
            wrong.append(f"<meta refresh {element.attributes['content']!r}>")
    return wrong


def _allowed(address: str) -> bool:
    """A place of the site, a web or a mail address; what a browser would skip or fold is taken off first."""
    plain = re.sub(r"[\x00-\x20\x7f-\xa0\u2028\u2029]", "", address).replace("\\", "/").lower()
    scheme = re.match(r"[^/?#]*?:", plain)
    if plain.startswith("//") or (scheme and not scheme[0].startswith(SCHEMES)):
        return False
    return not re.match(r"https?:/*[^/]*evil\.example", plain)
