"""What a column can say of a country, or of two, on a day or in a period: steps of time."""

from __future__ import annotations

import operator
from bisect import bisect_right
from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from attrs import evolve, field, frozen

from asem.model.basis import Basis

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from asem.model.meetings import Meeting
    from asem.model.memberships import Membership
    from asem.registry import Registry

__all__ = [
    "DYAD_FACTS",
    "FACTS",
    "PARTS",
    "Fact",
    "History",
    "Line",
    "Rule",
    "Source",
    "Study",
    "Unit",
    "first_day_of_month",
    "number_of",
    "period_of",
    "position_of",
]

Rule: TypeAlias = Literal["start", "end", "any", "all"]
"""Which days of a period count: the first one, the last one, at least one, or every one."""

Unit: TypeAlias = Literal["year", "quarter", "month"]

PARTS: dict[Unit, int] = {"year": 1, "quarter": 4, "month": 12}
"""How many of them a year has."""

FIRST_POSITIONS: dict[Unit, int] = {"year": 0, "quarter": 10_000, "month": 60_000}

_ONE_DAY = timedelta(days=1)
_EPOCH = date(1970, 1, 1).toordinal()


def number_of(day: date) -> int:
    """Return the position of a day: 0 for 1 January 1970."""
    return day.toordinal() - _EPOCH


def position_of(unit: Unit, year: Any, part: Any = 0) -> Any:
    """
    Return the position of a period, `part` counted from 0; no two periods have the same one.

    >>> position_of("year", 2004), position_of("quarter", 2004, 3), position_of("month", 2004, 9)
    (2004, 18019, 84057)
    """
    return FIRST_POSITIONS[unit] + PARTS[unit] * year + part


def period_of(position: int) -> tuple[date, date]:
    """
    Return the first and the last day of the period at a position.

    >>> [str(day) for day in period_of(18019)]
    ['2004-10-01', '2004-12-31']
    """
    unit: Unit = "year" if position < FIRST_POSITIONS["quarter"] else "quarter"
    unit = unit if position < FIRST_POSITIONS["month"] else "month"
    year, part = divmod(position - FIRST_POSITIONS[unit], PARTS[unit])
    months = 12 // PARTS[unit]
    last = (part + 1) * months
    return date(year, part * months + 1, 1), date(year, last, monthrange(year, last)[1])


def first_day_of_month(month: Any) -> Any:
    """
    Return the position of the first day of a month; months are counted from January of the year 0.

    Whatever can be added, multiplied and divided without a rest can be given: a number, an array.

    >>> first_day_of_month(12 * 1970), first_day_of_month(12 * 2000 + 2)
    (0, 11017)
    """
    year = (month - 2) // 12  # years begin in March here, so that leap days come last
    days = 365 * year + year // 4 - year // 100 + year // 400
    return days + (153 * (month - 2 - 12 * year) + 2) // 5 - 719_468


@frozen
class History:
    """
    A value that changes in steps.

    Attributes:
        start: What it was before the first step.
        steps: From which position on it was what; in order, each step a change.
    """

    start: Any
    steps: tuple[tuple[int, Any], ...] = ()

    @classmethod
    def of(cls, start: Any, steps: Iterable[tuple[int, Any]]) -> History:
        """Make a history of steps in order, leaving out those that change nothing."""
        changes: list[tuple[int, Any]] = []
        now = start
        for position, value in steps:
            if value != now:
                changes.append((position, value))
                now = value
        return cls(start, tuple(changes))

    @classmethod
    def joined(cls, histories: Iterable[History], join: Callable[..., Any]) -> History:
        """Make a history of what follows from several at each position."""
        histories = tuple(histories)
        keys = sorted({key for history in histories for key, _ in history.steps})
        columns = zip(*(history.over(keys) for history in histories), strict=True)
        start, *values = (join(*column) for column in columns)
        return cls.of(start, zip(keys, values, strict=True))

    def over(self, keys: list[int]) -> list[Any]:
        """Return the values before the first of some positions, and from each of them on."""
        positions = [key for key, _ in self.steps]
        values = [self.start, *(value for _, value in self.steps)]
        return [self.start, *(values[bisect_right(positions, key)] for key in keys)]


@frozen
class Line:
    """
    The positions that a column of days can have, in the order of time.

    Attributes:
        rule: Which days of a period count; `None` where the column holds days.
        units: The periods that it can hold, each with its own stretch of the line; none for days.
    """

    rule: Rule | None = None
    units: tuple[Unit, ...] = ()

    def history(self, edges: Iterable[date], value: Callable[[date, date], Any]) -> History:
        """
        Make a history from the value of each day or period, asked for by its first and last day.

        Args:
            edges: The days on which the value can change.
            value: The value.
        """
        edges = sorted({date.min, *edges})
        if self.rule is None:
            steps = [(number_of(day), value(day, day)) for day in edges]
        else:
            positions = {p for unit in self.units for day in edges for p in _near(unit, day)}
            steps = [(position, value(*period_of(position))) for position in sorted(positions)]
        return History.of(steps[0][1], steps)

    def judged(self, edges: Iterable[date], state: Callable[[date], Any]) -> History:
        """Make a history from the state on each day; periods are judged by the rule."""
        edges = tuple(edges)

        def value(first: date, last: date) -> Any:
            if self.rule in ("any", "all"):
                days = [first, *(day for day in edges if first < day <= last)]
                return (any if self.rule == "any" else all)(map(state, days))
            return state(first if self.rule == "start" else last)

        return self.history(edges, value)


def _near(unit: Unit, day: date) -> tuple[int, ...]:
    """The positions of the period in which a day lies, and of the next one, if there is one."""
    position = position_of(unit, day.year, (day.month - 1) * PARTS[unit] // 12)
    last = position_of(unit, MAXYEAR, PARTS[unit] - 1)
    return (position, position + 1) if position < last else (position,)


@frozen
class Source:
    """A registry as a key of what was worked out from it, which a registry itself cannot be."""

    registry: Registry = field(eq=id)


@frozen
class Study:
    """
    What the values of facts depend on beside the country and the day.

    Attributes:
        source: Whose records answer.
        basis: What makes a partner one.
        line: The days or periods that are asked about.
        kind: Which meetings count, as for `asem.meetings_between`.
        series: Which series of them counts.
        late: Whether days after the data have an answer.
    """

    source: Source
    basis: Basis
    line: Line
    kind: Any
    series: Any
    late: bool

    @property
    def registry(self) -> Registry:
        """Whose records answer."""
        return self.source.registry

    def meetings(self, kind: Any, series: Any = None) -> tuple[Any, ...]:
        """Return meetings that were held, by their first day."""
        return self.registry.meetings_between(date.min, date.max, kind=kind, series=series)


class Fact(NamedTuple):
    """
    What can be said of a row.

    Attributes:
        dtype: What its column holds.
        history: Its values for a country; of a fact about two, what has to be known of each.
        sides: Of how many countries it is: of none where it is the same for all.
        timed: Whether it has no answer without a day.
        whole: Whether it has a meaning for the rules that ask about all days of a period.
        unit: Of counts, what is counted: a value is then a slope and a base, and the answer is
            the slope times the day or the year of the row, plus the base.
        join: What follows from what is known of two countries.
        spans: Whether it is about every day of a period, whatever the rule.
    """

    dtype: Literal["bool", "int", "text", "date"]
    history: Callable[[Study, str], History]
    sides: int = 1
    timed: bool = True
    whole: bool = True
    unit: Literal["day", "year"] | None = None
    join: Callable[[Any, Any], Any] | None = None
    spans: bool = False


@lru_cache(maxsize=64)
def _memberships(study: Study) -> dict[str, Membership]:
    return {membership.partner: membership for membership in study.registry.memberships}


def _term(study: Study, place: str) -> tuple[date, date] | None:
    """The first and the last day as a partner; `None` for what never was one."""
    membership = _memberships(study).get(place)
    if membership is None:
        return None
    return membership.first_day(study.basis), membership.left or date.max


def _edges(*spans: tuple[date, date | None]) -> list[date]:
    """The first days, and the days after the last ones."""
    ends = [last + timedelta(days=1) for _, last in spans if last is not None and last < date.max]
    return [*(first for first, _ in spans), *ends]


def _partner(study: Study, place: str) -> History:
    term = _term(study, place)
    if term is None:
        return History(False)
    return study.line.judged(_edges(term), lambda day: term[0] <= day <= term[1])


def _member(study: Study, place: str) -> History:
    return _partner(study, place) if place in study.registry.members else History(False)


def _basis_sensitive(study: Study, place: str) -> History:
    histories = [_partner(evolve(study, basis=basis), place) for basis in Basis]
    return History.joined(histories, _differ)


def _differ(*answers: Any) -> bool:
    return len(set(answers)) > 1


def _spelt(field: str) -> Callable[[Study, str], History]:
    """What the spells of a partner say."""

    def history(study: Study, place: str) -> History:
        spells = getattr(study.registry.partners.get(place), field, ())

        def state(day: date) -> str | None:
            found = next((spell.state for spell in spells if spell.covers(day)), None)
            return found and str(found.value)

        return study.line.judged(_edges(*((spell.first, spell.last) for spell in spells)), state)

    return history


def _coordinator(study: Study, place: str) -> History:
    seats = [seat for seat in study.registry.coordinatorships if seat.partner == place]
    dates = [d for seat in seats for d in (seat.started, *seat.attested, seat.ended) if d]
    edges = _edges(*((d.earliest, d.latest) for d in dates))
    return study.line.judged(edges, lambda day: any(seat.covers(day) for seat in seats))


def _ever(study: Study, place: str) -> History:
    return History(_term(study, place) is not None)


def _round(study: Study, place: str) -> History:
    membership = _memberships(study).get(place)
    return History(membership and membership.round)


def _days_since_accession(study: Study, place: str) -> History:
    membership = _memberships(study).get(place)
    return History(membership and (1, -number_of(membership.acceded)))


def _years(study: Study, place: str) -> History:
    """
    The first and the last year as a partner, by basis and rule; `None` for never.

    The first whole year of one that joined in October is the next one, its first whole month lies
    in this one: hence units have years of their own.
    """
    term, line = _term(study, place), study.line
    if term is None or line.rule is None:
        return History(term and (term[0].year, term[1].year))
    steps: list[tuple[int, Any]] = []
    for unit in line.units:
        answers = _partner(evolve(study, line=Line(line.rule, (unit,))), place)
        first, last = position_of(unit, MINYEAR), position_of(unit, MAXYEAR)
        found = [(answers.start, first), *((value, key) for key, value in answers.steps)]
        joined = [key for value, key in found if value]
        left = [key - 1 for value, key in found if not value and joined and key > joined[0]]
        years = joined and tuple(period_of(key)[0].year for key in (joined[0], [*left, last][0]))
        steps.append((first, years or None))
    return History.of(steps[0][1], steps)


def _cohort(study: Study, place: str) -> History:
    def cohort(years: Any) -> Any:
        return years and years[0]

    return History.joined([_years(study, place)], cohort)


def _years_since(study: Study, place: str) -> History:
    def since(years: Any) -> Any:
        return years and (1, -years[0])

    return History.joined([_years(study, place)], since)


def _course(study: Study, place: str) -> History:
    """Whether it was a partner yet, or no longer, with its years."""

    def late(first: date, _: date) -> str:
        return "before" if term is None or first <= term[0] else "after"

    def course(now: bool, late: str, years: Any) -> Any:
        return years and ("in" if now else late, *years)

    term = _term(study, place)
    days = [] if term is None else [*_edges(term), term[0] + timedelta(days=term[0] < date.max)]
    parts = (_partner(study, place), study.line.history(days, late), _years(study, place))
    return History.joined(parts, course)


def _years_both(one: Any, other: Any) -> tuple[int, int]:
    """How many years both have been in, as a slope and a base."""
    if one is None or other is None or "before" in (one[0], other[0]):
        return 0, 0
    first, last = max(one[1], other[1]), min(one[2], other[2])
    return (1, 1 - first) if one[0] == other[0] == "in" else (0, max(last - first + 1, 0))


def _both_since(one: Any, other: Any) -> date | None:
    if one is None or other is None or max(one[0], other[0]) > min(one[1], other[1]):
        return None
    since: date = max(one[0], other[0])
    return since


def _held(
    counts: Callable[[Meeting, str], bool], answer: Callable[[frozenset[str]], Any]
) -> Callable[[Study, str], History]:
    """What follows from the meetings of a country that have a day in the period."""

    def history(study: Study, place: str) -> History:
        own = [m for m in study.meetings(study.kind, study.series) if counts(m, place)]

        def value(first: date, last: date) -> Any:
            held = [m.id for m in own if m.opens.earliest <= last and first <= m.closes.latest]
            return answer(frozenset(held))

        edges = _edges(*((m.opens.earliest, m.closes.latest) for m in own))
        return study.line.history(edges, value)

    return history


def _hosts(meeting: Meeting, place: str) -> bool:
    return place in meeting.hosts


def _chairs(meeting: Meeting, place: str) -> bool:
    return any(chair.partner == place for chair in meeting.chairs)


def _summit(study: Study, _: str) -> History:
    opened = [(summit.opens.earliest, summit.number) for summit in study.meetings("summit")]
    return study.line.judged(
        [day for day, _ in opened],
        lambda today: next((number for day, number in reversed(opened) if day <= today), None),
    )


def _days_from(*, last: bool) -> Callable[[Study, str], History]:
    """The days since the last meeting opened, or until the next one opens."""

    def history(study: Study, _: str) -> History:
        # If it is not said which ones, summits are meant: of no other kind all are known.
        kind = "summit" if study.kind is study.series is None else study.kind
        days = [meeting.opens.earliest for meeting in study.meetings(kind, study.series)]

        def state(today: date) -> tuple[int, int] | None:
            place = bisect_right(days, today) - last
            if not 0 <= place < len(days):
                return None
            return (1, -number_of(days[place])) if last else (-1, number_of(days[place]))

        return study.line.judged(days, state)

    return history


def _attended(study: Study, place: str) -> History:
    """The summits so far that it took part in as a partner."""
    term = _term(study, place)
    own = [
        summit
        for summit in study.meetings("summit")
        if term is not None
        and term[0] <= summit.opens.earliest <= term[1]
        and place not in summit.attendance.absent
    ]
    return study.line.judged(
        [summit.opens.earliest for summit in own],
        lambda today: frozenset(s.id for s in own if s.opens.earliest <= today),
    )


def _in_both(study: Study, place: str) -> History:
    return History(_term(study, place))


def _are_both(one: Any, other: Any) -> bool:
    return bool(one and other)


def _is_same(one: Any, other: Any) -> bool:
    return one is not None and one == other


def _count_shared(one: Any, other: Any) -> int:
    return len(one & other)


def _share_some(one: Any, other: Any) -> bool:
    return bool(one & other)


FACTS: dict[str, Fact] = {
    "partner": Fact("bool", _partner),
    "member": Fact("bool", _member),
    "ever": Fact("bool", _ever, timed=False),
    "basis_sensitive": Fact("bool", _basis_sensitive),
    "hosted": Fact("bool", _held(_hosts, bool), spans=True),
    "chaired": Fact("bool", _held(_chairs, bool), spans=True),
    "coordinator": Fact("bool", _coordinator),
    "group": Fact("text", _spelt("groups"), whole=False),
    "region": Fact("text", _spelt("regions"), whole=False),
    "round": Fact("int", _round, timed=False),
    "summit": Fact("int", _summit, sides=0, whole=False),
    "meetings_hosted": Fact("int", _held(_hosts, len), spans=True),
    "cohort": Fact("int", _cohort),
    "years_since": Fact("int", _years_since, unit="year"),
    "days_since_accession": Fact("int", _days_since_accession, whole=False, unit="day"),
    "days_since_last": Fact("int", _days_from(last=True), sides=0, whole=False, unit="day"),
    "days_to_next": Fact("int", _days_from(last=False), sides=0, whole=False, unit="day"),
}
"""The facts about a country, or about the day alone."""

DYAD_FACTS: dict[str, Fact] = {
    "both": Fact("bool", _partner, sides=2, join=_are_both),
    "one": Fact("bool", _partner, sides=2, join=operator.ne),
    "same_group": Fact("bool", _spelt("groups"), sides=2, whole=False, join=_is_same),
    "same_region": Fact("bool", _spelt("regions"), sides=2, whole=False, join=_is_same),
    "same_round": Fact("bool", _round, sides=2, timed=False, join=_is_same),
    "cohosted": Fact("bool", _held(_hosts, frozenset), sides=2, join=_share_some, spans=True),
    "years_both": Fact("int", _course, sides=2, unit="year", join=_years_both),
    "meetings_shared": Fact("int", _attended, sides=2, whole=False, join=_count_shared),
    "both_since": Fact(
        "date",
        _in_both,
        sides=2,
        timed=False,
        join=_both_since,
    ),
}
"""The facts about two countries."""
