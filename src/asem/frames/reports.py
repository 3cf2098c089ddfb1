"""What became of the rows of a frame, in numbers and in a sentence that a paper can print."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from asem._data.release import DATA_AS_OF
from asem.export._citations import cite_dataset
from asem.frames.columns import codes_in, days_in, free, present
from asem.frames.engines import engine_of
from asem.frames.facts import History
from asem.frames.plan import Maker, Plan, Stepped
from asem.registry import canonical

if TYPE_CHECKING:
    from asem.frames.columns import DayForm, Days
    from asem.frames.facts import CodeSystem, Rule
    from asem.model.basis import Basis
    from asem.typing import BasisLike

__all__ = ["Report", "report"]

_COUNTED = ("rows", "matched", "partners", "unknown", "undated", "early", "late")


@dataclass(frozen=True, slots=True)
class Report:
    """
    What became of the rows of a frame; printed, a small table and a sentence.

    Attributes:
        rows: All rows.
        matched: Those with a country and a day, which `annotate` has an answer for.
        partners: Those of them with a country that was a partner on that day.
        unknown: Those without a country: null, or no country by the codes.
        undated: Those without a day: null, or no day.
        early: Those of the matched that lie before the first summit.
        late: Those of the matched that lie after the data was last checked; the last known state
            answers for them.
        recoded: Those whose code differs from the name that it was made from; `None` where no
            column of names was given.
        basis: What makes a partner one.
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

    @property
    def table(self) -> tuple[tuple[str, int], ...]:
        """The numbers with what they are of, for a frame or a print."""
        rows = (
            ("rows", self.rows),
            ("matched to a country and a day", self.matched),
            ("a partner on that day", self.partners),
            ("without a known country", self.unknown),
            ("without a day", self.undated),
            ("before the first summit", self.early),
            ("after the data was last checked", self.late),
        )
        return rows if self.recoded is None else (*rows, ("recoded from names", self.recoded))

    @property
    def sentence(self) -> str:
        """The numbers in words, with the source."""
        share = f" ({self.matched / self.rows:.1%})" if self.rows else ""
        recoded = "" if self.recoded is None else f"; {self.recoded:,} were recoded from names"
        return (
            f"Of {self.rows:,} rows, {self.matched:,}{share} were matched to a country and a day, "
            f"{self.partners:,} of them to a partner of ASEM on that day (by {self.basis.value}); "
            f"{self.unknown:,} had no known country and {self.undated:,} no day{recoded}. "
            f"{self.early:,} lay before the first summit and {self.late:,} after {DATA_AS_OF}, up "
            f"to which the data was checked. Source: {self.citation}"
        )

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
    partner: str = "iso3",
    day: str = "date",
    *,
    names: str | None = None,
    basis: BasisLike = "accession",
    year: Rule | None = None,
    tz: str | None = None,
    codes: CodeSystem | None = None,
    days: DayForm | None = None,
) -> Report:
    """
    How many rows found an answer, how many did not and why.

    This runs one GROUP BY on the frame's own engine, also where the frame is lazy, and another
    one for `names`.

    Args:
        frame: As for `annotate`.
        partner: As for `annotate`.
        day: As for `annotate`.
        names: The column that the codes were made from, by `resolve`.
        basis: As for `annotate`.
        year: As for `annotate`. A year lies outside the data if all of its days do.
        tz: As for `annotate`.
        codes: As for `annotate`.
        days: As for `annotate`.

    Raises:
        FrameError: As for `annotate`.

    >>> import asem.frames as af, polars as pl
    >>> rows = {"iso3": ["VNM", "IND", "USA", "??"], "year": [2007, 2007, 2030, 2007]}
    >>> votes = pl.DataFrame(rows)
    >>> found = af.report(votes, day="year", year="end")
    >>> found.rows, found.matched, found.partners, found.unknown, found.late
    (4, 3, 1, 1, 1)
    """
    engine = engine_of(frame)
    columns = engine.columns
    of_codes = codes_in(present(columns, partner), engine.dtype(partner), codes)
    of_days = days_in(
        present(columns, day),
        engine.dtype(day),
        year=year,
        days=days,
        tz=tz,
        keeps_zones=engine.keeps_zones,
    )
    maker = Maker(of_days, basis)
    new = [free(name, columns) for name in ("known", "joined", "time")]
    known = Stepped("bool", of_codes, dict.fromkeys(of_codes.ids, History(True)), timeless=True)
    joined, time = maker.stepped("partner", of_codes), Stepped("int", None, {None: _time(of_days)})
    sides = dict(zip(new, (known, joined, time), strict=True))
    plan = Plan((of_codes.name,), of_days, sides, {}, tuple(new))
    found = Counter[str]()
    for country, is_partner, when, rows in engine_of(engine.add(plan)).counts(*new):
        found["rows"] += rows
        found["unknown"] += rows * (country is None)
        found["undated"] += rows * (when is None)
        if is_partner is not None:
            found["matched"] += rows
            found["partners"] += rows * bool(is_partner)
            found["early"] += rows * (when < 0)
            found["late"] += rows * (when > 0)
    recoded = None
    if names not in (None, partner):
        pairs = engine.counts(present(columns, names), of_codes.name)
        recoded = sum(n for one, two, n in pairs if None not in (one, two) and one != two)
    return Report(
        **{name: found[name] for name in _COUNTED},
        recoded=recoded,
        basis=maker.basis,
    )


def _time(days: Days) -> History:
    """Whether a day, or every day of a year, lies before (-1), in (0) or after (1) the data."""
    opened, checked = canonical().summits[1].opens.earliest, DATA_AS_OF
    if days.rule is not None:
        return History(-1, ((opened.year, 0), (checked.year + 1, 1)))
    return History(-1, ((opened, 0), (checked + timedelta(days=1), 1)))
