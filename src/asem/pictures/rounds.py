"""The rounds of enlargement: who came in together, where and when."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

import asem
from asem._markup import Markup, clean, tag
from asem._text import count_in_words, day_in_words
from asem.pictures.lettering import cut, width_of, wrapped
from asem.pictures.palette import FAINT, INK, LINE, SOFT, ink_on, ramp
from asem.pictures.sheet import MARGIN, Block, letters, outline_of, sheet

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from asem.model.partners import Partner
    from asem.pictures.figure import Figure
    from asem.registry import Registry

__all__ = ["enlargement"]

_WIDTH = 640
_INNER = _WIDTH - 2 * MARGIN
_CHIPS = 112
"""Where the chips begin, right of the number of partners."""
_CHIP = 13
"""The size of a chip's letters."""


@frozen
class _Round:
    """
    Those who came in on one day.

    Attributes:
        day: The opening day of their first summit.
        sides: Those of each side, each with what the side is called.
        total: How many partners there were on that day.
        place: The summit and its city; empty where the registry holds none of that day.
    """

    day: date
    sides: tuple[tuple[str, tuple[Partner, ...]], ...]
    total: int
    place: str

    @property
    def size(self) -> int:
        """How many came in."""
        return sum(len(partners) for _, partners in self.sides)


def enlargement(*, registry: Registry | None = None) -> Figure:
    """
    Who came in when: each round of enlargement with its summit, its partners and the new total.

    Args:
        registry: Whose facts to draw; asem's own where left out.

    >>> import asem
    >>> asem.pictures.enlargement()
    <Figure: 26 founders, then 5 rounds of enlargement>
    >>> print(asem.pictures.enlargement())  # doctest: +ELLIPSIS
    26 founders, then 5 rounds of enlargement
    ...
    16 October 2014, ASEM 10 Milan: 2 more make 53 partners
      Asia (1): Kazakhstan
      Europe (1): Croatia
    ...
    """
    registry = registry or asem.registry.canonical()
    rounds = _rounds_of(registry)
    fills = ramp(len(rounds))
    return sheet(
        title=_title(rounds),
        lead=(
            "Each partner stands with the first summit that it attended as one, on its "
            "opening day; the bar shows all who had come by then."
        ),
        blocks=[_row(rounds, fills, at, most=len(registry.partners)) for at in range(len(rounds))],
        width=_WIDTH,
        words=["\n".join(_words(each, first=each is rounds[0])) for each in rounds],
        registry=registry,
    )


def _title(rounds: Sequence[_Round]) -> str:
    """
    What the picture shows, in a line.

    >>> _title([])
    'No partners yet'
    """
    if not rounds:
        return "No partners yet"
    founders = count_in_words(rounds[0].size, "founder")
    later = count_in_words(len(rounds) - 1, "round")
    return f"{founders}, then {later} of enlargement" if len(rounds) > 1 else founders


# The facts.


def _rounds_of(registry: Registry) -> list[_Round]:
    return [_round(registry, day) for day in sorted({m.acceded for m in registry.memberships})]


def _round(registry: Registry, day: date) -> _Round:
    partners = sorted(registry.joined_between(day, day), key=lambda partner: partner.common_name)
    by_side: dict[str, list[Partner]] = {}
    for partner in partners:
        side = registry.region_of(partner, day)
        by_side.setdefault(str(side or "On neither side"), []).append(partner)
    sides = tuple((side, tuple(by_side[side])) for side in sorted(by_side))
    summit = next((s for s in registry.summits if s.opens.earliest == day), None)
    place = "" if summit is None else f"ASEM {summit.number} {summit.city}"
    return _Round(day, sides, len(registry.partners_on(day)), clean(place))


# The drawing.


def _row(rounds: Sequence[_Round], fills: Sequence[str], at: int, most: int) -> Block:
    """A round: its total, its day and place, a bar of all partners so far, and its chips."""
    each, fill = rounds[at], fills[at]
    drawn = [
        letters(0, 34, 40, each.total, fill=INK, font_weight=700),
        letters(0, 53, 13, f"partners, +{each.size}", fill=SOFT),
        letters(_CHIPS, 13, 14.5, day_in_words(each.day), fill=INK, font_weight=700),
        letters(_INNER, 13, 14.5, cut(each.place, 14.5, 400), fill=INK, text_anchor="end"),
        _progress(rounds[: at + 1], fills, most),
    ]
    y = 40.0
    for side, partners in each.sides:
        block = _chips(side, partners, fill)
        drawn.append(tag("g", block.markup, transform=f"translate({_CHIPS} {y:g})"))
        y += block.height + 8
    return Block(tag("g", *drawn, data_day=each.day, data_total=each.total), max(y - 8, 56.0))


def _progress(rounds: Sequence[_Round], fills: Sequence[str], most: int) -> Markup:
    """A bar of all partners that ever were, filled with those that had come so far."""
    width = _INNER - _CHIPS
    parts = [tag("rect", x=_CHIPS, y=22, width=width, height=8, fill=FAINT, stroke=LINE)]
    x = float(_CHIPS)
    for each, fill in zip(rounds, fills, strict=False):
        part = width * each.size / most
        line = outline_of(fill)
        parts.append(tag("rect", x=x, y=22, width=part, height=8, fill=fill, stroke=line))
        x += part
    return tag("g", *parts)


def _chips(side: str, partners: Sequence[Partner], fill: str) -> Block:
    """The names of partners, each on a piece of the round's colour."""
    width = _INNER - _CHIPS
    head = f"{side} {len(partners)}"
    drawn = [letters(0, 17, _CHIP, head, fill=SOFT)]
    left = width_of("On neither side 00", _CHIP) if side.startswith("On") else 72.0
    x, y = left, 0.0
    for partner in partners:
        name = cut(clean(partner.common_name), _CHIP, width - left - 16)
        room = width_of(name, _CHIP) + 14
        if x > left and x + room > width:
            x, y = left, y + 29
        drawn.append(_chip(partner, name, x=x, y=y, room=room, fill=fill))
        x += room + 5
    return Block(tag("g", *drawn), y + 25)


def _chip(partner: Partner, name: str, *, x: float, y: float, room: float, fill: str) -> Markup:
    round_corners = 12 if partner.alpha_2 is None else 4
    line = outline_of(fill) or fill
    return tag(
        "g",
        tag("title", f"{partner.name} ({partner.id})"),
        tag("rect", x=x, y=y, width=room, height=24, rx=round_corners, fill=fill, stroke=line),
        letters(x + room / 2, y + 16.5, _CHIP, name, fill=ink_on(fill), text_anchor="middle"),
        data_partner=partner.id,
    )


# The same in words.


def _words(each: _Round, *, first: bool) -> Iterator[str]:
    place = f", {each.place}" if each.place else ""
    came = count_in_words(each.size, "founder") if first else f"{each.size} more"
    total = "" if first else f" make {count_in_words(each.total, 'partner')}"
    yield wrapped(f"{day_in_words(each.day)}{place}: {came}{total}", 79, "  ")
    for side, partners in each.sides:
        names = ", ".join(partner.common_name for partner in partners)
        yield "  " + wrapped(f"{side} ({len(partners)}): {names}", 77, "    ")
