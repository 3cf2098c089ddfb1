"""The engines, each with what it does differently and how much that saves."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from narwhals.stable.v2 import dependencies

from asem.errors import FrameError

if TYPE_CHECKING:
    from asem.frames.engines.base import Engine

__all__ = ["engine_of"]

_ENGINES = (
    ("dask_dataframe", "dask", "Dask"),
    ("pandas_dataframe", "pandas", "Pandas"),
    ("pyarrow_table", "arrow", "Arrow"),
    ("duckdb_relation", "duckdb", "DuckDB"),
    ("polars_dataframe", "polars", "Polars"),
    ("polars_lazyframe", "polars", "Polars"),
    ("ibis_table", "ibis", "Ibis"),
    ("pyspark_dataframe", "expressions", "Expressions"),
    ("pyspark_connect_dataframe", "expressions", "Expressions"),
    ("sqlframe_dataframe", "expressions", "Expressions"),
)
"""What narwhals calls a frame; the module and the class for it. Only the one in use is loaded."""

_EXPECTED = (
    "a frame of pandas, polars, pyarrow, DuckDB, Dask, PySpark, ibis or sqlframe; a frame of "
    "modin goes through pandas"
)


def engine_of(frame: Any) -> Engine:
    """
    The engine of a frame.

    Raises:
        FrameError: It is none that asem.frames knows.
    """
    for kind, module, name in _ENGINES:
        if getattr(dependencies, f"is_{kind}")(frame):
            engine: Engine = getattr(import_module(f"asem.frames.engines.{module}"), name)(frame)
            return engine
    given = f"{type(frame).__module__.partition('.')[0]}.{type(frame).__name__}"
    raise FrameError(f"{given} is no frame that asem.frames knows: expected {_EXPECTED}", frame)
