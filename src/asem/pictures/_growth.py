"""How ASEM grew: a small map for each round of enlargement."""

from __future__ import annotations

from collections.abc import Iterator

import asem
from asem._text import count_in_words, day_in_words
from asem.pictures._facts import Round, in_a_phrase, rounds_of
from asem.pictures._picture import Picture
from asem.pictures._sheet import Key, LayoutWord, Sheet, ThemeWord
from asem.pictures._tiles import COLUMNS, places_of
from asem.pictures._wording import listed, number_in_words, upper_first
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
    registry = registry or asem.registry.canonical()
    rounds = rounds_of(registry)
    lead = (
        "Partners by the first summit that they attended; a tile is a partner, "
        "Europe on the left, Asia on the right"
    )
    sheet = Sheet(title or _title(rounds), lead, layout, theme, registry)
    y = sheet.keys(sheet.head(), _keys(sheet, rounds)) + 6
    across, gutter = (2, 18) if sheet.phone else (3, 34)
    step = (sheet.width + gutter) / across
    for at in range(0, len(rounds), across):
        row = enumerate(rounds[at : at + across])
        y = 12 + max(
            _small(sheet, each, sheet.left + n * step, y, step - gutter) for n, each in row
        )
    return sheet.picture(y - 12, "Tiles show neither size nor borders.")


def _title(rounds: list[Round]) -> str:
    """
    What the picture shows, in a line.

    >>> _title([])
    'No partners yet'
    """
    if len(rounds) < 2:
        return f"{rounds[0].came} of ASEM" if rounds else "No partners yet"
    noun = "round" if len(rounds) == 2 else "rounds"
    number = f"{number_in_words(len(rounds) - 1)} {noun} of enlargement"
    return f"How {rounds[0].total} became {rounds[-1].total}: {number}"


def _keys(sheet: Sheet, rounds: list[Round]) -> Iterator[Key]:
    of = sheet.registry.region_of
    sides = {of(partner, each.day) for each in rounds for partner in each.newcomers}
    for side, label in _NEW.items():
        if side in sides:
            yield Key(sheet.swatch(_fill(sheet, side)), label)
    yield Key(sheet.swatch(sheet.theme.was), "already in")
    yield Key(sheet.swatch("none", stroke=sheet.theme.rule), "still to come")


def _fill(sheet: Sheet, side: str | None) -> str:
    """Newcomers stand in the colour of their side; grey is for those that were there."""
    return sheet.theme.regions[side] if side else sheet.theme.ink


def _small(sheet: Sheet, each: Round, x: float, y: float, width: float) -> float:
    """Draw the map of a round, and return its bottom."""
    total = count_in_words(each.total, "partner")
    number, size, small = sheet.layout.title + (4 if sheet.phone else 2), sheet.body, sheet.small
    with sheet.told(f"{total} on {day_in_words(each.day)}", day=each.day):
        room = sheet.text(x, y + number * 0.85, each.total, number, bold=True) + 7
        left = width - room
        sheet.text(x + room, y + size * 0.9, each.place, size, bold=True, width=left)
        sheet.text(x + room, y + size + small, each.came, small, sheet.theme.soft, width=left)
    bottom = _tiles(sheet, each, x, y + number + 9, 22.5 if sheet.slide else width / 11.5)
    names = upper_first(in_a_phrase(sheet.registry, each.newcomers, each.day))
    sheet.say(f"{each.place}: {each.came}, {total} in all")
    sheet.say(listed(partner.common_name for partner in each.newcomers), 2)
    return sheet.lines(x, bottom + small, names, small, width, fill=sheet.theme.soft)


def _tiles(sheet: Sheet, each: Round, x: float, y: float, step: float) -> float:
    """Draw all partners of the registry as small tiles; return the bottom of the lowest row."""
    registry, theme, rows = sheet.registry, sheet.theme, 0
    inside, size = registry.partners_on(each.day), step * 0.9
    for half, places in places_of(registry.partners).items():
        left, top = x, y if half else y + rows * step
        if half == "Asia":
            left += (COLUMNS["Europe"] + 0.5) * step
        for id, (column, row) in places.items():
            partner = registry.partners[id]
            fill = theme.was if partner in inside else "none"
            if partner in each.newcomers:
                fill = _fill(sheet, registry.region_of(partner, each.day))
            given: dict[str, object] = {"says": partner.common_name, "data_partner": id}
            given |= {"stroke": theme.rule} if fill == "none" else {}
            given["rx"] = size / 2.4 if partner.alpha_2 is None else 2
            sheet.box(left + column * step, top + row * step, size, size, fill, **given)
            rows = max(rows, row + 1)
    return y + rows * step
