"""Words of closed sets, judged in one way everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from asem._text import did_you_mean, find_nearest, quoted
from asem.errors import InvalidChoiceError

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["require_choice"]

W = TypeVar("W", bound=str)


def require_choice(parameter: str, value: object, choices: Iterable[W]) -> W:
    """
    Return a word that is one of a closed set.

    Raises:
        InvalidChoiceError: It is none of them.

    >>> require_choice("kind", "summit", ("summit", "ministerial"))
    'summit'
    """
    words = tuple(choices)
    if isinstance(value, str) and value in words:
        return words[words.index(value)]  # pyright: ignore[reportArgumentType]  # equal to one
    known = tuple(map(str, words))
    near = find_nearest(value, known)
    text = f"{parameter} is {quoted(value)}{did_you_mean(near, known)}"
    raise InvalidChoiceError(text, value, near, parameter, known)
