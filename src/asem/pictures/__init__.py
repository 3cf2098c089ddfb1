"""
Pictures of ASEM as plain SVG, each with a twin in words for the terminal.

>>> import asem
>>> asem.pictures.tile_map("1996-03-01")
<Picture: 26 partners found ASEM in Bangkok>
"""

from asem.pictures._calendar_strip import calendar_strip
from asem.pictures._growth import growth
from asem.pictures._hero import card, hero
from asem.pictures._hosts import hosts
from asem.pictures._life import life
from asem.pictures._money import money
from asem.pictures._picture import Picture
from asem.pictures._tile_map import tile_map
from asem.pictures._timeline import timeline

__all__ = [
    "Picture",
    "calendar_strip",
    "card",
    "growth",
    "hero",
    "hosts",
    "life",
    "money",
    "tile_map",
    "timeline",
]
