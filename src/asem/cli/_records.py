"""Answers about any record: all that is known of it, and what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import asem
from asem._text import did_you_mean, find_nearest
from asem.cli._answer import Answer, plain, records_answer
from asem.cli._refusal import Refusal, sought
from asem.model.partial_date import PartialDate
from asem.model.record import Record
from asem.registry._ledger import TABLES

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

__all__ = ["show", "shown", "sources"]


def show(given: Namespace) -> Answer:
    """All that is known of a record."""
    return shown(_found(given))


def sources(given: Namespace) -> Answer:
    """What a record rests on."""
    found = asem.sources_of(_found(given))
    columns = ("id", "issued", "publisher", "title", "url")
    return records_answer(found, columns, title=f"{len(found)} sources")


def shown(record: Record) -> Answer:
    """A record, field by field."""
    rows = list(_leaves(record, ""))
    return Answer(("field", "value"), rows, lambda: plain(record), repr(record), wraps=True)


def _leaves(record: Record, path: str) -> Iterator[tuple[str, object]]:
    """What is known of a record and its parts: each with the path where it stands."""
    for field in record.__attrs_attrs__:
        yield from _values(getattr(record, field.name), f"{path}{field.name}")


def _values(value: object, path: str) -> Iterator[tuple[str, object]]:
    if isinstance(value, Record) and not isinstance(value, PartialDate):
        yield from _leaves(value, f"{path}.")
    elif _hold(value, Record):
        for place, part in enumerate(cast("tuple[Record, ...]", value)):
            yield from _values(part, f"{path}[{place}]")
    elif _hold(value, tuple):  # fields with their sources
        pairs = cast("tuple[tuple[str, tuple[str, ...]], ...]", value)
        yield path, "; ".join([f"{name}: {', '.join(ids)}" for name, ids in pairs])
    elif value not in (None, ()):
        yield path, value


def _hold(values: object, kind: type) -> bool:
    """Whether a tuple holds something of a kind."""
    return isinstance(values, tuple) and any(
        isinstance(value, kind) for value in cast("tuple[object, ...]", values)
    )


def _found(given: Namespace) -> Record:
    """
    The record that is meant, by any reference to it; an id goes before all names.

    Two ids are those of an initiative and of a source: the tables are searched in their order.
    """
    ref: str = given.id
    names = TABLES
    if given.table is not None:
        if given.table not in TABLES:
            raise Refusal.of_word("table", given.table, TABLES)
        names = (given.table,)
    meant: Any = None
    for name in names:
        found: Any = getattr(asem, name).get(ref)
        if found is not None and found.id == ref:
            return cast("Record", found)
        meant = meant or found
    if meant is not None:
        return cast("Record", meant)
    if "partners" in names:
        with sought():
            return _partner_called(ref)
    raise Refusal(f"no record of {given.table} is called {ref!r}{_advice(ref, names)}", 1)


def _partner_called(name: str) -> Record:
    """The partner of that name; else the error says what may be meant."""
    try:
        return asem.partner(name)
    except asem.NotAPartnerError:
        raise
    except asem.UnknownPartnerError as error:
        if error.suggestions:
            raise
        raise Refusal(f"no record is called {name!r}{_advice(name, TABLES)}", 1) from None


def _advice(id: str, tables: tuple[str, ...]) -> str:
    """The record whose id is most like that, if there is one."""
    ids = [record.id for name in tables for record in getattr(asem, name)]
    return did_you_mean(find_nearest(id, ids))
