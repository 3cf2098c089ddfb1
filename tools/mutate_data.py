"""
Change one date, id, link or number in a copy of the rows, and see what notices.

    python tools/mutate_data.py --sample 300 --seed 1

Each change is as small as can be: the next day, month or year, one more, another record of the
same table. It is judged by three things, one after the other: whether the record and the registry
with it can be made at all; the laws over all rows and the facts typed in from the sources
(`tests/test_data.py`, `tests/test_facts.py`); whether `data/` would differ, which is written from
the rows, and so notices a slip of the hand and no mistaken belief.

Needs Linux.
"""

from __future__ import annotations

import argparse
import importlib
import math
import os
import random
import re
import sys
import time
import traceback
from collections import Counter, defaultdict
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[1]
TESTS = ("tests/test_data.py", "tests/test_facts.py")
DAY = timedelta(days=1)


class Leaf(NamedTuple):
    """A value in a record: its kind, its path, and how the record looks with another one."""

    table: str
    id: str
    path: str
    kind: str
    value: Any
    changed: Callable[[Any], Any]


def _leaves(
    table: str, id: str, record: Any, path: str, put: Callable[[Any], Any]
) -> Iterator[Leaf]:
    """All values that can be changed; `put` gives the whole record with another part."""
    from asem import PartialDate, Record  # noqa: PLC0415  # not before the process is forked
    from asem.registry.contents import LINKS  # noqa: PLC0415

    links = LINKS.get(type(record).__name__, {})
    for field in record.__attrs_attrs__:
        value, name = getattr(record, field.name), field.name
        parts = value if isinstance(value, tuple) else (value,)
        for at, part in enumerate(parts):

            def changed(other: Any, name: str = name, value: Any = value, at: int = at) -> Any:
                if isinstance(value, tuple):
                    other = (*value[:at], other, *value[at + 1 :])
                return put(attrs.evolve(record, **{name: other}))

            here = f"{path}{name}[{at}]" if isinstance(value, tuple) else f"{path}{name}"
            if isinstance(part, Record) and not isinstance(part, PartialDate):
                yield from _leaves(table, id, part, f"{here}.", changed)
            elif isinstance(part, date | PartialDate):
                yield Leaf(table, id, here, "date", part, changed)
            elif isinstance(part, int | Decimal) and not isinstance(part, bool):
                yield Leaf(table, id, here, "number", part, changed)
            elif isinstance(part, str) and name in links:
                kind = {"sources": "source", "hosts": "host"}.get(name, "link")
                yield Leaf(table, id, here, kind, (part, links[name]), changed)
            elif name == "id" and not path:
                yield Leaf(table, id, here, "id", part, changed)


def _near(value: Any, step: int) -> Any:
    """The next day, month or year, or the one before."""
    from asem import PartialDate  # noqa: PLC0415

    if not isinstance(value, PartialDate):
        return value + step * DAY
    if value.month is None:
        return PartialDate(value.year + step)
    if value.day is None:
        return PartialDate(value.year, (value.month + step - 1) % 12 + 1)
    return PartialDate.of(value.earliest + step * DAY)


def _another(leaf: Leaf, registry: Any, dice: random.Random) -> Any:
    """Another value for a leaf, as near as can be."""
    value = leaf.value
    if leaf.kind == "number":
        return value + 1
    if leaf.kind == "id":
        return f"{value}x" if value.islower() else f"{value[:-1]}{'XY'[value[-1] == 'X']}"
    if leaf.kind == "date":
        return _near(value, dice.choice([1, -1]))
    id, tables = value
    held = [getattr(registry, table, ()) for table in tables]
    others = [row.id for rows in held for row in rows if row.id != id]
    return dice.choice(others) if others else "XYZ"


def _noticed_by_tests(rows: dict[str, tuple[Any, ...]], log: Path) -> bool:
    """Run the laws and the facts over other rows, in a process of their own."""
    child = os.fork()
    if child == 0:
        status: Any = 3
        try:
            out = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
            os.dup2(out, 1)
            os.dup2(out, 2)
            _forget()
            for table, given in rows.items():
                importlib.import_module(f"asem._data.{table}").__dict__["ROWS"] = given
            pytest = importlib.import_module("pytest")
            loaded = "-Wignore::pytest.PytestAssertRewriteWarning"
            status = pytest.main(["-x", "-q", loaded, *"-p no:cacheprovider".split(), *TESTS])
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            os._exit(int(status))
    _, state = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(state)
    if code not in (0, 1, 2):
        sys.exit(f"the tests could not be run:\n{log.read_text(errors='replace')[-3000:]}")
    return code != 0


def _forget() -> None:
    """Let the tables that are loaded be loaded again."""
    asem = importlib.import_module("asem")
    kept = asem.registry.canonical().__dict__
    for name in [name for name in kept if name != "_rows"]:
        del kept[name]
    loaded = dict(vars(asem))
    for name in [name for name, value in loaded.items() if isinstance(value, asem.Table)]:
        delattr(asem, name)


def _rows_of(registry: Any) -> dict[str, tuple[Any, ...]]:
    """The rows as `asem._data` holds them, the table that is written from others too."""
    from asem.registry.partners import spans_of  # noqa: PLC0415

    rows = {name: tuple(table) for name, table in registry.tables().items() if name != "partners"}
    rows |= {name: tuple(getattr(registry, name)) for name in ("members", "institutions")}
    return rows | {"spans": spans_of(rows["memberships"])}


def _judged(leaf: Leaf, registry: Any, dice: random.Random, log: Path) -> str:
    """What notices a change: `rules`, `tests` or only `data`."""
    import asem  # noqa: PLC0415

    value = _another(leaf, registry, dice)
    try:
        record = leaf.changed(value)
        tables = {name: list(table) for name, table in registry.tables().items()}
        place = [row.id for row in tables[leaf.table]].index(leaf.id)
        tables[leaf.table][place] = record
        other = asem.Registry(**tables)
    except asem.AsemError:
        return "rules"
    return "tests" if _noticed_by_tests(_rows_of(other), log) else "data"


def main() -> None:
    """Change, judge, report."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--sample", type=int, help="how many values; all if left out")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--minutes", type=float, default=math.inf, help="stop after so long")
    given = parser.parse_args()
    os.chdir(ROOT)
    sys.path[:0] = [str(ROOT / "src"), str(ROOT)]
    import asem  # noqa: PLC0415
    from asem.registry.contents import TABLES  # noqa: PLC0415

    registry = asem.registry.canonical()
    leaves = [
        leaf
        for table in TABLES
        for row in getattr(registry, table)
        for leaf in _leaves(table, row.id, row, "", lambda part: part)
    ]
    dice = random.Random(given.seed)  # noqa: S311  # a sample, no secret
    if given.sample is not None:
        leaves = dice.sample(leaves, min(given.sample, len(leaves)))
    found: dict[str, Counter[str]] = defaultdict(Counter)
    log = Path(os.environ.get("TMPDIR", "/tmp")) / f"asem-mutate-{os.getpid()}.log"  # noqa: S108
    until = time.monotonic() + given.minutes * 60
    for leaf in leaves:
        if time.monotonic() > until:
            break
        verdict = _judged(leaf, registry, dice, log)
        found[leaf.kind][verdict] += 1
        if verdict == "data":
            where = re.sub(r"\s+", " ", f"{leaf.table} {leaf.id}: {leaf.path}")
            print(f"only data/: {where}", flush=True)
    log.unlink(missing_ok=True)
    whole: Counter[str] = Counter()
    for kind, counts in sorted(found.items()):
        whole.update(counts)
        print(f"{kind}: {_share(counts)}")
    print(f"all: {_share(whole)}; with the written data/, all of them")


def _share(counts: Counter[str]) -> str:
    size = counts.total()
    seen = counts["rules"] + counts["tests"]
    return (
        f"{seen} of {size} noticed, {seen / size:.1%}: {counts['rules']} by rules, "
        f"{counts['tests']} by laws and typed-in facts"
    )


if __name__ == "__main__":
    main()
