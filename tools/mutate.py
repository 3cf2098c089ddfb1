"""
Break the code in one place at a time, and see whether a test notices: mutation testing.

    python tools/mutate.py --sample 300 --seed 1

The ways to break it are those of cosmic-ray. Which tests run a line is known from one run of the
suite with coverage, so that each mutant is judged by the tests of its module, those that run its
line before the others and the quickest first. What is not behaviour is not broken: annotations
that nobody reads, what only type checkers read (blocks for them and the question before these,
overloads, arguments of `TypeVar`, `total=` of a `TypedDict`), `strict=` of `zip`, `eq=` of
records, rows.

The figure is checked in both directions. At the start a break that no test can miss has to be
noticed. At the end the tests that noticed something run over the whole code, and must pass: a test
that fails there has noticed nothing.

The sample takes from each module its share, and breaks each place in one of its ways. Needs Linux,
and the packages of the group `mutation`.
"""

from __future__ import annotations

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
from concurrent.futures import ProcessPoolExecutor
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import coverage
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

ROOT = Path(__file__).parents[1]
BROAD = {
    "tests/test_api.py::TestListing::test_fields",
    "tests/test_records.py::TestAllRecords::test_every_field_counts",
    "tests/test_records.py::TestAllRecords::test_repr",
    "tests/test_records.py::test_by_position",
    "tests/test_written.py::test_fresh",
}
"""What judges, before the tests of a module, its lines that run as it is loaded."""
SAME = {"zip": "strict", "frozen": "eq", "record": "eq"}
"""Arguments that change no answer."""
MOST = 180
"""After so many seconds a test is taken to hang, which is noticed."""

Place = tuple[int, int]
Way = tuple[str, int]
"""An operator, and which of the places it finds."""


class Site(NamedTuple):
    """A place in a module, and the ways to break it there: operators with their occurrences."""

    module: str
    start: Place
    ways: tuple[Way, ...]


class Watch(NamedTuple):
    """Which tests run a line of a module, and how long each test takes."""

    lines: dict[str, dict[int, set[str]]]
    seconds: dict[str, float]

    def judges(self, site: Site, seconds: float) -> list[str]:
        """Give the tests of a module, the best judges of a place first, within so many seconds."""
        lines = self.lines.get(site.module, {})
        own = lines.get(site.start[0]) or BROAD
        others = set().union(*lines.values()) - own
        found: list[str] = []
        for test in [*sorted(own, key=self._time), *sorted(others, key=self._time)]:
            seconds -= self.seconds[test]
            if seconds >= 0 or not found or test in BROAD:
                found.append(test)
        return found

    def _time(self, test: str) -> tuple[float, str]:
        return self.seconds[test], test


def run_tests(tree: Path, *options: str, seconds: float | None = None) -> tuple[int, str]:
    """Run the suite in a copy, with few examples each; give its status, 1 where it hangs."""
    env = {**os.environ, "PYTHONPATH": str(tree / "src"), "HYPOTHESIS_PROFILE": "few"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options]
    try:
        # S603: the command is our own.
        done = subprocess.run(  # noqa: S603
            command, cwd=tree, env=env, capture_output=True, text=True, check=False, timeout=seconds
        )
    except subprocess.TimeoutExpired:
        return 1, ""
    return done.returncode, done.stdout + done.stderr


def watch(tree: Path, tests: list[str]) -> Watch:
    """Run tests once; see which lines each of them runs, and how long it takes."""
    data, settings = tree / ".contexts", tree / ".watch"
    settings.write_text(
        f"[run]\nsource_pkgs = asem\nomit = */asem/_data/*\ndata_file = {data}\n", "utf-8"
    )
    status, report = run_tests(
        tree,
        *("--cov=asem", f"--cov-config={settings}", "--cov-context=test", "--cov-report="),
        *("--cov-fail-under=0", "--durations=0", "--durations-min=0.005"),
        *tests,
    )
    if status:
        sys.exit(f"the tests fail before anything is broken:\n{report[-2000:]}")
    found = coverage.CoverageData(str(data))
    found.read()
    lines: dict[str, dict[int, set[str]]] = {}
    for file in found.measured_files():
        lines[str(Path(file).relative_to(tree / "src"))] = {
            line: tests_of_line
            for line, contexts in found.contexts_by_lineno(file).items()
            if (tests_of_line := {function(name) for name in contexts if name.endswith("|run")})
        }
    seconds: dict[str, float] = defaultdict(float)
    for took, test in re.findall(
        r"^([\d.]+)s (?:call|setup|teardown) +(\S+)", report, re.MULTILINE
    ):
        seconds[function(test)] += float(took)
    return Watch(lines, seconds)


def function(test: str) -> str:
    """Give the function of a test, without what it is given: pytest cannot find all of that."""
    path, _, name = test.partition("::")
    return "::".join((path, re.split(r"[\[|]", name)[0]))


def idle(source: str) -> list[tuple[Place, Place]]:
    """Give the parts of a module that do nothing when it runs."""
    parts: list[ast.AST | None] = []
    guards: list[tuple[Place, Place]] = []
    lazy = "from __future__ import annotations" in source
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            parts += [node.test, *node.body]
            guards.append(((node.lineno, node.col_offset),) * 2)
        elif isinstance(node, ast.FunctionDef):
            if any(ast.unparse(each) == "overload" for each in node.decorator_list):
                parts.append(node)
                guards.append(((node.decorator_list[0].lineno, 0), (node.lineno, 0)))
            given = [*node.args.args, *node.args.kwonlyargs, node.args.vararg, node.args.kwarg]
            parts += [node.returns, *(each.annotation for each in given if each)] if lazy else []
        elif isinstance(node, ast.AnnAssign) and lazy:
            parts.append(node.annotation)
        elif isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            parts += [node] if name == "TypeVar" else []
            same = SAME.get(name, "")
            parts += [each.value for each in node.keywords if each.arg == same]
        elif isinstance(node, ast.ClassDef):
            parts += [each.value for each in node.keywords if each.arg == "total"]
    return guards + [
        ((part.lineno, part.col_offset), (part.end_lineno or 0, part.end_col_offset or 0))
        for part in parts
        if isinstance(part, ast.stmt | ast.expr)
    ]


def kind_of(operator: str) -> tuple[str, str]:
    """Say what an operator does, and to what; of comparisons each has places of its own."""
    family, _, change = operator.partition("_")
    return family, change.partition("_")[0] if "Binary" in family else change


def sites(module: Path, tree: Path) -> list[Site]:
    """Give all places of a module that can be broken."""
    source = module.read_text("utf-8")
    left_out = idle(source)
    nodes = list(ast_nodes(get_ast(source)))
    found: dict[tuple[Place, str], list[Way]] = defaultdict(list)
    for (family, *_), names in groupby(sorted(operator_names()), kind_of):
        ways = list(names)  # of what stands there; all find it at the same places
        try:
            operator = get_operator(ways[0])()
        except TypeError:  # one that must be told what to do
            continue
        starts = [start for node in nodes for start, _ in operator.mutation_positions(node)]
        for occurrence, start in enumerate(starts):
            if not any(first <= start <= last for first, last in left_out):
                found[start, family] += [(name, occurrence) for name in ways]
    name = str(module.relative_to(tree / "src"))
    return [Site(name, start, tuple(ways)) for (start, _), ways in sorted(found.items())]


def choose(given: argparse.Namespace, tree: Path) -> list[tuple[Site, Way]]:
    """Choose at random what is broken: of each module its share, and one way a place."""
    dice = random.Random(given.seed)  # noqa: S311  # a sample, not a secret
    files = [file for file in sorted((tree / "src/asem").rglob("*.py")) if "_data" not in str(file)]
    wanted, without = tuple(given.modules) or ("asem/",), tuple(given.without)
    found = [
        some
        for some in (sites(file, tree) for file in files)
        if some and some[0].module.startswith(wanted) and not some[0].module.startswith(without)
    ]
    whole = sum(map(len, found))
    print(f"{whole} places in {len(found)} modules", flush=True)
    chosen = [
        site
        for some in found
        for site in dice.sample(
            some, min(len(some), max(1, round(given.sample * len(some) / whole)))
        )
    ]
    dice.shuffle(chosen)
    return [(site, dice.choice(site.ways)) for site in chosen]


def notice(file: Path, broken: str, tests: list[str], tree: Path) -> set[str] | None:
    """Give the tests that notice other code in a file, or `None`; it is then as it was."""
    source, was = file.read_text("utf-8"), file.stat()
    file.write_text(broken, "utf-8")
    try:
        status, said = run_tests(tree, "-x", *tests, seconds=MOST)
    finally:
        file.write_text(source, "utf-8")
        os.utime(file, ns=(was.st_atime_ns, was.st_mtime_ns))
    unloaded = "ERROR collecting" in said or "while loading conftest" in said
    if status not in (0, 1, 2) and status > 0 and not unloaded:
        raise SystemExit(f"the tests could not be run:\n{said[-3000:]}")
    failed = {function(test) for test in re.findall(r"^FAILED (\S+)", said, re.MULTILINE)}
    return failed if status else None


def settle(tree: Path) -> None:
    """Give a process of the pool a copy of its own to break things in."""
    own = tree.with_name(f"{tree.name}-{os.getpid()}")
    shutil.copytree(tree, own)
    os.chdir(own)


def judge(site: Site, way: Way, tests: list[str]) -> tuple[str, set[str]]:
    """Break one place in the copy of this process; say what came of it, and which tests failed."""
    file = Path.cwd() / "src" / site.module
    source = file.read_text("utf-8")
    operator, occurrence = way
    broken = mutate_code(source, get_operator(operator)(), occurrence)
    if broken is None or broken == source:
        return "same", set()
    failed = notice(file, broken, tests, Path.cwd())
    if failed is not None:
        return "noticed", failed
    line, column = site.start
    text = source.splitlines()[line - 1].strip()
    print(f"alive: {site.module}:{line}:{column} {operator}: {text}", flush=True)
    return "alive", set()


def share(killed: int, whole: int) -> str:
    """Give a share with its Wilson interval of 95 %."""
    part, z = killed / whole, 1.96
    middle = (part + z * z / (2 * whole)) / (1 + z * z / whole)
    reach = z * math.sqrt(part * (1 - part) / whole + (z / (2 * whole)) ** 2) / (1 + z * z / whole)
    return f"{killed} of {whole} noticed, {part:.1%} ({middle - reach:.1%} to {middle + reach:.1%})"


def main() -> None:
    """Break, judge, report."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--sample", type=int, default=300, help="how many places")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=1, help="how many processes at once")
    parser.add_argument(
        *("--seconds", "-s"), type=float, default=math.inf,
        help="no tests but the quick ones, so many seconds in all a place: more is alive then",
    )  # fmt: skip
    parser.add_argument("--without", nargs="*", default=[], help="not these, as asem/frames")
    parser.add_argument(
        *("--tests", "-t"), nargs="*", default=["--ignore=tests/frames"],
        help="only these judge, as tests/frames; without frames if left out",
    )  # fmt: skip
    parser.add_argument("modules", nargs="*", help="only these, as asem/dates.py or asem/model")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        left_out = shutil.ignore_patterns(".git", ".nox", ".venv", "__pycache__", "_build")
        shutil.copytree(ROOT, tree, ignore=left_out)
        seen = watch(tree, given.tests)
        chosen = choose(given, tree)
        judges = {site: seen.judges(site, given.seconds) for site, _ in chosen}
        first = tree / "src" / chosen[0][0].module
        ruined = f"{first.read_text('utf-8')}\nraise RuntimeError\n"
        if notice(first, ruined, judges[chosen[0][0]], tree) is None:
            sys.exit(f"{first} does not load, and no test notices: they test something else")
        with ProcessPoolExecutor(given.jobs, initializer=settle, initargs=(tree,)) as pool:
            asked = [pool.submit(judge, site, way, judges[site]) for site, way in chosen]
            verdicts = [each.result() for each in asked]
        killed = sum(verdict == "noticed" for verdict, _ in verdicts)
        alive = sum(verdict == "alive" for verdict, _ in verdicts)
        noticing = sorted(set().union(*(failed for _, failed in verdicts)))
        status, said = run_tests(tree, *noticing) if noticing else (0, "")
        if status:
            sys.exit(f"tests fail over the whole code, too: the figure is worth nothing\n{said}")
        print(share(killed, killed + alive))


if __name__ == "__main__":
    main()
