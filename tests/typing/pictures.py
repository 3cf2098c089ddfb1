"""What the checkers must know of pictures and displays."""

from datetime import date
from pathlib import Path
from typing import assert_type

import asem
from asem.pictures import Figure, calendar_strip, enlargement, tile_map, timeline


def pictures(registry: asem.Registry) -> None:
    """Every picture is a figure."""
    assert_type(tile_map("2004-10-08"), Figure)
    assert_type(tile_map(date(2004, 10, 8), colour_by="group", registry=registry), Figure)
    assert_type(timeline(registry=registry), Figure)
    assert_type(enlargement(registry=None), Figure)
    assert_type(asem.pictures.calendar_strip("2004-01-01", "2004-12-31"), Figure)


def figures(figure: Figure) -> None:
    """A figure has a drawing and the same in words, and is saved where it is told."""
    assert_type(figure.svg, str)
    assert_type(figure.text, str)
    assert_type(figure.title, str)
    assert_type(figure.save("map.svg"), Path)
    assert_type(figure.save(Path("map.png"), scale=1.5), Path)


def mistakes(figure: Figure) -> None:
    """What would fail at run time is found before."""
    tile_map("2004-10-08", colour_by="size")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    tile_map()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    timeline(asem.registry.canonical())  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    calendar_strip("2004-10-08")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    figure.svg = ""  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
