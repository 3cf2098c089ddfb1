"""How ASEM grew: memberships as bars, summits as marks, and the number of partners in steps."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Any

from attrs import frozen

import asem
from asem._markup import Markup, clean, tag
from asem._text import columns_of, count_in_words, day_in_words
from asem.model.basis import Basis
from asem.pictures.axis import Axis
from asem.pictures.lettering import cut, wrapped
from asem.pictures.palette import FAINT, GROUPS, INK, LINE, PALE, PAPER, SOFT, WHITE
from asem.pictures.sheet import MARGIN, Block, Key, legend, letters, outline_of, sheet, swatch
from asem.pictures.wording import GROUPS as GROUP_NAMES
from asem.pictures.wording import place_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asem.model.meetings import Summit
    from asem.model.memberships import Membership
    from asem.model.partners import Partner
    from asem.pictures.figure import Figure
    from asem.registry import Registry

__all__ = ["rounds_of", "steps_of", "timeline"]

_WIDTH = 640
_NAMES = 134
_CITIES = 62
_STEPS = 96
_ROW = 17
_HEAD = 27
_DOT = 2.5
_CELLS = 52
"""How many columns of a terminal the bars take."""


@frozen
class _Round:
    """The memberships that began in one round, with the year in which the first of them did."""

    number: int
    year: int
    memberships: tuple[Membership, ...]


def timeline(*, registry: Registry | None = None) -> Figure:
    """
    All memberships as bars in the colours of their groups, the summits, and the growth in steps.

    A bar begins with the first summit; a thin line before it begins when the admission was
    decided, or when the partner first took part.

    Args:
        registry: Whose facts to draw; asem's own where left out.

    >>> import asem
    >>> asem.pictures.timeline()
    <Figure: From 26 to 53 partners, 13 summits>
    >>> print(asem.pictures.timeline())  # doctest: +ELLIPSIS
    From 26 to 53 partners, 13 summits
    ...
    2004: 13 partners
      Cambodia            ···············━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
    ...
    """
    registry = registry or asem.registry.canonical()
    steps = steps_of(registry)
    lead = (
        "Each bar is a membership, in the colour of the group in which the partner coordinated; "
        "it begins with the first summit. Above, the summits and the number of partners."
    )
    axis = _axis(registry)
    return sheet(
        title=_title([count for _, count in steps], len(_held(registry))),
        lead=lead,
        blocks=[] if axis is None else [_legend(registry), _chart(registry, axis)],
        width=_WIDTH,
        words=_words(registry, axis),
        registry=registry,
    )


def _title(counts: list[int], summits: int) -> str:
    """
    What the picture shows, in a line.

    >>> _title([], 0), _title([2, 3, 2], 1), _title([2, 3], 2)
    ('No partners yet', '2 partners, 1 summit', 'From 2 to 3 partners, 2 summits')
    """
    if not counts:
        return "No partners yet"
    grown = count_in_words(counts[-1], "partner")
    if counts[0] != counts[-1]:
        grown = f"From {counts[0]} to {grown}"
    return f"{grown}, {count_in_words(summits, 'summit')}"


# The facts.


def steps_of(registry: Registry) -> list[tuple[date, int]]:
    """
    Each day on which the list of partners changed, and how many there were from then on.

    >>> import asem
    >>> [count for _, count in steps_of(asem.registry.canonical())]
    [26, 39, 45, 48, 51, 53]
    """
    edges = {membership.acceded for membership in registry.memberships}
    lefts = {m.left for m in registry.memberships if m.left is not None} - {date.max}
    edges |= {left + timedelta(days=1) for left in lefts}
    return [(day, len(registry.partners_on(day))) for day in sorted(edges)]


def rounds_of(registry: Registry) -> list[_Round]:
    """
    The rounds of enlargement, the founders first; in each the memberships, Asia first, by name.

    >>> import asem
    >>> [(each.year, len(each.memberships)) for each in rounds_of(asem.registry.canonical())][:2]
    [(1996, 26), (2004, 13)]
    """

    def place(membership: Membership) -> tuple[int, str, str]:
        partner = registry.partners[membership.partner]
        return membership.round, partner.latest_region or "", partner.common_name

    found: list[_Round] = []
    for number, group in groupby(
        sorted(registry.memberships, key=place), key=lambda membership: membership.round
    ):
        memberships = tuple(group)
        found.append(_Round(number, min(m.acceded.year for m in memberships), memberships))
    return found


def _held(registry: Registry) -> list[Summit]:
    return [summit for summit in registry.summits if summit.status == "held"]


def _axis(registry: Registry) -> Axis | None:
    """The time from the first change to the last thing known; `None` where nothing is."""
    days = [first_day for m in registry.memberships for first_day in (_noted(m), m.acceded)]
    days += [m.left for m in registry.memberships if m.left is not None]
    for summit in _held(registry):
        days += [summit.opens.earliest, summit.closes.latest]
    if not days:
        return None
    last = date(min(max(days).year + 1, date.max.year), 12, 31)
    if registry is asem.registry.canonical():
        last = asem.DATA_AS_OF
    width = _WIDTH - 2 * MARGIN - _NAMES - 14
    first = date(min(days).year, 1, 1)
    return Axis(first, last, left=_NAMES, width=width)


def _noted(membership: Membership) -> date:
    """The first day from which anybody counts the partner as one."""
    return min(membership.first_day(basis) for basis in Basis)


# The drawing.


def _legend(registry: Registry) -> Block:
    found = {spell.state for partner in registry.partners for spell in partner.groups}
    keys = [
        Key(swatch(GROUPS[group]), label) for group, label in GROUP_NAMES.items() if group in found
    ]
    keys.append(Key(_mark(8, 8, "5", virtual=False), "summit"))
    if any(summit.format == "virtual" for summit in _held(registry)):
        keys.append(Key(_mark(8, 8, "5", virtual=True), "virtual summit"))
    if any(_noted(m) < m.acceded for m in registry.memberships):
        keys.append(Key(_whisker(0, 16, 8), "decided or taking part before"))
    return legend(keys, _WIDTH - 2 * MARGIN)


def _chart(registry: Registry, axis: Axis) -> Block:
    steps_top = _CITIES + 34
    top = steps_top + _STEPS + 8
    rows = [part for each in rounds_of(registry) for part in _round_rows(registry, axis, each)]
    height = top + sum(row.height for row in rows) + 6
    parts = [axis.drawn(height - 4, height)]
    parts += [_summit(axis, summit, height) for summit in _held(registry)]
    parts.append(_steps(registry, axis, steps_top))
    y = float(top)
    for row in rows:
        parts.append(tag("g", row.markup, transform=f"translate(0 {y:g})"))
        y += row.height
    return Block(tag("g", *parts), height + 18)


def _summit(axis: Axis, summit: Summit, bottom: float) -> Markup:
    x, y = axis.at(summit.opens.earliest), _CITIES + 14
    virtual = summit.format == "virtual"
    dash = "2 3" if virtual else None
    return tag(
        "g",
        tag("title", f"{summit.name}: {place_of(summit)}"),
        tag(
            "line",
            x1=x,
            x2=x,
            y1=y,
            y2=bottom,
            stroke=PALE,
            stroke_dasharray=dash,
            stroke_width=0.8,
        ),
        _mark(x, y, str(summit.number), virtual=virtual),
        letters(
            0,
            0,
            12,
            cut(clean(summit.city), 12, 88),
            fill=INK,
            transform=f"translate({x + 3} {_CITIES}) rotate(-48)",
        ),
        data_meeting=summit.id,
    )


def _mark(x: float, y: float, label: str, *, virtual: bool) -> Markup:
    """A summit: full where heads of state met in one place, a ring where they did not."""
    ring = tag(
        "circle",
        cx=x,
        cy=y,
        r=8.5,
        fill=WHITE if virtual else INK,
        stroke=INK,
        stroke_dasharray="2.5 1.5" if virtual else None,
    )
    ink = INK if virtual else WHITE
    number = letters(x, y + 3.8, 10.5, label, fill=ink, font_weight=700, text_anchor="middle")
    return tag("g", ring, number)


def _steps(registry: Registry, axis: Axis, top: float) -> Markup:
    """The number of partners over time."""
    steps = steps_of(registry)
    most = max((count for _, count in steps), default=0) or 1
    base = top + _STEPS

    def height(count: int) -> float:
        return round(base - (_STEPS - 20) * count / most, 1)

    path = [f"M{axis.at(steps[0][0]) if steps else axis.left} {base}"]
    labels: list[Markup] = []
    for day, count in steps:
        x, y = axis.at(day), height(count)
        path.append(f"V{y}" if day == steps[0][0] else f"H{x}V{y}")
        labels.append(_count(x, y, day, count))
    path.append(f"H{axis.left + axis.width}")
    area = tag("path", d=f"{''.join(path)}V{base}Z", fill=LINE, fill_opacity=0.55)
    line = tag("path", d="".join(path), fill="none", stroke=INK, stroke_width=2)
    caption = letters(_NAMES - 10, base - 4, 12.5, "Partners", fill=SOFT, text_anchor="end")
    return tag("g", area, line, *labels, caption)


def _count(x: float, y: float, day: date, count: int) -> Markup:
    return tag(
        "g",
        tag("title", f"{count_in_words(count, 'partner')} from {day_in_words(day)}"),
        letters(
            x + 4,
            y - 5,
            13,
            count,
            fill=INK,
            font_weight=700,
            stroke=PAPER,
            stroke_width=3,
            paint_order="stroke",
        ),
        data_day=day,
        data_count=count,
    )


def _round_rows(registry: Registry, axis: Axis, each: _Round) -> Iterator[Block]:
    title = f"{each.year}: {count_in_words(len(each.memberships), 'partner')}"
    yield Block(letters(0, _HEAD - 8, 12.5, title, fill=INK, font_weight=700), _HEAD)
    for membership in each.memberships:
        yield Block(_bar(registry, axis, membership), _ROW)


def _bar(registry: Registry, axis: Axis, membership: Membership) -> Markup:
    partner = registry.partners[membership.partner]
    name = cut(clean(partner.common_name), 12.5, _NAMES - 12)
    label = letters(_NAMES - 10, 12.5, 12.5, name, fill=INK, text_anchor="end")
    start, noted = axis.at(membership.acceded), axis.at(_noted(membership))
    before = [_whisker(noted, start, 8)] if start - noted > _DOT else []
    return tag(
        "g",
        tag("title", _story(partner, membership)),
        label,
        *before,
        *_segments(axis, partner, membership),
        data_partner=partner.id,
    )


def _whisker(left: float, right: float, y: float) -> Markup:
    line = tag("line", x1=left, x2=right, y1=y, y2=y, stroke=SOFT, stroke_width=2)
    return tag("g", line, tag("circle", cx=left, cy=y, r=_DOT, fill=SOFT))


def _segments(axis: Axis, partner: Partner, membership: Membership) -> Iterator[Markup]:
    """The bar, and on it the time in each group."""
    first, last = membership.acceded, membership.left or axis.last
    yield _stretch(axis, first, last, FAINT, stroke=PALE)
    for spell in partner.groups:
        start, end = max(first, spell.first), min(last, spell.last or last)
        if start <= end:
            fill = GROUPS[spell.state]
            yield _stretch(axis, start, end, fill, stroke=outline_of(fill))


def _stretch(axis: Axis, first: date, last: date, fill: str, stroke: str | None) -> Markup:
    x = axis.at(first)
    width = max(2.0, axis.at(last) - x)
    return tag("rect", x=x, y=2.5, width=width, height=11.5, rx=2, fill=fill, stroke=stroke)


def _story(partner: Partner, membership: Membership) -> str:
    """What is said about a membership when a reader points at it."""
    parts = [f"first summit {day_in_words(membership.acceded)}"]
    if membership.decided is not None:
        parts.insert(0, f"decided {membership.decided}")
    if membership.participates_from < membership.acceded:
        parts.insert(-1, f"taking part from {day_in_words(membership.participates_from)}")
    if membership.left is not None:
        parts.append(f"left after {day_in_words(membership.left)}")
    if len(partner.groups) > 1:
        states: list[Any] = [(spell.state, spell.first) for spell in partner.groups]
        parts += [f"{GROUP_NAMES[state]} from {day_in_words(day)}" for state, day in states]
    return f"{partner.name}: {'; '.join(parts)}"


# The same in words.


def _words(registry: Registry, axis: Axis | None) -> Iterator[str]:
    if axis is None:
        return
    steps = [f"{day}  {count_in_words(count, 'partner')}" for day, count in steps_of(registry)]
    yield "\n".join(steps)
    summits = [f"{summit.name}: {place_of(summit)}" for summit in _held(registry)]
    yield "\n".join(wrapped(line, 79, "  ") for line in summits)
    cells = Axis(axis.first, axis.last, left=0, width=_CELLS)
    for each in rounds_of(registry):
        lines = [f"{each.year}: {count_in_words(len(each.memberships), 'partner')}"]
        lines += [_line(registry, cells, membership) for membership in each.memberships]
        yield "\n".join(lines)


def _line(registry: Registry, cells: Axis, membership: Membership) -> str:
    """
    A membership as a line of a terminal.

    >>> import asem
    >>> cells = Axis(date(2000, 1, 1), date(2010, 1, 1), left=0, width=10)
    >>> _line(asem.registry.canonical(), cells, asem.membership_of("India"))
    '  India               ········━━'
    """
    name = clean(registry.partners[membership.partner].common_name)[:19]
    start = int(cells.at(membership.acceded))
    end = int(cells.at(min(membership.left or cells.last, cells.last)))
    bar = "·" * start + "━" * max(1, end - start)
    return f"  {name}{' ' * (20 - columns_of(name))}{bar}"
