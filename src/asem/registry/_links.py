"""Which fields refer to other records, and to the records of which tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asem.registry._ledger import LEDGER

if TYPE_CHECKING:
    from asem.model.record import Record

__all__ = ["LINKS", "is_process", "tables_of", "word_of"]

_BODIES = ("partners", "organisations")

LINKS: dict[str, dict[str, tuple[str, ...]]] = {
    "Membership": {"partner": ("partners",)},
    "Milestone": {"meeting": ("meetings",)},
    "Chair": {"partner": ("partners",)},
    "Headcount": {"institutions": ("institutions",), "absent": ("partners",)},
    "Attendance": {"summit": ("summits",), "partner": ("partners",)},
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
        "participants": _BODIES,
        "related": ("initiatives", "organisations"),
        "country": ("places",),
    },
    "Phase": {"partners": ("partners",), "places": ("places",)},
    "Entrant": {"who": ("partners", "places")},
    "Edition": {"country": ("places",), "organisers": _BODIES, "cosponsors": ("partners",)},
    "Contribution": {"contributor": (*_BODIES, "places"), "jointly_with": (*_BODIES, "places")},
    "Organisation": {"country": ("places",)},
    "Document": {
        "meeting": ("meetings",),
        "initiative": ("initiatives",),
        "instruments": ("initiatives",),
    },
    "PriorityArea": {"document": ("documents",)},
    "Action": {"names": ("initiatives", "organisations", "meetings")},
    "Coordinatorship": {"partner": ("partners",)},
    "Figure": {"subject": (*_BODIES, "initiatives", "meetings", "process")},
    "ContestedCode": {"place": ("places",)},
    "Coverage": {
        "subject": ("ministerial_series", "meetings", "initiatives"),
        "missing_partners": ("partners",),
    },
    "NonPartner": {"id": ("places",)},
    "Evidence": {"sources": ("sources",)},
    "Disagreement": {"sources": ("sources",)},
}
"""The fields that refer to other records: by class and field, the tables where the id may stand."""

_IN_ANSWERS = {"Funding": LINKS["Contribution"], "Dispute": LINKS["Disagreement"]}
"""The same of the records that questions make, and that no table holds."""


def tables_of(kind: type[Record], field: str) -> tuple[str, ...]:
    """
    Return the tables to whose records a field of a class refers; empty where it refers to none.

    >>> import asem
    >>> tables_of(asem.Summit, "hosts"), tables_of(asem.Summit, "city")
    (('partners',), ())
    """
    for base in kind.__mro__:
        links = LINKS.get(base.__name__) or _IN_ANSWERS.get(base.__name__, {})
        if field in links:
            return links[field]
    return ()


def is_process(ref: object) -> bool:
    """
    Return whether a reference means the process as a whole, however it is written.

    >>> is_process("ASEM"), is_process("ASEM 5")
    (True, False)
    """
    return isinstance(ref, str) and ref.strip().casefold() == "asem"


def word_of(table: str) -> str:
    """
    Return what a record of a table is called in messages.

    Two are not tables: `places` has any country or territory, `process` only `asem`, the whole.

    >>> word_of("ministerial_series"), word_of("places")
    ('series', 'code of ISO 3166-1 alpha-3')
    """
    return _NO_TABLES[table] if table in _NO_TABLES else LEDGER[table].word


_NO_TABLES = {"places": "code of ISO 3166-1 alpha-3", "process": "'asem'"}
