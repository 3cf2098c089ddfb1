"""What is made of the dataset, files for other tools and pictures; what is wrong with a file."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from json import dumps
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import asem
from asem._choices import require_choice
from asem._paths import as_path
from asem._text import count_in_words
from asem.cli._answer import Answer, Content, Refusal, values_answer
from asem.cli._output import csv_of
from asem.cli._records import selected

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Generator, Mapping

__all__ = ["check", "export", "picture"]

_PATIENCE = 1.0
"""So many seconds a write may take before anything is said of it."""


def export(given: Namespace) -> Answer | Content:
    """The dataset in a form that other tools read, printed or written."""
    place: str | None = given.output
    if place is None:
        if given.kind in ("datapackage", "parquet", "sqlite"):
            raise Refusal(f"{given.kind} is written to a place of its own: say which with --output")
        return _made(given)
    with _waiting(place):
        match given.kind:
            case "datapackage":
                return _files(*asem.export.write_datapackage(place))
            case "parquet":
                return _files(*asem.export.write_parquet(place))
            case "sqlite":
                return _files(asem.export.write_sqlite(place))
            case _:
                made = _made(given)
                if isinstance(made, Answer):
                    return made
                file = as_path(place)
                file.write_bytes(made.text.encode())
                return _files(file, note=made.note, facts=made.facts)


def _made(given: Namespace) -> Content | Answer:
    """Make what can be printed."""
    registry = asem.registry.canonical()
    match given.kind:
        case "json":
            return Content(f"{asem.serialization.to_json(registry, indent=1)}\n")
        case "csv":
            return Content(_flat_table(given.table))
        case "calendar":
            return _calendar(given)
        case "jsonld":
            return Content(asem.export.jsonld_text(registry))
        case "schema":
            return Content(f"{dumps(asem.export.json_schema_of(), ensure_ascii=False, indent=2)}\n")
        case style:
            return Content(f"{asem.export.bibliography_of(asem.sources, style=style).rstrip()}\n")


def _calendar(given: Namespace) -> Content | Answer:
    """The meetings that were held, with those left out; without an event, an empty answer."""
    made = asem.export.calendar_of(selected(given, None, "held"))
    left_out = [{"meeting": each.meeting.id, "reason": each.reason} for each in made.left_out]
    said = "; ".join(": ".join(each.values()) for each in left_out)
    note = f"left out: {said}" if said else ""
    if not made.meetings:
        return _files(note=note)
    return Content(made.content.decode(), note, {"left_out": left_out})


def _flat_table(name: str | None) -> str:
    if name is None:
        raise Refusal("a CSV file holds one table: say which with --table, as in --table meetings")
    tables = asem.export.flat_tables()
    table = tables[require_choice("table", name, tables)]
    return csv_of([column.name for column in table.columns], table.rows)


def picture(given: Namespace) -> Answer | Content:
    """A picture: in words, as SVG, or written to a file."""
    own = {"command", "kind", "form", "output", "svg"}
    asked = {name: at for name, at in vars(given).items() if at is not None and name not in own}
    match given.kind:
        case "map":
            drawn = asem.pictures.tile_map(asked.pop("on", asem.DATA_AS_OF), **asked)
        case "calendar":
            first, last = asked.pop("from_", asem.summit(1).opens), asked.pop("to", asem.DATA_AS_OF)
            drawn = asem.pictures.calendar_strip(first, last, **asked)
        case _:
            subject = [asked.pop("of")] if "of" in asked else []
            drawn = getattr(asem.pictures, given.kind)(*subject, **asked)
    if given.output is not None:
        with _waiting(given.output):
            return _files(drawn.save(given.output))
    if given.svg:
        return Content(f"{drawn.svg.rstrip()}\n")
    row = (drawn.title, drawn.text, drawn.svg)
    return values_answer(("title", "text", "svg"), [row], one=True, drawn=drawn.text)


@contextmanager
def _waiting(place: str) -> Generator[None, None, None]:
    """Say on a terminal what takes so long, once it does."""
    from threading import Timer

    timer = Timer(_PATIENCE, lambda: print(f"writing {place} ...", file=sys.stderr, flush=True))
    if sys.stderr.isatty() and os.environ.get("TERM") != "dumb":
        timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _files(*files: Path, note: str = "", facts: Mapping[str, Any] | None = None) -> Answer:
    """What was written, with facts about it for JSON."""
    rows = [(str(file), file.stat().st_size) for file in files]
    answer = values_answer(("file", "bytes"), rows, note=note)
    return answer._replace(data=lambda: [{**each, **(facts or {})} for each in answer.data()])


def check(given: Namespace) -> Answer:
    """What is wrong with a registry file."""
    file: str = given.file
    path = as_path(file)
    if path.exists() and not path.is_file() | path.is_dir():  # a pipe, say, may never end
        raise Refusal(f"{file!r} cannot be read: not a regular file")
    rows: list[tuple[str, str]] = []
    praise = ""
    try:
        tables = asem.Registry.load(file).tables()
        sizes = [f"{len(table)} {name}" for name, table in tables.items() if len(table)]
        praise = f"{file}: sound, with {', '.join(sizes) or 'no records'}"
    except asem.StructureError as error:
        rows = [(each.path, each.problem) for each in cast("Any", error.problems)]
    except asem.RegistryError as error:
        faults: Any = error.faults
        rows = [(f"{each.table} {each.id}, {each.field}", each.problem) for each in faults]
    except (OSError, ValueError) as error:
        said = str(getattr(error, "strerror", None) or error)
        name = getattr(error, "filename", None) or file  # of a folder, the file that is missing
        raise Refusal(f"{name!r} cannot be read: {said[:1].lower()}{said[1:]}") from None
    columns = ("where", "problem")
    data = {"file": file, "sound": not rows, "problems": values_answer(columns, rows).data()}
    title = "" if praise else f"{file}: {count_in_words(len(rows), 'problem')}"
    text = (lambda: praise) if praise else None
    return Answer(columns, rows, lambda: data, title=title, text=text, verdict=int(not praise))
