"""Questions about meetings: which one, when and where, who hosted, what came next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asem._text import quoted
from asem.dates import as_day
from asem.errors import UnknownRecordError, UnknownSummitError
from asem.registry._ledger import LEDGER
from asem.registry._partners import PartnerQuestions, period
from asem.registry._tables import kept, refuse_unknown_word

if TYPE_CHECKING:
    from asem.dates import Day
    from asem.model.initiatives import Initiative
    from asem.model.meetings import (
        Meeting,
        MeetingKind,
        MeetingStatus,
        MinisterialSeries,
        Summit,
    )
    from asem.model.partners import Partner
    from asem.registry._tables import Table

__all__ = ["MeetingQuestions"]


class MeetingQuestions(PartnerQuestions):
    """
    The questions about meetings.

    A summit may be given as its number, its id (`"asem-5"`) or its record; another meeting as its
    id or record.
    """

    def meeting(self, ref: int | str | Meeting) -> Meeting:
        """
        The meeting that is meant: a summit by its number, any by its id.

        Raises:
            UnknownSummitError: There is no such summit.
            UnknownRecordError: There is no such meeting.

        >>> import asem
        >>> asem.meeting("fmm-12").city
        'Luxembourg'
        """
        id = getattr(ref, "id", ref)
        if type(id) is int or (type(id) is str and id.startswith("asem-") and id[5:].isdigit()):
            return self.summit(id)
        return self.meetings[id]

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
            expected = "expected a number, an id such as 'asem-5' or a record"
            raise UnknownSummitError(f"unknown summit {quoted(number)}: {expected}", number)
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
            UnknownRecordError: There is no such meeting.

        >>> import asem
        >>> [host.name for host in asem.hosts_of("tmm-1")]
        ['Lithuania', 'China']
        """
        hosts = getattr(meeting, "hosts", None)
        if hosts is None:
            hosts = self.meeting(meeting).hosts
        return tuple([self.partners[id] for id in hosts])

    def meetings_between(
        self,
        first: Day,
        last: Day,
        *,
        kind: MeetingKind | str | None = None,
        series: MinisterialSeries | str | None = None,
        country: Partner | str | None = None,
        status: MeetingStatus | str | None = "held",
    ) -> tuple[Meeting, ...]:
        """
        The meetings that met between two days, both inclusive, by opening day, then id.

        A meeting counts when any of its days lies in that time; one that is known only to the
        month or year, when any of its possible days does.

        Args:
            first: The first day.
            last: The last day.
            kind: `"summit"`, `"ministerial"` or `"senior-officials"`; all of them where left out.
            series: Only the ministerial meetings of this series: its id (`"fmm"`) or record.
            country: Only those in this country; a virtual meeting counts for its host.
            status: `"held"`, `"cancelled"` or `"planned"`; `None` for all of them.

        Raises:
            InvalidDateError: A day is none, or the last is earlier than the first.
            UnknownRecordError: There is no such kind, series or status.
            UnknownPartnerError: The country never was a partner.

        >>> import asem
        >>> [meeting.id for meeting in asem.meetings_between("2004-04-01", "2004-10-31")]
        ['som-2004-04-kildare', 'fmm-6', 'som-2004-10-hanoi', 'asem-5']
        >>> summer = asem.meetings_between("2004-07-01", "2004-09-30", status="cancelled")
        >>> [meeting.id for meeting in summer]
        ['finmm-2004-cancelled', 'emm-2004-cancelled']
        """
        start, end = period(first, last)
        where = None if country is None else self.partner(country).id
        return tuple(
            [
                meeting
                for meeting in self._meetings(kind, series, status)
                if meeting.opens.earliest <= end
                and start <= meeting.closes.latest
                and where in (None, meeting.country)
            ]
        )

    def next_meeting_after(
        self,
        day: Day,
        *,
        kind: MeetingKind | str | None = None,
        series: MinisterialSeries | str | None = None,
    ) -> Meeting | None:
        """
        The first meeting held that opened after that day; `None` where none is known.

        Of one that is known only to the month or year, its first possible day counts.

        Args:
            day: The day.
            kind: As for `meetings_between`.
            series: As for `meetings_between`.

        Raises:
            InvalidDateError: The day is none.
            UnknownRecordError: There is no such kind or series.

        >>> import asem
        >>> asem.next_meeting_after("2009-05-25", series="fmm").id
        'fmm-10'
        """
        day = as_day(day)
        later = self._meetings(kind, series, "held")
        return next((meeting for meeting in later if meeting.opens.earliest > day), None)

    def hosted_by(
        self,
        ref: Partner | str,
        *,
        kind: MeetingKind | str | None = None,
        series: MinisterialSeries | str | None = None,
    ) -> tuple[Meeting, ...]:
        """
        The meetings held that a partner hosted, alone or with others, by opening day, then id.

        Args:
            ref: The partner.
            kind: As for `meetings_between`.
            series: As for `meetings_between`.

        Raises:
            UnknownPartnerError: It never was a partner.
            UnknownRecordError: There is no such kind or series.

        >>> import asem
        >>> [meeting.id for meeting in asem.hosted_by("China", kind="summit")]
        ['asem-7']
        """
        host = self.partner(ref).id
        return tuple([m for m in self._meetings(kind, series, "held") if host in m.hosts])

    def in_city(self, city: str) -> tuple[Meeting | Initiative, ...]:
        """
        What happened in a city: meetings held, then initiatives held or seated there.

        An initiative counts, too, for the place of any of its editions. Case and accents do not
        matter. Empty where nothing is known to have happened.

        Raises:
            UnknownRecordError: What is given is no text.

        >>> import asem
        >>> [each.id for each in asem.in_city("Poznan")]
        ['cmm-4', 'asem-culture-ministers-meeting-4']
        """
        if not isinstance(city, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # not all have a checker
            raise UnknownRecordError(f"unknown city {quoted(city)}: expected its name", city)
        wanted = _plain(city)
        held = [m for m in self._meetings(None, None, "held") if _plain(m.city) == wanted]
        done = [each for each in self.initiatives if wanted in _cities(each)]
        return (*held, *done)

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

    def _meetings(
        self,
        kind: MeetingKind | str | None,
        series: MinisterialSeries | str | None,
        status: MeetingStatus | str | None,
    ) -> list[Meeting]:
        """The meetings of a kind, series and status, by opening day, then id."""
        if kind is not None:
            refuse_unknown_word("kind", kind, tuple(_BY_KIND))
        table: Table[Meeting] = getattr(self, "meetings" if kind is None else _BY_KIND[kind])
        found = list(table)
        if series is not None:
            wanted = self.ministerial_series[getattr(series, "id", series)].id
            found = [meeting for meeting in found if getattr(meeting, "series", None) == wanted]
        if status is not None:
            refuse_unknown_word("status", status, ("held", "cancelled", "planned"))
            found = [meeting for meeting in found if meeting.status == status]
        return found

    @kept
    def _held(self) -> list[Summit]:
        """The summits that came about, by opening day."""
        held = [summit for summit in self.summits if summit.status.value == "held"]
        return sorted(held, key=lambda summit: summit.opens.earliest)


_BY_KIND = {row.kind: noun for noun, row in LEDGER.items() if row.kind}
"""The tables of the kinds of meetings."""


def _plain(city: str | None) -> str | None:
    """A name of a city without case and accents."""
    from asem.registry._spelling import LONGEST, fold

    return city if city is None or len(city) > LONGEST else fold(city)


def _cities(initiative: Initiative) -> set[str | None]:
    """The cities where an initiative sits or was held, without case and accents."""
    cities = {initiative.city, *(edition.city for edition in initiative.editions)}
    cities.update(city for edition in initiative.editions for city in edition.also_in)
    return {_plain(city) for city in cities if city is not None}
