"""The picture of a first page, and the card that stands for a link: land as dots, and summits."""

from __future__ import annotations

from collections.abc import Mapping
from math import sqrt
from typing import NamedTuple

import asem
from asem._data.land import CITIES, LAND
from asem._markup import clean
from asem._text import count_in_words
from asem.model.meetings import Summit
from asem.pictures._facts import last_day, summits_held
from asem.pictures._land import place_of, spans_of
from asem.pictures._lettering import width_of
from asem.pictures._picture import Picture
from asem.pictures._sheet import LayoutWord, Sheet, ThemeWord
from asem.registry import Registry

__all__ = ["card", "hero"]


class _Front(NamedTuple):
    """
    The measures of a first page.

    Attributes:
        width: How wide it is.
        height: How high it is.
        left: Where its words begin.
        column: How wide they are.
        word: The size of the name.
        tagline: The size of the sentence below it.
        number: The size of the counts.
        label: The size of what they count.
        pitch: How far apart dots are.
        disc: The radius of the mark of a summit.
        map: Where the upper left dot lies.
    """

    width: int
    height: int
    left: float
    column: float
    word: float
    tagline: float
    number: float
    label: float
    pitch: float
    disc: float
    map: tuple[float, float]


_FRONTS = {
    "page": _Front(1280, 560, 48, 520, 62, 25, 48, 20, 4.98, 10.5, (640, 20)),
    "slide": _Front(1280, 720, 48, 420, 76, 28, 56, 22, 6.3, 12, (474, 30)),
    "phone": _Front(390, 548, 16, 358, 40, 16, 26, 13, 2.9, 8, (18, 124)),
    "card": _Front(1200, 630, 64, 400, 84, 29, 48, 22, 5.6, 12, (488, 24)),
}


def hero(
    *,
    title: str | None = None,
    layout: LayoutWord = "page",
    theme: ThemeWord = "light",
    registry: Registry | None = None,
) -> Picture:
    """
    Draw the picture of a first page: the land of both sides as dots, the summits, and four counts.

    Dots show no border: where one is contested, they belong to nobody. A summit in a city that
    has no place on the map is counted and not drawn.

    Args:
        title: The line below the name; made from the records if left out.
        layout: A `"page"` of 1280 by 560 units, a `"phone"` of 390 by 548, a `"slide"` of 1280 by
            720.
        theme: `"light"` or `"dark"`.
        registry: Whose facts to draw; asem's own where left out.

    Raises:
        InvalidChoiceError: A word is none of those that are known.

    >>> import asem
    >>> asem.pictures.hero()
    <Picture: The Asia-Europe Meeting since 1996: who was in, who met where, what came of it>
    """
    registry = registry or asem.registry.canonical()
    years = [membership.acceded.year for membership in registry.memberships]
    since = f" since {min(years)}" if years else ""
    made = f"The Asia-Europe Meeting{since}: who was in, who met where, what came of it"
    sheet = Sheet(title or made, _lead(registry), layout, theme, registry)
    front, soft = _FRONTS[layout], sheet.theme.soft
    y = _begin(sheet, front, soft)
    for at, (noun, number) in enumerate(_counts(registry).items()):
        x, base = front.left + at % 2 * 4.3 * front.number, y + front.number * (1.2 + at // 2 * 2)
        if sheet.phone:
            x, base = front.left + at * front.column / 4, front.height - 84.0
        sheet.text(x, base, number, front.number, bold=True)
        sheet.text(x, base + front.label * 1.35, noun, front.label, soft)
    return sheet.finish(front.width, front.height)


def card(
    *, title: str | None = None, theme: ThemeWord = "dark", registry: Registry | None = None
) -> Picture:
    """
    Draw the card that other sites show with a link to a page: 1200 by 630 units.

    Args:
        title: The line below the name.
        theme: `"light"` or `"dark"`.
        registry: Whose facts to draw; asem's own where left out.

    Raises:
        StructureError: The theme is none of those that are known.

    >>> import asem
    >>> asem.pictures.card()
    <Picture: Who met whom, when and where: the Asia-Europe Meeting as open data>
    """
    registry = registry or asem.registry.canonical()
    made = "Who met whom, when and where: the Asia-Europe Meeting as open data"
    sheet, front = Sheet(title or made, _lead(registry), "page", theme, registry), _FRONTS["card"]
    y, size = _begin(sheet, front, sheet.theme.ink), front.label
    counts = [f"{number} {noun}" for noun, number in _counts(registry).items()]
    sheet.lines(front.left, y + 16, ", ".join(counts), size, front.column, lead=1.4)
    return sheet.finish(front.width, front.height, rx=None)


def _counts(registry: Registry) -> dict[str, int]:
    """What is counted, and how many there are at the end."""
    days = [membership.acceded for membership in registry.memberships]
    numbers = {
        "partner": len(registry.partners_on(last_day(registry, days))) if days else 0,
        "summit": len(summits_held(registry)),
        "meeting": sum(meeting.status == "held" for meeting in registry.meetings),
        "initiative": len(registry.initiatives),
    }
    return {count_in_words(number, noun).split()[1]: number for noun, number in numbers.items()}


def _lead(registry: Registry) -> str:
    held = summits_held(registry)
    shown, number = sum(s.city in CITIES for s in held), count_in_words(len(held), "summit")
    which = f"the {number}" if shown == len(held) else f"{shown} of the {number}"
    return f"A map of dots of Europe, Asia and Australasia, with the places of {which}"


def _begin(sheet: Sheet, front: _Front, ink: str) -> float:
    """Draw the map, the name, the sentence and the key; return the baseline below the sentence."""
    theme, size, x, y = sheet.theme, front.label * 0.9, front.left, front.height - front.left * 0.8
    _world(sheet, front)
    _summits(sheet, front)
    sheet.text(x, front.word * 1.33 + 10, "asem", front.word, bold=True)
    for side, label in (("Europe", "European side"), ("Asia", "Asian side")):
        sheet.circle(x + size * 0.4, y - size * 0.35, size * 0.4, theme.regions[side])
        x += size * 2.15 + sheet.text(x + size * 1.15, y, label, size, theme.soft)
    sheet.disc(x + size * 0.6, y - size * 0.35, size * 0.6, 5)
    sheet.text(x + size * 1.55, y, "summit", size, theme.soft)
    for noun, number in _counts(sheet.registry).items():
        sheet.say(f"{number} {noun}", 2)
    for summit in summits_held(sheet.registry):
        sheet.say(f"ASEM {summit.number}, {summit.city}, {summit.opens.earliest.year}", 2)
    sheet.say("Land: Natural Earth 5.1.1, public domain; the dots show no border.")
    top, size = front.word * 1.33 + front.tagline * 2.1, front.tagline
    return sheet.lines(front.left, top, sheet.title, size, front.column, most=5, fill=ink)


# The map.


def _world(sheet: Sheet, front: _Front) -> None:
    """Draw the land, that of each partner in the colour of its side, as rows of dots."""
    pitch, (left, top) = front.pitch, front.map
    dots = {"fill": "none", "stroke_width": round(pitch * 0.8, 1), "stroke_linecap": "round"}
    for id, rows in LAND.items():
        partner = sheet.registry.partners.get(id)
        path = "".join(
            f"M{left + x * pitch:.1f} {top + y * pitch:.1f}h{(number - 1) * pitch + 1:.1f}"
            for x, y, number in spans_of(rows)
        )
        ink = sheet.theme.regions[partner.latest_region] if partner else sheet.theme.elsewhere
        says, dash = partner and partner.common_name, f"0 {pitch:g}"
        sheet.draw("path", says=says, d=path, stroke=ink, stroke_dasharray=dash, **dots)


def _summits(sheet: Sheet, front: _Front) -> None:
    """Draw the numbers of the summits at their cities, as near as they find room."""
    size, radius, (left, top) = front.disc * 1.15, front.disc, front.map
    found: dict[str, list[Summit]] = {}
    for summit in summits_held(sheet.registry):
        if summit.city in CITIES:
            found.setdefault(summit.city, []).append(summit)
    homes: dict[str, tuple[float, float]] = {}
    labels = {city: ", ".join(str(s.number) for s in summits) for city, summits in found.items()}
    for city in found:
        x, y = place_of(*CITIES[city])
        homes[city] = (left + x * front.pitch, top + y * front.pitch)
    halves = {
        city: max(radius, (width_of(label, size, bold=True) + radius) / 2)
        for city, label in labels.items()
    }
    places = _apart(homes, halves)
    for city, at in places.items():
        sheet.line(*at, *homes[city], sheet.theme.ink, stroke_width=1.2)
    for city, (x, y) in places.items():
        told = ", ".join(f"ASEM {s.number} ({s.opens.earliest.year})" for s in found[city])
        with sheet.told(f"{clean(city)}: {told}"):
            pill = {"rx": radius, "stroke": sheet.theme.paper, "stroke_width": 1.6}
            half, ink, paper = halves[city], sheet.theme.ink, sheet.theme.paper
            sheet.box(x - half, y - radius, 2 * half, 2 * radius, ink, **pill)
            base = y + size * 0.36
            sheet.text(x, base, labels[city], size, paper, bold=True, anchor="middle")


def _apart(
    homes: Mapping[str, tuple[float, float]], halves: Mapping[str, float]
) -> dict[str, tuple[float, float]]:
    """
    Push marks apart until none touches another.

    >>> _apart({"a": (0, 0), "b": (2, 0)}, {"a": 5, "b": 5})
    {'a': (-5.0, 0.0), 'b': (7.0, 0.0)}
    """
    places = {city: (float(x), float(y)) for city, (x, y) in homes.items()}
    pairs = [(a, b) for a in places for b in places if a < b]
    for _ in range(200):
        for a, b in pairs:
            (ax, ay), (bx, by) = places[a], places[b]
            far = sqrt((bx - ax) ** 2 + (by - ay) ** 2) or 0.1
            push = (halves[a] + halves[b] + 2 - far) / 2
            if push > 0:
                dx, dy = (bx - ax or 0.1) / far * push, (by - ay) / far * push
                places[a], places[b] = (ax - dx, ay - dy), (bx + dx, by + dy)
    return {city: (round(x, 1), round(y, 1)) for city, (x, y) in places.items()}
