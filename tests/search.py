"""Hypothesis for the tests alone: days near some edges, words and references; how many examples."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import settings
from hypothesis import strategies as st

from asem import Basis
from asem.strategies import days

if TYPE_CHECKING:
    from asem import Partner

CHANGES = (
    date(1996, 3, 1),
    date(2004, 10, 7),
    date(2004, 10, 8),
    date(2006, 9, 11),
    date(2007, 5, 28),
    date(2008, 10, 24),
    date(2009, 5, 26),
    date(2009, 12, 1),
    date(2010, 10, 4),
    date(2012, 3, 1),
    date(2012, 3, 31),
    date(2012, 11, 5),
    date(2014, 10, 16),
    date(2020, 1, 31),
    date(2021, 11, 25),
)
"""The days on which the list of partners, by any basis, or the group of one changes."""

ONE_DAY = timedelta(days=1)
EDGES = tuple(day + shift * ONE_DAY for day in CHANGES for shift in (-1, 0, 1))


def near(edges: tuple[date, ...]) -> st.SearchStrategy[date]:
    """Days around some days, where a question has edges of its own."""
    numbers = sorted({day.toordinal() + shift for day in edges for shift in (-1, 0, 1)})
    around = [date.fromordinal(number) for number in numbers if number <= date.max.toordinal()]
    return st.one_of(st.sampled_from(around), days())


def bases() -> st.SearchStrategy[Any]:
    """The three ways to count, as members of the enum and as words."""
    return st.sampled_from([*Basis, *[basis.value for basis in Basis]])


def references_to(partner: Partner) -> st.SearchStrategy[Partner | str]:
    """What may stand for a partner: its record, its id, its codes."""
    codes = [code for code in (partner.alpha_2, partner.numeric) if code is not None]
    return st.sampled_from([partner, partner.id, *codes])


def thorough() -> bool:
    """Tell whether this run searches as hard as it can, as that of the gate."""
    return settings().max_examples >= settings.get_profile("thorough").max_examples


def times(factor: float) -> settings:
    """Give the settings by which a law is held against more or fewer examples than others."""
    return settings(max_examples=round(factor * settings().max_examples))
