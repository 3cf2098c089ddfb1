"""What asem's tables and plain questions say, to which every engine is held."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

import asem
from asem import Basis
from asem.registry._codes import SCHEMES, place_of, rows_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from zoneinfo import ZoneInfo

Period = tuple[date, date]
"""The first and the last day of a year, a quarter or a month; of a day, that day twice."""

TRUTHS = ("partner", "member", "basis_sensitive", "hosted", "chaired", "coordinator")
WITHOUT_A_DAY = ("ever", "round", "summit")
HELD = ("hosted", "chaired", "meetings_hosted", "cohosted")
"""What meetings say, which have days in a period, or not."""

ONE_DAY = timedelta(days=1)
LAST = 2030


def changes() -> list[date]:
    """Return the days on which something changes, and those after the last days of something."""
    found: list[date | None] = []
    for membership in asem.memberships:
        found += [membership.first_day(basis) for basis in Basis]
    for partner in asem.partners:
        for spell in (*partner.groups, *partner.regions):
            found += [spell.first, spell.last and spell.last + ONE_DAY]
    for seat in asem.coordinatorships:
        for day in (seat.started, *seat.attested, seat.ended):
            found += [day.earliest, day.latest + ONE_DAY] if day else []
    return sorted({day for day in found if day is not None})


CHANGES = changes()


# Codes


@cache
def meaning(scheme: str, value: Any, year: int | None) -> str | None:
    """Return the place that a code means in a year; codes are in capitals, or in small letters."""
    if isinstance(value, float):
        if not value.is_integer():
            return None
        value = int(value)
    if isinstance(value, str):
        if value not in (value.upper(), value.lower()) or value != value.strip():
            return None
        if re.fullmatch("0{3,}[0-9]*|0[0-9]{3,}", value):
            return None
    return place_of(scheme, value, year)  # type: ignore[arg-type]


def written(scheme: str) -> list[str]:
    """Return the codes of a scheme."""
    return [code for code, *_ in rows_of(scheme)]  # type: ignore[arg-type]


NUMBERED = [scheme for scheme in SCHEMES if all(map(str.isdecimal, written(scheme)))]
"""The schemes whose codes are numbers."""


# Facts of a country


@cache
def _membership(place: str) -> Any:
    return next((each for each in asem.memberships if each.partner == place), None)


@cache
def _meetings(first: date, last: date) -> tuple[Any, ...]:
    found = asem.meetings_between(first, last)
    return tuple((m.id, frozenset(m.hosts), frozenset(c.partner for c in m.chairs)) for m in found)


def _summits() -> list[tuple[date, int]]:
    return [(summit.opens.earliest, summit.number) for summit in asem.summits]


@cache
def answer(fact: str, place: str | None, day: date | None, basis: Any = "accession") -> Any:
    """Return the value of a fact on a day; `None` where there is none."""
    return answer_in(fact, place, None if day is None else (day, day), "end", basis)


@cache
def answer_in(  # noqa: PLR0911  # a line or two a fact
    fact: str, place: str | None, period: Period | None, rule: str, basis: Any
) -> Any:
    """Return the value of a fact in a period, of which one, some or all days count."""
    first, last = period or (None, None)
    day = first if rule == "start" else last
    since = None if place is None else _membership(place)
    if fact == "round":
        return since and since.round
    if fact == "ever":
        return None if place is None else since is not None
    if day is None or first is None or last is None:
        return None
    if fact == "summit":
        return max((number for opened, number in _summits() if opened <= day), default=None)
    if fact == "days_since_last":
        return min(((day - opened).days for opened, _ in _summits() if opened <= day), default=None)
    if fact == "days_to_next":
        return min(((opened - day).days for opened, _ in _summits() if opened > day), default=None)
    if place is None:
        return None
    if fact in HELD:
        held = [m for m in _meetings(first, last) if place in m[2 if fact == "chaired" else 1]]
        return len(held) if fact == "meetings_hosted" else bool(held)
    if fact in ("cohort", "years_since"):
        year = _cohort(place, last - first, rule, basis)
        return year and (year if fact == "cohort" else first.year - year)
    if fact == "days_since_accession":
        return since and (day - since.acceded).days
    if fact == "basis_sensitive":
        return len({answer_in("partner", place, period, rule, b) for b in Basis}) > 1
    if rule in ("any", "all"):
        days = [first, *(day for day in CHANGES if first < day <= last)]
        return (any if rule == "any" else all)(_state(fact, place, day, basis) for day in days)
    return _state(fact, place, day, basis)


def _state(fact: str, place: str, day: date, basis: Any) -> Any:
    if fact == "partner":
        return asem.is_partner(place, day, basis=basis) if place in asem.partners else False
    if fact == "member":
        return asem.is_member(place, day, basis=basis) if place in asem.partners else False
    if fact == "coordinator":
        return any(s.covers(day) for s in asem.coordinatorships if s.partner == place)
    spells = getattr(asem.partners.get(place), f"{fact}s", ())
    state = next((spell.state for spell in spells if spell.covers(day)), None)
    return state and str(state.value)


@cache
def _cohort(place: str, length: timedelta, rule: str, basis: Any) -> int | None:
    """The year of the first period of some length in which the country was a partner."""
    if length < ONE_DAY:
        since = _membership(place)
        return since and since.first_day(Basis(basis)).year
    months = 12 if length.days > 100 else 3 if length.days > 31 else 1
    for number in range(1990 * 12, 2030 * 12, months):
        period = months_from(number // 12, number % 12 + 1, months)
        if answer_in("partner", place, period, rule, basis):
            return period[0].year
    return None


# Facts of two countries


@cache
def answer_of_both(  # noqa: PLR0911  # a line or two a fact
    fact: str, places: tuple[str | None, str | None], period: Period | None, rule: str, basis: Any
) -> Any:
    """Return the value of a fact about two countries."""
    one, other = places
    if one is None or other is None:
        return None
    since = [_membership(place) for place in places]
    if fact == "same_round":
        return None not in since and since[0].round == since[1].round
    if fact == "both_since":
        return None if None in since else max(each.first_day(Basis(basis)) for each in since)
    if period is None:
        return None
    first, last = period
    if fact == "cohosted":
        return any({one, other} <= hosts for _, hosts, _ in _meetings(first, last))
    if fact == "years_both":
        later = max(first.year - LAST, 0)  # in which nothing changes any more
        counted = range(1990, LAST + 1)
        both = [_both((one, other), year, period, rule, basis) for year in counted]
        return sum(both) + later * both[-1]
    if fact == "meetings_shared":
        day = first if rule == "start" else last
        return sum(
            all(asem.is_partner(each, opened, basis=basis) for each in places)
            and not {one, other} & set(asem.summits[number].attendance.absent)
            for opened, number in _summits()
            if opened <= day and None not in since
        )
    of = {"same_group": "group", "same_region": "region"}.get(fact, "partner")
    left, right = (answer_in(of, place, period, rule, basis) for place in places)
    if fact == "both":
        return left and right
    return left != right if fact == "one" else left == right is not None


def _both(places: tuple[str, str], year: int, period: Period, rule: str, basis: Any) -> bool:
    """Whether both were partners in a year, as far as the period has come."""
    first, last = period
    if first == last:
        until = min(last, date(year, 12, 31))
        return first.year >= year and all(
            answer("partner", place, until, basis) for place in places
        )
    months = 12 if (last - first).days > 100 else 3 if (last - first).days > 31 else 1
    return any(
        all(answer_in("partner", place, part, rule, basis) for place in places)
        for month in range(1, 13, months)
        if (part := months_from(year, month, months))[0] <= first
    )


# Forms of days and periods


def months_from(year: int, month: int, months: int) -> Period:
    """Return the first and the last day of some months."""
    last = month + months - 1
    return date(year, month, 1), date(year, last, monthrange(year, last)[1])


def as_text_says(text: str | None) -> date | None:
    """
    Return the day that ISO text says, with or without a time after it.

    It is what the plain question takes, but for English, blanks around it, and a time after a day
    without signs.
    """
    if not text or text[0].isspace() or text[-1].isspace():
        return None
    if not re.match(r"\d{4}-\d{2}-\d{2}|\d{8}$", text):
        return None
    try:
        return asem.as_day(text)
    except asem.InvalidDateError:
        return None


def as_number_says(number: float | None) -> date | None:
    """Return the day of a number of eight digits, as 20041008."""
    if number is None or not float(number).is_integer() or not 10**7 <= number < 10**8:
        return None
    number = int(number)
    try:
        return date(number // 10000, number // 100 % 100, number % 100)
    except ValueError:
        return None


def as_month(number: float | None) -> Period | None:
    """Return the month of a number of six digits, as 200410."""
    if number is None or not float(number).is_integer() or not 10**5 <= number < 10**6:
        return None
    return as_period(f"{int(number) // 100}-{int(number) % 100:02}")


def as_month_or_period(text: str | None) -> Period | None:
    """Return the month that text of six digits says, or what other text says."""
    if text and text.isascii() and re.fullmatch("[0-9]{6}", text):
        text = f"{text[:4]}-{text[4:]}"
    return as_period(text)


def as_year(number: float | None) -> Period | None:
    """Return the year that a number of four digits is."""
    return months_from(int(number), 1, 12) if number in range(1000, 10_000) else None


def as_period(text: str | None) -> Period | None:
    """Return the year, quarter or month that text says."""
    found = (
        text
        and text.isascii()
        and re.fullmatch(r"([0-9]{4})(?:(?:\.0)?|-?Q([1-4])|(?:-|-?M)(0[1-9]|1[0-2]))", text)
    )
    if not found or found[1] == "0000":
        return None
    year, quarter, month = int(found[1]), found[2], found[3]
    if quarter:
        return months_from(year, 3 * int(quarter) - 2, 3)
    return months_from(year, int(month), 1) if month else months_from(year, 1, 12)


def local_day(zone: ZoneInfo) -> Callable[[datetime | None], date | None]:
    """Return how to find the calendar day of an instant in a zone."""
    return lambda moment: None if moment is None else moment.astimezone(zone).date()
