"""What a command answers, before it is written, or why it gives no answer."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import asem
from asem._text import did_you_mean, find_nearest, quoted
from asem.cli._wording import said_of, single_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from asem.model.record import Record

__all__ = ["Answer", "Content", "Refusal", "note_on", "records_answer", "values_answer"]

Row: TypeAlias = "tuple[object, ...]"


class Answer(NamedTuple):
    """
    An answer that can be written as a table, as JSON, as CSV and as ids.

    Attributes:
        columns: The names of the columns.
        rows: The rows as programs read them, each with as many values as there are columns.
        data: Gives what JSON shows.
        said: Gives the rows as people read them, who need not see the last columns; `None` where
            they are the same.
        title: What is shown above, for who reads it in a terminal.
        note: What everybody should know besides: below the text in a terminal, else on the
            standard error.
        hint: What could be asked next, for who reads it in a terminal.
        footnotes: What the signs in the rows mean.
        text: Gives what is written instead of a table, whose lines are wrapped.
        drawn: What is written instead of a table as it is.
        headed: Whether people see the names of the columns.
        cited: Of each row, the sources that are shown below it.
        ids: The ids that `--ids` prints; `None` for those of the column `id`.
        verdict: The exit status; `None` for 0, or 1 where there are no rows.
    """

    columns: tuple[str, ...]
    rows: Sequence[Row]
    data: Callable[[], Any]
    said: Callable[[], Sequence[Row]] | None = None
    title: str = ""
    note: str = ""
    hint: str = ""
    footnotes: Sequence[str] = ()
    text: Callable[[], str] | None = None
    drawn: str = ""
    headed: bool = True
    cited: Sequence[Sequence[asem.Source]] = ()
    ids: Sequence[str] | None = None
    verdict: int | None = None


class Content(NamedTuple):
    """
    What is written as it is, in a form of its own.

    Attributes:
        text: What is written, in UTF-8.
        note: What everybody should know besides, on the standard error.
        facts: The same as data, beside the name of the file that it is written to.
    """

    text: str
    note: str = ""
    facts: Mapping[str, Any] = MappingProxyType({})


def note_on(day: date | None) -> str:
    """
    What to know of an answer for a day that is later than the data.

    >>> note_on(asem.DATA_AS_OF), "last known state" in note_on(asem.as_day("2100-01-01"))
    ('', True)
    """
    if day is None or day <= asem.DATA_AS_OF:
        return ""
    return f"The data was checked up to {asem.DATA_AS_OF}: this is the last known state."


def values_answer(
    columns: tuple[str, ...], rows: Sequence[Row], *, one: bool = False, **more: Any
) -> Answer:
    """Rows of values as an answer, whose JSON has an object for each; or the only one."""
    data = [dict(zip(columns, map(_value, row), strict=True)) for row in rows]
    return Answer(columns, rows, lambda: data[0] if one else data, **more)


def _value(value: object) -> object:
    """A value as JSON has it."""
    return value if value is None or isinstance(value, bool | int) else str(value)


def records_answer(
    records: Iterable[Record],
    columns: tuple[str, ...],
    *,
    sources: bool = False,
    marked: bool = True,
    **more: Any,
) -> Answer:
    """
    Records as an answer: some of their fields in the table, all of them in JSON.

    Args:
        records: The records.
        columns: The fields that the table shows.
        sources: Whether the sources of each are shown below it.
        marked: Whether what a single source says is marked.
        more: What else an `Answer` has.
    """
    found = tuple(records)
    rows: list[Row] = [tuple([getattr(each, name) for name in columns]) for each in found]
    cited = [asem.sources_of(each) for each in found] if sources else ()
    singles = [single_in(each, columns) if marked else () for each in found]
    names = columns
    if sources:
        names = (*names, "sources")
        rows = [(*row, those.ids) for row, those in zip(rows, cited, strict=True)]
    if marked:
        names = (*names, "single")
        rows = [(*row, single) for row, single in zip(rows, singles, strict=True)]

    def said() -> list[Row]:
        words = [tuple([said_of(each, name) for name in columns]) for each in found]
        return [_marked(columns, *each) for each in zip(words, singles, strict=True)]

    used = {"**" if "all" in single else "*" for single in singles if single}
    more["footnotes"] = [note for sign, note in _SIGNS.items() if sign in used]
    return Answer(names, rows, lambda: asem.serialization.to_dict(found), said, cited=cited, **more)


_SIGNS = {
    "*": "* A single secondary source says so.",
    "**": "** A single secondary source says all of it.",
}
"""What marks that a single source says something, and its footnote."""


def _marked(columns: tuple[str, ...], row: Row, single: tuple[str, ...]) -> Row:
    """A row with the signs of what a single source says, after the last cell for all of it."""
    *cells, last = [
        f"{cell}*" if cell and name in single else cell
        for name, cell in zip(columns, row, strict=True)
    ]
    return (*cells, f"{last}**" if "all" in single else last)


class Refusal(Exception):  # noqa: N818  # a "no" is not always an error
    """
    Why a command gives no answer.

    Attributes:
        status: The exit status: 2 for bad use, 1 where what was asked for is not there.
    """

    def __init__(self, message: str, status: int = 2) -> None:
        super().__init__(message)
        self.status = status

    @classmethod
    def of_word(cls, kind: str, word: str, known: Iterable[str], hint: str) -> Refusal:
        """
        The refusal of a word that is none of those known, with the nearest of these, or a hint.

        >>> print(Refusal.of_word("command", "membrs", ["members", "meetings"], "see the help"))
        unknown command 'membrs': did you mean 'members'?
        """
        advice = did_you_mean(find_nearest(word, known)) or f": {hint}"
        return cls(f"unknown {kind} {quoted(word)}{advice}")
