"""Questions about meetings: which one, when and where, who hosted, what came next."""

from __future__ import annotations

from asem import model
from asem import typing as types
from asem._choices import require_choice
from asem._text import did_you_mean, find_nearest, quoted
from asem.dates import as_day
from asem.errors import InvalidChoiceError, UnknownRecordError
from asem.registry._ledger import LEDGER
from asem.registry._partners import PartnerQuestions, period
from asem.registry._tables import Records, Table, kept

__all__ = ["MeetingQuestions", "plain_city"]


class MeetingQuestions(PartnerQuestions):
    """
    The questions about meetings.

    You may give a summit as its number (5, "5"), id, name or record; another meeting as its id,
    name or record. Case, accents and punctuation do not matter, nor how it is counted: "ASEM 5",
    "5th ASEM Summit", "ASEM V", "FMM 9".
    """

    def meeting(self, ref: types.MeetingRef, /) -> model.Meeting:
        """
        Return the meeting with this id or name, or the summit with this number.

        Args:
            ref: The meeting: its id, name or record, or the number of a summit.

        Raises:
            UnknownRecordError: There is no such meeting; of a summit, an `UnknownSummitError`.

        >>> import asem
        >>> asem.meeting("FMM 12").city, asem.meeting(5).city
        ('Luxembourg', 'Hanoi')
        """
        return self.summits[ref] if isinstance(ref, int) else self.meetings[ref]

    def summit(self, ref: types.SummitRef, /) -> model.Summit:
        """
        Return the summit with this number, id or name.

        Args:
            ref: The summit: its number, id, name or record.

        Raises:
            UnknownSummitError: There is no such summit; of ASEM 14 there is no record yet.

        >>> import asem
        >>> asem.summit(5).city, asem.summit("ASEM 5") is asem.summit(5)
        ('Hanoi', True)
        """
        return self.summits[ref]

    def host_of(self, ref: types.SummitRef, /) -> model.Partner:
        """
        Return the partner that hosted a summit, which need not be the one that chaired it.

        Args:
            ref: The summit: its number, id, name or record.

        Raises:
            UnknownSummitError: There is no such summit.
            UnknownRecordError: It had several hosts; `hosts_of` gives them all.

        >>> import asem
        >>> asem.host_of(10).name, asem.host_of(12).name
        ('Italy', 'European Union')
        """
        summit = self.summits[ref]
        host, *others = self.hosts_of(summit)
        if others:
            names = ", ".join(each.name for each in (host, *others))
            raise UnknownRecordError(
                f"summit {summit.number} had several hosts, {names}: ask hosts_of", ref
            )
        return host

    def hosts_of(self, ref: types.MeetingRef, /) -> Records[model.Partner]:
        """
        Return the partners that hosted a meeting, in the order of the record.

        Empty where no source says who did.

        Args:
            ref: The meeting: its id, name or record, or the number of a summit.

        Raises:
            UnknownRecordError: There is no such meeting.

        >>> import asem
        >>> [host.name for host in asem.hosts_of("tmm-1")]
        ['Lithuania', 'China']
        """
        meeting = ref if isinstance(ref, model.Meeting) else self.meeting(ref)
        return Records([self.partners[id] for id in meeting.hosts], self.partners)

    def attended(self, partner: types.PartnerRef, summit: types.SummitRef, /) -> bool | None:
        """
        Tell whether a partner came to a summit, whoever represented it.

        `False` if sources call it absent, or if it was not a partner when the summit opened.
        `None` if no source was found that says who came.

        Args:
            partner: The country or institution, as for `partner`.
            summit: The summit: its number, id, name or record.

        Raises:
            UnknownPartnerError: The text names nothing known, or may name several.
            UnknownSummitError: There is no such summit.

        >>> import asem
        >>> asem.attended("Viet Nam", 5), asem.attended("Myanmar", 13)
        (True, False)
        >>> asem.attended("Malta", 5) is None
        True
        """
        found, who = self.summits[summit], self._place_of(partner)
        row = self.attendances.get(f"{found.id}-{who.lower()}")
        if row is not None:
            return row.level.value != "absent"
        if not self.is_partner(who, found.opens.latest) or who in found.attendance.absent:
            return False
        return True if who in found.attendance.institutions else None

    def attended_by(
        self,
        summit: types.SummitRef,
        /,
        level: model.AttendanceLevel | types.AttendanceLevelWord | None = None,
    ) -> Records[model.Attendance]:
        """
        Return who represented the partners at a summit, by partner, the absent left out.

        A partner that is not in the answer need not have been absent: `asem.coverage` says how
        complete the answer is, in the record whose `subject` is the summit.

        Args:
            summit: The summit.
            level: Only those at this level: `"leader"`, `"minister"` or `"official"`; `"absent"`
                gives the absent.

        Raises:
            UnknownSummitError: There is no such summit.
            InvalidChoiceError: The level is none of the words.

        >>> import asem
        >>> len(asem.attended_by(1)), len(asem.attended_by(1, "leader"))
        (26, 22)
        """
        id = self.summits[summit].id
        rows = [row for row in self.attendances if row.summit == id]
        if level is None:
            found = [row for row in rows if row.level.value != "absent"]
        else:
            word = require_choice("level", level, model.AttendanceLevel)
            found = [row for row in rows if row.level == word]
        return Records(found, self.attendances)

    def meetings_between(
        self,
        first: types.Day,
        last: types.Day,
        *,
        kind: model.MeetingKind | types.KindWord | None = None,
        series: types.SeriesRef | None = None,
        country: types.PartnerRef | None = None,
        status: model.MeetingStatus | types.StatusWord | None = "held",
    ) -> Records[model.Meeting]:
        """
        Return the meetings that met between two days, by opening day, then id.

        Both days count. A meeting counts when any of its days lies in that time; one that is known
        only to the month or year, when any of its possible days does.

        Args:
            first: The first day.
            last: The last day.
            kind: `"summit"`, `"ministerial"` or `"senior-officials"`; all of them where left out.
            series: Only the ministerial meetings of this series: its id, name, abbreviation
                (`"FMM"`) or record.
            country: Only those that took place in this country, which need not be a partner; a
                virtual meeting counts for its host.
            status: `"held"`, `"cancelled"` or `"planned"`; `None` for all of them.

        Raises:
            InvalidDateError: A day is not one, or the last is earlier than the first.
            InvalidChoiceError: The kind or status is none of the words, the kind has no series, or
                the country is an institution.
            UnknownRecordError: There is no such series.
            UnknownPartnerError: The country is not known.

        >>> import asem
        >>> [meeting.id for meeting in asem.meetings_between("2004-04-01", "2004-10-31")]
        ['som-2004-04-kildare', 'fmm-6', 'som-2004-10-hanoi', 'asem-5']
        >>> summer = asem.meetings_between("2004-07-01", "2004-09-30", status="cancelled")
        >>> [meeting.id for meeting in summer]
        ['finmm-2004-cancelled', 'emm-2004-cancelled']
        """
        start, end = period(first, last)
        where = None if country is None else self._country_of(country, "country")
        return Records(
            [
                meeting
                for meeting in self._meetings(kind, series, status)
                if meeting.opens.earliest <= end
                and start <= meeting.closes.latest
                and where in (None, meeting.country)
            ],
            self.meetings,
        )

    def next_meeting_after(
        self,
        day: types.Day,
        *,
        kind: model.MeetingKind | types.KindWord | None = None,
        series: types.SeriesRef | None = None,
    ) -> model.Meeting | None:
        """
        Return the first meeting that opened after a day and was held; `None` if none is known.

        Of one that is known only to the month or year, its first possible day counts.

        Args:
            day: The day.
            kind: As for `meetings_between`.
            series: As for `meetings_between`.

        Raises:
            InvalidDateError: The day is not a day.
            InvalidChoiceError: The kind is none of the words, or has no series.
            UnknownRecordError: There is no such series.

        >>> import asem
        >>> asem.next_meeting_after("2009-05-25", series="fmm").id
        'fmm-10'
        """
        day = as_day(day)
        later = self._meetings(kind, series, "held")
        return next((meeting for meeting in later if meeting.opens.earliest > day), None)

    def hosted_by(
        self,
        ref: types.PartnerRef,
        /,
        *,
        kind: model.MeetingKind | types.KindWord | None = None,
        series: types.SeriesRef | None = None,
    ) -> Records[model.Meeting]:
        """
        Return the meetings held that a partner hosted, alone or with others.

        They come by opening day, then id. Empty for a known country that never was a partner.

        Args:
            ref: The partner.
            kind: As for `meetings_between`.
            series: As for `meetings_between`.

        Raises:
            UnknownPartnerError: The text names nothing known, or may name several.
            InvalidChoiceError: The kind is none of the words, or has no series.
            UnknownRecordError: There is no such series.

        >>> import asem
        >>> asem.hosted_by("Viet Nam", kind="summit").ids, asem.hosted_by("United States").ids
        (('asem-5',), ())
        """
        host = self._place_of(ref)
        held = self._meetings(kind, series, "held")
        return Records([meeting for meeting in held if host in meeting.hosts], self.meetings)

    def held_in(self, city: str, /) -> Records[model.Meeting | model.Initiative]:
        """
        Return the meetings held in a city, then the initiatives held or seated there.

        An initiative counts, too, for the place of any of its editions. Case, accents and blanks
        do not matter. Empty for the capital of a partner in which nothing is known to have
        happened, and where a meeting was cancelled or is planned.

        Args:
            city: The city, by the English name that the records use.

        Raises:
            UnknownRecordError: No record names such a city: it may be one by another name, or one
                in which nothing is known to have happened.

        >>> import asem
        >>> asem.held_in("Poznan").ids
        ('cmm-4', 'asem-culture-ministers-meeting-4')
        >>> asem.held_in("Ha Noi") == asem.held_in("Hanoi"), asem.held_in("Oslo")
        (True, ())
        """
        if not isinstance(city, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # not all have a checker
            raise UnknownRecordError(f"unknown city {quoted(city)}: expected its name", city)
        wanted = plain_city(city)
        held = [m for m in self._meetings(None, None, "held") if plain_city(m.city) == wanted]
        done = [each for each in self.initiatives if wanted in map(plain_city, _cities(each))]
        if not held and not done:
            self._require_city(city)
        return Records((*held, *done), self.meetings, self.initiatives)

    def _require_city(self, city: str) -> None:
        """Raise unless some record names a city."""
        from asem.registry._spelling import LONGEST, fold

        cities = {meeting.city for meeting in self.meetings}.union(
            *map(_cities, self.initiatives),
            *({each.capital, each.seat} for each in self.partners),
            *({spell.state for spell in each.capitals} for each in self.partners),
        )
        known = {plain_city(name): name for name in sorted(filter(None, cities))}
        wanted = plain_city(city)
        if wanted in known:
            return
        if self._spellings.find(city) or self._spellings.other(city):
            text = f"unknown city {quoted(city)}: a country or body was named, expected a city"
            raise UnknownRecordError(text, city)
        words = {*fold(city[:LONGEST]).split()}
        parts = {name: {*fold(name).split()} for name in known.values()}
        near = find_nearest(city, parts) or tuple(
            [name for name, part in parts.items() if words and (words <= part or part <= words)]
        )
        hint = did_you_mean(near) or ": no record of a meeting or an initiative has this place"
        raise UnknownRecordError(f"unknown city {quoted(city)}{hint}", city, near)

    def latest_summit(self, day: types.Day) -> model.Summit | None:
        """
        Return the latest summit that had opened by a day; `None` before the first.

        The opening day counts. `None` before the first summit.

        Args:
            day: The day; a summit that opens on it counts.

        Raises:
            InvalidDateError: The day is not a day.

        >>> import asem
        >>> asem.latest_summit("2004-10-07").number, asem.latest_summit("2004-10-08").number
        (4, 5)
        """
        day = as_day(day)
        opened = [summit for summit in self._held if summit.opens.earliest <= day]
        return opened[-1] if opened else None

    def next_summit_after(self, day: types.Day) -> model.Summit | None:
        """
        Return the first summit that opened after a day; `None` if none is known.

        Args:
            day: The day; a summit that opens on it does not count.

        Raises:
            InvalidDateError: The day is not a day.

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
        kind: model.MeetingKind | str | None,
        series: types.SeriesRef | None,
        status: model.MeetingStatus | str | None,
    ) -> list[model.Meeting]:
        """The meetings of a kind, series and status, by opening day, then id."""
        noun = "meetings" if kind is None else _BY_KIND[require_choice("kind", kind, _BY_KIND)]
        table: Table[model.Meeting] = getattr(self, noun)
        found = list(table)
        if series is not None:
            wanted = self.ministerial_series[series].id
            if noun not in ("meetings", "ministerial_meetings"):
                hint = "only ministerial meetings have a series, leave one of the two out"
                raise InvalidChoiceError(f"kind is {quoted(kind)}: {hint}", kind, (), "kind")
            found = [meeting for meeting in found if getattr(meeting, "series", None) == wanted]
        if status is not None:
            word = require_choice("status", status, model.MeetingStatus)
            found = [meeting for meeting in found if meeting.status == word]
        return found

    @kept
    def _held(self) -> list[model.Summit]:
        """The summits that came about, by opening day."""
        held = [summit for summit in self.summits if summit.status.value == "held"]
        return sorted(held, key=lambda summit: summit.opens.earliest)


_BY_KIND = {row.kind: noun for noun, row in LEDGER.items() if row.kind}
"""The tables of the kinds of meetings."""


def plain_city(city: str | None) -> str | None:
    """Return the name of a city without case, accents and blanks."""
    from asem.registry._spelling import LONGEST, fold

    return city if city is None or len(city) > LONGEST else fold(city).replace(" ", "")


def _cities(initiative: model.Initiative) -> set[str | None]:
    """The cities where an initiative sits or was held; `None` among them where one is not known."""
    cities = {initiative.city, *(edition.city for edition in initiative.editions)}
    return cities.union(*(edition.also_in for edition in initiative.editions))
