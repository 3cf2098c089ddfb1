"""What a registry is made of: its tables, what each holds, in what order, and what ids refer to."""

from __future__ import annotations

from collections.abc import Iterable  # read by get_type_hints of Rows
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from asem.model.coordination import Coordinatorship, Pillar, Principle, PriorityArea
    from asem.model.documents import Document
    from asem.model.figures import Figure
    from asem.model.initiatives import Initiative
    from asem.model.meetings import (
        MinisterialMeeting,
        MinisterialSeries,
        SeniorOfficialsMeeting,
        Summit,
    )
    from asem.model.memberships import Membership
    from asem.model.non_partners import NonPartner
    from asem.model.organisations import Organisation
    from asem.model.partners import Partner
    from asem.model.record import Record
    from asem.model.sources import Source

__all__ = ["LINKS", "TABLES", "WORDS", "Rows", "arranged", "kinds_of_tables"]


class Rows(TypedDict, total=False):
    """The records of a registry, table by table; each in any order, and none where left out."""

    partners: Iterable[Partner]
    memberships: Iterable[Membership]
    summits: Iterable[Summit]
    ministerial_series: Iterable[MinisterialSeries]
    ministerial_meetings: Iterable[MinisterialMeeting]
    senior_officials_meetings: Iterable[SeniorOfficialsMeeting]
    initiatives: Iterable[Initiative]
    organisations: Iterable[Organisation]
    documents: Iterable[Document]
    pillars: Iterable[Pillar]
    principles: Iterable[Principle]
    priority_areas: Iterable[PriorityArea]
    coordinatorships: Iterable[Coordinatorship]
    figures: Iterable[Figure]
    non_partners: Iterable[NonPartner]
    sources: Iterable[Source]


TABLES: tuple[str, ...] = tuple(Rows.__annotations__)
"""The tables that hold a registry's records, each once."""

_ORDERS = {
    "summits": ("number",),
    "ministerial_meetings": ("opens", "id"),
    "senior_officials_meetings": ("opens", "id"),
    "pillars": ("order",),
    "principles": ("order",),
    "priority_areas": ("number",),
}
"""The fields by which a table is in order, where that is not the id."""

WORDS = {
    "partners": "partner",
    "institutions": "institution",
    "memberships": "membership",
    "meetings": "meeting",
    "ministerial_series": "series",
    "ministerial_meetings": "ministerial meeting",
    "initiatives": "initiative",
    "organisations": "organisation",
    "documents": "document",
    "pillars": "pillar",
    "priority_areas": "priority area",
    "sources": "source",
    "places": "code of ISO 3166-1 alpha-3",
    "process": "'asem'",
}
"""
What a record of a table is, in a word.

Two are no tables: `places` has any country or territory, `process` only `asem`, the whole.
"""

_BODIES = ("partners", "organisations")

LINKS: dict[str, dict[str, tuple[str, ...]]] = {
    "Membership": {"partner": ("partners",)},
    "Milestone": {"meeting": ("meetings",)},
    "Chair": {"partner": ("partners",)},
    "Attendance": {"institutions": ("institutions",), "absent": ("partners",)},
    "Summit": {
        "hosts": ("partners",),
        "country": ("places",),
        "admitted": ("partners",),
        "acceded": ("partners",),
        "welcomed": ("partners",),
    },
    "MinisterialMeeting": {
        "hosts": ("partners",),
        "country": ("places",),
        "series": ("ministerial_series",),
    },
    "SeniorOfficialsMeeting": {
        "hosts": ("partners",),
        "country": ("places",),
        "prepares": ("meetings",),
    },
    "MinisterialSeries": {"pillar": ("pillars",)},
    "Pause": {"after": ("ministerial_meetings",), "before": ("ministerial_meetings",)},
    "Initiative": {
        "pillar": ("pillars",),
        "priority_areas": ("priority_areas",),
        "proposed_by": ("partners",),
        "cosponsors": ("partners",),
        "launched_at": ("meetings",),
        "meeting": ("ministerial_meetings",),
        "organisers": _BODIES,
        "participants": ("partners",),
        "country": ("places",),
    },
    "Phase": {"partners": ("partners",), "places": ("places",)},
    "Edition": {"country": ("places",), "organisers": _BODIES, "cosponsors": ("partners",)},
    "Contribution": {"contributor": (*_BODIES, "places"), "jointly_with": (*_BODIES, "places")},
    "Organisation": {"country": ("places",)},
    "Document": {"meeting": ("meetings",), "initiative": ("initiatives",)},
    "PriorityArea": {"document": ("documents",)},
    "Action": {"names": ("initiatives", "organisations")},
    "Coordinatorship": {"partner": ("partners",)},
    "Figure": {"subject": (*_BODIES, "initiatives", "meetings", "process")},
    "NonPartner": {"id": ("places",)},
    "Evidence": {"sources": ("sources",)},
    "Disagreement": {"sources": ("sources",)},
}
"""The fields that refer to other records: by class and field, the tables where the id may stand."""


def kinds_of_tables() -> dict[str, tuple[type[Record], ...]]:
    """The classes of the records in each table."""
    from asem.model import (  # noqa: PLC0415  # few questions need all classes
        coordination,
        documents,
        figures,
        initiatives,
        meetings,
        memberships,
        non_partners,
        organisations,
        partners,
        sources,
    )

    return {
        "partners": (partners.Member, partners.Institution),
        "memberships": (memberships.Membership,),
        "summits": (meetings.Summit,),
        "ministerial_series": (meetings.MinisterialSeries,),
        "ministerial_meetings": (meetings.MinisterialMeeting,),
        "senior_officials_meetings": (meetings.SeniorOfficialsMeeting,),
        "initiatives": (initiatives.Initiative,),
        "organisations": (organisations.Organisation,),
        "documents": (documents.Document,),
        "pillars": (coordination.Pillar,),
        "principles": (coordination.Principle,),
        "priority_areas": (coordination.PriorityArea,),
        "coordinatorships": (coordination.Coordinatorship,),
        "figures": (figures.Figure,),
        "non_partners": (non_partners.NonPartner,),
        "sources": (sources.Source,),
    }


def arranged(table: str, records: Iterable[Any]) -> tuple[Any, ...]:
    """Records in the order of their table."""
    return tuple(sorted(records, key=attrgetter(*_ORDERS.get(table, ("id",)))))
