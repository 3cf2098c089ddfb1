"""Answers about any record: all that is known of it, and what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

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

    from asem.registry import Table

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
    elif isinstance(value, tuple) and _holds_records(cast("tuple[object, ...]", value)):
        for place, part in enumerate(cast("tuple[Record, ...]", value)):
            yield from _values(part, f"{path}[{place}]")
    elif value not in (None, ()):
        yield path, value


def _holds_records(values: tuple[object, ...]) -> bool:
    return any(isinstance(value, Record | tuple) for value in values)


def _found(given: Namespace) -> Record:
    """
    The record that is meant: by its id in any table, or by the name of a partner.

    Two ids are those of an initiative and of a source: the tables are searched in their order.
    """
    id: str = given.id
    names = TABLES
    if given.table is not None:
        if given.table not in TABLES:
            raise Refusal.of_word("table", given.table, TABLES)
        names = (given.table,)
    for name in names:
        table: Table[Record] = getattr(asem, name)
        key = int(id) if name == "summits" and id.isdecimal() and len(id) < 9 else id
        if key in table:
            return table[key]
    if "partners" in names:
        with sought():
            return _partner_called(id)
    raise Refusal(f"no record of {given.table} is called {id!r}{_advice(id, names)}", 1)


def _partner_called(name: str) -> Record:
    """The partner of that name; else the error says what may be meant."""
    try:
        return asem.partner(name)
    except asem.UnknownPartnerError as error:
        if error.suggestions or "takes no part" in str(error):
            raise
        raise Refusal(f"no record is called {name!r}{_advice(name, TABLES)}", 1) from None


def _advice(id: str, tables: tuple[str, ...]) -> str:
    """The record whose id is most like that, if there is one."""
    ids = [record.id for name in tables for record in getattr(asem, name)]
    return did_you_mean(find_nearest(id, ids))
