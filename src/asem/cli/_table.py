"""An answer as a table for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from asem._text import columns_of, escape_text, wrap_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from asem.cli._answer import Answer
    from asem.cli._terminal import Terminal

__all__ = ["cell_of", "table_of"]

_GAP = 2
_NARROWEST = 8


def cell_of(value: object) -> str:
    """
    A value as text: nothing for what is not known, several values one after the other.

    >>> cell_of(None), cell_of(True), cell_of(("EU", "VNM"))
    ('', 'true', 'EU, VNM')
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return ", ".join(map(cell_of, cast("tuple[object, ...]", value)))
    return str(value)


def table_of(answer: Answer, terminal: Terminal) -> Iterator[str]:
    """
    The lines of a table.

    A pipe gets every cell whole. In a terminal no line is longer than it is wide: cells that are
    too long are cut, or the last one is broken into lines.
    """
    rows = [tuple([escape_text(cell_of(value)) for value in row]) for row in answer.rows]
    widths = _widths(answer.columns, rows)
    if terminal.width is not None:
        widths = _fitting(widths, answer, terminal.width)
    yield terminal.bold(_line(answer.columns, widths, terminal))
    for row in rows:
        if answer.wraps and terminal.width is not None:
            yield from _broken(row, widths)
        else:
            yield _line(row, widths, terminal)


def _widths(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> list[int]:
    return [
        max(map(columns_of, (name, *(row[place] for row in rows))))
        for place, name in enumerate(columns)
    ]


def _fitting(widths: list[int], answer: Answer, room: int) -> list[int]:
    """The widths of columns of which the widest give way until all fit."""
    widths = list(widths)
    room -= _GAP * (len(widths) - 1)
    if answer.wraps:
        widths[-1] = min(widths[-1], max(_NARROWEST, room - sum(widths[:-1])))
    while sum(widths) > room and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return widths


def _line(cells: Sequence[str], widths: Sequence[int], terminal: Terminal) -> str:
    if terminal.width is not None:
        cells = [_cut(cell, width) for cell, width in zip(cells, widths, strict=True)]
    padded = [
        cell + " " * (width - columns_of(cell)) for cell, width in zip(cells, widths, strict=True)
    ]
    return (" " * _GAP).join(padded).rstrip()


def _cut(text: str, width: int) -> str:
    """A text that takes no more columns than there are."""
    return text if columns_of(text) <= width else f"{_head(text, width - 1)}…"


def _broken(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    """A row whose last cell goes on below itself."""
    *first, last = row
    cells = [_cut(cell, width) for cell, width in zip(first, widths[:-1], strict=True)]
    start = "".join(
        cell + " " * (width - columns_of(cell) + _GAP)
        for cell, width in zip(cells, widths[:-1], strict=True)
    )
    margin = " " * columns_of(start)
    for number, line in enumerate(wrap_text(last, widths[-1])):
        yield f"{margin if number else start}{line}".rstrip()


def _head(text: str, width: int) -> str:
    """The beginning of a text, at least a letter, that takes no more columns than there are."""
    end = len(text)
    while end > 1 and columns_of(text[:end]) > width:
        end -= 1
    return text[:end]
