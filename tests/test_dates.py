"""How a day comes in: what is read, what is refused, and what the refusal says."""

from __future__ import annotations

import re
from calendar import day_name, month_abbr, month_name
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NoReturn

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import asem
from asem import AsemError, InvalidDateError, PartialDate, as_day
from asem._text import quoted
from asem.strategies import days

if TYPE_CHECKING:
    from collections.abc import Callable

HANOI = date(2004, 10, 8)

READ_AS_HANOI = (
    "2004-10-08",
    "20041008",
    " 2004-10-08 ",
    "2004-10-08T23:59",
    "2004-10-08 00:00:00",
    "2004-10-08T23:59:59Z",
    "2004-10-08 23:59:59 UTC",
    "2004-10-08 23:59 +0700",
    "2004-10-08T23:59:59,123456789",
    "2004-10-08T23",
    "2004-10-08T00:00:00.000001+07:00",
    "2004-10-08T23:59:59-12:00",
    "20041008T235959",
    "8 October 2004",
    "08 October 2004",
    "8 october 2004",
    "8 OCTOBER 2004",
    "8 Oct 2004",
    "8 Oct. 2004",
    "8-Oct-2004",
    "8/Oct/2004",
    "8th October 2004",
    "8th of October 2004",
    "the 8th of October, 2004",
    "October 8, 2004",
    "October 8th, 2004",
    "Oct 8 2004",
    "2004 October 8",
    "2004, 8 October",
    "Friday 8 October 2004",
    "Friday, October 8th, 2004",
    "Fri, 8 Oct 2004",
    "  8   October   2004\n",
)

QUESTIONS: tuple[Callable[[Any], object], ...] = (
    asem.partners_on,
    asem.members_on,
    asem.latest_summit,
    asem.next_summit_after,
    lambda day: asem.is_partner("VNM", day),
    lambda day: asem.is_member("VNM", day),
    lambda day: asem.group_of("VNM", day),
    lambda day: asem.region_of("VNM", day),
    lambda day: asem.joined_between(day, "2004-10-08"),
    lambda day: asem.joined_between("2004-10-08", day),
    lambda day: asem.left_between(day, "2004-10-08"),
    lambda day: asem.left_between("2004-10-08", day),
)
"""Every question that is asked of a day."""

REFUSED = (
    "",
    " ",
    "2004",
    "October",
    "October 2004",
    "8 October",
    "Friday",
    "Friday, 8 October",
    "yesterday",
    "today",
    "now",
    "tomorrow",
    "10",
    "8",
    "200",
    "20045",
    "2004-10",
    "2004-W41",
    "2004-W41-5",
    "2004W415",
    "2004-282",
    "2004-02-30",
    "2004-13-01",
    "2004-00-10",
    "2004-10-00",
    "2003-02-29",
    "0000-01-01",
    "00000101",
    "1 January 0000",
    "1 January 0050",
    "30 February 2004",
    "29 February 2003",
    "31 April 2004",
    "0 October 2004",
    "32 October 2004",
    "8 October 04",
    "8 Oct '04",
    "08-10-04",
    "10/8/04",
    "04.10.08",
    "8 October 20045",
    "8 October 204",
    "04/05/2004",
    "4.5.2004",
    "04-05-2004",
    "25/12/2004",
    "2004/10/08",
    "2004-10-8",
    "2004-10-08 junk",
    "2004-10-08T25:00",
    "2004-10-08T10:11x+05",
    "2004-10-08T10:11:12+05:30:",
    "2004-10-08 to 2004-10-09",
    "2004-10-08T10:11 CEST",
    "2004-1008",
    "200410-08",
    "10:00",
    "T10:00",
    "8 October 2004 10:00",
    "8 October 2004 Hanoi",
    "8 October 2004 AD",
    "8 October 2004 BC",
    "8 October 2004 UTC",
    "8 and October 2004",
    "at 8 October 2004",
    "T8 October 2004",
    "8 9 October 2004",
    "8-9 October 2004",
    "8 October November 2004",
    "8 Octobre 2004",
    "8. Oktober 2004",
    "8 Octo 2004",
    "Freitag 8 October 2004",
    "Friday Friday 8 October 2004",
    "8 October 2004 2004",
    "eighth October 2004",
    "٨ October ٢٠٠٤",
    "２００４-10-08",
    "2004−10−08",
    "None",
    "NaT",
)

NO_TEXT = (
    None,
    10,
    2004,
    20041008,
    0,
    True,
    1096588800.0,
    float("nan"),
    b"2004-10-08",
    [],
    ["2004-10-08"],
    (2004, 10, 8),
    {"year": 2004},
    date,
    timedelta(days=1),
    HANOI.timetuple(),
    pytest.param(object(), id="object"),
)


class MissingTime(datetime):
    """A missing time, as data frame libraries have it: a datetime that has no day."""

    def date(self) -> NoReturn:
        raise ValueError("NaT does not support date")

    def __repr__(self) -> str:
        return "NaT"


class OurDate(date):
    """A date of somebody's own class."""


class Word(StrEnum):
    """A text of somebody's own class."""

    HANOI = "2004-10-08"


class TestRead:
    """What is a day."""

    @pytest.mark.parametrize("text", READ_AS_HANOI)
    def test_text(self, text: str) -> None:
        """ISO text, and English text with day, month name and year, is that day."""
        assert HANOI == as_day(text)

    def test_date(self) -> None:
        """A date is itself."""
        assert HANOI is as_day(HANOI)

    @pytest.mark.parametrize("zone", [None, UTC, timezone(timedelta(hours=7))])
    def test_datetime(self, zone: timezone | None) -> None:
        """A datetime is its own calendar day, whatever its zone, to the last minute."""
        assert HANOI == as_day(datetime(2004, 10, 8, 23, 59, tzinfo=zone))
        assert date is type(as_day(datetime(2004, 10, 8, tzinfo=zone)))

    @pytest.mark.parametrize("value", [OurDate(2004, 10, 8), Word.HANOI])
    def test_subclass(self, value: date | str) -> None:
        """Subclasses of date and of text are read, and a plain date comes out."""
        assert HANOI == as_day(value)
        assert date is type(as_day(value))

    @pytest.mark.parametrize("text", ["4 September 2004", "4 Sept 2004", "4 Sept. 2004"])
    def test_sept(self, text: str) -> None:
        """September may be cut to four letters too."""
        assert date(2004, 9, 4) == as_day(text)

    @pytest.mark.parametrize("day", [date.min, date.max, date(2004, 2, 29), date(2000, 2, 29)])
    def test_ends_of_the_calendar(self, day: date) -> None:
        """The first and the last day of the calendar and leap days are days."""
        assert day == as_day(day.isoformat())
        assert day == as_day(f"{day:%Y%m%d}".rjust(8, "0"))

    @pytest.mark.parametrize("day", [date(1996, 3, 1), date(2012, 11, 12), date(2010, 10, 10)])
    def test_month_name_decides(self, day: date) -> None:
        """With the month named, a small day of the month is not a second reading."""
        assert day == as_day(f"{month_name[day.month]} {day.day} {day.year}")


class TestRefused:
    """What is not a day."""

    @pytest.mark.parametrize("text", REFUSED)
    def test_text(self, text: str) -> None:
        """A text that is incomplete, impossible or ambiguous is refused and repeated."""
        with pytest.raises(InvalidDateError) as caught:
            as_day(text)

        assert repr(text) in str(caught.value)
        assert text is caught.value.value

    def test_long(self) -> None:
        """Of a hundred letters a text may be a day, of one more it is not."""
        assert date(2004, 10, 8) == as_day("8" + "October 2004".rjust(99))
        with pytest.raises(InvalidDateError, match="is not a day"):
            as_day("8" + "October 2004".rjust(100))

    @pytest.mark.parametrize("value", NO_TEXT, ids=repr)
    def test_no_text(self, value: object) -> None:
        """What is neither a date nor text is refused and repeated."""
        with pytest.raises(InvalidDateError) as caught:
            as_day(value)  # type: ignore[arg-type]

        assert quoted(value) in str(caught.value)
        assert value is caught.value.value

    @pytest.mark.parametrize("value", [["2004-10-08"], ("2004-10-08",), {"2004-10-08"}, range(3)])
    def test_several(self, value: Any) -> None:
        """Several days at once are refused, with the way to a column."""
        with pytest.raises(InvalidDateError, match="is not a day: expected one day; "):
            as_day(value)

    def test_missing_time(self) -> None:
        """A missing time, which calls itself a datetime, is refused."""
        missing = MissingTime(2004, 10, 8)

        with pytest.raises(InvalidDateError, match=r"^NaT is not a day") as caught:
            as_day(missing)

        assert missing is caught.value.value

    def test_kind(self) -> None:
        """The refusal is one of asem's errors and a ValueError, with no inner cause shown."""
        for wrong in ("2004-02-30", "30 February 2004", "junk", None):
            with pytest.raises(InvalidDateError) as caught:
                as_day(wrong)  # type: ignore[arg-type]

            assert isinstance(caught.value, AsemError)
            assert isinstance(caught.value, ValueError)
            assert caught.value.__cause__ is None
            assert caught.value.__context__ is None or caught.value.__suppress_context__

    @pytest.mark.parametrize(
        ("text", "suggestions"),
        [
            ("04/05/2004", ("2004-05-04", "2004-04-05")),
            ("4.5.2004", ("2004-05-04", "2004-04-05")),
            ("04-05-2004", ("2004-05-04", "2004-04-05")),
            ("25/12/2004", ("2004-12-25",)),
            ("12/25/2004", ("2004-12-25",)),
            ("05/05/2004", ("2004-05-05",)),
            ("2004/10/08", ("2004-10-08",)),
            ("2004-10-8", ("2004-10-08",)),
            ("2004.4.5", ("2004-04-05",)),
            ("Monday, 8 October 2004", ("2004-10-08",)),
            ("31/31/2004", ()),
            ("2004/13/08", ()),
            ("2004", ()),
            ("junk", ()),
        ],
    )
    def test_suggestions(self, text: str, suggestions: tuple[str, ...]) -> None:
        """What the writer may have meant stands in the error, in full and in ISO form."""
        with pytest.raises(InvalidDateError) as caught:
            as_day(text)

        assert suggestions == caught.value.suggestions
        assert all(repr(day) in str(caught.value) or day in str(caught.value)
                   for day in suggestions)  # fmt: skip
        assert all(isinstance(as_day(day), date) for day in suggestions)

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            (
                "04/05/2004",
                "'04/05/2004' can be read in two ways: write the day as '2004-05-04' or "
                "'2004-04-05'",
            ),
            ("2004/10/08", "write '2004/10/08' as '2004-10-08'"),
            (
                "Monday, 8 October 2004",
                "'Monday, 8 October 2004' names monday, but 2004-10-08 was a friday",
            ),
            (
                "2004-02-30",
                "'2004-02-30' is not a day of the calendar: a day is a date, ISO text as "
                "'2004-10-08', or English text as '8 October 2004'",
            ),
            (
                "2004-10-08 to 2004-10-09",
                "'2004-10-08 to 2004-10-09' is not a day: after '2004-10-08' only a time may "
                "follow, as 'T09:30'",
            ),
            (
                "2004",
                "'2004' is not a single day: a day is a date, ISO text as '2004-10-08', or English "
                "text as '8 October 2004'",
            ),
        ],
    )
    def test_message(self, text: str, message: str) -> None:
        """The message says what is wrong and what to write."""
        with pytest.raises(InvalidDateError) as caught:
            as_day(text)

        assert message == str(caught.value)

    @pytest.mark.parametrize("weekday", [name for name in day_name if name != "Friday"])
    def test_wrong_weekday(self, weekday: str) -> None:
        """A day of the week that contradicts the date is refused, long or short."""
        for name in (weekday, weekday[:3], weekday.upper()):
            with pytest.raises(InvalidDateError):
                as_day(f"{name}, 8 October 2004")

    @pytest.mark.parametrize("question", QUESTIONS)
    @pytest.mark.parametrize("wrong", ["04/05/2004", "2004", "2004-02-30", "", 2004, None, 1e9])
    def test_by_every_question(self, question: Callable[[Any], object], wrong: object) -> None:
        """Every question refuses what is not a day, and repeats it."""
        with pytest.raises(InvalidDateError) as caught:
            question(wrong)

        assert repr(wrong) in str(caught.value)


def renderings(day: date) -> list[str]:
    """Write a day in English, in several orders."""
    number, year = day.day, f"{day.year:04}"
    suffix = "th" if 10 < number < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    weekday = day_name[day.weekday()]
    return [
        text
        for month in (month_name[day.month], month_abbr[day.month])
        for text in (
            f"{number} {month} {year}",
            f"{number:02} {month.upper()} {year}",
            f"{month} {number}, {year}",
            f"{month} {number}{suffix}, {year}",
            f"{number}{suffix} of {month} {year}",
            f"the {number}{suffix} of {month.lower()}, {year}",
            f"{year} {month} {number}",
            f"{number}-{month}-{year}",
            f"{weekday}, {number} {month} {year}",
            f"{weekday[:3]} {month} {number} {year}",
            f"{number} {month} {year}, {weekday}",
        )
    ]


TOKENS = st.one_of(
    st.sampled_from([*month_name[1:], *month_abbr[1:], *day_name, "Sept", "th", "of", "the"]),
    st.integers(0, 40).map(str),
    st.integers(0, 40).map("{:02}".format),
    st.integers(0, 9999).map("{:04}".format),
    st.sampled_from(["1996", "2004", "2025", "2026", "2027"]),
    st.sampled_from([*" -/.,:+TZ'", "am", "UTC", "AD", "today", "W41"]),
)


@st.composite
def almost_days(draw: st.DrawFn) -> str:
    """Texts made of what dates are made of."""
    parts = draw(st.lists(TOKENS, min_size=1, max_size=7))
    return draw(st.sampled_from([" ", "", "-", "/", ", "])).join(parts)


def is_written_in(day: date, text: str) -> bool:
    """Whether year, month and day of the month all stand in the text."""
    digits = re.findall(r"[0-9]+", text)
    compact = f"{day:%Y%m%d}".rjust(8, "0")
    if any(run == compact for run in digits):
        return True
    named = month_abbr[day.month].casefold() in text.casefold()
    numbers = {int(run) for run in digits}
    year = f"{day.year:04}" in digits
    return year and day.day in numbers and (named or day.month in numbers)


class TestLaws:
    """What holds for every day and every text."""

    @given(days())
    def test_iso_text_is_the_day(self, day: date) -> None:
        """The ISO text of a day is that day, extended or basic, with a time or without."""
        assert day == as_day(day.isoformat())
        assert day == as_day(day.isoformat().replace("-", ""))
        assert day == as_day(f"{day.isoformat()}T12:30")

    @given(days(), st.times())
    def test_datetime_is_its_day(self, day: date, time: object) -> None:
        """A datetime is its calendar day at any time of the day."""
        assert day == as_day(datetime.combine(day, time))  # type: ignore[arg-type]

    @given(days().filter(lambda day: day.year >= 100), st.data())
    def test_english_text_is_the_day(self, day: date, data: st.DataObject) -> None:
        """English text is the day that it was written from, in several orders, from year 100."""
        text = data.draw(st.sampled_from(renderings(day)))

        assert day == as_day(text)

    @given(days())
    def test_idempotent(self, day: date) -> None:
        """A day that was read is read as itself."""
        assert as_day(day) is as_day(as_day(day))

    @given(st.one_of(st.text(), almost_days()))
    @example("2004-W41-5")
    @example("4 October 0004")
    @example("8 october +2026")
    def test_nothing_is_guessed(self, text: str) -> None:
        """A text is refused, or it says year, month and day itself: no part is today's."""
        try:
            day = as_day(text)
        except InvalidDateError:
            return
        assert is_written_in(day, text)

    @given(almost_days())
    def test_a_year_has_four_digits(self, text: str) -> None:
        """No text without a year of four digits is ever accepted."""
        without = re.sub(r"[0-9]{4,}", lambda run: run.group()[:3], text)

        with pytest.raises(InvalidDateError):
            as_day(without)

    @given(st.integers(1, 12), st.integers(1, 12), st.integers(1, 9999))
    def test_two_readings_are_refused(self, one: int, other: int, year: int) -> None:
        """Two small numbers before a year are never taken for a day, whatever stands between."""
        for sign in "/.- ":
            text = f"{one}{sign}{other}{sign}{year:04}"

            with pytest.raises(InvalidDateError) as caught:
                as_day(text)

            assert {f"{year:04}-{other:02}-{one:02}", f"{year:04}-{one:02}-{other:02}"} == set(
                caught.value.suggestions
            )

    @given(st.one_of(st.none(), st.integers(), st.floats(), st.binary(), st.lists(st.text())))
    def test_no_text_is_no_day(self, value: object) -> None:
        """Numbers, bytes and lists are refused, never counted as days or seconds."""
        with pytest.raises(InvalidDateError) as caught:
            as_day(value)  # type: ignore[arg-type]

        assert quoted(value) in str(caught.value)


def test_day_of_numpy() -> None:
    """A day of numpy is that day; what is missing, longer than a day or a column is refused."""
    numpy = pytest.importorskip("numpy")
    for unit in ("D", "h", "m", "s", "ms", "us", "ns"):
        day = numpy.datetime64("2004-10-09", unit)
        assert asem.as_day(day) == asem.as_day(numpy.array(day)) == date(2004, 10, 9)
        with pytest.raises(InvalidDateError, match="expected one day; "):
            asem.as_day(numpy.array([day]))
    for unit in ("Y", "M", "W"):
        with pytest.raises(InvalidDateError, match="is not a day"):
            asem.as_day(numpy.datetime64("2004-10-09", unit))
    with pytest.raises(InvalidDateError):
        asem.as_day(numpy.datetime64("NaT", "D"))


class TestPartialDates:
    """The dates of records are days where they are exact."""

    @pytest.mark.parametrize("question", QUESTIONS)
    @given(day=days())
    def test_exact(self, question: Callable[[Any], object], day: date) -> None:
        """Every question answers, or refuses, for an exact date of a record as for its day."""
        exact = PartialDate(day.year, day.month, day.day)
        try:
            answer = question(day)
        except InvalidDateError:  # the last day is earlier than the first
            with pytest.raises(InvalidDateError, match="is earlier than"):
                question(exact)
        else:
            assert answer == question(exact)

    @pytest.mark.parametrize("question", QUESTIONS)
    @pytest.mark.parametrize("coarse", [PartialDate(2004), PartialDate(2004, 10)])
    def test_coarse(self, question: Callable[[Any], object], coarse: PartialDate) -> None:
        """A coarser one is refused, and the message says what to take."""
        with pytest.raises(InvalidDateError, match="earliest or latest") as caught:
            question(coarse)

        assert str(coarse) in str(caught.value)

    def test_summits(self) -> None:
        """The day on which a summit opened can be asked with at once."""
        for summit in asem.summits:
            assert asem.partners_on(summit.opens.date()) == asem.partners_on(summit.opens)
