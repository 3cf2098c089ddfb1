"""Frames made for a study: who was in, for every unit and period, or around every meeting."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import combinations, permutations
from typing import Any, Literal, TypeAlias, get_args

from asem._choices import require_choice
from asem._text import quoted
from asem.dates import as_day
from asem.errors import FrameError, UnknownValuesWarning
from asem.frames._annotate import AfterData, annotate, annotate_dyads
from asem.frames._columns import RULES, DayForm
from asem.frames._facts import PARTS, Rule
from asem.frames._make import Backend, Content, make_frame, require
from asem.frames._places import CODES, CodesWord, code_in, named_place, place_in
from asem.model.meetings import MeetingKind
from asem.registry import Registry
from asem.registry._codes import SCHEMES, SchemeWord, rows_of, whole
from asem.registry._registry import require_registry
from asem.typing import BasisLike, Code, Day, KindWord, PartnerRef, SeriesRef

__all__ = ["CountriesLike", "Step", "Unit", "events", "panel"]

Unit: TypeAlias = Literal["partner", "dyad", "directed-dyad"]
"""Whom a row of a panel is about."""

Step: TypeAlias = Literal["year", "quarter", "month", "day"]
"""How long a period is."""

CountriesWord: TypeAlias = Literal["partners", "members", "world"]

CountriesLike: TypeAlias = "CountriesWord | Iterable[PartnerRef | Code]"
"""A set of countries by its name, or each by a record, id, code or name."""


def panel(
    first: int | Day,
    last: int | Day,
    /,
    *,
    unit: Unit = "partner",
    step: Step = "year",
    countries: CountriesLike = "partners",
    codes: CodesWord | None = None,
    facts: Iterable[str] | None = None,
    basis: BasisLike = "accession",
    rule: Rule | None = None,
    kind: MeetingKind | KindWord | None = None,
    series: SeriesRef | None = None,
    schemes: Iterable[SchemeWord] = (),
    after_data: AfterData = "answer",
    backend: Backend = "pandas",
    prefix: str = "asem_",
    registry: Registry | None = None,
) -> Any:
    """
    Build a panel: one row for each country, or pair of countries, in each period.

    The rows come by unit, in the order of the ids, then by period. Each country is in it over the
    whole time, whether it was a partner yet or not: that is what the facts say.

    Args:
        first: The first year; for other steps a day in the first period.
        last: The last year, or a day in the last period, which is in the panel too.
        unit: `"partner"`: one row a country, its code in `iso3`. `"dyad"`: one row for two
            countries, `iso3_a` before `iso3_b` in the alphabet. `"directed-dyad"`: one for each
            direction.
        step: The length of a period. Its column is `year`, an integer; `quarter` or `month`, its
            first day; or `date`.
        countries: Which ones: `"partners"`, all 53; `"members"`, the 51 that are states; `"world"`,
            the countries of ISO 3166-1 and Kosovo; or each by name, code or record.
        codes: The code scheme of the countries that you list; names, ids and codes of ISO 3166-1,
            mixed at will, if `None` or `"name"`. Records need none.
        facts: As for `annotate`, or for `annotate_dyads`; if `None`, their defaults.
        basis: As for `annotate`.
        rule: Which days of a period count; see `annotate`. Days need no rule.
        kind: As for `annotate`.
        series: As for `annotate`.
        schemes: Other code schemes, each with a column of its name, as text: the code that the
            country had in that year, null where it had none.
        after_data: As for `annotate`.
        backend: What makes the frame: `"pandas"`, `"polars"` or `"pyarrow"`.
        prefix: As for `annotate`.
        registry: As for `annotate`.

    Raises:
        FrameError: The first period comes after the last, a rule is missing or too many, or a
            country has no code of ISO 3166-1.
        InvalidChoiceError: A word is none of those that an argument takes.
        InvalidDateError: A day cannot be read.
        MissingExtraError: The backend is not installed.
        UnknownPartnerError: A country is not known.

    >>> import asem.frames as af
    >>> panel = af.panel(1996, 2021, unit="dyad", rule="end", backend="polars")
    >>> panel.shape, panel["asem_both"].sum()
    ((35828, 7), 23374)
    """
    require_choice("unit", unit, get_args(Unit))
    require_choice("step", step, get_args(Step))
    require(backend)
    source = require_registry(registry)
    if step == "day" and rule is not None:
        raise FrameError(f"rule={rule!r} is about years, quarters and months: days need none", rule)
    if step != "day" and rule is None:
        raise FrameError(f"say which days of each {step} count, {RULES}", rule)
    periods = _periods(first, last, step)
    places = _countries(source, countries, codes)
    ids = list(places)
    pairs = combinations if unit == "dyad" else permutations
    units = [(id,) for id in ids] if unit == "partner" else list(pairs(ids, 2))
    suffixes = ("",) if unit == "partner" else ("_a", "_b")
    columns: dict[str, tuple[Content, Sequence[Any]]] = {
        f"iso3{suffix}": ("text", [members[side] for members in units for _ in periods])
        for side, suffix in enumerate(suffixes)
    }
    name = "date" if step == "day" else step
    columns[name] = ("integer" if step == "year" else "day", periods * len(units))
    years = [period if isinstance(period, int) else period.year for period in periods]
    for scheme in _schemes(schemes):
        for side, suffix in enumerate(suffixes):
            coded = {
                id: [code_in(source, place, scheme, year) for year in years]
                for id, place in places.items()
            }
            columns[f"{scheme}{suffix}"] = (
                "text",
                [code for members in units for code in coded[members[side]]],
            )
    frame = make_frame(columns, backend)
    form: DayForm | None = step if step in ("quarter", "month") else None
    options: dict[str, Any] = {
        "basis": basis,
        "rule": rule,
        "days": form,
        "kind": kind,
        "series": series,
        "after_data": after_data,
        "prefix": prefix,
        "registry": registry,
    }
    if facts is not None:
        options["facts"] = facts
    if unit == "partner":
        return annotate(frame, "iso3", name, **options)
    return annotate_dyads(frame, "iso3_a", "iso3_b", name, **options)


def events(
    *,
    kind: MeetingKind | KindWord | None = None,
    series: SeriesRef | None = None,
    before: int = 30,
    after: int = 30,
    countries: CountriesLike = "partners",
    codes: CodesWord | None = None,
    facts: Iterable[str] = ("partner",),
    basis: BasisLike = "accession",
    backend: Backend = "pandas",
    prefix: str = "asem_",
    registry: Registry | None = None,
) -> Any:
    """
    Build a frame with one row for each country, meeting and day around its opening.

    The columns are `iso3`, `meeting` (its id), `date`, `relative` (days since the opening, 0 on
    the opening day) and the facts on that day. The rows come by country, in the order of the ids,
    then by meeting, in the order of time, then by day. Where two meetings are near, a day is in
    the window of both.

    Args:
        kind: Which meetings: `"summit"`, `"ministerial"` or `"senior-officials"`; summits if
            neither `kind` nor `series` is said. Only those that were held count, and of these only
            the ones that are known. The facts are about the same meetings, such as `hosted`.
        series: Only the ministerial meetings of this series, by id or record.
        before: How many days before the opening belong to the window, which lies within the years
            1 to 9999.
        after: How many days after it.
        countries: As for `panel`.
        codes: As for `panel`.
        facts: As for `annotate`.
        basis: As for `annotate`.
        backend: As for `panel`.
        prefix: As for `annotate`.
        registry: As for `annotate`.

    Warns:
        UnknownValuesWarning: Some meetings have no known opening day, and are left out.

    Raises:
        FrameError: The window is not a whole number of days, or a country has no code of ISO
            3166-1.
        InvalidChoiceError: A word is none of those that an argument takes.
        MissingExtraError: The backend is not installed.
        UnknownPartnerError: A country is not known.
        UnknownRecordError: There is no such kind or series of meetings.

    >>> import asem.frames as af
    >>> window = af.events(before=1, after=1, countries=["POL"], backend="polars")
    >>> window.height
    39
    >>> for row in window.rows():
    ...     if row[1] == "asem-5":
    ...         print(*row)
    POL asem-5 2004-10-07 -1 False
    POL asem-5 2004-10-08 0 True
    POL asem-5 2004-10-09 1 True
    """
    require(backend)
    source = require_registry(registry)
    wanted = "summit" if kind is series is None else kind
    found = source.meetings_between(date.min, date.max, kind=wanted, series=series)
    dated = [meeting for meeting in found if meeting.opens.precision == "day"]
    days = [meeting.opens.earliest for meeting in dated]
    for name, length, room in (
        ("before", before, min(days, default=date.max) - date.min),
        ("after", after, date.max - max(days, default=date.min)),
    ):
        if whole(length) is None or not 0 <= length <= room.days:
            raise FrameError(
                f"{name} is {quoted(length)}: expected a whole number of days, 0 to {room.days:,}",
                length,
            )
    if len(dated) < len(found):
        undated = ", ".join(meeting.id for meeting in found if meeting not in dated)
        warnings.warn(
            f"{len(found) - len(dated)} of {len(found)} meetings have no known opening day and are "
            f"left out: {undated}",
            UnknownValuesWarning,
            stacklevel=2,
        )
    window = [
        (meeting.id, meeting.opens.earliest + timedelta(days=number), number)
        for meeting in dated
        for number in range(-int(before), int(after) + 1)
    ]
    ids = _countries(source, countries, codes)
    columns: dict[str, tuple[Content, Sequence[Any]]] = {
        "iso3": ("text", [id for id in ids for _ in window]),
        "meeting": ("text", [meeting for meeting, _, _ in window] * len(ids)),
        "date": ("day", [day for _, day, _ in window] * len(ids)),
        "relative": ("integer", [number for _, _, number in window] * len(ids)),
    }
    frame = make_frame(columns, backend)
    return annotate(
        frame,
        facts=facts,
        basis=basis,
        kind=wanted,
        series=series,
        prefix=prefix,
        registry=registry,
    )


def _countries(
    registry: Registry, countries: CountriesLike, codes: CodesWord | None
) -> dict[str, str]:
    """The places of countries by their codes of ISO 3166-1, in order, each once."""
    scheme = "name" if codes is None else require_choice("codes", codes, CODES)
    if isinstance(countries, str):
        match require_choice("countries", countries, get_args(CountriesWord)):
            case "partners":
                ids = {partner.id for partner in registry.partners}
            case "members":
                ids = {partner.id for partner in registry.members}
            case _:
                institutions = {partner.id for partner in registry.institutions}
                own = {partner.id for partner in registry.members}
                alive = {code for code, place, *_ in rows_of("iso3") if code == place}
                ids = (alive | own) - institutions
        if scheme != "name":
            raise FrameError(
                f"codes={codes!r} is about countries that you list, and countries is "
                f"{countries!r}: leave one of them out",
                codes,
            )
        return {id: id for id in sorted(ids)}
    if not isinstance(countries, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance]  # not all have a checker
        raise FrameError(
            f"countries is {quoted(countries)}: expected 'partners', 'members', 'world' or a list "
            "of countries",
            countries,
        )
    found: dict[str, str] = {}
    for country in countries:
        id = getattr(country, "id", None)  # of a record, which no scheme can change
        place = place_in(registry, scheme, country) if id is None else named_place(registry, id)
        place = place or registry.partner(country, codes=codes).id
        code = code_in(registry, place, "iso3")
        if code is None:
            raise FrameError(
                f"{quoted(country)} means {place}, which has no code in ISO 3166-1", country
            )
        found[code] = place
    return dict(sorted(found.items()))


def _schemes(schemes: Iterable[SchemeWord]) -> list[SchemeWord]:
    """The schemes of more columns; one by itself may be a word."""
    words = [schemes] if isinstance(schemes, str) else schemes
    if not isinstance(words, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance]  # not all have a checker
        require_choice("schemes", words, SCHEMES)
    return [require_choice("a scheme", scheme, SCHEMES) for scheme in words]


def _periods(first: int | Day, last: int | Day, step: Step) -> list[Any]:
    """The years, or the first days of the quarters or months, or the days."""
    if step == "year":
        ends = [whole(end) for end in (first, last)]
        for given, end in zip((first, last), ends, strict=True):
            if end is None or not 1 <= end <= 9999:
                raise FrameError(
                    f"{quoted(given)} is not a year: expected a whole number such as 1996", given
                )
        start, stop = (end or 0 for end in ends)
        periods: list[Any] = [*range(start, stop + 1)]
    else:
        for given in (first, last):
            if whole(given) is not None:
                raise FrameError(
                    f"{quoted(given)} is not a day: for step={step!r} write it as '1996-03-01'",
                    given,
                )
        days = [as_day(end) for end in (first, last)]  # type: ignore[arg-type]  # no number
        if step == "day":
            numbers = range(days[0].toordinal(), days[1].toordinal() + 1)
            periods = [date.fromordinal(number) for number in numbers]
        else:
            parts = PARTS[step]
            start, stop = (day.year * parts + (day.month - 1) * parts // 12 for day in days)
            periods = [
                date(number // parts, number % parts * 12 // parts + 1, 1)
                for number in range(start, stop + 1)
            ]
    if not periods:
        raise FrameError(f"{last!r} is earlier than {first!r}: give the first period first", last)
    return periods
