"""Values in words: names for ids."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, cast

import asem
from asem.registry._links import tables_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from asem.model.evidence import Evidence
    from asem.model.record import Record

__all__ = ["names_of", "said_of", "single_in"]

_NOUNS: dict[str, tuple[str, ...]] = {"places": ("members", "non_partners"), "process": ()}
"""Where what is not a table has its names."""


def said_of(record: Record, field: str, *, with_id: bool = False) -> str:
    """
    What a field holds, in words: records by their names, if asked for with their ids.

    >>> said_of(asem.summit(5), "hosts"), said_of(asem.summit(5), "country", with_id=True)
    ('Viet Nam', 'Viet Nam (VNM)')
    """
    return ", ".join(names_of(record, field, getattr(record, field, None), with_id=with_id))


def names_of(record: Record, field: str, value: object, *, with_id: bool = True) -> Iterator[str]:
    """The values of a field, or one of them, in words, each with the id of a record."""
    as_ids = ("id",) if with_id else ("id", "sources")  # whose titles are too long for a column
    tables = () if field in as_ids else tables_of(type(record), field)
    several = cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)
    return (_said(each, tables, with_id) for each in several if each is not None)


def _said(value: object, tables: Iterable[str], with_id: bool) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    for table in tables:
        for noun in _NOUNS.get(table, (table,)):
            found: Any = getattr(asem, noun).get(value)
            if found is not None:
                name: str = getattr(found, "name", None) or found.title
                return f"{name} ({found.id})" if with_id else name
    if isinstance(value, Enum) and with_id:
        return getattr(value, "label", str(value).replace("-", " "))
    return str(value)


def single_in(record: Any, columns: Iterable[str]) -> tuple[str, ...]:
    """
    Of some columns, those that a single source gives; `all` for a whole record.

    >>> single_in(asem.summit(5), ("opens", "city"))
    ()
    """
    evidence: Evidence = record.evidence
    sure = asem.Confidence.CONFIRMED
    if evidence.confidence is not sure:
        return ("all",)
    return tuple([name for name in columns if evidence.confidence_of(name) is not sure])
