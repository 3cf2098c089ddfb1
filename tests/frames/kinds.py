"""
The kinds of frames that the tests are run with, each on its real engine.

A kind makes a frame from a table of pyarrow, and reads rows back as Python values. What an engine
needs and is not there skips the tests of its kinds, with the reason.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import warnings
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    import pyarrow as pa

Rows = list[tuple[Any, ...]]


@dataclass(frozen=True)
class Kind:
    """
    A kind of frame.

    Attributes:
        name: What tests call it.
        needs: The modules without which there is none.
        make: Makes a frame from a table of pyarrow.
        rows: Reads the rows of some columns of a frame, in their order, null as `None`.
        lazy: Whether it holds a computation rather than values.
        cost: How many times the effort of a plain array a look at it takes.
        batched: Whether it takes so long over each frame that one large frame has to do.
        ordered: Whether its rows have an order.
        keeps_zones: Whether its columns of times know their zone.
        zoned: Whether it has times with a zone.
    """

    name: str
    needs: tuple[str, ...]
    make: Callable[[Any], Any]
    rows: Callable[[Any, list[str]], Rows]
    lazy: bool = False
    cost: int = 6
    batched: bool = False
    ordered: bool = True
    keeps_zones: bool = True
    zoned: bool = True

    @property
    def missing(self) -> str:
        """Why there is none; empty where there is."""
        for module in self.needs:
            if module == "java":
                if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
                    return f"{self.name}: there is no Java"
            elif find_spec(module) is None:
                return f"{self.name}: {module} is not installed"
        return ""


# Making frames


def _pandas(table: pa.Table, types: str = "") -> Any:
    import pandas as pd

    if types == "arrow":
        return table.to_pandas(types_mapper=pd.ArrowDtype)
    frame = table.to_pandas(date_as_object=types == "object")
    if types == "nullable":
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)  # pandas 2.2.0 casts before it looks
            return frame.convert_dtypes(dtype_backend="numpy_nullable")
    if types == "object":
        texts = [name for name, kind in frame.dtypes.items() if str(kind) in ("str", "string")]
        return frame.astype(dict.fromkeys(texts, object))
    if types == "category":
        texts = [name for name, kind in frame.dtypes.items() if str(kind) in ("object", "str")]
        return frame.astype(dict.fromkeys(texts, "category"))
    return frame


def _polars(table: pa.Table, *, lazy: bool = False, category: bool = False) -> Any:
    import polars as pl

    frame = pl.from_arrow(table)
    if category:
        frame = frame.with_columns(pl.col(pl.String).cast(pl.Categorical))
    return frame.lazy() if lazy else frame


def _arrow(table: pa.Table, *, encoded: bool = False) -> Any:
    import pyarrow as pa

    if encoded:
        columns = [
            column.dictionary_encode() if pa.types.is_string(column.type) else column
            for column in table.columns
        ]
        table = pa.table(columns, table.column_names)
    half = table.num_rows // 2
    return pa.concat_tables([table[:half], table[half:]])


@cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="frames-"))


@cache
def _connection() -> Any:
    import duckdb

    connection = duckdb.connect()
    connection.execute("SET TimeZone = 'America/New_York'")
    return connection


_names = iter(range(10**9))


def _table(table: pa.Table) -> str:
    """The name of a table of DuckDB with these rows."""
    connection = _connection()
    name = f"t{next(_names)}"
    connection.register("given", table)
    connection.execute(f"CREATE TABLE {name} AS FROM given")
    connection.unregister("given")
    return name


def _duckdb(table: pa.Table) -> Any:
    return _connection().table(_table(table))


def _parquet(table: pa.Table) -> Any:
    import pyarrow.parquet as pq

    path = _folder() / f"{next(_names)}.parquet"
    pq.write_table(table, path, row_group_size=max(7, table.num_rows // 8))
    return _connection().read_parquet(str(path))


def _dask(table: pa.Table, types: str = "") -> Any:
    import dask.dataframe as dd

    return dd.from_pandas(_pandas(table, types), npartitions=3, sort=False)


def _ibis(table: pa.Table) -> Any:
    import ibis

    return ibis.memtable(table)


@cache
def _ibis_connection() -> Any:
    import ibis

    return ibis.duckdb.from_connection(_connection())


@cache
def _ibis_sqlite_connection() -> Any:
    import ibis

    return ibis.sqlite.connect()


def _ibis_sqlite(table: pa.Table) -> Any:
    import ibis

    types = zip(table.column_names, table.schema.types, strict=True)
    table = table.drop_columns([name for name, kind in types if getattr(kind, "tz", None)])
    connection, name = _ibis_sqlite_connection(), f"t{next(_names)}"
    connection.create_table(name, schema=ibis.memtable(table).schema())
    marks = ", ".join("?" * table.num_columns)
    rows = [
        [value.isoformat(" ") if isinstance(value, datetime) else value for value in row.values()]
        for row in table.to_pylist()
    ]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of Python, how it writes dates
        connection.con.executemany(f"INSERT INTO {name} VALUES ({marks})", rows)
    return connection.table(name)


def _ibis_duckdb(table: pa.Table) -> Any:
    return _ibis_connection().table(_table(table))


@cache
def spark() -> Any:
    """The session of Spark: two threads of this machine, or a master that is asked for."""
    from pyspark.sql import SparkSession

    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    session = (
        SparkSession.builder.master(os.environ.get("ASEM_SPARK_MASTER", "local[2]"))
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.shuffle.partitions", "1")
        # Nothing here runs long enough to repay a second look of the compiler of Java.
        .config("spark.driver.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
        .config("spark.sql.session.timeZone", "America/New_York")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("OFF")
    return session


def _spark(table: pa.Table) -> Any:
    if "datetime" not in table.column_names:
        return _spark_of(table)
    # Spark would make instants of these by the zone of the session, whose summers after 2037 are
    # not those of Python; so they go in as text.
    place = table.column_names.index("datetime")
    table = table.set_column(place, "datetime", table.column("datetime").cast("string"))
    frame = _spark_of(table)
    return frame.withColumn("datetime", frame.datetime.cast("timestamp_ntz"))


def _spark_of(table: pa.Table) -> Any:
    from pyspark.sql.pandas.types import from_arrow_schema

    if spark().version >= "4":
        return spark().createDataFrame(table)
    rows = [tuple(row.values()) for row in table.to_pylist()]  # 3.5 takes no tables of pyarrow
    return spark().createDataFrame(rows, from_arrow_schema(table.schema))


@cache
def _sqlframe_session() -> Any:
    from sqlframe.duckdb import DuckDBSession

    return DuckDBSession(conn=_connection())


def _sqlframe(table: pa.Table) -> Any:
    return _sqlframe_session().read.table(_table(table))


# Reading rows


def _from_pandas(frame: Any, names: list[str]) -> Rows:
    import pandas as pd

    def plain(name: str, value: Any) -> Any:
        if (
            isinstance(value, pd.Timestamp) and not pd.isna(value) and name[:5] == "asem_"
        ):  # it has no type for days
            return value.date()
        return None if pd.isna(value) else value

    columns = [[plain(name, value) for value in frame[name]] for name in names]
    return list(zip(*columns, strict=True))


def _from_polars(frame: Any, names: list[str]) -> Rows:
    rows: Rows = frame.lazy().select(names).collect().rows()
    return rows


def _from_arrow(table: Any, names: list[str]) -> Rows:
    return list(zip(*(table.column(name).to_pylist() for name in names), strict=True))


def _from_duckdb(relation: Any, names: list[str]) -> Rows:
    places = [relation.columns.index(name) for name in names]
    return [tuple(row[place] for place in places) for row in relation.fetchall()]


def _from_dask(frame: Any, names: list[str]) -> Rows:
    return _from_pandas(frame[names].compute(), names)


def _from_ibis(table: Any, names: list[str]) -> Rows:
    return _from_arrow(table.select(names).to_pyarrow(), names)


def _from_spark(frame: Any, names: list[str]) -> Rows:
    return [tuple(row) for row in frame.select(*names).collect()]


_PANDAS = ("pandas", "pyarrow")

_POLARS = ("polars", "pyarrow")
_DUCKDB = ("duckdb", "pyarrow", "pytz")
_IBIS = ("ibis", *_DUCKDB)
_DASK = ("dask", *_PANDAS)
_LAZY: dict[str, Any] = {"lazy": True, "batched": True}
_INSTANTS = {"keeps_zones": False}

KINDS = (
    Kind("pandas", _PANDAS, _pandas, _from_pandas),
    Kind("pandas-object", _PANDAS, partial(_pandas, types="object"), _from_pandas),
    Kind("pandas-nullable", _PANDAS, partial(_pandas, types="nullable"), _from_pandas),
    Kind("pandas-arrow", _PANDAS, partial(_pandas, types="arrow"), _from_pandas),
    Kind("pandas-category", _PANDAS, partial(_pandas, types="category"), _from_pandas),
    Kind("polars", _POLARS, _polars, _from_polars, cost=30),
    Kind("polars-category", _POLARS, partial(_polars, category=True), _from_polars, cost=30),
    Kind("polars-lazy", _POLARS, partial(_polars, lazy=True), _from_polars, lazy=True, cost=30),
    Kind("pyarrow", ("pyarrow",), _arrow, _from_arrow),
    Kind("pyarrow-dictionary", ("pyarrow",), partial(_arrow, encoded=True), _from_arrow),
    Kind("duckdb", _DUCKDB, _duckdb, _from_duckdb, **_LAZY, keeps_zones=False),
    Kind("duckdb-parquet", _DUCKDB, _parquet, _from_duckdb, **_LAZY, keeps_zones=False),
    Kind("dask", _DASK, _dask, _from_dask, **_LAZY),
    Kind("dask-arrow", _DASK, partial(_dask, types="arrow"), _from_dask, **_LAZY),
    Kind("pyspark", ("pyspark", "java", *_PANDAS), _spark, _from_spark, **_LAZY, **_INSTANTS),
    Kind("ibis", _IBIS, _ibis, _from_ibis, **_LAZY, **_INSTANTS, ordered=False),
    Kind("ibis-sqlite", _IBIS, _ibis_sqlite, _from_ibis, **_LAZY, **_INSTANTS, zoned=False),
    Kind("ibis-duckdb", _IBIS, _ibis_duckdb, _from_ibis, **_LAZY, keeps_zones=False),
    Kind(
        "sqlframe",
        ("sqlframe", *_DUCKDB),
        _sqlframe,
        _from_spark,
        **_LAZY,
        **_INSTANTS,
        ordered=False,
    ),
)
