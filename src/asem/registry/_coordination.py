"""Questions about who keeps ASEM together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asem.dates import as_day
from asem.registry._tables import Tables

if TYPE_CHECKING:
    from asem.dates import Day
    from asem.model.coordination import Coordinatorship

__all__ = ["CoordinationQuestions"]


class CoordinationQuestions(Tables):
    """The questions about coordinators."""

    def coordinators_on(self, day: Day) -> tuple[Coordinatorship, ...]:
        """
        Whom sources show as coordinators on that day, by id.

        There are four seats, and few of their holders are recorded without a gap: a seat that is
        missing in the answer is not known. `Coordinatorship.covers` says what counts.

        Raises:
            InvalidDateError: The day is none.

        >>> import asem
        >>> [(seat.role.value, seat.partner) for seat in asem.coordinators_on("2010-10-05")]
        [('eu-presidency', 'BEL'), ('european-permanent', 'EU'), ('asean', 'KHM'), ('nesa', 'KOR')]
        """
        day = as_day(day)
        return tuple([seat for seat in self.coordinatorships if seat.covers(day)])
