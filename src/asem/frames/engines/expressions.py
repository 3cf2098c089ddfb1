"""
The one formulation: nested conditions over the countries that share a history.

It is element-wise, joins nothing and keeps the order of rows wherever an engine has one. PySpark,
sqlframe and ibis on most backends run it as it stands; polars finds the countries in its own way.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

import narwhals.stable.v2 as nw

from asem.errors import FrameError
from asem.frames.columns import ISO_DAY, free
from asem.frames.engines.base import Engine
from asem.frames.plan import Since

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from asem.frames.columns import Codes, Days
    from asem.frames.facts import History, Key, Value
    from asem.frames.plan import Dtype, Joint, Plan, Stepped

__all__ = ["Countries", "DayColumn", "Expressions"]

T = TypeVar("T")

_EPOCH = 719468
"""Days from 1 March of the year 0 to 1 January 1970."""

_FIRST = date(1970, 1, 1)
_NUMBERS = {"year": (1, 9999), "yyyymmdd": (1_01_01, 9999_12_31)}


class Expressions(Engine):
    """A frame of polars, PySpark, ibis or sqlframe."""

    def __init__(self, frame: Any) -> None:
        super().__init__(frame)
        self._narwhals: Any = nw.from_native(frame)

    @property
    def lazy(self) -> bool:
        return isinstance(self._narwhals, nw.LazyFrame)

    @property
    def columns(self) -> Sequence[str]:
        return list(self._narwhals.collect_schema().names())

    @property
    def keeps_zones(self) -> bool:
        return False

    def dtype(self, name: str) -> object:
        return self._narwhals.select(name).collect_schema()[name]

    def add(self, plan: Plan) -> Any:
        # Lazily also in memory: polars then looks once for what several conditions share, which
        # is 5 times faster at 10,000,000 rows.
        frame: Any = self._narwhals.lazy()
        taken = [*self.columns, *plan.sides, *plan.names]
        days = DayColumn(plan.days, self._narwhals.implementation, taken)
        stages = days.stages()
        if any(isinstance(column, Since) for column in plan.sides.values()):
            stages += days.stages_of_number()
        countries = self.countries(plan, taken)
        sides = {name: _side(column, days, countries) for name, column in plan.sides.items()}
        for stage in stages:
            frame = frame.with_columns(**stage)
        frame = countries.prepare(frame).with_columns(**sides)
        if plan.joints:
            joints = {name: _joint(joint) for name, joint in plan.joints.items()}
            frame = frame.with_columns(**joints)
        if plan.joints or stages or countries.columns:
            frame = frame.select(*self.columns, *plan.names)
        return (frame if self.lazy else frame.collect()).to_native()

    def countries(self, plan: Plan, taken: Iterable[str]) -> Countries:
        """How this engine finds countries."""
        return Alike(plan, taken)

    def counts(self, *names: str) -> list[tuple[Any, ...]]:
        number = free("rows", names)
        groups = self._narwhals.lazy().select(*names).group_by(*names).agg(nw.len().alias(number))
        return list(groups.collect().iter_rows())

    def recode(self, name: str, new: str, codes: Mapping[Any, str]) -> Any:
        values: dict[str, list[Any]] = {}
        for value, code in codes.items():
            values.setdefault(code, []).append(value)
        chain: Any = nw
        for code, group in values.items():
            chain = chain.when(nw.col(name).is_in(group)).then(nw.lit(code))
        found = nw.lit(None, nw.String()) if chain is nw else chain
        return self._narwhals.with_columns(found.alias(new)).to_native()


class Countries(ABC):
    """
    The columns of countries, as expressions over them.

    Attributes:
        columns: What the expressions look at beside the frame's own columns, by name.
    """

    def __init__(self, taken: Iterable[str]) -> None:
        self.columns: dict[str, Any] = {}
        self._taken = set(taken)

    def prepare(self, frame: Any) -> Any:
        """A frame with these columns."""
        return frame.with_columns(**self.columns) if self.columns else frame

    @abstractmethod
    def cases(self, codes: Codes, classes: Mapping[T, list[Any]]) -> Iterator[tuple[nw.Expr, T]]:
        """The conditions that tell classes of countries apart, each with what its class shares."""

    def reached(
        self,
        codes: Codes,  # noqa: ARG002  # for those that can
        firsts: Mapping[Any, Key | None],  # noqa: ARG002  # the same
        days: DayColumn,  # noqa: ARG002  # the same
    ) -> nw.Expr | None:
        """Whether each country's first day is reached, if that is looked up at once."""
        return None


class Alike(Countries):
    """
    Conditions over lists of codes, the longest first: most rows are done with the first of them.

    The countries that are alike in all that is asked of a column get a number. Several facts then
    compare small numbers, and the long lists of codes stand in the plan once. A single fact
    compares codes.
    """

    def __init__(self, plan: Plan, taken: Iterable[str]) -> None:
        super().__init__(taken)
        self._numbers: dict[str, dict[Any, int]] = {}
        self._names: dict[str, str] = {}
        for partner in plan.partners:
            sides = [s for s in plan.sides.values() if s.codes and s.codes.name == partner]
            if len(sides) < 2 or sides[0].codes is None:
                continue
            alike: dict[tuple[Any, ...], list[Any]] = {}
            for code in sides[0].codes.ids:
                alike.setdefault(tuple(side.of.get(code) for side in sides), []).append(code)
            groups = sorted(alike.values(), key=len, reverse=True)
            chain: Any = nw
            for number, codes in enumerate(groups):
                chain = chain.when(nw.col(partner).is_in(codes)).then(nw.lit(number))
            self._numbers[partner] = {c: n for n, codes in enumerate(groups) for c in codes}
            self._names[partner] = free(f"class{len(self._names)}", self._taken)
            self.columns[self._names[partner]] = chain

    def cases(self, codes: Codes, classes: Mapping[T, list[Any]]) -> Iterator[tuple[nw.Expr, T]]:
        numbers = self._numbers.get(codes.name)
        for shared, members in sorted(classes.items(), key=lambda case: -len(case[1])):
            if numbers is None:
                yield nw.col(codes.name).is_in(members), shared
            else:
                column = nw.col(self._names[codes.name])
                yield column.is_in(sorted({numbers[code] for code in members})), shared


def _side(column: Stepped | Since, days: DayColumn, countries: Countries) -> nw.Expr:
    if isinstance(column, Since):
        chain: Any = nw
        for condition, day in countries.cases(column.codes, column.classes()):
            chain = chain.when(condition).then(nw.lit((day - _FIRST).days))
        return nw.when(days.valid).then((days.number - chain).cast(nw.Int64()))
    if column.codes is None:
        (history,) = column.of.values()
        return nw.when(days.valid).then(_value(history, column, days))
    firsts = column.first_days()
    reached = None if firsts is None else countries.reached(column.codes, firsts, days)
    if reached is not None:
        return reached
    chain = nw
    for condition, history in countries.cases(column.codes, column.classes()):
        if history.start is None and not history.steps:
            continue  # nothing is said of these: null, as for what is no country
        chain = chain.when(condition).then(_value(history, column, days))
    said: nw.Expr = chain
    return said if column.timeless else nw.when(days.valid).then(said)


def _value(history: History, column: Stepped, days: DayColumn) -> nw.Expr:
    """The value of one history on each day, where that is one."""
    if [history.start, *(value for _, value in history.steps)] == [False, True]:
        return days.reach(history.steps[0][0])
    chain: Any = nw
    for key, value in reversed(history.steps):
        chain = chain.when(days.reach(key)).then(_literal(value, column.dtype))
    start = _literal(history.start, column.dtype)
    return start if chain is nw else chain.otherwise(start)


def _literal(value: Value, dtype: Dtype) -> nw.Expr:
    return nw.lit(value, {"bool": nw.Boolean, "int": nw.Int64, "text": nw.String}[dtype]())


def _joint(joint: Joint) -> nw.Expr:
    left, right = nw.col(joint.left), nw.col(joint.right)
    if joint.kind == "both":
        return nw.when(~left.is_null(), ~right.is_null()).then(left & right)
    return left == right if joint.kind == "same" else left != right


class DayColumn:
    """
    The column of days, as expressions over it.

    Where it takes work to say which values are days, a column of days only is made first, in
    stages, and all else looks at that one. Most engines repeat an expression wherever it is used.
    """

    def __init__(self, days: Days, engine: nw.Implementation, taken: Iterable[str]) -> None:
        self.engine = engine
        self._days = days
        names = (free(name, set(taken)) for name in ("day_", "year_", "month_", "number_"))
        self._name, self._year, self._month, self._number = names
        # Spark reads a time as an instant of the machine's zone, whatever it is compared with.
        self._cut = days.kind == "datetime" and engine.is_spark_like()
        if self._cut:
            self._days = replace(days, kind="date")
        plain = days.kind in ("date", "datetime", "zoned") and not self._cut
        column = nw.col(days.name if plain else self._name)
        if days.kind == "zoned" and engine.is_polars():
            column = column.dt.convert_time_zone("UTC")  # it compares within one zone only
        self.column: nw.Expr = column

    def stages(self) -> list[dict[str, nw.Expr]]:
        """What makes the column of days only, one after the other."""
        given, days = nw.col(self._days.name), self._days
        if days.kind == "text":
            text = given.cast(nw.String())
            return [{self._name: nw.when(text.str.contains(ISO_DAY)).then(text)}]
        if self._cut:
            return [{self._name: given.cast(nw.Date())}]
        if days.kind not in _NUMBERS:
            return []
        first, last = _NUMBERS[days.kind]  # not a number is more than any number
        inside = (given >= first) & (given <= last) & (given % 1 == 0)
        stages: list[dict[str, nw.Expr]] = [
            {self._name: nw.when(inside).then(given).cast(nw.Int64())}
        ]
        if days.kind == "yyyymmdd":
            year, month, day = self._parts()
            leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
            ends = (
                (day <= 28)
                | ((day == 29) & ((month != 2) | leap))
                | ((day == 30) & (month != 2))
                | ((day == 31) & month.is_in([1, 3, 5, 7, 8, 10, 12]))
            )
            valid = (month >= 1) & (month <= 12) & (day >= 1) & ends
            stages.append({self._name: nw.when(valid).then(self.column)})
        return stages

    @property
    def valid(self) -> nw.Expr:
        """Whether there is a day."""
        return ~self.column.is_null()

    def reach(self, key: Key) -> nw.Expr:
        """Whether the day lies on a day, or in a year, or later."""
        return self.column >= self.literal(key)

    def literal(self, key: Key) -> object:
        """The smallest value of the column that lies on a day, or in a year, or later."""
        return self._days.literal(key)

    def stages_of_number(self) -> list[dict[str, nw.Expr]]:
        """
        What makes the day as a number, 0 for 1 January 1970, by the rules of the calendar.

        No two engines subtract days alike; all of them divide.
        """
        year, month, day = self._parts()
        years, months = nw.col(self._year), nw.col(self._month)
        before: Any = nw  # the days of a year that began on 1 March before each month
        for number in range(1, 13):
            past = (153 * ((number + 9) % 12) + 2) // 5
            before = before.when(months == number).then(nw.lit(past))
        days = 365 * years + years // 4 - years // 100 + years // 400
        return [
            {self._year: year, self._month: month, self._number: day},
            {self._year: nw.when(months <= 2).then(years - 1).otherwise(years)},
            {self._number: days + before + nw.col(self._number) - 1 - _EPOCH},
        ]

    @property
    def number(self) -> nw.Expr:
        """The day as a number."""
        return nw.col(self._number)

    def _parts(self) -> tuple[nw.Expr, nw.Expr, nw.Expr]:
        """Year, month and day."""
        column, days = self.column, self._days
        if days.kind == "yyyymmdd":
            return column // 10000, column // 100 % 100, column % 100
        if days.kind == "year":
            first = days.rule == "start"
            return column, column * 0 + (1 if first else 12), column * 0 + (1 if first else 31)
        if days.kind == "text":
            parts = tuple(column.str.slice(at, size) for at, size in ((0, 4), (5, 2), (8, 2)))
        else:
            if days.kind == "zoned":
                column = self._local(column)
            parts = (column.dt.year(), column.dt.month(), column.dt.day())
        year, month, day = (part.cast(nw.Int64()) for part in parts)
        return year, month, day

    def _local(self, column: nw.Expr) -> nw.Expr:
        """Instants as the times of the zone."""
        if self.engine.is_polars():
            return column.dt.convert_time_zone(self._days.zone or "")
        raise FrameError(
            f"days_since_accession of the zoned times in column {self._days.name!r}: this engine "
            "does not say which day an instant is elsewhere, make it a column of dates first",
            self._days.name,
        )
