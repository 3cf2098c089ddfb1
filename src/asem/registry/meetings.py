"""Questions about summits: which one, who hosted, what came next."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from asem.dates import as_day
from asem.errors import UnknownRecordError, UnknownSummitError
from asem.registry.partners import PartnerQuestions

if TYPE_CHECKING:
    from asem.dates import Day
    from asem.model.meetings import Meeting, Summit
    from asem.model.partners import Partner

__all__ = ["MeetingQuestions"]


class MeetingQuestions(PartnerQuestions):
    """
    The questions about summits.

    A summit may be given as its number, its id (`"asem-5"`) or its record.
    """

    def summit(self, number: int | str | Summit) -> Summit:
        """
        The summit of that number.

        Raises:
            UnknownSummitError: There is none; ASEM 14 is no record while no source dates it.

        >>> import asem
        >>> asem.summit(5).city
        'Hanoi'
        """
        key = getattr(number, "number", number)
        if type(key) not in (int, str):
            raise UnknownSummitError(
                f"unknown summit {number!r}: expected a number, an id such as 'asem-5' or a record",
                number,
            )
        return self.summits[key]

    def host_of(self, number: int | str | Summit) -> Partner:
        """
        The partner that hosted a summit, which may be another than chaired it.

        Raises:
            UnknownSummitError: There is no such summit.
            UnknownRecordError: It had several hosts; `hosts_of` gives them all.

        >>> import asem
        >>> asem.host_of(10).name, asem.host_of(12).name
        ('Italy', 'European Union')
        """
        summit = self.summit(number)
        host, *others = self.hosts_of(summit)
        if others:
            names = ", ".join(each.name for each in (host, *others))
            raise UnknownRecordError(
                f"summit {summit.number} had several hosts, {names}: ask hosts_of", number
            )
        return host

    def hosts_of(self, meeting: int | str | Meeting) -> tuple[Partner, ...]:
        """
        The partners that hosted a meeting, in the order of the record; empty where not known.

        Args:
            meeting: The number of a summit, the id of a meeting, or its record.

        Raises:
            UnknownSummitError: There is no such summit.

        >>> import asem
        >>> [host.id for host in asem.hosts_of("asem-8")]
        ['BEL']
        """
        hosts = getattr(meeting, "hosts", None)
        if hosts is None:
            hosts = self.summit(meeting).hosts  # type: ignore[arg-type]  # no record of a meeting
        return tuple([self.partners[id] for id in hosts])

    def summit_on(self, day: Day) -> Summit | None:
        """
        The summit in session on that day, or else the latest one held before it.

        The opening day counts as in session. `None` before the first summit.

        Raises:
            InvalidDateError: The day is none.

        >>> import asem
        >>> asem.summit_on("2004-10-07").number, asem.summit_on("2004-10-08").number
        (4, 5)
        """
        day = as_day(day)
        opened = [summit for summit in self._held if summit.opens.earliest <= day]
        return opened[-1] if opened else None

    def next_summit_after(self, day: Day) -> Summit | None:
        """
        The first summit that opened after that day; `None` where none is known.

        Raises:
            InvalidDateError: The day is none.

        >>> import asem
        >>> asem.next_summit_after("2004-10-08").number
        6
        >>> asem.next_summit_after("2021-11-25") is None
        True
        """
        day = as_day(day)
        return next((summit for summit in self._held if summit.opens.earliest > day), None)

    @cached_property
    def _held(self) -> list[Summit]:
        """The summits that came about, by opening day."""
        held = [summit for summit in self.summits if summit.status.value == "held"]
        return sorted(held, key=lambda summit: summit.opens.earliest)
