"""What asem's plain questions say of one country on one day: what every engine is held to."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

import asem
from asem._data.others import OTHER_CODES

from ..strategies import EDGES

if TYPE_CHECKING:
    from collections.abc import Callable
    from zoneinfo import ZoneInfo

BY_CODE: dict[str, dict[Any, str]] = {"iso3": {}, "iso2": {}, "numeric": {}, "number": {}}
for _id, (_two, _three, _number) in OTHER_CODES.items():
    BY_CODE["iso3"][_three] = BY_CODE["iso2"][_two] = BY_CODE["numeric"][_number] = _id
for _partner in asem.partners:
    BY_CODE["iso3"][_partner.id] = _partner.id
    BY_CODE["iso2"][_partner.alpha_2 or _partner.id] = _partner.id
    BY_CODE["numeric"][_partner.numeric or _partner.id] = _partner.id
BY_CODE["number"] = {int(c): id for c, id in BY_CODE["numeric"].items() if c.isdigit()}


@cache
def answer(  # noqa: PLR0911  # a line a rule
    fact: str, id: str | None, day: date | None, basis: str = "accession"
) -> Any:
    """The value of a fact; `None` where there is none."""
    if fact == "summit":
        summit = None if day is None else asem.latest_summit(day)
        return summit and summit.number
    partner = None if id is None else asem.partners.get(id)
    if fact == "round":
        return None if partner is None else asem.membership_of(partner).round
    if id is None or day is None:
        return None
    if partner is None:
        return False if fact in ("partner", "member") else None
    if fact == "partner":
        return asem.is_partner(partner, day, basis=basis)
    if fact == "member":
        return asem.is_member(partner, day, basis=basis)
    if fact == "days_since_accession":
        return (day - asem.membership_of(partner).acceded).days
    state = asem.group_of(partner, day) if fact == "group" else asem.region_of(partner, day)
    return state and state.value


@cache
def answer_of_year(fact: str, id: str | None, year: int | None, rule: str, basis: str) -> Any:
    """The value of a fact for a year, by a rule."""
    if year is None or not 1 <= year <= 9999:
        return answer(fact, id, None, basis)
    first, last = date(year, 1, 1), date(year, 12, 31)
    if rule in ("start", "end") or fact == "round":
        return answer(fact, id, first if rule == "start" else last, basis)
    # Between two edges nobody comes or goes.
    days = {first, *(day for day in EDGES if first < day < last), last}
    values = [answer(fact, id, day, basis) for day in days]
    if None in values:
        return None
    return any(values) if rule == "any" else all(values)


def answer_of_both(
    fact: str, ids: tuple[str | None, str | None], day: date | None, basis: str
) -> Any:
    """The value of a fact about two countries."""
    if None in ids or day is None:
        return None
    of = {"same_group": "group", "same_region": "region"}.get(fact, "partner")
    one, other = (answer(of, id, day, basis) for id in ids)
    if fact == "both":
        return one and other
    return one != other if fact == "one" else one == other is not None


def as_text_says(text: str | None) -> date | None:
    """The day that ISO text says, with or without a time after it."""
    if (
        text is None
        or text[10:11] not in ("", "T", " ")
        or len(text) < 10
        or text[4] + text[7] != "--"
    ):
        return None
    if not text[:10].isascii():
        return None
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def as_number_says(number: float | None) -> date | None:
    """The day of a number as 20041008."""
    if number is None or not float(number).is_integer():
        return None
    number = int(number)
    try:
        return date(number // 10000, number // 100 % 100, number % 100)
    except (ValueError, OverflowError):
        return None


def as_year(number: float | None) -> int | None:
    """The year that a number is."""
    return int(number) if number is not None and number in range(1, 10_000) else None


def local_day(zone: ZoneInfo) -> Callable[[datetime | None], date | None]:
    """How to find the calendar day of an instant in a zone."""
    return lambda moment: None if moment is None else moment.astimezone(zone).date()
