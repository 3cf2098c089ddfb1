"""Relations of DuckDB, in SQL of our own."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import narwhals.stable.v2 as nw

from asem.frames.columns import ISO_DAY
from asem.frames.engines.base import Engine
from asem.frames.plan import Since

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from asem.frames.columns import Codes, Days
    from asem.frames.facts import History, Key
    from asem.frames.plan import Joint, Plan, Stepped

__all__ = ["DuckDB", "projections"]

_TYPES = {"int": "BIGINT", "text": "VARCHAR"}
_NEVER = {
    "date": "DATE 'infinity'",
    "datetime": "TIMESTAMP 'infinity'",
    "zoned": "TIMESTAMPTZ 'infinity'",
    "text": "'~'",
}
"""A day that is later than all others."""


class DuckDB(Engine):
    """
    A relation of DuckDB.

    Codes are looked up by their place in an ENUM: a list of more than a few codes in IN becomes
    a join, which loses the order of rows, and a MAP takes twice as long.
    """

    @property
    def lazy(self) -> bool:
        return True

    @property
    def keeps_zones(self) -> bool:
        return False

    @property
    def columns(self) -> Sequence[str]:
        return list(self.frame.columns)

    def dtype(self, name: str) -> object:
        return nw.from_native(self.frame.project(_name(name))).collect_schema()[name]

    def add(self, plan: Plan) -> Any:
        frame = self.frame
        for columns in projections(plan, self.columns):
            frame = frame.project(columns)
        return frame

    def counts(self, *names: str) -> list[tuple[Any, ...]]:
        columns = ", ".join(map(_name, names))
        groups = self.frame.aggregate(f"{columns}, count(*)", columns)
        return list(groups.fetchall())

    def recode(self, name: str, new: str, codes: Mapping[Any, str]) -> Any:
        texts = {text: _literal(code) for text, code in codes.items()}
        found = _found(f"{_name(name)}::VARCHAR", texts) if texts else "NULL::VARCHAR"
        return self.frame.project(f"*, {found} AS {_name(new)}")


def projections(plan: Plan, columns: Sequence[str]) -> Iterator[str]:
    """What to select, one step after the other, to have the columns of a plan after a frame's."""
    sides = [f"{_side(column, plan.days)} AS {_name(n)}" for n, column in plan.sides.items()]
    yield ", ".join(["*", *sides])
    if plan.joints:
        joints = [f"{_joint(joint)} AS {_name(name)}" for name, joint in plan.joints.items()]
        yield ", ".join(["*", *joints])
        yield ", ".join(map(_name, [*columns, *plan.names]))


def _side(column: Stepped | Since, days: Days) -> str:
    """What follows from the frame's own columns."""
    if column.codes is None:
        (history,) = column.of.values()
        value = _value(history, days)
    elif isinstance(column, Since):
        first = _found(_code(column.codes), column.of)
        value = f"date_diff('day', {first}, {_calendar_day(days)})"
    else:
        value = _of_country(column, _code(column.codes), days)
    if isinstance(column, Since):
        return f"CASE WHEN {_valid(days)} THEN {value} END"
    if column.dtype != "bool":
        value = f"({value})::{_TYPES[column.dtype]}"
    # A comparison of dates is null by itself: to ask takes half as long again.
    spared = column.timeless or (days.kind == "date" and column.dtype == "bool")
    return value if spared else f"CASE WHEN {_valid(days)} THEN {value} END"


def _of_country(column: Stepped, code: str, days: Days) -> str:
    """The value for each country and day."""
    firsts = column.first_days()
    if firsts is not None:
        sign = ">" if days.kind == "date" else ">="
        found = {code: _reached(first, days) for code, first in firsts.items()}
        return f"{_day(days)} {sign} {_found(code, found)}"
    classes = {history: place for place, history in enumerate(column.classes())}
    places = {code: classes[history] for code, history in column.of.items()}
    whens = [f"WHEN {place} THEN {_value(history, days)}" for history, place in classes.items()]
    return f"CASE {_found(code, places)} {' '.join(whens)} END"


def _reached(first: Key | None, days: Days) -> str:
    """The first day of a country that has one; a day that is never reached for others."""
    if first is None:
        return _NEVER.get(days.kind, "2147483647")
    if days.kind == "date" and isinstance(first, date):
        first -= timedelta(days=1)  # later than the day before; nothing is later than never
    return _literal(days.literal(first))


def _value(history: History, days: Days) -> str:
    """The value of one history on each day."""
    steps = [
        f"WHEN {_day(days)} >= {_literal(days.literal(key))} THEN {_literal(value)}"
        for key, value in reversed(history.steps)
    ]
    start = _literal(history.start)
    return f"CASE {' '.join(steps)} ELSE {start} END" if steps else start


def _joint(joint: Joint) -> str:
    """Two columns compared; null where one of them is."""
    left, right = _name(joint.left), _name(joint.right)
    if joint.kind == "both":
        return f"CASE WHEN {left} IS NOT NULL AND {right} IS NOT NULL THEN {left} AND {right} END"
    return f"{left} {'=' if joint.kind == 'same' else '<>'} {right}"


def _code(codes: Codes) -> str:
    """A column of countries as text."""
    column = _name(codes.name)
    if codes.form == "number":
        return f"CASE WHEN {column} % 1 = 0 THEN TRY_CAST({column} AS BIGINT)::VARCHAR END"
    return column


def _found(text: str, values: Mapping[Any, object]) -> str:
    """The value for a text, by the place of the text in an ENUM."""
    names = ", ".join(_literal(str(text)) for text in ("", *values))  # no text leads to place 0
    found = ", ".join(
        value if isinstance(value, str) else _literal(value) for value in values.values()
    )
    return f"([{found}])[enum_code(TRY_CAST({text} AS ENUM({names})))]"


def _day(days: Days) -> str:
    column = _name(days.name)
    return f"{column}::VARCHAR" if days.kind == "text" else column


def _valid(days: Days) -> str:
    """Whether there is a day."""
    column = _day(days)
    match days.kind:
        case "text":
            return f"regexp_matches({column}, {_literal(ISO_DAY)})"
        case "year":
            return f"{column} BETWEEN 1 AND 9999 AND {column} % 1 = 0"
        case "yyyymmdd":
            return (
                f"{column} BETWEEN 10101 AND 99991231 AND {column} % 1 = 0 "
                f"AND {_calendar_day(days)} IS NOT NULL"
            )
        case _:
            return f"isfinite({column})"


def _calendar_day(days: Days) -> str:
    """The day as a DATE."""
    column = _day(days)
    match days.kind:
        case "text":
            return f"TRY_CAST(left({column}, 10) AS DATE)"
        case "year" | "yyyymmdd":
            digits, rest = (8, "") if days.kind == "yyyymmdd" else (4, "0101")
            if days.rule == "end":
                rest = "1231"
            number = f"lpad(TRY_CAST({column} AS BIGINT)::VARCHAR, {digits}, '0') || '{rest}'"
            return f"try_strptime({number}, '%Y%m%d')::DATE"
        case "zoned":
            return f"timezone({_literal(days.zone)}, {column})::DATE"
        case _:
            return f"{column}::DATE"


def _name(name: str) -> str:
    """A name as SQL has it."""
    return '"' + name.replace('"', '""') + '"'


def _literal(value: object) -> str:
    """A value as SQL has it."""
    match value:
        case None:
            return "NULL"
        case datetime():
            kind = "TIMESTAMP" if value.tzinfo is None else "TIMESTAMPTZ"
            return f"{kind} '{value.isoformat(' ')}'"
        case date():
            return f"DATE '{value}'"
        case str():
            return "'" + value.replace("'", "''") + "'"
        case _:
            return str(value)
