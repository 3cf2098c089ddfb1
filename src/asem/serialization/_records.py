"""How records are written and read, the kinds of some of them included."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast, get_args, get_origin

import attrs
from cattrs import BaseValidationError, ClassValidationError, Converter
from cattrs.errors import ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from asem._text import find_nearest
from asem.errors import StructureError
from asem.model.record import Record, fields_of
from asem.registry._ledger import classes_by_table
from asem.serialization._json_text import Repeating, refuse_no_object, repeated
from asem.serialization._kinds import kind_of, kinds_of
from asem.serialization._problems import (
    Problem,
    group_errors,
    misfit,
    misfit_at,
    one_of,
    refusal,
    show_value,
)
from asem.serialization._several import is_union

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Write = Callable[[Any], Any]
    Read = Callable[[Any, Any], Any]

__all__ = ["add_records", "is_record", "uses_of"]


def add_records(converter: Converter) -> None:
    """Teach a converter all classes of records, those too that do not exist yet."""
    converter.register_structure_hook_factory(is_record, _record_reader)
    converter.register_unstructure_hook_factory(is_record, _record_writer)
    converter.register_structure_hook_factory(_is_choice, _choice_reader)


def is_record(annotation: Any) -> bool:
    """
    Whether an annotation is a class of records, or a generic one of something.

    >>> from asem import Evidence, Group, Spell
    >>> is_record(Evidence), is_record(Spell[Group]), is_record(str)
    (True, True, False)
    """
    origin = get_origin(annotation) or annotation
    return isinstance(origin, type) and issubclass(origin, Record) and attrs.has(origin)


def _record_reader(annotation: Any, converter: Converter) -> Read:
    record = get_origin(annotation) or annotation
    kinds = kinds_of(record)
    plain = _object_reader(annotation, converter)
    if not kinds:
        return plain
    if record in kinds.values():
        return _reader_of_kind(record, plain)
    return _reader_by_kind(kinds, converter, _reader_of_kind(record, plain))


def _object_reader(annotation: Any, converter: Converter) -> Read:
    """The hook for an object that has the fields of a record."""
    record = get_origin(annotation) or annotation
    if annotation is record and _variables_of(record):
        build: Read = _reader_of_generic(record, converter)
    else:
        build = make_dict_structure_fn(annotation, converter, _cattrs_forbid_extra_keys=False)
    known = frozenset([field.name for field in attrs.fields(record)])

    def read_object(value: Any, _: object) -> Any:
        if value.__class__ is dict and value.keys() <= known:
            return build(value, record)
        refuse_no_object(value, f"an object with the fields of {record.__name__}")
        doubled = [repeated(value)] if isinstance(value, Repeating) else []
        strange = value.keys() - known
        unknown = [ForbiddenExtraKeysError("Unknown fields", record, strange)] if strange else []
        raise _all_problems(build, value, record, first=doubled, last=unknown)

    return read_object


def _all_problems(
    read: Read,
    value: Any,
    owner: type,
    *,
    first: Sequence[Exception],
    last: Sequence[Exception] = (),
) -> Exception:
    """An error that has those of the fields between others."""
    errors = list(first)
    try:
        read(value, owner)
    except ClassValidationError as error:
        errors += error.exceptions
    return group_errors(ClassValidationError, [*errors, *last], owner)


def _reader_of_generic(record: Any, converter: Converter) -> Read:
    """The hook for `Spell` alone: its state is what any record says that a spell has."""
    reads = [(converter.get_structure_hook(use), use) for use in uses_of(record)]

    def read_any(value: Any, _: object) -> Any:
        for read, use in reads:
            try:
                return read(value, use)
            except (StructureError, BaseValidationError):
                continue
        raise misfit(value, f"what a {record.__name__} holds")

    holds = [field.name for field in fields_of(record) if isinstance(field.type, TypeVar)]
    overrides: dict[str, Any] = {name: override(struct_hook=read_any) for name in holds}
    of_any = record[(Any,) * len(_variables_of(record))]
    return make_dict_structure_fn(of_any, converter, _cattrs_forbid_extra_keys=False, **overrides)


def _variables_of(record: Any) -> tuple[object, ...]:
    """The variables of a generic class; none of any other."""
    found: tuple[object, ...] = getattr(record, "__parameters__", ())
    return found


def uses_of(generic: type) -> list[Any]:
    """
    What the records of a registry put in place of the variable of a generic class.

    >>> from asem import Spell
    >>> len(uses_of(Spell))
    4
    """
    found: dict[Any, None] = {}

    def look_at(annotation: Any) -> None:
        origin = get_origin(annotation) or annotation
        if origin is generic:
            found.update(dict.fromkeys(get_args(annotation)))
        for part in get_args(annotation):
            look_at(part)
        if is_record(annotation):
            for field in fields_of(origin):
                look_at(field.type)

    for classes in classes_by_table().values():
        for record in classes:
            look_at(record)
    return list(found)


def _record_writer(annotation: Any, converter: Converter) -> Write:
    record = get_origin(annotation) or annotation
    write: Write = make_dict_unstructure_fn(annotation, converter)
    if not kinds_of(record):
        return write
    kind = kind_of(record)

    def write_kind(value: Any) -> dict[str, Any]:
        if value.__class__ is record:
            return {"kind": kind, **write(value)}
        found: dict[str, Any] = converter.unstructure(value)
        return found

    return write_kind


def _is_choice(annotation: Any) -> bool:
    """Whether an annotation is several kinds of records, as `Member | Institution`."""
    parts = get_args(annotation)
    return is_union(annotation) and all(is_record(part) and kind_of(part) for part in parts)


def _choice_reader(annotation: Any, converter: Converter) -> Read:
    kinds = {kind_of(part): part for part in get_args(annotation)}
    return _reader_by_kind(cast("dict[str, type[Record]]", kinds), converter)


def _reader_by_kind(
    kinds: dict[str, type[Record]], converter: Converter, of_none: Read | None = None
) -> Read:
    """The hook that reads each object as the class which it names; `null` names none of these."""
    known = one_of(kinds)
    reads: dict[object, Read] = {
        kind: converter.get_structure_hook(record) for kind, record in kinds.items()
    }
    if of_none is not None:
        reads[None] = of_none

    def read_by_kind(value: Any, _: object) -> Any:
        refuse_no_object(value, f"an object with a kind, {known}")
        if "kind" not in value:
            raise refusal(value, [Problem("kind", f"is missing: expected {known}")])
        kind = value["kind"]
        if kind.__class__ not in (str, type(None)) or kind not in reads:
            raise misfit_at("kind", kind, known, *find_nearest(kind, kinds))
        return reads[kind](value, None)

    return read_by_kind


def _reader_of_kind(record: type[Record], read: Read) -> Read:
    """The hook for a class that is one of several kinds; a kind that is missing is its own."""
    own = kind_of(record)

    def read_of_kind(value: Any, _: object) -> Any:
        if not isinstance(value, dict) or "kind" not in value:
            return read(value, record)
        fields = cast("dict[str, Any]", value.copy())
        kind = fields.pop("kind")
        if kind.__class__ is not own.__class__ or kind != own:
            error = misfit_at("kind", kind, show_value(own))
            raise _all_problems(read, fields, record, first=[error])
        return read(fields, record)

    return read_of_kind
