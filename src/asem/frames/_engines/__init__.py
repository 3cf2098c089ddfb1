"""The engines, each with what it does differently and how much that saves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from narwhals.stable.v2 import dependencies

from asem.errors import FrameError

if TYPE_CHECKING:
    from collections.abc import Callable

    from asem.frames._engines._base import Engine

__all__ = ["engine_of"]

_EXPECTED = (
    "a frame of pandas, polars, pyarrow, DuckDB, Dask, PySpark, ibis or sqlframe; a frame of "
    "modin goes through pandas"
)


_KINDS = (
    "dask_dataframe pandas_dataframe pyarrow_table duckdb_relation polars_dataframe "
    "polars_lazyframe ibis_table pyspark_dataframe pyspark_connect_dataframe sqlframe_dataframe"
).split()
"""What narwhals calls the frames that there is an engine for."""


def engine_of(frame: Any) -> Engine:
    """
    The engine of a frame.

    Raises:
        FrameError: It is none that asem.frames knows.
    """
    if dependencies.is_narwhals_dataframe(frame) or dependencies.is_narwhals_lazyframe(frame):
        engine = engine_of(frame.to_native())
        engine.wrap = _namespace_of(frame).from_native
        return engine
    Found: Callable[[Any], Engine]  # noqa: N806  # a class
    kind = next((kind for kind in _KINDS if getattr(dependencies, f"is_{kind}")(frame)), None)
    match kind:  # only the one in use is loaded, by imports that freezers see
        case "dask_dataframe":
            from asem.frames._engines._dask import Dask as Found
        case "pandas_dataframe":
            from asem.frames._engines._pandas import Pandas as Found
        case "pyarrow_table":
            from asem.frames._engines._arrow import Arrow as Found
        case "duckdb_relation":
            from asem.frames._engines._duckdb import DuckDB as Found
        case "polars_dataframe" | "polars_lazyframe":
            from asem.frames._engines._polars import Polars as Found
        case "ibis_table":
            from asem.frames._engines._ibis import Ibis as Found
        case "pyspark_dataframe" | "pyspark_connect_dataframe":
            from asem.frames._engines._spark import Spark as Found
        case "sqlframe_dataframe":
            from asem.frames._engines._spark import SQLFrame as Found
        case _:
            raise _refusal(frame)
    return Found(frame)


def _namespace_of(frame: Any) -> Any:
    """The narwhals that a frame is of: a stable one, or the one that moves."""
    stable = type(frame).__module__.split(".")[:3]
    if stable == ["narwhals", "stable", "v1"]:
        import narwhals.stable.v1 as nw_v1

        return nw_v1
    if stable == ["narwhals", "stable", "v2"]:
        import narwhals.stable.v2 as nw_v2

        return nw_v2
    import narwhals as nw

    return nw


def _refusal(frame: Any) -> FrameError:
    given = f"{type(frame).__module__.partition('.')[0]}.{type(frame).__name__}"
    return FrameError(f"{given} is not a frame that asem.frames knows: expected {_EXPECTED}", frame)
