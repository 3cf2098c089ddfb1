"""Where ASEM meets."""

from enum import StrEnum
from typing import ClassVar

from attrs import field

from asem.model.evidence import Evidence
from asem.model.partial_date import PartialDate
from asem.model.record import Record, record

__all__ = [
    "Chair",
    "Composition",
    "Headcount",
    "Meeting",
    "MeetingFormat",
    "MeetingKind",
    "MeetingLevel",
    "MeetingStatus",
    "MinisterialMeeting",
    "MinisterialSeries",
    "Pause",
    "ScheduleChange",
    "SeniorOfficialsMeeting",
    "Summit",
]


class MeetingKind(StrEnum):
    """Who meets."""

    SUMMIT = "summit"
    """The heads of state and government."""
    MINISTERIAL = "ministerial"
    """The ministers of one field."""
    SENIOR_OFFICIALS = "senior-officials"
    """Those who prepare the summits and the foreign ministers' meetings."""


class MeetingFormat(StrEnum):
    """How the participants came together."""

    IN_PERSON = "in-person"
    VIRTUAL = "virtual"


class MeetingStatus(StrEnum):
    """Whether the meeting came about."""

    HELD = "held"
    CANCELLED = "cancelled"
    PLANNED = "planned"
    """Agreed, and no source shows that it was held."""


class MeetingLevel(StrEnum):
    """The rank at which a ministerial meeting was in fact held."""

    MINISTERIAL = "ministerial"
    SENIOR_OFFICIALS = "senior-officials"


class Composition(StrEnum):
    """Whose senior officials met."""

    FULL = "full"
    """Those of all partners."""
    ASIAN = "asian"
    """Those of the Asian side."""
    COORDINATORS = "coordinators"
    """Those of the coordinators and the host."""


@record
class Chair(Record):
    """
    Who led a meeting, which is not always its host.

    Attributes:
        name: The person; `None` where not known.
        partner: Id of the partner that the chair spoke for.
        office: The office or offices then held; `None` where not known.
    """

    name: str | None
    partner: str
    office: str | None = field(default=None, kw_only=True)

    def __str__(self) -> str:
        return self.name or self.partner


@record
class Headcount(Record):
    """
    How many came to a summit; a count is `None` where no source gives it.

    Attributes:
        partners: How many partners took part.
        states: How many of them were states.
        asian_states: How many of the states sat on the Asian side.
        european_states: How many of the states sat on the European side.
        leaders: How many were represented by their head of state or government.
        institutions: Ids of the institutions that took part.
        absent: Ids of the partners that did not take part.
    """

    partners: int | None
    states: int | None
    asian_states: int | None = field(default=None, kw_only=True)
    european_states: int | None = field(default=None, kw_only=True)
    leaders: int | None = field(default=None, kw_only=True)
    institutions: tuple[str, ...] = field(default=(), kw_only=True)
    absent: tuple[str, ...] = field(default=(), kw_only=True)

    def _check(self) -> None:
        sides = (self.asian_states, self.european_states)
        if None not in (self.partners, self.states):
            if self.partners != (self.states or 0) + len(self.institutions):
                raise self._impossible("partners", "is not the sum of states and institutions")
        if self.states is not None and sum(side or 0 for side in sides) > self.states:
            raise self._impossible("states", "is less than those of the two sides together")


@record
class ScheduleChange(Record):
    """
    A new date for a meeting.

    Attributes:
        announced: When the change was made known.
        moved_to: The new date, as exact as it was announced.
        note: How it was put.
    """

    announced: PartialDate
    moved_to: PartialDate
    note: str | None = field(default=None, kw_only=True)

    def __str__(self) -> str:
        return str(self.moved_to)


@record
class Meeting(Record):
    """
    What all meetings have; host, chair and place are three different things.

    Attributes:
        id: Kebab-case slug, stable for ever.
        name: The name that documents give it.
        opens: First day, inclusive.
        closes: Last day, inclusive.
        city: Where it met, or where it was chaired from when virtual; `None` where it met in no
            one place or none is known.
        country: ISO 3166-1 alpha-3 code of the country where that city lies; of a virtual meeting,
            of the host; `None` where not known.
        venues: The buildings; empty where not known.
        hosts: Ids of the partners that hosted; empty where not known.
        chairs: Who led it, in the order of the documents; empty where not known.
        theme: Its motto, quoted; `None` where it had none or none is known.
        format: How the participants came together; `None` where no source shows that they did.
        status: Whether it came about.
        evidence: What the record rests on.
    """

    kind: ClassVar[MeetingKind]
    """Who meets: each kind of meeting is a class."""

    id: str
    name: str
    opens: PartialDate = field(kw_only=True)
    closes: PartialDate = field(kw_only=True)
    city: str | None = field(default=None, kw_only=True)
    country: str | None = field(default=None, kw_only=True)
    venues: tuple[str, ...] = field(default=(), kw_only=True)
    hosts: tuple[str, ...] = field(default=(), kw_only=True)
    chairs: tuple[Chair, ...] = field(default=(), kw_only=True)
    theme: str | None = field(default=None, kw_only=True)
    format: MeetingFormat | None = field(default=MeetingFormat.IN_PERSON, kw_only=True)
    status: MeetingStatus = field(default=MeetingStatus.HELD, kw_only=True)
    evidence: Evidence = field(kw_only=True)

    def _check(self) -> None:
        self._refuse_reversed("opens", "closes")
        if self.status is MeetingStatus.HELD and self.format is None:
            raise self._impossible("format", "a meeting that was held had one")


@record
class Summit(Meeting):
    """
    A meeting of the heads of state and government.

    Attributes:
        city: Where it met, or where it was chaired from when virtual.
        country: ISO 3166-1 alpha-3 code of the country where that city lies.
        number: Counted from 1; the id is `asem-` and this number.
        attendance: How many came; who represented each partner is in the attendances.
        planned_opens: The first day first planned, where it was moved.
        planned_closes: The last day first planned, where it was moved.
        schedule_changes: How it was moved, in the order of the announcements.
        admitted: Ids of the partners whose admission it decided, by id.
        acceded: Ids of the partners for which it was the first summit, the founders of the
            first one apart; by id.
        welcomed: Ids of the partners that it received, at the first summit the founders; by id.
    """

    kind = MeetingKind.SUMMIT

    city: str = field(kw_only=True)
    country: str = field(kw_only=True)
    number: int = field(kw_only=True)
    attendance: Headcount = field(kw_only=True)
    planned_opens: PartialDate | None = field(default=None, kw_only=True)
    planned_closes: PartialDate | None = field(default=None, kw_only=True)
    schedule_changes: tuple[ScheduleChange, ...] = field(default=(), kw_only=True)
    admitted: tuple[str, ...] = field(default=(), kw_only=True)
    acceded: tuple[str, ...] = field(default=(), kw_only=True)
    welcomed: tuple[str, ...] = field(default=(), kw_only=True)

    def _check(self) -> None:
        super()._check()
        if self.number < 1:
            raise self._impossible("number", "summits are numbered from 1")
        if not self.hosts:
            raise self._impossible("hosts", "a summit has a host")


@record
class MinisterialMeeting(Meeting):
    """
    A meeting of the ministers of one field.

    Attributes:
        series: Id of the series that it belongs to.
        number: Its number in the series, from 1; `None` for one that was cancelled and carries
            none.
        level: The rank at which it was held: one was left to senior officials and still counts.
    """

    kind = MeetingKind.MINISTERIAL

    series: str = field(kw_only=True)
    number: int | None = field(default=None, kw_only=True)
    level: MeetingLevel = field(default=MeetingLevel.MINISTERIAL, kw_only=True)

    def _check(self) -> None:
        super()._check()
        if self.number is not None and self.number < 1:
            raise self._impossible("number", "meetings are numbered from 1")
        if self.number is None and self.status is MeetingStatus.HELD:
            raise self._impossible("number", "only a meeting that was not held has none")


@record
class SeniorOfficialsMeeting(Meeting):
    """
    A meeting of those who prepare the summits and the foreign ministers' meetings.

    Attributes:
        composition: Whose senior officials met.
        prepares: Id of the summit or ministerial meeting that it prepared.
    """

    kind = MeetingKind.SENIOR_OFFICIALS

    composition: Composition = field(default=Composition.FULL, kw_only=True)
    prepares: str = field(kw_only=True)


@record
class Pause(Record):
    """
    A time in which a series did not meet at its rank, and why.

    Attributes:
        after: Id of the last meeting before it.
        before: Id of the first meeting after it.
        evidence: What it rests on.
    """

    after: str
    before: str
    evidence: Evidence = field(kw_only=True)


@record
class MinisterialSeries(Record):
    """
    The meetings of the ministers of one field.

    Attributes:
        id: Short slug, stable for ever: `fmm`.
        name: The name in use.
        abbreviation: The one in use; `None` where there is none.
        former_names: Names that it had before, earliest first.
        pillar: Id of the pillar that it belongs to.
        pillar_stated: Whether a source says so; else the pillar is our own judgement.
        first_year: The year of its first meeting.
        pauses: The times in which it did not meet, by date.
        evidence: What the record rests on.
    """

    id: str
    name: str
    abbreviation: str | None = field(default=None, kw_only=True)
    former_names: tuple[str, ...] = field(default=(), kw_only=True)
    pillar: str = field(kw_only=True)
    pillar_stated: bool = field(kw_only=True)
    first_year: int = field(kw_only=True)
    pauses: tuple[Pause, ...] = field(default=(), kw_only=True)
    evidence: Evidence = field(kw_only=True)
