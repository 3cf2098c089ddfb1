"""
Change one date, id, host, link, citation or number in a copy of the rows, and see what notices.

    python tools/mutate_data.py --sample 2000 --seed 1

Each change is small; the rules judge it, then the laws (`docs/mutation.md`). Needs Linux.
"""

import argparse
import os
import random
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import redirect_stdout
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest
from dateutil.relativedelta import relativedelta

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]  # this checkout, whatever is installed

import asem  # noqa: E402
from asem import PartialDate, Record  # noqa: E402
from asem.registry import _tables  # noqa: E402
from asem.registry._links import tables_of  # noqa: E402

LAWS = "tests/data tests/tools/test_written.py::TestIds"
REGISTRY = asem.Registry.load(ROOT / "data")  # the rows themselves are loaded after each change

Place = tuple[str | int, ...]
"""Where a value is in a row: the names of fields, and numbers in tuples."""


def leaves(
    value: Any, place: Place = (), tables: tuple[str, ...] = ()
) -> Iterator[tuple[Place, str, list[Any]]]:
    """Give all values that can be changed: where each is, its kind, and others near to it."""
    match value:
        case tuple():
            for at, part in enumerate(value):
                yield from leaves(part, (*place, at), tables)
        case date() | PartialDate():
            yield place, "date", [near(value, 1), near(value, -1)]
        case Record():
            for name in attrs.fields_dict(type(value)):
                linked = tables_of(type(value), name)
                yield from leaves(getattr(value, name), (*place, name), linked)
        case int() | Decimal() if not isinstance(value, bool):
            yield place, "number", [value + 1]
        case str() if tables:
            kind = "source" if "sources" in place else "host" if "hosts" in place else "link"
            held = [row.id for table in tables for row in getattr(REGISTRY, table, ())]
            yield place, kind, [id for id in held if id != value] or ["XYZ"]
        case str() if place == ("id",):
            last = "x" if value.islower() else "Y" if value.endswith("X") else "X"
            yield place, "id", [f"{value if value.islower() else value[:-1]}{last}"]


def near(value: Any, step: int) -> Any:
    """Give the next day, month or year, or the one before."""
    if not isinstance(value, PartialDate):
        return value + timedelta(days=step)
    much: Any = {f"{value.precision}s": step}
    return PartialDate.parse(str(value.earliest + relativedelta(**much))[: len(str(value))])


def put(whole: Any, place: Place, value: Any) -> Any:
    """Give a row, or a part of it, with another value at a place."""
    if not place:
        return value
    at, inside = place[0], place[1:]
    if isinstance(at, int):
        return (*whole[:at], put(whole[at], inside, value), *whole[at + 1 :])
    return attrs.evolve(whole, **{at: put(getattr(whole, at), inside, value)})


def judge(table: str, row: Any, place: Place, value: Any) -> str:
    """Say who notices another value in a row: `rules`, `laws`, or `nothing`."""
    rows: Any = {name: list(held) for name, held in REGISTRY.tables().items()}
    try:
        rows[table][rows[table].index(row)] = put(row, place, value)
        changed = asem.Registry(**rows)
    except asem.AsemError:
        return "rules"
    return "laws" if breaks_a_law(changed) else "nothing"


def breaks_a_law(registry: asem.Registry) -> bool:
    """Try the laws over other rows, in a process of their own that has loaded none yet."""
    child = os.fork()
    if child == 0:
        _tables.__dict__["rows_of"] = registry._rows
        quick = ("-x", "--assert=plain", "--capture=no", "-p", "no:cacheprovider")
        with Path(os.devnull).open("w") as nowhere, redirect_stdout(nowhere):
            status = pytest.main([*quick, *LAWS.split()])
        os._exit(status)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if status not in {0, 1, 2}:  # 2: with these rows a file of tests cannot even be loaded
        sys.exit("the laws could not be tried")
    return status != 0


def main() -> None:
    """Change, judge, report."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--sample", type=int, help="how many values; all if left out")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    os.chdir(ROOT)
    if breaks_a_law(REGISTRY):
        sys.exit("a law does not hold before anything is changed")
    found = [
        (table, row, *leaf)
        for table, rows in REGISTRY.tables().items()
        for row in rows
        for leaf in leaves(row)
    ]
    dice = random.Random(given.seed)  # noqa: S311  # a sample, no secret
    dice.shuffle(found)
    counts: Counter[tuple[str, str]] = Counter()
    for table, row, place, kind, others in found[: given.sample]:
        judged = judge(table, row, place, dice.choice(others))
        counts.update([(kind, judged), ("all", judged)])
        if judged == "nothing":
            print(f"not noticed: {table} {row.id}: {'.'.join(map(str, place))}", flush=True)
    print(f"{len(found)} values can be changed")
    print("| changed | times | rules | laws | noticed |\n| --- | ---: | ---: | ---: | ---: |")
    for kind in (*sorted({kind for kind, _ in counts} - {"all"}), "all"):
        rules, laws, nothing = (counts[kind, judge] for judge in ("rules", "laws", "nothing"))
        times = rules + laws + nothing
        shares = (f"{part / times:.1%}" for part in (rules, laws, rules + laws))
        print(f"| {kind} | {times} | {' | '.join(shares)} |")


if __name__ == "__main__":
    main()
