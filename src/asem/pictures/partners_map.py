"""Who was a partner on a day, as a map of squares."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import frozen

import asem
from asem._markup import Markup, clean, tag
from asem._text import columns_of, count_in_words, day_in_words, quoted
from asem.dates import as_day
from asem.errors import StructureError
from asem.pictures.lettering import cut, lines_of, size_for, wrapped
from asem.pictures.palette import (
    FAINT,
    GROUPS,
    INK,
    PALE,
    PAPER,
    REGIONS,
    SOFT,
    WHITE,
    ink_on,
    ramp,
)
from asem.pictures.sheet import MARGIN, Block, Key, legend, letters, outline_of, sheet, swatch
from asem.pictures.tiles import COLUMNS, places_of
from asem.pictures.wording import GROUPS as GROUP_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from asem.model.partners import Partner
    from asem.pictures.figure import Figure
    from asem.registry import Registry
    from asem.typing import Day

__all__ = ["tile_map"]

ColourBy: TypeAlias = Literal["round", "group", "region"]

_TILE = 68
_STEP = 73
_GULF = COLUMNS // 2
"""The column that parts Europe from Asia: half as wide as the others, and always empty."""
_WIDTH = int((COLUMNS - 0.5) * _STEP) + 2 * MARGIN


@frozen
class _Shade:
    """One way to be in: the colour of its squares, and what it is called."""

    fill: str
    label: str


@frozen
class _Square:
    """A partner as it stands on the map."""

    partner: Partner
    state: Literal["in", "not yet", "left"]
    shade: _Shade | None
    hosted: tuple[int, ...]
    story: str


def tile_map(
    day: Day, *, colour_by: ColourBy = "round", registry: Registry | None = None
) -> Figure:
    """
    Who was a partner on that day: one square for each, neighbours beside each other.

    Squares show neither size nor borders, and have room for the institutions. Those that are not
    yet in, or no longer, are drawn faint; hosts carry the numbers of the summits they had hosted.

    Args:
        day: The day. After `asem.DATA_AS_OF` the last known state is drawn.
        colour_by: What the colours mean: the `"round"` of enlargement that brought a partner in,
            or the `"group"` or `"region"` in which it sat on that day.
        registry: Whose facts to draw; asem's own where left out. A partner that has no place on
            the map stands below it.

    Raises:
        InvalidDateError: The day is none.
        StructureError: Colours cannot mean that.

    >>> import asem
    >>> asem.pictures.tile_map("2014-10-16", colour_by="group")
    <Figure: 53 partners on 16 October 2014>
    >>> print(asem.pictures.tile_map("2004-10-08"))  # doctest: +ELLIPSIS
    39 partners on 8 October 2004
    ...
    IRL   GBR*        DNK*        LVA                           CHN   KOR*  JPN
    ...
    """
    day = as_day(day)
    if colour_by not in tuple(_SHADES):
        known = ", ".join(map(repr, _SHADES))
        raise StructureError(
            f"colour_by is {quoted(colour_by)}: expected one of {known}", colour_by
        )
    registry = registry or asem.registry.canonical()
    squares = _squares(registry, day, _SHADES[colour_by](registry, day))
    inside = [square for square in squares if square.state == "in"]
    return sheet(
        title=f"{count_in_words(len(inside), 'partner')} on {day_in_words(day)}",
        lead=_lead(registry, inside, colour_by),
        blocks=[_legend(squares), _map(squares)],
        width=_WIDTH,
        words=_words(squares),
        registry=registry,
        note="Squares show neither size nor borders.",
    )


def _lead(registry: Registry, inside: Sequence[_Square], colour_by: str) -> str:
    states = sum(square.partner.id in registry.members for square in inside)
    parts = (
        f"{count_in_words(states, 'country', 'countries')} and "
        f"{count_in_words(len(inside) - states, 'institution')}"
    )
    meaning = {
        "round": "the year of the first summit",
        "group": "the group in which a partner coordinates",
        "region": "the side on which a partner sits",
    }
    return f"The Asia-Europe Meeting: {parts}, coloured by {meaning[colour_by]}."


# What the colours mean: for each partner that is in, its shade.


def _by_round(registry: Registry, _: date) -> Mapping[str, _Shade]:
    years: dict[int, int] = {}
    for membership in registry.memberships:
        year = membership.acceded.year
        years[membership.round] = min(year, years.get(membership.round, year))
    colours = dict(zip(sorted(years), ramp(len(years)), strict=True))
    return {m.partner: _Shade(colours[m.round], f"{years[m.round]}") for m in registry.memberships}


def _by_group(registry: Registry, day: date) -> Mapping[str, _Shade]:
    shades: dict[Any, _Shade] = {
        group: _Shade(GROUPS[group], label) for group, label in GROUP_NAMES.items()
    }
    return {p.id: shades[registry.group_of(p, day)] for p in registry.partners}


def _by_region(registry: Registry, day: date) -> Mapping[str, _Shade]:
    shades: dict[Any, _Shade] = {
        region: _Shade(colour, region or "On neither side") for region, colour in REGIONS.items()
    }
    return {p.id: shades[registry.region_of(p, day)] for p in registry.partners}


_SHADES = {"round": _by_round, "group": _by_group, "region": _by_region}


# What stands on the map.


def _squares(registry: Registry, day: date, shades: Mapping[str, _Shade]) -> list[_Square]:
    inside = {partner.id for partner in registry.partners_on(day)}
    hosted = _hosted(registry, day)
    squares: list[_Square] = []
    for partner in registry.partners:
        membership = registry.membership_of(partner)
        state: Literal["in", "not yet", "left"] = "left" if day >= membership.acceded else "not yet"
        shade = None
        if partner.id in inside:
            state, shade = "in", shades[partner.id]
        numbers = hosted.get(partner.id, ())
        story = _story(registry, partner, shade, numbers)
        squares.append(_Square(partner, state, shade, numbers, story))
    return squares


def _hosted(registry: Registry, day: date) -> dict[str, tuple[int, ...]]:
    """The numbers of the summits that each partner had hosted, one that opens that day included."""
    numbers: dict[str, tuple[int, ...]] = {}
    for summit in registry.summits:
        if summit.status == "held" and summit.opens.earliest <= day:
            for host in summit.hosts:
                numbers[host] = (*numbers.get(host, ()), summit.number)
    return numbers


def _story(
    registry: Registry, partner: Partner, shade: _Shade | None, hosted: Sequence[int]
) -> str:
    """What is said about a partner when a reader points at it."""
    membership = registry.membership_of(partner)
    term = f"partner from {day_in_words(membership.acceded)}"
    if membership.left is not None:
        term += f" to {day_in_words(membership.left)}"
    parts = [f"{partner.name} ({partner.id}): {term}"]
    if shade is not None and not shade.label.isdigit():
        parts.append(shade.label)
    parts += [f"hosted ASEM {number}, {registry.summit(number).city}" for number in hosted]
    return "; ".join(parts)


def _shades_in(squares: Iterable[_Square]) -> list[tuple[_Shade, list[_Square]]]:
    """The shades that the map has, each with its squares, in the order of the palette."""
    found: dict[_Shade, list[_Square]] = {}
    for square in squares:
        if square.shade is not None:
            found.setdefault(square.shade, []).append(square)
    order = [*GROUP_NAMES.values()]
    return sorted(
        found.items(),
        key=lambda item: (
            order.index(item[0].label) if item[0].label in order else -1,
            item[0].label,
        ),
    )


# The drawing.


def _legend(squares: Sequence[_Square]) -> Block:
    keys = [Key(swatch(s.fill), f"{s.label} ({len(of)})") for s, of in _shades_in(squares)]
    if any(_is_institution(square.partner) for square in squares):
        keys.append(Key(swatch(PAPER, stroke=SOFT, rx=6), "institution"))
    states = [square.state for square in squares]
    for state, label in (("not yet", "not yet in"), ("left", "no longer in")):
        if state in states:
            dashed = swatch(FAINT, stroke=PALE, stroke_dasharray="3 2")
            keys.append(Key(dashed, f"{label} ({states.count(state)})"))
    if any(square.hosted for square in squares):
        keys.append(Key(_badge("5", 8, 8, 8), "summit hosted"))
    return legend(keys, _WIDTH - 2 * MARGIN)


def _map(squares: Sequence[_Square]) -> Block:
    places = places_of(square.partner.id for square in squares)
    drawn = [_tile(square, *places[square.partner.id]) for square in squares]
    rows = 1 + max((row for _, row in places.values()), default=-1)
    return Block(tag("g", *drawn), rows * _STEP - (_STEP - _TILE))


def _tile(square: _Square, column: int, row: int) -> Markup:
    x = column * _STEP - (_STEP / 2 if column > _GULF else 0)
    fill = FAINT if square.shade is None else square.shade.fill
    ink = SOFT if square.shade is None else ink_on(fill)
    face = tag(
        "rect",
        width=_TILE,
        height=_TILE,
        rx=24 if _is_institution(square.partner) else 7,
        fill=fill,
        stroke=PALE if square.shade is None else outline_of(fill),
        stroke_dasharray="4 3" if square.shade is None else None,
    )
    numbers = ", ".join(map(str, square.hosted))
    return tag(
        "g",
        tag("title", square.story),
        face,
        *_lettering(square.partner, ink),
        *([_badge(numbers, _TILE - 6, 4, 10)] if numbers else ()),
        transform=f"translate({x:g} {row * _STEP})",
        data_partner=square.partner.id,
        data_state=square.state,
    )


def _lettering(partner: Partner, ink: str) -> Iterator[Markup]:
    """The code of a partner, and under it the name in everyday English."""
    code, names = _code(partner), _names(partner)
    size = max(9, size_for(code, 23, _TILE - 10))
    given = {"fill": ink, "text_anchor": "middle"}
    y, gap = (36, 18.0) if len(names) == 1 else (33, 15.5)
    yield letters(_TILE / 2, y, size, cut(code, size, _TILE - 10), font_weight=700, **given)
    for at, (own, name) in enumerate(names):
        yield letters(_TILE / 2, y + gap + 11.5 * at, own, name, **given)


def _is_institution(partner: Partner) -> bool:
    return partner.alpha_2 is None


def _code(partner: Partner) -> str:
    return clean(partner.id.partition("-")[0])


def _names(partner: Partner) -> list[tuple[float, str]]:
    """
    The name in two lines at most, each with the size of its letters.

    >>> import asem
    >>> _names(asem.partners["GBR"])
    [(11, 'United'), (11, 'Kingdom')]
    """
    width = _TILE - (14 if _is_institution(partner) else 6)
    lines = lines_of(partner.common_name, 11, width)
    if len(lines) > 2:
        lines = (lines[0], " ".join(lines[1:]))
    size = max(7, min(size_for(line, 11, width) for line in lines))
    return [(size, cut(line, size, width)) for line in lines]


def _badge(label: str, x: float, y: float, radius: float) -> Markup:
    """The numbers of summits, in a ring that grows with them."""
    wide = max(2 * radius, 14 + 7.5 * len(label)) if len(label) > 2 else 2 * radius
    ring = tag(
        "rect",
        x=x + radius - wide,
        y=y - radius,
        width=wide,
        height=2 * radius,
        rx=radius,
        fill=WHITE,
        stroke=INK,
        stroke_width=1.5,
    )
    middle = x + radius - wide / 2
    size = radius * 1.2
    number = letters(
        middle, y + size * 0.36, size, label, fill=INK, font_weight=700, text_anchor="middle"
    )
    return tag("g", ring, number)


# The same in words.


def _words(squares: Sequence[_Square]) -> Iterator[str]:
    if squares:
        yield _grid(squares)
        signs = ["* has hosted a summit"] if any(s.hosted for s in squares) else []
        signs += ["(abc) not in on that day"] if any(s.state != "in" for s in squares) else []
        yield "   ".join(signs)
    yield "\n".join(
        wrapped(f"{shade.label} ({len(of)}): {' '.join(s.partner.id for s in of)}", 79, "  ")
        for shade, of in _shades_in(squares)
    )


def _grid(squares: Sequence[_Square]) -> str:
    places = places_of(square.partner.id for square in squares)
    rows: dict[int, list[str]] = {}
    for square in squares:
        column, row = places[square.partner.id]
        rows.setdefault(row, [" " * 6] * COLUMNS)[column] = _cell(square)
    return "\n".join("".join(rows.get(row, ())).rstrip() for row in range(max(rows) + 1))


def _cell(square: _Square) -> str:
    code = _code(square.partner)[:5]
    if square.state != "in":
        code = f"({code.lower()[:4]})"
    cell = code + ("*" if square.hosted else "")
    return cell + " " * (6 - columns_of(cell))
