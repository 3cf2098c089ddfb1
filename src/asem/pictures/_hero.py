"""The picture of a first page, and the card that stands for a link: land as dots, and summits."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from math import sqrt
from typing import NamedTuple, TypeAlias

from asem._data.land import CITIES, LAND
from asem._markup import clean
from asem._text import count_in_words
from asem.pictures._facts import last_day
from asem.pictures._land import place_of, spans_of
from asem.pictures._lettering import width_of
from asem.pictures._picture import Picture
from asem.pictures._sheet import Asked, LayoutWord, Sheet, ThemeWord
from asem.registry import Registry

__all__ = ["card", "hero"]

_Place: TypeAlias = tuple[float, float]


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
    map: _Place


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
    return _Hero(Asked(title, layout, theme, registry)).picture()


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
    return _Card(Asked(title, "page", theme, registry)).picture()


class _Hero(Sheet):
    """The map, the name, the title below it, what is counted, and a key."""

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        self.front, self.tagline = _FRONTS[asked.layout], self.soft

    def title(self) -> str:
        years = [membership.acceded.year for membership in self.registry.memberships]
        since = f" since {min(years)}" if years else ""
        return f"The Asia-Europe Meeting{since}: who was in, who met where, what came of it"

    def lead(self) -> str:
        shown, number = sum(s.city in CITIES for s in self.summits), len(self.summits)
        which = f"the {count_in_words(number, 'summit')}"
        which = which if shown == number else f"{shown} of {which}"
        return f"A map of dots of Europe, Asia and Australasia, with the places of {which}"

    def picture(self) -> Picture:
        front, title = self.front, self.heading()
        self._land()
        self._cities()
        base, size = front.word * 1.33 + 10, front.tagline
        self.text(front.left, base, "asem", front.word, bold=True)
        self._sides()
        met = [f"ASEM {s.number}, {s.city}, {s.opens.earliest.year}" for s in self.summits]
        self.say_below(*self._counts(), *met)
        self.say("Land: Natural Earth 5.1.1, public domain; the dots show no border.")
        base += size * 2.1 - 10
        y = self.lines(front.left, base, title, size, front.column, most=5, fill=self.tagline)
        self.show(y)
        return self.finish(title, front.width, front.height)

    def show(self, top: float) -> float:
        front, base = self.front, 0.0
        for at, count in enumerate(self._counts()):
            number, noun = count.split()
            x = front.left + at % 2 * 4.3 * front.number
            base = top + front.number * (1.2 + at // 2 * 2)
            if self.phone:
                x, base = front.left + at * front.column / 4, front.height - 84.0
            self.text(x, base, number, front.number, bold=True)
            self.text(x, base + front.label * 1.35, noun, front.label, self.soft)
        return base

    def _counts(self) -> list[str]:
        """How many partners there are at the end, and how many of what else."""
        registry = self.registry
        days = [membership.acceded for membership in registry.memberships] or [date.max]
        return [
            count_in_words(len(registry.partners_on(last_day(registry, days))), "partner"),
            count_in_words(len(self.summits), "summit"),
            count_in_words(sum(each.status == "held" for each in registry.meetings), "meeting"),
            count_in_words(len(registry.initiatives), "initiative"),
        ]

    def _sides(self) -> None:
        """Draw the key at the foot."""
        front, size = self.front, self.front.label * 0.9
        x, y = front.left, front.height - front.left * 0.8
        for side, label in (("Europe", "European side"), ("Asia", "Asian side")):
            self.circle(x + size * 0.4, y - size * 0.35, size * 0.4, self.theme.regions[side])
            x += size * 2.15 + self.text(x + size * 1.15, y, label, size, self.soft)
        self.disc(x + size * 0.6, y - size * 0.35, size * 0.6, 5)
        self.text(x + size * 1.55, y, "summit", size, self.soft)

    def _land(self) -> None:
        """Draw the land, that of each partner in the colour of its side, as rows of dots."""
        pitch, (left, top) = self.front.pitch, self.front.map
        dots = {"fill": "none", "stroke_width": round(pitch * 0.8, 1), "stroke_linecap": "round"}
        for id, rows in LAND.items():
            partner = self.registry.partners.get(id)
            path = "".join(
                f"M{left + x * pitch:.1f} {top + y * pitch:.1f}h{(number - 1) * pitch + 1:.1f}"
                for x, y, number in spans_of(rows)
            )
            ink = self.theme.regions[partner.latest_region] if partner else self.theme.elsewhere
            says, dash = partner and partner.common_name, f"0 {pitch:g}"
            self.draw("path", says=says, d=path, stroke=ink, stroke_dasharray=dash, **dots)

    def _cities(self) -> None:
        """Draw the numbers of the summits at their cities, as near as they find room."""
        pitch, radius, (left, top) = self.front.pitch, self.front.disc, self.front.map
        size = radius * 1.15
        cities = dict.fromkeys(each.city for each in self.summits if each.city in CITIES)
        found = {city: [each for each in self.summits if each.city == city] for city in cities}
        labels = {city: ", ".join(str(s.number) for s in own) for city, own in found.items()}
        ground = {city: place_of(*CITIES[city]) for city in found}
        homes = {city: (left + x * pitch, top + y * pitch) for city, (x, y) in ground.items()}
        halves = {
            city: max(radius, (width_of(label, size, bold=True) + radius) / 2)
            for city, label in labels.items()
        }
        places = _apart(homes, halves)
        for city, at in places.items():
            self.line(*at, *homes[city], self.ink, stroke_width=1.2)
        for city, (x, y) in places.items():
            told = ", ".join(f"ASEM {s.number} ({s.opens.earliest.year})" for s in found[city])
            with self.told(f"{clean(city)}: {told}"):
                pill = {"rx": radius, "stroke": self.paper, "stroke_width": 1.6}
                half, base = halves[city], y + size * 0.36
                self.box(x - half, y - radius, 2 * half, 2 * radius, self.ink, **pill)
                self.text(x, base, labels[city], size, self.paper, bold=True, anchor="middle")


class _Card(_Hero):
    """The same in fewer words, for a page of another site."""

    corner = None

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        self.front, self.tagline = _FRONTS["card"], self.ink

    def title(self) -> str:
        return "Who met whom, when and where: the Asia-Europe Meeting as open data"

    def show(self, top: float) -> float:
        front, says = self.front, ", ".join(self._counts())
        return self.lines(front.left, top + 16, says, front.label, front.column, lead=1.4)


def _apart(homes: Mapping[str, _Place], halves: Mapping[str, float]) -> dict[str, _Place]:
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
