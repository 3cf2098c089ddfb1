"""Dates as exact as their source."""

from __future__ import annotations

import copy
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

from asem import InvalidDateError, PartialDate, Precision, StructureError
from asem.strategies import days, partial_dates


class TestPartialDate:
    """A day, a month or a year."""

    @pytest.mark.parametrize(
        ("text", "parts", "precision", "earliest", "latest"),
        [
            ("2009-05-25", (2009, 5, 25), "day", date(2009, 5, 25), date(2009, 5, 25)),
            ("2010-12", (2010, 12), "month", date(2010, 12, 1), date(2010, 12, 31)),
            ("2012-03", (2012, 3), "month", date(2012, 3, 1), date(2012, 3, 31)),
            ("2012-02", (2012, 2), "month", date(2012, 2, 1), date(2012, 2, 29)),
            ("2013-02", (2013, 2), "month", date(2013, 2, 1), date(2013, 2, 28)),
            ("2004", (2004,), "year", date(2004, 1, 1), date(2004, 12, 31)),
            ("0001", (1,), "year", date.min, date(1, 12, 31)),
            ("9999", (9999,), "year", date(9999, 1, 1), date.max),
            ("9999-12", (9999, 12), "month", date(9999, 12, 1), date.max),
            ("9999-12-31", (9999, 12, 31), "day", date.max, date.max),
        ],
    )
    def test_forms(
        self, text: str, parts: tuple[int, ...], precision: str, earliest: date, latest: date
    ) -> None:
        """Each precision has one ISO form, a first day and a last day."""
        partial = PartialDate(*parts)

        assert text == str(partial)
        assert partial == PartialDate.parse(text)
        assert Precision(precision) is partial.precision
        assert earliest == partial.earliest
        assert latest == partial.latest
        assert f"PartialDate('{text}')" == repr(partial)

    def test_of(self) -> None:
        """A day as a partial date is exactly that day."""
        assert PartialDate(2004, 10, 8) == PartialDate.of(date(2004, 10, 8))

    @pytest.mark.parametrize("value", ["2004-10-08", None, 2004, PartialDate(2004)])
    def test_of_no_date(self, value: Any) -> None:
        """What is not a date is refused, with the way for text."""
        with pytest.raises(InvalidDateError, match=r"is not a date; PartialDate\.parse reads text"):
            PartialDate.of(value)

    def test_by_name(self) -> None:
        """The parts may be given by name."""
        assert PartialDate(2010, 12) == PartialDate(year=2010, month=12)

    def test_order(self) -> None:
        """They sort by their first day, the less exact first."""
        expected = ["2009", "2009-12-31", "2010", "2010-01", "2010-01-01", "2010-01-31", "2010-02"]

        assert expected == [str(p) for p in sorted(map(PartialDate.parse, reversed(expected)))]

    def test_equal_only_when_as_exact(self) -> None:
        """A year, its first month and its first day are three different dates."""
        assert 3 == len({PartialDate(2010), PartialDate(2010, 1), PartialDate(2010, 1, 1)})

    @pytest.mark.parametrize("other", ["2010-01-01", 2010, None, datetime(2010, 1, 1)])
    def test_no_order_with_others(self, other: object) -> None:
        """They are neither equal to nor ordered with moments, texts and numbers."""
        assert PartialDate(2010, 1, 1) != other
        with pytest.raises(TypeError):
            PartialDate(2010, 1, 1) < other  # type: ignore[operator]  # noqa: B015

    @given(days(), days())
    def test_day(self, day: date, other: date) -> None:
        """Exact to the day, it is that day: equal, hashed, ordered and written like it."""
        exact = PartialDate.of(day)

        assert exact == day
        assert day == exact
        assert hash(exact) == hash(day)
        assert 1 == len({exact, day})
        assert day == exact.date()
        assert type(exact.date()) is date
        assert day.isoformat() == exact.isoformat()
        assert f"{day:%d %B %Y, %A}" == f"{exact:%d %B %Y, %A}"
        assert (exact == other) is (day == other)
        assert (exact < other, exact <= other, exact > other, exact >= other) == (
            day < other, day <= other, day > other, day >= other,
        )  # fmt: skip
        assert (other < exact, other <= exact, other > exact, other >= exact) == (
            other < day, other <= day, other > day, other >= day,
        )  # fmt: skip

    @pytest.mark.parametrize("text", ["2010", "2010-12"])
    def test_no_day(self, text: str) -> None:
        """Less exact, it equals no day, and nobody is told which of the two is earlier."""
        partial, day = PartialDate.parse(text), date(2010, 12, 1)

        assert partial != day
        assert day != partial
        for ask in (
            lambda: partial < day, lambda: partial <= day, lambda: partial > day,
            lambda: day >= partial, lambda: sorted([partial, day]), partial.date,
            lambda: f"{partial:%d}",
        ):  # fmt: skip
            with pytest.raises(InvalidDateError, match=f"'{text}'.* is known to the .* only"):
                ask()
        assert text == partial.isoformat() == f"{partial}" == f"{partial!s}"

    def test_format(self) -> None:
        """What is known can be asked for, and nothing else."""
        assert "December 2010 (100%)" == f"{PartialDate(2010, 12):%B %Y (100%%)}"
        assert "   2010" == f"{PartialDate(2010):>7}"
        with pytest.raises(InvalidDateError, match="%Y"):
            f"{PartialDate(2010):%B %Y}"  # the subject

    def test_immutable(self) -> None:
        """No part can be changed or taken away."""
        partial = PartialDate(2010, 12)

        with pytest.raises(FrozenInstanceError):
            partial.month = 11  # type: ignore[misc]
        with pytest.raises(FrozenInstanceError):
            del partial.month
        with pytest.raises(AttributeError):
            partial.latest = date(2010, 12, 30)  # type: ignore[misc]
        assert PartialDate(2010, 12) == partial


class TestRefused:
    """What is not a partial date."""

    @pytest.mark.parametrize(
        "text",
        [
            "", "201", "20100", "2010-1", "2010-13", "2010-00", "0000", "0000-01-01", "2010-12-32",
            "2010-12-00", "2010-02-29", "201012", "20101201", "2010-12-01-01", "2010-", "-2010",
            " 2010", "2010 ", "2010/12", "December 2010", "2010-12-01T00:00", "٢٠١٠", "+210",
            "2_10", "20.0", "abcd", "2010-ab",
        ],
    )  # fmt: skip
    def test_text(self, text: str) -> None:
        """Only YYYY, YYYY-MM and YYYY-MM-DD are read; the error repeats anything else."""
        with pytest.raises(InvalidDateError) as caught:
            PartialDate.parse(text)

        assert isinstance(caught.value, ValueError)
        assert caught.value.value in (text, *_numbers(text))

    @pytest.mark.parametrize("value", [None, 2010, date(2010, 1, 1), b"2010", ["2010"]])
    def test_no_text(self, value: object) -> None:
        """Only text is parsed."""
        with pytest.raises(InvalidDateError) as caught:
            PartialDate.parse(value)  # type: ignore[arg-type]

        assert repr(value) in str(caught.value)

    @pytest.mark.parametrize(
        "parts",
        [
            (0,), (10000,), (-1,), (2010, 0), (2010, 13), (2010, -1), (2010, 12, 0),
            (2010, 12, 32), (2010, 2, 29), (2010, 0, 5), (2010, None, 5), (2010, None, 0),
        ],
    )  # fmt: skip
    def test_parts(self, parts: tuple[int, ...]) -> None:
        """The calendar must have the date, and there is no day without a month."""
        with pytest.raises(InvalidDateError) as caught:
            PartialDate(*parts)

        assert (*parts, None, None)[:3] == caught.value.value
        assert str(caught.value.value) in str(caught.value)

    @pytest.mark.parametrize(
        ("parts", "field"),
        [
            (("2010",), "year"),
            ((None,), "year"),
            ((True,), "year"),
            ((2010.0,), "year"),
            ((date(2010, 1, 1),), "year"),
            ((datetime(2010, 1, 1),), "year"),
            ((2010, "12"), "month"),
            ((2010, True), "month"),
            ((2010, 12, 1.0), "day"),
            ((2010, 12, True), "day"),
        ],
    )
    def test_types(self, parts: tuple[object, ...], field: str) -> None:
        """The parts are whole numbers; neither text nor bool nor float is one."""
        with pytest.raises(StructureError, match=rf"^PartialDate\.{field} is "):
            PartialDate(*parts)  # type: ignore[arg-type]


def _numbers(text: str) -> tuple[object, ...]:
    """Give the parts that a text of the right form has."""
    parts = text.split("-")
    if all(part.isascii() and part.isdigit() for part in parts):
        return ((*map(int, parts), None, None)[:3],)
    return ()


class TestLaws:
    """What holds for all partial dates."""

    @given(partial_dates())
    def test_round_trip(self, partial: PartialDate) -> None:
        """Parsing what is printed gives the same date."""
        assert partial == PartialDate.parse(str(partial))
        assert hash(partial) == hash(PartialDate.parse(str(partial)))
        assert partial == copy.deepcopy(partial)

    @given(partial_dates())
    def test_brackets_its_days(self, partial: PartialDate) -> None:
        """Its days are those whose ISO text starts with its own."""
        first, last = partial.earliest, partial.latest

        assert first <= last
        assert first.isoformat().startswith(str(partial))
        assert last.isoformat().startswith(str(partial))
        if first > date.min:
            assert not (first - timedelta(days=1)).isoformat().startswith(str(partial))
        if last < date.max:
            assert not (last + timedelta(days=1)).isoformat().startswith(str(partial))

    @given(days(), st.integers(1, 3))
    def test_holds_the_day_it_comes_from(self, day: date, parts: int) -> None:
        """A day cut to its month or year lies between the first and the last day."""
        partial = PartialDate(*(day.year, day.month, day.day)[:parts])

        assert partial.earliest <= day <= partial.latest
        assert [Precision.YEAR, Precision.MONTH, Precision.DAY][parts - 1] is partial.precision

    @given(partial_dates(), partial_dates())
    def test_order_is_total(self, one: PartialDate, other: PartialDate) -> None:
        """Of two dates one is less, or they are equal; the other signs agree."""
        assert 1 == (one < other) + (one == other) + (one > other)
        assert (one <= other) is not (one > other)
        assert (one >= other) is not (one < other)
        assert (one < other) is (other > one)

    @given(st.lists(partial_dates(), max_size=6))
    def test_sorts_by_first_day(self, dates: list[PartialDate]) -> None:
        """Sorted dates go by first day, and for the same first day from less exact to exact."""
        exactness = list(Precision)[::-1].index

        for one, other in pairwise(sorted(dates)):
            assert (one.earliest, exactness(one.precision)) <= (
                other.earliest,
                exactness(other.precision),
            )

    @given(days())
    def test_day_keeps_the_order_of_days(self, day: date) -> None:
        """Partial dates that are days sort as the days do, after their month and year."""
        partial = PartialDate.of(day)

        assert PartialDate(day.year) < PartialDate(day.year, day.month) < partial
        if day > date.min:
            assert PartialDate.of(day - timedelta(days=1)) < partial

    @given(st.text())
    def test_junk(self, text: str) -> None:
        """A text is refused, or it is exactly what the date prints."""
        try:
            partial = PartialDate.parse(text)
        except InvalidDateError:
            return
        assert text == str(partial)
