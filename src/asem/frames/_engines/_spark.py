"""Frames of PySpark, and of sqlframe on DuckDB, which is called the same way."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import narwhals.stable.v2 as nw

from asem.errors import FrameError
from asem.frames._columns import Holds
from asem.frames._engines._base import Engine
from asem.frames._engines._sql import DUCKDB, SPARK, recoded, stages

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence

    from asem.frames._engines._base import Stray
    from asem.frames._engines._sql import Dialect
    from asem.frames._plan import Plan

__all__ = ["SQLFrame", "Spark"]


class Spark(Engine):
    """A frame of PySpark; its plan has no function of Python, no exchange and no join."""

    lazy = True
    keeps_zones = False
    folds_names = True
    _dialect: Dialect = SPARK

    @property
    def columns(self) -> Sequence[Hashable]:
        return list(self.frame.columns)

    def holds(self, label: Hashable) -> Holds:
        schema = nw.from_native(self.frame.select(SPARK.name(label))).collect_schema()
        (dtype,) = schema.values()
        return Holds("text", "void") if dtype == nw.Unknown() else Holds.of(dtype, dtype)

    def add(self, plan: Plan) -> tuple[Any, Iterable[Stray]]:
        steps, helpers = stages(plan, self, self._dialect)
        frame = self.frame
        for stage in steps:
            frame = self._with(frame, stage)
        return frame.drop(*helpers), ()

    def counts(self, *labels: Hashable) -> list[tuple[Any, ...]]:
        rows = self.frame.groupBy(*map(SPARK.name, labels)).count().collect()
        return [tuple(row) for row in rows]

    def recode(self, label: Hashable, new: Mapping[str, Mapping[Any, str]]) -> Any:
        kind, column = self.holds(label).kind or "text", self._dialect.name(label)
        codes = {name: recoded(self._dialect, column, kind, of) for name, of in new.items()}
        return self._with(self.frame, codes)

    def _with(self, frame: Any, columns: Mapping[str, str]) -> Any:
        """A frame with columns more."""
        texts = [f"{text} AS {self._dialect.name(name)}" for name, text in columns.items()]
        return frame.selectExpr("*", *texts)


class SQLFrame(Spark):
    """A frame of sqlframe on DuckDB."""

    _dialect = DUCKDB

    def __init__(self, frame: Any) -> None:
        super().__init__(frame)
        home = type(frame).__module__.split(".")[1]
        if home != "duckdb":
            raise FrameError(
                f"asem.frames knows sqlframe on DuckDB, and this frame is on {home}: execute it "
                "first, as frame.toPandas()",
                home,
            )

    def _with(self, frame: Any, columns: Mapping[str, str]) -> Any:
        parse: Any = import_module("sqlglot").parse_one
        column: Any = import_module("sqlframe.duckdb.column").Column
        texts = (
            column(parse(text, dialect="duckdb")).alias(name) for name, text in columns.items()
        )
        return frame.select("*", *texts)
