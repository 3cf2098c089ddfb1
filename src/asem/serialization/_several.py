"""How what may also be null, and what is several values, is written and read."""

from __future__ import annotations

from types import UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin

import attrs
from cattrs import BaseValidationError, Converter, IterableValidationError
from cattrs.errors import IterableValidationNote

from asem.errors import StructureError
from asem.serialization._problems import (
    MANY,
    MORE,
    Problem,
    group_errors,
    misfit,
    problems_of,
    refusal,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    Write = Callable[[Any], Any]
    Read = Callable[[Any, Any], Any]

__all__ = ["add_several", "is_union"]


def add_several(converter: Converter) -> None:
    """Teach a converter tuples, and what may also be null."""
    for fits, reader, writer in (
        (_is_tuple, _tuple_reader, _tuple_writer),
        (_is_optional, _optional_reader, _optional_writer),
    ):
        converter.register_structure_hook_factory(fits, reader)
        converter.register_unstructure_hook_factory(fits, writer)


def is_union(annotation: Any) -> bool:
    """
    Whether an annotation names several classes.

    >>> is_union(int | None), is_union(int)
    (True, False)
    """
    return get_origin(annotation) in (UnionType, Union)


def _is_optional(annotation: Any) -> bool:
    parts = get_args(annotation)
    return is_union(annotation) and len(parts) == 2 and type(None) in parts


def _without_none(annotation: Any) -> Any:
    (part,) = [part for part in get_args(annotation) if part is not type(None)]
    return part


def _optional_reader(annotation: Any, converter: Converter) -> Read:
    part = _without_none(annotation)
    read = converter.get_structure_hook(part)

    def read_optional(value: Any, _: object) -> Any:
        if value is None:
            return None
        try:
            return read(value, part)
        except StructureError as error:
            raise refusal(value, map(_or_null, problems_of(error))) from None

    return read_optional


def _or_null(problem: Problem) -> Problem:
    """The problem of a value which might have been null, too."""
    found, expected, rest = problem.problem.rpartition(": expected ")
    if problem.path or not found:
        return problem
    return attrs.evolve(problem, problem=f"{found}{expected}null or {rest}")


def _optional_writer(annotation: Any, converter: Converter) -> Write:
    write = converter.get_unstructure_hook(_without_none(annotation))
    if write is converter.get_unstructure_hook(str):  # what stays as it is
        return write
    return lambda value: None if value is None else write(value)


def _is_tuple(annotation: Any) -> bool:
    return (get_origin(annotation) or annotation) is tuple


def _tuple_reader(annotation: Any, converter: Converter) -> Read:
    parts = get_args(annotation) or (Any, ...)
    if parts[-1] is not ...:
        return _pair_reader(parts, converter)
    part = parts[0]
    read = converter.get_structure_hook(part)

    def read_tuple(value: Any, _: object) -> tuple[Any, ...]:
        if value.__class__ is not list:
            raise misfit(value, "a list")
        found: list[Any] = []
        errors: list[Exception] = []
        problems = 0
        for index, item in enumerate(value):
            try:
                found.append(read(item, part))
            except Exception as error:  # of any hook: all are told together
                errors.append(_at_item(error, index, part))
                problems += _count(error)
                if problems > MANY:
                    errors.append(refusal(value, [MORE]))
                    break
        if errors:
            raise group_errors(IterableValidationError, errors, annotation)
        return tuple(found)

    return read_tuple


def _pair_reader(parts: tuple[Any, ...], converter: Converter) -> Read:
    """The hook for a tuple of so many values, each of its own class."""
    reads = [(converter.get_structure_hook(part), part) for part in parts]

    def read_pair(value: Any, _: object) -> tuple[Any, ...]:
        if value.__class__ is not list or len(value) != len(reads):
            raise misfit(value, f"a list of {len(reads)}")
        found: list[Any] = []
        errors: list[Exception] = []
        for index, (read, part) in enumerate(reads):
            try:
                found.append(read(value[index], part))
            except Exception as error:  # as above
                errors.append(_at_item(error, index, part))
        if errors:
            raise group_errors(IterableValidationError, errors, tuple)
        return tuple(found)

    return read_pair


def _tuple_writer(annotation: Any, converter: Converter) -> Write:
    parts = get_args(annotation) or (Any, ...)
    writes = [converter.get_unstructure_hook(part) for part in parts if part is not ...]
    if all(write is converter.get_unstructure_hook(str) for write in writes):
        return list
    if parts[-1] is not ...:
        return lambda value: [write(each) for write, each in zip(writes, value, strict=True)]
    (write,) = writes
    return lambda value: [write(each) for each in value]


def _at_item(error: Exception, index: int, annotation: Any) -> Exception:
    error.add_note(IterableValidationNote(f"Structuring item {index}", index, annotation))
    return error


def _count(error: Exception) -> int:
    """How many problems an error tells of."""
    if isinstance(error, BaseValidationError):
        return sum([_count(inner) for inner in error.exceptions])
    return 1
