"""Records as linked data (JSON-LD), in the words of schema.org, SKOS and PROV."""

from __future__ import annotations

import json
from copy import deepcopy
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from asem._data.release import DATA_AS_OF, RELEASED, __version__
from asem._paths import as_path
from asem._text import quoted, without_surrogates
from asem.errors import StructureError
from asem.export._links import Links
from asem.export._nodes import MAKERS, common_nodes
from asem.export._terms import BASE, CONTEXT, LINKS, PROCESS, Node, identifier, word_and_id
from asem.model.partners import Partner
from asem.model.record import Record
from asem.model.sources import Source, SourceKind
from asem.registry import Registry, canonical
from asem.registry._ledger import LEDGER
from asem.registry._parts import evidence_in
from asem.registry._registry import require_registry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["jsonld_of", "jsonld_text", "write_jsonld"]


def jsonld_of(data: Record | Registry, /, *, registry: Registry | None = None) -> dict[str, Any]:
    """
    Return a record, or a whole registry, as a JSON-LD document with its context in it.

    Every node has an identifier, which begins with `urn:asem:` and stays the same for ever. The
    document of a record holds its node, what belongs to it alone, its place and its sources in
    full, and type and name of all else that it refers to; it says nothing that the document of the
    registry does not say.

    Args:
        data: A record of a table, or a registry.
        registry: The registry that the record is of; asem's own where left out.

    Raises:
        StructureError: It is neither, or only a part of a record.
        AsemError: The record refers to one that the registry does not hold.

    >>> import asem
    >>> from asem.export import jsonld_of
    >>> node = jsonld_of(asem.summit(5))["@graph"][0]
    >>> node["@id"], node["@type"], node["startDate"], node["organizer"]
    ('urn:asem:meeting:asem-5', 'Event', '2004-10-08', ['urn:asem:partner:VNM'])
    """
    if isinstance(data, Registry):
        graph = _of_registry(data)
    else:
        graph = _of_record(data, require_registry(registry))
    return {"@context": deepcopy(CONTEXT), "@graph": graph}


def jsonld_text(data: Record | Registry, /, *, registry: Registry | None = None) -> str:
    r"""
    Return the document of `jsonld_of` as text, fit for a `<script>` of a web page.

    Args:
        data: A record of a table, or a registry.
        registry: The registry that the record is of; asem's own where left out.

    Raises:
        StructureError: It is neither, or only a part of a record.
        AsemError: The record refers to one that the registry does not hold.

    >>> import asem
    >>> from asem.export import jsonld_text
    >>> "urn:asem:partner:VNM" in jsonld_text(asem.partners["VNM"])
    True
    """
    document = jsonld_of(data, registry=registry)
    text = json.dumps(document, ensure_ascii=False, indent=1)
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return f"{text}\n"


def write_jsonld(path: str | PathLike[str], /, *, registry: Registry | None = None) -> Path:
    """
    Write a registry as JSON-LD to a file, which should end in `.jsonld`, and return its path.

    The file is in UTF-8. The same registry gives the same bytes.

    Args:
        path: Where to; a file that is there is replaced.
        registry: What to write; asem's own where left out.

    Raises:
        OSError: The file cannot be written.
        StructureError: The path is not one.

    >>> from asem.export import write_jsonld
    >>> import asem, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_jsonld(f"{folder}/asem.jsonld").name
    'asem.jsonld'
    """
    file = as_path(path)
    file.write_bytes(jsonld_text(require_registry(registry)).encode())
    return file


def _of_registry(registry: Registry) -> list[Node]:
    links = Links(registry)
    records: list[Record] = [record for table in registry.tables().values() for record in table]
    dataset = [_DATASET] if registry is canonical() else []
    graph = [_tidy(node) for node in (*common_nodes(registry), *dataset)]
    for record in records:
        graph += _nodes_of(record, registry, links)
    return graph + _places_in(records, links)


def _of_record(record: Record, registry: Registry) -> list[Node]:
    links = Links(registry)
    membership = links.membership_of(record) if isinstance(record, Partner) else None
    own = [record] if membership is None else [record, membership]
    graph = [node for each in own for node in _nodes_of(each, registry, links)]
    sources = () if isinstance(record, Source) else _sources_of(own, registry)
    graph += _places_in(own, links)
    graph += [node for source in sources for node in _nodes_of(source, registry, links)]
    return graph + list(_labels(graph, registry, links))


def _sources_of(records: list[Record], registry: Registry) -> tuple[Source, ...]:
    return tuple(dict.fromkeys(source for each in records for source in registry.sources_of(each)))


def _nodes_of(record: Record, registry: Registry, links: Links) -> list[Node]:
    """The node of a record, and after it those of what belongs to it alone."""
    make = MAKERS.get(type(record))
    if make is None:
        raise StructureError(f"{quoted(record)} is not a record of a table or a registry", record)
    main, *others = make(links, record)
    if not isinstance(record, Source):
        main |= _evidence(record, registry)
        others += _statements(record, main["@id"])
    return [_tidy(node) for node in (main, *others)]


def _evidence(record: Record, registry: Registry) -> Node:
    """What a record rests on, with all its parts, and who says otherwise."""
    found = [evidence for _, _, evidence in evidence_in(record)]
    sources = dict.fromkeys(id for evidence in found for id in evidence.sources)
    dissenting = dict.fromkeys(
        id for evidence in found for other in evidence.disagreements for id in other.sources
    )
    primary = [id for id in sources if registry.sources[id].kind is SourceKind.PRIMARY]
    return {
        "asem:confidence": found[0].confidence.value,
        "prov:wasDerivedFrom": [identifier("source", id) for id in sources],
        "prov:hadPrimarySource": [identifier("source", id) for id in primary],
        "asem:disputedBy": [identifier("source", id) for id in dissenting],
    }


def _statements(record: Record, subject: str) -> Iterator[Node]:
    """What single fields of a record rest on: a statement about it for each."""
    for path, _, evidence in evidence_in(record):
        for name, ids in evidence.field_sources:
            yield {
                "@id": identifier("statement", *subject.removeprefix(BASE).split(":"), path + name),
                "@type": "rdf:Statement",
                "rdf:subject": subject,
                "asem:field": f"{path}{name}",
                "asem:confidence": evidence.confidence_of(name).value,
                "prov:wasDerivedFrom": [identifier("source", id) for id in ids],
            }


def _places_in(records: Iterable[Record], links: Links) -> list[Node]:
    """The places that no record is about, each once, by id."""
    found = {node["@id"]: node for record in records for node in links.places_in(record)}
    return [_tidy(found[id]) for id in sorted(found)]


def _labels(graph: list[Node], registry: Registry, links: Links) -> Iterator[Node]:
    """What the nodes of a graph refer to and the graph does not hold: type and name, by id."""
    common = {node["@id"]: node for node in common_nodes(registry)}
    for id in sorted(_references(graph) - {node["@id"] for node in graph}):
        node = common.get(id)
        if node is None:
            word, key = word_and_id(id)
            node = _nodes_of(getattr(registry, _TABLES[word])[key], registry, links)[0]
        yield {name: node[name] for name in _LABEL if name in node}


def _references(graph: Iterable[Node]) -> set[str]:
    """The identifiers of asem's own that some nodes refer to."""
    return {
        id
        for node in graph
        for term in LINKS
        for id in _several(node.get(term, []))
        if id.startswith(BASE)
    }


def _tidy(node: Node) -> Node:
    """A node without what is not known, in texts that are Unicode."""
    return {key: _clean(value) for key, value in node.items() if value not in (None, [])}


def _clean(value: object) -> object:
    if isinstance(value, str):
        return without_surrogates(value)
    if isinstance(value, list):
        return [_clean(part) for part in cast("list[object]", value)]
    return value


def _several(value: str | list[str]) -> list[str]:
    return value if isinstance(value, list) else [value]


_TABLES: Final = {row.node: noun for noun, row in LEDGER.items() if row.node}
"""By the words in identifiers, the tables that other records refer to."""

_LABEL: Final = ("@id", "@type", "name", "roleName", "skos:prefLabel")

_DATASET: Final[Node] = {
    "@id": f"{BASE}dataset",
    "@type": "Dataset",
    "name": "The asem dataset",
    "about": PROCESS,
    "version": __version__,
    "datePublished": RELEASED.isoformat(),
    "asem:checkedUpTo": DATA_AS_OF.isoformat(),
    "license": "https://creativecommons.org/licenses/by/4.0/",
}
"""What is said of asem's own dataset, and of no other."""
