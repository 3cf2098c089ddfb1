"""What is to be computed, checked and spelled out: the same for every engine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from asem.errors import FrameError
from asem.frames.columns import chosen, free, refuse_taken
from asem.frames.facts import (
    OF_PARTNER,
    YES_NO,
    History,
    accessions,
    by_month,
    by_year,
    histories,
)
from asem.model.basis import Basis

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from asem.frames.columns import Codes, Days
    from asem.frames.facts import Key, Rule
    from asem.typing import BasisLike

__all__ = ["DYAD_FACTS", "FACTS", "Joint", "Maker", "Plan", "Since", "Stepped", "planned"]

FACTS = (*OF_PARTNER[:5], "summit", "days_since_accession")
DYAD_FACTS = ("both", "one", "same_group", "same_region")

Dtype: TypeAlias = Literal["bool", "int", "text"]
_DTYPES: dict[str, Dtype] = {"round": "int", "summit": "int", "group": "text", "region": "text"}


@dataclass(frozen=True, slots=True)
class Stepped:
    """
    A column that changes in steps of time.

    Attributes:
        dtype: What it holds.
        codes: The column of countries; `None` where all countries are alike.
        of: The history for every code that `codes` can hold; for `None` where all are alike.
        timeless: Whether the day does not matter.
    """

    dtype: Dtype
    codes: Codes | None
    of: Mapping[str | int | None, History]
    timeless: bool = False

    def classes(self) -> dict[History, list[str | int | None]]:
        """The codes that share a history, the longest histories first."""
        found: dict[History, list[str | int | None]] = {}
        for code, history in self.of.items():
            found.setdefault(history, []).append(code)
        return dict(sorted(found.items(), key=lambda item: -len(item[0].steps)))

    def first_days(self) -> dict[str | int | None, Key | None] | None:
        """From when on each code says yes; `None` where there is more to say than no, then yes."""
        found: dict[str | int | None, Key | None] = {}
        for code, history in self.of.items():
            match [history.start, *(value for _, value in history.steps)]:
                case [False]:
                    found[code] = None
                case [False, True]:
                    found[code] = history.steps[0][0]
                case _:
                    return None
        return found


@dataclass(frozen=True, slots=True)
class Since:
    """
    A column that counts the days since a day of the country's own.

    Attributes:
        codes: The column of countries.
        of: That day, for every code that has one.
    """

    codes: Codes
    of: Mapping[str | int, date]

    def classes(self) -> dict[date, list[str | int]]:
        """The codes that share a day."""
        found: dict[date, list[str | int]] = {}
        for code, day in self.of.items():
            found.setdefault(day, []).append(code)
        return found


@dataclass(frozen=True, slots=True)
class Joint:
    """
    A column that joins two others: whether both hold, whether just one does, whether they agree.

    It is null where either of the two is.
    """

    kind: Literal["both", "one", "same"]
    left: str
    right: str


@dataclass(frozen=True, slots=True)
class Plan:
    """
    The columns to add to a frame.

    Attributes:
        partners: The names of the columns of countries.
        days: The column of days.
        sides: What follows from the frame's columns, by name; some only serve `joints`.
        joints: What follows from two of `sides`, by name.
        names: The names of the new columns, in order.
    """

    partners: tuple[str, ...]
    days: Days
    sides: Mapping[str, Stepped | Since]
    joints: Mapping[str, Joint]
    names: tuple[str, ...]


def planned(
    columns: Sequence[str],
    sides: Mapping[str, Codes],
    days: Days,
    facts: Iterable[str],
    *,
    basis: BasisLike,
    prefix: str,
    monthly: bool = False,
) -> Plan:
    """
    Spell out what is asked for.

    Args:
        columns: The names that the frame has.
        sides: The columns of countries by the suffix of what is said of them.
        days: The column of days.
        facts: What to say.
        basis: What makes a partner one.
        prefix: How the names of the new columns begin.
        monthly: Whether the days stand for the months that they begin.

    Raises:
        FrameError: There is no such fact or basis, no value of it for a whole year, or a
            column of the name exists.
    """
    known = FACTS if set(sides) == {""} else FACTS + DYAD_FACTS
    wanted = [facts] if isinstance(facts, str) else list(facts)
    for fact in wanted:
        chosen("a fact", fact, known)
    maker = Maker(days, basis, monthly=monthly)
    made: dict[str, Stepped | Since] = {}
    joints: dict[str, Joint] = {}
    names: list[str] = []
    for fact in dict.fromkeys(wanted):
        if fact == "summit":
            names.append(prefix + fact)
            made[names[-1]] = maker.stepped(fact, None)
        elif fact in DYAD_FACTS:
            names.append(prefix + fact)
            kind, of = (fact, "partner") if fact in ("both", "one") else ("same", fact[5:])
            ends: list[str] = []
            for suffix, codes in sides.items():
                name = prefix + of + suffix
                if kind == "same":
                    name = free(f"{prefix}{fact}{suffix}", columns)
                made[name] = maker.stepped(of, codes, absent=suffix if kind == "same" else None)
                ends.append(name)
            joints[prefix + fact] = Joint(kind, *ends)  # type: ignore[arg-type]  # one of the three
        else:
            for suffix, codes in sides.items():
                names.append(prefix + fact + suffix)
                made[names[-1]] = maker.of(fact, codes)
    refuse_taken(columns, (*names, *made))
    partners = tuple(codes.name for codes in sides.values())
    return Plan(partners, days, made, joints, tuple(names))


class Maker:
    """Spells out columns for one column of days and one basis."""

    def __init__(self, days: Days, basis: BasisLike, *, monthly: bool = False) -> None:
        self._rule: Rule | None = days.rule
        self.basis: Basis = Basis(chosen("basis", basis, [known.value for known in Basis]))
        self._monthly = monthly

    def of(self, fact: str, codes: Codes) -> Stepped | Since:
        """The column of a fact about a country."""
        if fact != "days_since_accession":
            return self.stepped(fact, codes)
        self._refuse_whole_years(fact)
        days = accessions()
        return Since(codes, {code: days[id] for code, id in codes.ids.items() if id in days})

    def stepped(self, fact: str, codes: Codes | None, *, absent: str | None = None) -> Stepped:
        """A column by steps; `absent` takes the place of what is null in a known country."""
        timeless = fact == "round"
        if not timeless and fact not in YES_NO:
            self._refuse_whole_years(fact)
        found = {id: self._timed(history) for id, history in histories(fact, self.basis).items()}
        if absent is not None:
            found = {id: _filled(history, absent) for id, history in found.items()}
        dtype = _DTYPES.get(fact, "bool")
        if codes is None:
            return Stepped(dtype, None, {None: found[None]})
        return Stepped(dtype, codes, {code: found[id] for code, id in codes.ids.items()}, timeless)

    def _timed(self, history: History) -> History:
        if self._rule is None:
            return history
        return by_month(history, self._rule) if self._monthly else by_year(history, self._rule)

    def _refuse_whole_years(self, fact: str) -> None:
        if self._rule in ("any", "all"):
            raise FrameError(
                f"year={self._rule!r} has a meaning for {', '.join(YES_NO)} and what follows from "
                f"them only: for {fact} choose year='start' or year='end'",
                self._rule,
                ("start", "end"),
            )


def _filled(history: History, absent: str) -> History:
    steps = [(key, absent if value is None else value) for key, value in history.steps]
    return History.of(absent if history.start is None else history.start, steps)
