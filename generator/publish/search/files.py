"""The files of the index, each a classic script that hands over its data: no request, so it works from a disk.

In: a site. Out: texts by path. Every file calls `briefing(name, data)`; `index` says what there is, `facets` files
every document, `store/N` has what is shown, `terms/X-N` the words, `words/N` those of one length.
"""

import json
from collections.abc import Iterable, Mapping, Sequence

from generator.link.site import Site
from generator.model.kinds import KINDS
from generator.model.vocabulary import STANDINGS
from generator.publish.language import Language
from generator.publish.search.documents import documents
from generator.publish.search.facets import CLAIM, Facets
from generator.publish.search.numbers import fixed, width
from generator.publish.search.postings import NAMES, lines
from generator.publish.search.shards import Store, by_length, cut, store
from generator.publish.urls import SEARCH_FILES

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))  # `json.dumps` would make one for every row
Labels = Mapping[str, Sequence[Sequence[str]]]


def files(site: Site, language: Language) -> dict[str, str]:
    """Every file of the index by its path."""
    kept = store((page, _json(page.row)) for page in documents(site, language))
    terms = lines(kept.documents())
    shards = list(cut(terms))
    heads = [line.partition(" ")[0] for line in terms if not line.startswith(NAMES)]
    lengths = by_length(heads)
    filed = list(dict.fromkeys(document.facets for _, document in kept.documents()))
    labels = _labels(filed, site, language)
    told = {
        "shards": len(kept.shards),
        "width": kept.width,
        "terms": [[name, some[0].partition(" ")[0]] for name, some in shards],
        "lengths": list(lengths),
    }
    found = {
        "index": _object({**told, **labels}),
        "facets": _facets(kept, filed, labels),
    }
    found |= {f"store/{at}": _list(text for _, text in shard) for at, shard in enumerate(kept.shards)}
    found |= {f"terms/{name}": _list(map(_json, some)) for name, some in shards}
    found |= {f"words/{length}": _json(text) for length, text in lengths.items()}
    return {f"{SEARCH_FILES}/{name}.js": f'briefing("{name}",{data});\n' for name, data in found.items()}


def _labels(filed: Iterable[Facets], site: Site, language: Language) -> Labels:
    """By facet: its values in the order in which they are numbered, each with the word that is shown."""
    every = tuple(filed)
    networks = sorted({id for one in every for id in one.networks if id in site.entries})
    countries = sorted(
        {code for one in every for code in one.countries}, key=lambda code: (language.country(code), code)
    )
    word = language.word
    return {
        "kind": [
            [CLAIM, language.say("claim"), language.say("Claims")],
            *([kind.folder, word(kind.label), word(kind.plural)] for kind in KINDS.values()),
        ],
        "network": [[_stem(id), site.entries[id].record.label] for id in networks],
        "standing": [[str(standing), word(standing)] for standing in STANDINGS],
        "year": [[year, year] for year in sorted({one.year for one in every if one.year})],
        "country": [[code.lower(), language.country(code)] for code in countries],
    }


def _facets(kept: Store, filed: Sequence[Facets], labels: Labels) -> str:
    """What is filed alike is a row of numbers, and each document the number of its row, shard by shard."""
    at = {name: {row[0]: number for number, row in enumerate(rows)} for name, rows in labels.items()}
    rows = [
        [
            at["kind"][one.kind],
            [at["network"][stem] for stem in map(_stem, one.networks) if stem in at["network"]],
            [at["standing"][one.standing]] if one.standing else [],
            [at["year"][one.year]] if one.year else [],
            [at["country"][code.lower()] for code in one.countries],
            one.weight,
        ]
        for one in filed
    ]
    signs = width(max(len(filed) - 1, 0))
    number_of = {one: number for number, one in enumerate(filed)}
    docs = [
        _json("".join(fixed(number_of[document.facets], signs) for page, _ in shard for document in page.documents))
        for shard in kept.shards
    ]
    rows_text = ",\n".join(map(_json, rows))
    return f'{{"signs":{signs},"rows":[\n{rows_text}],\n"docs":{_list(docs)}}}'


def _stem(id: str) -> str:
    return id.partition("/")[2]


def _object(data: Mapping[str, object]) -> str:
    """An object with a line for each of its keys, so that a difference shows what became other."""
    return "{" + ",\n".join(f"{_json(key)}:{_json(value)}" for key, value in data.items()) + "}"


def _list(texts: Iterable[str]) -> str:
    """A list of what is JSON already, a line for each."""
    return "[\n" + ",\n".join(texts) + "]"


def _json(data: object) -> str:
    # Two line separators are legal in JSON and were not in scripts of old browsers.
    text = _ENCODER.encode(data)
    return text.replace("\u2028", " ").replace("\u2029", " ")
