"""Words that several pictures share."""

from __future__ import annotations

from collections.abc import Iterable

from asem.model.meetings import Meeting
from asem.model.partners import Group, Partner

__all__ = ["GROUPS", "listed", "number_in_words", "place_of", "the", "upper_first"]


def upper_first(text: str) -> str:
    """
    Return a text with a capital at its beginning, and all else as it is.

    >>> upper_first("the EU")
    'The EU'
    """
    return text[:1].upper() + text[1:]


_ORDER = ("eu", "non-eu-europe", "asean", "nesa", "third-category")

GROUPS: dict[str | None, str] = {
    **{name: upper_first(Group(name).label) for name in _ORDER},
    None: "In no group",
}
"""The groups in the order of keys."""


def listed(names: Iterable[str]) -> str:
    """
    Return names in a row.

    >>> listed(["Norway"]), listed(["Norway", "Russia", "India"])
    ('Norway', 'Norway, Russia and India')
    """
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


def number_in_words(number: int) -> str:
    """
    Return a number as it stands in a sentence.

    >>> number_in_words(5), number_in_words(13)
    ('five', '13')
    """
    words = "no one two three four five six seven eight nine ten".split()
    return words[number] if number < len(words) else str(number)


def the(partner: Partner) -> str:
    """
    Return the everyday name of a partner as it stands in a sentence.

    >>> import asem
    >>> the(asem.partners["GBR"]), the(asem.partners["FRA"])
    ('the United Kingdom', 'France')
    """
    article = "the " if partner.id in {"ASEAN-SEC", "EU", "GBR", "NLD", "PHL"} else ""
    return article + partner.common_name


def place_of(meeting: Meeting) -> str:
    """
    Return where and when a meeting met, or was to meet, as far as known.

    >>> import asem
    >>> place_of(asem.summit(5)), place_of(asem.summit(13))
    ('Hanoi, 2004-10-08 to 2004-10-09', 'Phnom Penh (virtual), 2021-11-25 to 2021-11-26')
    """
    where = meeting.city or ""
    if meeting.format == "virtual":
        where = f"{where} (virtual)" if where else "virtual"
    days = dict.fromkeys([str(meeting.opens), str(meeting.closes)])
    return ", ".join(filter(None, [where, " to ".join(days)]))
