"""The examples in `asem.frames` need narwhals and some engines; without them they are left out."""

from __future__ import annotations

from importlib.util import find_spec

needed = ("narwhals", "duckdb", "polars", "pyarrow")
collect_ignore = [] if all(map(find_spec, needed)) else ["src/asem/frames"]
