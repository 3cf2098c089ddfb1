"""The engines, each with what it does differently and how much that saves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from narwhals.stable.v2 import dependencies

from asem.errors import FrameError

if TYPE_CHECKING:
    from asem.frames.engines.base import Engine

__all__ = ["engine_of"]

_THROUGH_NARWHALS = (
    dependencies.is_polars_dataframe,
    dependencies.is_polars_lazyframe,
    dependencies.is_pyspark_dataframe,
    dependencies.is_pyspark_connect_dataframe,
    dependencies.is_ibis_table,
    dependencies.is_sqlframe_dataframe,
)
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
    if dependencies.is_dask_dataframe(frame):
        from asem.frames.engines.dask import Dask  # noqa: PLC0415  # only the engine in use is loaded

        return Dask(frame)
    if dependencies.is_pandas_dataframe(frame):
        from asem.frames.engines.pandas import Pandas  # noqa: PLC0415  # the same

        return Pandas(frame)
    if dependencies.is_pyarrow_table(frame):  # pyright: ignore[reportUnknownMemberType]  # without pyarrow
        from asem.frames.engines.arrow import Arrow  # noqa: PLC0415  # the same

        return Arrow(frame)
    if dependencies.is_duckdb_relation(frame):
        from asem.frames.engines.duckdb import DuckDB  # noqa: PLC0415  # the same

        return DuckDB(frame)
    if any(is_one(frame) for is_one in _THROUGH_NARWHALS):
        from asem.frames.engines.expressions import Expressions  # noqa: PLC0415  # the same

        return Expressions(frame)
    kind = f"{type(frame).__module__.partition('.')[0]}.{type(frame).__name__}"
    raise FrameError(f"{kind} is no frame that asem.frames knows: expected {_EXPECTED}", frame)
