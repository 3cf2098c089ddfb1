"""The examples in `asem.frames` need narwhals and polars; without them they are left out."""

from __future__ import annotations

from importlib.util import find_spec

collect_ignore = [] if find_spec("narwhals") and find_spec("polars") else ["src/asem/frames"]
