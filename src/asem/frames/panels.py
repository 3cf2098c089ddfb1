"""The ready panel: who was in, for every unit and every period."""

from __future__ import annotations

from datetime import date
from itertools import combinations, permutations
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

import narwhals.stable.v2 as nw

from asem._text import quoted
from asem.dates import as_day
from asem.errors import FrameError
from asem.frames.backends import Backend, made, require
from asem.frames.columns import Codes, Days, chosen
from asem.frames.engines import engine_of
from asem.frames.facts import Rule, last_day
from asem.frames.plan import planned
from asem.registry import canonical

if TYPE_CHECKING:
    from collections.abc import Iterable

    from asem.frames.backends import Holds
    from asem.typing import BasisLike, Day

__all__ = ["Step", "Unit", "panel"]

Unit: TypeAlias = Literal["partner", "dyad", "directed-dyad"]
Step: TypeAlias = Literal["year", "month", "day"]


def panel(
    first: int | Day,
    last: int | Day,
    *,
    unit: Unit = "partner",
    step: Step = "year",
    facts: Iterable[str] | None = None,
    basis: BasisLike = "accession",
    year: Rule | None = None,
    backend: Backend = "pandas",
    prefix: str = "asem_",
) -> Any:
    """
    A row for every unit and every period, with the facts about them, as a new frame.

    All 53 partners are in it over the whole time, whether they were partners yet or not; that is
    what the facts say. The rows come by unit, in the order of the ids, then by period. Codes of
    Correlates of War are not among the columns: the dataset holds none.

    Args:
        first: The first year; for months and days the first day, and its month.
        last: The last year, or day and its month; it is in the panel too.
        unit: `"partner"`: one row a partner, its id in `iso3`. `"dyad"`: one row for two partners,
            `iso3_a` before `iso3_b` in the alphabet. `"directed-dyad"`: one for each direction.
        step: The length of a period. Its column is `year`, an integer; `month`, the first day of
            the month; or `date`.
        facts: As for `annotate`, or for `annotate_dyads`; if `None`, their defaults.
        basis: As for `annotate`.
        year: Which days of a year, or of a month, count; see `annotate`. Days need no rule.
        backend: What makes the frame: `"pandas"`, `"polars"` or `"pyarrow"`.
        prefix: As for `annotate`.

    Raises:
        FrameError: The first period comes after the last, or a rule is missing or too many.
        InvalidDateError: A day is none.
        MissingExtraError: The backend is not installed.

    >>> import asem.frames as af
    >>> panel = af.panel(1996, 2021, unit="dyad", year="end", backend="polars")
    >>> panel.shape, panel["asem_both"].sum()
    ((35828, 7), 23374)
    """
    chosen("unit", unit, get_args(Unit))
    chosen("step", step, get_args(Step))
    require(backend)
    if step != "day":
        chosen("year", year, get_args(Rule))
    elif year is not None:
        raise FrameError(f"year={year!r} is about years and months: days need no rule", year)
    periods = _periods(first, last, step)
    ids = [partner.id for partner in canonical().partners]
    pairs = combinations if unit == "dyad" else permutations
    units = [(id,) for id in ids] if unit == "partner" else list(pairs(ids, 2))
    suffixes = ("",) if unit == "partner" else ("_a", "_b")
    columns: dict[str, tuple[Holds, list[Any]]] = {
        f"iso3{suffix}": ("text", [members[side] for members in units for _ in periods])
        for side, suffix in enumerate(suffixes)
    }
    name = "date" if step == "day" else step
    columns[name] = ("integer" if step == "year" else "day", periods * len(units))
    monthly = step == "month" and year in ("any", "all")
    asked: str = name
    if step == "month" and year == "end":
        asked = "last"
        ends = [last_day(day.year, day.month) for day in periods]
        columns[asked] = ("day", ends * len(units))
    frame = made(columns, backend)
    kind: Literal["year", "date", "datetime"] = "datetime" if backend == "pandas" else "date"
    days = Days(
        asked, "year" if step == "year" else kind, year if step == "year" or monthly else None
    )
    plan = planned(
        [*columns],
        {suffix: Codes(f"iso3{suffix}", "iso3", "text") for suffix in suffixes},
        days,
        ("partner", "both", "one")[: None if len(suffixes) == 2 else 1] if facts is None else facts,
        basis=basis,
        prefix=prefix,
        monthly=monthly,
    )
    found = engine_of(frame).add(plan)
    return found if asked == name else nw.from_native(found).drop(asked).to_native()


def _periods(first: int | Day, last: int | Day, step: Step) -> list[Any]:
    """The years, or the first days of the months, or the days."""
    if step == "year":
        for end in (first, last):
            if type(end) is not int or not 1 <= end <= 9999:
                raise FrameError(f"{quoted(end)} is no year: expected a whole number as 1996", end)
        periods: list[Any] = [*range(first, last + 1)]  # type: ignore[operator, arg-type]  # whole numbers
    else:
        for end in (first, last):
            if isinstance(end, int):
                raise FrameError(
                    f"{quoted(end)} is no day: for step={step!r} write it as '1996-03-01'", end
                )
        start, stop = (as_day(end) for end in (first, last) if not isinstance(end, int))
        periods = [
            date.fromordinal(number) for number in range(start.toordinal(), stop.toordinal() + 1)
        ]
        if step == "month":
            periods = list(dict.fromkeys(day.replace(day=1) for day in periods))
    if not periods:
        raise FrameError(f"{last!r} is earlier than {first!r}: give the first period first", last)
    return periods
