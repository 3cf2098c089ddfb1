"""
Pictures of ASEM as plain SVG, each with a twin in words for the terminal.

>>> import asem
>>> asem.pictures.tile_map("1996-03-01")
<Figure: 26 partners on 1 March 1996>
"""

from asem.pictures.courses import timeline
from asem.pictures.figure import Figure
from asem.pictures.meetings import calendar_strip
from asem.pictures.partners_map import tile_map
from asem.pictures.rounds import enlargement

__all__ = ["Figure", "calendar_strip", "enlargement", "tile_map", "timeline"]
