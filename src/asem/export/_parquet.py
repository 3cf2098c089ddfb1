"""The tables of a registry as Parquet files, for data frames and databases."""

from __future__ import annotations

from importlib import import_module
from os import PathLike
from pathlib import Path
from typing import Any

from asem._paths import as_path
from asem.export._flat import flat_tables
from asem.registry import Registry

__all__ = ["write_parquet"]


def write_parquet(
    folder: str | PathLike[str], /, *, registry: Registry | None = None
) -> tuple[Path, ...]:
    """
    Write every table of a registry as a Parquet file, and return the files in their order.

    The tables and columns are those of `flat_tables`, with the types that `asem.frames.table`
    gives them. It needs the extra `frames`, and pyarrow.

    Args:
        folder: Where to; it is made if it is not there. Files of the same names are replaced, all
            others stay.
        registry: What to write; asem's own where left out.

    Raises:
        MissingExtraError: The extra or pyarrow is not installed.
        OSError: A file cannot be written.
        StructureError: The path is not one.

    >>> import asem, polars, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     files = asem.export.write_parquet(folder)
    ...     print(files[0].name, polars.read_parquet(files[0]).height)
    partners.parquet 53
    """
    from asem.frames._make import require  # what makes the frames is an extra
    from asem.frames._tables import frame_of

    require("pyarrow")
    parquet: Any = import_module("pyarrow.parquet")
    place = as_path(folder)
    place.mkdir(parents=True, exist_ok=True)
    files: list[Path] = []
    for name, flat in flat_tables(registry=registry).items():
        files.append(place / f"{name}.parquet")
        parquet.write_table(frame_of(flat, "pyarrow"), files[-1])
    return tuple(files)
