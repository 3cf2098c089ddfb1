"""Frames of polars, eager and lazy, in expressions of its own; all of them stream."""

from __future__ import annotations

import sys
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import narwhals.stable.v2 as nw

from asem._text import ISO_TIME
from asem.frames._columns import TAILS, Holds, regex_of, unused_name
from asem.frames._engines._base import Engine, Stray
from asem.frames._facts import FIRST_POSITIONS, PARTS, first_day_of_month, position_of

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence

    from asem.frames._columns import Days
    from asem.frames._facts import Unit
    from asem.frames._plan import Column, Plan, Side, Table

__all__ = ["Polars"]


class Polars(Engine):
    """A frame of polars."""

    def __init__(self, frame: Any) -> None:
        super().__init__(frame)
        self._polars: Any = sys.modules["polars"]
        self.lazy = isinstance(frame, self._polars.LazyFrame)
        self.schema: Mapping[Hashable, Any] = frame.collect_schema()

    @property
    def columns(self) -> Sequence[Hashable]:
        return list(self.schema)

    def holds(self, label: Hashable) -> Holds:
        dtype = self.schema[label]
        if dtype == self._polars.Null:
            return Holds("text", "Null")
        series = self._polars.Series([], dtype=dtype)
        return Holds.of(nw.from_native(series, series_only=True).dtype, dtype)

    def add(self, plan: Plan) -> tuple[Any, Iterable[Stray]]:
        made = _Expressions(self, plan)
        frame = self.frame.lazy()
        for stage in (made.found, made.stretch, made.columns):
            frame = frame.with_columns(**stage)
        keep = [*self.columns, *plan.columns]
        if self.lazy:
            return frame.select(keep), ()
        found = frame.collect()  # lazy so far: what several look at is worked out once
        return found.select(keep), made.strays(found)

    def counts(self, *labels: Hashable) -> list[tuple[Any, ...]]:
        number = unused_name("rows", self)
        groups = self.frame.lazy().group_by(*labels).agg(self._polars.len().alias(number))
        rows: list[tuple[Any, ...]] = groups.collect().rows()
        return rows

    def is_void(self, label: Hashable) -> bool:
        return not self.lazy and self.frame[label].null_count() == self.frame.height

    def recode(self, label: Hashable, new: Mapping[str, Mapping[Any, str]]) -> Any:
        column = self._polars.col(label)
        if self.holds(label).kind == "text":
            column = column.cast(self._polars.String)
        text = self._polars.String()
        return self.frame.with_columns(
            column.replace_strict(
                list(codes), list(codes.values()), default=None, return_dtype=text
            ).alias(name)
            for name, codes in new.items()
        )


class _Expressions:
    """
    The expressions of a plan, in three stages.

    Attributes:
        found: The place of each code among those that are understood, and the position of each
            day; null where there is none.
        stretch: The stretch of time.
        columns: The new columns.
    """

    def __init__(self, engine: Polars, plan: Plan) -> None:
        self._polars: Any = sys.modules["polars"]
        self._plan = plan
        self._dtype = engine.schema[plan.days.label]
        names = [
            unused_name(name, engine) for name in ("place_a", "place_b", "position", "stretch")
        ]
        *self._places, self._position, self._stretch = names
        used = {side for column in (*plan.columns.values(), *plan.known) for side in column.sides}
        self.found = {self._places[side]: self._place(plan.sides[side]) for side in sorted(used)}
        self.stretch: dict[str, Any] = {}
        if plan.needs_days:
            self.found[self._position] = self._position_of(plan.days)
        if plan.needs_stretches:
            first, table = _stretches_of(plan.keys)
            at = (self._polars.col(self._position) - first).clip(0, len(table) - 1)
            stretch = self._polars.lit(table).gather(at).fill_null(len(plan.keys) + 1)
            self.stretch = {self._stretch: stretch}
        self.columns = {name: self._value(column) for name, column in plan.columns.items()}

    def strays(self, found: Any) -> Iterator[Stray]:
        """What was not understood: what is not null, and nothing was made of it."""
        column = self._polars.col
        looked_at = dict(
            zip(self._places, (side.codes.label for side in self._plan.sides), strict=False)
        )
        looked_at[self._position] = self._plan.days.label
        holes = any(found[name].null_count() for name in self._plan.columns)
        for number, (name, label) in enumerate(looked_at.items()):
            if name not in self.found:
                continue
            known = number < len(self._plan.known) and holes
            if not known and found[name].null_count() == found[label].null_count():
                continue
            wrong = column(name).is_null()
            if known:  # codes that mean nothing in that time
                of_no_time = self._value(self._plan.known[number]).is_null()
                dated = (
                    column(self._position).is_not_null()
                    if self._position in found.columns
                    else True
                )
                wrong |= of_no_time & dated
            values = found.filter(column(label).is_not_null() & wrong)[label]
            if len(values):
                some = values.head(1000).unique(maintain_order=True).to_list()[:10]
                filled = found.height - found[label].null_count()
                yield Stray(label, len(values), filled, tuple(some))

    def _place(self, side: Side) -> Any:
        polars, (codes, classes) = self._polars, side
        column = polars.col(codes.label)
        if codes.kind == "number":
            table = polars.Series([None] * (max(classes, default=0) + 1), dtype=polars.UInt32)
            table[list(classes)] = list(range(len(classes)))
            number = self._whole(column)
            inside = polars.when(number.is_between(0, len(table) - 1)).then(number)
            return polars.lit(table).gather(inside)
        place = column.cast(polars.String).cast(polars.Enum(list(classes)), strict=False)
        return place.to_physical().cast(polars.UInt32)

    def _whole(self, column: Any) -> Any:
        """A whole number; null where it is none."""
        number = column.cast(self._polars.Int64, strict=False)
        return self._polars.when(number == column).then(number)

    def _position_of(self, days: Days) -> Any:
        """The position of a day; null where it is none."""
        polars, column = self._polars, self._polars.col(days.label)
        if days.kind in ("text", "void"):
            return self._of_text(days, column.cast(polars.String))
        if days.kind == "number":
            number = self._whole(column)
            if days.form is not None:
                return self._of_text(days, number.cast(polars.String))
            return polars.when(number.is_between(1000, 9999)).then(number)
        if days.kind == "zoned" and days.zone is not None:
            column = column.dt.convert_time_zone(days.zone)
        day = column if days.kind == "date" else column.dt.date()
        if days.line.rule is None:
            return day.to_physical()
        (unit,) = days.line.units
        year, month = day.dt.year().cast(polars.Int64), day.dt.month().cast(polars.Int64)
        position = position_of(unit, year, (month - 1) * PARTS[unit] // 12)
        if days.form is not None:
            return position
        return polars.when(day.dt.ordinal_day() == 1).then(position)

    def _of_text(self, days: Days, text: Any) -> Any:
        polars = self._polars
        if days.line.rule is None:
            is_long = _like(text, "####-##-##", f"(?:{ISO_TIME})?")
            long = polars.when(is_long).then(text.str.slice(0, 10))
            short = polars.when(_like(text, "########")).then(text)
            day = polars.coalesce(
                long.str.to_date("%Y-%m-%d", strict=False),
                short.str.to_date("%Y%m%d", strict=False),
            )
            return polars.when(day >= date.min).then(day.to_physical())
        year = text.str.slice(0, 4).cast(polars.Int64, strict=False)
        position: Any = polars
        for form, unit in days.forms:
            part = polars.lit(0)
            if TAILS[unit]:
                part = text.str.slice(-TAILS[unit]).cast(polars.Int64, strict=False) - 1
            inside = _like(text, form) & (year >= 1) & part.is_between(0, PARTS[unit] - 1)
            position = position.when(inside).then(position_of(unit, year, part))
        return position

    def _value(self, column: Column) -> Any:
        """A new column, from the places, the position and the stretch."""
        polars, table = self._polars, column.table
        if table.firsts is not None:
            return self._reached(column)
        parts: list[Any] = []
        for side, offsets in zip(column.sides, table.offsets, strict=True):
            of_key = [offsets[each] for each in self._plan.sides[side].classes.values()]
            parts.append(
                self._looked_up(polars.Series(of_key, dtype=polars.UInt32), self._places[side])
            )
        if table.times is not None:
            parts.append(
                self._looked_up(polars.Series(table.times, dtype=polars.UInt32), self._stretch)
            )
        at = polars.sum_horizontal(parts, ignore_nulls=False)
        values, slopes = _series_of(table)
        found = polars.lit(values).gather(at)
        if table.unit is not None:
            slope = polars.lit(slopes).gather(at) if isinstance(slopes, polars.Series) else slopes
            found = found + slope * (self._number() if table.unit == "day" else self._year())
        return found

    def _reached(self, column: Column) -> Any:
        """Values that turn from no to yes, if at all: one comparison says it."""
        polars = self._polars
        (side,), firsts = column.sides, column.table.firsts or ()
        keys = [firsts[each] for each in self._plan.sides[side].classes.values()]
        position = polars.col(self._position)
        table = polars.Series(keys, dtype=polars.Int32).fill_null(2**31 - 1)
        return position >= self._looked_up(table, self._places[side])

    def _looked_up(self, table: Any, name: str) -> Any:
        return self._polars.lit(table).gather(self._polars.col(name))

    def _number(self) -> Any:
        """The day of each row as a number."""
        position, line = (
            self._polars.col(self._position).cast(self._polars.Int64),
            self._plan.days.line,
        )
        if line.rule is None:
            return position
        end = line.rule == "end"
        month = self._of_unit(lambda unit, place: (place + end) * (12 // PARTS[unit]))
        return first_day_of_month(month) - end

    def _year(self) -> Any:
        """The year of each row."""
        if self._plan.days.line.rule is not None:
            return self._of_unit(lambda unit, place: place // PARTS[unit])
        return (
            self._polars.col(self._position)
            .cast(self._polars.Date)
            .dt.year()
            .cast(self._polars.Int64)
        )

    def _of_unit(self, number: Callable[[Unit, Any], Any]) -> Any:
        """What follows from the kind of a period and its place among all of them."""
        position = self._polars.col(self._position).cast(self._polars.Int64)
        found: Any = None
        for unit in self._plan.days.line.units:  # years, then quarters, then months
            first = FIRST_POSITIONS[unit]
            value = number(unit, position - first)
            found = (
                value
                if found is None
                else self._polars.when(position >= first).then(value).otherwise(found)
            )
        return found


def _like(text: Any, form: str, tail: str = "") -> Any:
    """Whether text has a form, with a tail that is a regular expression."""
    return text.str.contains(rf"^{regex_of(form)}{tail}\z")


@lru_cache(maxsize=64)
def _stretches_of(keys: tuple[int, ...]) -> tuple[int, Any]:
    """The position before the first key, and the stretch of each from there to the last key."""
    polars: Any = sys.modules["polars"]
    stretches = [0]
    for place, (before, key) in enumerate(pairwise((keys[0] - 1, *keys) if keys else ())):
        stretches += [place] * (key - before - 1) + [place + 1]
    return (keys or (0,))[0] - 1, polars.Series(stretches, dtype=polars.UInt16)


@lru_cache(maxsize=256)
def _series_of(table: Table) -> tuple[Any, Any]:
    """The values of a table, and its slopes."""
    polars: Any = sys.modules["polars"]
    dtypes = {"bool": "Boolean", "int": "Int64", "text": "String", "date": "Date"}
    values = polars.Series(table.values, dtype=getattr(polars, dtypes[table.dtype]))
    different = {slope for slope in table.slopes if slope is not None}
    slopes = polars.Series(table.slopes, dtype=polars.Int64)
    return values, different.pop() if len(different) == 1 else slopes
