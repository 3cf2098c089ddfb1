"""What every engine can do for us; nothing else is asked of one."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

    from asem.frames._columns import Holds
    from asem.frames._plan import Plan

__all__ = ["Engine", "Stray"]


class Stray(NamedTuple):
    """
    Values of a column that were not understood.

    Attributes:
        label: The name of the column.
        rows: How many rows have them.
        filled: How many rows of the column are not null.
        values: Up to ten of them, of those that come first.
    """

    label: Hashable
    rows: int
    filled: int
    values: tuple[Any, ...]


class Engine(ABC):
    """
    A frame of one engine.

    Attributes:
        frame: The frame, as it came in; it is never changed.
        lazy: Whether to look at values is to execute something.
        keeps_zones: Whether a column of zoned times knows its zone.
        folds_names: Whether names of columns that differ in case only are the same.
        wrap: Makes a frame of this engine of the kind that came in.
    """

    lazy = False
    keeps_zones = True
    folds_names = False

    def __init__(self, frame: Any) -> None:
        self.frame = frame
        self.wrap: Callable[[Any], Any] = lambda frame: frame

    @property
    @abstractmethod
    def columns(self) -> Sequence[Hashable]:
        """The names of the columns, in order."""

    @abstractmethod
    def holds(self, label: Hashable) -> Holds:
        """What a column holds."""

    @abstractmethod
    def add(self, plan: Plan) -> tuple[Any, Iterable[Stray]]:
        """
        A frame with the columns of a plan after its own, and what was not understood.

        On a lazy frame nothing is executed, and nothing is known to be misunderstood.
        """

    @abstractmethod
    def counts(self, *labels: Hashable) -> list[tuple[Any, ...]]:
        """The distinct rows of some columns, each with their number; in no order. Executes."""

    @abstractmethod
    def recode(self, label: Hashable, new: Mapping[str, Mapping[Any, str]]) -> Any:
        """
        A frame with columns more: the code of each value; null where there is none.

        Args:
            label: The column of values.
            new: From each value that has one to its code, for each new name.
        """

    def is_void(self, label: Hashable) -> bool:  # noqa: ARG002  # engines in memory have their own
        """Whether a column in memory, of any type, is all null; `False` of a lazy frame."""
        return False
