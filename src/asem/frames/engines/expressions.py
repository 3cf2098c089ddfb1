"""
The one formulation: nested conditions over the countries that share a history.

It is element-wise, joins nothing and keeps the order of rows wherever an engine has one. Polars,
PySpark, ibis and sqlframe run it as it stands.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

import narwhals.stable.v2 as nw

from asem.dates import date
from asem.errors import FrameError
from asem.frames.columns import ISO_DAY, free
from asem.frames.engines.base import Engine
from asem.frames.plan import Since

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from asem.frames.columns import Codes, Days
    from asem.frames.facts import History, Key, Value
    from asem.frames.plan import Dtype, Joint, Plan, Stepped

__all__ = ["Expressions"]

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
        implementation = self._narwhals.implementation
        return bool(implementation.is_polars() or implementation.is_ibis())

    def dtype(self, name: str) -> object:
        return self._narwhals.select(name).collect_schema()[name]

    def add(self, plan: Plan) -> Any:
        # Lazily also in memory: polars then looks once for what several conditions share, which
        # is 5 times faster at 10,000,000 rows.
        frame: Any = self._narwhals.lazy()
        taken = [*self.columns, *plan.sides, *plan.names]
        days = _Days(plan.days, self._narwhals.implementation, taken)
        stages = days.stages()
        if any(isinstance(column, Since) for column in plan.sides.values()):
            stages += days.stages_of_number()
        classes, places = _classes(plan, self._narwhals.implementation, taken)
        stages += [classes] if classes else []
        for stage in stages:
            frame = frame.with_columns(**stage)
        sides = {name: _side(column, days, places) for name, column in plan.sides.items()}
        frame = frame.with_columns(**sides)
        if plan.joints:
            joints = {name: _joint(joint) for name, joint in plan.joints.items()}
            frame = frame.with_columns(**joints)
        if plan.joints or stages:
            frame = frame.select(*self.columns, *plan.names)
        return (frame if self.lazy else frame.collect()).to_native()

    def counts(self, *names: str) -> list[tuple[Any, ...]]:
        number = free("rows", names)
        groups = self._narwhals.lazy().select(*names).group_by(*names).agg(nw.len().alias(number))
        return list(groups.collect().iter_rows())

    def recode(self, name: str, new: str, codes: Mapping[Any, str]) -> Any:
        values: dict[str, list[Any]] = {}
        for value, code in codes.items():
            values.setdefault(code, []).append(value)
        column = nw.col(name)
        if self._narwhals.implementation.is_polars() and codes:
            # The conditions take 6 times as long here.
            if not self._narwhals.collect_schema()[name].is_numeric():
                column = column.cast(nw.String())
            found = column.replace_strict(
                list(codes), list(codes.values()), default=None, return_dtype=nw.String()
            )
            return self._narwhals.with_columns(found.alias(new)).to_native()
        chain: Any = nw
        for code, group in values.items():
            chain = chain.when(column.is_in(group)).then(nw.lit(code))
        found = nw.lit(None, nw.String()) if chain is nw else chain
        return self._narwhals.with_columns(found.alias(new)).to_native()


_Places: TypeAlias = "Callable[[Codes, Iterable[Any]], nw.Expr]"
"""Whether the code of a column of countries is among some codes."""


def _classes(
    plan: Plan, engine: nw.Implementation, taken: list[str]
) -> tuple[dict[str, nw.Expr], _Places]:
    """
    The countries that are alike in all that is asked, as a number for each row.

    Several columns then compare small numbers, and the long lists of codes stand in the plan
    once. A single column compares codes.
    """
    alike: dict[str, dict[Any, int]] = {}
    columns: dict[str, nw.Expr] = {}
    names: dict[str, str] = {}
    for partner in plan.partners:
        sides = [side for side in plan.sides.values() if side.codes and side.codes.name == partner]
        if len(sides) < 2 or sides[0].codes is None:
            continue
        groups: dict[tuple[Any, ...], list[Any]] = {}
        for code in sides[0].codes.ids:
            groups.setdefault(tuple(side.of.get(code) for side in sides), []).append(code)
        column, chain = _code(sides[0].codes, engine), nw
        for place, codes in enumerate(groups.values()):
            chain = chain.when(column.is_in(codes)).then(nw.lit(place))  # type: ignore[assignment]  # a chain
        alike[partner] = {code: n for n, codes in enumerate(groups.values()) for code in codes}
        names[partner] = free(f"class{len(names)}", taken)
        columns[names[partner]] = chain  # type: ignore[assignment]  # it has conditions by now

    def among(codes: Codes, some: Iterable[Any]) -> nw.Expr:
        if codes.name not in names:
            return _code(codes, engine).is_in(list(some))
        places = sorted({alike[codes.name][code] for code in some})
        return nw.col(names[codes.name]).is_in(places)

    return columns, among


def _side(column: Stepped | Since, days: _Days, among: _Places) -> nw.Expr:
    if isinstance(column, Since):
        return _since(column, days, among)
    if column.codes is None:
        (history,) = column.of.values()
        return nw.when(days.valid).then(_value(history, column, days))
    chain: Any = nw
    for history, codes in column.classes().items():
        if history.start is None and not history.steps:
            continue  # nothing is said of these: null, as for what is no country
        chain = chain.when(among(column.codes, codes)).then(_value(history, column, days))
    said: nw.Expr = chain
    return said if column.timeless else nw.when(days.valid).then(said)


def _value(history: History, column: Stepped, days: _Days) -> nw.Expr:
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


def _since(column: Since, days: _Days, among: _Places) -> nw.Expr:
    chain: Any = nw
    for day, codes in column.classes().items():
        chain = chain.when(among(column.codes, codes)).then(nw.lit((day - _FIRST).days))
    return nw.when(days.valid).then((days.number - chain).cast(nw.Int64()))


def _joint(joint: Joint) -> nw.Expr:
    left, right = nw.col(joint.left), nw.col(joint.right)
    if joint.kind == "both":
        return nw.when(~left.is_null(), ~right.is_null()).then(left & right)
    return left == right if joint.kind == "same" else left != right


def _code(codes: Codes, engine: nw.Implementation) -> nw.Expr:
    column = nw.col(codes.name)
    if engine.is_polars() and codes.form != "number":
        # Compared once for each distinct code: 2 to 4 times faster, more so for several facts.
        return column.cast(nw.Categorical())
    return column


class _Days:
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
        self._column: nw.Expr = column

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
            stages.append({self._name: nw.when(valid).then(self._column)})
        return stages

    @property
    def valid(self) -> nw.Expr:
        """Whether there is a day."""
        return ~self._column.is_null()

    def reach(self, key: Key) -> nw.Expr:
        """Whether the day lies on a day, or in a year, or later."""
        return self._column >= self._days.literal(key)

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
        column, days = self._column, self._days
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
