"""
Change one date, id, host, link, citation or number in a copy of the rows, and see what notices.

    python tools/mutate_data.py --sample 2000 --seed 1

Each change is as small as can be: the next day, month or year, one more, another record of the
same table. It is judged by four things, each by itself:

- rules: whether the record, and the registry with it, can be made at all;
- laws: those over all rows, and the facts typed in from the sources (`tests/test_data.py`,
  `tests/test_facts.py`, `tests/test_founding.py`);
- ids: the list of ids that stay for ever (`tests/ids.txt`);
- copy: `data/`, which is written from the rows, and so notices a slip of the hand and no mistaken
  belief. The others are counted without it.

Needs Linux.
"""

import argparse
import importlib
import itertools
import json
import os
import random
import sys
import time
import traceback
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import attrs

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]  # this checkout, whatever is installed

import asem  # noqa: E402
from asem import PartialDate, Record  # noqa: E402
from asem.registry._ledger import TABLES  # noqa: E402
from asem.registry._links import LINKS  # noqa: E402
from asem.registry._partners import spans_of  # noqa: E402

LAWS = ("tests.test_data", "tests.test_facts", "tests.test_founding")
JUDGES = ("rules", "laws", "ids", "copy")
DAY = timedelta(days=1)
REGISTRY = asem.registry.canonical()
WRITTEN = json.loads((ROOT / "data" / "asem.json").read_text("utf-8"))


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
    if not isinstance(value, PartialDate):
        return value + step * DAY
    if value.month is None:
        return PartialDate(value.year + step)
    if value.day is None:
        return PartialDate(value.year, (value.month + step - 1) % 12 + 1)
    return PartialDate.of(value.earliest + step * DAY)


def _another(leaf: Leaf, dice: random.Random) -> Any:
    """Another value for a leaf, as near as can be."""
    value = leaf.value
    if leaf.kind == "number":
        return value + 1
    if leaf.kind == "id":
        return f"{value}x" if value.islower() else f"{value[:-1]}{'XY'[value[-1] == 'X']}"
    if leaf.kind == "date":
        return _near(value, dice.choice([1, -1]))
    id, tables = value
    held = [getattr(REGISTRY, table, ()) for table in tables]
    others = [row.id for rows in held for row in rows if row.id != id]
    return dice.choice(others) if others else "XYZ"


def _forget() -> None:
    """Let the tables that are loaded be loaded again."""
    kept = asem.registry.canonical().__dict__
    for name in [name for name in kept if name != "_rows"]:
        del kept[name]
    loaded = dict(vars(asem))
    for name in [name for name, value in loaded.items() if isinstance(value, asem.Table)]:
        delattr(asem, name)


def _rows_of(registry: asem.Registry) -> dict[str, tuple[Any, ...]]:
    """The rows as `asem._data` holds them, the table that is written from others too."""
    rows = {name: tuple(table) for name, table in registry.tables().items() if name != "partners"}
    rows |= {name: tuple(getattr(registry, name)) for name in ("members", "institutions")}
    return rows | {"spans": spans_of(rows["memberships"])}


def _breaks_a_law(rows: dict[str, tuple[Any, ...]]) -> bool:
    """Try the laws over other rows, in a process of their own."""
    child = os.fork()
    if child == 0:
        status = 3
        try:
            _forget()
            for table, given in rows.items():
                importlib.import_module(f"asem._data.{table}").__dict__["ROWS"] = given
            status = int(_broken())
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            os._exit(status)
    _, state = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(state)
    if code not in (0, 1):
        sys.exit("the laws could not be tried")
    return code == 1


def _broken() -> bool:
    """Whether a law does not hold, or the tests cannot even be loaded: what pytest would say."""
    try:
        for name in LAWS:
            sys.modules.pop(name, None)
            for law in _laws_in(importlib.import_module(name)):
                law()
    except Exception:
        return True
    return False


def _laws_in(module: Any) -> Iterator[Callable[[], None]]:
    """The tests of a module, each with each of its parameters."""
    for name, group in vars(module).items():
        if name.startswith("Test"):
            for test in (test for key, test in vars(group).items() if key.startswith("test_")):
                yield from (partial(test, group(), **given) for given in _parameters(test))


def _parameters(test: Any) -> Iterator[dict[str, Any]]:
    """What `pytest.mark.parametrize` gives to a test, in all combinations."""
    ways = []
    for mark in getattr(test, "pytestmark", ()):
        names, values = mark.args
        names = [name.strip() for name in names.split(",")] if isinstance(names, str) else names
        rows = values if len(names) > 1 else zip(values)
        ways.append([dict(zip(names, row, strict=True)) for row in rows])
    for parts in itertools.product(*ways):
        yield {name: value for part in parts for name, value in part.items()}


def _notice(leaf: Leaf, value: Any) -> set[str]:
    """Who notices another value, or that there can be no registry with it."""
    try:
        tables = {name: list(table) for name, table in REGISTRY.tables().items()}
        place = [row.id for row in tables[leaf.table]].index(leaf.id)
        tables[leaf.table][place] = leaf.changed(value)
        other = asem.Registry(**tables)
    except asem.AsemError:
        return {"rules", "copy"}
    return _complain(other, leaf.table)


def _complain(registry: asem.Registry, *tables: str) -> set[str]:
    """Who complains of a registry, of which only these tables may differ from `data/`."""
    said = {"laws"} if _breaks_a_law(_rows_of(registry)) else set()
    ids = [f"{name} {row.id}" for name, rows in registry.tables().items() for row in rows]
    if sorted(ids) != (ROOT / "tests" / "ids.txt").read_text("utf-8").splitlines():
        said.add("ids")
    for table in tables:
        rows = [asem.serialization.to_dict(row) for row in getattr(registry, table)]
        if json.loads(json.dumps(rows, default=str)) != WRITTEN[table]:
            said.add("copy")
    return said


def main() -> None:
    """Change, judge, report."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--sample", type=int, help="how many values; all if left out")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    os.chdir(ROOT)
    importlib.import_module("pytest")  # before the process is forked
    if said := _complain(REGISTRY, *REGISTRY.tables()):
        sys.exit(f"before anything is changed, these complain: {', '.join(said)}")
    leaves = [
        leaf
        for table in TABLES
        for row in getattr(REGISTRY, table)
        for leaf in _leaves(table, row.id, row, "", lambda part: part)
    ]
    dice = random.Random(given.seed)  # noqa: S311  # a sample, no secret
    dice.shuffle(leaves)
    found = defaultdict(list)
    began = time.monotonic()
    for leaf in leaves[: given.sample]:
        said = _notice(leaf, _another(leaf, dice))
        found[leaf.kind].append(said)
        if said <= {"copy"}:
            by = "only by data/" if said else "by nothing"
            print(f"noticed {by}: {leaf.table} {leaf.id}: {leaf.path}", flush=True)
    print(f"{len(leaves)} values can be changed; {time.monotonic() - began:.0f} s")
    print(*_table(found), sep="\n")


def _table(found: dict[str, list[set[str]]]) -> Iterator[str]:
    """The shares, as a table for the docs."""
    yield f"| changed | times | {' | '.join(JUDGES[:-1])} | any of these | with `data/` |"
    yield f"| --- | {' | '.join(['---:'] * (len(JUDGES) + 2))} |"
    whole = list(itertools.chain(*found.values()))
    for kind, verdicts in (*sorted(found.items()), ("all", whole)):
        times = [sum(judge in said for said in verdicts) for judge in JUDGES[:-1]]
        times += [sum(bool(said - {"copy"}) for said in verdicts), sum(map(bool, verdicts))]
        shares = (f"{part / len(verdicts):.1%}" for part in times)
        yield f"| {kind} | {len(verdicts)} | {' | '.join(shares)} |"


if __name__ == "__main__":
    main()
