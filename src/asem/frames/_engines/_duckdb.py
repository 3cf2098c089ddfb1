"""Relations of DuckDB, in SQL of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asem.frames._columns import Holds
from asem.frames._engines._base import Engine
from asem.frames._engines._sql import DUCKDB, recoded, stages

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence

    from asem.frames._columns import Kind
    from asem.frames._engines._base import Stray
    from asem.frames._plan import Plan

__all__ = ["DuckDB"]

_KINDS: dict[str, Kind] = {
    "DATE": "date",
    "ENUM": "text",
    "TIMESTAMP WITH TIME ZONE": "zoned",
    "VARCHAR": "text",
    '"NULL"': "text",
    **dict.fromkeys(("TIMESTAMP", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS"), "datetime"),
    **dict.fromkeys(
        "TINYINT SMALLINT INTEGER BIGINT HUGEINT FLOAT DOUBLE DECIMAL".split(), "number"
    ),
    **dict.fromkeys("UTINYINT USMALLINT UINTEGER UBIGINT UHUGEINT".split(), "number"),
}


class DuckDB(Engine):
    """A relation of DuckDB."""

    lazy = True
    keeps_zones = False
    folds_names = True

    @property
    def columns(self) -> Sequence[Hashable]:
        return list(self.frame.columns)

    def holds(self, label: Hashable) -> Holds:
        shown = str(self.frame.types[self.frame.columns.index(label)])
        name = shown if shown.endswith("]") else shown.partition("(")[0]  # else a list of them
        return Holds(_KINDS.get(name), shown)

    def add(self, plan: Plan) -> tuple[Any, Iterable[Stray]]:
        steps, helpers = stages(plan, self, DUCKDB)
        frame = self.frame
        for number, stage in enumerate(steps, 1):
            without = f" EXCLUDE ({', '.join(map(DUCKDB.name, helpers))})" if helpers else ""
            frame = frame.project(_selected(stage, without if number == len(steps) else ""))
        return frame, ()

    def counts(self, *labels: Hashable) -> list[tuple[Any, ...]]:
        columns = ", ".join(map(DUCKDB.name, labels))
        groups = self.frame.aggregate(f"{columns}, count(*)", columns)
        return list(groups.fetchall())

    def recode(self, label: Hashable, new: Mapping[str, Mapping[Any, str]]) -> Any:
        kind = self.holds(label).kind or "text"
        column = DUCKDB.name(label)
        codes = {name: recoded(DUCKDB, column, kind, of) for name, of in new.items()}
        return self.frame.project(_selected(codes))


def _selected(columns: Mapping[str, str], without: str = "") -> str:
    """All columns, but for those that only served some more, and these."""
    return ", ".join(
        [f"*{without}", *(f"{text} AS {DUCKDB.name(name)}" for name, text in columns.items())]
    )
