"""How much room letters take, as far as that can be said without the font."""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate, takewhile
from math import floor, fsum
from unicodedata import normalize

__all__ = ["LEAST", "cut", "lines_of", "shrunk", "width_of"]

_REGULAR = (
    "28 28 35 56 56 89 67 19 33 33 39 58 28 33 28 28 56 56 56 56 56 56 56 56 56 56 28 28 58 58 58 "
    "56 102 67 67 72 72 67 61 78 72 28 50 67 56 83 72 78 67 78 72 67 61 72 67 94 67 67 61 28 28 28 "
    "47 56 33 56 56 50 56 56 28 56 56 22 22 50 22 83 56 56 56 56 33 50 28 56 50 72 50 50 50 33 26 "
    "33 58"
)
_BOLD = (
    "28 33 47 56 56 89 72 24 33 33 39 58 28 33 28 28 56 56 56 56 56 56 56 56 56 56 33 33 58 58 58 "
    "61 98 72 72 72 72 67 61 78 72 28 56 72 61 83 72 78 67 78 72 67 61 72 67 94 67 67 61 33 28 33 "
    "58 56 33 56 61 56 61 56 33 61 61 28 28 56 28 89 61 61 61 61 39 56 33 61 56 78 56 56 50 39 28 "
    "39 58"
)
_WIDTHS = [[int(width) / 100 for width in row.split()] for row in (_REGULAR, _BOLD)]
"""The widths of Arial's letters from blank to tilde, as shares of their size."""
LEAST = 9
"""No letter is smaller."""
_AIR = 1.04
"""Other fonts of the kind are a little wider."""


def width_of(text: str, size: float, bold: bool = False) -> float:
    """
    Return about how wide a text is, in the units of its size; seldom less than it really is.

    >>> width_of("ill", 10) < width_of("abc", 10) < width_of("abc", 10, bold=True)
    True
    """
    return _share_of(text, bold) * size


@lru_cache(4096)
def _share_of(text: str, bold: bool) -> float:
    """The width of a text, as a share of its size."""
    return fsum([_share(letter, bold) for letter in text])  # the same on every Python


@lru_cache(4096)
def _share(letter: str, bold: bool) -> float:
    base = normalize("NFD", letter)[0]  # an accent changes nothing
    return (_WIDTHS[bold][ord(base) - 32] if " " <= base <= "~" else 1) * _AIR


def shrunk(size: float, width: float, room: float) -> float:
    """
    Return the size at which letters fit that are so wide now, `LEAST` if it would be smaller.

    >>> shrunk(12, 100, 200), shrunk(12, 100, 90), shrunk(12, 100, 10)
    (12, 10.8, 9)
    """
    fit = floor(100 * size * room / width) / 100 if width else size
    return max(min(size, LEAST), min(size, fit))


def cut(text: str, size: float, width: float, bold: bool = False) -> str:
    """
    Return as much of a text as fits, with `…` where it is not all.

    >>> cut("Asia-Europe", 10, 200), cut("Asia-Europe", 10, 50)
    ('Asia-Europe', 'Asia-Eu…')
    """
    if width_of(text, size, bold) <= width:
        return text
    ends = accumulate(_share(letter, bold) for letter in text)
    fitting = takewhile(lambda end: (end + _AIR) * size <= width, ends)
    return f"{text[: sum(1 for _ in fitting)].rstrip()}…"


def lines_of(text: str, size: float, width: float, bold: bool = False, most: int = 0) -> list[str]:
    """
    Return a text broken between words into lines that fit.

    A word that is too long is cut, and so is the last line where there would be more than `most`,
    if that is not 0.

    >>> lines_of("United Kingdom", 10, 60), lines_of("one two three", 10, 30, most=2)
    (['United', 'Kingdom'], ['one', 'two…'])
    """
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if not lines[-1] or len(lines) == most or width_of(longer, size, bold) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return [cut(line, size, width, bold) for line in lines]
