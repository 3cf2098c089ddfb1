"""Where ASEM met: a mark for each meeting, by country."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

import asem
from asem._markup import clean
from asem._text import count_in_words
from asem.model.meetings import Meeting
from asem.pictures._facts import number_of, side_of, tell_meeting
from asem.pictures._lettering import width_of
from asem.pictures._picture import Picture
from asem.pictures._sheet import Key, LayoutWord, Sheet, ThemeWord
from asem.pictures._wording import listed, the
from asem.registry import Registry

__all__ = ["hosts"]

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
    registry = registry or asem.registry.canonical()
    facts = _Facts(registry)
    sheet = Sheet(title or facts.title(), facts.lead(), layout, theme, registry)
    return sheet.picture(_Lists(sheet, facts).draw(sheet.head()))


class _Facts:
    """Which meetings were held in which country, and on which side that sits, as last known."""

    def __init__(self, registry: Registry) -> None:
        self.registry, self.by_country = registry, dict[str, list[Meeting]]()
        self.rest: list[Meeting] = []
        for meeting in registry.meetings:
            if meeting.status == "held" and meeting.city and meeting.country:
                self.by_country.setdefault(meeting.country, []).append(meeting)
            elif meeting.status == "held":
                self.rest.append(meeting)
        ranked = sorted(self.by_country, key=lambda c: (-len(self.by_country[c]), self.name(c)))
        sides = {
            side: [c for c in ranked if self.side(c) == side] for side in ("Asia", "Europe", None)
        }
        self.sides = {side: countries for side, countries in sides.items() if countries}

    def side(self, country: str) -> str | None:
        """On which side a country sits; `None` where it is no partner."""
        partner = self.registry.partners.get(country)
        return side_of(partner) if partner else None

    def name(self, country: str, article: bool = False) -> str:
        """What a country is called in everyday English; its code, where it is no partner."""
        partner = self.registry.partners.get(country)
        if partner is None:
            return clean(country)
        return clean(the(partner) if article else partner.common_name)

    def number(self, side: str | None) -> int:
        """How many meetings were held on a side."""
        return sum(len(self.by_country[country]) for country in self.sides.get(side, ()))

    def lead(self) -> str:
        """What is counted, and what is not."""
        placed, rest = sum(map(len, self.by_country.values())), len(self.rest)
        virtual = all(meeting.format == "virtual" for meeting in self.rest)
        why = "virtual ones had no place" if virtual else "have no known place"
        ending = f"; {rest} {why}" if rest else ""
        return f"Meetings held by country of the place: {placed} of {placed + rest}{ending}"

    def title(self) -> str:
        """What the records hold, in a line."""
        most = max(map(len, self.by_country.values()), default=0)
        asia, europe = self.number("Asia"), self.number("Europe")
        where = f"more often in {'Asia' if asia > europe else 'Europe'}"
        if abs(asia - europe) * 10 < max(asia, europe):
            where = "on both sides alike"
        top = [self.name(c, True) for c, found in self.by_country.items() if len(found) == most]
        ending = f", most often in {listed(top)}" if 0 < len(top) <= 2 else ""
        return f"ASEM meets {where}{ending}" if most else "No meeting with a place"


class _Lists:
    """The countries of both sides, beside or above each other."""

    def __init__(self, sheet: Sheet, facts: _Facts) -> None:
        self.sheet, self.facts, self.theme = sheet, facts, sheet.theme
        self.wide = sheet.width if sheet.phone else (sheet.width - 36) / 2
        self.mark = 12.5 if sheet.phone else 14.0

    def draw(self, top: float) -> float:
        """Draw all; return the bottom."""
        y = bottom = self.sheet.keys(top, self._keys()) + 4
        for at, side in enumerate(self.facts.sides):
            beside = at == 1 and not self.sheet.phone
            x = self.sheet.left + (self.wide + 36) * beside
            bottom = max(bottom, self._side(side, x, y if beside or not at else bottom + 24))
        return bottom

    def _keys(self) -> Iterator[Key]:
        kinds = {meeting.kind for found in self.facts.by_country.values() for meeting in found}
        for kind, label in _KINDS.items():
            if kind in kinds:
                yield Key(partial(self._shape, kind, self.theme.soft), label)

    def _shape(
        self, kind: str, fill: str, x: float, y: float, *, number: str = "5", online: bool = False
    ) -> None:
        """Draw the mark of a meeting of a kind."""
        size = self.mark
        if kind == "summit":
            self.sheet.disc(x + size / 2 + 1, y + size / 2, size / 2 + 1.5, number, online=online)
        elif kind == "ministerial":
            self.sheet.box(x, y, size, size, fill, rx=2)
        else:
            line = {"rx": 2, "stroke": fill, "stroke_width": 2}
            self.sheet.box(x + 1, y + 1, size - 2, size - 2, self.theme.paper, **line)

    def _side(self, side: str | None, x: float, y: float) -> float:
        """Draw the countries of a side, those with most meetings first; return the bottom."""
        sheet, facts, name, small = self.sheet, self.facts, side or "Elsewhere", self.sheet.small
        number = count_in_words(len(facts.sides[side]), "country", "countries")
        more = f"{count_in_words(facts.number(side), 'meeting')} in {number}"
        sheet.say(f"{name}: {more}")
        sheet.text(x, y + 13, name, sheet.body + 3, bold=True, more=more, width=self.wide)
        sheet.line(x, y + 22, x + self.wide, y + 22, self.theme.rule)
        y += 30
        for country in facts.sides[side]:
            y = self._country(country, x, y)
        members = [member for member in facts.registry.members if side_of(member) == side]
        never = sorted(m.common_name for m in members if m.id not in facts.by_country)
        if never and side:
            says = f"Not so far: {', '.join(never)}"
            sheet.say(says, 2)
            y = sheet.lines(x, y + small, says, small, self.wide, fill=self.theme.soft) - small
        return y

    def _country(self, country: str, x: float, y: float) -> float:
        """Draw a country: its name, its marks, their number, its cities; return its bottom."""
        sheet, facts, size, small = self.sheet, self.facts, self.sheet.body, self.sheet.small
        order, fill = list(_KINDS), self.theme.regions[facts.side(country)]
        own = facts.by_country[country]
        own.sort(key=lambda meeting: (order.index(meeting.kind), meeting.opens.earliest))
        label, step = size * 8.5, self.mark + 4
        sheet.text(x, y + 12, facts.name(country), size, bold=True, width=label - 6)
        across, left = int((self.wide - label - 34) // (step + 1)), x + label
        for at, meeting in enumerate(own):
            if at and at % across == 0:
                left, y = x + label, y + step + 4
            with sheet.told(tell_meeting(meeting), meeting=meeting.id):
                number, online = number_of(meeting), meeting.format == "virtual"
                self._shape(meeting.kind, fill, left, y + 0.5, number=number, online=online)
            left += step + 3 * (meeting.kind == "summit")
        left += 14 + sheet.text(left + 4, y + 12, len(own), size, bold=True)
        found = Counter(clean(meeting.city) for meeting in own)
        cities = ", ".join(f"{city} {n}" if n > 1 else city for city, n in found.most_common())
        summits = ", ".join(number_of(meeting) for meeting in own if meeting.kind == "summit")
        ending, soft = f"; ASEM {summits}" if summits else "", self.theme.soft
        sheet.say(f"{facts.name(country)} ({len(own)}): {cities}{ending}", 2)
        if width_of(cities, small) <= x + self.wide - left:
            sheet.text(left, y + 12, cities, small, soft)
            return y + 23
        x, y, room = x + label, y + 16 + small, self.wide - label
        return 9 - small * 1.2 + sheet.lines(x, y, cities, small, room, lead=1.2, most=3, fill=soft)
