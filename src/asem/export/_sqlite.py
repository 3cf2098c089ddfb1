"""A registry as a database in one file (SQLite), for SQL and for programs that know no Python."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from decimal import Decimal
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from asem._data.release import DATA_AS_OF, __version__
from asem._paths import as_path
from asem.export._flat import flat_tables
from asem.registry import Registry

if TYPE_CHECKING:
    import sqlite3

    from asem.export._flat import Column, FlatTable, Value

__all__ = ["write_sqlite"]

_TYPES = {"text": "TEXT", "integer": "INTEGER", "number": "TEXT", "boolean": "INTEGER"}
"""Amounts are text, as they are written: a float would round them. So are days and dates."""


def write_sqlite(path: str | PathLike[str], /, *, registry: Registry | None = None) -> Path:
    """
    Write a registry as a SQLite database, and return its path.

    It has the tables and columns of `flat_tables`, each with its key, what refers to other tables
    as foreign keys, the words that a column takes as a check, and the meanings of tables and
    columns as `asem_columns`. `NULL` is what is not known, does not apply or has not ended. Days
    and dates are ISO 8601 text, as exact as they are known, amounts decimal text, truth values 0
    and 1. `asem_release` has the version and the day of asem's data.

    Args:
        path: Where to; a file that is there is replaced.
        registry: What to write; asem's own where left out.

    Raises:
        OSError: The file cannot be written.
        StructureError: The path is not one.

    >>> from asem.export import write_sqlite
    >>> import asem, sqlite3, tempfile
    >>> from contextlib import closing
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     file = write_sqlite(f"{folder}/asem.sqlite")
    ...     with closing(sqlite3.connect(file)) as database:
    ...         database.execute("select city from summits where number = 5").fetchone()
    ('Hanoi',)
    """
    import sqlite3  # which small Pythons and browsers may lack, where all else works

    file = as_path(path)
    tables = flat_tables(registry=registry)
    with closing(sqlite3.connect(":memory:")) as database:
        with database:
            for table in tables.values():
                marks = ", ".join("?" * len(table.columns))
                rows = [[_held(value) for value in row] for row in table.rows]
                database.execute(_definition(table, tables))
                database.executemany(f"INSERT INTO {_name(table.name)} VALUES ({marks})", rows)  # noqa: S608  # names of ours, quoted
            _describe(database, tables)
        file.write_bytes(database.serialize())
    return file


def _definition(table: FlatTable, tables: dict[str, FlatTable]) -> str:
    """The table as SQL: columns, key, and where its columns lead."""
    parts = [_column(column) for column in table.columns]
    parts.append(f"PRIMARY KEY ({_names(table.key)})")
    parts += [
        _reference((column.name,), column.refers_to, ("id",))
        for column in table.columns
        if column.refers_to is not None
    ]
    if table.part_of is not None and len(table.key) > 2:
        parts.append(_reference(table.key[:-1], table.part_of, tables[table.part_of].key))
    body = ",\n  ".join(parts)
    return f"CREATE TABLE {_name(table.name)} (\n  {body}\n) STRICT"


def _column(column: Column) -> str:
    text = f"{_name(column.name)} {_TYPES.get(column.kind, 'TEXT')}"
    if not column.optional:
        text += " NOT NULL"
    if column.words:
        words = ", ".join("'" + word.replace("'", "''") + "'" for word in column.words)
        text += f" CHECK ({_name(column.name)} IN ({words}))"
    return text


def _reference(columns: tuple[str, ...], table: str, there: tuple[str, ...]) -> str:
    return f"FOREIGN KEY ({_names(columns)}) REFERENCES {_name(table)} ({_names(there)})"


def _names(names: tuple[str, ...]) -> str:
    return ", ".join(map(_name, names))


def _name(name: str) -> str:
    return f'"{name}"'


def _held(value: Value) -> str | int | None:
    """A value as SQLite holds it."""
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, date):
        return value.isoformat()
    return value


def _describe(database: sqlite3.Connection, tables: dict[str, FlatTable]) -> None:
    """Add what tables and columns mean, and what the data is."""
    database.execute(
        'CREATE TABLE "asem_columns" ("table" TEXT NOT NULL, "column" TEXT NOT NULL, '
        '"meaning" TEXT NOT NULL, PRIMARY KEY ("table", "column")) STRICT'
    )
    meanings = [
        (table.name, column.name, column.meaning)
        for table in tables.values()
        for column in table.columns
    ]
    database.executemany('INSERT INTO "asem_columns" VALUES (?, ?, ?)', meanings)
    database.execute(
        'CREATE TABLE "asem_release" ("version" TEXT NOT NULL, "data_as_of" TEXT NOT NULL) STRICT'
    )
    database.execute(
        'INSERT INTO "asem_release" VALUES (?, ?)', (__version__, DATA_AS_OF.isoformat())
    )
