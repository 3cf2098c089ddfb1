"""How much room letters take, as far as that can be said without the font."""

from __future__ import annotations

from itertools import accumulate, takewhile
from math import fsum
from unicodedata import east_asian_width

from asem._markup import clean
from asem._text import columns_of

__all__ = ["BOLD", "cut", "lines_of", "size_for", "width_of", "wrapped"]

BOLD = 1.12
"""How much wider letters are in bold, at most."""
_NARROW = frozenset("iljtfrI.,:;'’|!()[] ·-")
_WIDE = frozenset("mwMWÆŒ@%…—")


def width_of(text: str, size: float) -> float:
    """
    About how wide a text is, in the units of its size; seldom less than it really is.

    >>> width_of("ill", 10) < width_of("abc", 10) < width_of("MMM", 10)
    True
    """
    return fsum(map(_share, text)) * size  # `sum` gives other last digits from Python 3.12 on


def _share(letter: str) -> float:
    """The width of a letter, as a share of its size."""
    if letter in _NARROW:
        return 0.36
    if letter in _WIDE or east_asian_width(letter) in "WF":
        return 1.0
    return 0.72 if letter.isupper() else 0.61


def size_for(text: str, size: float, width: float) -> float:
    """
    The size in which a text fits into a width: the one given, or as much less as it takes.

    >>> size_for("short", 10, 100), size_for("x" * 100, 10, 61)
    (10, 1.0)
    """
    needed = width_of(text, size)
    return size if needed <= width else round(size * width / needed, 2)


def cut(text: str, size: float, width: float) -> str:
    """
    As much of a text as fits, with `…` where it is not all.

    >>> cut("Asia-Europe", 10, 200), cut("Asia-Europe", 10, 50)
    ('Asia-Europe', 'Asia-Eu…')
    """
    if width_of(text, size) <= width:
        return text
    ends = accumulate(map(_share, text))
    fitting = takewhile(lambda end: (end + _share("…")) * size <= width, ends)
    return f"{text[: sum(1 for _ in fitting)].rstrip()}…"


def lines_of(text: str, size: float, width: float) -> tuple[str, ...]:
    """
    A text broken between words into lines that fit; a word that is too long stays whole.

    >>> lines_of("United Kingdom", 10, 60)
    ('United', 'Kingdom')
    """
    lines = [""]
    for word in clean(text).split():
        longer = f"{lines[-1]} {word}".strip()
        if not lines[-1] or width_of(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def wrapped(text: str, width: int, indent: str = "") -> str:
    """
    A text broken into lines for a terminal, all but the first one indented.

    >>> print(wrapped("Asia: Japan, China", 12, "  "))
    Asia: Japan,
      China
    """
    lines = [""]
    for word in clean(text).split():
        longer = f"{lines[-1]} {word}" if lines[-1].strip() else f"{lines[-1]}{word}"
        if not lines[-1].strip() or columns_of(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(f"{indent}{word}")
    return "\n".join(lines)
