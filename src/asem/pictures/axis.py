"""A time from left to right: where a day lies, and which years are named."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from asem._markup import Markup, tag
from asem.pictures.palette import LINE, SOFT
from asem.pictures.sheet import letters

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Axis"]

_ROOM = 34
"""How much room the name of a year or month takes."""
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


@frozen
class Axis:
    """
    A time as a stretch of paper.

    Attributes:
        first: The day at its left end.
        last: The day at its right end, later than the first.
        left: Where it begins.
        width: How long it is.

    >>> axis = Axis(date(2000, 1, 1), date(2001, 1, 1), left=100, width=366)
    >>> axis.at(date(2000, 1, 1)), axis.at(date(2000, 2, 1))
    (100.0, 131.0)
    """

    first: date
    last: date
    left: float
    width: float

    def at(self, day: date) -> float:
        """Where a day lies."""
        share = (day - self.first).days / (self.last - self.first).days
        return round(self.left + self.width * share, 1)

    def ticks(self) -> Iterator[tuple[date, str]]:
        """
        The days that are marked, and how they are called: years, or months of a short time.

        >>> axis = Axis(date(1996, 3, 1), date(2026, 1, 1), left=0, width=500)
        >>> [name for _, name in axis.ticks()]
        ['2000', '2005', '2010', '2015', '2020', '2025']
        >>> axis = Axis(date(2004, 1, 1), date(2004, 12, 31), left=0, width=200)
        >>> [name for _, name in axis.ticks()]
        ['Jan 2004', 'Jul 2004']
        """
        years = (self.last - self.first).days / 365.25
        fit = max(1.0, self.width / _ROOM)
        if years < 2:
            step = next((n for n in (1, 2, 3, 6) if years * 12 / n <= fit / 2), 12)
            yield from self._months(step)
        else:
            step = next((n for n in (1, 2, 5, 10, 25, 50, 100, 500) if years / n <= fit), 1000)
            yield from self._years(step)

    def _years(self, step: int) -> Iterator[tuple[date, str]]:
        for year in range(self.first.year, self.last.year + 1):
            if year % step == 0 and self.first <= date(year, 1, 1) <= self.last:
                yield date(year, 1, 1), str(year)

    def _months(self, step: int) -> Iterator[tuple[date, str]]:
        for year in range(self.first.year, self.last.year + 1):
            for month in range(1, 13, step):
                if self.first <= date(year, month, 1) <= self.last:
                    yield date(year, month, 1), f"{_MONTHS[month - 1]} {year}"

    def drawn(self, top: float, bottom: float) -> Markup:
        """Lines from top to bottom where days are marked, with the names below."""
        parts: list[Markup] = []
        for day, name in self.ticks():
            x = self.at(day)
            parts.append(tag("line", x1=x, x2=x, y1=top, y2=bottom, stroke=LINE))
            parts.append(letters(x, bottom + 15, 12, name, fill=SOFT, text_anchor="middle"))
        return tag("g", *parts)
