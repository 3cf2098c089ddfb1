"""What ASEM works on, by which principles, and who keeps it together."""

from datetime import date
from enum import StrEnum

from attrs import field

from asem.model.actions import Action
from asem.model.evidence import Evidence
from asem.model.partial_date import PartialDate
from asem.model.record import Record, record

__all__ = [
    "CoordinatorRole",
    "Coordinatorship",
    "Pillar",
    "Principle",
    "PriorityArea",
    "Tenet",
]


@record
class Tenet(Record):
    """
    What ASEM stands on: a pillar or a principle.

    Attributes:
        id: Kebab-case slug, stable for ever.
        name: The name in use now.
        order: Its place in the usual order, from 1.
        also_called: Other names in use, former ones among them.
        summary: What it covers or means, in our own words.
        evidence: What the record rests on.
    """

    id: str
    name: str
    order: int = field(kw_only=True)
    also_called: tuple[str, ...] = field(default=(), kw_only=True)
    summary: str = field(kw_only=True)
    evidence: Evidence = field(kw_only=True)


class Pillar(Tenet):
    """One of the three fields of ASEM's work."""

    __slots__ = ()


class Principle(Tenet):
    """One of the principles by which ASEM works."""

    __slots__ = ()


@record
class PriorityArea(Record):
    """
    An area for which a declaration asks for action first.

    Attributes:
        id: Kebab-case slug, stable for ever.
        number: Its number in the document: `7.1`.
        title: Its title, quoted as a name.
        document: Id of the document.
        actions: What it calls for, in the order of the document.
        evidence: What the record rests on.
    """

    id: str
    number: str
    title: str = field(kw_only=True)
    document: str = field(kw_only=True)
    actions: tuple[Action, ...] = field(default=(), kw_only=True)
    evidence: Evidence = field(kw_only=True)


class CoordinatorRole(StrEnum):
    """The seat among the coordinators."""

    EUROPEAN_PERMANENT = "european-permanent"
    """The European Union's own: the Commission, later the External Action Service."""
    EU_PRESIDENCY = "eu-presidency"
    """The member state that presides over the Council of the European Union."""
    ASEAN = "asean"
    NESA = "nesa"
    """Northeast and South Asia."""


@record
class Coordinatorship(Record):
    """
    A partner's time as one of the coordinators, as far as sources show it.

    Attributes:
        id: Kebab-case slug, stable for ever.
        partner: Id of the partner.
        role: The seat that it took.
        role_inferred: Whether the seat is inferred from the partner's group; else a source names
            it.
        body: The office that acted for the partner, where sources name it.
        started: When it took the seat; `None` where not known.
        ended: When it left the seat; `None` where not known or not ended.
        attested: Days or months for which a source shows it in the seat, by date.
        evidence: What the record rests on.
    """

    id: str
    partner: str
    role: CoordinatorRole = field(kw_only=True)
    role_inferred: bool = field(default=False, kw_only=True)
    body: str | None = field(default=None, kw_only=True)
    started: PartialDate | None = field(default=None, kw_only=True)
    ended: PartialDate | None = field(default=None, kw_only=True)
    attested: tuple[PartialDate, ...] = field(default=(), kw_only=True)
    evidence: Evidence = field(kw_only=True)

    def _check(self) -> None:
        if list(self.attested) != sorted(self.attested):
            raise self._impossible("attested", "expected the earliest first")
        for one in self.attested:
            if self.started is not None and one.latest < self.started.earliest:
                raise self._impossible("attested", f"{one} is before it started, {self.started}")
            if self.ended is not None and one.earliest > self.ended.latest:
                raise self._impossible("attested", f"{one} is after it ended, {self.ended}")
        self._refuse_reversed("started", "ended")

    def covers(self, day: date) -> bool:
        """
        Tell whether sources show the partner in the seat on a day; both ends count as in.

        The time shown runs from the start, or else from when it is first attested, to the end,
        or else to when it is last attested. A start after which nothing is known is open.

        Args:
            day: The day.

        >>> from datetime import date
        >>> import asem
        >>> korea = asem.coordinatorships["coordinator-kor-2010"]
        >>> korea.covers(date(2010, 10, 3)), korea.covers(date(2010, 10, 6))
        (True, False)
        """
        known = [one for one in (self.started, *self.attested, self.ended) if one is not None]
        if not known or day < known[0].earliest:
            return False
        open_ended = self.ended is None and not self.attested
        return open_ended or day <= known[-1].latest
