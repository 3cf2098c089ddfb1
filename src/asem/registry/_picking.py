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
from asem.errors import InvalidChoiceError, NotAPartnerError
from asem.model.partial_date import PartialDate
from asem.model.record import Record, fields_of
from asem.registry._ledger import TABLES
from asem.registry._links import is_process, tables_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from asem.registry._tables import Table

__all__ = ["pick"]


def pick(
    records: Iterable[Any],
    tables: tuple[Table[Any], ...],
    predicate: Callable[[Any], object] | None,
    fields: dict[str, object],
    kinds: tuple[Any, ...] = (),
) -> list[Any]:
    """
    Return the records for which all that is given holds, in their order.

    Args:
        records: The records to pick from.
        tables: The tables that they are of, whose registry reads references; asem's own if none.
        predicate: A function of a record, or `None`.
        fields: Names of fields or properties, each with the value asked for.
        kinds: The classes that they can have; those of the tables if none is given.

    Raises:
        InvalidChoiceError: The predicate is not a function, or a condition is impossible.
    """
    if predicate is not None and not callable(predicate):  # pyright: ignore[reportUnnecessaryComparison]  # not all have a checker
        expected = "a function of a record, or fields by name, as name='France'"
        raise InvalidChoiceError(f"where takes {expected}, not {quoted(predicate)}", predicate)
    records = tuple(records)
    possible = tuple({*map(type, records), *(kinds or _kinds_of(tables))})
    if not possible:  # no record of any class
        return []
    wanted = {name: _meant(tables, possible, name, value) for name, value in fields.items()}
    return [
        record
        for record in records
        if all(_matches(record, name, value) for name, value in wanted.items())
        and (predicate is None or predicate(record))
    ]


def _kinds_of(tables: tuple[Table[Any], ...]) -> tuple[Any, ...]:
    """The classes that records of some tables can have."""
    return tuple([kind for table in tables for kind in table._row.kinds()])


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


def _meant(
    tables: tuple[Table[Any], ...], kinds: tuple[Any, ...], field: str, wanted: object
) -> object:
    """The value asked for, as the field would hold it."""
    having = [kind for kind in kinds if field in _declared(kind)]
    if not having:
        known = sorted({name for kind in kinds for name in _declared(kind)})
        near = find_nearest(field, known)
        of_one = len(tables) == 1 and {*tables[0]._row.kinds()} <= {*kinds}
        word = tables[0]._row.word if of_one else "record"
        text = f"no {word} has a field {field!r}{did_you_mean(near, known)}"
        raise InvalidChoiceError(text, field, near, field, tuple(known))
    classes = {each for kind in having for each in _classes_in(_declared(kind)[field])}
    if wanted is None:
        return None if type(None) in classes else _refuse(field, wanted, classes)
    linked = tuple(dict.fromkeys(each for kind in having for each in tables_of(kind, field)))
    if field == "id" and not linked and {*_kinds_of(tables)} & {*having}:
        return _id_of(tables, wanted)
    origins: set[Any] = {get_origin(_declared(kind)[field]) for kind in having}
    if isinstance(wanted, tuple) and tuple in origins:
        several: tuple[Any, ...] = wanted  # pyright: ignore[reportUnknownVariableType]  # of anything
        return tuple([_one(tables, field, each, classes, linked) for each in several])
    return _one(tables, field, wanted, classes, linked)


def _id_of(tables: tuple[Table[Any], ...], wanted: Any) -> object:
    """The id of the record that a reference means, in one of the tables that are picked from."""
    meant = [record for table in tables if (record := table.get(wanted)) is not None]
    if meant:
        return meant[0].id
    error = tables[0]._unknown(wanted)
    if isinstance(error, NotAPartnerError):  # which no record can be
        return error.place
    raise error


def _one(
    tables: tuple[Table[Any], ...],
    field: str,
    wanted: Any,
    classes: set[Any],
    linked: tuple[str, ...],
) -> object:
    """One value, as a field would hold it, or as one of several that it holds."""
    if field == "table":
        return require_choice(field, wanted, TABLES)
    return _referred(tables, field, linked, wanted) if linked else _as_held(field, wanted, classes)


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


def _referred(
    tables: tuple[Table[Any], ...], field: str, linked: tuple[str, ...], wanted: object
) -> object:
    """The id of the record that a reference means, in one of the tables to which a field leads."""
    from asem.registry._registry import canonical

    registry: Any = (tables[0]._registry if tables else None) or canonical()
    if "process" in linked and is_process(wanted):
        return "asem"
    if linked == ("places",):
        return registry._country_of(wanted, field)
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
