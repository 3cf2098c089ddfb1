"""
What the records are about, as nodes of a graph.

Every node has an identifier, so that a graph of many documents holds each thing once. Where a
field is not known the value is `None` or an empty list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from asem.export._terms import PROCESS, Node, identifier
from asem.model.attendances import Attendance, AttendanceLevel
from asem.model.basis import Basis
from asem.model.code_schemes import CodeScheme
from asem.model.coordination import Coordinatorship, Pillar, Principle, PriorityArea
from asem.model.coverage import Coverage
from asem.model.documents import Document, DocumentKind
from asem.model.figures import Figure
from asem.model.initiatives import Initiative
from asem.model.meetings import (
    Meeting,
    MeetingFormat,
    MeetingStatus,
    MinisterialMeeting,
    MinisterialSeries,
    SeniorOfficialsMeeting,
    Summit,
)
from asem.model.memberships import Membership
from asem.model.non_partners import NonPartner
from asem.model.organisations import Organisation
from asem.model.partial_date import PartialDate, Precision
from asem.model.partners import Institution, Member, Partner
from asem.model.sources import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from asem.export._links import Links
    from asem.model.initiatives import Edition
    from asem.registry import Registry

__all__ = ["MAKERS", "common_nodes"]

_SERIES: Final[dict[type, tuple[str, str]]] = {
    Summit: (f"{PROCESS}:summits", "ASEM summits"),
    SeniorOfficialsMeeting: (f"{PROCESS}:senior-officials", "ASEM senior officials' meetings"),
}

_SCHEMES: Final = {
    "pillars": "Pillars of ASEM",
    "principles": "Principles of ASEM",
    "priority_areas": "Priority areas of ASEM",
}

_STATUSES: Final = {
    MeetingStatus.HELD: "EventScheduled",
    MeetingStatus.CANCELLED: "EventCancelled",
}

_MODES: Final = {
    MeetingFormat.IN_PERSON: "OfflineEventAttendanceMode",
    MeetingFormat.VIRTUAL: "OnlineEventAttendanceMode",
}

_XSD: Final = {Precision.MONTH: "xsd:gYearMonth", Precision.YEAR: "xsd:gYear"}


def common_nodes(registry: Registry) -> list[Node]:
    """What the records have in common: the process, its series of meetings, its schemes."""
    process = {
        "@id": PROCESS,
        "@type": "Organization",
        "name": "Asia-Europe Meeting",
        "alternateName": "ASEM",
    }
    series = [
        {"@id": id, "@type": "EventSeries", "name": name, "organizer": PROCESS}
        for id, name in _SERIES.values()
    ]
    schemes = [
        {
            "@id": f"{PROCESS}:{table}",
            "@type": "skos:ConceptScheme",
            "skos:prefLabel": name,
            "skos:hasTopConcept": [_concept(row) for row in registry.tables()[table]],
        }
        for table, name in _SCHEMES.items()
    ]
    return [process, *series, *schemes]


def _partner(links: Links, partner: Partner) -> Iterator[Node]:
    membership = links.membership_of(partner)
    others = (partner.official_name, partner.common_name, partner.iso_name, *partner.names)
    codes = links.codes_of(partner)
    yield {
        "@id": identifier("partner", partner.id),
        "@type": "Country" if isinstance(partner, Member) else "Organization",
        "name": partner.name,
        "alternateName": _others(partner.name, others),
        "identifier": partner.id,
        "asem:code": [identifier("code", scheme, code) for scheme, code in codes],
        "asem:alpha2": partner.alpha_2,
        "asem:numeric": partner.numeric,
        "asem:region": partner.latest_region and partner.latest_region.value,
        "asem:group": partner.latest_group and partner.latest_group.value,
        "sameAs": partner.wikidata and _wikidata(partner.wikidata),
        "memberOf": membership and identifier("membership", membership.id),
    }
    for scheme, code in codes:
        yield {
            "@id": identifier("code", scheme, code),
            "@type": "PropertyValue",
            "propertyID": scheme,
            "skos:notation": code,
            "skos:inScheme": identifier("code-scheme", scheme),
        }


def _membership(links: Links, membership: Membership) -> Iterator[Node]:
    first_summit = links.first_summit_of(membership)
    yield {
        "@id": identifier("membership", membership.id),
        "@type": "OrganizationRole",
        "roleName": "partner",
        "member": identifier("partner", membership.partner),
        "memberOf": PROCESS,
        "startDate": _day(membership.acceded),
        "endDate": membership.left and _day(membership.left),
        "asem:decided": _when(membership.decided),
        "asem:firstDayByDecision": _day(membership.first_day(Basis.DECISION)),
        "asem:firstDayByParticipation": _day(membership.participates_from),
        "asem:firstSummit": identifier("meeting", first_summit),
    }


def _meeting(links: Links, meeting: Meeting) -> Iterator[Node]:
    chairs = list(_chairs(meeting))
    yield {
        "@id": identifier("meeting", meeting.id),
        "@type": "Event",
        "name": meeting.name,
        "startDate": _when(meeting.opens),
        "endDate": _when(meeting.closes),
        "superEvent": _series_of(meeting),
        "location": links.place(meeting),
        "organizer": links.ids(meeting.hosts),
        "contributor": [node["@id"] for node in chairs if "roleName" in node],
        "eventStatus": _STATUSES.get(meeting.status),
        "eventAttendanceMode": meeting.format and _MODES[meeting.format],
        "asem:status": meeting.status.value,
        "asem:theme": meeting.theme,
        "asem:number": getattr(meeting, "number", None),
        "asem:prepares": links.ids([getattr(meeting, "prepares", None)]),
    }
    yield from chairs


def _series(_: Links, series: MinisterialSeries) -> Iterator[Node]:
    yield {
        "@id": identifier("series", series.id),
        "@type": "EventSeries",
        "name": series.name,
        "alternateName": _others(series.name, (series.abbreviation, *series.former_names)),
        "organizer": PROCESS,
        "about": identifier("pillar", series.pillar),
    }


def _initiative(links: Links, initiative: Initiative) -> Iterator[Node]:
    editions = [
        _edition(links, initiative, number, edition)
        for number, edition in enumerate(initiative.editions, start=1)
    ]
    subjects = [identifier("priority-area", id) for id in initiative.priority_areas]
    if initiative.pillar is not None:
        subjects.insert(0, identifier("pillar", initiative.pillar))
    yield {
        "@id": identifier("initiative", initiative.id),
        "@type": "Project",
        "name": initiative.name,
        "alternateName": _others(
            initiative.name, (initiative.abbreviation, *initiative.also_called)
        ),
        "asem:kind": initiative.kind.value,
        "foundingDate": _when(initiative.started),
        "dissolutionDate": _when(initiative.ended),
        "asem:status": initiative.status.value,
        "about": subjects,
        "location": links.place(initiative),
        "organizer": links.ids(initiative.organisers),
        "member": links.ids(initiative.participants),
        "asem:proposedBy": links.ids(initiative.proposed_by),
        "asem:sponsoredBy": links.ids(initiative.cosponsors),
        "asem:launchedAt": links.ids([initiative.launched_at]),
        "asem:related": links.ids(initiative.related),
        "asem:website": initiative.website,
        "event": [
            *links.ids([initiative.meeting]),
            *(node["@id"] for node in editions),
        ],
    }
    yield from editions


def _edition(links: Links, initiative: Initiative, place: int, edition: Edition) -> Node:
    return {
        "@id": identifier("initiative", initiative.id, f"edition-{place}"),
        "@type": "Event",
        "name": initiative.name,
        "startDate": _when(edition.opens),
        "endDate": _when(edition.closes),
        "location": links.place(edition),
        "organizer": links.ids(edition.organisers),
        "asem:sponsoredBy": links.ids(edition.cosponsors),
        "asem:number": edition.number,
        "asem:theme": edition.theme,
    }


def _organisation(links: Links, organisation: Organisation) -> Iterator[Node]:
    yield {
        "@id": identifier("organisation", organisation.id),
        "@type": "Organization",
        "name": organisation.name,
        "alternateName": organisation.abbreviation,
        "asem:kind": organisation.kind.value,
        "foundingDate": _when(organisation.established),
        "dissolutionDate": _when(organisation.dissolved),
        "location": links.place(organisation),
        "asem:relation": organisation.relation.value,
        "asem:website": organisation.website,
    }


def _document(links: Links, document: Document) -> Iterator[Node]:
    yield {
        "@id": identifier("document", document.id),
        "@type": "Report" if document.kind is DocumentKind.REPORT else "CreativeWork",
        "name": document.title,
        "asem:kind": document.kind.value,
        "datePublished": _when(document.adopted),
        "about": links.ids([document.meeting, document.initiative]),
        "mentions": links.ids(
            dict.fromkeys(
                [
                    *document.instruments,
                    *(id for action in document.actions for id in action.names),
                ]
            )
        ),
        "identifier": document.number,
        "url": document.url,
    }


def _labelled(_: Links, pillar: Pillar) -> Iterator[Node]:
    scheme = "principles" if isinstance(pillar, Principle) else "pillars"
    yield {
        "@id": _concept(pillar),
        "@type": "skos:Concept",
        "skos:prefLabel": pillar.name,
        "skos:altLabel": _others(pillar.name, pillar.also_called),
        "skos:definition": pillar.summary,
        "skos:notation": str(pillar.order),
        "skos:inScheme": f"{PROCESS}:{scheme}",
        "skos:topConceptOf": f"{PROCESS}:{scheme}",
    }


def _area(links: Links, area: PriorityArea) -> Iterator[Node]:
    named = dict.fromkeys(id for action in area.actions for id in action.names)
    yield {
        "@id": _concept(area),
        "@type": "skos:Concept",
        "skos:prefLabel": area.title,
        "skos:notation": area.number,
        "skos:scopeNote": list(dict.fromkeys(action.text for action in area.actions)),
        "skos:inScheme": f"{PROCESS}:priority_areas",
        "skos:topConceptOf": f"{PROCESS}:priority_areas",
        "isBasedOn": identifier("document", area.document),
        "mentions": links.ids(named),
    }


def _seat(_: Links, seat: Coordinatorship) -> Iterator[Node]:
    yield {
        "@id": identifier("coordinatorship", seat.id),
        "@type": "OrganizationRole",
        "roleName": f"coordinator, {seat.role.value}",
        "member": identifier("partner", seat.partner),
        "startDate": _when(seat.started),
        "endDate": _when(seat.ended),
        "asem:attested": [_when(one) for one in seat.attested],
    }


def _attendance(_: Links, row: Attendance) -> Iterator[Node]:
    partner = identifier("partner", row.partner)
    person = row.person and identifier("attendance", row.id, "person")
    yield {
        "@id": identifier("attendance", row.id),
        "@type": "Role",
        "roleName": row.level.value,
        "attendee": None if row.level is AttendanceLevel.ABSENT else person or partner,
        "asem:partner": partner,
        "asem:meeting": identifier("meeting", row.summit),
    }
    if person:
        yield _person(person, row.person, row.office, partner)


def _person(id: str, name: str | None, office: str | None, partner: str) -> Node:
    """Who spoke or came for a partner."""
    return {
        "@id": id,
        "@type": "Person",
        "name": name,
        "jobTitle": office,
        "affiliation": partner,
    }


def _coverage(_: Links, row: Coverage) -> Iterator[Node]:
    yield {
        "@id": identifier("coverage", row.id),
        "@type": "Statement",
        "name": row.evidence.note,
        "asem:table": row.table,
        "asem:aspect": row.field,
        "asem:subject": row.subject,
        "asem:extent": row.extent.value,
        "startDate": _when(row.first),
        "endDate": _when(row.last),
        "asem:expected": row.expected,
        "asem:missingNumber": list(row.missing_numbers),
        "asem:missingPartner": [identifier("partner", id) for id in row.missing_partners],
        "asem:missing": list(row.missing),
    }


def _figure(links: Links, figure: Figure) -> Iterator[Node]:
    yield {
        "@id": identifier("figure", figure.id),
        "@type": "Observation",
        "name": figure.what,
        "observationAbout": links.ids([figure.subject]),
        "observationDate": _when(figure.as_of),
        "value": f"{figure.value:f}",
        "unitText": figure.unit,
        "asem:qualifier": figure.qualifier.value,
    }


def _code_scheme(_: Links, scheme: CodeScheme) -> Iterator[Node]:
    yield {
        "@id": identifier("code-scheme", scheme.id),
        "@type": "skos:ConceptScheme",
        "name": scheme.name,
        "skos:prefLabel": scheme.name,
        "skos:scopeNote": scheme.scope,
        "skos:notation": scheme.id,
        "version": scheme.version,
        "dc:publisher": scheme.maintainer,
        "url": scheme.url,
    }


def _non_partner(_: Links, state: NonPartner) -> Iterator[Node]:
    yield {
        "@id": identifier("place", state.id),
        "@type": "Country",
        "name": state.name,
        "identifier": state.id,
        "asem:standing": state.standing.value,
    }


def _source(_: Links, source: Source) -> Iterator[Node]:
    yield {
        "@id": identifier("source", source.id),
        "@type": ["CreativeWork", "prov:Entity"],
        "name": source.title,
        "dc:publisher": source.publisher,
        "datePublished": _when(source.issued),
        "url": source.url,
        "asem:kind": source.kind.value,
    }


def _chairs(meeting: Meeting) -> Iterator[Node]:
    """Who led a meeting, as roles; a person of one meeting is not said to be one of another."""
    for place, chair in enumerate(meeting.chairs, start=1):
        parts = ("meeting", meeting.id, f"chair-{place}")
        partner = identifier("partner", chair.partner)
        person = chair.name and identifier(*parts, "person")
        yield {
            "@id": identifier(*parts),
            "@type": "Role",
            "roleName": "chair",
            "contributor": person or partner,
        }
        if person:
            yield _person(person, chair.name, chair.office, partner)


def _series_of(meeting: Meeting) -> str:
    if isinstance(meeting, MinisterialMeeting):
        return identifier("series", meeting.series)
    return _SERIES[type(meeting)][0]


def _concept(record: Any) -> str:
    if isinstance(record, PriorityArea):
        return identifier("priority-area", record.id)
    return identifier("principle" if isinstance(record, Principle) else "pillar", record.id)


def _wikidata(item: str) -> str:
    return f"http://www.wikidata.org/entity/{quote(item, safe='', errors='surrogatepass')}"


def _others(name: str, names: Iterable[str | None]) -> list[str]:
    """Further names, each once, without that which is known already."""
    return list(dict.fromkeys(other for other in names if other and other != name))


def _day(day: date) -> str:
    return day.isoformat()


def _when(when: PartialDate | None) -> str | Node | None:
    """A date, as exact as it is known."""
    if when is None:
        return None
    if when.precision is Precision.DAY:
        return str(when)
    return {"@value": str(when), "@type": _XSD[when.precision]}


MAKERS: Final[dict[type, Callable[[Links, Any], Iterator[Node]]]] = {
    Member: _partner,
    Institution: _partner,
    Membership: _membership,
    Summit: _meeting,
    MinisterialSeries: _series,
    MinisterialMeeting: _meeting,
    SeniorOfficialsMeeting: _meeting,
    Initiative: _initiative,
    Organisation: _organisation,
    Document: _document,
    Pillar: _labelled,
    Principle: _labelled,
    PriorityArea: _area,
    Coordinatorship: _seat,
    Attendance: _attendance,
    Figure: _figure,
    CodeScheme: _code_scheme,
    Coverage: _coverage,
    NonPartner: _non_partner,
    Source: _source,
}
