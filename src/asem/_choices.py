"""Words of closed sets, judged in one way everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asem._text import did_you_mean, find_nearest, quoted
from asem.errors import InvalidChoiceError

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["require_choice"]


def require_choice(parameter: str, value: object, choices: Iterable[str]) -> str:
    """
    Return a word that is one of a closed set.

    Raises:
        InvalidChoiceError: It is none of them.

    >>> require_choice("kind", "summit", ("summit", "ministerial"))
    'summit'
    """
    known = tuple(map(str, choices))
    if isinstance(value, str) and str(value) in known:
        return str(value)
    near = find_nearest(value, known)
    text = f"{parameter} is {quoted(value)}{did_you_mean(near, known)}"
    raise InvalidChoiceError(text, value, near, parameter, known)
