"""
Colours that hold for every colour vision, in grey print, and under black or white letters.

Within each set any two colours stay apart for protanopia, deuteranopia and tritanopia, and differ
in lightness. Both themes bring their own paper, so that a page around a picture changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

__all__ = ["THEMES", "Theme", "contrast", "ink_on", "ramp"]

_BLACK, _WHITE = "#14171f", "#ffffff"


class Theme:
    """
    The colours of a picture.

    Attributes:
        paper: What everything stands on.
        ink: Letters and lines that matter.
        soft: Letters of less weight.
        line: Lines that only guide the eye.
        rule: Lines that part one thing from another.
        pale: The outline of what would else be lost on the paper.
        faint: The fill of what is not there yet.
        land: A field behind others, and money of which nobody says who gave it.
        was: What was there before.
        hatch: Lines over what is not known.
        elsewhere: Land of nobody in ASEM.
        accent: A remark that the eye must find.
        officials: Meetings of senior officials.
        rounds: One for each round of enlargement, in an order that goes from dark to light.
        regions: By side; `None` for neither.
        numbers: Numbers in the colour of a side.
        groups: By group; `None` for none.
        pillars: In the order of the pillars.
    """

    def __init__(
        self, roles: str, *, rounds: str, sides: str, numbers: str, groups: str, pillars: str
    ) -> None:
        self.paper, self.ink, self.soft, self.line, self.rule, self.pale, *others = roles.split()
        self.faint, self.land, self.was, self.hatch, self.elsewhere, *others = others
        self.accent, self.officials = others
        self.rounds, self.pillars = rounds.split(), pillars.split()
        both: list[str | None] = ["Europe", "Asia", None]
        every: list[str | None] = ["eu", "non-eu-europe", "asean", "nesa", "third-category", None]
        self.regions = dict(zip(both, sides.split(), strict=True))
        self.numbers = dict(zip(both, numbers.split(), strict=True))
        self.groups = dict(zip(every, groups.split(), strict=True))

    def outline(self, fill: str) -> str | None:
        """
        Return a line around a fill that would else be lost on the paper, `None` if none is needed.

        >>> THEMES["light"].outline("#341f42") is None, THEMES["light"].outline("#f8f93b")
        (True, '#8a909c')
        """
        return None if contrast(fill, self.paper) >= 3 else self.pale


THEMES = {
    "light": Theme(
        "#fdfcf9 #14171f #565d6b #e4e4e0 #b9bcc3 #8a909c #f3f2ed #e6e4dc #cfcec8 #c9c8c1 #e3e1d9 "
        "#b3261e #767d8a",
        rounds="#341f42 #1d40a8 #1d7c8c #3eb2a9 #afce85 #f8f93b",
        sides="#2450a6 #d67c18 #6d7380",
        numbers="#2450a6 #9a5200 #565d6b",
        groups="#222f71 #d2ecfe #f4ac40 #ab062c #4f8e88 #f3f2ed",
        pillars="#1d3b7c #b84f26 #8cc2a5",
    ),
    "dark": Theme(
        "#14171f #f2f1ec #a9b0bd #282d38 #4a5160 #6d7482 #1e222c #2a2f3a #3a4150 #525b6d #262b36 "
        "#ff8a7a #8f96a3",
        rounds="#67359f #6170a2 #639b9f #31caa3 #ead85a #fbfaef",
        sides="#6f9cf5 #f8b64a #666a73",
        numbers="#8db4f7 #f2ad4e #a9b0bd",
        groups="#7d7cc0 #eff8fd #fecc0e #ae3c45 #0cbc96 #1e222c",
        pillars="#636fb4 #e27a2e #76d6a6",
    ),
}


def ramp(number: int, anchors: Sequence[str]) -> tuple[str, ...]:
    """
    Return that many colours in order, the first of the anchors as long as these reach.

    >>> ramp(2, THEMES["light"].rounds)
    ('#341f42', '#1d40a8')
    >>> len(set(ramp(20, THEMES["light"].rounds)))
    20
    """
    if number <= len(anchors):
        return tuple(anchors[:number])
    step = (len(anchors) - 1) / (number - 1)
    return tuple(_between(anchors, place * step) for place in range(number))


def _between(anchors: Sequence[str], at: float) -> str:
    """The colour at a place between two anchors, counted from 0."""
    left = min(int(at), len(anchors) - 2)
    pairs = zip(*(bytes.fromhex(each[1:]) for each in anchors[left : left + 2]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * (at - left)):02x}" for a, b in pairs)


@cache
def ink_on(fill: str) -> str:
    """
    Return the colour of letters on a fill: black or white, whichever is easier to read.

    >>> ink_on("#f8f93b"), ink_on("#341f42")
    ('#14171f', '#ffffff')
    """
    return max((_BLACK, _WHITE), key=lambda ink: contrast(ink, fill))


@cache
def contrast(one: str, other: str) -> float:
    """
    Return how well two colours stand out against each other, from 1 to 21, as WCAG 2 counts it.

    >>> round(contrast("#ffffff", "#000000"))
    21
    """
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    shares = [channel / 255 for channel in bytes.fromhex(colour[1:])]
    red, green, blue = [x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in shares]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
