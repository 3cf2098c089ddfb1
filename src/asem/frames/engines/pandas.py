"""Frames of pandas, of whatever types: numpy's, nullable ones, pyarrow's."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import narwhals.stable.v2 as nw

from asem.errors import FrameError
from asem.frames.engines.arrays import (
    PER_DAY,
    Arrays,
    Column,
    Distinct,
    Numbers,
    computed,
    recoded,
)
from asem.frames.engines.arrow import ArrowArrays, arrow_array
from asem.frames.engines.base import Engine

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from asem.frames.columns import Days
    from asem.frames.plan import Plan

__all__ = ["Pandas", "dtype_of"]

_OBJECTS = {
    "string": nw.String,
    "integer": nw.Int64,
    "floating": nw.Float64,
    "mixed-integer-float": nw.Float64,
    "boolean": nw.Boolean,
    "decimal": nw.Decimal,
}
"""What a column of objects holds, as pandas finds out: where nulls made it one."""


class Pandas(Engine):
    """A frame of pandas."""

    def __init__(self, frame: Any) -> None:
        super().__init__(frame)
        self._arrays = PandasArrays(frame)

    @property
    def columns(self) -> Sequence[str]:
        return list(self.frame.columns)

    def dtype(self, name: str) -> object:
        return dtype_of(self.frame[name])

    def add(self, plan: Plan) -> Any:
        return add(self.frame, plan)

    def counts(self, *names: str) -> list[tuple[Any, ...]]:
        return counts(self.frame, names, self._arrays)

    def recode(self, name: str, new: str, codes: Mapping[Any, str]) -> Any:
        return recode(self.frame, name, new, codes, self._arrays)


def dtype_of(series: Any) -> object:
    """The type of a column; of objects, the type of all of them, if they have one."""
    if series.dtype == object:
        pandas: Any = sys.modules["pandas"]
        kind = pandas.api.types.infer_dtype(series, skipna=True)
        return _OBJECTS.get(kind, nw.Object)()
    return nw.from_native(series, series_only=True).dtype


# Functions of their own, for Dask to send around.


def add(frame: Any, plan: Plan) -> Any:
    """A frame with the columns of a plan."""
    arrow = _is_arrow(frame, plan.partners)
    columns = computed(PandasArrays(frame), plan)
    return _with(frame, {name: _array(column, arrow=arrow) for name, column in columns.items()})


def recode(
    frame: Any, name: str, new: str, codes: Mapping[Any, str], arrays: PandasArrays | None = None
) -> Any:
    """A frame with a column more: the code of each value."""
    column = recoded(arrays or PandasArrays(frame), name, codes)
    return _with(frame, {new: _array(column, arrow=_is_arrow(frame, (name,)))})


def counts(
    frame: Any, names: Sequence[str], arrays: PandasArrays | None = None
) -> list[tuple[Any, ...]]:
    """The distinct rows of some columns, each with their number."""
    pandas: Any = sys.modules["pandas"]
    if len(names) == 1:  # faster than groups
        indices, values = (arrays or PandasArrays(frame)).distinct(names[0])
        numbers = sys.modules["numpy"].bincount(indices + 1, minlength=len(values) + 1).tolist()
        return [row for row in zip([None, *values], numbers, strict=True) if row[1]]
    groups = frame.groupby(list(names), dropna=False, observed=True, sort=False).size()
    columns = (groups.index.get_level_values(name).tolist() for name in names)
    rows = zip(*columns, groups.tolist(), strict=True)
    return [tuple(None if pandas.isna(value) else value for value in row) for row in rows]


def _is_arrow(frame: Any, names: Sequence[str]) -> bool:
    pandas: Any = sys.modules["pandas"]
    return any(isinstance(frame[name].dtype, pandas.ArrowDtype) for name in names)


def _with(frame: Any, columns: Mapping[str, Any]) -> Any:
    """The frame with more columns; its own are shared, not copied."""
    frame = frame.copy(deep=False)
    for name, column in columns.items():
        frame[name] = column
    return frame


def _array(column: Column, *, arrow: bool) -> Any:
    """A column as an array of a type that knows nulls."""
    pandas: Any = sys.modules["pandas"]
    numpy: Any = sys.modules["numpy"]
    if arrow:
        return pandas.arrays.ArrowExtensionArray(arrow_array(column))
    data, missing = column.data, column.missing
    if column.texts is not None:
        places = data if missing is None else numpy.where(missing, -1, data)
        return pandas.array(column.texts, dtype="string").take(places, allow_fill=True)
    if missing is None:
        missing = numpy.zeros(len(data), dtype=bool)
    kind = "BooleanArray" if data.dtype == bool else "IntegerArray"
    return getattr(pandas.arrays, kind)(data, missing)


class PandasArrays(Arrays):
    """The columns of a frame of pandas as arrays of numpy; distinct values are found once."""

    def __init__(self, frame: Any) -> None:
        self._frame = frame
        self._pandas: Any = sys.modules["pandas"]
        self._found: dict[str, Distinct] = {}

    def distinct(self, name: str, known: Sequence[Any] = ()) -> Distinct:  # noqa: ARG002  # no faster
        if name not in self._found:
            self._found[name] = self._distinct(name)
        return self._found[name]

    def _distinct(self, name: str) -> Distinct:
        series = self._frame[name]
        if isinstance(series.dtype, self._pandas.CategoricalDtype):
            return Distinct(series.cat.codes.to_numpy(), series.cat.categories.tolist())
        try:
            indices, values = self._pandas.factorize(series)
        except TypeError:
            raise FrameError(
                f"column {name!r} holds objects of types that cannot be compared", name
            ) from None
        return Distinct(indices, values.tolist())

    def numbers(self, days: Days) -> Numbers | None:
        series = self._frame[days.name]
        dtype = series.dtype
        if days.kind == "yyyymmdd" or dtype.kind not in "Mfiu":
            return None
        if isinstance(dtype, self._pandas.ArrowDtype):
            return self._as_arrow(days.name).numbers(days)
        if dtype.kind == "M":
            values = series.to_numpy(dtype=f"datetime64[{series.dt.unit}]")
            return Numbers(values.view("int64"), PER_DAY[series.dt.unit], series.isna().to_numpy())
        if isinstance(dtype, self._pandas.api.extensions.ExtensionDtype):
            return Numbers(series.array.to_numpy(dtype=dtype.numpy_dtype, na_value=0), 0, None)
        return Numbers(series.to_numpy(), 0, None)

    def calendar_days(self, days: Days) -> Any:
        series = self._frame[days.name]
        if isinstance(series.dtype, self._pandas.ArrowDtype):
            return self._as_arrow(days.name).calendar_days(days)
        if days.kind == "zoned":
            series = series.dt.tz_convert(days.zone).dt.tz_localize(None)
        return series.to_numpy().astype("datetime64[D]").astype("int64")

    def _as_arrow(self, name: str) -> ArrowArrays:
        return ArrowArrays({name: self._frame[name].array.__arrow_array__()})
