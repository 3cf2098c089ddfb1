"""A partner's own course in ASEM, on one line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import NamedTuple

from asem._markup import clean
from asem._text import count_in_words, day_in_words, listed, upper_first
from asem.model.coordination import Coordinatorship
from asem.model.meetings import Meeting, MinisterialMeeting, Summit
from asem.model.partners import Partner
from asem.pictures._axis import Axis
from asem.pictures._facts import GROUPS, last_day, number_of, short_name, tell_meeting, the
from asem.pictures._lettering import cut, width_of
from asem.pictures._picture import Picture
from asem.pictures._sheet import Asked, Key, LayoutWord, Sheet, ThemeWord
from asem.registry import Registry

__all__ = ["life"]

_ROLES = {
    "european-permanent": "for Europe, permanently",
    "eu-presidency": "for Europe, as EU presidency",
    "asean": "for ASEAN",
    "nesa": "for Northeast and South Asia",
}
_LEVELS = {
    "leader": "leader came",
    "minister": "minister came",
    "official": "official came",
    "absent": "absent",
    "": "who came is not known",
}
_MARKS = ["senior-officials", "decided", "joined", "left", "ministerial", "summit"]
"""What is drawn on the line; later ones lie upon earlier ones."""
_BOLD = {"summit", "joined"}
"""What matters most."""
_APART = 60
"""A decision fewer days before the first summit falls together with it."""
_SHADE = 20
"""How much is hatched where no source dates the start or the end of a term."""


class _Event(NamedTuple):
    """Something that happened: its day, its mark, what a flag says of it, and the meeting."""

    day: date
    mark: str
    label: str
    meeting: Meeting | None = None

    @property
    def says(self) -> str:
        """What is said about it when a reader points at it."""
        label = f"{self.label}: {day_in_words(self.day)}"
        return tell_meeting(self.meeting) if self.meeting else label


def life(
    partner: Partner | str,
    /,
    *,
    title: str | None = None,
    layout: LayoutWord = "page",
    theme: ThemeWord = "light",
    registry: Registry | None = None,
) -> Picture:
    """
    Draw a partner's course on one line: decided, joined, its groups, what it hosted and attended.

    The time is the same for all partners, so that pictures can be compared. What no source dates
    is hatched.

    Args:
        partner: Its record, id or ISO 3166-1 code, or a name. With a code of another scheme give
            the record, as `asem.partner(816, codes="cow")`.
        title: The title; made from the records if left out.
        layout: How wide it is: a `"page"` of 960 units, a `"phone"` of 390, a `"slide"` of 1280.
        theme: `"light"` or `"dark"`.
        registry: Whose facts to draw; asem's own where left out.

    Raises:
        UnknownPartnerError: It names no partner.
        InvalidChoiceError: A word is none of those that are known.

    >>> import asem
    >>> print(asem.pictures.life("Russia"))  # doctest: +ELLIPSIS
    Russia joined ASEM in 2010 and has hosted no meeting of leaders or ministers
    ...
    Course
      2009-05-26 decided
      2010-10-04 joins at Brussels
      2010-10-04 Third category
      2012-11-05 Northeast and South Asia
    ...
    """
    return _Life(Asked(title, layout, theme, registry), partner).picture()


class _Life(Sheet):
    """What a partner did, by day, on the time in which all partners are drawn."""

    def __init__(self, asked: Asked, partner: Partner | str) -> None:
        super().__init__(asked)
        self.large = self.large if self.slide else 22
        registry = self.registry
        self.partner = partner = registry.partner(partner)
        self.membership = membership = registry.membership_of(partner)
        days = {day for m in registry.memberships for day in (m.acceded, m.left) if day}
        days |= {meeting.opens.earliest for meeting in registry.meetings.where(status="held")}
        first, last = date(min(days).year, 1, 1), last_day(registry, days)
        left = self.left + (0 if self.phone else 8 * self.body)
        self.axis = Axis(first, last, left, self.right - 10)
        since, self.end = membership.acceded, min(membership.left or last, last)
        self.hosted = registry.hosted_by(partner)
        self.terms = [each for each in registry.coordinatorships if each.partner == partner.id]
        self.attended = self._attended()
        self.events = sorted(self._events(), key=lambda event: event[:2])
        end, groups = self.end, partner.groups
        spells = [(max(s.first, since), min(s.last or end, end), s.state) for s in groups]
        self.spells = [spell for spell in spells if spell[0] <= spell[1]]

    def title(self) -> str:
        summits = [m.opens.earliest.year for m in self.hosted if m.kind == "summit"]
        ministers = sum(m.kind == "ministerial" for m in self.hosted)
        joined = f"joined ASEM in {self.membership.acceded.year}"
        parts = [joined if self.membership.round else "founded ASEM"]
        if summits:
            several = count_in_words(len(summits), "summit")
            parts.append(f"hosted {several if summits[1:] else f'a summit in {summits[0]}'}")
        if ministers:
            times = "once" if ministers == 1 else f"{ministers} times"
            parts.append(f"{'' if summits else 'hosted '}ministers {times}")
        if not parts[1:]:
            parts.append("has hosted no meeting of leaders or ministers")
        if self.membership.left is not None:
            parts.append(f"left in {self.membership.left.year}")
        return upper_first(f"{the(self.partner)} {listed(parts)}")

    def lead(self) -> str:
        officials = any(meeting.kind == "senior-officials" for meeting in self.hosted)
        hosted = f"what it hosted{' (bars: senior officials)' if officials else ''}"
        parts = ["Its years as a partner", *([hosted] if self.hosted else [])]
        parts += ["who came to the summits for it"] if self.attended else []
        if self.terms:
            return f"{listed([*parts, 'when it coordinated'])}; hatched where no source dates it"
        return listed(parts)

    def keys(self) -> Iterator[Key]:
        levels = {level for _, level in self.attended}
        for level, label in _LEVELS.items():
            if level in levels:
                yield Key(partial(self._came, level, 7), label)

    def show(self, top: float) -> float:
        y = base = self._lane("Partner", top + 6 if self.phone else self._flags(top))
        self._line(base)
        self.say("Course", *[f"{each.day} {each.label or each.says}" for each in self.events])
        for event in sorted(self.events, key=lambda event: _MARKS.index(event.mark)):
            self._mark(event, self.axis.at(event.day), base)
        for first, last, state in self.spells:
            label, left, right = GROUPS[state], self.axis.at(first), self.axis.at(last)
            wide = width_of(label, self.small)
            x = left + 3 if wide < right - left else max(self.left, right - 3 - wide)
            self._under(x, base, label)
            self.say_below(f"{first} {label}")
        y = base + 2 + self.small
        if self.attended:
            y = self._summits(self._lane("At summits", y + 28))
        if self.terms:
            y = self._terms(self._lane("Coordinator", y + 28)) + 2 + self.small
        with self.beneath():
            self.scale(self.axis.ticks(), base - 12, y + 18)
        y += 20 + self.small
        return self._list(y + 12) if self.phone else y

    # What it did.

    def _events(self) -> Iterator[_Event]:
        """What gets a mark on the line."""
        own = self.membership
        decided, acceded, left = own.decided, own.acceded, own.left
        if decided is not None and (acceded - decided.earliest).days > _APART:
            yield _Event(decided.earliest, "decided", "decided")
        cities = [s.city for s in self.summits if s.opens.earliest == acceded]
        joined = f"joins at {clean(cities[0])}" if cities else "joins"
        yield _Event(acceded, "joined", joined if own.round else "founder")
        for meeting in self.hosted:
            label, number = "", number_of(meeting)
            if isinstance(meeting, Summit):
                label = f"hosts ASEM {number}{' online' if meeting.format == 'virtual' else ''}"
            elif isinstance(meeting, MinisterialMeeting):
                label = f"{short_name(self.registry.ministerial_series[meeting.series])} {number}"
            yield _Event(meeting.opens.earliest, str(meeting.kind), label, meeting)
        if left is not None and left <= self.axis.last:
            yield _Event(left, "left", "leaves")

    def _attended(self) -> list[tuple[Summit, str]]:
        """Who came to each summit for it, `""` where that is not known; empty if it is for none."""
        id, since, registry = self.partner.id, self.membership.acceded, self.registry
        levels = {s.id: "absent" for s in registry.summits if id in s.attendance.absent}
        levels |= {row.summit: str(row.level) for row in registry.attendances if row.partner == id}
        held = [s for s in self.summits if since <= s.opens.earliest <= self.end]
        found = [(summit, levels.get(summit.id, "")) for summit in held]
        return found if any(level for _, level in found) else []

    # How it is drawn.

    def _lane(self, name: str, y: float) -> float:
        """Draw the name of a lane, before it or, on a phone, above it; return the lane's middle."""
        down = self.body * 0.9 if self.phone else 4.5
        self.text(self.left, y + down, name, self.body, bold=True)
        return y + 2 * self.body if self.phone else y

    def _under(self, x: float, y: float, label: str) -> None:
        """Draw letters below a lane, if there is room."""
        size, wide = self.small, width_of(label, self.small)
        if self.claim(x - 3, y + 8, x + wide + 3, y + 10 + size):
            self.text(x, y + 8 + size, label, size, self.soft, halo=True)

    def _flags(self, top: float) -> float:
        """
        Draw what happened as flags on poles; return where the line lies.

        They are set from the right to the left, each one storey above what it covers, so that no
        pole crosses a word.
        """
        size = self.small + 0.5
        flags: list[tuple[float, float, float, int, str, bool]] = []
        for event in reversed([event for event in self.events if event.label]):
            x, bold = self.axis.at(event.day), event.mark in _BOLD
            label = cut(event.label, size, self.width / 4, bold)
            wide = width_of(label, size, bold)
            left, storey = min(x + 4, self.axis.right - wide), 0
            while any(
                (left - 3 < other < left + wide + 4 and high >= storey)
                or (high == storey and left < start + room + 8 and start < left + wide + 8)
                for other, start, room, high, *_ in flags
            ):
                storey += 1
            flags.append((x, left, wide, storey, label, bold))
        base = top + 34 + (size + 6) * max(storey for *_, storey, _, _ in flags)
        for x, left, _, storey, label, bold in flags:
            y = base - 20 - (size + 6) * storey
            self.line(x, y - 9 if left > x else y + 4, x, base - 6, self.theme.rule)
            self.text(left, y, label, size, bold=bold)
        return base

    def _line(self, y: float) -> None:
        """Draw the line: dotted outside the membership, else in the colour of the group."""
        axis, dots = self.axis, {"stroke_width": 2, "stroke_dasharray": "2 4"}
        self.line(axis.left, y, axis.right, y, self.theme.pale, **dots)
        for first, last, state in [(self.membership.acceded, self.end, None), *self.spells]:
            left, right = axis.at(first), axis.at(last)
            says = f"{GROUPS[state]} from {day_in_words(first)}"
            fill = self.theme.groups[state]
            self.box(left, y - 5, max(1, right - left), 10, fill, says=says)

    def _mark(self, event: _Event, x: float, y: float) -> None:
        theme, meeting = self.theme, event.meeting
        with self.told(event.says):
            if isinstance(meeting, Summit):
                free = self.claim(x - 8, y - 5, x + 8, y + 5)  # else the flag says which it is
                self.circle(x, y, 12, theme.paper, stroke=None)
                label, online = meeting.number if free else "", meeting.format == "virtual"
                self.disc(x, y, 10.5, label, online=online)
            elif isinstance(meeting, MinisterialMeeting):
                self.circle(x, y, 7.5, theme.paper, stroke=None)
                self.circle(x, y, 6.5, self.colours_of_series()[meeting.series])
            elif meeting:
                self.box(x - 2, y - 8, 4, 16, theme.officials, stroke=theme.paper)
            elif event.mark == "decided":
                self.circle(x, y, 4, theme.paper, stroke=theme.ink)
            else:
                self.box(x - 1.5, y - 9, 3, 18, theme.ink, stroke=theme.paper)

    def _came(self, level: str, down: float, x: float, y: float) -> None:
        """Draw who came: a full, a half, an empty circle, a cross, or a dashed one."""
        theme, x, y = self.theme, x + down, y + down
        if level == "absent":
            cross = f"M{x - 4} {y - 4}l8 8m0 -8l-8 8"
            self.draw("path", d=cross, fill="none", stroke=theme.ink, stroke_width=1.4)
            return
        line = {"stroke": theme.ink if level else theme.pale, "stroke_width": 1.4}
        dash, fill = None if level else "2 2", theme.ink if level == "leader" else theme.paper
        self.circle(x, y, 5, fill, stroke_dasharray=dash, **line)
        if level == "minister":
            self.draw("path", d=f"M{x - 5} {y}a5 5 0 0 0 10 0Z", fill=theme.ink)

    def _summits(self, y: float) -> float:
        """Draw who came to each summit; return the middle of the lane."""
        self.say("At summits")
        for summit, level in self.attended:
            says, day = f"{summit.name}: {_LEVELS[level]}", summit.opens.earliest
            self.say_below(f"{day} {says}")
            with self.told(says, meeting=summit.id, level=level or "unknown"):
                self._came(level, 0, self.axis.at(day), y)
        return y

    def _terms(self, y: float) -> float:
        """Draw when it coordinated; return the middle of the lane."""
        axis = self.axis
        for term in sorted(self.terms, key=_days_of, reverse=True):
            self.say(_of_term(term))
            days, label = _days_of(term), _ROLES[term.role]
            if not days:
                label += ", at a time that no source dates"
            start, end = axis.at((days or [axis.last])[0]), axis.at((days or [axis.last])[-1])
            end = axis.right if term.ended is None and not term.attested else max(end, start + 3)
            with self.told(_of_term(term)):
                if days and term.started is None:
                    left = max(axis.left, start - _SHADE)
                    self.unknown(left, y - 5, start - left, 10)
                if term.ended is None and end < axis.right:
                    self.unknown(end, y - 5, min(_SHADE, axis.right - end), 10)
                if days:
                    self.box(start, y - 5, end - start, 10, self.theme.officials)
            self._under(min(start, self.right - width_of(label, self.small)), y, label)
        return y

    def _list(self, y: float) -> float:
        """Say on a phone, line by line, what the flags say elsewhere; return the bottom."""
        size = self.small + 0.5
        for event in self.events:
            if event.label:
                self._mark(event, self.left + 11, y + 8)
                self.text(self.left + 32, y + 12, event.day.year, size, self.soft)
                x, room = self.left + 74, self.width - 74
                self.text(x, y + 12, event.label, size, bold=event.mark in _BOLD, width=room)
                y += 24
        return y - 6


def _of_term(term: Coordinatorship) -> str:
    """What is known of a term as coordinator."""
    shown = f"; shown for {', '.join(map(str, term.attested))}" if term.attested else ""
    start, end = term.started or "start not known", term.ended or "end not known"
    return f"Coordinator {_ROLES[term.role]}: {start} to {end}{shown}"


def _days_of(term: Coordinatorship) -> list[date]:
    """The days that bound what is known of a term."""
    known = [each for each in (term.started, *term.attested, term.ended) if each is not None]
    return [known[0].earliest, known[-1].latest] if known else []
