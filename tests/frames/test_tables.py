"""The tables of the dataset are the same frames with every backend, in DuckDB and in Parquet."""

from __future__ import annotations

import sys
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import narwhals.stable.v2 as nw
import pytest

import asem
import asem.frames as af
from asem import FrameError, MissingExtraError
from asem.errors import InvalidChoiceError
from asem.export import flat_tables, write_parquet

from .. import invented
from .kinds import KINDS

if TYPE_CHECKING:
    from pathlib import Path

BACKENDS = {kind.name: kind for kind in KINDS if kind.name in ("pandas", "polars", "pyarrow")}
FLAT = flat_tables()
DTYPES = {
    "text": nw.String(),
    "date": nw.String(),
    "integer": nw.Int64(),
    "number": nw.Float64(),
    "boolean": nw.Boolean(),
    "day": nw.Date(),
}


def plain(value: Any) -> Any:
    """A value as every backend has it."""
    if isinstance(value, Decimal):
        return float(value)
    return value.date() if isinstance(value, datetime) else value


@pytest.mark.parametrize("kind", [pytest.param(kind, id=name) for name, kind in BACKENDS.items()])
def test_every_table(kind: Any) -> None:
    """Every value of every flat table, in columns of the type that it is said to hold."""
    if kind.missing:
        pytest.skip(kind.missing)
    for name, flat in FLAT.items():
        frame = af.table(name, backend=kind.name)
        schema = nw.from_native(frame, eager_only=True).schema
        assert list(schema) == [column.name for column in flat.columns]
        for column in flat.columns:
            expected = DTYPES[column.kind]
            if kind.name == "pandas" and column.kind == "day":
                expected = nw.Datetime("s")
            assert schema[column.name] == expected, (name, column.name)
        rows = [tuple(map(plain, row)) for row in kind.rows(frame, list(schema))]
        assert rows == [tuple(map(plain, row)) for row in flat.rows], name


def test_other_registries() -> None:
    """The records of another registry make its tables, also where it has none."""
    if BACKENDS["polars"].missing:
        pytest.skip(BACKENDS["polars"].missing)
    for registry in (invented.registry(), asem.Registry()):
        for name, flat in flat_tables(registry=registry).items():
            assert len(af.table(name, registry=registry, backend="polars")) == len(flat.rows)


def test_numbers() -> None:
    """A floating number prints as the exact one does: none has too many digits."""
    numbers = [
        value for flat in FLAT.values() for row in flat.rows for value in row
        if isinstance(value, Decimal)
    ]  # fmt: skip
    assert len(numbers) > 100
    assert all(Decimal(repr(float(number))) == number for number in numbers)


def test_nullable_in_pandas() -> None:
    """In pandas, too, a column with gaps keeps its type, and one without has the same."""
    if BACKENDS["pandas"].missing:
        pytest.skip(BACKENDS["pandas"].missing)
    types = af.table("figures").dtypes.astype(str)
    assert types["value"] == "Float64"
    assert af.table("meeting_hosts").dtypes.astype(str).to_dict() == {
        "meeting": "string", "position": "Int64", "partner": "string",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "options", "message"),
    [
        ("sumits", {}, "name is 'sumits': did you mean 'summits'"),
        ("?", {}, "name is '\\?': expected one of 'partners', 'partner_names'"),
        (5, {}, "name is 5: expected one of"),
        ("summits", {"backend": "panda"}, "backend is 'panda': did you mean 'pandas'"),
        ("summits", {"backend": "duckdb"}, "backend is 'duckdb': expected one of"),
    ],
)
def test_refused(name: Any, options: dict[str, Any], message: str) -> None:
    """What is not a table, or no backend, is refused with the nearest."""
    with pytest.raises(InvalidChoiceError, match=message):
        af.table(name, **options)


def test_missing_backend(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What is not installed is named."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(MissingExtraError, match="needs pyarrow, which is not installed"):
        write_parquet(tmp_path)
    with pytest.raises(MissingExtraError, match="needs pyarrow, which is not installed"):
        af.table("summits", backend="pyarrow")


class TestDuckDB:
    """The tables as views."""

    @pytest.fixture
    def connection(self) -> Any:
        duckdb = pytest.importorskip("duckdb", reason="duckdb: duckdb is not installed")
        with duckdb.connect() as connection:
            yield connection

    def test_views(self, connection: Any) -> None:
        """A view a table, with its rows and types; once more, and nothing has changed."""
        for _ in range(2):
            assert af.register(connection) == tuple(f"asem_{name}" for name in FLAT)
        for name, flat in FLAT.items():
            assert connection.table(f"asem_{name}").fetchall() == [
                tuple(map(plain, row)) for row in flat.rows
            ]
        types = dict(
            connection.sql(
                "SELECT column_name, column_type FROM (DESCRIBE asem_summits)"
            ).fetchall()
        )
        assert types["number"] == "BIGINT"
        joined = connection.sql(
            "SELECT p.name FROM asem_meeting_hosts h JOIN asem_partners p ON h.partner = p.id "
            "WHERE h.meeting = 'asem-5'"
        )
        assert joined.fetchall() == [("Viet Nam",)]

    def test_prefix(self, connection: Any) -> None:
        """Names that are taken are refused before anything is made; another prefix helps."""
        connection.execute("CREATE TABLE asem_sources AS SELECT 1 AS one")
        with pytest.raises(FrameError, match="a table or view 'asem_sources' already"):
            af.register(connection)
        assert connection.sql("SHOW TABLES").fetchall() == [("asem_sources",)]
        assert "meeting_summits" in af.register(connection, prefix="meeting_")
        connection.execute("CREATE VIEW x_figures AS SELECT 1")
        with pytest.raises(FrameError, match="'x_figures' already"):
            af.register(connection, prefix="x_")

    @pytest.mark.parametrize("wrong", [None, "data.db", sys])
    def test_no_connection(self, wrong: Any) -> None:
        """What is not a connection is refused with what is one."""
        with pytest.raises(FrameError, match=r"not a connection of DuckDB: expected what duckdb\."):
            af.register(wrong)


def test_parquet(tmp_path: Path) -> None:
    """A file a table, which reads back as the table."""
    import pyarrow.parquet as pq

    files = write_parquet(tmp_path / "new")
    assert [file.name for file in files] == [f"{name}.parquet" for name in FLAT]
    for file in files:
        assert pq.read_table(file).equals(af.table(file.stem, backend="pyarrow"))
    assert write_parquet(tmp_path / "new") == files
