"""The land as dots, and where a city lies among them."""

from __future__ import annotations

from collections.abc import Iterator
from math import asin, cos, radians, sin, sqrt

from asem._data.land import ORIGIN

__all__ = ["HEIGHT", "PITCH", "place_of", "project", "spans_of"]

PITCH = 0.0205
"""How far apart dots are, in radii of the earth: 131 km."""
HEIGHT = PITCH * sqrt(3) / 2
"""How far apart rows of dots are."""
_MIDDLE = 68
"""The meridian in the middle, degrees east."""


def project(east: float, north: float) -> tuple[float, float]:
    """
    Where a place lies on the plane, in radii of the earth, to the right and up.

    The projection is Equal Earth (Savric, Patterson and Jenny, 2018).

    >>> project(68, 0)
    (0.0, 0.0)
    """
    a, b, c, d = 1.340264, -0.081106, 0.000893, 0.003796
    t = asin(sqrt(3) / 2 * sin(radians(north)))
    slope = 9 * d * t**8 + 7 * c * t**6 + 3 * b * t**2 + a
    x = 2 * sqrt(3) * radians(east - _MIDDLE) * cos(t) / (3 * slope)
    return x, d * t**9 + c * t**7 + b * t**3 + a * t


def spans_of(rows: str) -> Iterator[tuple[float, float, int]]:
    """
    The dots of some land: where each span of them begins, in steps of one dot, and how many.

    >>> list(spans_of("0:3-4;1:5"))
    [(3.0, 0.0, 2), (5.5, 0.87, 1)]
    """
    for line in rows.split(";"):
        row, _, spans = line.partition(":")
        y = int(row)
        for span in spans.split(","):
            first, _, last = span.partition("-")
            number = int(last or first) - int(first) + 1
            yield int(first) + y % 2 / 2, round(y * HEIGHT / PITCH, 2), number


def place_of(east: float, north: float) -> tuple[float, float]:
    """Where a place lies among the dots, in steps of one dot."""
    x, y = project(east, north)
    left, top = ORIGIN
    return x / PITCH - left, top * HEIGHT / PITCH - y / PITCH
