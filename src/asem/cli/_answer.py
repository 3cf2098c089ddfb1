"""What a command answers, before it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from asem.model.record import Record

__all__ = ["Answer", "Content", "Row", "plain", "records_answer"]

Row: TypeAlias = "tuple[object, ...]"


class Answer:
    """
    An answer that can be written as a table, as JSON and as CSV.

    Attributes:
        columns: The names of the columns.
        rows: The rows, each with as many values as there are columns.
        data: Gives what JSON shows.
        title: What is shown, for who reads it in a terminal.
        note: What a reader should know besides, for who reads it in a terminal.
        text: What is written instead of a table, or what gives it for lines of so many letters.
        wraps: Whether the last column is broken into lines in a terminal, rather than cut.
        verdict: The exit status; `None` for 0, or 1 where there are no rows.
    """

    __slots__ = ("columns", "data", "note", "rows", "text", "title", "verdict", "wraps")

    def __init__(
        self,
        columns: tuple[str, ...],
        rows: Sequence[Row],
        data: Callable[[], Any],
        title: str = "",
        note: str = "",
        *,
        text: str | Callable[[int], str] = "",
        wraps: bool = False,
        verdict: int | None = None,
    ) -> None:
        self.columns: tuple[str, ...] = columns
        self.rows: Sequence[Row] = rows
        self.data: Callable[[], Any] = data
        self.title: str = title
        self.note: str = note
        self.text: str | Callable[[int], str] = text
        self.wraps: bool = wraps
        self.verdict: int | None = verdict

    @property
    def status(self) -> int:
        """The exit status."""
        return int(not self.rows) if self.verdict is None else self.verdict


class Content:
    """
    What is written as it is, in a form of its own.

    Attributes:
        content: UTF-8.
        note: What a reader should know besides.
    """

    __slots__ = ("content", "note")

    def __init__(self, content: bytes, note: str = "") -> None:
        self.content: bytes = content
        self.note: str = note

    @property
    def status(self) -> int:
        """The exit status."""
        return 0


def plain(record: Record) -> Any:
    """A record as JSON shows it."""
    from asem.serialization import to_dict

    return to_dict(record)


def records_answer(
    records: Iterable[Record],
    columns: tuple[str, ...],
    row: Callable[[Any], Row] | None = None,
    *,
    title: str = "",
    note: str = "",
) -> Answer:
    """Records as an answer: some of their fields in the table, all of them in JSON."""
    found = tuple(records)
    rows = [
        row(each) if row else tuple([getattr(each, name) for name in columns]) for each in found
    ]
    return Answer(columns, rows, lambda: [plain(each) for each in found], title, note)
