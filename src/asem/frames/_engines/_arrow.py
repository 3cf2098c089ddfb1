"""Tables of pyarrow, through numpy without copying."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from asem.frames._columns import Holds
from asem.frames._engines._arrays import (
    PER_DAY,
    Distinct,
    Kernel,
    NewColumn,
    Numbers,
    Places,
    Reader,
    recoded,
)
from asem.frames._engines._base import Engine

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence

    from asem.frames._columns import Days
    from asem.frames._engines._base import Stray
    from asem.frames._plan import Plan

__all__ = ["Arrow", "ArrowReader", "arrow_array", "holds_of"]


class Arrow(Engine):
    """A table of pyarrow."""

    @property
    def columns(self) -> Sequence[Hashable]:
        return list(self.frame.column_names)

    def holds(self, label: Hashable) -> Holds:
        return holds_of(self.frame[label].type)

    def add(self, plan: Plan) -> tuple[Any, Iterable[Stray]]:
        kernel = Kernel(self._read, plan)
        columns = kernel.columns()
        return self._with(columns), kernel.strays(columns)

    def counts(self, *labels: Hashable) -> list[tuple[Any, ...]]:
        rows = self.frame.num_rows
        if len(labels) == 1 and self.frame[labels[0]].null_count == rows:  # lists have no groups
            return [(None, rows)] * bool(rows)
        groups = self.frame.select(labels).group_by(list(labels)).aggregate([([], "count_all")])
        return [tuple(row.values()) for row in groups.to_pylist()]

    def recode(self, label: Hashable, new: Mapping[str, Mapping[Any, str]]) -> Any:
        reader = ArrowReader(self.frame[label])
        return self._with({name: recoded(reader, codes) for name, codes in new.items()})

    def is_void(self, label: Hashable) -> bool:
        return bool(self._read(label).is_null().all())

    def _read(self, label: Hashable) -> ArrowReader:
        return ArrowReader(self.frame[label])

    def _with(self, columns: Mapping[str, NewColumn]) -> Any:
        table = self.frame
        for name, column in columns.items():
            table = table.append_column(name, arrow_array(column))
        return table


def holds_of(type: Any) -> Holds:
    """What a column of a type holds; that of a dictionary is that of its values."""
    types: Any = sys.modules["pyarrow"].types
    values = type.value_type if types.is_dictionary(type) else type
    kinds: Any = {
        "number": (types.is_integer, types.is_floating, types.is_decimal),
        "text": (types.is_string, types.is_large_string, types.is_string_view),
        "date": (types.is_date,),
        "datetime": (types.is_timestamp,),
    }
    for kind, tests in kinds.items():
        if any(test(values) for test in tests):
            zoned = kind == "datetime" and values.tz is not None
            return Holds("zoned" if zoned else kind, str(type))
    return Holds(None, str(type))


class ArrowReader(Reader):
    """A column of pyarrow as arrays of numpy."""

    def __init__(self, column: Any) -> None:
        self._arrow: Any = sys.modules["pyarrow"]
        is_view = self._arrow.types.is_string_view(column.type)  # which is not looked for in lists
        self._column = column.cast("large_string") if is_view else column

    def is_null(self) -> Any:
        return self._column.is_null(nan_is_null=True).to_numpy(zero_copy_only=False)

    def take(self, rows: Any) -> list[Any]:
        values: list[Any] = self._column.take(self._arrow.array(rows)).to_pylist()
        return values

    def places(self, known: Sequence[Any]) -> Places:
        column = self._column
        if holds_of(column.type).kind != "text" or self._arrow.types.is_dictionary(column.type):
            return super().places(known)
        compute: Any = import_module("pyarrow.compute")
        found = compute.index_in(column, self._arrow.array(known, column.type))
        absent = found.null_count
        if absent:
            found = found.fill_null(len(known))
        return Places(found.to_numpy(), absent, absent - column.null_count)

    def distinct(self) -> Distinct:
        column = self._column
        if column.null_count == len(column):  # also of types that have no dictionary
            return Distinct(import_module("numpy").full(len(column), -1, "int64"), [])
        if not self._arrow.types.is_dictionary(column.type):
            column = column.dictionary_encode()
        column = column.unify_dictionaries().combine_chunks()
        indices = column.indices
        if indices.null_count or not self._arrow.types.is_signed_integer(indices.type):
            indices = indices.cast("int64").fill_null(-1)
        return Distinct(indices.to_numpy(), column.dictionary.to_pylist())

    def numbers(self, days: Days) -> Numbers | None:
        column, types = self._column, self._arrow.types
        if types.is_dictionary(column.type):
            return None
        per_day = 1
        if days.kind == "zoned":
            compute: Any = import_module("pyarrow.compute")
            zone = days.zone or column.type.tz
            column = compute.local_timestamp(
                column.cast(self._arrow.timestamp(column.type.unit, zone))
            )
        if types.is_date(column.type):
            column = column.cast("date32").cast("int32")
        elif types.is_timestamp(column.type):
            per_day, column = PER_DAY[column.type.unit], column.cast("int64")
        elif days.kind != "number" or days.form is not None or types.is_decimal(column.type):
            return None
        missing = None
        if column.null_count:
            missing = column.is_null().to_numpy(zero_copy_only=False)
            column = column.fill_null(0)
        return Numbers(column.to_numpy(zero_copy_only=False), per_day, missing)


def arrow_array(column: NewColumn) -> Any:
    """A column as an array of pyarrow."""
    arrow: Any = sys.modules["pyarrow"]
    array = arrow.array(column.data)
    if column.missing is not None:  # by its buffers: a mask takes three times as long
        valid = arrow.array(~column.missing).buffers()[1]
        array = arrow.Array.from_buffers(array.type, len(array), [valid, array.buffers()[1]])
    if column.dtype == "text":
        return arrow.array(column.texts, "string").take(array)
    return array.cast("int32").cast("date32") if column.dtype == "date" else array
