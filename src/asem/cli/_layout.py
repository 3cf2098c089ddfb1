"""Where an answer goes, and how it is laid out there: as a table, or as paragraphs."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple, TextIO, cast

from asem._text import columns_of, escape_text, wrap_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = [
    "Terminal",
    "cell_of",
    "is_whole",
    "paragraphs_of",
    "table_of",
    "terminal_of",
    "wrap_lines",
]

_NARROWEST, _GAP, _PROSE = 20, 2, 16
"""The columns of the narrowest terminal, between two cells, and of the narrowest cell of prose."""


class Terminal(NamedTuple):
    """
    Where the answer goes.

    Attributes:
        width: How many columns a line has; `None` for a pipe or a file, which has no end.
        columns: How long the lines of prose are.
        colours: Whether it is to show more than plain letters.
        links: Whether addresses can be clicked.
    """

    width: int | None
    columns: int = 80
    colours: bool = False
    links: bool = False

    def bold(self, text: str) -> str:
        r"""
        Text in bold type, where the terminal is to show it.

        >>> Terminal(80, colours=True).bold("id"), Terminal(None).bold("id")
        ('\x1b[1mid\x1b[0m', 'id')
        """
        return f"\x1b[1m{text}\x1b[0m" if self.colours and text else text

    def linked(self, line: str) -> str:
        r"""
        A line whose web addresses can be clicked, where the terminal can (OSC 8).

        >>> Terminal(80, links=True).linked("(https://asef.org).")
        '(\x1b]8;;https://asef.org\x1b\\https://asef.org\x1b]8;;\x1b\\).'
        """
        if not self.links:
            return line
        shown = "\x1b]8;;\\g<0>\x1b\\\\\\g<0>\x1b]8;;\x1b\\\\"
        return re.sub(r"https?://\S+[^\s.,;)]", shown, line)


def terminal_of(stream: TextIO) -> Terminal:
    """
    What a stream leads to.

    `COLUMNS` says how long lines are, where it is set. `NO_COLOR`, or `TERM=dumb`, asks for plain
    letters, `FORCE_COLOR` for others in a pipe too; `NO_COLOR` goes before.
    """
    said = os.environ.get("COLUMNS", "")
    columns = int(said) if said.isdecimal() and 0 < len(said) < 6 else 0
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    forced = bool(os.environ.get("FORCE_COLOR")) and not os.environ.get("NO_COLOR")
    if not stream.isatty():
        return Terminal(None, max(_NARROWEST, columns or 80), colours=forced)
    width = max(_NARROWEST, columns or _width_of(stream))
    colours = forced or not (plain or os.name == "nt")
    return Terminal(width, width, colours=colours, links=not plain and _can_link())


def _width_of(stream: TextIO) -> int:
    with suppress(OSError):
        return os.get_terminal_size(stream.fileno()).columns or 80
    return 80


def _can_link() -> bool:
    """Whether the terminal is one of those that are known to show links."""
    told = os.environ.get("FORCE_HYPERLINK")
    if told is not None:
        return told not in ("", "0")
    known = ("WT_SESSION", "VTE_VERSION", "KONSOLE_VERSION", "KITTY_WINDOW_ID", "DOMTERM")
    programs = ("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio")
    return any(map(os.environ.get, known)) or os.environ.get("TERM_PROGRAM") in programs


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


def is_whole(word: str) -> bool:
    """
    Whether a word is never broken: an id, a date, a path or an address.

    >>> is_whole("fmm-9,"), is_whole("2004-10-08"), is_whole("(https://asef.org)"), is_whole("亚欧")
    (True, True, True, False)
    """
    return "://" in word or (word.isascii() and not word.strip("(“”),.;:*").isalpha())


def wrap_lines(text: str, width: int, margin: str = "") -> Iterator[str]:
    r"""
    The lines of a text in lines of so many columns; ids, dates and addresses stay whole.

    What goes on is set in by two more than its beginning.

    >>> list(wrap_lines("ASEF:\n  see https://asef.org/projects", 12))
    ['ASEF:', '  see', '    https://asef.org/projects']
    """
    for line in map(escape_text, text.split("\n")):
        start = margin + line[: len(line) - len(line.lstrip())]
        for each in wrap_text(line, width - len(start), "  ", is_whole=is_whole):
            yield f"{start}{each}".rstrip()


def table_of(
    columns: Sequence[str], rows: Iterable[Sequence[object]], terminal: Terminal, *, headed: bool
) -> Iterator[str]:
    """
    The lines of a table: in a pipe a line for each row, in a terminal none longer than it is wide.

    Args:
        columns: The names of the columns.
        rows: The rows.
        terminal: Where it goes.
        headed: Whether the names of the columns are shown.
    """
    cells = [tuple([escape_text(cell_of(value)) for value in row]) for row in rows]
    heads = [tuple(columns)] if headed else []
    widths = [max(map(columns_of, column)) for column in zip(*heads, *cells, strict=True)]
    if terminal.width is not None:
        room = terminal.width - _GAP * (len(columns) - 1)
        least = [max(map(_least_of, column)) for column in zip(*heads, *cells, strict=True)]
        if sum(least) > room:
            yield from paragraphs_of(columns, cells, terminal, apart=headed)
            return
        widths = _fitting(widths, least, room)
    for row in heads:
        yield from map(terminal.bold, _lines(row, widths))
    for row in cells:
        yield from _lines(row, widths)


def _least_of(cell: str) -> int:
    """How narrow a cell can be: as its longest word, and as prose is at least."""
    words = cell.split()
    longest = [columns_of(word) if is_whole(word) else min(columns_of(word), 20) for word in words]
    return min(columns_of(cell), max([*longest, _PROSE if len(words) > 1 else 0], default=0))


def _fitting(widths: list[int], least: list[int], room: int) -> list[int]:
    """The widths of columns: the narrowest of those that could be wider gets what is left."""
    given = list(least)
    for _ in range(min(room, sum(widths)) - sum(given)):
        narrow = [place for place, width in enumerate(widths) if given[place] < width]
        given[min(narrow, key=given.__getitem__)] += 1
    return given


def _lines(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    """A row, whose cells go on below themselves."""
    pairs = zip(row, widths, strict=True)
    parts = [
        [cell] if columns_of(cell) <= width else wrap_text(cell, width, is_whole=is_whole)
        for cell, width in pairs
    ]
    for texts in zip_longest(*parts, fillvalue=""):
        pairs = zip(texts, widths, strict=True)
        padded = [text + " " * (width - columns_of(text)) for text, width in pairs]
        yield (" " * _GAP).join(padded).rstrip()


def paragraphs_of(
    columns: Sequence[str], rows: Iterable[Sequence[str]], terminal: Terminal, *, apart: bool = True
) -> Iterator[str]:
    """
    A paragraph for each row, with a line for each value that is known.

    Args:
        columns: The names of the columns.
        rows: The rows.
        terminal: Where they go.
        apart: Whether the columns are named, and an empty line stands between the rows; else each
            row is a name and a value.
    """
    for number, row in enumerate(rows):
        if apart and number:
            yield ""
        for name, cell in zip(columns, row, strict=True) if apart else [row]:
            if cell or not apart:
                yield from wrap_lines(f"{name}: {cell}" if name else f"  {cell}", terminal.columns)
