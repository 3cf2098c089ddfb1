"""What a column can say of a country and a day: each fact as a step function of time."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Literal, TypeAlias

from asem._data.others import OTHER_CODES
from asem.registry import canonical

if TYPE_CHECKING:
    from collections.abc import Iterable

    from asem.model.basis import Basis
    from asem.model.partners import Partner

__all__ = [
    "OF_DAY",
    "OF_PARTNER",
    "YES_NO",
    "CodeSystem",
    "History",
    "Key",
    "Rule",
    "Value",
    "accessions",
    "by_month",
    "by_year",
    "countries",
    "histories",
    "last_day",
]

CodeSystem: TypeAlias = Literal["iso3", "iso2", "numeric"]
"""ISO 3166-1 alpha-3, alpha-2 or numeric; the institutions have their ids in all three."""

Rule: TypeAlias = Literal["start", "end", "any", "all"]
"""Which days of a year count: the first one, the last one, at least one, or every one."""

Value: TypeAlias = "bool | int | str | None"
Key: TypeAlias = "date | int"
"""Where a step lies: on a day, or in a year."""

YES_NO = ("partner", "member")
OF_PARTNER = ("partner", "member", "group", "region", "round", "days_since_accession")
OF_DAY = ("partner", "member", "group", "region", "summit", "days_since_accession")


@dataclass(frozen=True, slots=True)
class History:
    """
    A value that changes in steps.

    Attributes:
        start: What it was before the first step.
        steps: From when on it was what; in order, each step a change.
    """

    start: Value
    steps: tuple[tuple[Key, Value], ...] = ()

    @classmethod
    def of(cls, start: Value, steps: Iterable[tuple[Key, Value]]) -> History:
        """Make a history of steps in order, leaving out those that change nothing."""
        changes: list[tuple[Key, Value]] = []
        now = start
        for key, value in steps:
            if value != now:
                changes.append((key, value))
                now = value
        return cls(start, tuple(changes))

    def between(self, first: date, last: date) -> list[Value]:
        """All values from one day to another, both inclusive, by time."""
        before = [value for day, value in self.steps if day <= first]  # type: ignore[operator]  # days
        within = [value for day, value in self.steps if first < day <= last]  # type: ignore[operator]  # days
        return [before[-1] if before else self.start, *within]


def last_day(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def by_year(history: History, rule: Rule) -> History:
    """The value of each year, by a rule; the steps are years."""
    days = [day for day, _ in history.steps if isinstance(day, date)]
    years = sorted({min(day.year + more, 9999) for day in days for more in (0, 1)})
    return History.of(
        history.start,
        [(y, _judged(history.between(date(y, 1, 1), date(y, 12, 31)), rule)) for y in years],
    )


def by_month(history: History, rule: Rule) -> History:
    """The value of each month, by a rule; the steps are first days of months."""
    days = [day for day, _ in history.steps if isinstance(day, date)]
    firsts = {day.replace(day=1) for day in days}
    firsts |= {last_day(day.year, day.month) + timedelta(days=1) for day in firsts}
    return History.of(
        history.start,
        [(d, _judged(history.between(d, last_day(d.year, d.month)), rule)) for d in sorted(firsts)],
    )


def _judged(values: list[Value], rule: Rule) -> Value:
    """One value for a period, from all that it saw by time."""
    if rule in ("start", "end"):
        return values[0 if rule == "start" else -1]
    return any(values) if rule == "any" else all(values)


@cache
def countries(system: CodeSystem) -> dict[str, str]:
    """Every country of ISO 3166-1, and the institutions: from the code in a system to our id."""
    place = ("iso2", "iso3", "numeric").index(system)
    codes = {id: codes[place] for id, codes in OTHER_CODES.items()}
    for partner in canonical().partners:
        own = (partner.alpha_2, partner.alpha_3, partner.numeric)[place]
        codes[partner.id] = own or partner.id
    return {code: id for id, code in sorted(codes.items())}


@cache
def histories(fact: str, basis: Basis) -> dict[str | None, History]:
    """
    The history of a fact for every country, by our id.

    A fact that is the same for all countries has one, under `None`.
    """
    registry = canonical()
    if fact == "summit":
        steps: dict[Key, Value] = {}
        for day in sorted(summit.opens.earliest for summit in registry.summits):
            summit = registry.latest_summit(day)
            steps[day] = None if summit is None else summit.number
        return {None: History.of(None, steps.items())}
    outside = History(False if fact in YES_NO else None)
    found: dict[str | None, History] = dict.fromkeys(OTHER_CODES, outside)
    for partner in registry.partners:
        found[partner.id] = _history(partner, fact, basis)
    return found


def _history(partner: Partner, fact: str, basis: Basis) -> History:
    membership = canonical().membership_of(partner)
    if fact == "round":
        return History(membership.round)
    if fact in YES_NO:
        counts = fact == "partner" or partner.alpha_3 is not None
        return _of_spells(False, [(membership.first_day(basis), membership.left, counts)])
    spells = partner.groups if fact == "group" else partner.regions
    return _of_spells(
        None, [(spell.first, spell.last, spell.state and spell.state.value) for spell in spells]
    )


def _of_spells(absent: Value, spells: Iterable[tuple[date, date | None, Value]]) -> History:
    """What held in spells, given in order, and what held outside them."""
    steps: dict[Key, Value] = {}
    for first, last, value in spells:
        steps[first] = value  # where it follows at once, in place of the gap after the last one
        if last is not None and last < date.max:
            steps[last + timedelta(days=1)] = absent
    return History.of(absent, steps.items())


@cache
def accessions() -> dict[str, date]:
    """The day of accession of every partner, by id, whatever the basis."""
    return {membership.partner: membership.acceded for membership in canonical().memberships}
