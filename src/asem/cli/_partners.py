"""Answers about partners."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import asem
from asem._choices import require_choice
from asem.cli._answer import Answer, note_on, values_answer
from asem.registry._ledger import rows_of
from asem.registry._partners import period

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable
    from datetime import date

    from asem.cli._answer import Row
    from asem.model.partners import Partner

__all__ = ["code", "diff", "members", "partners"]

_BASES = {"accession": 1, "participation": 2, "decision": 3}
"""Where the days of the memberships have the first day by each basis."""


def partners(given: Namespace) -> Answer:
    """All partners ever, those on a day, or an answer for each that is named; or all members."""
    noun: str = given.command
    basis: Any = require_choice("basis", given.basis or "accession", _BASES)
    day = None if given.on is None else asem.as_day(given.on)
    on = asem.partners_on if noun == "partners" else asem.members_on
    found: Iterable[Partner] = getattr(asem, noun) if day is None else on(day, basis=basis)
    asked: dict[Partner | str, str] = dict.fromkeys(found, "")
    if given.partner:
        asked = {_meant(ref): ref for ref in given.partner}
    days = {span[0]: cast("date", span[_BASES[basis]]) for span in rows_of("spans")}
    columns: tuple[str, ...] = ("id", "name", "since", "region", "group")
    rows: list[Row] = [_row(each, ref, days, day) for each, ref in asked.items()]
    there = {each.id for each in found}
    if given.partner:
        columns = (*columns, noun[:-1])
        rows = [(*row, row[0] in there) for row in rows]

    def data() -> list[Any]:
        known: list[dict[str, Any]] = values_answer(columns, rows).data()
        pairs = zip(asked, known, strict=True)
        to_dict = asem.serialization.to_dict
        return [own if isinstance(each, str) else to_dict(each) | own for each, own in pairs]

    def said() -> list[Row]:
        words = {True: "yes", False: "no"}
        return [tuple([words[c] if isinstance(c, bool) else c for c in row]) for row in rows]

    when = "" if day is None else f" on {day}"
    title = f"{len(there)} {noun}{when}" if not given.partner else f"{noun}{when}".capitalize()
    verdict = int(not any(row[0] in there for row in rows))
    return Answer(columns, rows, data, said=said, title=title, note=note_on(day), verdict=verdict)


members = partners


def _meant(ref: str) -> Partner | str:
    """The partner that is meant, or the known country or body that never was one."""
    try:
        return asem.partner(ref)
    except asem.NotAPartnerError as error:
        return error.place


def _row(partner: Partner | str, ref: str, days: dict[str, date], day: date | None) -> Row:
    """What is said of a partner, or of who never was one; without a day, where it sat last."""
    if isinstance(partner, str):
        return (partner, ref, None, None, None)
    if day is None:
        seat = (partner.latest_region, partner.latest_group)
    else:
        seat = (asem.region_of(partner, day), asem.group_of(partner, day))
    return (partner.id, partner.name, days[partner.id], *seat)


def diff(given: Namespace) -> Answer:
    """Who joined, who left, and who sits elsewhere on a later day than on an earlier one."""
    first, last = period(given.first, given.last)
    basis: Any = given.basis or "accession"
    before, after = (asem.partners_on(day, basis=basis) for day in (first, last))
    joined = [each for each in after if each not in before]
    gone = [each for each in before if each not in after]
    rows: list[Row] = []
    rows += [("joined", each.id, each.name, None, asem.group_of(each, last)) for each in joined]
    rows += [("left", each.id, each.name, asem.group_of(each, first), None) for each in gone]
    for each in after:
        for what, ask in (("region", asem.region_of), ("group", asem.group_of)):
            old, new = ask(each, first), ask(each, last)
            if each in before and old is not new:
                rows.append((what, each.id, each.name, old, new))
    title = f"{len(before)} partners on {first}, {len(after)} on {last}"
    columns = ("change", "id", "name", "before", "after")
    return values_answer(columns, rows, title=title, note=note_on(last))


def code(given: Namespace) -> Answer:
    """The code of a country in a scheme, or in all of them."""
    schemes: list[Any] = [given.scheme] if given.scheme else list(asem.code_schemes.keys())
    codes = [(each, asem.code_of(given.country, each, given.on)) for each in schemes]
    rows = [(each, it, asem.code_schemes[each].name) for each, it in codes if it is not None]
    alone = rows[0][1] if given.scheme and rows else ""
    title = "" if alone else f"Codes of {given.country}"
    return values_answer(("scheme", "code", "name"), rows, title=title, drawn=alone)
