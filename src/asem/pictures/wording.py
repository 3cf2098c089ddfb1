"""Words that several pictures share."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asem.model.meetings import Meeting

__all__ = ["GROUPS", "place_of"]

GROUPS: dict[str | None, str] = {
    "eu": "European Union",
    "non-eu-europe": "Europe outside the EU",
    "asean": "ASEAN",
    "nesa": "Northeast and South Asia",
    "third-category": "Third category",
    None: "In no group",
}
"""The groups in the order of legends."""


def place_of(meeting: Meeting) -> str:
    """
    Where and when a meeting met, or was to meet, as far as known.

    >>> import asem
    >>> place_of(asem.summit(5)), place_of(asem.summit(13))
    ('Hanoi, 2004-10-08 to 2004-10-09', 'Phnom Penh (virtual), 2021-11-25 to 2021-11-26')
    """
    where = [meeting.city] if meeting.city else []
    if meeting.format == "virtual":
        where = [f"{meeting.city} (virtual)" if meeting.city else "virtual"]
    days = [str(meeting.opens)]
    if meeting.closes != meeting.opens:
        days.append(str(meeting.closes))
    return ", ".join([*where, " to ".join(days)])
