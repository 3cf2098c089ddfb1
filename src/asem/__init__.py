"""
The Asia-Europe Meeting (ASEM): who took part, when and where it met, and who says so.

>>> import asem
>>> len(asem.partners_on("2014-10-16")), asem.host_of(5).name
(53, 'Viet Nam')
"""

# The front door: every name is fetched at first touch, so that `import asem` costs nothing.

TYPE_CHECKING = False  # importing typing would cost more than all the rest of the front door
if TYPE_CHECKING:
    from typing import Final

    from asem import dates as dates
    from asem import errors as errors
    from asem import export as export
    from asem import frames as frames
    from asem import model as model
    from asem import names as names
    from asem import pictures as pictures
    from asem import registry as registry
    from asem import serialization as serialization
    from asem import strategies as strategies
    from asem._data.release import DATA_AS_OF as DATA_AS_OF
    from asem._data.release import __version__ as __version__
    from asem.dates import as_day as as_day
    from asem.errors import AsemError as AsemError
    from asem.errors import FrameError as FrameError
    from asem.errors import InvalidChoiceError as InvalidChoiceError
    from asem.errors import InvalidDateError as InvalidDateError
    from asem.errors import MissingExtraError as MissingExtraError
    from asem.errors import NotAPartnerError as NotAPartnerError
    from asem.errors import RegistryError as RegistryError
    from asem.errors import StructureError as StructureError
    from asem.errors import UnknownPartnerError as UnknownPartnerError
    from asem.errors import UnknownRecordError as UnknownRecordError
    from asem.errors import UnknownSummitError as UnknownSummitError
    from asem.errors import UnknownValuesWarning as UnknownValuesWarning
    from asem.model import Action as Action
    from asem.model import Attendance as Attendance
    from asem.model import AttendanceLevel as AttendanceLevel
    from asem.model import Basis as Basis
    from asem.model import Chair as Chair
    from asem.model import CodeScheme as CodeScheme
    from asem.model import Composition as Composition
    from asem.model import Confidence as Confidence
    from asem.model import ContestedCode as ContestedCode
    from asem.model import Contribution as Contribution
    from asem.model import CoordinatorRole as CoordinatorRole
    from asem.model import Coordinatorship as Coordinatorship
    from asem.model import Coverage as Coverage
    from asem.model import Disagreement as Disagreement
    from asem.model import Document as Document
    from asem.model import DocumentKind as DocumentKind
    from asem.model import Edition as Edition
    from asem.model import Entrant as Entrant
    from asem.model import Evidence as Evidence
    from asem.model import Extent as Extent
    from asem.model import Figure as Figure
    from asem.model import Funding as Funding
    from asem.model import Group as Group
    from asem.model import Headcount as Headcount
    from asem.model import Initiative as Initiative
    from asem.model import InitiativeKind as InitiativeKind
    from asem.model import InitiativeStatus as InitiativeStatus
    from asem.model import Institution as Institution
    from asem.model import Meeting as Meeting
    from asem.model import MeetingFormat as MeetingFormat
    from asem.model import MeetingKind as MeetingKind
    from asem.model import MeetingLevel as MeetingLevel
    from asem.model import MeetingStatus as MeetingStatus
    from asem.model import Member as Member
    from asem.model import Membership as Membership
    from asem.model import Milestone as Milestone
    from asem.model import MilestoneKind as MilestoneKind
    from asem.model import MinisterialMeeting as MinisterialMeeting
    from asem.model import MinisterialSeries as MinisterialSeries
    from asem.model import Money as Money
    from asem.model import MoneyKind as MoneyKind
    from asem.model import NonPartner as NonPartner
    from asem.model import Organisation as Organisation
    from asem.model import OrganisationKind as OrganisationKind
    from asem.model import PartialDate as PartialDate
    from asem.model import Partner as Partner
    from asem.model import Pause as Pause
    from asem.model import Phase as Phase
    from asem.model import Pillar as Pillar
    from asem.model import Precision as Precision
    from asem.model import Principle as Principle
    from asem.model import PriorityArea as PriorityArea
    from asem.model import Qualifier as Qualifier
    from asem.model import Record as Record
    from asem.model import Region as Region
    from asem.model import Relation as Relation
    from asem.model import ScheduleChange as ScheduleChange
    from asem.model import SeniorOfficialsMeeting as SeniorOfficialsMeeting
    from asem.model import Source as Source
    from asem.model import SourceKind as SourceKind
    from asem.model import Spell as Spell
    from asem.model import Standing as Standing
    from asem.model import Summit as Summit
    from asem.model import Tenet as Tenet
    from asem.registry import Records as Records
    from asem.registry import Registry as Registry
    from asem.registry import Table as Table

    _canonical = registry.canonical()
    partners: Final = _canonical.partners
    members: Final = _canonical.members
    institutions: Final = _canonical.institutions
    memberships: Final = _canonical.memberships
    meetings: Final = _canonical.meetings
    summits: Final = _canonical.summits
    ministerial_series: Final = _canonical.ministerial_series
    ministerial_meetings: Final = _canonical.ministerial_meetings
    senior_officials_meetings: Final = _canonical.senior_officials_meetings
    initiatives: Final = _canonical.initiatives
    organisations: Final = _canonical.organisations
    documents: Final = _canonical.documents
    pillars: Final = _canonical.pillars
    principles: Final = _canonical.principles
    priority_areas: Final = _canonical.priority_areas
    coordinatorships: Final = _canonical.coordinatorships
    attendances: Final = _canonical.attendances
    figures: Final = _canonical.figures
    code_schemes: Final = _canonical.code_schemes
    coverage: Final = _canonical.coverage
    non_partners: Final = _canonical.non_partners
    sources: Final = _canonical.sources
    attended: Final = _canonical.attended
    attended_by: Final = _canonical.attended_by
    cite: Final = _canonical.cite
    code_of: Final = _canonical.code_of
    coordinators_on: Final = _canonical.coordinators_on
    disputes: Final = _canonical.disputes
    documents_of: Final = _canonical.documents_of
    figures_of: Final = _canonical.figures_of
    funding_of: Final = _canonical.funding_of
    group_of: Final = _canonical.group_of
    host_of: Final = _canonical.host_of
    hosted_by: Final = _canonical.hosted_by
    hosts_of: Final = _canonical.hosts_of
    held_in: Final = _canonical.held_in
    initiatives_of: Final = _canonical.initiatives_of
    is_member: Final = _canonical.is_member
    is_partner: Final = _canonical.is_partner
    joined_between: Final = _canonical.joined_between
    left_between: Final = _canonical.left_between
    meeting: Final = _canonical.meeting
    meetings_between: Final = _canonical.meetings_between
    members_on: Final = _canonical.members_on
    membership_of: Final = _canonical.membership_of
    next_meeting_after: Final = _canonical.next_meeting_after
    next_summit_after: Final = _canonical.next_summit_after
    partner: Final = _canonical.partner
    partners_on: Final = _canonical.partners_on
    region_of: Final = _canonical.region_of
    sources_of: Final = _canonical.sources_of
    summit: Final = _canonical.summit
    latest_summit: Final = _canonical.latest_summit

__all__ = [
    "DATA_AS_OF",
    "Action",
    "AsemError",
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
    "FrameError",
    "Funding",
    "Group",
    "Headcount",
    "Initiative",
    "InitiativeKind",
    "InitiativeStatus",
    "Institution",
    "InvalidChoiceError",
    "InvalidDateError",
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
    "MissingExtraError",
    "Money",
    "MoneyKind",
    "NonPartner",
    "NotAPartnerError",
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
    "Records",
    "Region",
    "Registry",
    "RegistryError",
    "Relation",
    "ScheduleChange",
    "SeniorOfficialsMeeting",
    "Source",
    "SourceKind",
    "Spell",
    "Standing",
    "StructureError",
    "Summit",
    "Table",
    "Tenet",
    "UnknownPartnerError",
    "UnknownRecordError",
    "UnknownSummitError",
    "UnknownValuesWarning",
    "__version__",
    "as_day",
    "attendances",
    "attended",
    "attended_by",
    "cite",
    "code_of",
    "code_schemes",
    "coordinators_on",
    "coordinatorships",
    "coverage",
    "dates",
    "disputes",
    "documents",
    "documents_of",
    "errors",
    "export",
    "figures",
    "figures_of",
    "funding_of",
    "group_of",
    "held_in",
    "host_of",
    "hosted_by",
    "hosts_of",
    "initiatives",
    "initiatives_of",
    "institutions",
    "is_member",
    "is_partner",
    "joined_between",
    "latest_summit",
    "left_between",
    "meeting",
    "meetings",
    "meetings_between",
    "members",
    "members_on",
    "membership_of",
    "memberships",
    "ministerial_meetings",
    "ministerial_series",
    "model",
    "names",
    "next_meeting_after",
    "next_summit_after",
    "non_partners",
    "organisations",
    "partner",
    "partners",
    "partners_on",
    "pictures",
    "pillars",
    "principles",
    "priority_areas",
    "region_of",
    "registry",
    "senior_officials_meetings",
    "serialization",
    "sources",
    "sources_of",
    "summit",
    "summits",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Fetch a name at its first touch; each import is literal, so that freezers see it."""
        match name:
            # Not in __all__, as frames, strategies and typing: `import *` touches all of that.
            case "cli":
                import asem.cli as found
            case "dates":
                import asem.dates as found
            case "errors":
                import asem.errors as found
            case "export":
                import asem.export as found
            case "frames":
                import asem.frames as found
            case "model":
                import asem.model as found
            case "names":
                import asem.names as found
            case "pictures":
                import asem.pictures as found
            case "registry":
                import asem.registry as found
            case "serialization":
                import asem.serialization as found
            case "strategies":
                import asem.strategies as found
            case "typing":
                import asem.typing as found
            case "DATA_AS_OF" | "__version__":
                import asem._data.release as home

                found = getattr(home, name)
            case "as_day":
                from asem.dates import as_day as found
            case "Records" | "Registry" | "Table":
                import asem.registry as home

                found = getattr(home, name)
            case _ if name not in __all__:
                from asem._renamed import renamed

                return renamed(__name__, name)
            case _ if name.endswith(("Error", "Warning")):
                import asem.errors as home

                found = getattr(home, name)
            case _ if name[0].isupper():
                import asem.model as home

                found = getattr(home, name)
            case _:
                # Tables and questions are those of the registry that asem publishes. What is
                # asked first and most, of partners, needs only a part of it.
                from asem.registry._partners import CANONICAL

                if not hasattr(CANONICAL.__class__, name):
                    from asem.registry import canonical

                    canonical()  # makes it whole
                found = getattr(CANONICAL, name)
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        return __all__
