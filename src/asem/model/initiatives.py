"""What ASEM does between its meetings."""

from enum import StrEnum

from attrs import field

from asem.model.evidence import Evidence
from asem.model.money import Contribution, Money
from asem.model.partial_date import PartialDate
from asem.model.record import Record, record

__all__ = ["Edition", "Entrant", "Initiative", "InitiativeKind", "InitiativeStatus", "Phase"]


class InitiativeKind(StrEnum):
    """What form an initiative has."""

    PROGRAMME = "programme"
    """A lasting scheme of activities or grants."""
    PROJECT = "project"
    """A limited piece of work or research."""
    FUND = "fund"
    """A pool of money for a purpose."""
    NETWORK = "network"
    """A standing link of institutions or people."""
    PLATFORM = "platform"
    """An online service or information system."""
    INSTITUTION = "institution"
    """The creation of a standing body."""
    FORUM = "forum"
    """A recurrent gathering of stakeholders."""
    CONFERENCE = "conference"
    """A conference or symposium, single or in series."""
    SEMINAR = "seminar"
    """A seminar or roundtable, single or in series."""
    WORKSHOP = "workshop"
    """A workshop, single or in series."""
    MEETING = "meeting"
    """A meeting of officials, ministers or parliamentarians."""
    PLAN = "plan"
    """An agreed plan of action."""
    WORKING_GROUP = "working-group"
    """A group of experts or officials with a mandate."""
    EVENT = "event"
    """A festival, games, youth event, fair or day."""
    INSTRUMENT = "instrument"
    """A declaration or convention of another body."""
    MECHANISM = "mechanism"
    """A standing working method or process."""


class InitiativeStatus(StrEnum):
    """Whether an initiative goes on."""

    RUNNING = "running"
    """No end is known, and it is still reported."""
    ENDED = "ended"
    UNKNOWN = "unknown"
    """Not known whether it goes on."""


@record
class Entrant(Record):
    """
    Who came to a phase after it had begun.

    Attributes:
        who: Id of the partner, or the ISO 3166-1 alpha-3 code of a place that is none.
        joined: When it came.
    """

    who: str
    joined: PartialDate

    def __str__(self) -> str:
        return f"{self.who} {self.joined}"


@record
class Phase(Record):
    """
    A part of an initiative in time, with its money.

    Attributes:
        name: Its name: `TEIN2`, `Phase I`.
        started: When it began; `None` where not known.
        ended: When it ended, inclusive; `None` where not known or not ended.
        budget: What it had, or aimed at; `None` where not known.
        contributions: Who gave what, as far as stated.
        self_funded: Whether some of those taking part paid for themselves, as a source says.
        partners: Ids of those taking part that are partners, or became so later.
        places: ISO 3166-1 alpha-3 codes of the countries and territories taking part that are not.
        entrants: Those of them that came after it had begun, as far as known.
        evidence: What it rests on.
    """

    name: str
    started: PartialDate | None
    ended: PartialDate | None = field(default=None, kw_only=True)
    budget: Money | None = field(default=None, kw_only=True)
    contributions: tuple[Contribution, ...] = field(default=(), kw_only=True)
    self_funded: bool = field(default=False, kw_only=True)
    partners: tuple[str, ...] = field(default=(), kw_only=True)
    places: tuple[str, ...] = field(default=(), kw_only=True)
    entrants: tuple[Entrant, ...] = field(default=(), kw_only=True)
    evidence: Evidence = field(kw_only=True)

    def _check(self) -> None:
        self._refuse_reversed("started", "ended")


@record
class Edition(Record):
    """
    One of a series of conferences, festivals, courses.

    Attributes:
        number: Its number in the series, from 1; `None` where not known.
        opens: First day, inclusive; `None` where not known.
        closes: Last day, inclusive; `None` where not known.
        city: Where it met; `None` where not known, or in no one place.
        also_in: Further cities where a part of it met.
        country: ISO 3166-1 alpha-3 code of the country where `city` lies; `None` where not known.
        theme: Its motto, quoted; `None` where it had none or none is known.
        organisers: Ids of the partners and organisations that held it; empty where not known.
        cosponsors: Ids of the partners that backed it.
        evidence: What it rests on.
    """

    number: int | None
    opens: PartialDate | None
    closes: PartialDate | None = field(default=None, kw_only=True)
    city: str | None = field(default=None, kw_only=True)
    also_in: tuple[str, ...] = field(default=(), kw_only=True)
    country: str | None = field(default=None, kw_only=True)
    theme: str | None = field(default=None, kw_only=True)
    organisers: tuple[str, ...] = field(default=(), kw_only=True)
    cosponsors: tuple[str, ...] = field(default=(), kw_only=True)
    evidence: Evidence = field(kw_only=True)

    def _check(self) -> None:
        if self.number is not None and self.number < 1:
            raise self._impossible("number", "editions are numbered from 1")
        self._refuse_reversed("opens", "closes")


@record
class Initiative(Record):
    """
    What ASEM, or somebody for it, does: a programme, fund, network, plan, conference, workshop.

    Attributes:
        id: Kebab-case slug, stable for ever.
        name: The name in use.
        abbreviation: The one in use; `None` where there is none.
        also_called: Other names in use, former and working ones among them.
        kind: What form it has.
        pillar: Id of the pillar that it belongs to; `None` where it serves all, or none is stated.
        priority_areas: Ids of the priority areas of the ASEM 5 declaration that name it.
        started: When it began; `None` where not known.
        ended: When it ended, inclusive; `None` where not known or not ended.
        status: Whether it goes on.
        proposed_by: Ids of the partners that proposed it; empty where not known.
        cosponsors: Ids of the partners that backed the proposal.
        launched_at: Id of the meeting that launched or approved it; `None` where not known.
        meeting: Id of the ministerial meeting that it was at the same time; `None` for most.
        organisers: Ids of the partners and organisations that run it; empty where not known.
        participants: Ids of the partners and organisations that take part, where only some do and
            are named; also of those that were not yet partners.
        related: Ids of other initiatives and organisations that it is connected with.
        city: Where it sits or was held; `None` where not known, or in no one place.
        province: The province or state in which that city lies; `None` where no source names it.
        country: ISO 3166-1 alpha-3 code of the country where it sits or was held.
        website: Its host name, as last known; `None` where not known.
        contributions: Who gave what to it as a whole, or to no phase that is known.
        phases: Its phases, by start, those without one at their place in the order.
        editions: Its editions as far as known, by date and number.
        evidence: What the record rests on.
    """

    id: str
    name: str
    abbreviation: str | None = field(default=None, kw_only=True)
    also_called: tuple[str, ...] = field(default=(), kw_only=True)
    kind: InitiativeKind = field(kw_only=True)
    pillar: str | None = field(default=None, kw_only=True)
    priority_areas: tuple[str, ...] = field(default=(), kw_only=True)
    started: PartialDate | None = field(default=None, kw_only=True)
    ended: PartialDate | None = field(default=None, kw_only=True)
    status: InitiativeStatus = field(kw_only=True)
    proposed_by: tuple[str, ...] = field(default=(), kw_only=True)
    cosponsors: tuple[str, ...] = field(default=(), kw_only=True)
    launched_at: str | None = field(default=None, kw_only=True)
    meeting: str | None = field(default=None, kw_only=True)
    organisers: tuple[str, ...] = field(default=(), kw_only=True)
    participants: tuple[str, ...] = field(default=(), kw_only=True)
    related: tuple[str, ...] = field(default=(), kw_only=True)
    city: str | None = field(default=None, kw_only=True)
    province: str | None = field(default=None, kw_only=True)
    country: str | None = field(default=None, kw_only=True)
    website: str | None = field(default=None, kw_only=True)
    contributions: tuple[Contribution, ...] = field(default=(), kw_only=True)
    phases: tuple[Phase, ...] = field(default=(), kw_only=True)
    editions: tuple[Edition, ...] = field(default=(), kw_only=True)
    evidence: Evidence = field(kw_only=True)

    def _check(self) -> None:
        self._refuse_reversed("started", "ended")
        if self.status is InitiativeStatus.RUNNING and self.ended is not None:
            raise self._impossible("ended", "what is running has not ended")
