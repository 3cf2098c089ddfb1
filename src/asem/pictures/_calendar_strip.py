"""All meetings of a time, by series and day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import pairwise
from typing import NamedTuple

import asem
from asem._text import count_in_words, day_in_words, quoted
from asem.errors import InvalidDateError
from asem.model.coverage import Coverage
from asem.model.meetings import Meeting, MinisterialSeries
from asem.pictures._axis import Axis, lanes_of
from asem.pictures._facts import colours_of, number_of, short_name, tell_meeting
from asem.pictures._lettering import width_of
from asem.pictures._picture import Picture
from asem.pictures._sheet import LEAST, Key, LayoutWord, Sheet, ThemeWord
from asem.pictures._theme import ink_on
from asem.pictures._wording import listed, place_of
from asem.registry import Registry
from asem.typing import Day

__all__ = ["calendar_strip"]

_LONG = 25
"""A time of more days than this is drawn as long as it is."""
_STATES = {
    "held": "in person",
    "virtual": "virtual",
    "cancelled": "cancelled",
    "planned": "planned",
}
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

    def holds(self, meeting: Meeting) -> bool:
        """Tell whether a meeting belongs into the row."""
        return getattr(meeting, "series", str(meeting.kind)) == self.id

    @property
    def held(self) -> int:
        """How many of the meetings came about."""
        return sum(meeting.status == "held" for meeting in self.meetings)


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
    registry = registry or asem.registry.canonical()
    found = registry.meetings_between(start, end, status=None)
    numbered = "" if layout == "phone" else ", with their number in it"
    lead = f"Meetings by series{numbered}; at the end of each row, how many were held"
    sheet = Sheet(title or _title(found, start, end), lead, layout, theme, registry)
    bottom = _Strip(sheet, _rows(sheet, list(found), start, end), start, end).draw(sheet.head())
    return sheet.picture(bottom, "Only meetings that a source dates.")


def _title(found: tuple[Meeting, ...], start: date, end: date) -> str:
    """
    What the records hold, in a line.

    >>> _title((), date(2004, 1, 1), date(2004, 12, 31))
    'No meetings in 2004'
    >>> _title((asem.summit(1),), date(1996, 1, 1), date(2004, 6, 30))
    '1 meeting from 1 January 1996 to 30 June 2004, one of them a summit'
    """
    held = [meeting for meeting in found if meeting.status == "held"]
    years = end.year - start.year + 1
    when = f"in {start.year}" if years == 1 else f"in {years} years"
    if (start.month, start.day, end.month, end.day) != (1, 1, 12, 31):
        when = f"from {day_in_words(start)} to {day_in_words(end)}"
    summits = sum(meeting.kind == "summit" for meeting in held)
    among = {0: "", 1: ", one of them a summit"}.get(summits, f", {summits} of them summits")
    return f"{count_in_words(len(held), 'meeting') if held else 'No meetings'} {when}{among}"


def _rows(sheet: Sheet, found: list[Meeting], start: date, end: date) -> list[_Row]:
    """
    The rows that have meetings: summits, ministers by pillar and first meeting, officials.

    Officials have one, too, where no meeting is known and some are missing.
    """
    registry, theme, by = sheet.registry, sheet.theme, dict[str, list[Meeting]]()
    for meeting in found:
        by.setdefault(getattr(meeting, "series", str(meeting.kind)), []).append(meeting)
    pillars = {pillar.id: pillar for pillar in registry.pillars}
    colours, order = colours_of(registry, theme), list(pillars)
    series = [each for each in registry.ministerial_series if each.id in by]
    series.sort(key=lambda each: (order.index(each.pillar), each.first_year, each.id))
    officials = _Row(_OFFICIALS, "Senior officials", "", theme.officials, by.get(_OFFICIALS, []))
    is_unknown = any(True for _ in _gaps(officials, start, end, registry))
    return [
        *([_Row("summit", "Summits", "", theme.ink, by["summit"])] if "summit" in by else []),
        *(
            _Row(s.id, short_name(s), pillars[s.pillar].name, colours[s.id], by[s.id], s)
            for s in series
        ),
        *([officials] if officials.meetings or is_unknown else []),
    ]


class _Strip:
    """The rows on their axis."""

    def __init__(self, sheet: Sheet, rows: list[_Row], start: date, end: date) -> None:
        self.sheet, self.rows, self.theme = sheet, rows, sheet.theme
        names, air = (8, 8) if sheet.phone else (15 * sheet.body + 8, 34)
        self.axis = Axis(start, end, sheet.left + names, sheet.right - air)
        self.radius, self.air = 5.0 if sheet.phone else 8.0, 4.5 if sheet.slide else 5.5
        self.gaps = {row.id: list(_gaps(row, start, end, sheet.registry)) for row in rows}

    def draw(self, top: float) -> float:
        """Draw all; return the bottom."""
        sheet, size, pillar = self.sheet, self.sheet.small, ""
        top = sheet.keys(top, self._keys()) + size
        place, y = len(sheet.drawn), top + 10
        for row in self.rows:
            y += (self.air + 3.5) * (row.pillar != pillar)
            if row.pillar and row.pillar != pillar:
                sheet.box(sheet.left, y + 1, 11, 11, row.fill, rx=2.5)
                x, soft, room = sheet.left + 17, self.theme.soft, sheet.width - 17
                halo = self.theme.paper
                sheet.text(x, y + 10.5, row.pillar, size, soft, bold=True, width=room, halo=halo)
                y += size + 5
            pillar, y = row.pillar, self._row(row, y)
        with sheet.beneath(place):
            self._online(top, y + 4)
            self.axis.draw(sheet, top, y + 4, above=True)
        return y + size + 6

    def _keys(self) -> Iterator[Key]:
        sheet, soft, paper = self.sheet, self.theme.soft, self.theme.paper
        meetings = [meeting for row in self.rows for meeting in row.meetings]
        found = set(map(_state, meetings))
        for state, label in _STATES.items():
            if state in found:
                yield Key(partial(self._sample, state), label)
        if any(self._is_long(*self._span(meeting)) for meeting in meetings):
            draw = sheet.swatch(paper, 24, rx=7, stroke=soft)
            yield Key(draw, "known to the month or year", width=24)
        if any(self.gaps.values()):
            yield Key(sheet.unknown, "no record found", width=24)

    def _sample(self, state: str, x: float, y: float) -> None:
        self._shape(x + 7, x + 7, y + 7, state, self.theme.soft)

    def _online(self, top: float, bottom: float) -> None:
        """Draw a band where all meetings were virtual for a while."""
        held = [m for row in self.rows for m in row.meetings if m.status == "held"]
        virtual = [meeting for meeting in held if meeting.format == "virtual"]
        if len(virtual) > 1:
            first = min(meeting.opens.earliest for meeting in virtual)
            last = max(meeting.closes.latest for meeting in virtual)
            left, right = self.axis.at(first) - 5, self.axis.at(last) + 5
            if all(m in virtual for m in held if first <= m.opens.earliest <= last):
                sheet, middle = self.sheet, (left + right) / 2
                sheet.box(left, top, right - left, bottom - top, self.theme.land, stroke=None)
                if right - left > 40:
                    sheet.text(middle, top + 11, "online", 11, self.theme.soft, anchor="middle")

    def _row(self, row: _Row, y: float) -> float:
        """Draw a row: its name, how many were held, and its marks, which make room for others."""
        sheet, size, step = self.sheet, self.sheet.body, 2 * self.radius + 2
        spans = [self._span(meeting) for meeting in row.meetings]
        lanes = lanes_of(spans, 0) if row.id != _OFFICIALS else [0] * len(spans)
        middle = y + (24 if sheet.phone else self.radius + self.air)
        sheet.say(f"{row.name} ({row.held}){f', {row.pillar}' if row.pillar else ''}")
        says = f"{row.name}: {count_in_words(row.held, 'meeting')} held"
        with sheet.told(says, series=row.id):
            sheet.line(self.axis.left, middle, self.axis.right, middle, self.theme.line)
            x = sheet.left + 17 * bool(row.pillar and not sheet.phone)
            room = sheet.width - 40 if sheet.phone else self.axis.left - x - 16
            base = y + 13 if sheet.phone else middle + size * 0.35
            halo = self.theme.paper
            sheet.text(x, base, row.name, size, bold=not row.pillar, width=room, halo=halo)
            sheet.text(sheet.right, base, row.held, size, bold=True, anchor="end")
            for first, last, says in self.gaps[row.id]:
                left, right = self.axis.at(first), self.axis.at(last)
                with sheet.told(says):
                    height = 2 * self.radius
                    sheet.unknown(left, middle - self.radius, right - left, height)
            for pause in row.series.pauses if row.series else ():
                self._pause(pause.after, pause.before, middle, row.fill)
            for meeting, (left, right), lane in zip(row.meetings, spans, lanes, strict=True):
                self._mark(meeting, row.fill, left, right, middle + lane * step)
        return middle + (1 + max(lanes, default=0)) * step - step / 2 + self.air - 1

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

    def _pause(self, after: str, before: str, y: float, fill: str) -> None:
        """Draw a time in which a series did not meet: dots, and words where they fit."""
        sheet, registry, size = self.sheet, self.sheet.registry, self.sheet.small
        first = registry.meeting(after).closes.latest
        last = registry.meeting(before).opens.earliest
        left, right = self.axis.at(first) + self.radius + 4, self.axis.at(last) - self.radius - 4
        says = f"did not meet for {count_in_words((last - first).days // 365, 'year')}"
        wide, stops = width_of(says, size) + 12, [left, right]
        if wide + 20 < right - left:
            stops[1:1] = [(left + right - wide) / 2, (left + right + wide) / 2]
            sheet.text(stops[1] + 6, y + size * 0.33, says, size, self.theme.soft)
        dots = {"stroke_dasharray": "0 4.5", "stroke_linecap": "round", "stroke_width": 2}
        for start, end in zip(stops[::2], stops[1::2], strict=True):
            if start < end:
                sheet.line(start, y, end, y, fill, **dots)

    def _mark(self, meeting: Meeting, fill: str, left: float, right: float, y: float) -> None:
        sheet, state, radius, number = self.sheet, _state(meeting), self.radius, number_of(meeting)
        ending = "" if meeting.status == "held" else f" ({meeting.status})"
        sheet.say(f"{number or '-'} {place_of(meeting)}{ending}", 2)
        middle, full = (left + right) / 2, state == "held" and not self._is_long(left, right)
        with sheet.told(tell_meeting(meeting), meeting=meeting.id, status=meeting.status):
            if meeting.kind == _OFFICIALS:
                ink, line = (fill, self.theme.paper) if full else (self.theme.paper, fill)
                sheet.box(middle - 2, y - radius, 4, 2 * radius, ink, rx=1.5, stroke=line)
                return
            self._shape(left + radius, right - radius, y, state, fill)
            if not sheet.phone and state != "cancelled":
                ink, size = ink_on(fill) if full else self.theme.ink, max(LEAST, radius + 1 + full)
                y, room = y + size * 0.35, 2 * radius - 1
                sheet.text(middle, y, number, size, ink, bold=True, anchor="middle", width=room)

    def _shape(self, left: float, right: float, y: float, state: str, fill: str) -> None:
        """Draw a mark: full where it met, a ring where it was virtual or planned, else a cross."""
        sheet, radius = self.sheet, self.radius
        if state == "cancelled":
            x, arm = (left + right) / 2 - radius * 0.6, round(radius * 1.2, 1)
            path = f"M{x:.1f} {y - arm / 2:.1f}l{arm} {arm}m0 -{arm}l-{arm} {arm}"
            cross = {"stroke_width": 2.2, "stroke_linecap": "round", "fill": "none"}
            sheet.draw("path", d=path, stroke=fill, **cross)
            return
        if state == "held" and right - left < 0.1:
            sheet.circle((left + right) / 2, y, radius, fill)
            return
        dash = {"stroke_dasharray": "3 2.4" if state == "planned" else None}
        outer = (radius + 0.9, "none", self.theme.outline(fill) or fill, 0.8)  # of a light ring
        for r, ground, stroke, pen in (outer, (radius - 0.5, self.theme.paper, fill, 2.0)):
            given = {"rx": r, "stroke": stroke, "stroke_width": pen, **dash}
            sheet.box(left - r, y - r, right - left + 2 * r, 2 * r, ground, **given)


def _state(meeting: Meeting) -> str:
    virtual = meeting.status == "held" and meeting.format == "virtual"
    return "virtual" if virtual else str(meeting.status)


def _gaps(
    row: _Row, start: date, end: date, registry: Registry
) -> Iterator[tuple[date, date, str]]:
    """The times of a row from which records are missing, each with what is known of that."""
    for part in registry.coverage:
        if part.table != _TABLES.get(row.id, "ministerial_meetings"):
            continue
        if row.series and part.subject != row.id:
            continue
        missing = list(_of_numbers(row, part, registry))
        if part.extent.value == "none":
            first = start if part.first is None else part.first.earliest
            last = asem.DATA_AS_OF if part.last is None else part.last.latest
            years = f"{first.year} to {last.year}" if first.year < last.year else f"{first.year}"
            what = "a meeting of senior officials" if row.id == _OFFICIALS else row.name
            missing.append((first, last, f"{years}: no record of {what} was found"))
        for first, last, says in missing:
            if max(first, start) < min(last, end):
                yield max(first, start), min(last, end), says


def _of_numbers(row: _Row, part: Coverage, registry: Registry) -> Iterator[tuple[date, date, str]]:
    """The times between the meetings before and after the missing numbers of a series."""
    if not part.missing_numbers:
        return
    numbered = [m for m in registry.meetings if row.holds(m) and number_of(m)]
    for one, other in pairwise(sorted(numbered, key=lambda m: int(number_of(m)))):
        between = range(int(number_of(one)) + 1, int(number_of(other)))
        numbers = [str(number) for number in part.missing_numbers if number in between]
        if numbers:
            first, last = one.closes.latest, other.opens.earliest
            yield first, last, f"no record of {row.name} {listed(numbers)} was found"
