"""The rows of invented registries that contradict themselves, each in one way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
from hypothesis import strategies as st

from asem import Evidence, Region, Spell
from asem.strategies._registries import registry_rows

from .search import ONE_DAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from asem import Membership, Partner

    Rows = dict[str, tuple[Any, ...]]


def inconsistent_registries() -> st.SearchStrategy[dict[str, tuple[Any, ...]]]:
    """Give rows that `Registry(**rows)` refuses with a `RegistryError`."""
    return st.builds(_broken, st.sampled_from(FLAWS), registry_rows())


def _broken(flaw: Callable[[Rows], Rows], rows: Rows) -> Rows:
    return flaw(rows)


def _with(rows: Rows, table: str, *found: Any) -> Rows:
    """The rows of a registry with others in one table."""
    return {**rows, table: found}


def _changed(rows: Rows, table: str, **fields: Any) -> Rows:
    """The rows of a registry with fields of the first record of a table changed."""
    first, *rest = rows[table]
    return _with(rows, table, attrs.evolve(first, **fields), *rest)


def _without_sources(rows: Rows) -> Rows:
    return _with(rows, "sources")


def _without_partner(rows: Rows) -> Rows:
    return _with(rows, "partners", *rows["partners"][1:])


def _without_membership(rows: Rows) -> Rows:
    return _with(rows, "memberships", *rows["memberships"][1:])


def _twice(rows: Rows) -> Rows:
    return _with(rows, "summits", *rows["summits"], rows["summits"][0])


def _misplaced(rows: Rows) -> Rows:
    return _with(rows, "pillars", *rows["sources"])


def _unknown_host(rows: Rows) -> Rows:
    return _changed(rows, "summits", hosts=("ZZZ",))


def _late_accession(rows: Rows) -> Rows:
    course: Membership = rows["memberships"][0]
    return _changed(rows, "memberships", acceded=course.acceded + ONE_DAY, left=None)


def _early_side(rows: Rows) -> Rows:
    """The first partner sits on a side before it takes part."""
    partner: Partner = rows["partners"][0]
    first = min(row.participates_from for row in rows["memberships"]) - ONE_DAY
    spell = Spell(Region.ASIA, first, last=first, evidence=Evidence(partner.evidence.sources))
    return _changed(rows, "partners", regions=(spell, *partner.regions))


FLAWS: tuple[Callable[[Rows], Rows], ...] = (
    _without_sources,
    _without_partner,
    _without_membership,
    _twice,
    _misplaced,
    _unknown_host,
    _late_accession,
    _early_side,
)
