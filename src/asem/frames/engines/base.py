"""What every engine can do for us; nothing else is asked of one."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from asem.frames.plan import Plan

__all__ = ["Engine"]


class Engine(ABC):
    """
    A frame of one engine.

    Attributes:
        frame: The frame, as it came in; it is never changed.
    """

    def __init__(self, frame: Any) -> None:
        self.frame = frame

    @property
    def lazy(self) -> bool:
        """Whether to look at values is to execute something."""
        return False

    @property
    def keeps_zones(self) -> bool:
        """Whether a column of zoned times knows its zone."""
        return True

    @property
    @abstractmethod
    def columns(self) -> Sequence[str]:
        """The names of the columns, in order."""

    @abstractmethod
    def dtype(self, name: str) -> object:
        """The type of a column, as narwhals calls it."""

    @abstractmethod
    def add(self, plan: Plan) -> Any:
        """A frame with the columns of a plan after its own; executes nothing on a lazy one."""

    @abstractmethod
    def counts(self, *names: str) -> list[tuple[Any, ...]]:
        """The distinct rows of some columns, each with their number; in no order. Executes."""

    @abstractmethod
    def recode(self, name: str, new: str, codes: Mapping[Any, str]) -> Any:
        """A frame with a column more: the code of each value; null where there is none."""
