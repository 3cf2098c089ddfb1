"""
What Hypothesis runs when it is imported, so that it knows records, registries and tables.

It looks up a class exactly, so each has to be registered, and all who have both installed pay for
that whenever they test anything. To load all classes here would make Hypothesis dearer by 80 ms
upon 190 ms of CPU; to be told of each when it is made costs 3 ms, and covers the classes of others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asem._classes import tell_of_classes

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["register"]


def register() -> None:
    """
    Let `hypothesis.strategies.from_type` find a strategy for every class of records.

    For `Registry` and `Table`, too.

    Neither the strategies nor a record need be loaded for it: what is not asked for costs nothing.
    """
    tell_of_classes(_register)


def _register(kind: type) -> None:
    from hypothesis.strategies import register_type_strategy

    register_type_strategy(kind, _strategy_for)


def _strategy_for(kind: Any) -> SearchStrategy[Any]:
    from asem.strategies import of_type

    return of_type(kind)
