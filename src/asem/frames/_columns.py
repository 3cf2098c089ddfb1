"""What the columns of a frame hold: countries in some code, and days in some form."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, get_args
from zoneinfo import ZoneInfo

import narwhals.stable.v2 as nw
from attrs import frozen

from asem._choices import require_choice
from asem._text import ISO_TIME, did_you_mean, find_nearest, quoted
from asem.errors import FrameError
from asem.frames._facts import PARTS, Line, Rule, number_of, position_of
from asem.frames._places import CODES, CodesWord, named_place, suggest_schemes
from asem.frames._plan import Keys
from asem.registry._codes import SchemeWord, is_missing, rows_of, whole

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from asem.frames._engines._base import Engine
    from asem.frames._facts import Source, Unit
    from asem.frames._plan import Meaning


__all__ = [
    "CODES",
    "PERIODS",
    "RULES",
    "TAILS",
    "Codes",
    "DayForm",
    "Days",
    "Holds",
    "codes_in",
    "days_in",
    "keys_of",
    "pattern_of",
    "refuse_taken",
    "regex_of",
    "require_column",
    "require_text",
    "unused_name",
]

DayForm: TypeAlias = Literal["yyyymmdd", "yyyymm", "year", "quarter", "month"]
"""How a number holds a day or a month, or which period a date stands for."""

Kind: TypeAlias = Literal["text", "number", "date", "datetime", "zoned", "period", "object", "void"]

PERIODS: tuple[tuple[str, Unit], ...] = (
    ("####", "year"),
    ("####.0", "year"),
    ("####Q#", "quarter"),
    ("####-Q#", "quarter"),
    ("####-##", "month"),
    ("####M##", "month"),
    ("####-M##", "month"),
)
"""How text can say a period: a `#` is a digit."""

_YYYYMM: tuple[str, Unit] = ("######", "month")

TAILS: dict[Unit, int] = {"year": 0, "quarter": 1, "month": 2}
"""How many digits at its end say which period of the year it is."""


class Holds(NamedTuple):
    """
    What a column holds.

    Attributes:
        kind: In our own words, `"void"` for nothing but nulls; `None` for what holds neither
            countries nor days.
        shown: The type, as its engine calls it.
        unit: The letter of the periods that it holds, as pandas calls them.
    """

    kind: Kind | None
    shown: str
    unit: str = ""

    @classmethod
    def of(cls, dtype: Any, shown: object) -> Holds:
        """What a column of a type of narwhals holds, which its engine shows in another way."""
        kind: Kind | None = None
        if isinstance(dtype, nw.Datetime):
            kind = "datetime" if dtype.time_zone is None else "zoned"
        elif dtype.is_numeric():
            kind = "number"
        else:
            kinds: dict[Any, Kind] = {
                nw.Date: "date",
                nw.String: "text",
                nw.Categorical: "text",
                nw.Enum: "text",
            }
            kind = kinds.get(dtype.base_type())
        return cls(kind, str(shown))


@frozen
class Codes:
    """
    A column of countries.

    Attributes:
        label: The name of the column.
        scheme: The scheme of its codes.
        kind: What it holds.
        keys: What its values mean.
    """

    label: Hashable
    scheme: CodesWord
    kind: Kind
    keys: Keys


@frozen
class Days:
    """
    A column of days, or of periods.

    Attributes:
        label: The name of the column.
        kind: What it holds.
        line: The positions that its values can have.
        form: How a number holds a day, or which period a date stands for.
        zone: The time zone whose calendar counts; the column's own if `None`.
    """

    label: Hashable
    kind: Kind
    line: Line
    form: DayForm | None = None
    zone: str | None = None

    @property
    def forms(self) -> tuple[tuple[str, Unit], ...]:
        """How text can say a period, and the digits of a number."""
        if self.form != "yyyymm":
            return PERIODS
        return (_YYYYMM,) if self.kind == "number" else (*PERIODS, _YYYYMM)

    def read(self, value: Any) -> int | None:
        """Return the position of one value; `None` where it is not a day or a period."""
        if is_missing(value):
            return None
        if isinstance(value, str):
            return self._of_text(value)
        if hasattr(value, "freqstr"):  # a period of pandas
            unit = _UNITS.get(value.freqstr, "other")
            return self._of_date(value.start_time.date(), unit or self._unit)
        if isinstance(value, date):
            return self._of_date(value.date() if isinstance(value, datetime) else value, self._unit)
        number = whole(value)
        if number is not None and self.form in ("yyyymmdd", "yyyymm"):
            # Of other length they can be anything: 2004 the year, or April 2020.
            return self._of_text(str(number)) if len(str(number)) == len(self.form) else None
        is_year = number is not None and self.line.rule is not None and 1000 <= number <= 9999
        return number if is_year else None

    @property
    def _unit(self) -> str | None:
        """What a date stands for; `None` for itself, or the year that it begins."""
        return None if self.form == "yyyymmdd" else self.form

    def _of_date(self, day: date, unit: str | None) -> int | None:
        """The position of a day, or of the period that it stands for."""
        if self.line.rule is None:
            return number_of(day) if unit is None else None
        if unit is None and (day.month, day.day) == (1, 1):
            unit = "year"
        if unit not in PARTS:
            return None
        return int(position_of(unit, day.year, (day.month - 1) * PARTS[unit] // 12))

    def _of_text(self, text: str) -> int | None:
        if self.line.rule is None:
            found = _ISO_DAY.fullmatch(text)
            try:
                return found and number_of(date(*map(int, filter(None, found.groups()))))
            except ValueError:
                return None
        for form, unit in self.forms:
            if len(form) == len(text) and pattern_of(form).fullmatch(text):
                year, part = int(text[:4]), int(text[-TAILS[unit] :]) - 1 if TAILS[unit] else 0
                return position_of(unit, year, part) if year and 0 <= part < PARTS[unit] else None
        return None


_ISO_DAY = re.compile(
    f"([0-9]{{4}})-([0-9]{{2}})-([0-9]{{2}})(?:{ISO_TIME})?|([0-9]{{4}})([0-9]{{2}})([0-9]{{2}})"
)
_UNITS: dict[str, str | None] = {
    "D": None,
    "Y-DEC": "year",
    "A-DEC": "year",
    "Q-DEC": "quarter",
    "M": "month",
}
"""What pandas calls its periods; a day is none. Others begin elsewhere in the year."""


def pattern_of(form: str) -> re.Pattern[str]:
    """Return a form of text as a regular expression."""
    return re.compile(regex_of(form))


def regex_of(form: str) -> str:
    """Return a form of text as the text of a regular expression, which every engine reads."""
    return form.replace(".", "[.]").replace("#", "[0-9]")


def require_column(engine: Engine, label: Hashable) -> Hashable:
    """
    Return the name of a column as a frame has it.

    Raises:
        FrameError: It has no such column, or several, or what is given is not a name.
    """
    labels = list(engine.columns)
    label = _plain(label)
    found = [each for each in labels if _is_same(_plain(each), label)]
    if engine.folds_names and isinstance(label, str):
        found = [each for each in labels if str(each).casefold() == label.casefold()]
    if len(found) == 1:
        return found[0]
    if found:
        raise FrameError(
            f"the frame has {len(found)} columns {label!r}: give each a name of its own", label
        )
    if not _is_name(label):
        name = getattr(label, "name", None)
        example = name if isinstance(name, str) else "iso3"
        raise FrameError(
            f"a column is given by its name, and this is a {type(label).__name__}: give the "
            f"column's name, as {example!r}",
            label,
        )
    near = find_nearest(label, [each for each in labels if isinstance(each, str)])
    known = [*map(quoted, labels[:10]), *(["..."] if len(labels) > 10 else [])]
    hint = did_you_mean(near) or f": it has {', '.join(known) or 'none'}"
    raise FrameError(f"the frame has no column {quoted(label)}{hint}", label, near)


def _plain(label: Any) -> Any:
    """A label as Python has it: text of a class of its own, and what numpy has, are plain."""
    if isinstance(label, str):
        return str.__str__(label)
    return label.item() if type(label).__module__ == "numpy" and _has_hash(label) else label


def _has_hash(label: object) -> bool:
    try:
        hash(label)
    except TypeError:
        return False
    return True


def _is_same(one: object, other: object) -> bool:
    """Whether two labels are the same; a column, which compares by row, is not asked."""
    return type(one) is type(other) and bool(one == other)


def _is_name(label: Any) -> bool:
    """Whether something can be a name: a column, an expression and a list cannot."""
    return _has_hash(label) and isinstance(label == label, bool)  # noqa: PLR0124  # by row if not


def require_text(parameter: str, value: object) -> str:
    """
    Return text as Python has it, whatever class of text it is.

    Raises:
        FrameError: It is not text.
    """
    if not isinstance(value, str):
        raise FrameError(f"{parameter} is {quoted(value)}: expected text", value)
    return str.__str__(value)


def refuse_taken(engine: Engine, new: Iterable[str], hint: str = ", as prefix='new_'") -> None:
    """
    Refuse to write over a column.

    Raises:
        FrameError: One of the new columns exists.
    """
    for name in new:
        if unused_name(name, engine) != name:
            raise FrameError(
                f"the frame has a column {name!r} already: rename it, or choose another name "
                f"for the new one{hint}",
                name,
            )


def unused_name(name: str, engine: Engine, *more: str) -> str:
    """Return the name, or the next one that no column of a frame has."""
    taken = {*engine.columns, *more}
    if engine.folds_names:
        taken |= {str(each).casefold() for each in taken}
    while name in taken or (engine.folds_names and name.casefold() in taken):
        name += "_"
    return name


@lru_cache(maxsize=64)
def keys_of(source: Source, scheme: SchemeWord, kind: Kind) -> Keys:
    """Return what the codes of a scheme mean, as a column of a kind holds them."""
    meanings: dict[str, Meaning] = {}
    for code, place, first, last in rows_of(scheme):
        meanings[code] = (*meanings.get(code, ()), (place, first, last))
    for partner in source.registry.partners:
        own = {"iso3": partner.id, "iso2": partner.alpha_2, "numeric": partner.numeric}.get(scheme)
        if own is not None:
            meanings.setdefault(own, ((partner.id, None, None),))
    keys: dict[Any, Meaning] = {}
    numbers = all(map(str.isdecimal, meanings))
    if kind != "number":
        keys |= meanings
        for code, meaning in meanings.items():
            number = int(code) if numbers else 0
            twins = (
                code.lower(),
                *(f"{number}", f"{number:02}", f"{number:03}", f"{number}.0") * numbers,
            )
            for twin in twins:
                keys.setdefault(twin, meaning)
    if kind != "text" and numbers:
        keys |= {int(code): meaning for code, meaning in meanings.items()}
    return Keys(keys)


def codes_in(engine: Engine, label: Hashable, codes: CodesWord | None, source: Source) -> Codes:
    """
    Find out what a column of countries holds, by its type and by what its user says.

    Args:
        engine: The frame.
        label: The name of the column.
        codes: The scheme of its codes; ISO 3166-1 alpha-3 for text if `None`.
        source: Whose partners are known.

    Raises:
        FrameError: No country can be read from such a column.
    """
    scheme = "iso3" if codes is None else require_choice("codes", codes, CODES)
    label = require_column(engine, label)
    kind, shown, _ = engine.holds(label)
    refusal = None
    if kind not in ("text", "number", "object"):
        refusal = "a column of countries holds text, categories or whole numbers"
    elif kind == "number" and codes is None:
        refusal = "whole numbers are codes of no scheme by themselves, so say which one they are of"
    elif scheme == "name":
        return Codes(label, scheme, kind, _named(engine, label, source))
    else:
        keys = keys_of(source, scheme, kind)
        if keys.meanings:
            return Codes(label, scheme, kind, keys)
        refusal = f"codes={codes!r} are text"
    if engine.is_void(label):
        return Codes(label, scheme, "void", Keys({}))
    hint = "as codes='numeric' (of ISO 3166-1) or codes='cow' (of Correlates of War)"
    if kind == "number" and not engine.lazy:
        values = [value for value, _ in engine.counts(label) if not is_missing(value)]
        hint = suggest_schemes(source.registry, values) or hint
    raise FrameError(
        f"column {label!r} holds {shown}: {refusal}{f', {hint}' if kind == 'number' else ''}", label
    )


def _named(engine: Engine, label: Hashable, source: Source) -> Keys:
    """What the names in a column mean."""
    if engine.lazy:
        raise FrameError(
            "codes='name' would have to execute a lazy frame: resolve the names first, as "
            f"resolve(frame, {label!r}), or collect the frame",
            "name",
        )
    values = [value for value, _ in engine.counts(label) if not is_missing(value)]
    places = {value: named_place(source.registry, value) for value in values}
    return Keys({value: ((place, None, None),) for value, place in places.items() if place})


def days_in(
    engine: Engine,
    label: Hashable,
    rule: Rule | None,
    form: DayForm | None,
    tz: str | None,
) -> Days:
    """
    Find out what a column of days holds, by its type and by what its user says.

    Args:
        engine: The frame.
        label: The name of the column.
        rule: Which days of a period count.
        form: How numbers hold days, or which periods dates stand for.
        tz: The zone whose calendar counts.

    Raises:
        FrameError: No day can be read from such a column, or not by such a rule.
    """
    for parameter, given, choices in (("rule", rule, Rule), ("days", form, DayForm)):
        if given is not None:
            require_choice(parameter, given, get_args(choices))
    label = require_column(engine, label)
    holds = engine.holds(label)
    refusal = _refusal(holds, rule, form, tz, zones=engine.keeps_zones)
    if refusal is not None:
        if engine.is_void(label):
            return Days(label, "void", Line())
        raise FrameError(f"column {label!r} holds {holds.shown}: {refusal}", label)
    kind = holds.kind
    assert kind is not None  # noqa: S101  # else refused
    units: tuple[Unit, ...] = ("year", "quarter", "month")
    if kind == "period":
        units = tuple(unit for unit in units if unit == _UNITS[holds.unit])
    elif kind == "number":
        units = ("month",) if form == "yyyymm" else ("year",)
    elif kind not in ("text", "object"):
        units = (form,) if form in PARTS else ("year",)
    zone = None if tz is None else _zone(label, tz)
    return Days(label, kind, Line(rule, units) if rule else Line(), form, zone)


RULES = (
    "rule='start' (was a partner on its first day), rule='end' (on its last day), rule='any' (on "
    "at least one day) or rule='all' (on every day)"
)
_FORMS: dict[Kind, tuple[str, ...]] = {
    "text": ("yyyymmdd", "yyyymm"),
    "number": ("yyyymmdd", "yyyymm"),
    "object": get_args(DayForm),
    "period": (),
}


def _refusal(  # noqa: PLR0911  # a line a reason
    holds: Holds, rule: Rule | None, form: DayForm | None, tz: str | None, *, zones: bool
) -> str | None:
    """Why such a column cannot be read; `None` where it can be."""
    kind = holds.kind
    if kind is None:
        return (
            "a column of days holds dates, datetimes, ISO text, periods, or whole numbers with "
            "rule= for years or days='yyyymmdd'; cast it to one of these"
        )
    if tz is not None and kind != "zoned":
        return f"tz={quoted(tz)} is about zoned times, its days are the ones that it says"
    if tz is None and kind == "zoned" and not zones:
        return (
            "this engine keeps instants without the zone that they were written in, so say whose "
            "calendar counts, as tz='UTC'"
        )
    allowed = _FORMS.get(kind, tuple(PARTS))
    if form is not None and form not in allowed:
        return f"days={form!r} cannot be about such a column{did_you_mean((), allowed)}"
    if kind == "period" and holds.unit not in _UNITS:
        return (
            "its periods are not years, quarters, months or days of the calendar: cast it to days"
        )
    days = form == "yyyymmdd" or (kind == "period" and _UNITS[holds.unit] is None)
    if rule is not None and days:
        return f"rule={rule!r} is about years, quarters and months, days need none"
    if rule is None and kind == "number" and form is None:
        return (
            f"for years say which days of the year count, {RULES}; for numbers as 20041008 say "
            "days='yyyymmdd', for months as 200410 days='yyyymm' and a rule"
        )
    if rule is None and (form not in (None, "yyyymmdd") or (kind == "period" and not days)):
        return f"say which days of each period count, {RULES}"
    return None


def _zone(label: Hashable, zone: str) -> str:
    try:
        return ZoneInfo(zone).key
    except (ValueError, OSError, LookupError, TypeError):
        raise FrameError(
            f"{quoted(zone)}, the zone for column {label!r}, is not a zone of the IANA database: "
            "say whose calendar counts, as tz='Asia/Tokyo'",
            zone,
        ) from None
