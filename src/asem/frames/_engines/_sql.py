"""
The columns of a plan as text of SQL, in the words of DuckDB, Spark and SQLite.

A table is one text, which an engine reads as a list once: it is quicker to plan than many values,
and looked up by place, which needs no join and keeps the order of rows. What several columns look
at has a stage of its own, so that no engine works it out for each of them.
"""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from itertools import pairwise, product
from math import prod
from typing import TYPE_CHECKING, Any, ClassVar

from asem._text import ISO_TIME
from asem.frames._columns import TAILS, regex_of, unused_name
from asem.frames._facts import FIRST_POSITIONS, PARTS
from asem.registry._codes import whole

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

    from asem.frames._columns import Days, Kind
    from asem.frames._engines._base import Engine
    from asem.frames._facts import Unit
    from asem.frames._plan import Column, Plan

__all__ = ["DUCKDB", "SPARK", "SQLITE", "Dialect", "recoded", "stages"]

_EPOCH = date(1970, 1, 1)
_DAY = regex_of("####-##-##")


class Dialect:
    """How DuckDB says it; the others say some of it in their own way."""

    types: ClassVar = {"bool": "BOOLEAN", "int": "BIGINT", "text": "VARCHAR", "date": "DATE"}
    never = "infinity"
    quote = '"'
    typed = True
    """Whether a column of dates holds nothing else."""

    def name(self, label: Hashable) -> str:
        """The name of a column."""
        return self.quote + str(label).replace(self.quote, self.quote * 2) + self.quote

    def text(self, value: str) -> str:
        """A text."""
        return "'" + value.replace("'", "''") + "'"

    def day(self, day: object) -> str:
        """A day."""
        return f"DATE '{day}'"

    def cast(self, value: str, dtype: str) -> str:
        """A value as another type; null where it cannot be one."""
        return f"TRY_CAST({value} AS {self.types[dtype]})"

    def divided(self, number: str, by: int) -> str:
        """The whole part of a quotient."""
        return f"(({number}) // {by})"

    def like(self, text: str, form: str) -> str:
        """Whether text has a form."""
        return f"regexp_full_match({text}, '{regex_of(form)}')"

    def is_long(self, text: str) -> str:
        """Whether text is a day with signs, also with a time after it."""
        return f"regexp_full_match({text}, '{_DAY}(?:{ISO_TIME})?')"

    def local(self, column: str, zone: str) -> str:
        """The day of an instant in a zone."""
        return f"CAST(timezone({self.text(zone)}, {column}) AS DATE)"

    def day_of(self, column: str) -> str:
        """The day of a time."""
        return f"CAST({column} AS DATE)"

    def finite(self, column: str, day: str) -> str:
        """A day, null where a time or date is infinite."""
        return f"CASE WHEN isfinite({column}) THEN {day} END"

    def number_of(self, day: str) -> str:
        """The position of a day."""
        return f"({day} - {self.day(_EPOCH)})"

    def look_up(self, column: str, kind: Kind, values: Mapping[Any, Any], dtype: str) -> str:
        """What is known of each code in a column; null where it is none."""
        if kind == "number":
            number = self.whole(column)
            table = [values.get(each) for each in range(max(values, default=0) + 1)]
            return self.item(table, dtype, f"CASE WHEN {number} >= 0 THEN {number} END")
        column = column if kind == "text" else self.cast(column, "text")
        if not _are_plain(values):
            pairs = ", ".join(f"{self.text(code)}: '{value}'" for code, value in values.items())
            return f"(MAP {{{pairs}}}::MAP(VARCHAR, {self.types[dtype]}))[{column}]"
        # As texts maps and lists are read faster. The time that a map takes grows with its size,
        # so that small letters, which few columns hold, are in a list of their own.
        large = {code: value for code, value in values.items() if code < "a"}
        small = {code: value for code, value in values.items() if code >= "a"}
        pairs = ", ".join(f"{code}={value}" for code, value in large.items())
        found = f"('{{{pairs}}}'::MAP(VARCHAR, {self.types[dtype]}))[{column}]"
        if not small:
            return found
        place = f"list_position('[{', '.join(small)}]'::VARCHAR[], {column}) - 1"
        rest = self.item([*small.values()], dtype, place)
        return f"coalesce({found}, {rest})"

    def item(self, values: Sequence[Any], dtype: str, place: str) -> str:
        """The value at a place of a list, from 0 on; null where there is no place."""
        listed = ", ".join("NULL" if value is None else str(value) for value in values)
        return f"('[{listed}]'::{self.types[dtype]}[])[{place} + 1]"

    def whole(self, value: str) -> str:
        """A whole number; null where it is none."""
        number = self.cast(value, "int")
        return f"CASE WHEN {number} = {value} THEN {number} END"

    def part(self, word: str, day: str) -> str:
        """The year or the month of a day."""
        return f"{word}({day})"


class _Spark(Dialect):
    types: ClassVar = {"bool": "BOOLEAN", "int": "BIGINT", "text": "STRING", "date": "DATE"}
    never = "9999-12-31"
    quote = "`"

    def text(self, value: str) -> str:
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"

    def divided(self, number: str, by: int) -> str:
        return f"(({number}) div {by})"

    def like(self, text: str, form: str) -> str:
        return f"(length({text}) = {len(form)} AND {text} RLIKE '^{regex_of(form)}$')"

    def is_long(self, text: str) -> str:
        # To Java `$` is also before a line break at the end; a backslash is two in some settings.
        return f"{text} RLIKE '^{_DAY}(?:{ISO_TIME})?(?!a|[^a])'"

    def local(self, column: str, zone: str) -> str:
        moment = f"unix_micros(from_utc_timestamp({column}, {self.text(zone)}))"
        days = f"({moment} - pmod({moment}, 86400000000)) div 86400000000"
        return f"date_add({self.day(_EPOCH)}, CAST({days} AS INT))"

    def finite(self, column: str, day: str) -> str:  # noqa: ARG002  # all are
        return day

    def number_of(self, day: str) -> str:
        return f"CAST(datediff({day}, {self.day(_EPOCH)}) AS BIGINT)"

    def look_up(self, column: str, kind: Kind, values: Mapping[Any, Any], dtype: str) -> str:
        if kind == "number":
            column = self.whole(column)
        groups: dict[Any, list[str]] = {}
        for code, value in values.items():
            groups.setdefault(value, []).append(
                self.text(code) if isinstance(code, str) else str(code)
            )
        cases = [
            f"WHEN {column} IN ({', '.join(codes)}) "
            f"THEN {self.day(value) if dtype == 'date' else value}"
            for value, codes in sorted(groups.items(), key=lambda group: -len(group[1]))
        ]
        return f"CASE {' '.join(cases)} END" if cases else self.cast("NULL", dtype)

    def item(self, values: Sequence[Any], dtype: str, place: str) -> str:
        listed = self.text(json.dumps(values, default=str, separators=(",", ":")))
        return f"from_json({listed}, 'array<{self.types[dtype].lower()}>')[{place}]"


class _SQLite(_Spark):
    quote = '"'
    typed = False

    def text(self, value: str) -> str:
        return Dialect.text(self, value)

    def day(self, day: object) -> str:
        return f"'{day}'"

    def cast(self, value: str, dtype: str) -> str:
        if dtype == "date":
            return f"CASE WHEN date({value}, '+0 days') = {value} THEN {value} END"
        return f"CAST({value} AS {'TEXT' if dtype == 'text' else 'INTEGER'})"

    def finite(self, column: str, day: str) -> str:
        """A day, null where a text is none: it has no type for them."""
        day = self.cast(f"substr({column}, 1, 10)", "date")
        return f"CASE WHEN {self.is_long(column)} THEN {day} END"

    def divided(self, number: str, by: int) -> str:
        return f"(({number}) / {by})"

    def like(self, text: str, form: str) -> str:
        return f"{text} GLOB '{form.replace('#', '[0-9]')}'"

    def is_long(self, text: str) -> str:
        # It has no regular expressions: the fraction goes, what is left has one of few forms.
        time, digits = f"substr({text}, 11)", "'0123456789'"
        forms = {9: "?##:##:##[.,]#*", 7: "?######[.,]#*"}
        cases = [
            f"WHEN {self.like(time, form)} THEN "
            f"substr({time}, 1, {end}) || ltrim(substr({time}, {end + 2}), {digits})"
            for end, form in forms.items()
        ]
        hours, minute = ("[01][0-9]", "2[0-3]"), "[0-5][0-9]"
        clocks = [f"[T ]{h}{m}" for h in hours for m in ("", "M", ":M", "MM", ":M:M")]
        zones = ["Z", "UTC", *(f"[+-]{h}{m}" for h in hours for m in ("", "M", ":M"))]
        zones = ["", *zones, *(f" {zone}" for zone in zones)]
        lists = [self.text(json.dumps(each).replace("M", minute)) for each in (clocks, zones)]
        is_time = (
            f"EXISTS (SELECT 1 FROM json_each({lists[0]}) AS clock, json_each({lists[1]}) AS zone "  # noqa: S608  # of our own text alone
            f"WHERE (CASE {' '.join(cases)} ELSE {time} END) GLOB clock.value || zone.value)"
        )
        is_day = self.like(f"substr({text}, 1, 10)", "####-##-##")
        return f"({is_day} AND (length({text}) = 10 OR {is_time}))"

    def number_of(self, day: str) -> str:
        return f"CAST(julianday({day}) - 2440587.5 AS INTEGER)"

    def item(self, values: Sequence[Any], dtype: str, place: str) -> str:  # noqa: ARG002  # it has no types
        listed = self.text(json.dumps(values, default=str, separators=(",", ":")))
        return f"json_extract({listed}, '$[' || ({place}) || ']')"

    def part(self, word: str, day: str) -> str:
        first, size = {"year": (1, 4), "month": (6, 2)}[word]
        return f"CAST(substr({day}, {first}, {size}) AS INTEGER)"


DUCKDB, SPARK, SQLITE = Dialect(), _Spark(), _SQLite()


def _are_plain(codes: Iterable[str]) -> bool:
    """Whether codes can be read out of a text with many: none is empty or has a sign of its own."""
    signs = re.fullmatch("[A-Za-z0-9.-]*", "".join(codes))
    return signs is not None and all(codes) and "null" not in map(str.lower, codes)


def recoded(dialect: Dialect, column: str, kind: Kind, codes: Mapping[Any, str]) -> str:
    """The code of each value of a column; null where there is none."""
    texts = sorted(set(codes.values()))
    of_value = {
        whole(value) if kind == "number" else value: texts.index(code)
        for value, code in codes.items()
    }
    if not codes:
        return dialect.cast("NULL", "text")
    return dialect.item(texts, "text", dialect.look_up(column, kind, of_value, "int"))


def stages(
    plan: Plan, engine: Engine, dialect: Dialect
) -> tuple[list[dict[str, str]], tuple[str, ...]]:
    """
    Spell out the columns of a plan.

    Returns:
        What to add to a frame by name, one stage after the other, the new columns in the last
        one; and the names of what only served them.
    """
    text = _Text(plan, engine, dialect)
    found = [text.found | text.stretch] if text.is_plain else [text.found, text.stretch]
    return [stage for stage in (*found, text.columns) if stage], (*text.found, *text.stretch)


class _Text:
    """
    The text of a plan, in three stages.

    Attributes:
        found: The class of each code, and the day or the position of the period; null where
            there is none.
        stretch: The stretch of time.
        columns: The new columns.
        is_plain: Whether the frame's own column is the day, so that none has to be found.
    """

    def __init__(self, plan: Plan, engine: Engine, dialect: Dialect) -> None:
        self._plan = plan
        self._dialect = dialect
        new = list(plan.columns)
        names = [
            unused_name(name, engine, *new) for name in ("class_a", "class_b", "day_", "stretch_")
        ]
        self._names = names
        self._stretch = dialect.name(names[3])
        self.found: dict[str, str] = {}
        used = [side for column in plan.columns.values() for side in column.sides]
        lone = len(used) == 1 and next(iter(plan.columns.values())).table.firsts is not None
        for side in sorted(set(used)) if not lone else ():
            codes, classes = plan.sides[side]
            column = dialect.name(codes.label)
            self.found[names[side]] = dialect.look_up(column, codes.kind, classes, "int")
        days = plan.days
        self.is_plain = days.kind == "date" and days.line.rule is None and dialect.typed
        if self.is_plain:
            self._raw = dialect.name(days.label)
            self._day = dialect.finite(self._raw, self._raw)
        else:
            self._raw = self._day = dialect.name(names[2])
            if plan.needs_days:
                self.found[names[2]] = self._day_of(days)
        self.stretch = {names[3]: self._stretch_of()} if plan.needs_stretches else {}
        self.columns = {name: self._value(column) for name, column in plan.columns.items()}

    def _day_of(self, days: Days) -> str:
        """The day, or the position of the period; null where there is none."""
        dialect, column = self._dialect, self._dialect.name(days.label)
        if days.kind == "text":
            return self._of_text(days, dialect.cast(column, "text"))
        if days.kind == "number":
            number = dialect.whole(column)
            if days.form is not None:
                return self._of_text(days, dialect.cast(number, "text"))
            return f"CASE WHEN {column} BETWEEN 1000 AND 9999 THEN {number} END"
        day = column
        if days.kind == "zoned":
            day = dialect.local(column, days.zone or "")
        elif days.kind == "datetime":
            day = dialect.day_of(column)
        day = dialect.finite(column, day)
        if days.line.rule is None:
            return day
        (unit,) = days.line.units
        year, month = dialect.part("year", day), dialect.part("month", day)
        part = dialect.divided(f"({month} - 1) * {PARTS[unit]}", 12)
        position = _position(unit, year, part)
        if days.form is not None:
            return position
        return f"CASE WHEN {dialect.cast(day, 'text')} LIKE '%-01-01' THEN {position} END"

    def _of_text(self, days: Days, text: str) -> str:
        """The day or the position that text says."""
        dialect = self._dialect
        year = f"substr({text}, 1, 4)"
        cases = [f"WHEN {year} = '0000' THEN NULL"]
        if days.line.rule is None:
            long = f"substr({text}, 1, 10)"
            short = f"{year} || '-' || substr({text}, 5, 2) || '-' || substr({text}, 7, 2)"
            cases.append(f"WHEN {dialect.is_long(text)} THEN {dialect.cast(long, 'date')}")
            is_short = dialect.like(text, "########")
            cases.append(f"WHEN {is_short} THEN {dialect.cast(f'({short})', 'date')}")
        else:
            year = dialect.cast(year, "int")
            for form, unit in days.forms:
                part, inside = "0", dialect.like(text, form)
                if TAILS[unit]:
                    tail = f"substr({text}, {len(form) + 1 - TAILS[unit]}, {TAILS[unit]})"
                    part = f"{dialect.cast(tail, 'int')} - 1"
                    inside += f" AND {part} BETWEEN 0 AND {PARTS[unit] - 1}"
                cases.append(f"WHEN {inside} THEN {_position(unit, year, part)}")
        return f"CASE {' '.join(cases)} END"

    def _stretch_of(self) -> str:
        """The stretch of time; that of rows without a day comes after all others."""
        keys, day, dialect = self._plan.keys, self._raw, self._dialect
        days = self._plan.days.line.rule is None
        undated = f"WHEN {self._day} IS NULL THEN {len(keys) + 1}"
        if len(keys) <= _MANY:
            edges = [dialect.day(_EPOCH + timedelta(key)) if days else key for key in keys]
            found = reversed([*enumerate(edges, 1)])
            cases = [f"WHEN {day} >= {edge} THEN {place}" for place, edge in found]
            return f"CASE {undated} {' '.join(cases)} ELSE 0 END"
        position = dialect.number_of(day) if days else day
        inside = dialect.item(_stretches_of(keys), "int", f"({position} - {keys[0]})")
        outside = (
            f"WHEN {position} < {keys[0]} THEN 0 WHEN {position} > {keys[-1]} THEN {len(keys)}"
        )
        return f"CASE {undated} {outside} ELSE {inside} END"

    def _value(self, column: Column) -> str:
        """A new column, from what the stages before it found."""
        dialect, table = self._dialect, column.table
        if table.firsts is not None:
            return self._reached(column)
        values, slopes, place = self._placed(column)
        found = dialect.item(values, table.dtype, place)
        if table.unit is None:
            return found
        different = {slope for slope in table.slopes if slope is not None}
        slope = str(different.pop()) if len(different) == 1 else dialect.item(slopes, "int", place)
        number = self._number() if table.unit == "day" else self._year()
        return f"{slope} * {number} + {found}"

    def _reached(self, column: Column) -> str:
        """Values that turn from no to yes, if at all: one comparison says it."""
        dialect, keys = self._dialect, column.table.firsts or ()
        days = self._plan.days.line.rule is None
        if days:  # later than the day before, as no day is later than the last one
            firsts: list[Any] = [dialect.never if key is None else _day_before(key) for key in keys]
        else:
            firsts = [10**9 if key is None else key for key in keys]
        (side,), dtype = column.sides, "date" if days else "int"
        if self._names[side] in self.found:
            first = dialect.item(firsts, dtype, dialect.name(self._names[side]))
        else:  # the only one that looks at the code spares the class
            codes, classes = self._plan.sides[side]
            of_code = {code: firsts[place] for code, place in classes.items()}
            first = dialect.look_up(dialect.name(codes.label), codes.kind, of_code, dtype)
        return f"{self._day} {'>' if days else '>='} {first}"

    def _placed(self, column: Column) -> tuple[Sequence[Any], Sequence[Any], str]:
        """The values and slopes of a column, and how to find the place of a row's own."""
        table, dialect = column.table, self._dialect
        axes = [
            (dialect.name(self._names[side]), offsets)
            for side, offsets in zip(column.sides, table.offsets, strict=True)
        ]
        if table.times is not None:
            axes.append((self._stretch, table.times))
        size = prod(len(offsets) for _, offsets in axes)
        if size > _WIDE:
            return (
                table.values,
                table.slopes,
                " + ".join(dialect.item(offsets, "int", name) for name, offsets in axes),
            )
        # A place for each class and stretch of the plan spares the look-ups of its own.
        rows = [sum(offsets) for offsets in product(*(offsets for _, offsets in axes))]
        place = "0"
        for name, offsets in axes:
            place = f"({place} * {len(offsets)} + {name})"
        slopes = [table.slopes[row] for row in rows] if table.slopes else ()
        return [table.values[row] for row in rows], slopes, place

    def _number(self) -> str:
        """The day of each row as a number."""
        dialect, line = self._dialect, self._plan.days.line
        if line.rule is None:
            return dialect.number_of(self._day)
        end = int(line.rule == "end")
        month = self._of_unit(lambda unit, place: f"({place} + {end}) * {12 // PARTS[unit]}")
        year = dialect.divided(f"{month} - 2", 12)
        leaps = [dialect.divided(year, by) for by in (4, 100, 400)]
        within = dialect.divided(f"153 * ({month} - 2 - 12 * {year}) + 2", 5)
        return f"(365 * {year} + {leaps[0]} - {leaps[1]} + {leaps[2]} + {within} - {719_468 + end})"

    def _year(self) -> str:
        """The year of each row."""
        if self._plan.days.line.rule is None:
            return self._dialect.part("year", self._day)
        return self._of_unit(lambda unit, place: self._dialect.divided(place, PARTS[unit]))

    def _of_unit(self, number: Callable[[Unit, str], str]) -> str:
        """What follows from the kind of a period and its place among all of them."""
        units = sorted(self._plan.days.line.units, key=FIRST_POSITIONS.__getitem__)
        values = [
            (FIRST_POSITIONS[u], number(u, f"({self._day} - {FIRST_POSITIONS[u]})")) for u in units
        ]
        cases = [f"WHEN {self._day} >= {first} THEN {value}" for first, value in reversed(values)]
        return f"(CASE {' '.join(cases)} END)"


_MANY = 32
"""So many steps of time are looked for one by one; of more there is a table."""

_WIDE = 20_000
"""So many values a table can have before its places are looked up, too."""


def _day_before(position: int) -> date:
    return _EPOCH + timedelta(position - 1)


def _position(unit: Unit, year: str, part: str) -> str:
    return f"{FIRST_POSITIONS[unit]} + {PARTS[unit]} * {year} + {part}"


def _stretches_of(keys: Sequence[int]) -> list[int]:
    """The stretch of each position from the first key to the last one."""
    lengths = enumerate(pairwise((*keys, keys[-1] + 1)), 1)
    return [place for place, (key, after) in lengths for _ in range(after - key)]
