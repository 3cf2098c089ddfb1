"""Frames of polars, eager and lazy: countries are found by their place in an Enum."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, TypeVar

import narwhals.stable.v2 as nw

from asem.frames.columns import free
from asem.frames.engines.expressions import Countries, Expressions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from asem.frames.columns import Codes
    from asem.frames.engines.expressions import DayColumn
    from asem.frames.facts import Key
    from asem.frames.plan import Plan

__all__ = ["Polars"]

T = TypeVar("T")


class Polars(Expressions):
    """
    A frame of polars.

    The one formulation takes 1.5 times as long, and names recoded by conditions 6 times. All here
    is element-wise too: it streams.
    """

    @property
    def keeps_zones(self) -> bool:
        return True

    def countries(self, plan: Plan, taken: Iterable[str]) -> Countries:  # noqa: ARG002  # each code has its place
        return Places(taken)

    def recode(self, name: str, new: str, codes: Mapping[Any, str]) -> Any:
        column = nw.col(name)
        if codes and not self._narwhals.collect_schema()[name].is_numeric():
            column = column.cast(nw.String())
        found = column.replace_strict(
            list(codes), list(codes.values()), default=None, return_dtype=nw.String()
        )
        return self._narwhals.with_columns(found.alias(new)).to_native()


class Places(Countries):
    """Lists of what is known of each country, looked up by the place of its code."""

    def __init__(self, taken: Iterable[str]) -> None:
        super().__init__(taken)
        self._polars: Any = sys.modules["polars"]

    def prepare(self, frame: Any) -> Any:
        return nw.from_native(frame.to_native().with_columns(**self.columns))

    def cases(self, codes: Codes, classes: Mapping[T, list[Any]]) -> Iterator[tuple[nw.Expr, T]]:
        numbers = {code: n for n, members in enumerate(classes.values()) for code in members}
        number = self._found(codes, numbers, self._polars.Series)
        for place, shared in enumerate(classes):
            yield number == place, shared

    def reached(
        self, codes: Codes, firsts: Mapping[Any, Key | None], days: DayColumn
    ) -> nw.Expr | None:
        keys = {code: None if key is None else days.literal(key) for code, key in firsts.items()}
        return days.column >= self._found(codes, keys, self._or_never)

    def _found(self, codes: Codes, values: Mapping[Any, Any], series: Any) -> nw.Expr:
        """What is known of each country, as a column of its own; null where there is none."""
        code = self._polars.col(codes.name)
        if codes.form == "number":
            code = self._polars.when(code % 1 == 0).then(code)
            code = code.cast(self._polars.Int64, strict=False).cast(self._polars.String)
        place = code.cast(self._polars.Enum(list(map(str, values))), strict=False).to_physical()
        name = free(f"found{len(self.columns)}", self._taken)
        self.columns[name] = self._polars.lit(series(list(values.values()))).gather(place)
        return nw.col(name)

    def _or_never(self, days: Sequence[Any]) -> Any:
        """A list of days, with the last one that its type can hold where there is none."""
        series = self._polars.Series(days)
        if series.dtype == self._polars.String:
            return series.fill_null("~")
        numbers = series.to_physical()
        return numbers.fill_null(numbers.upper_bound().item()).cast(series.dtype)
