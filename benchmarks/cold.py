"""
Measure what the first answer of a fresh process costs, beside bare Python and `import attrs`.

    python benchmarks/cold.py             31 rounds
    python benchmarks/cold.py --rounds 9  a quicker, rougher run

Each round starts one process for each row, in an order of its own; printed are medians, as a
table in Markdown. CPU is user and system time together, which a busy machine disturbs less than
the time on the wall. The first round, which is not counted, leaves the bytecode behind.
pycountry and iso3166 are measured too where they are installed.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import statistics
import sys
import time
from importlib.metadata import PackageNotFoundError, version

BARE = "bare Python"
ATTRS = "`import attrs`"
IMPORT = "`import asem`"
FIRST = "`members_on`"
ALL = "every table"
ROWS = {
    BARE: "pass",
    IMPORT: "import asem",
    ATTRS: "import attrs",
    FIRST: 'import asem; asem.members_on("2004-10-09")',
    "`is_partner`": 'import asem; asem.is_partner("VNM", "2004-10-09")',
    "`host_of`": "import asem; asem.host_of(5)",
    ALL: "import asem; asem.registry.canonical().tables(); asem.meetings",
}
PEERS = {
    "pycountry": 'import pycountry; pycountry.countries.get(alpha_3="VNM")',
    "iso3166": 'import iso3166; iso3166.countries_by_alpha3["VNM"]',
}
OVER_BARE, OVER_ATTRS, ALL_OVER_ATTRS = 2.0, 6.0, 60.0
"""Targets in milliseconds of CPU: the import over bare, a first answer and all data over attrs."""


def installed(package: str) -> str | None:
    """Give the version of a package, or `None` where it is not installed."""
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def machine(*packages: str) -> str:
    """Say on what the times were measured."""
    found = [f"{name} {number}" for name in packages if (number := installed(name))]
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return f"{cores} cores, Python {platform.python_version()}, {', '.join(found)}"


def run(code: str) -> tuple[float, float]:
    """Run code in a fresh process; give CPU and wall time in milliseconds."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    if "PYTHONPATH" in os.environ:
        environment["PYTHONPATH"] = os.environ["PYTHONPATH"]
    start = time.perf_counter()
    child = os.posix_spawn(sys.executable, [sys.executable, "-c", code], environment)
    _, status, used = os.wait4(child, 0)
    wall = time.perf_counter() - start
    if status:
        sys.exit(f"failed: {code}")
    return (used.ru_utime + used.ru_stime) * 1000, wall * 1000


def measure(rows: dict[str, str], rounds: int) -> dict[str, tuple[float, float]]:
    """Give the median CPU and wall time of each row."""
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in rows}
    for number in range(rounds + 1):
        for name in random.sample(list(rows), len(rows)):
            taken = run(rows[name])
            if number:
                times[name].append(taken)
    return {
        name: (statistics.median(cpu for cpu, _ in pairs), statistics.median(w for _, w in pairs))
        for name, pairs in times.items()
    }


def target(name: str, cpu: dict[str, float]) -> str:
    """Say what a row should cost at most, and whether it does."""
    if name == IMPORT:
        limit, said = cpu[BARE] + OVER_BARE, f"at most {OVER_BARE:.0f} over bare"
    elif name == FIRST:
        limit, said = cpu[ATTRS] + OVER_ATTRS, f"at most {OVER_ATTRS:.0f} over attrs"
        if "pycountry" in cpu:
            limit, said = min(limit, cpu["pycountry"]), f"{said}, below pycountry"
    elif name == ALL:
        limit = cpu[ATTRS] + ALL_OVER_ATTRS
        said = f"at most {ALL_OVER_ATTRS:.0f} over attrs"
    else:
        return ""
    return f"{said}: {'met' if cpu[name] <= limit else 'missed'}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure the first answer of a fresh process.")
    parser.add_argument("--rounds", type=int, default=31)
    rounds: int = parser.parse_args().rounds
    rows = ROWS | {name: code for name, code in PEERS.items() if installed(name)}
    medians = measure(rows, rounds)
    cpu = {name: used for name, (used, _) in medians.items()}
    print(f"{machine('asem-model', 'attrs', *PEERS)}; medians of {rounds} rounds, milliseconds\n")
    print("| fresh process | CPU | wall | CPU over bare | CPU over `import attrs` | target |")
    print("| --- | ---: | ---: | ---: | ---: | --- |")
    for name, (used, wall) in medians.items():
        over = f"{used - cpu[BARE]:+.1f} | {used - cpu[ATTRS]:+.1f}"
        print(f"| {name} | {used:.1f} | {wall:.1f} | {over} | {target(name, cpu)} |")


if __name__ == "__main__":
    main()
