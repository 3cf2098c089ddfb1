"""What is said of values that were not understood."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from asem._text import listed, quoted
from asem.errors import FrameError, UnknownValuesWarning
from asem.frames._columns import Days, unused_name
from asem.frames._facts import Line
from asem.frames._places import place_in, suggest_schemes
from asem.registry._codes import is_missing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from asem.frames._columns import Codes
    from asem.frames._engines._base import Engine, Stray
    from asem.frames._plan import Plan
    from asem.registry import Registry

__all__ = ["OnUnknown", "complain"]

OnUnknown: TypeAlias = Literal["warn", "raise", "null"]
"""What to do about values that are not understood."""


def complain(
    strays: Iterable[Stray], engine: Engine, plan: Plan, on_unknown: OnUnknown, registry: Registry
) -> None:
    """
    Say what was not understood.

    Args:
        strays: The values, by column.
        engine: The frame.
        plan: What was asked for.
        on_unknown: Whether to warn of some values, or to refuse any; none is refused if all are
            unknown, unless `"null"` is said.
        registry: Whose partners are known.

    Raises:
        FrameError: No value of a column was understood, or one was not and `"raise"` is said.
    """
    of_label = {side.codes.label: side.codes for side in plan.sides}
    for stray in strays if on_unknown != "null" else ():
        codes = of_label.get(stray.label)
        if codes is not None:
            what, hint = _about_codes(codes, stray, engine, registry, moved=bool(plan.known))
        else:
            what, hint = _about_days(plan.days, stray.values)
        whole = stray.rows == stray.filled
        count = "no value" if whole else f"{stray.rows:,} of {stray.filled:,} values"
        verb = "is" if whole else "are not"
        shown = ", ".join(map(quoted, stray.values)) + (" ..." if len(stray.values) == 10 else "")
        message = f"{count} of column {stray.label!r} {verb} {what}: {shown}{hint}"
        if whole or on_unknown == "raise":
            raise FrameError(message, stray.values[0])
        warnings.warn(f"{message}; their rows have no answer", UnknownValuesWarning, stacklevel=4)


def _about_codes(
    codes: Codes, stray: Stray, engine: Engine, registry: Registry, *, moved: bool
) -> tuple[str, str]:
    scheme = codes.scheme
    if scheme == "name":
        return "a name of a country", "; audit() says what was meant"
    values = [value for value, _ in engine.counts(codes.label) if not is_missing(value)]
    better = suggest_schemes(registry, values, instead_of=scheme)
    when = " in that year" if moved else ""
    hint = f"; for the whole column try {better}" if better else ""
    strange = [value for value in stray.values if value not in codes.keys.meanings]
    read = [value for value in strange if place_in(registry, scheme, value) is not None]
    if read and not better:  # blanks around it, mixed case, more zeros
        new = unused_name("iso3", engine)
        into = "" if new == "iso3" else f", into={new!r}"
        call = f"resolve(frame, {codes.label!r}, codes={scheme!r}{into})"
        hint = f"; {call} reads {listed(map(quoted, read[:3]))}"
    return f'a code of the scheme "{scheme}"{when}', hint


def _about_days(days: Days, values: Sequence[Any]) -> tuple[str, str]:
    if days.line.rule is None:
        periods = Days(days.label, days.kind, Line("end", ("year", "quarter", "month")))
        if any(periods.read(value) is not None for value in values):
            return "a day", "; for periods say which of their days count, as rule='end'"
        return "a day", "; write days as '2004-10-08', or cast the column to dates"
    if days.kind in ("date", "datetime", "zoned") and days.form is None:
        return (
            "the first day of a year",
            "; leave rule= out for days, or say days='year', 'quarter' or 'month' for the period "
            "in which they lie",
        )
    if any(Days(days.label, days.kind, Line()).read(value) is not None for value in values):
        return "a period", "; days need no rule="
    if days.form == "yyyymm" and not all(isinstance(value, str) for value in values):
        return "a period", "; with days='yyyymm' numbers are months of six digits, as 200410"
    return "a period", "; write years as 2004, quarters as '2004Q4', months as '2004-10'"
