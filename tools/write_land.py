"""
Write `src/asem/_data/land.py`: the land of Eurasia and Australasia as dots, for pictures.

Run by a person, only where the list of partners grows: the file of Natural Earth comes from
https://www.naturalearthdata.com ("Admin 0 - Countries", 1:10m, the points of view, Germany). It
needs pyshp and shapely:

    python tools/write_land.py ne_10m_admin_0_countries_deu.zip

Dots, unlike lines, take no side: a dot that lies where a border is contested belongs to nobody.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import groupby, product
from pathlib import Path
from typing import Any

import shapefile  # type: ignore[import-not-found]
import shapely  # type: ignore[import-untyped]

import asem
from asem.pictures._land import HEIGHT, PITCH, project

TARGET = Path(__file__).parents[1] / "src" / "asem" / "_data" / "land.py"
PARTS = {"HKG": "CHN", "MAC": "CHN", "ALD": "FIN"}
"""What the file counts apart from the partner to which it belongs."""
AROUND = {"Asia", "Europe", "Oceania"}
"""The continents whose land is drawn even where it belongs to no partner."""
NORTH, SOUTH, WEST, EAST = 76.5, -48, -12, 186
"""The edges of what is drawn; beyond 180 degrees lies the eastern end of Russia."""
PACIFIC = shapely.box(156, -48, EAST, 30)
"""Where only New Zealand is drawn."""
CONTESTED = {
    "Kashmir and Aksai Chin": shapely.box(73.3, 32.9, 80.4, 36.9),
    "Arunachal": shapely.box(91.6, 26.9, 97.3, 29.4),
}
EMPTY = {
    "southern Kurils": shapely.box(145.3, 43.3, 149.6, 45.7),
    "Paracels and Spratlys": shapely.box(110, 5.5, 116.8, 17.5),
    "Jan Mayen": shapely.box(-10, 70, -7, 72),
}
EXCLAVES = {"RUS": shapely.Point(21.2, 54.7)}
"""Land too small for a dot of its own that must not pass for its neighbour's."""
LAND = 0.4
"""As much of a dot's room must be land."""
LEAST = 4
"""A partner with fewer dots gives none away to one that is too small to have its own."""

Cells = dict[tuple[int, int], str]


def centre(column: float, row: float) -> shapely.Point:
    """Give the middle of a dot on the plane; every other row is half a dot further right."""
    return shapely.Point(PITCH * (column + row % 2 / 2), HEIGHT * row)


def around(column: int, row: int) -> list[shapely.Point]:
    """Give points spread over the room of a dot."""
    middle, steps = centre(column, row), [(each - 2) / 5 for each in range(5)]
    return [
        shapely.Point(middle.x + PITCH * x, middle.y + HEIGHT * y) for x in steps for y in steps
    ]


def on_the_plane(area: shapely.Geometry) -> shapely.Geometry:
    """Project an area, edge by edge."""

    def moved(points: Any) -> list[tuple[float, float]]:
        return [project(x + 360 if x < -90 else x, y) for x, y in points]

    return shapely.make_valid(shapely.transform(shapely.segmentize(area, 1), moved))


def areas(file: str) -> Iterator[tuple[str, shapely.Geometry]]:
    """Give every area of the file that is drawn, with its partner, or with nothing."""
    partners = set(asem.partners.keys())
    frame = shapely.box(WEST, SOUTH, EAST, NORTH)
    moved = shapely.box(WEST - 360, SOUTH, EAST - 360, NORTH)
    for each in shapefile.Reader(file).shapeRecords():
        fields = each.record.as_dict()
        code = PARTS.get(fields["ADM0_A3_DE"], fields["ADM0_A3_DE"])
        if code not in partners and fields["CONTINENT"] not in AROUND:
            continue
        area = shapely.make_valid(shapely.geometry.shape(each.shape.__geo_interface__))
        beyond = shapely.Polygon() if code in partners else PACIFIC
        for seen in (frame, moved):
            part = area.intersection(seen).difference(beyond)
            if not part.is_empty:
                yield code if code in partners else "", on_the_plane(part)


def land(file: str) -> Cells:
    """Give the dots: their column and row, and whose they are: whoever has most of the land."""
    found = list(areas(file))
    tree = shapely.STRtree([area for _, area in found])
    left, bottom, right, top = shapely.total_bounds([area for _, area in found])
    contested = [on_the_plane(box) for box in CONTESTED.values()]
    empty = [on_the_plane(box) for box in EMPTY.values()]
    rows = range(int(bottom / HEIGHT) - 1, int(top / HEIGHT) + 2)
    columns = range(int(left / PITCH) - 2, int(right / PITCH) + 2)
    cells: Cells = {}
    for row, column in product(rows, columns):
        points, middle = around(column, row), centre(column, row)
        hits = tree.query(points, "within").T.tolist()
        whose = Counter({at: found[area][0] for at, area in hits}.values())
        if whose.total() >= LAND * len(points) and not shapely.contains(empty, middle).any():
            nobody = shapely.contains(contested, middle).any()
            cells[column, row] = "" if nobody else whose.most_common(1)[0][0]
    give_to_the_small(cells, found)
    return cells


def give_to_the_small(cells: Cells, found: list[tuple[str, shapely.Geometry]]) -> None:
    """Give the nearest dot to every partner that is too small to have one, and to exclaves."""
    small = sorted({code for code, _ in found} - set(cells.values()))
    places = [max((a for c, a in found if c == code), key=lambda a: a.area) for code in small]
    for code, place in (*zip(small, places, strict=True), *EXCLAVES.items()):
        middle = (on_the_plane(place) if code in EXCLAVES else place).centroid
        column, row = round(middle.x / PITCH), round(middle.y / HEIGHT)
        near = [(column + x, row + y) for x in range(-2, 3) for y in range(-2, 3)]
        count = [*cells.values()].count
        free = [at for at in near if not cells.get(at) or count(cells[at]) >= LEAST]
        cells[min(free, key=lambda at: (centre(*at).distance(middle), at))] = code


def row_of(numbers: list[int]) -> str:
    """Write columns as spans: 1, 2, 3 and 5 are `1-3,5`."""
    spans = [[n for _, n in span] for _, span in groupby(enumerate(numbers), lambda p: p[1] - p[0])]
    return ",".join(f"{s[0]}-{s[-1]}" if len(s) > 1 else f"{s[0]}" for s in spans)


def main() -> None:
    """Write the file."""
    cells = land(sys.argv[1])
    left, top = min(column for column, _ in cells), max(row for _, row in cells)
    top += top % 2  # an even row stays even
    by: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for (column, row), code in sorted(cells.items()):
        by[code][top - row].append(column - left)
    lines: list[str] = []
    for code, rows in sorted(by.items()):
        spans = ";".join(f"{row}:{row_of(rows[row])}" for row in sorted(rows))
        lines.append(f'    "{code}": "{spans}",\n')
    kept = TARGET.read_text("utf-8").partition("}\n")[0]  # what it is, and the cities
    meaning = (
        f"# The left upper dot lies at {left}, {top} on the grid of pictures/_land.py. Each one\n"
        "# has its rows from the top, each with the columns of its dots; the first are nobody's.\n"
    )
    TARGET.write_text(
        f"{kept}}}\n\n{meaning}ORIGIN = ({left}, {top})\n"
        f"LAND: dict[str, str] = {{\n{''.join(lines)}}}\n",
        "utf-8",
    )
    print(len(cells), "dots of", len(by) - 1, "partners")


if __name__ == "__main__":
    main()
