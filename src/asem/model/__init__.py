"""The records: what a fact of each kind looks like. One module a noun, loaded at first touch."""

TYPE_CHECKING = False  # as in asem itself
if TYPE_CHECKING:
    from asem.model.actions import Action as Action
    from asem.model.attendances import Attendance as Attendance
    from asem.model.attendances import AttendanceLevel as AttendanceLevel
    from asem.model.basis import Basis as Basis
    from asem.model.code_schemes import CodeScheme as CodeScheme
    from asem.model.code_schemes import ContestedCode as ContestedCode
    from asem.model.coordination import CoordinatorRole as CoordinatorRole
    from asem.model.coordination import Coordinatorship as Coordinatorship
    from asem.model.coordination import Pillar as Pillar
    from asem.model.coordination import Principle as Principle
    from asem.model.coordination import PriorityArea as PriorityArea
    from asem.model.coordination import Tenet as Tenet
    from asem.model.coverage import Coverage as Coverage
    from asem.model.coverage import Extent as Extent
    from asem.model.documents import Document as Document
    from asem.model.documents import DocumentKind as DocumentKind
    from asem.model.evidence import Confidence as Confidence
    from asem.model.evidence import Disagreement as Disagreement
    from asem.model.evidence import Evidence as Evidence
    from asem.model.figures import Figure as Figure
    from asem.model.figures import Qualifier as Qualifier
    from asem.model.initiatives import Edition as Edition
    from asem.model.initiatives import Entrant as Entrant
    from asem.model.initiatives import Initiative as Initiative
    from asem.model.initiatives import InitiativeKind as InitiativeKind
    from asem.model.initiatives import InitiativeStatus as InitiativeStatus
    from asem.model.initiatives import Phase as Phase
    from asem.model.meetings import Chair as Chair
    from asem.model.meetings import Composition as Composition
    from asem.model.meetings import Headcount as Headcount
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
    "AttendanceLevel",
    "Basis",
    "Chair",
    "CodeScheme",
    "Composition",
    "Confidence",
    "ContestedCode",
    "Contribution",
    "CoordinatorRole",
    "Coordinatorship",
    "Coverage",
    "Disagreement",
    "Document",
    "DocumentKind",
    "Edition",
    "Entrant",
    "Evidence",
    "Extent",
    "Figure",
    "Funding",
    "Group",
    "Headcount",
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
        """Fetch a class at its first touch; each import is literal, so that freezers see it."""
        match name:
            case "Action":
                import asem.model.actions as home
            case "Attendance" | "AttendanceLevel":
                import asem.model.attendances as home
            case "Basis":
                import asem.model.basis as home
            case "CodeScheme" | "ContestedCode":
                import asem.model.code_schemes as home
            case (
                "CoordinatorRole"
                | "Coordinatorship"
                | "Pillar"
                | "Principle"
                | "PriorityArea"
                | "Tenet"
            ):
                import asem.model.coordination as home
            case "Coverage" | "Extent":
                import asem.model.coverage as home
            case "Document" | "DocumentKind":
                import asem.model.documents as home
            case "Confidence" | "Disagreement" | "Evidence":
                import asem.model.evidence as home
            case "Figure" | "Qualifier":
                import asem.model.figures as home
            case (
                "Edition"
                | "Entrant"
                | "Initiative"
                | "InitiativeKind"
                | "InitiativeStatus"
                | "Phase"
            ):
                import asem.model.initiatives as home
            case (
                "Chair"
                | "Composition"
                | "Headcount"
                | "Meeting"
                | "MeetingFormat"
                | "MeetingKind"
                | "MeetingLevel"
                | "MeetingStatus"
                | "MinisterialMeeting"
                | "MinisterialSeries"
                | "Pause"
                | "ScheduleChange"
                | "SeniorOfficialsMeeting"
                | "Summit"
            ):
                import asem.model.meetings as home
            case "Membership" | "Milestone" | "MilestoneKind":
                import asem.model.memberships as home
            case "Contribution" | "Funding" | "Money" | "MoneyKind":
                import asem.model.money as home
            case "NonPartner" | "Standing":
                import asem.model.non_partners as home
            case "Organisation" | "OrganisationKind" | "Relation":
                import asem.model.organisations as home
            case "PartialDate" | "Precision":
                import asem.model.partial_date as home
            case "Group" | "Institution" | "Member" | "Partner" | "Region" | "Spell":
                import asem.model.partners as home
            case "Record":
                import asem.model.record as home
            case "Source" | "SourceKind":
                import asem.model.sources as home
            case _:
                from asem._renamed import renamed

                return renamed(__name__, name)
        globals()[name] = getattr(home, name)
        return globals()[name]

    def __dir__() -> list[str]:
        return __all__
