"""Fields and values in words: names for ids, labels for fields."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Any, cast

import asem
from asem.registry._links import LINKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from asem.model.evidence import Evidence
    from asem.model.record import Record

__all__ = ["label_of", "names_of", "said_of", "single_in"]

# fmt: off
_LABELS = {
    "alpha_2": "ISO code of two letters", "as_of": "as of", "asean_member_from": "in ASEAN from",
    "eu_member_from": "in the EU from", "eu_member_to": "in the EU to",
    "field_sources": "sources by field", "id": "ID", "iso_name": "name in ISO 3166",
    "numeric": "ISO number", "pillar_stated": "a source names the pillar",
    "role_inferred": "role inferred by us", "single": "from a single source", "url": "address",
    "what": "counted",
}
# fmt: on
"""The fields whose names are no words."""


_NOUNS: dict[str, tuple[str, ...]] = {"places": ("members", "non_partners"), "process": ()}
"""Where what is no table has its names."""


def label_of(path: str) -> str:
    """
    A field, or a part of a record, in words.

    >>> label_of("first_summit"), label_of("chairs[0].office"), label_of("url")
    ('first summit', 'chair 1, office', 'address')
    """
    parts = [re.fullmatch(r"(\w+)(?:\[(\d+)\])?", part) for part in path.split(".")]
    return ", ".join(_part(part[1], part[2]) if part else path for part in parts)


def _part(name: str, place: str | None) -> str:
    words = _LABELS.get(name, name.replace("_", " "))
    return words if place is None else f"{words.removesuffix('s')} {int(place) + 1}"


def said_of(record: Record, field: str, *, with_id: bool = False) -> str:
    """
    What a field holds, in words: records by their names, if asked for with their ids.

    >>> said_of(asem.summit(5), "hosts"), said_of(asem.summit(5), "country", with_id=True)
    ('Viet Nam', 'Viet Nam (VNM)')
    """
    return ", ".join(names_of(record, field, getattr(record, field, None), with_id=with_id))


def names_of(record: Record, field: str, value: object, *, with_id: bool = True) -> Iterator[str]:
    """The values of a field, or one of them, in words, each with the id of a record."""
    tables: tuple[str, ...] = ()
    for kind in type(record).__mro__ if field != "id" else ():
        tables = tables or LINKS.get(kind.__name__, {}).get(field, ())
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
