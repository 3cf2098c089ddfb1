"""What is made of the dataset: files for other tools, and pictures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import asem
from asem.cli._answer import Answer, Content
from asem.cli._commands import COMMANDS
from asem.cli._meetings import selected
from asem.cli._refusal import Refusal

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterable

    from asem.cli._commands import Command
    from asem.pictures import Picture

__all__ = ["export", "picture"]


def export(given: Namespace) -> Answer | Content:
    """The dataset in a form that other tools read, printed or written."""
    _refuse_misfits(given, COMMANDS["export"])
    if given.kind == "datapackage":
        return _data_package(given)
    made = _EXPORTS[given.kind](given)
    return made if given.output is None else _written(given.output, made)


def picture(given: Namespace) -> Answer | Content:
    """A picture: in words, as SVG, or written to a file."""
    _refuse_misfits(given, COMMANDS["picture"])
    drawn = _drawn(given)
    if given.output is not None:
        file: Path = drawn.save(given.output)
        return _files([file])
    if given.svg:
        return Content(f"{drawn.svg.rstrip()}\n".encode())
    columns = ("title", "text", "svg")
    row = (drawn.title, drawn.text, drawn.svg)
    data = dict(zip(columns, row, strict=True))
    return Answer(columns, [row], lambda: data, text=str(drawn.text))


def _refuse_misfits(given: Namespace, command: Command) -> None:
    """Raise for a kind that is not there, and for an option that it does not take."""
    kinds = command.kinds or {}
    if given.kind not in kinds:
        raise Refusal.of_word("kind", given.kind, kinds)
    of_kinds = {name for kind in kinds.values() for name in kind.takes}
    for option in command.takes:
        stray = option.name in of_kinds and option.name not in kinds[given.kind].takes
        if stray and getattr(given, option.name) is not None:
            flag = option.flags.split()[-1]
            raise Refusal(f"{given.kind} takes no {flag}: see 'asem {command.name} --help'")


def _files(files: Iterable[Path], note: str = "") -> Answer:
    """What was written."""
    columns = ("file", "bytes")
    rows = [(str(file), file.stat().st_size) for file in files]
    data = [dict(zip(columns, row, strict=True)) for row in rows]
    return Answer(columns, rows, lambda: data, note=note)


def _written(path: str, made: Content) -> Answer:
    file = Path(path)
    file.write_bytes(made.content)
    return _files([file], made.note)


def _data_package(given: Namespace) -> Answer:
    if given.output is None:
        raise Refusal("a data package is a folder: say which with --output")
    return _files(asem.export.write_datapackage(given.output))


def _json(_: Namespace) -> Content:
    text = asem.serialization.to_json(asem.registry.canonical(), indent=1)
    return Content(f"{text}\n".encode())


def _flat_table(given: Namespace) -> Content:
    from asem.cli._output import csv_of

    tables = asem.export.flat_tables()
    if given.table is None:
        raise Refusal("a CSV file holds one table: say which with --table, as in --table meetings")
    if given.table not in tables:
        raise Refusal.of_word("table", given.table, tables)
    table = tables[given.table]
    return Content(csv_of([column.name for column in table.columns], table.rows).encode())


def _calendar(given: Namespace) -> Content:
    made = asem.export.calendar_of(selected(given, None, "held"))
    left_out = [f"{each.meeting.id}: {each.reason}" for each in made.left_out]
    note = f"left out: {'; '.join(left_out)}" if left_out else ""
    return Content(made.content, note)


def _linked_data(_: Namespace) -> Content:
    return Content(asem.export.jsonld_text(asem.registry.canonical()).encode())


def _citations(given: Namespace) -> Content:
    text = asem.export.bibliography_of(asem.sources, style=given.style or "text")
    return Content(f"{text.rstrip()}\n".encode())


_EXPORTS: dict[str, Callable[[Namespace], Content]] = {
    "json": _json,
    "csv": _flat_table,
    "calendar": _calendar,
    "jsonld": _linked_data,
    "citations": _citations,
}


def _drawn(given: Namespace) -> Picture:
    """Draw what is asked for."""
    import asem.pictures as drawers

    subjects: dict[str, list[Any]] = {
        "map": [asem.DATA_AS_OF if given.on is None else given.on],
        "calendar": [given.from_ or asem.summit(1).opens.earliest, given.to or asem.DATA_AS_OF],
        "life": [given.of],
        "money": [given.of],
    }
    subject = subjects.get(given.kind, [])
    if None in subject:
        raise Refusal(f"{given.kind} is that of one: say of which with --of, as in --of VNM")
    kind: str = given.kind
    name = {"map": "tile_map", "calendar": "calendar_strip"}.get(kind, kind)
    draw: Callable[..., Picture] = getattr(drawers, name)
    words = ("basis", "colour_by", "title", "theme", "layout")
    return draw(
        *subject, **{word: at for word in words if (at := getattr(given, word)) is not None}
    )
