"""What comes back is the frame that came in, with typed columns more; what cannot be is refused."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import narwhals.stable.v2 as nw
import pyarrow as pa
import pytest

import asem.frames as af
from asem import AsemError, FrameError
from asem.errors import InvalidChoiceError
from asem.frames._facts import DYAD_FACTS, FACTS

from .. import invented
from .kinds import KINDS, Kind
from .test_equality import annotate, each_kind, only

TABLE = pa.table(
    {
        "row": [0, 1, 2, 3],
        "iso3": ["VNM", "??", None, "USA"],
        'a "quoted" name': ["it's", "b", "c", None],
        "date": [date(2004, 10, 8), date(1990, 1, 1), None, date(2020, 1, 1)],
    }
)
OF_KIND = {"bool": nw.Boolean, "int": nw.Int64, "text": nw.String, "date": nw.Date}
DTYPES = {name: OF_KIND[fact.dtype] for name, fact in FACTS.items()}


@each_kind()
def test_untouched(kind: Kind) -> None:
    """The same kind of frame, with the same columns and rows before the new ones."""
    frame = kind.make(TABLE)
    before = list(frame.columns) if kind.name[:7] != "pyarrow" else frame.column_names
    found = annotate(frame, facts=("summit", "partner"))
    after = list(found.columns) if kind.name[:7] != "pyarrow" else found.column_names
    assert isinstance(found, type(frame)) or kind.name == "sqlframe"
    assert after == [*before, "asem_summit", "asem_partner"]
    names = ["row", "iso3", 'a "quoted" name']
    assert sorted(kind.rows(found, names)) == sorted(kind.rows(frame, names))
    assert sorted(kind.rows(frame, names)) == sorted(kind.rows(kind.make(TABLE), names))


@each_kind()
@pytest.mark.parametrize("rows", [0, 4])
def test_types(kind: Kind, rows: int) -> None:
    """The new columns have the same types on every engine, also without a row or a value."""
    found = annotate(kind.make(TABLE[:rows]), facts=FACTS)
    if kind.name.startswith("dask"):
        found = found.compute()
    schema = nw.from_native(found).collect_schema()
    assert {fact: type(schema[f"asem_{fact}"]) for fact in FACTS} == DTYPES


@only("pandas", "pandas-arrow")
def test_index(kind: Kind) -> None:
    """An index stays, whatever it is; the new columns know nulls."""
    import pandas as pd

    frame = kind.make(TABLE)
    index = pd.MultiIndex.from_tuples([("b", 1), ("a", 2), ("b", 1), ("c", 0)], names=["x", None])
    frame.index = index
    found = annotate(frame)
    assert found.index is index or found.index.equals(index)
    assert list(frame.columns) == TABLE.column_names
    expected = "bool[pyarrow]" if kind.name == "pandas-arrow" else "boolean"
    assert str(found["asem_partner"].dtype) == expected


@only("dask", "dask-arrow")
def test_partitions(kind: Kind) -> None:
    """Dask's partitions stay, and what it says of types is true."""
    frame = kind.make(TABLE)
    found = annotate(frame, facts=FACTS)
    assert found.npartitions == frame.npartitions
    assert found.divisions == frame.divisions
    assert (found.dtypes == found.compute().dtypes).all()


@only("duckdb", "duckdb-parquet")
def test_order(kind: Kind) -> None:
    """DuckDB keeps the order of rows, which a long list in IN would lose."""
    codes = ["VNM", "USA", "DEU", "??"] * 60_000
    days = [date(2004, 10, 8)] * len(codes)
    table = pa.table({"row": range(len(codes)), "iso3": codes, "date": days})
    found = annotate(kind.make(table), facts=FACTS)
    assert [row for (row,) in kind.rows(found, ["row"])] == list(range(len(codes)))


@only("pyspark")
def test_plan(kind: Kind) -> None:
    """Spark's plan holds no function of Python, no exchange and no join."""
    frame = kind.make(TABLE)
    found = annotate(frame, facts=FACTS)
    plan = found._jdf.queryExecution().executedPlan().toString()  # noqa: SLF001  # no other way
    for word in ("Python", "Exchange", "Join"):
        assert word not in plan


@only("pandas", "polars", "pyarrow", "polars-lazy", "duckdb")
def test_dyads_refused(kind: Kind) -> None:
    """A fact about two countries needs two."""
    frame = kind.make(TABLE)
    with pytest.raises(InvalidChoiceError, match="a fact is 'both': expected one of"):
        af.annotate(frame, facts="both")
    years = kind.make(pa.table({"a": ["VNM"], "b": ["DEU"], "year": [2004]}))
    with pytest.raises(FrameError, match="same_group can be another one on each"):
        af.annotate_dyads(years, "a", "b", "year", facts=DYAD_FACTS, rule="any")


YEARS: dict[str, Any] = {"iso3": ["VNM"], "year": [2004], "date": [date(2004, 10, 8)]}
TIMES: dict[str, Any] = {"iso3": ["VNM"], "when": [datetime(2004, 10, 8)]}
NUMBERS: dict[str, Any] = {"iso3": [200], "date": [date(2004, 10, 8)]}


@only("pandas", "polars", "polars-lazy", "pyarrow", "duckdb", "dask")
@pytest.mark.parametrize(
    ("columns", "options", "message"),
    [
        (YEARS, {"partner": "iso_3"}, "no column 'iso_3': did you mean 'iso3'"),
        (YEARS, {"partner": "x"}, "no column 'x': it has 'iso3', 'year', 'date'"),
        (YEARS, {"partner": 0}, "no column 0: it has 'iso3', 'year', 'date'"),
        (YEARS, {"day": "dates"}, "no column 'dates': did you mean 'date'"),
        (YEARS, {"day": "year"}, "holds (?i:int64): for years say which days .* rule='start'"),
        (YEARS, {"day": "year", "rule": "end", "days": "yyyymmdd"}, "days need none"),
        (YEARS, {"day": "year", "rule": "end", "days": "quarter"}, "days='quarter' cannot be"),
        (YEARS, {"day": "year", "rule": "end", "tz": "UTC"}, "tz='UTC' is about zoned times"),
        (YEARS, {"day": "year", "rule": "any", "facts": "region"}, "choose rule='start'"),
        (YEARS, {"day": "year", "rule": "all", "facts": "summit"}, "and summit can be"),
        (YEARS, {"days": "year"}, "say which days of each period count, rule='start'"),
        (YEARS, {"days": "yyyymmdd"}, "days='yyyymmdd' cannot be about such a column"),
        (YEARS, {"partner": "year", "codes": "iso2"}, "codes='iso2' are text"),
        (NUMBERS, {}, "codes of no scheme by themselves.* codes=['\"]"),
        (YEARS | {"asem_partner": [1]}, {}, "has a column 'asem_partner' already"),
        (TIMES, {"day": "when", "tz": "UTC"}, "its days are the ones that it says"),
        ({"iso3": [True], "date": ["x"]}, {}, "column 'iso3' holds (?i:bool)"),
        ({"iso3": ["VNM"], "date": [True]}, {}, "column 'date' holds (?i:bool).* cast it"),
        (YEARS, {"partner": "date"}, "column 'date' holds .*: a column of countries holds"),
    ],
)
def test_refused(
    kind: Kind, columns: dict[str, Any], options: dict[str, Any], message: str
) -> None:
    """A frame that cannot be answered for is refused, with what was there and what was expected."""
    frame = kind.make(pa.table(columns))
    if kind.name == "duckdb":  # which calls types in its own way
        message = message.replace("(?i:int64)", "BIGINT")
    with pytest.raises(FrameError, match=message):
        af.annotate(frame, **options)


OF_ONE_DAY = {"group", "region", "summit", "days_since_accession", "days_since_last"}
OF_ONE_DAY |= {"days_to_next", "same_group", "same_region", "meetings_shared"}
"""What can be another one on each day of a period, or counts days."""


def in_2004(fact: Any, rule: Any) -> Any:
    """A fact about Viet Nam, or about it and France, in a year."""
    years = pa.table({"a": ["VNM"], "b": ["FRA"], "year": [2004]})
    if fact in FACTS:
        return af.annotate(years, "a", "year", facts=fact, rule=rule)
    return af.annotate_dyads(years, "a", "b", "year", facts=fact, rule=rule)


@pytest.mark.parametrize("rule", ["any", "all"])
@pytest.mark.parametrize("fact", sorted(OF_ONE_DAY))
def test_facts_of_one_day(fact: str, rule: str) -> None:
    """What can be another one on each day has no answer for some or for all days of a year."""
    with pytest.raises(FrameError, match=fact):
        in_2004(fact, rule)


@pytest.mark.parametrize("rule", ["any", "all"])
@pytest.mark.parametrize("fact", sorted({*FACTS, *DYAD_FACTS} - OF_ONE_DAY))
def test_facts_of_all_days(fact: str, rule: str) -> None:
    """All others have one."""
    assert in_2004(fact, rule)[f"asem_{fact}"].null_count == 0


def test_years_of_two_that_left() -> None:
    """Years that both were in are those of the calendar, and stay when one has left."""
    days = ["2003-06-19", "2003-06-20", "2004-01-01", "2005-07-30", "2005-12-31", "2015-01-01"]
    registry, facts = invented.registry(), ("years_both", "both")
    for one, other in (("AAA", "BBB"), ("BBB", "AAA"), ("BBB", "ORG")):
        frame = pa.table({"a": [one] * 6, "b": [other] * 6, "day": days})
        found = af.annotate_dyads(frame, "a", "b", "day", facts=facts, registry=registry)
        assert found["asem_years_both"].to_pylist() == [0, 1, 2, 3, 3, 3]
        assert found["asem_both"].to_pylist() == [False, True, True, True, False, False]


def test_facts_of_no_day() -> None:
    """What depends on no day is known after the data, and where there is no day."""
    table = pa.table({"a": ["VNM"] * 2, "b": ["MNG"] * 2, "day": [date(2035, 1, 1), None]})
    options: Any = {"after_data": "null", "on_unknown": "null"}
    found = af.annotate(table, "a", "day", facts=("ever", "round", "partner"), **options)
    assert found["asem_ever"].to_pylist() == [True, True]
    assert found["asem_round"].to_pylist() == [0, 0]
    assert found["asem_partner"].to_pylist() == [None, None]
    facts = ("same_round", "both_since", "both")
    found = af.annotate_dyads(table, "a", "b", "day", facts=facts, **options)
    assert found["asem_same_round"].to_pylist() == [False, False]
    assert found["asem_both_since"].to_pylist() == [date(2008, 10, 24)] * 2
    assert found["asem_both"].to_pylist() == [None, None]


@pytest.mark.parametrize(("columns", "more"), [(9, ""), (10, ""), (11, ", ..."), (12, ", ...")])
def test_many_columns(columns: int, more: str) -> None:
    """Of the columns of a frame ten are named; that there are others is said."""
    frame = pa.table({f"c{number}": [1] for number in range(columns)})
    named = ", ".join(f"'c{number}'" for number in range(min(columns, 10)))
    with pytest.raises(FrameError) as refused:
        af.annotate(frame, "zzz")
    assert str(refused.value) == f"the frame has no column 'zzz': it has {named}{more}"


@only("polars", "duckdb")
@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"day": "year", "rule": "END"}, "rule is 'END'"),
        ({"day": "year", "days": "ddmmyyyy"}, "days is 'ddmmyyyy': expected"),
        ({"facts": ("partners",)}, "a fact is 'partners': did you mean 'partner'"),
        ({"facts": ()}, r"facts is \(\): expected one of"),
        ({"facts": None}, "facts is None: expected one of"),
        ({"basis": "accesion"}, "basis is 'accesion': did you mean 'accession'"),
        ({"codes": "iso4"}, "codes is 'iso4'"),
        ({"on_unknown": "skip"}, "on_unknown is 'skip'"),
        ({"after_data": "nothing"}, "after_data is 'nothing'"),
    ],
)
def test_no_such_word(kind: Kind, options: dict[str, Any], message: str) -> None:
    """A word that an argument does not take is refused with those that it does."""
    with pytest.raises(InvalidChoiceError, match=message) as refused:
        af.annotate(kind.make(pa.table(YEARS)), **options)
    assert refused.value.choices


ZONED = pa.table(
    {
        "iso3": ["VNM"],
        "date": pa.array([datetime(2004, 10, 7, 23)], pa.timestamp("us", "UTC")),
    }
)


@each_kind(lambda kind: kind.zoned and not kind.keeps_zones)
def test_zone_must_be_said(kind: Kind) -> None:
    """Where an engine keeps instants only, somebody has to say whose calendar counts."""
    with pytest.raises(FrameError, match=r"keeps instants .* as tz='UTC'"):
        af.annotate(kind.make(ZONED))


@each_kind()
def test_times_without_a_zone(kind: Kind) -> None:
    """They lie on the day that they say, whatever zone the engine or the machine is in."""
    times = [datetime(2004, 10, 7, 23, 59, 59), datetime(2004, 10, 8)]
    frame = kind.make(pa.table({"row": [0, 1], "iso3": ["VNM", "VNM"], "datetime": times}))
    found = af.annotate(frame, day="datetime", facts="summit")
    assert sorted(kind.rows(found, ["row", "asem_summit"])) == [(0, 4), (1, 5)]


@only("pandas", "polars", "pyarrow", "duckdb", "pyspark", "ibis", "sqlframe")
def test_stated_zone(kind: Kind) -> None:
    """The stated zone decides, whatever the column's own."""
    for zone, summit in (("UTC", 4), ("Asia/Tokyo", 5), ("America/New_York", 4)):
        found = af.annotate(kind.make(ZONED), tz=zone, facts="summit")
        assert kind.rows(found, ["asem_summit"]) == [(summit,)]
    with pytest.raises(FrameError, match="'Asia/Tokio', the zone for column 'date', is not a zone"):
        af.annotate(kind.make(ZONED), tz="Asia/Tokio")


@pytest.mark.parametrize("wrong", [[1, 2], {"iso3": ["VNM"]}, None, "VNM"])
def test_no_frame(wrong: Any) -> None:
    """What is not a frame is refused with the kinds that are."""
    with pytest.raises(
        FrameError, match=r"is not a frame that asem.frames knows: expected a frame of pandas"
    ):
        af.annotate(wrong)


@only("pandas")
def test_odd_frames_of_pandas(kind: Kind) -> None:
    """Names that stand twice, objects of all sorts, categories that are no text."""
    import pandas as pd

    twice = pd.DataFrame([["VNM", "USA", "2004-10-08"]], columns=["iso3", "iso3", "date"])
    with pytest.raises(FrameError, match="has 2 columns 'iso3': give each a name of its own"):
        af.annotate(twice)
    unhashable = pd.DataFrame({"iso3": [["VNM"], "DEU"], "date": "2004-10-08"})
    with pytest.raises(FrameError, match="column 'iso3' holds objects"):
        af.annotate(unhashable)
    days = [
        date(2004, 10, 8),
        datetime(2004, 10, 7, 23),
        pd.Timestamp("2004-10-08"),
        "2004-10-08",
        5,
        pd.NaT,
    ]
    mixed = pd.DataFrame({"iso3": "POL", "date": pd.Series(days, dtype=object)})
    found = kind.rows(annotate(mixed), ["asem_partner"])
    assert found == [(True,), (False,), (True,), (True,), (None,), (None,)]
    for options in ({"rule": "end"}, {"days": "yyyymmdd"}):
        nothing = pd.DataFrame({"iso3": ["VNM"], "date": pd.Series([None], dtype=object)})
        assert kind.rows(af.annotate(nothing, **options), ["asem_partner"]) == [(None,)]
    stamps = pd.Series(pd.to_datetime(["2004-10-08", "1990-01-01"])).astype("category")
    dates = pd.DataFrame({"iso3": ["VNM", "VNM"], "date": stamps})
    assert kind.rows(af.annotate(dates), ["asem_partner"]) == [(True,), (False,)]


@only("pyarrow")
def test_odd_columns_of_pyarrow(kind: Kind) -> None:
    """Times of every unit; dates of 64 bits and decimals are refused."""
    day = date(2004, 10, 8)
    for type in (pa.timestamp("s"), pa.timestamp("ms"), pa.timestamp("ns")):
        table = pa.table({"iso3": ["POL"], "date": pa.array([day]).cast(type)})
        found = af.annotate(table, facts=("partner", "days_since_accession"))
        assert kind.rows(found, ["asem_partner", "asem_days_since_accession"]) == [(True, 0)]
    long = pa.table({"iso3": ["POL"], "date": pa.array([day], pa.date64())})
    assert kind.rows(af.annotate(long), ["asem_partner"]) == [(True,)]
    years = pa.table(
        {"iso3": ["POL"] * 2, "date": pa.array([Decimal("2004.0"), Decimal("2003.0")])}
    )
    assert kind.rows(af.annotate(years, rule="end"), ["asem_partner"]) == [(True,), (False,)]


NESTED = {
    "list": pa.array([["VNM"]]),
    "numbers": pa.array([[Decimal("2.5")]]),
    "record": pa.array([{"iso3": "VNM"}]),
}


@each_kind(
    lambda kind: kind.name not in ("pandas-category", "ibis-sqlite", "dask")
)  # to which they are no types
@pytest.mark.parametrize("nested", NESTED)
def test_nested(kind: Kind, nested: str) -> None:
    """What holds neither countries nor days is refused in our own words, of whatever type it is."""
    frame = kind.make(pa.table({"iso3": ["VNM"], "date": ["2004-10-08"], "x": NESTED[nested]}))
    for options in ({"partner": "x"}, {"day": "x"}, {"partner": "x", "codes": "cow"}):
        with pytest.raises(FrameError, match="column 'x' holds "):
            af.annotate(frame, **options)  # type: ignore[arg-type]
    for codes in ("name", "iso3"):
        with pytest.raises(FrameError, match="column 'x' holds "):
            af.audit(frame, "x", codes=codes)


@only("pyarrow", "pandas-arrow")
def test_types_of_pyarrow(kind: Kind) -> None:
    """Views of text are text; what is nested in any way is refused, but for nothing at all."""
    import pandas as pd

    def frame_of(values: Any) -> Any:
        table = pa.table(
            {"row": range(len(values)), "x": values, "date": ["2004-10-08"] * len(values)}
        )
        return table.to_pandas(types_mapper=pd.ArrowDtype) if kind.name == "pandas-arrow" else table

    view = pa.array(["VNM", None, "??"], pa.string_view())
    index = pa.array([0, 1, 2], pa.int8())
    for column in (view, pa.DictionaryArray.from_arrays(index, view)):
        found = annotate(frame_of(column), "x", facts=("partner", "group"))
        expected = [(True, "asean"), (None, None), (None, None)]
        assert kind.rows(found, ["asem_partner", "asem_group"]) == expected
        assert [each.rows for each in af.audit(frame_of(column), "x")] == [1, 1, 1]
        resolved = af.resolve(frame_of(column), "x", "iso2", on_unknown="null")
        assert kind.rows(resolved, ["iso2"]) == [("VN",), (None,), (None,)]
    text = pa.array([["VNM"]])
    nested: Any = (
        text.cast(pa.large_list(pa.string())),
        pa.array([[("VNM", 1)]], pa.map_(pa.string(), pa.int64())),
        pa.UnionArray.from_sparse(pa.array([0], pa.int8()), [pa.array(["VNM"])]),
        pa.RunEndEncodedArray.from_arrays(pa.array([1], pa.int32()), pa.array(["VNM"])),
    )
    for column in nested:
        for options in (
            {"partner": "x"},
            {"partner": "date", "day": "x"},
            {"partner": "x", "codes": "iso2"},
        ):
            with pytest.raises(FrameError, match="column 'x' holds "):
                af.annotate(frame_of(column), **options)
    assert af.audit(frame_of(pa.array([], text.type)), "x", codes="iso3") == ()
    nothing = frame_of(pa.array([None, None], text.type))
    assert kind.rows(af.annotate(nothing, "x"), ["asem_partner"]) == [(None,), (None,)]
    assert [tuple(each) for each in af.audit(nothing, "x", codes="iso3")] == [
        (None, 2, None, "missing")
    ]


def test_objects_of_polars() -> None:
    """Polars cannot look into objects, so that they are refused, lazy ones too."""
    pl = pytest.importorskip("polars", reason="polars: it is not installed")
    objects = pl.Series([date(2004, 10, 8), "2004-10-08"], dtype=pl.Object)
    frame = pl.DataFrame({"iso3": ["VNM", "USA"], "date": ["2004-10-08"] * 2, "x": objects})
    for each in (frame, frame.lazy()):
        for options in ({"partner": "x"}, {"day": "x"}, {"partner": "x", "codes": "cow"}):
            with pytest.raises(FrameError, match="column 'x' holds Object: "):
                af.annotate(each, **options)
        with pytest.raises(FrameError, match="column 'x' holds Object: "):
            af.resolve(each, "x", codes="cow")


def test_kinds() -> None:
    """Every engine that is named in the docs is among the kinds that are tested."""
    engines = {kind.name.partition("-")[0] for kind in KINDS}
    assert engines == {
        "pandas", "polars", "pyarrow", "duckdb", "dask", "pyspark", "ibis", "sqlframe",
    }  # fmt: skip


@only("polars", "duckdb")
@pytest.mark.parametrize("wrong", [None, 5, b"asem_", ["asem_"], True])
def test_names_that_are_no_text(kind: Kind, wrong: Any) -> None:
    """What new columns are called is text, and there is no other way to say none."""
    years, dyads = (
        kind.make(pa.table(YEARS)),
        {"iso3_a": ["VNM"], "iso3_b": ["IND"], "year": [2005]},
    )
    for ask in (
        lambda: af.annotate(years, day="year", rule="end", prefix=wrong),
        lambda: af.annotate_dyads(dyads, day="year", rule="end", prefix=wrong),
        lambda: af.panel(2005, 2005, rule="end", prefix=wrong),
        lambda: af.events(prefix=wrong),
    ):
        with pytest.raises(FrameError, match=r"^prefix is .*: expected text$"):
            ask()
    if wrong is not None:
        with pytest.raises(FrameError, match=r"^into is .*: expected text$"):
            af.resolve(years, "iso3", into=wrong)


@only("polars", "pandas")
def test_names_of_other_text(kind: Kind) -> None:
    """A text of a class of its own is the text that it is; an empty prefix is a prefix."""

    class Loud(str):
        __slots__ = ()

        def __str__(self) -> str:
            return "LOUD"

        __format__ = __str__  # type: ignore[assignment]

    years = kind.make(pa.table(YEARS))
    for prefix, name in (("", "partner"), (Loud("in_"), "in_partner")):
        assert name in list(af.annotate(years, day="year", rule="end", prefix=prefix).columns)
    assert "code" in list(af.resolve(years, "iso3", into=Loud("code")).columns)


@pytest.mark.parametrize("wrong", ["x", "", 0, af, [], {}], ids=range(6))
def test_no_registry(wrong: Any) -> None:
    """What is not a registry is refused at every door, also what Python takes for no."""
    years = pa.table(YEARS)
    dyads = pa.table({"iso3_a": ["VNM"], "iso3_b": ["IND"], "year": [2005]})
    for ask in (
        lambda: af.annotate(years, registry=wrong),
        lambda: af.annotate_dyads(dyads, day="year", rule="end", registry=wrong),
        lambda: af.resolve(years, "iso3", "cow", registry=wrong),
        lambda: af.audit(years, "iso3", registry=wrong),
        lambda: af.report(years, registry=wrong),
        lambda: af.panel(2005, 2005, rule="end", registry=wrong),
        lambda: af.events(registry=wrong),
        lambda: af.edges("chair", registry=wrong),
        lambda: af.table("partners", registry=wrong),
        lambda: af.register(pytest.importorskip("duckdb").connect(), registry=wrong),
    ):
        with pytest.raises(InvalidChoiceError, match=r"^registry is .*: expected an asem.Registry"):
            ask()


ODD = ["x" * 1_000_000, 10**5000, ["iso3"], None, "\ud800", "a\0b\n"]


@only("polars")
@pytest.mark.parametrize("odd", ODD, ids=range(len(ODD)))
def test_odd_arguments(kind: Kind, odd: Any) -> None:
    """Whatever an argument is, the error is short, and one of ours."""
    frame = kind.make(TABLE)
    for option in (
        "partner",
        "day",
        "facts",
        "basis",
        "rule",
        "codes",
        "days",
        "on_unknown",
        "kind",
        "series",
        "tz",
    ):
        given = {option: [odd] if option == "facts" else odd}
        if odd is None and option in ("rule", "codes", "days", "kind", "series", "tz"):
            continue
        with pytest.raises(AsemError) as refused:
            af.annotate(frame, **given)
        assert len(str(refused.value)) < 1000
    if odd is not None:
        with pytest.raises(AsemError):
            af.panel(odd, 2000, rule="end")
