"""
Measure what a registry costs on its way out and in, beside the same document as plain JSON.

    python benchmarks/serialization.py

The rows are timed in turns, and printed are the medians, as a table in Markdown. "Checked" is what
a registry does anyway when it is made: it holds all records against each other.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import asem
from asem.serialization import from_dict, from_json, to_dict, to_json

sys.path.insert(0, str(Path(__file__).parent))  # wherever it is started from

from cold import machine

if TYPE_CHECKING:
    from collections.abc import Callable

TURNS = 41

REGISTRY = asem.registry.canonical()
PLAIN = to_dict(REGISTRY)
TEXT = to_json(REGISTRY)
TABLES = {table: tuple(getattr(REGISTRY, table)) for table in list(PLAIN)[1:]}

FLOOR = "`json.dumps` and `json.loads`"
CHECK = "`Registry(...)`, which checks"
BOTH = "`from_json(Registry, to_json(registry))`"
UNCHECKED = "the same without the check"

ROWS: dict[str, Callable[[], object]] = {
    FLOOR: lambda: json.loads(json.dumps(PLAIN, ensure_ascii=False)),
    "`to_dict(registry)`": lambda: to_dict(REGISTRY),
    "`to_json(registry)`": lambda: to_json(REGISTRY),
    "`from_dict(Registry, data)`": lambda: from_dict(asem.Registry, PLAIN),
    "`from_json(Registry, text)`": lambda: from_json(asem.Registry, TEXT),
    BOTH: lambda: from_json(asem.Registry, to_json(REGISTRY)),
    CHECK: lambda: asem.Registry(**TABLES),
}
LIMITS = {BOTH: 5, UNCHECKED: 5}


def measure() -> dict[str, float]:
    """Give the median time of one call in milliseconds."""
    times: dict[str, list[float]] = {name: [] for name in (*ROWS, UNCHECKED)}
    for _ in range(TURNS):
        for name, action in ROWS.items():
            start = time.perf_counter()
            action()
            times[name].append(time.perf_counter() - start)
        times[UNCHECKED].append(times[BOTH][-1] - times[CHECK][-1])
    return {name: statistics.median(taken) * 1e3 for name, taken in times.items()}


def main() -> None:
    """Measure and print."""
    for action in ROWS.values():
        action()  # loads what it needs
    medians = measure()
    floor = medians[FLOOR]
    print(f"{machine('asem-model', 'attrs', 'cattrs')}; medians of {TURNS} turns;")
    print(f"a document of {len(TEXT.encode()):,} bytes\n")
    print("| a registry, out and in | ms | times plain JSON | target |")
    print("| --- | ---: | ---: | --- |")
    for name, taken in medians.items():
        limit = LIMITS.get(name)
        met = "met" if limit is not None and taken <= limit * floor else "missed"
        target = "" if limit is None else f"at most {limit}: {met}"
        print(f"| {name} | {taken:,.1f} | {taken / floor:,.1f} | {target} |")


if __name__ == "__main__":
    main()
