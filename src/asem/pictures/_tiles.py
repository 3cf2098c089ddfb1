"""Where each partner's tile lies."""

from __future__ import annotations

from collections.abc import Iterable

from asem._data.tiles import ASIA, EUROPE
from asem.model.partners import Partner

__all__ = ["COLUMNS", "places_of"]

COLUMNS: dict[str | None, int] = {"Europe": 6, "Asia": 5, None: 6}
"""How many tiles stand side by side in each half, and below both."""

_PLACES = {
    id: (half, (column, row))
    for half, atlas in (("Europe", EUROPE), ("Asia", ASIA))
    for row, line in enumerate(atlas.strip().split("\n"))
    for column, id in enumerate(line.split())
}


def places_of(partners: Iterable[Partner]) -> dict[str | None, dict[str, tuple[int, int]]]:
    """
    Return the column and row of each partner by half, counted from 0, top left.

    A partner that the atlas does not know, or knows on the other side, stands below the half of
    its side in the order of ids; one that sits on neither side stands below both.

    >>> import asem
    >>> places_of([asem.partners["NOR"], asem.partners["JPN"]])
    {'Europe': {'NOR': (2, 0)}, 'Asia': {'JPN': (3, 2)}, None: {}}
    """
    found: dict[str | None, dict[str, tuple[int, int]]] = {half: {} for half in COLUMNS}
    waiting: list[tuple[str | None, str]] = []
    for partner in sorted(partners, key=lambda partner: partner.id):
        known, place = _PLACES.get(partner.id, (None, None))
        half = partner.latest_region or known
        if half == known and place:
            found[half][partner.id] = place
        else:
            waiting.append((half, partner.id))
    below = {half: 7 * COLUMNS[half] * bool(places) for half, places in found.items()}
    for half, id in waiting:
        found[half][id] = (below[half] % COLUMNS[half], below[half] // COLUMNS[half])
        below[half] += 1
    return found
