"""Frames of Dask: each partition as pandas, where it lies."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

from asem.frames._engines import _pandas
from asem.frames._engines._base import Engine

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence

    from asem.frames._columns import Holds
    from asem.frames._engines._base import Stray
    from asem.frames._plan import Plan

__all__ = ["Dask"]


class Dask(Engine):
    """A frame of Dask; its partitions go through the kernel of pandas."""

    lazy = True

    @property
    def columns(self) -> Sequence[Hashable]:
        return _pandas.labels(self._sample)

    def holds(self, label: Hashable) -> Holds:
        return _pandas.holds(self._sample, label)

    def add(self, plan: Plan) -> tuple[Any, Iterable[Stray]]:
        return self._mapped(_pandas.add, plan), ()

    def recode(self, label: Hashable, new: Mapping[str, Mapping[Any, str]]) -> Any:
        return self._mapped(_pandas.recode, label, new)

    def counts(self, *labels: Hashable) -> list[tuple[Any, ...]]:
        dask: Any = sys.modules["dask"]
        count = dask.delayed(_pandas.counts)
        parts = self.frame[[label for label in labels if label in self.frame.columns]].to_delayed()
        found: Counter[tuple[Any, ...]] = Counter()
        for rows in dask.compute(*(count(part, labels) for part in parts)):
            for *values, number in rows:  # True is equal to 1
                found[tuple(values), tuple(isinstance(v, bool) for v in values)] += number
        return [(*values, number) for (values, _), number in found.items()]

    @property
    def _sample(self) -> Any:
        """A frame of pandas without rows, of the same columns."""
        return self.frame._meta  # noqa: SLF001  # how Dask calls it where others are to build on it

    def _mapped(self, function: Any, *arguments: Any) -> Any:
        meta = function(self._sample, *arguments)
        return self.frame.map_partitions(function, *arguments, meta=meta)
