"""How to cite: the library, the dataset, and what any selection of records rests on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from asem import typing as types
from asem._data.release import DATA_AS_OF, RELEASED, __version__
from asem.export._selection import select_records
from asem.model.partial_date import PartialDate
from asem.model.record import Record
from asem.model.sources import Source
from asem.registry import Registry
from asem.registry._citing import Reference, of_source, render
from asem.registry._registry import require_registry

__all__ = ["bibliography_of", "cite_dataset", "cite_library", "sources_of_all"]

_AUTHOR: Final = "The asem developers"

_DATASET: Final = "The asem dataset of the Asia-Europe Meeting"


def cite_library(style: types.CiteStyle = "text") -> str:
    """
    Return the library as a reference: author, title, version, release, licence.

    Args:
        style: `"text"` for a line of prose, `"bibtex"` or `"csl"`; see `asem.cite`.

    Raises:
        InvalidChoiceError: The style is none of these.

    >>> from asem.export import cite_library
    >>> cite_library()
    'The asem developers, “asem”, version 26.2.0, 2026-11-29, Python library, MIT.'
    """
    note = "Python library"
    return render([_ours("asem-library", "software", "asem", note, "MIT")], style)


def cite_dataset(style: types.CiteStyle = "text") -> str:
    """
    Return the dataset as a reference: as `cite_library`, with the day up to which it was checked.

    Args:
        style: `"text"` for a line of prose, `"bibtex"` or `"csl"`; see `asem.cite`.

    Raises:
        InvalidChoiceError: The style is none of these.

    >>> from asem.export import cite_dataset
    >>> cite_dataset()
    'The asem developers, “The asem dataset of the Asia-Europe Meeting”, version 26.2.0, \
2026-11-29, dataset, checked up to 2026-01-28, CC-BY-4.0.'
    """
    note = f"dataset, checked up to {DATA_AS_OF}"
    return render([_ours("asem-dataset", "dataset", _DATASET, note, "CC-BY-4.0")], style)


def bibliography_of(
    records: Iterable[Record],
    /,
    *,
    style: types.CiteStyle = "text",
    registry: Registry | None = None,
) -> str:
    """
    Return the sources of a selection of records as references, in the order of a book.

    The order is that of the publishers, then the dates, those without one last, then the titles;
    so neither the order of the selection nor a record that stands in it twice makes a difference.

    Args:
        records: Any records; a source stands for itself.
        style: `"text"` for a line of prose each, `"bibtex"` or `"csl"`; see `asem.cite`.
        registry: The registry that they are of; asem's own where left out.

    Raises:
        StructureError: The selection holds something that is not a record.
        InvalidChoiceError: The style is unknown.
        UnknownRecordError: A record carries no evidence, or rests on a source that the registry
            does not hold.

    >>> import asem
    >>> from asem.export import bibliography_of
    >>> for line in bibliography_of(asem.pillars).splitlines()[:2]:
    ...     print(f"{line[:60]} ...")
    European Commission (EUR-Lex), “Commission working document: ...
    Ministry of Foreign Affairs and International Cooperation of ...
    """
    return render(map(of_source, sources_of_all(records, registry=registry)), style)


def sources_of_all(
    records: Iterable[Record], /, *, registry: Registry | None = None
) -> tuple[Source, ...]:
    """
    Return the sources of a selection of records, each once, in the order of `bibliography_of`.

    Args:
        records: Any records; a source counts as its own source.
        registry: The registry to ask; asem's own if `None`.

    Raises:
        StructureError: The selection holds something that is not a record.
        UnknownRecordError: A record carries no evidence, or rests on a source that the registry
            does not hold.

    >>> import asem
    >>> from asem.export import sources_of_all
    >>> len(asem.sources) >= len(sources_of_all(asem.meetings)) > len(asem.meetings)
    True
    """
    registry = require_registry(registry)
    chosen: list[Record] = select_records(records, Record, "records")
    found = {source.id: source for record in chosen for source in registry.sources_of(record)}
    return tuple(sorted(found.values(), key=_place))


def _place(source: Source) -> tuple[str, bool, PartialDate, str, str]:
    """By what a bibliography is in order."""
    issued = source.issued or PartialDate(1)
    undated = source.issued is None
    return (source.publisher.casefold(), undated, issued, source.title.casefold(), source.id)


def _ours(id: str, kind: str, title: str, note: str, licence: str) -> Reference:
    return Reference(
        id,
        kind,
        _AUTHOR,
        title,
        PartialDate.of(RELEASED),
        version=__version__,
        licence=licence,
        note=note,
    )
