"""
What is to be computed, the same for every engine: two small numbers lead to a value in a table.

The countries that are alike in all that is asked for are a class, and between two steps of time
lies a stretch. Engines find the class and the stretch of each row, each in its own way, and take
the answer out of a table.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from attrs import evolve, frozen

from asem._data.release import DATA_AS_OF
from asem.errors import FrameError
from asem.frames._facts import Fact, History

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from asem.frames._columns import Codes, Days
    from asem.frames._facts import Line, Study

__all__ = [
    "Column",
    "Keys",
    "Meaning",
    "Plan",
    "Side",
    "Table",
    "always",
    "is_late",
    "plan_columns",
]

Meaning: TypeAlias = tuple[tuple[str, int | None, int | None], ...]
"""The places that a code means, each from one year to another, both inclusive, `None` if open."""


@frozen(eq=False)
class Keys:
    """
    What stands for a country in a column; two are never the same, so that it can be a key itself.

    Attributes:
        meanings: From each value that is understood to what it means.
        moved: Whether some of them have a meaning in some years only.
    """

    meanings: Mapping[Any, Meaning]

    @property
    def moved(self) -> bool:
        return any(meaning[0][1:] != (None, None) for meaning in self.meanings.values())


class Side(NamedTuple):
    """
    A column of countries.

    Attributes:
        codes: How the column holds them.
        classes: The class of each value that is understood, counted from 0.
    """

    codes: Codes
    classes: Mapping[Any, int]


@frozen(eq=False)
class Table:
    """
    What a column can hold, by the classes of the countries and the stretch of time.

    Attributes:
        dtype: What it holds.
        offsets: For each country, by class, what it adds to the place of the value.
        times: By stretch of time, what that adds; `None` where the day does not matter.
        values: The values; of counts the bases.
        nullable: Whether some countries and days have none.
        unit: Of counts, what is counted.
        slopes: Of counts, the slope at each place: the answer is the slope times the day or year
            of the row, plus the base.
        firsts: Where a country's values are no, then yes, by class: the position from which on
            they are yes, `None` for never.
    """

    dtype: Literal["bool", "int", "text", "date"]
    offsets: tuple[tuple[int, ...], ...]
    times: tuple[int, ...] | None
    values: tuple[Any, ...]
    nullable: bool
    unit: Literal["day", "year"] | None = None
    slopes: tuple[int | None, ...] = ()
    firsts: tuple[int | None, ...] | None = None


class Column(NamedTuple):
    """
    A new column.

    Attributes:
        table: What it can hold.
        sides: Which of the plan's columns of countries it depends on.
    """

    table: Table
    sides: tuple[int, ...]


@frozen(eq=False)
class Plan:
    """
    The columns to add to a frame.

    Attributes:
        sides: The columns of countries.
        days: The column of days.
        keys: The positions at which stretches of time begin, but for the first one. A row without
            a day has a stretch of its own, after all others.
        columns: The new columns by name, in order.
        known: For each side, whether its code means a country in that time, where codes have a
            meaning in some years only.
    """

    sides: tuple[Side, ...]
    days: Days
    keys: tuple[int, ...]
    columns: Mapping[str, Column]
    known: tuple[Column, ...] = ()

    @property
    def labels(self) -> set[Hashable]:
        """The names of the columns that are looked at."""
        return {*(side.codes.label for side in self.sides), self.days.label}

    @property
    def needs_days(self) -> bool:
        """Whether the day of a row matters."""
        return any(table.times is not None for table in self._tables)

    @property
    def needs_stretches(self) -> bool:
        """Whether a comparison with a first day is not enough."""
        return any(table.times is not None and table.firsts is None for table in self._tables)

    @property
    def _tables(self) -> list[Table]:
        """The tables of the new columns, and of whether their codes mean something then."""
        return [column.table for column in (*self.columns.values(), *self.known)]


def plan_columns(
    sides: Mapping[str, Codes], days: Days, facts: Mapping[str, Fact], study: Study, prefix: str
) -> Plan:
    """
    Spell out what is asked for.

    Args:
        sides: The columns of countries by the suffix of what is said of them.
        days: The column of days.
        facts: What to say, by name.
        study: What the values depend on.
        prefix: How the names of the new columns begin.

    Raises:
        FrameError: A fact has no meaning for the rule.
    """
    if study.line.rule in ("any", "all"):
        for name, fact in facts.items():
            if not fact.whole:
                raise FrameError(
                    f"rule={study.line.rule!r} asks about all days of a period, and {name} can be "
                    "another one on each: choose rule='start' or rule='end', in a call of its own "
                    "if the other facts are to keep their rule",
                    study.line.rule,
                    ("start", "end"),
                )
    keys = tuple(codes.keys for codes in sides.values())
    classes, positions, tables, known = _tables(study, tuple(facts.items()), keys)
    columns: dict[str, Column] = {}
    for name, fact in facts.items():
        if fact.sides == 1:
            for side, suffix in enumerate(sides):
                columns[f"{prefix}{name}{suffix}"] = Column(tables[name], (side,))
        else:
            columns[prefix + name] = Column(tables[name], tuple(range(fact.sides)))
    return Plan(
        tuple(Side(codes, own) for codes, own in zip(sides.values(), classes, strict=True)),
        days,
        positions,
        columns,
        tuple(Column(known, (side,)) for side in range(len(sides)) if known is not None),
    )


@lru_cache(maxsize=64)
def _tables(
    study: Study, facts: tuple[tuple[str, Fact], ...], keys: tuple[Keys, ...]
) -> tuple[tuple[dict[Any, int], ...], tuple[int, ...], dict[str, Table], Table | None]:
    """The classes of all keys, the steps of time, and a table for each fact."""
    meanings = tuple(dict.fromkeys(m for of in keys for m in of.meanings.values())) or (_NOBODY,)
    asked = dict(facts)
    if any(of.moved for of in keys):
        asked[""] = _KNOWN
    rows = [tuple(_history(study, fact, m) for fact in asked.values()) for m in meanings]
    alike = {row: place for place, row in enumerate(dict.fromkeys(rows))}
    too_late = {
        name: _late(study, fact) if name else History(False) for name, fact in asked.items()
    }
    steps = [*too_late.values(), *(history for row in alike for history in row)]
    positions = sorted({position for history in steps for position, _ in history.steps})
    tables = {
        name: _table(fact, histories, too_late[name], positions, study)
        for (name, fact), histories in zip(asked.items(), zip(*alike, strict=True), strict=True)
    }
    of_meaning = {meaning: alike[row] for meaning, row in zip(meanings, rows, strict=True)}
    classes = tuple({key: of_meaning[m] for key, m in of.meanings.items()} for of in keys)
    return classes, tuple(positions), tables, tables.pop("", None)


_NOBODY: Meaning = (("", None, None),)
_UNKNOWN = "unknown"
"""What a code means in years in which it means nothing; no fact has this value."""


def _history(study: Study, fact: Fact, meaning: Meaning) -> History:
    """What is known of the places that a code means, each in its time."""
    places = [place for place, _, _ in meaning] if fact.sides else [""]
    histories = [_of_place(study, fact.history, place) for place in places]
    if not fact.sides or meaning[0][1:] == (None, None):
        return histories[0]

    def place_of(first: date, _: date) -> int | None:
        spans = enumerate((start or MINYEAR, end or MAXYEAR) for _, start, end in meaning)
        return next((n for n, (start, end) in spans if start <= first.year <= end), None)

    ends = [start for _, start, _ in meaning] + [end and end + 1 for _, _, end in meaning]
    edges = [date(year, 1, 1) for year in ends if year is not None]

    def value(place: int | None, *values: Any) -> Any:
        return _UNKNOWN if place is None else values[place]

    return History.joined([study.line.history(edges, place_of), *histories], value)


def _late(study: Study, fact: Fact) -> History:
    """Where a fact has no answer, since the data does not reach so far."""
    if study.late or not fact.timed:
        return History(False)
    line = evolve(study.line, rule="all") if fact.spans and study.line.rule else study.line
    edges = [DATA_AS_OF + timedelta(days=1)]
    return line.history(edges, lambda first, last: is_late(line, first, last))


def is_late(line: Line, first: date, last: date) -> bool:
    """Return whether a day that counts, of a period by its rule, comes after the data."""
    return (first if line.rule == "start" else last) > DATA_AS_OF


@lru_cache(maxsize=10_000)
def _of_place(study: Study, history: Any, place: str) -> History:
    found: History = history(study, place)
    return found


def _table(
    fact: Fact,
    histories: tuple[History, ...],
    late: History,
    positions: list[int],
    study: Study,
) -> Table:
    """The values of a fact for the histories of all classes, of which several may be the same."""
    own = {history: place for place, history in enumerate(dict.fromkeys(histories))}
    steps = sorted({step for history in (late, *own) for step, _ in history.steps})
    timed = fact.timed or bool(steps)
    values: list[Any] = []
    nullable = False
    for sides in product(own, repeat=max(fact.sides, 1)):
        for *known, is_late in zip(*(h.over(steps) for h in (*sides, late)), strict=True):
            none = is_late or _UNKNOWN in known
            values.append(None if none else fact.join(*known) if fact.join else known[0])
            nullable |= values[-1] is None
        if timed:
            values.append(None)  # without a day
    width = len(steps) + 1 + timed
    offsets = [tuple(own[history] * width for history in histories)] * fact.sides
    if fact.sides == 2:
        offsets[0] = tuple(place * len(own) for place in offsets[0])
    return Table(
        fact.dtype,
        tuple(offsets),
        (0, *(bisect_right(steps, at) for at in positions), len(steps) + 1) if timed else None,
        tuple(value and value[1] for value in values) if fact.unit else tuple(values),
        nullable,
        fact.unit,
        tuple(value and value[0] for value in values) if fact.unit else (),
        _firsts(fact, histories) if len(study.line.units) < 2 and not late.steps else None,
    )


def _firsts(fact: Fact, histories: tuple[History, ...]) -> tuple[int | None, ...] | None:
    """From when on each country's values are yes; `None` where they are not no, then yes."""
    firsts: list[int | None] = []
    for history in histories:
        match history.start, *history.steps:
            case (False,):
                firsts.append(None)
            case (False, (first, True)):
                firsts.append(first)
            case _:
                return None
    return tuple(firsts) if fact.sides == 1 and fact.timed and fact.dtype == "bool" else None


def always(_study: Study, _place: str) -> History:
    """Return a history that is yes all the time."""
    return History(True)


_KNOWN = Fact("bool", always)
