"""The records: what a fact of each kind looks like. One module a noun, loaded at first touch."""

import asem

TYPE_CHECKING = False  # as in asem itself, which knows where each record lives
if TYPE_CHECKING:
    from asem.model.basis import Basis as Basis
    from asem.model.evidence import Confidence as Confidence
    from asem.model.evidence import Disagreement as Disagreement
    from asem.model.evidence import Evidence as Evidence
    from asem.model.meetings import Attendance as Attendance
    from asem.model.meetings import Chair as Chair
    from asem.model.meetings import Meeting as Meeting
    from asem.model.meetings import MeetingFormat as MeetingFormat
    from asem.model.meetings import MeetingStatus as MeetingStatus
    from asem.model.meetings import ScheduleChange as ScheduleChange
    from asem.model.meetings import Summit as Summit
    from asem.model.memberships import Membership as Membership
    from asem.model.memberships import Milestone as Milestone
    from asem.model.memberships import MilestoneKind as MilestoneKind
    from asem.model.partial_date import PartialDate as PartialDate
    from asem.model.partial_date import Precision as Precision
    from asem.model.partners import Group as Group
    from asem.model.partners import Institution as Institution
    from asem.model.partners import Member as Member
    from asem.model.partners import Partner as Partner
    from asem.model.partners import Region as Region
    from asem.model.partners import Spell as Spell
    from asem.model.record import Record as Record
    from asem.model.sources import Source as Source
    from asem.model.sources import SourceKind as SourceKind

__all__ = [
    "Attendance",
    "Basis",
    "Chair",
    "Confidence",
    "Disagreement",
    "Evidence",
    "Group",
    "Institution",
    "Meeting",
    "MeetingFormat",
    "MeetingStatus",
    "Member",
    "Membership",
    "Milestone",
    "MilestoneKind",
    "PartialDate",
    "Partner",
    "Precision",
    "Record",
    "Region",
    "ScheduleChange",
    "Source",
    "SourceKind",
    "Spell",
    "Summit",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in __all__:
            problem = f"module 'asem.model' has no attribute {name!r}"
            raise AttributeError(problem, name=name, obj=asem.model)
        return getattr(asem, name)

    def __dir__() -> list[str]:
        return __all__
