"""Every engine gives the answers of the plain questions, row by row."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pyarrow as pa
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import asem.frames as af
from asem import Basis
from asem.frames._facts import DYAD_FACTS, FACTS
from asem.registry._codes import SCHEMES

from . import oracle
from .kinds import KINDS, Kind

if TYPE_CHECKING:
    from collections.abc import Callable

TOKYO = ZoneInfo("Asia/Tokyo")
BASES: tuple[Any, ...] = (*Basis, *(basis.value for basis in Basis))
RULES: tuple[Any, ...] = ("start", "end", "any", "all")

WHOLE = ("any", "all")
"""The rules that ask about all days of a period."""

turns = st.integers(0, 5)
"""Which basis, or rule, comes first; the others follow in turn."""

SCHEMA = pa.schema(
    {
        "row": pa.int64(),
        "iso3": pa.string(),
        "other": pa.string(),
        "date": pa.date32(),
        "datetime": pa.timestamp("us"),
        "zoned": pa.timestamp("us", "Asia/Tokyo"),
        "text": pa.string(),
        "year": pa.int64(),
        "period": pa.string(),
        "yyyymmdd": pa.int64(),
        "float_year": pa.float64(),
        "float_day": pa.float64(),
        "yyyymm": pa.int64(),
        "float_month": pa.float64(),
    }
)

MALFORMED = (
    "", "??", "20041301", "20040230", "2004", "2004-13-01", "2004-00-10", "2004-02-30",
    "2003-02-29", "1900-02-29", "0000-01-01", "2004.5", "2004-10-08x", " 2004-10-08", "2004-10-8",
    "2004-W41-5", "٢٠٠٤-١٠-٠٨", "04/10/2004", "2004-04-31", "12004-01-01",
)  # fmt: skip
WELL_FORMED = ("20041008", "2000-02-29", "2004-02-29", "0001-01-01", "9999-12-31")
TIMES = tuple(
    f"2004-10-08{sign}{clock}{fraction}{zone}"
    for clock in ("00", "09:30", "2359", "19:59:59", "101112")
    for sign in "T "
    for fraction in ("", ".0", ",123456789")
    for zone in ("", "Z", "+05", "-0330", "+05:30", "+23:59", " UTC", " +0000")
    if not fraction or len(clock) > 5
)
"""Texts with a time after the day."""

NO_TIMES = tuple(
    f"2004-10-08{tail}"
    for tail in (
        " to 2004-10-09", " garbage", " BC", "/2004-10-09", "T", " ", "  ", "\n", " 10:11\n", " 1",
        "T99:99", " 24:01", "T25", "T10:60", "T10:11:60", "T106060", " 10:1", "T10:1112", "T3",
        "T1011:12", "t10:11", "T10:11z", "T10:11  +05:30", "T10:11 CEST", " 10:11 pm", "T10:11:12.",
        "T10:11:12.5x", "T10:11:12.5.5", "T101112.", "T10:11+5", "T10:11+24:00",
        "T10:11Z05", "T10:11+05301", "T10:11:12+", " ١٠:١١", "T10:11:12;5",
        "T10:11:12+05:3", "T10:11 ", "T10:11:12+05:30:", "T10:11:12.5 ", "T 10:11", "  10:11",
    )
)  # fmt: skip
"""Texts with something else after it: what the plain question refuses, too."""

NO_DAYS = (0, -1, 20041301, 20040230, 20030229, 19000229, 2004, 4_10_08, 99991232, 10**12, 10_000)


NO_MONTHS = (2004, 410, 4, 0, -200410, 200400, 200413, 10_012, 99_9912, 20041008, 10**12)

ODD_PERIODS = (
    "", "??", "0000", "204", "20041", "2004Q0", "2004Q5", "2004-13", "2004-00", "2004-1", "2004M13",
    "2004Q", "2004-10-08", "Q42004", "2004q4", " 2004", "2004.5", "0000Q1", "٢٠٠٤",
)  # fmt: skip
PERIODS = (
    "0001", "9999", "9999Q4", "0001-01", "9999-12", "1996", "2004.0", "2004Q4", "2004-Q4",
    "2004-10", "200410", "200413", "2004M10", "2004-M10", "2004M09", "2008-10", "2008Q3", "2008Q4",
    "2012-11", "2012M03", "2020-01",
)  # fmt: skip


EDGES = sorted(
    {change + shift * oracle.ONE_DAY for change in oracle.CHANGES for shift in (-1, 0, 1)}
    | {summit.opens.earliest for summit in oracle.asem.summits}
)
"""Days on which something changes, and those around them."""

ISO3 = sorted(set(oracle.written("iso3")))
PARTNERS = [partner.id for partner in oracle.asem.partners]


def codes(*junk: str) -> st.SearchStrategy[str | None]:
    """Codes of partners above all, of other countries, and what is not a code."""
    return st.one_of(
        st.sampled_from(PARTNERS),
        st.sampled_from(PARTNERS),
        st.sampled_from(ISO3),
        st.sampled_from([*(id.lower() for id in PARTNERS[:3]), None, *junk]),
    )


def days(first: int, last: int) -> st.SearchStrategy[date]:
    """Days of some years, most of them near an edge."""
    return st.one_of(st.sampled_from(EDGES), st.dates(date(first, 1, 1), date(last, 12, 31)))


def moments(first: int, last: int) -> st.SearchStrategy[datetime]:
    """Times of day, many of them close to midnight."""
    times = st.sampled_from([0, 1, 86_399, 9 * 3600 - 1, 9 * 3600, 15 * 3600 - 1, 15 * 3600])
    return st.builds(
        lambda day, second: datetime(day.year, day.month, day.day) + timedelta(seconds=second),
        days(first, last),
        times,
    )


numbers = st.one_of(
    days(1000, 9999).map(lambda day: day.year * 10000 + day.month * 100 + day.day),
    st.sampled_from(NO_DAYS),
)
years = st.one_of(
    st.integers(1994, 2027), st.sampled_from([-5, 0, 4, 96, 999, 1000, 9999, 10_000, 20041008])
)
months = st.one_of(
    st.builds(lambda year, month: 100 * year + month, st.integers(1995, 2026), st.integers(1, 12)),
    st.sampled_from(NO_MONTHS),
)
periods = st.one_of(
    st.sampled_from(PERIODS + ODD_PERIODS),
    st.integers(1995, 2026).map(str),
    st.builds("{}Q{}".format, st.integers(1995, 2026), st.integers(1, 4)),
    st.builds("{}-{:02}".format, st.integers(1995, 2026), st.integers(1, 12)),
)

ROW = st.fixed_dictionaries(
    {
        "iso3": codes("??", "", "Vnm", "VNM ", "XKX", "VN", "it's"),
        "other": codes("??"),
        "date": st.none() | days(1, 9999),
        "datetime": st.none() | moments(2, 9998),
        "zoned": st.none() | moments(1990, 2030).map(lambda moment: moment.replace(tzinfo=UTC)),
        "text": st.one_of(
            st.none(),
            days(1, 9999).map(date.isoformat),
            moments(1, 9998).map(datetime.isoformat),
            st.sampled_from(MALFORMED + NO_TIMES),
            st.sampled_from(WELL_FORMED + TIMES),
        ),
        "year": st.none() | years,
        "period": st.none() | periods,
        "yyyymmdd": st.none() | numbers,
        "float_year": st.one_of(
            st.none(),
            years.map(float),
            st.sampled_from([2004.5, float("nan"), float("inf"), 1e300]),
        ),
        "float_day": st.one_of(
            st.none(),
            numbers.map(float),
            st.sampled_from([20041008.5, float("nan"), float("-inf")]),
        ),
        "yyyymm": st.none() | months,
        "float_month": st.one_of(
            st.none(), months.map(float), st.sampled_from([200410.5, float("nan"), 1e300])
        ),
    }
)


def tables(max_rows: int) -> st.SearchStrategy[pa.Table]:
    """Small tables of every type, with nulls and duplicates; also empty, and of one row."""
    return st.lists(ROW, max_size=max_rows).map(
        lambda rows: pa.Table.from_pylist(
            [{"row": number, **row} for number, row in enumerate(rows)], SCHEMA
        )
    )


def each_kind(condition: Callable[[Kind], object] = bool) -> Any:
    """Run a test with every kind of frame; skip those whose engine is not there."""
    return pytest.mark.parametrize(
        "kind",
        [
            pytest.param(
                kind,
                id=kind.name,
                marks=[
                    pytest.mark.skipif(bool(kind.missing), reason=kind.missing),
                    # What engines say about each other's versions is not ours to mend.
                    *([pytest.mark.filterwarnings("ignore")] if kind.lazy else []),
                ],
            )
            for kind in KINDS
            if condition(kind)
        ],
    )


def only(*names: str) -> Any:
    """Run a test with the kinds of frames of some names."""
    return each_kind(lambda kind: kind.name in names)


@cache
def many() -> pa.Table:
    """Many small tables, end to end: for engines that take long over a frame, not over a row."""
    found: list[pa.Table] = []

    @settings(max_examples=30, phases=[Phase.generate])
    @given(tables(30))
    def collect(table: pa.Table) -> None:
        found.append(table)

    collect()
    table = pa.concat_tables(found)
    return table.set_column(0, "row", pa.array(range(table.num_rows)))


def hold(kind: Kind, strategy: Any, law: Callable[[Any], None], batch: Any) -> None:
    """
    Hold a kind to a law: with as many examples as it has the speed for, or with one batch of them.
    """
    if kind.batched:
        law(batch)
        return
    most = min(settings().max_examples, 120)
    phases = [Phase.explicit, Phase.reuse, Phase.generate]  # to shrink would take minutes
    given(strategy)(settings(max_examples=max(most // kind.cost, 2), phases=phases)(law))()


def read(kind: Kind, frame: Any, names: list[str]) -> list[tuple[Any, ...]]:
    """The rows of a frame, in the order of the table that it was made from."""
    rows = kind.rows(frame, ["row", *names])
    if not kind.ordered:
        rows.sort()
    assert [row[0] for row in rows] == list(range(len(rows)))
    return [row[1:] for row in rows]


def expect(frame: Any, kind: Kind, columns: dict[str, list[Any]]) -> None:
    """Hold the new columns of a frame against what is expected of them."""
    found = read(kind, frame, [f"asem_{name}" for name in columns])
    for place, (name, column) in enumerate(columns.items()):
        assert [row[place] for row in found] == column, name


def read_as(table: pa.Table, column: str, read: Callable[[Any], Any]) -> list[Any]:
    """What each value of a column says."""
    return [read(value) for value in table.column(column).to_pylist()]


def ids(table: pa.Table, column: str) -> list[str | None]:
    """The places that a column of alpha-3 codes means."""
    return read_as(table, column, lambda code: oracle.meaning("iso3", code, None))


def annotate(frame: Any, *args: Any, **options: Any) -> Any:
    """Annotate a frame; nobody complains of its values."""
    return af.annotate(frame, *args, **{"on_unknown": "null", **options})


def annotate_dyads(frame: Any, *args: Any, **options: Any) -> Any:
    """The same for dyads."""
    return af.annotate_dyads(frame, *args, **{"on_unknown": "null", **options})


@each_kind()
def test_every_form_of_a_day(kind: Kind) -> None:
    """All facts, for days in every form."""

    def law(drawn: tuple[pa.Table, Any]) -> None:
        table, turn = drawn
        frame = kind.make(table)
        forms: Any = (
            ("date", {}, lambda day: day),
            ("datetime", {}, lambda moment: moment and moment.date()),
            ("zoned", {} if kind.keeps_zones else {"tz": "Asia/Tokyo"}, oracle.local_day(TOKYO)),
            ("text", {}, oracle.as_text_says),
            ("yyyymmdd", {"days": "yyyymmdd"}, oracle.as_number_says),
            ("float_day", {"days": "yyyymmdd"}, oracle.as_number_says),
        )
        for number, (form, options, read_day) in enumerate(forms):
            if form == "zoned" and not kind.zoned:
                continue
            basis = BASES[(turn + number) % len(BASES)]
            found = annotate(frame, day=form, facts=FACTS, basis=basis, **options)
            rows = list(zip(ids(table, "iso3"), read_as(table, form, read_day), strict=True))
            expect(
                found,
                kind,
                {fact: [oracle.answer(fact, *row, basis) for row in rows] for fact in FACTS},
            )

    hold(kind, st.tuples(tables(30), turns), law, (many(), 0))


SOME = ("VNM", "GBR", "EU", "KAZ", "IND", "JPN")
"""Partners of every round, with groups and regions that changed."""

quick_kinds = each_kind(lambda kind: "java" not in kind.needs)


@cache
def around_changes() -> tuple[pa.Table, dict[str, list[Any]]]:
    """
    Some partners on every day around a change and at both ends of the calendar, hosts around their
    meetings; all facts.
    """
    days = [date.min, date(1800, 1, 1), *EDGES, date(2199, 12, 31), date.max]
    rows = [(place, day) for place in SOME for day in days]
    for meeting in oracle.asem.meetings:
        rows += [
            (place, edge + shift * oracle.ONE_DAY)
            for place in sorted({*meeting.hosts, *(chair.partner for chair in meeting.chairs)})
            for edge in (meeting.opens.earliest, meeting.closes.latest)
            for shift in (-1, 0, 1)
        ]
    places, dates = zip(*rows, strict=True)
    table = pa.table({"row": range(len(rows)), "iso3": places, "date": dates})
    return table, {fact: [oracle.answer(fact, *row) for row in rows] for fact in FACTS}


@quick_kinds
def test_around_every_change(kind: Kind) -> None:
    """All facts, on every day around a change of any of them, and on the first and last of all."""
    table, expected = around_changes()
    expect(annotate(kind.make(table), day="date", facts=FACTS), kind, expected)


@cache
def every_year(rule: str) -> tuple[pa.Table, dict[str, list[Any]]]:
    """Some partners in every year, and what a rule says of it."""
    years = [1000, *range(1994, 2028), 9999]
    rows = [(place, oracle.as_year(year)) for place in SOME for year in years]
    columns = {"iso3": [place for place, _ in rows], "year": years * len(SOME)}
    facts = [name for name, fact in FACTS.items() if fact.whole or rule not in WHOLE]
    expected = {
        fact: [oracle.answer_in(fact, *row, rule, "accession") for row in rows] for fact in facts
    }
    return pa.table({"row": range(len(rows)), **columns}), expected


@quick_kinds
@pytest.mark.parametrize("rule", RULES)
def test_every_year(kind: Kind, rule: str) -> None:
    """All facts in every year by every rule."""
    table, expected = every_year(rule)
    found = annotate(kind.make(table), day="year", facts=expected, rule=rule)
    expect(found, kind, expected)


@cache
def pairs_around_changes() -> tuple[pa.Table, dict[str, list[Any]]]:
    """Some pairs of partners on every day around a change, and all facts about two."""
    pairs = (("VNM", "GBR"), ("KAZ", "EU"), ("JPN", "IND"), ("MMR", "MMR"))
    rows = [(pair, (day, day)) for pair in pairs for day in EDGES]
    columns = {"a": [a for (a, _), _ in rows], "b": [b for (_, b), _ in rows]}
    dates = [day for _, (day, _) in rows]
    expected = {
        fact: [oracle.answer_of_both(fact, *row, "end", "accession") for row in rows]
        for fact in DYAD_FACTS
    }
    return pa.table({"row": range(len(rows)), **columns, "date": dates}), expected


@quick_kinds
def test_pairs_around_every_change(kind: Kind) -> None:
    """All facts about two countries, on every day around a change."""
    table, expected = pairs_around_changes()
    found = annotate_dyads(kind.make(table), "a", "b", "date", facts=DYAD_FACTS)
    expect(found, kind, expected)


@quick_kinds
@pytest.mark.parametrize("form", ["year", "month"])
def test_first_and_last_of_all(kind: Kind, form: Any) -> None:
    """The first and the last year of the calendar are years, also where a date says them."""
    table = pa.table({"row": [0, 1], "iso3": ["IND"] * 2, "date": [date.min, date.max]})
    found = af.annotate(kind.make(table), day="date", days=form, rule="end")
    expect(found, kind, {"partner": [False, True]})


@each_kind()
def test_every_form_of_a_period(kind: Kind) -> None:
    """All facts for years, quarters and months by all rules, as far as they have a meaning."""

    def law(drawn: tuple[pa.Table, Any]) -> None:
        table, turn = drawn
        frame = kind.make(table)
        forms: Any = (
            *(("year", rule, None, oracle.as_year) for rule in RULES),
            *(("period", rule, None, oracle.as_period) for rule in RULES),
            ("period", "end", "yyyymm", oracle.as_month_or_period),
            ("float_year", "end", None, oracle.as_year),
            ("float_year", "any", None, oracle.as_year),
            ("yyyymm", "end", "yyyymm", oracle.as_month),
            ("float_month", "any", "yyyymm", oracle.as_month),
        )
        for number, (form, rule, digits, read_period) in enumerate(forms):
            basis = BASES[(turn + number) % len(BASES)]
            facts = [name for name, fact in FACTS.items() if fact.whole or rule not in WHOLE]
            found = annotate(frame, day=form, rule=rule, days=digits, facts=facts, basis=basis)
            rows = list(zip(ids(table, "iso3"), read_as(table, form, read_period), strict=True))
            expect(
                found,
                kind,
                {
                    fact: [oracle.answer_in(fact, *row, rule, basis) for row in rows]
                    for fact in facts
                },
            )

    hold(kind, st.tuples(tables(20), turns), law, (many(), 1))


@each_kind()
@pytest.mark.parametrize("form", ["year", "quarter", "month", "first"])
def test_dates_that_stand_for_periods(kind: Kind, form: Any) -> None:
    """A date can say its year, quarter or month; without a word only 1 January says a year."""
    days = [*EDGES, *(date(year, 1, 1) for year in range(1996, 2022))]
    table = pa.table({"row": range(len(days)), "iso3": ["IND"] * len(days), "date": days})
    options = {} if form == "first" else {"days": form}
    found = annotate(kind.make(table), rule="end", **options)
    months = {"quarter": 3, "month": 1}.get(form, 12)
    expected = [
        None
        if form == "first" and (day.month, day.day) != (1, 1)
        else oracle.answer_in(
            "partner",
            "IND",
            oracle.months_from(day.year, (day.month - 1) // months * months + 1, months),
            "end",
            "accession",
        )
        for day in days
    ]
    expect(found, kind, {"partner": expected})


@each_kind()
@pytest.mark.parametrize("scheme", SCHEMES)
def test_schemes(kind: Kind, scheme: Any) -> None:
    """Every code of every scheme, in capitals, in small letters and as a number, by its year."""
    written = oracle.written(scheme)
    numbered = scheme in oracle.NUMBERED
    codes = [*written, *(code.lower() for code in written), "", "??", " VNM", None]
    if numbered:
        codes += [str(int(code)) for code in written] + ["36.0", "-36", "1e2"]
    years = [year for year in (1990, 1997, 2004, 2010) for _ in codes]
    columns: dict[str, Any] = {"row": range(len(years)), "code": codes * 4, "year": years}
    names = ["code"]
    if numbered:
        wrong = [0, -36, 10**10]
        numbers = [code and code.isdecimal() and int(code) for code in codes]
        numbers = [number or None for number in numbers][: -len(wrong)] + wrong
        columns |= {"number": pa.array(numbers * 4, pa.int64())}
        columns |= {"float": pa.array([n and n + 0.0 for n in numbers] * 4, pa.float64())}
        names += ["number", "float"]
    table = pa.table(columns)
    frame = kind.make(table)
    facts = ("partner", "group", "round", "years_since")
    for name in names:
        found = annotate(frame, name, "year", facts=facts, codes=scheme, rule="end")
        rows = [
            (value is not None and oracle.meaning(scheme, value, year), oracle.as_year(year))
            for value, year in zip(table[name].to_pylist(), years, strict=True)
        ]
        expect(
            found,
            kind,
            {
                fact: [
                    oracle.answer_in(fact, place or None, period, "end", "accession")
                    for place, period in rows
                ]
                for fact in facts
            },
        )


@each_kind()
def test_whole_years(kind: Kind) -> None:
    """Of every month and day that can be written, those are days that the calendar has."""
    parts = [
        (year, month, day)
        for year in (1900, 2000, 2023, 2024)
        for month in range(14)
        for day in (0, 1, 28, 29, 30, 31, 32)
    ]
    numbers = [year * 10_000 + month * 100 + day for year, month, day in parts]
    texts = [f"{year}-{month:02}-{day:02}" for year, month, day in parts]
    table = pa.table(
        {
            "row": list(range(len(parts))),
            "iso3": ["VNM"] * len(parts),
            "number": numbers,
            "text": texts,
        }
    )
    for column, options in (("number", {"days": "yyyymmdd"}), ("text", {})):
        found = annotate(kind.make(table), day=column, facts=("partner",), **options)
        days = [oracle.as_number_says(number) for number in numbers]
        expect(found, kind, {"partner": [oracle.answer("partner", "VNM", day) for day in days]})


@each_kind()
def test_times_after_days(kind: Kind) -> None:
    """What may come after a day is a time, of whatever form, and nothing else."""
    texts = [*TIMES, *NO_TIMES, *MALFORMED]
    table = pa.table({"row": range(len(texts)), "iso3": ["POL"] * len(texts), "text": texts})
    found = annotate(kind.make(table), day="text")
    days = [oracle.as_text_says(text) for text in texts]
    assert [day is not None for day in days] == [text in TIMES for text in texts]
    expect(found, kind, {"partner": [oracle.answer("partner", "POL", day) for day in days]})


@each_kind()
def test_dyads(kind: Kind) -> None:
    """The facts of each side, and those about both, on days and in years."""

    def law(drawn: tuple[pa.Table, Any]) -> None:
        table, turn = drawn
        frame = kind.make(table)
        forms: Any = (
            ("date", None, lambda day: day and (day, day)),
            *(("period", rule, oracle.as_period) for rule in RULES),
        )
        sides = {"_a": ids(table, "iso3"), "_b": ids(table, "other")}
        pairs = list(zip(*sides.values(), strict=True))
        for number, (form, rule, read_period) in enumerate(forms):
            basis = BASES[(turn + number) % len(BASES)]
            both = [name for name, fact in DYAD_FACTS.items() if fact.whole or rule not in WHOLE]
            single = ["partner", *(["group", "summit"] if rule not in WHOLE else [])]
            found = annotate_dyads(
                frame, "iso3", "other", form, facts=[*single, *both], basis=basis, rule=rule
            )
            periods = read_as(table, form, read_period)
            rule = rule or "end"  # noqa: PLW2901  # a day is its own end
            expected = {
                f"{fact}{suffix}": [
                    oracle.answer_in(fact, *row, rule, basis)
                    for row in zip(side, periods, strict=True)
                ]
                for fact in single
                if fact != "summit"
                for suffix, side in sides.items()
            }
            if "summit" in single:
                expected["summit"] = [
                    oracle.answer_in("summit", None, period, rule, basis) for period in periods
                ]
            for fact in both:
                expected[fact] = [
                    oracle.answer_of_both(fact, *row, rule, basis)
                    for row in zip(pairs, periods, strict=True)
                ]
            expect(found, kind, expected)

    hold(kind, st.tuples(tables(30), turns), law, (many(), 2))
