"""What a record consists of, and what it and its parts rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args, get_origin

from asem.model.evidence import Evidence
from asem.model.partial_date import PartialDate
from asem.model.record import Record, fields_of

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["cited", "evidence_in", "parts_in"]


def parts_in(record: Record, path: str = "") -> Iterator[tuple[str, Record]]:
    """
    A record and all records in it, from the outside in, each with its path.

    The path of the record itself is empty, that of a part ends in a dot: `milestones[0].evidence.`
    Dates are values and no parts.
    """
    yield path, record
    for name in _fields_of_parts(type(record)):
        value: Record | tuple[Record, ...] | None = getattr(record, name)
        if isinstance(value, tuple):
            for index, part in enumerate(value):
                yield from parts_in(part, f"{path}{name}[{index}].")
        elif value is not None:
            yield from parts_in(value, f"{path}{name}.")


def evidence_in(record: Record) -> Iterator[tuple[str, Record, Evidence]]:
    """All evidence in a record, from the outside in: the path of its owner, the owner, itself."""
    for path, part in parts_in(record):
        evidence = getattr(part, "evidence", None)
        if type(evidence) is Evidence:
            yield path, part, evidence


def cited(evidence: Evidence) -> tuple[str, ...]:
    """Ids of all sources that some evidence names, those that disagree last."""
    dissenting = [id for disagreement in evidence.disagreements for id in disagreement.sources]
    return (*evidence.sources, *dissenting)


_FIELDS: dict[type[Record], tuple[str, ...]] = {}


def _fields_of_parts(kind: type[Record]) -> tuple[str, ...]:
    """The fields that hold records, that with the evidence first; found once for each class."""
    if kind not in _FIELDS:
        names = [field.name for field in fields_of(kind) if _holds_records(field.type)]
        _FIELDS[kind] = tuple(sorted(names, key=lambda name: name != "evidence"))
    return _FIELDS[kind]


def _holds_records(annotation: Any) -> bool:
    kind = get_origin(annotation) or annotation
    if isinstance(kind, type) and issubclass(kind, Record):
        return kind is not PartialDate
    return any(_holds_records(part) for part in get_args(annotation))
