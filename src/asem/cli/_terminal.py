"""What is known of where the answer goes: a terminal, or a pipe or file."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TextIO

__all__ = ["Terminal", "terminal_of"]


class Terminal:
    """
    Where the answer goes.

    Attributes:
        width: How many characters a line has; `None` for a pipe or a file, which has no end.
        columns: How long the lines of prose are.
        colours: Whether it is to show more than plain letters.
    """

    __slots__ = ("colours", "columns", "width")

    def __init__(self, width: int | None, columns: int = 80, *, colours: bool = False) -> None:
        self.width: int | None = width
        self.columns: int = columns
        self.colours: bool = colours

    def bold(self, text: str) -> str:
        r"""
        Text in bold type, where the terminal is to show it.

        >>> Terminal(80, 80, colours=True).bold("id"), Terminal(None).bold("id")
        ('\x1b[1mid\x1b[0m', 'id')
        """
        return f"\x1b[1m{text}\x1b[0m" if self.colours else text


def terminal_of(stream: TextIO) -> Terminal:
    """
    What a stream leads to.

    `COLUMNS` says how long lines are, where it is set; `NO_COLOR`, or `TERM=dumb`, asks for plain
    letters.
    """
    said = os.environ.get("COLUMNS", "")
    columns = int(said) if said.isdecimal() and 0 < len(said) < 6 else 0
    if not stream.isatty():
        return Terminal(None, max(40, columns or 80))
    width = max(40, columns or _width_of(stream))
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or os.name == "nt"
    return Terminal(width, width, colours=not plain)


def _width_of(stream: TextIO) -> int:
    try:
        return os.get_terminal_size(stream.fileno()).columns or 80
    except OSError:
        return 80
