"""Who was a partner on a day, as a map of tiles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Literal, NamedTuple, TypeAlias

import asem
from asem._choices import require_choice
from asem._markup import clean
from asem._text import count_in_words, day_in_words, listed, upper_first
from asem.model.basis import Basis
from asem.model.meetings import Summit
from asem.model.partners import Partner
from asem.pictures._facts import GROUPS, the
from asem.pictures._lettering import lines_of, shrunk, width_of
from asem.pictures._picture import Picture
from asem.pictures._sheet import Asked, Key, LayoutWord, Sheet, ThemeWord
from asem.pictures._theme import ink_on, ramp
from asem.pictures._tiles import COLUMNS, places_of
from asem.registry import Registry
from asem.typing import Day

__all__ = ["tile_map"]

ColourBy: TypeAlias = Literal["round", "group", "region"]
BasisWord: TypeAlias = Literal["accession", "participation", "decision"]

_MEANINGS = {
    "round": "the year of the first summit",
    "group": "the group in which a partner coordinates",
    "region": "the side on which a partner sits",
}
_COUNTED = {
    "accession": "",
    "participation": ", counted from the first meeting that a partner attended",
    "decision": ", counted from the decision to admit a partner",
}
"""What a basis says of those who are in."""
_COMING = {
    "accession": "admitted, first summit to come",
    "participation": "admitted, first meeting to come",
    "decision": "taking part, decision to come",
}
"""What a basis says of those who are partners by another basis only."""
_YET = {
    "group": ("in no group", "in that of"),
    "region": ("on no side", "on that of"),
}
"""Where a partner sits whose first summit is to come, and where it is shown."""
_NONE = {GROUPS[None], "on neither side"}
_RINGED = 6
"""More newcomers get no ring, or half of the map would shout."""
_MEASURES = {  # width and height of a tile, the gap, the letters of a name and of a host's pill
    "page": (74, 62, 5, 11.5, 10.3),
    "phone": (56, 48, 4, 10.4, 9.0),
    "slide": (98, 56, 6, 14.0, 12.0),
}


class _Tile(NamedTuple):
    """How a partner stands on the map: its state, what its colour means, what it had hosted."""

    partner: Partner
    state: str
    label: str
    fill: str
    hosted: list[Summit]


def tile_map(
    day: Day,
    *,
    colour_by: ColourBy = "round",
    basis: Basis | BasisWord = "accession",
    title: str | None = None,
    layout: LayoutWord = "page",
    theme: ThemeWord = "light",
    registry: Registry | None = None,
) -> Picture:
    """
    Draw who was a partner on a day: one tile for each, neighbours beside each other.

    Tiles show neither size nor borders, and have room for the institutions. Hosts carry the
    numbers of the summits that they had hosted. A partner by another basis only is
    hatched; those not yet in, or no longer, are drawn faint.

    Args:
        day: The day. After `asem.DATA_AS_OF` the last known state is drawn.
        colour_by: What the colours mean: the `"round"` of enlargement that brought a partner in,
            or the `"group"` or `"region"` in which it sat on that day. A partner whose first summit
            is to come sits in none yet, and is shown in that of its first summit.
        basis: Since when a partner counts as one.
        title: The title; made from the records if left out.
        layout: How wide it is: a `"page"` of 960 units, a `"phone"` of 390, a `"slide"` of 1280.
        theme: `"light"` or `"dark"`.
        registry: Whose facts to draw; asem's own where left out. A partner that has no place on
            the map is below it.

    Raises:
        InvalidDateError: The value is not a day.
        InvalidChoiceError: A word is none of those that are known.

    >>> import asem
    >>> asem.pictures.tile_map("2020-02-01", colour_by="region")
    <Picture: 53 partners: Europe 31 and Asia 22>
    >>> print(asem.pictures.tile_map("2007-12-31"))  # doctest: +ELLIPSIS
    39 partners, and 6 more on the way
    ...
    Admitted, first summit to come (6): ASEAN Secretariat, Bulgaria, India,
      Mongolia, Pakistan and Romania
    ...
    """
    require_choice("colour_by", colour_by, _MEANINGS)
    basis = Basis(require_choice("basis", basis, Basis))
    return _Map(Asked(title, layout, theme, registry), asem.as_day(day), colour_by, basis).picture()


class _Map(Sheet):
    """The tiles in their places; partners by their ids."""

    remark = "Tiles show neither size nor borders."

    def __init__(self, asked: Asked, day: date, colour_by: ColourBy, basis: Basis) -> None:
        super().__init__(asked)
        registry = self.registry
        self.wide, self.high, self.gap, self.letters, self.pill = _MEASURES[asked.layout]
        self.day, self.basis, self.colour_by = day, basis, colour_by
        self.inside = {partner.id: partner for partner in registry.partners_on(day, basis=basis)}
        every = {p.id for each in Basis for p in registry.partners_on(day, basis=each)}
        self.coming = every - self.inside.keys()
        first = {m.partner: m.first_day(basis) for m in registry.memberships}
        self.acceded = {m.partner: m.acceded for m in registry.memberships}
        self.first = min(first.values(), default=date.max)
        self.last = max((first[id] for id in self.inside), default=date.max)
        self.newest = [id for id in self.inside if first[id] == self.last]
        few = self.last != self.first and len(self.newest) <= _RINGED and not self.coming
        self.ringed = self.newest if few and colour_by == "round" else []
        self.labels = self._labels()

    def title(self) -> str:
        number, registry = len(self.inside), self.registry
        total = count_in_words(number, "partner")
        if self.day < self.first:
            began = f"ASEM began on {day_in_words(self.first)}"
            return began if registry.memberships else "No partners yet"
        if self.coming:
            return f"{total}, and {len(self.coming)} more on the way"
        if number and self.colour_by != "round":
            states = Counter(map(self._state_of, self.inside.values())).most_common()
            shares = [f"{n} {s.lower()}" if s in _NONE else f"{s} {n}" for s, n in states]
            return f"{total}: {listed(shares)}"
        if len(registry.partners_on(self.last, basis=self.basis)) != number or not number:
            return f"{total} on {day_in_words(self.day)}"
        if self.last == self.first:
            places = [s.city for s in self.summits if s.opens.earliest == self.last]
            where = f" in {places[0]}" if places else ""
            return f"{total} {'founds' if number == 1 else 'found'} ASEM{where}"
        return f"{self._newcomers()} ASEM to {total}"

    def lead(self) -> str:
        states = sum(partner.alpha_2 is not None for partner in self.inside.values())
        number = count_in_words(states, "country", "countries")
        others = count_in_words(len(self.inside) - states, "institution")
        means = f"coloured by {_MEANINGS[self.colour_by]}{_COUNTED[self.basis]}{self._yet()}"
        return f"Partners on {day_in_words(self.day)}: {number} and {others}, {means}"

    def _yet(self) -> str:
        """How partners are shown that sit nowhere yet, since their first summit is to come."""
        early = [p for id, p in self.inside.items() if self.acceded[id] > self.day]
        number = sum(self._state_of(partner) not in _NONE for partner in early)
        if self.colour_by == "round" or not number:
            return ""
        where, shown = _YET[self.colour_by]
        are, their = ("is", "its") if number == 1 else ("are", "their")
        return f"; {number} sat {where} yet and {are} shown {shown} {their} first summit"

    def keys(self) -> Iterator[Key]:
        for label, tiles in self.labels.items():
            draw = partial(self._face, tiles[0], size=(14, 14), rx=3, dash="3 2")
            yield Key(draw, label, len(tiles))

    def show(self, top: float) -> float:
        for label, found in self.labels.items():
            names = listed(sorted(tile.partner.common_name for tile in found))
            self.say(f"{upper_first(label)} ({len(found)}): {names}")
        tiles = {tile.partner.id: tile for found in self.labels.values() for tile in found}
        bottom, size, rule = top, self.body + 2, self.theme.rule
        step_x, step_y = self.wide + self.gap, self.high + self.gap
        for half, places in places_of(self.registry.partners).items():
            if not places:
                continue
            wide = COLUMNS[half] * step_x - self.gap
            x = self.right - wide if half == "Asia" and not self.phone else self.left
            y = bottom + 14 if bottom > top and (self.phone or half is None) else top
            sides = [self._side_of(id) for id in self.inside if id in places]
            neither = sides.count(None) if half else 0
            more = count_in_words(len(sides) - neither, "partner")
            more += f", {neither} on neither side" if neither else ""
            self.text(x, y + size, half or "Neither side", size, bold=True, more=more, width=wide)
            self.line(x, y + size + 9, x + wide, y + size + 9, rule)
            for id, (column, row) in places.items():
                left, above, tile = x + column * step_x, y + size + 19 + row * step_y, tiles[id]
                with self.told(self._story(tile), partner=id, state=tile.state):
                    self._tile(tile, left, above)
                bottom = max(bottom, above + self.high)
        return bottom

    def _newcomers(self) -> str:
        """Who came last, and what they do."""
        number, partners = len(self.newest), [self.inside[id] for id in self.newest]
        if number <= 3:
            names = listed(map(the, sorted(partners, key=lambda p: p.common_name)))
            return f"{upper_first(names)} {'brings' if number == 1 else 'bring'}"
        sides = [self._side_of(partner.id) for partner in partners]
        european = sides.count(asem.Region.EUROPE)
        share = "all" if european == number else european
        return f"{number} newcomers{f', {share} of them European,' if european else ''} bring"

    def _side_of(self, id: str) -> str | None:
        """On which side a partner sat, or was to sit at its first summit."""
        return self.registry.region_of(id, max(self.day, self.acceded[id]))

    def _state_of(self, partner: Partner) -> str:
        """What the colour of a partner that is in means."""
        if self.colour_by == "group":
            return GROUPS[self.registry.group_of(partner, max(self.day, self.acceded[partner.id]))]
        if self.colour_by == "region":
            return self._side_of(partner.id) or "on neither side"
        return str(self.acceded[partner.id].year)

    def _labels(self) -> dict[str, list[_Tile]]:
        """How each partner stands on the map, by label, in the order of the key."""
        theme, years = self.theme, sorted({day.year for day in self.acceded.values()})
        rounds = dict(zip(map(str, years), ramp(len(years), theme.rounds), strict=True))
        fills = rounds | {GROUPS[group]: fill for group, fill in theme.groups.items()}
        fills |= {side or "on neither side": fill for side, fill in theme.regions.items()}
        coming = _COMING[self.basis]
        labels = (*fills, coming, "not yet in", "no longer in")
        found: dict[str, list[_Tile]] = {label: [] for label in labels}
        met = [summit for summit in self.summits if summit.opens.earliest <= self.day]
        for partner in self.registry.partners:
            acceded = self.acceded[partner.id]
            state, label, fill = "left", "no longer in", rounds[str(acceded.year)]
            if partner.id in self.inside:
                state, label = "in", self._state_of(partner)
                fill = fills[label]
            elif partner.id in self.coming:
                state, label = "coming", coming
            elif self.day < acceded:
                state, label = "not yet", "not yet in"
            hosted = [summit for summit in met if partner.id in summit.hosts]
            found[label].append(_Tile(partner, state, label, fill, hosted))
        return {label: tiles for label, tiles in found.items() if tiles}

    def _story(self, tile: _Tile) -> str:
        """What is said about a partner when a reader points at it."""
        partner, membership = tile.partner, self.registry.membership_of(tile.partner.id)
        term = f"partner from {day_in_words(membership.acceded)}"
        if membership.left is not None:
            term += f" to {day_in_words(membership.left)}"
        if tile.state == "coming" and membership.decided is not None:
            term = f"decided {membership.decided}, {term}"
        hosted = "".join(f"; hosted ASEM {each.number}, {each.city}" for each in tile.hosted)
        label = f"; {tile.label}" if tile.state == "in" and self.colour_by != "round" else ""
        return f"{partner.name} ({partner.id}): {term}{label}{hosted}"

    def _tile(self, tile: _Tile, x: float, y: float) -> None:
        """Draw a tile."""
        width, height, institution = self.wide, self.high, tile.partner.alpha_2 is None
        inks = {"in": ink_on(tile.fill), "coming": self.ink}
        ink, rx = inks.get(tile.state, self.soft), height / 2.6 if institution else 5
        self._face(tile, x, y, size=(width, height), rx=rx, dash="4 3")
        if tile.partner.id in self.ringed:
            ring = {"rx": rx + 2, "stroke": self.ink, "stroke_width": 2.2}
            self.box(x - 2.5, y - 2.5, width + 5, height + 5, "none", **ring)
        hosted = ", ".join(str(each.number) for each in tile.hosted if tile.state == "in")
        size, lines = self._name(tile.partner, width - (10 if institution else 3))
        foot = hosted or (tile.state == "coming" and not institution)
        base = y + height / 2 - size * (0.55 * bool(foot) - 0.86 + 0.56 * len(lines))
        middle = x + width / 2
        for at, line in enumerate(lines):
            y_of = base + size * 1.12 * at
            self.text(middle, y_of, line, size, ink, bold=not self.phone, anchor="middle")
        if hosted:
            self._hosts(hosted, ink, middle, y + height)

    def _name(self, partner: Partner, room: float) -> tuple[float, list[str]]:
        """The size of a name's letters, which a long word shrinks, and its two lines at most."""
        size, bold, name = self.letters, not self.phone, clean(partner.common_name)
        longest = max(width_of(word, size, bold) for word in name.split() or ["x"])
        size = shrunk(size, longest, room)
        spare = max(room - size, min(room, longest))  # two lines rather than one from edge to edge
        return size, lines_of(name, size, spare, bold, 2)

    def _hosts(self, numbers: str, ink: str, middle: float, foot: float) -> None:
        """Draw a pill with the summits that a partner hosted, at the foot of its tile."""
        label, size, room = f"ASEM {numbers}", self.pill, self.wide - 14
        label = label if width_of(label, size, bold=True) <= room else numbers
        wide = min(room, width_of(label, size, bold=True)) + 9
        top = foot - size - (6 if self.phone else 9)
        pill = {"rx": (size + 4) / 2, "stroke": None}
        self.box(middle - wide / 2, top, wide, size + 4, ink, **pill)
        base, light = top + size * 0.9 + 1.2, ink_on(ink)
        self.text(middle, base, label, size, light, bold=True, anchor="middle", width=room)

    def _face(
        self, tile: _Tile, x: float, y: float, *, size: tuple[float, float], rx: float, dash: str
    ) -> None:
        """Draw a field: full for who is in, else a frame with a hatched foot, or faint."""
        width, height = size
        if tile.state == "in":
            self.box(x, y, width, height, tile.fill, rx=rx)
        elif tile.state == "coming":
            line, foot = self.theme.outline(tile.fill) or tile.fill, min(12, height / 2 - 2)
            frame = {"rx": rx, "stroke": line, "stroke_width": 2}
            self.box(x + 1, y + 1, width - 2, height - 2, self.paper, **frame)
            if rx < height / 4:
                self.hatch(x + 3, y + height - foot - 3, width - 6, foot, line)
        else:
            dashed = {"rx": rx, "stroke": self.theme.pale, "stroke_dasharray": dash}
            self.box(x, y, width, height, self.theme.faint, **dashed)
