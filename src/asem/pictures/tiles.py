"""Where each partner's square lies: one for one, neighbours beside each other, no borders."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["COLUMNS", "places_of"]

_ATLAS = """
    EU  .   .   NOR SWE FIN .   .   .   RUS .   .   ASEAN-SEC
    .   .   .   .   .   EST .   .   KAZ .   MNG .   .
    IRL GBR .   DNK .   LVA .   .   .   .   CHN KOR JPN
    .   .   NLD DEU POL LTU .   PAK IND BGD MMR LAO VNM
    .   BEL LUX CZE SVK .   .   .   .   .   THA KHM PHL
    .   FRA CHE AUT HUN ROU .   .   .   .   MYS BRN .
    PRT ESP ITA SVN HRV BGR .   .   .   .   SGP IDN .
    .   .   MLT .   GRC CYP .   .   .   .   .   AUS NZL
"""
_ROWS = [line.split() for line in _ATLAS.split("\n") if line.strip()]
COLUMNS = len(_ROWS[0])
"""How many squares stand side by side."""
_PLACES = {
    id: (column, row) for row, ids in enumerate(_ROWS) for column, id in enumerate(ids) if id != "."
}


def places_of(ids: Iterable[str]) -> dict[str, tuple[int, int]]:
    """
    The column and row of each partner, counted from 0, top left.

    Those that the atlas does not know stand in order below it; where it knows none, it takes no
    room. The column in the middle stays free.

    >>> places_of(["NOR", "SWE"])
    {'NOR': (3, 0), 'SWE': (4, 0)}
    >>> places_of(["BBB", "AAA"])
    {'AAA': (0, 0), 'BBB': (1, 0)}
    >>> places_of(["VNM", "AAA"])["AAA"]
    (0, 8)
    """
    wanted = sorted(ids)
    places = {id: _PLACES[id] for id in wanted if id in _PLACES}
    below = len(_ROWS) if places else 0
    others = [id for id in wanted if id not in _PLACES]
    for index, id in enumerate(others):
        row, column = divmod(index, COLUMNS - 1)
        places[id] = (column + (column >= COLUMNS // 2), below + row)
    return places
