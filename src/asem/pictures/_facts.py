"""What several pictures ask of a registry, and the words in which they say it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

import asem
from asem._markup import clean
from asem._text import count_in_words, listed, upper_first
from asem.model.meetings import Meeting, MinisterialSeries, Summit
from asem.model.partners import Group, Partner
from asem.pictures._theme import THEMES
from asem.registry import Registry

__all__ = [
    "GROUPS",
    "Round",
    "enlargements",
    "in_a_phrase",
    "last_day",
    "number_of",
    "place_of",
    "rounds_of",
    "short_name",
    "tell_meeting",
    "the",
]

_NAMED = 6
"""So many partners are named one by one; more are counted by their groups."""
_SHORT = {"ict": "ICT", "migration": "Migration", "sme": "Small enterprises"}
GROUPS = {
    id: upper_first(Group(id).label) if id else "In no group" for id in THEMES["light"].groups
}
"""The groups in the order of keys, and `None` for none."""


class Round(NamedTuple):
    """
    Those who came in on one day, by name.

    Attributes:
        day: The opening day of their first summit.
        newcomers: Who came.
        total: How many partners there were on that day.
        summit: The summit that opened that day; `None` where the registry holds none.
        came: How many came, as a title says it: `26 founders`, `13 newcomers`.
        who: Who came, in a phrase.
    """

    day: date
    newcomers: list[Partner]
    total: int
    summit: Summit | None
    came: str
    who: str

    @property
    def place(self) -> str:
        """When and where: `2004, Hanoi`."""
        return f"{self.day.year}, {clean(self.summit.city)}" if self.summit else f"{self.day.year}"


def rounds_of(registry: Registry) -> list[Round]:
    """
    Return the rounds by day, the founders first.

    >>> import asem
    >>> [(each.place, each.total) for each in rounds_of(asem.registry.canonical())][:2]
    [('1996, Bangkok', 26), ('2004, Hanoi', 39)]
    """
    by_name = sorted(registry.partners, key=lambda partner: partner.common_name)
    opened = {each.opens.earliest: each for each in registry.summits if each.status == "held"}
    found: list[Round] = []
    for day in sorted({membership.acceded for membership in registry.memberships}):
        new = [each for each in by_name if registry.membership_of(each).acceded == day]
        came = count_in_words(len(new), "newcomer" if found else "founder")
        who = upper_first(in_a_phrase(registry, new, day))
        found.append(Round(day, new, len(registry.partners_on(day)), opened.get(day), came, who))
    return found


def enlargements(number: int) -> str:
    """
    Return how many rounds there were after the founding, as a title says it.

    >>> enlargements(1), enlargements(5), enlargements(13)
    ('one round of enlargement', 'five rounds of enlargement', '13 rounds of enlargement')
    """
    words = "no one two three four five six seven eight nine ten".split()
    number_in_words = words[number] if number < len(words) else number
    return f"{number_in_words} round{'s' * (number != 1)} of enlargement"


def last_day(registry: Registry, days: Iterable[date]) -> date:
    """Return up to when a registry is drawn: for ours, the day up to which it was checked."""
    if registry is asem.registry.canonical():
        return asem.DATA_AS_OF
    return date(min(max(days).year + 1, date.max.year), 12, 31)


def in_a_phrase(registry: Registry, partners: Iterable[Partner], day: date) -> str:
    """
    Return who they are in a phrase: by name, or, where they are many, by the group of that day.

    >>> import asem
    >>> registry = asem.registry.canonical()
    >>> for each in rounds_of(registry)[:3]: print(in_a_phrase(registry, each.newcomers, each.day))
    the European Union and 15 of its states; 7 of ASEAN; China, Japan and South Korea
    10 states of the European Union; Cambodia, Laos and Myanmar
    the ASEAN Secretariat, Bulgaria, India, Mongolia, Pakistan and Romania
    """
    known = sorted(partners, key=lambda partner: partner.common_name)
    if len(known) <= _NAMED:
        return listed(map(the, known))
    phrases: list[str] = []
    for group, label in GROUPS.items():
        found = [partner for partner in known if registry.group_of(partner, day) == group]
        states = sum(partner.alpha_2 is not None for partner in found)
        if len(found) <= _NAMED // 2:
            phrases += [listed(map(the, found))] if found else []
        elif group == "eu":
            whole = f"the {label} and {states} of its states"
            phrases.append(whole if states < len(found) else f"{states} states of the {label}")
        else:
            phrases.append(f"{len(found)} {f'of {label}' if group else 'in no group'}")
    return "; ".join(phrases)


def short_name(series: MinisterialSeries) -> str:
    """
    Return the name of a series without what most names say.

    >>> import asem
    >>> short_name(asem.ministerial_series["fmm"]), short_name(asem.ministerial_series["energy"])
    ('Foreign', 'Energy Security')
    """
    name = clean(series.name).removeprefix("ASEM ").removeprefix("Ministerial Conference on ")
    for end in (" Meeting", " Conference", "'", " Ministers", " Ministerial"):
        name = name.removesuffix(end)
    return _SHORT.get(series.id, name)


def number_of(meeting: Meeting) -> str:
    """Return its number in its series; empty where it has none."""
    return str(getattr(meeting, "number", None) or "")


def tell_meeting(meeting: Meeting) -> str:
    """Return what is said about a meeting when a reader points at it."""
    return f"{meeting.name}: {place_of(meeting)}"


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
    Return where and when a meeting met, or was to meet, and its status if it was not held.

    >>> import asem
    >>> place_of(asem.summit(5)), place_of(asem.summit(13))
    ('Hanoi, 2004-10-08 to 2004-10-09', 'Phnom Penh (virtual), 2021-11-25 to 2021-11-26')
    """
    where = meeting.city or ""
    if meeting.format == "virtual":
        where = f"{where} (virtual)" if where else "virtual"
    days = dict.fromkeys([str(meeting.opens), str(meeting.closes)])
    ending = "" if meeting.status == "held" else f" ({meeting.status})"
    return ", ".join(filter(None, [where, " to ".join(days)])) + ending
