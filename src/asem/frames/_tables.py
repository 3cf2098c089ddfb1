"""The tables of the dataset as frames, and as views in DuckDB."""

from __future__ import annotations

import sys
from functools import cache
from typing import Any, cast

from asem._choices import require_choice
from asem.errors import FrameError
from asem.export._flat import FlatTable, flat_tables
from asem.frames._make import Backend, Content, make_frame, require
from asem.registry import Registry, canonical
from asem.registry._registry import require_registry

__all__ = ["frame_of", "register", "table"]


def table(name: str, /, *, backend: Backend = "pandas", registry: Registry | None = None) -> Any:
    """
    Return a table of the dataset as a frame: one row for each record, one value in each cell.

    The tables, their columns and what these mean are those of `asem.export.flat_tables`, and of
    the files in `data/`. The types are the same with every backend, and all know nulls:

    - text is text: ids, names, words, and dates that are known as years or months only;
    - whole numbers are integers of 64 bits, truth values are truth values;
    - amounts and values are floating numbers of 64 bits, because pandas has no exact ones and no
      engine adds exact and floating ones alike; each of them prints as it is in the dataset;
    - days are dates; in pandas, which has none, times at midnight.

    Args:
        name: The name of the table.
        backend: What makes the frame: `"pandas"`, `"polars"` or `"pyarrow"`.
        registry: Whose records; those of the dataset if `None`.

    Raises:
        InvalidChoiceError: There is no such table, or no such backend.
        MissingExtraError: The backend is not installed.

    >>> import asem.frames as af
    >>> af.table("meeting_hosts", backend="polars").row(0)
    ('asem-1', 1, 'THA')
    """
    tables = _flat(require_registry(registry))
    return frame_of(tables[require_choice("name", name, tables)], backend)


def frame_of(flat: FlatTable, backend: Backend) -> Any:
    """Return a flat table as a frame."""
    columns: dict[str, tuple[Content, list[Any]]] = {}
    for place, column in enumerate(flat.columns):
        values: list[Any] = [row[place] for row in flat.rows]
        if column.kind == "number":
            values = [None if value is None else float(value) for value in values]
        kind = "text" if column.kind == "date" else column.kind
        columns[column.name] = (cast("Content", kind), values)
    return make_frame(columns, backend)


def _flat(registry: Registry) -> dict[str, FlatTable]:
    return _canonical() if registry is canonical() else flat_tables(registry=registry)


@cache
def _canonical() -> dict[str, FlatTable]:
    return flat_tables()


def register(
    connection: Any, /, *, prefix: str = "asem_", registry: Registry | None = None
) -> tuple[str, ...]:
    """
    Make every table of the dataset a view in a DuckDB connection.

    The views are temporary: the connection has them until it is closed, and a database file does
    not keep them. To register again replaces them.

    Args:
        connection: A connection of DuckDB; `duckdb.default_connection()` is the one that
            `duckdb.sql` uses.
        prefix: How the names of the views begin.
        registry: Whose records; those of the dataset if `None`.

    Returns:
        The names of the views.

    Raises:
        FrameError: That is not a connection, or it has a table or a lasting view of such a name;
            then no view is made.
        MissingExtraError: pyarrow is not installed, which DuckDB reads the tables from.

    >>> import asem.frames as af, duckdb
    >>> connection = duckdb.connect()
    >>> names = af.register(connection)
    >>> connection.sql("SELECT count(*) FROM asem_summits").fetchall()
    [(13,)]
    """
    kind: Any = getattr(sys.modules.get("duckdb"), "DuckDBPyConnection", ())
    if not isinstance(connection, kind):
        raise FrameError(
            f"{type(connection).__name__} is not a connection of DuckDB: expected what "
            "duckdb.connect() or duckdb.default_connection() gives",
            connection,
        )
    require("pyarrow")
    source = require_registry(registry)
    views = {f"{prefix}{name}": flat for name, flat in _flat(source).items()}
    taken = {view.casefold() for view in views}  # DuckDB knows no case of names
    lasting = connection.execute(
        "SELECT table_name FROM duckdb_tables() "
        "UNION ALL SELECT view_name FROM duckdb_views() WHERE NOT temporary"
    ).fetchall()
    for (name,) in lasting:
        if name.casefold() in taken:
            raise FrameError(
                f"the connection has a table or view {name!r} already: choose another prefix", name
            )
    for view, flat in views.items():
        connection.register(view, frame_of(flat, "pyarrow"))
    return tuple(views)
