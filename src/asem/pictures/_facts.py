"""What several pictures ask of a registry: its rounds of enlargement, its summits, its series."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

import asem
from asem._markup import clean
from asem._text import count_in_words
from asem.model.meetings import Meeting, MinisterialSeries, Summit
from asem.model.partners import Partner
from asem.pictures._theme import Theme, ramp
from asem.pictures._wording import GROUPS, listed, place_of, the
from asem.registry import Registry

__all__ = [
    "Round",
    "colours_of",
    "in_a_phrase",
    "last_day",
    "number_of",
    "rounds_of",
    "short_name",
    "side_of",
    "summits_held",
    "tell_meeting",
]

_NAMED = 6
"""So many partners are named one by one; more are counted by their groups."""
_SHORT = {"ict": "ICT", "migration": "Migration", "sme": "Small enterprises"}


class Round(NamedTuple):
    """
    Those who came in on one day, by name.

    Attributes:
        day: The opening day of their first summit.
        newcomers: Who came.
        total: How many partners there were on that day.
        summit: The summit that opened that day; `None` where the registry holds none.
        came: How many came, as a title says it: `26 founders`, `13 newcomers`.
    """

    day: date
    newcomers: list[Partner]
    total: int
    summit: Summit | None
    came: str

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
    by_day: dict[date, list[Partner]] = {}
    for partner in sorted(registry.partners, key=lambda partner: partner.common_name):
        by_day.setdefault(registry.membership_of(partner).acceded, []).append(partner)
    opened = {summit.opens.earliest: summit for summit in summits_held(registry)}
    found: list[Round] = []
    for day in sorted(by_day):
        came = count_in_words(len(by_day[day]), "newcomer" if found else "founder")
        total = len(registry.partners_on(day))
        found.append(Round(day, by_day[day], total, opened.get(day), came))
    return found


def summits_held(registry: Registry) -> list[Summit]:
    """Return the summits that came about, by number."""
    return [summit for summit in registry.summits if summit.status == "held"]


def side_of(partner: Partner) -> str | None:
    """Return on which side a partner sits, as last known; `None` for neither."""
    return partner.latest_region


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
        elif group == "eu" and states < len(found):
            phrases.append(f"the {label} and {states} of its states")
        elif group == "eu":
            phrases.append(f"{states} states of the {label}")
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
    ending = "" if meeting.status == "held" else f" ({meeting.status})"
    return f"{meeting.name}: {place_of(meeting)}{ending}"


def colours_of(registry: Registry, theme: Theme) -> Mapping[str, str]:
    """Return the colour of each series, which is that of its pillar."""
    pillars = [pillar.id for pillar in registry.pillars]
    fills = dict(zip(pillars, ramp(len(pillars), theme.pillars), strict=True))
    return {series.id: fills[series.pillar] for series in registry.ministerial_series}
