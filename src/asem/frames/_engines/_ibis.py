"""Tables of ibis on DuckDB and SQLite, in the SQL of these."""

from __future__ import annotations

import sys
from importlib import import_module
from itertools import count
from typing import TYPE_CHECKING, Any

import narwhals.stable.v2 as nw

from asem.errors import FrameError
from asem.frames._columns import Holds, unused_name
from asem.frames._engines._base import Engine
from asem.frames._engines._sql import DUCKDB, SQLITE, recoded, stages

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence

    from asem.frames._engines._base import Stray
    from asem.frames._engines._sql import Dialect
    from asem.frames._plan import Plan

__all__ = ["Ibis"]

_TYPES = {"bool": "boolean", "int": "int64", "text": "string", "date": "date"}

_numbers = count()
"""Of which no two views have the same, so that what is annotated twice knows them apart."""


class Ibis(Engine):
    """A table of ibis on DuckDB or SQLite."""

    lazy = True
    keeps_zones = False
    folds_names = True

    def __init__(self, frame: Any) -> None:
        super().__init__(frame)
        self._backend = frame.get_backend()
        found: dict[str, Dialect] = {"duckdb": DUCKDB, "sqlite": SQLITE}
        if self._backend.name not in found:
            raise FrameError(
                f"asem.frames knows ibis on DuckDB and SQLite, and this table is on "
                f"{self._backend.name}: execute it first, as table.to_pyarrow()",
                self._backend.name,
            )
        self._dialect = found[self._backend.name]

    @property
    def columns(self) -> Sequence[Hashable]:
        return list(self.frame.columns)

    def holds(self, label: Hashable) -> Holds:
        dtype = self.frame.schema()[label]
        if dtype.is_null():
            return Holds("text", str(dtype))
        found = Holds.of(nw.from_native(self.frame.select(label)).collect_schema()[label], dtype)
        return (
            found._replace(kind=None)
            if found.kind == "zoned" and self._dialect is SQLITE
            else found
        )

    def add(self, plan: Plan) -> tuple[Any, Iterable[Stray]]:
        steps, _ = stages(plan, self, self._dialect)
        types = {name: column.table.dtype for name, column in plan.columns.items()}
        return self._queried(steps, types), ()

    def counts(self, *labels: Hashable) -> list[tuple[Any, ...]]:
        table = self.frame.select(*labels)
        groups = table.group_by(*labels).agg(**{unused_name("rows", self): table.count()})
        return [tuple(row.values()) for row in groups.to_pyarrow().to_pylist()]

    def recode(self, label: Hashable, new: Mapping[str, Mapping[Any, str]]) -> Any:
        kind = self.holds(label).kind or "text"
        column = self._dialect.name(label)
        codes = {name: recoded(self._dialect, column, kind, of) for name, of in new.items()}
        return self._queried([codes], dict.fromkeys(new, "text"))

    def _queried(self, steps: Sequence[Mapping[str, str]], types: Mapping[str, str]) -> Any:
        """The table with columns of some types, which the last step adds."""
        dialect = self._dialect
        table = f"asem_rows_{next(_numbers)}"
        query = f"SELECT * FROM {dialect.name(table)}"  # noqa: S608  # of our own text alone
        for stage in steps:
            more = ", ".join(f"{text} AS {dialect.name(name)}" for name, text in stage.items())
            query = f"SELECT *, {more} FROM ({query})"  # noqa: S608  # the same
        names = ", ".join(map(dialect.name, [*self.columns, *types]))
        query = f"SELECT {names} FROM ({query})"  # noqa: S608  # the same
        # A view keeps the table that it is of, with all that ibis brings in when it executes.
        operations: Any = import_module("ibis.expr.operations")
        ibis: Any = sys.modules["ibis"]
        schema = {**self.frame.schema(), **{name: _TYPES[dtype] for name, dtype in types.items()}}
        parent = self.frame.alias(table).op()
        view = operations.SQLStringView(parent=parent, query=query, schema=ibis.schema(schema))
        return view.to_expr()
