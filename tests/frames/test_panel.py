"""Panels are complete, in order, and say what the plain questions say."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations
from typing import Any

import numpy as np
import pytest

import asem
import asem.frames as af
from asem import FrameError, MissingExtraError
from asem.errors import (
    InvalidChoiceError,
    UnknownPartnerError,
    UnknownRecordError,
    UnknownValuesWarning,
)

from . import oracle
from .kinds import KINDS

BACKENDS = {kind.name: kind for kind in KINDS if kind.name in ("pandas", "polars", "pyarrow")}
IDS = [partner.id for partner in asem.partners]


def rows_of(backend: str, frame: Any, *names: str) -> list[tuple[Any, ...]]:
    return BACKENDS[backend].rows(frame, list(names))


@pytest.fixture(params=list(BACKENDS))
def backend(request: pytest.FixtureRequest) -> str:
    kind = BACKENDS[request.param]
    if kind.missing:
        pytest.skip(kind.missing)
    return kind.name


@pytest.mark.parametrize("rule", ["start", "end", "any", "all"])
def test_years(backend: str, rule: Any) -> None:
    """A row for every partner and every year, by partner."""
    panel = af.panel(1995, 2015, rule=rule, backend=backend)  # type: ignore[arg-type]
    assert rows_of(backend, panel, "iso3", "year", "asem_partner") == [
        (id, year, oracle.answer_in("partner", id, oracle.as_year(year), rule, "accession"))
        for id in IDS
        for year in range(1995, 2016)
    ]


@pytest.mark.parametrize("rule", ["start", "end", "any", "all"])
def test_months(backend: str, rule: Any) -> None:
    """A month is named by its first day, and judged by the same rules as a year."""
    panel = af.panel("2008-09-15", "2010-11-01", step="month", rule=rule, backend=backend)  # type: ignore[arg-type]
    months = [date(2008 + n // 12, n % 12 + 1, 1) for n in range(8, 35)]

    def answer(id: str, first: date) -> bool:
        days = [first + timedelta(days=number) for number in range(31)]
        days = [day for day in days if day.month == first.month]
        if rule in ("start", "end"):
            return asem.is_partner(id, days[0 if rule == "start" else -1])
        answers = [asem.is_partner(id, day) for day in days]
        return any(answers) if rule == "any" else all(answers)

    found = rows_of(backend, panel, "iso3", "month", "asem_partner")
    assert [(id, as_date(day), in_asem) for id, day, in_asem in found] == [
        (id, month, answer(id, month)) for id in IDS for month in months
    ]


def as_date(day: Any) -> date:
    return date(day.year, day.month, day.day)


def test_months_since_accession(backend: str) -> None:
    """With the end of a month its last day counts."""
    facts = ("days_since_accession",)
    panel = af.panel(
        date(2004, 10, 1), date(2004, 10, 1), step="month", rule="end", facts=facts, backend=backend
    )  # type: ignore[arg-type]
    found = dict(rows_of(backend, panel, "iso3", "asem_days_since_accession"))
    assert found["POL"] == 23


def test_days(backend: str) -> None:
    """A row for every day."""
    panel = af.panel("2004-10-07", "2004-10-09", step="day", basis="decision", backend=backend)  # type: ignore[arg-type]
    days = [date(2004, 10, number) for number in (7, 8, 9)]
    found = rows_of(backend, panel, "iso3", "date", "asem_partner")
    assert [(id, as_date(day), answer) for id, day, answer in found] == [
        (id, day, asem.is_partner(id, day, basis="decision")) for id in IDS for day in days
    ]


def test_dyads(backend: str) -> None:
    """Each pair once, in the order of the ids; a directed one also the other way round."""
    one_way = af.panel(2007, 2007, unit="dyad", rule="end", backend=backend)  # type: ignore[arg-type]
    names = ("iso3_a", "iso3_b", "asem_partner_a", "asem_partner_b", "asem_both", "asem_one")
    found = rows_of(backend, one_way, *names)
    day = date(2007, 12, 31)
    assert found == [
        (a, b, asem.is_partner(a, day), asem.is_partner(b, day), *both(a, b, day))
        for a in IDS
        for b in IDS
        if a < b
    ]
    both_ways = af.panel(
        2007, 2007, unit="directed-dyad", rule="end", facts=("both",), backend=backend
    )  # type: ignore[arg-type]
    assert sorted(rows_of(backend, both_ways, "iso3_a", "iso3_b", "asem_both")) == sorted(
        pair for row in found for pair in ((*row[:2], row[4]), (*row[1::-1], row[4]))
    )


def both(a: str, b: str, day: date) -> tuple[bool, bool]:
    answers = [asem.is_partner(id, day) for id in (a, b)]
    return all(answers), answers[0] != answers[1]


@pytest.mark.parametrize(
    ("first", "last", "options", "message"),
    [
        (1996, 2000, {}, "say which days of each year count, rule='start'"),
        (2000, 1996, {"rule": "end"}, "1996 is earlier than 2000"),
        ("1996", 2000, {"rule": "end"}, "'1996' is not a year"),
        (0, 2000, {"rule": "end"}, "0 is not a year"),
        (1996, 2000, {"step": "day"}, "1996 is not a day: for step='day' write it as '1996-03-01'"),
        ("1996-03-01", "1996-03-02", {"step": "day", "rule": "end"}, "days need none"),
        ("1996-03-02", "1996-03-01", {"step": "day"}, "is earlier than"),
        (1996, 2000, {"rule": "end", "unit": "pair"}, "unit is 'pair'"),
        (1996, 2000, {"rule": "end", "step": "week"}, "step is 'week'"),
        (1996, 2000, {"rule": "end", "backend": "panda"}, "did you mean 'pandas'"),
        (1996, 2000, {"rule": "any", "facts": ("group",)}, "choose rule='start'"),
        (1996, 2000, {"rule": "end", "facts": ("both",)}, "a fact is 'both'"),
        (1996, 2000, {"rule": "end", "countries": None}, "countries is None: expected 'partners'"),
        (1996, 2000, {"rule": "end", "countries": 5}, "countries is 5: .* or a list of countries"),
        (1996, 2000, {"rule": "end", "countries": asem.partner("VNM")}, "or a list of countries"),
        (1996, 2000, {"rule": "end", "schemes": None}, "schemes is None: expected one of 'iso3'"),
        (1996, 2000, {"rule": "end", "schemes": "cows"}, "a scheme is 'cows'"),
        (1996, 2000, {"rule": "end", "schemes": [5]}, "a scheme is 5"),
    ],
)
def test_refused(first: Any, last: Any, options: dict[str, Any], message: str) -> None:
    """What is not a panel is refused."""
    with pytest.raises((FrameError, InvalidChoiceError), match=message):
        af.panel(first, last, **({"backend": "pyarrow"} | options))


def test_missing_backend(monkeypatch: pytest.MonkeyPatch) -> None:
    """A backend that is not installed is named."""
    import sys

    monkeypatch.setitem(sys.modules, "polars", None)
    with pytest.raises(MissingExtraError, match="backend='polars' needs polars"):
        af.panel(1996, 1996, rule="end", backend="polars")


@pytest.mark.parametrize("rule", ["start", "end", "any", "all"])
def test_quarters(backend: str, rule: Any) -> None:
    """A quarter is named by its first day, and judged by the same rules."""
    made: Any = backend
    panel = af.panel("2008-09-15", "2010-11-01", step="quarter", rule=rule, backend=made)
    quarters = [date(2008 + n // 4, n % 4 * 3 + 1, 1) for n in range(2, 12)]
    found = rows_of(backend, panel, "iso3", "quarter", "asem_partner")
    assert [(id, as_date(day), in_asem) for id, day, in_asem in found] == [
        (id, day, oracle.answer_in("partner", id, quarter, rule, "accession"))
        for id in IDS
        for day in quarters
        for quarter in [oracle.months_from(day.year, day.month, 3)]
    ]


def test_countries(backend: str) -> None:
    """Any countries, by code, name or record, or a set of them; each once, in order."""
    made: Any = backend

    def ids(countries: Any) -> list[str]:
        panel = af.panel(2005, 2005, countries=countries, rule="end", backend=made)
        return [row[0] for row in rows_of(backend, panel, "iso3")]

    assert ids(["Viet Nam", "USA", asem.partner("IN"), "vn"]) == ["IND", "USA", "VNM"]
    assert ids("members") == sorted(member.id for member in asem.members)
    assert ids("partners") == IDS
    world = ids("world")
    assert len(world) == 250
    assert {*ids("members"), "USA", "XKX"} <= {*world}
    assert {"EU", "ASEAN-SEC", "SUN"}.isdisjoint(world)
    assert ids([]) == []
    with pytest.raises(UnknownPartnerError, match="Phillipines"):
        ids(["Phillipines"])
    with pytest.raises(FrameError, match="has no code in ISO 3166-1"):
        ids(["German Empire"])
    with pytest.raises(InvalidChoiceError, match="countries is 'member'"):
        ids("member")


def test_countries_by_code() -> None:
    """A list can be of codes of any scheme; a record is the same in each."""

    def ids(countries: Any, codes: Any) -> list[str]:
        panel = af.panel(2005, 2005, countries=countries, codes=codes, rule="end")
        window = af.events(countries=countries, codes=codes, before=0, after=0)
        assert panel["iso3"].tolist() == window["iso3"].unique().tolist()
        found: list[str] = panel["iso3"].tolist()
        return found

    assert ids([816, "2", 816.0, np.int64(732)], "cow") == ["KOR", "USA", "VNM"]
    assert ids(["AUS", asem.partner("Australia")], "cow-abc") == ["AUS", "AUT"]
    assert ids([704], "numeric") == ["VNM"]
    assert ids(["vn "], "iso2") == ["VNM"]
    assert ids(["SUN", "EU"], "iso3") == ["EU", "SUN"]
    assert ids(["Viet Nam", "704"], "name") == ids(["Viet Nam", "704"], None) == ["VNM"]
    for codes, message in (
        (None, r"816: as a code it needs its scheme \('cow'.*codes='cow'\)"),
        ("numeric", "816: it is not a code of 'numeric', but of 'cow'"),
    ):
        with pytest.raises(UnknownPartnerError, match=message):
            ids([816], codes)
    with pytest.raises(FrameError, match="255 means German Empire, which has no code in ISO 3166"):
        ids([255], "gw")
    with pytest.raises(InvalidChoiceError, match="codes is 'cwo': expected one of 'iso3'"):
        ids("partners", "cwo")
    with pytest.raises(FrameError, match="codes='cow' is about countries that you list"):
        ids("partners", "cow")


@pytest.mark.parametrize(
    ("name", "code", "comtrade"),
    [
        ("Yugoslavia", "YUG", "890"),
        ("USSR", "SUN", "810"),
        ("Serbia and Montenegro", "SCG", None),
        ("Czechoslovakia", "CSK", "200"),
        ("East Germany", "DDR", "278"),
        ("YMD", "YMD", "720"),
        ("XKX", "XKX", None),
        ("EU", "EU", "97"),
        ("ASEAN-SEC", "ASEAN-SEC", None),
    ],
)
def test_by_code(backend: str, name: str, code: str, comtrade: str | None) -> None:
    """A state that ended is in the frame by its code, as all others, and is an honest no."""
    made: Any = backend
    panel = af.panel(
        1985, 1985, countries=["Viet Nam", name], rule="end", schemes=["comtrade"], backend=made
    )
    found = rows_of(backend, panel, "iso3", "comtrade", "asem_partner")
    assert found == sorted([(code, comtrade, False), ("VNM", "704", False)])
    pairs: Any = af.panel(
        1985, 1985, countries=[name, "VNM"], unit="dyad", rule="end", backend=made
    )
    both = tuple(sorted((code, "VNM")))
    assert rows_of(backend, pairs, "iso3_a", "iso3_b", "asem_both") == [(*both, False)]
    frame = af.events(countries=[name], before=0, after=0, backend=made)
    came = [name in ("EU", "ASEAN-SEC") and asem.is_partner(name, s.opens) for s in asem.summits]
    assert rows_of(backend, frame, "iso3", "asem_partner") == [(code, there) for there in came]


def test_schemes(backend: str) -> None:
    """Other codes have columns of their own, by the year."""
    made: Any = backend
    panel = af.panel(
        1998, 1999, countries=["BEL", "EU"], rule="end", schemes=("comtrade", "cow"), backend=made
    )
    assert rows_of(backend, panel, "iso3", "year", "comtrade", "cow")[:2] == [
        ("BEL", 1998, "58", "211"),
        ("BEL", 1999, "56", "211"),
    ]
    cow: Any = "cow"  # one scheme need not be in a list
    dyads = af.panel(2005, 2005, unit="dyad", rule="end", schemes=cow, backend=made)
    row = rows_of(backend, dyads, "iso3_a", "iso3_b", "cow_a", "cow_b")[-1]
    assert row == ("THA", "VNM", "800", "816")


def test_years_of_other_libraries(backend: str) -> None:
    """Whole numbers are years, whatever their type: those of R are floating."""
    made: Any = backend
    for first, last in ((1996.0, 1998.0), (np.int64(1996), np.float32(1998))):
        panel = af.panel(first, last, countries=["VNM"], rule="end", backend=made)  # type: ignore[arg-type]
        assert [year for (year,) in rows_of(backend, panel, "year")] == [1996, 1997, 1998]


def test_events(backend: str) -> None:
    """Every day around every meeting, by country and meeting."""
    made: Any = backend
    frame = af.events(before=2, after=1, facts=("partner", "summit"), backend=made)
    found = rows_of(
        backend, frame, "iso3", "meeting", "date", "relative", "asem_partner", "asem_summit"
    )
    expected = [
        (
            id,
            summit.id,
            day,
            number,
            oracle.answer("partner", id, day),
            oracle.answer("summit", None, day),
        )
        for id in IDS
        for summit in asem.summits
        for number in range(-2, 2)
        for day in [summit.opens.earliest + timedelta(days=number)]
    ]
    assert [(*row[:2], as_date(row[2]), *row[3:]) for row in found] == expected
    series = af.events(series="fmm", before=0, after=0, countries=["VNM"], backend=made)
    meetings = asem.meetings_between(date.min, date.max, series="fmm")
    assert [row[0] for row in rows_of(backend, series, "meeting")] == [m.id for m in meetings]


@pytest.mark.parametrize(
    "which",
    [
        {},
        {"kind": "summit"},
        {"kind": "ministerial"},
        {"series": "fmm"},
        {"kind": "ministerial", "series": "finmm"},
    ],
)
@pytest.mark.filterwarnings("ignore::asem.errors.UnknownValuesWarning")  # not all have a day
def test_facts_of_events(which: dict[str, Any]) -> None:
    """The facts are about the meetings that make the rows, and about no others."""
    facts = ("hosted", "meetings_hosted", "days_since_last", "days_to_next")
    frame = af.events(**which, before=3, after=3, facts=facts, backend="pyarrow")
    names = ("iso3", "date", "relative", *(f"asem_{fact}" for fact in facts))
    found = asem.meetings_between(date.min, date.max, **(which or {"kind": "summit"}))
    opened = [meeting.opens.earliest for meeting in found]
    for row in zip(*(frame[name].to_pylist() for name in names), strict=True):
        id, day, relative, hosted, number, since, until = row
        own = [m for m in found if m.opens.earliest <= day <= m.closes.latest and id in m.hosts]
        assert (hosted, number) == (bool(own), len(own)), row
        past, coming = [d for d in opened if d <= day], [d for d in opened if d > day]
        assert since == ((day - max(past)).days if past else None), row
        assert until == ((min(coming) - day).days if coming else None), row
        assert relative or since == 0, row


@pytest.mark.parametrize("which", [{"kind": "sumit"}, {"kind": "sumit", "series": "fmm"}])
def test_events_of_no_kind(which: Any) -> None:
    """A kind that is none is refused, also beside a series."""
    with pytest.raises(InvalidChoiceError, match="kind is 'sumit': did you mean 'summit'"):
        af.events(**which)
    with pytest.raises(UnknownRecordError):
        af.events(series="fmn")
    with pytest.raises(InvalidChoiceError, match="kind is 'summit': only ministerial meetings"):
        af.events(kind="summit", series="fmm")


def test_events_without_a_day() -> None:
    """Meetings of which no opening day is known are named."""
    meetings = asem.meetings_between(date.min, date.max, kind="senior-officials")
    undated = [meeting for meeting in meetings if meeting.opens.precision != "day"]
    assert undated
    with pytest.warns(UnknownValuesWarning, match=rf"^{len(undated)} of .*{undated[0].id}"):
        frame = af.events(kind="senior-officials", before=0, after=0, backend="pyarrow")
    assert {*frame["meeting"].to_pylist()} == {m.id for m in meetings} - {m.id for m in undated}


@pytest.mark.parametrize("name", ["before", "after"])
@pytest.mark.parametrize("wrong", [-1, 1.5, "3", None, True, 10**7, 10**100])
def test_no_window(name: str, wrong: Any) -> None:
    """A window is a whole number of days that the calendar has."""
    with pytest.raises(FrameError, match=f"{name} is .*: expected a whole number of days, 0 to"):
        af.events(**{name: wrong}, backend="pyarrow")


def test_longest_window() -> None:
    """It does not reach beyond the first and the last day of the calendar."""
    only: Any = {"kind": "summit", "countries": ["VNM"], "backend": "pyarrow"}
    days = [summit.opens.earliest for summit in asem.summits]
    first, last = min(days) - date.min, date.max - max(days)
    with pytest.raises(FrameError, match=rf"before is {first.days + 1}: .* 0 to {first.days:,}$"):
        af.events(before=first.days + 1, after=0, **only)
    with pytest.raises(FrameError, match=rf"after is {last.days + 1}: .* 0 to {last.days:,}$"):
        af.events(before=0, after=last.days + 1, **only)
    nothing = only | {"registry": asem.Registry(), "countries": "partners"}
    assert af.events(before=5, **nothing).num_rows == 0


def test_edges(backend: str) -> None:
    """Every tie that the records say, with its date and number."""
    made: Any = backend

    def rows(kind: Any) -> list[tuple[Any, ...]]:
        return rows_of(backend, af.edges(kind, backend=made), "source", "target", "date", "weight")

    for summit in asem.summits:
        came = [row[0] for row in rows("partner-meeting") if row[1] == summit.id]
        there = {partner.id for partner in asem.partners_on(summit.opens.earliest)}
        assert came == sorted(there - {*summit.attendance.absent})
    assert all(one < other for one, other, _, _ in rows("co-host") + rows("co-sponsor"))
    shared = {
        (*pair, str(meeting.opens))
        for meeting in asem.meetings_between(date.min, date.max)
        for pair in combinations(sorted(meeting.hosts), 2)
    }
    assert {row[:3] for row in rows("co-host")} == shared
    weights = sum(row[3] for row in rows("chair"))
    assert weights == sum(len(m.chairs) for m in asem.meetings_between(date.min, date.max))
    for kind in ("partner-meeting", "co-host", "co-sponsor", "chair"):
        dates = [row[2] for row in rows(kind)]
        known = [day for day in dates if day is not None]
        assert known == sorted(known)
        assert dates == known + [None] * (len(dates) - len(known))
    with pytest.raises(InvalidChoiceError, match="kind is 'cohost': did you mean 'co-host'"):
        rows("cohost")
