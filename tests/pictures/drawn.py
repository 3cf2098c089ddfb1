"""What the tests of pictures share: pictures of many registries, and how to read them."""

from __future__ import annotations

from functools import cache, partial
from itertools import product
from typing import TYPE_CHECKING, Any, NamedTuple
from xml.etree import ElementTree

import attrs

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
from asem.pictures._lettering import width_of
from asem.registry import Registry

from .. import invented

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SVG = "{http://www.w3.org/2000/svg}"
LAYOUTS = ("page", "phone", "slide")
THEMES = ("light", "dark")
ROUNDS = (
    "1996-02-29",
    "1996-03-01",
    "2004-10-08",
    "2007-12-31",
    "2008-10-24",
    "2010-10-04",
    "2012-12-01",
    "2014-10-16",
    "2020-02-01",
)
"""A day before ASEM began, one in each round, one with partners on their way, one after a move."""
LONG = (
    "United Republic of the Outer Northern and Southern Archipelagos",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    "W" * 300,
    "河内" * 40,
    "Iliiljtf " * 40,
)


def drawers(
    registry: Registry | None = None, days: tuple[str, ...] = ROUNDS
) -> Iterator[tuple[str, Callable[..., Picture]]]:
    """Give every picture of a registry by name; each takes `layout`, `theme` and `title` yet."""
    facts = registry or asem.registry.canonical()
    for day in days:
        for by in ("round", "group", "region"):
            yield f"map-{day}-{by}", partial(tile_map, day, colour_by=by, registry=registry)
    for basis in ("participation", "decision"):
        yield f"map-{basis}", partial(tile_map, "2007-01-31", basis=basis, registry=registry)
    yield "timeline", partial(timeline, registry=registry)
    yield "growth", partial(growth, registry=registry)
    yield "hosts", partial(hosts, registry=registry)
    yield "hero", partial(hero, registry=registry)
    yield "card", partial(_card, registry=registry)
    for first, last in (("1996-01-01", "2025-12-31"), ("2001-02-01", "2004-11-30")):
        yield f"calendar-{first}", partial(calendar_strip, first, last, registry=registry)
    for initiative in facts.initiatives:
        if initiative.phases:
            yield f"money-{initiative.id}", partial(money, initiative.id, registry=registry)
    for partner in facts.partners:
        yield f"life-{partner.id}", partial(life, partner, registry=registry)


def _card(*, layout: str = "page", **given: Any) -> Picture:
    """Draw a card, which has one layout."""
    assert layout in LAYOUTS
    return card(**given)


FEW = (
    "map-1996-02-29-round",
    "map-2007-12-31-round",
    "map-2012-12-01-round",
    "map-2010-10-04-group",
    "map-2010-10-04-region",
    "map-decision",
    "timeline",
    "growth",
    "hosts",
    "hero",
    "card",
    "calendar-1996-01-01",
    "calendar-2001-02-01",
    "money-trans-eurasia-information-network",
    "money-asem-duo",
    "life-CHN",
    "life-GBR",
    "life-RUS",
    "life-EU",
)
"""Enough of our own pictures to have all that a picture can have."""
OURS = {"-".join(words): words for words in product(FEW, LAYOUTS, THEMES)}
"""Their names, each with the picture, the layout and the theme."""


@cache
def ours() -> dict[str, Picture]:
    """Draw some pictures of our own in every layout and theme, by name."""
    every = dict(drawers())
    return {
        name: every[picture](layout=layout, theme=theme)
        for name, (picture, layout, theme) in OURS.items()
    }


def drawn_from(registry: Registry | None, *, layouts: tuple[str, ...] = LAYOUTS) -> list[Picture]:
    """Draw every picture of a registry."""
    every = drawers(registry, ("2002-01-01", "2004-12-31", "2006-01-01"))
    return [draw(layout=layout) for (_, draw), layout in product(every, layouts)]


def named(text: str) -> Registry:
    """Make a registry in which every text that a picture can show is the one given."""
    rows = invented.rows()
    called = {"name": text, "common_name": text, "official_name": text}
    met = {"name": text, "city": text}
    rows["partners"] = [attrs.evolve(row, **called) for row in rows["partners"]]
    for table in ("summits", "ministerial_meetings", "senior_officials_meetings"):
        rows[table] = [attrs.evolve(row, **met) for row in rows[table]]
    rows["ministerial_series"] = [
        attrs.evolve(row, name=f"{text}{row.id}") for row in rows["ministerial_series"]
    ]
    rows["pillars"] = [attrs.evolve(row, name=text) for row in rows["pillars"]]
    budget = invented.money("3000000")
    gift = invented.contribution(money=invented.money("1000", kind=asem.MoneyKind.CONTRIBUTION))
    phases = (
        invented.phase(text, "2002", budget=budget, contributions=(gift,)),
        invented.phase(f"{text}2"),
    )
    rows["initiatives"] = [
        attrs.evolve(row, name=text, phases=phases, editions=()) if row.phases else row
        for row in rows["initiatives"]
    ]
    return Registry(**rows)


def tree(picture: Picture) -> ElementTree.Element:
    """Read a picture as XML."""
    return ElementTree.fromstring(picture.svg)


def having(picture: Picture, name: str) -> list[ElementTree.Element]:
    """Give the elements of a picture that have an attribute."""
    return [element for element in tree(picture).iter() if name in element.attrib]


def told(element: ElementTree.Element) -> str:
    """Give what a reader sees who points at an element."""
    return element.findtext(f"{SVG}title") or ""


class Box(NamedTuple):
    """The room that some letters take on the sheet, and what they say."""

    left: float
    top: float
    right: float
    bottom: float
    says: str

    def meets(self, other: Box) -> bool:
        """Tell whether two boxes share more than a line."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        return wide > 1 and high > 1.5


def boxes(picture: Picture) -> list[Box]:
    """Give the room that every line of letters takes, by the table of their widths."""
    return [box_of(text) for text in tree(picture).iter(f"{SVG}text")]


def box_of(element: ElementTree.Element) -> Box:
    """Give the room that a line of letters takes, from its baseline."""
    says, size = element.text or "", float(element.attrib["font-size"])
    wide = width_of(says, size, bold="font-weight" in element.attrib)
    for more in element.iter(f"{SVG}tspan"):
        wide += float(more.attrib["dx"]) + width_of(more.text or "", size)
        says = f"{says} {more.text}"
    shift = {"middle": wide / 2, "end": wide}.get(element.get("text-anchor", ""), 0.0)
    left, base = float(element.attrib["x"]) - shift, float(element.attrib["y"])
    return Box(left, base - size * 0.75, left + wide, base + size * 0.2, says)


def size_of(picture: Picture) -> tuple[int, int]:
    """Give how wide and how high a picture is."""
    width, height = map(int, tree(picture).attrib["viewBox"].split()[2:])
    return width, height
