"""The records: what a fact of each kind looks like. One module a noun, loaded at first touch."""

TYPE_CHECKING = False  # as in asem itself
if TYPE_CHECKING:
    from asem.model.basis import *
    from asem.model.coordination import *
    from asem.model.documents import *
    from asem.model.evidence import *
    from asem.model.figures import *
    from asem.model.initiatives import *
    from asem.model.meetings import *
    from asem.model.memberships import *
    from asem.model.money import *
    from asem.model.non_partners import *
    from asem.model.organisations import *
    from asem.model.partial_date import *
    from asem.model.partners import *
    from asem.model.record import Record as Record
    from asem.model.sources import *

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
        """Fetch a class at its first touch; each import is literal, so that freezers see it."""
        match name:
            case "Basis":
                import asem.model.basis as home
            case (
                "Action"
                | "CoordinatorRole"
                | "Coordinatorship"
                | "Pillar"
                | "Principle"
                | "PriorityArea"
                | "Tenet"
            ):
                import asem.model.coordination as home
            case "Document" | "DocumentKind":
                import asem.model.documents as home
            case "Confidence" | "Disagreement" | "Evidence":
                import asem.model.evidence as home
            case "Figure" | "Qualifier":
                import asem.model.figures as home
            case "Edition" | "Initiative" | "InitiativeKind" | "InitiativeStatus" | "Phase":
                import asem.model.initiatives as home
            case (
                "Attendance"
                | "Chair"
                | "Composition"
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
