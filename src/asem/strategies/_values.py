"""Strategies for days, dates and texts."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from asem.model.basis import Basis
from asem.model.partial_date import PartialDate
from asem.registry import Registry
from asem.registry._registry import require_registry

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["days", "partial_dates", "texts"]

_FIRST, _LAST = date(1995, 1, 1), date(2026, 12, 31)
"""From before the first summit to after the last day of which asem knows."""


def days(*, around_edges: bool = True, registry: Registry | None = None) -> st.SearchStrategy[date]:
    """
    Generate days, most of them in the years of ASEM, some long before or after.

    Args:
        around_edges: Draw often the days on which answers change, and the days before and after
            them: where somebody takes part, accedes, leaves or changes sides, and where a summit
            opens or closes. Code that is wrong about a day mostly is so there.
        registry: Whose edges; asem's own if none is given.

    >>> from asem.strategies import days
    >>> from hypothesis import given
    >>> import asem
    >>> @given(days())
    ... def test_members_are_partners(day):
    ...     assert set(asem.members_on(day)) <= set(asem.partners_on(day))
    >>> test_members_are_partners()
    """
    extremes = st.sampled_from((date(2000, 1, 1), date.min, date.max))  # shrinks to the first
    plain = st.dates(_FIRST, _LAST) | st.dates() | extremes
    if not around_edges:
        return plain
    return st.deferred(lambda: _near_edges(require_registry(registry)) | plain)


def _near_edges(registry: Registry) -> st.SearchStrategy[date]:
    edges = {edge.toordinal() for edge in _edges_of(registry)}
    near = {edge + shift for edge in edges for shift in (-1, 0, 1)}
    known = range(1, date.max.toordinal() + 1)
    found = [date.fromordinal(day) for day in sorted(near) if day in known]
    return st.sampled_from(found) if found else st.nothing()


def _edges_of(registry: Registry) -> Iterator[date]:
    """The days on which an answer of a registry can change, and the days before some."""
    for course in registry.memberships:
        yield from (course.first_day(basis) for basis in Basis)
        yield course.left or course.acceded
    for partner in registry.partners:
        for spell in (*partner.regions, *partner.groups, *partner.representation):
            yield spell.first
            yield spell.last or spell.first
    for summit in registry.summits:
        yield summit.opens.earliest
        yield summit.closes.latest


def partial_dates(first: date = _FIRST, last: date = _LAST) -> st.SearchStrategy[PartialDate]:
    """
    Generate days, months and years that contain a day from `first` to `last`.

    Args:
        first: The first day that counts.
        last: The last day that counts.

    >>> from asem.strategies import partial_dates
    >>> from hypothesis import find
    >>> find(partial_dates(), lambda when: when.month is not None)
    PartialDate('2000-01')
    """
    return st.builds(_blurred, st.dates(first, last), st.integers(1, 3))


def _blurred(day: date, parts: int) -> PartialDate:
    return PartialDate(*(day.year, day.month, day.day)[:parts])


def texts() -> st.SearchStrategy[str]:
    r"""
    Texts as a record holds them: not empty, of every alphabet, without what cannot be written.

    >>> from hypothesis import find
    >>> find(texts(), lambda text: not text.isascii())
    '\x80'
    """
    signs = st.characters(codec="utf-8", exclude_characters="\0")
    return st.text(signs, min_size=1, max_size=12)
