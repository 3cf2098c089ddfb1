"""Records and registries out of plain values, with all that is wrong in one error."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar

from cattrs import BaseValidationError, Converter

from asem.errors import StructureError
from asem.model.record import Record, vouched
from asem.registry import Registry
from asem.serialization._json_text import is_deep, parsed, too_deep
from asem.serialization._problems import misfit, problems_in, problems_of, refusal
from asem.serialization._records import add_records, is_record
from asem.serialization._registry import add_registry
from asem.serialization._several import add_several
from asem.serialization._values import add_values

__all__ = ["as_plain", "converter", "read_as", "read_document"]

R = TypeVar("R", bound=Record | Registry)


def converter() -> Converter:
    """
    A new cattrs converter that writes and reads records and registries, for others to extend.

    Its hooks are strict: a value of another class than the annotation says is refused, never
    converted. It raises the errors of cattrs, which `cattrs.transform_error` puts into words.

    >>> import asem
    >>> from datetime import date
    >>> own = converter()
    >>> own.register_unstructure_hook(date, lambda day: f"{day:%d.%m.%Y}")
    >>> own.unstructure(asem.membership_of("IND"))["acceded"]
    '24.10.2008'
    """
    made = Converter(detailed_validation=True, forbid_extra_keys=True)
    for add in (add_values, add_several, add_records, add_registry):
        add(made)
    return made


@cache
def _own() -> Converter:
    """The converter that nobody extends."""
    return converter()


def _is_ours(kind: object) -> bool:
    return kind is Registry or is_record(kind)


def as_plain(value: Record | Registry) -> Any:
    """
    A record or a registry in plain JSON values.

    >>> import asem
    >>> as_plain(asem.PartialDate(2004))
    '2004'
    """
    if not _is_ours(value.__class__):
        raise misfit(value, "a record or a registry")
    return _own().unstructure(value)


def read_as(kind: type[R], data: object, given: object, name: str = "the value") -> R:
    """
    The record or registry in plain values; an error says `name` of them and keeps `given`.

    >>> import asem
    >>> read_as(asem.PartialDate, "2004", None)
    PartialDate('2004')
    """
    if not _is_ours(kind):
        raise misfit(kind, "a class of records, or Registry")
    try:
        with vouched():  # the hooks hold every field against its annotation
            return _own().structure(data, kind)
    except (BaseValidationError, StructureError) as error:
        found = tuple(problems_in(error))
    raise refusal(given, found, name)


def read_document(kind: type[R], text: object, given: object, name: str = "the text") -> R:
    """
    The record or registry in a JSON text; an error says `name` of it and keeps `given`.

    >>> import asem
    >>> read_document(asem.PartialDate, '"2004"', None)
    PartialDate('2004')
    """
    data: object = None
    try:
        data = parsed(text)
        return read_as(kind, data, given, name)
    except StructureError as error:
        found = problems_of(too_deep() if is_deep(data) else error)
    raise refusal(given, found, name)
