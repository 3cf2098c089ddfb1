"""How ASEM grew: a small map for each round of enlargement."""

from __future__ import annotations

from collections.abc import Iterator

from asem._text import count_in_words, day_in_words, listed
from asem.pictures._facts import Round, enlargements, rounds_of
from asem.pictures._picture import Picture
from asem.pictures._sheet import Asked, Key, LayoutWord, Sheet, ThemeWord
from asem.pictures._tiles import COLUMNS, places_of
from asem.registry import Registry

__all__ = ["growth"]

_NEW = {"Europe": "new, European side", "Asia": "new, Asian side", None: "new, on neither side"}


def growth(
    *,
    title: str | None = None,
    layout: LayoutWord = "page",
    theme: ThemeWord = "light",
    registry: Registry | None = None,
) -> Picture:
    """
    Draw how ASEM grew: a small map for each round of enlargement, its newcomers in colour.

    A partner came in on the opening day of the first summit that it attended as one.

    Args:
        title: The title; made from the records if left out.
        layout: How wide it is: a `"page"` of 960 units, a `"phone"` of 390, a `"slide"` of 1280.
        theme: `"light"` or `"dark"`.
        registry: Whose facts to draw; asem's own where left out.

    Raises:
        InvalidChoiceError: A word is none of those that are known.

    >>> import asem
    >>> print(asem.pictures.growth())  # doctest: +ELLIPSIS
    How 26 became 53: five rounds of enlargement
    ...
    2014, Milan: 2 newcomers, 53 partners in all
      Croatia and Kazakhstan
    ...
    """
    return _Growth(Asked(title, layout, theme, registry)).picture()


class _Growth(Sheet):
    """The maps, in rows."""

    remark = "Tiles show neither size nor borders."

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        self.rounds = rounds_of(self.registry)

    def title(self) -> str:
        if len(self.rounds) < 2:
            return f"{self.rounds[0].came} of ASEM" if self.rounds else "No partners yet"
        first, last = self.rounds[0].total, self.rounds[-1].total
        return f"How {first} became {last}: {enlargements(len(self.rounds) - 1)}"

    def lead(self) -> str:
        tile = "a tile is a partner, Europe on the left, Asia on the right"
        return f"Partners by the first summit that they attended; {tile}"

    def keys(self) -> Iterator[Key]:
        of = self.registry.region_of
        sides = {of(partner, each.day) for each in self.rounds for partner in each.newcomers}
        for side, label in _NEW.items():
            if side in sides:
                yield Key(self.swatch(self._fill(side)), label)
        yield Key(self.swatch(self.theme.was), "already in")
        yield Key(self.swatch("none", stroke=self.theme.rule), "still to come")

    def show(self, top: float) -> float:
        if not self.rounds:
            return top - 6
        across, gap = (2, 18) if self.phone else (3, 34)
        return self.panels(self.rounds, self._small, top + 6, across=across, gap=gap, air=12)

    def _fill(self, side: str | None) -> str:
        """Newcomers stand in the colour of their side; grey is for those that were there."""
        return self.theme.regions[side] if side else self.ink

    def _small(self, each: Round, x: float, y: float, width: float) -> float:
        """Draw the map of a round, and return its bottom."""
        total, size, small = count_in_words(each.total, "partner"), self.body, self.small
        number = self.large + (4 if self.phone else 2)
        with self.told(f"{total} on {day_in_words(each.day)}", day=each.day):
            room = self.text(x, y + number * 0.85, each.total, number, bold=True) + 7
            left = width - room
            self.text(x + room, y + size * 0.9, each.place, size, bold=True, width=left)
            self.text(x + room, y + size + small, each.came, small, self.soft, width=left)
        bottom = self._tiles(each, x, y + number + 9, 22.5 if self.slide else width / 11.5)
        names = listed(partner.common_name for partner in each.newcomers)
        self.say(f"{each.place}: {each.came}, {total} in all", names)
        return self.lines(x, bottom + small, each.who, small, width, fill=self.soft)

    def _tiles(self, each: Round, x: float, y: float, step: float) -> float:
        """Draw all partners of the registry as small tiles; return the bottom of the lowest row."""
        registry, theme, rows = self.registry, self.theme, 0
        inside, size = registry.partners_on(each.day), step * 0.9
        for half, places in places_of(registry.partners).items():
            left, top = x, y if half else y + rows * step
            if half == "Asia":
                left += (COLUMNS["Europe"] + 0.5) * step
            for id, (column, row) in places.items():
                partner = registry.partners[id]
                fill = theme.was if partner in inside else "none"
                if partner in each.newcomers:
                    fill = self._fill(registry.region_of(partner, each.day))
                stroke = theme.rule if fill == "none" else theme.outline(fill)
                told = {"says": partner.common_name, "data_partner": id, "stroke": stroke}
                rx = size / 2.4 if partner.alpha_2 is None else 2
                self.box(left + column * step, top + row * step, size, size, fill, **told, rx=rx)
                rows = max(rows, row + 1)
        return y + rows * step
