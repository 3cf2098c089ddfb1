"""Answers that are worked out once and kept, by whichever thread is first."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

__all__ = ["kept"]

if TYPE_CHECKING:
    kept = cached_property
else:

    class kept(cached_property):  # noqa: N801  # a decorator, as that of functools
        """
        A `cached_property` that is the same object for all threads, and waits for none of them.

        That of functools holds a lock up to Python 3.11, one for all instances; from 3.12 on it
        holds none, and threads that come at the same time are given different objects.
        """

        def __get__(self, instance, owner=None):  # noqa: ANN001, ANN204  # checkers see the other
            if instance is None:
                return self
            return instance.__dict__.setdefault(self.attrname, self.func(instance))
