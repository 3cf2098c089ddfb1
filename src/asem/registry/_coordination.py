"""Questions about who keeps ASEM together."""

from __future__ import annotations

from asem import model
from asem import typing as types
from asem.dates import as_day
from asem.registry._tables import Records, Tables

__all__ = ["CoordinationQuestions"]


class CoordinationQuestions(Tables):
    """The questions about coordinators."""

    def coordinators_on(self, day: types.Day) -> Records[model.Coordinatorship]:
        """
        Return the coordinators that sources show on a day, by id.

        There are four seats, and few of their holders are recorded without a gap: a seat that is
        missing in the answer is not known. `Coordinatorship.covers` says what counts.

        Args:
            day: The day.

        Raises:
            InvalidDateError: The day is not a day.

        >>> import asem
        >>> [(seat.role.value, seat.partner) for seat in asem.coordinators_on("2010-10-05")]
        [('eu-presidency', 'BEL'), ('european-permanent', 'EU'), ('asean', 'KHM'), ('nesa', 'KOR')]
        """
        day = as_day(day)
        seats = [seat for seat in self.coordinatorships if seat.covers(day)]
        return Records(seats, self.coordinatorships)
