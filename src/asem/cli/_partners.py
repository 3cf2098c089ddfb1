"""Answers about partners."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import asem
from asem.cli._answer import Answer, records_answer
from asem.cli._refusal import sought
from asem.registry._partners import period

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Iterator
    from datetime import date

    from asem.cli._answer import Row
    from asem.model.partners import Partner

    Names: TypeAlias = dict[str, Partner]

__all__ = ["diff", "members", "partners"]

_COLUMNS = ("id", "name", "region", "group")
_LATEST = ("id", "name", "latest_region", "latest_group")


def partners(given: Namespace) -> Answer:
    """All partners ever, or those on a day."""
    if given.on is None and given.basis is None:
        return _listed(asem.partners, given, "partners")
    found = asem.partners_on(_day(given), basis=_basis(given))
    return _listed(found, given, "partners")


def members(given: Namespace) -> Answer:
    """All states ever, or those on a day."""
    if given.on is None and given.basis is None:
        return _listed(asem.members, given, "members")
    found = asem.members_on(_day(given), basis=_basis(given))
    return _listed(found, given, "members")


def diff(given: Namespace) -> Answer:
    """Who joined, who left, and who sits elsewhere on a later day than on an earlier one."""
    first, last = period(given.first, given.last)
    before = {each.id: each for each in asem.partners_on(first, basis=_basis(given))}
    after = {each.id: each for each in asem.partners_on(last, basis=_basis(given))}
    columns = ("change", "id", "name", "before", "after")
    rows = [
        *(
            ("joined", id, each.name, None, asem.group_of(each, last))
            for id, each in _new(before, after)
        ),
        *(
            ("left", id, each.name, asem.group_of(each, first), None)
            for id, each in _new(after, before)
        ),
        *_moves(before, after, first, last),
    ]
    data = [dict(zip(columns, map(_word, row), strict=True)) for row in rows]
    title = f"{len(before)} partners on {first}, {len(after)} on {last}"
    return Answer(columns, rows, lambda: data, title, _note(last))


def _day(given: Namespace) -> date:
    return asem.as_day(asem.DATA_AS_OF if given.on is None else given.on)


def _basis(given: Namespace) -> Any:
    return given.basis or "accession"


def _listed(found: Iterable[Partner], given: Namespace, noun: str) -> Answer:
    """Partners, or those of them that are named, with the side and the group of that day."""
    with sought():
        wanted = {asem.partner(name).id for name in given.partner}
    chosen = [each for each in found if not wanted or each.id in wanted]
    if given.on is None:
        return records_answer(chosen, _LATEST, title=f"{len(chosen)} {noun}")
    day = _day(given)

    def row(partner: Partner) -> Row:
        side, group = asem.region_of(partner, day), asem.group_of(partner, day)
        return (partner.id, partner.name, side, group)

    title = f"{len(chosen)} {noun} on {day}"
    return records_answer(chosen, _COLUMNS, row, title=title, note=_note(day))


def _note(day: date) -> str:
    if day <= asem.DATA_AS_OF:
        return ""
    return f"The data was checked up to {asem.DATA_AS_OF}: this is the last known state."


def _new(there: Names, here: Names) -> list[tuple[str, Partner]]:
    return [(id, partner) for id, partner in here.items() if id not in there]


def _moves(before: Names, after: Names, first: date, last: date) -> Iterator[Row]:
    """Who sat on another side, or in another group, by id."""
    for id, partner in after.items():
        if id in before:
            for what, ask in (("region", asem.region_of), ("group", asem.group_of)):
                old, new = ask(partner, first), ask(partner, last)
                if old is not new:
                    yield (what, id, partner.name, old, new)


def _word(value: object) -> str | None:
    return None if value is None else str(value)
