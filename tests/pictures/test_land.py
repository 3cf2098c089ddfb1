"""The land as dots: whose they are, and whose they are not."""

from __future__ import annotations

import pytest

import asem
from asem._data.land import CITIES, LAND
from asem._data.tiles import ASIA, EUROPE
from asem.pictures import card, hero
from asem.pictures._land import place_of, project, spans_of

from .drawn import SVG, told, tree

DOTS = {
    (x + at, y): id
    for id, rows in LAND.items()
    for x, y, number in spans_of(rows)
    for at in range(number)
}


def whose(east: float, north: float) -> str | None:
    """Give whose dot lies nearest to a place; `None` where none is near."""
    x, y = place_of(east, north)
    (u, v), id = min(DOTS.items(), key=lambda dot: (dot[0][0] - x) ** 2 + (dot[0][1] - y) ** 2)
    return id if (u - x) ** 2 + (v - y) ** 2 < 1 else None


def test_every_state() -> None:
    """Every state has dots of its own, the institutions have none, and no two share one."""
    members = {member.id for member in asem.members}

    assert set(LAND) == members | {""}
    assert len(DOTS) == sum(number for rows in LAND.values() for _, _, number in spans_of(rows))


@pytest.mark.parametrize(
    ("place", "east", "north", "id"),
    [
        ("Paris", 2.35, 48.85, "FRA"),
        ("Madrid", -3.7, 40.4, "ESP"),
        ("Delhi", 77.2, 28.6, "IND"),
        ("Novosibirsk", 82.9, 55.0, "RUS"),
        ("Kaliningrad", 20.5, 54.7, "RUS"),
        ("Alice Springs", 133.9, -23.7, "AUS"),
        ("Lhasa", 91.1, 29.7, "CHN"),
        ("Jakarta", 106.8, -6.6, "IDN"),
        ("Astana", 71.4, 51.2, "KAZ"),
        ("Kyiv", 30.5, 50.4, ""),
        ("Ankara", 32.9, 39.9, ""),
        ("Simferopol", 34.1, 44.95, ""),
        ("Pristina", 21.2, 42.7, ""),
        ("Taipei", 121.0, 24.5, ""),
        ("Srinagar", 74.8, 34.1, ""),
        ("Gilgit", 74.3, 35.9, ""),
        ("Aksai Chin", 79.5, 35.2, ""),
        ("Itanagar", 93.6, 27.5, ""),
        ("Arunachal", 94.5, 28.2, ""),
        ("Iturup", 147.9, 45.0, None),
        ("Spratlys", 114.3, 10.0, None),
        ("Paracels", 112.0, 16.5, None),
        ("Cairo", 31.2, 30.0, None),
    ],
)
def test_whose(place: str, east: float, north: float, id: str | None) -> None:
    """Places that nobody contests are their state's; contested ones are nobody's, or not drawn."""
    assert whose(east, north) == id, place


def test_cities() -> None:
    """Every city of a summit has its place, on land of the country in which it met."""
    for summit in asem.summits:
        east, north = CITIES[summit.city]
        x, y = place_of(east, north)
        near = [id for (u, v), id in DOTS.items() if (u - x) ** 2 + (v - y) ** 2 < 4]
        assert summit.country in near, summit.city


def test_projection() -> None:
    """It is Equal Earth, by values that its authors give, and equal in area."""
    assert project(68, 90)[1] == pytest.approx(1.3173627591574, abs=1e-9)
    assert project(68 + 180, 0)[0] == pytest.approx(2.7066299836960, abs=1e-9)
    band = [
        project(69, north)[0] * (project(68, north + 0.01)[1] - project(68, north)[1])
        for north in (0, 50)
    ]
    assert band[1] / band[0] == pytest.approx(0.6428, abs=0.001)  # the cosine of 50 degrees


def test_atlas() -> None:
    """Every partner has one tile in the half of its side."""
    for atlas, side in ((EUROPE, "Europe"), (ASIA, "Asia")):
        ids = [id for id in atlas.split() if id != "."]
        assert sorted(ids) == sorted(
            p.id for p in asem.partners if asem.region_of(p, "2025-01-01") == side
        )


def test_marks() -> None:
    """Each city has one mark with the numbers of its summits, and no mark covers another."""
    for picture in (hero(), hero(layout="phone"), hero(layout="slide"), card()):
        marks = [g for g in tree(picture).iter(f"{SVG}g") if "ASEM" in told(g)]
        labels = [mark.findtext(f"{SVG}text") for mark in marks]
        faces = [mark.find(f"{SVG}rect").attrib for mark in marks]  # type: ignore[union-attr]
        middles = [
            (float(f["x"]) + float(f["width"]) / 2, float(f["y"]) + float(f["height"]) / 2)
            for f in faces
        ]

        assert len(marks) == len(CITIES) == 12
        assert "8, 12" in labels
        assert sum(len(str(label).split(",")) for label in labels) == 13
        for at, (x, y) in enumerate(middles):
            for u, v in middles[:at]:
                high = 2 * float(faces[at]["rx"])
                assert ((x - u) ** 2 + (y - v) ** 2) ** 0.5 >= high


def test_counts() -> None:
    """The counts are those of the tables."""
    held = sum(meeting.status == "held" for meeting in asem.meetings)
    numbers = [str(n) for n in (53, 13, held, len(asem.initiatives))]
    drawn = [text.text for text in tree(hero()).iter(f"{SVG}text")]

    assert [text for text in drawn if text in numbers and drawn.count(text) >= 1][-4:] == numbers
