"""
Break the code in one place at a time, and see whether a test notices: mutation testing.

    python tools/mutate.py --sample 300 --seed 1

The ways to break it are those of cosmic-ray; which tests look at a line is known from one run of
the suite with coverage, so that each mutant is judged by the tests of its module, those that run
its line before the others and the quickest first. What is no behaviour is not broken: annotations
that nobody reads, what only type checkers read (blocks for them and the question before these,
overloads, arguments of `TypeVar`, `total=` of a `TypedDict`), `strict=` of `zip`, `eq=` of
records, rows.

The figure is checked in both directions. At the start a break that no test can miss has to be
noticed. At the end the tests that noticed something run over the whole code, and must pass: a test
that fails there has noticed nothing.

Without `--sample`, every place is broken in one of its ways. The sample takes from each module its
share. Needs Linux, and the packages of the group `mutation`.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import json
import math
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from itertools import groupby
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple

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
    "tests/test_written.py::test_fresh[cli]",
    "tests/test_written.py::test_fresh[outputs]",
}
"""What judges, before the tests of a module, its lines that run as it is loaded."""
NOT_FRAMES = ["--ignore=tests/frames"]
MOST = 180
"""After so many seconds a test is taken to hang, which is noticed."""
NEEDED = (
    "README.md CHANGELOG.md CITATION.cff LICENSE LICENSE-DATA conftest.py pyproject.toml".split()
)
FOLDERS = "benchmarks data docs fuzz src tests tools".split()
SLOW_TO_IMPORT = (
    "attrs cattrs citeproc dateutil.parser frictionless hypothesis icalendar pybtex.database "
    "pyshacl pytest _pytest.doctest rdflib xml.etree.ElementTree"
).split()

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

    lines: dict[str, dict[int, list[str]]]
    seconds: dict[str, float]

    def judges(self, site: Site, seconds: float) -> list[str]:
        """
        The tests of a module: first those that are seen to run the line of a site, then the others.

        A line that runs once, for an answer that is kept, is seen in the test that comes first;
        one that runs as the module is loaded in none, and those in `BROAD` look at what came of
        it. Left out is what takes longer than so many seconds, together with all before it.
        """
        lines = self.lines.get(site.module, {})
        own = set(lines.get(site.start[0], ())) or BROAD
        others = {test for some in lines.values() for test in some} - own
        found: list[str] = []
        for test in [*self._by_time(own), *self._by_time(others)]:
            seconds -= self.seconds.get(test, 0.0)
            if seconds >= 0 or not found or test in BROAD:
                found.append(test)
        return found

    def _by_time(self, tests: set[str]) -> list[str]:
        return sorted(tests, key=lambda test: (self.seconds.get(test, 0.0), test))


def _copy(folder: Path) -> Path:
    """A copy of the clone, in which things can be broken."""
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in NEEDED:
        shutil.copy(ROOT / name, folder / name)
    return folder


def _pytest(tree: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run the suite in a copy, with few examples each."""
    # S603: the command is our own.
    return subprocess.run(  # noqa: S603
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree / "src"), "HYPOTHESIS_PROFILE": "few"},
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )


def _watched(tree: Path, tests: list[str]) -> Watch:
    """Run some tests once; if none are named all but those of frames, which take the longest."""
    data, report = tree / ".contexts", tree / ".durations"
    (tree / ".watch").write_text(
        f"[run]\nsource_pkgs = asem\nomit = */asem/_data/*\ndata_file = {data}\n"
    )
    done = _pytest(
        tree,
        *("--cov=asem", f"--cov-config={tree / '.watch'}", "--cov-context=test", "--cov-report="),
        *("--durations=0", "--durations-min=0.005", "-o", "console_output_style=classic"),
        *(tests or NOT_FRAMES),
    )
    report.write_text(done.stdout)
    if done.returncode:
        sys.exit(f"the tests fail before anything is broken:\n{report.read_text()[-2000:]}")
    return _read(data, report.read_text(), tree)


def _read(data: Path, report: str, tree: Path) -> Watch:
    found = coverage.CoverageData(str(data))
    found.read()
    lines: dict[str, dict[int, list[str]]] = {}
    for file in found.measured_files():
        module = str(Path(file).relative_to(tree / "src"))
        lines[module] = {
            line: tests
            for line, contexts in found.contexts_by_lineno(file).items()
            if (tests := sorted({_function(name) for name in contexts if name.endswith("|run")}))
        }
    seconds: dict[str, float] = defaultdict(float)
    for line in report.splitlines():
        took, _, rest = line.strip().partition("s ")
        phase, _, test = rest.strip().partition(" ")
        if phase in ("call", "setup", "teardown"):
            seconds[_function(test.strip())] += float(took)
    return Watch(lines, seconds)


def _function(test: str) -> str:
    """The function of a test, without what it is given: pytest cannot find all of that again."""
    path, _, name = test.partition("::")
    return f"{path}::{name.partition('[')[0].partition('|')[0]}"


_SAME = {"zip": "strict", "frozen": "eq"}
"""
Arguments that change no answer: of what is equally long, and of a comparison that attrs would
write as `Record` has it.
"""


def _idle(source: str) -> list[tuple[Place, Place]]:
    """The parts of a module that do nothing when it runs."""
    tree = ast.parse(source)
    parts: list[ast.AST] = []
    guards: list[tuple[Place, Place]] = []
    lazy = "from __future__ import annotations" in source
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            parts += [node.test, *node.body]
            guards.append(((node.lineno, node.col_offset), (node.lineno, node.col_offset)))
        elif isinstance(node, ast.FunctionDef):
            if any(ast.unparse(each) == "overload" for each in node.decorator_list):
                parts.append(node)
                first = node.decorator_list[0]
                guards.append(((first.lineno, 0), (first.lineno, first.col_offset)))
            arguments = [*node.args.args, *node.args.kwonlyargs, node.args.vararg, node.args.kwarg]
            parts += [each.annotation for each in arguments if each and each.annotation and lazy]
            parts += [node.returns] if node.returns and lazy else []
        elif isinstance(node, ast.AnnAssign) and lazy:
            parts.append(node.annotation)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "TypeVar":
            parts.append(node)
        elif isinstance(node, ast.Call):
            same = _SAME.get(ast.unparse(node.func))
            parts += [each.value for each in node.keywords if each.arg == same]
        elif isinstance(node, ast.ClassDef):
            parts += [each.value for each in node.keywords if each.arg == "total"]
    return guards + [
        ((part.lineno, part.col_offset), (part.end_lineno or 0, part.end_col_offset or 0))
        for part in parts
        if isinstance(part, ast.stmt | ast.expr)
    ]


def _kind_of_break(operator: str) -> tuple[str, str]:
    """What an operator does, and what it does it to; of comparisons each has places of its own."""
    family, _, change = operator.partition("_")
    return family, change.partition("_")[0] if "Binary" in family else change


def _sites(module: Path, tree: Path) -> list[Site]:
    """All places of a module that can be broken."""
    source = module.read_text(encoding="utf-8")
    idle = _idle(source)
    nodes = list(ast_nodes(get_ast(source)))
    found: dict[tuple[Place, str], list[Way]] = defaultdict(list)
    for (family, *_), names in groupby(sorted(operator_names()), _kind_of_break):
        ways = list(names)  # of what stands there; all find it at the same places
        try:
            operator = get_operator(ways[0])()
        except TypeError:  # one that must be told what to do
            continue
        starts = [start for node in nodes for start, _ in operator.mutation_positions(node)]
        for occurrence, start in enumerate(starts):
            if not any(first <= start <= last for first, last in idle):
                found[start, family] += [(name, occurrence) for name in ways]
    name = str(module.relative_to(tree / "src"))
    return [Site(name, start, tuple(ways)) for (start, _), ways in sorted(found.items())]


def _chosen(sites: dict[str, list[Site]], size: int | None, dice: random.Random) -> list[Site]:
    """Of each module its share, at random; at least one."""
    whole = sum(map(len, sites.values()))
    if size is None or size >= whole:
        return [site for some in sites.values() for site in some]
    chosen = [
        dice.sample(some, min(len(some), max(1, round(size * len(some) / whole))))
        for some in sites.values()
    ]
    found = [site for some in chosen for site in some]
    dice.shuffle(found)
    return found


def _load_what_is_slow() -> None:
    """Load what all tests need, and nothing of asem, which Hypothesis would load by itself."""
    os.environ["HYPOTHESIS_NO_PLUGINS"] = "1"
    for name in SLOW_TO_IMPORT:
        importlib.import_module(name)
    del os.environ["HYPOTHESIS_NO_PLUGINS"]
    assert not [name for name in sys.modules if name.partition(".")[0] == "asem"]


def _is_noticed(tests: list[str], tree: Path, log: Path) -> bool:
    """
    Run tests in a process of their own that has loaded pytest already, and nothing of asem.

    They try few examples each, as they did when they were watched, and stop where one fails.
    """
    child = os.fork()
    if child == 0:
        os.chdir(tree)
        out = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(out, 1)
        os.dup2(out, 2)
        os.setsid()
        sys.dont_write_bytecode = True
        os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
        os.environ |= {"PYTHONPATH": str(tree / "src"), "HYPOTHESIS_PROFILE": "few"}
        sys.path[:] = [str(tree / "src"), str(tree), *sys.path[1:]]
        status: Any = 3
        try:
            importlib.import_module("hypothesis.entry_points").run()
            pytest = importlib.import_module("pytest")
            loaded = "-Wignore::pytest.PytestAssertRewriteWarning"
            status = pytest.main(["-x", "-q", loaded, *"-p no:cacheprovider".split(), *tests])
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            os._exit(int(status))
    until = time.monotonic() + MOST
    while time.monotonic() < until:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return _verdict(os.waitstatus_to_exitcode(status), log)
        time.sleep(0.02)
    os.killpg(child, 9)
    os.waitpid(child, 0)
    log.write_text("")
    return True


def _verdict(status: int, log: Path) -> bool:
    """Whether a test failed, or could not even be loaded."""
    said = log.read_text(errors="replace")
    unloaded = "ERROR collecting" in said or "while loading conftest" in said
    if status in (0, 1, 2) or status < 0 or unloaded:
        return status != 0
    raise SystemExit(f"the tests could not be run:\n{said[-3000:]}")


def _failed(log: Path) -> set[str]:
    """The tests that failed in the last run; none where they could not be loaded, or hung."""
    found = re.findall(r"^FAILED (\S+)", log.read_text(errors="replace"), flags=re.MULTILINE)
    return {_function(test) for test in found}


def _notice(file: Path, broken: str, tests: list[str], tree: Path) -> bool:
    """Whether tests notice other code in a file, which is then as it was."""
    source, was = file.read_text(encoding="utf-8"), file.stat()
    file.write_text(broken, encoding="utf-8")
    try:
        return _is_noticed(tests, tree, tree / ".log")
    finally:
        file.write_text(source, encoding="utf-8")
        os.utime(file, ns=(was.st_atime_ns, was.st_mtime_ns))


def _refuse_blind_tests(site: Site, tests: list[str], tree: Path) -> None:
    """Break a module so that it cannot be loaded: no test of it may pass."""
    file = tree / "src" / site.module
    broken = f"{file.read_text(encoding='utf-8')}\nraise RuntimeError\n"
    if not _notice(file, broken, tests, tree):
        sys.exit(f"{site.module} does not load, and no test notices: they test something else")


def _refuse_failing_tests(tests: set[str], tree: Path) -> None:
    """What noticed a break must pass without it."""
    if tests and _is_noticed(sorted(tests), tree, tree / ".log"):
        failed = ", ".join(sorted(_failed(tree / ".log")))
        sys.exit(f"these fail over the whole code too, so the figure is worth nothing: {failed}")


def _is_killed(site: Site, way: Way, tests: list[str], tree: Path) -> bool | None:
    """Break the code in one way; `None` where that changes nothing, or nothing that compiles."""
    file = tree / "src" / site.module
    source = file.read_text(encoding="utf-8")
    operator, occurrence = way
    broken = mutate_code(source, get_operator(operator)(), occurrence)
    if broken is None or broken == source:
        return None
    return _notice(file, broken, tests, tree)


class Verdict(NamedTuple):
    """What came of a break; `noticed` is `None` where nothing was judged."""

    noticed: bool | None = None
    failed: frozenset[str] = frozenset()


def _settle(tree: Path) -> None:
    """Give a process of the pool a copy of its own to break things in."""
    own = tree.with_name(f"{tree.name}-{os.getpid()}")
    shutil.copytree(tree, own)
    os.chdir(own)


def _judge(site: Site, way: Way, tests: list[str], until: float) -> Verdict:
    """Break one place in the copy of this process, and say what came of it."""
    if time.monotonic() > until:
        return Verdict()
    tree = Path.cwd()
    noticed = _is_killed(site, way, tests, tree)
    return Verdict(noticed, frozenset(_failed(tree / ".log")) if noticed else frozenset())


def _line_of(site: Site, way: Way, tree: Path) -> str:
    """How a break that nobody noticed is printed, and read again by `--again`."""
    line, column = site.start
    text = (tree / "src" / site.module).read_text().splitlines()[line - 1].strip()
    return f"alive: {site.module}:{line}:{column} {way[0]} #{way[1]}: {text}"


def _alive_in(report: str) -> list[tuple[Site, Way]]:
    """What an earlier run printed as alive."""
    found = re.findall(r"^alive: (.+?):(\d+):(\d+) (\S+) #(\d+):", report, flags=re.MULTILINE)
    return [
        (Site(module, (int(line), int(column)), ()), (operator, int(occurrence)))
        for module, line, column, operator, occurrence in found
    ]


def _share(killed: int, whole: int) -> str:
    """A share with its Wilson interval of 95 %."""
    if not whole:
        return "nothing was broken"
    share, z = killed / whole, 1.96
    middle = (share + z * z / (2 * whole)) / (1 + z * z / whole)
    reach = (
        z * math.sqrt(share * (1 - share) / whole + (z / (2 * whole)) ** 2) / (1 + z * z / whole)
    )
    return (
        f"{killed} of {whole} noticed, {share:.1%} ({middle - reach:.1%} to {middle + reach:.1%})"
    )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--sample", type=int, help="how many places; all of them if left out")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--minutes", type=float, default=math.inf, help="stop after so long")
    parser.add_argument("--jobs", type=int, default=1, help="how many processes at once")
    parser.add_argument("--watch", type=Path, help="keep here which tests run which line")
    parser.add_argument(
        "--seconds",
        type=float,
        default=math.inf,
        help="no tests but the quick ones, so many seconds in all a place: more is alive then",
    )
    parser.add_argument("--again", type=Path, help="only what an earlier run printed as alive")
    parser.add_argument("--without", nargs="*", default=[], help="not these, as asem/frames")
    parser.add_argument("--tests", nargs="*", default=[], help="only these judge, as tests/frames")
    parser.add_argument("modules", nargs="*", help="only these, as asem/dates.py or asem/model")
    return parser.parse_args()


def _watch_of(given: argparse.Namespace, tree: Path) -> Watch:
    """Which tests run which line, as an earlier run has kept it or as this one sees."""
    if given.watch and given.watch.exists():
        watch = Watch(*json.loads(given.watch.read_text()))
        _pytest(tree, "--collect-only", *(given.tests or NOT_FRAMES))  # compiled once for all
        return watch._replace(
            lines={m: {int(n): t for n, t in some.items()} for m, some in watch.lines.items()}
        )
    watch = _watched(tree, given.tests)
    if given.watch:
        given.watch.write_text(json.dumps(watch))
    return watch


def _breaks(given: argparse.Namespace, tree: Path) -> list[tuple[Site, Way]]:
    """What is broken, and in which way."""
    if given.again:
        return _alive_in(given.again.read_text())
    dice = random.Random(given.seed)  # noqa: S311  # a sample, no secret
    files = [file for file in sorted((tree / "src/asem").rglob("*.py")) if "_data" not in str(file)]
    sites = {str(file.relative_to(tree / "src")): _sites(file, tree) for file in files}
    wanted = tuple(given.modules) or ("asem/",)
    sites = {m: s for m, s in sites.items() if s and m.startswith(wanted)}
    sites = {m: s for m, s in sites.items() if not m.startswith(tuple(given.without))}
    print(f"{sum(map(len, sites.values()))} places in {len(sites)} modules", flush=True)
    return [(site, dice.choice(site.ways)) for site in _chosen(sites, given.sample, dice)]


def main() -> None:
    """Break, judge, report."""
    given = _arguments()
    with tempfile.TemporaryDirectory() as folder:
        tree = _copy(Path(folder) / "tree")
        watch = _watch_of(given, tree)
        _load_what_is_slow()
        chosen = _breaks(given, tree)
        killed, alive, noticing = 0, 0, set[str]()
        until = time.monotonic() + given.minutes * 60
        judges = {site: watch.judges(site, given.seconds) for site, _ in chosen}
        _refuse_blind_tests(chosen[0][0], judges[chosen[0][0]], tree)
        with ProcessPoolExecutor(given.jobs, get_context("fork"), _settle, (tree,)) as pool:
            asked = [
                (site, way, pool.submit(_judge, site, way, judges[site], until))
                for site, way in chosen
            ]
            for site, way, found in asked:
                verdict = found.result()
                killed += verdict.noticed is True
                alive += verdict.noticed is False
                noticing |= verdict.failed
                if verdict.noticed is False:
                    print(_line_of(site, way, tree), flush=True)
                if verdict.noticed is not None and (killed + alive) % 50 == 0:
                    print(_share(killed, killed + alive), file=sys.stderr, flush=True)
        print(_share(killed, killed + alive), flush=True)
        _refuse_failing_tests(noticing, tree)


if __name__ == "__main__":
    main()
