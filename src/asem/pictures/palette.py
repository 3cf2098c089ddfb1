"""
Colours that hold for every colour vision, in grey print, and under black or white letters.

Within each set any two colours stay apart for protanopia, deuteranopia and tritanopia, and differ
in lightness, so that they stay apart in grey, too. All stand on paper of the picture's own, so
that a dark page changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ANCHORS",
    "FAINT",
    "GROUPS",
    "INK",
    "LINE",
    "PALE",
    "PAPER",
    "PILLARS",
    "REGIONS",
    "SOFT",
    "WHITE",
    "contrast",
    "ink_on",
    "ramp",
]

PAPER: Final = "#fdfcf9"
"""What every picture stands on."""
INK: Final = "#14171f"
"""Letters, and lines that matter."""
SOFT: Final = "#565d6b"
"""Letters of less weight."""
LINE: Final = "#d9dbe0"
"""Lines that only guide the eye."""
FAINT: Final = "#f2f1ec"
"""The fill of what is not there yet."""
PALE: Final = "#8a909c"
"""The outline of what is not there yet."""
WHITE: Final = "#ffffff"

ANCHORS: Final = ("#35105c", "#3b4d97", "#1c7c93", "#27a981", "#83d04f", "#fde94a")
"""An order of six, from dark to light."""

GROUPS: Final[dict[str | None, str]] = {
    "eu": "#182f69",
    "nesa": "#b23a58",
    "third-category": "#4fa392",
    "asean": "#f0ad42",
    "non-eu-europe": "#c2e3f5",
    None: FAINT,
}
REGIONS: Final[dict[str | None, str]] = {"Europe": "#182f69", "Asia": "#f0ad42", None: "#dfe2db"}
PILLARS: Final = ("#1d3b7c", "#b84f26", "#8cc2a5")


def ramp(number: int, anchors: Sequence[str] = ANCHORS) -> tuple[str, ...]:
    """
    That many colours in order, the first ones of the anchors as long as these reach.

    >>> ramp(2)
    ('#35105c', '#3b4d97')
    >>> len(set(ramp(20)))
    20
    """
    if number <= len(anchors):
        return tuple(anchors[:number])
    step = (len(anchors) - 1) / (number - 1)
    return tuple(_between(anchors, place * step) for place in range(number))


def _between(anchors: Sequence[str], at: float) -> str:
    """The colour at a place between two anchors, counted from 0."""
    left = min(int(at), len(anchors) - 2)
    pairs = zip(_channels(anchors[left]), _channels(anchors[left + 1]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * (at - left)):02x}" for a, b in pairs)


def ink_on(fill: str) -> str:
    """
    The colour of letters on that fill: black or white, whichever is easier to read.

    >>> ink_on("#fde94a") == INK, ink_on("#35105c") == WHITE
    (True, True)
    """
    return max((INK, WHITE), key=lambda ink: contrast(ink, fill))


def contrast(one: str, other: str) -> float:
    """
    How well two colours stand out against each other, from 1 to 21, as WCAG 2 counts it.

    >>> round(contrast("#ffffff", "#000000"))
    21
    """
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (channel / 255 for channel in _channels(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(colour: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(colour[1:])
    return red, green, blue
