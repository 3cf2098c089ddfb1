"""The classes of asem that others keep a list of, told of as they are made."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["announce", "tell_of_classes", "tell_others"]

K = TypeVar("K")

_TOLD: list[Callable[[type], None]] = []
_ANNOUNCED: list[type] = []


def announce(kind: type[K]) -> type[K]:
    """
    Tell of a class, as the decorator above it; its subclasses tell of themselves.

    >>> announce(int) is int
    True
    """
    _ANNOUNCED.append(kind)
    tell_others(kind)
    return kind


def tell_others(kind: type) -> None:
    """Tell those who asked of a class that is made."""
    for tell in _TOLD:
        tell(kind)


def tell_of_classes(tell: Callable[[type], None]) -> None:
    """
    Call a function with every class of records, and with those that hold them.

    Now with those that exist, later with each that is made: for who keeps a list of them and
    should not load them all for it.
    """
    _TOLD.append(tell)
    known = list(_ANNOUNCED)
    for kind in known:
        known += kind.__subclasses__()
        tell(kind)
