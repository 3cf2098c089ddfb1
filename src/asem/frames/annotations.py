"""Facts beside the columns that a frame has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar, get_args

from asem._text import quoted
from asem.errors import FrameError
from asem.frames.columns import chosen, codes_in, days_in, present
from asem.frames.engines import engine_of
from asem.frames.plan import planned

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from asem.frames.columns import Codes, DayForm, Days
    from asem.frames.engines.base import Engine
    from asem.frames.facts import CodeSystem, Rule
    from asem.typing import BasisLike

__all__ = ["Unknown", "annotate", "annotate_dyads"]

FrameT = TypeVar("FrameT")

Unknown: TypeAlias = Literal["null", "raise"]
"""What to do about values that are no country, or no day."""


def annotate(
    frame: FrameT,
    partner: str = "iso3",
    day: str = "date",
    *,
    facts: Iterable[str] = ("partner",),
    basis: BasisLike = "accession",
    year: Rule | None = None,
    tz: str | None = None,
    codes: CodeSystem | None = None,
    days: DayForm | None = None,
    unknown: Unknown = "null",
    prefix: str = "asem_",
) -> FrameT:
    """
    The frame with a column more for each fact about a country on a day.

    What comes back is of the same kind as what came in: the same rows in the same order with the
    same index and partitions, lazy where it was lazy, and nothing is executed. Where an engine
    has no order of rows, there is none. The facts:

    - `partner` (truth value): whether it was a partner on that day, as `asem.is_partner`.
    - `member` (truth value): whether it was one and is a state, as `asem.is_member`.
    - `group`, `region` (text): as `asem.group_of` and `asem.region_of`; null where in none.
    - `round` (integer): the enlargement that brought it in, 0 for the founders, on any day, also
      before and without one; null for a state that never was a partner.
    - `summit` (integer): the number of the summit in session or last held, as `asem.latest_summit`,
      for any country, also an unknown one; null before the first summit.
    - `days_since_accession` (integer): the days since the opening day of the first summit that it
      attended as a partner, whatever the basis; negative before; null for a state that never was
      a partner.

    Null in, null out: without a country or a day there is no answer. A country that is no partner
    gets `False`; what is no country at all, or no day, counts as missing.

    Args:
        frame: A frame of pandas, polars (eager or lazy), pyarrow, DuckDB, Dask, PySpark, ibis or
            sqlframe. It is not changed.
        partner: The column of countries. Text and categories hold ISO 3166-1 alpha-3 codes or
            the ids `EU` and `ASEAN-SEC`, exactly; whole numbers hold ISO 3166-1 numeric codes.
            For names there is `resolve`.
        day: The column of days: dates; datetimes; ISO text as `2004-10-08`, also with a time
            after it; whole numbers, of which must be said whether they are years (`year=`) or
            as 20041008 (`days=`).
        facts: Which facts, in the order of the columns.
        basis: What makes a partner one, for `partner` and `member`; see `asem.Basis`.
        year: Which days of a year count, for a column of years. `"start"`: was a partner on 1
            January; `"end"`: on 31 December; `"any"`: on at least one day of the year; `"all"`:
            on every day of the year. `"any"` and `"all"` have a meaning for `partner`, `member`
            and `round` only.
        tz: Whose calendar counts for zoned times; the column's own zone if `None`. DuckDB,
            PySpark, ibis and sqlframe do not keep a column's zone: there it must be said.
        codes: What text holds: `"iso3"`, `"iso2"` or `"numeric"` (three digits) of ISO 3166-1. The
            institutions have their ids in all three. `None` is `"iso3"`.
        days: `"yyyymmdd"` for whole numbers such as 20041008.
        unknown: `"null"`, or `"raise"` to refuse values that are no country or no day and are not
            null. `"raise"` looks at the values and is refused on lazy frames; see `audit`.
        prefix: How the names of the new columns begin.

    Raises:
        FrameError: A column is missing, or of a type that holds no countries or days; a column of
            the new name exists; there is no such fact, basis or rule; or a value is unknown.

    >>> import asem.frames as af, polars as pl
    >>> votes = pl.DataFrame({"iso3": ["VNM", "IND", "USA", "??"], "year": [2007] * 4})
    >>> af.annotate(votes, day="year", year="end", facts=("partner", "group")).rows()
    [('VNM', 2007, True, 'asean'), ('IND', 2007, False, None), ('USA', 2007, False, None), \
('??', 2007, None, None)]
    """
    annotated: FrameT = _annotated(
        frame,
        {"": partner},
        day,
        facts,
        basis=basis,
        year=year,
        tz=tz,
        codes=codes,
        days=days,
        unknown=unknown,
        prefix=prefix,
    )
    return annotated


def annotate_dyads(
    frame: FrameT,
    left: str = "iso3_a",
    right: str = "iso3_b",
    day: str = "date",
    *,
    facts: Iterable[str] = ("partner", "both", "one"),
    basis: BasisLike = "accession",
    year: Rule | None = None,
    tz: str | None = None,
    codes: CodeSystem | None = None,
    days: DayForm | None = None,
    unknown: Unknown = "null",
    prefix: str = "asem_",
) -> FrameT:
    """
    The frame with a column more for each fact about two countries on a day.

    All that `annotate` says of frames, columns and nulls holds here. Each of its facts gives two
    columns, with `_a` for the left and `_b` for the right country, but for `summit`, which
    depends on neither. The facts about both are truth values, and null where either side is:

    - `both`: whether `partner` holds on both sides.
    - `one`: whether it holds on just one.
    - `same_group`: whether both were in a group on that day, and in the same one.
    - `same_region`: whether both sat on a side of ASEM on that day, and on the same one.

    With `year="any"`, `both` says that each was a partner on some day, not that it was the same.

    Args:
        frame: As for `annotate`.
        left: The column of one country.
        right: The column of the other.
        day: As for `annotate`.
        facts: Which facts, in the order of the columns.
        basis: As for `annotate`.
        year: As for `annotate`; `same_group` and `same_region` know only `"start"` and `"end"`.
        tz: As for `annotate`.
        codes: As for `annotate`; both columns hold the same kind.
        days: As for `annotate`.
        unknown: As for `annotate`.
        prefix: As for `annotate`.

    Raises:
        FrameError: As for `annotate`.

    >>> import asem.frames as af, polars as pl
    >>> rows = {"iso3_a": ["VNM", "VNM"], "iso3_b": ["THA", "IND"], "year": [2005, 2005]}
    >>> flows = pl.DataFrame(rows)
    >>> af.annotate_dyads(flows, day="year", year="all", facts=("both", "one")).rows()
    [('VNM', 'THA', 2005, True, False), ('VNM', 'IND', 2005, False, True)]
    """
    annotated: FrameT = _annotated(
        frame,
        {"_a": left, "_b": right},
        day,
        facts,
        basis=basis,
        year=year,
        tz=tz,
        codes=codes,
        days=days,
        unknown=unknown,
        prefix=prefix,
    )
    return annotated


def _annotated(
    frame: Any,
    partners: Mapping[str, str],
    day: str,
    facts: Iterable[str],
    *,
    basis: BasisLike,
    year: Rule | None,
    tz: str | None,
    codes: CodeSystem | None,
    days: DayForm | None,
    unknown: Unknown,
    prefix: str,
) -> Any:
    chosen("unknown", unknown, get_args(Unknown))
    engine = engine_of(frame)
    columns = engine.columns
    sides: dict[str, Codes] = {}
    for suffix, partner in partners.items():
        name = present(columns, partner)
        sides[suffix] = codes_in(name, engine.dtype(name), codes)
    name = present(columns, day)
    found = days_in(
        name, engine.dtype(name), year=year, days=days, tz=tz, keeps_zones=engine.keeps_zones
    )
    plan = planned(columns, sides, found, facts, basis=basis, prefix=prefix)
    if unknown == "raise":
        _refuse_unknown(engine, sides.values(), found)
    return engine.add(plan)


def _refuse_unknown(engine: Engine, sides: Iterable[Codes], days: Days) -> None:
    if engine.lazy:
        raise FrameError(
            "unknown='raise' would have to execute a lazy frame: ask audit() for the values that "
            "are no country, or collect the frame first",
            "raise",
        )
    for codes in sides:
        known = codes.ids
        wrong = [value for value, _ in engine.counts(codes.name) if value not in known]
        _refuse(wrong, codes.name, f"no country by the codes {codes.system!r}")
    wrong = [value for value, _ in engine.counts(days.name) if days.read(value) is None]
    _refuse(wrong, days.name, "no year from 1 to 9999" if days.kind == "year" else "no day")


def _refuse(values: Iterable[object], name: str, what: str) -> None:
    wrong = sorted((v for v in values if v is not None and v == v), key=str)  # noqa: PLR0124  # no NaN
    if wrong:
        more = f" and {len(wrong) - 10} more" if len(wrong) > 10 else ""
        listed = ", ".join(map(quoted, wrong[:10]))
        raise FrameError(f"column {name!r} has values that are {what}: {listed}{more}", wrong[0])
