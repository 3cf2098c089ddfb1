"""Where ASEM met: a mark for each meeting, by country."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

from asem._markup import clean
from asem._text import count_in_words, listed
from asem.model.meetings import Meeting
from asem.pictures._facts import number_of, tell_meeting, the
from asem.pictures._lettering import width_of
from asem.pictures._picture import Picture
from asem.pictures._sheet import Asked, Key, LayoutWord, Sheet, ThemeWord
from asem.registry import Registry

__all__ = ["hosts"]

_SIDES = ("Asia", "Europe", None)
_KINDS = {
    "summit": "summit, with its number",
    "ministerial": "ministers",
    "senior-officials": "senior officials",
}


def hosts(
    *,
    title: str | None = None,
    layout: LayoutWord = "page",
    theme: ThemeWord = "light",
    registry: Registry | None = None,
) -> Picture:
    """
    Draw where ASEM met: a mark for each meeting held, by the country of the place.

    The country of the place is not always that of the host: the European Union hosted in Belgium.

    Args:
        title: The title; made from the records if left out.
        layout: How wide it is: a `"page"` of 960 units, a `"phone"` of 390, a `"slide"` of 1280.
        theme: `"light"` or `"dark"`.
        registry: Whose facts to draw; asem's own where left out.

    Raises:
        InvalidChoiceError: A word is none of those that are known.

    >>> import asem
    >>> print(asem.pictures.hosts())  # doctest: +ELLIPSIS
    ASEM meets on both sides alike, most often in China
    ...
      Vietnam (8): Hanoi 8; ASEM 5
    ...
    """
    return _Hosts(Asked(title, layout, theme, registry)).picture()


class _Hosts(Sheet):
    """The countries of both sides, beside or above each other, a side as last known."""

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        self.mark = 12.5 if self.phone else 14.0
        self.by_country: dict[str, list[Meeting]] = {}
        self.rest: list[Meeting] = []
        for meeting in self.registry.meetings:
            if meeting.status == "held" and meeting.city and meeting.country:
                self.by_country.setdefault(meeting.country, []).append(meeting)
            elif meeting.status == "held":
                self.rest.append(meeting)
        ranked = sorted(self.by_country, key=lambda c: (-len(self.by_country[c]), self._name(c)))
        sides = {side: [c for c in ranked if self._side_of(c) == side] for side in _SIDES}
        self.sides = {side: countries for side, countries in sides.items() if countries}

    def title(self) -> str:
        most = max(map(len, self.by_country.values()), default=0)
        asia, europe = self._number("Asia"), self._number("Europe")
        where = f"more often in {'Asia' if asia > europe else 'Europe'}"
        if abs(asia - europe) * 10 < max(asia, europe):
            where = "on both sides alike"
        top = [self._name(c, True) for c, found in self.by_country.items() if len(found) == most]
        ending = f", most often in {listed(top)}" if 0 < len(top) <= 2 else ""
        return f"ASEM meets {where}{ending}" if most else "No meeting with a place"

    def lead(self) -> str:
        placed, rest = sum(map(len, self.by_country.values())), len(self.rest)
        virtual = all(meeting.format == "virtual" for meeting in self.rest)
        why = "virtual ones had no place" if virtual else "have no known place"
        ending = f"; {rest} {why}" if rest else ""
        return f"Meetings held by country of the place: {placed} of {placed + rest}{ending}"

    def keys(self) -> Iterator[Key]:
        kinds = {meeting.kind for found in self.by_country.values() for meeting in found}
        for kind, label in _KINDS.items():
            if kind in kinds:
                yield Key(partial(self._shape, kind, self.soft), label)

    def show(self, top: float) -> float:
        across = 1 if self.phone else 2
        return self.panels([*self.sides], self._side, top + 4, across=across, gap=36, air=24)

    def _side_of(self, country: str) -> str | None:
        """On which side a country sits; `None` where it is not a partner."""
        partner = self.registry.partners.get(country)
        return partner.latest_region if partner else None

    def _name(self, country: str, article: bool = False) -> str:
        """What a country is called in everyday English; its code, where it is not a partner."""
        partner = self.registry.partners.get(country)
        if partner is None:
            return clean(country)
        return clean(the(partner) if article else partner.common_name)

    def _number(self, side: str | None) -> int:
        """How many meetings were held on a side."""
        return sum(len(self.by_country[country]) for country in self.sides.get(side, ()))

    def _shape(
        self, kind: str, fill: str, x: float, y: float, *, number: str = "5", online: bool = False
    ) -> None:
        """Draw the mark of a meeting of a kind."""
        size = self.mark
        if kind == "summit":
            self.disc(x + size / 2 + 1, y + size / 2, size / 2 + 1.5, number, online=online)
        elif kind == "ministerial":
            self.box(x, y, size, size, fill, rx=2)
        else:
            line = {"rx": 2, "stroke": fill, "stroke_width": 2}
            self.box(x + 1, y + 1, size - 2, size - 2, self.paper, **line)

    def _side(self, side: str | None, x: float, y: float, width: float) -> float:
        """Draw the countries of a side, those with most meetings first; return the bottom."""
        name, small = side or "Elsewhere", self.small
        number = count_in_words(len(self.sides[side]), "country", "countries")
        more = f"{count_in_words(self._number(side), 'meeting')} in {number}"
        self.say(f"{name}: {more}")
        self.text(x, y + 13, name, self.body + 3, bold=True, more=more, width=width)
        self.line(x, y + 22, x + width, y + 22, self.theme.rule)
        y += 30
        for country in self.sides[side]:
            y = self._country(country, x, y, width)
        members = [member for member in self.registry.members if member.latest_region == side]
        never = sorted(m.common_name for m in members if m.id not in self.by_country)
        if never and side:
            says = f"Not so far: {', '.join(never)}"
            self.say_below(says)
            y = self.lines(x, y + small, says, small, width, fill=self.soft) - small
        return y

    def _country(self, country: str, x: float, y: float, width: float) -> float:
        """Draw a country: its name, its marks, their number, its cities; return its bottom."""
        size, small = self.body, self.small
        order, fill = list(_KINDS), self.theme.regions[self._side_of(country)]
        own = self.by_country[country]
        own.sort(key=lambda meeting: (order.index(meeting.kind), meeting.opens.earliest))
        label, step = size * 8.5, self.mark + 4
        self.text(x, y + 12, self._name(country), size, bold=True, width=label - 6)
        across, left = int((width - label - 34) // (step + 1)), x + label
        for at, meeting in enumerate(own):
            if at and at % across == 0:
                left, y = x + label, y + step + 4
            with self.told(tell_meeting(meeting), meeting=meeting.id):
                number, online = number_of(meeting), meeting.format == "virtual"
                self._shape(meeting.kind, fill, left, y + 0.5, number=number, online=online)
            left += step + 3 * (meeting.kind == "summit")
        left += 14 + self.text(left + 4, y + 12, len(own), size, bold=True)
        found = Counter(clean(meeting.city) for meeting in own)
        cities = ", ".join(f"{city} {n}" if n > 1 else city for city, n in found.most_common())
        summits = ", ".join(number_of(meeting) for meeting in own if meeting.kind == "summit")
        ending = f"; ASEM {summits}" if summits else ""
        self.say_below(f"{self._name(country)} ({len(own)}): {cities}{ending}")
        if width_of(cities, small) <= x + width - left:
            self.text(left, y + 12, cities, small, self.soft)
            return y + 23
        x, y, room = x + label, y + 16 + small, width - label
        y = self.lines(x, y, cities, small, room, lead=1.2, most=3, fill=self.soft)
        return y + 9 - small * 1.2
