"""Frames of pandas, of whatever types: numpy's, nullable ones, pyarrow's."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from asem.errors import FrameError
from asem.frames._columns import Holds
from asem.frames._engines._arrays import (
    PER_DAY,
    Distinct,
    Kernel,
    NewColumn,
    Numbers,
    Reader,
    recoded,
)
from asem.frames._engines._arrow import ArrowReader, arrow_array, holds_of
from asem.frames._engines._base import Engine
from asem.registry._codes import is_missing

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence

    from asem.frames._columns import Days, Kind
    from asem.frames._engines._base import Stray
    from asem.frames._plan import Plan

__all__ = ["Pandas", "add", "counts", "holds", "labels", "recode"]

_OBJECTS: dict[str, Kind | None] = {
    "string": "text",
    "integer": "number",
    "floating": "number",
    "mixed-integer-float": "number",
    "decimal": "number",
    "boolean": None,
}
"""What a column of objects holds, as pandas finds out: where nulls made it one."""


class Pandas(Engine):
    """A frame of pandas."""

    @property
    def columns(self) -> Sequence[Hashable]:
        return labels(self.frame)

    def holds(self, label: Hashable) -> Holds:
        return holds(self.frame, label)

    def add(self, plan: Plan) -> tuple[Any, Iterable[Stray]]:
        return _added(self.frame, plan)

    def counts(self, *labels: Hashable) -> list[tuple[Any, ...]]:
        return counts(self.frame, labels)

    def is_void(self, label: Hashable) -> bool:
        return bool(_reader(_series(self.frame, label)).is_null().all())

    def recode(self, label: Hashable, new: Mapping[str, Mapping[Any, str]]) -> Any:
        return recode(self.frame, label, new)


# Functions of their own, for Dask to send around.


def labels(frame: Any) -> list[Hashable]:
    """The names of the columns, and of those levels of the index that no column is called like."""
    names = list(frame.columns)
    if frame.columns.nlevels > 1:  # ("iso3", "") is called "iso3", too
        names += dict.fromkeys(name for name, *rest in names if not any(rest))
    return [*names, *(name for name in frame.index.names if name is not None and name not in names)]


def _series(frame: Any, label: Hashable) -> Any:
    """A column, or a level of the index, as a series."""
    if label in frame.columns:
        return frame[label]
    return sys.modules["pandas"].Series(frame.index.get_level_values(label))


def add(frame: Any, plan: Plan) -> Any:
    """A frame with the columns of a plan."""
    return _added(frame, plan)[0]


def _added(frame: Any, plan: Plan) -> tuple[Any, Iterable[Stray]]:
    readers = {label: _reader(_series(frame, label)) for label in plan.labels}
    kernel = Kernel(readers.__getitem__, plan)
    columns = kernel.columns()
    added = _with(frame, columns, [side.codes.label for side in plan.sides])
    return added, kernel.strays(columns)


def recode(frame: Any, label: Hashable, new: Mapping[str, Mapping[Any, str]]) -> Any:
    """A frame with columns more: the code of each value."""
    reader = _reader(_series(frame, label))
    return _with(frame, {name: recoded(reader, codes) for name, codes in new.items()}, [label])


def counts(frame: Any, labels: Sequence[Hashable]) -> list[tuple[Any, ...]]:
    """The distinct rows of some columns, each with their number."""
    if len(labels) == 1:  # faster than groups
        indices, values = _reader(_series(frame, labels[0])).distinct()
        numbers = sys.modules["numpy"].bincount(indices + 1, minlength=len(values) + 1).tolist()
        return [row for row in zip([None, *values], numbers, strict=True) if row[1]]
    pandas: Any = sys.modules["pandas"]
    frame = pandas.DataFrame({n: _series(frame, label).array for n, label in enumerate(labels)})
    groups = frame.groupby(list(frame), dropna=False, observed=True, sort=False).size()
    columns = (groups.index.get_level_values(n).tolist() for n in frame)
    rows = zip(*columns, groups.tolist(), strict=True)
    return [tuple(None if is_missing(value) else value for value in row) for row in rows]


def holds(frame: Any, label: Hashable) -> Holds:
    """What a column holds: that of categories is that of each, of objects what all of them are."""
    series = _series(frame, label)
    pandas: Any = sys.modules["pandas"]
    dtype = series.dtype
    shown = str(dtype)
    if isinstance(dtype, pandas.CategoricalDtype):
        dtype = dtype.categories.dtype
    if isinstance(dtype, pandas.ArrowDtype):
        return holds_of(dtype.pyarrow_dtype)._replace(shown=shown)
    if isinstance(dtype, pandas.PeriodDtype):
        return Holds("period", shown, str(dtype)[len("period[") : -1])
    if isinstance(dtype, pandas.StringDtype):
        return Holds("text", shown)
    if dtype.kind == "O":
        values = _reader(series).distinct().values
        kind = pandas.api.types.infer_dtype(values, skipna=True)
        return Holds(_OBJECTS.get(kind, "object"), shown)
    if dtype.kind == "M":
        return Holds("datetime" if getattr(dtype, "tz", None) is None else "zoned", shown)
    return Holds("number" if dtype.kind in "iuf" else None, shown)


def _with(frame: Any, columns: Mapping[str, NewColumn], of: Sequence[Hashable]) -> Any:
    """The frame with more columns; its own are shared, not copied."""
    pandas: Any = sys.modules["pandas"]
    arrow = any(isinstance(_series(frame, label).dtype, pandas.ArrowDtype) for label in of)
    frame = frame.copy(deep=False)
    for name, column in columns.items():
        label = (name, *[""] * (frame.columns.nlevels - 1)) if frame.columns.nlevels > 1 else name
        array = pandas.arrays.ArrowExtensionArray(arrow_array(column)) if arrow else _array(column)
        frame[label] = pandas.Series(array, frame.index, copy=False)  # an array would be copied
    return frame


def _array(column: NewColumn) -> Any:
    """A column as an array of a type that knows nulls."""
    pandas: Any = sys.modules["pandas"]
    numpy: Any = sys.modules["numpy"]
    data, missing = column.data, column.missing
    if column.dtype == "text":
        places = data if missing is None else numpy.where(missing, -1, data)
        return pandas.array(column.texts, dtype="string").take(places, allow_fill=True)
    if column.dtype == "date":
        days = data.astype("datetime64[D]").astype("datetime64[s]")
        return pandas.array(numpy.where(missing, numpy.datetime64("NaT", "s"), days))
    if missing is None:
        missing = numpy.zeros(len(data), dtype=bool)
    kind = "BooleanArray" if data.dtype == bool else "IntegerArray"
    return getattr(pandas.arrays, kind)(data, missing)


def _reader(series: Any) -> Reader:
    """How to read a column, by what is behind it."""
    pandas: Any = sys.modules["pandas"]
    dtype = series.dtype
    if isinstance(dtype, pandas.ArrowDtype) or getattr(dtype, "storage", "") == "pyarrow":
        return ArrowReader(series.array.__arrow_array__())
    return PandasReader(series)


def _factorized(series: Any) -> tuple[Any, list[Any]]:
    """The place of each row's value among the distinct ones, and these; -1 where it is null."""
    pandas: Any = sys.modules["pandas"]
    numpy: Any = sys.modules["numpy"]
    indices, found = pandas.factorize(series)
    values = found.tolist()
    if series.dtype.kind != "O" or {0, 1}.isdisjoint(values):
        return indices, values
    # To pandas truth values are the numbers 0 and 1, whichever comes first: set them apart.
    rows = numpy.flatnonzero(numpy.isin(indices, [n for n, v in enumerate(values) if v in {0, 1}]))
    some = series.iloc[rows]
    if _OBJECTS.get(pandas.api.types.infer_dtype(some)) == "number":
        return indices, values
    marks = {True: object(), False: object()}
    of_mark = {mark: truth for truth, mark in marks.items()}
    array = series.to_numpy(dtype=object, copy=True)
    array[rows] = [marks[bool(v)] if isinstance(v, bool | numpy.bool_) else v for v in some]
    indices, found = pandas.factorize(array)
    return indices, [of_mark.get(value, value) for value in found.tolist()]


class PandasReader(Reader):
    """A column of pandas as arrays of numpy; its distinct values are found once."""

    def __init__(self, series: Any) -> None:
        self._series = series

    def is_null(self) -> Any:
        return self._series.isna().to_numpy()

    def take(self, rows: Any) -> list[Any]:
        values: list[Any] = self._series.iloc[rows].tolist()
        return values

    def distinct(self) -> Distinct:
        pandas: Any = sys.modules["pandas"]
        if isinstance(self._series.dtype, pandas.CategoricalDtype):
            categories = self._series.cat
            return Distinct(categories.codes.to_numpy(), categories.categories.tolist())
        try:
            return Distinct(*_factorized(self._series))
        except TypeError:
            raise FrameError(
                f"column {self._series.name!r} holds objects of types that cannot be compared: "
                "make it text",
                self._series.name,
            ) from None

    def numbers(self, days: Days) -> Numbers | None:
        series = self._series
        if days.kind == "zoned":
            zoned = series if days.zone is None else series.dt.tz_convert(days.zone)
            series = zoned.dt.tz_localize(None)
        dtype = series.dtype
        if dtype.kind == "M":
            unit = series.dt.unit
            missing = series.isna().to_numpy()
            values = series.to_numpy(dtype=f"datetime64[{unit}]").view("int64")
            return Numbers(values, PER_DAY[unit], missing if missing.any() else None)
        if dtype.kind not in "fiu" or days.form is not None:
            return None
        missing = series.isna().to_numpy()
        if hasattr(dtype, "numpy_dtype"):  # a nullable one
            series = series.array.to_numpy(dtype=dtype.numpy_dtype, na_value=0)
        return Numbers(
            series.to_numpy() if hasattr(series, "to_numpy") else series,
            1,
            missing if missing.any() else None,
        )
