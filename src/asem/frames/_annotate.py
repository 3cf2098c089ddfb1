"""Facts beside the columns that a frame has."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import Any, Literal, TypeAlias, TypeVar, get_args

from asem._choices import require_choice
from asem.errors import FrameError
from asem.frames._columns import DayForm, codes_in, days_in, refuse_taken, require_text
from asem.frames._engines import engine_of
from asem.frames._facts import DYAD_FACTS, FACTS, Fact, Line, Rule, Source, Study
from asem.frames._guard import OnUnknown, complain
from asem.frames._places import CodesWord
from asem.frames._plan import plan_columns
from asem.model.basis import Basis
from asem.model.meetings import MeetingKind
from asem.registry import Registry
from asem.registry._registry import require_registry
from asem.typing import BasisLike, KindWord, SeriesRef

__all__ = ["AfterData", "annotate", "annotate_dyads", "named_facts", "study_of"]

FrameT = TypeVar("FrameT")

AfterData: TypeAlias = Literal["answer", "null"]
"""What to say of days after those up to which the data was checked."""


def annotate(
    frame: FrameT,
    /,
    partner: Hashable = "iso3",
    day: Hashable = "date",
    *,
    facts: Iterable[str] = ("partner",),
    basis: BasisLike = "accession",
    rule: Rule | None = None,
    codes: CodesWord | None = None,
    days: DayForm | None = None,
    tz: str | None = None,
    kind: MeetingKind | KindWord | None = None,
    series: SeriesRef | None = None,
    on_unknown: OnUnknown = "warn",
    after_data: AfterData = "answer",
    prefix: str = "asem_",
    registry: Registry | None = None,
) -> FrameT:
    """
    Return the frame with one column added for each fact about a country on a day.

    The result has the type of the input: the same rows, order, index and partitions; lazy input
    stays lazy, and nothing is executed. On an engine without an order of rows there is none.
    Instead of a day, a row may have a year, a quarter or a month. The facts:

    - `partner` (truth value): whether it was a partner on that day, as `asem.is_partner`; `member`:
      whether it was one and is a state, as `asem.is_member`; `ever`: whether it ever was one, in
      the data.
    - `basis_sensitive` (truth value): whether the three bases disagree about `partner`.
    - `hosted`, `chaired` (truth value): whether it hosted a meeting, or spoke for its chair, that
      met on that day or has a day in that period, whatever the rule; `meetings_hosted` (integer):
      how many it hosted. `kind` and `series` say which meetings.
    - `coordinator` (truth value): whether sources show it as a coordinator on that day.
    - `group`, `region` (text): as `asem.group_of` and `asem.region_of`; null where in none.
    - `round` (integer): the enlargement that brought it in, 0 for the founders, on any day, also
      before and without one; null for a state that never was a partner.
    - `cohort` (integer): the year of its first day as a partner, or of the first period in which
      it counts as one by the rule; null for never. `years_since` (integer): the year of the row
      minus that; negative before.
    - `days_since_accession` (integer): the days since the opening day of the first summit that it
      attended as a partner, whatever the basis; negative before; null for never.
    - `summit` (integer): the number of the summit in session or last held, for any country, also
      an unknown one; null before the first one. `days_since_last`, `days_to_next` (integer): the
      days since the last summit opened, or another meeting of `kind` or `series`, and until the
      next one opens; null where none is known.

    Null in, null out: without a country or a day there is no answer. A country that is not a
    partner gets `False`; what is not a country at all, or not a day, counts as missing, and is
    said.

    Args:
        frame: A frame of pandas, polars (eager or lazy), pyarrow, DuckDB, Dask, PySpark, ibis (on
            DuckDB or SQLite), sqlframe (on DuckDB) or narwhals. It is not changed.
        partner: The column of countries; in pandas also a level of the index. Text and categories
            hold ISO 3166-1 alpha-3 codes or the ids `EU` and `ASEAN-SEC`, in capitals or in small
            letters, if `codes` does not say otherwise. Whole numbers are of no scheme by
            themselves.
        day: The column of days or periods. Days are dates, datetimes, ISO text such as
            `2004-10-08`, also with a time after it, or whole numbers as 20041008 (`days=`).
            Periods need a rule: years as numbers or text of four digits, or dates of 1 January;
            quarters and months as text (`2004Q4`, `2004-10`) or periods of pandas.
        facts: Which facts, in the order of the columns.
        basis: What makes a partner one, for `partner` and what follows from it; see `asem.Basis`.
        rule: Which days of a period count. `"start"`: was a partner on its first day; `"end"`: on
            its last day; `"any"`: on at least one day; `"all"`: on every day. `"any"` and `"all"`
            have no meaning for what can be another one on each day (`group`, `region`, `summit`,
            counts of days). Days need no rule.
        codes: The code scheme of the countries, or `"name"` for names in any language, which a
            lazy frame is to `resolve` first. A code that meant several countries over time counts
            by the year of the row.
        days: `"yyyymmdd"` for whole numbers such as 20041008, `"yyyymm"` for months such as
            200410, all of them of so many digits; `"year"`, `"quarter"` or `"month"` for the
            period in which a date lies.
        tz: Whose calendar counts for zoned times; the column's own zone if `None`. DuckDB,
            PySpark, ibis and sqlframe do not keep a column's zone: there it must be said.
        kind: Which meetings count, as for `asem.meetings_between`.
        series: Which series of them counts, by id or record.
        on_unknown: What to do about values that are not understood, and not null: `"warn"` (if
            nothing of a column is understood, it is refused), `"raise"` (anything is), or
            `"null"` (nothing is said). On a lazy frame nothing can be said: `audit` and `report`
            look for you, and `"raise"` is refused.
        after_data: Whether days after `asem.DATA_AS_OF` have the last known answer (`"answer"`) or
            none (`"null"`). Of a period the day that counts by `rule` decides: its first or its
            last one, and for `"any"` and `"all"`, and for facts about meetings that it hosted or
            chaired, the last one.
        prefix: How the names of the new columns begin; `""` for the bare names of the facts.
        registry: Whose records answer; those of the dataset if `None`.

    Warns:
        UnknownValuesWarning: Some values of a column in memory are not understood.

    Raises:
        FrameError: A column is missing, or of a type that holds no countries or days; a column of
            the new name exists; or values are not understood.
        InvalidChoiceError: There is no such fact, basis, rule or other word.
        UnknownRecordError: There is no such kind or series of meetings.

    >>> import asem.frames as af, polars as pl
    >>> votes = pl.DataFrame({"iso3": ["VNM", "IND", "usa", None], "year": [2007] * 4})
    >>> af.annotate(votes, day="year", rule="end", facts=("partner", "group")).rows()
    [('VNM', 2007, True, 'asean'), ('IND', 2007, False, None), ('usa', 2007, False, None), \
(None, 2007, None, None)]
    """
    annotated: FrameT = _annotated(
        frame,
        {"": partner},
        day,
        facts,
        basis=basis,
        rule=rule,
        codes=codes,
        days=days,
        tz=tz,
        kind=kind,
        series=series,
        on_unknown=on_unknown,
        after_data=after_data,
        prefix=prefix,
        registry=registry,
    )
    return annotated


def annotate_dyads(
    frame: FrameT,
    /,
    left: Hashable = "iso3_a",
    right: Hashable = "iso3_b",
    day: Hashable = "date",
    *,
    facts: Iterable[str] = ("partner", "both", "one"),
    basis: BasisLike = "accession",
    rule: Rule | None = None,
    codes: CodesWord | None = None,
    days: DayForm | None = None,
    tz: str | None = None,
    kind: MeetingKind | KindWord | None = None,
    series: SeriesRef | None = None,
    on_unknown: OnUnknown = "warn",
    after_data: AfterData = "answer",
    prefix: str = "asem_",
    registry: Registry | None = None,
) -> FrameT:
    """
    Return the frame with one column added for each fact about two countries on a day.

    All that `annotate` says of frames, columns and nulls holds here. Each of its facts gives two
    columns, with `_a` for the left and `_b` for the right country, but for those that depend on
    neither, as `summit`. The facts about both are null where either side is:

    - `both` (truth value): whether `partner` holds on both sides; `one`: on just one.
    - `same_group`, `same_region` (truth value): whether both were in a group, or sat on a side of
      ASEM, on that day, and in the same one.
    - `same_round` (truth value): whether one enlargement brought both in, on any day.
    - `cohosted` (truth value): whether both hosted one meeting that met on that day, or has a day
      in that period; `kind` and `series` say which meetings.
    - `years_both` (integer): in how many years so far both were partners, by basis and rule.
    - `both_since` (date): the first day on which both were, by basis; null for never.
    - `meetings_shared` (integer): how many summits had opened while both were partners, without
      those from which either was absent.

    With `rule="any"`, `both` says that each was a partner on some day, not that it was the same.

    Args:
        frame: As for `annotate`.
        left: The column of one country.
        right: The column of the other.
        day: As for `annotate`.
        facts: Which facts, in the order of the columns.
        basis: As for `annotate`.
        rule: As for `annotate`.
        codes: As for `annotate`; both columns hold the same kind.
        days: As for `annotate`.
        tz: As for `annotate`.
        kind: As for `annotate`.
        series: As for `annotate`.
        on_unknown: As for `annotate`.
        after_data: As for `annotate`.
        prefix: As for `annotate`.
        registry: As for `annotate`.

    Warns:
        UnknownValuesWarning: As for `annotate`.

    Raises:
        FrameError: As for `annotate`.
        InvalidChoiceError: As for `annotate`.
        UnknownRecordError: As for `annotate`.

    >>> import asem.frames as af, polars as pl
    >>> rows = {"iso3_a": ["VNM", "VNM"], "iso3_b": ["THA", "IND"], "year": [2005, 2005]}
    >>> flows = pl.DataFrame(rows)
    >>> af.annotate_dyads(flows, day="year", rule="all", facts=("both", "one")).rows()
    [('VNM', 'THA', 2005, True, False), ('VNM', 'IND', 2005, False, True)]
    """
    annotated: FrameT = _annotated(
        frame,
        {"_a": left, "_b": right},
        day,
        facts,
        basis=basis,
        rule=rule,
        codes=codes,
        days=days,
        tz=tz,
        kind=kind,
        series=series,
        on_unknown=on_unknown,
        after_data=after_data,
        prefix=prefix,
        registry=registry,
    )
    return annotated


def _annotated(
    frame: Any,
    partners: Mapping[str, Hashable],
    day: Hashable,
    facts: Iterable[str],
    *,
    basis: BasisLike,
    rule: Rule | None,
    codes: CodesWord | None,
    days: DayForm | None,
    tz: str | None,
    kind: MeetingKind | KindWord | None,
    series: SeriesRef | None,
    on_unknown: OnUnknown,
    after_data: AfterData,
    prefix: str,
    registry: Registry | None,
) -> Any:
    require_choice("on_unknown", on_unknown, get_args(OnUnknown))
    named = named_facts(facts, dyads=len(partners) == 2)
    prefix = require_text("prefix", prefix)
    engine = engine_of(frame)
    if engine.lazy and on_unknown == "raise":
        raise FrameError(
            "on_unknown='raise' would have to execute a lazy frame: ask audit() for the values "
            "that are not understood, or collect the frame first",
            on_unknown,
        )
    source = Source(require_registry(registry))
    sides = {suffix: codes_in(engine, name, codes, source) for suffix, name in partners.items()}
    found = days_in(engine, day, rule, days, tz)
    study = study_of(source, found.line, basis, kind=kind, series=series, after_data=after_data)
    plan = plan_columns(sides, found, named, study, prefix)
    refuse_taken(engine, plan.columns)
    annotated, strays = engine.add(plan)
    complain(strays, engine, plan, on_unknown, source.registry)
    return engine.wrap(annotated)


def named_facts(facts: Iterable[str], *, dyads: bool) -> dict[str, Fact]:
    """
    Return facts by name, each once.

    Raises:
        InvalidChoiceError: There is no such fact, or none is asked for.
    """
    known = FACTS | DYAD_FACTS if dyads else FACTS
    names = [facts] if isinstance(facts, str) else facts
    try:
        wanted = list(names)
    except TypeError:
        wanted = []
    if not wanted:
        require_choice("facts", facts, known)
    return {
        name: known[name] for name in (require_choice("a fact", name, known) for name in wanted)
    }


def study_of(
    source: Source,
    line: Line,
    basis: BasisLike,
    *,
    kind: MeetingKind | KindWord | None = None,
    series: SeriesRef | None = None,
    after_data: AfterData = "answer",
) -> Study:
    """
    Return what the values of facts depend on.

    Raises:
        InvalidChoiceError: There is no such basis, or no such word for days after the data.
        UnknownRecordError: There is no such kind or series of meetings.
    """
    known = require_choice("basis", basis, Basis)
    late = require_choice("after_data", after_data, get_args(AfterData)) == "answer"
    study = Study(source, known, line, kind, getattr(series, "id", series), late)
    if kind is not None or series is not None:
        study.meetings(kind, series)  # that there are such
    return study
