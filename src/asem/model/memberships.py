"""The dated course of one partner's participation."""

from datetime import date
from enum import StrEnum

from attrs import field

from asem.model.basis import Basis
from asem.model.evidence import Evidence
from asem.model.partial_date import PartialDate
from asem.model.record import Record, record

__all__ = ["Membership", "Milestone", "MilestoneKind"]


class MilestoneKind(StrEnum):
    """A step on the way into ASEM."""

    APPLIED = "applied"
    DECLINED = "declined"
    DEFERRED = "deferred"
    POLITICAL_AGREEMENT = "political-agreement"
    APPLICATION_WELCOMED = "application-welcomed"
    PREPARATIONS = "preparations"
    INVITED = "invited"
    DECIDED = "decided"
    EU_ACCESSION = "eu-accession"
    """It joined the European Union, which by itself admits nobody to ASEM."""
    NATIONAL_EFFECTIVE_DATE = "national-effective-date"
    """The day from which its own government counts."""
    PRE_ACCESSION_PARTICIPATION = "pre-accession-participation"
    WELCOMED_AS_PARTNER = "welcomed-as-partner"
    ADMISSION_CEREMONY = "admission-ceremony"
    FIRST_SUMMIT = "first-summit"


@record
class Milestone(Record):
    """
    A dated step on the way into ASEM.

    Attributes:
        kind: What happened.
        reached: When; of a meeting of several days, the day that the evidence explains.
        meeting: Id of the meeting at which it happened; `None` where it was none, or one that
            the dataset does not hold.
        place: The city, where no meeting says it.
        evidence: What the step rests on.
    """

    kind: MilestoneKind
    reached: PartialDate
    meeting: str | None = field(default=None, kw_only=True)
    place: str | None = field(default=None, kw_only=True)
    evidence: Evidence = field(kw_only=True)


@record
class Membership(Record):
    """
    The dated course of one partner's participation.

    Attributes:
        id: `membership-` and the id of the partner.
        partner: Id of the partner.
        round: The enlargement that brought it in: 0 for the founders of 1996, then 1 (2004),
            2 (2008), 3 (2010), 4 (2012), 5 (2014).
        decided: When the admission was decided; `None` for founders, and where no source dates it.
        participates_from: First day of the first ministerial meeting or summit attended as a
            partner; that day counts as in.
        acceded: Opening day of the first summit attended as a partner; that day counts as in.
        first_summit: Number of that summit.
        left: The last day as a partner, inclusive; `None` while it is one.
        milestones: The steps known, by date.
        evidence: What the record rests on.
    """

    id: str
    partner: str
    round: int = field(kw_only=True)
    decided: PartialDate | None = field(default=None, kw_only=True)
    participates_from: date = field(kw_only=True)
    acceded: date = field(kw_only=True)
    first_summit: int = field(kw_only=True)
    left: date | None = field(default=None, kw_only=True)
    milestones: tuple[Milestone, ...] = field(default=(), kw_only=True)
    evidence: Evidence = field(kw_only=True)

    def _check(self) -> None:
        if self.round < 0:
            raise self._impossible("round", "founders are round 0")
        if self.participates_from > self.acceded:
            raise self._impossible("participates_from", f"is later than accession, {self.acceded}")
        if self.decided is not None and self.decided.earliest > self.acceded:
            raise self._impossible("decided", f"is later than accession, {self.acceded}")
        if self.left is not None and self.left < self.acceded:
            raise self._impossible("left", f"is earlier than accession, {self.acceded}")
        if list(self.milestones) != sorted(self.milestones, key=lambda m: m.reached.earliest):
            raise self._impossible("milestones", "expected the earliest first")

    def first_day(self, basis: Basis) -> date:
        """
        Return the first day as a partner, by one of the three ways to count.

        Args:
            basis: What makes a partner one; see `Basis`.

        >>> import asem
        >>> india = asem.membership_of("IND")
        >>> [str(india.first_day(basis)) for basis in asem.Basis]
        ['2008-10-24', '2007-05-28', '2006-09-11']
        """
        if basis is Basis.PARTICIPATION:
            return self.participates_from
        if basis is Basis.DECISION and self.decided is not None:
            return min(self.decided.latest, self.acceded)
        return self.acceded
