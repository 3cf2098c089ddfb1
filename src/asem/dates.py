"""How a day comes in: a date, a datetime, ISO text or English text, and never a guess."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from asem import typing as types
from asem._text import ISO_TIME, MONTHS, expected_one, quoted
from asem.errors import InvalidDateError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["as_day"]

_EXPECTED = "a day is a date, ISO text as '2004-10-08', or English text as '8 October 2004'"


def as_day(value: types.Day) -> date:
    """
    Read a calendar day.

    Args:
        value: A `date`; a `datetime` (its own calendar day, whatever its zone); a `PartialDate`
            that is exact to the day; a day of numpy or pandas; ISO 8601 text (`2004-10-08`,
            `20041008`, either also with a time after it); or English text with the day of the
            month, the name of the month and a year of four digits, in any order.

    Raises:
        InvalidDateError: Anything else; also what could be read in two ways (`04/05/2004`) or is
            incomplete (`2004`, `October 2004`, a coarser `PartialDate`, a month of numpy), and a
            column. Nothing is completed from today's date.

    >>> from asem import as_day
    >>> as_day("8 October 2004")
    datetime.date(2004, 10, 8)
    >>> as_day("2004-10-08") == as_day("Friday, October 8th, 2004")
    True
    """
    if type(value) is date:
        return value
    if type(value) is str and len(value) == 10 and value[4] == value[7] == "-" and value.isascii():
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass  # the long way finds out what is wrong with it
    return _read(value)


def _read(value: object) -> date:
    """Read a day that is neither a plain date nor plain ISO text."""
    if isinstance(value, str):
        return _read_text(value)
    if isinstance(value, date) and not isinstance(value, datetime):
        return date(value.year, value.month, value.day)
    day = _day_in(value)
    if type(day) is date:
        return day
    expected = expected_one(value, "day") or _EXPECTED
    raise InvalidDateError(f"{quoted(value)} is not a day: {expected}", value)


def _day_in(value: Any) -> object:
    """
    The day of a `datetime`, of an exact `PartialDate`, or of what data libraries have for one.

    Nothing is imported for it: a scalar of numpy says by its `dtype` that it is a day, all others
    have a method `date`. What is missing (NaT), a period, a column or a number gives no `date`.
    """
    if getattr(getattr(value, "dtype", None), "kind", None) == "M" and value.ndim == 0:
        is_coarse = value.dtype.str.endswith(("Y]", "M]", "W]"))
        return None if is_coarse else value.astype("datetime64[D]").item()
    method = getattr(value, "date", None)
    try:
        return method() if callable(method) else None
    except (TypeError, ValueError) as error:
        if isinstance(error, InvalidDateError):  # of a partial date, which says what is missing
            raise
        return None


_LONGEST = 100
"""No day takes more letters: what would is not looked at, as some of it takes very long."""


def _read_text(text: str) -> date:
    if len(text) > _LONGEST:
        raise InvalidDateError(f"{quoted(text)} is not a day: {_EXPECTED}", text)
    import re

    iso = re.fullmatch(r"([0-9]{4}(-?)[0-9]{2}\2[0-9]{2})([T ].+)?", text.strip())
    if iso and iso[3] and not re.fullmatch(ISO_TIME, iso[3]):
        only = f"after {iso[1]!r} only a time may follow, as 'T09:30'"
        raise InvalidDateError(f"{quoted(text)} is not a day: {only}", text)
    if iso:
        try:
            return date.fromisoformat(iso[1])
        except ValueError:
            raise InvalidDateError(
                f"{quoted(text)} is not a day of the calendar: {_EXPECTED}", text
            ) from None
    numbers = re.findall(r"[0-9]+", text)
    words = re.findall(r"[^\W\d_]+", text.casefold())
    months = [word for word in words if _is_name(word, _MONTHS)]
    if len(months) == 1 and sorted(map(len, numbers)) in ([1, 4], [2, 4]):
        day = _read_english(text, words, {int(number) for number in numbers})
        if day is not None:
            return day
    raise _refusal(text, numbers, months)


_MONTHS = [month.lower() for month in MONTHS]
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_FILLERS = ("st", "nd", "rd", "th", "of", "the")


def _is_name(word: str, names: Sequence[str]) -> bool:
    """Whether `word` is one of `names`, whole or cut to three letters ("sept" too)."""
    return any(word in (name, name[:3]) for name in names) or (word == "sept" and names is _MONTHS)


def _read_english(text: str, words: list[str], numbers: set[int]) -> date | None:
    """Let dateutil read a text that has one month name, one year and one day of the month."""
    weekdays = [word for word in words if _is_name(word, _WEEKDAYS)]
    known = len(weekdays) + 1 + sum(word in _FILLERS for word in words)
    if known != len(words) or len(weekdays) > 1:
        return None
    from dateutil.parser import parse

    try:
        day: date = parse(text.casefold().replace("the ", ""), ignoretz=True).date()
    except (ValueError, OverflowError):
        return None
    if {day.day, day.year} != numbers:  # dateutil reads the year 0000 as 2000
        return None
    if weekdays and not _WEEKDAYS[day.weekday()].startswith(weekdays[0][:3]):
        raise InvalidDateError(
            f"{text!r} names {weekdays[0]}, but {day} was a {_WEEKDAYS[day.weekday()]}",
            text,
            (str(day),),
        )
    return day


def _refusal(text: str, numbers: list[str], months: list[str]) -> InvalidDateError:
    """Say why a text is not a day, and what its writer may have meant."""
    lengths = [len(number) for number in numbers]
    if not months and lengths[2:] == [4] and max(lengths[:2]) <= 2:
        first, second, year = map(int, numbers)
        readings = _readings((year, second, first), (year, first, second))
        if len(readings) == 2:
            return InvalidDateError(
                f"{text!r} can be read in two ways: write the day as {readings[0]!r} or "
                f"{readings[1]!r}",
                text,
                readings,
            )
    elif not months and lengths[:1] == [4] and len(lengths) == 3 and max(lengths[1:]) <= 2:
        year, month, day = map(int, numbers)
        readings = _readings((year, month, day))
    else:
        readings = ()
    if readings:
        return InvalidDateError(f"write {quoted(text)} as {readings[0]!r}", text, readings)
    if lengths in ([4], [4, 2]):
        return InvalidDateError(f"{quoted(text)} is not a single day: {_EXPECTED}", text)
    return InvalidDateError(f"{quoted(text)} is not a day: {_EXPECTED}", text)


def _readings(*candidates: tuple[int, int, int]) -> tuple[str, ...]:
    """The candidates (year, month, day) that the calendar has, as ISO text, each once."""
    found: list[str] = []
    for year, month, day in candidates:
        try:
            found.append(date(year, month, day).isoformat())
        except ValueError:
            continue
    return tuple(dict.fromkeys(found))
