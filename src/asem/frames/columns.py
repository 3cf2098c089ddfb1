"""What the columns of a frame hold: countries in some code, and days in some form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from difflib import get_close_matches
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args
from zoneinfo import ZoneInfo

import narwhals.stable.v2 as nw
from narwhals.stable.v2.dtypes import NumericType

from asem._text import quoted
from asem.errors import FrameError
from asem.frames.facts import CodeSystem, Rule, countries

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from asem.frames.facts import Key

__all__ = [
    "Codes",
    "DayForm",
    "Days",
    "chosen",
    "codes_in",
    "days_in",
    "free",
    "is_number",
    "present",
    "refuse_taken",
]

DayForm: TypeAlias = Literal["yyyymmdd"]
"""How a number can hold a day."""

Kind: TypeAlias = Literal["date", "datetime", "zoned", "text", "year", "yyyymmdd", "object"]

ISO_DAY = (
    # Every day of the calendar from year 1 on, leap days too, and perhaps a time after it.
    r"^(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})"
    r"-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    r"|02-(?:0[1-9]|1[0-9]|2[0-8]))"
    r"|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)"
    r"(?:[T ]|\z)"
)
"""Understood alike by the regular expressions of Rust, RE2 and Java, which have no way to count."""

_ISO_START = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ].*)?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Codes:
    """
    A column of countries.

    Attributes:
        name: The name of the column.
        system: The system of its codes.
        form: How it holds them.
    """

    name: str
    system: CodeSystem
    form: Literal["text", "categorical", "number", "object"]

    @property
    def ids(self) -> dict[str | int, str]:
        """From each code, as the column holds it, to our id."""
        codes = countries(self.system)
        if self.form == "number":
            return {int(code): id for code, id in codes.items() if code.isdigit()}
        return {code: id for code, id in codes.items()}  # noqa: C416  # a wider type of key


@dataclass(frozen=True, slots=True)
class Days:
    """
    A column of days.

    Attributes:
        name: The name of the column.
        kind: What it holds.
        rule: Which days of a year count; `None` where it holds no years.
        zone: The time zone whose calendar counts; `None` where it holds no zoned times.
    """

    name: str
    kind: Kind
    rule: Rule | None = None
    zone: str | None = None

    def literal(self, key: Key) -> date | str | int:
        """The smallest value of the column that lies on a day, or in a year, or later."""
        if isinstance(key, int):
            return key
        match self.kind:
            case "text":
                return key.isoformat()
            case "yyyymmdd":
                return key.year * 10000 + key.month * 100 + key.day
            case "datetime":
                return datetime(key.year, key.month, key.day)  # noqa: DTZ001  # as the column's
            case "zoned":
                midnight = datetime(key.year, key.month, key.day, tzinfo=ZoneInfo(self.zone or ""))
                return midnight.astimezone(UTC)
            case _:
                return key

    def read(self, value: object) -> Key | None:
        """One value of the column as a day, or a year; `None` where it is none."""
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if self.kind == "year":
            return value if isinstance(value, int) and 1 <= value <= 9999 else None
        if isinstance(value, datetime):
            return None if value != value else value.date()  # noqa: PLR0124  # what pandas calls NaT
        if isinstance(value, date):
            return value
        text = str(value)
        if self.kind == "yyyymmdd" and isinstance(value, int) and value >= 10101:
            text = f"{value // 10000:04}-{value // 100 % 100:02}-{value % 100:02}"
        found = _ISO_START.fullmatch(text)
        try:
            return found and date.fromisoformat(found[1])
        except ValueError:
            return None


def present(names: Iterable[str], name: object) -> str:
    """
    The name of a column that a frame has.

    Raises:
        FrameError: It has no such column, or several.
    """
    names = list(names)
    count = names.count(name)  # type: ignore[arg-type]  # what is no text is just not found
    if count == 1:
        return str(name)
    if count:
        raise FrameError(
            f"column {name!r} stands {count} times in the frame: give each its name", name
        )
    near = tuple(get_close_matches(quoted(name)[1:-1], [str(other) for other in names], n=3))
    hint = (
        f"did you mean {near[0]!r}?" if near else f"it has {', '.join(map(repr, names)) or 'none'}"
    )
    raise FrameError(f"the frame has no column {quoted(name)}: {hint}", name, near)


def refuse_taken(names: Iterable[str], new: Iterable[str]) -> None:
    """
    Refuse to write over a column.

    Raises:
        FrameError: One of the new columns exists.
    """
    taken = set(names)
    for name in new:
        if name in taken:
            raise FrameError(
                f"the frame has a column {name!r} already: rename it, or choose another name "
                "for the new one",
                name,
            )


def free(name: str, taken: Container[str]) -> str:
    """The name, or the next one that no column has."""
    while name in taken:
        name += "_"
    return name


def chosen(argument: str, value: object, known: Iterable[str]) -> str:
    """
    One of the words that an argument can be.

    Raises:
        FrameError: It is none of them.
    """
    known = list(known)
    if isinstance(value, str) and value in known:
        return str(value)
    near = tuple(get_close_matches(quoted(value)[1:-1], known, n=1))
    hint = (
        f"did you mean {near[0]!r}?" if near else f"expected one of {', '.join(map(repr, known))}"
    )
    raise FrameError(f"{argument} is {quoted(value)}: {hint}", value, near)


def codes_in(name: str, dtype: object, codes: CodeSystem | None) -> Codes:
    """
    What a column of countries holds, by its type and by what its user says.

    Raises:
        FrameError: No country can be read from such a column.
    """
    if codes is not None:
        chosen("codes", codes, get_args(CodeSystem))
    if isinstance(dtype, nw.Categorical | nw.Enum):
        return Codes(name, codes or "iso3", "categorical")
    if isinstance(dtype, nw.String | nw.Object):
        form: Literal["text", "object"] = "text" if isinstance(dtype, nw.String) else "object"
        return Codes(name, codes or "iso3", form)
    if is_number(dtype):
        if codes not in (None, "numeric"):
            raise FrameError(
                f"column {name!r} holds {dtype}: codes={codes!r} are text, numbers are "
                "codes='numeric'",
                codes,
            )
        return Codes(name, "numeric", "number")
    raise FrameError(
        f"column {name!r} holds {dtype}: a column of countries holds text, categories or whole "
        "numbers",
        name,
    )


def days_in(
    name: str,
    dtype: object,
    *,
    year: Rule | None,
    days: DayForm | None,
    tz: str | None,
    keeps_zones: bool,
) -> Days:
    """
    What a column of days holds, by its type and by what its user says.

    Args:
        name: The name of the column.
        dtype: Its type.
        year: The rule for a column of years.
        days: How numbers hold days.
        tz: The zone whose calendar counts.
        keeps_zones: Whether the engine keeps the zone of a column; otherwise it must be said.

    Raises:
        FrameError: No day can be read from such a column, or not by such a rule.
    """
    if year is not None:
        chosen("year", year, get_args(Rule))
    if days is not None:
        chosen("days", days, get_args(DayForm))
    if is_number(dtype):
        return _numbers(name, dtype, year=year, days=days, tz=tz)
    if isinstance(dtype, nw.Object) and tz is None:  # each of its values is read by itself
        kind: Kind = "object" if days is None else "yyyymmdd"
        return Days(name, kind) if year is None else Days(name, "year", rule=year)
    for argument, given in (("year", year), ("days", days)):
        if given is not None:
            raise FrameError(
                f"{argument}={given!r} is about a column of whole numbers, but column {name!r} "
                f"holds {dtype}",
                given,
            )
    if isinstance(dtype, nw.Datetime) and dtype.time_zone is not None:
        if tz is None and not keeps_zones:
            raise FrameError(
                f"column {name!r} holds instants, and this engine does not keep the zone that "
                "they were written in: say whose calendar counts, as tz='UTC'",
                name,
            )
        return Days(name, "zoned", zone=_zone(name, tz or dtype.time_zone))
    _refuse_zone(name, dtype, tz)
    for types, kind in _KINDS:
        if isinstance(dtype, types):
            return Days(name, kind)
    raise FrameError(
        f"column {name!r} holds {dtype}: a column of days holds dates, datetimes, ISO text, or "
        "whole numbers with year= or days='yyyymmdd'",
        name,
    )


_KINDS: tuple[tuple[tuple[type, ...], Kind], ...] = (
    ((nw.Date,), "date"),
    ((nw.Datetime,), "datetime"),
    ((nw.String, nw.Categorical, nw.Enum), "text"),
)


def _refuse_zone(name: str, dtype: object, tz: str | None) -> None:
    if tz is not None:
        raise FrameError(
            f"tz={quoted(tz)} is about a column of zoned times, but column {name!r} holds {dtype}: "
            "its days are the ones that it says",
            tz,
        )


def _numbers(
    name: str, dtype: object, *, year: Rule | None, days: DayForm | None, tz: str | None
) -> Days:
    _refuse_zone(name, dtype, tz)
    if (year is None) == (days is None):
        raise FrameError(
            f"column {name!r} holds {dtype}: for years say which days of the year count, "
            "year='start' (was a partner on 1 January), year='end' (on 31 December), year='any' "
            "(on at least one day) or year='all' (on every day); for numbers as 20041008 say "
            "days='yyyymmdd'",
            name,
        )
    return Days(name, "yyyymmdd") if year is None else Days(name, "year", rule=year)


def is_number(dtype: object) -> bool:
    """Whether a type holds numbers that can stand for a code or a day."""
    return isinstance(dtype, NumericType) and not isinstance(dtype, nw.Decimal)


def _zone(name: str, zone: str) -> str:
    try:
        ZoneInfo(zone)
    except (ValueError, OSError, LookupError):
        raise FrameError(
            f"{quoted(zone)}, the zone of column {name!r}, is no zone of the IANA database: say "
            "whose calendar counts, as tz='Asia/Tokyo'",
            zone,
        ) from None
    return zone
