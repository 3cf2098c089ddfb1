"""A date as exact as its source: a day, a month or a year."""

from collections.abc import Generator
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Self, TypeAlias, TypeGuard

from asem._text import quoted
from asem.errors import InvalidDateError
from asem.model.record import Record, record

__all__ = ["PartialDate", "Precision"]


class Precision(StrEnum):
    """How exact a `PartialDate` is."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


date_type: TypeAlias = date
"""The class, where `date` is the method."""


def _is_day(other: object) -> TypeGuard[date]:
    return isinstance(other, date) and not isinstance(other, datetime)


def _parts(text: object) -> list[str]:
    return text.split("-") if isinstance(text, str) and text.isascii() else []


@record
class PartialDate(Record):
    """
    A day, a month or a year, never more exact than its source.

    Partial dates sort by their first day, the less exact first; they print and parse as ISO 8601.
    One that is exact to the day is that day: equal to it, hashed like it, ordered with it, and
    taken wherever a day is. An inexact one equals no day, and to compare it with one raises
    `InvalidDateError`. There is no arithmetic: take `date()`, or `earliest` and `latest`, first.

    Attributes:
        year: 1 to 9999.
        month: 1 to 12, or `None` where only the year is known.
        day: Day of the month from 1, or `None` where only the month or the year is known.

    Raises:
        InvalidDateError: The calendar has no such date.

    >>> from asem import PartialDate
    >>> PartialDate(2010, 12)
    PartialDate('2010-12')
    >>> sorted([PartialDate(2010, 2), PartialDate(2010, 1, 1), PartialDate(2010)])
    [PartialDate('2010'), PartialDate('2010-01-01'), PartialDate('2010-02')]
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
            raise InvalidDateError(
                f"{quoted(given)} is not a date of the calendar", given
            ) from None

    @classmethod
    def parse(cls, text: str) -> Self:
        """
        Read `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.

        Args:
            text: The date in ISO 8601, as exact as it is known.

        Raises:
            InvalidDateError: The text has another form, or the calendar has no such date.

        >>> from asem import PartialDate
        >>> PartialDate.parse("2010-12").latest
        datetime.date(2010, 12, 31)
        """
        parts = _parts(text)
        if [len(part) for part in parts] in ([4], [4, 2], [4, 2, 2]):
            if all(part.isdigit() for part in parts):
                return cls(*map(int, parts))
        raise InvalidDateError(
            f"{quoted(text)} is not a date: expected YYYY, YYYY-MM or YYYY-MM-DD, as in '2010-12'",
            text,
        )

    @classmethod
    def of(cls, day: date_type) -> Self:
        """
        Return the partial date that is exactly `day`.

        Args:
            day: The day.

        Raises:
            InvalidDateError: It is not a date; `parse` reads text.

        >>> from asem import PartialDate
        >>> from datetime import date
        >>> PartialDate.of(date(2004, 10, 8))
        PartialDate('2004-10-08')
        """
        if not isinstance(day, date):  # pyright: ignore[reportUnnecessaryIsInstance]  # not all have a checker
            raise InvalidDateError(
                f"{quoted(day)} is not a date; PartialDate.parse reads text", day
            )
        return cls(day.year, day.month, day.day)

    @property
    def precision(self) -> Precision:
        """How exact the date is: to the day, the month or the year."""
        if self.day is not None:
            return Precision.DAY
        return Precision.YEAR if self.month is None else Precision.MONTH

    @property
    def earliest(self) -> date_type:
        """The first day that it can be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date_type:
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

    # Equality and hash are those of a `date` where the date is exact, so that both can be in one
    # set, be keys, and be compared. An inexact one equals no day, and does not say whether it is
    # earlier or later than one.

    def __eq__(self, other: object) -> bool:
        if type(other) is PartialDate:
            return self._order == other._order
        return self.day is not None and self.earliest == other if _is_day(other) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._order if self.day is None else self.earliest)

    def __lt__(self, other: "PartialDate | date_type") -> bool:
        if type(other) is PartialDate:
            return self._order < other._order
        return self._beside(other) < other if _is_day(other) else NotImplemented

    def __le__(self, other: "PartialDate | date_type") -> bool:
        if type(other) is PartialDate:
            return self._order <= other._order
        return self._beside(other) <= other if _is_day(other) else NotImplemented

    def __gt__(self, other: "PartialDate | date_type") -> bool:
        if type(other) is PartialDate:
            return self._order > other._order
        return self._beside(other) > other if _is_day(other) else NotImplemented

    def __ge__(self, other: "PartialDate | date_type") -> bool:
        if type(other) is PartialDate:
            return self._order >= other._order
        return self._beside(other) >= other if _is_day(other) else NotImplemented

    @property
    def _order(self) -> tuple[int, int, int]:
        return (self.year, self.month or 0, self.day or 0)

    def _beside(self, day: date_type) -> date_type:
        """The day itself, to be compared with another one."""
        if self.day is None:
            raise self._inexact(f"compare its earliest or latest day with {day}")
        return self.earliest

    def _inexact(self, advice: str) -> InvalidDateError:
        return InvalidDateError(f"{self!r} is known to the {self.precision} only: {advice}", self)

    def isoformat(self) -> str:
        """
        Return the date as ISO 8601, as exact as it is.

        >>> from asem import PartialDate
        >>> PartialDate(2010, 12).isoformat()
        '2010-12'
        """
        return str(self)

    def __format__(self, spec: str) -> str:
        """
        Format the date as a `date` is formatted; of an inexact one, what is known of it.

        Raises:
            InvalidDateError: The format asks for what is not known.

        >>> f"{PartialDate(2004, 10, 8):%d %B %Y}", f"{PartialDate(2010, 12):%B %Y}"
        ('08 October 2004', 'December 2010')
        """
        if "%" not in spec:
            return format(str(self), spec)
        known = {"day": None, "month": "YmbB%", "year": "Y%"}[self.precision]
        asked = spec.replace("%%", "").split("%")[1:]
        if known is not None and any(letters[:1] not in known for letters in asked):
            words = " ".join(f"%{letter}" for letter in known)
            raise self._inexact(f"it can be written with {words}, not as {spec!r}")
        return format(self.earliest, spec)

    def date(self) -> date_type:
        """
        Return the day.

        Raises:
            InvalidDateError: The date is not exact to the day.

        >>> from asem import PartialDate
        >>> PartialDate(2004, 10, 8).date()
        datetime.date(2004, 10, 8)
        """
        if self.day is None:
            raise self._inexact("take its earliest or latest day")
        return self.earliest
