"""
Measure how well and how fast names are found.

    python benchmarks/names.py            the score on the held-out list, and the times
    python benchmarks/names.py --misses   also each spelling that was missed or taken wrongly

The list is `tests/data/spellings.csv`. Times are the best of several runs; the first line is
one look into a plain dictionary in the same run, to compare with.
"""

from __future__ import annotations

import argparse
import csv
import timeit
from pathlib import Path
from typing import TYPE_CHECKING

import asem
from asem.registry._spelling import Spellings

if TYPE_CHECKING:
    from collections.abc import Callable

LIST = Path(__file__).parents[1] / "tests" / "data" / "spellings.csv"


def spellings() -> Spellings:
    """Make the engine anew, cold, with the names of all partners."""
    own = []
    for partner in asem.partners:
        codes = [getattr(partner, code, None) for code in ("alpha_2", "alpha_3", "numeric")]
        names = (partner.id, partner.name, partner.official_name, partner.common_name)
        own.append((partner.id, [*names, *partner.names, *(code for code in codes if code)]))
    return Spellings(own)


def score(engine: Spellings, *, misses: bool) -> None:
    """Print how many spellings are found, missed, and taken wrongly."""
    with LIST.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    counts = {"right": 0, "missed": 0, "wrong": 0, "refused": 0, "taken": 0}
    for row in rows:
        found, expected = engine.find(row["text"]), row["expected"] or None
        if found == expected:
            verdict = "right" if expected else "refused"
        else:
            verdict = "taken" if not expected else "wrong" if found else "missed"
        counts[verdict] += 1
        if misses and verdict in {"missed", "wrong", "taken"}:
            print(f"{verdict}: {row['text']!r} = {expected} ({row['origin']}), found {found}")
    spelt = sum(1 for row in rows if row["expected"])
    print("| of a list held out | in all | right | missed | wrong |")
    print("| --- | ---: | ---: | ---: | ---: |")
    print(f"| spellings of partners | {spelt} | {counts['right']} | {counts['missed']} | ", end="")
    print(f"{counts['wrong']} |")
    others = len(rows) - spelt
    print(f"| names of nobody | {others} | {counts['refused']} | | {counts['taken']} |")


def best(action: Callable[[], object], number: int = 1000) -> float:
    """Give the time of one call in microseconds."""
    return min(timeit.repeat(action, number=number, repeat=7)) / number * 1e6


def times(engine: Spellings) -> None:
    """Print what one call costs, warm, and what the tables cost once."""
    plain = {"Vietnam": "VNM"}
    print("\n| once its tables are loaded | µs a call |\n| --- | ---: |")
    quick: tuple[tuple[str, Callable[[], object]], ...] = (
        ("plain dictionary", lambda: plain["Vietnam"]),
        ("as written, `verbatim['Vietnam']`", lambda: engine.verbatim["Vietnam"]),
        ("as written, `find('Vietnam')`", lambda: engine.find("Vietnam")),
        ("folded, `find('VIET-NAM')`", lambda: engine.find("VIET-NAM")),
        ("folded, `find('ВЬЕТНАМ')`", lambda: engine.find("ВЬЕТНАМ")),
        ("not found, `find('Phillipines')`", lambda: engine.find("Phillipines")),
    )
    for label, action in quick:
        print(f"| {label} | {best(action):,.2f} |")
    slower: tuple[tuple[str, Callable[[], object]], ...] = (
        ("`other('Niger')`", lambda: engine.other("Niger")),
        ("`suggest('Phillipines')`", lambda: engine.suggest("Phillipines")),
        ("`suggest('Atlantis')`", lambda: engine.suggest("Atlantis")),
        ("`closest('ASEAN Secretriat')`", lambda: engine.closest("ASEAN Secretriat")),
    )
    for label, action in slower:
        print(f"| {label} | {best(action, 20):,.2f} |")
    once: tuple[tuple[str, Callable[[], object]], ...] = (
        ("made", spellings),
        ("made and first text folded", lambda: spellings().find("x")),
        ("made and first miss explained", lambda: spellings().suggest("Xyzzy")),
    )
    for label, action in once:
        print(f"| {label}, once | {best(action, 1):,.0f} |")


def main() -> None:
    """Print the score and the times."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[1])
    parser.add_argument("--misses", action="store_true", help="name what was missed")
    arguments = parser.parse_args()
    engine = spellings()
    score(engine, misses=arguments.misses)
    times(engine)


if __name__ == "__main__":
    main()
