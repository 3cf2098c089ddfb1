"""
The Asia-Europe Meeting (ASEM): who took part, when and where it met, and who says so.

>>> import asem
>>> len(asem.partners_on("2014-10-16")), asem.host_of(5).name
(53, 'Viet Nam')
"""

# The front door: every name is fetched at first touch, so that `import asem` costs nothing.

import sys

TYPE_CHECKING = False  # importing typing would cost more than all the rest of the front door
if TYPE_CHECKING:
    from typing import Final

    from asem import dates as dates
    from asem import errors as errors
    from asem import model as model
    from asem import names as names
    from asem import registry as registry
    from asem._data.release import DATA_AS_OF as DATA_AS_OF
    from asem.dates import as_day as as_day
    from asem.errors import AsemError as AsemError
    from asem.errors import FrameError as FrameError
    from asem.errors import InvalidDateError as InvalidDateError
    from asem.errors import MissingExtraError as MissingExtraError
    from asem.errors import RegistryError as RegistryError
    from asem.errors import StructureError as StructureError
    from asem.errors import UnknownPartnerError as UnknownPartnerError
    from asem.errors import UnknownRecordError as UnknownRecordError
    from asem.errors import UnknownSummitError as UnknownSummitError
    from asem.model import Attendance as Attendance
    from asem.model import Basis as Basis
    from asem.model import Chair as Chair
    from asem.model import Confidence as Confidence
    from asem.model import Disagreement as Disagreement
    from asem.model import Evidence as Evidence
    from asem.model import Group as Group
    from asem.model import Institution as Institution
    from asem.model import Meeting as Meeting
    from asem.model import MeetingFormat as MeetingFormat
    from asem.model import MeetingStatus as MeetingStatus
    from asem.model import Member as Member
    from asem.model import Membership as Membership
    from asem.model import Milestone as Milestone
    from asem.model import MilestoneKind as MilestoneKind
    from asem.model import PartialDate as PartialDate
    from asem.model import Partner as Partner
    from asem.model import Precision as Precision
    from asem.model import Record as Record
    from asem.model import Region as Region
    from asem.model import ScheduleChange as ScheduleChange
    from asem.model import Source as Source
    from asem.model import SourceKind as SourceKind
    from asem.model import Spell as Spell
    from asem.model import Summit as Summit
    from asem.registry import Registry as Registry
    from asem.registry import Table as Table

    _canonical = registry.canonical()
    partners: Final = _canonical.partners
    members: Final = _canonical.members
    institutions: Final = _canonical.institutions
    memberships: Final = _canonical.memberships
    summits: Final = _canonical.summits
    sources: Final = _canonical.sources
    cite: Final = _canonical.cite
    group_of: Final = _canonical.group_of
    host_of: Final = _canonical.host_of
    hosts_of: Final = _canonical.hosts_of
    is_member: Final = _canonical.is_member
    is_partner: Final = _canonical.is_partner
    joined_between: Final = _canonical.joined_between
    left_between: Final = _canonical.left_between
    members_on: Final = _canonical.members_on
    membership_of: Final = _canonical.membership_of
    next_summit_after: Final = _canonical.next_summit_after
    partner: Final = _canonical.partner
    partners_on: Final = _canonical.partners_on
    region_of: Final = _canonical.region_of
    sources_of: Final = _canonical.sources_of
    summit: Final = _canonical.summit
    summit_on: Final = _canonical.summit_on

__version__ = "26.1.0"

__all__ = [
    "DATA_AS_OF",
    "AsemError",
    "Attendance",
    "Basis",
    "Chair",
    "Confidence",
    "Disagreement",
    "Evidence",
    "FrameError",
    "Group",
    "Institution",
    "InvalidDateError",
    "Meeting",
    "MeetingFormat",
    "MeetingStatus",
    "Member",
    "Membership",
    "Milestone",
    "MilestoneKind",
    "MissingExtraError",
    "PartialDate",
    "Partner",
    "Precision",
    "Record",
    "Region",
    "Registry",
    "RegistryError",
    "ScheduleChange",
    "Source",
    "SourceKind",
    "Spell",
    "StructureError",
    "Summit",
    "Table",
    "UnknownPartnerError",
    "UnknownRecordError",
    "UnknownSummitError",
    "__version__",
    "as_day",
    "cite",
    "dates",
    "errors",
    "group_of",
    "host_of",
    "hosts_of",
    "institutions",
    "is_member",
    "is_partner",
    "joined_between",
    "left_between",
    "members",
    "members_on",
    "membership_of",
    "memberships",
    "model",
    "names",
    "next_summit_after",
    "partner",
    "partners",
    "partners_on",
    "region_of",
    "registry",
    "sources",
    "sources_of",
    "summit",
    "summit_on",
    "summits",
]

# Where each name lives: tables and questions belong to the registry that asem publishes; for
# those about partners, which are asked first and most, not all of it need be loaded.
_OF_PARTNERS = (
    "group_of institutions is_member is_partner joined_between left_between members members_on "
    "membership_of memberships partner partners partners_on region_of sources summits"
)
_CANONICAL = "cite host_of hosts_of next_summit_after sources_of summit summit_on"
_NAMES = {
    "asem._data.release": "DATA_AS_OF",
    "asem.dates": "as_day",
    "asem.errors": (
        "AsemError FrameError InvalidDateError MissingExtraError RegistryError StructureError "
        "UnknownPartnerError UnknownRecordError UnknownSummitError"
    ),
    "asem.model.basis": "Basis",
    "asem.model.evidence": "Confidence Disagreement Evidence",
    "asem.model.meetings": (
        "Attendance Chair Meeting MeetingFormat MeetingStatus ScheduleChange Summit"
    ),
    "asem.model.memberships": "Membership Milestone MilestoneKind",
    "asem.model.partial_date": "PartialDate Precision",
    "asem.model.partners": "Group Institution Member Partner Region Spell",
    "asem.model.record": "Record",
    "asem.model.sources": "Source SourceKind",
    "asem.registry": "Registry Table",
}
_MODULES = "dates errors model names registry"

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name in _MODULES.split():
            __import__(f"asem.{name}")  # which sets the name, too
        elif name in _OF_PARTNERS.split():
            __import__("asem.registry.partners")
            globals()[name] = getattr(sys.modules["asem.registry.partners"].CANONICAL, name)
        elif name in _CANONICAL.split():
            globals()[name] = getattr(__getattr__("registry").canonical(), name)
        else:
            for home, names in _NAMES.items():
                if name in names.split():
                    __import__(home)
                    globals()[name] = getattr(sys.modules[home], name)
                    break
            else:
                module = sys.modules[__name__]
                raise AttributeError(
                    f"module 'asem' has no attribute {name!r}", name=name, obj=module
                )
        return globals()[name]

    def __dir__() -> list[str]:
        return __all__
