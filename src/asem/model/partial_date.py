"""A date as exact as its source: a day, a month or a year."""

from collections.abc import Generator
from datetime import date, timedelta
from enum import StrEnum
from functools import total_ordering
from typing import Self

from asem._text import quoted
from asem.errors import InvalidDateError
from asem.model.record import Record, record

__all__ = ["PartialDate", "Precision"]


class Precision(StrEnum):
    """How exact a `PartialDate` is."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


def _parts(text: object) -> list[str]:
    return text.split("-") if isinstance(text, str) and text.isascii() else []


@total_ordering
@record
class PartialDate(Record):
    """
    A day, a month or a year, never more exact than its source.

    Partial dates sort by their first day, the less exact first; they print and parse as ISO 8601.

    Attributes:
        year: 1 to 9999.
        month: 1 to 12, or `None` where only the year is known.
        day: Day of the month from 1, or `None` where only the month or the year is known.

    Raises:
        InvalidDateError: The calendar has no such date.

    >>> PartialDate(2010, 12)
    PartialDate('2010-12')
    >>> PartialDate(2010) < PartialDate(2010, 1) < PartialDate(2010, 1, 1) < PartialDate(2010, 2)
    True
    """

    year: int
    month: int | None = None
    day: int | None = None

    def _check(self) -> None:
        try:
            if self.month is None and self.day is not None:
                raise ValueError
            date(self.year, self.month or 1, 1 if self.day is None else self.day)
            if self.month == 0:
                raise ValueError
        except (OverflowError, ValueError):
            given = (self.year, self.month, self.day)
            raise InvalidDateError(f"{quoted(given)} is no date of the calendar", given) from None

    @classmethod
    def parse(cls, text: str) -> Self:
        """
        Read `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.

        Raises:
            InvalidDateError: The text has another form, or the calendar has no such date.

        >>> PartialDate.parse("2010-12").latest
        datetime.date(2010, 12, 31)
        """
        parts = _parts(text)
        if [len(part) for part in parts] in ([4], [4, 2], [4, 2, 2]):
            if all(part.isdigit() for part in parts):
                return cls(*map(int, parts))
        raise InvalidDateError(
            f"{quoted(text)} is no date: expected YYYY, YYYY-MM or YYYY-MM-DD, as in '2010-12'",
            text,
        )

    @classmethod
    def of(cls, day: date) -> Self:
        """
        The partial date that is exactly `day`.

        >>> PartialDate.of(date(2004, 10, 8))
        PartialDate('2004-10-08')
        """
        return cls(day.year, day.month, day.day)

    @property
    def precision(self) -> Precision:
        """How exact the date is: to the day, the month or the year."""
        if self.day is not None:
            return Precision.DAY
        return Precision.YEAR if self.month is None else Precision.MONTH

    @property
    def earliest(self) -> date:
        """The first day that it can be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day that it can be."""
        if self.day is not None:
            return self.earliest
        if self.month is None or self.month == 12:
            return date(self.year, 12, 31)
        return date(self.year, self.month + 1, 1) - timedelta(days=1)

    def __str__(self) -> str:
        parts = [f"{self.year:04}"]
        parts += [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    def __repr__(self) -> str:
        return f"PartialDate('{self}')"

    def __rich_repr__(self) -> Generator[str, None, None]:
        yield str(self)

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, PartialDate):
            return NotImplemented
        return self._order < other._order

    @property
    def _order(self) -> tuple[int, int, int]:
        return (self.year, self.month or 0, self.day or 0)
