"""Who represented a partner at a summit."""

from enum import StrEnum

from attrs import field

from asem.model.evidence import Evidence
from asem.model.record import Record, record

__all__ = ["Attendance", "AttendanceLevel"]


class AttendanceLevel(StrEnum):
    """The level at which a partner was represented."""

    LEADER = "leader"
    """The head of state or government; of an institution, its head."""
    MINISTER = "minister"
    """A minister, or a vice-president or deputy head of government."""
    OFFICIAL = "official"
    ABSENT = "absent"
    """Nobody represented it, as a source says."""


@record
class Attendance(Record):
    """
    How a partner was represented at a summit.

    A partner without a record is not absent: no source was found that says who came.

    Attributes:
        id: The id of the summit and that of the partner in lower case: `asem-5-vnm`.
        summit: Id of the summit.
        partner: Id of the partner.
        level: The level at which it was represented.
        person: Who led the delegation; `None` where no source names the person.
        office: The office that the person held; `None` where no source names it.
        evidence: What the record rests on.
    """

    id: str
    summit: str
    partner: str = field(kw_only=True)
    level: AttendanceLevel = field(kw_only=True)
    person: str | None = field(default=None, kw_only=True)
    office: str | None = field(default=None, kw_only=True)
    evidence: Evidence = field(kw_only=True)

    def _check(self) -> None:
        number = self.summit.removeprefix("asem-")
        if not (number.isascii() and number.isdigit() and self.summit == f"asem-{int(number[:9])}"):
            raise self._impossible("summit", "expected the id of a summit, as 'asem-5'")
        if self.level is AttendanceLevel.ABSENT and (self.person or self.office):
            raise self._impossible("level", "nobody represents who is absent")

    @property
    def number(self) -> int:
        """
        The number of the summit.

        >>> import asem
        >>> asem.attendances["asem-5-vnm"].number
        5
        """
        return int(self.summit.removeprefix("asem-"))
