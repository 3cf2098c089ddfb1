"""
Measure what a question costs once its tables are loaded, beside a look into a plain dictionary.

    python benchmarks/warm.py

The rows are timed in turns, and printed are the medians, as a table in Markdown.
"""

from __future__ import annotations

import statistics
import sys
import timeit
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import asem

sys.path.insert(0, str(Path(__file__).parent))  # wherever it is started from

from cold import machine

if TYPE_CHECKING:
    from collections.abc import Callable

TURNS = 41
CALLS = 5_000

FLOOR = "plain dictionary"
DAY = date(2004, 10, 9)
RECORD = asem.partners["VNM"]
PLAIN = {partner.id: partner for partner in asem.partners}


def missed() -> None:
    """Ask for a partner that does not exist."""
    try:
        asem.partner("Phillipines")
    except asem.UnknownPartnerError:
        return


ROWS: dict[str, tuple[Callable[[], object], int | None]] = {
    # What is asked, and how many times the floor it should cost at most.
    FLOOR: (lambda: PLAIN["VNM"], None),
    '`partners["VNM"]`': (lambda: asem.partners["VNM"], 4),
    '`partners["Vietnam"]`': (lambda: asem.partners["Vietnam"], 4),
    "`is_partner(id, date)`": (lambda: asem.is_partner("VNM", DAY), 10),
    '`is_partner("USA", date)`': (lambda: asem.is_partner("USA", DAY), 10),
    "`partner(record)`": (lambda: asem.partner(RECORD), 25),
    "`members_on(date)`": (lambda: asem.members_on(DAY), 15),
    '`partner("Vietnam")`, as written': (lambda: asem.partner("Vietnam"), 10),
    '`partner("VIỆT-NAM")`, folded': (lambda: asem.partner("VIỆT-NAM"), None),
    '`partner("Phillipines")`, refused': (missed, None),
    "`is_partner(id, ISO text)`": (lambda: asem.is_partner("VNM", "2004-10-09"), None),
    "`members_on(ISO text)`": (lambda: asem.members_on("2004-10-09"), None),
    "`members_on(English text)`": (lambda: asem.members_on("9 October 2004"), None),
    "`host_of(5)`": (lambda: asem.host_of(5), None),
}


def measure() -> dict[str, float]:
    """Give the median time of one call in nanoseconds."""
    calls: dict[str, int] = {}
    for name, (action, _) in ROWS.items():
        action()  # loads what it needs
        once = timeit.timeit(action, number=20) / 20
        calls[name] = min(CALLS, max(5, int(0.005 / once)))
    times: dict[str, list[float]] = {name: [] for name in ROWS}
    for _ in range(TURNS):
        for name, (action, _) in ROWS.items():
            times[name].append(timeit.timeit(action, number=calls[name]) / calls[name])
    return {name: statistics.median(taken) * 1e9 for name, taken in times.items()}


def main() -> None:
    """Measure and print."""
    medians = measure()
    floor = medians[FLOOR]
    print(f"{machine('asem-model', 'attrs', 'python-dateutil')}; medians of {TURNS} turns\n")
    print("| loaded tables | ns a call | times the dictionary | target |")
    print("| --- | ---: | ---: | --- |")
    for name, taken in medians.items():
        limit = ROWS[name][1]
        met = "met" if limit is not None and taken <= limit * floor else "missed"
        target = "" if limit is None else f"at most {limit}: {met}"
        print(f"| {name} | {taken:,.0f} | {taken / floor:,.1f} | {target} |")


if __name__ == "__main__":
    main()
