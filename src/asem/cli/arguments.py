"""How what is given on the command line is meant."""

from __future__ import annotations

__all__ = ["number_or_id"]


def number_or_id(text: str) -> int | str:
    """
    The number of a summit, or the id of a meeting.

    >>> number_or_id("5"), number_or_id("asem-5")
    (5, 'asem-5')
    """
    return int(text) if text.isdecimal() and len(text) < 9 else text
