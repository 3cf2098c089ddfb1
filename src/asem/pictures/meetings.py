"""All meetings of a time, by series and day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from attrs import frozen

import asem
from asem._markup import Markup, clean, tag
from asem._text import count_in_words, day_in_words, quoted
from asem.errors import InvalidDateError
from asem.pictures.axis import Axis
from asem.pictures.lettering import BOLD, cut, size_for, wrapped
from asem.pictures.palette import FAINT, INK, PAPER, PILLARS, SOFT, ink_on, ramp
from asem.pictures.sheet import MARGIN, Block, Key, legend, letters, outline_of, sheet, swatch
from asem.pictures.wording import place_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from asem.model.meetings import Meeting, MinisterialSeries
    from asem.pictures.figure import Figure
    from asem.registry import Registry
    from asem.typing import Day

__all__ = ["calendar_strip"]

_WIDTH = 640
_INNER = _WIDTH - 2 * MARGIN
_RADIUS = 8.0
_SMALL = 5.5
"""The radius of a mark that carries no number."""
_NAME = 22
"""How much room the name of a row takes."""
_OFFICIALS = "#767d8a"


@frozen
class _Series:
    """
    A row of the strip.

    Attributes:
        id: The id of the series, or the kind of the meetings.
        name: What stands before the row.
        pillar: The name of the pillar that it belongs to; `None` for summits and officials.
        fill: The colour of its marks.
        meetings: What met, by day.
    """

    id: str
    name: str
    pillar: str | None
    fill: str
    meetings: tuple[Meeting, ...]

    @property
    def held(self) -> int:
        """How many of the meetings came about."""
        return sum(meeting.status == "held" for meeting in self.meetings)


def calendar_strip(first: Day, last: Day, *, registry: Registry | None = None) -> Figure:
    """
    All meetings between two days, both inclusive: a row for each series, a mark for each meeting.

    Summits stand first, then the ministerial meetings by pillar, then the senior officials. What
    was cancelled or only planned is drawn, too, and marked as such.

    Args:
        first: The first day.
        last: The last day, later than the first.
        registry: Whose facts to draw; asem's own where left out.

    Raises:
        InvalidDateError: A day is none, or the last is not later than the first.

    >>> import asem
    >>> strip = asem.pictures.calendar_strip("2004-01-01", "2004-12-31")
    >>> strip
    <Figure: 4 meetings, 2004>
    >>> print(strip)  # doctest: +ELLIPSIS
    4 meetings, 2004
    ...
    Summits (1)
     5 Hanoi, 2004-10-08 to 2004-10-09
    ...
    """
    start, end = asem.as_day(first), asem.as_day(last)
    if end <= start:
        raise InvalidDateError(
            f"{quoted(last)} is not later than {quoted(first)}: give a longer time", last
        )
    registry = registry or asem.registry.canonical()
    rows = _rows(registry, registry.meetings_between(start, end, status=None))
    held = sum(row.held for row in rows)
    return sheet(
        title=f"{count_in_words(held, 'meeting')}, {_time(start, end)}",
        lead=(
            "Each mark is a meeting, with its number where it has one; "
            "at the end of each row stands how many were held."
        ),
        blocks=[_legend(rows), _strip(rows, _axis(start, end))],
        width=_WIDTH,
        words=["\n".join(_words(row)) for row in rows],
        registry=registry,
    )


def _time(start: date, end: date) -> str:
    """
    A time in words, by the year where it has only whole ones.

    >>> _time(date(2004, 1, 1), date(2004, 12, 31)), _time(date(2004, 1, 1), date(2004, 6, 30))
    ('2004', '1 January 2004 to 30 June 2004')
    """
    if (start.month, start.day, end.month, end.day) != (1, 1, 12, 31):
        return f"{day_in_words(start)} to {day_in_words(end)}"
    return f"{start.year}" if start.year == end.year else f"{start.year} to {end.year}"


def _axis(start: date, end: date) -> Axis:
    return Axis(start, end, left=14, width=_INNER - 28)


# The facts.


def _rows(registry: Registry, found: Sequence[Meeting]) -> list[_Series]:
    """The rows that have meetings: summits, ministers by pillar and first meeting, officials."""
    fills = dict(zip(registry.pillars, ramp(len(registry.pillars), PILLARS), strict=True))
    rows = [_row("summit", "Summits", None, INK, found)]
    for pillar in registry.pillars:
        of_pillar = (s for s in registry.ministerial_series if s.pillar == pillar.id)
        rows += [
            _row(each.id, _short(each), pillar.name, fills[pillar], found)
            for each in sorted(of_pillar, key=lambda each: (each.first_year, each.id))
        ]
    rows.append(_row("senior-officials", "Senior officials", None, _OFFICIALS, found))
    return [row for row in rows if row.meetings]


def _row(id: str, name: str, pillar: str | None, fill: str, found: Iterable[Meeting]) -> _Series:
    own = tuple(meeting for meeting in found if getattr(meeting, "series", meeting.kind) == id)
    return _Series(id, name, pillar, fill, own)


def _short(series: MinisterialSeries) -> str:
    """
    The name of a series without what most names say.

    >>> import asem
    >>> _short(asem.ministerial_series["fmm"]), _short(asem.ministerial_series["energy"])
    ('Foreign Ministers', 'Energy Security')
    """
    name = clean(series.name)
    for start in ("ASEM ", "Ministerial Conference on "):
        name = name.removeprefix(start)
    for end in (" Meeting", " Conference", "'", " Ministerial"):
        name = name.removesuffix(end)
    return name


def _middle(meeting: Meeting) -> date:
    """The day in the middle of a meeting, or of the time in which it can have been."""
    first, last = meeting.opens.earliest, meeting.closes.latest
    return first + timedelta(days=(last - first).days // 2)


# The drawing.


def _legend(rows: Sequence[_Series]) -> Block:
    pillars = {row.pillar: row.fill for row in rows if row.pillar}
    keys = [Key(swatch(fill), pillar) for pillar, fill in pillars.items()]
    found = [meeting for row in rows for meeting in row.meetings]
    if any(meeting.format == "virtual" for meeting in found):
        keys.append(Key(_disc(8, 8, INK, label="1", state="virtual"), "virtual"))
    for status in ("cancelled", "planned"):
        if any(meeting.status == status for meeting in found):
            keys += [Key(_disc(8, 8, INK, state=status), status)]
    return legend(keys, _INNER)


def _strip(rows: Sequence[_Series], axis: Axis) -> Block:
    y = 0.0
    drawn: list[Markup] = []
    for at, row in enumerate(rows):
        if at and rows[at - 1].pillar != row.pillar:
            y += 8
        block = _lane(row, axis)
        drawn.append(tag("g", block.markup, transform=f"translate(0 {y:g})"))
        y += block.height
    return Block(tag("g", axis.drawn(0, y + 4), *drawn), y + 22)


def _lane(row: _Series, axis: Axis) -> Block:
    """A row: its name, how many were held, and its marks, which make room for each other."""
    radius = _RADIUS if any(map(_number, row.meetings)) else _SMALL
    ends: list[float] = []
    marks: list[Markup] = []
    for meeting in row.meetings:
        x = min(max(axis.at(_middle(meeting)), axis.left), axis.left + axis.width)
        lane = next((at for at, end in enumerate(ends) if x - end > 2 * radius + 1), len(ends))
        ends[lane : lane + 1] = [x]
        y = _NAME + radius + 3 + (2 * radius + 2) * lane
        marks.append(_mark(meeting, row.fill, x, y, radius))
    height = _NAME + (2 * radius + 2) * len(ends) + 10
    room = (_INNER - 50) / BOLD
    size = max(10, size_for(row.name, 13, room))
    name = cut(row.name, size, room)
    band = tag("rect", width=_INNER, height=_NAME - 3, rx=3, fill=FAINT)
    heading = [
        letters(6, 14, size, name, fill=INK, font_weight=700),
        letters(_INNER - 6, 14, 13, row.held, fill=INK, font_weight=700, text_anchor="end"),
    ]
    return Block(tag("g", band, *heading, *marks, data_series=row.id), height)


def _number(meeting: Meeting) -> str:
    """Its number in the series; empty where it has none."""
    number = getattr(meeting, "number", None)
    return "" if number is None else str(number)


def _mark(meeting: Meeting, fill: str, x: float, y: float, radius: float) -> Markup:
    state = "virtual" if meeting.format == "virtual" else str(meeting.status)
    told = f"{meeting.name}: {place_of(meeting)}"
    if meeting.status != "held":
        told += f" ({meeting.status})"
    return tag(
        "g",
        tag("title", told),
        _disc(x, y, fill, state=state, label=_number(meeting), radius=radius),
        data_meeting=meeting.id,
        data_status=str(meeting.status),
    )


def _disc(
    x: float, y: float, fill: str, *, state: str, label: str = "", radius: float = _RADIUS
) -> Markup:
    """A mark: full where it met, a ring where it was virtual or planned, crossed where not held."""
    open = state != "held"
    shape = tag(
        "circle",
        cx=x,
        cy=y,
        r=radius,
        fill=PAPER if open else fill,
        stroke=(outline_of(fill) and SOFT) or fill if open else outline_of(fill),
        stroke_width=1.6 if open else None,
        stroke_dasharray="2.5 2" if state == "planned" else None,
    )
    parts = [shape]
    if state == "cancelled":
        arm, reach = radius / 2, f"{radius:g}"
        cross = f"M{x - arm:g} {y - arm:g}l{reach} {reach}m0 -{reach}l-{reach} {reach}"
        parts.append(tag("path", d=cross, stroke=INK, stroke_width=1.6, fill="none"))
    elif label:
        ink = INK if open else ink_on(fill)
        parts.append(
            letters(x, y + 3.6, 10, label, fill=ink, font_weight=700, text_anchor="middle")
        )
    return tag("g", *parts)


# The same in words.


def _words(row: _Series) -> Iterator[str]:
    pillar = f", {row.pillar}" if row.pillar else ""
    yield wrapped(f"{row.name} ({row.held}){pillar}", 79, "  ")
    for meeting in row.meetings:
        state = "" if meeting.status == "held" else f" ({meeting.status})"
        line = f"{_number(meeting) or '-':>2} {place_of(meeting)}{state}"
        yield " " + wrapped(f" {line}", 78, "     ")
