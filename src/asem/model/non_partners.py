"""States that are often mistaken for partners."""

from datetime import date
from enum import StrEnum

from attrs import field

from asem.model.evidence import Evidence
from asem.model.partial_date import PartialDate
from asem.model.record import Record, record

__all__ = ["NonPartner", "Standing"]


class Standing(StrEnum):
    """The relation of a state that is not a partner to ASEM."""

    APPLICANT = "applicant"
    """It applied, and no decision is known."""
    ASEAN_MEMBER_OUTSIDE_ASEM = "asean-member-outside-asem"
    """It is a member of ASEAN, which by itself admits nobody to ASEM."""


@record
class NonPartner(Record):
    """
    A state that is often taken for a partner, and is none.

    Attributes:
        id: Its ISO 3166-1 alpha-3 code.
        name: The name in everyday English.
        standing: How it stands to ASEM.
        applied: When it applied; `None` where it did not, or no source says so.
        asean_member_from: First day as a member of ASEAN; `None` where it is none.
        evidence: What the record rests on.
    """

    id: str
    name: str
    standing: Standing = field(kw_only=True)
    applied: PartialDate | None = field(default=None, kw_only=True)
    asean_member_from: date | None = field(default=None, kw_only=True)
    evidence: Evidence = field(kw_only=True)
