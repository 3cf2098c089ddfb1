"""The records: what a fact of each kind looks like. One module a noun, loaded at first touch."""

import asem

TYPE_CHECKING = False  # as in asem itself, which knows where each record lives
if TYPE_CHECKING:
    from asem.model.basis import Basis as Basis
    from asem.model.coordination import Action as Action
    from asem.model.coordination import CoordinatorRole as CoordinatorRole
    from asem.model.coordination import Coordinatorship as Coordinatorship
    from asem.model.coordination import Pillar as Pillar
    from asem.model.coordination import Principle as Principle
    from asem.model.coordination import PriorityArea as PriorityArea
    from asem.model.coordination import Tenet as Tenet
    from asem.model.documents import Document as Document
    from asem.model.documents import DocumentKind as DocumentKind
    from asem.model.evidence import Confidence as Confidence
    from asem.model.evidence import Disagreement as Disagreement
    from asem.model.evidence import Evidence as Evidence
    from asem.model.figures import Figure as Figure
    from asem.model.figures import Qualifier as Qualifier
    from asem.model.initiatives import Edition as Edition
    from asem.model.initiatives import Initiative as Initiative
    from asem.model.initiatives import InitiativeKind as InitiativeKind
    from asem.model.initiatives import InitiativeStatus as InitiativeStatus
    from asem.model.initiatives import Phase as Phase
    from asem.model.meetings import Attendance as Attendance
    from asem.model.meetings import Chair as Chair
    from asem.model.meetings import Composition as Composition
    from asem.model.meetings import Meeting as Meeting
    from asem.model.meetings import MeetingFormat as MeetingFormat
    from asem.model.meetings import MeetingKind as MeetingKind
    from asem.model.meetings import MeetingLevel as MeetingLevel
    from asem.model.meetings import MeetingStatus as MeetingStatus
    from asem.model.meetings import MinisterialMeeting as MinisterialMeeting
    from asem.model.meetings import MinisterialSeries as MinisterialSeries
    from asem.model.meetings import Pause as Pause
    from asem.model.meetings import ScheduleChange as ScheduleChange
    from asem.model.meetings import SeniorOfficialsMeeting as SeniorOfficialsMeeting
    from asem.model.meetings import Summit as Summit
    from asem.model.memberships import Membership as Membership
    from asem.model.memberships import Milestone as Milestone
    from asem.model.memberships import MilestoneKind as MilestoneKind
    from asem.model.money import Contribution as Contribution
    from asem.model.money import Funding as Funding
    from asem.model.money import Money as Money
    from asem.model.money import MoneyKind as MoneyKind
    from asem.model.non_partners import NonPartner as NonPartner
    from asem.model.non_partners import Standing as Standing
    from asem.model.organisations import Organisation as Organisation
    from asem.model.organisations import OrganisationKind as OrganisationKind
    from asem.model.organisations import Relation as Relation
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
    "Action",
    "Attendance",
    "Basis",
    "Chair",
    "Composition",
    "Confidence",
    "Contribution",
    "CoordinatorRole",
    "Coordinatorship",
    "Disagreement",
    "Document",
    "DocumentKind",
    "Edition",
    "Evidence",
    "Figure",
    "Funding",
    "Group",
    "Initiative",
    "InitiativeKind",
    "InitiativeStatus",
    "Institution",
    "Meeting",
    "MeetingFormat",
    "MeetingKind",
    "MeetingLevel",
    "MeetingStatus",
    "Member",
    "Membership",
    "Milestone",
    "MilestoneKind",
    "MinisterialMeeting",
    "MinisterialSeries",
    "Money",
    "MoneyKind",
    "NonPartner",
    "Organisation",
    "OrganisationKind",
    "PartialDate",
    "Partner",
    "Pause",
    "Phase",
    "Pillar",
    "Precision",
    "Principle",
    "PriorityArea",
    "Qualifier",
    "Record",
    "Region",
    "Relation",
    "ScheduleChange",
    "SeniorOfficialsMeeting",
    "Source",
    "SourceKind",
    "Spell",
    "Standing",
    "Summit",
    "Tenet",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name in __all__:
            return getattr(asem, name)
        from asem.renamed import renamed  # noqa: PLC0415  # no name that is there pays for it

        return renamed(__name__, name)

    def __dir__() -> list[str]:
        return __all__
