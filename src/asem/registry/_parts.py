"""What a record consists of, and what it and its parts rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast, get_args, get_origin

from asem.model.evidence import Evidence
from asem.model.partial_date import PartialDate
from asem.model.record import Record, fields_of

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["NoFieldError", "cited", "evidence_in", "parts_in", "value_at", "walk"]


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


class NoFieldError(LookupError):
    """There is no such field; the argument says what is wrong."""


def walk(record: Record, path: str) -> list[tuple[Record, str]]:
    """
    The records on the way to a field, from the outside in, each with the path that is left.

    Raises:
        NoFieldError: A record on the way has no such field, or holds fewer values there.

    >>> import asem
    >>> [(type(part).__name__, rest) for part, rest in walk(asem.summit(5), "chairs[0].name")]
    [('Summit', 'chairs[0].name'), ('Chair', 'name')]
    """
    way: list[tuple[Record, str]] = []
    value: object = record
    steps = path.split(".")
    for index, step in enumerate(steps):
        if not isinstance(value, Record):
            raise NoFieldError(f"{'.'.join(steps[:index])!r} has no fields of its own")
        way.append((value, ".".join(steps[index:])))
        value = _step(value, step)
    return way


def value_at(record: Record, path: str) -> object:
    """
    What a record holds at the path of a field: `opens`, `chairs[0].name`.

    Raises:
        NoFieldError: There is no such field.

    >>> import asem
    >>> value_at(asem.summit(5), "chairs[0].name")
    'Phan Van Khai'
    """
    part, step = walk(record, path)[-1]
    return _step(part, step)


def _step(record: Record, step: str) -> object:
    """What a record holds in a field, or at a place in it: `opens`, `chairs[0]`."""
    name, *places = step.removesuffix("]").split("[")
    if name not in [field.name for field in record.__attrs_attrs__]:
        raise NoFieldError(f"{name!r} is not a field of {type(record).__name__}")
    value: object = getattr(record, name)
    if not places:
        return value
    held = cast("tuple[object, ...]", value) if isinstance(value, tuple) else ()
    if len(places) > 1 or not places[0].isdecimal() or int(places[0][:9]) >= len(held):
        raise NoFieldError(f"{step!r} is not a place in {name!r}, which holds {len(held)}")
    return held[int(places[0])]


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
