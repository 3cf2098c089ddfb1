"""
Break the code in one place at a time, and see whether a test notices: mutation testing.

    python tools/mutate.py --sample 300 --seed 1

`docs/mutation.md` says what is broken, and what judges it. At the start a break that no test can
miss has to be noticed; at the end the tests that noticed something have to pass over the whole
code. Needs Linux, and the packages of the group `mutation`.
"""

import argparse
import ast
import math
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple

import coverage
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import use_mutation
from cosmic_ray.plugins import get_operator, operator_names
from cosmic_ray.util import restore_contents

ROOT = Path(__file__).parents[1]
BROAD = {
    "tests/test_api.py::TestListing::test_fields",
    "tests/model/test_records.py::TestAllRecords::test_every_field_counts",
    "tests/model/test_records.py::TestAllRecords::test_repr",
    "tests/model/test_records.py::test_by_position",
    "tests/tools/test_written.py::test_fresh",
}
"""What judges, before the tests of a module, its lines that run as it is loaded."""
SAME = {"zip": "strict", "frozen": "eq", "record": "eq", "TypedDict": "total"}
"""Arguments that change no answer."""

Place = tuple[int, int]
Lines = dict[int, set[str]]  # which tests run each line of a module


class Break(NamedTuple):
    """A way to break a place: an operator, and which of the places that it finds is meant."""

    module: str
    start: Place
    operator: str
    occurrence: int


def run_tests(tree: Path, *options: str, seconds: float | None = None) -> tuple[int, str]:
    """Run the suite in a copy, with few examples each; give its status, 1 where it hangs."""
    env = {**os.environ, "PYTHONPATH": str(tree / "src"), "HYPOTHESIS_PROFILE": "few"}
    env["PYTHONDONTWRITEBYTECODE"] = "1"  # by its time and size a broken module can be as it was
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options]
    run = partial(subprocess.run, capture_output=True, text=True, check=False)
    try:
        done = run(command, cwd=tree, env=env, timeout=seconds)
    except subprocess.TimeoutExpired:
        return 1, ""
    return done.returncode, done.stdout + done.stderr


def function(test: str) -> str:
    """Give the function of a test, without what it is given: pytest cannot find all of that."""
    return re.split(r"[\[|]", test)[0]


def watch(tree: Path, tests: list[str]) -> tuple[dict[str, Lines], dict[str, float]]:
    """Run tests once; see which run each line of each module, and how long each takes."""
    options = "--durations=0 --cov=asem --cov-context=test --cov-report= --cov-fail-under=0"
    status, report = run_tests(tree, *options.split(), *tests)
    if status:
        sys.exit(f"the tests fail before anything is broken:\n{report[-2000:]}")
    data = coverage.CoverageData(str(tree / ".coverage"))
    data.read()
    lines = {
        str(Path(file).relative_to(tree / "src")): {
            line: {function(name) for name in contexts if name.endswith("|run")}
            for line, contexts in data.contexts_by_lineno(file).items()
        }
        for file in data.measured_files()
    }
    seconds: dict[str, float] = defaultdict(float)
    for took, test in re.findall(r"(?m)^([\d.]+)s (?:call|setup|teardown) +(\S+)", report):
        seconds[function(test)] += float(took)
    return lines, seconds


def judges(start: Place, lines: Lines, seconds: dict[str, float], most: float) -> list[str]:
    """Give the tests of a module, the best judges of a place first, within so many seconds."""
    own = lines.get(start[0]) or BROAD
    others = set().union(*lines.values()) - own
    found: list[str] = []
    for tests in (own, others):
        for test in sorted(tests, key=lambda each: (seconds[each], each)):
            most -= seconds[test]
            if most >= 0 or not found or test in BROAD:
                found.append(test)
    return found


def idle(source: str) -> Iterator[tuple[Place, Place]]:
    """Give the parts of a module that do nothing when it runs."""
    lazy = "from __future__ import annotations" in source
    # Columns of `ast` count bytes, those of cosmic-ray letters.
    for node in ast.walk(ast.parse(re.sub(r"[^\x00-\x7f]", "x", source))):
        match node:
            case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                yield (node.lineno, node.col_offset), end(node.body[-1])
            case ast.FunctionDef(decorator_list=[ast.Name(id="overload") as first, *_]):
                yield (first.lineno, 0), end(node)
            case (
                ast.FunctionDef(returns=ast.expr() as said)
                | ast.arg(annotation=ast.expr() as said)
                | ast.AnnAssign(annotation=said)
            ) if lazy:
                yield (said.lineno, said.col_offset), end(said)
            case (
                ast.Call(func=ast.Name(id=name), keywords=given)
                | ast.ClassDef(bases=[ast.Name(id=name)], keywords=given)
            ):
                for each in given:
                    if name == "TypeVar" or each.arg == SAME.get(name, ""):
                        yield (each.lineno, each.col_offset), end(each)


def end(node: ast.stmt | ast.expr | ast.keyword) -> Place:
    """Give where a part of a module ends."""
    return node.end_lineno or 0, node.end_col_offset or 0


def breaks(module: str, tree: Path) -> list[list[Break]]:
    """Give the places of a module that can be broken, each with all ways to do it."""
    source = (tree / "src" / module).read_text("utf-8")
    left_out, nodes = list(idle(source)), list(ast_nodes(get_ast(source)))
    found: dict[tuple[Place, str], list[Break]] = defaultdict(list)
    # Of variables the operators must be told which.
    for name in [name for name in sorted(operator_names()) if "Variable" not in name]:
        operator = get_operator(name)()
        starts = [start for node in nodes for start, _ in operator.mutation_positions(node)]
        for occurrence, start in enumerate(starts):
            if not any(first <= start <= last for first, last in left_out):
                one = Break(module, start, name, occurrence)
                found[start, name.partition("_")[0]].append(one)
    return [found[place] for place in sorted(found)]


def choose(given: argparse.Namespace, tree: Path) -> list[Break]:
    """Choose at random what is broken, and in which way."""
    wanted, without = tuple(given.modules) or ("asem/",), ("asem/_data/", *given.without)
    names = sorted(str(file.relative_to(tree / "src")) for file in tree.glob("src/asem/**/*.py"))
    names = [name for name in names if name.startswith(wanted) and not name.startswith(without)]
    found = [ways for name in names for ways in breaks(name, tree)]
    print(f"{len(found)} places", flush=True)
    dice = random.Random(given.seed)  # noqa: S311  # a sample, not a secret
    return [dice.choice(ways) for ways in dice.sample(found, min(len(found), given.sample))]


def notice(tree: Path, tests: list[str]) -> set[str] | None:
    """Give the tests that notice what is broken in a copy, or `None`."""
    status, said = run_tests(tree, "-x", *tests, seconds=180)
    if status > 2 and not re.search("ERROR collecting|while loading conftest", said):
        sys.exit(f"the tests could not be run:\n{said[-3000:]}")
    return set(map(function, re.findall(r"(?m)^FAILED (\S+)", said))) if status else None


def settle(tree: Path) -> None:
    """Give a process of the pool a copy of its own to break things in."""
    os.chdir(shutil.copytree(tree, tree.with_name(f"{tree.name}-{os.getpid()}")))


def judge(one: Break, tests: list[str]) -> set[str] | None:
    """Break one place in the copy of this process; give the tests that notice, or `None`."""
    file, operator = Path("src") / one.module, get_operator(one.operator)()
    with use_mutation(file, operator, one.occurrence) as (source, _):
        failed = notice(Path.cwd(), tests)
    if failed is None:
        line, text = one.start[0], source.splitlines()[one.start[0] - 1].strip()
        print(f"alive: {one.module}:{line}: {one.operator}: {text}", flush=True)
    return failed


def share(killed: int, whole: int) -> str:
    """Give a share with its Wilson interval of 95 %."""
    part, z = killed / whole, 1.96
    middle = (part + z * z / (2 * whole)) / (1 + z * z / whole)
    reach = z * math.sqrt(part * (1 - part) / whole + (z / (2 * whole)) ** 2) / (1 + z * z / whole)
    return f"{killed} of {whole} noticed, {part:.1%} ({middle - reach:.1%} to {middle + reach:.1%})"


def main() -> None:
    """Break, judge, report."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    add = parser.add_argument
    add("modules", nargs="*", help="only these, as asem/dates.py or asem/model")
    add("--without", nargs="*", default=[], help="not these, as asem/frames")
    add("--sample", type=int, default=300, help="how many places")
    add("--seed", type=int, default=0)
    add("--jobs", type=int, default=1, help="how many processes at once")
    add("--seconds", type=float, default=math.inf, help="only the quickest tests of each place")
    add("--tests", nargs="*", default=["--ignore=tests/frames"], help="only these judge")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        left_out = (".git", ".nox", ".venv", "__pycache__", "_build")
        shutil.copytree(ROOT, tree, ignore=shutil.ignore_patterns(*left_out))
        chosen, (lines, seconds) = choose(given, tree), watch(tree, given.tests)
        tests = [
            judges(one.start, lines.get(one.module, {}), seconds, given.seconds) for one in chosen
        ]
        with restore_contents(tree / "src" / chosen[0].module):
            (tree / "src" / chosen[0].module).write_text("raise RuntimeError", "utf-8")
            if notice(tree, tests[0]) is None:
                sys.exit("a module does not load, and no test notices: they test something else")
        with ProcessPoolExecutor(given.jobs, initializer=settle, initargs=(tree,)) as pool:
            verdicts = list(pool.map(judge, chosen, tests))
        failed = [each for each in verdicts if each is not None]
        noticing = sorted(set().union(*failed))
        if noticing and run_tests(tree, *noticing)[0]:
            sys.exit(f"these fail over the whole code, too, or one of them: {noticing}")
        print(share(len(failed), len(chosen)))


if __name__ == "__main__":
    main()
