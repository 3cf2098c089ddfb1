"""Words that several pictures share."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from asem.model.meetings import Meeting

__all__ = ["GROUPS", "counted", "in_words", "place_of"]

GROUPS: dict[str | None, str] = {
    "eu": "European Union",
    "non-eu-europe": "Europe outside the EU",
    "asean": "ASEAN",
    "nesa": "Northeast and South Asia",
    "third-category": "Third category",
    None: "In no group",
}
"""The groups in the order of legends."""

_MONTHS = (
    "January February March April May June July August September October November December"
).split()


def in_words(day: date) -> str:
    """
    A day in English, whatever language the machine speaks.

    >>> from datetime import date
    >>> in_words(date(2004, 10, 8))
    '8 October 2004'
    """
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """
    A number and its noun.

    >>> counted(1, "partner"), counted(2, "partner"), counted(2, "country", "countries")
    ('1 partner', '2 partners', '2 countries')
    """
    return f"{number} {noun if number == 1 else plural or f'{noun}s'}"


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
