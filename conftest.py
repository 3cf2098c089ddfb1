"""The examples in some modules need what is optional; without it they are left out."""

from __future__ import annotations

from importlib.util import find_spec

NEEDED = {
    "src/asem/frames": ("narwhals", "duckdb", "polars", "pyarrow"),
    "src/asem/serialization/_pydantic.py": ("pydantic_core",),
}
collect_ignore = [path for path, names in NEEDED.items() if not all(map(find_spec, names))]
