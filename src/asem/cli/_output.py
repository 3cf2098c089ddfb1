"""Answers as tables, JSON and CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TextIO

from asem.cli._answer import Answer, Content
from asem.cli._refusal import Refusal
from asem.cli._table import cell_of, table_of
from asem.cli._terminal import Terminal, terminal_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = ["csv_of", "safe", "show", "write"]


def write(answer: Answer | Content, form: str, stream: TextIO) -> None:
    """
    Write an answer.

    Args:
        answer: The answer.
        form: `text`, `json` or `csv`.
        stream: Where to. A pipe or a file gets JSON, CSV and exports in UTF-8, whatever the
            machine speaks.

    Raises:
        Refusal: It has a form of its own and cannot be written in another.
    """
    terminal = terminal_of(stream)
    if isinstance(answer, Content):
        if form != "text":
            raise Refusal(f"what is exported has a form of its own: --{form} needs --output")
        _print(_data_stream(stream, terminal), answer.content.decode("utf-8"))
    elif form == "json":
        _print(_data_stream(stream, terminal), _json_of(answer.data(), stream))
    elif form == "csv":
        _print(_data_stream(stream, terminal), csv_of(answer.columns, answer.rows))
    else:
        show("\n".join(_lines(answer, terminal)), stream)


def show(text: str, stream: TextIO) -> None:
    """Write text for people: letters that the terminal has not become question marks."""
    _set(stream, errors="replace")
    _print(stream, f"{text}\n" if text else "")


def _print(stream: TextIO, text: str) -> None:
    stream.write(text)
    stream.flush()


def _data_stream(stream: TextIO, terminal: Terminal) -> TextIO:
    """The stream as programs read it: the same bytes on every machine."""
    if terminal.width is None:
        _set(stream, encoding="utf-8", errors="backslashreplace", newline="\n")
    else:
        _set(stream, errors="backslashreplace")
    return stream


def _set(stream: TextIO, **options: str) -> None:
    """Say how a stream writes, unless it is one in memory, which has no such choice."""
    reconfigure: Callable[..., None] | None = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(**options)


def _json_of(data: Any, stream: TextIO) -> str:
    from json import dumps

    in_utf8 = (stream.encoding or "utf-8").lower().replace("-", "") in ("utf8", "utf8sig")
    return f"{dumps(data, ensure_ascii=not in_utf8, indent=2)}\n"


def csv_of(columns: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """
    Rows as CSV.

    >>> print(csv_of(["id", "name"], [("VNM", "Viet Nam"), ("X", "=1+1")]), end="")
    id,name
    VNM,Viet Nam
    X,'=1+1
    """
    import csv
    from io import StringIO

    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([safe(value) for value in row] for row in rows)
    return text.getvalue()


def safe(value: object) -> str:
    """
    A value as a cell of CSV, which no spreadsheet runs as a formula.

    >>> safe("=1+1"), safe(-5), safe("Viet Nam"), safe(None)
    ("'=1+1", '-5', 'Viet Nam', '')
    """
    from asem._text import as_cell

    return as_cell(cell_of(value))


def _lines(answer: Answer, terminal: Terminal) -> Iterator[str]:
    """An answer for people: with its title and its note only where somebody is looking."""
    looking = terminal.width is not None
    if answer.text:
        yield answer.text if isinstance(answer.text, str) else answer.text(terminal.columns)
    elif answer.rows:
        if answer.title and looking:
            yield terminal.bold(answer.title)
        yield from table_of(answer, terminal)
    elif looking:
        yield "nothing found"
    if answer.note and looking:
        yield answer.note
