"""What the checkers must know of pictures and displays."""

from datetime import date
from pathlib import Path
from typing import assert_type

import asem
from asem.pictures import (
    Picture,
    calendar_strip,
    card,
    growth,
    hero,
    hosts,
    life,
    money,
    tile_map,
    timeline,
)


def pictures(registry: asem.Registry) -> None:
    """Every function that draws gives a picture."""
    assert_type(tile_map("2004-10-08"), Picture)
    assert_type(tile_map(date(2004, 10, 8), colour_by="group", registry=registry), Picture)
    assert_type(tile_map("2004-10-08", basis=asem.Basis.DECISION), Picture)
    assert_type(timeline(registry=registry, title="Mine"), Picture)
    assert_type(growth(registry=None, layout="phone"), Picture)
    assert_type(asem.pictures.calendar_strip("2004-01-01", "2004-12-31"), Picture)
    assert_type(life(asem.partner("VNM"), theme="dark"), Picture)
    assert_type(money("asem-duo"), Picture)
    assert_type(hosts(layout="slide"), Picture)
    assert_type((hero(), card()), tuple[Picture, Picture])


def picture(picture: Picture) -> None:
    """A picture has a drawing and the same in words, and is saved where it is told."""
    assert_type(picture.svg, str)
    assert_type(picture.text, str)
    assert_type(picture.title, str)
    assert_type(picture.alt, str)
    assert_type(picture.save("map.svg"), Path)
    assert_type(picture.save(Path("map.png"), scale=1.5), Path)


def mistakes(picture: Picture) -> None:
    """What would fail at run time is found before."""
    tile_map("2004-10-08", colour_by="size")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    tile_map("2004-10-08", basis="decided")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    tile_map()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    timeline(asem.registry.canonical())  # type: ignore[call-arg, arg-type]  # pyright: ignore[reportCallIssue]
    growth(layout="wide")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    card(layout="page")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    life(partner="VNM")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    calendar_strip("2004-10-08")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    picture.svg = ""  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
