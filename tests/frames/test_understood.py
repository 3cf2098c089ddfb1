"""Whatever a user brings is understood, or refused with what to do; never a silent null."""

from __future__ import annotations

import warnings
from contextlib import closing
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any

import narwhals as nw
import numpy as np
import pyarrow as pa
import pytest

import asem
import asem.frames as af
from asem import FrameError
from asem.errors import UnknownValuesWarning
from asem.frames._facts import FACTS
from asem.registry._codes import is_missing, whole

from .. import invented
from . import oracle
from .test_equality import annotate, each_kind, only

if TYPE_CHECKING:
    from .kinds import Kind

ONE_DAY = timedelta(days=1)


def eager() -> Any:
    return each_kind(lambda kind: not kind.lazy)


def frame_of(kind: Kind, **columns: Any) -> Any:
    rows = len(next(iter(columns.values())))
    return kind.make(pa.table({"row": list(range(rows)), **columns}))


def partners(kind: Kind, frame: Any) -> list[bool | None]:
    return [row[0] for row in sorted(kind.rows(frame, ["asem_partner", "row"]), key=lambda r: r[1])]


# Values that are not understood


@eager()
def test_some_unknown(kind: Kind) -> None:
    """Some values that are not understood are warned of, by column and value."""
    frame = frame_of(
        kind, iso3=["VNM", "xyz", None, "VNM"], date=["2004-10-08", *["2005-01-01"] * 3]
    )
    with pytest.warns(
        UnknownValuesWarning, match=r"1 of 3 values of column 'iso3' are not .*'xyz'"
    ):
        found = af.annotate(frame)
    assert partners(kind, found) == [True, None, None, True]
    with pytest.raises(FrameError, match="'xyz'"):
        af.annotate(frame, on_unknown="raise")
    assert partners(kind, af.annotate(frame, on_unknown="null")) == [True, None, None, True]


@eager()
def test_days_unknown(kind: Kind) -> None:
    """The same for days."""
    frame = frame_of(kind, iso3=["VNM"] * 3, date=["2004-10-08", "08/10/2004", None])
    with pytest.warns(
        UnknownValuesWarning, match="1 of 2 values of column 'date' are not a day: '08"
    ):
        assert partners(kind, af.annotate(frame)) == [True, None, None]
    frame = frame_of(kind, iso3=["VNM"] * 2, year=["2004", "0000"])
    with pytest.warns(UnknownValuesWarning, match="are not a period: '0000'"):
        af.annotate(frame, day="year", rule="end")
    numbers = frame_of(kind, iso3=["VNM"] * 2, year=[2004, 20040])
    with pytest.warns(UnknownValuesWarning, match="are not a period: 20040"):
        af.annotate(numbers, day="year", rule="end")
    short = frame_of(kind, iso3=["VNM"] * 3, year=[96, 4, 2004])
    with pytest.warns(UnknownValuesWarning, match="are not a period: 96, 4; write years as 2004"):
        assert partners(kind, af.annotate(short, day="year", rule="end")) == [None, None, True]
    numbers = frame_of(kind, iso3=["VNM"] * 2, day=[20041008, 20041308])
    with pytest.warns(UnknownValuesWarning, match="are not a day: 20041308"):
        af.annotate(numbers, day="day", days="yyyymmdd")


@eager()
@pytest.mark.parametrize(
    ("codes", "hint"),
    [
        (["VN", "FR", "US"], 'codes="iso2"'),
        (["Viet Nam", "France", "United States"], 'codes="name"'),
        (["AUL", "GMY", "UKG"], 'codes="cow-abc"'),
    ],
)
def test_nothing_understood(kind: Kind, codes: list[str], hint: str) -> None:
    """A column of which nothing is understood is refused, with what would understand it."""
    frame = frame_of(kind, iso3=codes, date=["2004-10-08"] * 3)
    with pytest.raises(FrameError, match="no value of column 'iso3' is") as refused:
        af.annotate(frame)
    assert hint in str(refused.value)


@eager()
@pytest.mark.parametrize(
    ("scheme", "codes"),
    [
        ("iso3", ["VNM ", " FRA", "USA "]),
        ("iso3", ["Vnm", "Fra", "Usa"]),
        ("iso2", ["vN", "fR ", "uS"]),
        ("cow", ["0816", " 220", "002.00"]),
        ("cow", ["816.00", "0220", "00002"]),
        ("numeric", ["704 ", "0250", "840.00"]),
        ("ioc", ["Vie", "FRA ", "\tUSA"]),
    ],
)
def test_written_otherwise(kind: Kind, scheme: Any, codes: list[str]) -> None:
    """Blanks, case and zeros that a column is not read with: the message says what reads them."""
    frame = frame_of(kind, c=codes, date=["2004-10-09"] * 3)
    with pytest.raises(FrameError, match="no value of column 'c' is") as refused:
        af.annotate(frame, "c", codes=scheme)
    said = str(refused.value)
    assert f"; resolve(frame, 'c', codes={scheme!r}) reads {codes[0]!r}, " in said
    assert "try codes=" not in said
    resolved = eval(said.partition("; ")[2].partition(" reads")[0], {**vars(af), "frame": frame})
    assert partners(kind, af.annotate(resolved)) == [True, True, False]
    taken = frame_of(kind, iso3=codes, date=["2004-10-09"] * 3)
    with pytest.raises(FrameError, match=r"codes='.*', into='iso3_'\) reads"):
        af.annotate(taken, codes=scheme)


@pytest.mark.parametrize(
    ("scheme", "codes"),
    [
        ("iso3", ["AUS", "aus"]),
        ("ioc", ["AUS", "aus"]),
        ("numeric", ["036", "36", "36.0"]),
        ("numeric", [36, 36.0]),
        ("imf", ["193", "193.0"]),
        ("cow", ["900", "900.0"]),
    ],
)
def test_small_letters_and_zeros(scheme: Any, codes: list[Any]) -> None:
    """Small letters, zeros in front of a number and one behind its point change no code."""
    pd = pytest.importorskip("pandas")
    for code in codes:
        frame = pd.DataFrame({"c": [code], "year": [2012]})
        found = af.annotate(
            frame, "c", "year", facts=("partner", "round"), codes=scheme, rule="end"
        )
        assert [(True, 3)] == list(zip(found.asem_partner, found.asem_round, strict=True)), code


@pytest.mark.parametrize("codes", ["iso3", "cow", "name"])
def test_more_digits_than_python_writes(codes: Any) -> None:
    """A number among objects can be of any length: it is shown short, and is no code."""
    pd = pytest.importorskip("pandas")
    frame = pd.DataFrame({"c": pd.Series([10**5000, "x", "x"], dtype=object), "year": 2005})
    with pytest.raises(FrameError, match="<int of too many digits>, 'x'"):
        af.annotate(frame, "c", "year", codes=codes, rule="end")
    found = [(finding.rows, finding.code) for finding in af.audit(frame, "c", codes=codes)]
    assert found == [(2, None), (1, None)]
    with pytest.raises(FrameError, match="<int of too many digits>"):
        af.resolve(frame, "c", "iso2", codes=codes)


@eager()
def test_written_otherwise_in_part(kind: Kind) -> None:
    """Of some strays that is said which can be read; what is blank counts for no scheme."""
    frame = frame_of(kind, c=["VNM", "FRA ", "xyz", " "], date=["2004-10-09"] * 4)
    with pytest.warns(UnknownValuesWarning, match=r"codes='iso3'\) reads 'FRA '; their rows"):
        af.annotate(frame, "c")
    frame = frame_of(kind, c=["VNM", "", " "], date=["2004-10-09"] * 3)
    with pytest.warns(UnknownValuesWarning, match="'', ' '; their rows have no answer"):
        af.annotate(frame, "c")


@eager()
@pytest.mark.parametrize(
    ("days", "options", "hint"),
    [
        (["2004", "2005"], {}, "rule='end'"),
        (["2004-10", "2004-11"], {}, "rule='end'"),
        (["08/10/2004", "09/10/2004"], {}, "write days as '2004-10-08'"),
        (["2004-10-08", "2004-10-09"], {"rule": "end"}, "days need no rule="),
        (["04Q3", "04Q4"], {"rule": "end"}, "quarters as '2004Q4'"),
        ([200410, 41218], {"days": "yyyymmdd"}, "is a day"),
        ([96, 4], {"rule": "end"}, "write years as 2004"),
        ([9.0, 96.0], {"rule": "end"}, "write years as 2004"),
    ],
)
def test_no_day_understood(kind: Kind, days: list[Any], options: Any, hint: str) -> None:
    """The same for days and periods."""
    frame = frame_of(kind, iso3=["VNM"] * 2, date=days)
    with pytest.raises(FrameError, match="no value of column 'date' is a") as refused:
        af.annotate(frame, **options)
    assert hint in str(refused.value)
    assert partners(kind, annotate(frame, **options)) == [None, None]


@eager()
def test_numbers_have_no_scheme(kind: Kind) -> None:
    """Whole numbers are of no scheme; the error says which one explains the column best."""
    frame = frame_of(kind, iso3=[2, 255, 816, None], date=["2005-06-01"] * 4)
    with pytest.raises(FrameError, match=r'codes of no scheme by themselves.*codes="cow"'):
        af.annotate(frame)
    assert partners(kind, af.annotate(frame, codes="cow")) == [False, True, True, None]


@eager()
def test_null_for_good_reasons(kind: Kind) -> None:
    """What is known to be nothing is not complained of: no group, no round, no meeting yet."""
    frame = frame_of(kind, iso3=["USA", "BRA"], date=["1990-01-01"] * 2)
    facts = ("group", "region", "round", "summit", "days_since_last", "cohort")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = af.annotate(frame, facts=facts, on_unknown="raise")
    assert set(kind.rows(found, [f"asem_{fact}" for fact in facts])) == {(None,) * len(facts)}


@eager()
def test_nothing_there(kind: Kind) -> None:
    """An empty column and one of nulls never complain, whatever their type."""
    for type in (pa.string(), pa.int64(), pa.float64(), pa.date32(), pa.bool_(), pa.null()):
        for values in ([], [None, None]):
            if "category" in kind.name and not values:
                continue
            table = {"iso3": pa.array(values, type), "date": pa.array(values, type)}
            frame = frame_of(kind, **table)
            for options in ({}, {"rule": "end"}, {"days": "yyyymmdd"}, {"codes": "name"}):
                found = af.annotate(frame, on_unknown="raise", **options)  # type: ignore[arg-type]
                assert partners(kind, found) == [None] * len(values)
            for codes in ("name", "iso3", "cow"):
                made: Any = codes
                audited = af.audit(frame, "iso3", codes=made)
                assert [tuple(each)[:3] for each in audited] == [(None, 2, None)][: len(values)]
                coded = af.resolve(frame, "iso3", into="asem_partner", codes=made)
                assert partners(kind, coded) == [None] * len(values)


@eager()
def test_codes_out_of_their_time(kind: Kind) -> None:
    """A code that means nothing in that year is said, too."""
    frame = frame_of(kind, code=[255, 255], year=[1930, 2005])
    with pytest.warns(UnknownValuesWarning, match='scheme "gw" in that year: 255'):
        af.annotate(frame, "code", "year", codes="gw", rule="end")


@eager()
def test_better_schemes(kind: Kind) -> None:
    """A warning names other schemes only if they explain more of the column, and your line."""
    frame = frame_of(kind, code=["AUL", "SLO", "FRN", "VNM"], year=[2013] * 4)
    with pytest.warns(
        UnknownValuesWarning, match='for the whole column try codes="cow-abc"'
    ) as found:
        af.annotate(frame, "code", "year", rule="end")
    assert found[0].filename == __file__
    frame = frame_of(kind, code=[816, 800, 2, 9998], year=[2013] * 4)
    with pytest.warns(UnknownValuesWarning, match="9998; their rows have no answer$"):
        af.annotate(frame, "code", "year", codes="cow", rule="end")


@each_kind(lambda kind: kind.lazy)
def test_lazy_frames_stay_lazy(kind: Kind) -> None:
    """A lazy frame is not executed to find out; who wants that is told what does it."""
    frame = frame_of(kind, iso3=["??"], date=["2004-10-08"])
    with warnings.catch_warnings():
        warnings.simplefilter("error", UnknownValuesWarning)
        assert partners(kind, af.annotate(frame)) == [None]
    with pytest.raises(FrameError, match=r"ask audit\(\)"):
        af.annotate(frame, on_unknown="raise")
    with pytest.raises(FrameError, match="resolve the names first"):
        af.annotate(frame, codes="name")


# What users hold


@eager()
def test_names(kind: Kind) -> None:
    """Names are taken at once."""
    frame = frame_of(kind, who=["Viet Nam", "KOREA, REP.", "Brazil", "VN"], year=[2005] * 4)
    found = af.annotate(frame, "who", "year", codes="name", rule="end")
    assert partners(kind, found) == [True, True, False, True]


@eager()
def test_after_data(kind: Kind) -> None:
    """Days after the data have the last known answer, or none."""
    days = [asem.DATA_AS_OF, asem.DATA_AS_OF + ONE_DAY, date(9999, 12, 31), date(1990, 1, 1)]
    frame = frame_of(kind, iso3=["VNM"] * 4, date=days)
    assert partners(kind, af.annotate(frame)) == [True, True, True, False]
    assert partners(kind, af.annotate(frame, after_data="null")) == [True, None, None, False]


@only("pandas", "pandas-nullable", "polars", "pyarrow", "duckdb", "dask", "sqlframe")
def test_dates_with_gaps(kind: Kind) -> None:
    """Where a date is missing there is no answer, of a day and of the year in which it lies."""
    days = [date(2004, 1, 1), None, date(2012, 12, 31), date(1889, 6, 6), None, date(2030, 1, 1)]
    frame = frame_of(kind, iso3=["VNM", "VNM", "IND", "NOR", "AUS", "POL"], day=days)
    for options in ({}, {"days": "year", "rule": "end"}):
        found = annotate(frame, day="day", facts=("partner", "years_since"), **options)
        rows = kind.rows(found, ["row", "asem_partner", "asem_years_since"])
        plain = [tuple(None if is_missing(value) else value for value in row) for row in rows]
        assert sorted(plain) == [
            (0, True, 8), (1, None, None), (2, True, 4), (3, False, 1889 - 2012),
            (4, None, None), (5, True, 26),
        ]  # fmt: skip


@only("pandas", "polars", "pyarrow")
@pytest.mark.parametrize("codes", ["iso3", "name"])
def test_partners_of_other_registries(kind: Kind, codes: Any) -> None:
    """The partners of another registry are found by their ids; ours are countries like others."""
    frame = frame_of(kind, iso3=["AAA", "VNM", "FRA", "BBB"], date=["2020-01-01"] * 4)
    registry = invented.registry()
    found = af.annotate(frame, codes=codes, registry=registry)
    assert partners(kind, found) == [True, False, False, False]  # the last one has left
    codes_found = {
        each.value: each.code for each in af.audit(frame, "iso3", codes=codes, registry=registry)
    }
    assert codes_found == {name: name for name in ("AAA", "VNM", "FRA", "BBB")}


@only("pandas", "polars", "pyarrow", "duckdb", "ibis-sqlite", "sqlframe")
def test_periods_that_are_none(kind: Kind) -> None:
    """A year has twelve months and four quarters, on every engine."""
    periods = ["2004-01", "2004-00", "2004-12", "2003-13", "2004Q1", "2004Q0", "2004Q4", "2003Q5"]
    frame = frame_of(kind, iso3=["VNM"] * 8, period=periods)
    found = annotate(frame, day="period", rule="end")
    assert partners(kind, found) == [True, None] * 4


@only("pandas", "pyarrow", "polars-lazy", "duckdb")
@pytest.mark.parametrize("rule", ["start", "end", "any", "all"])
def test_periods_after_data(kind: Kind, rule: Any) -> None:
    """Of a period the day that counts decides, and the report counts what has no answer."""
    checked = asem.DATA_AS_OF
    quarter = f"{checked.year}Q{(checked.month + 2) // 3}"
    past, future = f"{checked.year - 1}", f"{checked.year + 1}"
    periods = [past, f"{past}Q4", f"{past}-12", f"{checked.year}", quarter, f"{checked:%Y-%m}"]
    later = [future, f"{future}Q1", f"{future}-01"]
    frame = frame_of(kind, iso3=["VNM"] * 9, period=[*periods, *later])
    options: Any = {"day": "period", "rule": rule}
    reached = True if rule == "start" else None  # the last check was in each of these, at no edge
    found = af.annotate(frame, after_data="null", **options)
    assert partners(kind, found) == [*[True] * 3, *[reached] * 3, *[None] * 3]
    assert partners(kind, af.annotate(frame, **options)) == [True] * 9
    assert af.report(frame, **options).late == 6 - 3 * bool(reached)
    facts = ("hosted", "chaired", "meetings_hosted", "ever")
    held = af.annotate(frame, facts=facts, after_data="null", **options)
    rows = sorted(kind.rows(held, ["row", *(f"asem_{fact}" for fact in facts)]))
    unknown = [[is_missing(value) for value in row[1:]] for row in rows]
    assert unknown == [[False] * 4] * 3 + [[True, True, True, False]] * 6


@each_kind()
def test_numbers_as_text(kind: Kind) -> None:
    """Numbers as text need no zeros; what is cut by a blank is unknown."""
    codes = ["036", "36", "36.0", "704", "704 ", "1e2", None]
    frame = frame_of(kind, iso3=codes, date=["2011-01-01"] * 7)
    found = annotate(frame, codes="numeric")
    assert partners(kind, found) == [True, True, True, True, None, None, None]


@each_kind(lambda kind: kind.name.startswith(("pandas", "dask")) and "category" not in kind.name)
def test_categories(kind: Kind) -> None:
    """Categories hold what their values are: numbers, text, years, days."""
    import pandas as pd

    frame = pd.DataFrame(
        {
            "row": [0, 1, 2],
            "cow": pd.Categorical([816, 2, None]),
            "year": pd.Categorical(["2004", "2005", "2005"]),
            "float": pd.Categorical([2004.0, 2005.0, None]),
            "stamp": pd.Categorical(pd.to_datetime(["2004-10-08"] * 3)),
            "zoned": pd.Categorical(pd.to_datetime(["2004-10-08"] * 3).tz_localize("Asia/Tokyo")),
            **{
                freq: pd.Categorical(pd.period_range("2004", periods=3, freq=freq))
                for freq in "YQMD"
            },
            "fiscal": pd.Categorical(pd.period_range("2004", periods=3, freq="Y-MAR")),
        }
    )
    if kind.lazy:
        import dask.dataframe as dd

        frame = dd.from_pandas(frame, npartitions=2)
    for day in ("year", "float", *"YQM"):
        found = af.annotate(frame, "cow", day, codes="cow", rule="end")
        assert partners(kind, found) == [True, False, None], day
    for day in ("stamp", "zoned", "D"):
        found = af.annotate(frame, "cow", day, codes="cow")
        assert partners(kind, found) == [True, False, None], day
    with pytest.raises(FrameError, match="holds category: say which days of each period count"):
        af.annotate(frame, "cow", "Y", codes="cow")
    with pytest.raises(FrameError, match="its periods are not years, quarters, months or days"):
        af.annotate(frame, "cow", "fiscal", codes="cow", rule="end")


def test_columns_of_pandas() -> None:
    """Labels that are numbers or tuples, levels of the index, periods, decimals."""
    import pandas as pd

    bare = pd.DataFrame([["VNM", "2004-10-08"], ["USA", "2004-10-08"]])
    assert af.annotate(bare, 0, 1)["asem_partner"].tolist() == [True, False]
    with pytest.raises(FrameError, match="no column '0': it has 0, 1"):
        af.annotate(bare, "0", "1")
    deep = bare.set_axis(pd.MultiIndex.from_tuples([("iso3", ""), ("when", "day")]), axis=1)
    found = af.annotate(deep, ("iso3", ""), ("when", "day"))
    assert found["asem_partner"].tolist() == [True, False]
    assert found.columns.nlevels == 2
    panel = pd.DataFrame({"iso3": ["VNM", "IND"], "year": [2005, 2005], "x": [1, 2]})
    panel = panel.set_index(["iso3", "year"])
    found = af.annotate(panel, day="year", rule="end")
    assert found["asem_partner"].tolist() == [True, False]
    assert found.index.equals(panel.index)
    years = pd.DataFrame({"iso3": "IND", "year": pd.period_range("2007", "2009", freq="Y")})
    found = af.annotate(years, day="year", rule="end")
    assert found["asem_partner"].tolist() == [False, True, True]
    quarters = pd.DataFrame({"iso3": "IND", "q": pd.period_range("2008Q3", "2008Q4", freq="Q")})
    assert af.annotate(quarters, day="q", rule="end")["asem_partner"].tolist() == [False, True]
    days = pd.DataFrame({"iso3": "IND", "d": pd.period_range("2008-10-23", periods=2, freq="D")})
    assert af.annotate(days, day="d")["asem_partner"].tolist() == [False, True]
    with pytest.raises(FrameError, match="rule='end'"):
        af.annotate(quarters, day="q")
    fiscal = pd.DataFrame({"iso3": "IND", "q": pd.period_range("2008", "2009", freq="Y-MAR")})
    with pytest.raises(FrameError, match="cast it to days"):
        af.annotate(fiscal, day="q", rule="end")
    exact = pd.DataFrame({"iso3": "IND", "year": [Decimal(2007), Decimal(2008), Decimal("2008.5")]})
    found = annotate(exact, day="year", rule="end")
    assert found["asem_partner"].tolist() == [False, True, pd.NA]
    mixed = pd.DataFrame({"iso3": "IND", "year": pd.Series(["2007", 2008, 2008.0], dtype=object)})
    assert af.annotate(mixed, day="year", rule="end")["asem_partner"].tolist() == [
        False,
        True,
        True,
    ]


def partitioned(kind: Kind, frame: Any) -> Any:
    """The same frame of pandas, or one of Dask whose objects are not made text."""
    if not kind.lazy:
        return frame
    import dask
    import dask.dataframe as dd

    with dask.config.set({"dataframe.convert-string": False}):
        return dd.from_pandas(frame, npartitions=2)


FORMS = (None, "year", "quarter", "month", "yyyymm")
MIXED: tuple[tuple[Any, tuple[str | None, ...]], ...] = (
    (date(2004, 10, 8), (None, "2004", "2004Q4", "2004-10", None)),
    (datetime(2004, 1, 1), ("2004", "2004", "2004Q1", "2004-01", None)),
    ("D", (None, "2004", "2004Q4", "2004-10", None)),
    ("Q", ("2004Q4",) * 5),
    (2004, ("2004", "2004", "2004", "2004", None)),
    (2004.0, ("2004", "2004", "2004", "2004", None)),
    ("2004", ("2004",) * 5),
    ("2004Q4", ("2004Q4",) * 5),
    ("2004-10", ("2004-10",) * 5),
    (200410, (None, None, None, None, "2004-10")),
    ("200410", (None, None, None, None, "2004-10")),
    ("2004-10-08", (None,) * 5),
    (True, (None,) * 5),
)
"""The periods that values in a column of objects say, by form; D and Q are periods of pandas."""


@each_kind(lambda kind: kind.name in ("pandas", "dask"))
@pytest.mark.parametrize("days", FORMS)
def test_objects_that_are_periods(kind: Kind, days: Any) -> None:
    """In a column of objects each value says its own period, whatever the others are."""
    import pandas as pd

    of_pandas = {"D": pd.Period("2004-10-08", "D"), "Q": pd.Period("2004Q4")}
    values = [of_pandas.get(value, value) for value, _ in MIXED]
    frame = pd.DataFrame({"row": range(len(values)), "iso3": "POL"})
    frame["when"] = pd.Series(values, dtype=object)
    facts = ("partner", "days_since_accession")
    for rule in ("start", "end"):
        found = annotate(partitioned(kind, frame), day="when", days=days, rule=rule, facts=facts)
        said = [oracle.as_period(periods[FORMS.index(days)]) for _, periods in MIXED]
        rows = kind.rows(found, [f"asem_{fact}" for fact in facts])
        for value, period, row in zip(values, said, rows, strict=True):
            expected = [oracle.answer_in(fact, "POL", period, rule, "accession") for fact in facts]
            assert list(row) == expected, value


def test_objects_that_are_numbers() -> None:
    """Without a truth value among them, numbers 0 and 1 of any type are one code each."""
    import pandas as pd

    values = pd.Series([1, 0, "229", 1.0, Decimal(1)], dtype=object)
    frame = pd.DataFrame({"code": values, "year": 2005})
    found = annotate(frame, "code", "year", codes="fao", rule="end")
    assert found["asem_partner"].tolist() == [False, pd.NA, True, False, False]


@each_kind(lambda kind: kind.name in ("pandas", "dask"))
@pytest.mark.parametrize("turn", range(4))
def test_truths_among_numbers(kind: Kind, turn: int) -> None:
    """Among objects a truth value is not the number to which it is equal, whichever comes first."""
    import numpy as np
    import pandas as pd

    codes = {"229": True, "True": None, 1: False, 229.0: True, "0": None}
    cells: list[Any] = [*codes.items(), (True, None), (1.0, False), (np.True_, None), (False, None)]
    cells = [*cells[2 * turn :], *cells[: 2 * turn]]
    values, expected = [value for value, _ in cells], [answer for _, answer in cells]
    frame = pd.DataFrame({"row": range(len(cells)), "year": 2005})
    frame["code"] = pd.Series(values, dtype=object)
    frame = partitioned(kind, frame)
    options: Any = {"codes": "fao", "on_unknown": "null"}
    assert partners(kind, af.annotate(frame, "code", "year", rule="end", **options)) == expected
    into = {True: "GBR", False: "ARM", None: None}
    found = kind.rows(af.resolve(frame, "code", into="asem_x", **options), ["asem_x"])
    assert found == [(into[answer],) for answer in expected]
    audited = [each for each in af.audit(frame, "code", codes="fao") if each.value == 1]
    assert {(type(each.value) is bool, each.rows, each.code) for each in audited} == {
        (True, 2, None), (False, 2, "ARM"),
    }  # fmt: skip


@eager()
def test_numbers_of_another_length(kind: Kind) -> None:
    """Where months of six digits are said, another number is warned of, and what is right said."""
    frame = frame_of(kind, iso3=["VNM"] * 3, month=[200410, 2004, 410])
    with pytest.warns(UnknownValuesWarning, match=r"2004, 410; .* months of six digits, as 200410"):
        found = af.annotate(frame, day="month", days="yyyymm", rule="end")
    assert partners(kind, found) == [True, None, None]


@each_kind()
def test_years_in_every_form(kind: Kind) -> None:
    """Years as numbers, as text and as first days of January."""
    years = [2007, 2008, 2009]
    frame = frame_of(
        kind,
        iso3=["IND"] * 3,
        text=[str(year) for year in years],
        float=[year + 0.0 for year in years],
        january=[date(year, 1, 1) for year in years],
        datetime=[datetime(year, 1, 1) for year in years],
    )
    for day in ("text", "float", "january", "datetime"):
        found = annotate(frame, day=day, rule="end")
        assert partners(kind, found) == [False, True, True], day


@each_kind(
    lambda kind: kind.name in ("duckdb", "ibis-duckdb", "sqlframe", "pyspark", "ibis-sqlite")
)
def test_names_of_columns_without_case(kind: Kind) -> None:
    """Where names have no case, a column is found in any, and none is written over."""
    upper = frame_of(kind, ISO3=["VNM"], Date=[date(2004, 10, 8)])
    assert partners(kind, af.annotate(upper)) == [True]
    taken = frame_of(kind, iso3=["VNM"], date=[date(2004, 10, 8)], ASEM_PARTNER=[False])
    with pytest.raises(FrameError, match="has a column 'asem_partner' already"):
        af.annotate(taken)
    sides = frame_of(
        kind, iso3_a=["VNM"], iso3_b=["THA"], date=[date(2005, 1, 1)], ASEM_PARTNER_A=[False],
        CLASS_A=[7], Day_=[1], STRETCH_=[2],
    )  # fmt: skip
    found = af.annotate_dyads(sides, facts=("both", "same_group"))
    assert kind.rows(found, ["asem_both", "asem_same_group"]) == [(True, True)]


class Field(str, Enum):  # noqa: UP042  # unlike those of StrEnum, it does not print its text
    """Names of columns, as some programs keep them."""

    CODE = "iso3"
    DAY = "date"


@each_kind()
@pytest.mark.parametrize("text", [str, np.str_, Field], ids=["str", "numpy", "enum"])
def test_names_of_columns_of_any_text(kind: Kind, text: Any) -> None:
    """A name is the text that it is, whatever class it has."""
    frame = frame_of(kind, iso3=["VNM"], date=["2004-10-08"], name=["Viet Nam"])
    code, day = text("iso3"), text("date")
    assert partners(kind, annotate(frame, code, day)) == [True]
    assert [finding.code for finding in af.audit(frame, code)] == ["VNM"]
    assert af.report(frame, code, day, names=code).recoded is None


def columns_of(kind: Kind, frame: Any) -> Any:
    """The column of codes as the engine of a frame has it, and what is not a name at all."""
    engine = kind.name.partition("-")[0]
    if engine in ("pandas", "dask", "pyarrow", "ibis", "pyspark", "sqlframe"):
        yield frame["iso3"]
    elif engine == "duckdb":
        yield pytest.importorskip("duckdb").ColumnExpression("iso3")
    elif engine == "polars":
        pl = pytest.importorskip("polars")
        yield from (pl.col("iso3"), pl.Series("iso3", ["VNM"]))
    yield from (nw.col("iso3"), np.array(["iso3"]), ["iso3"], {"iso3"})


@each_kind()
def test_columns_for_names(kind: Kind) -> None:
    """A column or an expression in place of a name is refused, and the name is asked for."""
    frame = frame_of(kind, iso3=["VNM"], date=["2004-10-08"])
    for column in columns_of(kind, frame):
        for ask in (
            lambda column: af.annotate(frame, column),
            lambda column: af.annotate(frame, "iso3", column),
            lambda column: af.annotate_dyads(frame, "iso3", column),
            lambda column: af.resolve(frame, column),
            lambda column: af.audit(frame, column),
            lambda column: af.report(frame, column),
            lambda column: af.report(frame, other=column),
            lambda column: af.report(frame, names=column),
        ):
            with pytest.raises(FrameError, match=r"give the column's name, as 'iso3'"):
                ask(column)


def test_labels_of_numpy() -> None:
    """Labels of pandas that are numpy's are found by plain values, and the other way round."""
    pd = pytest.importorskip("pandas")
    rows = [["VNM", "2004-10-08"]]
    for labels in ([0, 1], [np.int64(0), np.int64(1)], [np.str_("a"), np.str_("b")], ["a", "b"]):
        frame = pd.DataFrame(rows, columns=pd.Index(labels, dtype=object))
        plain = [0, 1] if isinstance(labels[0], int | np.integer) else ["a", "b"]
        for code, day in (plain, map(type(labels[0]), plain)):
            assert af.annotate(frame, code, day)["asem_partner"].tolist() == [True]
    with pytest.raises(FrameError, match="no column True: it has 0, 1"):
        af.annotate(pd.DataFrame(rows), True, 1)


@only("polars", "pandas", "pyarrow")
def test_case_of_names(kind: Kind) -> None:
    """Where names have a case, one that differs in it only is meant."""
    frame = frame_of(kind, ISO3=["VNM"], date=["2004-10-08"])
    with pytest.raises(FrameError, match="no column 'iso3': did you mean 'ISO3'"):
        af.annotate(frame)


@pytest.mark.parametrize("version", ["", "stable.v1", "stable.v2"])
def test_narwhals(version: str) -> None:
    """A frame of narwhals comes back as one of the same narwhals."""
    from importlib import import_module

    nw = import_module(f"narwhals.{version}".rstrip("."))
    table = pa.table({"iso3": ["VNM", "USA"], "date": ["2004-10-08"] * 2})
    frame = nw.from_native(table)
    found = af.annotate(frame)
    assert type(found) is type(frame)
    assert found["asem_partner"].to_list() == [True, False]
    assert type(af.resolve(frame, "iso3", into="x")) is type(frame)
    lazy = frame.lazy("polars")
    assert type(af.annotate(lazy)) is type(lazy)


def test_registry() -> None:
    """A registry of one's own answers: here one without anybody."""
    frame = pa.table({"iso3": ["VNM", "THA"], "date": ["2004-10-08"] * 2})
    facts = ("partner", "ever", "summit")
    found = af.annotate(frame, facts=facts, registry=asem.Registry())
    columns = [found[f"asem_{fact}"].to_pylist() for fact in facts]
    assert columns == [[False, False], [False, False], [None, None]]


@eager()
def test_names_of_nobody(kind: Kind) -> None:
    """A column of names in which no name is one is refused, and the error says what tells more."""
    frame = frame_of(kind, iso3=["Atlantis", "Lemuria"], date=["2004-10-08"] * 2)
    with pytest.raises(FrameError, match=r"is a name of a country: .*audit\(\)"):
        af.annotate(frame, codes="name")


@eager()
def test_days_for_years(kind: Kind) -> None:
    """Days where first days of years are expected are refused, and the error says both ways out."""
    frame = frame_of(kind, iso3=["VNM"] * 2, date=[date(2004, 10, 8), date(2005, 3, 1)])
    with pytest.raises(FrameError, match=r"leave rule= out for days|days need no rule="):
        af.annotate(frame, rule="end")


NUMBERS: dict[str, Any] = {"codes": "numeric"}


@each_kind()
@pytest.mark.parametrize(
    ("codes", "options"),
    [(["VNM", "IND", "USA"], {}), ([704, 356, 840], NUMBERS), (["704", "356", "891"], NUMBERS)],
)
def test_each_fact_alone(kind: Kind, codes: list[Any], options: Any) -> None:
    """A fact is the same alone as beside all others, those of no day too, whatever the codes."""
    frame = frame_of(kind, iso3=codes, date=["2005-01-01"] * 3)
    facts = ("partner", "ever", "round", "cohort")
    names = [f"asem_{fact}" for fact in facts]
    together = sorted(kind.rows(annotate(frame, facts=facts, **options), ["row", *names]))
    assert [row[1:3] for row in together] == [(True, True), (False, True), (False, False)]
    for at, fact in enumerate(facts, start=1):
        alone = kind.rows(annotate(frame, facts=(fact,), **options), ["row", names[at - 1]])
        assert [(row[0], row[at]) for row in together] == sorted(alone), fact


@each_kind()
def test_each_fact_of_two_alone(kind: Kind) -> None:
    """The same for those about two countries, of codes that mean something in some years only."""
    frame = frame_of(kind, a=[704, 356, 891], b=[392, 764, 704], year=[2005] * 3)
    facts = ("both", "same_round", "both_since")
    names = [f"asem_{fact}" for fact in facts]
    options: Any = {"codes": "numeric", "rule": "end", "on_unknown": "null"}

    def rows(facts: tuple[str, ...], names: list[str]) -> list[Any]:
        found = af.annotate_dyads(frame, "a", "b", "year", facts=facts, **options)
        return sorted(kind.rows(found, ["row", *names]))

    together = rows(facts, names)
    assert together[0] == (0, True, True, date(1996, 3, 1))
    assert [row[1:3] for row in together[1:]] == [(False, False)] * 2
    for at, fact in enumerate(facts, start=1):
        alone = rows((fact,), [names[at - 1]])
        assert [(row[0], row[at]) for row in together] == alone, fact


def test_report_beside_its_own_columns() -> None:
    """A column that is called as those that a report needs is left alone."""
    pd = pytest.importorskip("pandas")
    plain = pd.DataFrame({"iso3": ["VNM", "USA"], "date": ["2005-01-01"] * 2})
    taken = plain.assign(report_partner=1, REPORT__=2)
    assert af.report(plain).partners == af.report(taken).partners == 1


def test_ibis_elsewhere() -> None:
    """A table of ibis on a backend that is not known is refused, with what to do."""
    ibis = pytest.importorskip("ibis", reason="ibis: ibis is not installed")
    pl = pytest.importorskip("polars")
    table = ibis.polars.connect({"t": pl.DataFrame({"iso3": ["VNM"], "date": ["2005-01-01"]})})
    with pytest.raises(FrameError, match="on polars: execute it first"):
        af.annotate(table.table("t"))


def test_sqlframe_elsewhere() -> None:
    """A frame of sqlframe elsewhere than on DuckDB is refused, with what to do."""
    sqlframe = pytest.importorskip("sqlframe.standalone", reason="sqlframe: it is not installed")
    frame = sqlframe.StandaloneSession().createDataFrame([("VNM", "2005-01-01")], ["iso3", "date"])
    with pytest.raises(FrameError, match=r"this frame is on standalone: execute it first"):
        af.annotate(frame)


@only("ibis-duckdb", "ibis-sqlite")
def test_ibis_nothing(kind: Kind) -> None:
    """A column without a type holds nothing, and answers nothing."""
    ibis = pytest.importorskip("ibis", reason="ibis: ibis is not installed")
    frame = frame_of(kind, iso3=["VNM"]).mutate(date=ibis.null())
    assert partners(kind, annotate(frame)) == [None]


@pytest.mark.parametrize("type", ["DATE", "TIMESTAMP"])
def test_dates_of_sqlite(type: str) -> None:
    """A column of dates can hold any text there; what is not a day has no answer."""
    ibis = pytest.importorskip("ibis", reason="ibis: ibis is not installed")
    connection = ibis.sqlite.connect()
    connection.raw_sql(f"CREATE TABLE t (row INTEGER, iso3 TEXT, date {type})").close()
    days = ["2004-10-07", "2004-10-07 23:59:59", "2004-10-08T00:00:00.000Z", "2004-10-08"]
    days += ["08/10/2004", "someday", 1_097_193_600, 2453286.5, "2004-02-30", ""]
    rows = [(row, "POL", day) for row, day in enumerate(days)]
    connection.con.executemany("INSERT INTO t VALUES (?, ?, ?)", rows)
    names = [f"asem_{fact}" for fact in ("partner", "summit", "hosted", "years_since")]
    for facts in (("partner", "summit", "hosted", "years_since"), FACTS):  # few steps, and many
        found = af.annotate(connection.table("t"), facts=facts).select("row", *names)
        with closing(connection.raw_sql(ibis.to_sql(found))) as cursor:
            told = [row[1:] for row in sorted(cursor.fetchall())]
        assert told == [(0, 4, 0, 0)] * 2 + [(1, 5, 0, 0)] * 2 + [(None,) * 4] * 6


@pytest.mark.parametrize(
    ("value", "number"),
    [(True, None), (2, 2), (2.0, 2), (Decimal(2), 2), (2.5, None), ("x", None), (1e400, None)],
)
def test_whole(value: object, number: int | None) -> None:
    """A whole number of any type is that number; a truth value is none."""
    assert whole(value) == number
