"""
The kernel for frames that are arrays in memory: pandas, pyarrow, and the partitions of Dask.

Rows are found by their place in the list of codes, and by their day in a table of days; what is
said of them is taken out of tables.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import date
from functools import cached_property, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from attrs import define

from asem.frames._engines._base import Stray
from asem.frames._facts import first_day_of_month, number_of, period_of

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence

    from asem.frames._columns import Days
    from asem.frames._plan import Column, Plan, Table

__all__ = [
    "PER_DAY",
    "Distinct",
    "Kernel",
    "NewColumn",
    "Numbers",
    "Places",
    "Reader",
    "recoded",
]

PER_DAY = {
    "D": 1,
    "s": 86_400,
    "ms": 86_400_000,
    "us": 86_400_000_000,
    "ns": 86_400_000_000_000,
}
"""How many units of time a day has."""

_EPOCH = date(1970, 1, 1)
_DTYPES = {"bool": "bool", "int": "int64", "date": "int64", "text": "int16"}


class Distinct(NamedTuple):
    """
    A column as its distinct values.

    Attributes:
        indices: The place of each row's value in `values`; -1 where it is null.
        values: The distinct values, as Python has them.
    """

    indices: Any
    values: list[Any]


class Numbers(NamedTuple):
    """
    A column of days as numbers.

    Attributes:
        values: A number for each row.
        per_day: How many of them make a day; positions are days, or years, where it is 1.
        missing: Which rows are null; `None` where none is.
    """

    values: Any
    per_day: int
    missing: Any


@define
class NewColumn:
    """
    A new column.

    Attributes:
        dtype: What it holds, as a `Table` says it.
        data: A truth value or a number for each row; of texts their place in `texts`, of days
            their number.
        missing: Which rows are null; `None` where none is.
        texts: The distinct texts; empty where it holds none.
    """

    dtype: str
    data: Any
    missing: Any
    texts: Sequence[str] = ()


class Places(NamedTuple):
    """
    A column of countries as places in a list of what is understood.

    Attributes:
        places: A place for each row; the length of the list where its value is not in it.
        absent: How many rows have no place.
        strays: How many of these are not null.
    """

    places: Any
    absent: int
    strays: int


class Reader(ABC):
    """A column of a frame as arrays of numpy."""

    @abstractmethod
    def distinct(self) -> Distinct:
        """The column as its distinct values."""

    @abstractmethod
    def numbers(self, days: Days) -> Numbers | None:
        """The column as local times or whole numbers; `None` where each value has to be read."""

    @abstractmethod
    def is_null(self) -> Any:
        """Which rows are null."""

    @abstractmethod
    def take(self, rows: Any) -> list[Any]:
        """The values of some rows."""

    def places(self, known: Sequence[Any]) -> Places:
        """The column as places in a list of what is understood."""
        numpy: Any = import_module("numpy")
        indices, values = self.distinct()
        of = {value: place for place, value in enumerate(known)}
        found = (of.get(_plain(value), len(of)) for value in values)
        table = numpy.array([*found, len(of)], "int32")
        rows = numpy.bincount(indices + 1, minlength=len(table))
        strays = int(rows[1:][table[:-1] == len(of)].sum())
        return Places(table.take(indices), int(rows[0]) + strays, strays)


def recoded(reader: Reader, codes: Mapping[Any, str]) -> NewColumn:
    """The code of each value of a column."""
    numpy: Any = import_module("numpy")
    indices, values = reader.distinct()
    texts = sorted(set(codes.values()))
    of = {text: place for place, text in enumerate(texts)}
    found = (codes.get(_plain(value)) for value in values)
    table = [-1 if code is None else of[code] for code in found]
    data = numpy.array([*table, -1], "int32").take(indices)
    return NewColumn("text", data, data < 0, texts)


def _plain(value: Any) -> Any:
    """The value, or nothing for a truth value, which is equal to a number that can be a code."""
    return None if isinstance(value, bool) else value


class Kernel:
    """Computes the new columns of a plan."""

    def __init__(self, read: Callable[[Hashable], Reader], plan: Plan) -> None:
        self._np: Any = import_module("numpy")
        self._read = read
        self._plan = plan
        self._found: dict[int, Places] = {}
        self._in_table: dict[int, Any] = {}
        self._unknown_rows: dict[int, Any] = {}
        self._each: tuple[Any, list[int | None]] = (None, [])
        self._undated = 0

    def columns(self) -> dict[str, NewColumn]:
        """The new columns, by name."""
        return {name: self._column(column) for name, column in self._plan.columns.items()}

    def _column(self, column: Column) -> NewColumn:
        table = column.table
        if table.firsts is not None:
            return self._reached(table.firsts, column.sides[0])
        at, of = self._cells(column)
        values, nulls, slopes, texts = _arrays_of(table)
        if of is not None:
            values, nulls = values.take(of, mode="clip"), nulls.take(of, mode="clip")
            slopes = slopes.take(of, mode="clip") if slopes.ndim else slopes
        found = NewColumn(table.dtype, _take(values, at), None, texts)
        if table.unit is not None:
            slope = _take(slopes, at) if slopes.ndim else slopes
            found.data += slope * (self._numbers if table.unit == "day" else self._years)
        absent = any(self._places(side).absent for side in column.sides)
        if table.nullable or absent or (table.times and self._positions.missing is not None):
            found.missing = _take(nulls, at)
        return found

    def _cells(self, column: Column) -> tuple[Any, Any]:
        """
        Give a place for each row, and which place of the table each of these places stands for.

        The latter is `None` where they are the same. So several columns look at one array.
        """
        table, np = column.table, self._np
        times = None if table.times is None else np.array(table.times, "int32")
        if not column.sides:
            return self._stretches, times
        if len(column.sides) == 1:
            (side,), (offsets,) = column.sides, table.offsets
            if times is None:
                of = self._by_key(side, offsets, len(table.values), "int32")
                return self._places(side).places, of
            of_class = np.array([*offsets, len(table.values)], "int32")
            return self._cell(side, len(offsets)), (of_class[:, None] + times).ravel()
        at: Any = np.int32(0)
        for side, offsets in zip(column.sides, table.offsets, strict=True):
            by_key = self._by_key(side, offsets, len(table.values), "int32")
            at = at + _take(by_key, self._places(side).places)
        return (at if times is None else at + _take(times, self._stretches)), None

    def _cell(self, side: int, classes: int) -> Any:
        """Where each row is in a table of all classes by all stretches of time."""
        if side not in self._in_table:
            width = len(self._plan.keys) + 2
            starts = [width * place for place in range(classes)]
            by_key = self._by_key(side, starts, width * classes, "int32")
            self._in_table[side] = _take(by_key, self._places(side).places) + self._stretches
        return self._in_table[side]

    def _reached(self, firsts: Sequence[int | None], side: int) -> NewColumn:
        """Values that turn from no to yes, if at all: one comparison says it."""
        np = self._np
        values, per_day, missing = self._positions
        never = np.iinfo(values.dtype).max
        table = [never if first is None else first * per_day for first in firsts]
        by_key = self._by_key(side, table, never, values.dtype)
        places, absent, _ = self._places(side)
        found = np.empty(len(values), bool)
        for piece in _pieces(len(values)):
            first = by_key.take(places[piece], mode="clip")
            np.greater_equal(values[piece], first, out=found[piece])
        if absent:
            unknown = self._unknown(side)
            missing = unknown if missing is None else missing | unknown
        return NewColumn("bool", found, missing)

    def _by_key(self, side: int, of_class: Sequence[int], absent: int, dtype: Any) -> Any:
        """What is known of a class, for each value that is understood, and for all others."""
        classes = [*self._plan.sides[side].classes.values(), len(of_class)]
        return self._np.array([*of_class, absent], dtype).take(classes)

    def _places(self, side: int) -> Places:
        if side not in self._found:
            codes, classes = self._plan.sides[side]
            reader = self._read(codes.label)
            if codes.kind == "void":
                nulls = reader.is_null()
                self._found[side] = Places(self._np.zeros(len(nulls), "int8"), len(nulls), 0)
            else:
                self._found[side] = reader.places(list(classes))
        return self._found[side]

    def _unknown(self, side: int) -> Any:
        """Which rows have no country that is understood."""
        if side not in self._unknown_rows:
            unknown = len(self._plan.sides[side].classes)
            self._unknown_rows[side] = self._places(side).places == unknown
        return self._unknown_rows[side]

    @cached_property
    def _positions(self) -> Numbers:
        """The column of days as positions, or finer than days."""
        np, days = self._np, self._plan.days
        reader = self._read(days.label)
        if days.kind == "void":
            nulls = reader.is_null()
            return Numbers(nulls.astype("int64"), 1, nulls)
        numbers = reader.numbers(days)
        if numbers is None:
            indices, found = reader.distinct()
        elif days.kind != "number":
            if days.line.rule is None:
                return numbers
            values, per_day, missing = numbers
            if missing is not None:
                values = np.where(missing, 0, values)
            found, indices = np.unique(values // per_day, return_inverse=True)
            found = [_day_of(number) for number in found.tolist()]
            if missing is not None:
                indices = np.where(missing, -1, indices)
        else:
            values, _, missing = numbers
            wrong = (values < 1000) | (values > 9999)
            if values.dtype.kind == "f":
                wrong |= np.floor(values) != values  # no number is not the same as itself
            if wrong.any():
                self._undated = np.count_nonzero(wrong if missing is None else wrong & ~missing)
                values, missing = np.where(wrong, 0, values), wrong
            return Numbers(values.astype("int64", copy=False), 1, missing)
        positions = [days.read(value) for value in found]
        no_day = np.array([*(position is None for position in positions), True])
        missing = no_day.take(indices)
        rows = np.bincount(indices + 1, minlength=len(no_day))[1:]
        self._undated = rows[no_day[:-1]].sum()
        self._each = indices, positions
        return Numbers(self._of_each(int), 1, missing if missing.any() else None)

    def _of_each(self, number: Callable[[int], int]) -> Any:
        """A number for each row, from its position; any where it has none."""
        indices, positions = self._each
        numbers = (0 if position is None else number(position) for position in positions)
        return self._np.array([*numbers, 0], "int64").take(indices)

    @cached_property
    def _stretches(self) -> Any:
        """The stretch of time in which each row lies."""
        values, per_day, missing = self._positions
        first, table = _stretches_of(self._plan.keys)
        positions = values // per_day if per_day > 1 else values
        found = _take(table, positions - first)
        if missing is not None:
            found[missing] = len(self._plan.keys) + 1
        return found

    @cached_property
    def _numbers(self) -> Any:
        """The day of each row as a number, as far as it has one."""
        line = self._plan.days.line
        values, per_day, _ = self._positions
        if line.rule is None:
            return values // per_day if per_day > 1 else values
        end = line.rule == "end"
        if self._each[0] is not None:
            return self._of_each(lambda position: number_of(period_of(position)[end]))
        return first_day_of_month(12 * (values + end)) - end

    @cached_property
    def _years(self) -> Any:
        """The year of each row, as far as it has one."""
        if self._plan.days.line.rule is not None:
            if self._each[0] is not None:
                return self._of_each(lambda position: period_of(position)[0].year)
            return self._positions.values
        numbers, missing = self._numbers, self._positions.missing
        if missing is not None:
            numbers = self._np.where(missing, 0, numbers)
        first, table = _years_of_days()
        if numbers.size and first <= numbers.min() and numbers.max() < first + len(table):
            return table.take(numbers - first)  # 15 times as fast as the calendar of numpy
        return numbers.astype("datetime64[D]").astype("datetime64[Y]").astype("int64") + 1970

    def strays(self, columns: Mapping[str, NewColumn]) -> Iterator[Stray]:
        """What was not understood of the columns that were looked at for the new ones."""
        missing = (column.missing for column in columns.values())
        holes = any(mask is not None and mask.any() for mask in missing)
        for side, (_, _, strays) in list(self._found.items()):
            label = self._plan.sides[side].codes.label
            if self._plan.known and holes:  # codes that mean nothing in that time
                rows = self._column(self._plan.known[side]).missing
                undated = self._positions.missing
                if undated is not None:
                    rows = (rows & ~undated) | self._unknown(side)
                yield from self._stray(label, rows)
            elif strays:
                yield from self._stray(label, self._unknown(side))
        if self._undated:
            yield from self._stray(self._plan.days.label, self._positions.missing)

    def _stray(self, label: Hashable, rows: Any) -> Iterator[Stray]:
        reader = self._read(label)
        nulls = reader.is_null()
        if nulls.any():
            rows = rows & ~nulls
        number = int(self._np.count_nonzero(rows))
        if number:
            head = next(rows[:end] for end in (100_000, len(rows)) if rows[:end].any())
            values = reader.take(self._np.flatnonzero(head)[:1000])
            filled = len(nulls) - int(self._np.count_nonzero(nulls))
            yield Stray(label, number, filled, tuple(dict.fromkeys(values))[:10])


_PIECE = 65_536
"""How many rows are looked up at once: so many stay in the processor's cache."""


def _pieces(rows: int) -> Iterator[slice]:
    """Cut a number of rows into pieces."""
    return (slice(start, start + _PIECE) for start in range(0, rows, _PIECE))


def _take(table: Any, places: Any) -> Any:
    """Give what a table has at some places; what is behind its end is there."""
    numpy: Any = import_module("numpy")
    found = numpy.empty(len(places), table.dtype)
    for piece in _pieces(len(places)):
        table.take(places[piece], mode="clip", out=found[piece])
    return found


def _day_of(number: int) -> date | None:
    """The day with a number; `None` before the year 1 and after the year 9999."""
    ordinal = number + _EPOCH.toordinal()
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None


@lru_cache(maxsize=256)
def _arrays_of(table: Table) -> tuple[Any, Any, Any, list[str]]:
    """The values of a table and which of them are null, both with a null more; slopes; texts."""
    numpy: Any = import_module("numpy")
    values = [*table.values, None]
    nulls = numpy.array([value is None for value in values])
    texts: list[str] = []
    if table.dtype == "text":
        texts = sorted({value for value in values if value is not None})
        values = [None if value is None else texts.index(value) for value in values]
    elif table.dtype == "date":
        values = [value and number_of(value) for value in values]
    array = numpy.array([value or 0 for value in values], _DTYPES[table.dtype])
    different = {slope for slope in table.slopes if slope is not None}
    slopes = [value or 0 for value in (*table.slopes, 0)]
    slope = numpy.array(different.pop() if len(different) == 1 else slopes, "int64")
    return array, nulls, slope, texts


@lru_cache(maxsize=64)
def _stretches_of(keys: tuple[int, ...]) -> tuple[int, Any]:
    """The position before the first key, and the stretch of each from there to the last key."""
    numpy: Any = import_module("numpy")
    first, last = (keys[0] - 1, keys[-1]) if keys else (0, 0)
    positions = numpy.arange(first, last + 1)
    return first, numpy.searchsorted(numpy.array(keys), positions, side="right").astype("int16")


@lru_cache(maxsize=1)
def _years_of_days() -> tuple[int, Any]:
    """The first day of 1800, and the years of the days from there to the end of 2199."""
    numpy: Any = import_module("numpy")
    first, last = number_of(date(1800, 1, 1)), number_of(date(2200, 1, 1))
    days = numpy.arange(first, last).astype("datetime64[D]")
    return first, days.astype("datetime64[Y]").astype("int64") + 1970
