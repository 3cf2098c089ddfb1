"""Answers as text, JSON, CSV and ids."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, TextIO, cast

import asem
from asem.cli._answer import Answer, Content, Refusal
from asem.cli._layout import Terminal, cell_of, paragraphs_of, table_of, terminal_of, wrap_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["citation_of", "csv_of", "safe", "write"]


def write(answer: Answer | Content, form: str | None, stream: TextIO) -> str:
    """
    Write an answer, and return its note if that is still to be told.

    Args:
        answer: The answer.
        form: `json`, `csv` or `ids`; `None` for text.
        stream: Where to. A pipe or a file gets JSON, CSV, ids and exports in UTF-8, whatever the
            machine speaks; in other text, letters that it has not become question marks.

    Raises:
        Refusal: It cannot be written in this form.
    """
    terminal = terminal_of(stream)
    if isinstance(answer, Content):
        if form is not None:
            raise Refusal(f"what is exported has a form of its own: --{form} needs --output")
        text = answer.text
    elif form == "json":
        text = _json_of(answer.data(), stream)
    elif form == "csv":
        text = csv_of(answer.columns, answer.rows)
    elif form == "ids":
        text = "".join(f"{id}\n" for id in _ids_of(answer))
    else:
        _set(stream, errors="replace")
        text = "".join(f"{terminal.linked(line)}\n" for line in _lines(answer, terminal))
    if isinstance(answer, Content) or form is not None:
        if terminal.width is None:
            _set(stream, encoding="utf-8", errors="backslashreplace", newline="\n")
        else:
            _set(stream, errors="backslashreplace")
    stream.write(text)
    stream.flush()
    told = form is None and isinstance(answer, Answer) and terminal.width is not None
    return "" if told else answer.note


def _set(stream: TextIO, **options: str) -> None:
    """Say how a stream writes, unless it is one in memory, which has no such choice."""
    with suppress(AttributeError):
        cast("Any", stream).reconfigure(**options)


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


def _ids_of(answer: Answer) -> Iterable[object]:
    """The ids of the rows."""
    if answer.ids is None and "id" not in answer.columns:
        raise Refusal("this answer has no ids: leave --ids out")
    return answer.ids or [row[answer.columns.index("id")] for row in answer.rows]


def _lines(answer: Answer, terminal: Terminal) -> Iterator[str]:
    """An answer for people: with its title, note and hint only where somebody is looking."""
    looking = terminal.width is not None
    text = answer.text() if answer.text else ""
    if looking and answer.title and (answer.rows or text):
        yield from map(terminal.bold, wrap_lines(answer.title, terminal.columns))
    if answer.drawn:
        yield from answer.drawn.split("\n")
    elif text:
        yield from wrap_lines(text, terminal.columns)
    elif answer.rows:
        rows = answer.said() if answer.said else answer.rows
        columns = answer.columns[: len(rows[0])]
        if not answer.cited:
            yield from table_of(columns, rows, terminal, headed=answer.headed)
        for row, sources in zip(rows, answer.cited, strict=False):  # there may be none
            yield from paragraphs_of(columns, [tuple(map(cell_of, row))], terminal)
            yield "sources:"
            yield from wrap_lines("\n".join(map(citation_of, sources)), terminal.columns, "  ")
            yield ""
    elif looking:
        yield "nothing found"
    for line in (*answer.footnotes, *((answer.note, answer.hint) if looking else ())):
        if line:
            yield from wrap_lines(line, terminal.columns)


def citation_of(source: asem.Source) -> str:
    """
    A source as a reference with its id, and its address in a line below.

    >>> print(citation_of(asem.sources["asef-cmm-overview"]))  # doctest: +ELLIPSIS
    Asia-Europe Foundation, “ASEF at ASEM Culture ... (ASEM CMMs)”, n.d. (asef-cmm-overview)
      https://asef.org/projects/programmes/4799-asef-at-asem-culture-ministers-meetings-asem-cmms-
    """
    address = source.url or ""
    reference = asem.cite(source).removesuffix(".").removesuffix(address).rstrip(", ")
    return f"{reference} ({source.id})\n  {address}".rstrip()
