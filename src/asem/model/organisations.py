"""Bodies that are not partners but act in the process."""

from enum import StrEnum

from attrs import field

from asem.model.evidence import Evidence
from asem.model.partial_date import PartialDate
from asem.model.record import Record, record

__all__ = ["Organisation", "OrganisationKind", "Relation"]


class OrganisationKind(StrEnum):
    """What a body is."""

    ASSOCIATION = "association"
    COMPANY = "company"
    COORDINATING_GROUP = "coordinating-group"
    EXPERT_GROUP = "expert-group"
    FORUM = "forum"
    FOUNDATION = "foundation"
    INSTITUTE = "institute"
    INTERNATIONAL_ORGANISATION = "international-organisation"
    NETWORK = "network"
    SECRETARIAT = "secretariat"


class Relation(StrEnum):
    """The relation of an organisation to ASEM."""

    ASEM_INSTITUTION = "asem-institution"
    """A standing institution created within ASEM."""
    ASEM_STRUCTURE = "asem-structure"
    """An organ of the process."""
    ASEM_STAKEHOLDER = "asem-stakeholder"
    """A forum of those with a stake in the process, around it."""
    ASEM_INITIATIVE = "asem-initiative"
    """A body that carries one initiative."""
    PARTNER_BODY = "partner-body"
    """A body from outside that takes part."""


@record
class Organisation(Record):
    """
    A body that is not a partner but acts in the process.

    Attributes:
        id: Kebab-case slug, stable for ever.
        name: The name in English.
        abbreviation: The one in use; `None` where there is none.
        kind: What it is.
        relation: How it stands to ASEM.
        established: When it was set up; `None` where not known.
        dissolved: When it ceased to be; `None` where it did not, or no source says so.
        city: Where it sits; `None` where not known, or where the seat moves.
        country: ISO 3166-1 alpha-3 code of the country where it sits; `None` as for `city`.
        website: Its host name, as last known; `None` where not known.
        evidence: What the record rests on.
    """

    id: str
    name: str
    abbreviation: str | None = field(default=None, kw_only=True)
    kind: OrganisationKind = field(kw_only=True)
    relation: Relation = field(kw_only=True)
    established: PartialDate | None = field(default=None, kw_only=True)
    dissolved: PartialDate | None = field(default=None, kw_only=True)
    city: str | None = field(default=None, kw_only=True)
    country: str | None = field(default=None, kw_only=True)
    website: str | None = field(default=None, kw_only=True)
    evidence: Evidence = field(kw_only=True)

    def _check(self) -> None:
        self._refuse_reversed("established", "dissolved")
