"""How ASEM grew over time: the partners of each side in steps, and the summits."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from asem._markup import clean
from asem._text import count_in_words, day_in_words, listed, upper_first
from asem.model.meetings import Summit
from asem.model.partners import Partner, Region
from asem.pictures._axis import Axis, lanes_of
from asem.pictures._facts import (
    GROUPS,
    Round,
    enlargements,
    in_a_phrase,
    last_day,
    rounds_of,
    tell_meeting,
    the,
)
from asem.pictures._lettering import cut, lines_of, width_of
from asem.pictures._picture import Picture
from asem.pictures._sheet import Asked, LayoutWord, Sheet, ThemeWord
from asem.pictures._theme import ink_on
from asem.registry import Registry

__all__ = ["timeline"]

_ONE_DAY = timedelta(days=1)
_SIDES = {Region.EUROPE: "European side", Region.ASIA: "Asian side", None: "On neither side"}
_HEIGHT = 306
"""How high the steps are."""


class _Move(NamedTuple):
    """What partners did on a day but come, and on which side they then sat, or had sat."""

    day: date
    who: str
    what: str
    side: Region | None


def timeline(
    *,
    title: str | None = None,
    layout: LayoutWord = "page",
    theme: ThemeWord = "light",
    registry: Registry | None = None,
) -> Picture:
    """
    Draw the number of partners over time, by side, with the summits and who came when.

    Wide, time runs from left to right, and each partner is as high as any other. On a phone it
    runs down, and each partner is a square.

    Args:
        title: The title; made from the records if left out.
        layout: How wide it is: a `"page"` of 960 units, a `"phone"` of 390, a `"slide"` of 1280.
        theme: `"light"` or `"dark"`.
        registry: Whose facts to draw; asem's own where left out.

    Raises:
        InvalidChoiceError: A word is none of those that are known.

    >>> import asem
    >>> print(asem.pictures.timeline())  # doctest: +ELLIPSIS
    ASEM has doubled since 1996, in five rounds of enlargement
    ...
    2004-10-08: 13 newcomers, 39 partners in all
      Cambodia, Cyprus, Czechia, Estonia, Hungary, Laos, Latvia, Lithuania, Malta,
    ...
    2020-02-01: The United Kingdom leaves the EU, stays a partner
    ...
    """
    kind = _Rail if layout == "phone" else _Steps
    return kind(Asked(title, layout, theme, registry)).picture()


class _Timeline(Sheet):
    """What both ways show; `days` are those of all changes, and the ends of the time."""

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        self.rounds, self.moves = rounds_of(self.registry), list(_moves(self.registry))
        self.met = count_in_words(len(self.summits), "summit")
        days = {each.day for each in self.rounds} | {move.day for move in self.moves}
        days |= {summit.opens.earliest for summit in self.summits}
        days |= {date(min(days).year, 1, 1), last_day(self.registry, days)} if days else days
        self.days = sorted(days)
        on, of = self.registry.partners_on, self.registry.region_of
        self.sides = {day: [of(partner, day) for partner in on(day)] for day in self.days}

    def title(self) -> str:
        if not self.rounds:
            return "No partners yet"
        first, year, later = self.rounds[0].total, self.rounds[0].day.year, len(self.rounds) - 1
        last = len(self.sides[self.days[-1]])
        ending = f", in {enlargements(later)}" if later else ""
        total = count_in_words(last, "partner")
        grown = f"From {first} to {total}" if last != first else f"{total} since {year}"
        times = {2: "doubled", 3: "tripled"}.get(last // first)
        return f"{f'ASEM has {times} since {year}' if times else grown}{ending}"

    def show(self, top: float) -> float:
        if not self.days:
            return top
        changes: list[Round | _Move] = [*self.rounds, *self.moves]
        for change in sorted(changes, key=lambda change: change.day):
            if isinstance(change, Round):
                total = count_in_words(change.total, "partner")
                names = listed(partner.common_name for partner in change.newcomers)
                self.say(f"{change.day}: {change.came}, {total} in all", names)
            else:
                self.say(f"{change.day}: {change.who} {change.what}")
        self.say(self.met, *map(tell_meeting, self.summits))
        return self._time(top)

    @abstractmethod
    def _time(self, top: float) -> float:
        """Draw the time; return the bottom."""

    def _summit(self, summit: Summit, x: float, y: float) -> None:
        with self.told(tell_meeting(summit), meeting=summit.id):
            self.disc(x, y, 10.5, summit.number, online=summit.format == "virtual")


def _moves(registry: Registry) -> Iterator[_Move]:
    """Whoever left, or changed its side or its group while it was a partner, by day."""
    found: dict[tuple[date, tuple[str, str], Region | None], list[Partner]] = {}
    for partner in registry.partners:
        membership, spells = registry.membership_of(partner), (*partner.groups, *partner.regions)
        ends = {membership.left, *(spell.last for spell in spells)} - {None, date.max}
        for day in {spell.first for spell in spells} | {end + _ONE_DAY for end in ends if end}:
            if day > membership.acceded:  # who has left has no spells any more
                stays = registry.is_partner(partner, day)
                side = registry.region_of(partner, day if stays else day - _ONE_DAY)
                what = _what(registry, partner, day) if stays else ("leaves ASEM", "leave ASEM")
                if what:
                    found.setdefault((day, what, side), []).append(partner)
    for (day, what, side), partners in sorted(found.items(), key=lambda item: item[0][:2]):
        who = upper_first(listed(map(the, partners)))
        who = count_in_words(len(partners), "partner") if len(partners) > 3 else who
        yield _Move(day, clean(who), what[len(partners) > 1], side)


def _what(registry: Registry, partner: Partner, day: date) -> tuple[str, str] | None:
    """What a partner did on a day, in the singular and in the plural; `None` if nothing."""
    before, side = (registry.region_of(partner, each) for each in (day - _ONE_DAY, day))
    old, new = (registry.group_of(partner, each) for each in (day - _ONE_DAY, day))
    if before != side:
        verb, where = "join" if side else "leave", f"the {_SIDES[side or before]}"
        return f"{verb}s {where}", f"{verb} {where}"
    if old == new:
        return None
    if partner.eu_member_to == day - _ONE_DAY:
        return "leaves the EU, stays a partner", "leave the EU, stay partners"
    if partner.eu_member_from == day:
        return "joins the EU", "join the EU"
    where = f"in {GROUPS[new]}" if new else "in no group"
    return f"now coordinates {where}", f"now coordinate {where}"


def _city(summit: Summit) -> str:
    return f"{clean(summit.city)} (online)" if summit.format == "virtual" else clean(summit.city)


class _Steps(_Timeline):
    """Wide: time runs to the right, and the partners of each side stand upon each other."""

    def lead(self) -> str:
        begins = "a round begins with the first summit that its partners attended"
        return f"Number of partners by side; {begins}. Discs are the {self.met}"

    def _time(self, top: float) -> float:
        right, size = self.right - 14.5 * self.small, self.body + 9
        self.axis = axis = Axis(self.days[0], self.days[-1], self.left, right)
        places = [axis.at(summit.opens.earliest) for summit in self.summits]
        y = self._cities(places, top)
        heights = [y + 24 * lane for lane in lanes_of([(x - 11, x + 11) for x in places], 0)]
        self.unit = min(24, _HEIGHT / max(1, *map(len, self.sides.values())))
        self.base = base = max(heights, default=y) + 40 + _HEIGHT
        self.claim(0, base, self.layout.width, base + 2 * self.small)  # for the years
        self._fields()
        begins = [each.summit for each in self.rounds]
        for summit, x, height in zip(self.summits, places, heights, strict=True):
            if summit in begins:
                self.line(x, height, x, base, self.theme.rule)
            self._summit(summit, x, height)
        for each in self.rounds:
            x, above = axis.at(each.day) + 5, self._at(each.total) - 7
            wide = width_of(str(each.total), size, bold=True)
            with self.told(_of_total(each), day=each.day):
                if self.claim(x, above - size * 0.8, x + wide, above + 2):
                    self.text(x, above, each.total, size, bold=True, halo=True)
        for move in self.moves:
            self._note(move)
        foot = self._totals()
        self.scale(axis.ticks(), base, base + 5)
        top, across = max(foot, base + self.small + 10) + 18, min(6, max(3, len(self.rounds)))
        return self.panels(self.rounds, self._column, top, across=across, gap=0, air=18)

    def _at(self, number: float) -> float:
        """How high so many partners reach."""
        return round(self.base - number * self.unit, 1)

    def _cities(self, places: list[float], top: float) -> float:
        """Draw where summits met, level, and higher where names would meet; return the discs' y."""
        spans: list[tuple[float, float]] = []
        labels = [cut(_city(summit), self.small, 150) for summit in self.summits]
        for label, x in zip(labels, places, strict=True):
            wide = width_of(label, self.small)
            left = min(max(self.axis.left, x - wide / 2), self.axis.right - wide)
            spans.append((left, left + wide))
        lanes = lanes_of(spans, 5)
        base = top + self.small * (1 + 1.15 * max(lanes, default=0))
        for label, (left, _), lane in zip(labels, spans, lanes, strict=True):
            self.text(left, base - 1.15 * self.small * lane, label, self.small, self.soft)
        return base + 17

    def _fields(self) -> None:
        """Draw the partners of each side as a field, with a hairline between any two partners."""
        axis, plates = self.axis, dict[Region, tuple[float, float]]()
        for side, label in _SIDES.items():
            path, back = f"M{axis.at(self.days[0])} {self.base}", ""
            for first, last in pairwise(self.days):
                start, end, (low, high) = axis.at(first), axis.at(last), self._band(side, first)
                path += f"V{self._at(high)}H{end}"
                back = f"V{self._at(low)}H{start}{back}"
                if side and (high - low) * self.unit > 2 * self.body:
                    plates.setdefault(side, (start + 10, self._at((low + high) / 2)))
            fill = self.theme.regions[side]
            self.draw("path", says=label, d=f"{path}{back}Z", fill=fill)
        hairs = ""
        for at in range(1, max(map(len, self.sides.values()))):
            since = next(day for day, sides in self.sides.items() if len(sides) > at)
            hairs += f"M{axis.at(since)} {self._at(at)}H{axis.right}"
        self.draw("path", d=hairs or "M0 0", stroke=self.paper, stroke_width=0.7)
        for name, (x, y) in plates.items():
            self._plate(name, x, y, [_SIDES[name]])

    def _band(self, side: Region | None, day: date) -> tuple[int, int]:
        """From which partner to which one those of a side are piled up on a day."""
        order, sides = list(_SIDES), self.sides[day]
        below = sum(map(sides.count, order[: order.index(side)]))
        return below, below + sides.count(side)

    def _plate(self, side: Region | None, x: float, y: float, lines: list[str]) -> bool:
        """Draw letters on a plain piece of a side's field around a height, if there is room."""
        fill, size = self.theme.regions[side], self.small
        wide = 10 + max(width_of(line, size, bold=True) for line in lines)
        high = 4 + size * 1.25 * len(lines)
        fits = x + wide <= self.axis.right  # beyond it stand the totals
        free = fits and self.claim(x, y - high / 2, x + wide, y + high / 2)
        if free:
            self.box(x, y - high / 2, wide, high, fill, stroke=None, rx=2)
            for at, line in enumerate(lines):
                base = y - high / 2 + size * (1.05 + 1.25 * at)
                self.text(x + 5, base, line, size, ink_on(fill), bold=at == 0)
        return free

    def _note(self, move: _Move) -> None:
        """Draw what partners did, at its day and in the field of their side, if there is room."""
        low, high = self._band(move.side, move.day)
        size, room, x = self.small, self.width / 4, self.axis.at(move.day)
        lines = [cut(move.who, size, room, bold=True), cut(move.what, size, room, bold=True)]
        wide = 20 + max(width_of(line, size, bold=True) for line in lines)
        left = x + 7 if x + wide < self.axis.right else x - wide
        middle, top = self._at((low + high) / 2), self._at(high) + size * 1.7
        tried = [middle, middle + 3 * size, middle - 3 * size]
        tried = [top, *tried] if "side" in move.what else [*tried, top]
        with self.told(f"{day_in_words(move.day)}: {move.who} {move.what}"):
            y = next((y for y in tried if self._plate(move.side, left, y, lines)), middle)
            fill = ink_on(self.theme.regions[move.side])
            self.circle(x, y, 4, fill, stroke=self.paper)

    def _totals(self) -> float:
        """Draw how many sit on each side at the end, and who; return the bottom."""
        size, number, bottom = self.small, self.body + 9, 0.0
        x, day, registry = self.axis.right + 14, self.axis.last, self.registry
        for side, label in reversed(_SIDES.items()):
            low, high = self._band(side, day)
            partners = [p for p in registry.partners_on(day) if registry.region_of(p, day) == side]
            if partners:
                who, room = in_a_phrase(registry, partners, day), self.right - x
                tall = number + size * (2.6 + 1.25 * len(lines_of(who, size, room, most=4)))
                y = max(self._at((low + high) / 2) - tall / 2, bottom + 6) + number
                self.text(x, y, high - low, number, self.theme.numbers[side], bold=True)
                where = f"on the {label}:" if side else "on neither side:"
                self.text(x, y + size * 1.35, where, size)
                y += size * 2.6
                y = self.lines(x, y, who, size, room, lead=1.25, most=4, fill=self.soft)
                bottom = y - size
        return bottom

    def _column(self, each: Round, x: float, y: float, width: float) -> float:
        """Draw who came in a round; return the bottom."""
        size = self.small
        self.line(x, y, x + width - 16, y, self.ink, stroke_width=1.4)
        head = f"{each.day.year}: {'+' * (each is not self.rounds[0])}{len(each.newcomers)}"
        self.text(x, y + size * 1.6, head, size + 1, bold=True)
        y, room = y + size * 3, width - 20
        return self.lines(x, y, each.who, size, room, lead=1.25, fill=self.soft) - size


def _of_total(each: Round) -> str:
    return f"{count_in_words(each.total, 'partner')} from {day_in_words(each.day)}"


class _Rail(_Timeline):
    """On a phone: time runs down, and each partner is a square."""

    def lead(self) -> str:
        square = "A square is a partner, blue on the European side, orange on the Asian"
        return f"The {self.met} from top to bottom. {square}; newcomers are full"

    def _time(self, top: float) -> float:
        rail, x, room = self.left + 10, self.left + 32, self.width - 32
        summits = {summit.opens.earliest: summit for summit in self.summits}
        rounds, y = {each.day: each for each in self.rounds}, top + 4
        end = y
        for day in self.days:
            if day in summits or day in rounds:
                end, y = y, self._stop(day, summits.get(day), rounds.get(day), y)
            for move in self.moves:
                if move.day == day:
                    fill, says = self.theme.accent, f"{day.year}: {move.who} {move.what}"
                    path, size = f"M{rail} {y - 2}l7 7l-7 7l-7 -7Z", self.small + 0.5
                    self.draw("path", d=path, fill=fill, stroke=self.paper)
                    end, y = y, self.lines(x, y + 9, says, size, room, most=4, fill=fill) + 9
        with self.beneath():
            self.line(rail, top + 9, rail, end + 5, self.theme.rule)
        return y - 18

    def _stop(self, day: date, summit: Summit | None, each: Round | None, y: float) -> float:
        """Draw a summit, a round or both; return where the next one begins."""
        x, room, words = self.left + 32, self.width - 32, day_in_words(day)
        when = words.partition(" ")[2] if each else str(day.year)
        name, more = (_city(summit), when) if summit else (words, "")
        self.text(x, y + 9.5, name, 14, bold=bool(each), more=more, width=room - 50)
        if summit:
            self._summit(summit, x - 22, y + 5)
        if each is None:
            return y + 31
        with self.told(_of_total(each), day=day):
            self.text(self.right, y + 15, each.total, 26, bold=True, anchor="end")
        y, size = self._squares(each, x, y + 22), self.small
        return 8 + self.lines(x, y + size, each.who, size, room, fill=self.soft)

    def _squares(self, each: Round, left: float, y: float) -> float:
        """Draw a square for each partner, the newcomers full; return the bottom."""
        registry, order, new, step = self.registry, list(_SIDES), each.newcomers, 11.6
        sides = {p: registry.region_of(p, each.day) for p in registry.partners_on(each.day)}
        partners = sorted(sides, key=lambda p: (order.index(sides[p]), p in new, p.common_name))
        for at, partner in enumerate(partners):
            x, fill = left + at % 24 * step, self.theme.regions[sides[partner]]
            says = {"says": partner.common_name, "data_partner": partner.id}
            ground = fill if partner in new else self.paper
            top = y + at // 24 * step
            self.box(x + 0.6, top + 0.6, 8.4, 8.4, ground, rx=1.5, stroke=fill, **says)
        return y + -(-len(partners) // 24) * step
