"""A time from left to right: where a day lies, and which years are named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from asem._text import MONTHS

__all__ = ["Axis", "lanes_of"]

_ROOM = 38
"""How much room the name of a year or month takes."""


class Axis(NamedTuple):
    """
    A time as a stretch of paper: its first and its last, later day; its left and its right end.

    >>> axis = Axis(date(2000, 1, 1), date(2001, 1, 1), left=100, right=466)
    >>> axis.at(date(2000, 1, 1)), axis.at(date(2000, 2, 1)), axis.at(date(2002, 1, 1))
    (100.0, 131.0, 466.0)
    """

    first: date
    last: date
    left: float
    right: float

    def at(self, day: date) -> float:
        """Return where a day lies; one beyond an end lies at that end."""
        share = (day - self.first).days / (self.last - self.first).days
        return round(self.left + (self.right - self.left) * min(1.0, max(0.0, share)), 1)

    def ticks(self) -> Iterator[tuple[float, str]]:
        """
        Give the places that are named, and their names: years, or months of a short time.

        >>> axis = Axis(date(1996, 1, 1), date(2026, 1, 1), left=0, right=500)
        >>> [name for _, name in axis.ticks()]
        ['1996', '2000', '2005', '2010', '2015', '2020', '2025']
        >>> axis = Axis(date(2004, 1, 1), date(2004, 12, 31), left=0, right=200)
        >>> [name for _, name in axis.ticks()]
        ['Jan 2004', 'Jul 2004']
        """
        first, years = self.first, (self.last - self.first).days / 365.25
        fit = max(1.0, (self.right - self.left) / _ROOM)
        steps = (12 * n for n in (1, 5, 10, 25, 50, 100, 500) if years / n <= fit)
        if years < 2:
            steps = (n for n in (1, 2, 3, 6) if years * 12 / n <= fit / 2)
        step = next(steps, 12 if years < 2 else 12000)
        for month in range(first.year * 12, self.last.year * 12 + 12):
            day = date(month // 12, month % 12 + 1, 1)
            if first <= day <= self.last and (month % step == 0 or (day == first and step > 12)):
                month_of = f"{MONTHS[day.month - 1][:3]} " if years < 2 else ""
                yield self.at(day), f"{month_of}{day.year}"


def lanes_of(spans: Iterable[tuple[float, float]], air: float) -> list[int]:
    """
    Return the lane of each span from left to right: the first in which it touches none before it.

    >>> lanes_of([(0, 10), (5, 15), (20, 30)], air=2)
    [0, 1, 0]
    """
    ends: list[float] = []
    found: list[int] = []
    for left, right in spans:
        lane = next((at for at, end in enumerate(ends) if left - end >= air), len(ends))
        ends[lane : lane + 1] = [right]
        found.append(lane)
    return found
