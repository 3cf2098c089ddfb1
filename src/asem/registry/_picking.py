"""How records are picked by their fields: each value is held against what its field can hold."""

# A registry, its tables and its answers know each other.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from operator import index
from types import UnionType
from typing import TYPE_CHECKING, Any, NoReturn, Union, get_args, get_origin, get_type_hints

from asem._choices import require_choice
from asem._text import did_you_mean, find_nearest, quoted
from asem.dates import as_day
from asem.errors import InvalidChoiceError
from asem.model.partial_date import PartialDate
from asem.model.record import Record, fields_of
from asem.registry._links import tables_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from asem.registry._tables import Table

__all__ = ["pick"]


def pick(
    records: Iterable[Any],
    table: Table[Any] | None,
    predicate: Callable[[Any], object] | None,
    fields: dict[str, object],
) -> list[Any]:
    """
    Return the records for which all that is given holds, in their order.

    Args:
        records: The records to pick from.
        table: A table of their registry, by which references are read; `None` for asem's own.
        predicate: A function of a record, or `None`.
        fields: Names of fields or properties, each with the value asked for.
    """
    records = tuple(records)
    kinds = _kinds_of(records, table)
    wanted = {name: _meant(table, kinds, name, value) for name, value in fields.items()}
    return [
        record
        for record in records
        if all(_matches(record, name, value) for name, value in wanted.items())
        and (predicate is None or predicate(record))
    ]


def _kinds_of(records: tuple[Any, ...], table: Table[Any] | None) -> tuple[Any, ...]:
    """The classes that the records have, or could have."""
    return tuple({type(record) for record in records}) or (
        () if table is None else table._row.kinds()
    )


@cache
def _declared(kind: Any) -> dict[str, Any]:
    """What each field and property of a class may hold, by its annotation."""
    found: dict[str, Any] = {field.name: field.type for field in fields_of(kind)}
    for name in dir(kind):
        member = getattr(kind, name, None)
        if not name.startswith("_") and isinstance(member, property) and member.fget:
            found[name] = get_type_hints(member.fget).get("return", object)
    return found


def _classes_in(annotation: Any) -> set[Any]:
    """The classes in `tuple[str, ...] | None`: str and NoneType. A `Spell[Group]` is a Spell."""
    if get_origin(annotation) in (tuple, UnionType, Union):
        return {
            each for part in get_args(annotation) if part is not ... for each in _classes_in(part)
        }
    return {get_origin(annotation) or annotation}


def _meant(table: Table[Any] | None, kinds: tuple[Any, ...], field: str, wanted: object) -> object:
    """The value asked for, as the field would hold it."""
    having = [kind for kind in kinds if field in _declared(kind)]
    if kinds and not having:
        known = sorted({name for kind in kinds for name in _declared(kind)})
        near = find_nearest(field, known)
        word = "record" if table is None else table._row.word
        text = f"no {word} has a field {field!r}{did_you_mean(near, known)}"
        raise InvalidChoiceError(text, field, near, field, tuple(known))
    classes = {each for kind in having for each in _classes_in(_declared(kind)[field])}
    if wanted is None:
        return None if type(None) in classes else _refuse(field, wanted, classes)
    linked = tuple(dict.fromkeys(each for kind in having for each in tables_of(kind, field)))
    origins: set[Any] = {get_origin(_declared(kind)[field]) for kind in having}
    if isinstance(wanted, tuple) and tuple in origins:
        several: tuple[Any, ...] = wanted  # pyright: ignore[reportUnknownVariableType]  # of anything
        return tuple([_one(table, field, each, classes, linked) for each in several])
    return _one(table, field, wanted, classes, linked)


def _one(
    table: Table[Any] | None, field: str, wanted: Any, classes: set[Any], linked: tuple[str, ...]
) -> object:
    """One value, as a field would hold it, or as one of several that it holds."""
    return _referred(table, linked, wanted) if linked else _as_held(field, wanted, classes)


def _as_held(field: str, wanted: Any, classes: set[Any]) -> object:
    """A value that is not a reference, as the field would hold it."""
    for kind in classes:
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            return require_choice(field, wanted, kind)
    if PartialDate in classes or date in classes:
        if isinstance(wanted, PartialDate):
            return wanted
        return PartialDate.parse(wanted) if _is_iso(wanted) else PartialDate.of(as_day(wanted))
    if int in classes and not isinstance(wanted, bool | str):
        try:
            return index(wanted)
        except TypeError:
            pass
    if Decimal in classes and isinstance(wanted, int) and not isinstance(wanted, bool):
        return Decimal(wanted)
    return wanted if wanted.__class__ in classes else _refuse(field, wanted, classes)


def _is_iso(wanted: object) -> bool:
    return isinstance(wanted, str) and wanted.replace("-", "").isdecimal()


def _refuse(field: str, wanted: object, classes: set[Any]) -> NoReturn:
    names = sorted({getattr(each, "__name__", str(each)) for each in classes} - {"NoneType"})
    parts = [each for each in classes if isinstance(each, type) and issubclass(each, Record)]
    hint = ": pick by a function, where(lambda record: ...)" if parts else ""
    held = " or ".join(names)
    raise InvalidChoiceError(
        f"{field} holds {held}, never {quoted(wanted)}{hint}", wanted, (), field
    )


def _referred(table: Table[Any] | None, linked: tuple[str, ...], wanted: object) -> object:
    """The id of the record that a reference means, in one of the tables to which a field leads."""
    from asem.registry._registry import canonical

    registry: Any = (None if table is None else table._registry) or canonical()
    if "process" in linked and wanted == "asem":
        return wanted
    nouns = [name for name in linked if name not in ("places", "process")]
    found = registry._meant_in(nouns, wanted)
    if found is None and {"partners", "places"} & set(linked):
        return registry._place_of(wanted)
    return getattr(registry, nouns[0])[wanted].id if found is None else found.id


def _matches(record: Any, field: str, value: object) -> bool:
    missing = object()
    held: Any = getattr(record, field, missing)
    if held is missing:
        return False
    if isinstance(held, tuple):
        several: tuple[Any, ...] = held  # pyright: ignore[reportUnknownVariableType]  # of anything
        return several == value or any(_holds(each, value) for each in several)
    return _holds(held, value)


def _holds(held: object, value: object) -> bool:
    """Whether a field that holds one value holds that which is asked for."""
    if isinstance(value, PartialDate):
        if isinstance(held, PartialDate):
            return value.earliest <= held.earliest and held.latest <= value.latest
        return isinstance(held, date) and value.earliest <= held <= value.latest
    return held == value
