"""What became of the rows of a frame, in numbers and in a sentence that a paper can print."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from datetime import date, timedelta
from typing import Any

from attrs import frozen

from asem._data.release import DATA_AS_OF
from asem.export._citations import cite_dataset
from asem.frames._annotate import study_of
from asem.frames._columns import DayForm, codes_in, days_in, require_column
from asem.frames._engines import engine_of
from asem.frames._facts import DYAD_FACTS, FACTS, Fact, History, Rule, Source, Study
from asem.frames._places import CodesWord
from asem.frames._plan import always, is_late, plan_columns
from asem.model.basis import Basis
from asem.model.coverage import Coverage
from asem.registry import Registry
from asem.registry._codes import is_missing
from asem.registry._registry import require_registry
from asem.typing import BasisLike

__all__ = ["Report", "report"]

_COUNTED = ("rows", "matched", "partners", "unknown", "undated", "early", "late")

_BASES = {
    Basis.ACCESSION: "the opening day of the first summit attended as a partner",
    Basis.PARTICIPATION: "the first ministerial meeting or summit attended as a partner",
    Basis.DECISION: "the day on which the admission was decided",
}
_RULES = {
    "start": "A period counts by its first day",
    "end": "A period counts by its last day",
    "any": "A period counts if at least one of its days does",
    "all": "A period counts if all of its days do",
}


@frozen
class Report:
    """
    What became of the rows of a frame; printed, a small table and a text for a paper.

    Attributes:
        rows: All rows.
        matched: Those with a country, or two of a dyad, and a day, which `annotate` has an answer
            for.
        partners: Those of them with a country that was a partner on that day; of a dyad, two.
        unknown: Those without a country: null, or no country by the codes in that year. Where
            codes changed their meaning over time, rows without a day are not among them.
        undated: Those without a day: null, or not a day.
        early: Those of the matched that lie before the first summit.
        late: Those of the matched whose day lies after the data was last checked, or a day of the
            period that counts by the rule; the last known state answers for them.
        recoded: Those whose code differs from the name that it was made from; `None` where no
            column of names was given.
        basis: What makes a partner one.
        rule: Which days of a period count; `None` where days were asked about.
        dyads: Whether a row is about two countries.
        coverage: How complete the memberships are that answered; `None` where the registry does
            not say.
    """

    rows: int
    matched: int
    partners: int
    unknown: int
    undated: int
    early: int
    late: int
    recoded: int | None
    basis: Basis
    rule: Rule | None = None
    dyads: bool = False
    coverage: Coverage | None = None

    @property
    def table(self) -> tuple[tuple[str, int], ...]:
        """The numbers with what they are of, for a frame or a print."""
        when = "on that day" if self.rule is None else "in that period"
        rows = (
            ("rows", self.rows),
            (f"matched to {self._matched}", self.matched),
            (f"{'two partners' if self.dyads else 'a partner'} {when}", self.partners),
            ("without a known country", self.unknown),
            ("without a day" if self.rule is None else "without a period", self.undated),
            ("before the first summit", self.early),
            ("after the data was last checked", self.late),
        )
        return rows if self.recoded is None else (*rows, ("recoded from names", self.recoded))

    @property
    def _matched(self) -> str:
        which = "two countries" if self.dyads else "a country"
        return f"{which} and {'a day' if self.rule is None else 'a period'}"

    @property
    def sentence(self) -> str:
        """The numbers in words, the choices of the study, and the source."""
        share = f" ({self.matched / self.rows:.1%})" if self.rows else ""
        recoded = "" if self.recoded is None else f"; {self.recoded:,} were recoded from names"
        period = "day" if self.rule is None else "period"
        rule = "" if self.rule is None else f" {_RULES[self.rule]}."
        return (
            f"Of {self.rows:,} rows, {self.matched:,}{share} were matched to {self._matched}, "
            f"{self.partners:,} of them to {'two partners' if self.dyads else 'a partner'} of ASEM "
            f"{'on that day' if self.rule is None else 'in that period'}; "
            f"{self.unknown:,} had no known country and {self.undated:,} no {period}{recoded}. "
            f"{self.early:,} lay before the first summit and {self.late:,} after {DATA_AS_OF}, up "
            f"to which the data was checked. Membership begins with {self.basis.value}: "
            f"{_BASES[self.basis]}.{rule}{self._gaps} Source: {self.citation}"
        )

    @property
    def _gaps(self) -> str:
        """How complete the memberships are, and what is known to be missing of them."""
        if self.coverage is None:
            return ""
        note = self.coverage.evidence.note
        return f" Coverage of the memberships: {self.coverage.extent}.{f' {note}' if note else ''}"

    @property
    def citation(self) -> str:
        """How to cite the release of the data that answered."""
        return cite_dataset()

    def __str__(self) -> str:
        width = max(len(f"{number:,}") for _, number in self.table)
        lines = [f"{number:>{width},}  {what}" for what, number in self.table]
        return "\n".join([*lines, self.sentence])


def report(
    frame: Any,
    /,
    partner: Hashable = "iso3",
    day: Hashable = "date",
    *,
    other: Hashable | None = None,
    names: Hashable | None = None,
    basis: BasisLike = "accession",
    rule: Rule | None = None,
    codes: CodesWord | None = None,
    days: DayForm | None = None,
    tz: str | None = None,
    registry: Registry | None = None,
) -> Report:
    """
    Return how many rows found an answer, how many did not and why.

    This runs one GROUP BY on the frame's own engine, also where the frame is lazy, and another
    one for `names`. It never complains of values: it counts them.

    Args:
        frame: As for `annotate`.
        partner: As for `annotate`.
        day: As for `annotate`.
        other: The column of the other country, where a row is a dyad.
        names: The column that the codes in `partner` were made from, by `resolve`.
        basis: As for `annotate`.
        rule: As for `annotate`. A period lies before the first summit if all of its days do, and
            after the data if a day that counts does, as for `after_data` there.
        codes: As for `annotate`.
        days: As for `annotate`.
        tz: As for `annotate`.
        registry: As for `annotate`.

    Raises:
        FrameError: No countries or days can be read from such columns; see `annotate`.
        InvalidChoiceError: A word is none of those that an argument takes.

    >>> import asem.frames as af, polars as pl
    >>> rows = {"iso3": ["VNM", "IND", "USA", "??"], "year": [2007, 2007, 2030, 2007]}
    >>> votes = pl.DataFrame(rows)
    >>> found = af.report(votes, day="year", rule="end")
    >>> found.rows, found.matched, found.partners, found.unknown, found.late
    (4, 3, 1, 1, 1)
    """
    engine = engine_of(frame)
    source = Source(require_registry(registry))
    columns = {"_a": partner} if other is None else {"_a": partner, "_b": other}
    sides = {suffix: codes_in(engine, name, codes, source) for suffix, name in columns.items()}
    found = days_in(engine, day, rule, days, tz)
    own = sides["_a"].label
    named = own if names is None else require_column(engine, names)
    study = study_of(source, found.line, basis)
    asked = {"known": _KNOWN, "time": _TIME}
    asked["partner"] = FACTS["partner"] if other is None else DYAD_FACTS["both"]
    prefix = "report_"
    while any(str(label).casefold().startswith(prefix) for label in engine.columns):
        prefix += "_"
    plan = plan_columns(sides, found, asked, study, prefix)
    counted = Counter[str]()
    added, _ = engine.add(plan)
    for row in engine_of(added).counts(*plan.columns):
        *values, rows = row
        *known, when, is_partner = (None if is_missing(value) else value for value in values)
        counted["rows"] += rows
        counted["unknown"] += rows * (None in known and (when is not None or not plan.known))
        counted["undated"] += rows * (when is None)
        if None not in known and when is not None:
            counted["matched"] += rows
            counted["partners"] += rows * bool(is_partner)
            counted["early"] += rows * (when < 0)
            counted["late"] += rows * (when > 0)
    recoded = None
    if named != own:
        pairs = engine.counts(named, own)
        recoded = sum(
            n for one, two, n in pairs if not is_missing(one) and not is_missing(two) and one != two
        )
    return Report(
        **{name: counted[name] for name in _COUNTED},
        recoded=recoded,
        basis=study.basis,
        rule=found.line.rule,
        dyads=other is not None,
        coverage=_coverage_of(source.registry),
    )


def _coverage_of(registry: Registry) -> Coverage | None:
    """How complete the table of memberships is as a whole, where the registry says so."""
    parts = [part for part in registry.coverage if part.table == "memberships" and not part.subject]
    return parts[0] if parts else None


def _time(study: Study, _: str) -> History:
    """Whether a day, or a period by its rule, lies before (-1), in (0) or after (1) the data."""
    summits = study.meetings("summit")
    opened = summits[0].opens.earliest if summits else date.min

    def value(first: date, last: date) -> int:
        return -1 if last < opened else 1 if is_late(study.line, first, last) else 0

    return study.line.history([opened, DATA_AS_OF + timedelta(days=1)], value)


_KNOWN = Fact("bool", always, timed=False)
_TIME = Fact("int", _time, sides=0)
