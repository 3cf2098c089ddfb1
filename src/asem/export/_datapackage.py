"""A registry as a Data Package: CSV files that say what they hold, for R, JavaScript and all."""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from asem._data.release import __version__
from asem._paths import as_path
from asem._text import as_cell
from asem.export._flat import flat_tables
from asem.export._schema import json_schema_of
from asem.registry import Registry, canonical
from asem.registry._registry import require_registry

if TYPE_CHECKING:
    from asem.export._flat import Column, FlatTable, Value

__all__ = ["write_datapackage"]

_PROFILES = "https://datapackage.org/profiles/2.0"

_TYPES = {
    "text": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "day": "date",
    "date": "string",
}

_PARTIAL_DATE = r"\d{4}(-\d{2}(-\d{2})?)?"

_OURS: dict[str, Any] = {
    "title": "The Asia-Europe Meeting (ASEM)",
    "description": (
        "Partners, memberships, meetings, initiatives, organisations and documents of the "
        "Asia-Europe Meeting, with a source for every fact."
    ),
    "licenses": [
        {
            "name": "CC-BY-4.0",
            "title": "Creative Commons Attribution 4.0 International",
            "path": "https://creativecommons.org/licenses/by/4.0/",
        }
    ],
    "contributors": [{"title": "The asem developers", "roles": ["creator"]}],
}
"""What is said of asem's own dataset, and of no other."""


def write_datapackage(
    folder: str | PathLike[str], /, *, registry: Registry | None = None
) -> tuple[Path, ...]:
    """
    Write a registry as a Data Package (version 2): a CSV file for each table, and a description.

    `datapackage.json` names for each table its columns with type, meaning, the words that may
    stand there, the key, and the columns that refer to other tables. `asem.json` is the whole
    registry as `Registry.save` writes it, and what `Registry.load` reads of the folder;
    `jsonschema.json` says in JSON Schema what such a document may look like.

    The files are in UTF-8 with a heading line; an empty cell is what is not known, does not apply
    or has not ended. A text that a spreadsheet would run as a formula has an apostrophe before it,
    and its lines end in one way; `asem.json` has it as it is. The same registry gives the same
    bytes.

    Args:
        folder: Where to; it is made if it is not there. Files of the same names are replaced, all
            others stay.
        registry: What to write; asem's own where left out.

    Returns:
        The files, in the order of the tables.

    Raises:
        OSError: A file cannot be written.
        StructureError: The path is not one, or JSON cannot hold a text of the registry: one with
            NUL or a lone surrogate.

    >>> from asem.export import write_datapackage
    >>> import asem, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     files = write_datapackage(folder)
    ...     print(files[0].name, files[0].read_text(encoding="utf-8").splitlines()[1][:21])
    partners.csv ASEAN-SEC,ASEAN Secre
    """
    registry = require_registry(registry)
    folder = as_path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    registry.save(folder / "asem.json")  # first: it refuses what no text can hold
    tables = flat_tables(registry=registry)
    written: list[Path] = []
    for table in tables.values():
        written.append(folder / f"{table.name}.csv")
        written[-1].write_bytes(_csv_of(table))
    written.append(folder / "asem.json")
    for name, content in (
        ("jsonschema.json", json_schema_of()),
        ("datapackage.json", _description(registry, tables)),
    ):
        written.append(folder / name)
        text = json.dumps(content, ensure_ascii=False, indent=1)
        written[-1].write_bytes(f"{text}\n".encode())
    return tuple(written)


def _csv_of(table: FlatTable) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(column.name for column in table.columns)
    writer.writerows([_cell(value) for value in row] for row in table.rows)
    return text.getvalue().encode()


def _cell(value: Value) -> str:
    """A value as it stands in a CSV file."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return as_cell(value)
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _description(registry: Registry, tables: dict[str, FlatTable]) -> dict[str, Any]:
    ours = registry is canonical()
    whole = {
        "name": "asem",
        "path": "asem.json",
        "format": "json",
        "mediatype": "application/json",
        "encoding": "utf-8",
        "description": "The whole registry in one document, as asem.Registry.load reads it.",
    }
    schema = {
        "name": "jsonschema",
        "path": "jsonschema.json",
        "format": "json",
        "mediatype": "application/schema+json",
        "encoding": "utf-8",
        "description": "What asem.json may look like, as JSON Schema (2020-12).",
    }
    return {
        "$schema": f"{_PROFILES}/datapackage.json",
        "name": "asem",
        **(_OURS if ours else {}),
        "version": __version__,
        "resources": [*(_resource(table, tables) for table in tables.values()), whole, schema],
    }


def _resource(table: FlatTable, tables: dict[str, FlatTable]) -> dict[str, Any]:
    keys = _foreign_keys(table, tables)
    return {
        "name": table.name,
        "path": f"{table.name}.csv",
        "profile": "tabular-data-resource",  # which readers of version 1 look for, R's among them
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "description": table.meaning,
        "schema": {
            "$schema": f"{_PROFILES}/tableschema.json",
            "fields": [_field(column) for column in table.columns],
            "missingValues": [""],
            "primaryKey": list(table.key),
            **({"foreignKeys": keys} if keys else {}),  # an empty list is none, by version 1
        },
    }


def _field(column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {}
    if not column.optional:
        constraints["required"] = True
    if column.words:
        constraints["enum"] = list(column.words)
    if column.kind == "date":
        constraints["pattern"] = _PARTIAL_DATE
    described = {"constraints": constraints} if constraints else {}
    meaning = column.meaning.replace("`None`", "empty")
    return {"name": column.name, "type": _TYPES[column.kind], "description": meaning, **described}


def _foreign_keys(table: FlatTable, tables: dict[str, FlatTable]) -> list[dict[str, Any]]:
    """The columns that hold the keys of other tables: that of which this has parts, and links."""
    keys = [
        _foreign_key([column.name], column.refers_to, ("id",))
        for column in table.columns
        if column.refers_to is not None
    ]
    if table.part_of is not None and len(table.key) > 2:
        keys.append(_foreign_key(list(table.key[:-1]), table.part_of, tables[table.part_of].key))
    return keys


def _foreign_key(fields: list[str], resource: str, there: tuple[str, ...]) -> dict[str, Any]:
    return {"fields": fields, "reference": {"resource": resource, "fields": list(there)}}
