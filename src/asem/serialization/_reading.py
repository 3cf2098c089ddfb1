"""Records and registries out of plain values, with all that is wrong in one error."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, TypeVar, cast, get_args, get_origin

from cattrs import BaseValidationError, Converter

from asem.errors import StructureError
from asem.model.record import Record, skip_annotation_checks
from asem.registry import Registry, Table
from asem.serialization._json_text import parse_json
from asem.serialization._problems import (
    MANY,
    Problem,
    misfit,
    problems_in,
    problems_of,
    refusal,
    show_value,
)
from asem.serialization._records import add_records, is_record
from asem.serialization._references import add_references
from asem.serialization._registry import add_registry
from asem.serialization._several import add_several
from asem.serialization._values import add_values

__all__ = ["as_plain", "converter", "read_as", "read_document"]

R = TypeVar("R", bound=Record | Registry | Sequence[Record])


def converter(*, by_id: bool = False) -> Converter:
    """
    Return a new cattrs converter for records and registries, for you to extend.

    Its hooks are strict: a value of another class than the annotation says is refused, never
    converted. It raises the errors of cattrs, which `cattrs.transform_error` puts into words.

    Args:
        by_id: Whether a record of one of asem's tables goes out as its id, and comes in as any
            reference to it: an id, a code, a name, the number of a summit. For classes of yours
            that hold partners or summits. What has no table (`Money`, `Chair`) stays whole.

    >>> from asem.serialization import converter
    >>> import asem, attrs
    >>> @attrs.frozen
    ... class Visit:
    ...     who = attrs.field(type=asem.Partner)
    ...     to = attrs.field(type=asem.Summit | None)
    >>> short = converter(by_id=True)
    >>> short.unstructure(Visit(asem.partner("VNM"), asem.summit(5)))
    {'who': 'VNM', 'to': 'asem-5'}
    >>> short.structure({"who": "Viet Nam", "to": 5}, Visit).to.city
    'Hanoi'
    >>> from datetime import date
    >>> own = converter()
    >>> own.register_unstructure_hook(date, lambda day: f"{day:%d.%m.%Y}")
    >>> own.unstructure(asem.membership_of("IND"))["acceded"]
    '24.10.2008'
    """
    made = Converter(detailed_validation=True, forbid_extra_keys=True)
    for add in (add_values, add_several, add_records, add_registry):
        add(made)
    if by_id:
        add_references(made)
    return made


@cache
def _own() -> Converter:
    """The converter that nobody extends."""
    return converter()


def _is_ours(kind: object) -> bool:
    return kind is Registry or is_record(kind)


def as_plain(value: Record | Registry | Table[Any] | Sequence[Record]) -> Any:
    """
    Return a record, several of them or a registry in plain JSON values.

    >>> import asem
    >>> as_plain(asem.PartialDate(2004)), as_plain([asem.PartialDate(2004)])
    ('2004', ['2004'])
    """
    if _is_ours(value.__class__):
        return _own().unstructure(value)
    if not isinstance(value, tuple | list | Table):
        raise misfit(value, "a record, several in a list, tuple or table, or a registry")
    records: list[Any] = list(value)
    strange = [(at, each) for at, each in enumerate(records) if not is_record(each.__class__)]
    if strange:
        raise refusal(
            value,
            [
                Problem(f"[{at}]", f"is {show_value(each)}: expected a record")
                for at, each in strange[:MANY]
            ],
        )
    return [_own().unstructure(each) for each in records]


def read_as(kind: type[R], data: object, given: object, name: str = "the value") -> R:
    """
    Return the record, the records or the registry in plain values.

    An error says `name` of the values and keeps `given`.

    >>> import asem
    >>> read_as(asem.PartialDate, "2004", None)
    PartialDate('2004')
    """
    wanted: Any = kind
    several = get_origin(kind)
    if several in (list, tuple):
        part, *rest = get_args(kind)
        fits = is_record(part) and rest == ([] if several is list else [...])
        wanted = tuple[part, ...]  # type: ignore[valid-type]  # known when it runs
    else:
        fits = _is_ours(kind)
    if not fits:
        raise misfit(kind, "a class of records, list[...] of one, or Registry")
    try:
        with skip_annotation_checks():  # the hooks hold every field against its annotation
            found: Any = _own().structure(data, wanted)
            return cast("R", list(found)) if several is list else cast("R", found)
    except (BaseValidationError, StructureError) as error:
        found = tuple(problems_in(error))
    raise refusal(given, found, name)


def read_document(kind: type[R], text: object, given: object, name: str = "the text") -> R:
    """
    Return the record or registry in a JSON text; an error says `name` of it and keeps `given`.

    >>> import asem
    >>> read_document(asem.PartialDate, '"2004"', None)
    PartialDate('2004')
    """
    try:
        data = parse_json(text)
    except StructureError as error:
        raise refusal(given, problems_of(error), name) from None
    return read_as(kind, data, given, name)
