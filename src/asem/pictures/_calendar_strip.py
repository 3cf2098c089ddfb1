"""All meetings of a time, by series and day."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from functools import partial
from itertools import pairwise
from typing import NamedTuple, TypeAlias

import asem
from asem._text import count_in_words, day_in_words, listed, quoted
from asem.errors import InvalidDateError
from asem.model.meetings import Meeting, MinisterialSeries, Pause
from asem.pictures._axis import Axis, lanes_of
from asem.pictures._facts import number_of, place_of, short_name, tell_meeting
from asem.pictures._lettering import LEAST, width_of
from asem.pictures._picture import Picture
from asem.pictures._sheet import Asked, Key, LayoutWord, Sheet, ThemeWord
from asem.pictures._theme import ink_on
from asem.registry import Registry
from asem.typing import Day

__all__ = ["calendar_strip"]

_Gap: TypeAlias = tuple[date, date, str]
"""From when to when records are missing, and what is known of that."""

_LONG = 25
"""A time of more days than this is drawn as long as it is."""
_STATES = {"held": "in person"} | {each: each for each in ("virtual", "cancelled", "planned")}
_OFFICIALS = "senior-officials"
_TABLES = {"summit": "summits", _OFFICIALS: "senior_officials_meetings"}
"""The tables of the rows that are no series of ministers."""


class _Row(NamedTuple):
    """A row of the strip; `id` is that of the series, or the kind of the meetings."""

    id: str
    name: str
    pillar: str
    fill: str
    meetings: list[Meeting]
    series: MinisterialSeries | None = None


def calendar_strip(
    first: Day,
    last: Day,
    *,
    title: str | None = None,
    layout: LayoutWord = "page",
    theme: ThemeWord = "light",
    registry: Registry | None = None,
) -> Picture:
    """
    Draw all meetings between two days, inclusive: a row for a series, a mark for a meeting.

    Summits come first, then the ministerial meetings by pillar, then the senior officials. What
    was cancelled or only planned is drawn, too, and marked as such. A time from which records are
    missing, as `Registry.coverage` says, is hatched.

    Args:
        first: The first day.
        last: The last day, later than the first.
        title: The title; made from the records if left out.
        layout: How wide it is: a `"page"` of 960 units, a `"phone"` of 390, a `"slide"` of 1280.
        theme: `"light"` or `"dark"`.
        registry: Whose facts to draw; asem's own where left out.

    Raises:
        InvalidDateError: A value is not a day, or the last is not later than the first.
        InvalidChoiceError: A word is none of those that are known.

    >>> import asem
    >>> strip = asem.pictures.calendar_strip("2004-01-01", "2004-12-31")
    >>> strip
    <Picture: 4 meetings in 2004, one of them a summit>
    >>> print(strip)  # doctest: +ELLIPSIS
    4 meetings in 2004, one of them a summit
    ...
    Summits (1)
      5 Hanoi, 2004-10-08 to 2004-10-09
    ...
    """
    start, end = asem.as_day(first), asem.as_day(last)
    if end <= start:
        wanted = f"{quoted(last)} is not later than {quoted(first)}: give a longer time"
        raise InvalidDateError(wanted, last)
    return _Strip(Asked(title, layout, theme, registry), start, end).picture()


class _Strip(Sheet):
    """The rows on their axis."""

    remark = "Only meetings that a source dates."

    def __init__(self, asked: Asked, start: date, end: date) -> None:
        super().__init__(asked)
        names, air = (8, 8) if self.phone else (15 * self.body + 8, 34)
        self.axis = Axis(start, end, self.left + names, self.right - air)
        self.radius, self.air = 5.0 if self.phone else 8.0, 4.5 if self.slide else 5.5
        self.found = self.registry.meetings_between(start, end, status=None)
        self.held = [meeting for meeting in self.found if meeting.status == "held"]
        self.rows = list(self._rows())
        self.gaps = {row.id: list(self._gaps(row)) for row in self.rows}

    def title(self) -> str:
        start, end = self.axis.first, self.axis.last
        years = end.year - start.year + 1
        when = f"in {start.year}" if years == 1 else f"in {years} years"
        if (start.month, start.day, end.month, end.day) != (1, 1, 12, 31):
            when = f"from {day_in_words(start)} to {day_in_words(end)}"
        summits = sum(meeting.kind == "summit" for meeting in self.held)
        among = {0: "", 1: ", one of them a summit"}.get(summits, f", {summits} of them summits")
        number = count_in_words(len(self.held), "meeting") if self.held else "No meetings"
        return f"{number} {when}{among}"

    def lead(self) -> str:
        numbered = "" if self.phone else ", with their number in it"
        return f"Meetings by series{numbered}; at the end of each row, how many were held"

    def keys(self) -> Iterator[Key]:
        states = set(map(_state, self.found))
        for state, label in _STATES.items():
            if state in states:
                yield Key(partial(self._sample, state), label)
        if any(self._is_long(*self._span(meeting)) for meeting in self.found):
            draw = self.swatch(self.paper, 24, rx=7, stroke=self.soft)
            yield Key(draw, "known to the month or year", width=24)
        if any(self.gaps.values()):
            yield Key(self.unknown, "no record found", width=24)

    def show(self, top: float) -> float:
        top, pillar = top + self.small, ""
        y = top + 10
        for row in self.rows:
            if row.pillar != pillar:
                pillar, y = row.pillar, y + self.air + 3.5
                y = self._pillar(row, y) if pillar else y
            y = self._row(row, y)
        with self.beneath():
            self._online(top, y + 4)
            self.scale(self.axis.ticks(), top, y + 4, above=True)
        return y + self.small + 6

    # What the rows are.

    def _rows(self) -> Iterator[_Row]:
        """
        The rows that have meetings: summits, ministers by pillar and first meeting, officials.

        Officials have one, too, where no meeting is known and some are missing.
        """
        by, colours = dict[str, list[Meeting]](), self.colours_of_series()
        for meeting in self.found:
            by.setdefault(_row_of(meeting), []).append(meeting)
        if "summit" in by:
            yield _Row("summit", "Summits", "", self.ink, by["summit"])
        series = sorted(self.registry.ministerial_series, key=lambda s: (s.first_year, s.id))
        for pillar in self.registry.pillars:
            for s in series:
                if s.pillar == pillar.id and s.id in by:
                    yield _Row(s.id, short_name(s), pillar.name, colours[s.id], by[s.id], s)
        fill, met = self.theme.officials, by.get(_OFFICIALS, [])
        officials = _Row(_OFFICIALS, "Senior officials", "", fill, met)
        if met or any(self._gaps(officials)):
            yield officials

    def _gaps(self, row: _Row) -> Iterator[_Gap]:
        """The times of a row from which records are missing, each with what is known of that."""
        start, end, table = self.axis.first, self.axis.last, "ministerial_meetings"
        for part in self.registry.coverage:
            if part.table != _TABLES.get(row.id, table) or (row.series and part.subject != row.id):
                continue
            missing = list(self._between_numbers(row, part.missing_numbers))
            if part.extent.value == "none":
                first = start if part.first is None else part.first.earliest
                last = asem.DATA_AS_OF if part.last is None else part.last.latest
                years = f"{first.year} to {last.year}" if first.year < last.year else first.year
                what = "a meeting of senior officials" if row.id == _OFFICIALS else row.name
                missing.append((first, last, f"{years}: no record of {what} was found"))
            for first, last, says in missing:
                if max(first, start) < min(last, end):
                    yield max(first, start), min(last, end), says

    def _between_numbers(self, row: _Row, missing: Collection[int]) -> Iterator[_Gap]:
        """The times between the meetings before and after the missing numbers of a series."""
        own = [m for m in self.registry.meetings if _row_of(m) == row.id and number_of(m)]
        for one, other in pairwise(sorted(own, key=lambda m: int(number_of(m)))):
            between = range(int(number_of(one)) + 1, int(number_of(other)))
            numbers = [str(number) for number in missing if number in between]
            if numbers:
                first, last = one.closes.latest, other.opens.earliest
                yield first, last, f"no record of {row.name} {listed(numbers)} was found"

    def _span(self, meeting: Meeting) -> tuple[float, float]:
        """Where a mark begins and ends."""
        left, right = self.axis.at(meeting.opens.earliest), self.axis.at(meeting.closes.latest)
        days = (meeting.closes.latest - meeting.opens.earliest).days
        if days > _LONG and self._is_long(left, right):
            return left, right
        return (left + right) / 2 - self.radius, (left + right) / 2 + self.radius

    def _is_long(self, left: float, right: float) -> bool:
        """Whether a mark is a time, known only to the month or the year, and not a day."""
        return right - left > 2 * self.radius + 0.1

    # How they are drawn.

    def _online(self, top: float, bottom: float) -> None:
        """Draw a band where all meetings were virtual for a while."""
        virtual = [meeting for meeting in self.held if meeting.format == "virtual"]
        if len(virtual) > 1:
            first, last = virtual[0].opens.earliest, max(each.closes.latest for each in virtual)
            left, right = self.axis.at(first) - 5, self.axis.at(last) + 5
            if all(m in virtual for m in self.held if first <= m.opens.earliest <= last):
                self.box(left, top, right - left, bottom - top, self.theme.land, stroke=None)
                if right - left > 40:
                    middle = (left + right) / 2
                    self.text(middle, top + 11, "online", 11, self.soft, anchor="middle")

    def _pillar(self, row: _Row, y: float) -> float:
        """Draw the heading of a pillar; return the top of its first row."""
        self.box(self.left, y + 1, 11, 11, row.fill, rx=2.5)
        x, size, room = self.left + 17, self.small, self.width - 17
        self.text(x, y + 10.5, row.pillar, size, self.soft, bold=True, width=room, halo=True)
        return y + self.small + 5

    def _row(self, row: _Row, y: float) -> float:
        """Draw a row: its name, how many were held, and its marks, which make room for others."""
        size, radius, step = self.body, self.radius, 2 * self.radius + 2
        spans = [self._span(meeting) for meeting in row.meetings]
        lanes = lanes_of(spans, 0) if row.id != _OFFICIALS else [0] * len(spans)
        middle = y + (24 if self.phone else radius + self.air)
        held = sum(meeting.status == "held" for meeting in row.meetings)
        self.say(f"{row.name} ({held}){f', {row.pillar}' if row.pillar else ''}")
        with self.told(f"{row.name}: {count_in_words(held, 'meeting')} held", series=row.id):
            self.line(self.axis.left, middle, self.axis.right, middle, self.theme.line)
            x = self.left + 17 * bool(row.pillar and not self.phone)
            room = self.width - 40 if self.phone else self.axis.left - x - 16
            base = y + 13 if self.phone else middle + size * 0.35
            self.text(x, base, row.name, size, bold=not row.pillar, width=room, halo=True)
            self.text(self.right, base, held, size, bold=True, anchor="end")
            for first, last, says in self.gaps[row.id]:
                left, right = self.axis.at(first), self.axis.at(last)
                with self.told(says):
                    self.unknown(left, middle - radius, right - left, 2 * radius)
            for pause in row.series.pauses if row.series else ():
                self._pause(pause, middle, row.fill)
            for meeting, (left, right), lane in zip(row.meetings, spans, lanes, strict=True):
                self._mark(meeting, row.fill, left, right, middle + lane * step)
        return middle + (1 + max(lanes, default=0)) * step - step / 2 + self.air - 1

    def _pause(self, pause: Pause, y: float, fill: str) -> None:
        """Draw a time in which a series did not meet: dots, and words where they fit."""
        first = self.registry.meeting(pause.after).closes.latest
        last = self.registry.meeting(pause.before).opens.earliest
        left, right = self.axis.at(first) + self.radius + 4, self.axis.at(last) - self.radius - 4
        says = f"did not meet for {count_in_words((last - first).days // 365, 'year')}"
        wide, stops = width_of(says, self.small) + 12, [left, right]
        if wide + 20 < right - left:
            stops[1:1] = [(left + right - wide) / 2, (left + right + wide) / 2]
            self.text(stops[1] + 6, y + self.small * 0.33, says, self.small, self.soft)
        dots = {"stroke_dasharray": "0 4.5", "stroke_linecap": "round", "stroke_width": 2}
        for start, end in zip(stops[::2], stops[1::2], strict=True):
            if start < end:
                self.line(start, y, end, y, fill, **dots)

    def _mark(self, meeting: Meeting, fill: str, left: float, right: float, y: float) -> None:
        state, radius, number = _state(meeting), self.radius, number_of(meeting)
        self.say_below(f"{number or '-'} {place_of(meeting)}")
        middle, full = (left + right) / 2, state == "held" and not self._is_long(left, right)
        with self.told(tell_meeting(meeting), meeting=meeting.id, status=meeting.status):
            if meeting.kind == _OFFICIALS:
                ink, line = (fill, self.paper) if full else (self.paper, fill)
                self.box(middle - 2, y - radius, 4, 2 * radius, ink, rx=1.5, stroke=line)
                return
            self._shape(left + radius, right - radius, y, state, fill)
            if not self.phone and state != "cancelled":
                ink, size = ink_on(fill) if full else self.ink, max(LEAST, radius + 1 + full)
                y, room = y + size * 0.35, 2 * radius - 1
                self.text(middle, y, number, size, ink, bold=True, anchor="middle", width=room)

    def _sample(self, state: str, x: float, y: float) -> None:
        self._shape(x + 7, x + 7, y + 7, state, self.soft)

    def _shape(self, left: float, right: float, y: float, state: str, fill: str) -> None:
        """Draw a mark: full where it met, a ring where it was virtual or planned, else a cross."""
        radius, middle = self.radius, (left + right) / 2
        if state == "cancelled":
            x, arm = middle - radius * 0.6, round(radius * 1.2, 1)
            path = f"M{x:.1f} {y - arm / 2:.1f}l{arm} {arm}m0 -{arm}l-{arm} {arm}"
            cross = {"stroke_width": 2.2, "stroke_linecap": "round", "fill": "none"}
            self.draw("path", d=path, stroke=fill, **cross)
        elif state == "held" and right - left < 0.1:
            self.circle(middle, y, radius, fill)
        else:
            dash = {"stroke_dasharray": "3 2.4" if state == "planned" else None}
            outer = (radius + 0.9, "none", self.theme.outline(fill) or fill, 0.8)  # of a light ring
            for r, ground, stroke, pen in (outer, (radius - 0.5, self.paper, fill, 2.0)):
                given = {"rx": r, "stroke": stroke, "stroke_width": pen, **dash}
                self.box(left - r, y - r, right - left + 2 * r, 2 * r, ground, **given)


def _row_of(meeting: Meeting) -> str:
    """The id of the row into which a meeting belongs."""
    return getattr(meeting, "series", str(meeting.kind))


def _state(meeting: Meeting) -> str:
    virtual = meeting.status == "held" and meeting.format == "virtual"
    return "virtual" if virtual else str(meeting.status)
